// Learnt by `make judge` from 672 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -1.9853321
        tree fill 0.9654 contrast 0.3352 contrast 0.2093 =-0.121 elongation 1.55 =0.029 =-0.0708 elongation 1.66
          =0.2348 =0.029 contrast 0.2461 =0.2348 redness 0.4031 =0.5422 =0.9887
        tree contrast 0.3048 ring_noise_ratio 4.03 =-0.1188 elongation 1.46 =0.0784 =-0.059 redness 0.4031 =0.0784
          ring_noise_ratio 4.03 =0.0784 redness 0.9 elongation 1.87 =0.5298 =0.2839 =0.2839
        tree contrast 0.2461 ring_noise_ratio 3.64 =-0.1215 elongation 1.46 =0.0287 =-0.078 elongation 1.5 redness
          0.3501 =0.1556 weakest_side 0.6501 =0.1556 redness 0.9633 =0.3715 =0.2575 =0.0287
        tree weakest_side 0.7882 contrast 0.1681 =-0.1201 elongation 1.68 weakest_side 0.4416 =-0.0209 =0.0286
          =-0.0704 redness 0.3847 =0.0286 redness 0.9 contrast 0.1908 =0.0286 =0.295 =0.0286
        tree fill 0.955 contrast 0.2093 =-0.1098 elongation 1.8 ring_noise_ratio 3.2 =-0.0123 =0.0335 =-0.0582
          contrast 0.1681 =0.0335 redness 0.3067 =0.118 redness 0.9633 =0.2474 =0.118
        tree ring_noise_ratio 4.35 ring_noise_ratio 3.01 =-0.1133 elongation 1.8 =-0.0008 =-0.0735 redness 0.3668
          =-0.0008 redness 0.9 elongation 1.92 seed_noise_ratio 5.53 =0.1126 =0.238 =0.0007 =-0.0008
        tree contrast 0.1998 contrast 0.1156 =-0.1202 elongation 1.42 =-0.013 =-0.0845 elongation 1.42 redness 0.2945
          =0.0699 redness 0.9 =0.1981 =0.0699 redness 0.4632 =-0.013 =0.0591
        tree weakest_side 0.7152 contrast 0.1439 =-0.1172 fill 0.9236 =-0.0829 =-0.0113 redness 0.3501 =-0.0113
          redness 0.9633 elongation 1.83 seed_noise_ratio 5.83 =0.0813 =0.1946 =-0.0113 =-0.0113
        tree fill 0.955 ring_noise_ratio 3.11 =-0.1056 redness 0.3067 =-0.0639 redness 0.9 =0.0136 =-0.0639 open 1.0
          redness 0.3067 =0.071 redness 0.9633 =0.169 =0.071 =0.0136
        tree open 1.0 elongation 1.46 contrast 0.1552 =0.033 brownness 0.127 ring_noise_ratio 5.43 =0.1199 =0.1793
          =0.081 redness 0.4632 =-0.0306 contrast 0.2622 =-0.0306 =0.033 =-0.0975
        tree ring_noise_ratio 3.64 contrast 0.1198 =-0.1165 =-0.0557 redness 0.4227 elongation 1.29 rim 0.3636 =0.0858
          =0.0087 =-0.0248 redness 0.9 contrast 0.1681 =-0.0234 =0.1526 =-0.0248
        tree fill 0.939 redness 0.2583 =-0.1076 contrast 0.1827 =-0.0969 =-0.0108 contrast 0.1552 =-0.0108 redness
          0.3067 =0.0377 redness 0.8458 brownness 0.2248 =0.1524 =0.0522 =0.0377
        tree elongation 1.55 ring_noise_ratio 4.94 fill 0.9612 =-0.0249 =0.0324 redness 0.4429 =0.0324 redness 0.9633
          =0.1465 =0.0324 redness 0.3336 =-0.1121 contrast 0.1751 =-0.1059 =-0.0249
        tree open 1.0 redness 0.3067 =-0.0319 ring_noise_ratio 5.43 redness 0.7615 rim 0.2629 =-0.0319 =0.0592
          =-0.0319 brownness 0.181 seed_noise_ratio 7.05 =0.0964 =0.1554 =0.0592 =-0.0849
        tree contrast 0.1198 contrast 0.0718 =-0.1204 =-0.0769 elongation 1.77 weakest_side 0.622 =0.0029 brownness
          0.0944 contrast 0.4307 =0.0702 =0.1448 redness 0.4632 =0.0375 =0.0702 =-0.0435
        tree elongation 1.92 contrast 0.1439 =-0.0442 redness 0.8458 redness 0.4632 rim 0.359 elongation 1.35 =0.0933
          =-0.0007 =-0.0007 dark_line_through 0.2567 =0.1227 =-0.0007 =-0.0007 =-0.0969
        tree ring_noise_ratio 2.5 =-0.0919 redness 0.2945 =-0.0428 redness 0.9633 rim 0.2543 =-0.0428 elongation 2.22
          seed_noise_ratio 5.89 =0.0307 brownness 0.1591 =0.1351 =0.071 =-0.0428 =-0.0428
        tree contrast 0.108 =-0.0981 elongation 1.83 redness 0.8458 redness 0.4632 rim 0.3777 rim 0.2353 =-0.0096
          =0.0646 =-0.0096 contrast 0.3754 =0.0394 =0.1307 =-0.0096 =-0.0478
        tree elongation 1.32 fill 0.9287 =-0.0095 brownness 0.1591 seed_noise_ratio 7.05 =0.0534 =0.1177 =0.0234
          redness 0.2473 =-0.0956 redness 0.9633 contrast 0.1156 =-0.0945 =-0.0095 =-0.1191
        tree ring_noise_ratio 2.5 =-0.0828 redness 0.2945 =-0.0403 redness 0.9 rim 0.2453 =-0.0403 line_through 0.0639
          brownness 0.181 contrast 0.3352 =0.0616 =0.1315 =0.0256 =-0.0261 =-0.0403
        tree elongation 2.22 contrast 0.1156 =-0.0508 redness 0.9633 redness 0.4632 rim 0.3636 rim 0.225 =-0.0166
          =0.0503 =-0.0166 contrast 0.3754 =0.0266 =0.1176 =-0.0166 =-0.0995
        tree redness 1.02 redness 0.4429 elongation 1.8 rim 0.3927 rim 0.225 =-0.057 =0.0287 =-0.057 =-0.0961 contrast
          0.2204 =-0.0358 dark_line_through 0.1392 =0.094 =0.0197 =-0.1229
        tree contrast 0.0976 =-0.0909 fill 0.9119 =-0.0465 elongation 1.32 brownness 0.2082 redness 0.8003 redness
          0.2583 =0.0445 seed_noise_ratio 7.05 =0.064 =0.1254 =0.0445 =0.0197 =-0.0092
        tree redness 1.02 redness 0.2583 =-0.0592 elongated_neighbours 1.0 contrast 0.1198 =-0.0482 line_through 0.045
          brownness 0.1931 contrast 0.3754 =0.05 =0.1154 =0.0253 =-0.0049 =-0.1215 =-0.1192
        tree elongation 2.47 weakest_side 0.5599 =-0.0522 brownness 0.2082 line_through 0.0344 seed_noise_ratio 7.19
          =0.0273 redness 0.282 =0.0516 redness 0.9633 =0.1148 =0.0516 =0.0057 =-0.019 =-0.0997
        tree elongated_neighbours 1.0 weakest_side 0.3919 =-0.0641 elongation 1.83 brownness 0.2082 ring_noise_ratio
          6.47 =0.0154 redness 0.282 =0.0425 seed_noise_ratio 7.05 =0.0425 =0.1196 =-0.0038 =-0.0286 =-0.1217
        tree redness 1.02 redness 0.4632 elongation 1.92 rim 0.3927 rim 0.225 =-0.0505 =0.0238 =-0.0505 =-0.0862
          contrast 0.2322 =-0.024 dark_line_through 0.0931 =0.0835 =0.0192 =-0.1147
        tree elongated_neighbours 1.0 contrast 0.0976 =-0.0617 dark_line_through 0.1869 elongation 2.22 rim 0.3927 rim
          0.2453 =0.0097 redness 0.8003 =0.0614 =0.0097 =0.0097 =-0.0067 =-0.0287 =-0.1171
        tree redness 1.02 elongation 2.77 contrast 0.0797 =-0.0513 line_through 0.0639 redness 0.5057 brownness 0.1056
          =0.0296 =0.0008 contrast 0.3754 =0.016 =0.1041 =-0.0207 =-0.103 =-0.1105
        tree elongated_neighbours 1.0 rim 0.2139 =-0.0603 redness 0.9633 redness 0.2473 elongation 1.53 =-0.0081
          =-0.0603 dark_line_through 0.3764 brownness 0.2409 =0.0432 =-0.0139 =-0.0603 =-0.0603 =-0.1125
        tree skin_share 1.0 =-0.104 contrast 0.0976 =-0.0557 line_through 0.0639 brownness 0.1056 contrast 0.4307 fill
          0.9745 =0.0103 =0.0425 redness 0.484 =0.0425 =0.1065 =-0.0076 =-0.0273
        tree redness 1.02 elongation 2.77 rim 0.2139 =-0.0491 rim 0.4494 dark_line_through 0.2071 redness 0.4429
          =0.0064 contrast 0.3352 =0.0217 =0.0946 =-0.0491 =-0.0464 =-0.0976 =-0.1037
        tree elongated_neighbours 1.0 contrast 0.0718 =-0.0568 dark_line_through 0.1869 rim 0.3927 fill 0.9119
          =-0.0101 elongation 1.38 seed_noise_ratio 5.7 =0.0321 =0.0645 =0.0127 =-0.0101 =-0.0284 =-0.1071
        tree redness 1.11 contrast 0.0649 =-0.0964 elongation 2.77 line_through 0.0344 redness 0.5057 rim 0.3452
          =0.0222 =-0.0025 contrast 0.3754 =0.0139 =0.0928 =-0.022 =-0.0489 =-0.1065
        tree skin_share 0.8 =-0.111 rim 0.2139 =-0.059 elongation 2.77 dark_line_through 0.2071 brownness 0.127
          weakest_side 0.8771 line_through -0.0193 =0.0411 =0.0094 =0.0662 =-0.0077 =-0.0272 =-0.059
        tree elongated_neighbours 1.0 contrast 0.0718 =-0.054 redness 0.8003 redness 0.5057 rim 0.359 elongation 1.42
          =0.035 =-0.0251 =-0.0276 contrast 0.2322 =-0.0077 =0.0588 =-0.0276 =-0.1016
        tree skin_share 0.8 =-0.1062 elongated_neighbours 1.0 contrast 0.0744 =-0.0293 line_through 0.0167 redness
          0.8003 redness 0.484 =0.0057 seed_noise_ratio 5.53 =0.0083 =0.0747 =0.0013 =-0.0131 =-0.0565
        tree redness 1.11 rim 0.2139 =-0.0707 elongation 2.77 rim 0.4762 dark_line_through 0.3764 redness 0.4429
          =0.0005 seed_noise_ratio 5.64 =0.0003 =0.0583 =-0.0396 =-0.0396 =-0.0838 =-0.1004
        tree elongated_neighbours 1.0 contrast 0.0649 =-0.0495 dark_line_through 0.1869 rim 0.3927 fill 0.9119
          =-0.0104 elongation 1.59 =0.035 =0.0077 brownness 0.0476 =0.0165 =-0.0104 =-0.0255 =-0.0932
        tree redness 1.11 skin_share 0.8 =-0.099 contrast 0.0649 =-0.0509 line_through -0.0071 cut 1.0 =0.0254 =0.0036
          redness 0.4632 =-0.0248 rim 0.2988 =-0.0248 =0.0036 =-0.0963
        tree cut 1.0 contrast 0.0606 =-0.0888 line_through 0.1083 redness 0.9633 brownness 0.1056 weakest_side 0.8631
          =0.0117 =0.0526 rim 0.3544 =0.0062 =-0.0212 =-0.0212 =-0.0456 =-0.0986
        tree elongation 2.77 rim 0.2353 =-0.0432 dark_line_through 0.4411 rim 0.415 redness 0.9 fill 0.8474 =-0.0191
          redness 0.4227 =0.0087 =0.0399 =-0.0191 =-0.0191 =-0.0432 =-0.0814
        tree elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.2473 =-0.0235 redness 1.02 brownness 0.2409
          seed_noise_ratio 5.64 =0.0008 weakest_side 0.8631 =0.0205 =0.0672 =-0.0191 =-0.0235 =-0.0458 =-0.0865
        tree skin_share 0.8 =-0.0935 redness 1.02 contrast 0.0606 =-0.0492 line_through -0.0071 =0.0167 redness 0.5272
          rim 0.3406 elongation 1.44 =0.0033 =-0.0238 =-0.0238 =0.0033 =-0.0492
        tree cut 1.0 redness 1.11 elongation 2.93 rim 0.2139 =-0.0379 dark_line_through 0.4411 rim 0.4665
          elongated_neighbours 1.0 =0.0182 =-0.014 =-0.014 =-0.0379 =-0.0777 =-0.0844 =-0.0921
        tree skin_share 0.8 =-0.0872 elongated_neighbours 1.0 dark_line_through 0.2071 brownness 0.181 elongation 1.21
          weakest_side 0.8771 =0.0183 =0.0692 line_through -0.0193 =0.0177 =-0.0002 =-0.0106 =-0.0238 =-0.046
        tree cut 1.0 contrast 0.0606 =-0.0805 line_through 0.1083 rim 0.2353 =-0.0192 elongation 2.57 brownness 0.127
          redness 0.8003 =0.0274 =0.0076 =-0.0034 =-0.0192 =-0.041 =-0.0856
        tree redness 1.11 elongation 2.93 rim 0.2139 =-0.0377 rim 0.4762 dark_line_through 0.3764 redness 0.4632
          =0.0003 contrast 0.3754 =0.0053 =0.0666 =-0.0377 =-0.0362 =-0.0737 =-0.0809
        tree elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.2473 =-0.02 contrast 0.1117 =-0.0203
          brownness 0.2409 ring_noise_ratio 6.93 line_through -0.0151 =0.026 =0.0058 =0.0431 =-0.005 =-0.0397 =-0.0756
        tree cut 1.0 contrast 0.0585 =-0.0774 line_through 0.0129 ring_noise_ratio 2.11 =-0.0037 line_through -0.1255
          =0.0543 redness 0.484 =0.0045 =0.0246 line_through 0.1682 =-0.0112 =-0.0396 =-0.0798
        tree skin_share 0.8 =-0.0798 elongated_neighbours 1.0 elongation 1.21 rim 0.359 seed_noise_ratio 5.53 =0.0039
          =0.0492 brownness 0.0587 =0.0343 =0.0039 line_through 0.0167 =0.0002 =-0.0189 =-0.0419
        tree redness 1.23 elongation 2.93 rim 0.2139 =-0.0346 dark_line_through 0.4411 rim 0.4494 ring_noise_ratio
          2.04 =-0.015 =0.0117 redness 0.6721 =-0.015 =0.0325 =-0.0346 =-0.0678 =-0.0823
        tree cut 1.0 contrast 0.0585 =-0.0726 redness 1.02 elongated_neighbours 1.0 line_through -0.0151 =0.016
          redness 0.5272 rim 0.3406 =0.0045 =-0.0171 =0.0052 =-0.0372 =-0.0372 =-0.0735
        tree skin_share 1.0 =-0.0617 dark_line_through 0.4411 redness 0.2473 =-0.0158 contrast 0.1044 =-0.0168
          brownness 0.2409 ring_noise_ratio 6.93 =0.0067 weakest_side 0.8631 =0.0219 =0.0603 =-0.0044 =-0.0326
        tree redness 1.23 elongation 2.93 rim 0.2019 =-0.0322 rim 0.4867 elongated_neighbours 1.0 fill 0.8407 =-0.0128
          =0.0103 =-0.0322 redness 0.6721 =-0.0322 =0.01 =-0.0626 =-0.0758
        tree cut 1.0 dark_line_through 0.4411 line_through -0.0193 =0.0109 redness 0.5272 rim 0.3927 dark_line_through
          0.0931 =0.001 =-0.0275 =-0.0275 rim 0.3158 =-0.0275 =0.001 =-0.0535 =-0.0676
        tree skin_share 0.8 =-0.068 elongated_neighbours 1.0 redness 0.8003 redness 0.5272 rim 0.3406 =0.0095 =-0.0184
          contrast 0.2622 =-0.0149 =0.0452 fill 0.9745 =-0.0184 =0.0764 =-0.0356
        tree contrast 0.0585 =-0.0675 redness 1.02 rim 0.2019 =-0.0353 elongation 2.93 rim 0.4762 dark_line_through
          0.2071 fill 0.8407 =-0.0033 =0.0126 =-0.0161 =-0.0161 =-0.0353 =-0.0353
        tree elongated_neighbours 1.0 elongation 2.77 brownness 0.3862 elongation 1.21 rim 0.359 seed_noise_ratio 5.53
          =0.0056 =0.0445 =0.0056 line_through -0.0239 =0.0056 =-0.007 =-0.0157 =-0.0303 =-0.0576
        tree cut 1.0 redness 1.23 contrast 0.0564 =-0.0663 line_through 0.191 line_through -0.1139 =0.0269 rim 0.2629
          =-0.0157 redness 0.4632 =-0.0069 =0.0129 =-0.0331 =-0.0665 =-0.062
        tree skin_share 0.8 =-0.0619 dark_line_through 0.4411 rim 0.2139 =-0.0167 redness 0.2583 rim 0.3263 elongation
          1.53 =0.0259 =-0.0167 =-0.0167 contrast 0.1044 =-0.0167 =0.0089 =-0.0324
        tree redness 1.23 rim 0.1568 line_through -0.2077 =0.0103 =-0.0735 contrast 0.0564 =-0.0721 line_through 0.191
          fill 0.707 =-0.0173 line_through -0.0772 =0.0202 =0.0004 =-0.0361 =-0.0638
        tree cut 1.0 elongated_neighbours 1.0 elongation 2.77 line_through -0.0151 =0.0092 rim 0.4494 rim 0.2858
          =-0.0125 =0.0019 =-0.0125 =-0.0257 =-0.0503 weakest_side 0.9065 =-0.0711 =0.0188
        tree dark_line_through 0.4411 fill 0.707 =-0.0237 elongation 2.22 line_through -0.0193 brownness 0.1931
          =0.0164 =0.0034 redness 0.4632 =-0.0051 ring_noise_ratio 6.07 =-0.0051 =0.0034 =-0.0121 =-0.0451
        tree redness 1.63 redness 0.0348 =-0.0565 elongation 2.93 dark_line_through 0.4411 brownness 0.181
          weakest_side 0.9241 =0.0035 =0.041 rim 0.3544 =-0.0012 =-0.0115 =-0.0244 =-0.0486 =-0.0739
        tree skin_share 0.8 =-0.0555 contrast 0.0606 =-0.0289 redness 0.8003 dark_line_through 0.2071 brownness 0.1162
          weakest_side 0.9241 =0.0078 =0.0536 =-0.0052 =-0.015 fill 0.9745 =-0.015 =0.0728
        tree cut 1.0 line_through 0.191 fill 0.707 =-0.0248 line_through -0.1139 =0.021 rim 0.2925 =-0.012 redness
          0.3847 rim 0.336 =0.0097 =-0.012 =0.0097 =-0.0487 =-0.0521
        tree redness 1.63 contrast 0.0564 =-0.0565 elongated_neighbours 1.0 rim 0.4867 fill 0.8407 =-0.0145 elongation
          2.22 =0.0074 =-0.0049 redness 0.6721 =-0.0145 =0.0165 =-0.029 =-0.0697
        tree dark_line_through 0.6508 skin_share 1.0 =-0.0266 rim 0.4665 redness 0.9 redness 0.5272 =-0.0014 contrast
          0.3754 =-0.0072 =0.0658 fill 0.9745 =-0.0138 =0.0644 =-0.0138 =-0.0507
        tree elongation 3.74 elongated_neighbours 1.0 rim 0.498 dark_line_through 0.2071 redness 0.729 redness 0.5272
          =0.0013 =0.0211 weakest_side 0.9065 =-0.0062 =0.0781 =-0.0154 =-0.0154 =-0.0297 =-0.057
        tree cut 1.0 redness 1.63 contrast 0.0564 =-0.0515 line_through -0.1139 =0.0196 rim 0.2139 redness 0.1693
          =0.0084 =-0.026 ring_noise_ratio 1.68 =-0.026 =0.0008 =-0.064 =-0.0478
        tree redness 0.0348 =-0.0491 elongation 5.63 elongated_neighbours 1.0 fill 0.707 =-0.0192 redness 0.8003
          brownness 0.2409 =0.0065 =-0.0091 fill 0.9745 =-0.0091 =0.0596 =-0.0379 =-0.0742
        tree skin_share 0.8 redness 0.5731 =-0.0829 =-0.0247 dark_line_through 0.6508 rim 0.4867 redness 0.9 rim
          0.2139 line_through -0.1255 =0.0316 =-0.0129 =0.0036 =-0.0129 =-0.0129 =-0.0247
        tree elongation 5.63 line_through 0.191 fill 0.707 =-0.0195 rim 0.2543 seed_noise_ratio 18.92 =-0.0098
          weakest_side 0.8631 =0.0266 =0.1439 redness 0.3847 =-0.0054 =0.0072 =-0.0374 =-0.0722
        tree cut 1.0 redness 1.63 contrast 0.0585 =-0.0452 line_through -0.0772 =0.0136 rim 0.2139 =-0.0228 elongation
          1.21 =0.0052 line_through 0.1337 =-0.0032 =-0.0228 =-0.0594 =-0.043
        tree redness -0.0177 =-0.0515 dark_line_through 0.6508 elongated_neighbours 1.0 elongation 2.77 rim 0.4867
          fill 0.8407 =-0.0048 elongation 1.21 =0.012 =0.0017 =-0.0048 =-0.0108 =-0.0216 =-0.0421
        tree elongation 5.63 rim 0.1568 line_through -0.2077 =0.0188 =-0.0355 redness 1.23 contrast 0.0585 =-0.0355
          rim 0.4867 =0.0023 redness 0.6721 =-0.0174 =0.0193 =-0.0355 =-0.0687
        tree cut 1.0 elongation 3.74 elongated_neighbours 1.0 line_through -0.0071 =0.0055 rim 0.4494 redness 0.6996
          =0.0002 =-0.0118 =-0.0118 =-0.0234 =-0.0457 weakest_side 0.9065 =-0.0535 =0.0257
        tree skin_share 0.8 redness 0.5731 =-0.0776 =-0.0213 dark_line_through 0.6508 line_through -0.1681 =0.0167 rim
          0.2353 =-0.0111 rim 0.3927 =0.0033 brownness 0.0587 =0.0073 =-0.0111 =-0.0213
        tree fill 0.6551 ring_noise_ratio 3.64 =-0.06 =-0.0195 rim 0.1568 =-0.0195 redness 1.11 contrast 0.0649
          =-0.0195 rim 0.498 dark_line_through 0.2071 =0.004 =-0.0092 =-0.0092 =-0.0195
        tree redness -0.0177 =-0.0466 redness 1.63 elongation 5.63 line_through 0.191 fill 0.707 =-0.016 line_through
          -0.1139 rim 0.2988 =0.0315 =0.0068 =-0.0007 =-0.0319 =-0.0629 =-0.054
        tree brownness 0.8244 rim 0.1568 line_through -0.2077 =0.0214 =-0.0212 contrast 0.0585 =-0.0212 line_through
          -0.0239 =0.0056 redness 0.5272 rim 0.3406 =0.0012 =-0.0106 =0.0012 =-0.0405
        tree rim 0.7312 rim 0.1568 line_through -0.2077 =0.0134 =-0.051 redness 1.23 contrast 0.0523 =-0.0562
          elongated_neighbours 1.0 =0.0014 =-0.0279 =-0.0492 contrast 0.8495 =-0.0812 =0.0414
        tree cut 1.0 elongation 5.63 dark_line_through 0.6508 brownness 0.3862 =0.0013 =-0.0146 =-0.0301 =-0.0593
          seed_noise_ratio 6.46 =-0.0598 redness 0.3336 =-0.0283 fill 0.8474 =-0.0267 =0.0787
        tree cut 1.0 rim 0.7312 elongation 5.63 line_through -0.1255 =0.0137 rim 0.2139 =-0.0286 =-0.0004 =-0.0568
          contrast 0.8495 =-0.0768 =0.0412 weakest_side 0.9065 =-0.0474 =0.0247
        tree redness -0.0177 =-0.0413 redness 1.63 line_through 0.191 fill 0.707 =-0.0157 elongation 2.47 line_through
          -0.0239 =0.0068 redness 0.4632 =-0.0027 =0.003 =-0.0074 =-0.0314 =-0.0476
        tree dark_line_through 0.6508 skin_share 1.0 =-0.0171 rim 0.415 seed_noise_ratio 5.64 =-0.0078 redness 0.5057
          =-0.0003 ring_noise_ratio 7.52 =0.0131 =0.0836 brownness 0.0762 =0.0168 =-0.0087 =-0.033
        tree elongated_neighbours 1.0 elongation 3.36 ring_noise_ratio 2.04 =-0.0079 rim 0.2453 seed_noise_ratio 12.39
          =-0.0036 weakest_side 0.8631 =0.0297 =0.1299 redness 0.3501 =-0.0032 =0.0063 =-0.0153 =-0.0292
        tree elongation 5.63 cut 1.0 contrast 0.0523 =-0.0285 redness 0.8003 dark_line_through 0.2567 =0.0024 =-0.0146
          ring_noise_ratio 6.07 =-0.0146 seed_noise_ratio 6.79 =0.0147 =0.0734 =-0.0285 =-0.0552
        tree fill 0.6551 ring_noise_ratio 3.64 =-0.0531 =-0.0155 elongated_neighbours 1.0 rim 0.498 redness 0.8003
          dark_line_through 0.2071 =0.0035 =-0.0081 fill 0.9745 =-0.0081 =0.0612 =-0.0081 =-0.0155
        judge own
        start -1.9853321
        tree fill 0.9654 ring_noise_ratio 4.94 ring_noise_ratio 3.11 =-0.1287 =-0.0591 redness 0.3501 =-0.0111 redness
          0.9 =0.2348 =-0.0111 ring_noise_ratio 5.43 =0.2348 redness 0.4227 =0.5176 =0.9978
        tree weakest_side 0.8125 ring_noise_ratio 3.64 =-0.1157 elongation 1.55 =0.0764 =-0.0516 redness 0.4031
          =0.0764 seed_noise_ratio 6.37 fill 0.955 =0.0764 =0.2925 elongation 1.68 =0.5223 =0.3075
        tree fill 0.955 ring_noise_ratio 4.03 =-0.1133 redness 0.3668 =-0.0588 redness 0.9 =0.0555 =-0.0588 open 1.0
          redness 0.3501 =0.1639 redness 0.9 =0.3605 =0.1639 =0.0555
        tree ring_noise_ratio 4.35 ring_noise_ratio 3.01 =-0.1174 elongation 1.46 =0.0081 =-0.0777 redness 0.3847
          =0.0081 redness 0.9 elongation 1.87 seed_noise_ratio 5.83 =0.1503 =0.3194 =0.0081 =0.0081
        tree weakest_side 0.7152 ring_noise_ratio 2.5 =-0.1201 redness 0.3336 =-0.0872 redness 0.9 =-0.003 =-0.0872
          elongation 1.46 redness 0.3067 =0.0899 seed_noise_ratio 5.83 =0.0899 =0.2608 =-0.003
        tree fill 0.955 ring_noise_ratio 4.03 =-0.1012 redness 0.3067 =-0.0568 redness 0.9 =0.0214 =-0.0568 redness
          0.3501 =0.0214 open 1.0 seed_noise_ratio 5.53 =0.1128 =0.2214 =0.0214
        tree elongation 1.42 seed_noise_ratio 7.34 fill 0.9612 =-0.0052 =0.0804 redness 0.319 =0.0827 redness 0.9633
          =0.2213 =0.0827 redness 0.4031 =-0.1135 ring_noise_ratio 3.01 =-0.1066 =-0.0052
        tree weakest_side 0.6767 ring_noise_ratio 2.34 =-0.1142 =-0.0568 redness 0.4429 elongation 1.29 =0.0531
          =-0.0182 redness 0.8458 seed_noise_ratio 5.27 =0.0204 elongation 1.8 =0.2103 =0.1085 =-0.0182
        tree open 1.0 redness 0.3668 =-0.0301 seed_noise_ratio 7.05 rim 0.2925 =-0.0301 redness 0.8003 =0.0888
          =-0.0301 redness 0.9633 elongation 1.77 =0.1944 =0.0888 =0.0888 =-0.0978
        tree elongation 1.55 ring_noise_ratio 4.03 =-0.0234 redness 0.4429 =0.0383 redness 0.9 rim 0.2629 =0.0383
          =0.1724 =0.0383 redness 0.3067 =-0.1186 ring_noise_ratio 2.83 =-0.1024 =-0.0234
        tree ring_noise_ratio 3.64 ring_noise_ratio 2.5 =-0.1038 =-0.0435 redness 0.4429 elongation 1.29 brownness
          0.1591 =0.0966 =0.0076 =-0.0247 redness 0.9 seed_noise_ratio 5.7 =0.0245 =0.1575 =-0.0247
        tree fill 0.939 redness 0.2473 =-0.1076 redness 0.9 rim 0.2543 =-0.0965 =-0.0107 =-0.1212 elongation 1.37
          redness 0.2945 =0.0405 redness 0.8458 =0.1423 =0.0405 =-0.0107
        tree open 1.0 redness 0.3067 =-0.0314 seed_noise_ratio 7.05 rim 0.2925 =-0.0314 redness 0.8003 =0.0588
          =-0.0314 brownness 0.2082 elongation 1.74 =0.1611 =0.1017 =0.0588 =-0.0851
        tree elongation 1.8 weakest_side 0.622 =-0.0399 seed_noise_ratio 7.7 fill 0.9717 =0.0075 =0.0568 brownness
          0.0944 redness 0.2281 =0.1025 =0.1618 =0.0568 redness 0.3336 =-0.1186 =-0.067
        tree redness 0.2583 elongation 1.77 =-0.063 =-0.1202 redness 0.9633 ring_noise_ratio 3.11 =-0.0493 elongation
          1.74 seed_noise_ratio 7.34 =0.0493 brownness 0.1591 =0.1561 =0.0881 =0.0084 =-0.1225
        tree elongation 1.92 weakest_side 0.5599 =-0.0435 redness 0.4632 =-0.0026 redness 0.8458 rim 0.2925 =-0.0026
          dark_line_through 0.2303 seed_noise_ratio 5.22 =0.0669 =0.1476 =-0.0026 =-0.0026 =-0.0946
        tree redness 0.2583 elongation 1.53 =-0.0492 =-0.1059 redness 0.9633 rim 0.2453 =-0.0899 elongation 2.16
          seed_noise_ratio 5.64 =0.0005 brownness 0.127 =0.1259 =0.0472 =-0.0727 =-0.1179
        tree ring_noise_ratio 2.5 =-0.0846 redness 0.2945 =-0.0392 redness 0.9633 rim 0.2629 =-0.0392 elongation 2.22
          brownness 0.2248 seed_noise_ratio 6.12 =0.0573 =0.1249 =0.0187 =-0.0392 =-0.0392
        tree elongation 1.83 weakest_side 0.5242 =-0.0372 brownness 0.2082 seed_noise_ratio 9.46 fill 0.9717 =0.023
          =0.0654 redness 0.282 =0.0654 =0.1272 =-0.0043 redness 0.2473 =-0.1152 =-0.0576
        tree rim 0.225 =-0.1014 elongation 1.92 weakest_side 0.5055 =-0.0287 line_through 0.0344 brownness 0.181
          seed_noise_ratio 8.4 =0.0556 =0.119 =0.0307 =0.0037 elongation 2.77 =-0.0454 =-0.1119
        tree redness 0.2473 =-0.068 redness 1.02 rim 0.2139 =-0.0966 elongated_neighbours 1.0 dark_line_through 0.1869
          brownness 0.1931 seed_noise_ratio 7.19 =0.0392 =0.1114 =0.0058 =-0.0402 =-0.1178 =-0.1195
        tree fill 0.9206 elongated_neighbours 1.0 elongation 2.57 ring_noise_ratio 2.11 =-0.0561 =-0.0198 =-0.0813
          =-0.1205 elongation 1.32 brownness 0.148 seed_noise_ratio 8.4 =0.0411 =0.1131 =0.0122 =-0.0198
        tree rim 0.2139 =-0.0972 redness 1.02 redness 0.4632 rim 0.3777 elongation 1.8 =0.0246 =-0.0795 =-0.0809
          dark_line_through 0.3764 line_through 0.0639 =0.0763 =-0.0079 =-0.0769 =-0.1158
        tree ring_noise_ratio 2.11 =-0.0768 redness 0.2473 =-0.0383 redness 0.8003 redness 0.5057 brownness 0.2409
          elongation 1.4 =0.0506 =-0.0097 =-0.0383 seed_noise_ratio 5.53 =0.0067 =0.0912 =-0.0383
        tree elongated_neighbours 1.0 weakest_side 0.3919 =-0.0612 elongation 1.83 seed_noise_ratio 5.83 =-0.0019
          brownness 0.1162 ring_noise_ratio 6.93 =0.045 seed_noise_ratio 9.95 =0.0785 =0.1317 =0.0206 =-0.0261 =-0.118
        tree rim 0.2139 =-0.0903 redness 1.02 redness 0.5057 rim 0.3927 elongation 1.8 =0.0199 =-0.0665 =-0.0749
          dark_line_through 0.2567 seed_noise_ratio 5.53 =0.0104 =0.0794 =-0.0462 =-0.1104
        tree elongated_neighbours 1.0 ring_noise_ratio 2.04 =-0.0587 line_through 0.045 redness 0.2945 =-0.003
          seed_noise_ratio 7.34 redness 0.8003 =0.027 =-0.003 brownness 0.181 =0.0962 =0.0421 =-0.0265 =-0.1131
        tree redness 1.02 redness 0.4632 rim 0.3927 elongation 1.44 =0.0138 =-0.0504 =-0.0738 rim 0.2858 =-0.0489
          dark_line_through 0.4411 line_through 0.0639 =0.0611 =-0.0096 =-0.0679 =-0.1067
        tree rim 0.2139 =-0.0827 elongation 2.77 dark_line_through 0.1869 brownness 0.2409 elongation 1.21 fill 0.9206
          =0.0371 =0.0739 line_through -0.0071 =0.0355 =0.0051 =-0.0169 =-0.0469 =-0.0981
        tree elongated_neighbours 1.0 weakest_side 0.3919 =-0.0525 redness 0.2473 =-0.0235 seed_noise_ratio 5.53
          =-0.0189 brownness 0.1931 ring_noise_ratio 6.93 line_through -0.0109 =0.0592 =0.0291 =0.0877 =0.008 =-0.1073
        tree redness 1.02 redness 0.2473 elongation 1.77 =-0.0268 =-0.0917 elongated_neighbours 1.0 dark_line_through
          0.2567 brownness 0.2409 seed_noise_ratio 7.34 =0.0139 =0.0628 =-0.0093 =-0.0404 =-0.0956 =-0.1021
        tree elongation 2.47 rim 0.2353 =-0.0417 line_through 0.0639 brownness 0.2409 seed_noise_ratio 9.46 fill
          0.9745 =0.0074 =0.0371 brownness 0.0681 =0.0884 =0.0371 =-0.0117 =-0.0385 =-0.0811
        tree redness 1.11 elongation 2.77 rim 0.2353 =-0.0443 redness 0.1693 =-0.0418 elongated_neighbours 1.0
          line_through 0.045 brownness 0.1162 =0.0438 =0.0096 =-0.0111 =-0.0443 =-0.0902 =-0.1046
        tree redness 1.02 elongated_neighbours 1.0 redness 0.5057 rim 0.3927 rim 0.2019 =-0.0461 elongation 1.8
          =0.0198 =-0.0458 =-0.0461 fill 0.9745 =0.0123 =0.0943 =-0.0935 =-0.094
        tree redness 1.11 elongation 2.77 brownness 0.3862 elongation 1.21 redness 0.5272 =0.0203 =0.0632 line_through
          0.0167 redness 0.3067 =-0.0035 =0.0166 =-0.0171 =-0.0417 =-0.0841 =-0.0973
        tree elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0465 dark_line_through 0.1392 line_through -0.0071
          redness 0.4227 =0.0122 redness 0.8003 seed_noise_ratio 4.65 =0.0122 =0.0707 =0.0122 =-0.0033 =-0.0217 =-0.09
        tree rim 0.2139 =-0.0652 redness 1.11 elongation 2.77 weakest_side 0.3919 =-0.0344 redness 0.5057 rim 0.3452
          =0.022 =-0.011 seed_noise_ratio 4.97 =-0.011 =0.045 =-0.0767 =-0.0944
        tree brownness 0.6029 elongation 1.21 fill 0.9206 =0.0059 =0.0356 rim 0.2629 =-0.0404 line_through 0.1337
          redness 0.2473 =-0.02 redness 0.8003 =0.0059 =-0.02 =-0.0404 =-0.0781
        tree elongated_neighbours 1.0 dark_line_through 0.2071 redness 0.1621 =-0.0203 redness 0.8003 redness 0.5272
          rim 0.359 rim 0.225 =-0.0203 =0.0303 =-0.0203 =0.0398 =-0.0203 =-0.0434 =-0.084
        tree skin_share 0.8 =-0.0914 brownness 0.4123 line_through 0.0639 seed_noise_ratio 7.34 =-0.0027 redness 0.484
          rim 0.3406 elongation 1.37 =0.0824 =0.0113 =0.0113 =0.06 =-0.0231 =-0.0475
        tree cut 1.0 redness 1.11 rim 0.1568 =-0.0729 line_through 0.1083 redness 0.5272 rim 0.359 =0.0137 =-0.0191
          fill 0.9745 =0.0116 =0.0875 =-0.0453 =-0.0845 =-0.088
        tree elongated_neighbours 1.0 dark_line_through 0.2567 redness 0.1621 =-0.0198 redness 0.8003 redness 0.5272
          rim 0.3636 =0.0145 =-0.0198 seed_noise_ratio 4.89 =-0.0174 =0.0429 =-0.0198 =-0.0407 =-0.0782
        tree elongation 2.77 brownness 0.4123 rim 0.2543 seed_noise_ratio 12.39 =-0.0183 =0.1072 redness 0.8003 rim
          0.4494 dark_line_through 0.2071 =0.0215 =-0.0183 =-0.0183 =-0.0183 =-0.0382 =-0.0735
        tree cut 1.0 dark_line_through 0.4411 elongation 2.22 brownness 0.2409 fill 0.9145 =-0.0022 line_through
          -0.0193 =0.0392 weakest_side 0.8771 =0.0088 =0.024 =-0.0146 =-0.0327 =-0.0646 =-0.0821
        tree skin_share 0.8 =-0.0842 rim 0.2019 =-0.044 elongated_neighbours 1.0 elongation 1.21 rim 0.359
          seed_noise_ratio 5.53 =0.0077 =0.0575 =0.0077 line_through 0.0167 =0.0045 =-0.0183 =-0.044
        tree redness 1.11 redness 0.1157 =-0.0494 line_through 0.1682 rim 0.2353 seed_noise_ratio 12.39 =-0.0295
          =0.078 elongation 2.93 seed_noise_ratio 4.97 =-0.0105 =0.014 =-0.0295 =-0.0617 =-0.0783
        tree cut 1.0 brownness 0.8244 elongated_neighbours 1.0 line_through -0.0071 ring_noise_ratio 2.11 =0.0022
          seed_noise_ratio 5.53 =0.0116 =0.0313 weakest_side 0.8501 =-0.0163 =0.0022 =-0.0402 =-0.0791 =-0.0757
        tree skin_share 0.8 =-0.0781 dark_line_through 0.4411 redness 0.2473 =-0.0203 seed_noise_ratio 4.78 =-0.0207
          brownness 0.2409 ring_noise_ratio 6.93 =0.008 seed_noise_ratio 9.95 =0.0257 =0.0699 =-0.0052 =-0.0407
        tree elongation 2.93 ring_noise_ratio 1.68 =-0.0356 rim 0.2629 seed_noise_ratio 13.8 =-0.0175 weakest_side
          0.8501 =0.0393 =0.1636 line_through -0.0151 =0.0196 redness 0.4632 =-0.0156 =0.0081 =-0.0683
        tree redness 1.23 rim 0.1568 =-0.0632 elongated_neighbours 1.0 weakest_side 0.0784 =-0.0311 line_through
          -0.0193 =0.0173 redness 0.4632 =-0.012 rim 0.3211 =-0.0133 =0.0073 =-0.0637 =-0.0792
        tree cut 1.0 redness 1.23 brownness 0.8244 elongation 2.3 dark_line_through 0.1392 line_through -0.0193
          redness 0.2945 =0.0102 =0.0305 =0.0003 =-0.0161 =-0.0361 =-0.0734 =-0.0737 =-0.0702
        tree skin_share 0.8 =-0.0707 elongated_neighbours 1.0 redness 0.8003 redness 0.5731 rim 0.415
          dark_line_through 0.0931 =0.0079 =-0.0184 =-0.0184 rim 0.3211 =-0.0184 =0.0359 =-0.0184 =-0.0364
        tree cut 1.0 dark_line_through 0.4411 redness 0.1286 =-0.0256 redness 0.9 redness 0.5272 rim 0.3927 =0.0055
          =-0.0256 fill 0.9783 =0.012 =0.0808 =-0.0256 =-0.051 =-0.0647
        tree elongation 2.93 rim 0.2453 seed_noise_ratio 18.92 =-0.031 =0.1081 ring_noise_ratio 1.75 =-0.031 brownness
          0.181 seed_noise_ratio 8.4 =0.0022 =0.0278 rim 0.3544 =0.0005 =-0.0135 =-0.0599
        tree elongated_neighbours 1.0 brownness 0.5292 elongation 1.21 dark_line_through -0.006 fill 0.9145 =0.0171
          =0.0438 =0.0049 rim 0.2708 =-0.0148 ring_noise_ratio 1.9 =-0.0148 =0.0025 =-0.0299 =-0.0579
        tree redness 0.063 =-0.0551 redness 1.23 elongation 2.93 dark_line_through 0.4411 brownness 0.2409
          seed_noise_ratio 9.46 =0.0013 weakest_side 0.8771 =0.0136 =0.0669 =-0.0107 =-0.0268 =-0.0548 =-0.0674
        tree cut 1.0 line_through 0.191 rim 0.1568 =-0.0286 fill 0.707 =-0.0286 elongation 2.22 line_through -0.0193
          =0.0156 =-0.0007 =-0.0128 =-0.0568 weakest_side 0.9065 =-0.0728 =0.0164
        tree skin_share 0.8 =-0.0629 elongated_neighbours 1.0 seed_noise_ratio 4.78 =-0.0165 redness 0.4632 rim 0.3312
          =0.0106 =-0.007 fill 0.9745 rim 0.336 =-0.007 =0.0196 =0.0609 =-0.0325
        tree brownness 0.8244 rim 0.1737 =-0.0328 dark_line_through 0.4411 rim 0.4494 fill 0.9119 =-0.0111 elongation
          1.55 =0.0157 =-0.0008 redness 0.6721 =-0.016 =0.0314 =-0.0328 =-0.0631
        tree redness 1.23 redness -0.0177 =-0.066 line_through 0.191 fill 0.707 =-0.0259 redness 0.4632 =-0.0052 rim
          0.3312 seed_noise_ratio 10.56 =-0.0123 =0.0584 =0.0216 =-0.0515 =-0.0629
        tree cut 1.0 elongated_neighbours 1.0 redness 0.8003 redness 0.5731 rim 0.415 dark_line_through 0.1392 =0.0057
          =-0.0245 =-0.0245 =0.017 fill 0.9745 =-0.0245 =0.0556 =-0.048 =-0.0537
        tree skin_share 0.8 =-0.0569 dark_line_through 0.4411 redness 0.7615 redness 0.5972 rim 0.415 =0.0013 =-0.0154
          fill 0.9717 =0.0107 =0.0618 ring_noise_ratio 7.52 =-0.0154 =0.053 =-0.0297
        tree brownness 0.8244 rim 0.1568 =-0.0297 seed_noise_ratio 4.62 =-0.0284 line_through -0.0239 redness 0.3067
          =0.0029 seed_noise_ratio 7.34 =0.0093 rim 0.3544 =0.061 =0.0243 =-0.0045 =-0.0569
        tree redness 1.63 elongation 2.93 elongated_neighbours 1.0 weakest_side 0.1629 =-0.0123 seed_noise_ratio 5.53
          =-0.0051 brownness 0.1162 weakest_side 0.9065 =0.0107 =0.0689 =0.0013 =-0.0246 =-0.0479 =-0.0713
        tree cut 1.0 redness 1.63 line_through 0.191 redness 0.1157 =-0.0235 line_through -0.1139 =0.0218 rim 0.2629
          seed_noise_ratio 12.39 =-0.0235 =0.0104 =0.0023 =-0.0465 =-0.0667 =-0.0494
        tree skin_share 0.8 =-0.0517 dark_line_through 0.4411 rim 0.4762 seed_noise_ratio 5.64 =-0.0085 redness 0.484
          =-0.0008 ring_noise_ratio 7.52 redness 0.729 =0.0259 =-0.0008 =0.0629 =-0.014 =-0.027
        tree redness -0.0177 =-0.0574 elongation 2.93 elongated_neighbours 1.0 redness 0.8003 dark_line_through 0.1869
          brownness 0.2082 =0.0087 =-0.0035 =-0.0115 fill 0.9745 =-0.0115 =0.0505 =-0.0231 =-0.045
        tree ring_noise_ratio 0.7992 =-0.0451 line_through -0.1139 =0.0172 rim 0.2629 seed_noise_ratio 12.39 =-0.0237
          =0.0064 redness 0.4632 rim 0.3636 =0.005 =-0.0237 rim 0.3263 =-0.0237 =0.0064
        tree cut 1.0 brownness 1.0 rim 0.1568 =-0.0286 line_through -0.0772 =0.0154 elongation 1.21 =0.0064 rim 0.2988
          redness 0.3668 =-0.0006 =-0.0286 =-0.0028 =-0.0562 =-0.045
        tree dark_line_through 0.6508 fill 0.707 =-0.0238 elongation 2.22 line_through -0.0193 redness 0.3067 =0.0026
          seed_noise_ratio 6.12 =0.005 =0.0247 =-0.0031 =-0.0121 redness 0.8458 =-0.0728 =-0.0238
        tree redness 1.63 redness -0.0177 =-0.0518 elongated_neighbours 1.0 elongation 2.77 rim 0.4762
          seed_noise_ratio 5.64 =-0.0062 brownness 0.1162 =0.0177 =0.0014 =-0.009 =-0.0191 =-0.0382 =-0.0628
        tree skin_share 0.8 =-0.0457 redness 0.7615 dark_line_through 0.2071 rim 0.4494 rim 0.2019 =-0.0106 =0.0072
          brownness -0.0694 =0.0255 =-0.0106 =-0.0237 ring_noise_ratio 7.52 =-0.0237 =0.0432
        tree cut 1.0 ring_noise_ratio 0.7992 =-0.0389 line_through -0.0772 =0.0149 rim 0.2988 seed_noise_ratio 11.34
          =-0.0198 =0.0056 brownness 0.1591 =0.0056 rim 0.3927 =-0.0027 =-0.0198 =-0.041
        tree redness 1.63 elongation 5.63 line_through 0.191 fill 0.707 =-0.0177 redness 0.1693 =-0.0084
          seed_noise_ratio 4.78 =-0.0084 redness 0.5057 =0.0003 =0.0113 =-0.0348 =-0.0683 =-0.0583
        tree brownness 1.0 rim 0.1568 line_through -0.2077 =0.0226 =-0.0265 ring_noise_ratio 1.02 =-0.0265
          line_through -0.0239 =0.0071 elongation 1.21 =0.0018 rim 0.3729 =-0.0131 =-0.0026 =-0.0512
        tree dark_line_through 0.6508 elongated_neighbours 1.0 rim 0.4762 redness 0.729 redness 0.5731 =0.0004 =0.017
          fill 0.9745 =-0.0105 =0.062 redness 0.6721 =-0.0105 =0.025 =-0.0207 =-0.04
        tree cut 1.0 elongation 3.74 elongated_neighbours 1.0 brownness 0.3862 line_through -0.0239 redness 0.2945
          =0.0031 =0.0133 =-0.0021 =-0.0115 =-0.0233 =-0.0457 weakest_side 0.9065 =-0.0525 =0.0284
        tree skin_share 0.8 redness 0.5731 =-0.078 =-0.021 redness 0.729 rim 0.4665 dark_line_through 0.2071 =0.0053
          =-0.021 brownness -0.0307 =0.0187 =-0.021 ring_noise_ratio 6.93 =-0.021 =0.036
        tree rim 0.1375 =-0.0348 redness 1.23 weakest_side -1.73 =-0.0587 fill 0.707 =-0.0266 line_through -0.1139 rim
          0.2988 elongation 1.59 =0.0584 =0.008 =0.008 =-0.0007 =-0.0518
        tree elongation 5.63 redness 0.063 =-0.0311 seed_noise_ratio 4.62 redness 0.3336 =-0.0099 =-0.0326 rim 0.4762
          redness 0.729 =0.0044 =-0.0099 brownness -0.0307 =0.0181 =-0.0099 =-0.0636
        tree cut 1.0 elongation 5.63 line_through 0.191 seed_noise_ratio 4.62 =-0.0151 redness 0.2012 =-0.0071
          brownness 0.127 =0.0071 =-0.0038 =-0.0301 =-0.0592 weakest_side 0.9065 =-0.0481 =0.0262
        tree redness 1.63 fill 0.6551 =-0.0326 rim 0.4867 dark_line_through 0.3764 elongation 2.3 =0.0031 =-0.0075
          =-0.0166 redness 0.6721 =-0.0166 weakest_side 0.1629 =-0.0166 =0.054 =-0.0501
        tree brownness 1.0 rim 0.1568 line_through -0.2077 =0.0251 =-0.0229 ring_noise_ratio 1.1 =-0.0229 line_through
          -0.1139 redness 0.6721 =0.0063 line_through -0.1681 =0.0821 =0.0063 =-0.0009 =-0.0443
        tree elongated_neighbours 1.0 elongation 2.77 fill 0.8407 =-0.0081 rim 0.4762 redness 0.729 redness 0.6218
          =0.003 =0.0242 fill 0.9745 =-0.0034 =0.0548 =-0.0034 =-0.0158 =-0.0305
        tree redness -0.0177 =-0.0405 elongation 5.63 dark_line_through 0.6508 redness 0.8003 rim 0.4867 =0.0021
          brownness -0.0493 =0.0221 =-0.0148 seed_noise_ratio 9.46 =-0.0148 =0.0357 =-0.029 =-0.0568
        tree cut 1.0 redness 1.63 weakest_side -1.73 =-0.0409 line_through -0.1139 =0.0131 rim 0.2019 =-0.0207
          ring_noise_ratio 1.47 =-0.0207 =0.0002 =-0.0454 weakest_side 0.9065 =-0.0444 =0.0238
        tree rim 0.1375 redness 0.5731 =-0.0449 seed_noise_ratio 9.46 =-0.0217 =0.0641 brownness 1.0 ring_noise_ratio
          0.7992 =-0.0273 elongation 1.21 rim 0.3263 =0.022 =0.0021 =-0.0028 =-0.0538
        tree elongation 5.63 elongated_neighbours 1.0 rim 0.4867 redness 0.729 =0.002 fill 0.9745 =-0.014 =0.0494
          redness 0.6721 =-0.014 weakest_side 0.1629 =-0.009 =0.0509 =-0.027 =-0.0546
        tree skin_share 0.8 redness 0.5731 =-0.0712 =-0.0167 rim 0.4867 redness 0.8458 dark_line_through 0.2071
          =0.0029 =-0.0167 =-0.0167 redness 0.9 =-0.0167 weakest_side 0.033 =-0.0167 =0.0949
        tree elongation 5.63 brownness 0.6029 rim 0.1375 =-0.0117 redness 0.8003 dark_line_through 0.0931 =0.0037
          =-0.0098 rim 0.3729 =-0.0117 weakest_side 0.5242 =-0.0117 =0.0589 =-0.0227 =-0.0522
        judge crowd
        start -2.532335
        tree alike -1.54 alike -2.67 =-0.1811 =0.5025 own_score -1.34 =1.1 =2.55
        tree own_score -2.17 alike -2.94 =-0.1864 =0.0732 alike -3.1 =0.0849 =0.3717
        tree alike -2.26 own_score -2.69 =-0.1805 =0.0553 own_score -3.24 =0.0667 =0.3067
        tree alike -2.94 own_score -3.24 =-0.1822 =-0.0213 own_score 0.8513 =0.1183 =0.2928
        tree own_score -2.69 own_score -4.04 =-0.1814 =-0.0688 own_score 0.8513 =0.0832 =0.2715
        tree alike -3.1 own_score -3.51 =-0.1741 =-0.0466 alike -0.5119 =0.0717 =0.2451
        tree own_score -2.69 own_score -4.12 =-0.1708 =-0.0541 own_score 0.8513 =0.0526 =0.236
        tree alike -3.74 =-0.1481 own_score 0.8513 alike -2.26 =-0.013 =0.0931 =0.2195
        tree own_score -3.24 own_score -4.78 =-0.1725 =-0.0778 alike -0.5119 =0.0301 =0.2093
        tree alike -3.85 own_score -4.58 =-0.1688 =-0.0836 own_score 0.8513 =0.0269 =0.196
        tree own_score -3.63 own_score -5.27 =-0.1743 =-0.0861 alike -0.5119 =0.016 =0.1877
        tree alike -3.96 =-0.1197 own_score 2.92 alike -0.5119 =0.0097 =0.1268 =0.2276
        tree own_score -4.12 =-0.1261 own_score 2.92 alike -0.5119 =0.0031 =0.1169 =0.2217
        tree alike -4.23 own_score -5.15 =-0.1604 =-0.0692 own_score 2.92 =0.0184 =0.2156
        tree own_score -4.36 =-0.1163 own_score 2.92 alike -2.26 =-0.0138 =0.0491 =0.209
        tree own_score -4.91 =-0.1289 own_score 2.92 alike -4.32 =-0.0543 =0.0206 =0.2018
        tree own_score -5.27 =-0.1395 own_score 2.92 alike -3.96 =-0.0424 =0.0188 =0.1938
        tree own_score -5.27 =-0.1301 own_score 2.92 alike -0.5119 =-0.0064 =0.0844 =0.1852
        tree own_score -5.27 =-0.1202 own_score 2.92 alike -4.32 =-0.0414 =0.0129 =0.1758
        tree own_score -5.27 =-0.1098 alike -0.5119 =-0.0036 own_score 0.8513 =0.0455 =0.1513
        tree own_score -5.27 =-0.0992 own_score 2.92 alike -4.32 =-0.0341 =0.0094 =0.162
        tree own_score -0.6187 alike -6.77 =-0.1357 =-0.0102 alike 0.5913 =0.03 =0.1607
        tree own_score -5.27 =-0.0844 own_score 2.92 alike -0.5119 =-0.0034 =0.0507 =0.1451
        tree alike -5.95 =-0.0698 own_score 2.92 own_score -1.82 =-0.0086 =0.0165 =0.1333
        tree alike -6.77 =-0.1156 own_score 4.44 own_score -5.27 =-0.057 =0.0033 =0.19
        tree alike 0.5913 alike -7.0 =-0.1334 own_score -6.24 =-0.0678 =-0.0001 =0.1005
        tree own_score 4.44 alike -6.77 =-0.0977 alike -0.5119 =-0.0038 =0.0407 =0.1831
        tree own_score 4.44 own_score -6.24 =-0.0915 alike -4.32 =-0.0213 =0.0059 =0.1767
        tree own_score 4.44 alike -7.0 =-0.1145 own_score -6.24 =-0.0574 =0.0012 =0.1702
        tree alike 0.5913 alike -7.0 =-0.1052 =-0.0015 own_score 0.8513 =0.0365 =0.1452
        tree own_score 4.44 own_score -6.31 =-0.0764 own_score -0.6187 =-0.0042 =0.0188 =0.1614
        tree own_score 4.44 alike -7.0 =-0.094 own_score -6.24 =-0.0471 =0.0008 =0.1545
        tree alike 1.51 alike -4.32 own_score -3.51 =-0.0301 =-0.0069 =0.0031 =0.1229
        tree own_score 4.44 alike -7.0 =-0.0819 alike 1.51 =-0.0004 =0.0727 =0.146
        tree own_score 4.44 own_score -6.31 =-0.0566 alike -0.5119 =-0.0015 =0.0244 =0.1392
        tree alike 1.51 alike -7.0 =-0.0719 own_score -1.82 =-0.0045 =0.0076 =0.1029
        tree own_score 4.44 own_score -6.92 =-0.0816 alike -2.26 =-0.0039 =0.0077 =0.131
        tree own_score 4.44 alike -7.0 =-0.0628 alike 1.51 =-0.0002 =0.0621 =0.1245
        tree own_score 4.44 own_score -6.92 =-0.0731 alike 1.51 =-0.0002 =0.059 =0.1182
        tree own_score 4.44 own_score -0.6187 alike -2.26 =-0.0097 =0.0039 =0.0102 =0.1122
        tree own_score 4.44 own_score -6.92 =-0.0648 alike 1.51 =0.0005 =0.0535 =0.1065
        tree own_score 4.44 alike -7.0 =-0.0532 own_score -6.24 =-0.0262 =0.0013 =0.1011
        tree alike 1.51 alike -6.77 =-0.0334 own_score -5.27 =-0.0164 =0.0015 =0.0703
        tree own_score 4.44 own_score -6.92 =-0.0529 alike 0.5913 =-0.0001 =0.0255 =0.0951
        tree own_score 4.44 alike -7.0 =-0.042 own_score -6.24 =-0.0208 =0.0008 =0.0903
        tree own_score 4.44 alike 1.51 alike -7.44 =-0.0721 =-0.0 =0.0429 =0.0858
        tree own_score 4.44 own_score -1.82 =-0.0024 alike 0.5913 =0.0012 =0.0408 =0.0816
        tree own_score 4.44 alike -7.44 =-0.0687 own_score -6.92 =-0.0342 =0.0004 =0.0777
        tree own_score 4.44 alike -7.44 =-0.0656 own_score -0.6187 =-0.001 =0.0059 =0.0741
        tree alike 1.51 alike -7.44 =-0.0627 own_score -6.92 =-0.0313 =0.0003 =0.0489
        judge crowd
        start -2.532335
        tree alike -1.06 alike -2.73 =-0.1823 =0.545 own_score -1.82 =1.1 =2.54
        tree alike -3.05 own_score -2.69 =-0.1913 =-0.0079 own_score -2.69 =0.071 =0.3716
        tree own_score -2.17 alike -2.04 =-0.1766 =0.0527 own_score 0.8513 =0.1526 =0.3442
        tree alike -3.32 own_score -3.51 =-0.1869 =-0.0676 own_score -3.24 =0.0205 =0.2477
        tree alike -3.78 =-0.1663 own_score 0.8513 own_score -3.63 =-0.004 =0.1135 =0.2756
        tree own_score -2.69 own_score -4.12 =-0.1776 =-0.0605 own_score 0.8513 =0.062 =0.2522
        tree alike -3.98 =-0.154 own_score 0.8513 alike 0.1874 =0.0144 =0.1378 =0.2327
        tree own_score -3.24 own_score -4.78 =-0.1782 =-0.09 alike 0.1874 =0.0412 =0.2179
        tree alike -3.98 own_score -4.12 =-0.1688 =-0.0683 own_score 0.8513 =0.0338 =0.2063
        tree own_score -3.63 =-0.1387 alike 0.1874 alike -4.57 =-0.034 =0.0473 =0.195
        tree alike -4.8 =-0.1345 own_score 2.92 alike 0.1874 =0.0025 =0.1264 =0.2288
        tree own_score -4.04 =-0.1342 own_score 2.92 alike 0.1874 =0.0053 =0.1219 =0.2214
        tree own_score -4.36 =-0.1352 own_score 2.92 alike -5.1 =-0.0491 =0.0363 =0.2143
        tree alike -5.1 =-0.1156 own_score 2.92 alike 0.1874 =0.002 =0.1105 =0.207
        tree own_score -4.91 =-0.1418 own_score 2.92 alike -2.04 =-0.0172 =0.0525 =0.1996
        tree own_score -5.27 =-0.1515 own_score 2.92 alike -5.1 =-0.0595 =0.023 =0.1919
        tree own_score -5.27 =-0.1431 alike 1.3 alike -5.1 =-0.0508 =0.0169 =0.1656
        tree own_score -5.27 =-0.134 own_score 2.92 alike 0.1874 =-0.0057 =0.0758 =0.1809
        tree own_score -5.27 =-0.1243 own_score 2.92 alike -5.1 =-0.0421 =0.0128 =0.172
        tree own_score -5.27 =-0.1141 alike 1.3 own_score -0.6187 =-0.0086 =0.0368 =0.1409
        tree own_score -5.15 =-0.0969 own_score 2.92 alike -2.04 =-0.0112 =0.023 =0.1583
        tree own_score -5.27 =-0.0937 own_score 2.92 alike -5.1 =-0.0313 =0.0083 =0.1481
        tree alike 1.3 own_score -5.27 =-0.0832 alike -5.1 =-0.026 =0.0053 =0.1174
        tree own_score 2.92 alike -7.96 =-0.1691 own_score -6.24 =-0.0859 =-0.0001 =0.134
        tree alike 1.3 alike -7.96 =-0.1635 own_score -6.24 =-0.0834 =-0.0009 =0.101
        tree own_score 4.44 alike -7.96 =-0.1575 own_score -0.6187 =-0.0081 =0.0266 =0.1853
        tree own_score 4.44 alike -7.96 =-0.1508 alike 0.1874 =-0.005 =0.04 =0.1801
        tree own_score 4.44 own_score -5.27 =-0.056 alike 1.3 =-0.0004 =0.0634 =0.1747
        tree own_score 4.44 alike -7.96 =-0.1421 own_score -6.31 =-0.0713 =0.0011 =0.1691
        tree own_score 0.8513 alike -7.96 =-0.1345 =-0.0032 alike 0.1874 =0.0193 =0.1108
        tree own_score 4.44 alike -7.68 =-0.0905 own_score -6.31 =-0.0453 =0.0012 =0.1608
        tree own_score 4.44 alike -5.1 own_score -4.65 =-0.0496 =-0.0085 =0.0038 =0.1546
        tree alike 2.2 alike -8.05 =-0.1341 own_score -6.31 =-0.0642 =0.0005 =0.1061
        tree own_score 4.44 alike -8.05 =-0.1271 alike -2.04 =-0.0057 =0.0098 =0.1472
        tree own_score 4.44 alike -8.05 =-0.1199 alike 2.2 =-0.0009 =0.07 =0.1408
        tree own_score 4.44 own_score -6.24 =-0.0568 alike 2.2 =-0.0001 =0.0669 =0.1345
        tree own_score 4.44 alike -7.96 =-0.0971 own_score -0.6187 =-0.003 =0.0132 =0.1282
        tree own_score 4.44 own_score -6.92 =-0.0864 alike -7.56 =-0.0432 =0.0008 =0.122
        tree alike 2.2 alike -8.05 =-0.1033 own_score -6.79 =-0.0517 =0.0003 =0.0746
        tree own_score 4.44 alike -8.05 =-0.0966 own_score -6.92 =-0.0483 =0.0003 =0.1151
        tree own_score 4.44 alike -5.1 own_score -3.51 =-0.0254 =-0.0043 =0.0023 =0.1094
        tree own_score 0.8513 alike -8.05 =-0.0885 =-0.001 alike 0.1874 =0.0091 =0.0825
        tree own_score 4.44 own_score -6.92 =-0.0665 alike 2.2 =-0.0002 =0.0506 =0.1014
        tree own_score 4.44 alike -8.05 =-0.0822 own_score -6.92 =-0.0411 =0.0004 =0.0963
        tree own_score 4.44 alike -8.05 =-0.0765 alike -2.04 =-0.0026 =0.005 =0.0915
        tree own_score 4.44 own_score -6.92 =-0.0547 alike 2.2 =-0.0002 =0.0434 =0.087
        tree own_score 4.44 alike -8.05 =-0.071 own_score -0.6187 =-0.0014 =0.0067 =0.0827
        tree own_score 4.44 own_score -6.31 =-0.0293 alike -7.56 =-0.0145 =0.0007 =0.0788
        tree own_score 4.44 alike -8.05 =-0.0648 alike 2.2 =-0.0002 =0.0375 =0.0751
        tree own_score 4.44 own_score -6.92 =-0.0449 alike -7.56 =-0.0224 =0.0004 =0.0716
        judge balance
        0.512722
        """
}
