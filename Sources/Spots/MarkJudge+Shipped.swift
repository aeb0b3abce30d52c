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
        =0.2334 =0.0266 contrast 0.246 =0.2334 redness 0.4227 =0.5407 =0.9907 tree contrast 0.3047 ring_noise_ratio
        4.03 =-0.1189 elongation 1.45 contrast 0.1156 =0.0097 =0.0785 =-0.0592 redness 0.4031 =0.0785 ring_noise_ratio
        4.03 =0.0785 elongation 1.74 =0.5148 =0.2813 tree contrast 0.246 ring_noise_ratio 3.64 =-0.1216 elongation
        1.45 =0.0291 =-0.0776 elongation 1.55 redness 0.3501 =0.1549 weakest_side 0.65 =0.1549 redness 0.8461 =0.3762
        =0.258 =0.0291 tree fill 0.9553 contrast 0.2092 =-0.113 elongation 1.77 weakest_side 0.5241 =-0.0092 =0.0403
        =-0.0588 contrast 0.175 =0.0403 redness 0.3501 =0.1369 redness 0.9 =0.2863 =0.1369 tree weakest_side 0.788
        contrast 0.1681 =-0.1172 elongation 1.68 =0.0227 =-0.0702 redness 0.3668 =0.0227 redness 0.9 contrast 0.1826
        =0.0227 elongation 2.04 =0.2672 =0.1398 =0.0227 tree ring_noise_ratio 4.35 ring_noise_ratio 3.01 =-0.1137
        elongation 1.8 =-0.0007 =-0.0738 redness 0.3501 =-0.0007 redness 0.9 elongation 1.92 seed_noise_ratio 5.53
        =0.1108 =0.2361 =-0.0007 =-0.0007 tree ring_noise_ratio 4.03 contrast 0.1287 =-0.1216 fill 0.9217 =-0.0882
        =-0.0118 redness 0.3848 =-0.0118 redness 0.9 contrast 0.1681 =-0.0118 elongation 2.16 =0.2049 =0.0921 =-0.0118
        tree weakest_side 0.7151 contrast 0.1439 =-0.1173 elongation 1.83 =-0.0114 =-0.0814 elongation 1.45 redness
        0.2944 =0.0619 redness 0.9635 seed_noise_ratio 5.83 =0.0803 =0.1967 =0.0619 =-0.0114 tree fill 0.9553 contrast
        0.1997 =-0.0977 redness 0.2944 =-0.0553 redness 0.9 =0.0131 =-0.0553 open 1.0 redness 0.3066 =0.0708 redness
        0.9635 =0.1698 =0.0708 =0.0131 tree open 1.0 elongation 1.45 contrast 0.1551 =0.0342 brownness 0.1269 fill
        0.9397 =0.1223 =0.1787 =0.0834 redness 0.4632 =-0.0307 contrast 0.2322 =-0.0307 =0.0342 =-0.0979 tree contrast
        0.1681 contrast 0.108 =-0.1143 elongation 1.55 =-0.0283 =-0.0811 elongation 1.55 ring_noise_ratio 5.16 =0.0302
        redness 0.4429 =0.0775 redness 0.9635 =0.1663 =0.0775 =-0.0283 tree ring_noise_ratio 3.11 =-0.0927 redness
        0.3501 elongation 1.28 rim 0.3591 =0.0684 =-0.0071 =-0.0338 redness 0.9 contrast 0.2092 =0.0048 redness 0.4632
        =0.0689 =0.1513 =-0.0338 tree fill 0.9397 elongation 2.23 contrast 0.175 =-0.0806 =-0.0115 =-0.1159 elongation
        1.33 redness 0.2944 =0.0418 redness 0.9635 contrast 0.1287 =0.0418 =0.1484 =0.0418 =-0.0115 tree open 1.0
        redness 0.3066 =-0.0323 ring_noise_ratio 5.42 redness 0.7616 rim 0.263 =-0.0323 =0.0615 =-0.0323 brownness
        0.1809 seed_noise_ratio 7.05 =0.099 =0.1575 =0.0615 =-0.0852 tree elongation 1.77 weakest_side 0.6219 =-0.0382
        redness 0.4429 =0.0083 redness 0.9635 seed_noise_ratio 5.83 =0.0373 =0.1414 =0.0083 redness 0.3335 =-0.1179
        contrast 0.175 =-0.1087 =-0.0382 tree contrast 0.1156 =-0.0998 elongation 1.83 fill 0.9217 =-0.0016 redness
        0.8461 redness 0.4429 rim 0.3591 =0.0857 =0.0332 dark_line_through 0.1867 =0.1349 =0.0332 =0.0332 =-0.0448
        tree contrast 0.108 =-0.1003 elongation 1.83 redness 0.8461 redness 0.4632 rim 0.3683 rim 0.2354 =-0.008
        =0.0686 =-0.008 contrast 0.3754 =0.0481 =0.138 =-0.008 =-0.048 tree redness 0.2582 elongation 1.53 =-0.0441
        =-0.109 redness 0.9635 contrast 0.1551 =-0.0596 brownness 0.1931 ring_noise_ratio 6.47 line_through -0.0193
        =0.0872 =0.0392 =0.1263 =-0.0016 =-0.1211 tree ring_noise_ratio 2.5 =-0.0865 redness 0.3066 =-0.0412 redness
        0.9 rim 0.2454 =-0.0412 line_through 0.0638 brownness 0.1809 contrast 0.3754 =0.0691 =0.1382 =0.0336 =-0.0177
        =-0.0412 tree elongation 1.92 weakest_side 0.5762 =-0.0416 brownness 0.1809 contrast 0.3754 seed_noise_ratio
        7.34 =0.0225 =0.0596 redness 0.2819 =0.0596 =0.1208 =-0.0062 redness 0.4031 =-0.1079 =-0.0493 tree contrast
        0.0976 =-0.0957 fill 0.9097 =-0.0487 elongation 1.42 rim 0.3928 redness 0.8461 rim 0.2251 =0.0202 brownness
        0.2082 =0.1119 =0.0455 =0.0202 =0.0202 =-0.0117 tree elongation 2.23 ring_noise_ratio 2.5 =-0.0499 redness
        0.2944 =-0.017 redness 0.9 rim 0.263 =-0.017 dark_line_through 0.1867 brownness 0.1269 =0.102 =0.031 =-0.017
        =-0.017 =-0.0973 tree redness 1.02 redness 0.2582 elongation 1.8 =-0.0407 =-0.1095 contrast 0.1198 =-0.0741
        line_through 0.0449 brownness 0.1055 contrast 0.3754 =0.0453 =0.1212 =0.0156 =-0.0204 =-0.1213 tree
        elongated_neighbours 1.0 weakest_side 0.3918 =-0.0654 elongation 1.92 rim 0.2454 =-0.0021 redness 0.9635
        redness 0.4632 rim 0.3453 =0.058 =-0.0021 =0.0755 =-0.0021 =-0.0283 =-0.1245 tree redness 1.02 redness 0.4632
        elongation 1.8 rim 0.3928 rim 0.2251 =-0.0513 =0.0273 =-0.0513 =-0.0861 contrast 0.2322 =-0.0291
        dark_line_through 0.1392 =0.0892 =0.0208 =-0.1169 tree elongated_neighbours 1.0 contrast 0.0976 =-0.0637
        elongation 2.23 redness 0.8004 redness 0.5058 rim 0.3591 =0.0316 =-0.0068 contrast 0.3754 =0.0276 =0.1104
        =-0.0068 =-0.0296 =-0.12 tree redness 1.02 redness 0.2472 elongation 1.45 =-0.024 =-0.086 rim 0.214 =-0.0922
        dark_line_through 0.3759 brownness 0.2409 weakest_side 0.8632 =0.0272 =0.0864 =-0.0203 =-0.0873 =-0.1126 tree
        elongation 2.48 contrast 0.0976 =-0.0494 line_through 0.0343 redness 0.9635 redness 0.5058 rim 0.3591 =0.0306
        =-0.0003 contrast 0.3754 =0.0254 =0.1145 =-0.0003 =-0.022 =-0.0931 tree elongated_neighbours 1.0 contrast
        0.0796 =-0.0611 fill 0.9097 =-0.0301 elongation 1.31 rim 0.3777 seed_noise_ratio 7.05 =0.0249 brownness 0.1269
        =0.1126 =0.0574 =0.0164 =-0.0069 =-0.1147 tree redness 1.02 contrast 0.0718 =-0.0943 elongation 2.31
        line_through 0.0638 brownness 0.1055 seed_noise_ratio 7.34 =0.021 redness 0.228 =0.0459 =0.092 =0.0015
        =-0.0182 =-0.0466 =-0.1081 tree skin_share 1.0 =-0.1044 rim 0.214 =-0.0556 dark_line_through 0.207 redness
        0.2819 =-0.0232 redness 0.9 elongated_neighbours 1.0 seed_noise_ratio 5.53 =0.0083 =0.0551 =-0.0232 =-0.0232
        =-0.0556 tree elongated_neighbours 1.0 elongation 2.78 weakest_side 0.3918 =-0.0293 rim 0.2454 =-0.0099
        line_through 0.0343 brownness 0.1809 seed_noise_ratio 5.58 =0.027 =0.0584 =0.0101 =-0.0099 =-0.0578 =-0.1086
        tree redness 1.02 contrast 0.0649 =-0.0979 elongation 2.48 line_through 0.0638 redness 0.484 rim 0.3637 =0.019
        =-0.0035 contrast 0.3754 =0.0099 =0.0877 =-0.0219 =-0.0496 =-0.1023 tree skin_share 0.8013 =-0.1126 rim 0.214
        =-0.0602 elongation 2.78 dark_line_through 0.1867 rim 0.3928 contrast 0.1156 =-0.0078 redness 0.2582 =0.0128
        =0.0434 =-0.0078 =-0.028 =-0.0602 tree elongated_neighbours 1.0 redness 1.02 contrast 0.0718 =-0.0556 redness
        0.4632 rim 0.3777 elongation 1.42 =0.031 =-0.0262 =-0.0262 contrast 0.2322 =-0.0146 =0.048 =-0.0556 =-0.1036
        tree skin_share 0.8013 =-0.1082 elongated_neighbours 1.0 dark_line_through 0.207 brownness 0.2082 redness
        0.2582 =-0.0 contrast 0.3353 seed_noise_ratio 7.05 =-0.0 =0.0325 =0.0599 =-0.0138 =-0.0307 =-0.0581 tree
        redness 1.12 rim 0.214 =-0.0729 elongation 2.78 rim 0.4494 dark_line_through 0.2565 redness 0.4429 =0.0032
        contrast 0.3353 =0.0125 =0.0779 =-0.0403 =-0.0403 =-0.0841 =-0.1031 tree elongated_neighbours 1.0 skin_share
        1.0 =-0.051 contrast 0.0744 =-0.0268 line_through -0.0071 redness 0.8004 brownness 0.2082 =0.0381 =0.0048
        =0.0048 elongation 1.21 =0.0048 =-0.012 =-0.095 tree redness 1.12 contrast 0.0606 =-0.0942 elongation 2.78
        line_through 0.0638 brownness 0.1162 seed_noise_ratio 7.19 =0.0074 weakest_side 0.8501 =0.0259 =0.0809
        =-0.0073 =-0.0234 =-0.0486 =-0.0987 tree skin_share 0.8013 =-0.0996 rim 0.214 =-0.0532 dark_line_through
        0.4405 redness 0.2472 =-0.0255 redness 1.02 brownness 0.2409 =0.0247 redness 0.5058 =-0.0256 =0.0055 =-0.0256
        =-0.0532 tree elongated_neighbours 1.0 elongation 2.78 rim 0.4494 rim 0.2354 =-0.0248 redness 0.8004
        dark_line_through 0.207 redness 0.5058 =0.0115 =0.0459 =-0.0248 =-0.0248 =-0.0248 =-0.0476 =-0.0891 tree
        redness 1.12 contrast 0.0606 =-0.0891 elongation 2.78 rim 0.4763 rim 0.2354 =-0.0224 dark_line_through 0.2565
        line_through -0.0151 =0.0323 =0.0067 =-0.0224 =-0.0224 =-0.046 =-0.0919 tree skin_share 0.8013 =-0.0932
        elongated_neighbours 1.0 contrast 0.0718 =-0.0263 line_through -0.0071 fill 0.913 =0.0023 elongation 1.3
        =0.0357 =0.0124 elongation 1.21 =0.0023 =-0.0128 =-0.0497 tree dark_line_through 0.4405 elongation 2.78
        brownness 0.2409 elongation 1.21 fill 0.9217 =0.0119 =0.0402 line_through -0.0071 =0.0105 =-0.0084 redness
        0.5058 =-0.0216 =-0.0084 =-0.0412 =-0.0771 tree redness 1.12 contrast 0.0606 =-0.0837 line_through 0.1082
        redness 0.484 rim 0.3453 elongation 1.38 =0.0304 =-0.02 =-0.0206 contrast 0.3754 =0.0 =0.0607 =-0.0432
        =-0.0871 tree skin_share 0.8013 =-0.0875 elongated_neighbours 1.0 rim 0.214 =-0.0243 rim 0.4494 redness 0.8004
        elongation 2.78 =0.0143 =-0.0243 fill 0.9746 =-0.0243 =0.0854 =-0.0243 =-0.0464 tree elongated_neighbours 1.0
        dark_line_through 0.4405 redness 0.4632 rim 0.3406 elongation 1.42 =0.0234 =-0.0215 =-0.0215 contrast 0.2092
        =-0.0209 redness 0.8004 =0.042 =0.0045 =-0.0409 =-0.0765 tree skin_share 0.8013 =-0.0824 contrast 0.0649
        =-0.0439 line_through -0.0071 rim 0.2544 =-0.0013 =0.0142 rim 0.4347 fill 0.9043 =-0.0232 =-0.0013 redness
        0.5974 =-0.0232 =-0.0013 tree redness 1.12 elongation 2.94 rim 0.214 =-0.0367 rim 0.4763 dark_line_through
        0.3759 fill 0.8438 =-0.0138 redness 0.4227 =0.0018 =0.028 =-0.0367 =-0.0364 =-0.0712 =-0.0806 tree contrast
        0.0585 =-0.0782 elongated_neighbours 1.0 elongation 2.78 line_through 0.0167 redness 0.5058 =-0.0 contrast
        0.3754 seed_noise_ratio 7.19 =-0.0015 =0.0344 =0.07 =-0.0101 =-0.0218 =-0.0415 tree redness 1.12 skin_share
        0.8013 =-0.0759 rim 0.214 =-0.0391 line_through 0.1337 brownness 0.1055 weakest_side 0.8771 =0.0052 =0.0485
        rim 0.3544 =0.0025 =-0.0177 =-0.0391 =-0.0764 tree dark_line_through 0.4405 elongation 2.94 brownness 0.2409
        redness 0.2472 =-0.0064 ring_noise_ratio 6.93 redness 0.7291 =0.0115 =-0.0064 seed_noise_ratio 6.92 =0.0212
        =0.0621 =-0.0169 =-0.0328 =-0.0622 tree elongated_neighbours 1.0 elongation 2.94 rim 0.4763 fill 0.8438
        =-0.0186 dark_line_through 0.1536 brownness 0.2082 seed_noise_ratio 5.64 =0.0081 =0.0244 =0.0016 =-0.0064
        =-0.0186 =-0.0354 =-0.0669 tree contrast 0.0585 =-0.0729 skin_share 1.0 =-0.0387 line_through -0.0071 =0.0078
        rim 0.4347 fill 0.9043 =-0.0204 elongation 1.57 =-0.0011 =-0.0108 redness 0.5974 =-0.0204 =-0.0011 tree
        redness 1.23 redness 0.0347 =-0.0695 elongation 2.94 dark_line_through 0.4405 redness 0.5274 rim 0.3928
        =0.0058 =-0.0138 contrast 0.3754 =-0.0013 =0.0519 =-0.0298 =-0.0596 =-0.0765 tree line_through 0.1911 rim
        0.214 =-0.034 redness 1.12 redness 0.2472 elongation 1.8 rim 0.3637 =0.011 =-0.0191 =-0.034 contrast 0.1043
        =-0.034 =0.0094 =-0.034 =-0.0641 tree elongated_neighbours 1.0 dark_line_through 0.4405 redness 0.4632 rim
        0.3312 elongation 1.42 =0.0227 =-0.016 =-0.017 ring_noise_ratio 7.52 contrast 0.1997 =-0.017 =0.013 =0.05
        =-0.0323 =-0.0608 tree skin_share 0.8013 redness 0.5733 =-0.0955 =-0.0353 contrast 0.0606 =-0.0353
        line_through -0.0239 =0.0097 rim 0.415 fill 0.9043 =-0.0187 =0.0007 redness 0.5974 =-0.0187 =0.0007 tree
        redness 1.23 contrast 0.0564 =-0.0674 rim 0.1738 =-0.0347 dark_line_through 0.4405 rim 0.4869 elongation 2.78
        fill 0.8438 =-0.0049 =0.0098 =-0.0164 =-0.0164 =-0.0347 =-0.0702 tree elongated_neighbours 1.0 elongation 2.94
        brownness 0.3861 line_through -0.0239 fill 0.7468 =0.0029 line_through -0.1141 =0.026 =0.0095 elongation 1.21
        =0.0029 =-0.0074 =-0.0156 =-0.0295 =-0.0555 tree redness 1.23 redness 0.0347 =-0.0608 elongation 4.32 rim
        0.214 line_through -0.1256 =0.027 =-0.0365 line_through 0.1911 brownness 0.1269 =0.009 =-0.006 =-0.0365
        =-0.0723 =-0.0659 tree skin_share 0.8013 =-0.0601 contrast 0.0606 =-0.0316 line_through -0.1256 =0.0216 rim
        0.4494 rim 0.2544 =-0.0166 redness 0.8004 dark_line_through 0.093 =0.0089 =-0.015 =-0.0166 =-0.0166 tree
        redness 1.63 contrast 0.0564 =-0.0612 dark_line_through 0.4405 redness 0.5274 rim 0.3928 =0.0029 =-0.0159
        seed_noise_ratio 5.53 =-0.0151 weakest_side 0.8632 =0.0142 =0.0691 =-0.0316 =-0.075 tree elongated_neighbours
        1.0 fill 0.7108 =-0.0265 elongation 2.31 line_through -0.0193 =0.0101 redness 0.5058 brownness 0.1055 =0.0028
        =-0.0063 ring_noise_ratio 6.07 =-0.0063 =0.0028 =-0.0138 =-0.0502 tree skin_share 0.8013 =-0.0553
        dark_line_through 0.6506 redness 0.5058 rim 0.3928 =0.0016 =-0.0153 seed_noise_ratio 5.64 rim 0.4347 =-0.0153
        =0.0037 weakest_side 0.8632 =0.0087 =0.0635 =-0.0291 tree elongation 4.32 line_through 0.1911 rim 0.2454
        seed_noise_ratio 18.91 =-0.0191 weakest_side 0.8632 =0.0222 =0.1369 redness 1.02 redness 0.4031 =-0.0059
        =0.0099 =-0.0191 =-0.0365 =-0.0698 tree redness 1.63 redness 0.0347 =-0.0534 dark_line_through 0.6506
        elongation 2.94 rim 0.4869 rim 0.2454 seed_noise_ratio 15.78 =-0.0126 =0.0619 =0.0053 =-0.0126 =-0.0259
        =-0.0512 =-0.0704 tree fill 0.6869 =-0.0427 line_through 0.1683 line_through -0.1141 =0.0154 rim 0.2989
        redness 0.3668 =0.0063 =-0.0117 redness 0.4632 brownness 0.068 =0.0063 =-0.0117 =0.0063 =-0.0225 tree
        elongated_neighbours 1.0 rim 0.1738 =-0.024 redness 1.02 rim 0.4981 contrast 0.0606 =-0.024 =0.0039 redness
        0.6722 =-0.024 weakest_side 0.1628 =-0.02 =0.0498 =-0.024 =-0.0456 tree elongation 4.32 elongated_neighbours
        1.0 dark_line_through 0.4405 line_through -0.0151 =0.0059 rim 0.4347 rim 0.2859 =-0.0089 =0.0007 redness 0.622
        =-0.0089 =0.0007 =-0.0176 =-0.0336 =-0.0643 tree contrast 0.0564 =-0.0527 skin_share 1.0 =-0.0276 line_through
        -0.1256 =0.0175 rim 0.4494 rim 0.214 =-0.0144 redness 0.7291 =0.0046 =-0.0144 redness 0.5974 =-0.0144 =0.0073
        tree redness 1.63 redness -0.018 =-0.0565 fill 0.6869 =-0.0374 elongation 2.48 line_through -0.0239 =0.0091
        brownness 0.1269 weakest_side 0.8501 =-0.0036 =0.0027 =-0.009 =-0.019 =-0.065 tree skin_share 0.8013 redness
        0.5733 =-0.0823 =-0.0242 dark_line_through 0.6506 elongation 1.21 rim 0.3637 seed_noise_ratio 5.53 =0.0015
        =0.0343 brownness 0.0476 =0.0338 =0.0015 =-0.0042 =-0.0242 tree rim 0.1569 line_through -0.2081 =0.0197
        =-0.061 redness 1.23 contrast 0.0564 =-0.0619 line_through 0.1911 fill 0.7108 =-0.015 line_through -0.0772
        =0.0145 =0.0001 =-0.031 =-0.0586 tree elongation 4.32 elongated_neighbours 1.0 brownness 0.4122 elongation
        1.21 rim 0.3591 seed_noise_ratio 5.53 =0.0029 =0.0366 brownness 0.0476 =0.0268 =0.0029 =-0.0025 =-0.016
        =-0.0307 =-0.059 tree redness -0.018 =-0.0513 dark_line_through 0.6506 elongated_neighbours 1.0 redness 0.5058
        brownness 0.1055 =0.0089 =-0.0113 contrast 0.3754 seed_noise_ratio 7.34 =-0.0113 =0.014 =0.0335 =-0.0221
        =-0.0428 tree elongation 5.63 line_through 0.1911 fill 0.6869 =-0.0187 rim 0.2859 redness 0.3668 =0.0113
        =-0.0095 redness 0.4227 =-0.0073 weakest_side 0.9065 =0.0061 =0.0542 =-0.0359 =-0.0693 tree redness 1.63
        contrast 0.0523 =-0.0495 rim 0.1569 =-0.0256 dark_line_through 0.4405 rim 0.4869 =0.0023 redness 0.6722
        =-0.0125 weakest_side 0.1628 =-0.0102 =0.0485 =-0.0256 =-0.0585 tree rim 0.7332 elongation 5.63 fill 0.6579
        =-0.0341 line_through -0.1141 =0.0135 rim 0.2859 redness 0.3668 =0.0054 =-0.0175 redness 0.4632 =-0.0076
        =0.0054 =-0.0664 =-0.0644 tree redness 1.63 contrast 0.0585 =-0.0415 rim 0.1569 =-0.0214 rim 0.511
        elongated_neighbours 1.0 fill 0.8438 =-0.0096 =0.0039 =-0.0214 redness 0.6722 =-0.0214 =0.0137 =-0.0553 tree
        skin_share 0.8013 redness 0.5733 =-0.0766 =-0.0207 dark_line_through 0.6506 line_through -0.1682 =0.0174 rim
        0.3928 seed_noise_ratio 5.64 =-0.0108 =0.0076 brownness 0.0586 =0.0076 =-0.0108 =-0.0207 tree elongation 5.63
        redness 0.0347 =-0.0328 redness 1.23 rim 0.1738 line_through -0.2081 =0.0226 =-0.0328 contrast 0.0585 =-0.0328
        rim 0.4981 =0.0025 =-0.0159 =-0.0328 =-0.0635 tree rim 0.7332 elongation 5.63 brownness 0.8245 rim 0.1738
        line_through -0.2081 =0.0261 =-0.016 line_through -0.0071 =0.0049 =-0.0039 =-0.0312 =-0.0608 contrast 0.8491
        =-0.0788 =0.0304 tree redness 1.63 dark_line_through 0.6506 redness 0.5274 rim 0.3928 =0.0019 brownness 0.0586
        =0.0156 =-0.0185 fill 0.9746 contrast 0.3754 =-0.0117 =0.027 =0.0545 =-0.036 =-0.05 tree redness -0.018
        =-0.0425 elongated_neighbours 1.0 elongation 3.1 rim 0.511 rim 0.2859 redness 0.3668 seed_noise_ratio 18.91
        =0.0068 =0.0699 =-0.008 =0.0031 =-0.008 =-0.0158 =-0.0305 tree rim 0.7332 fill 0.6579 =-0.0321 line_through
        -0.1141 =0.0113 rim 0.2989 redness 0.3668 =0.0042 =-0.0167 redness 0.4632 =-0.0082 =0.0042 contrast 0.8491
        =-0.0754 =0.0293 tree elongation 5.63 line_through 0.1911 rim 0.2859 redness 0.3668 elongation 1.45
        seed_noise_ratio 12.39 =0.0065 ring_noise_ratio 6.47 =0.039 =0.1218 =-0.0153 =-0.0153 =0.0013 =-0.0296
        =-0.0573 tree contrast 0.0523 =-0.0396 rim 0.1569 =-0.0206 redness 1.12 rim 0.511 ring_noise_ratio 1.97
        =-0.0158 =0.0025 line_through -0.0071 fill 0.947 =-0.004 =0.0403 =-0.0206 =-0.0206 tree elongation 5.63
        dark_line_through 0.6506 skin_share 1.0 =-0.0147 rim 0.3928 seed_noise_ratio 5.64 =-0.0074 redness 0.2582
        =0.0002 =0.0195 brownness 0.0586 =0.0171 =-0.0075 =-0.0283 =-0.0548 tree redness 1.63 contrast 0.0523 =-0.0384
        rim 0.1569 redness 0.484 =-0.0201 =0.0252 line_through 0.1911 fill 0.7108 =-0.0102 line_through -0.0772
        =0.0104 =-0.0013 =-0.0201 =-0.0457
        judge own
        start -1.9851816
        tree fill 0.9654 ring_noise_ratio 4.93 ring_noise_ratio 3.11 =-0.1289 =-0.0592 redness 0.3501 =-0.0131 redness
        0.9 =0.2334 =-0.0131 ring_noise_ratio 5.42 =0.2334 redness 0.4227 =0.5171 =0.9979 tree fill 0.9592
        ring_noise_ratio 4.35 =-0.1131 redness 0.3668 =-0.0431 redness 0.9 =0.0873 =-0.0431 ring_noise_ratio 4.03
        =0.0873 redness 0.3848 =0.226 redness 0.9635 =0.4792 =0.226 tree weakest_side 0.788 ring_noise_ratio 3.01
        =-0.121 elongation 1.55 =0.0425 =-0.0714 redness 0.4031 =0.0425 seed_noise_ratio 6.46 fill 0.9553 =0.0425
        =0.2038 elongation 1.68 =0.3949 =0.2291 tree ring_noise_ratio 4.03 ring_noise_ratio 2.5 =-0.1235 fill 0.9553
        =-0.0817 =0.0014 redness 0.3848 =0.0014 redness 0.9 elongation 1.88 seed_noise_ratio 5.83 =0.145 =0.3205
        =0.0014 =0.0014 tree weakest_side 0.7519 weakest_side 0.592 =-0.11 elongation 1.45 =0.0066 =-0.0692 redness
        0.3668 =0.0066 elongation 1.55 seed_noise_ratio 7.05 =0.1217 =0.2671 seed_noise_ratio 8.4 =0.0066 =0.1003 tree
        fill 0.9553 ring_noise_ratio 3.64 =-0.1055 redness 0.3066 =-0.0605 redness 0.9 =0.0231 =-0.0605 open 1.0
        redness 0.3066 =0.0942 seed_noise_ratio 5.53 =0.0942 =0.2237 =0.0231 tree elongation 1.42 seed_noise_ratio
        7.34 fill 0.9684 =-0.0045 =0.084 redness 0.3189 =0.084 redness 0.9635 =0.2249 =0.084 redness 0.4031 =-0.1136
        ring_noise_ratio 3.2 =-0.103 =-0.0045 tree ring_noise_ratio 3.64 ring_noise_ratio 2.5 =-0.1123 =-0.0531
        redness 0.4429 elongation 1.28 redness 0.2944 =0.0194 =0.1398 =-0.0204 redness 0.9 seed_noise_ratio 5.53
        =0.0342 =0.1973 =-0.0204 tree open 1.0 redness 0.3501 =-0.0296 seed_noise_ratio 5.96 fill 0.9553 =-0.0296
        =0.0703 elongation 1.66 redness 0.8461 rim 0.263 =0.1217 =0.1983 =0.1217 =0.0703 =-0.0987 tree elongation 1.45
        weakest_side 0.6766 =-0.0138 redness 0.2944 =0.0461 redness 0.8461 rim 0.2454 =0.0461 =0.1673 =0.0461 redness
        0.2702 =-0.1181 ring_noise_ratio 3.01 =-0.095 =-0.0138 tree open 1.0 redness 0.4429 elongation 1.28 =0.0315
        =-0.0316 redness 0.8461 rim 0.2709 =-0.0316 elongation 1.92 seed_noise_ratio 5.27 =0.0731 =0.1736 =-0.0143
        =-0.0316 =-0.0913 tree fill 0.9397 redness 0.2472 =-0.1067 redness 0.9 ring_noise_ratio 2.34 =-0.0874 =-0.0107
        =-0.1213 elongation 1.37 redness 0.2944 =0.0406 redness 0.9635 =0.1387 =0.0406 =-0.0107 tree elongation 1.55
        seed_noise_ratio 7.19 =-0.0243 brownness 0.1269 ring_noise_ratio 5.42 =0.0863 =0.1622 =0.0353 redness 0.3066
        =-0.1113 redness 0.9635 rim 0.2926 =-0.0966 =-0.0243 =-0.1227 tree weakest_side 0.6219 =-0.0788 redness 0.4429
        elongation 1.28 =0.0231 =-0.0277 redness 0.8461 rim 0.263 =-0.0277 elongation 2.16 seed_noise_ratio 5.22
        =0.0544 =0.152 =-0.0277 =-0.0277 tree redness 0.2582 =-0.0838 redness 0.9635 seed_noise_ratio 7.05 rim 0.2544
        =-0.0976 ring_noise_ratio 2.34 =-0.0628 =0.0346 brownness 0.1591 elongation 1.77 =0.151 =0.0854 =0.0418
        =-0.1208 tree elongation 1.83 ring_noise_ratio 3.11 =-0.0387 redness 0.4632 =0.0037 redness 0.8004 rim 0.2859
        =0.0037 dark_line_through 0.2301 =0.136 =0.0037 =0.0037 redness 0.3335 =-0.1147 =-0.0628 tree elongation 1.77
        weakest_side 0.5762 =-0.0351 brownness 0.1809 seed_noise_ratio 8.4 =0.0359 redness 0.2819 =0.0799 =0.1453
        =0.0034 redness 0.2472 =-0.1172 elongation 2.31 =-0.0351 =-0.0945 tree ring_noise_ratio 2.5 =-0.0855 redness
        0.3066 =-0.0391 redness 0.9 rim 0.2454 =-0.0391 elongation 2.23 seed_noise_ratio 5.89 =0.0261 brownness 0.1269
        =0.1335 =0.0671 =-0.0391 =-0.0391 tree elongation 1.92 weakest_side 0.5241 =-0.0399 brownness 0.2082
        seed_noise_ratio 7.7 =0.0217 redness 0.2819 =0.0584 redness 0.9635 elongated_neighbours 1.0 =0.1373 =0.0584
        =0.0584 =-0.006 =-0.0842 tree rim 0.2251 =-0.1019 open 1.0 elongation 1.53 brownness 0.2082 line_through
        0.0343 =0.0899 =0.0422 =0.0156 =-0.0165 redness 0.3335 =-0.0966 redness 1.02 =-0.0165 =-0.1127 tree redness
        0.2472 =-0.0697 redness 0.9635 rim 0.214 =-0.0963 elongated_neighbours 1.0 dark_line_through 0.1867 brownness
        0.2082 seed_noise_ratio 5.7 =0.0435 =0.1026 =0.01 =-0.0365 =-0.1151 =-0.1135 tree fill 0.9217 elongation 2.78
        rim 0.263 =-0.0746 weakest_side 0.337 =-0.0726 =-0.0195 =-0.1079 elongation 1.31 brownness 0.148
        seed_noise_ratio 8.4 =0.0415 =0.1143 =0.0127 =-0.0195 tree rim 0.214 =-0.0972 elongation 2.23 weakest_side
        0.3918 =-0.0377 line_through 0.0343 redness 0.5058 =0.019 redness 0.8004 seed_noise_ratio 4.97 =0.019 =0.123
        =0.019 =-0.0068 =-0.0856 tree redness 1.02 redness 0.4632 rim 0.3928 elongation 1.83 rim 0.2354 =-0.0416
        =0.023 =-0.085 =-0.0856 dark_line_through 0.3759 rim 0.2926 =-0.0139 =0.0677 =-0.0797 =-0.1166 tree
        elongated_neighbours 1.0 ring_noise_ratio 2.11 =-0.0611 redness 0.2472 =-0.0264 seed_noise_ratio 5.53 =-0.021
        brownness 0.2248 ring_noise_ratio 6.93 line_through -0.0071 =0.0718 =0.0383 =0.1021 =0.0126 =-0.1182 tree
        redness 1.02 redness 0.5058 elongation 1.92 rim 0.3777 rim 0.2354 =-0.048 =0.0241 =-0.048 =-0.0812
        seed_noise_ratio 8.14 rim 0.2989 =-0.0597 =0.0264 =0.091 =-0.113 tree elongated_neighbours 1.0
        ring_noise_ratio 2.04 =-0.0588 line_through 0.0449 redness 0.2944 =-0.0027 seed_noise_ratio 7.34 redness
        0.8004 =0.0292 =-0.0027 brownness 0.1809 =0.0987 =0.0431 =-0.0264 =-0.1134 tree redness 1.02 redness 0.2472
        elongation 1.8 =-0.0348 =-0.0981 dark_line_through 0.2565 brownness 0.2409 fill 0.9217 =0.0074 elongation 1.21
        =0.0905 =0.0403 =-0.0212 =-0.0637 =-0.109 tree rim 0.214 =-0.0837 redness 1.02 elongation 2.48 line_through
        0.0638 redness 0.5058 rim 0.3591 =0.03 =-0.0061 seed_noise_ratio 7.34 =0.024 =0.0962 =-0.0351 =-0.0816
        =-0.1053 tree elongated_neighbours 1.0 weakest_side 0.3918 =-0.053 elongation 1.83 brownness 0.2409
        seed_noise_ratio 9.46 =0.013 ring_noise_ratio 6.47 =0.0382 brownness 0.0943 =0.12 =0.0643 =-0.0043 =-0.0239
        =-0.1081 tree elongated_neighbours 1.0 dark_line_through 0.1867 redness 0.2582 =-0.0254 redness 0.8004
        brownness 0.2409 fill 0.9217 =0.0115 elongation 1.42 =0.0721 =0.0349 =-0.0187 =-0.0254 =-0.0541 =-0.1033 tree
        redness 1.02 redness 0.5058 rim 0.3928 rim 0.202 =-0.0821 elongation 1.8 =0.0151 =-0.0544 =-0.0662
        dark_line_through 0.4405 seed_noise_ratio 5.64 =0.0001 =0.0559 =-0.0705 =-0.0993 tree rim 0.214 =-0.0736
        elongation 2.78 line_through 0.0638 brownness 0.2409 seed_noise_ratio 9.46 fill 0.9746 =0.0051 =0.0342 redness
        0.3066 =0.0342 =0.0852 =-0.0134 =-0.039 =-0.0881 tree elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0505
        line_through 0.0395 redness 0.484 rim 0.3453 =0.0186 =-0.0053 redness 0.8004 seed_noise_ratio 4.93 =-0.0053
        =0.0683 =-0.0053 =-0.0239 =-0.0974 tree redness 1.12 redness 0.1621 =-0.0537 elongated_neighbours 1.0 rim
        0.214 =-0.0392 dark_line_through 0.2565 brownness 0.1269 seed_noise_ratio 7.34 =0.0151 =0.0626 =-0.0022
        =-0.0392 =-0.0864 =-0.1019 tree elongation 2.78 brownness 0.4122 dark_line_through 0.1392 line_through -0.0071
        ring_noise_ratio 1.75 =0.0119 redness 0.3066 =0.0243 =0.0503 weakest_side 0.8501 =-0.0049 =0.0119 =-0.0206
        =-0.0444 =-0.0857 tree redness 1.12 elongation 2.78 rim 0.2454 seed_noise_ratio 13.79 =-0.04 =0.0933 redness
        0.1692 =-0.0379 line_through 0.1337 brownness 0.1269 =0.0295 =-0.0031 =-0.04 =-0.0801 =-0.0978 tree redness
        1.12 elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0427 redness 0.4632 rim 0.3637 =0.0077 =-0.0191 fill
        0.9746 rim 0.3264 =-0.0191 =0.028 =0.0816 =-0.0851 =-0.0938 tree skin_share 0.8013 =-0.0944 rim 0.214 =-0.0493
        dark_line_through 0.207 redness 0.2582 =-0.0181 redness 0.8004 redness 0.5274 rim 0.3406 =0.0333 =-0.0178
        =0.0407 =-0.0186 =-0.0426 tree brownness 0.6025 elongation 2.48 line_through 0.0638 fill 0.9097 =-0.006
        elongation 1.21 redness 0.484 rim 0.3591 =0.0497 =0.0199 =0.0635 =0.0044 =-0.0194 =-0.0397 =-0.0763 tree
        elongated_neighbours 1.0 brownness 0.4122 elongation 1.21 fill 0.9097 =0.0078 rim 0.373 seed_noise_ratio 5.53
        =0.0202 =0.0675 =0.0202 line_through -0.0071 =0.0078 =-0.0197 =-0.0424 =-0.0811 tree redness 1.12 rim 0.1569
        =-0.0752 elongation 2.94 line_through 0.1082 brownness 0.2409 seed_noise_ratio 5.64 =-0.0006 redness 0.3066
        =0.0129 =0.0379 =-0.0146 =-0.0359 =-0.0745 =-0.0876 tree skin_share 0.8013 =-0.088 dark_line_through 0.4405
        redness 0.2472 =-0.0227 seed_noise_ratio 4.78 =-0.0233 line_through -0.0151 redness 0.7291 =0.0352 =0.0147
        ring_noise_ratio 6.07 =-0.0056 =0.0147 =-0.0459 tree redness 1.12 elongated_neighbours 1.0 redness 0.1156
        =-0.0371 elongation 2.78 seed_noise_ratio 5.64 =-0.0079 brownness 0.1162 weakest_side 0.8771 =0.0172 =0.0821
        =0.0036 =-0.0371 =-0.0735 =-0.0829 tree skin_share 0.8013 =-0.0828 rim 0.214 seed_noise_ratio 12.39 =-0.0432
        =0.0645 dark_line_through 0.4405 rim 0.4494 fill 0.9097 =-0.0151 elongation 1.77 =0.0219 =0.0001 =-0.0203
        =-0.0432 tree redness 1.12 rim 0.1569 =-0.0676 elongated_neighbours 1.0 elongation 2.78 weakest_side 0.1628
        =-0.0145 line_through -0.0193 =0.0238 redness 0.5274 =-0.0034 =0.0115 =-0.0331 =-0.0676 =-0.078 tree brownness
        0.8245 dark_line_through 0.4405 redness 0.4632 rim 0.3637 elongation 1.83 =0.011 =-0.0218 =-0.0218 rim 0.2989
        =-0.0218 redness 0.8004 =0.0311 =-0.0213 =-0.0424 =-0.081 tree redness 0.063 =-0.0654 elongation 2.94 redness
        0.8004 redness 0.5974 rim 0.3928 dark_line_through 0.1392 seed_noise_ratio 5.53 =-0.0114 =0.0222 =-0.0333
        =-0.0333 =0.0267 =-0.0327 =-0.0653 tree skin_share 0.8013 =-0.0756 elongated_neighbours 1.0 brownness 0.3861
        line_through -0.0071 seed_noise_ratio 8.14 =0.006 redness 0.484 =0.0196 =0.069 elongation 1.21 =0.0028
        =-0.0092 =-0.0205 =-0.0395 tree dark_line_through 0.4405 rim 0.2454 seed_noise_ratio 12.39 =-0.0301
        weakest_side 0.8632 =0.0185 =0.1497 elongation 2.94 rim 0.4494 =0.007 redness 0.5974 =-0.0135 =0.0258 =-0.0301
        =-0.0574 tree line_through 0.1911 rim 0.2454 seed_noise_ratio 18.91 =-0.0348 =0.0897 redness 1.02 redness
        0.5058 rim 0.3928 =0.0044 =-0.0348 fill 0.9746 =0.0073 =0.0674 =-0.0348 =-0.0663 tree brownness 0.8245 rim
        0.1738 =-0.0381 elongated_neighbours 1.0 elongation 2.31 line_through -0.0071 ring_noise_ratio 2.11 =0.004
        seed_noise_ratio 5.53 =0.011 =0.0266 =-0.0046 =-0.0186 =-0.0381 =-0.073 tree skin_share 0.8013 =-0.0696
        brownness 0.6025 dark_line_through 0.1392 rim 0.4494 seed_noise_ratio 5.64 =-0.0077 redness 0.5058 =0.0034
        seed_noise_ratio 8.4 =0.0117 =0.0653 =-0.0082 =-0.0188 =-0.0364 tree redness 1.23 redness 0.063 =-0.0566
        elongation 2.94 elongated_neighbours 1.0 seed_noise_ratio 4.78 =-0.0126 redness 0.5274 =-0.0018 fill 0.9746
        =0.0088 =0.0738 =-0.0277 =-0.0561 =-0.0723 tree dark_line_through 0.4405 redness 0.1156 =-0.0264 redness 0.9
        redness 0.5733 rim 0.3928 =0.004 brownness -0.0308 =0.0252 =-0.0264 ring_noise_ratio 6.07 =0.0031 =0.0476
        =-0.0264 =-0.0505 tree elongated_neighbours 1.0 weakest_side 0.0783 =-0.0292 line_through -0.0193 =0.0109 rim
        0.2859 seed_noise_ratio 12.39 =-0.0146 =0.0023 redness 0.4632 rim 0.3591 =0.0023 =-0.0146 =0.0023 =-0.0558
        tree line_through 0.1911 rim 0.1738 =-0.03 brownness 0.5287 redness 0.8004 redness 0.5974 rim 0.3928 =0.0071
        =-0.0143 =0.0202 fill 0.9746 =-0.0143 =0.0633 =-0.03 =-0.0578 tree skin_share 0.8013 =-0.0629
        dark_line_through 0.4405 rim 0.2454 seed_noise_ratio 12.39 =-0.0169 weakest_side 0.8632 =0.0257 =0.1307
        redness 0.1842 =-0.0169 seed_noise_ratio 4.68 =-0.0169 =0.007 =-0.0327 tree redness 1.23 rim 0.1569
        line_through -0.2081 =-0.0057 =-0.069 line_through 0.1911 fill 0.7108 =-0.0266 elongation 2.31 line_through
        -0.0193 =0.0139 =-0.0012 =-0.0122 =-0.0538 =-0.0649 tree redness -0.018 =-0.0661 elongation 2.94
        elongated_neighbours 1.0 redness 0.7616 dark_line_through 0.1867 redness 0.5733 =0.0018 =0.0222 =-0.0129
        ring_noise_ratio 7.52 =-0.0129 =0.0541 =-0.0265 =-0.0519 tree brownness 0.8245 rim 0.1569 =-0.0312
        elongated_neighbours 1.0 seed_noise_ratio 4.71 =-0.0155 rim 0.4763 elongation 1.21 =0.0172 line_through
        -0.0629 =0.009 =-0.0039 =-0.0065 =-0.0312 =-0.0598 tree redness 1.63 skin_share 0.8013 =-0.0564
        dark_line_through 0.4405 redness 0.4632 rim 0.3312 elongation 1.45 =0.0207 =-0.0145 =-0.0145 ring_noise_ratio
        7.52 =0.0002 =0.0431 =-0.0289 =-0.0738 tree redness -0.018 =-0.0605 elongation 2.94 elongated_neighbours 1.0
        redness 0.7616 brownness 0.2409 rim 0.2859 =-0.0023 =0.0118 =-0.0118 ring_noise_ratio 6.47 =-0.0118 =0.0387
        =-0.0238 =-0.0466 tree redness 1.63 line_through 0.1911 fill 0.6869 =-0.0245 elongation 2.31 line_through
        -0.0193 redness 0.3066 =0.0032 seed_noise_ratio 7.34 =0.0085 =0.0326 =-0.0033 =-0.0122 =-0.0475 =-0.0698 tree
        skin_share 0.8013 redness 0.5733 =-0.0861 =-0.0271 brownness 0.6025 redness 0.7616 rim 0.4494
        dark_line_through 0.093 =0.0084 =-0.014 =-0.014 ring_noise_ratio 7.52 =-0.014 =0.0477 =-0.0271 tree elongation
        4.32 elongated_neighbours 1.0 ring_noise_ratio 1.47 =-0.0174 rim 0.2859 seed_noise_ratio 13.79 =-0.0085
        weakest_side 0.8501 =0.0345 =0.128 brownness 0.1809 =0.0093 =-0.0085 =-0.0335 =-0.0646 tree redness 1.63
        dark_line_through 0.6506 redness 0.1156 =-0.0246 line_through 0.1683 rim 0.263 seed_noise_ratio 24.0 =-0.0118
        =0.083 brownness 0.1055 =0.0093 =-0.0033 =-0.025 =-0.0484 =-0.0657 tree ring_noise_ratio 0.799 =-0.0435
        line_through -0.0239 =0.0065 rim 0.2859 seed_noise_ratio 12.39 =-0.0228 =-0.0002 rim 0.4763 skin_share 1.0
        =-0.0228 =-0.0002 brownness -0.0494 =-0.0002 =-0.0228 tree elongation 4.32 elongated_neighbours 1.0
        seed_noise_ratio 4.62 =-0.0163 redness 0.5058 rim 0.3453 =0.007 =-0.0079 fill 0.9785 rim 0.3591 =-0.0079
        =0.0171 =0.0628 =-0.0316 =-0.0609 tree brownness 0.8245 rim 0.1376 =-0.0255 redness 1.02 rim 0.4763
        dark_line_through 0.207 redness 0.7291 =0.0062 =-0.0088 =-0.0216 redness 0.5974 =-0.0255 =0.018 =-0.0255
        =-0.0487 tree fill 0.6869 =-0.0372 elongation 2.48 line_through -0.0239 redness 0.3066 =0.0012
        seed_noise_ratio 7.34 =0.0071 =0.0277 elongation 1.22 =0.0012 rim 0.373 =-0.01 =-0.0039 =-0.0196 tree redness
        -0.018 =-0.0514 redness 1.63 dark_line_through 0.6506 elongation 2.94 line_through -0.1141 =0.0141 rim 0.2989
        seed_noise_ratio 8.14 =-0.0105 =0.0064 =0.0026 =-0.0214 =-0.0421 =-0.0604 tree skin_share 0.8013 redness
        0.5733 =-0.0803 =-0.0232 seed_noise_ratio 4.62 =-0.0219 rim 0.4763 dark_line_through 0.2565 redness 0.7291
        =0.0055 =-0.0042 =-0.0113 redness 0.9 =-0.0113 =0.0506 tree brownness 1.0 rim 0.1376 =-0.0273 ring_noise_ratio
        0.799 =-0.0273 line_through -0.1141 redness 0.3848 =0.0078 rim 0.2989 =0.0737 =0.0136 rim 0.2989 =-0.0127
        =0.0008 =-0.0524 tree elongation 4.32 elongated_neighbours 1.0 ring_noise_ratio 1.47 =-0.0148 seed_noise_ratio
        4.78 =-0.0073 redness 0.5274 =-0.0026 rim 0.3312 =-0.0026 weakest_side 0.8632 =0.0145 =0.0596 =-0.0285 =-0.055
        tree redness 1.23 brownness 1.0 rim 0.1376 =-0.0296 line_through 0.1911 fill 0.7108 =-0.0146 line_through
        -0.0772 =0.0124 =-0.0005 =-0.0296 =-0.0577 rim 0.0448 =0.0435 =-0.0556 tree fill 0.6869 ring_noise_ratio 5.16
        =-0.048 =-0.0166 elongation 2.48 line_through -0.0193 brownness 0.1931 =0.0093 =0.0007 seed_noise_ratio 4.97
        =-0.0085 rim 0.4347 =0.0007 =-0.0048 =-0.0166 tree weakest_side -1.74 =-0.0482 redness 1.02 rim 0.1376
        =-0.0251 elongated_neighbours 1.0 brownness 0.3861 elongation 1.21 rim 0.3591 =0.0235 =0.0048 =-0.0012
        =-0.0123 =-0.0251 =-0.0251 tree elongation 5.63 dark_line_through 0.6506 redness 0.8004 redness 0.5974
        =-0.0033 rim 0.336 seed_noise_ratio 9.46 =-0.017 =0.0536 =0.0244 fill 0.9746 =-0.017 =0.0492 =-0.0327 =-0.0633
        tree redness -0.018 =-0.0441 redness 1.63 line_through 0.1911 fill 0.6869 =-0.0171 seed_noise_ratio 4.62
        =-0.0083 redness 0.4632 =-0.0028 rim 0.3683 =-0.0033 =0.0209 =-0.0336 =-0.0515 tree skin_share 0.8013 redness
        0.5733 =-0.0743 =-0.0197 rim 0.4763 redness 0.7291 dark_line_through 0.207 =0.0046 =-0.0197 fill 0.9746
        =-0.0197 =0.0557 brownness -0.0308 =0.0122 =-0.0197 tree elongation 5.63 dark_line_through 0.6506 rim 0.4763
        skin_share 1.0 =-0.0163 seed_noise_ratio 5.64 =-0.007 redness 0.484 =-0.0002 =0.0202 redness 0.6722 =-0.0163
        =0.0208 =-0.0312 =-0.0604 tree elongated_neighbours 1.0 rim 0.4763 redness 0.7291 dark_line_through 0.2887
        =0.0038 =-0.0157 fill 0.9746 ring_noise_ratio 7.52 =-0.0157 =0.0166 =0.049 redness 0.6722 =-0.0157 =0.021
        =-0.0297 tree elongation 5.63 redness -0.018 =-0.03 redness 1.63 line_through 0.1911 seed_noise_ratio 4.62
        =-0.0153 rim 0.4494 =0.0024 brownness -0.0308 =0.0187 =-0.0073 =-0.03 =-0.03 =-0.0579 tree weakest_side -1.74
        =-0.0424 line_through -0.1141 =0.0101 rim 0.214 seed_noise_ratio 9.46 =-0.0223 =0.0033 ring_noise_ratio 1.47
        =-0.0223 redness 0.7291 =0.0008 rim 0.3826 =-0.0116 =0.0033 tree elongation 5.63 brownness 0.8245 rim 0.4763
        redness 0.7291 dark_line_through 0.207 =0.0037 =-0.0153 ring_noise_ratio 7.52 =-0.0153 =0.0444 redness 0.6722
        =-0.0153 =0.0186 =-0.0288 =-0.0555 tree redness 1.63 weakest_side -1.74 =-0.0409 line_through -0.1141 redness
        0.3848 =0.0034 =0.0216 rim 0.214 seed_noise_ratio 9.46 =-0.0213 =0.0034 ring_noise_ratio 1.47 =-0.0213
        =-0.0008 =-0.045 tree elongation 4.32 elongated_neighbours 1.0 rim 0.4763 redness 0.7291 =0.0018 fill 0.9746
        =-0.0118 =0.0446 brownness -0.0308 weakest_side 0.8501 =0.001 =0.0684 =-0.0118 =-0.0223 =-0.0425 tree redness
        -0.018 =-0.0368 fill 0.6869 ring_noise_ratio 5.16 =-0.042 =-0.0129 elongation 2.23 line_through -0.0239
        =0.0054 redness 0.3189 =0.001 ring_noise_ratio 6.93 =-0.0065 =0.001 =-0.0129 tree brownness 1.0 rim 0.1376
        =-0.0197 ring_noise_ratio 0.799 =-0.0197 line_through -0.0239 redness 0.4031 =0.0006 line_through -0.1682
        =0.0464 seed_noise_ratio 7.34 =0.0006 =0.0251 =-0.0034 =-0.0375
        judge crowd
        start -2.532127
        tree alike -1.78 alike -2.94 own -2.46 =-0.1734 =0.0266 own -2.46 =0.1719 near 0.2796 =0.6341 =0.9931 own
        -1.34 =0.9931 alike -0.6866 =1.84 =2.39 tree alike -2.94 own -2.91 near_alike -0.8963 =-0.1789 =-0.0901
        near_alike -0.8963 alike -3.95 =-0.0886 =0.0126 =0.1003 own -3.25 =0.1003 near_alike -0.2823 =0.3136 =0.3983
        tree alike -2.94 own -3.09 near_alike -0.8963 =-0.1754 =-0.0906 near_alike -0.8213 =-0.0696 =0.0633 own -2.7
        =0.0633 own 0.8577 near 0.3778 =0.1803 =0.2825 =0.3228 tree alike -3.2 near_alike -0.8213 own -3.52 =-0.1722
        =-0.0951 near -0.0939 =-0.0783 =0.0365 own -1.81 near_alike -0.2823 =0.0365 =0.1563 own 0.8577 =0.1998 =0.2853
        tree alike -3.41 near_alike -0.939 =-0.1622 own -3.75 =-0.1008 =0.0177 own -1.81 near 0.1959 =0.0177 =0.1259
        own 0.8577 near 0.3778 =0.1259 =0.206 =0.2559 tree own -2.46 near_alike -0.7657 own -3.95 =-0.1656 =-0.1001
        near 0.0036 =-0.0694 =0.0146 near_alike -0.4628 own 0.8577 =0.0146 =0.1383 near 0.3778 =0.167 =0.234 tree
        alike -3.78 near_alike -0.9726 own -3.52 =-0.1673 =-0.1053 own -3.95 =-0.1053 near -0.1441 =-0.0544 =-0.0035
        own 0.8577 near 0.1214 =-0.0035 =0.1389 =0.2195 tree own -3.25 near_alike -0.9533 =-0.1579 own -4.58 =-0.1029
        =-0.0132 own 0.8577 near -0.0939 own -0.6104 =-0.0132 =0.0565 near_alike -0.8213 =0.0565 =0.1263 =0.2046 tree
        own -3.39 near_alike -0.9726 =-0.1561 own -4.84 =-0.105 =-0.0205 own 0.8577 near 0.0557 alike -2.58 =-0.0205
        =0.0445 =0.1135 own 2.9 =0.1419 =0.218 tree alike -3.95 near_alike -0.9792 own -4.13 =-0.1598 =-0.1033 near
        -0.1441 =-0.0925 =-0.0158 near_alike 0.0045 own 0.8577 near_alike -0.8963 =-0.0158 =0.032 =0.1025 =0.173 tree
        own -3.75 near_alike -0.9912 =-0.1524 own -5.09 =-0.11 =-0.033 alike -0.6866 near_alike -0.8963 own -1.34
        =-0.031 =0.0145 near 0.5979 =0.0345 =0.0969 =0.1722 tree own -3.85 near_alike -0.9953 =-0.149 =-0.0683 own
        0.8577 near -0.1441 alike -3.95 =-0.0336 =0.008 near 0.5979 =0.0363 =0.0887 own 2.9 =0.1 =0.2039 tree alike
        -4.52 near_alike -0.9912 =-0.1377 own -5.09 =-0.0897 =-0.0293 own 2.9 near 0.5979 own -3.09 =-0.0293 =0.0179
        near_alike -0.2823 =0.0545 =0.1105 =0.1985 tree own -4.44 near_alike -0.9533 =-0.1414 =-0.0591 own 2.9 near
        -0.1441 alike -3.95 =-0.0453 =0.0089 near 0.5979 =0.0287 near_alike -0.2823 =0.065 =0.103 =0.1934 tree own
        -4.44 near_alike -0.9984 =-0.1444 own -5.32 =-0.1074 =-0.0441 own 2.9 near_alike 0.0045 near_alike -0.9726
        =-0.0424 =0.0121 near 0.7202 =0.0403 =0.099 =0.1884 tree own -4.44 near_alike -0.9984 =-0.1386 own -5.32
        =-0.1003 =-0.0418 own 2.9 near -0.1441 alike -3.95 =-0.0418 =0.0089 near_alike 0.3533 =0.0262 =0.0958 =0.1832
        tree own -4.96 near -0.1441 =-0.1367 =-0.0596 own 2.9 near 0.0557 alike -4.63 =-0.0517 =0.0022 near_alike
        0.3533 near_alike -0.592 =0.01 =0.0394 =0.0903 =0.1777 tree own -5.14 near -0.5783 =-0.1426 =-0.0794 own 2.9
        near -0.1441 alike -4.63 =-0.0539 =-0.0007 near_alike 0.3533 near_alike -0.8638 =0.0014 =0.0282 =0.0862 =0.172
        tree own -5.14 near -0.5783 =-0.1366 =-0.071 own 2.9 near 0.5979 own -2.17 near_alike -0.9935 =-0.0512
        =-0.0098 =0.0105 near_alike -0.2823 =0.0208 =0.0728 =0.1658 tree own 0.8577 own -5.2 near -0.5783 =-0.1298
        =-0.0682 near_alike -0.939 alike -4.63 =-0.0556 =-0.0127 near -0.1934 =-0.0127 =0.0211 alike -0.6866 =0.0378
        =0.1487 tree own 2.9 own -5.32 =-0.101 alike -0.6866 near_alike -0.9792 alike -4.63 =-0.0516 =-0.0143 near
        -0.1934 =-0.0143 =0.0139 own 0.8577 =0.0235 =0.0715 =0.1552 tree own 2.9 own -5.2 near -0.3936 =-0.1131
        =-0.0447 alike -0.6866 near 0.5979 own -3.95 =-0.0366 =-0.0041 =0.0216 own 0.8577 =0.0216 =0.0688 =0.1477 tree
        own 2.9 own -5.32 near_alike -0.9998 =-0.1097 =-0.0459 own -1.81 near -0.1441 alike -4.63 =-0.0428 =-0.0143
        =0.002 alike -0.6866 =0.0068 =0.0658 =0.1398 tree own 2.9 own -5.32 near -0.3936 =-0.1005 =-0.0384 near 0.7202
        own -3.39 near -0.4876 =-0.0384 =-0.0099 =0.0018 near_alike -0.2823 =0.014 =0.058 =0.1316 tree own 2.9 alike
        -7.85 =-0.1198 own -5.32 =-0.0542 own -0.6104 near -0.0939 alike -3.95 =-0.0267 =-0.0038 =0.0085 near_alike
        0.3533 =0.0112 =0.0586 =0.1231 tree own 4.46 alike -7.85 =-0.1123 alike 0.4603 own -5.2 near -0.6202 =-0.0568
        =-0.0223 near 0.5979 =-0.0037 =0.0186 own 0.8577 =0.0347 =0.0833 =0.1705 tree own 4.46 alike -7.85 near_alike
        -0.9953 =-0.1325 =-0.0528 alike 0.4603 own -6.24 =-0.0528 near 1.06 =-0.0025 =0.0313 own 0.8577 =0.0313
        =0.0816 =0.1665 tree own 4.46 alike -7.93 =-0.1044 near_alike 0.6877 own -6.24 =-0.0527 near_alike -0.9935
        alike -4.63 =-0.0268 =-0.0055 near -0.3447 =-0.0055 =0.0075 =0.073 =0.1623 tree own 4.46 alike -7.85 =-0.0886
        own -0.6104 near_alike -0.9984 alike -5.02 =-0.0447 =-0.0129 near -0.1441 =-0.0105 =0.0063 alike 0.4603
        =0.0087 =0.0778 =0.1579 tree own 4.46 alike -8.27 =-0.1193 own -6.24 =-0.0601 alike 1.38 own -0.6104
        near_alike -0.9966 alike -5.02 =-0.0298 =-0.0094 =0.0021 =0.0122 =0.0758 =0.1534 tree own 4.46 alike -8.27
        =-0.1128 near_alike 0.6877 own -6.24 =-0.0544 own -1.81 near_alike -0.9966 alike -5.02 =-0.0275 =-0.0103
        =0.0006 =0.0056 =0.0585 =0.1486 tree own 4.46 alike -8.27 =-0.1062 alike 1.38 own -6.24 =-0.0478 alike -0.6866
        near 1.06 =-0.0024 =0.0072 own 0.8577 =0.0072 =0.035 =0.0712 =0.1437 tree own 4.46 alike -7.93 near_alike
        -0.9533 =-0.0952 =-0.0358 alike 1.38 own -6.24 =-0.0358 own -0.6104 =-0.0018 alike -0.6866 =0.0032 =0.0341
        =0.0689 =0.1387 tree own 4.46 alike -8.27 =-0.0936 alike 1.38 own -6.81 =-0.0469 own -1.81 near -0.1441 own
        -4.04 =-0.0236 =-0.0058 =0.0006 =0.0042 =0.0664 =0.1335 tree own 4.46 alike -8.27 =-0.087 alike 1.38 own -6.81
        near -0.3936 =-0.0434 =-0.0216 near_alike 0.6877 own -4.84 =-0.0083 =0.0006 =0.0285 =0.064 =0.1284 tree own
        4.46 alike -8.27 =-0.0807 alike 1.38 own -6.81 near -0.3936 =-0.0403 =-0.0201 near_alike 0.6877 =-0.0002 own
        0.8577 =0.0121 =0.0306 =0.0615 =0.1232 tree own 4.46 alike -8.27 =-0.0745 alike 1.38 own -6.95 =-0.0372 own
        -0.6104 near 0.0036 =-0.0068 =0.0022 near 0.7202 =0.0022 =0.0294 =0.0589 =0.1181 tree own 4.46 alike -8.27
        =-0.0686 alike 1.38 own -6.95 =-0.0341 near 1.06 alike -0.6866 =-0.001 =0.0069 near_alike -0.2823 =0.0069
        =0.0283 =0.0565 =0.113 tree own 4.46 alike -7.85 near_alike -0.9953 =-0.0864 =-0.0187 alike 1.38 own -6.24
        near -0.4414 =-0.0187 =-0.009 own 0.8577 =0.0001 =0.0075 =0.0541 =0.1081 tree own 4.46 alike 1.38 alike -8.27
        near_alike -0.9996 =-0.0773 =-0.0285 own -6.95 =-0.0285 near_alike 0.6877 =0.0001 own 0.8577 =0.0083 =0.0258
        =0.0517 =0.1033 tree own 4.46 alike 1.38 alike -8.54 =-0.0626 own -6.95 near 0.2796 =-0.0313 =-0.0155 own
        -1.81 =-0.0012 alike 0.4603 =0.0007 =0.0246 =0.0494 =0.0986 tree own 4.46 alike 1.38 alike -8.27 near_alike
        -0.9996 =-0.0703 =-0.0243 own -6.81 near -0.3936 =-0.0243 =-0.012 =0.0003 near 0.7202 =0.0235 =0.0471 =0.0942
        tree own 4.46 near_alike 0.6877 own -6.95 near -0.3936 =-0.0779 =-0.0202 alike -8.54 =-0.0202 own -4.84
        =-0.0053 =0.0006 own 0.8577 =0.0119 =0.045 =0.0899 tree own 4.46 alike -8.54 near_alike -0.9935 =-0.0764
        =-0.0269 alike 1.38 own -6.95 near -0.3936 =-0.0269 =-0.0133 =0.0002 near 0.7202 =0.0211 =0.043 =0.0859 tree
        own 4.46 alike -8.54 near_alike -0.9935 =-0.0731 =-0.0249 alike 1.38 own -6.95 near -0.3936 =-0.0249 =-0.0124
        =0.0002 near 0.7202 =0.0193 =0.041 =0.082 tree own 4.46 near_alike 0.6877 alike -8.54 near_alike -0.9935
        =-0.0699 =-0.0231 own -6.4 near -0.4414 =-0.0231 =-0.0085 =0.0001 own 0.8577 =0.0097 =0.0392 =0.0784 tree own
        4.46 alike 1.38 alike -8.54 near_alike -0.9935 =-0.0669 =-0.0213 own -5.32 near -0.6202 =-0.0213 =-0.0036
        =0.0004 near 0.8787 =0.0169 =0.0375 =0.0749 tree own 4.46 own 0.8577 near_alike -0.9935 alike -5.02 own -2.7
        =-0.0356 =-0.0167 =-0.0029 near -0.3936 =-0.0029 =0.0033 alike -0.6866 =0.0033 =0.0359 =0.0717
        judge crowd
        start -2.532127
        tree alike -1.14 alike -2.94 own -2.46 =-0.175 alike -4.27 =-0.0752 =0.1804 own -2.17 =0.1804 =0.9685 own
        -1.81 =0.9861 own 0.8577 =1.9 =2.39 tree alike -2.94 own -2.91 near_alike -0.9685 =-0.1799 =-0.0953 alike
        -4.81 near_alike -0.9483 =-0.0903 =0.0019 =0.0942 own -3.25 =0.0942 alike -2.22 =0.2332 =0.3834 tree alike
        -3.23 near_alike -0.8632 own -3.09 =-0.1747 =-0.0823 own -3.95 =-0.0691 =0.0502 own -2.91 =0.0502 own -0.6104
        near_alike -0.1595 =0.1709 =0.2572 =0.3161 tree alike -2.22 own -2.91 near_alike -0.9805 =-0.1728 =-0.076
        alike -5.46 =-0.0725 =0.0514 alike 0.1139 own 0.8577 near_alike -0.1595 =0.0514 =0.1675 =0.2194 =0.2792 tree
        alike -3.53 near_alike -0.9163 own -3.52 =-0.17 =-0.0953 own -3.95 =-0.0754 =0.0148 own -0.6104 near_alike
        -0.1595 =0.0148 =0.1514 own 0.8577 =0.1775 =0.2569 tree own -2.46 near_alike -0.78 own -4.21 =-0.1684 alike
        -5.56 =-0.139 =-0.0703 own -4.71 =-0.0703 =0.0136 own 0.8577 near_alike -0.6476 =0.0136 =0.1596 =0.2357 tree
        alike -4.05 near_alike -0.9685 own -3.52 =-0.1651 =-0.0994 own -4.51 =-0.0842 =-0.0065 own -0.6104 near_alike
        -0.1595 =-0.0065 =0.1156 own 2.9 =0.1546 =0.236 tree own -3.25 near_alike -0.9805 =-0.1585 own -4.84 =-0.0997
        =-0.015 alike 0.1139 alike -4.27 =-0.015 own 0.8577 near_alike -0.1595 =0.0345 =0.0912 =0.123 =0.2042 tree
        alike -4.27 near_alike -0.9805 own -4.13 =-0.1623 =-0.1056 own -4.78 =-0.081 =-0.0167 own 0.8577 near_alike
        -0.1595 own -3.75 =-0.0167 =0.0253 =0.1153 =0.1931 tree own -3.39 near_alike -0.9957 =-0.1531 own -5.14
        =-0.1016 =-0.0228 alike 0.1139 alike -5.46 =-0.0228 own 0.8577 near_alike -0.9483 =0.0163 =0.061 =0.1046
        =0.1814 tree own -3.75 near_alike -0.9957 =-0.1509 own -5.2 =-0.1056 =-0.0327 own 0.8577 near_alike -0.9483
        =-0.0327 near_alike 0.1814 =0.0413 =0.0942 own 2.9 =0.113 =0.2061 tree alike -4.81 near_alike -0.9927 own
        -4.58 =-0.1569 =-0.1047 =-0.0284 own 0.8577 near_alike 0.1814 own -3.95 =-0.0284 =0.0165 =0.0884 own 2.9
        =0.0988 =0.1999 tree own -3.95 near_alike -0.9976 =-0.1435 own -5.2 =-0.1016 =-0.0367 alike 0.1139 alike -5.46
        =-0.0367 own 2.9 =0.0224 =0.0796 own -0.6104 =0.0796 =0.1707 tree own -4.44 near_alike -0.9957 =-0.145 own
        -5.26 =-0.1066 =-0.0465 own 2.9 near_alike -0.9879 alike -4.97 =-0.0465 =-0.0021 near_alike 0.5104 =0.0242
        =0.1003 =0.191 tree own -4.44 near_alike -0.9976 =-0.14 own -5.32 =-0.1004 =-0.0451 own 2.9 near_alike -0.9927
        alike -4.97 =-0.0451 =-0.0051 near_alike 0.5104 =0.0192 =0.0963 =0.1855 tree alike -5.56 near_alike -0.9957
        own -4.96 =-0.145 =-0.0955 =-0.0348 own 2.9 near_alike 0.1814 own -3.95 =-0.0348 =0.0087 alike 0.1139 =0.0434
        =0.0949 =0.18 tree own -4.84 near_alike -0.9685 =-0.1302 =-0.0535 own 2.9 near_alike -0.9927 alike -4.97
        =-0.0498 =-0.0092 near_alike 0.5104 alike 1.26 =0.0107 =0.0502 =0.0875 =0.1743 tree own -5.14 near_alike
        -0.9993 =-0.1351 =-0.0804 own 2.9 near_alike -0.9927 alike -5.46 =-0.0549 =-0.0108 alike 1.26 near 1.2 =0.0084
        =0.0484 =0.0837 =0.1684 tree own -4.96 near_alike -0.9483 =-0.1191 =-0.0471 own 2.9 alike -6.67 =-0.0471
        near_alike 0.5104 near_alike -0.1595 own -3.75 =-0.0185 =0.0034 =0.0238 =0.0703 =0.1622 tree own -5.14
        near_alike -0.9993 =-0.1218 =-0.0631 own 2.9 alike -6.67 near_alike -0.9805 =-0.0486 =-0.0204 alike 1.26 near
        1.2 =0.0003 =0.0403 =0.0772 =0.1556 tree own -5.2 =-0.0976 alike 1.26 alike -6.67 =-0.0463 own 2.9 near_alike
        -0.1595 own -3.95 =-0.0203 =0.002 =0.0219 =0.0614 own 0.8577 =0.0614 =0.1632 tree alike -6.67 near_alike
        -0.9805 =-0.0914 =-0.0341 own 2.9 own -4.44 near 0.3706 =-0.0341 =-0.0135 alike 1.26 near 1.2 =0.0016 =0.0378
        =0.0719 =0.1436 tree own -5.32 near_alike -0.9997 =-0.1059 =-0.0524 own 2.9 near_alike -0.9927 alike -5.11
        =-0.0428 =-0.0081 alike 1.26 near 1.2 =0.0056 =0.0379 =0.0674 =0.136 tree own -5.32 near -0.1317 =-0.0954
        =-0.0405 own 2.9 near_alike -0.9927 alike -5.46 =-0.0388 =-0.007 alike 1.26 near 1.2 =0.0046 =0.0353 =0.0635
        =0.128 tree own -1.34 near_alike -0.9997 alike -5.46 alike -9.04 =-0.1469 =-0.0656 =-0.0245 near_alike -0.78
        =-0.0111 =0.0057 alike 0.1139 =0.007 alike 1.26 =0.0614 =0.133 tree own -5.32 =-0.068 own 4.46 alike -6.74
        near_alike -0.9805 =-0.0326 =-0.0139 alike 1.26 near 1.2 =0.0008 =0.0326 own 0.8577 =0.0326 =0.0844 =0.168
        tree own 4.46 own -5.32 near_alike -0.9997 =-0.0778 =-0.0298 alike -6.74 near_alike -0.9805 =-0.0298 =-0.0129
        alike 1.26 =0.0021 own 0.8577 =0.0288 =0.0802 =0.1643 tree own 4.46 own -5.32 near -0.2035 =-0.0686 =-0.0262
        own -1.34 near_alike -0.9957 =-0.0262 =0.0045 alike 0.1139 =0.0045 near_alike 0.5104 =0.0401 =0.0785 =0.1603
        tree own 4.46 alike -8.52 =-0.0993 own -6.24 =-0.0502 own -1.34 near_alike -0.9957 alike -4.97 =-0.0249
        =-0.0098 =0.004 alike 0.1139 =0.004 =0.0619 =0.1562 tree own 4.46 alike -8.52 =-0.0914 own -6.24 =-0.0463
        alike 2.19 near 1.2 own -3.75 near_alike -0.4484 =-0.0215 =-0.0054 =0.0013 =0.0295 =0.0746 =0.1519 tree own
        4.46 alike -8.52 =-0.0836 own -6.24 =-0.0422 own 0.8577 near_alike -0.9927 alike -5.66 =-0.0209 =-0.0043
        =0.0029 alike 0.1139 =0.0109 =0.0727 =0.1474 tree own 4.46 alike -9.04 =-0.1303 own -6.24 =-0.0581 alike 2.19
        near 1.2 own -1.34 near_alike -0.9997 =-0.0184 =0.0001 =0.0044 =0.0227 =0.0685 =0.1427 tree own 4.46 alike
        -9.04 =-0.1254 own -6.24 near -0.9074 =-0.0631 =-0.0255 alike 2.19 near 1.2 =-0.0012 near_alike 0.1814 =0.0088
        =0.0303 =0.0615 =0.1379 tree own 4.46 alike -9.04 =-0.1204 own -6.24 =-0.0456 own 0.8577 near_alike -0.9685
        alike -5.66 =-0.0227 =-0.0024 =0.002 alike 0.1139 =0.0077 =0.0658 =0.1329 tree own 4.46 alike -9.04 =-0.1155
        own -6.81 near -0.8229 =-0.058 =-0.029 alike 2.19 alike -7.18 near_alike -0.9685 =-0.0278 =-0.0055 =0.0005
        =0.0498 =0.1279 tree own 4.46 alike -9.04 =-0.1106 own -6.81 near -0.8229 =-0.0554 =-0.0277 alike 2.19 near
        1.2 =-0.0007 =0.0126 own 2.9 =0.022 =0.0611 =0.1229 tree own 4.46 alike -9.04 =-0.1058 own -6.4 =-0.0385 own
        -1.34 near_alike -0.9997 alike -4.97 =-0.0191 =-0.005 =0.0019 alike 1.26 =0.0019 =0.0586 =0.1179 tree own 4.46
        alike -9.04 =-0.1011 own -6.95 =-0.0506 own -1.34 near_alike -0.9997 alike -5.46 =-0.0222 =-0.0042 =0.0016
        alike 1.26 =0.0016 =0.0562 =0.1129 tree own 4.46 alike -9.04 =-0.0965 own -6.95 =-0.0482 own 0.8577 alike
        -8.52 =-0.0239 =-0.0001 alike 0.1139 =0.0043 alike 1.26 =0.0291 =0.0539 =0.108 tree own 4.46 alike -9.04
        =-0.0922 own -6.95 near 0.3706 =-0.0461 =-0.0228 own -1.34 near_alike -0.78 =-0.0052 =0.0012 alike 1.26
        =0.0012 =0.0515 =0.1033 tree own 4.46 alike -9.04 =-0.088 own -6.24 near -0.9074 =-0.0439 alike -7.77 =-0.0275
        =-0.0112 alike 2.19 =0.0004 own 2.9 =0.0114 =0.0493 =0.0987 tree own 4.46 alike -9.04 =-0.084 own -6.95 near
        0.3706 =-0.0419 =-0.0189 alike -8.52 own -5.65 =-0.0189 =-0.0092 own -1.34 =-0.0005 =0.0028 =0.0942 tree own
        4.46 alike -9.04 =-0.0802 own -6.95 near -0.775 =-0.0401 =-0.0169 alike -8.52 own -5.65 =-0.0169 =-0.0082
        alike 2.19 =0.0003 =0.0185 =0.09 tree own 4.46 alike -9.04 =-0.0767 own -6.95 near -0.775 =-0.0383 =-0.0153
        alike -8.52 own -5.65 =-0.0153 =-0.0074 alike 2.19 =0.0003 =0.0161 =0.086 tree own 4.46 alike -9.04 =-0.0733
        own -6.95 near -0.775 =-0.0366 =-0.0137 alike -8.52 own -5.65 =-0.0137 =-0.0067 own 0.8577 =-0.0 =0.0044
        =0.0821 tree own 4.46 alike -9.04 =-0.0701 own -6.24 near -0.9074 own -6.69 =-0.035 =-0.0209 alike -7.77
        =-0.0209 =-0.0067 alike 2.19 =0.0001 =0.0148 =0.0785 tree own 4.46 alike -9.04 =-0.0671 alike -8.52 own -5.65
        =-0.0335 =-0.008 own -1.34 =-0.0006 near_alike 0.5104 =0.0006 near 1.02 =0.0165 =0.0374 =0.075 tree own 4.46
        alike -9.04 =-0.0643 own -6.95 near -0.775 =-0.0322 =-0.0109 alike -8.52 own -5.65 =-0.0109 =-0.0054 own 2.9
        =0.0 =0.0088 =0.0718
        judge balance
        0.28633502
        """
}
