// Learnt by `make judge` from 480 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -2.2394261
        tree contrast 0.387 fill 0.9654 contrast 0.2081 =-0.1175 =-0.0073 contrast 0.1603 =0.0531 =0.2534 redness
          0.4364 =0.2534 elongation 1.66 weakest_side 0.6965 =0.7235 =1.26 =0.2534
        tree fill 0.9623 contrast 0.2822 ring_noise_ratio 3.7 =-0.123 elongation 1.55 =-0.0166 =-0.0887 elongation
          1.84 =0.1158 =-0.0166 contrast 0.2312 =0.1158 redness 0.3276 =0.289 =0.5006
        tree contrast 0.2454 weakest_side 0.6965 =-0.1184 elongation 1.46 contrast 0.1043 =-0.0172 =0.0378 =-0.0722
          elongation 1.55 ring_noise_ratio 4.44 =0.1703 redness 0.3141 =0.2584 =0.3742 =0.0378
        tree weakest_side 0.7954 ring_noise_ratio 3.16 =-0.1161 elongation 1.55 =0.0343 =-0.0684 redness 0.3606
          =0.0343 contrast 0.1815 =0.0343 redness 0.9058 elongation 2.16 =0.3136 =0.1604 =0.1604
        tree fill 0.9568 weakest_side 0.7464 =-0.1038 elongation 1.8 contrast 0.1542 =-0.0065 =0.0371 =-0.0501
          contrast 0.1739 =0.0371 redness 0.3141 =0.1285 open 1.0 =0.2621 =0.1285
        tree ring_noise_ratio 4.26 contrast 0.1739 =-0.1133 elongation 1.8 =-0.0012 =-0.0758 redness 0.3439 =-0.0012
          redness 0.9058 contrast 0.167 =0.0031 elongation 2.09 =0.2405 =0.1167 =-0.0012
        tree contrast 0.2191 weakest_side 0.6436 =-0.1123 elongation 1.46 =-0.0026 =-0.0748 elongation 1.46 redness
          0.3019 =0.0808 redness 0.8504 =0.2067 =0.0808 redness 0.4566 =-0.0026 =0.0708
        tree ring_noise_ratio 3.96 ring_noise_ratio 2.79 =-0.1099 elongation 1.8 =-0.015 =-0.0772 redness 0.378
          elongation 1.29 =0.0633 =-0.015 redness 0.9058 seed_noise_ratio 5.63 =0.0327 =0.1932 =-0.015
        tree fill 0.9386 contrast 0.167 =-0.1064 elongation 1.98 =-0.0071 =-0.0762 contrast 0.1542 =-0.0071 elongation
          1.37 rim 0.3933 redness 0.9058 =0.1969 =0.1112 =0.1112 =0.0581
        tree open 1.0 redness 0.378 elongation 1.37 contrast 0.1079 =-0.0022 =0.0698 =-0.0327 redness 0.9058 contrast
          0.167 =-0.0291 fill 0.9113 =0.0632 =0.1733 =-0.0327 =-0.1009
        tree weakest_side 0.6835 contrast 0.1115 =-0.1152 elongation 1.84 =-0.0264 =-0.0854 redness 0.3965 elongation
          1.37 =0.0352 =-0.0237 redness 0.9058 seed_noise_ratio 6.01 =0.0246 =0.1573 =-0.0237
        tree elongation 1.42 contrast 0.1603 =-0.014 ring_noise_ratio 5.05 =0.0401 brownness 0.1182 =0.1552 =0.0828
          redness 0.3019 =-0.1091 contrast 0.1985 =-0.0938 redness 0.9058 =-0.014 =-0.0539
        tree open 1.0 redness 0.3019 =-0.0339 ring_noise_ratio 5.3 fill 0.9386 =-0.0339 redness 0.8037 =0.0639 =0.0142
          seed_noise_ratio 6.01 =0.0639 brownness 0.172 =0.1562 =0.1009 =-0.0912
        tree fill 0.9386 elongation 2.3 contrast 0.167 =-0.0806 =-0.0129 =-0.1159 contrast 0.143 =-0.0129 redness
          0.3141 =0.0314 redness 0.8504 elongation 1.8 =0.1331 =0.0314 =0.0314
        tree ring_noise_ratio 2.97 =-0.0884 redness 0.3439 elongation 1.37 =0.0106 =-0.0364 redness 0.9058
          seed_noise_ratio 5.88 contrast 0.2619 =-0.017 =0.0637 elongation 2.09 =0.1273 =0.0637 =-0.0364
        tree elongation 1.84 contrast 0.1281 =-0.0422 redness 0.8504 redness 0.4159 rim 0.3781 rim 0.2344 =0.0023
          =0.0723 =0.0023 dark_line_through 0.189 =0.1193 =0.0023 =0.0023 =-0.0949
        tree contrast 0.1079 contrast 0.0725 =-0.1143 =-0.0686 elongation 1.77 weakest_side 0.6154 =-0.0045 brownness
          0.1289 ring_noise_ratio 6.3 =0.056 seed_noise_ratio 7.13 =0.0912 =0.1422 =0.0269 =-0.045
        tree weakest_side 0.6154 =-0.075 redness 0.3019 =-0.0327 redness 0.9696 rim 0.2534 =-0.0327 elongation 2.16
          seed_noise_ratio 5.51 =0.0281 brownness 0.172 =0.1279 =0.0679 =-0.0327 =-0.0327
        tree elongation 1.92 contrast 0.1153 =-0.0443 redness 0.8504 redness 0.4566 rim 0.3544 rim 0.2344 =-0.0089
          =0.0621 =-0.0089 dark_line_through 0.2093 =0.0989 =-0.0089 =-0.0089 =-0.0904
        tree contrast 0.1043 contrast 0.0702 =-0.11 =-0.0604 fill 0.9201 =-0.0452 elongation 1.32 brownness 0.2112
          seed_noise_ratio 7.27 =0.0561 =0.118 =0.0275 redness 0.4566 =-0.0081 =0.0198
        tree elongation 2.16 ring_noise_ratio 2.97 =-0.0509 redness 0.4159 brownness 0.1289 =0.0164 =-0.0158 redness
          0.8504 contrast 0.3071 seed_noise_ratio 6.63 =-0.0008 =0.0697 =0.1108 =-0.0158 =-0.0977
        tree redness 1.03 redness 0.2775 elongation 1.8 =-0.033 =-0.113 contrast 0.1153 =-0.0761 line_through 0.0643
          seed_noise_ratio 7.13 =0.0236 brownness 0.1182 =0.1155 =0.054 =-0.0184 =-0.121
        tree redness 0.9696 redness 0.4566 elongation 1.8 rim 0.3933 rim 0.2241 =-0.0556 contrast 0.0679 =-0.0556
          =0.0411 =-0.0556 =-0.0963 contrast 0.2454 =-0.0195 =0.0847 =-0.1113
        tree elongated_neighbours 1.0 open 1.0 elongation 1.32 brownness 0.1289 seed_noise_ratio 7.43 =0.0429 =0.1088
          =0.0154 redness 0.4566 =-0.0216 contrast 0.2619 =-0.0216 =0.0154 =-0.0572 =-0.1229
        tree contrast 0.0725 =-0.0993 elongation 2.22 redness 0.8037 redness 0.4777 rim 0.3933 rim 0.2344 =-0.0223
          =0.0297 =-0.0223 contrast 0.2822 =0.0143 =0.0952 =-0.0223 =-0.052
        tree redness 1.03 redness 0.254 elongation 1.53 =-0.021 =-0.0914 rim 0.213 =-0.0914 elongated_neighbours 1.0
          dark_line_through 0.189 brownness 0.2112 =0.0588 =0.0034 =-0.0374 =-0.1064 =-0.1128
        tree elongated_neighbours 1.0 weakest_side 0.4328 =-0.0613 line_through 0.0345 redness 0.4777 brownness 0.0775
          =0.0344 =-0.0015 redness 0.9058 contrast 0.3402 =0.0398 =0.1186 =-0.0015 =-0.0272 =-0.116
        tree elongation 2.56 contrast 0.0977 =-0.0526 line_through 0.0643 redness 0.8037 redness 0.4777 rim 0.3544
          =0.0245 =-0.0015 contrast 0.3402 =0.0366 =0.1041 =-0.0015 =-0.0227 =-0.1003
        tree redness 1.03 elongation 2.65 contrast 0.0802 =-0.0491 line_through 0.0643 redness 0.4777 =0.0037 contrast
          0.3402 seed_noise_ratio 7.13 =0.0022 =0.0559 =0.0938 =-0.0186 =-0.0997 =-0.1074
        tree elongated_neighbours 1.0 ring_noise_ratio 2.46 =-0.0563 elongation 2.47 rim 0.2344 =-0.0063 rim 0.4099
          dark_line_through 0.171 seed_noise_ratio 5.63 =0.0176 =0.0551 =-0.0063 =-0.0063 =-0.0256 =-0.1118
        tree skin_share 1.0 =-0.1118 contrast 0.0725 =-0.0594 line_through 0.0345 elongation 1.21 brownness 0.2442
          =0.0616 =0.0237 brownness 0.0775 contrast 0.3402 =0.0049 =0.0237 =-0.0075 =-0.0293
        tree redness 1.03 rim 0.213 =-0.0805 elongation 2.65 rim 0.4674 elongated_neighbours 1.0 dark_line_through
          0.189 redness 0.4159 =0.0113 =0.0547 =-0.0088 =-0.0411 =-0.0411 =-0.0919 =-0.1024
        tree skin_share 1.0 =-0.1063 contrast 0.0725 =-0.0563 line_through 0.0643 brownness 0.1182 contrast 0.3402
          fill 0.9742 =0.007 =0.0381 redness 0.254 =0.0381 =0.09 =-0.0091 =-0.0278
        tree elongated_neighbours 1.0 redness 0.9696 contrast 0.0725 =-0.0552 elongation 2.3 dark_line_through 0.1556
          redness 0.5213 =0.0101 contrast 0.3402 =0.0166 =0.0864 =-0.0049 =-0.024 =-0.0552 =-0.1046
        tree redness 1.12 elongated_neighbours 1.0 rim 0.213 =-0.0495 elongation 2.65 rim 0.4503 dark_line_through
          0.189 redness 0.2775 =0.0033 =0.0383 =-0.0192 =-0.0192 =-0.0495 =-0.0977 =-0.1027
        tree skin_share 1.0 =-0.1009 contrast 0.0702 =-0.0537 line_through 0.0206 elongation 1.21 seed_noise_ratio
          5.57 =0.0194 rim 0.3781 =0.0744 =0.037 =0.0021 weakest_side 0.8458 =-0.0273 =-0.005
        tree redness 1.12 elongation 2.76 rim 0.2344 =-0.0448 contrast 0.0615 =-0.0448 rim 0.3933 dark_line_through
          0.2093 =0.0281 =-0.0173 brownness 0.0698 =0.0204 =-0.0173 =-0.0884 =-0.0982
        tree elongated_neighbours 1.0 skin_share 1.0 =-0.0504 contrast 0.0977 =-0.0262 redness 0.254 =-0.011
          seed_noise_ratio 5.63 =-0.011 rim 0.3987 dark_line_through 0.1412 =0.0508 =0.0071 =0.0071 =-0.0944
        tree redness 1.12 contrast 0.0615 =-0.0844 elongation 2.65 brownness 0.2112 fill 0.9742 line_through -0.0201
          =0.0211 =-0.0047 redness 0.5213 =0.031 =0.0956 =-0.0202 =-0.0434 =-0.0941
        tree skin_share 1.0 =-0.0924 rim 0.213 =-0.0492 elongation 2.65 dark_line_through 0.2093 rim 0.3933 elongation
          1.3 seed_noise_ratio 7.61 =0.0188 =0.0573 =0.0043 =-0.0072 =-0.023 =-0.0492
        tree elongated_neighbours 1.0 redness 1.03 contrast 0.0615 =-0.0472 redness 0.5213 rim 0.3404 elongation 1.46
          =0.031 =-0.0226 =-0.0226 contrast 0.3402 =-0.0015 =0.067 =-0.0472 =-0.0886
        tree skin_share 0.8311 =-0.0971 rim 0.2012 =-0.0516 dark_line_through 0.4451 redness 0.254 =-0.0214 redness
          0.9696 contrast 0.1043 =-0.0248 brownness 0.1826 =0.0312 =-0.0019 =-0.0248 =-0.0516
        tree elongated_neighbours 1.0 elongation 2.76 redness 0.8037 redness 0.5213 brownness 0.2112 =0.0063 =-0.0232
          contrast 0.2081 =-0.0165 =0.0468 fill 0.9742 =-0.0232 =0.0681 =-0.0444 =-0.0833
        tree cut 1.0 redness 1.12 line_through 0.1089 rim 0.2344 =-0.0246 redness 0.2896 rim 0.3309 =0.0118 =-0.0246
          dark_line_through 0.4451 =0.0211 =-0.0246 =-0.052 =-0.0829 =-0.0917
        tree skin_share 0.8311 =-0.0916 contrast 0.0615 =-0.0485 line_through -0.0116 cut 1.0 redness 0.8037 =0.0254
          =0.0003 =0.0003 fill 0.9113 =-0.0253 rim 0.4099 =0.0003 =-0.0151
        tree elongation 2.92 rim 0.213 =-0.0424 dark_line_through 0.4451 rim 0.4674 redness 0.9696 redness 0.5213
          =0.0014 contrast 0.3402 =0.0068 =0.0771 =-0.0199 =-0.0199 =-0.0424 =-0.0799
        tree elongated_neighbours 1.0 contrast 0.0615 =-0.041 dark_line_through 0.189 rim 0.3933 elongation 1.55
          seed_noise_ratio 7.27 =0.0046 =0.0375 =-0.0094 brownness 0.0604 =0.0157 =-0.0094 =-0.0214 =-0.0771
        tree cut 1.0 redness 1.12 elongation 2.92 contrast 0.0615 =-0.0369 line_through -0.0201 =0.0216 weakest_side
          0.8458 =-0.0158 brownness 0.1289 =0.0072 =-0.0043 =-0.0739 =-0.0764 =-0.085
        tree skin_share 0.8311 =-0.0859 elongated_neighbours 1.0 rim 0.2012 =-0.0236 dark_line_through 0.4451 rim
          0.3933 elongation 1.55 seed_noise_ratio 5.68 =0.0042 =0.0298 =-0.0098 =-0.0098 =-0.0236 =-0.0453
        tree cut 1.0 contrast 0.0575 =-0.0707 line_through -0.0201 =0.014 line_through 0.1089 brownness 0.0853
          weakest_side 0.8201 =-0.0092 =0.0013 rim 0.3544 =-0.0092 =-0.0216 =-0.0364 =-0.0789
        tree skin_share 1.0 =-0.0718 elongated_neighbours 1.0 brownness 0.3907 elongation 1.21 rim 0.3592
          seed_noise_ratio 5.57 =0.0074 =0.0532 =0.0074 line_through -0.0348 =0.0074 =-0.0088 =-0.0195 =-0.0378
        tree redness 1.12 elongation 2.92 rim 0.173 =-0.0349 dark_line_through 0.4451 redness 0.5213 rim 0.3358
          =0.0121 =-0.0153 ring_noise_ratio 5.91 =0.0028 =0.0584 =-0.0349 =-0.0686 =-0.0724
        tree cut 1.0 contrast 0.0575 =-0.0658 redness 1.03 line_through -0.0201 =0.0154 rim 0.4674 rim 0.213 =-0.0336
          elongation 1.8 =0.0041 =-0.0268 =-0.0336 =-0.0336 =-0.0731
        tree skin_share 0.8311 =-0.0754 elongated_neighbours 1.0 dark_line_through 0.4451 redness 0.4777 brownness
          0.1074 =0.0106 =-0.0095 contrast 0.2822 fill 0.9201 =-0.0095 =0.0158 =0.0376 =-0.0203 =-0.0394
        tree rim 0.1563 =-0.0616 redness 1.24 contrast 0.0575 =-0.0713 elongation 2.92 dark_line_through 0.4451
          brownness 0.1289 weakest_side 0.8732 =0.0034 =0.0483 =-0.0051 =-0.0165 =-0.0355 =-0.0708
        tree cut 1.0 elongated_neighbours 1.0 dark_line_through 0.4451 line_through -0.0116 =0.0117 rim 0.4099 fill
          0.9113 =-0.0149 =0.0022 brownness 0.0698 =0.0022 =-0.0149 =-0.0306 =-0.0596 =-0.0681
        tree skin_share 0.8311 =-0.07 rim 0.173 =-0.0368 redness 1.03 elongation 2.92 rim 0.4674 dark_line_through
          0.3806 redness 0.5213 =0.0015 =0.0214 =-0.0172 =-0.0172 =-0.0368 =-0.0368
        tree redness 1.4 line_through 0.1918 elongation 2.92 brownness 0.3638 rim 0.298 seed_noise_ratio 18.19
          =-0.0065 weakest_side 0.8591 =0.0256 =0.1143 =0.0075 =-0.016 =-0.0319 =-0.0619 =-0.0713
        tree cut 1.0 elongated_neighbours 1.0 dark_line_through 0.4451 line_through -0.0201 =0.0114 rim 0.4099 fill
          0.9113 =-0.0139 =0.0025 brownness 0.0963 =0.0025 =-0.0139 =-0.0282 =-0.0547 =-0.0628
        tree skin_share 0.8311 =-0.0647 rim 0.173 =-0.0341 contrast 0.0575 =-0.0341 redness 0.9058 redness 0.5442 rim
          0.3358 =0.0105 =-0.0163 contrast 0.3402 =-0.0015 =0.0473 =-0.017
        tree rim 0.6332 elongation 3.72 rim 0.173 =-0.0347 contrast 0.0575 =-0.0347 dark_line_through 0.4451
          line_through -0.0954 =0.0244 redness 0.4777 =-0.005 =0.0091 =-0.0166 =-0.0673 =-0.0696
        tree redness 1.4 cut 1.0 line_through 0.1918 contrast 0.0575 =-0.0278 line_through -0.0954 =0.0225 rim 0.298
          =-0.0132 brownness 0.1074 =0.0105 =-0.0111 =-0.0555 =-0.0568 =-0.0664
        tree elongated_neighbours 1.0 dark_line_through 0.4451 rim 0.4674 rim 0.2344 seed_noise_ratio 15.21 =-0.0137
          ring_noise_ratio 5.91 =0.0266 =0.1158 ring_noise_ratio 2.02 =-0.0137 =0.0071 =-0.0137 =-0.0267 =-0.0511
        tree elongation 3.72 rim 0.1563 =-0.0335 contrast 0.0575 =-0.0335 redness 0.8037 dark_line_through 0.189
          brownness 0.1289 =0.0131 =-0.0052 =-0.0167 ring_noise_ratio 5.58 =-0.0167 =0.0436 =-0.064
        tree skin_share 0.8311 =-0.0586 redness 1.12 contrast 0.0535 =-0.0307 line_through -0.0348 =0.0096 rim 0.4099
          fill 0.9113 =-0.0154 =0.0026 brownness 0.0698 =0.0026 =-0.0154 =-0.0307
        tree rim 0.6332 cut 1.0 elongation 3.72 elongated_neighbours 1.0 line_through -0.0116 =0.0086 rim 0.2849
          =-0.0147 brownness 0.1826 =0.0019 =-0.0147 =-0.0305 =-0.0606 =-0.0521 =-0.0636
        tree redness -0.0224 =-0.0601 redness 1.4 dark_line_through 0.6561 fill 0.7069 =-0.0234 elongation 2.3
          line_through -0.1052 =0.0233 elongation 1.21 =0.0101 =-0.0026 =-0.011 =-0.0467 =-0.06
        tree brownness 0.8404 rim 0.1563 line_through -0.3083 =0.0358 =-0.0281 contrast 0.0575 =-0.0281 fill 0.7574
          =-0.0139 line_through 0.0206 redness 0.4777 =0.0001 =0.0146 =-0.0059 =-0.0539
        tree rim 0.6332 cut 1.0 elongation 3.72 elongated_neighbours 1.0 rim 0.2344 seed_noise_ratio 15.21
          line_through -0.1272 =0.0263 =-0.0135 =0.0661 =0.0031 =-0.0281 =-0.0561 =-0.048 =-0.0587
        tree skin_share 1.0 =-0.0454 rim 0.2344 seed_noise_ratio 15.21 line_through -0.1272 =0.0147 =-0.0237
          ring_noise_ratio 5.91 =0.0147 =0.0957 contrast 0.0555 =-0.0237 rim 0.4674 =0.0029 =-0.0113
        tree redness 1.4 line_through 0.1918 fill 0.7069 =-0.024 elongation 2.47 brownness 0.3907 elongation 1.21
          redness 0.2067 =0.0391 =0.0068 =0.0005 =-0.0048 =-0.0118 =-0.0469 =-0.056
        tree redness -0.0224 =-0.0547 redness 1.4 dark_line_through 0.6561 redness 0.4777 rim 0.3881 =0.0008 brownness
          0.0698 =0.0273 =-0.0216 ring_noise_ratio 7.3 =-0.0003 =0.0464 =-0.0429 =-0.0526
        tree rim 0.1563 line_through -0.2095 =0.0197 =-0.0668 contrast 0.0535 =-0.0596 elongated_neighbours 1.0
          dark_line_through 0.4451 redness 0.8037 =0.0034 fill 0.9742 =-0.0067 =0.074 =-0.015 =-0.0303
        tree cut 1.0 rim 0.6332 elongation 3.72 rim 0.1563 line_through -0.3083 =0.032 =-0.0263 contrast 0.0555
          =-0.0263 line_through -0.1052 =0.0204 =-0.0004 =-0.0521 =-0.0517 =-0.0453
        tree brownness 0.8404 fill 0.6554 =-0.0247 elongation 2.47 line_through -0.0201 seed_noise_ratio 4.78 =0.0013
          =0.0102 rim 0.4099 fill 0.9113 =-0.0063 =0.0013 =-0.0063 =-0.0129 =-0.0473
        tree skin_share 0.8311 =-0.0474 elongated_neighbours 1.0 redness 0.8037 redness 0.5923 =-0.0031 contrast
          0.2822 =-0.0075 rim 0.4771 =0.0579 =0.0178 ring_noise_ratio 5.58 =-0.013 =0.0393 =-0.0248
        tree redness -0.0224 =-0.0493 redness 1.4 fill 0.6554 =-0.0373 elongation 2.65 redness 0.1 elongation 1.77
          =0.0376 =-0.0091 rim 0.298 =-0.0091 =0.0027 =-0.0189 =-0.0482
        tree cut 1.0 line_through 0.1918 contrast 0.0535 =-0.02 line_through -0.1052 =0.0144 rim 0.27 =-0.01 redness
          0.3019 =-0.01 seed_noise_ratio 5.51 =-0.0089 =0.0062 =-0.039 =-0.0413
        tree rim 0.6332 dark_line_through 0.6561 rim 0.1563 =-0.0204 contrast 0.0555 =-0.0204 redness 0.8037 redness
          0.5923 =-0.0009 =0.0185 ring_noise_ratio 5.58 =-0.0096 =0.0467 =-0.0401 =-0.0488
        tree brownness 1.3 rim 0.1372 rim -0.4065 =0.0337 =-0.0294 contrast 0.0575 =-0.0294 elongated_neighbours 1.0
          seed_noise_ratio 4.71 =-0.007 line_through -0.0954 =0.0171 =0.0002 =-0.0148 =-0.057
        tree skin_share 0.8311 =-0.0427 redness 1.03 elongated_neighbours 1.0 rim 0.4771 ring_noise_ratio 2.09 =-0.011
          redness 0.4566 =-0.001 seed_noise_ratio 8.28 =-0.0038 =0.0535 =-0.011 =-0.0222 =-0.0222
        tree cut 1.0 elongation 3.72 line_through 0.1918 brownness 0.3907 line_through -0.0248 =0.0094 elongation 1.21
          =0.0032 =-0.0051 =-0.0119 =-0.0237 =-0.0466 ring_noise_ratio 5.58 =-0.0619 =0.0014
        tree fill 0.6554 =-0.0363 elongation 2.65 redness 0.8037 brownness 0.2932 dark_line_through 0.1412 redness
          0.2775 =0.0021 =0.0123 =-0.0027 =-0.0096 fill 0.9742 =-0.0096 =0.0594 =-0.0188
        tree rim 0.6332 dark_line_through 0.6561 redness 0.8037 redness 0.5923 rim 0.3933 =0.0012 =-0.0185 contrast
          0.2822 =-0.006 =0.0417 ring_noise_ratio 5.58 =-0.0185 =0.0408 =-0.0358 =-0.0439
        tree redness -0.0224 =-0.0425 redness 1.64 rim 0.1372 line_through -0.2095 =0.0184 =-0.0593 contrast 0.0535
          =-0.0468 elongated_neighbours 1.0 redness 0.1 =0.0234 =0.0001 =-0.0232 =-0.0474
        tree cut 1.0 brownness 1.3 line_through -0.0201 rim 0.4219 =0.0017 =0.0214 rim 0.1879 =-0.0256 rim 0.4987
          skin_share 1.0 =-0.0256 =-0.0003 =-0.0256 =-0.0503 =-0.0355
        tree skin_share 0.8311 =-0.0374 dark_line_through 0.4451 redness 0.8037 line_through -0.4369 =0.0459 rim
          0.2344 seed_noise_ratio 15.21 =-0.01 =0.023 =0.0018 fill 0.9742 =-0.01 =0.0579 =-0.0194
        tree fill 0.6554 ring_noise_ratio 3.47 =-0.0548 =-0.0169 elongation 2.65 redness 0.8037 dark_line_through
          0.1412 =0.0031 =-0.0087 ring_noise_ratio 5.58 =-0.0087 rim 0.3732 =0.0126 =0.0674 =-0.0169
        tree rim 0.6332 rim 0.1372 line_through -0.2095 =0.0142 =-0.0572 contrast 0.0535 =-0.0475 elongated_neighbours
          1.0 seed_noise_ratio 4.71 =-0.0116 line_through -0.0954 =0.0154 =0.0001 =-0.0238 =-0.0393
        tree cut 1.0 elongation 3.72 line_through 0.1918 redness 0.8037 line_through -0.4369 =0.0434 =0.0006 fill
          0.9742 =-0.0105 =0.0512 =-0.0209 =-0.0411 ring_noise_ratio 5.58 =-0.0559 =0.0037
        judge own
        start -2.2394261
        tree fill 0.9671 weakest_side 0.8201 ring_noise_ratio 3.26 =-0.1248 =-0.0434 redness 0.3606 =0.026 redness
          0.9058 =0.2914 =0.026 seed_noise_ratio 8.28 =0.2914 redness 0.3965 =0.6707 =1.24
        tree ring_noise_ratio 5.3 ring_noise_ratio 3.7 =-0.1136 elongation 1.55 fill 0.9386 =0.0093 =0.0736 =-0.0551
          redness 0.378 =0.0736 seed_noise_ratio 5.94 =0.0873 elongation 1.77 =0.5699 =0.3107
        tree fill 0.9568 weakest_side 0.7711 =-0.1064 elongation 1.55 =0.0608 =-0.0419 open 1.0 redness 0.3141 =0.1747
          redness 0.9058 seed_noise_ratio 5.31 =0.1747 =0.3816 =0.1747 =0.0608
        tree ring_noise_ratio 4.44 ring_noise_ratio 2.97 =-0.1176 elongation 1.55 =0.0125 =-0.0788 redness 0.3965
          =0.0125 redness 0.9058 elongation 1.88 seed_noise_ratio 5.51 =0.1622 =0.3297 =0.0125 =0.0125
        tree weakest_side 0.7464 weakest_side 0.5847 =-0.1124 elongation 1.66 =0.0053 =-0.0746 redness 0.4159
          elongation 1.29 =0.0933 =0.0053 redness 0.9058 seed_noise_ratio 5.63 =0.0483 =0.2658 =0.0053
        tree ring_noise_ratio 4.26 ring_noise_ratio 2.79 =-0.1133 elongation 1.8 =-0.0056 =-0.0785 redness 0.3439
          =-0.0056 seed_noise_ratio 6.74 fill 0.9568 =-0.0056 =0.1314 elongation 1.66 =0.242 =0.1314
        tree fill 0.9568 weakest_side 0.6965 =-0.1006 elongation 1.74 seed_noise_ratio 6.01 =-0.0177 =0.0208 =-0.0561
          open 1.0 redness 0.3141 =0.0868 elongation 1.49 =0.2076 =0.0868 =0.0208
        tree elongation 1.46 seed_noise_ratio 7.27 fill 0.9623 =-0.0121 =0.0737 redness 0.3141 =0.0747 redness 0.9058
          =0.2093 =0.0747 redness 0.3439 =-0.1159 ring_noise_ratio 3.16 =-0.1029 =-0.0121
        tree open 1.0 redness 0.3439 =-0.0311 seed_noise_ratio 5.94 fill 0.9623 =-0.0311 =0.07 redness 0.8504
          elongation 1.77 brownness 0.2112 =0.2053 =0.1302 =0.07 =0.07 =-0.1012
        tree weakest_side 0.6965 ring_noise_ratio 2.46 =-0.1069 redness 0.3019 =-0.0787 redness 0.9058 =-0.02 =-0.0787
          elongation 1.49 seed_noise_ratio 7.13 =0.0423 brownness 0.1182 =0.1848 =0.0963 =-0.02
        tree elongation 1.55 ring_noise_ratio 4.26 =-0.0248 redness 0.2896 =0.0356 redness 0.9058 rim 0.2443 =0.0356
          =0.1558 =0.0356 redness 0.3019 =-0.1168 ring_noise_ratio 3.06 =-0.0977 =-0.0248
        tree open 1.0 redness 0.4566 elongation 1.32 seed_noise_ratio 7.61 =-0.0037 =0.0781 =-0.0333 redness 0.8504
          rim 0.2773 =-0.0333 elongation 2.16 =0.1635 =-0.0333 =-0.0333 =-0.0911
        tree fill 0.9386 redness 0.2775 =-0.1001 redness 0.9058 ring_noise_ratio 2.09 =-0.0926 =-0.0121 =-0.1196
          redness 0.3019 =-0.0121 redness 0.8504 ring_noise_ratio 3.06 =-0.0121 =0.1259 =-0.0121
        tree elongation 1.32 seed_noise_ratio 7.27 =-0.0034 brownness 0.1182 =0.1449 =0.0513 redness 0.2657 =-0.1004
          redness 0.9058 rim 0.2534 =-0.0961 elongation 2.3 =-0.0034 =-0.0838 =-0.113
        tree weakest_side 0.6154 =-0.0796 redness 0.4364 elongation 1.37 brownness 0.1289 =0.0632 =-0.0068 =-0.0296
          redness 0.8504 rim 0.27 =-0.0296 seed_noise_ratio 5.22 =0.0233 =0.1423 =-0.0296
        tree elongation 1.84 seed_noise_ratio 7.13 fill 0.9623 =-0.0401 =0.0199 redness 0.3019 =0.0199 redness 0.9696
          brownness 0.2112 =0.1426 =0.0222 =0.0199 redness 0.3439 =-0.1157 =-0.0603
        tree ring_noise_ratio 2.97 =-0.0798 redness 0.4566 elongation 1.37 brownness 0.1289 =0.05 =-0.011 =-0.0332
          redness 0.8504 dark_line_through 0.2093 rim 0.298 =0.0435 =0.128 =-0.0257 =-0.0332
        tree elongation 1.84 weakest_side 0.5847 =-0.039 redness 0.4566 =-0.0015 redness 0.9696 rim 0.2917 =-0.0015
          dark_line_through 0.3317 =0.1228 =-0.0015 =-0.0015 redness 0.3019 =-0.1144 =-0.0577
        tree redness 0.254 elongation 1.8 =-0.0499 =-0.1149 redness 0.9696 rim 0.2344 =-0.0873 seed_noise_ratio 5.88
          =-0.0061 brownness 0.1613 line_through 0.0453 =0.1218 =0.0691 =0.0351 =-0.1119
        tree elongation 1.92 ring_noise_ratio 3.16 =-0.0399 seed_noise_ratio 8.88 fill 0.9623 =-0.0052 =0.0394
          brownness 0.1182 ring_noise_ratio 6.3 =0.0785 =0.1384 =0.0394 elongation 2.56 =-0.0566 =-0.1116
        tree rim 0.2241 =-0.0975 open 1.0 redness 0.3019 =-0.0171 line_through 0.0453 seed_noise_ratio 5.51 =0.0267
          brownness 0.172 =0.1107 =0.0585 =-0.0171 redness 0.3606 =-0.0898 =-0.0359
        tree elongation 1.92 weakest_side 0.5688 =-0.0379 rim 0.2773 seed_noise_ratio 15.21 =-0.0077 =0.138 brownness
          0.2281 seed_noise_ratio 6.74 =0.0253 redness 0.2775 =0.0544 =0.1014 =-0.0077 =-0.0784
        tree rim 0.213 =-0.0973 elongation 2.22 weakest_side 0.4328 =-0.0391 line_through 0.0345 redness 0.4777
          =0.0186 redness 0.8037 seed_noise_ratio 5.08 =0.0198 =0.1173 =0.0186 =-0.0068 =-0.0887
        tree elongated_neighbours 1.0 ring_noise_ratio 2.46 =-0.0621 redness 0.254 =-0.026 redness 0.9058
          seed_noise_ratio 5.51 =-0.0058 redness 0.4995 =0.0285 line_through 0.0643 =0.1049 =0.0285 =-0.026 =-0.1197
        tree redness 1.03 redness 0.254 =-0.0548 rim 0.213 =-0.0836 elongated_neighbours 1.0 dark_line_through 0.189
          brownness 0.2281 seed_noise_ratio 7.27 =0.0345 =0.0959 =0.0063 =-0.0346 =-0.1037 =-0.1124
        tree redness 1.03 redness 0.4777 elongation 1.8 rim 0.3933 rim 0.2344 =-0.0479 =0.026 =-0.0479 =-0.083
          seed_noise_ratio 8.28 rim 0.326 =-0.041 =0.0347 =0.0862 =-0.1089
        tree elongated_neighbours 1.0 ring_noise_ratio 2.09 =-0.0582 elongation 1.21 brownness 0.2281 seed_noise_ratio
          9.28 =0.0425 =0.1166 =0.0192 elongation 2.22 seed_noise_ratio 6.09 =-0.0115 =0.0192 =-0.0259 =-0.1122
        tree elongation 2.56 rim 0.2344 =-0.0506 redness 0.9696 redness 0.254 =-0.0276 dark_line_through 0.189
          brownness 0.2112 seed_noise_ratio 9.74 =0.0359 =0.101 =0.0 =-0.0402 =-0.0506 =-0.0975
        tree redness 1.03 redness 0.5213 elongation 2.56 rim 0.3933 rim 0.213 =-0.0593 =0.0123 =-0.059 =-0.1031
          dark_line_through 0.4451 line_through 0.0643 =0.0568 =-0.011 =-0.0655 =-0.103
        tree elongated_neighbours 1.0 weakest_side 0.4328 =-0.0524 elongation 1.21 seed_noise_ratio 5.57 =0.0168
          brownness 0.1613 =0.0825 =0.0372 line_through 0.0296 rim 0.27 =-0.008 =0.0168 =-0.023 =-0.1073
        tree redness 1.03 redness 0.254 elongation 1.8 =-0.0257 =-0.0933 rim 0.213 =-0.0695 elongated_neighbours 1.0
          dark_line_through 0.189 brownness 0.2281 =0.0423 =-0.0004 =-0.0319 =-0.0875 =-0.0986
        tree elongation 2.65 rim 0.213 seed_noise_ratio 15.21 =-0.048 =0.0847 brownness 0.3638 line_through 0.0643
          seed_noise_ratio 9.28 =0.0103 brownness 0.0853 =0.0903 =0.031 =-0.018 =-0.048 =-0.0926
        tree elongated_neighbours 1.0 redness 0.9696 redness 0.4777 rim 0.383 rim 0.2012 =-0.0516 elongation 1.8
          =0.0219 =-0.0516 =-0.0516 seed_noise_ratio 7.13 =0.0067 =0.0623 =-0.0516 =-0.0993
        tree redness 1.12 elongated_neighbours 1.0 ring_noise_ratio 2.09 =-0.046 redness 0.5213 rim 0.3544 =0.0087
          =-0.0192 fill 0.9742 seed_noise_ratio 8.28 =0.0009 =0.0598 =0.0996 =-0.0926 =-0.099
        tree elongation 2.65 rim 0.2344 seed_noise_ratio 15.21 =-0.0449 =0.0972 redness 0.8037 redness 0.5213 rim
          0.3933 dark_line_through 0.1412 =0.0176 =-0.0449 =-0.0449 =0.0403 =-0.0449 =-0.0866
        tree rim 0.173 =-0.0807 elongation 2.65 brownness 0.3907 line_through 0.0206 seed_noise_ratio 9.28 fill 0.9457
          =0.0034 =0.0274 brownness 0.1182 =0.0792 =0.0309 =-0.0144 =-0.0403 =-0.0819
        tree redness 1.12 elongated_neighbours 1.0 redness 0.1896 =-0.0352 dark_line_through 0.292 fill 0.9139
          =-0.0097 redness 0.5213 rim 0.3404 =0.0381 =0.0076 =0.0478 =-0.0432 =-0.087 =-0.0929
        tree skin_share 1.0 =-0.0891 line_through 0.0643 redness 0.2657 =-0.0171 redness 0.8037 brownness 0.2703
          seed_noise_ratio 9.74 line_through -0.0248 =0.0377 =0.007 =0.069 =-0.0167 =-0.0171 =-0.0382
        tree redness 1.12 elongated_neighbours 1.0 ring_noise_ratio 1.66 =-0.0409 redness 0.4777 rim 0.3544 =0.0065
          =-0.018 rim 0.326 seed_noise_ratio 11.04 =-0.018 =0.078 =0.0366 =-0.0819 =-0.0877
        tree rim 0.1563 =-0.0794 elongation 2.76 brownness 0.4167 elongation 1.21 seed_noise_ratio 5.22 =0.0135 rim
          0.3732 =0.0616 =0.0278 line_through -0.0116 =0.0135 =-0.0159 =-0.0396 =-0.0797
        tree skin_share 1.0 =-0.083 rim 0.213 seed_noise_ratio 18.19 =-0.0431 =0.1048 dark_line_through 0.189 redness
          0.2775 =-0.0137 redness 0.8037 seed_noise_ratio 4.82 =-0.0151 =0.0272 =-0.0151 =-0.0362
        tree elongated_neighbours 1.0 brownness 0.5373 elongation 1.21 fill 0.9139 =0.0073 redness 0.4159 =0.0193
          redness 0.9696 =0.0628 =0.0193 line_through -0.0116 =0.0073 =-0.0167 =-0.0408 =-0.0786
        tree redness 1.12 elongation 2.92 rim 0.213 seed_noise_ratio 15.21 =-0.0397 =0.0836 ring_noise_ratio 1.66
          =-0.0397 line_through -0.0004 =0.021 brownness 0.1289 =0.0075 =-0.016 =-0.0794 =-0.0813
        tree brownness 0.8404 line_through 0.1089 rim 0.2344 seed_noise_ratio 15.21 =-0.0219 =0.0901 fill 0.9139
          =-0.0123 redness 0.4995 rim 0.3358 =0.0287 =-0.0 =0.0285 =-0.0448 =-0.0864
        tree cut 1.0 redness 1.12 elongation 2.92 ring_noise_ratio 1.66 =-0.0359 line_through -0.0201 =0.0243 redness
          0.5213 =-0.0132 rim 0.3207 =-0.0153 =0.01 =-0.0735 =-0.0756 =-0.082
        tree skin_share 0.8311 =-0.086 elongated_neighbours 1.0 dark_line_through 0.189 seed_noise_ratio 5.63 =-0.009
          brownness 0.1182 weakest_side 0.8591 =0.0144 seed_noise_ratio 15.21 =0.0369 =0.1161 =0.0017 =-0.0223
          =-0.0444
        tree rim 0.1563 =-0.0682 elongated_neighbours 1.0 dark_line_through 0.4451 redness 0.1671 =-0.016
          seed_noise_ratio 4.78 =-0.016 line_through -0.0116 =0.0253 brownness 0.0963 =0.0115 =-0.0022 =-0.0345
          =-0.0688
        tree cut 1.0 brownness 0.8404 elongation 2.3 redness 0.8037 redness 0.5213 rim 0.3933 dark_line_through 0.0946
          =0.0116 =-0.0187 =-0.0187 =0.0252 =-0.0187 =-0.0396 =-0.0783 =-0.0768
        tree skin_share 0.8311 =-0.0806 rim 0.2012 =-0.042 dark_line_through 0.4451 redness 0.1671 =-0.02 redness
          0.8037 redness 0.5442 rim 0.3404 =0.0184 =-0.0158 =0.0259 =-0.02 =-0.042
        tree redness 1.12 elongation 2.92 brownness 0.3907 seed_noise_ratio 5.51 =-0.0114 redness 0.5442 =0.0013
          seed_noise_ratio 11.04 rim 0.326 =-0.0005 =0.033 =0.0654 =-0.0325 =-0.0676 =-0.0688
        tree cut 1.0 elongated_neighbours 1.0 weakest_side 0.0679 =-0.0314 line_through -0.0201 redness 0.4159 =0.0062
          seed_noise_ratio 4.65 =0.0062 =0.0373 elongation 1.37 =0.0036 =-0.0144 =-0.0624 =-0.0708
        tree skin_share 0.8311 =-0.0751 rim 0.173 =-0.0388 dark_line_through 0.4451 line_through 0.0643 redness 0.4777
          =-0.0015 fill 0.9742 seed_noise_ratio 8.56 =-0.0015 =0.0346 =0.0606 =-0.0185 =-0.0388
        tree brownness 0.8404 elongation 2.56 dark_line_through 0.189 rim 0.4674 seed_noise_ratio 5.63 =-0.0076
          redness 0.2775 =0.0036 line_through 0.0206 =0.0327 =0.0036 =-0.0076 =-0.0185 =-0.037 =-0.0719
        tree cut 1.0 line_through 0.1918 redness 1.03 elongation 2.3 brownness 0.3907 line_through -0.0248 =0.019
          elongation 1.21 =0.01 =-0.0031 =-0.0138 =-0.0318 =-0.0318 =-0.0632 =-0.0654
        tree elongated_neighbours 1.0 rim 0.1563 =-0.0304 brownness 0.6146 seed_noise_ratio 4.71 =-0.0142 rim 0.4674
          elongation 1.21 =0.022 line_through -0.0348 =0.0124 =-0.0027 =-0.0047 =-0.0304 =-0.059
        tree skin_share 1.0 =-0.0607 rim 0.1563 =-0.0314 redness 1.03 elongated_neighbours 1.0 rim 0.4674
          seed_noise_ratio 5.51 =-0.0081 redness 0.5442 =0.0051 =0.0325 =-0.0142 =-0.0314 =-0.0314
        tree redness -0.0224 =-0.0705 redness 1.4 elongation 2.92 dark_line_through 0.4451 rim 0.298 seed_noise_ratio
          18.19 =-0.0127 =0.0967 brownness 0.1289 =0.0178 =-0.0098 =-0.028 =-0.0566 =-0.07
        tree cut 1.0 line_through 0.1918 redness 1.12 rim 0.1563 =-0.029 elongation 2.92 rim 0.4674 seed_noise_ratio
          4.71 =-0.0125 =0.0097 =-0.0125 =-0.029 =-0.029 =-0.0575 =-0.0601
        tree skin_share 0.8311 =-0.0648 elongated_neighbours 1.0 rim 0.2344 seed_noise_ratio 15.21 =-0.0172 =0.0871
          dark_line_through 0.4451 redness 0.1671 =-0.007 redness 0.8037 =0.0088 =-0.007 =-0.0172 =-0.0336
        tree redness -0.0224 =-0.0654 redness 1.4 line_through 0.1918 cut 1.0 elongation 2.56 line_through -0.0201
          =0.0114 rim 0.298 =-0.0118 =0.0024 =-0.0263 =-0.0263 =-0.0525 =-0.0639
        tree brownness 0.8404 elongated_neighbours 1.0 seed_noise_ratio 4.71 =-0.0163 line_through -0.0116 redness
          0.3606 =0.002 seed_noise_ratio 7.27 rim 0.3452 =0.002 =0.0219 =0.0358 =-0.0046 =-0.0315 =-0.0605
        tree skin_share 0.8311 =-0.06 rim 0.1563 =-0.0313 dark_line_through 0.4451 rim 0.4674 redness 0.8037 redness
          0.5681 =0.0001 =0.0208 fill 0.9742 =-0.0154 =0.0665 =-0.0154 =-0.0313
        tree cut 1.0 elongation 3.72 elongated_neighbours 1.0 weakest_side 0.0679 =-0.0157 line_through -0.0954
          =0.0232 rim 0.298 =-0.0068 brownness 0.1289 =0.0114 =-0.0068 =-0.0314 =-0.0615 =-0.0532
        tree redness -0.0224 =-0.0597 redness 1.4 dark_line_through 0.6561 elongation 2.92 rim 0.298 seed_noise_ratio
          13.34 =-0.0116 ring_noise_ratio 8.89 =0.0287 =0.1245 =0.0042 =-0.0241 =-0.0479 =-0.0589
        tree brownness 0.8404 rim 0.1372 =-0.0284 elongated_neighbours 1.0 seed_noise_ratio 4.71 =-0.0142 rim 0.4099
          elongation 1.3 =0.0172 =-0.0039 brownness 0.0698 =0.0253 =-0.0061 =-0.0284 =-0.0545
        tree skin_share 0.8311 =-0.0551 cut 1.0 line_through 0.1918 line_through -0.0954 =0.0146 rim 0.298
          seed_noise_ratio 13.34 =-0.0147 =0.0059 brownness 0.1826 =0.0059 =-0.0122 =-0.0289 =-0.0289
        tree rim 0.1372 line_through -0.2095 =0.0033 =-0.0693 weakest_side -1.27 =-0.0612 elongated_neighbours 1.0
          dark_line_through 0.2591 rim 0.4099 =0.0048 brownness 0.0698 =0.0216 =-0.0072 =-0.0158 =-0.0314
        tree cut 1.0 elongation 3.72 line_through 0.1918 redness 0.8037 redness 0.5923 =-0.0026 rim 0.326 =-0.0149
          =0.0258 fill 0.9742 =-0.0149 =0.0546 =-0.0291 =-0.0565 =-0.0465
        tree redness -0.0224 =-0.0541 redness 1.4 fill 0.6838 =-0.037 elongation 2.47 dark_line_through 0.1556 rim
          0.3933 seed_noise_ratio 6.34 =-0.0027 =0.0207 =-0.0027 =-0.0089 =-0.0188 =-0.0543
        tree skin_share 0.8311 =-0.0497 dark_line_through 0.6561 rim 0.4674 redness 0.9696 redness 0.1134 =-0.014
          seed_noise_ratio 5.63 rim 0.3685 =-0.014 =0.0015 =0.0089 =-0.014 =-0.014 =-0.0262
        tree brownness 0.8404 elongated_neighbours 1.0 line_through -0.0348 =0.0056 rim 0.2849 seed_noise_ratio 13.34
          =-0.0134 =0.0004 rim 0.4099 =0.0004 brownness 0.0698 =0.0004 =-0.0134 =-0.0253 =-0.048
        tree cut 1.0 elongation 3.72 line_through 0.1918 line_through -0.0201 =0.0059 rim 0.2849 seed_noise_ratio
          13.34 =-0.0136 =0.0006 rim 0.4503 =0.0006 =-0.0136 =-0.0267 =-0.0519 =-0.0422
        tree brownness 1.3 rim 0.1372 =-0.0318 ring_noise_ratio 1.02 =-0.0318 line_through -0.1052 =0.0183 rim 0.2344
          seed_noise_ratio 15.21 =-0.0161 =0.008 fill 0.8401 =-0.0161 =0.001 =-0.0611
        tree redness 1.4 redness -0.0224 =-0.0479 dark_line_through 0.6561 fill 0.7069 =-0.0197 elongation 2.16
          line_through -0.1052 =0.0172 =0.0007 =-0.0095 redness 0.8037 =-0.0713 =-0.0197 =-0.049
        tree skin_share 1.0 =-0.0382 weakest_side 0.0225 =-0.02 redness 0.4777 rim 0.3358 seed_noise_ratio 9.74
          =-0.0011 =0.033 =-0.0102 rim 0.3685 seed_noise_ratio 11.04 =-0.0102 =0.0562 =0.0226
        tree cut 1.0 brownness 1.3 line_through -0.0201 =0.0053 rim 0.2012 =-0.0289 rim 0.4503 elongation 1.8 =-0.0002
          =-0.0228 brownness 0.1392 =-0.0002 =-0.0289 =-0.0563 =-0.0388
        tree elongated_neighbours 1.0 rim 0.1372 =-0.0184 ring_noise_ratio 1.09 =-0.0184 seed_noise_ratio 4.68
          =-0.0091 line_through -0.0954 redness 0.3606 =0.0086 =0.0298 redness 0.5923 =-0.0031 =0.0074 =-0.0351
        tree fill 0.6554 =-0.0369 elongation 2.47 redness 0.8037 dark_line_through 0.1556 rim 0.3933 =0.0078 =-0.0031
          =-0.0099 rim 0.3781 =-0.0099 weakest_side 0.5524 =-0.0099 =0.0493 =-0.0193
        tree redness 1.4 line_through 0.1918 fill 0.6838 =-0.0195 elongation 2.47 brownness 0.2442 rim 0.3685
          seed_noise_ratio 10.31 =-0.0008 =0.0329 =0.0148 =-0.0045 =-0.0099 =-0.0378 =-0.0458
        tree dark_line_through 0.6561 redness 0.8037 redness 0.5923 rim 0.4099 dark_line_through 0.1412 =0.0028
          =-0.0197 brownness 0.0604 =0.0266 =-0.0197 =0.0116 ring_noise_ratio 6.75 =-0.0197 =0.0423 =-0.037
        tree cut 1.0 elongation 3.72 elongated_neighbours 1.0 redness 0.8037 =0.0001 rim 0.3781 =-0.0123 weakest_side
          0.5524 =-0.0114 =0.0438 =-0.0234 =-0.0447 ring_noise_ratio 5.58 =-0.0607 =0.0019
        tree skin_share 0.8311 =-0.0409 rim 0.1372 =-0.0217 redness 1.03 rim 0.4674 dark_line_through 0.3806 =0.002
          =-0.0217 brownness 0.0604 =0.0063 =-0.0217 rim 0.4771 =-0.0217 =0.0435
        tree redness -0.0224 =-0.0425 redness 1.64 rim 0.6332 dark_line_through 0.6561 seed_noise_ratio 4.65 =-0.0167
          redness 0.5923 =-0.003 =0.0103 redness 0.8037 =-0.0654 =-0.017 =-0.0406 =-0.0461
        tree brownness 1.3 rim 0.1372 =-0.0274 ring_noise_ratio 0.7939 =-0.0274 line_through -0.1052 rim 0.2241
          =0.0534 =0.0058 rim 0.2619 seed_noise_ratio 13.34 =-0.0141 =0.005 =-0.0008 =-0.0524
        tree cut 1.0 line_through -0.0201 =0.0039 rim 0.1879 =-0.0534 skin_share 1.0 =-0.0497 rim 0.4503 redness
          0.7292 =-0.0008 =-0.0208 brownness 0.1392 =-0.0008 =-0.0263 =-0.0332
        tree brownness 1.3 elongated_neighbours 1.0 rim 0.1372 =-0.0134 ring_noise_ratio 1.02 =-0.0134 line_through
          -0.1157 redness 0.6701 =0.0057 cut 1.0 =0.0481 =0.0057 =-0.0007 =-0.0256 =-0.0494
        tree rim 0.6332 fill 0.6554 =-0.0317 elongation 2.47 redness 0.7635 redness 0.5923 =-0.0012 rim 0.3309
          =-0.0081 =0.0246 ring_noise_ratio 6.75 =-0.0081 =0.0509 =-0.0163 =-0.0392
        tree redness -0.0224 =-0.0377 redness 1.64 line_through 0.1918 seed_noise_ratio 4.62 =-0.0159 rim 0.4099
          seed_noise_ratio 8.88 =-0.0016 =0.0153 brownness 0.0698 =0.0206 =-0.0077 =-0.0312 =-0.0421
        tree elongation 3.72 cut 1.0 elongated_neighbours 1.0 line_through -0.1157 =0.01 rim 0.2241 =-0.0107 rim
          0.4674 redness 0.6986 =0.004 =-0.0107 =-0.0107 =-0.0207 =-0.0207 =-0.0395
        tree brownness 1.3 skin_share 1.0 =-0.0241 rim 0.4674 seed_noise_ratio 4.71 =-0.0127 elongation 1.21 rim
          0.3592 =0.0187 =0.0039 =-0.0016 redness 0.7292 =-0.0127 =0.0301 =-0.0461
        judge crowd
        start -2.6963108
        tree alike -1.19 alike -2.71 =-0.1755 =0.7945 own_score -2.24 =1.38 =3.02
        tree own_score -2.56 alike -3.23 =-0.1849 =0.0182 alike -3.01 =0.0684 =0.3484
        tree own_score -2.82 alike -3.23 =-0.1802 =-0.0055 alike -3.23 =0.0349 =0.2798
        tree own_score -1.85 own_score -3.79 =-0.1771 =-0.0053 own_score -0.194 =0.1246 =0.2802
        tree alike -2.16 own_score -3.54 =-0.1701 alike -4.09 =-0.0815 =0.0472 =0.2241
        tree alike -3.71 own_score -4.27 =-0.1796 =-0.0761 own_score -0.194 =0.0405 =0.2318
        tree own_score -3.54 own_score -4.98 =-0.1812 =-0.0963 alike -2.16 =0.0067 =0.1866
        tree alike -3.96 =-0.1433 own_score 2.1 own_score -4.43 =-0.0269 =0.066 =0.2378
        tree own_score -3.54 own_score -4.98 =-0.1714 =-0.0733 own_score 2.1 =0.0349 =0.227
        tree alike -3.96 own_score -4.5 =-0.1617 =-0.0613 own_score 2.1 =0.0306 =0.2169
        tree own_score -4.27 =-0.1387 own_score -0.194 alike -2.16 =-0.0206 =0.0701 =0.1535
        tree own_score -4.43 =-0.1346 own_score 2.1 alike -2.16 =-0.0154 =0.0638 =0.199
        tree alike -4.09 own_score -5.16 =-0.1564 =-0.0582 own_score 2.1 =0.0195 =0.1884
        tree own_score -4.98 =-0.1374 alike 0.0734 alike -4.27 =-0.0507 =0.0223 =0.1753
        tree own_score -5.16 =-0.1369 own_score 2.1 alike -4.61 =-0.0514 =0.0157 =0.1717
        tree own_score -5.16 =-0.1273 alike 0.0734 alike -4.36 =-0.04 =0.0132 =0.1583
        tree own_score -5.34 =-0.125 own_score 2.1 alike -5.69 =-0.0582 =0.0056 =0.1539
        tree own_score -5.34 =-0.1148 alike 0.0734 alike -5.69 =-0.054 =0.004 =0.1404
        tree own_score -5.34 =-0.1043 own_score 4.28 own_score -1.28 =-0.0118 =0.0338 =0.2107
        tree own_score -5.39 =-0.0955 own_score 4.28 alike 0.0734 =-0.0035 =0.094 =0.2064
        tree alike -5.69 =-0.0716 own_score 4.28 alike 0.0734 =-0.0005 =0.0814 =0.2017
        tree own_score -5.5 =-0.0843 own_score 4.28 alike -2.16 =-0.0088 =0.0233 =0.1969
        tree alike -6.72 =-0.116 own_score 4.28 own_score -6.05 =-0.057 =0.0027 =0.1917
        tree alike -6.72 =-0.1059 own_score 2.1 own_score -6.05 =-0.0522 =0.0003 =0.0967
        tree own_score 4.28 own_score -6.51 =-0.117 alike -4.44 =-0.024 =0.0065 =0.1834
        tree alike -6.97 =-0.1219 own_score 4.28 own_score -6.05 =-0.0606 =0.0013 =0.1777
        tree alike 1.43 alike -6.97 =-0.1124 own_score -1.28 =-0.0075 =0.0173 =0.1488
        tree own_score 4.28 own_score -6.51 =-0.0987 alike 0.0734 =-0.0024 =0.0561 =0.1697
        tree alike 1.43 alike -6.97 =-0.1011 own_score -6.23 =-0.0508 =0.0008 =0.1346
        tree own_score 4.28 own_score -6.7 =-0.0977 alike -6.72 =-0.0491 =0.001 =0.1618
        tree own_score 4.28 alike -6.97 =-0.086 alike 1.43 =-0.0011 =0.0769 =0.1552
        tree own_score 4.28 own_score -6.7 =-0.0871 own_score -1.28 =-0.005 =0.0136 =0.1486
        tree alike 1.43 alike -6.97 =-0.0753 alike -4.09 =-0.0105 =0.004 =0.1131
        tree own_score 4.28 own_score -6.8 =-0.0824 alike 1.43 =-0.0006 =0.0697 =0.1402
        tree own_score 4.28 own_score -4.43 alike -4.52 =-0.03 =-0.0069 =0.0025 =0.1337
        tree own_score 4.28 alike -6.97 =-0.0626 alike -2.16 =-0.0035 =0.0095 =0.1272
        tree alike 1.43 own_score -6.8 =-0.0701 alike -6.72 =-0.034 =0.0008 =0.0925
        tree own_score 4.28 own_score -7.25 =-0.088 own_score -0.194 =-0.002 =0.0134 =0.1196
        tree own_score 4.28 own_score -6.7 =-0.0544 alike 1.43 =-0.0002 =0.0566 =0.1136
        tree own_score 4.28 alike -6.97 =-0.0489 alike 0.0734 =-0.0005 =0.0279 =0.1078
        tree own_score 4.28 own_score -7.25 =-0.0769 alike 1.43 =-0.0002 =0.0511 =0.1024
        tree own_score 4.28 own_score -7.25 =-0.071 alike -2.16 =-0.0024 =0.0061 =0.0972
        tree own_score 4.28 alike -6.97 =-0.0416 alike 1.43 =0.0 =0.0461 =0.0923
        tree own_score 4.28 own_score -7.25 =-0.0652 own_score -0.194 =-0.0012 =0.0091 =0.0877
        tree alike 1.43 alike -7.52 =-0.075 own_score -6.93 =-0.0375 =0.0002 =0.0579
        tree own_score 4.28 alike -7.52 =-0.0715 alike 0.0734 =-0.0005 =0.0177 =0.0826
        tree own_score 4.28 alike -5.69 own_score -4.85 =-0.0302 =-0.0045 =0.001 =0.0787
        tree own_score 4.28 own_score -7.25 =-0.0558 alike 1.43 =0.0 =0.0375 =0.0749
        tree own_score 4.28 alike -7.52 =-0.0668 own_score -1.28 =-0.0013 =0.0045 =0.0715
        tree own_score 4.28 alike -7.52 =-0.0639 own_score -7.25 =-0.0319 =0.0003 =0.0682
        judge crowd
        start -2.6963108
        tree alike -0.5906 alike -2.57 =-0.1762 =0.8304 own_score -2.24 =1.37 =3.01
        tree own_score -2.56 alike -3.38 =-0.1869 =0.0293 alike -3.68 =0.0695 =0.3549
        tree alike -3.38 own_score -3.54 =-0.1874 =-0.0589 own_score -3.54 =0.0319 =0.2835
        tree own_score -1.85 alike -3.92 =-0.1723 =0.0066 own_score -0.194 =0.1188 =0.2867
        tree own_score -3.03 own_score -4.27 =-0.1801 =-0.0695 own_score -0.194 =0.0658 =0.2556
        tree alike -1.79 own_score -3.54 =-0.1649 alike -5.07 =-0.0802 =0.0393 =0.2005
        tree alike -4.13 =-0.1484 own_score -0.194 own_score -4.18 =-0.0189 =0.0748 =0.215
        tree own_score -3.67 =-0.1468 own_score 2.1 alike -1.79 =-0.0051 =0.1095 =0.2413
        tree own_score -4.09 =-0.1495 own_score 2.1 alike -5.07 =-0.0423 =0.0562 =0.2297
        tree alike -4.6 own_score -4.85 =-0.1712 =-0.0761 own_score 2.1 =0.0285 =0.2187
        tree own_score -4.43 =-0.1453 own_score 2.1 alike -5.07 =-0.0517 =0.0404 =0.2075
        tree own_score -4.43 =-0.1359 own_score 2.1 alike -1.79 =-0.0176 =0.0677 =0.1962
        tree own_score -4.98 =-0.1476 alike 0.9162 alike -5.07 =-0.0625 =0.0278 =0.1849
        tree own_score -5.16 =-0.147 own_score 2.1 alike -5.07 =-0.0614 =0.0224 =0.1798
        tree own_score -5.16 =-0.1381 alike 0.9162 alike -5.07 =-0.0526 =0.0166 =0.1684
        tree own_score -5.16 =-0.1286 own_score 2.1 alike -5.25 =-0.0471 =0.0122 =0.1625
        tree own_score -5.34 =-0.1264 alike 0.9162 alike -5.25 =-0.0433 =0.0093 =0.1509
        tree own_score -5.34 =-0.1163 own_score 2.1 alike 0.9162 =-0.0061 =0.0711 =0.1445
        tree own_score -5.34 =-0.1059 own_score 4.28 alike 0.9162 =-0.0042 =0.1049 =0.2098
        tree alike -5.07 own_score -4.85 =-0.1001 =-0.0221 own_score 4.28 =0.0085 =0.2048
        tree own_score -5.5 =-0.0929 own_score 4.28 alike 0.9162 =-0.0034 =0.0904 =0.1999
        tree alike -7.73 =-0.1526 own_score 4.28 own_score -6.05 =-0.0759 =0.0021 =0.1948
        tree own_score -1.28 alike -7.73 =-0.1471 =-0.0122 alike 0.9162 =0.0226 =0.1283
        tree own_score 4.28 own_score -6.05 =-0.0964 alike -1.79 =-0.0106 =0.023 =0.1883
        tree alike -7.73 =-0.1345 own_score 4.28 own_score -6.23 =-0.0668 =0.0017 =0.1828
        tree alike -7.92 =-0.1528 own_score 4.28 own_score -6.51 =-0.0763 =0.0007 =0.1771
        tree alike -4.97 alike -7.92 =-0.1458 =-0.0224 own_score 4.28 =0.0063 =0.1713
        tree alike 0.9162 own_score -6.51 =-0.102 alike -7.73 =-0.052 =-0.0007 =0.0722
        tree own_score -0.194 alike -7.92 =-0.1351 =-0.0052 alike 2.08 =0.0245 =0.1434
        tree own_score 4.28 own_score -6.7 =-0.1048 alike -5.07 =-0.0176 =0.0049 =0.1622
        tree own_score 4.28 alike -7.92 =-0.1255 own_score -6.7 =-0.0631 =0.0005 =0.1559
        tree own_score 4.28 alike -7.92 =-0.1174 alike -1.79 =-0.0062 =0.0126 =0.1494
        tree own_score 4.28 own_score -6.7 =-0.0878 alike 0.9162 =-0.0016 =0.0433 =0.143
        tree own_score 2.1 alike -7.92 =-0.1085 own_score -6.51 =-0.0549 =-0.0004 =0.0507
        tree own_score 4.28 alike -7.73 =-0.0755 alike 2.08 =-0.0007 =0.0666 =0.1342
        tree own_score -1.28 alike -7.73 =-0.0722 =-0.0041 alike 2.08 =0.0103 =0.1246
        tree own_score 4.28 own_score -6.8 =-0.0774 alike -5.25 =-0.0104 =0.003 =0.1259
        tree own_score 4.28 alike -7.92 =-0.0871 own_score -6.8 =-0.0436 =0.0005 =0.1198
        tree own_score 4.28 own_score -6.93 =-0.0709 own_score -1.28 =-0.0031 =0.0087 =0.1138
        tree own_score 4.28 alike -7.92 =-0.079 alike 2.08 =-0.0004 =0.0539 =0.1081
        tree own_score 4.28 own_score -7.25 =-0.0842 alike -7.92 =-0.0421 =0.0003 =0.1027
        tree own_score 4.28 own_score -7.25 =-0.0779 alike 0.9162 =-0.0008 =0.0252 =0.0975
        tree own_score 4.28 alike -7.92 =-0.0678 alike -1.79 =-0.0026 =0.0062 =0.0927
        tree alike 2.08 own_score -7.25 =-0.0716 =-0.0002 own_score 2.1 =0.0259 =0.0993
        tree own_score 4.28 alike -8.18 =-0.0745 own_score -6.7 =-0.0372 =0.0003 =0.0869
        tree own_score 4.28 alike -8.18 =-0.0692 own_score -1.28 =-0.0021 =0.0059 =0.0826
        tree own_score 4.28 own_score -5.5 alike -8.04 =-0.0912 =-0.0111 =0.0007 =0.0787
        tree alike 2.08 own_score -7.25 =-0.0618 =-0.0001 own_score 2.1 =0.0216 =0.0907
        tree own_score 4.28 alike -8.18 =-0.0607 alike -4.13 =-0.004 =0.0022 =0.074
        tree own_score 4.28 own_score -7.25 =-0.0566 alike -7.86 =-0.0283 =0.0002 =0.0706
        judge balance
        0.2969814
        """
}
