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
        tree fill 0.9654 contrast 0.3352 contrast 0.2093 =-0.121 =-0.0206 redness 0.3847 =0.029 redness 0.9633 =0.2348
          =0.029 contrast 0.2461 =0.2348 redness 0.4031 =0.5422 =0.9887
        tree contrast 0.3048 ring_noise_ratio 4.03 =-0.1188 elongation 1.45 contrast 0.1156 =0.0097 =0.0787 =-0.0593
          redness 0.4227 =0.0787 ring_noise_ratio 4.03 =0.0787 elongation 1.74 =0.5177 =0.2835
        tree contrast 0.2461 ring_noise_ratio 3.64 =-0.1215 elongation 1.45 =0.0294 =-0.0776 elongation 1.55 redness
          0.3501 =0.1557 weakest_side 0.6501 =0.1557 redness 0.8458 =0.378 =0.2592 =0.0294
        tree weakest_side 0.7882 contrast 0.1681 =-0.12 elongation 1.68 =0.0291 =-0.0707 redness 0.3668 =0.0291
          contrast 0.2093 =0.0291 redness 0.9 elongation 1.92 =0.3057 =0.1529 =0.1529
        tree fill 0.955 contrast 0.2093 =-0.1097 elongation 1.77 weakest_side 0.5242 =-0.0128 =0.0335 =-0.0591
          contrast 0.1681 =0.0335 redness 0.3067 =0.118 redness 0.9 =0.2484 =0.118
        tree ring_noise_ratio 4.35 ring_noise_ratio 3.01 =-0.1136 elongation 1.8 =-0.0008 =-0.0739 redness 0.3501
          =-0.0008 redness 0.9 elongation 1.92 seed_noise_ratio 5.53 =0.1112 =0.237 =-0.0008 =-0.0008
        tree ring_noise_ratio 4.03 contrast 0.1287 =-0.1215 fill 0.9236 =-0.0872 =-0.0119 redness 0.3847 =-0.0119
          redness 0.9 contrast 0.1681 =-0.0119 elongation 2.16 =0.206 =0.0927 =-0.0119
        tree fill 0.955 contrast 0.1998 =-0.1007 elongation 1.98 redness 0.282 =-0.02 =0.0162 =-0.0562 open 1.0
          redness 0.3067 =0.0778 redness 0.9633 =0.1814 =0.0778 =0.0162
        tree weakest_side 0.6767 contrast 0.1198 =-0.1218 fill 0.9236 =-0.0865 =-0.0193 elongation 1.45 redness 0.2945
          =0.0517 redness 0.9633 seed_noise_ratio 5.83 =0.073 =0.1868 =0.0517 =-0.0193
        tree open 1.0 elongation 1.45 contrast 0.1552 =0.0334 brownness 0.127 fill 0.939 =0.1214 =0.1777 =0.0825
          redness 0.4632 =-0.0308 contrast 0.2322 =-0.0308 =0.0334 =-0.0975
        tree contrast 0.1614 contrast 0.1044 =-0.1156 =-0.053 elongation 1.42 fill 0.939 =0.0336 brownness 0.148
          =0.1517 =0.0801 redness 0.4632 =-0.0301 redness 0.9 =0.0336 =-0.0301
        tree ring_noise_ratio 3.11 =-0.0929 redness 0.3501 =-0.0341 redness 0.9 contrast 0.2093 elongation 1.34
          =0.0699 =-0.0341 redness 0.4632 =0.0699 dark_line_through 0.1869 =0.1606 =0.0699 =-0.0341
        tree elongation 1.55 ring_noise_ratio 4.94 =-0.0246 redness 0.3067 =0.0325 redness 0.9633 brownness 0.2248
          =0.1488 =0.0466 =0.0325 redness 0.3067 =-0.1147 contrast 0.1751 =-0.1047 =-0.0246
        tree open 1.0 redness 0.3067 =-0.0317 redness 0.9 rim 0.2543 =-0.0317 elongation 1.88 seed_noise_ratio 5.83
          =0.0505 brownness 0.181 =0.1575 =0.0946 =-0.0228 =-0.0317 =-0.0846
        tree contrast 0.1156 =-0.1011 elongation 1.77 fill 0.9145 =0.0013 redness 0.8458 redness 0.4429 rim 0.359
          =0.0915 =0.037 dark_line_through 0.3287 =0.138 =0.037 =0.037 =-0.0449
        tree elongation 1.83 weakest_side 0.622 =-0.0408 redness 0.4429 =0.0024 redness 0.9633 contrast 0.3754 fill
          0.9206 =0.0024 =0.0816 =0.1444 =0.0024 redness 0.3336 =-0.1178 =-0.0562
        tree contrast 0.108 =-0.1 elongation 1.83 redness 0.8458 redness 0.4632 rim 0.3636 rim 0.2353 =-0.0078 =0.0738
          =-0.0078 contrast 0.3754 =0.0486 =0.1348 =-0.0078 =-0.0477
        tree ring_noise_ratio 2.5 =-0.0886 redness 0.2945 =-0.0422 redness 0.9633 rim 0.2453 =-0.0422 line_through
          0.0639 brownness 0.181 seed_noise_ratio 7.19 =0.0716 =0.1394 =0.0347 =-0.0187 =-0.0422
        tree elongation 2.23 contrast 0.1439 =-0.0529 redness 0.9633 redness 0.4429 rim 0.359 elongation 1.28 =0.0941
          =-0.0136 =-0.0136 dark_line_through 0.2567 =0.0962 =-0.0136 =-0.0136 =-0.1043
        tree contrast 0.1044 =-0.0934 fill 0.9119 =-0.0478 elongation 1.31 brownness 0.2082 redness 0.8003 redness
          0.2583 =0.0541 seed_noise_ratio 7.05 =0.0712 =0.1393 =0.0541 =0.0255 =-0.011
        tree redness 1.02 redness 0.2583 elongation 1.77 =-0.0418 =-0.1132 contrast 0.1681 contrast 0.1044 =-0.091
          =-0.0139 brownness 0.1931 ring_noise_ratio 6.47 =0.0378 =0.1135 =0.0004 =-0.1256
        tree elongation 2.23 weakest_side 0.5599 =-0.0492 rim 0.2543 =-0.0148 line_through 0.045 brownness 0.1162
          contrast 0.3754 =0.0471 redness 0.282 =0.0811 =0.133 =0.018 =-0.0148 =-0.0961
        tree redness 1.02 redness 0.2583 =-0.0617 rim 0.2139 =-0.0947 elongated_neighbours 1.0 dark_line_through
          0.1869 brownness 0.2082 contrast 0.2814 =0.0386 =0.1023 =0.0071 =-0.0381 =-0.1146 =-0.122
        tree redness 1.02 redness 0.2473 elongation 1.8 =-0.033 =-0.11 contrast 0.1198 =-0.0698 line_through 0.0639
          brownness 0.1056 contrast 0.3754 =0.0381 =0.1103 =0.0111 =-0.0206 =-0.1185
        tree elongated_neighbours 1.0 ring_noise_ratio 2.34 =-0.063 elongation 1.92 line_through 0.0344 brownness
          0.181 seed_noise_ratio 7.19 =0.0358 redness 0.282 =0.0601 =0.1062 =0.0184 =-0.0015 =-0.0268 =-0.1207
        tree redness 0.9633 redness 0.4632 rim 0.3927 elongation 1.43 contrast 0.0797 =-0.0132 =0.0444 =-0.054
          =-0.0857 contrast 0.2322 =-0.0257 dark_line_through 0.0931 =0.0864 =0.0208 =-0.1076
        tree elongation 2.57 contrast 0.0976 =-0.0512 redness 0.8003 redness 0.5057 rim 0.3927 rim 0.2353 =-0.0217
          =0.0347 =-0.0217 contrast 0.3754 =0.0221 =0.1003 =-0.0217 =-0.0985
        tree elongated_neighbours 1.0 weakest_side 0.3919 =-0.0612 elongation 2.31 rim 0.2353 =-0.0057 redness 0.8003
          redness 0.4632 rim 0.3452 =0.0485 =-0.0057 =0.0626 =-0.0057 =-0.0275 =-0.1163
        tree redness 1.02 contrast 0.0718 =-0.0964 elongation 2.16 line_through 0.0639 brownness 0.1056
          seed_noise_ratio 7.34 =0.022 weakest_side 0.8501 =0.0459 =0.1037 =0.0026 =-0.0179 =-0.0476 =-0.1093
        tree elongated_neighbours 1.0 rim 0.2139 =-0.0594 redness 0.9633 elongation 2.78 rim 0.4494 dark_line_through
          0.2071 redness 0.2945 =0.0066 =0.0497 =-0.0219 =-0.0219 =-0.0594 =-0.0594 =-0.1116
        tree skin_share 1.0 =-0.103 contrast 0.0797 =-0.0551 line_through 0.0344 fill 0.9119 =-0.0069 rim 0.3927
          elongation 1.31 seed_noise_ratio 5.83 =0.0353 =0.0745 =0.013 =0.0093 =-0.0274
        tree elongated_neighbours 1.0 contrast 0.0744 =-0.0569 dark_line_through 0.1869 fill 0.9119 =-0.0105 rim
          0.3927 elongation 1.59 seed_noise_ratio 5.83 =0.0256 =0.0591 =0.0049 =0.0049 =-0.0288 =-0.1066
        tree redness 1.11 elongation 2.78 rim 0.225 =-0.0474 rim 0.4762 dark_line_through 0.2071 redness 0.4031 =0.001
          contrast 0.2204 =-0.0053 =0.067 =-0.0474 =-0.0474 =-0.0932 =-0.1091
        tree skin_share 0.8 =-0.1104 contrast 0.0718 =-0.0588 line_through 0.0639 brownness 0.1162 contrast 0.4307
          fill 0.9745 =0.0047 =0.0355 redness 0.5057 =0.0355 =0.1031 =-0.0116 =-0.0301
        tree redness 1.11 elongated_neighbours 1.0 rim 0.2139 =-0.0502 elongation 2.78 rim 0.4494 dark_line_through
          0.3287 redness 0.5057 =0.0112 =0.0461 =-0.0198 =-0.0198 =-0.0502 =-0.0989 =-0.1049
        tree skin_share 0.8 =-0.1051 contrast 0.0649 =-0.056 line_through 0.0167 brownness 0.2082 redness 0.8003
          redness 0.3067 =0.008 =0.0451 =0.008 =-0.0049 elongation 1.28 =-0.0049 =-0.0289
        tree redness 1.02 contrast 0.0606 =-0.0967 elongation 2.78 rim 0.2353 =-0.0227 rim 0.4762 dark_line_through
          0.2071 brownness 0.127 =0.0349 =0.004 =-0.0227 =-0.0227 =-0.0492 =-0.0935
        tree elongated_neighbours 1.0 elongation 2.78 contrast 0.0976 =-0.0262 redness 0.8003 redness 0.5057 rim 0.359
          =0.0164 =-0.011 contrast 0.3754 =0.008 =0.0782 =-0.011 =-0.0508 =-0.0955
        tree skin_share 0.8 =-0.0997 rim 0.2139 =-0.0534 redness 1.02 elongation 2.78 line_through 0.1083 brownness
          0.2082 seed_noise_ratio 5.64 =0.0074 =0.0326 =-0.0061 =-0.0235 =-0.0534 =-0.0534
        tree elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.2473 =-0.0254 redness 0.9 brownness 0.2409
          seed_noise_ratio 5.64 =0.0009 weakest_side 0.8631 =0.0216 =0.071 =-0.0203 =-0.0254 =-0.0484 =-0.09
        tree redness 1.11 contrast 0.0606 =-0.0903 elongation 2.78 line_through -0.0071 rim 0.2543 =0.0029
          ring_noise_ratio 2.11 =0.0029 =0.0301 elongation 1.21 =0.0029 =-0.0196 =-0.0466 =-0.0923
        tree skin_share 0.8 =-0.0938 dark_line_through 0.4411 redness 0.2473 =-0.0258 contrast 0.1117 =-0.026
          brownness 0.2409 ring_noise_ratio 6.93 line_through -0.0151 =0.029 =0.0056 =0.0488 =-0.0075 =-0.0499
        tree elongated_neighbours 1.0 dark_line_through 0.4411 elongation 2.31 fill 0.8407 =-0.0104 rim 0.3927
          elongation 1.28 seed_noise_ratio 7.05 =0.0178 =0.0523 =0.0019 =-0.0011 =-0.0234 =-0.0448 =-0.084
        tree redness 1.11 contrast 0.0606 =-0.0852 elongation 2.94 rim 0.225 =-0.0218 rim 0.4494 dark_line_through
          0.3764 fill 0.8474 =-0.0038 =0.0191 =-0.0218 =-0.0218 =-0.044 =-0.0876
        tree skin_share 0.8 =-0.0877 rim 0.2139 =-0.0469 dark_line_through 0.4411 redness 0.4031 rim 0.336 elongation
          1.37 =0.0422 =-0.0161 =-0.0231 contrast 0.2093 =-0.0179 =0.0296 =-0.0469
        tree elongated_neighbours 1.0 elongation 2.78 rim 0.2139 =-0.0222 rim 0.4867 redness 0.8003 dark_line_through
          0.2071 =0.0135 =-0.0222 fill 0.9745 =-0.0222 =0.0826 =-0.0222 =-0.0419 =-0.0782
        tree redness 1.11 contrast 0.0585 =-0.0826 line_through 0.1083 redness 0.484 rim 0.3452 elongation 1.77
          =0.0183 =-0.021 =-0.021 contrast 0.3754 =-0.0032 =0.0629 =-0.0429 =-0.0818
        tree skin_share 0.8 =-0.0819 elongated_neighbours 1.0 line_through -0.0071 brownness 0.2908 =0.0141 =-0.0019
          redness 0.4632 brownness 0.1162 =-0.0019 =-0.0234 ring_noise_ratio 6.07 =-0.0234 =-0.0019 =-0.0438
        tree elongation 2.94 rim 0.2139 =-0.0374 dark_line_through 0.4411 rim 0.3927 fill 0.8741 =-0.0178 elongation
          1.31 =0.0276 =0.0013 redness 0.5272 =-0.0178 =0.0213 =-0.0374 =-0.0701
        tree redness 1.23 contrast 0.0585 =-0.0779 elongation 2.94 line_through -0.0193 =0.0126 redness 0.5057 rim
          0.3927 =-0.0035 =-0.0203 ring_noise_ratio 5.43 =-0.0203 =0.0023 =-0.0403 =-0.0828
        tree skin_share 1.0 =-0.0638 elongated_neighbours 1.0 brownness 0.2409 elongation 1.21 seed_noise_ratio 5.53
          =0.0093 =0.0347 line_through -0.0239 =0.0093 =-0.0068 redness 0.5057 =-0.0177 =-0.0068 =-0.0338
        tree redness 1.11 contrast 0.0606 =-0.0711 redness 0.5057 rim 0.3927 elongation 1.83 =0.0074 =-0.0363 =-0.0365
          contrast 0.3754 seed_noise_ratio 5.58 =-0.0296 =0.0191 =0.0534 =-0.0727
        tree elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.4632 rim 0.3406 =0.0056 =-0.0177 contrast
          0.3352 fill 0.939 =-0.0177 =0.0161 weakest_side 0.8631 =0.0194 =0.0773 =-0.0346 =-0.0658
        tree skin_share 0.8 =-0.0716 rim 0.2139 =-0.0376 redness 1.02 dark_line_through 0.4411 redness 0.4031 rim
          0.336 =0.0115 =-0.017 contrast 0.2093 =-0.0092 =0.0273 =-0.0376 =-0.0376
        tree line_through 0.191 rim 0.2019 =-0.0342 redness 1.11 elongation 2.94 fill 0.8407 =-0.0155 rim 0.415
          dark_line_through 0.3764 =0.0135 =-0.0045 =-0.0045 =-0.0342 =-0.0342 =-0.065
        tree redness 0.0348 =-0.0689 elongated_neighbours 1.0 elongation 2.94 brownness 0.2409 redness 0.729
          dark_line_through 0.1033 =0.0153 =-0.0046 ring_noise_ratio 6.93 =-0.0046 =0.0559 =-0.0139 =-0.0307 =-0.0598
        tree contrast 0.0585 =-0.0666 skin_share 1.0 =-0.0352 line_through -0.0071 line_through -0.1255 =0.0259
          =0.0038 rim 0.4494 rim 0.2858 =-0.0184 redness 0.8003 =-0.0008 =-0.0184 =-0.0184
        tree redness 1.23 redness 0.0348 =-0.0634 elongation 2.94 dark_line_through 0.4411 brownness 0.127
          weakest_side 0.9241 =0.0048 seed_noise_ratio 18.92 =0.0372 =0.1274 =-0.0082 =-0.0269 =-0.0537 =-0.0695
        tree skin_share 0.8 redness 0.5731 =-0.0924 =-0.0324 elongated_neighbours 1.0 line_through -0.0071 =0.007 rim
          0.4494 rim 0.2858 =-0.0169 redness 0.8003 =-0.0007 =-0.0169 =-0.0169 =-0.0324
        tree contrast 0.0564 =-0.064 dark_line_through 0.4411 line_through -0.0151 =0.0083 redness 0.4632 brownness
          0.1056 =0.0006 =-0.0172 rim 0.2925 =-0.0172 line_through 0.1337 =0.0006 =-0.0172 =-0.0334
        tree redness 1.23 rim 0.1737 =-0.0477 line_through 0.191 fill 0.707 =-0.0274 redness 0.5057 rim 0.3406 =0.0103
          =-0.0121 contrast 0.3754 =-0.0015 =0.048 =-0.0559 =-0.0648
        tree elongation 4.31 elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.4632 =-0.0047
          ring_noise_ratio 6.07 contrast 0.2322 =-0.0091 =0.0161 weakest_side 0.8631 =0.0181 =0.0671 =-0.0192 =-0.0375
          =-0.0723
        tree redness 1.63 contrast 0.0564 =-0.0603 fill 0.707 =-0.0309 line_through -0.1139 =0.0255 rim 0.2629
          =-0.0153 redness 0.4632 rim 0.3636 =0.0062 =-0.0153 =0.0112 =-0.0753
        tree skin_share 0.8 redness 0.5731 =-0.0877 =-0.0294 dark_line_through 0.4411 line_through -0.0239 =0.008 rim
          0.4091 fill 0.9119 =-0.0152 =0.0011 brownness 0.0681 =0.0011 =-0.0152 =-0.0294
        tree redness 0.0348 =-0.0544 redness 1.63 dark_line_through 0.6508 elongation 2.94 rim 0.4867 rim 0.2453
          seed_noise_ratio 18.92 =-0.0124 =0.0784 =0.0061 =-0.0124 =-0.0262 =-0.0524 =-0.0715
        tree elongated_neighbours 1.0 elongation 3.38 brownness 0.3862 elongation 1.21 rim 0.3729 seed_noise_ratio
          5.53 =0.0048 =0.0373 =0.0048 line_through -0.0628 =0.0048 =-0.0058 =-0.0129 =-0.0249 =-0.0477
        tree line_through 0.191 fill 0.707 =-0.0251 line_through -0.1139 =0.0161 rim 0.2925 redness 0.3336 =0.0068
          =-0.0128 redness 0.3847 rim 0.336 =0.0068 =-0.0128 =0.0068 =-0.0479
        tree contrast 0.0585 =-0.0521 skin_share 1.0 =-0.0272 rim 0.498 dark_line_through 0.2071 redness 0.729 redness
          0.5272 =0.0006 =0.0233 ring_noise_ratio 6.93 =-0.0055 =0.0643 =-0.0141 =-0.0141
        tree elongation 4.31 elongated_neighbours 1.0 dark_line_through 0.4411 line_through -0.0151 =0.006 rim 0.4494
          rim 0.2925 redness 0.3668 =0.0009 =-0.0087 =0.0009 =-0.0087 =-0.0174 =-0.0335 =-0.0644
        tree redness 1.63 redness -0.0177 =-0.0572 elongation 5.62 contrast 0.0649 =-0.0376 rim 0.2019 =-0.0188
          line_through 0.1337 brownness 0.1056 =0.0086 =-0.0039 =-0.0188 =-0.0742 =-0.0675
        tree redness 1.23 rim 0.1568 line_through -0.2077 =0.0227 =-0.0668 contrast 0.0564 =-0.0617 line_through 0.191
          fill 0.707 =-0.0148 line_through -0.0772 =0.0161 =0.0001 =-0.0308 =-0.0521
        tree skin_share 0.8 redness 0.5731 =-0.081 =-0.0245 dark_line_through 0.6508 line_through -0.1139 =0.0137 rim
          0.2988 redness 0.3668 =0.0055 =-0.0128 redness 0.2945 =-0.0128 =0.0055 =-0.0245
        tree fill 0.6551 =-0.042 elongation 2.47 line_through -0.0193 =0.0061 rim 0.4346 rim 0.2858 seed_noise_ratio
          12.39 =-0.0113 =0.0006 =0.0006 redness 0.6721 =-0.0113 =0.0006 =-0.022
        tree redness 1.63 dark_line_through 0.6508 elongated_neighbours 1.0 rim 0.4867 fill 0.8407 =-0.0114 elongation
          2.23 =0.0068 =-0.0037 redness 0.6721 =-0.0114 =0.0237 =-0.0227 =-0.0442 =-0.0611
        tree elongation 5.62 redness 0.0348 =-0.0365 elongated_neighbours 1.0 rim 0.498 redness 1.02 rim 0.1737
          =-0.0184 contrast 0.0649 =-0.0184 =0.0045 =-0.0184 =-0.0184 =-0.0363 =-0.0705
        tree brownness 0.8244 rim 0.1737 line_through -0.2077 =0.0282 =-0.0234 contrast 0.0585 =-0.0234 rim 0.5109
          fill 0.8407 =-0.0115 elongation 1.21 =0.0118 =-0.0009 =-0.0118 =-0.0446
        tree elongation 5.62 dark_line_through 0.6508 brownness 0.4123 line_through -0.0239 =0.0066 elongation 1.21
          =0.0014 rim 0.3211 =-0.0091 =-0.0028 redness 0.4632 =-0.0182 =-0.0091 =-0.0349 =-0.0674
        tree redness 1.63 redness -0.0177 =-0.048 elongation 5.62 line_through 0.191 fill 0.707 =-0.0161 line_through
          -0.1139 =0.0147 rim 0.2988 =-0.0075 =0.0033 =-0.0322 =-0.0637 =-0.056
        tree skin_share 0.8 redness 0.5731 =-0.0754 =-0.0209 contrast 0.0649 =-0.0209 line_through -0.1681 =0.0169 rim
          0.2139 =-0.0109 rim 0.498 redness 0.8003 =0.0032 =-0.0109 =-0.0109
        tree redness 1.63 contrast 0.0523 =-0.0452 rim 0.1568 redness 0.5731 =-0.0233 seed_noise_ratio 9.46 =-0.019
          =0.0685 line_through 0.191 fill 0.707 =-0.0115 =0.0014 =-0.0233 =-0.0523
        tree elongation 5.62 elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.5272 =-0.0029 contrast 0.3754
          seed_noise_ratio 7.34 =-0.0084 =0.015 line_through 0.0167 =0.0645 =0.015 =-0.0165 =-0.0319 =-0.062
        tree rim 0.7312 fill 0.6551 =-0.0331 elongation 2.47 line_through -0.1859 fill 0.9416 =0.009 rim 0.4034
          =0.0268 =0.0883 =-0.0012 =-0.0171 contrast 0.8495 =-0.0802 =0.0385
        tree redness -0.0177 =-0.0426 redness 1.23 rim 0.1568 line_through -0.2077 =0.0226 =-0.0532 contrast 0.0523
          =-0.0521 elongated_neighbours 1.0 =0.0014 =-0.0257 rim 0.0448 =0.0502 =-0.0502
        tree skin_share 0.8 redness 0.5731 =-0.0706 =-0.0181 dark_line_through 0.6508 rim 0.4867 redness 0.9 redness
          0.5272 =-0.0011 =0.0098 fill 0.9745 =-0.0093 =0.0718 =-0.0093 =-0.0181
        tree elongation 5.62 brownness 0.8244 rim 0.1737 line_through -0.4365 =0.0364 seed_noise_ratio 12.39 =-0.0154
          =0.0105 contrast 0.0585 =-0.0154 rim 0.5109 =0.0016 =-0.0074 =-0.03 =-0.0584
        tree elongation 4.31 elongated_neighbours 1.0 brownness 0.3862 elongation 1.21 rim 0.359 seed_noise_ratio 5.53
          =0.0027 =0.032 brownness 0.0476 =0.0275 =0.0027 =-0.0017 =-0.0117 =-0.0228 =-0.0441
        tree dark_line_through 0.6508 skin_share 1.0 =-0.0171 rim 0.3927 seed_noise_ratio 5.64 redness 0.319 =-0.0004
          =-0.0089 redness 0.2583 =-0.0004 =0.0197 brownness 0.0587 =0.018 =-0.0089 =-0.0328
        tree rim 0.7312 redness 1.63 fill 0.6551 =-0.0299 line_through -0.1139 =0.0109 rim 0.2139 seed_noise_ratio
          12.39 =-0.0155 =0.0041 =-0.0013 =-0.0459 contrast 0.8495 =-0.0755 =0.038
        tree elongation 5.62 redness -0.0177 =-0.0281 redness 1.23 rim 0.1375 rim -0.129 =0.0342 =-0.0281 contrast
          0.0649 =-0.0281 =0.0003 rim 0.0448 =0.0503 =-0.0281 =-0.054
        tree rim 0.7312 elongation 5.62 dark_line_through 0.6508 line_through -0.1139 =0.0083 rim 0.2988 redness
          0.3668 =0.003 =-0.0139 =0.0007 =-0.0266 =-0.0516 contrast 0.8495 =-0.0722 =0.0369
        judge own
        start -1.9853321
        tree fill 0.9654 ring_noise_ratio 4.94 ring_noise_ratio 3.11 =-0.1287 =-0.0591 redness 0.3501 =-0.0111 redness
          0.9 =0.2348 =-0.0111 ring_noise_ratio 5.43 =0.2348 redness 0.4227 =0.5176 =0.9978
        tree weakest_side 0.8125 ring_noise_ratio 3.64 =-0.1157 elongation 1.55 =0.0764 =-0.0516 redness 0.4031
          =0.0764 seed_noise_ratio 6.37 fill 0.955 =0.0764 =0.2925 elongation 1.68 =0.5222 =0.3075
        tree fill 0.955 ring_noise_ratio 4.03 =-0.1133 redness 0.3668 =-0.0589 redness 0.9 =0.0555 =-0.0589 open 1.0
          redness 0.3501 =0.164 redness 0.9 =0.3606 =0.164 =0.0555
        tree ring_noise_ratio 4.35 ring_noise_ratio 3.01 =-0.1174 elongation 1.45 =0.0081 =-0.0777 redness 0.3847
          =0.0081 redness 0.9 elongation 1.88 seed_noise_ratio 5.83 =0.1502 =0.3191 =0.0081 =0.0081
        tree weakest_side 0.7152 ring_noise_ratio 2.5 =-0.1201 redness 0.3336 =-0.0872 redness 0.9 =-0.003 =-0.0872
          elongation 1.45 redness 0.3067 =0.0896 seed_noise_ratio 5.83 =0.0896 =0.2612 =-0.003
        tree fill 0.955 weakest_side 0.7027 =-0.1016 elongation 1.74 rim 0.2453 =-0.0179 =0.0216 =-0.0575 redness
          0.3501 =0.0216 open 1.0 seed_noise_ratio 5.53 =0.113 =0.2218 =0.0216
        tree ring_noise_ratio 4.03 ring_noise_ratio 2.5 =-0.1145 =-0.0505 redness 0.4429 elongation 1.28 redness
          0.2945 =0.0249 =0.1474 =-0.0131 redness 0.9 seed_noise_ratio 5.53 =0.0486 =0.2149 =-0.0131
        tree elongation 1.45 seed_noise_ratio 7.34 fill 0.9612 =-0.0116 =0.07 redness 0.319 =0.07 redness 0.9633
          =0.2036 =0.07 redness 0.4031 =-0.1136 ring_noise_ratio 3.2 =-0.0991 =-0.0116
        tree open 1.0 redness 0.3847 elongation 1.28 =0.019 =-0.0304 redness 0.9 rim 0.2629 =-0.0304 elongation 1.83
          seed_noise_ratio 5.83 =0.0872 =0.1957 =-0.0087 =-0.0304 =-0.098
        tree elongation 1.55 seed_noise_ratio 7.19 fill 0.9612 =-0.0243 =0.0452 redness 0.319 =0.0452 redness 0.9633
          brownness 0.2082 =0.1867 =0.0614 =0.0452 redness 0.3067 =-0.1184 =-0.052
        tree weakest_side 0.6362 =-0.0865 redness 0.4429 elongation 1.28 =0.0287 =-0.0276 redness 0.8458 rim 0.2629
          =-0.0276 elongation 2.16 seed_noise_ratio 5.22 =0.0665 =0.1754 =-0.0276 =-0.0276
        tree redness 0.2945 elongation 1.53 =-0.056 =-0.1139 ring_noise_ratio 3.11 =-0.0773 seed_noise_ratio 7.05 fill
          0.955 =-0.0022 =0.0657 brownness 0.181 elongation 1.92 =0.1642 =0.1076 =0.0657
        tree fill 0.939 redness 0.2473 =-0.1047 redness 0.9 ring_noise_ratio 2.11 =-0.0904 =-0.011 =-0.1207 elongation
          1.33 brownness 0.148 seed_noise_ratio 7.05 =0.0812 =0.1554 =0.0396 =-0.011
        tree open 1.0 redness 0.3067 =-0.0304 rim 0.2858 =-0.0304 redness 0.9633 elongation 1.92 brownness 0.2248
          seed_noise_ratio 5.76 =0.0912 =0.1559 =0.0449 =-0.0304 =-0.0304 =-0.0819
        tree redness 0.2583 elongation 1.77 =-0.06 =-0.1198 redness 0.9633 ring_noise_ratio 3.01 =-0.0505 redness
          0.5057 elongation 1.37 =0.0581 =0.0077 seed_noise_ratio 5.47 =0.0161 =0.1307 =-0.1216
        tree elongation 1.77 weakest_side 0.5762 =-0.0359 seed_noise_ratio 8.14 rim 0.2925 =0.0046 redness 0.8003
          =0.0509 =0.0046 brownness 0.0944 =0.1351 =0.0509 redness 0.2473 =-0.1187 =-0.0638
        tree redness 0.2583 elongation 1.8 =-0.0572 =-0.1151 redness 0.9633 rim 0.2453 =-0.0876 elongation 2.23
          seed_noise_ratio 6.04 =0.0121 brownness 0.127 =0.1268 =0.0538 =-0.077 =-0.1177
        tree ring_noise_ratio 2.5 =-0.0849 redness 0.4632 elongation 1.37 rim 0.359 =0.038 =-0.016 =-0.0388 redness
          0.8003 dark_line_through 0.2567 rim 0.2925 =0.03 =0.1135 =-0.0388 =-0.0388
        tree elongation 1.92 weakest_side 0.5242 =-0.0398 redness 0.4632 brownness 0.2082 =0.0215 =-0.0059 redness
          0.8458 dark_line_through 0.1869 line_through 0.045 =0.1166 =0.0475 =-0.0059 =-0.0059 =-0.0843
        tree rim 0.225 =-0.1012 elongation 1.92 weakest_side 0.5055 =-0.0278 brownness 0.181 seed_noise_ratio 7.7
          =0.0313 redness 0.282 =0.065 =0.1194 =0.0044 elongation 2.78 =-0.0455 =-0.1098
        tree redness 0.2473 =-0.0686 redness 1.02 rim 0.2139 =-0.0962 elongated_neighbours 1.0 dark_line_through
          0.1869 brownness 0.2082 seed_noise_ratio 7.34 =0.0399 =0.1116 =0.007 =-0.0388 =-0.1167 =-0.1186
        tree fill 0.9206 elongated_neighbours 1.0 ring_noise_ratio 1.9 =-0.0812 elongation 2.57 =-0.0192 =-0.0558
          =-0.1198 elongation 1.31 brownness 0.148 seed_noise_ratio 9.04 =0.0427 =0.1189 =0.0135 =-0.0192
        tree rim 0.2139 =-0.0969 redness 1.02 redness 0.4632 rim 0.3777 elongation 1.8 =0.0249 =-0.0777 =-0.0788
          dark_line_through 0.3764 line_through 0.0639 =0.0748 =-0.0069 =-0.0733 =-0.1148
        tree ring_noise_ratio 2.34 =-0.0714 line_through 0.0344 redness 0.3067 =-0.0067 seed_noise_ratio 5.53 =-0.0067
          brownness 0.181 seed_noise_ratio 8.4 =0.0569 =0.1123 =0.0298 elongation 1.21 =-0.0067 =-0.0348
        tree elongated_neighbours 1.0 weakest_side 0.3919 =-0.0606 elongation 1.83 seed_noise_ratio 5.83 =-0.0014
          brownness 0.1162 ring_noise_ratio 6.93 =0.0446 redness 0.2098 =0.0776 =0.1278 =0.0207 =-0.0258 =-0.1171
        tree rim 0.2139 =-0.0905 redness 1.02 redness 0.2473 =-0.0494 elongated_neighbours 1.0 dark_line_through
          0.2567 brownness 0.2409 seed_noise_ratio 7.05 =0.0282 =0.0814 =0.0006 =-0.0369 =-0.1032 =-0.1108
        tree elongation 2.31 rim 0.2353 =-0.0436 line_through 0.0639 brownness 0.2409 seed_noise_ratio 9.46 fill
          0.9745 =0.0114 =0.0464 redness 0.282 =0.0464 =0.1001 =-0.0117 =-0.0436 =-0.0853
        tree redness 1.02 redness 0.5057 rim 0.3927 rim 0.2019 =-0.0888 elongation 1.8 =0.0181 =-0.0628 =-0.0733
          dark_line_through 0.4411 rim 0.2988 =-0.014 =0.0575 =-0.0715 =-0.1071
        tree elongated_neighbours 1.0 ring_noise_ratio 2.04 =-0.0558 line_through 0.045 redness 0.2945 =-0.0034
          redness 0.8003 redness 0.5057 =0.0181 seed_noise_ratio 4.97 =-0.0034 =0.0866 =-0.0034 =-0.0251 =-0.1079
        tree redness 1.02 redness 0.2473 elongation 1.8 =-0.0304 =-0.0936 fill 0.9206 seed_noise_ratio 5.58 =-0.0464
          =0.0013 brownness 0.2248 elongation 1.21 =0.0789 =0.0264 =0.0052 =-0.1023
        tree elongation 2.57 rim 0.2353 seed_noise_ratio 15.79 =-0.0445 =0.0797 dark_line_through 0.1869 brownness
          0.2409 fill 0.9176 =0.0052 elongation 1.42 =0.0522 =0.0221 =-0.0153 =-0.0445 =-0.0865
        tree elongated_neighbours 1.0 weakest_side 0.3919 =-0.0499 line_through 0.0395 redness 0.484 rim 0.3452
          =0.0204 =-0.0028 seed_noise_ratio 8.14 rim 0.3683 =-0.0028 =0.0484 =0.0889 =-0.0223 =-0.1025
        tree redness 1.11 redness 0.1693 =-0.0548 rim 0.2139 =-0.0705 elongation 2.78 dark_line_through 0.2567
          brownness 0.127 seed_noise_ratio 7.34 =0.0177 =0.0706 =-0.0011 =-0.0311 =-0.0779 =-0.1046
        tree elongated_neighbours 1.0 elongation 2.31 weakest_side 0.3919 =-0.024 seed_noise_ratio 5.64 =-0.0067
          redness 0.5057 rim 0.3452 =0.0365 =0.0083 redness 0.8003 =0.0677 =0.0083 =-0.0504 =-0.0974
        tree redness 1.11 redness 0.4632 rim 0.3927 rim 0.2019 =-0.0752 elongation 1.8 =0.0137 =-0.05 =-0.0668 fill
          0.9745 rim 0.2925 =-0.0466 =0.0173 =0.0851 =-0.1004
        tree redness 1.02 elongated_neighbours 1.0 redness 0.1621 =-0.0446 line_through 0.1083 brownness 0.2409
          seed_noise_ratio 8.14 =0.0091 brownness 0.0681 =0.0757 =0.0286 =-0.016 =-0.0446 =-0.0896 =-0.0896
        tree elongation 2.78 brownness 0.4123 line_through 0.0639 elongation 1.21 redness 0.5272 rim 0.3452 =0.0498
          =0.017 redness 0.8003 =0.0772 =0.017 =0.0021 =-0.0197 =-0.0425 =-0.082
        tree redness 1.11 rim 0.2139 =-0.0616 elongation 2.94 dark_line_through 0.1869 redness 0.4429 rim 0.3544
          =0.0183 =-0.0133 fill 0.9745 =0.0172 =0.0802 =-0.0369 =-0.0784 =-0.0924
        tree elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0445 line_through -0.0071 seed_noise_ratio 5.53
          =0.0044 redness 0.3067 =0.0185 brownness 0.3862 =0.0559 =0.0185 elongation 1.21 =0.0044 =-0.0207 =-0.0855
        tree skin_share 0.8 =-0.0934 brownness 0.4123 dark_line_through 0.1392 line_through -0.0071 redness 0.3067
          =0.0089 redness 0.8003 seed_noise_ratio 4.65 =0.0089 =0.0512 =0.0089 =-0.0051 =-0.0234 =-0.0483
        tree redness 1.11 elongated_neighbours 1.0 redness 0.1286 =-0.0391 rim 0.2353 seed_noise_ratio 12.39 =-0.0391
          =0.0819 dark_line_through 0.4411 redness 0.5272 =0.001 =0.0285 =-0.0391 =-0.078 =-0.087
        tree brownness 0.6029 elongation 2.47 redness 0.8003 redness 0.5272 rim 0.359 rim 0.2543 =-0.0178 =0.0212
          =-0.0178 rim 0.3105 =-0.0178 =0.0424 =-0.0178 =-0.0368 =-0.0711
        tree skin_share 0.8 =-0.0876 rim 0.2139 =-0.0456 elongation 2.78 redness 0.8003 redness 0.5272 rim 0.3927
          =0.0098 =-0.0214 seed_noise_ratio 4.89 =-0.0214 =0.0387 =-0.0214 =-0.0456
        tree elongated_neighbours 1.0 weakest_side 0.1629 =-0.0389 line_through -0.0071 seed_noise_ratio 5.53 =0.0027
          redness 0.5057 =0.0134 =0.0437 ring_noise_ratio 6.07 =-0.019 brownness 0.1162 =0.0027 =-0.0081 =-0.0745
        tree redness 1.11 redness 0.063 =-0.0689 elongation 2.94 line_through 0.1083 brownness 0.2409 seed_noise_ratio
          9.46 =0.0031 weakest_side 0.8631 =0.0227 =0.0786 =-0.0137 =-0.0336 =-0.0697 =-0.0795
        tree skin_share 0.8 =-0.0809 dark_line_through 0.4411 redness 0.2473 =-0.0202 seed_noise_ratio 4.78 =-0.021
          brownness 0.2409 ring_noise_ratio 6.93 line_through -0.0151 =0.027 =0.0065 =0.0447 =-0.0047 =-0.0418
        tree brownness 0.8244 rim 0.1737 =-0.0421 elongated_neighbours 1.0 elongation 1.21 rim 0.3729 seed_noise_ratio
          8.4 =0.0139 =0.072 =0.0077 line_through 0.0167 =0.005 =-0.0188 =-0.0421 =-0.0812
        tree redness 1.11 rim 0.1568 =-0.0636 line_through 0.191 elongation 2.78 fill 0.8407 =-0.0147 rim 0.4494
          seed_noise_ratio 4.93 =-0.0032 =0.0181 =-0.0032 =-0.0335 =-0.069 =-0.0744
        tree elongated_neighbours 1.0 dark_line_through 0.4411 redness 0.2012 =-0.0172 redness 0.8003 redness 0.5731
          rim 0.3406 seed_noise_ratio 7.9 =0.0007 =0.0463 =-0.0154 =0.0276 =-0.0172 =-0.0342 =-0.0658
        tree skin_share 0.8 =-0.0744 dark_line_through 0.2071 rim 0.4494 rim 0.2543 seed_noise_ratio 12.39 =-0.0159
          =0.0877 redness 0.8003 redness 0.5057 =0.0045 =0.0296 =-0.0159 =-0.0159 =-0.0324
        tree brownness 0.8244 elongation 2.78 rim 0.2543 seed_noise_ratio 18.92 =-0.0199 weakest_side 0.8631 =0.0426
          =0.1739 line_through -0.0151 =0.0151 rim 0.4494 =-0.0004 =-0.0199 =-0.0389 =-0.0749
        tree redness 1.23 redness 0.063 =-0.058 elongation 2.94 elongated_neighbours 1.0 ring_noise_ratio 1.68
          =-0.0131 line_through -0.0193 =0.0179 weakest_side 0.8631 =-0.0037 =0.0084 =-0.0291 =-0.0593 =-0.0735
        tree skin_share 0.8 =-0.0682 dark_line_through 0.4411 elongation 1.21 redness 0.484 =0.0036 fill 0.9236
          =0.0036 =0.051 rim 0.2708 =-0.0182 redness 0.2473 =-0.0182 =0.0036 =-0.0355
        tree brownness 0.8244 rim 0.1568 =-0.0358 line_through 0.1682 fill 0.8407 =-0.0175 elongation 1.77 rim 0.415
          seed_noise_ratio 4.97 =0.0006 =0.0196 =0.0006 =-0.0067 =-0.0358 =-0.0688
        tree elongated_neighbours 1.0 brownness 0.3862 elongation 1.21 rim 0.3729 seed_noise_ratio 8.4 =0.0066 =0.0583
          redness 0.5731 =0.0043 =0.0441 line_through 0.0167 =0.0021 =-0.0145 =-0.0291 =-0.0578
        tree redness 1.23 rim 0.1568 =-0.0525 line_through 0.191 fill 0.707 =-0.0282 elongation 2.23 line_through
          -0.0193 =0.0139 redness 0.4632 =-0.0043 =0.0062 =-0.013 =-0.0567 =-0.0688
        tree dark_line_through 0.4411 redness 0.1157 =-0.0257 redness 0.8458 redness 0.5972 rim 0.3927 =0.0045
          brownness 0.0587 =0.0152 =-0.0257 fill 0.9783 =0.0097 =0.0871 =-0.0257 =-0.049
        tree skin_share 0.8 redness 0.5731 =-0.0916 =-0.0322 elongated_neighbours 1.0 brownness 0.3862 line_through
          -0.0239 fill 0.9176 =0.0031 =0.0172 weakest_side 0.8631 =-0.0078 =0.0031 =-0.0167 =-0.0322
        tree elongation 2.94 ring_noise_ratio 1.47 =-0.027 rim 0.2453 seed_noise_ratio 12.39 =-0.0136 weakest_side
          0.8631 =0.0354 =0.1403 dark_line_through 0.4411 redness 0.4632 =-0.0026 =0.0116 =-0.0136 =-0.0516
        tree redness 1.23 redness -0.0177 =-0.0654 elongation 2.94 elongated_neighbours 1.0 seed_noise_ratio 4.78
          =-0.0115 brownness 0.127 seed_noise_ratio 9.95 =0.0038 =0.0426 =-0.0036 =-0.0244 =-0.0486 =-0.0628
        tree redness 1.63 dark_line_through 0.6508 redness 0.1157 =-0.0278 line_through 0.1682 seed_noise_ratio 4.62
          =-0.0131 redness 0.5057 =-0.0029 fill 0.9783 =0.0068 =0.0723 =-0.0278 =-0.0539 =-0.0728
        tree skin_share 0.8 =-0.0555 elongated_neighbours 1.0 rim 0.4762 seed_noise_ratio 5.53 =-0.0103 redness 0.484
          rim 0.3312 =0.0175 =-0.0013 ring_noise_ratio 7.52 =0.0089 =0.0696 =-0.015 =-0.0289
        tree brownness 0.8244 rim 0.1568 =-0.0298 fill 0.707 =-0.0298 line_through -0.0193 =0.0091 dark_line_through
          0.0931 rim 0.4494 redness 0.6996 =0.0019 =-0.0082 =-0.0082 =-0.0148 =-0.0569
        tree redness 1.63 redness -0.0177 =-0.0584 elongation 2.94 elongated_neighbours 1.0 seed_noise_ratio 4.78
          =-0.0109 brownness 0.127 weakest_side 0.8912 =0.0024 =0.0457 =-0.0039 =-0.0226 =-0.0446 =-0.0686
        tree ring_noise_ratio 0.7992 =-0.0464 brownness 0.5292 line_through -0.0239 =0.0082 rim 0.2858
          seed_noise_ratio 12.39 =-0.0125 =0.0013 redness 0.4632 rim 0.3636 =0.0013 =-0.0125 =0.0013 =-0.0243
        tree dark_line_through 0.4411 redness 0.8003 redness 0.5972 rim 0.415 =0.0015 =-0.0201 rim 0.336
          seed_noise_ratio 9.95 =-0.0201 =0.0632 =0.0304 fill 0.9745 =-0.0201 =0.0598 =-0.0384
        tree skin_share 0.8 =-0.0492 elongated_neighbours 1.0 redness 0.7615 dark_line_through 0.1869 rim 0.3927
          =0.0079 brownness -0.0307 =0.0333 =-0.0048 =-0.0134 ring_noise_ratio 7.52 =-0.0134 =0.0527 =-0.0257
        tree elongation 4.31 elongated_neighbours 1.0 rim 0.2353 seed_noise_ratio 15.79 =-0.017 weakest_side 0.8631
          =0.027 =0.1204 ring_noise_ratio 1.82 =-0.017 line_through -0.0239 =0.0104 =-0.0017 =-0.0322 =-0.0616
        tree redness 1.63 line_through 0.191 fill 0.707 =-0.0229 elongation 2.23 line_through -0.0193 =0.0079 redness
          0.4632 =-0.005 rim 0.3263 =-0.005 =0.0025 =-0.0115 =-0.0441 =-0.0631
        tree brownness 0.8244 rim 0.1568 =-0.0253 seed_noise_ratio 4.62 =-0.0243 rim 0.4762 fill 0.9119 =-0.008
          elongation 1.55 =0.0124 =-0.0006 redness 0.6721 =-0.012 =0.0312 =-0.0483
        tree dark_line_through 0.6508 skin_share 1.0 =-0.0233 rim 0.4665 redness 0.729 dark_line_through 0.2071
          =0.0053 =-0.0124 fill 0.9745 ring_noise_ratio 6.93 =-0.0124 =0.0281 =0.0686 =-0.0124 =-0.0442
        tree redness -0.0177 =-0.0518 elongation 5.62 redness 1.23 rim 0.1375 =-0.0362 line_through 0.191 fill 0.707
          =-0.0178 line_through -0.0772 =0.0139 =-0.0008 =-0.0362 =-0.0362 =-0.0701
        tree elongation 4.31 elongated_neighbours 1.0 redness 0.8003 dark_line_through 0.2071 rim 0.4762 rim 0.2543
          =-0.0065 =0.0071 =-0.0065 =-0.0151 seed_noise_ratio 9.46 =-0.0151 =0.0466 =-0.0286 =-0.0545
        tree brownness 1.0 rim 0.1568 =-0.0271 ring_noise_ratio 1.02 =-0.0271 line_through -0.1139 =0.0181 rim 0.2988
          =-0.0134 redness 0.4632 rim 0.3312 =0.0078 =-0.0139 =0.0078 =-0.0516
        tree redness 1.63 redness -0.0177 =-0.0469 dark_line_through 0.6508 elongation 2.94 line_through -0.1139 rim
          0.2988 redness 0.3847 =0.0058 =0.0609 =0.0058 =-0.0017 =-0.0198 =-0.0387 =-0.0564
        tree fill 0.6551 =-0.0368 elongation 2.47 redness 0.729 redness 0.5972 rim 0.3927 =0.003 =-0.0101 rim 0.336
          =-0.0101 =0.0325 ring_noise_ratio 7.52 =-0.0101 =0.0483 =-0.0193
        tree skin_share 0.8 redness 0.5731 =-0.0771 =-0.0212 brownness 0.6029 redness 0.729 rim 0.4494 =0.0035
          =-0.0112 fill 0.9745 rim 0.415 =-0.0112 =0.0209 =0.0531 =-0.0212
        tree elongation 5.62 ring_noise_ratio 0.7992 =-0.0329 brownness 0.4123 line_through -0.1139 =0.0161 rim 0.2988
          seed_noise_ratio 11.34 =-0.0088 =0.007 brownness 0.1162 =0.0068 =-0.0078 =-0.0174 =-0.0633
        tree redness 1.63 weakest_side -1.73 =-0.0462 seed_noise_ratio 4.62 =-0.0203 redness 0.2473 =-0.0104
          line_through -0.0628 =0.0145 rim 0.3211 =-0.0104 brownness 0.1056 =0.0069 =-0.0104 =-0.0526
        tree elongated_neighbours 1.0 redness 0.8003 dark_line_through 0.2567 rim 0.4762 =0.0035 redness 0.6721
          =-0.0076 =0.0319 =-0.0166 rim 0.3729 =-0.0166 weakest_side 0.5242 =-0.0166 =0.0524 =-0.0316
        tree elongation 5.62 dark_line_through 0.6508 redness 0.8003 dark_line_through 0.0931 rim 0.3927 =0.0063
          brownness -0.0307 =0.0321 =-0.0043 =-0.0113 fill 0.9745 =-0.0164 =0.0455 =-0.0314 =-0.0605
        tree fill 0.6551 =-0.033 rim 0.4762 redness 0.729 dark_line_through 0.2071 =0.0039 =-0.0176 fill 0.9745
          ring_noise_ratio 7.52 =-0.0176 =0.017 =0.0515 redness 0.6721 =-0.0176 =0.0241
        tree redness -0.0177 =-0.0409 redness 1.63 line_through 0.191 seed_noise_ratio 4.62 =-0.017 redness 0.4429
          =-0.0043 rim 0.336 seed_noise_ratio 9.46 =-0.0085 =0.0427 =0.0142 =-0.0329 =-0.0481
        tree elongation 5.62 redness 0.729 dark_line_through 0.289 rim 0.4494 =0.0035 =-0.0147 =-0.0302 rim 0.3825
          fill 0.9745 =-0.0302 =0.0383 weakest_side 0.0784 =-0.0302 =0.0314 =-0.0579
        tree skin_share 0.8 redness 0.5731 =-0.0718 =-0.0182 redness 0.729 rim 0.4665 dark_line_through 0.289 =0.0031
          =-0.0182 brownness -0.0307 =0.0185 =-0.0182 ring_noise_ratio 6.93 =-0.0182 =0.0311
        tree elongated_neighbours 1.0 redness 0.1157 =-0.0153 rim 0.2353 seed_noise_ratio 12.39 line_through -0.1255
          =0.0161 =-0.0153 elongation 1.35 =0.0915 =0.0161 ring_noise_ratio 1.1 =-0.0153 =0.0011 =-0.0286
        tree brownness 1.0 rim 0.1375 =-0.0217 ring_noise_ratio 0.7992 =-0.0217 line_through -0.1139 rim 0.2988
          redness 0.3847 =0.0055 line_through -0.1681 =0.0902 =0.0196 =0.0055 =-0.0022 =-0.0412
        tree elongation 5.62 fill 0.6551 =-0.0283 redness 0.729 rim 0.4494 =0.0022 brownness -0.0307 =0.0176 =-0.0149
          rim 0.3825 =-0.0149 weakest_side 0.1629 =-0.0149 =0.0325 =-0.0552
        tree elongation 5.62 dark_line_through 0.6508 redness 0.8003 rim 0.4867 rim 0.2629 =-0.0107 =0.0029 brownness
          -0.0493 =0.0175 =-0.0146 seed_noise_ratio 9.46 =-0.0146 =0.0358 =-0.0275 =-0.0528
        tree redness 1.63 weakest_side -1.73 =-0.0381 rim 0.1375 =-0.0199 line_through -0.0151 =0.0037 rim 0.4762
          redness 0.6996 =-0.0004 ring_noise_ratio 6.07 =-0.0199 =-0.0004 =-0.0199 =-0.0429
        judge crowd
        start -2.532335
        tree alike -1.54 alike -2.69 =-0.1812 =0.503 own_score -1.82 =1.1 =2.53
        tree own_score -2.16 alike -2.94 =-0.1862 =0.0755 alike -3.1 =0.082 =0.3647
        tree alike -2.27 own_score -2.9 =-0.1824 =0.0396 own_score -3.24 =0.0644 =0.3005
        tree alike -2.94 own_score -3.39 =-0.1833 =-0.0321 own_score 0.8621 =0.1089 =0.295
        tree own_score -2.69 alike -3.86 =-0.1781 =-0.0564 own_score 0.8621 =0.0772 =0.2725
        tree alike -3.25 own_score -3.75 =-0.1766 =-0.0603 own_score 0.8621 =0.0608 =0.2487
        tree own_score -3.24 =-0.1521 alike -0.5129 own_score -0.6206 =0.0063 =0.1352 =0.231
        tree alike -3.25 own_score -4.13 =-0.1694 =-0.0559 alike -0.5129 =0.0424 =0.2136
        tree own_score -3.52 own_score -4.97 =-0.1764 =-0.0894 own_score 0.8621 =0.0232 =0.2078
        tree alike -3.86 own_score -4.52 =-0.1665 =-0.0825 alike -0.5129 =0.0239 =0.19
        tree alike -3.86 =-0.124 own_score 2.96 alike -0.5129 =0.01 =0.1287 =0.2294
        tree own_score -3.85 =-0.1265 own_score 2.96 alike -0.5129 =0.01 =0.1222 =0.223
        tree own_score -4.37 =-0.1335 own_score 2.96 alike -3.96 =-0.0488 =0.0357 =0.2167
        tree own_score -4.66 =-0.1342 own_score 0.8621 alike -2.27 =-0.0208 =0.0465 =0.1541
        tree own_score -4.97 =-0.1396 own_score 2.96 alike -4.24 =-0.0545 =0.0217 =0.2051
        tree own_score -5.15 =-0.1382 own_score 2.96 alike -4.24 =-0.0488 =0.0172 =0.1977
        tree own_score -5.21 =-0.1315 own_score 2.96 alike -0.5129 =-0.0068 =0.0818 =0.1896
        tree own_score -5.15 =-0.1187 own_score 2.96 alike -4.32 =-0.0419 =0.0128 =0.1808
        tree own_score -5.32 =-0.1166 own_score 2.96 alike -0.5129 =-0.0059 =0.0669 =0.1713
        tree alike -4.41 own_score -4.97 =-0.1066 =-0.0318 own_score 2.96 =0.0079 =0.1612
        tree own_score -5.48 =-0.1051 alike 0.5983 alike -4.32 =-0.0317 =0.0072 =0.1349
        tree own_score -1.35 alike -6.76 =-0.135 =-0.0139 alike 0.5983 =0.0227 =0.1566
        tree own_score -5.48 =-0.09 own_score 2.96 own_score -1.35 =-0.0079 =0.0203 =0.1403
        tree own_score 4.49 own_score -5.54 =-0.0821 alike -0.5129 =-0.0034 =0.0492 =0.1956
        tree alike -6.76 =-0.1167 own_score 4.49 own_score -5.54 =-0.0575 =0.0026 =0.1902
        tree own_score 4.49 alike -6.76 =-0.1067 alike 0.5983 =-0.0022 =0.0745 =0.1844
        tree own_score 4.49 own_score -6.24 =-0.0937 own_score -0.6206 =-0.0053 =0.0228 =0.1785
        tree alike -6.99 =-0.1217 own_score 4.49 own_score -6.24 =-0.0604 =0.0014 =0.1723
        tree alike 1.51 alike -6.99 =-0.1125 own_score -6.24 =-0.0565 =0.0008 =0.1424
        tree own_score 4.49 alike -4.41 alike -6.99 =-0.1031 =-0.0179 =0.0042 =0.1645
        tree alike 1.51 alike -5.89 =-0.0344 alike -0.5129 =-0.001 =0.0268 =0.1309
        tree own_score 4.49 alike -6.99 =-0.0904 own_score -6.24 =-0.0453 =0.0009 =0.1562
        tree own_score 4.49 own_score -6.32 =-0.0612 alike 1.51 =-0.0005 =0.0743 =0.1495
        tree alike 1.51 alike -6.99 =-0.0799 own_score -1.35 =-0.0045 =0.0105 =0.1129
        tree own_score 4.49 alike -0.5129 =-0.0026 own_score -0.6206 =0.0104 =0.0702 =0.141
        tree own_score 4.49 alike -6.76 =-0.0527 alike 1.51 =-0.0004 =0.0668 =0.1344
        tree own_score 4.49 own_score -6.32 =-0.0496 alike -2.27 =-0.0036 =0.0074 =0.1279
        tree own_score 4.49 alike -6.99 =-0.0635 alike 1.51 =-0.0004 =0.0605 =0.1216
        tree own_score 4.49 own_score -6.95 =-0.071 alike -6.0 =-0.019 =0.0012 =0.1155
        tree alike 1.51 own_score -6.95 =-0.0637 alike -4.41 =-0.0083 =0.002 =0.0815
        tree own_score 4.49 alike -6.99 =-0.0517 own_score 0.8621 =-0.0011 =0.0149 =0.1085
        tree own_score 4.49 own_score -6.95 =-0.0561 alike 1.51 =-0.0002 =0.0514 =0.103
        tree own_score 4.49 own_score -4.37 =-0.009 alike 1.51 =0.0011 =0.0488 =0.0978
        tree own_score 4.49 alike -6.99 =-0.0436 alike 0.5983 =-0.0003 =0.0241 =0.0928
        tree own_score 2.96 alike -7.51 =-0.0761 =-0.0002 alike -0.5129 =0.0185 =0.1016
        tree own_score 4.49 own_score -6.95 =-0.048 own_score -1.35 =-0.0018 =0.0046 =0.0851
        tree own_score 4.49 alike -7.51 =-0.0721 alike 1.51 =-0.0002 =0.0404 =0.081
        tree own_score 4.49 alike -7.51 =-0.0688 own_score -6.95 =-0.0344 =0.0002 =0.0771
        tree own_score 4.49 alike -7.51 =-0.0657 alike -2.27 =-0.0018 =0.0035 =0.0735
        tree own_score 4.49 alike -7.51 =-0.0628 alike 1.51 =-0.0002 =0.035 =0.0701
        judge crowd
        start -2.532335
        tree alike -1.07 alike -2.75 =-0.1822 =0.5313 own_score -1.82 =1.1 =2.54
        tree alike -3.07 own_score -2.69 =-0.191 =-0.016 own_score -2.9 =0.071 =0.3716
        tree own_score -2.16 alike -2.08 =-0.1761 =0.0532 own_score 0.8621 =0.1549 =0.3435
        tree alike -3.07 own_score -3.39 =-0.1845 =-0.0473 own_score 0.8621 =0.1178 =0.2988
        tree alike -3.57 =-0.1626 own_score -3.24 =0.0032 own_score 0.8621 =0.1429 =0.2704
        tree own_score -2.9 own_score -4.37 =-0.1806 =-0.0812 own_score 0.8621 =0.0723 =0.2479
        tree alike -3.79 own_score -3.75 =-0.1736 =-0.0684 alike 0.1843 =0.0506 =0.2303
        tree own_score -3.24 =-0.145 own_score 0.8621 alike -4.14 =-0.0203 =0.079 =0.2185
        tree alike -4.14 own_score -4.13 =-0.1676 =-0.0736 alike 0.1843 =0.0298 =0.2041
        tree own_score -3.52 own_score -4.97 =-0.1725 =-0.0799 own_score 0.8621 =0.0242 =0.1946
        tree alike -4.59 =-0.1309 alike 0.1843 own_score -4.13 =-0.0344 =0.0418 =0.1822
        tree own_score -3.85 =-0.1266 own_score 2.96 alike 0.1843 =0.0018 =0.1223 =0.2243
        tree alike -5.12 =-0.1252 own_score 2.96 own_score -4.79 =-0.0422 =0.0335 =0.2168
        tree own_score -4.66 =-0.137 own_score 2.96 alike 0.1843 =-0.005 =0.1089 =0.2092
        tree own_score -4.97 =-0.1421 own_score 2.96 alike -5.12 =-0.0614 =0.0248 =0.2013
        tree own_score -5.15 =-0.1407 own_score 2.96 alike -5.12 =-0.0622 =0.0198 =0.193
        tree own_score -5.15 =-0.1313 alike 0.1843 alike -5.2 =-0.0546 =0.0085 =0.1216
        tree own_score -5.21 =-0.1245 own_score 2.96 alike -2.08 =-0.0182 =0.0314 =0.182
        tree own_score -5.32 =-0.1193 alike 1.3 alike -5.12 =-0.0446 =0.0096 =0.1528
        tree own_score 2.96 own_score -5.43 =-0.1133 own_score -0.6206 =-0.0111 =0.0382 =0.1694
        tree own_score 2.96 own_score -5.48 =-0.1052 alike -5.2 =-0.0395 =0.0077 =0.159
        tree alike 1.3 own_score -5.48 =-0.0946 alike -4.59 =-0.0278 =0.0068 =0.1303
        tree own_score 2.96 alike -7.76 =-0.1496 own_score -5.54 =-0.0721 =0.0 =0.1446
        tree alike 1.3 alike -7.76 =-0.1417 own_score -6.24 =-0.073 =-0.0017 =0.1135
        tree own_score 4.49 alike -5.37 =-0.0381 alike 0.1843 =-0.0013 =0.0495 =0.1939
        tree own_score 4.49 alike -7.76 =-0.1309 alike 1.3 =-0.0038 =0.076 =0.1885
        tree own_score 4.49 own_score -6.24 =-0.0963 own_score -0.6206 =-0.0066 =0.0257 =0.183
        tree own_score 4.49 alike -8.03 =-0.1522 own_score -6.32 =-0.0766 =0.0006 =0.1774
        tree own_score 2.96 alike -8.03 =-0.1454 own_score -6.32 =-0.0722 =-0.0003 =0.1013
        tree own_score 4.49 alike -7.56 =-0.085 alike 1.3 =-0.0018 =0.0615 =0.168
        tree own_score 4.49 alike -8.03 =-0.1336 alike 0.1843 =-0.0033 =0.0313 =0.1619
        tree own_score 4.49 own_score -4.97 alike -5.45 =-0.0594 =-0.0158 =0.0021 =0.1557
        tree own_score -0.6206 alike -8.03 =-0.1233 =-0.0042 alike 1.3 =0.0095 =0.1252
        tree own_score 4.49 alike -8.03 =-0.1155 own_score -1.35 =-0.0047 =0.0113 =0.147
        tree own_score 4.49 own_score -6.24 =-0.0579 alike 2.21 =-0.0001 =0.07 =0.1405
        tree own_score 4.49 alike -8.03 =-0.1069 alike 2.21 =-0.0005 =0.0668 =0.1341
        tree own_score 4.49 alike -4.59 own_score -4.52 =-0.0294 =-0.0038 =0.0037 =0.1278
        tree own_score 4.49 alike -8.03 =-0.0973 own_score -6.68 =-0.0485 =0.0008 =0.1216
        tree own_score 4.49 own_score -6.95 =-0.0745 alike -7.56 =-0.0372 =0.0009 =0.1156
        tree alike 2.21 alike -8.03 =-0.0869 own_score -6.95 =-0.0435 =0.0003 =0.0719
        tree own_score 4.49 alike -2.08 own_score -1.35 =-0.0094 =0.0013 =0.0064 =0.109
        tree own_score 4.49 alike -8.03 =-0.0792 alike 2.21 =0.0002 =0.0519 =0.1035
        tree own_score 4.49 own_score -6.32 =-0.0379 alike 0.1843 =-0.0004 =0.0148 =0.0983
        tree own_score 4.49 alike -8.03 =-0.0721 own_score -0.6206 =-0.0014 =0.0082 =0.0934
        tree own_score 4.49 own_score -6.95 =-0.0564 alike -7.56 =-0.028 =0.0008 =0.0887
        tree alike 2.21 alike -8.19 =-0.0715 =0.0001 own_score 2.96 =0.0257 =0.1041
        tree own_score 4.49 own_score -6.95 =-0.05 alike -5.37 =-0.0067 =0.0017 =0.0832
        tree own_score 2.96 alike -8.19 =-0.0659 =-0.0001 alike 0.1843 =0.016 =0.0865
        tree own_score 4.49 alike -8.19 =-0.0612 alike 2.21 =-0.0001 =0.0381 =0.0768
        tree own_score 4.49 own_score -6.95 =-0.044 alike -7.56 =-0.0219 =0.0004 =0.0732
        judge balance
        0.44806707
        """
}
