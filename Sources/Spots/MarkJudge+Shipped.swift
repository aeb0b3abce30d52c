// Learnt by `make judge` from 672 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -1.9851816
        tree fill 0.9654 contrast 0.3353 contrast 0.2092 =-0.121 =-0.0211 redness 0.3848 =0.0266 redness 0.9635
          =0.2334 =0.0266 contrast 0.246 =0.2334 redness 0.4227 =0.5407 =0.9907
        tree contrast 0.3047 ring_noise_ratio 4.03 =-0.1189 elongation 1.45 contrast 0.1156 =0.0097 =0.0785 =-0.0592
          redness 0.4031 =0.0785 ring_noise_ratio 4.03 =0.0785 elongation 1.74 =0.5148 =0.2813
        tree contrast 0.246 ring_noise_ratio 3.64 =-0.1216 elongation 1.45 =0.0291 =-0.0776 elongation 1.55 redness
          0.3501 =0.1549 weakest_side 0.65 =0.1549 redness 0.8461 =0.3762 =0.258 =0.0291
        tree fill 0.9553 contrast 0.2092 =-0.113 elongation 1.77 weakest_side 0.5241 =-0.0092 =0.0403 =-0.0588
          contrast 0.175 =0.0403 redness 0.3501 =0.1369 redness 0.9 =0.2863 =0.1369
        tree weakest_side 0.788 contrast 0.1681 =-0.1172 elongation 1.68 =0.0227 =-0.0702 redness 0.3668 =0.0227
          redness 0.9 contrast 0.1826 =0.0227 elongation 2.04 =0.2672 =0.1398 =0.0227
        tree ring_noise_ratio 4.35 ring_noise_ratio 3.01 =-0.1137 elongation 1.8 =-0.0007 =-0.0738 redness 0.3501
          =-0.0007 redness 0.9 elongation 1.92 seed_noise_ratio 5.53 =0.1108 =0.2361 =-0.0007 =-0.0007
        tree ring_noise_ratio 4.03 contrast 0.1287 =-0.1216 fill 0.9217 =-0.0882 =-0.0118 redness 0.3848 =-0.0118
          redness 0.9 contrast 0.1681 =-0.0118 elongation 2.16 =0.2049 =0.0921 =-0.0118
        tree weakest_side 0.7151 contrast 0.1439 =-0.1173 elongation 1.83 =-0.0114 =-0.0814 elongation 1.45 redness
          0.2944 =0.0619 redness 0.9635 seed_noise_ratio 5.83 =0.0803 =0.1967 =0.0619 =-0.0114
        tree fill 0.9553 contrast 0.1997 =-0.0977 redness 0.2944 =-0.0553 redness 0.9 =0.0131 =-0.0553 open 1.0
          redness 0.3066 =0.0708 redness 0.9635 =0.1698 =0.0708 =0.0131
        tree open 1.0 elongation 1.45 contrast 0.1551 =0.0342 brownness 0.1269 fill 0.9397 =0.1223 =0.1787 =0.0834
          redness 0.4632 =-0.0307 contrast 0.2322 =-0.0307 =0.0342 =-0.0979
        tree contrast 0.1681 contrast 0.108 =-0.1143 elongation 1.55 =-0.0283 =-0.0811 elongation 1.55
          ring_noise_ratio 5.16 =0.0302 redness 0.4429 =0.0775 redness 0.9635 =0.1663 =0.0775 =-0.0283
        tree ring_noise_ratio 3.11 =-0.0927 redness 0.3501 elongation 1.28 rim 0.3591 =0.0684 =-0.0071 =-0.0338
          redness 0.9 contrast 0.2092 =0.0048 redness 0.4632 =0.0689 =0.1513 =-0.0338
        tree fill 0.9397 elongation 2.23 contrast 0.175 =-0.0806 =-0.0115 =-0.1159 elongation 1.33 redness 0.2944
          =0.0418 redness 0.9635 contrast 0.1287 =0.0418 =0.1484 =0.0418 =-0.0115
        tree open 1.0 redness 0.3066 =-0.0323 ring_noise_ratio 5.42 redness 0.7616 rim 0.263 =-0.0323 =0.0615 =-0.0323
          brownness 0.1809 seed_noise_ratio 7.05 =0.099 =0.1575 =0.0615 =-0.0852
        tree elongation 1.77 weakest_side 0.6219 =-0.0382 redness 0.4429 =0.0083 redness 0.9635 seed_noise_ratio 5.83
          =0.0373 =0.1414 =0.0083 redness 0.3335 =-0.1179 contrast 0.175 =-0.1087 =-0.0382
        tree contrast 0.1156 =-0.0998 elongation 1.83 fill 0.9217 =-0.0016 redness 0.8461 redness 0.4429 rim 0.3591
          =0.0857 =0.0332 dark_line_through 0.1867 =0.1349 =0.0332 =0.0332 =-0.0448
        tree contrast 0.108 =-0.1003 elongation 1.83 redness 0.8461 redness 0.4632 rim 0.3683 rim 0.2354 =-0.008
          =0.0686 =-0.008 contrast 0.3754 =0.0481 =0.138 =-0.008 =-0.048
        tree redness 0.2582 elongation 1.53 =-0.0441 =-0.109 redness 0.9635 contrast 0.1551 =-0.0596 brownness 0.1931
          ring_noise_ratio 6.47 line_through -0.0193 =0.0872 =0.0392 =0.1263 =-0.0016 =-0.1211
        tree ring_noise_ratio 2.5 =-0.0865 redness 0.3066 =-0.0412 redness 0.9 rim 0.2454 =-0.0412 line_through 0.0638
          brownness 0.1809 contrast 0.3754 =0.0691 =0.1382 =0.0336 =-0.0177 =-0.0412
        tree elongation 1.92 weakest_side 0.5762 =-0.0416 brownness 0.1809 contrast 0.3754 seed_noise_ratio 7.34
          =0.0225 =0.0596 redness 0.2819 =0.0596 =0.1208 =-0.0062 redness 0.4031 =-0.1079 =-0.0493
        tree contrast 0.0976 =-0.0957 fill 0.9097 =-0.0487 elongation 1.42 rim 0.3928 redness 0.8461 rim 0.2251
          =0.0202 brownness 0.2082 =0.1119 =0.0455 =0.0202 =0.0202 =-0.0117
        tree elongation 2.23 ring_noise_ratio 2.5 =-0.0499 redness 0.2944 =-0.017 redness 0.9 rim 0.263 =-0.017
          dark_line_through 0.1867 brownness 0.1269 =0.102 =0.031 =-0.017 =-0.017 =-0.0973
        tree redness 1.02 redness 0.2582 elongation 1.8 =-0.0407 =-0.1095 contrast 0.1198 =-0.0741 line_through 0.0449
          brownness 0.1055 contrast 0.3754 =0.0453 =0.1212 =0.0156 =-0.0204 =-0.1213
        tree elongated_neighbours 1.0 weakest_side 0.3918 =-0.0654 elongation 1.92 rim 0.2454 =-0.0021 redness 0.9635
          redness 0.4632 rim 0.3453 =0.058 =-0.0021 =0.0755 =-0.0021 =-0.0283 =-0.1245
        tree redness 1.02 redness 0.4632 elongation 1.8 rim 0.3928 rim 0.2251 =-0.0513 =0.0273 =-0.0513 =-0.0861
          contrast 0.2322 =-0.0291 dark_line_through 0.1392 =0.0892 =0.0208 =-0.1169
        tree elongated_neighbours 1.0 contrast 0.0976 =-0.0637 elongation 2.23 redness 0.8004 redness 0.5058 rim
          0.3591 =0.0316 =-0.0068 contrast 0.3754 =0.0276 =0.1104 =-0.0068 =-0.0296 =-0.12
        tree redness 1.02 redness 0.2472 elongation 1.45 =-0.024 =-0.086 rim 0.214 =-0.0922 dark_line_through 0.3759
          brownness 0.2409 weakest_side 0.8632 =0.0272 =0.0864 =-0.0203 =-0.0873 =-0.1126
        tree elongation 2.48 contrast 0.0976 =-0.0494 line_through 0.0343 redness 0.9635 redness 0.5058 rim 0.3591
          =0.0306 =-0.0003 contrast 0.3754 =0.0254 =0.1145 =-0.0003 =-0.022 =-0.0931
        tree elongated_neighbours 1.0 contrast 0.0796 =-0.0611 fill 0.9097 =-0.0301 elongation 1.31 rim 0.3777
          seed_noise_ratio 7.05 =0.0249 brownness 0.1269 =0.1126 =0.0574 =0.0164 =-0.0069 =-0.1147
        tree redness 1.02 contrast 0.0718 =-0.0943 elongation 2.31 line_through 0.0638 brownness 0.1055
          seed_noise_ratio 7.34 =0.021 redness 0.228 =0.0459 =0.092 =0.0015 =-0.0182 =-0.0466 =-0.1081
        tree skin_share 1.0 =-0.1044 rim 0.214 =-0.0556 dark_line_through 0.207 redness 0.2819 =-0.0232 redness 0.9
          elongated_neighbours 1.0 seed_noise_ratio 5.53 =0.0083 =0.0551 =-0.0232 =-0.0232 =-0.0556
        tree elongated_neighbours 1.0 elongation 2.78 weakest_side 0.3918 =-0.0293 rim 0.2454 =-0.0099 line_through
          0.0343 brownness 0.1809 seed_noise_ratio 5.58 =0.027 =0.0584 =0.0101 =-0.0099 =-0.0578 =-0.1086
        tree redness 1.02 contrast 0.0649 =-0.0979 elongation 2.48 line_through 0.0638 redness 0.484 rim 0.3637 =0.019
          =-0.0035 contrast 0.3754 =0.0099 =0.0877 =-0.0219 =-0.0496 =-0.1023
        tree skin_share 0.8013 =-0.1126 rim 0.214 =-0.0602 elongation 2.78 dark_line_through 0.1867 rim 0.3928
          contrast 0.1156 =-0.0078 redness 0.2582 =0.0128 =0.0434 =-0.0078 =-0.028 =-0.0602
        tree elongated_neighbours 1.0 redness 1.02 contrast 0.0718 =-0.0556 redness 0.4632 rim 0.3777 elongation 1.42
          =0.031 =-0.0262 =-0.0262 contrast 0.2322 =-0.0146 =0.048 =-0.0556 =-0.1036
        tree skin_share 0.8013 =-0.1082 elongated_neighbours 1.0 dark_line_through 0.207 brownness 0.2082 redness
          0.2582 =-0.0 contrast 0.3353 seed_noise_ratio 7.05 =-0.0 =0.0325 =0.0599 =-0.0138 =-0.0307 =-0.0581
        tree redness 1.12 rim 0.214 =-0.0729 elongation 2.78 rim 0.4494 dark_line_through 0.2565 redness 0.4429
          =0.0032 contrast 0.3353 =0.0125 =0.0779 =-0.0403 =-0.0403 =-0.0841 =-0.1031
        tree elongated_neighbours 1.0 skin_share 1.0 =-0.051 contrast 0.0744 =-0.0268 line_through -0.0071 redness
          0.8004 brownness 0.2082 =0.0381 =0.0048 =0.0048 elongation 1.21 =0.0048 =-0.012 =-0.095
        tree redness 1.12 contrast 0.0606 =-0.0942 elongation 2.78 line_through 0.0638 brownness 0.1162
          seed_noise_ratio 7.19 =0.0074 weakest_side 0.8501 =0.0259 =0.0809 =-0.0073 =-0.0234 =-0.0486 =-0.0987
        tree skin_share 0.8013 =-0.0996 rim 0.214 =-0.0532 dark_line_through 0.4405 redness 0.2472 =-0.0255 redness
          1.02 brownness 0.2409 =0.0247 redness 0.5058 =-0.0256 =0.0055 =-0.0256 =-0.0532
        tree elongated_neighbours 1.0 elongation 2.78 rim 0.4494 rim 0.2354 =-0.0248 redness 0.8004 dark_line_through
          0.207 redness 0.5058 =0.0115 =0.0459 =-0.0248 =-0.0248 =-0.0248 =-0.0476 =-0.0891
        tree redness 1.12 contrast 0.0606 =-0.0891 elongation 2.78 rim 0.4763 rim 0.2354 =-0.0224 dark_line_through
          0.2565 line_through -0.0151 =0.0323 =0.0067 =-0.0224 =-0.0224 =-0.046 =-0.0919
        tree skin_share 0.8013 =-0.0932 elongated_neighbours 1.0 contrast 0.0718 =-0.0263 line_through -0.0071 fill
          0.913 =0.0023 elongation 1.3 =0.0357 =0.0124 elongation 1.21 =0.0023 =-0.0128 =-0.0497
        tree dark_line_through 0.4405 elongation 2.78 brownness 0.2409 elongation 1.21 fill 0.9217 =0.0119 =0.0402
          line_through -0.0071 =0.0105 =-0.0084 redness 0.5058 =-0.0216 =-0.0084 =-0.0412 =-0.0771
        tree redness 1.12 contrast 0.0606 =-0.0837 line_through 0.1082 redness 0.484 rim 0.3453 elongation 1.38
          =0.0304 =-0.02 =-0.0206 contrast 0.3754 =0.0 =0.0607 =-0.0432 =-0.0871
        tree skin_share 0.8013 =-0.0875 elongated_neighbours 1.0 rim 0.214 =-0.0243 rim 0.4494 redness 0.8004
          elongation 2.78 =0.0143 =-0.0243 fill 0.9746 =-0.0243 =0.0854 =-0.0243 =-0.0464
        tree elongated_neighbours 1.0 dark_line_through 0.4405 redness 0.4632 rim 0.3406 elongation 1.42 =0.0234
          =-0.0215 =-0.0215 contrast 0.2092 =-0.0209 redness 0.8004 =0.042 =0.0045 =-0.0409 =-0.0765
        tree skin_share 0.8013 =-0.0824 contrast 0.0649 =-0.0439 line_through -0.0071 rim 0.2544 =-0.0013 =0.0142 rim
          0.4347 fill 0.9043 =-0.0232 =-0.0013 redness 0.5974 =-0.0232 =-0.0013
        tree redness 1.12 elongation 2.94 rim 0.214 =-0.0367 rim 0.4763 dark_line_through 0.3759 fill 0.8438 =-0.0138
          redness 0.4227 =0.0018 =0.028 =-0.0367 =-0.0364 =-0.0712 =-0.0806
        tree contrast 0.0585 =-0.0782 elongated_neighbours 1.0 elongation 2.78 line_through 0.0167 redness 0.5058
          =-0.0 contrast 0.3754 seed_noise_ratio 7.19 =-0.0015 =0.0344 =0.07 =-0.0101 =-0.0218 =-0.0415
        tree redness 1.12 skin_share 0.8013 =-0.0759 rim 0.214 =-0.0391 line_through 0.1337 brownness 0.1055
          weakest_side 0.8771 =0.0052 =0.0485 rim 0.3544 =0.0025 =-0.0177 =-0.0391 =-0.0764
        tree dark_line_through 0.4405 elongation 2.94 brownness 0.2409 redness 0.2472 =-0.0064 ring_noise_ratio 6.93
          redness 0.7291 =0.0115 =-0.0064 seed_noise_ratio 6.92 =0.0212 =0.0621 =-0.0169 =-0.0328 =-0.0622
        tree elongated_neighbours 1.0 elongation 2.94 rim 0.4763 fill 0.8438 =-0.0186 dark_line_through 0.1536
          brownness 0.2082 seed_noise_ratio 5.64 =0.0081 =0.0244 =0.0016 =-0.0064 =-0.0186 =-0.0354 =-0.0669
        tree contrast 0.0585 =-0.0729 skin_share 1.0 =-0.0387 line_through -0.0071 =0.0078 rim 0.4347 fill 0.9043
          =-0.0204 elongation 1.57 =-0.0011 =-0.0108 redness 0.5974 =-0.0204 =-0.0011
        tree redness 1.23 redness 0.0347 =-0.0695 elongation 2.94 dark_line_through 0.4405 redness 0.5274 rim 0.3928
          =0.0058 =-0.0138 contrast 0.3754 =-0.0013 =0.0519 =-0.0298 =-0.0596 =-0.0765
        tree line_through 0.1911 rim 0.214 =-0.034 redness 1.12 redness 0.2472 elongation 1.8 rim 0.3637 =0.011
          =-0.0191 =-0.034 contrast 0.1043 =-0.034 =0.0094 =-0.034 =-0.0641
        tree elongated_neighbours 1.0 dark_line_through 0.4405 redness 0.4632 rim 0.3312 elongation 1.42 =0.0227
          =-0.016 =-0.017 ring_noise_ratio 7.52 contrast 0.1997 =-0.017 =0.013 =0.05 =-0.0323 =-0.0608
        tree skin_share 0.8013 redness 0.5733 =-0.0955 =-0.0353 contrast 0.0606 =-0.0353 line_through -0.0239 =0.0097
          rim 0.415 fill 0.9043 =-0.0187 =0.0007 redness 0.5974 =-0.0187 =0.0007
        tree redness 1.23 contrast 0.0564 =-0.0674 rim 0.1738 =-0.0347 dark_line_through 0.4405 rim 0.4869 elongation
          2.78 fill 0.8438 =-0.0049 =0.0098 =-0.0164 =-0.0164 =-0.0347 =-0.0702
        tree elongated_neighbours 1.0 elongation 2.94 brownness 0.3861 line_through -0.0239 fill 0.7468 =0.0029
          line_through -0.1141 =0.026 =0.0095 elongation 1.21 =0.0029 =-0.0074 =-0.0156 =-0.0295 =-0.0555
        tree redness 1.23 redness 0.0347 =-0.0608 elongation 4.32 rim 0.214 line_through -0.1256 =0.027 =-0.0365
          line_through 0.1911 brownness 0.1269 =0.009 =-0.006 =-0.0365 =-0.0723 =-0.0659
        tree skin_share 0.8013 =-0.0601 contrast 0.0606 =-0.0316 line_through -0.1256 =0.0216 rim 0.4494 rim 0.2544
          =-0.0166 redness 0.8004 dark_line_through 0.093 =0.0089 =-0.015 =-0.0166 =-0.0166
        tree redness 1.63 contrast 0.0564 =-0.0612 dark_line_through 0.4405 redness 0.5274 rim 0.3928 =0.0029 =-0.0159
          seed_noise_ratio 5.53 =-0.0151 weakest_side 0.8632 =0.0142 =0.0691 =-0.0316 =-0.075
        tree elongated_neighbours 1.0 fill 0.7108 =-0.0265 elongation 2.31 line_through -0.0193 =0.0101 redness 0.5058
          brownness 0.1055 =0.0028 =-0.0063 ring_noise_ratio 6.07 =-0.0063 =0.0028 =-0.0138 =-0.0502
        tree skin_share 0.8013 =-0.0553 dark_line_through 0.6506 redness 0.5058 rim 0.3928 =0.0016 =-0.0153
          seed_noise_ratio 5.64 rim 0.4347 =-0.0153 =0.0037 weakest_side 0.8632 =0.0087 =0.0635 =-0.0291
        tree elongation 4.32 line_through 0.1911 rim 0.2454 seed_noise_ratio 18.91 =-0.0191 weakest_side 0.8632
          =0.0222 =0.1369 redness 1.02 redness 0.4031 =-0.0059 =0.0099 =-0.0191 =-0.0365 =-0.0698
        tree redness 1.63 redness 0.0347 =-0.0534 dark_line_through 0.6506 elongation 2.94 rim 0.4869 rim 0.2454
          seed_noise_ratio 15.78 =-0.0126 =0.0619 =0.0053 =-0.0126 =-0.0259 =-0.0512 =-0.0704
        tree fill 0.6869 =-0.0427 line_through 0.1683 line_through -0.1141 =0.0154 rim 0.2989 redness 0.3668 =0.0063
          =-0.0117 redness 0.4632 brownness 0.068 =0.0063 =-0.0117 =0.0063 =-0.0225
        tree elongated_neighbours 1.0 rim 0.1738 =-0.024 redness 1.02 rim 0.4981 contrast 0.0606 =-0.024 =0.0039
          redness 0.6722 =-0.024 weakest_side 0.1628 =-0.02 =0.0498 =-0.024 =-0.0456
        tree elongation 4.32 elongated_neighbours 1.0 dark_line_through 0.4405 line_through -0.0151 =0.0059 rim 0.4347
          rim 0.2859 =-0.0089 =0.0007 redness 0.622 =-0.0089 =0.0007 =-0.0176 =-0.0336 =-0.0643
        tree contrast 0.0564 =-0.0527 skin_share 1.0 =-0.0276 line_through -0.1256 =0.0175 rim 0.4494 rim 0.214
          =-0.0144 redness 0.7291 =0.0046 =-0.0144 redness 0.5974 =-0.0144 =0.0073
        tree redness 1.63 redness -0.018 =-0.0565 fill 0.6869 =-0.0374 elongation 2.48 line_through -0.0239 =0.0091
          brownness 0.1269 weakest_side 0.8501 =-0.0036 =0.0027 =-0.009 =-0.019 =-0.065
        tree skin_share 0.8013 redness 0.5733 =-0.0823 =-0.0242 dark_line_through 0.6506 elongation 1.21 rim 0.3637
          seed_noise_ratio 5.53 =0.0015 =0.0343 brownness 0.0476 =0.0338 =0.0015 =-0.0042 =-0.0242
        tree rim 0.1569 line_through -0.2081 =0.0197 =-0.061 redness 1.23 contrast 0.0564 =-0.0619 line_through 0.1911
          fill 0.7108 =-0.015 line_through -0.0772 =0.0145 =0.0001 =-0.031 =-0.0586
        tree elongation 4.32 elongated_neighbours 1.0 brownness 0.4122 elongation 1.21 rim 0.3591 seed_noise_ratio
          5.53 =0.0029 =0.0366 brownness 0.0476 =0.0268 =0.0029 =-0.0025 =-0.016 =-0.0307 =-0.059
        tree redness -0.018 =-0.0513 dark_line_through 0.6506 elongated_neighbours 1.0 redness 0.5058 brownness 0.1055
          =0.0089 =-0.0113 contrast 0.3754 seed_noise_ratio 7.34 =-0.0113 =0.014 =0.0335 =-0.0221 =-0.0428
        tree elongation 5.63 line_through 0.1911 fill 0.6869 =-0.0187 rim 0.2859 redness 0.3668 =0.0113 =-0.0095
          redness 0.4227 =-0.0073 weakest_side 0.9065 =0.0061 =0.0542 =-0.0359 =-0.0693
        tree redness 1.63 contrast 0.0523 =-0.0495 rim 0.1569 =-0.0256 dark_line_through 0.4405 rim 0.4869 =0.0023
          redness 0.6722 =-0.0125 weakest_side 0.1628 =-0.0102 =0.0485 =-0.0256 =-0.0585
        tree rim 0.7332 elongation 5.63 fill 0.6579 =-0.0341 line_through -0.1141 =0.0135 rim 0.2859 redness 0.3668
          =0.0054 =-0.0175 redness 0.4632 =-0.0076 =0.0054 =-0.0664 =-0.0644
        tree redness 1.63 contrast 0.0585 =-0.0415 rim 0.1569 =-0.0214 rim 0.511 elongated_neighbours 1.0 fill 0.8438
          =-0.0096 =0.0039 =-0.0214 redness 0.6722 =-0.0214 =0.0137 =-0.0553
        tree skin_share 0.8013 redness 0.5733 =-0.0766 =-0.0207 dark_line_through 0.6506 line_through -0.1682 =0.0174
          rim 0.3928 seed_noise_ratio 5.64 =-0.0108 =0.0076 brownness 0.0586 =0.0076 =-0.0108 =-0.0207
        tree elongation 5.63 redness 0.0347 =-0.0328 redness 1.23 rim 0.1738 line_through -0.2081 =0.0226 =-0.0328
          contrast 0.0585 =-0.0328 rim 0.4981 =0.0025 =-0.0159 =-0.0328 =-0.0635
        tree rim 0.7332 elongation 5.63 brownness 0.8245 rim 0.1738 line_through -0.2081 =0.0261 =-0.016 line_through
          -0.0071 =0.0049 =-0.0039 =-0.0312 =-0.0608 contrast 0.8491 =-0.0788 =0.0304
        tree redness 1.63 dark_line_through 0.6506 redness 0.5274 rim 0.3928 =0.0019 brownness 0.0586 =0.0156 =-0.0185
          fill 0.9746 contrast 0.3754 =-0.0117 =0.027 =0.0545 =-0.036 =-0.05
        tree redness -0.018 =-0.0425 elongated_neighbours 1.0 elongation 3.1 rim 0.511 rim 0.2859 redness 0.3668
          seed_noise_ratio 18.91 =0.0068 =0.0699 =-0.008 =0.0031 =-0.008 =-0.0158 =-0.0305
        tree rim 0.7332 fill 0.6579 =-0.0321 line_through -0.1141 =0.0113 rim 0.2989 redness 0.3668 =0.0042 =-0.0167
          redness 0.4632 =-0.0082 =0.0042 contrast 0.8491 =-0.0754 =0.0293
        tree elongation 5.63 line_through 0.1911 rim 0.2859 redness 0.3668 elongation 1.45 seed_noise_ratio 12.39
          =0.0065 ring_noise_ratio 6.47 =0.039 =0.1218 =-0.0153 =-0.0153 =0.0013 =-0.0296 =-0.0573
        tree contrast 0.0523 =-0.0396 rim 0.1569 =-0.0206 redness 1.12 rim 0.511 ring_noise_ratio 1.97 =-0.0158
          =0.0025 line_through -0.0071 fill 0.947 =-0.004 =0.0403 =-0.0206 =-0.0206
        tree elongation 5.63 dark_line_through 0.6506 skin_share 1.0 =-0.0147 rim 0.3928 seed_noise_ratio 5.64
          =-0.0074 redness 0.2582 =0.0002 =0.0195 brownness 0.0586 =0.0171 =-0.0075 =-0.0283 =-0.0548
        tree redness 1.63 contrast 0.0523 =-0.0384 rim 0.1569 redness 0.484 =-0.0201 =0.0252 line_through 0.1911 fill
          0.7108 =-0.0102 line_through -0.0772 =0.0104 =-0.0013 =-0.0201 =-0.0457
        judge own
        start -1.9851816
        tree fill 0.9654 ring_noise_ratio 4.93 ring_noise_ratio 3.11 =-0.1289 =-0.0592 redness 0.3501 =-0.0131 redness
          0.9 =0.2334 =-0.0131 ring_noise_ratio 5.42 =0.2334 redness 0.4227 =0.5171 =0.9979
        tree fill 0.9592 ring_noise_ratio 4.35 =-0.1131 redness 0.3668 =-0.0431 redness 0.9 =0.0873 =-0.0431
          ring_noise_ratio 4.03 =0.0873 redness 0.3848 =0.226 redness 0.9635 =0.4792 =0.226
        tree weakest_side 0.788 ring_noise_ratio 3.01 =-0.121 elongation 1.55 =0.0425 =-0.0714 redness 0.4031 =0.0425
          seed_noise_ratio 6.46 fill 0.9553 =0.0425 =0.2038 elongation 1.68 =0.3949 =0.2291
        tree ring_noise_ratio 4.03 ring_noise_ratio 2.5 =-0.1235 fill 0.9553 =-0.0817 =0.0014 redness 0.3848 =0.0014
          redness 0.9 elongation 1.88 seed_noise_ratio 5.83 =0.145 =0.3205 =0.0014 =0.0014
        tree weakest_side 0.7519 weakest_side 0.592 =-0.11 elongation 1.45 =0.0066 =-0.0692 redness 0.3668 =0.0066
          elongation 1.55 seed_noise_ratio 7.05 =0.1217 =0.2671 seed_noise_ratio 8.4 =0.0066 =0.1003
        tree fill 0.9553 ring_noise_ratio 3.64 =-0.1055 redness 0.3066 =-0.0605 redness 0.9 =0.0231 =-0.0605 open 1.0
          redness 0.3066 =0.0942 seed_noise_ratio 5.53 =0.0942 =0.2237 =0.0231
        tree elongation 1.42 seed_noise_ratio 7.34 fill 0.9684 =-0.0045 =0.084 redness 0.3189 =0.084 redness 0.9635
          =0.2249 =0.084 redness 0.4031 =-0.1136 ring_noise_ratio 3.2 =-0.103 =-0.0045
        tree ring_noise_ratio 3.64 ring_noise_ratio 2.5 =-0.1123 =-0.0531 redness 0.4429 elongation 1.28 redness
          0.2944 =0.0194 =0.1398 =-0.0204 redness 0.9 seed_noise_ratio 5.53 =0.0342 =0.1973 =-0.0204
        tree open 1.0 redness 0.3501 =-0.0296 seed_noise_ratio 5.96 fill 0.9553 =-0.0296 =0.0703 elongation 1.66
          redness 0.8461 rim 0.263 =0.1217 =0.1983 =0.1217 =0.0703 =-0.0987
        tree elongation 1.45 weakest_side 0.6766 =-0.0138 redness 0.2944 =0.0461 redness 0.8461 rim 0.2454 =0.0461
          =0.1673 =0.0461 redness 0.2702 =-0.1181 ring_noise_ratio 3.01 =-0.095 =-0.0138
        tree open 1.0 redness 0.4429 elongation 1.28 =0.0315 =-0.0316 redness 0.8461 rim 0.2709 =-0.0316 elongation
          1.92 seed_noise_ratio 5.27 =0.0731 =0.1736 =-0.0143 =-0.0316 =-0.0913
        tree fill 0.9397 redness 0.2472 =-0.1067 redness 0.9 ring_noise_ratio 2.34 =-0.0874 =-0.0107 =-0.1213
          elongation 1.37 redness 0.2944 =0.0406 redness 0.9635 =0.1387 =0.0406 =-0.0107
        tree elongation 1.55 seed_noise_ratio 7.19 =-0.0243 brownness 0.1269 ring_noise_ratio 5.42 =0.0863 =0.1622
          =0.0353 redness 0.3066 =-0.1113 redness 0.9635 rim 0.2926 =-0.0966 =-0.0243 =-0.1227
        tree weakest_side 0.6219 =-0.0788 redness 0.4429 elongation 1.28 =0.0231 =-0.0277 redness 0.8461 rim 0.263
          =-0.0277 elongation 2.16 seed_noise_ratio 5.22 =0.0544 =0.152 =-0.0277 =-0.0277
        tree redness 0.2582 =-0.0838 redness 0.9635 seed_noise_ratio 7.05 rim 0.2544 =-0.0976 ring_noise_ratio 2.34
          =-0.0628 =0.0346 brownness 0.1591 elongation 1.77 =0.151 =0.0854 =0.0418 =-0.1208
        tree elongation 1.83 ring_noise_ratio 3.11 =-0.0387 redness 0.4632 =0.0037 redness 0.8004 rim 0.2859 =0.0037
          dark_line_through 0.2301 =0.136 =0.0037 =0.0037 redness 0.3335 =-0.1147 =-0.0628
        tree elongation 1.77 weakest_side 0.5762 =-0.0351 brownness 0.1809 seed_noise_ratio 8.4 =0.0359 redness 0.2819
          =0.0799 =0.1453 =0.0034 redness 0.2472 =-0.1172 elongation 2.31 =-0.0351 =-0.0945
        tree ring_noise_ratio 2.5 =-0.0855 redness 0.3066 =-0.0391 redness 0.9 rim 0.2454 =-0.0391 elongation 2.23
          seed_noise_ratio 5.89 =0.0261 brownness 0.1269 =0.1335 =0.0671 =-0.0391 =-0.0391
        tree elongation 1.92 weakest_side 0.5241 =-0.0399 brownness 0.2082 seed_noise_ratio 7.7 =0.0217 redness 0.2819
          =0.0584 redness 0.9635 elongated_neighbours 1.0 =0.1373 =0.0584 =0.0584 =-0.006 =-0.0842
        tree rim 0.2251 =-0.1019 open 1.0 elongation 1.53 brownness 0.2082 line_through 0.0343 =0.0899 =0.0422 =0.0156
          =-0.0165 redness 0.3335 =-0.0966 redness 1.02 =-0.0165 =-0.1127
        tree redness 0.2472 =-0.0697 redness 0.9635 rim 0.214 =-0.0963 elongated_neighbours 1.0 dark_line_through
          0.1867 brownness 0.2082 seed_noise_ratio 5.7 =0.0435 =0.1026 =0.01 =-0.0365 =-0.1151 =-0.1135
        tree fill 0.9217 elongation 2.78 rim 0.263 =-0.0746 weakest_side 0.337 =-0.0726 =-0.0195 =-0.1079 elongation
          1.31 brownness 0.148 seed_noise_ratio 8.4 =0.0415 =0.1143 =0.0127 =-0.0195
        tree rim 0.214 =-0.0972 elongation 2.23 weakest_side 0.3918 =-0.0377 line_through 0.0343 redness 0.5058 =0.019
          redness 0.8004 seed_noise_ratio 4.97 =0.019 =0.123 =0.019 =-0.0068 =-0.0856
        tree redness 1.02 redness 0.4632 rim 0.3928 elongation 1.83 rim 0.2354 =-0.0416 =0.023 =-0.085 =-0.0856
          dark_line_through 0.3759 rim 0.2926 =-0.0139 =0.0677 =-0.0797 =-0.1166
        tree elongated_neighbours 1.0 ring_noise_ratio 2.11 =-0.0611 redness 0.2472 =-0.0264 seed_noise_ratio 5.53
          =-0.021 brownness 0.2248 ring_noise_ratio 6.93 line_through -0.0071 =0.0718 =0.0383 =0.1021 =0.0126 =-0.1182
        tree redness 1.02 redness 0.5058 elongation 1.92 rim 0.3777 rim 0.2354 =-0.048 =0.0241 =-0.048 =-0.0812
          seed_noise_ratio 8.14 rim 0.2989 =-0.0597 =0.0264 =0.091 =-0.113
        tree elongated_neighbours 1.0 ring_noise_ratio 2.04 =-0.0588 line_through 0.0449 redness 0.2944 =-0.0027
          seed_noise_ratio 7.34 redness 0.8004 =0.0292 =-0.0027 brownness 0.1809 =0.0987 =0.0431 =-0.0264 =-0.1134
        tree redness 1.02 redness 0.2472 elongation 1.8 =-0.0348 =-0.0981 dark_line_through 0.2565 brownness 0.2409
          fill 0.9217 =0.0074 elongation 1.21 =0.0905 =0.0403 =-0.0212 =-0.0637 =-0.109
        tree rim 0.214 =-0.0837 redness 1.02 elongation 2.48 line_through 0.0638 redness 0.5058 rim 0.3591 =0.03
          =-0.0061 seed_noise_ratio 7.34 =0.024 =0.0962 =-0.0351 =-0.0816 =-0.1053
        tree elongated_neighbours 1.0 weakest_side 0.3918 =-0.053 elongation 1.83 brownness 0.2409 seed_noise_ratio
          9.46 =0.013 ring_noise_ratio 6.47 =0.0382 brownness 0.0943 =0.12 =0.0643 =-0.0043 =-0.0239 =-0.1081
        tree elongated_neighbours 1.0 dark_line_through 0.1867 redness 0.2582 =-0.0254 redness 0.8004 brownness 0.2409
          fill 0.9217 =0.0115 elongation 1.42 =0.0721 =0.0349 =-0.0187 =-0.0254 =-0.0541 =-0.1033
        tree redness 1.02 redness 0.5058 rim 0.3928 rim 0.202 =-0.0821 elongation 1.8 =0.0151 =-0.0544 =-0.0662
          dark_line_through 0.4405 seed_noise_ratio 5.64 =0.0001 =0.0559 =-0.0705 =-0.0993
        tree rim 0.214 =-0.0736 elongation 2.78 line_through 0.0638 brownness 0.2409 seed_noise_ratio 9.46 fill 0.9746
          =0.0051 =0.0342 redness 0.3066 =0.0342 =0.0852 =-0.0134 =-0.039 =-0.0881
        tree elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0505 line_through 0.0395 redness 0.484 rim 0.3453
          =0.0186 =-0.0053 redness 0.8004 seed_noise_ratio 4.93 =-0.0053 =0.0683 =-0.0053 =-0.0239 =-0.0974
        tree redness 1.12 redness 0.1621 =-0.0537 elongated_neighbours 1.0 rim 0.214 =-0.0392 dark_line_through 0.2565
          brownness 0.1269 seed_noise_ratio 7.34 =0.0151 =0.0626 =-0.0022 =-0.0392 =-0.0864 =-0.1019
        tree elongation 2.78 brownness 0.4122 dark_line_through 0.1392 line_through -0.0071 ring_noise_ratio 1.75
          =0.0119 redness 0.3066 =0.0243 =0.0503 weakest_side 0.8501 =-0.0049 =0.0119 =-0.0206 =-0.0444 =-0.0857
        tree redness 1.12 elongation 2.78 rim 0.2454 seed_noise_ratio 13.79 =-0.04 =0.0933 redness 0.1692 =-0.0379
          line_through 0.1337 brownness 0.1269 =0.0295 =-0.0031 =-0.04 =-0.0801 =-0.0978
        tree redness 1.12 elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0427 redness 0.4632 rim 0.3637 =0.0077
          =-0.0191 fill 0.9746 rim 0.3264 =-0.0191 =0.028 =0.0816 =-0.0851 =-0.0938
        tree skin_share 0.8013 =-0.0944 rim 0.214 =-0.0493 dark_line_through 0.207 redness 0.2582 =-0.0181 redness
          0.8004 redness 0.5274 rim 0.3406 =0.0333 =-0.0178 =0.0407 =-0.0186 =-0.0426
        tree brownness 0.6025 elongation 2.48 line_through 0.0638 fill 0.9097 =-0.006 elongation 1.21 redness 0.484
          rim 0.3591 =0.0497 =0.0199 =0.0635 =0.0044 =-0.0194 =-0.0397 =-0.0763
        tree elongated_neighbours 1.0 brownness 0.4122 elongation 1.21 fill 0.9097 =0.0078 rim 0.373 seed_noise_ratio
          5.53 =0.0202 =0.0675 =0.0202 line_through -0.0071 =0.0078 =-0.0197 =-0.0424 =-0.0811
        tree redness 1.12 rim 0.1569 =-0.0752 elongation 2.94 line_through 0.1082 brownness 0.2409 seed_noise_ratio
          5.64 =-0.0006 redness 0.3066 =0.0129 =0.0379 =-0.0146 =-0.0359 =-0.0745 =-0.0876
        tree skin_share 0.8013 =-0.088 dark_line_through 0.4405 redness 0.2472 =-0.0227 seed_noise_ratio 4.78 =-0.0233
          line_through -0.0151 redness 0.7291 =0.0352 =0.0147 ring_noise_ratio 6.07 =-0.0056 =0.0147 =-0.0459
        tree redness 1.12 elongated_neighbours 1.0 redness 0.1156 =-0.0371 elongation 2.78 seed_noise_ratio 5.64
          =-0.0079 brownness 0.1162 weakest_side 0.8771 =0.0172 =0.0821 =0.0036 =-0.0371 =-0.0735 =-0.0829
        tree skin_share 0.8013 =-0.0828 rim 0.214 seed_noise_ratio 12.39 =-0.0432 =0.0645 dark_line_through 0.4405 rim
          0.4494 fill 0.9097 =-0.0151 elongation 1.77 =0.0219 =0.0001 =-0.0203 =-0.0432
        tree redness 1.12 rim 0.1569 =-0.0676 elongated_neighbours 1.0 elongation 2.78 weakest_side 0.1628 =-0.0145
          line_through -0.0193 =0.0238 redness 0.5274 =-0.0034 =0.0115 =-0.0331 =-0.0676 =-0.078
        tree brownness 0.8245 dark_line_through 0.4405 redness 0.4632 rim 0.3637 elongation 1.83 =0.011 =-0.0218
          =-0.0218 rim 0.2989 =-0.0218 redness 0.8004 =0.0311 =-0.0213 =-0.0424 =-0.081
        tree redness 0.063 =-0.0654 elongation 2.94 redness 0.8004 redness 0.5974 rim 0.3928 dark_line_through 0.1392
          seed_noise_ratio 5.53 =-0.0114 =0.0222 =-0.0333 =-0.0333 =0.0267 =-0.0327 =-0.0653
        tree skin_share 0.8013 =-0.0756 elongated_neighbours 1.0 brownness 0.3861 line_through -0.0071
          seed_noise_ratio 8.14 =0.006 redness 0.484 =0.0196 =0.069 elongation 1.21 =0.0028 =-0.0092 =-0.0205 =-0.0395
        tree dark_line_through 0.4405 rim 0.2454 seed_noise_ratio 12.39 =-0.0301 weakest_side 0.8632 =0.0185 =0.1497
          elongation 2.94 rim 0.4494 =0.007 redness 0.5974 =-0.0135 =0.0258 =-0.0301 =-0.0574
        tree line_through 0.1911 rim 0.2454 seed_noise_ratio 18.91 =-0.0348 =0.0897 redness 1.02 redness 0.5058 rim
          0.3928 =0.0044 =-0.0348 fill 0.9746 =0.0073 =0.0674 =-0.0348 =-0.0663
        tree brownness 0.8245 rim 0.1738 =-0.0381 elongated_neighbours 1.0 elongation 2.31 line_through -0.0071
          ring_noise_ratio 2.11 =0.004 seed_noise_ratio 5.53 =0.011 =0.0266 =-0.0046 =-0.0186 =-0.0381 =-0.073
        tree skin_share 0.8013 =-0.0696 brownness 0.6025 dark_line_through 0.1392 rim 0.4494 seed_noise_ratio 5.64
          =-0.0077 redness 0.5058 =0.0034 seed_noise_ratio 8.4 =0.0117 =0.0653 =-0.0082 =-0.0188 =-0.0364
        tree redness 1.23 redness 0.063 =-0.0566 elongation 2.94 elongated_neighbours 1.0 seed_noise_ratio 4.78
          =-0.0126 redness 0.5274 =-0.0018 fill 0.9746 =0.0088 =0.0738 =-0.0277 =-0.0561 =-0.0723
        tree dark_line_through 0.4405 redness 0.1156 =-0.0264 redness 0.9 redness 0.5733 rim 0.3928 =0.004 brownness
          -0.0308 =0.0252 =-0.0264 ring_noise_ratio 6.07 =0.0031 =0.0476 =-0.0264 =-0.0505
        tree elongated_neighbours 1.0 weakest_side 0.0783 =-0.0292 line_through -0.0193 =0.0109 rim 0.2859
          seed_noise_ratio 12.39 =-0.0146 =0.0023 redness 0.4632 rim 0.3591 =0.0023 =-0.0146 =0.0023 =-0.0558
        tree line_through 0.1911 rim 0.1738 =-0.03 brownness 0.5287 redness 0.8004 redness 0.5974 rim 0.3928 =0.0071
          =-0.0143 =0.0202 fill 0.9746 =-0.0143 =0.0633 =-0.03 =-0.0578
        tree skin_share 0.8013 =-0.0629 dark_line_through 0.4405 rim 0.2454 seed_noise_ratio 12.39 =-0.0169
          weakest_side 0.8632 =0.0257 =0.1307 redness 0.1842 =-0.0169 seed_noise_ratio 4.68 =-0.0169 =0.007 =-0.0327
        tree redness 1.23 rim 0.1569 line_through -0.2081 =-0.0057 =-0.069 line_through 0.1911 fill 0.7108 =-0.0266
          elongation 2.31 line_through -0.0193 =0.0139 =-0.0012 =-0.0122 =-0.0538 =-0.0649
        tree redness -0.018 =-0.0661 elongation 2.94 elongated_neighbours 1.0 redness 0.7616 dark_line_through 0.1867
          redness 0.5733 =0.0018 =0.0222 =-0.0129 ring_noise_ratio 7.52 =-0.0129 =0.0541 =-0.0265 =-0.0519
        tree brownness 0.8245 rim 0.1569 =-0.0312 elongated_neighbours 1.0 seed_noise_ratio 4.71 =-0.0155 rim 0.4763
          elongation 1.21 =0.0172 line_through -0.0629 =0.009 =-0.0039 =-0.0065 =-0.0312 =-0.0598
        tree redness 1.63 skin_share 0.8013 =-0.0564 dark_line_through 0.4405 redness 0.4632 rim 0.3312 elongation
          1.45 =0.0207 =-0.0145 =-0.0145 ring_noise_ratio 7.52 =0.0002 =0.0431 =-0.0289 =-0.0738
        tree redness -0.018 =-0.0605 elongation 2.94 elongated_neighbours 1.0 redness 0.7616 brownness 0.2409 rim
          0.2859 =-0.0023 =0.0118 =-0.0118 ring_noise_ratio 6.47 =-0.0118 =0.0387 =-0.0238 =-0.0466
        tree redness 1.63 line_through 0.1911 fill 0.6869 =-0.0245 elongation 2.31 line_through -0.0193 redness 0.3066
          =0.0032 seed_noise_ratio 7.34 =0.0085 =0.0326 =-0.0033 =-0.0122 =-0.0475 =-0.0698
        tree skin_share 0.8013 redness 0.5733 =-0.0861 =-0.0271 brownness 0.6025 redness 0.7616 rim 0.4494
          dark_line_through 0.093 =0.0084 =-0.014 =-0.014 ring_noise_ratio 7.52 =-0.014 =0.0477 =-0.0271
        tree elongation 4.32 elongated_neighbours 1.0 ring_noise_ratio 1.47 =-0.0174 rim 0.2859 seed_noise_ratio 13.79
          =-0.0085 weakest_side 0.8501 =0.0345 =0.128 brownness 0.1809 =0.0093 =-0.0085 =-0.0335 =-0.0646
        tree redness 1.63 dark_line_through 0.6506 redness 0.1156 =-0.0246 line_through 0.1683 rim 0.263
          seed_noise_ratio 24.0 =-0.0118 =0.083 brownness 0.1055 =0.0093 =-0.0033 =-0.025 =-0.0484 =-0.0657
        tree ring_noise_ratio 0.799 =-0.0435 line_through -0.0239 =0.0065 rim 0.2859 seed_noise_ratio 12.39 =-0.0228
          =-0.0002 rim 0.4763 skin_share 1.0 =-0.0228 =-0.0002 brownness -0.0494 =-0.0002 =-0.0228
        tree elongation 4.32 elongated_neighbours 1.0 seed_noise_ratio 4.62 =-0.0163 redness 0.5058 rim 0.3453 =0.007
          =-0.0079 fill 0.9785 rim 0.3591 =-0.0079 =0.0171 =0.0628 =-0.0316 =-0.0609
        tree brownness 0.8245 rim 0.1376 =-0.0255 redness 1.02 rim 0.4763 dark_line_through 0.207 redness 0.7291
          =0.0062 =-0.0088 =-0.0216 redness 0.5974 =-0.0255 =0.018 =-0.0255 =-0.0487
        tree fill 0.6869 =-0.0372 elongation 2.48 line_through -0.0239 redness 0.3066 =0.0012 seed_noise_ratio 7.34
          =0.0071 =0.0277 elongation 1.22 =0.0012 rim 0.373 =-0.01 =-0.0039 =-0.0196
        tree redness -0.018 =-0.0514 redness 1.63 dark_line_through 0.6506 elongation 2.94 line_through -0.1141
          =0.0141 rim 0.2989 seed_noise_ratio 8.14 =-0.0105 =0.0064 =0.0026 =-0.0214 =-0.0421 =-0.0604
        tree skin_share 0.8013 redness 0.5733 =-0.0803 =-0.0232 seed_noise_ratio 4.62 =-0.0219 rim 0.4763
          dark_line_through 0.2565 redness 0.7291 =0.0055 =-0.0042 =-0.0113 redness 0.9 =-0.0113 =0.0506
        tree brownness 1.0 rim 0.1376 =-0.0273 ring_noise_ratio 0.799 =-0.0273 line_through -0.1141 redness 0.3848
          =0.0078 rim 0.2989 =0.0737 =0.0136 rim 0.2989 =-0.0127 =0.0008 =-0.0524
        tree elongation 4.32 elongated_neighbours 1.0 ring_noise_ratio 1.47 =-0.0148 seed_noise_ratio 4.78 =-0.0073
          redness 0.5274 =-0.0026 rim 0.3312 =-0.0026 weakest_side 0.8632 =0.0145 =0.0596 =-0.0285 =-0.055
        tree redness 1.23 brownness 1.0 rim 0.1376 =-0.0296 line_through 0.1911 fill 0.7108 =-0.0146 line_through
          -0.0772 =0.0124 =-0.0005 =-0.0296 =-0.0577 rim 0.0448 =0.0435 =-0.0556
        tree fill 0.6869 ring_noise_ratio 5.16 =-0.048 =-0.0166 elongation 2.48 line_through -0.0193 brownness 0.1931
          =0.0093 =0.0007 seed_noise_ratio 4.97 =-0.0085 rim 0.4347 =0.0007 =-0.0048 =-0.0166
        tree weakest_side -1.74 =-0.0482 redness 1.02 rim 0.1376 =-0.0251 elongated_neighbours 1.0 brownness 0.3861
          elongation 1.21 rim 0.3591 =0.0235 =0.0048 =-0.0012 =-0.0123 =-0.0251 =-0.0251
        tree elongation 5.63 dark_line_through 0.6506 redness 0.8004 redness 0.5974 =-0.0033 rim 0.336
          seed_noise_ratio 9.46 =-0.017 =0.0536 =0.0244 fill 0.9746 =-0.017 =0.0492 =-0.0327 =-0.0633
        tree redness -0.018 =-0.0441 redness 1.63 line_through 0.1911 fill 0.6869 =-0.0171 seed_noise_ratio 4.62
          =-0.0083 redness 0.4632 =-0.0028 rim 0.3683 =-0.0033 =0.0209 =-0.0336 =-0.0515
        tree skin_share 0.8013 redness 0.5733 =-0.0743 =-0.0197 rim 0.4763 redness 0.7291 dark_line_through 0.207
          =0.0046 =-0.0197 fill 0.9746 =-0.0197 =0.0557 brownness -0.0308 =0.0122 =-0.0197
        tree elongation 5.63 dark_line_through 0.6506 rim 0.4763 skin_share 1.0 =-0.0163 seed_noise_ratio 5.64 =-0.007
          redness 0.484 =-0.0002 =0.0202 redness 0.6722 =-0.0163 =0.0208 =-0.0312 =-0.0604
        tree elongated_neighbours 1.0 rim 0.4763 redness 0.7291 dark_line_through 0.2887 =0.0038 =-0.0157 fill 0.9746
          ring_noise_ratio 7.52 =-0.0157 =0.0166 =0.049 redness 0.6722 =-0.0157 =0.021 =-0.0297
        tree elongation 5.63 redness -0.018 =-0.03 redness 1.63 line_through 0.1911 seed_noise_ratio 4.62 =-0.0153 rim
          0.4494 =0.0024 brownness -0.0308 =0.0187 =-0.0073 =-0.03 =-0.03 =-0.0579
        tree weakest_side -1.74 =-0.0424 line_through -0.1141 =0.0101 rim 0.214 seed_noise_ratio 9.46 =-0.0223 =0.0033
          ring_noise_ratio 1.47 =-0.0223 redness 0.7291 =0.0008 rim 0.3826 =-0.0116 =0.0033
        tree elongation 5.63 brownness 0.8245 rim 0.4763 redness 0.7291 dark_line_through 0.207 =0.0037 =-0.0153
          ring_noise_ratio 7.52 =-0.0153 =0.0444 redness 0.6722 =-0.0153 =0.0186 =-0.0288 =-0.0555
        tree redness 1.63 weakest_side -1.74 =-0.0409 line_through -0.1141 redness 0.3848 =0.0034 =0.0216 rim 0.214
          seed_noise_ratio 9.46 =-0.0213 =0.0034 ring_noise_ratio 1.47 =-0.0213 =-0.0008 =-0.045
        tree elongation 4.32 elongated_neighbours 1.0 rim 0.4763 redness 0.7291 =0.0018 fill 0.9746 =-0.0118 =0.0446
          brownness -0.0308 weakest_side 0.8501 =0.001 =0.0684 =-0.0118 =-0.0223 =-0.0425
        tree redness -0.018 =-0.0368 fill 0.6869 ring_noise_ratio 5.16 =-0.042 =-0.0129 elongation 2.23 line_through
          -0.0239 =0.0054 redness 0.3189 =0.001 ring_noise_ratio 6.93 =-0.0065 =0.001 =-0.0129
        tree brownness 1.0 rim 0.1376 =-0.0197 ring_noise_ratio 0.799 =-0.0197 line_through -0.0239 redness 0.4031
          =0.0006 line_through -0.1682 =0.0464 seed_noise_ratio 7.34 =0.0006 =0.0251 =-0.0034 =-0.0375
        judge crowd
        start -2.532127
        tree alike -1.78 alike -2.94 own_score -2.46 =-0.1156 =0.0177 own_score -2.46 =0.1146 near 0.2796 =0.4227
          =0.6621 own_score -1.34 =0.6621 alike -0.6866 =1.23 =1.59
        tree alike -2.94 own_score -2.91 near_and_alike -0.8963 =-0.1202 =-0.0639 near_and_alike -0.7657 =-0.0415
          =0.1368 own_score -2.7 =0.1368 near_and_alike -0.2823 own_score 0.8577 =0.2728 =0.3847 =0.4295
        tree alike -2.94 own_score -2.91 near_and_alike -0.8963 =-0.1183 =-0.0597 near -0.1441 alike -3.95 =-0.0587
          =0.024 =0.0886 own_score -1.81 near_and_alike -0.2823 =0.0886 =0.2104 =0.3066
        tree alike -2.58 own_score -2.91 near_and_alike -0.8963 =-0.1163 =-0.0526 near_and_alike -0.8963 =-0.0417
          =0.0715 own_score -3.39 =0.0715 own_score 0.8577 near_and_alike 0.0045 =0.1598 =0.2352 =0.2667
        tree alike -2.94 own_score -3.09 near_and_alike -0.9206 =-0.1155 =-0.0597 alike -3.95 =-0.0486 =0.0479
          own_score -1.81 near_and_alike -0.2823 =0.0479 =0.1421 own_score 0.8577 =0.1657 =0.2299
        tree alike -3.2 near_and_alike -0.8213 own_score -3.52 =-0.114 =-0.0624 own_score -3.85 =-0.0526 =0.0317
          own_score -0.6104 near 0.1959 =0.0317 =0.1342 own_score 0.8577 =0.1488 =0.2085
        tree alike -3.2 near_and_alike -0.8963 =-0.1055 own_score -3.75 =-0.0597 =0.024 own_score -1.81 near_and_alike
          -0.2823 =0.024 =0.0982 own_score 0.8577 near 0.3778 =0.0982 =0.1549 =0.1897
        tree own_score -2.17 near_and_alike -0.6931 own_score -3.95 =-0.1107 near_and_alike -0.9792 =-0.0807 =-0.0383
          near 0.0036 =-0.0383 =0.0239 own_score 0.8577 near 0.0036 =0.0239 =0.1261 =0.1759
        tree alike -3.41 near_and_alike -0.939 own_score -3.52 =-0.1111 =-0.0629 near -0.0939 =-0.0627 =0.0115
          own_score 0.8577 near_and_alike -0.4628 =0.0115 near_and_alike 0.0045 =0.0669 =0.1114 =0.164
        tree own_score -2.46 near_and_alike -0.8213 own_score -4.44 =-0.1113 =-0.0722 own_score -4.44 =-0.0464 =0.0118
          alike -1.78 near 0.1214 =0.0133 =0.0905 alike -0.6866 =0.1034 =0.1564
        tree alike -3.78 near_and_alike -0.9726 own_score -3.52 =-0.1099 =-0.0684 own_score -3.85 =-0.0684 =0.001
          own_score 0.8577 near 0.3778 own_score -3.09 =0.001 =0.0317 =0.0949 =0.1477
        tree own_score -3.25 near_and_alike -0.9533 =-0.1042 near 0.0036 =-0.066 =-0.0059 alike -1.78 near 0.0557
          own_score -0.6104 =-0.0059 =0.0328 =0.0716 alike -0.6866 =0.0849 =0.1425
        tree alike -3.78 near_and_alike -0.9726 own_score -3.52 =-0.1064 =-0.0632 own_score -3.95 =-0.0632 =-0.0029
          own_score 0.8577 near 0.3778 near_and_alike -0.8638 =-0.0029 =0.0265 =0.0839 =0.1351
        tree own_score -3.39 near_and_alike -0.9726 =-0.102 own_score -4.84 =-0.0696 =-0.0124 alike -0.6866 near
          -0.0939 own_score -0.6104 =-0.011 =0.03 near_and_alike -0.8213 =0.03 =0.0762 =0.1315
        tree own_score -3.39 near_and_alike -0.9726 =-0.0997 own_score -5.09 =-0.0669 =-0.0145 alike -0.6866
          near_and_alike -0.4628 own_score -0.6104 =-0.0124 =0.0312 near 0.5979 =0.0341 =0.0734 =0.126
        tree alike -3.95 near_and_alike -0.9792 =-0.0934 near -0.1441 =-0.0589 =-0.0082 own_score 0.8577 near 0.5979
          own_score -3.39 =-0.0082 =0.0178 =0.0713 own_score 2.9 =0.0831 =0.1422
        tree own_score -3.75 near_and_alike -0.9912 =-0.0996 own_score -5.09 =-0.0716 =-0.0211 own_score 0.8577 near
          -0.1441 =-0.0182 near 0.5979 =0.0302 =0.0655 own_score 2.9 =0.0774 =0.1393
        tree own_score -3.75 near_and_alike -0.9953 =-0.0984 own_score -4.96 =-0.0703 =-0.0187 alike -0.6866 near
          0.5979 own_score -1.34 near -0.1441 =-0.0184 =0.0089 =0.031 =0.063 =0.1127
        tree own_score -3.95 near_and_alike -0.9953 =-0.097 own_score -5.2 =-0.0706 =-0.0247 own_score 0.8577
          near_and_alike -0.8963 =-0.0214 near -0.0939 =0.0059 =0.0487 own_score 2.9 =0.0658 =0.1351
        tree own_score -3.95 near_and_alike -0.9953 =-0.0945 near -0.0939 =-0.0656 =-0.0214 own_score 2.9
          near_and_alike 0.0045 near_and_alike -0.939 =-0.0214 near -0.1934 =-0.0042 =0.0239 =0.0734 =0.1327
        tree alike -4.52 near_and_alike -0.9912 =-0.087 own_score -5.09 =-0.0555 =-0.0167 own_score 2.9 near_and_alike
          0.0045 own_score -4.44 =-0.0167 =0.0074 near 0.7202 =0.0341 =0.073 =0.1305
        tree own_score -4.44 near_and_alike -0.9984 =-0.0966 own_score -5.32 =-0.0729 =-0.0276 own_score 2.9 near
          0.5979 alike -4.63 =-0.0276 =0.007 near_and_alike -0.2823 =0.0312 =0.0687 =0.1282
        tree own_score -4.44 near_and_alike -0.9984 =-0.094 =-0.0456 own_score 2.9 near_and_alike 0.0045 alike -4.63
          near -0.0453 =-0.027 =-0.0109 =0.0052 near 0.7202 =0.0283 =0.0671 =0.126
        tree own_score -4.58 near -0.0939 =-0.0863 =-0.0333 own_score 2.9 near_and_alike 0.0045 near_and_alike -0.9726
          alike -4.63 =-0.0281 =-0.0092 =0.0064 near 0.7202 =0.0257 =0.0652 =0.1238
        tree own_score -4.58 near_and_alike -0.9642 =-0.0839 =-0.0309 own_score 2.9 near 0.5979 alike -4.63 near
          -0.0453 =-0.0272 =-0.0114 =0.0044 near_and_alike -0.2823 =0.0236 =0.0636 =0.1216
        tree own_score 0.8577 own_score -5.14 =-0.0817 near_and_alike -0.939 alike -4.63 =-0.0419 =-0.0077 near
          -0.0939 =-0.0077 =0.0243 alike -0.6866 own_score 2.9 =0.0329 =0.0714 =0.1098
        tree own_score -4.96 near -0.4414 =-0.0902 =-0.0414 own_score 2.9 near_and_alike 0.3533 near_and_alike -0.939
          alike -4.63 =-0.0314 =-0.0066 near -0.1934 =-0.0066 =0.0156 =0.06 =0.1175
        tree alike -0.6866 own_score -5.14 near -0.5783 =-0.0921 =-0.0478 alike -4.63 near_and_alike -0.9912 =-0.0387
          =-0.0094 near 0.5979 =0.0011 =0.0293 own_score 0.8577 =0.0301 =0.1055
        tree own_score 2.9 own_score -5.14 near -0.5783 =-0.0894 =-0.0448 near_and_alike 0.3533 near_and_alike -0.9726
          alike -4.63 =-0.0353 =-0.0082 near -0.1934 =-0.0082 =0.0119 =0.0528 =0.1139
        tree own_score 2.9 own_score -5.2 near -0.5783 =-0.0863 =-0.0449 near_and_alike 0.3533 near_and_alike -0.9912
          alike -4.63 =-0.0344 =-0.0091 near -0.1934 =-0.0091 =0.0099 =0.0518 =0.1112
        tree own_score 2.9 own_score -5.32 near -0.3936 =-0.0823 =-0.043 own_score -1.81 near -0.1441 alike -4.43
          =-0.0343 =-0.0108 =0.0031 alike -0.6866 =0.0076 =0.0508 =0.1084
        tree own_score 2.9 own_score -5.2 near -0.5783 =-0.0803 =-0.0379 near_and_alike 0.3533 own_score -1.81 near
          -0.1441 alike -4.43 =-0.0308 =-0.011 =-0.0005 =0.0082 =0.046 =0.1054
        tree own_score 2.9 own_score -5.32 near_and_alike -0.9998 =-0.0771 =-0.0384 near 0.5979 own_score -3.09 near
          -0.4876 =-0.0306 =-0.0072 =0.0026 own_score -0.6104 =0.012 =0.0486 =0.1023
        tree own_score 2.9 own_score -5.32 =-0.0581 alike -0.6866 near 0.0557 alike -4.63 near_and_alike -0.9966
          =-0.0287 =-0.0137 =-0.0005 =0.0091 own_score -0.6104 =0.0157 =0.0473 =0.0991
        tree own_score 2.9 own_score -5.32 near -0.3936 =-0.0699 =-0.0274 near_and_alike 0.3533 near_and_alike -0.9935
          alike -5.02 =-0.027 =-0.0064 =0.0018 own_score -0.6104 =0.0175 =0.0458 =0.0958
        tree own_score 2.9 own_score -5.32 near_and_alike -0.9998 =-0.0678 =-0.0266 near 0.5979 own_score -3.39 near
          -0.1934 =-0.0251 =-0.0068 =0.0014 own_score -0.6104 =0.0086 =0.0443 =0.0923
        tree own_score 2.9 alike -7.85 =-0.0801 own_score -5.2 near -0.5783 =-0.0405 =-0.0171 alike -0.6866 near
          0.5979 =-0.0032 =0.0137 own_score 0.8577 =0.0137 =0.0428 =0.0887
        tree alike 0.4603 alike -7.85 =-0.0768 own_score -5.32 near -0.3936 =-0.0391 =-0.0173 near 0.5979 =-0.0017
          near_and_alike -0.2823 =0.0075 =0.0291 own_score 0.8577 =0.0336 =0.1057
        tree own_score 2.9 alike -7.85 =-0.0734 own_score -5.32 =-0.0333 own_score -1.34 near -0.1441 alike -3.95
          =-0.0161 =-0.0039 =0.0039 alike -0.6866 =0.0051 =0.04 =0.0828
        tree own_score 4.46 alike -7.85 =-0.07 alike 0.4603 own_score -5.2 near -0.6202 =-0.0352 =-0.014 near 0.5979
          =-0.002 =0.0128 own_score 0.8577 =0.0231 =0.0565 =0.1148
        tree own_score 4.46 alike -7.85 =-0.0665 near_and_alike 0.6877 own_score -6.24 =-0.0334 own_score -1.34 near
          -0.1441 alike -3.95 =-0.0168 =-0.0048 =0.0021 =0.0083 =0.0539 =0.1131
        tree own_score 4.46 alike -7.93 =-0.0688 alike 0.4603 own_score -6.24 =-0.0345 near 0.2796 own_score -4.21
          =-0.0175 =0.0002 =0.0078 own_score 0.8577 =0.0207 =0.0549 =0.1113
        tree own_score 4.46 alike -7.93 =-0.0653 near_and_alike 0.6877 own_score -6.24 =-0.0328 own_score -1.81
          near_and_alike -0.9984 =-0.0165 =0.0001 alike -0.6866 =0.0017 =0.0235 =0.0481 =0.1094
        tree own_score 4.46 alike -7.93 =-0.0619 alike 0.4603 own_score -6.24 =-0.0311 near 0.2796 own_score -4.21
          =-0.0157 =0.0003 =0.0064 own_score 0.8577 =0.0181 =0.0532 =0.1075
        tree own_score 4.46 alike -8.27 =-0.079 near_and_alike 0.6877 own_score -6.24 =-0.0398 own_score -1.34
          near_and_alike -0.9935 alike -5.02 =-0.0201 =-0.0069 =0.001 =0.0058 =0.0427 =0.1055
        tree own_score 4.46 alike -8.27 =-0.0762 alike 1.38 own_score -6.24 =-0.0375 own_score -1.34 near_and_alike
          -0.9966 =-0.0139 =0.0007 near_and_alike 0.0045 =0.0015 =0.0247 =0.0513 =0.1035
        tree own_score 4.46 alike -8.27 =-0.0733 alike 1.38 own_score -6.24 =-0.0346 own_score -1.34 near -0.1441
          =-0.0082 =0.0013 alike -0.6866 =0.0013 =0.0247 =0.0503 =0.1014
        tree own_score 4.46 alike -8.27 =-0.0704 alike 1.38 own_score -6.24 =-0.0317 own_score -1.81 near -0.1441
          =-0.0083 =0.0006 alike -0.6866 =0.0006 =0.0243 =0.0493 =0.0993
        tree own_score 4.46 alike -8.27 =-0.0674 alike 1.38 own_score -6.24 near -0.4414 =-0.0337 =-0.0145
          near_and_alike 0.6877 own_score -1.81 =-0.002 =0.0025 =0.0226 =0.0483 =0.0971
        tree own_score 4.46 alike -8.27 =-0.0645 alike 1.38 own_score -6.24 near -0.4414 =-0.0323 =-0.0134
          near_and_alike 0.6877 own_score -4.84 =-0.0067 =0.0004 =0.0204 =0.0472 =0.0949
        tree own_score 4.46 alike -7.85 near_and_alike -0.9953 =-0.0684 =-0.0195 alike 1.38 own_score -6.24 =-0.0195
          near 0.7202 =-0.0006 near_and_alike -0.2823 =0.0031 =0.0208 =0.0461 =0.0926
        tree own_score 4.46 alike -8.27 =-0.0589 alike 1.38 own_score -6.81 =-0.0295 own_score -1.34 near_and_alike
          -0.9984 =-0.0104 =0.0008 alike 0.4603 =0.0013 =0.0223 =0.045 =0.0904
        tree own_score 4.46 alike -8.27 =-0.0561 alike 1.38 own_score -6.81 =-0.0281 own_score -0.6104 near 0.0036
          =-0.0044 =0.0015 alike -0.6866 =0.0015 =0.0218 =0.0439 =0.0881
        tree own_score 4.46 alike -8.27 =-0.0533 alike 1.38 own_score -6.81 near -0.3936 =-0.0266 =-0.0133 own_score
          -1.34 =-0.0012 alike 0.4603 =0.0009 =0.0212 =0.0428 =0.0858
        tree own_score 4.46 alike 1.38 alike -8.27 =-0.0506 own_score -6.81 near -0.3936 =-0.0254 =-0.0127 near 1.06
          =-0.0003 near_and_alike -0.2823 =0.0049 =0.0206 =0.0416 =0.0835
        tree own_score 4.46 alike 1.38 alike -8.27 =-0.0479 own_score -6.95 =-0.0241 own_score -1.81 =-0.0014
          near_and_alike 0.0045 =0.0004 near 0.7202 =0.0078 =0.02 =0.0405 =0.0812
        tree own_score 4.46 alike 1.38 alike -7.85 near_and_alike -0.9953 =-0.0598 =-0.0138 own_score -5.32 near
          -0.6202 =-0.0138 =-0.0046 near_and_alike 0.6877 =0.0002 =0.0121 =0.0393 =0.0789
        tree own_score 4.46 alike 1.38 alike -8.27 =-0.0427 own_score -6.95 =-0.0215 own_score -1.34 near_and_alike
          -0.9984 =-0.0081 =0.0006 alike 0.4603 =0.0006 =0.0189 =0.0383 =0.0767
        tree own_score 4.46 alike 1.38 alike -8.27 =-0.0403 own_score -6.95 =-0.0202 own_score 0.8577 near_and_alike
          -0.9935 =-0.0046 =0.001 alike -0.6866 =0.0021 =0.0184 =0.0372 =0.0745
        tree own_score 4.46 alike 1.38 alike -8.27 near_and_alike -0.9996 =-0.0524 =-0.0191 own_score -6.95 =-0.0191
          own_score -4.84 near -0.5783 =-0.0095 =-0.0016 =0.0004 =0.0361 =0.0723
        tree own_score 4.46 alike 1.38 alike -8.27 near_and_alike -0.9996 =-0.0503 =-0.0179 own_score -6.95 =-0.0179
          near_and_alike 0.6877 =-0.0001 own_score 0.8577 =0.0048 =0.0174 =0.035 =0.0701
        tree own_score 4.46 alike 1.38 own_score -6.95 near -0.3936 =-0.0541 =-0.015 alike -7.85 near_and_alike
          -0.9953 =-0.015 =-0.0074 own_score -4.96 =-0.0039 =0.0004 =0.034 =0.068
        tree own_score 4.46 alike -8.54 near_and_alike -0.9935 =-0.0548 =-0.0201 alike 1.38 own_score -6.95 near
          -0.3936 =-0.0201 =-0.01 =0.0 near 0.7202 =0.016 =0.033 =0.066
        tree own_score 4.46 near_and_alike 0.6877 alike -8.54 near_and_alike -0.9935 =-0.0531 =-0.0192 own_score -6.95
          near -0.3936 =-0.0192 =-0.0097 =-0.0001 own_score 0.8577 =0.0079 =0.032 =0.064
        tree own_score 4.46 alike 1.38 alike -8.54 near_and_alike -0.9935 =-0.0515 =-0.0182 own_score -6.95 near
          -0.3936 =-0.0182 =-0.0091 =0.0 near 0.7202 =0.0147 =0.031 =0.0621
        tree own_score 4.46 alike 1.38 alike -8.54 near_and_alike -0.9935 =-0.05 =-0.0173 own_score -6.81 near -0.3936
          =-0.0173 =-0.0086 =0.0 near 0.7202 =0.0138 =0.0301 =0.0602
        tree own_score 4.46 near_and_alike 0.6877 alike -8.54 near_and_alike -0.9935 =-0.0486 =-0.0165 own_score -6.95
          near -0.3936 =-0.0165 =-0.0083 =-0.0001 own_score 0.8577 =0.0069 =0.0292 =0.0584
        tree own_score 4.46 alike 1.38 alike -7.85 near_and_alike -0.9953 =-0.0497 =-0.0074 own_score -6.24 near
          -0.4414 =-0.0074 =-0.0036 =0.0002 near 0.7202 =0.0127 =0.0283 =0.0566
        tree own_score 4.46 own_score 0.8577 near_and_alike -0.9935 alike -5.02 near_and_alike -0.9998 =-0.0255
          =-0.0115 =-0.0019 =0.0007 near 0.5979 alike 0.4603 =0.0024 =0.0149 =0.0275 =0.055
        tree own_score 4.46 alike 1.38 alike -8.54 near_and_alike -0.9935 =-0.0451 =-0.0144 own_score -6.95 near
          -0.3936 =-0.0144 =-0.0071 =0.0002 near 0.8787 =0.0115 =0.0267 =0.0533
        tree own_score 4.46 alike 1.38 alike -8.54 near_and_alike -0.9935 =-0.0438 =-0.0136 own_score -6.95 near
          -0.3936 =-0.0136 =-0.0067 =0.0002 near 0.8787 =0.0108 =0.0259 =0.0517
        tree own_score 4.46 near_and_alike 0.6877 alike -8.54 near_and_alike -0.9935 =-0.0426 =-0.0129 own_score -6.95
          near -0.3936 =-0.0129 =-0.0064 =0.0001 own_score 0.8577 =0.0054 =0.0252 =0.0502
        tree own_score 4.46 alike 1.38 own_score -6.95 near -0.3936 =-0.0443 =-0.0087 alike -8.54 =-0.0087 near 1.06
          =-0.0 =0.0049 near 0.8787 =0.0099 =0.0244 =0.0488
        tree own_score 4.46 own_score -0.6104 near -0.1441 alike -3.95 own_score -4.84 =-0.021 =-0.0089 =-0.001
          =0.0009 near_and_alike 0.3533 =0.0009 near 0.7202 =0.0123 =0.0237 =0.0474
        tree own_score 4.46 alike -8.54 near_and_alike -0.9935 =-0.0408 =-0.0117 alike 1.38 own_score -6.95 near
          -0.3936 =-0.0117 =-0.0057 =0.0003 near 0.8787 =0.009 =0.0231 =0.046
        tree own_score 4.46 alike -8.54 near_and_alike -0.9935 =-0.0397 =-0.011 own_score 2.9 own_score -6.95 near
          -0.3936 =-0.011 =-0.0054 =0.0002 alike -0.6866 =0.0053 =0.0225 =0.0447
        tree own_score 4.46 alike -8.54 near_and_alike -0.9935 =-0.0386 =-0.0104 alike 1.38 own_score -6.95 near
          -0.3936 =-0.0104 =-0.0051 =0.0002 near 0.8787 =0.0081 =0.0218 =0.0435
        tree own_score 4.46 alike -8.54 near_and_alike -0.9935 =-0.0376 =-0.0098 alike 1.38 own_score -6.95 near
          -0.3936 =-0.0098 =-0.0048 =0.0002 near 0.8787 =0.0076 =0.0212 =0.0423
        tree own_score 4.46 own_score 2.9 alike -8.54 near_and_alike -0.9935 =-0.0366 =-0.0093 own_score -6.95 near
          -0.3936 =-0.0093 =-0.0046 =0.0001 alike -0.6866 =0.0044 =0.0207 =0.0412
        tree own_score 4.46 alike -8.54 near_and_alike -0.9935 =-0.0357 =-0.0087 near 1.06 alike 0.4603 own_score
          -6.95 =-0.0087 =-0.0001 =0.0024 own_score -1.81 =0.0024 =0.0201 =0.0401
        judge crowd
        start -2.532127
        tree alike -1.17 alike -2.94 own_score -2.46 near_and_alike -0.9184 =-0.1208 =-0.0517 alike -4.63 =-0.05
          =0.1205 own_score -2.17 =0.1205 =0.6412 own_score -1.81 =0.6574 =1.54
        tree alike -2.22 own_score -2.46 near_and_alike -0.8662 =-0.1179 =-0.0353 alike -4.26 =-0.0353 =0.1442
          own_score -3.25 =0.1442 own_score 0.8577 near_and_alike 0.1711 =0.277 =0.3878 =0.4403
        tree alike -2.94 own_score -2.91 near_and_alike -0.9809 =-0.1194 =-0.0693 alike -4.45 =-0.0602 =0.0853
          own_score -2.91 =0.0853 own_score 0.8577 near_and_alike -0.1714 =0.191 =0.2798 =0.3248
        tree alike -2.94 own_score -2.91 near_and_alike -0.9809 =-0.1177 =-0.065 alike -5.23 =-0.0584 =0.0604
          own_score -0.6104 near_and_alike -0.1714 =0.0604 =0.1884 own_score 0.8577 =0.2095 =0.2658
        tree alike -2.94 own_score -3.09 near_and_alike -0.9809 =-0.1165 =-0.064 alike -5.23 =-0.0607 =0.0452
          own_score -0.6104 near_and_alike -0.1714 =0.0452 =0.1591 own_score 0.8577 =0.1749 =0.2295
        tree alike -2.94 own_score -3.25 near_and_alike -0.9809 =-0.1153 =-0.0629 near_and_alike -0.9809 alike -4.26
          =-0.0618 =-0.0093 =0.0346 alike 0.0978 own_score -2.91 =0.0346 =0.1286 =0.2054
        tree alike -3.53 near_and_alike -0.8662 own_score -3.52 =-0.1127 =-0.0616 own_score -3.95 =-0.0466 =0.0188
          own_score -0.6104 near_and_alike -0.1714 =0.0188 =0.114 own_score 0.8577 =0.131 =0.1914
        tree own_score -1.81 near_and_alike -0.7857 own_score -3.95 =-0.1116 alike -5.54 =-0.0876 =-0.0356 own_score
          -4.44 =-0.0356 =0.0292 own_score 0.8577 near_and_alike -0.6564 =0.0292 =0.1259 =0.177
        tree alike -3.53 near_and_alike -0.9809 own_score -3.25 =-0.1108 =-0.0604 own_score -3.95 =-0.0604 =0.0098
          own_score -0.6104 near_and_alike -0.1714 =0.0098 =0.0948 own_score 0.8577 =0.1025 =0.165
        tree own_score -2.46 near_and_alike -0.9184 own_score -4.44 =-0.112 =-0.0763 own_score -4.44 =-0.0494 =0.0106
          alike 0.0978 own_score 0.8577 near_and_alike -0.9498 =0.0106 =0.0671 =0.1045 =0.1571
        tree alike -3.53 near_and_alike -0.9809 own_score -3.52 =-0.1081 =-0.0574 own_score -3.95 =-0.0546 =0.0041
          own_score 0.8577 near_and_alike -0.1714 =0.0041 own_score -3.52 =0.0476 =0.0951 =0.1478
        tree own_score -2.7 near_and_alike -0.9809 own_score -4.21 =-0.1094 =-0.074 own_score -4.71 =-0.0582 =0.0024
          alike 0.0978 own_score 0.8577 near_and_alike -0.9498 =0.0024 =0.0558 =0.0904 =0.1426
        tree alike -4.26 near_and_alike -0.9809 own_score -3.52 =-0.1053 =-0.0633 own_score -4.51 =-0.0579 =-0.0071
          own_score 0.8577 near_and_alike -0.1714 own_score -3.75 =-0.0071 =0.0234 =0.0761 =0.1349
        tree own_score -3.39 near_and_alike -0.9958 =-0.1028 own_score -4.84 =-0.071 =-0.0115 alike 0.0978 alike -4.45
          near_and_alike -0.9498 =-0.0115 =0.0164 own_score 2.9 =0.0342 =0.0763 =0.1311
        tree own_score -1.34 near_and_alike -0.9809 own_score -4.21 =-0.104 alike -5.54 =-0.08 =-0.0398 own_score
          -3.85 =-0.0398 =0.0195 own_score 2.9 alike 0.0978 =0.0331 =0.1024 =0.1439
        tree own_score -3.39 near_and_alike -0.9958 =-0.0982 own_score -5.14 =-0.0655 =-0.0128 alike 0.0978 alike
          -5.23 =-0.0128 own_score 2.9 near_and_alike -0.4595 =0.0122 =0.0468 =0.0694 =0.1212
        tree alike -4.63 near_and_alike -0.9929 =-0.0904 own_score -4.78 =-0.0547 =-0.014 own_score 0.8577
          near_and_alike 0.1711 own_score -3.95 =-0.014 =0.0152 =0.0659 own_score 2.9 =0.0787 =0.138
        tree own_score -3.75 near_and_alike -0.9976 =-0.0965 own_score -5.2 =-0.0677 =-0.0187 alike 0.0978 alike -5.45
          =-0.0187 own_score 2.9 =0.0199 =0.0616 own_score 0.8577 =0.0737 =0.1261
        tree own_score -3.75 near_and_alike -0.9976 =-0.0939 own_score -5.2 =-0.0649 =-0.0189 own_score 0.8577
          near_and_alike -0.9498 =-0.0189 near_and_alike 0.5069 =0.0261 =0.0587 own_score 2.9 =0.0676 =0.1331
        tree near_and_alike -0.6564 own_score -4.21 own_score -5.14 =-0.0991 =-0.0626 alike -5.54 =-0.0482 =0.0065
          alike 0.0978 near 0.0645 =0.0065 =0.0353 own_score 0.8577 =0.0636 =0.1216
        tree own_score -3.95 near_and_alike -0.9976 =-0.0903 own_score -5.2 =-0.0624 =-0.0213 own_score 2.9
          near_and_alike 0.5069 near_and_alike -0.9882 alike -4.63 =-0.0213 =-0.0018 =0.0178 =0.0706 =0.1293
        tree alike -5.23 near_and_alike -0.9929 own_score -4.96 =-0.0996 =-0.062 own_score -4.78 =-0.0495 =-0.0191
          own_score 2.9 near_and_alike 0.5069 own_score -3.75 =-0.0191 =0.012 =0.0694 =0.1269
        tree own_score -4.44 near_and_alike -0.9993 =-0.0922 own_score -5.32 =-0.0665 =-0.0272 own_score 2.9
          near_and_alike -0.4595 alike -5.65 =-0.0272 =0.0012 near_and_alike 0.5069 =0.0225 =0.0657 =0.1246
        tree own_score 0.8577 own_score -4.96 =-0.0826 near_and_alike -0.9929 alike -5.1 =-0.0425 =-0.0097
          near_and_alike 0.1711 =0.0068 =0.0347 own_score 2.9 alike 0.0978 =0.0347 =0.0863 =0.1222
        tree own_score -4.44 near_and_alike -0.9997 =-0.0876 own_score -5.32 =-0.0608 =-0.0256 own_score 2.9 alike
          0.0978 alike -5.65 =-0.0256 =0.0058 own_score -0.6104 =0.028 =0.0625 =0.1199
        tree own_score 0.8577 own_score -5.14 =-0.0809 near_and_alike -0.9929 alike -5.1 =-0.0419 =-0.0097
          near_and_alike 0.5069 =0.0075 =0.032 own_score 2.9 alike 0.0978 =0.032 =0.0802 =0.1175
        tree own_score 2.9 own_score -5.14 near_and_alike -0.9993 =-0.0891 =-0.0482 near_and_alike -0.4595 alike -6.6
          =-0.0383 own_score -3.95 =-0.0214 =0.0002 near_and_alike 0.5069 =0.0151 =0.0522 =0.115
        tree own_score 2.9 own_score -5.14 near_and_alike -0.9993 =-0.0861 =-0.0446 near_and_alike -0.6564 alike -5.65
          =-0.0367 =-0.0015 alike 1.25 near 0.0645 =0.0029 =0.0215 =0.0514 =0.1125
        tree own_score 2.9 own_score -5.14 near_and_alike -0.9993 =-0.083 =-0.0411 alike -6.73 =-0.035 near_and_alike
          0.5069 near_and_alike -0.4595 own_score -3.95 =-0.0144 =0.0005 =0.011 =0.0477 =0.1099
        tree own_score 2.9 own_score -5.2 near_and_alike -0.9993 =-0.0799 =-0.0413 alike -6.73 =-0.0342 alike 1.25
          near 1.2 own_score -1.34 =-0.0043 =0.0093 =0.0259 =0.0496 =0.1072
        tree alike 1.25 own_score -5.32 =-0.0675 alike -6.73 =-0.0344 own_score 2.9 near_and_alike -0.4595 own_score
          -3.95 =-0.0152 =0.0003 =0.0121 =0.0412 own_score 0.8577 =0.0412 =0.1128
        tree own_score 2.9 own_score -5.32 near_and_alike -0.9993 =-0.0747 =-0.0378 near_and_alike -0.9929 alike -5.1
          =-0.0323 =-0.0058 alike 1.25 near 1.2 =0.0034 =0.0267 =0.0479 =0.1024
        tree own_score 2.9 own_score -4.84 near_and_alike -0.9997 =-0.067 =-0.0237 alike 0.0978 alike -6.73
          near_and_alike -0.9809 =-0.0237 =-0.0116 =0.0005 own_score -0.6104 =0.0161 =0.0468 =0.0994
        tree alike 1.25 own_score -5.32 =-0.0569 alike -6.73 near_and_alike -0.9693 =-0.029 =-0.013 own_score 2.9 near
          1.2 =-0.0001 =0.0195 =0.0374 own_score 0.8577 =0.0374 =0.1086
        tree own_score 2.9 alike -6.73 near_and_alike -0.9809 =-0.0537 =-0.0208 near_and_alike 0.5069 own_score -4.44
          near 0.36 =-0.0208 =-0.0098 =0.0013 own_score -0.6104 =0.0147 =0.0446 =0.094
        tree own_score 2.9 own_score -5.32 near -0.1373 =-0.0616 =-0.0256 near_and_alike -0.9929 alike -5.1 =-0.0256
          =-0.0041 alike 1.25 near 1.2 =0.0028 =0.0239 =0.0432 =0.0907
        tree alike 1.25 own_score -5.32 near_and_alike -0.9993 =-0.0593 =-0.0239 alike -6.73 =-0.0239 own_score 2.9
          near 1.2 =-0.0 =0.0173 =0.0334 own_score 0.8577 =0.0334 =0.1043
        tree own_score 2.9 own_score -5.32 =-0.044 near_and_alike -0.9929 alike -4.63 =-0.022 =-0.0035 alike 1.25 near
          1.2 =0.0026 =0.0224 =0.0406 own_score 4.46 =0.0519 =0.1145
        tree own_score 2.9 alike -6.73 near_and_alike -0.9999 =-0.0462 =-0.0152 own_score -1.34 near_and_alike -0.9997
          =-0.0152 =0.0011 alike 0.0978 =0.0045 =0.0392 own_score 4.46 =0.0483 =0.113
        tree own_score 2.9 own_score -5.32 =-0.0388 own_score -1.34 near_and_alike -0.9929 alike -4.63 =-0.0193
          =-0.0079 =0.0032 alike 0.0978 =0.0043 =0.0377 own_score 4.46 =0.0449 =0.1114
        tree own_score 2.9 alike -8.52 =-0.0709 own_score -4.58 near_and_alike -0.9997 =-0.036 =-0.0086 alike 1.25
          =0.0008 own_score 0.8577 =0.0184 =0.036 alike 0.0978 =0.036 =0.0959
        tree own_score 4.46 alike -8.52 =-0.0675 alike 1.25 own_score -6.24 =-0.0339 near 1.2 own_score -3.39 =-0.0083
          =0.0012 =0.0211 own_score 0.8577 =0.0211 =0.0537 =0.1088
        tree own_score 4.46 alike -8.52 =-0.0641 alike 1.25 own_score -6.24 =-0.0322 near 1.2 near_and_alike -0.9882
          =-0.0073 =0.0015 =0.0197 own_score 0.8577 =0.0197 =0.0529 =0.107
        tree own_score 4.46 own_score -5.32 near -0.5149 =-0.0429 =-0.0143 alike 1.25 alike -6.73 =-0.0143 near 1.2
          =0.0001 =0.0192 own_score 0.8577 =0.0192 =0.0521 =0.1053
        tree own_score 4.46 alike -8.52 =-0.0593 own_score -1.34 near_and_alike -0.9997 alike -5.1 =-0.0297 =-0.0082
          =0.0018 alike 1.25 near_and_alike 0.5069 =0.003 =0.0225 =0.0512 =0.1034
        tree own_score 4.46 alike -8.52 =-0.0558 own_score -1.34 near_and_alike -0.9997 alike -5.45 =-0.0279 =-0.0072
          =0.0016 alike 1.25 alike 0.0978 =0.0025 =0.0194 =0.0504 =0.1015
        tree own_score 4.46 own_score -6.24 =-0.0424 alike 2.2 alike -8.52 =-0.021 near 1.2 own_score -1.34
          near_and_alike -0.9997 =-0.0103 =0.0011 =0.0049 =0.018 =0.0495 =0.0996
        tree own_score 4.46 alike -8.52 =-0.051 own_score -6.24 =-0.0254 alike 2.2 own_score -1.34 near_and_alike
          -0.9997 =-0.0108 =0.0018 alike 0.0978 =0.0018 =0.0244 =0.0485 =0.0975
        tree own_score 4.46 alike -9.05 =-0.0849 own_score -6.24 =-0.036 alike 2.2 near 1.2 own_score -3.39 =-0.0049
          =0.0015 near_and_alike 0.1711 =0.0073 =0.0239 =0.0475 =0.0955
        tree own_score 4.46 alike -9.05 =-0.0828 own_score -6.24 =-0.0331 alike 2.2 own_score -1.34 near_and_alike
          -0.9929 =-0.0086 =0.0014 near_and_alike 0.5069 =0.0014 =0.0224 =0.0447 =0.0934
        tree own_score 4.46 alike -9.05 =-0.0806 own_score -6.24 =-0.0303 alike 2.2 own_score -1.34 near_and_alike
          -0.9929 =-0.0076 =0.0013 alike 0.0978 =0.0013 =0.0209 =0.0416 =0.0912
        tree own_score 4.46 alike -9.05 =-0.0784 own_score -6.24 near -0.9085 =-0.0392 =-0.0136 alike 2.2 near 1.2
          =-0.0003 near_and_alike 0.1711 =0.0055 =0.0195 =0.0387 =0.0891
        tree own_score 4.46 alike -9.05 =-0.0762 own_score -6.81 =-0.0381 own_score -1.34 near_and_alike -0.9997 alike
          -5.45 =-0.0189 =-0.0035 =0.0006 alike 1.25 =0.0016 =0.0433 =0.0869
        tree own_score 4.46 alike -9.05 =-0.074 own_score -6.81 =-0.037 alike 2.2 own_score -1.34 near_and_alike
          -0.7857 =-0.0043 =0.001 near_and_alike 0.5069 =0.001 =0.0164 =0.0327 =0.0846
        tree own_score 4.46 alike -9.05 =-0.0719 own_score -6.4 near -0.9085 =-0.0359 =-0.0122 alike 2.2 near 1.2
          =-0.0001 =0.0084 own_score 2.9 =0.0157 =0.0412 =0.0824
        tree own_score 4.46 alike -9.05 =-0.0698 own_score -6.95 =-0.0348 own_score 0.8577 alike -8.52 =-0.0172
          =-0.0002 alike 0.0978 =0.0043 alike 1.25 =0.0222 =0.0401 =0.0802
        tree own_score 4.46 alike -9.05 =-0.0677 own_score -6.95 =-0.0338 own_score -1.34 near_and_alike -0.7857 alike
          -5.54 =-0.0082 =-0.0012 =0.0013 alike 1.25 =0.0013 =0.039 =0.078
        tree own_score 4.46 alike -9.05 =-0.0657 own_score -6.81 near -0.6573 =-0.0328 =-0.0142 alike 2.2 own_score
          -4.84 =-0.004 =0.0007 own_score 2.9 =0.0123 =0.0379 =0.0758
        tree own_score 4.46 alike -9.05 =-0.0637 own_score -6.95 near -0.6573 =-0.0318 =-0.0153 own_score 0.8577
          =-0.0002 alike 1.25 near 1.02 =0.0033 =0.0201 =0.0368 =0.0736
        tree own_score 4.46 alike -9.05 =-0.0618 own_score -6.24 near -0.9085 =-0.0308 alike -7.82 =-0.0194 =-0.0079
          alike 2.2 =0.0002 own_score 2.9 =0.0111 =0.0357 =0.0715
        tree own_score 4.46 alike -9.05 =-0.0599 own_score -6.95 =-0.0276 own_score -1.34 near_and_alike -0.9997 alike
          -5.45 =-0.0137 =-0.0021 =0.0007 alike 1.25 =0.001 =0.0347 =0.0694
        tree own_score 4.46 alike -9.05 =-0.0581 own_score -6.95 near -0.6573 =-0.029 =-0.0127 own_score -1.34
          near_and_alike -0.7857 =-0.0027 =0.001 alike 1.25 =0.001 =0.0337 =0.0674
        tree own_score 4.46 alike -9.05 =-0.0564 own_score -6.95 near -0.6573 =-0.0281 =-0.0118 own_score -1.34
          near_and_alike -0.7857 =-0.0024 =0.0009 alike 1.25 =0.0009 =0.0327 =0.0654
        tree own_score 4.46 alike -8.77 own_score -5.43 =-0.0569 =-0.0174 own_score -6.95 near -0.6573 =-0.0174
          =-0.0085 own_score 0.8577 =0.0001 alike 0.0978 =0.0022 =0.0317 =0.0634
        tree own_score 4.46 alike -9.05 =-0.0537 own_score -6.95 near -0.6573 =-0.0268 =-0.0105 alike -8.52 own_score
          -5.65 =-0.0105 =-0.0051 own_score -1.34 =-0.0003 =0.0017 =0.0615
        tree own_score 4.46 alike -9.05 =-0.0521 own_score -6.95 near -0.6573 =-0.026 =-0.0098 alike -8.52 own_score
          -5.65 =-0.0098 =-0.0047 alike 2.2 =0.0002 =0.0117 =0.0597
        tree own_score 4.46 alike -9.05 =-0.0506 own_score -6.4 alike -6.86 =-0.0252 near -0.9652 =-0.0154 =-0.0055
          alike 2.2 =0.0002 own_score 2.9 =0.0059 =0.0289 =0.0579
        tree own_score 4.46 alike -9.05 =-0.0491 own_score -6.95 near -0.6573 =-0.0245 =-0.0085 alike -8.52 own_score
          -5.65 =-0.0085 =-0.0041 own_score -4.58 =-0.002 =0.0006 =0.0561
        tree own_score 4.46 alike -9.05 =-0.0476 alike -8.52 own_score -5.65 =-0.0238 =-0.0058 own_score -4.58 near
          -0.1373 =-0.0058 =-0.0008 alike 2.2 =0.0004 =0.0179 =0.0545
        tree own_score 4.46 alike -9.05 =-0.0463 own_score -6.95 near -0.6573 =-0.0231 =-0.0076 alike -8.52 own_score
          -5.65 =-0.0076 =-0.0037 own_score -1.34 =-0.0002 =0.0013 =0.0529
        tree own_score 4.46 alike -9.05 =-0.045 own_score -6.95 near -0.6573 =-0.0224 =-0.007 alike -8.52 own_score
          -5.65 =-0.007 =-0.0034 own_score 0.8577 =0.0 =0.0025 =0.0513
        tree own_score 4.46 alike -9.05 =-0.0437 alike -8.52 own_score -5.65 =-0.0218 =-0.0048 own_score -4.58 near
          -0.1373 =-0.0048 =-0.0006 alike 2.2 =0.0003 =0.0163 =0.0498
        tree own_score 4.46 alike -9.05 =-0.0425 own_score -6.95 near -0.6573 =-0.0212 =-0.0062 alike -8.52 own_score
          -5.65 =-0.0062 =-0.003 near_and_alike 0.8219 =0.0001 =0.0037 =0.0484
        tree own_score 4.46 alike -9.05 =-0.0413 alike -8.52 own_score -5.65 =-0.0206 =-0.0041 own_score -1.34
          near_and_alike -0.9997 =-0.0034 =0.0004 alike 1.25 =0.0004 =0.0235 =0.047
        tree own_score 4.46 alike -9.05 =-0.0402 own_score -6.95 near -0.6573 =-0.0201 alike -6.73 =-0.0128 =-0.0055
          alike -8.52 own_score -5.65 =-0.0055 =-0.0027 =0.0002 =0.0457
        tree own_score 4.46 alike -9.05 =-0.0391 own_score -6.81 near -0.8704 =-0.0195 alike -7.57 =-0.0119 =-0.0043
          own_score -1.34 =-0.0002 alike 1.25 =0.0003 =0.0222 =0.0444
        tree own_score 4.46 alike -9.05 =-0.0381 alike -8.52 own_score -5.65 =-0.019 =-0.0035 near 1.2 own_score -4.58
          =-0.0029 =0.0004 own_score -0.6104 =0.0011 =0.0216 =0.0432
        tree own_score 4.46 alike -9.05 =-0.0371 alike -8.52 own_score -5.65 =-0.0185 =-0.0031 own_score 2.9 own_score
          -6.95 =-0.0031 =0.0001 alike 0.0978 =0.0018 =0.021 =0.042
        tree own_score 4.46 alike -9.05 =-0.0361 own_score -6.95 near -0.6573 =-0.0181 alike -6.73 =-0.0111 =-0.0042
          alike -8.52 own_score -5.65 =-0.0042 =-0.0019 =0.0001 =0.0408
        tree own_score 4.46 alike -9.05 =-0.0352 own_score -6.95 near -0.6573 =-0.0176 alike -6.73 =-0.0106 =-0.0037
          alike -8.52 own_score -5.65 =-0.0037 =-0.0017 =0.0001 =0.0398
        judge balance
        0.068620086
        """
}
