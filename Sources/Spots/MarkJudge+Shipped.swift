// Learnt by `make judge` from 908 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -2.037176
        tree fill 0.9655 contrast 0.335 ring_noise_ratio 3.6 =-0.1264 =-0.0519 elongation 1.55 ring_noise_ratio 3.97
        =0.1164 =0.2376 =-0.0048 contrast 0.3123 =0.2376 redness 0.4431 =0.5527 =1.01 tree ring_noise_ratio 5.26
        contrast 0.2175 =-0.1187 fill 0.9394 =-0.0638 =0.0647 redness 0.3921 =0.0647 elongation 1.76 contrast 0.2271
        =0.2685 redness 0.9118 =0.5235 =0.388 =0.0647 tree fill 0.9551 contrast 0.2491 =-0.1119 elongation 1.76
        weakest_side 0.6751 =-0.0009 =0.0531 =-0.0548 contrast 0.2271 =0.0531 redness 0.3447 =0.1685 open 1.0 =0.3402
        =0.1685 tree ring_noise_ratio 4.44 ring_noise_ratio 3.08 =-0.116 elongation 1.54 =0.0121 =-0.0739 redness
        0.3756 =0.0121 redness 0.9118 elongation 1.91 contrast 0.2005 =0.146 =0.2961 =0.0121 =0.0121 tree weakest_side
        0.7478 contrast 0.2005 =-0.1163 elongation 1.63 =0.0077 =-0.0737 elongation 1.45 redness 0.3447 =0.0975
        redness 0.9118 contrast 0.1725 =0.0975 =0.2553 =0.0975 =0.0077 tree contrast 0.2491 contrast 0.1391 =-0.1168
        elongation 1.45 open 1.0 =-0.0035 =-0.0417 =-0.0798 elongation 1.5 brownness 0.125 weakest_side 0.7 =0.135
        =0.2207 =0.0761 =-0.0035 tree ring_noise_ratio 3.97 ring_noise_ratio 2.48 =-0.1152 =-0.0491 redness 0.4087
        elongation 1.29 =0.0675 =-0.0126 redness 0.9118 contrast 0.2087 =0.0019 elongation 2.16 =0.1984 =0.0944
        =-0.0126 tree fill 0.9551 contrast 0.2087 =-0.1016 elongation 1.97 weakest_side 0.5252 =-0.0217 =0.0152
        =-0.0586 open 1.0 redness 0.3038 =0.0735 redness 0.9118 =0.1704 =0.0735 =0.0152 tree weakest_side 0.6751
        contrast 0.1665 =-0.1142 =-0.0532 elongation 1.45 redness 0.3038 =0.0435 seed_noise_ratio 5.87 =0.0435 =0.1604
        redness 0.4605 =-0.0204 contrast 0.2619 =-0.0204 =0.0435 tree open 1.0 redness 0.3599 elongation 1.28 =0.0244
        =-0.0317 redness 0.9118 rim 0.2666 =-0.0317 elongation 1.97 brownness 0.1048 =0.1643 =0.0733 =-0.0317 =-0.0317
        =-0.0947 tree contrast 0.1665 contrast 0.107 =-0.1169 elongation 1.55 =-0.034 =-0.089 elongation 1.55 fill
        0.9394 =0.0208 brownness 0.1455 redness 0.8571 =0.1538 =0.1011 =0.0649 =-0.034 tree ring_noise_ratio 3.28
        contrast 0.12 =-0.1165 =-0.0646 redness 0.3447 =-0.0309 redness 0.9118 elongation 2.16 seed_noise_ratio 6.1
        =0.0381 brownness 0.0312 =0.1631 =0.0856 =-0.0309 =-0.0309 tree fill 0.9394 redness 0.2554 =-0.1046 contrast
        0.2005 =-0.091 elongation 2.37 =-0.0118 =-0.0514 elongation 1.36 brownness 0.1566 seed_noise_ratio 7.2 =0.0726
        =0.1398 =0.0355 =-0.0118 tree weakest_side 0.6216 contrast 0.1154 =-0.1148 =-0.0568 elongation 1.73 redness
        0.4605 =0.012 redness 0.8571 contrast 0.2087 =0.012 dark_line_through 0.1293 =0.1381 =0.0695 =0.012 =-0.0291
        tree contrast 0.1606 contrast 0.107 =-0.1075 =-0.0482 elongation 1.68 fill 0.9152 =0.0053 brownness 0.1349
        redness 0.8124 dark_line_through 0.096 =0.1282 =0.0639 =0.0639 =0.0363 =-0.0347 tree ring_noise_ratio 2.99
        contrast 0.107 =-0.1115 =-0.0625 redness 0.3038 =-0.0343 redness 0.9118 line_through 0.0592 brownness 0.0845
        contrast 0.3617 =0.0704 =0.1422 =0.03 =-0.022 =-0.0343 tree elongation 1.91 weakest_side 0.5602 =-0.0407 rim
        0.2666 =-0.004 line_through 0.0471 brownness 0.0945 seed_noise_ratio 7.2 =0.0636 =0.1248 =0.0321 =-0.004
        redness 0.3447 =-0.115 =-0.0561 tree elongation 1.91 ring_noise_ratio 3.18 =-0.0399 redness 0.2793 =-0.0058
        redness 0.8571 rim 0.2494 =-0.0058 dark_line_through 0.1423 brownness 0.1566 =0.1071 =0.0401 =-0.0058 =-0.0058
        =-0.0834 tree contrast 0.1154 =-0.0944 elongation 1.97 redness 0.8571 redness 0.4975 rim 0.3636 rim 0.2402
        =-0.0149 =0.0504 =-0.0149 dark_line_through 0.1909 =0.0918 =-0.0149 =-0.0149 =-0.0474 tree redness 0.9728
        redness 0.2554 elongation 1.5 =-0.037 =-0.1021 contrast 0.1665 =-0.0548 brownness 0.068 contrast 0.3949
        =0.0328 line_through 0.0592 =0.1184 =0.0666 =-0.0021 =-0.1233 tree redness 0.9728 redness 0.4605 elongation
        1.45 rim 0.368 rim 0.2402 =-0.0386 =0.0497 =-0.0386 =-0.0734 contrast 0.2376 =-0.0347 dark_line_through 0.1293
        =0.0832 =0.0157 =-0.1196 tree elongated_neighbours 1.0 open 1.0 redness 0.2554 =-0.0212 rim 0.2494 =-0.0212
        redness 1.04 line_through 0.0734 brownness 0.1892 =0.0793 =0.0211 =-0.0212 =-0.0212 =-0.0578 =-0.1225 tree
        redness 1.04 redness 0.2554 elongation 1.79 =-0.0384 =-0.1059 elongated_neighbours 1.0 contrast 0.1293
        =-0.0465 dark_line_through 0.096 brownness 0.1566 =0.0688 =0.0204 =-0.007 =-0.114 =-0.1223 tree elongation
        2.37 ring_noise_ratio 2.48 =-0.0477 line_through 0.0365 rim 0.2666 =0.0044 brownness 0.1892 seed_noise_ratio
        7.2 =0.0287 redness 0.2793 =0.0526 =0.0948 =0.0044 =-0.0182 =-0.0919 tree redness 1.04 redness 0.2449 =-0.0569
        rim 0.2301 =-0.0787 elongated_neighbours 1.0 dark_line_through 0.263 brownness 0.1566 weakest_side 0.8785
        =0.0349 =0.0987 =-0.003 =-0.0399 =-0.1045 =-0.119 tree redness 1.04 contrast 0.0991 =-0.0842 fill 0.9124
        redness 0.4975 =-0.0404 =-0.0055 elongation 1.33 brownness 0.2033 =0.0619 =0.0212 redness 0.4975 =-0.0055
        =0.0212 =-0.1157 tree elongated_neighbours 1.0 weakest_side 0.3924 =-0.0576 elongation 2.37 rim 0.2494
        =-0.0053 line_through 0.0471 brownness 0.1892 seed_noise_ratio 8.16 =0.0311 =0.0692 =0.0155 =-0.0053 =-0.0259
        =-0.1098 tree redness 1.04 elongation 2.37 contrast 0.107 =-0.0392 redness 0.4975 rim 0.3636 =0.0124 =-0.0139
        contrast 0.3617 =0.0001 brownness -0.0236 =0.098 =0.0335 =-0.0804 =-0.112 tree elongated_neighbours 1.0
        dark_line_through 0.1909 contrast 0.1154 =-0.0265 redness 0.4605 elongation 1.26 =0.0228 =-0.0077 redness
        0.8124 ring_noise_ratio 8.23 =0.0353 =0.0881 =-0.0077 =-0.0555 =-0.1049 tree rim 0.2191 =-0.0785 elongation
        2.76 line_through 0.0734 weakest_side 0.3924 =-0.0168 brownness 0.1148 fill 0.9746 contrast 0.4891 =0.0174
        =0.054 =0.0862 =0.0022 =-0.0453 =-0.0924 tree redness 1.04 contrast 0.0717 =-0.0953 line_through 0.0734
        redness 0.4975 rim 0.3636 elongation 1.39 =0.0351 =-0.0198 =-0.0198 contrast 0.3617 =-0.0002 =0.0631 =-0.0481
        =-0.1071 tree elongated_neighbours 1.0 ring_noise_ratio 1.87 =-0.0522 elongation 2.37 line_through 0.0229 rim
        0.2402 =0.0053 redness 0.8124 redness 0.5751 =0.0218 =0.0633 =0.0053 =-0.0087 =-0.0254 =-0.0986 tree redness
        1.04 contrast 0.066 =-0.0981 elongation 2.37 dark_line_through 0.1293 brownness 0.068 fill 0.9746 contrast
        0.4891 =0.0133 =0.0531 =0.0871 =-0.0039 =-0.0227 =-0.05 =-0.1027 tree skin_share 1.0 =-0.0937 contrast 0.0991
        =-0.0495 line_through 0.0149 fill 0.9124 =-0.002 elongation 1.31 brownness 0.2496 =0.0474 =0.0234 =0.0108
        weakest_side 0.8656 =-0.0246 =-0.002 tree elongated_neighbours 1.0 dark_line_through 0.263 redness 0.2449
        =-0.024 redness 0.8571 brownness 0.1892 fill 0.9784 =0.021 =0.0847 redness 0.4605 =-0.024 =0.007 =-0.024
        =-0.0488 =-0.0925 tree skin_share 0.7733 =-0.1014 rim 0.2191 =-0.0533 elongation 2.76 dark_line_through 0.1909
        rim 0.402 =0.0209 brownness 0.0393 contrast 0.3949 =0.0116 =0.0719 =-0.0061 =-0.0241 =-0.0533 tree redness
        1.13 elongated_neighbours 1.0 rim 0.2191 =-0.0436 elongation 2.76 rim 0.4131 dark_line_through 0.1909 =0.0224
        =-0.0179 redness 0.5958 =-0.0179 =0.0222 =-0.0436 =-0.0854 =-0.103 tree redness 1.04 contrast 0.0607 =-0.0987
        elongation 2.76 rim 0.2402 =-0.0245 rim 0.4131 dark_line_through 0.263 =0.0197 =-0.0245 brownness 0.0393
        =0.0155 =-0.0245 =-0.0506 =-0.0927 tree skin_share 0.7733 =-0.0954 contrast 0.0813 =-0.0507 line_through
        -0.0052 redness 0.8571 redness 0.5751 =0.0095 =0.0413 =-0.0004 redness 0.5162 =-0.0264 redness 0.8124 =-0.0004
        =-0.0264 tree dark_line_through 0.4543 elongated_neighbours 1.0 redness 0.2449 =-0.0227 contrast 0.1247
        =-0.0227 brownness 0.1892 fill 0.9784 ring_noise_ratio 9.12 =0.0063 =0.0451 =0.078 =-0.0061 =-0.0442 =-0.0837
        tree redness 1.13 skin_share 0.7733 =-0.0912 elongated_neighbours 1.0 redness 0.5751 rim 0.3916 elongation
        1.83 =0.0115 =-0.0228 =-0.0228 contrast 0.3617 =-0.0126 =0.0591 =-0.0467 =-0.0943 tree contrast 0.0607
        =-0.0908 elongation 2.76 dark_line_through 0.1909 brownness 0.2033 weakest_side 0.9238 line_through -0.0215
        =0.0267 =-0.0003 seed_noise_ratio 12.03 =0.0288 =0.0856 =-0.0107 =-0.0246 =-0.0478 tree redness 1.13 rim
        0.1942 =-0.0619 elongation 2.76 rim 0.4635 elongated_neighbours 1.0 fill 0.8422 =-0.0108 =0.0145 =-0.0315
        brownness -0.012 =0.0027 =-0.0315 =-0.0649 =-0.09 tree dark_line_through 0.4543 elongated_neighbours 1.0
        redness 0.2449 =-0.0206 contrast 0.1247 =-0.0206 brownness 0.1892 fill 0.9784 ring_noise_ratio 9.12 =0.0048
        =0.0385 =0.0673 =-0.0061 =-0.0397 =-0.0752 tree skin_share 1.0 =-0.0715 contrast 0.0813 =-0.0376 line_through
        -0.0052 =0.0117 redness 0.5162 rim 0.3636 elongation 1.39 =0.0006 =-0.0192 =-0.0192 rim 0.3175 =-0.0192
        =0.0006 tree redness 1.26 contrast 0.0607 =-0.0845 line_through 0.1222 rim 0.2402 =-0.0208 elongation 3.07 rim
        0.4075 =0.0138 brownness 0.0393 =0.0251 =-0.0063 =-0.0208 =-0.0432 =-0.0923 tree dark_line_through 0.4543
        elongated_neighbours 1.0 rim 0.4467 rim 0.2402 =-0.0189 elongation 2.91 fill 0.8489 =-0.0045 elongation 1.22
        =0.026 =0.0081 =-0.0189 =-0.0189 =-0.0365 =-0.0693 tree skin_share 0.7733 =-0.0778 elongated_neighbours 1.0
        line_through -0.009 =0.0088 redness 0.5162 rim 0.3636 elongation 1.39 =-0.0004 =-0.0214 =-0.0214
        seed_noise_ratio 5.67 =-0.0214 =-0.0004 =-0.041 tree redness 1.26 contrast 0.0607 =-0.08 skin_share 1.0
        =-0.041 redness 0.5751 rim 0.3636 =0.0051 =-0.0203 contrast 0.3617 =-0.0094 brownness -0.0572 =0.0748 =0.0196
        =-0.0878 tree elongation 3.32 elongated_neighbours 1.0 ring_noise_ratio 1.87 =-0.0186 line_through -0.0215
        brownness 0.2496 =0.0207 =0.0055 redness 0.5162 =-0.0082 seed_noise_ratio 5.55 =-0.0082 =0.0055 =-0.0363
        =-0.0694 tree dark_line_through 0.4543 rim 0.1942 =-0.0329 elongation 2.76 rim 0.4635 fill 0.8422 =-0.0154
        redness 0.8124 redness 0.5958 =0.006 =0.0345 =-0.0031 =-0.0154 =-0.0329 =-0.063 tree redness 1.26 contrast
        0.0607 =-0.075 line_through 0.1222 brownness 0.068 fill 0.9784 contrast 0.4891 =0.0012 =0.0298 =0.068 rim
        0.3636 =0.0012 =-0.0186 =-0.0384 =-0.083 tree elongated_neighbours 1.0 skin_share 1.0 =-0.0304 rim 0.2301
        =-0.0155 rim 0.4191 redness 0.8124 =0.0088 =-0.0155 brownness -0.0236 contrast 0.335 =0.0004 =0.0527 =-0.0155
        =-0.0582 tree redness 1.13 skin_share 0.7733 =-0.0684 contrast 0.066 =-0.0351 line_through -0.0308 =0.0128
        redness 0.5162 dark_line_through -0.0052 =0.0036 =-0.0176 rim 0.3175 =-0.0176 =0.0036 =-0.0712 tree
        dark_line_through 0.6781 elongation 3.32 rim 0.2191 =-0.0193 rim 0.4635 ring_noise_ratio 2.02 =-0.0193
        line_through -0.0659 =0.0271 redness 0.5162 =-0.0019 =0.0126 =-0.0193 =-0.0375 =-0.0721 tree elongation 4.22
        elongated_neighbours 1.0 dark_line_through 0.336 brownness 0.2033 weakest_side 0.9238 line_through -0.0215
        =0.0163 =-0.0022 seed_noise_ratio 16.65 =0.0189 =0.0788 =-0.0097 =-0.0204 =-0.0397 =-0.0765 tree redness 1.43
        contrast 0.0607 =-0.0677 skin_share 1.0 =-0.0346 redness 0.5958 rim 0.3916 =0.0032 =-0.0173 contrast 0.2768
        =-0.0173 weakest_side 0.8656 =0.0181 =0.0717 =-0.0815 tree redness 0.0657 =-0.0552 redness 1.43
        dark_line_through 0.6781 rim 0.1942 =-0.0319 elongation 3.07 ring_noise_ratio 1.65 =-0.0143 line_through
        -0.0215 =0.0147 =0.0008 =-0.0319 =-0.0637 =-0.0776 tree elongated_neighbours 1.0 elongation 3.32 rim 0.4733
        fill 0.8422 =-0.013 rim 0.2886 line_through -0.0983 =0.0301 =-0.0042 redness 0.8124 =0.0113 =-0.0042 =-0.013
        =-0.0254 =-0.0486 tree line_through 0.1931 redness 0.9728 rim 0.1942 =-0.0269 redness 0.1641 =-0.025 contrast
        0.1111 =-0.0269 brownness 0.0393 seed_noise_ratio 9.91 =0.0066 =0.0483 =-0.0008 =-0.0269 =-0.0512 tree
        skin_share 0.5825 =-0.0679 dark_line_through 0.4543 redness 0.2449 elongation 1.22 rim 0.3503 =0.0383 =-0.003
        =-0.0185 contrast 0.1111 =-0.0185 line_through -0.1323 =0.0305 =0.002 =-0.0354 tree elongation 4.22
        elongated_neighbours 1.0 rim 0.5077 dark_line_through 0.336 line_through -0.073 =0.0153 rim 0.2886 =-0.0082
        redness 0.4605 =-0.0046 =0.0074 =-0.0185 =-0.0185 =-0.0357 =-0.0686 tree redness 1.43 skin_share 0.5825
        =-0.0683 contrast 0.0607 =-0.035 line_through 0.0998 redness 0.5958 rim 0.3458 =0.0071 =-0.0083 contrast 0.436
        =-0.0065 =0.0477 =-0.0178 =-0.0717 tree elongation 5.46 redness 0.0336 =-0.0424 dark_line_through 0.6781
        brownness 0.1455 ring_noise_ratio 15.66 fill 0.9784 =-0.0009 =0.032 =0.0621 rim 0.3916 =-0.0027 =-0.0216
        =-0.0424 =-0.0821 tree contrast 0.0607 =-0.0554 elongated_neighbours 1.0 rim 0.5077 redness 0.8124
        dark_line_through 0.096 =0.0059 =-0.0117 ring_noise_ratio 6.55 =-0.0149 seed_noise_ratio 7.06 =0.0113 =0.0791
        =-0.0149 =-0.0288 tree redness 1.43 skin_share 0.5825 =-0.0629 fill 0.6532 =-0.0322 elongation 2.37
        line_through -0.1086 =0.0188 rim 0.2886 =-0.0075 rim 0.4191 =0.0074 =-0.0075 =-0.0163 =-0.0674 tree elongation
        5.46 line_through 0.1931 rim 0.1942 line_through -0.4402 =0.0534 =-0.0208 redness 0.9728 redness 0.1133
        =-0.0208 contrast 0.0813 =-0.0208 =0.0038 =-0.0208 =-0.0402 =-0.0779 tree redness 0.0336 =-0.0497 redness 1.43
        contrast 0.0529 =-0.061 rim 0.1633 =-0.0309 elongation 3.32 elongated_neighbours 1.0 brownness 0.2033 =0.0054
        =-0.0054 =-0.0148 =-0.0309 =-0.0624 tree dark_line_through 0.6781 elongated_neighbours 1.0 line_through -3.66
        =0.0983 rim 0.2191 line_through -0.1323 rim 0.1633 =0.0034 =0.0485 =-0.0137 ring_noise_ratio 1.87 =-0.0137
        =0.0019 =-0.0265 =-0.0509 tree elongation 5.46 fill 0.6532 =-0.0375 dark_line_through 0.4543 line_through
        -0.073 =0.0119 rim 0.2886 =-0.0098 redness 0.2916 =-0.0098 seed_noise_ratio 5.19 =-0.0098 =0.0046 =-0.0194
        =-0.0731 tree skin_share 0.7733 =-0.0428 redness 0.9728 redness 0.5958 rim 0.3916 =0.0015 brownness 0.0592
        =0.0175 =-0.0222 contrast 0.2768 =-0.0159 weakest_side 0.8656 =0.0141 =0.06 =-0.0222 tree contrast 0.0607
        =-0.0471 rim 0.1633 =-0.0245 redness 1.04 rim 0.5077 elongated_neighbours 1.0 elongation 2.76 fill 0.8422
        =-0.0035 =0.0062 =-0.0109 =-0.0245 =-0.0225 =-0.0245 tree elongation 5.46 line_through 0.1931 line_through
        -3.66 =0.0938 rim 0.1942 =-0.0185 redness 1.04 ring_noise_ratio 1.42 =-0.0185 line_through -0.0052 =0.0068
        =-0.0022 =-0.0185 =-0.0357 =-0.0692 tree redness 0.0336 =-0.0441 dark_line_through 0.6781 brownness 0.068
        ring_noise_ratio 11.99 fill 0.9784 =-0.001 =0.0266 seed_noise_ratio 14.61 =0.0266 =0.0823 rim 0.3916 =-0.001
        =-0.0221 =-0.0431 tree elongation 5.46 contrast 0.0607 =-0.0338 line_through -0.0215 =0.0051 rim 0.2886
        redness 0.3599 =0.0002 =-0.0175 redness 0.2554 rim 0.3503 =0.0002 =-0.0175 =0.0002 =-0.0658 tree redness 1.43
        skin_share 0.5825 =-0.053 line_through -0.1086 rim 0.2949 =0.0348 =0.0055 rim 0.2191 =-0.027 ring_noise_ratio
        1.65 =-0.027 redness 0.5751 =-0.0036 =0.0055 =-0.0542 tree rim 0.7269 redness 1.69 contrast 0.0529 =-0.0506
        rim 0.1633 line_through -0.4402 =0.0375 =-0.0256 fill 0.6532 =-0.0256 elongation 2.37 =0.0028 =-0.0122
        =-0.0605 =-0.0612 tree line_through -3.66 =0.0902 contrast 0.0529 =-0.0603 rim 0.1633 =-0.0309 redness 1.26
        redness 0.0657 rim 0.2949 =0.0261 =-0.0309 line_through 0.1931 =0.0015 =-0.0306 =-0.0309 tree
        dark_line_through 0.6781 line_through -3.66 =0.0861 redness 0.0657 =-0.0207 elongated_neighbours 1.0 redness
        0.0977 elongation 1.83 =0.0423 =-0.0103 rim 0.2886 =-0.0095 =0.0019 =-0.0207 =-0.0402 tree elongation 5.46
        fill 0.6532 =-0.0295 line_through -0.1323 rim 0.2949 brownness 0.2033 =0.0496 =0.0064 =0.0064 rim 0.2301
        =-0.015 ring_noise_ratio 1.87 =-0.015 =0.0011 =-0.0617 tree rim 0.7269 redness 1.69 skin_share 0.5825 =-0.0447
        redness 0.5751 rim 0.3967 =0.0014 =-0.0223 weakest_side 0.9069 rim 0.3725 =-0.0153 =0.0168 =0.0568 =-0.0556
        =-0.0568 tree elongation 5.46 dark_line_through 0.4543 rim -0.4451 =0.0728 rim 0.1942 =-0.0141 redness 0.8124
        redness 0.6631 =-0.0004 =0.0155 contrast 0.5569 =-0.0141 =0.0506 =-0.0279 =-0.0584 tree redness -0.033
        =-0.0429 elongated_neighbours 1.0 line_through -0.009 =0.0043 rim 0.2886 redness 0.33 =0.0002 =-0.0136 redness
        0.2554 =-0.0136 =0.0002 brownness 0.0216 =-0.0136 =-0.0494 tree rim 0.7269 line_through -3.66 =0.0742 contrast
        0.0504 =-0.0607 rim 0.1633 =-0.0272 redness 1.26 elongation 3.32 fill 0.6532 =-0.0147 =0.0022 =-0.0307
        =-0.0307 =-0.0532 tree dark_line_through 0.6781 rim -0.4451 =0.0599 contrast 0.0607 =-0.0174 line_through
        -0.0215 =0.0043 redness 0.5162 rim 0.3636 redness 0.3921 =0.0005 =-0.0089 =-0.0089 =0.0005 =-0.034 tree
        skin_share 0.7733 contrast 0.7854 =-0.0542 =-0.0152 line_through -0.1086 =0.0107 rim 0.2666 redness 0.33
        =0.0043 =-0.0152 redness 0.1133 =-0.0152 ring_noise_ratio 1.72 =-0.0152 =0.0022 tree elongation 5.46
        line_through -3.66 =0.0642 contrast 0.0607 =-0.0272 dark_line_through 0.096 rim 0.3967 redness 0.3756 =0.0137
        =-0.0032 =-0.0032 redness 0.5552 =-0.0139 =-0.0032 =-0.0535 tree brownness 1.14 line_through -3.66 =0.061 rim
        0.1633 dark_line_through -0.3925 =0.0213 =-0.0231 contrast 0.0529 =-0.0231 elongation 1.22 =0.0054 redness
        0.2449 =-0.0115 =0.0005 =-0.0452 tree dark_line_through 1.36 redness 0.0336 =-0.0246 brownness 0.1455 rim
        0.3725 redness 0.3921 elongation 1.39 =0.0375 =-0.0017 =-0.0017 =0.0138 rim 0.3967 =-0.0017 =-0.0246 =-0.0483
        tree rim 0.7269 redness 1.69 skin_share 0.5825 =-0.0379 line_through -0.1086 =0.0103 rim 0.2886 redness 0.3599
        =0.0041 =-0.0193 =0.0004 =-0.0499 contrast 0.7854 =-0.0723 =0.0342
        judge own
        start -2.037176
        tree fill 0.9655 ring_noise_ratio 4.44 =-0.113 redness 0.3921 =-0.0248 elongation 1.87 redness 0.9118 =0.2376
        =0.1064 =-0.0248 ring_noise_ratio 5.26 =0.2376 redness 0.4258 =0.5241 =1.01 tree fill 0.9591 weakest_side
        0.7941 ring_noise_ratio 3.18 =-0.1233 =-0.0561 elongation 1.73 =0.087 =-0.0247 ring_noise_ratio 3.97 =0.087
        redness 0.3756 =0.2233 seed_noise_ratio 5.87 =0.2233 =0.4775 tree ring_noise_ratio 4.81 ring_noise_ratio 3.08
        =-0.1181 elongation 1.55 redness 0.2554 =-0.021 =0.0291 =-0.0711 redness 0.3756 =0.0291 elongation 1.66
        seed_noise_ratio 7.06 =0.1793 =0.3823 =0.0291 tree weakest_side 0.7478 ring_noise_ratio 2.48 =-0.1221
        elongation 1.54 =0.0125 =-0.0843 redness 0.4087 =0.0125 redness 0.9118 elongation 1.76 seed_noise_ratio 5.94
        =0.148 =0.3072 =0.0155 =0.0125 tree fill 0.9551 ring_noise_ratio 3.72 =-0.1066 redness 0.3447 =-0.0599 redness
        0.9118 =0.0285 =-0.0599 open 1.0 redness 0.3447 =0.1048 redness 0.9118 =0.2377 =0.1048 =0.0285 tree
        ring_noise_ratio 4.27 ring_noise_ratio 2.48 =-0.116 elongation 1.79 =-0.0145 =-0.0814 elongation 1.45 redness
        0.3038 =0.0759 seed_noise_ratio 6.92 =0.0875 =0.2317 redness 0.4605 =-0.0055 =0.06 tree weakest_side 0.7
        ring_noise_ratio 2.32 =-0.1143 redness 0.33 =-0.0851 redness 0.8571 =-0.0141 =-0.0851 elongation 1.45
        seed_noise_ratio 7.36 =0.0585 brownness 0.125 =0.2175 =0.1196 =-0.0141 tree fill 0.9551 ring_noise_ratio 3.38
        =-0.0994 redness 0.3161 =-0.0602 redness 0.9118 =0.0113 =-0.0602 open 1.0 redness 0.4431 =0.0658 redness
        0.9118 =0.1798 =0.0658 =0.0113 tree elongation 1.45 seed_noise_ratio 7.72 fill 0.9612 =-0.0126 =0.0595 redness
        0.33 =0.0595 redness 0.9728 =0.1785 =0.0595 redness 0.3447 =-0.1129 ring_noise_ratio 2.99 =-0.0972 =-0.0126
        tree open 1.0 redness 0.4431 elongation 1.29 =0.0326 =-0.0312 redness 0.8571 rim 0.2886 =-0.028 elongation
        2.16 seed_noise_ratio 5.23 =0.066 =0.1782 =-0.0312 =-0.0312 =-0.0937 tree weakest_side 0.6751 ring_noise_ratio
        2.02 =-0.1077 redness 0.3038 =-0.0803 =-0.0264 redness 0.3447 =-0.0226 redness 0.9118 seed_noise_ratio 5.87
        =0.0118 brownness 0.068 =0.1676 =0.0727 =-0.0226 tree elongation 1.55 ring_noise_ratio 3.72 =-0.0236 brownness
        0.1148 seed_noise_ratio 8.16 =0.066 =0.1539 =0.0236 redness 0.3038 =-0.113 redness 0.9118 elongation 2.37
        =-0.0236 =-0.0937 =-0.1238 tree open 1.0 redness 0.3038 =-0.0319 rim 0.2666 =-0.0319 redness 0.9118 elongation
        1.97 brownness 0.1455 seed_noise_ratio 5.8 =0.0898 =0.1589 =0.0404 =-0.0319 =-0.0319 =-0.0831 tree redness
        0.2554 elongation 1.5 =-0.0592 =-0.1111 redness 0.9118 ring_noise_ratio 3.08 =-0.0515 brownness 0.1048
        seed_noise_ratio 6.92 =0.0508 line_through 0.0471 =0.1502 =0.0908 =0.0056 =-0.1185 tree fill 0.9394 redness
        0.2449 =-0.0987 redness 0.8571 rim 0.2584 =-0.0879 =-0.0119 =-0.1118 elongation 1.36 brownness 0.1566
        seed_noise_ratio 6.79 =0.0657 =0.1292 =0.0301 =-0.0119 tree elongation 1.91 weakest_side 0.5921 =-0.04 redness
        0.4605 redness 0.2554 =-0.0011 =0.0291 redness 0.8124 dark_line_through 0.1909 rim 0.2949 =0.0569 =0.1271
        =-0.0011 =-0.0011 =-0.0884 tree redness 0.2554 =-0.0774 redness 0.9728 ring_noise_ratio 7.01 rim 0.2301
        =-0.0938 fill 0.9152 =-0.0315 dark_line_through 0.1423 =0.0465 =0.0065 brownness 0.0312 =0.1331 =0.0465
        =-0.1218 tree weakest_side 0.5252 ring_noise_ratio 1.65 =-0.0966 =-0.0537 elongation 1.76 seed_noise_ratio 7.2
        fill 0.9746 =-0.001 =0.0318 brownness 0.068 line_through 0.0471 =0.1215 =0.0682 =0.0318 =-0.0333 tree redness
        0.2449 =-0.0735 redness 0.9728 rim 0.2494 =-0.0772 line_through 0.0659 brownness 0.1566 seed_noise_ratio 6.1
        =0.0402 elongation 2.22 =0.1185 =0.0724 =0.0042 =-0.0438 =-0.118 tree elongation 1.94 weakest_side 0.5252
        =-0.0376 rim 0.2666 =-0.0072 brownness 0.1892 line_through 0.0416 seed_noise_ratio 9.91 =0.0554 =0.114 =0.0257
        =-0.0072 redness 0.4258 =-0.101 =-0.0456 tree rim 0.2301 =-0.0915 elongation 2.22 weakest_side 0.4646 =-0.0376
        line_through 0.0416 redness 0.4975 =0.0202 redness 0.8124 dark_line_through 0.1909 =0.1094 =0.0202 =0.0202
        =-0.0051 =-0.087 tree elongated_neighbours 1.0 open 1.0 elongation 1.31 brownness 0.2033 seed_noise_ratio 9.91
        =0.0398 =0.0981 =0.0159 redness 0.4975 =-0.0193 redness 0.8124 =0.0159 =-0.0193 =-0.0526 =-0.1189 tree redness
        1.04 redness 0.4605 elongation 1.87 rim 0.3916 rim 0.2402 =-0.0537 =0.0189 =-0.0537 =-0.0878 dark_line_through
        0.263 seed_noise_ratio 5.55 =0.0009 =0.07 =-0.0668 =-0.1209 tree redness 0.2449 elongation 1.79 =-0.045
        =-0.1012 redness 0.9728 elongated_neighbours 1.0 dark_line_through 0.1293 brownness 0.1566 seed_noise_ratio
        6.79 =0.0281 =0.0873 =-0.0016 =-0.0391 =-0.1107 =-0.1096 tree rim 0.2191 =-0.0863 elongation 2.37
        dark_line_through 0.1423 brownness 0.2033 seed_noise_ratio 9.91 fill 0.9746 =0.0134 =0.0471 brownness 0.0216
        =0.1031 =0.0471 =-0.0093 =-0.0383 =-0.0844 tree elongated_neighbours 1.0 weakest_side 0.3924 =-0.0566 redness
        0.2793 =-0.0245 seed_noise_ratio 5.55 =-0.0197 line_through 0.0365 brownness 0.125 seed_noise_ratio 13.14
        =0.0529 =0.1123 =0.0331 =0.0102 =-0.1098 tree redness 1.04 redness 0.4975 elongation 1.87 rim 0.3916 rim
        0.2402 =-0.0436 =0.0162 =-0.0436 =-0.0725 dark_line_through 0.4543 rim 0.2886 =-0.0204 =0.0514 =-0.0807
        =-0.1139 tree elongated_neighbours 1.0 ring_noise_ratio 1.87 =-0.0539 line_through 0.0471 redness 0.3038
        =-0.0034 redness 0.8124 redness 0.5751 brownness 0.2187 =0.0374 =-0.0034 =0.0729 =-0.0034 =-0.0245 =-0.1045
        tree redness 1.04 redness 0.2449 =-0.0483 elongated_neighbours 1.0 dark_line_through 0.1909 brownness 0.1892
        fill 0.9746 seed_noise_ratio 9.91 =0.0138 =0.0592 =0.0946 =-0.0089 =-0.0399 =-0.0934 =-0.1097 tree rim 0.2191
        =-0.0746 elongation 2.37 line_through 0.0734 brownness 0.2187 seed_noise_ratio 9.45 fill 0.9746 =0.0082
        =0.0354 brownness 0.0393 =0.0826 =0.0354 =-0.0099 =-0.0348 =-0.0753 tree redness 1.04 redness 0.4975 rim
        0.3636 rim 0.1942 =-0.0832 elongation 1.39 =0.0329 =-0.0271 =-0.0509 ring_noise_ratio 8.23 dark_line_through
        0.4543 =0.0176 =-0.0721 =0.0801 =-0.1057 tree redness 1.04 elongated_neighbours 1.0 redness 0.1892 =-0.0458
        elongation 2.37 seed_noise_ratio 5.67 =-0.0103 brownness 0.0393 ring_noise_ratio 6.55 =0.0349 =0.0906 =0.0102
        =-0.0458 =-0.0934 =-0.1018 tree redness 1.04 elongation 2.76 rim 0.2402 =-0.0393 line_through 0.0734 brownness
        0.2187 fill 0.9212 =0.0091 elongation 1.22 =0.0634 =0.0237 =-0.0093 =-0.0358 =-0.0804 =-0.0978 tree
        elongated_neighbours 1.0 ring_noise_ratio 1.87 =-0.0454 line_through 0.0229 seed_noise_ratio 5.49 =-0.0003
        redness 0.4975 =0.0131 redness 0.9728 =0.0597 =0.0131 elongation 1.22 =-0.0003 =-0.0207 =-0.0884 tree
        dark_line_through 0.1909 redness 0.2257 =-0.0263 redness 0.8571 brownness 0.1349 fill 0.9784 ring_noise_ratio
        10.25 =0.015 =0.0586 =0.0963 rim 0.3592 =0.0086 =-0.0263 =-0.0263 =-0.0529 tree rim 0.1942 =-0.0701 elongation
        2.76 dark_line_through 0.1293 brownness 0.2187 line_through -0.0052 fill 0.9212 =0.0202 =0.0478 weakest_side
        0.8785 =0.0037 =0.0202 =-0.0116 =-0.0335 =-0.0776 tree redness 1.13 elongated_neighbours 1.0 ring_noise_ratio
        1.87 =-0.0399 redness 0.5552 line_through -0.009 =0.0145 =-0.0169 rim 0.3276 =-0.0169 weakest_side 0.8656
        =0.0298 =0.0821 =-0.0807 =-0.0984 tree redness 1.13 redness 0.1641 =-0.0472 rim 0.1942 =-0.0661 elongation
        2.76 dark_line_through 0.263 brownness 0.0592 seed_noise_ratio 9.91 =0.0151 =0.0642 =0.0019 =-0.0273 =-0.065
        =-0.0945 tree elongated_neighbours 1.0 weakest_side 0.1149 =-0.0393 line_through -0.0017 brownness 0.2496
        elongation 1.2 fill 0.9212 =0.0329 =0.0629 =0.017 =0.0042 elongation 1.22 =0.0042 =-0.0179 =-0.0769 tree
        redness 1.13 elongation 2.76 ring_noise_ratio 1.65 =-0.0318 redness 0.5751 rim 0.3636 =0.007 =-0.0132 rim
        0.3276 =-0.0132 weakest_side 0.8656 =0.0254 =0.078 =-0.0647 =-0.0901 tree dark_line_through 0.336 redness
        0.1892 =-0.0303 redness 0.8571 redness 0.5751 rim 0.3967 rim 0.2191 =-0.0303 =0.0129 brownness 0.0592 =0.0186
        =-0.0303 =0.0302 =-0.0303 =-0.0596 tree skin_share 0.7733 =-0.0834 elongated_neighbours 1.0 dark_line_through
        0.096 elongation 1.22 fill 0.9152 =0.012 =0.0349 seed_noise_ratio 7.2 =-0.0072 brownness 0.0216 =0.012 =0.0024
        =-0.0212 =-0.0429 tree elongated_neighbours 1.0 weakest_side 0.1149 =-0.035 line_through -0.0052 brownness
        0.2496 fill 0.9784 =0.0181 =0.0648 =0.0033 ring_noise_ratio 6.15 =-0.0166 brownness 0.0945 =0.0033 =-0.0067
        =-0.0682 tree redness 1.26 rim 0.1942 =-0.0554 elongation 2.76 ring_noise_ratio 1.65 =-0.0289
        dark_line_through 0.096 seed_noise_ratio 5.49 =0.001 redness 0.5162 =0.0103 =0.0411 =-0.0109 =-0.0617 =-0.0906
        tree brownness 0.6166 line_through 0.0998 seed_noise_ratio 4.82 =-0.0154 redness 0.4975 rim 0.3503 =0.013
        =-0.0046 fill 0.9784 redness 0.8124 =0.0237 =-0.0046 =0.0786 =-0.0331 =-0.0647 tree skin_share 0.7733 =-0.0767
        redness 0.1133 =-0.0396 rim 0.2402 seed_noise_ratio 14.61 =-0.0396 =0.0714 elongation 2.76 redness 0.8124
        redness 0.5958 =0.0034 =0.03 =-0.0166 =-0.0396 tree dark_line_through 0.4543 redness 0.1133 =-0.0326
        elongated_neighbours 1.0 rim 0.2402 =-0.0148 redness 0.8124 redness 0.5958 rim 0.3636 =0.0164 =-0.0148 =0.0288
        =-0.0148 =-0.0326 =-0.0632 tree redness 1.26 skin_share 0.7733 =-0.073 line_through 0.1222 brownness 0.2033
        seed_noise_ratio 5.67 =-0.0036 brownness -0.0572 ring_noise_ratio 7.01 =0.0193 =0.0785 =0.0057 =-0.0145
        =-0.0371 =-0.0837 tree elongation 3.32 elongated_neighbours 1.0 seed_noise_ratio 4.82 =-0.0175 brownness
        0.1566 fill 0.9784 ring_noise_ratio 10.25 =0.003 =0.0286 redness 0.6178 =0.0286 =0.0977 =-0.007 =-0.035
        =-0.0677 tree brownness 0.7285 line_through -0.0215 fill 0.9183 =0.0007 =0.0217 rim 0.2886 seed_noise_ratio
        13.14 =-0.0344 =0.0007 redness 0.2793 rim 0.3503 =0.0007 =-0.0344 =0.0007 =-0.0667 tree dark_line_through
        0.4543 redness 0.1133 =-0.0296 elongated_neighbours 1.0 elongation 1.22 fill 0.9152 =0.0067 =0.0254 rim 0.2666
        =-0.0135 elongation 3.07 =0.004 =-0.0135 =-0.0296 =-0.0574 tree redness 1.26 rim 0.1633 seed_noise_ratio 12.03
        =-0.0679 =0.0342 elongation 3.32 elongated_neighbours 1.0 weakest_side 0.1149 =-0.0143 line_through -0.0215
        =0.0192 =-0.0014 =-0.0316 =-0.0642 =-0.0791 tree skin_share 0.7733 =-0.0645 dark_line_through 0.263
        line_through -0.0215 fill 0.9212 =0.0023 elongation 1.31 =0.0337 =0.0108 rim 0.2886 =-0.0165 redness 0.2916
        =-0.0165 =0.0023 =-0.033 tree redness 1.26 redness 0.0657 =-0.0564 elongated_neighbours 1.0 elongation 2.37
        fill 0.8422 =-0.0105 elongation 1.22 rim 0.4131 =0.0227 =0.0092 =0.0013 =-0.024 =-0.0488 =-0.0746 tree
        brownness 0.7285 line_through 0.1356 seed_noise_ratio 4.82 =-0.0154 redness 0.4975 rim 0.3458 elongation 1.36
        =0.0288 =-0.0063 =-0.0063 fill 0.9784 =0.0075 =0.0608 =-0.0307 =-0.0593 tree redness 1.43 skin_share 0.7733
        =-0.0612 rim 0.1633 =-0.0313 elongation 2.76 brownness 0.2033 seed_noise_ratio 5.49 =-0.0023 =0.0115 rim
        0.3636 =-0.0023 =-0.0149 =-0.0313 =-0.0778 tree dark_line_through 0.6781 redness 0.1133 =-0.0331
        elongated_neighbours 1.0 seed_noise_ratio 4.82 =-0.0162 brownness 0.068 fill 0.9784 seed_noise_ratio 14.61
        =0.0034 =0.0373 =0.0675 =-0.005 =-0.0331 =-0.0638 tree elongation 4.22 dark_line_through 0.4543 brownness
        0.2496 line_through -0.0215 fill 0.9183 =0.0048 =0.0219 weakest_side 0.853 =-0.0058 =0.0048 rim 0.3636
        =-0.0058 =-0.0187 =-0.0365 =-0.0706 tree redness 1.43 line_through 0.1931 rim 0.1942 seed_noise_ratio 14.61
        =-0.0253 =0.0596 ring_noise_ratio 1.42 =-0.0253 line_through -0.0308 =0.0117 redness 0.5162 =-0.0071 =0.0051
        =-0.0495 =-0.0736 tree brownness 0.8851 rim 0.1633 seed_noise_ratio 12.03 =-0.0321 =0.0401 ring_noise_ratio
        0.9649 =-0.0321 line_through -0.0659 seed_noise_ratio 7.36 =0.0068 =0.0367 elongation 2.37 =-0.0005 =-0.0158
        =-0.0622 tree skin_share 1.0 =-0.0431 elongated_neighbours 1.0 dark_line_through 0.096 rim 0.4131
        seed_noise_ratio 5.8 =-0.0043 =0.0148 brownness -0.0765 ring_noise_ratio 6.15 =0.0122 =0.081 =-0.0043 =-0.0111
        =-0.0223 tree elongation 4.22 elongated_neighbours 1.0 redness 0.8124 redness 0.5751 rim 0.4131 =0.0017
        =-0.0175 rim 0.3368 =-0.0153 =0.0278 seed_noise_ratio 9.45 =-0.0175 =0.0577 =-0.0341 =-0.0659 tree redness
        0.0657 =-0.046 redness 1.43 dark_line_through 0.6781 line_through 0.1703 rim 0.2666 seed_noise_ratio 16.65
        =-0.0128 brownness 0.1455 =0.1231 =0.034 =0.0033 =-0.0265 =-0.0526 =-0.0687 tree elongation 5.46 skin_share
        0.7733 =-0.0412 redness 0.8124 redness 0.5958 rim 0.4131 dark_line_through 0.1725 =0.0047 =-0.0213 =-0.0213
        =0.0146 seed_noise_ratio 9.45 =-0.0213 =0.0502 =-0.08 tree brownness 1.14 rim 0.1633 line_through -0.4402
        =0.0257 =-0.0359 ring_noise_ratio 0.9649 =-0.0359 line_through -0.0659 =0.0133 rim 0.2666 redness 0.3447
        =0.0052 =-0.018 =-0.0006 =-0.0694 tree elongation 5.46 fill 0.6532 =-0.0394 redness 0.8124 dark_line_through
        0.263 redness 0.5751 =-0.002 rim 0.3592 =-0.0046 =0.0275 =-0.0204 seed_noise_ratio 9.45 =-0.0204 =0.0424
        =-0.0765 tree redness -0.033 =-0.0586 redness 1.43 skin_share 0.5825 =-0.0594 elongated_neighbours 1.0
        elongation 3.32 seed_noise_ratio 4.82 =-0.0068 redness 0.5352 =-0.0014 =0.0116 =-0.0149 =-0.0301 =-0.0632 tree
        dark_line_through 0.6781 redness 0.0657 =-0.0253 rim 0.1633 seed_noise_ratio 9.45 =-0.0253 =0.0298
        ring_noise_ratio 1.04 =-0.0253 line_through -0.0215 =0.0085 rim 0.2886 =-0.0121 =-0.0006 =-0.0486 tree
        elongation 5.46 brownness 0.6166 elongated_neighbours 1.0 line_through -0.0052 seed_noise_ratio 7.2 =0.0001
        rim 0.3458 =0.03 =0.0065 rim 0.2886 =-0.009 =-0.0005 =-0.018 =-0.0349 =-0.0723 tree redness 1.43 skin_share
        0.5825 =-0.0576 fill 0.6532 =-0.0295 elongation 2.37 rim 0.2494 seed_noise_ratio 14.61 =-0.007 weakest_side
        0.853 =0.0314 =0.1213 =0.0028 =-0.015 =-0.0591 tree brownness 1.14 rim 0.1633 line_through -0.4402 =0.0277
        =-0.0316 ring_noise_ratio 0.8125 =-0.0316 line_through -0.1086 rim 0.2949 =0.0456 =0.0073 rim 0.2666 =-0.0159
        =-0.0001 =-0.061 tree weakest_side -1.19 =-0.0457 redness 1.04 rim 0.1633 =-0.0238 elongation 3.32 fill 0.8422
        =-0.0115 elongation 1.76 rim 0.4131 =0.0095 =0.0006 =-0.0044 =-0.0238 =-0.0238 tree dark_line_through 0.6781
        redness 0.1641 =-0.0173 seed_noise_ratio 4.82 =-0.0151 brownness 0.068 rim 0.3725 seed_noise_ratio 14.61
        =0.0017 =0.0468 weakest_side 0.8172 =0.0124 =0.0637 =-0.0056 =-0.044 tree elongation 5.46 line_through 0.1931
        fill 0.6837 =-0.0181 redness 0.7419 dark_line_through -0.0052 fill 0.9152 =0.0023 =0.0163 =-0.0041
        ring_noise_ratio 9.12 =-0.0093 =0.0477 =-0.0348 =-0.0673 tree redness -0.033 =-0.0493 elongated_neighbours 1.0
        elongation 3.32 redness 0.7419 redness 0.5958 =-0.0018 =0.0129 seed_noise_ratio 8.72 =-0.0085 ring_noise_ratio
        7.01 =0.0132 =0.0702 =-0.0165 =-0.0316 tree redness 1.43 skin_share 0.5825 =-0.0524 line_through 0.1931
        seed_noise_ratio 4.62 =-0.0139 rim 0.4321 =0.0023 brownness -0.012 weakest_side 0.5066 =0.0091 =0.0445
        =-0.0069 =-0.027 =-0.0533 tree elongation 5.46 dark_line_through 0.4543 redness 0.8124 rim 0.4635
        seed_noise_ratio 4.72 =-0.0155 =0.0031 brownness -0.0236 =0.0222 =-0.0155 seed_noise_ratio 9.45 =-0.0155
        =0.0422 =-0.0295 =-0.0633 tree brownness 1.14 rim 0.1633 line_through -0.4402 =0.0303 =-0.0286
        ring_noise_ratio 0.8125 =-0.0286 line_through -0.1323 rim 0.2301 =0.0781 redness 0.6631 =0.0076 =0.0473
        =-0.0021 =-0.0548 tree fill 0.6532 brownness 0.068 =-0.0165 =-0.0665 elongation 2.37 rim 0.2494
        seed_noise_ratio 16.65 =-0.0086 weakest_side 0.8656 =0.0274 =0.1261 ring_noise_ratio 2.02 =-0.0086 =0.0023
        =-0.0165 tree redness 1.69 skin_share 0.5825 =-0.0471 elongated_neighbours 1.0 line_through -0.073 =0.0076 rim
        0.2886 redness 0.3599 =0.0025 =-0.0126 rim 0.4131 =0.0025 =-0.0098 =-0.0244 =-0.0557 tree redness -0.033
        =-0.0446 elongation 5.46 dark_line_through 0.6781 redness 0.8571 rim 0.4635 =0.0012 brownness -0.0236 =0.0217
        =-0.0156 seed_noise_ratio 9.45 =-0.0156 =0.0457 =-0.03 =-0.0585 tree brownness 1.14 redness 1.13 rim 0.1633
        line_through -0.4402 =0.0261 =-0.026 ring_noise_ratio 0.9649 =-0.026 line_through -0.0308 =0.0063 rim 0.2886
        =-0.013 =-0.0007 =-0.026 =-0.05 tree weakest_side -1.19 =-0.0367 line_through -0.0052 =0.0024 rim 0.2886
        redness 0.33 =-0.0015 =-0.0192 redness 0.1133 =-0.0192 redness 0.8124 rim 0.4321 =-0.0015 =-0.0177 =-0.0192
        tree elongation 5.46 fill 0.6532 =-0.0267 line_through -3.66 =0.0634 rim 0.2191 seed_noise_ratio 16.65
        =-0.0138 =0.0312 redness 0.1641 =-0.0138 redness 1.04 =0.0021 =-0.0138 =-0.0557 tree redness 1.69 skin_share
        0.5825 =-0.0423 elongated_neighbours 1.0 elongation 1.2 dark_line_through -0.0052 fill 0.9343 =0.0088 =0.0295
        =0.0016 redness 0.2257 =-0.011 =-0.0006 =-0.0216 =-0.0493 tree brownness 1.14 rim 0.1633 dark_line_through
        -0.3925 =0.0343 =-0.0234 ring_noise_ratio 0.8125 =-0.0234 line_through -0.1323 rim 0.2301 =0.0676 redness
        0.6631 =0.0062 =0.0405 =-0.0012 =-0.0454 tree dark_line_through 0.6781 line_through -3.66 =0.0628 rim 0.1942
        seed_noise_ratio 14.61 =-0.0168 =0.0307 ring_noise_ratio 1.42 =-0.0168 seed_noise_ratio 4.62 =-0.0082 rim
        0.4321 =0.0031 =-0.0035 =-0.0325 tree elongation 5.46 line_through 0.1931 line_through -3.66 =0.0561 rim
        0.2191 seed_noise_ratio 16.65 =-0.0127 =0.0275 redness 0.1133 =-0.0127 redness 1.04 =0.0015 =-0.0127 =-0.0245
        =-0.0526 tree redness -0.1429 =-0.0468 brownness 0.8851 elongated_neighbours 1.0 line_through -0.073 =0.0063
        rim 0.2666 redness 0.33 =0.0023 =-0.0092 ring_noise_ratio 2.48 =-0.0092 =0.0015 =-0.018 =-0.0351 tree
        elongation 4.22 elongated_neighbours 1.0 brownness 0.2496 rim 0.3725 redness 0.3921 elongation 1.39 =0.0272
        =-0.0031 =-0.0031 brownness 0.0393 =0.023 =-0.0031 =-0.007 =-0.0193 =-0.0372
        judge crowd
        start -2.4835021
        tree alike -1.55 alike -2.94 own -2.43 =-0.174 alike -3.94 =-0.0676 =0.131 own -1.92 =0.131 alike -2.25
        =0.5241 =0.9291 own -1.56 =0.9291 =2.15 tree alike -2.94 own -2.64 near_alike -0.9131 =-0.1784 =-0.0973
        near_alike -0.8873 =-0.0586 =0.0937 own -2.98 =0.0937 own 0.8189 near 0.3144 =0.2338 =0.3614 =0.4068 tree
        alike -3.16 own -2.82 near_alike -0.9131 =-0.1752 =-0.0965 near_alike -0.8527 =-0.0756 =0.0486 own -2.82
        =0.0486 own 0.8189 near 0.4203 =0.1676 =0.2761 =0.3248 tree own -2.43 near_alike -0.6684 own -3.99 =-0.1732
        =-0.1144 near 0.0621 =-0.067 =0.0268 alike -2.25 near 0.1345 own -0.3905 =0.0268 =0.0915 =0.1562 =0.2521 tree
        alike -3.16 own -3.27 near_alike -0.9509 =-0.1705 =-0.0961 near_alike -0.8873 =-0.0822 =0.0173 own -0.3905
        near 0.3144 =0.0173 =0.1531 own 2.4 =0.1938 =0.2576 tree own -2.82 near_alike -0.8873 =-0.1595 own -3.99
        =-0.0946 =-0.0027 alike -2.25 near 0.0621 own -0.3905 =-0.0027 =0.0534 =0.1096 alike -0.6319 =0.1312 =0.2192
        tree alike -3.94 near_alike -0.9789 =-0.1588 own -3.99 =-0.1142 =-0.0203 own 0.8189 near 0.1345 own -2.98
        =-0.0149 =0.0335 own -3.9 =0.0577 =0.1269 =0.2016 tree own -3.14 near_alike -0.9131 own -4.38 =-0.1646
        =-0.1158 near 0.0621 =-0.0968 =-0.0193 alike -0.6319 near 0.4203 own -1.09 =-0.0193 =0.062 =0.1132 =0.1842
        tree alike -3.94 near_alike -0.9789 own -3.4 =-0.1593 =-0.1012 near -0.1976 =-0.0993 =-0.0214 own 0.8189 near
        0.4203 own -3.4 =-0.0214 =0.0282 =0.1033 =0.1703 tree own -3.61 near_alike -0.9844 =-0.1533 own -4.58 =-0.1124
        =-0.0336 alike -0.6319 near 0.5261 alike -3.82 =-0.0336 =0.0328 =0.0903 alike 0.2929 =0.1108 =0.1805 tree own
        -3.61 near_alike -0.9844 =-0.1479 own -5.08 =-0.1054 =-0.035 own 0.8189 near 0.0621 alike -3.53 =-0.0344
        =0.0124 =0.0763 alike 0.2929 =0.1027 =0.1789 tree own -3.99 near_alike -0.9885 =-0.1473 =-0.0763 own 0.8189
        near_alike -0.8077 alike -3.82 =-0.0435 =-0.0001 near 0.0621 =0.004 =0.0707 own 2.4 =0.0794 =0.1634 tree alike
        -4.49 near_alike -0.9789 own -4.38 =-0.1512 =-0.0972 =-0.0423 own 2.4 near 0.5261 own -3.99 =-0.0353 alike
        -2.25 =-0.0075 =0.035 =0.0731 =0.1525 tree own -4.23 own -5.08 =-0.1449 near_alike -0.9995 =-0.1109 =-0.0467
        alike 0.2929 alike -4.68 =-0.0467 own 2.4 near 0.5261 =0.005 =0.0476 =0.076 =0.1423 tree own -4.38 near_alike
        -0.9971 =-0.1397 own -5.2 =-0.1068 =-0.0478 own 2.4 near 0.5261 alike -4.49 =-0.0478 alike -2.25 =-0.0082
        =0.0248 =0.0601 =0.133 tree own -4.38 own -5.32 =-0.1391 =-0.0724 alike 0.2929 alike -4.76 near -0.3049
        =-0.0454 =-0.0145 own 2.4 near 0.763 =0.0043 =0.0387 =0.0646 =0.124 tree alike -4.76 near_alike -0.9971 own
        -4.96 =-0.1451 =-0.0934 =-0.033 own 2.4 near 0.763 alike -1.55 own -3.99 =-0.033 =-0.0035 =0.0284 =0.0572
        =0.1137 tree own -4.58 near_alike -0.9998 =-0.1292 =-0.0638 alike 0.2929 alike -5.02 near -0.3049 =-0.0438
        =-0.0165 own 3.93 =0.009 =0.0545 own 0.8189 =0.0545 =0.1285 tree own -5.08 =-0.1133 alike 1.13 alike -4.76
        near -0.3049 =-0.053 =-0.015 own -0.3905 near 0.0621 =-0.0147 =0.0191 alike -0.6319 =0.0194 =0.0624 =0.1423
        tree own -5.08 =-0.1051 alike 1.13 alike -5.02 near -0.412 =-0.0493 =-0.0155 own 3.93 alike -0.6319 near 0.763
        =-0.0029 =0.0187 =0.0337 =0.0682 =0.1341 tree own -5.08 alike -5.41 =-0.1169 =-0.0563 alike 1.13 alike -5.02
        near -0.412 =-0.0453 =-0.0132 own 3.93 own -0.3905 =0.0019 =0.0217 =0.0641 =0.1256 tree own -5.32 =-0.0989 own
        2.4 near -0.1452 alike -4.49 =-0.0472 own -1.56 =-0.017 =-0.0008 near_alike -0.8873 =-0.0008 =0.0232 alike
        1.13 =0.0482 =0.1262 tree own -5.32 alike -5.61 =-0.1114 =-0.0531 alike 1.13 alike -5.02 near_alike -0.9971
        =-0.0434 =-0.0106 own 3.93 alike -0.6319 =0.0019 =0.0216 =0.0553 =0.1093 tree own -5.32 alike -5.41 =-0.1016
        =-0.0434 alike 1.13 own -3.4 near -0.1976 =-0.0394 =-0.0051 own 3.93 alike -0.6319 =0.0029 =0.0205 =0.0507
        =0.1004 tree own -5.32 near -0.412 =-0.0919 =-0.0353 own 3.93 near -0.1452 alike -4.49 =-0.0353 own -1.56
        =-0.013 =0.0005 near_alike -0.8873 =0.0005 =0.0161 =0.0821 tree own -5.2 alike -5.41 =-0.0866 =-0.0292 alike
        1.13 own 3.93 near_alike -0.9789 own -1.09 =-0.0292 =-0.004 near -0.3049 =-0.004 =0.01 =0.0441 =0.0869 tree
        alike -8.03 =-0.1252 alike 1.13 own -5.32 near -0.7262 =-0.0621 =-0.022 own 3.93 own -4.07 near -0.0439
        =-0.022 =-0.0046 =0.0029 =0.039 =0.0782 tree alike -8.03 =-0.1183 alike 1.13 own -5.32 near -0.7262 =-0.0586
        =-0.0191 own 3.93 near 0.5261 own -1.09 =-0.0079 =0.0036 =0.0089 =0.0349 =0.0699 tree alike -8.03 near_alike
        -0.9958 =-0.1299 =-0.0549 own 2.4 near 0.763 alike -0.6319 own -6.41 =-0.0549 =-0.0056 =0.0064 =0.0167 alike
        1.13 =0.021 =0.0778 tree alike -8.03 =-0.103 own -4.65 near_alike -0.9998 alike -5.09 =-0.0508 =-0.0295
        =-0.0083 own 3.93 alike 0.2929 =0.0015 own -0.3905 =0.0135 =0.0254 =0.0482 tree alike -8.27 =-0.1239 own
        0.8189 near_alike -0.9885 alike -5.33 near_alike -0.9998 =-0.0592 =-0.0266 =-0.0067 near -0.3049 =-0.0067
        =0.0081 alike 0.2929 =0.0081 =0.0555 tree alike -8.27 =-0.1177 own -6.41 alike -3.67 =-0.0583 =-0.0241 alike
        1.13 own 3.93 own -4.38 near_alike -0.9998 =-0.0241 =-0.0034 =0.0018 =0.0226 =0.044 tree alike -8.27 =-0.1113
        own -6.9 =-0.0552 own -0.3905 near_alike -0.9987 alike -5.25 =-0.0269 =-0.0089 near -0.3049 =-0.0088 =0.0041
        alike 0.2929 =0.0041 =0.0436 tree alike -8.27 =-0.1048 own -6.9 =-0.0519 own 3.93 own -0.3905 near_alike
        -0.9987 alike -5.25 =-0.0253 =-0.0084 =0.0026 alike -0.6319 =0.0026 =0.0146 =0.0283 tree alike -8.27 =-0.0983
        own -6.9 =-0.0487 alike 1.13 own 3.93 own -4.38 near_alike -0.9998 =-0.0238 =-0.0018 =0.0012 =0.0154 own 2.4
        =0.0154 =0.0465 tree alike -8.27 near_alike -0.9998 =-0.1131 =-0.0455 own -6.9 =-0.0455 alike 1.13 own 3.93
        own -4.07 =-0.0028 =0.0011 =0.0126 own 2.4 =0.0126 =0.0407 tree alike -8.27 =-0.0855 own -6.9 =-0.0424 own
        -0.3905 near_alike -0.9885 alike -5.33 =-0.0208 =-0.0059 near -0.3049 =-0.0059 =0.0023 alike 0.2929 =0.0023
        =0.0311 tree alike -8.27 near_alike -0.9998 =-0.1035 =-0.0393 own -6.9 near -0.0439 =-0.0393 =-0.0191 own 3.93
        alike 1.13 =0.0006 near_alike 0.4413 =0.004 =0.0073 =0.0138 tree alike -8.27 own -5.02 =-0.0983 =-0.0362 own
        -6.9 near -0.0439 =-0.0362 =-0.0177 alike 1.13 own 3.93 =0.0005 =0.0072 own 2.4 =0.0072 =0.0297 tree alike
        -8.27 near_alike -0.9998 =-0.094 =-0.0332 own -6.9 =-0.0332 own -0.3905 near_alike -0.9987 alike -5.25
        =-0.0163 =-0.0064 =0.0015 alike 0.2929 =0.0015 =0.0245 tree alike -8.27 near_alike -0.9998 =-0.0891 =-0.0303
        own -6.9 near -0.412 =-0.0303 =-0.0145 own -0.3905 near_alike -0.9844 =-0.0109 near -0.3049 =-0.0049 =0.0012
        =0.0021 tree alike -8.46 near_alike -0.9958 =-0.0895 =-0.0317 own -6.9 near -0.412 =-0.0317 =-0.0131 alike
        -8.03 near_alike -0.994 =-0.0131 =-0.0061 own -6.41 =-0.0061 =0.0011 tree alike -8.46 near_alike -0.9958
        =-0.0855 =-0.0292 own -7.09 near 0.3144 =-0.0292 =-0.0137 alike -8.03 near_alike -0.994 =-0.0137 =-0.0065 own
        3.93 =0.0007 =0.0064 tree alike -8.46 near_alike -0.9958 =-0.0816 =-0.0269 own -6.9 alike -6.28 =-0.0269 near
        -0.8545 =-0.0187 =-0.0105 alike -8.03 near_alike -0.994 =-0.0105 =-0.0049 =0.0007 tree alike -8.27 own -5.02
        =-0.0761 =-0.0212 own -7.09 near 0.3144 =-0.0212 =-0.0103 own 3.93 alike 1.13 =0.0003 near_alike 0.4413
        =0.0016 =0.0028 =0.0053 tree alike -8.46 near_alike -0.9958 =-0.0751 =-0.0228 own -6.32 near -0.412 =-0.0228
        own -7.09 =-0.014 =-0.0052 own 3.93 alike 1.13 =0.0003 =0.0024 =0.0044 tree alike -8.64 =-0.0502 own -7.09
        near 0.3144 =-0.0249 =-0.0091 alike -8.03 near_alike -0.9958 =-0.0091 own -5.2 =-0.0067 =-0.0043 own -6.41
        =-0.0043 =0.0005 tree alike -8.64 =-0.0483 own -7.09 near 0.3144 =-0.024 =-0.0077 alike -8.03 near_alike
        -0.9958 =-0.0077 own -5.2 =-0.0057 =-0.0037 alike 1.13 =0.0003 =0.0042
        judge crowd
        start -2.4835021
        tree alike -0.9831 alike -2.63 own -2.43 near_alike -0.9053 =-0.1807 =-0.0641 alike -4.39 =-0.0641 =0.2118 own
        -1.92 =0.2118 =0.9279 own -1.56 =0.9279 =2.16 tree alike -3.02 own -2.64 near_alike -0.9053 =-0.1771 =-0.0898
        alike -5.1 =-0.0898 =0.0931 own -2.98 =0.0931 own 0.8189 near_alike -0.523 =0.2386 =0.3648 =0.4156 tree alike
        -3.02 own -2.82 near_alike -0.9475 =-0.1741 =-0.0915 alike -4.98 =-0.0915 =0.0542 own -3.14 =0.0542 own 0.8189
        alike -1.91 =0.172 =0.2713 =0.3268 tree alike -3.28 own -2.82 near_alike -0.9832 =-0.1713 =-0.0947 alike -5.53
        =-0.0947 =0.0261 own -2.82 =0.0261 own 0.8189 near_alike 0.0391 =0.1306 =0.226 =0.2772 tree near_alike -0.8328
        own -1.56 own -3.71 =-0.1689 alike -5.53 =-0.1335 =-0.0659 alike -5.22 =-0.0659 =0.0215 own -3.61 =0.0215
        alike 0.094 =0.163 =0.2383 tree own -2.43 near_alike -0.7137 own -4.07 =-0.1671 =-0.1048 own -4.58 =-0.0729
        =0.006 own -0.3905 near_alike -0.7137 =0.006 =0.1268 own 2.4 =0.1708 =0.2374 tree alike -3.79 own -3.61
        near_alike -0.9832 =-0.1645 =-0.106 near_alike -0.9949 =-0.0936 =-0.0081 own -0.3905 near_alike -0.2636
        =-0.0081 =0.1041 own 2.4 =0.1493 =0.2178 tree own -2.98 near_alike -0.9053 own -4.38 =-0.1637 alike -5.42
        =-0.1347 =-0.0833 own -4.52 =-0.0833 =-0.0168 own 0.8189 near_alike -0.7137 =-0.0168 =0.1033 =0.1854 tree own
        -3.4 near_alike -0.9832 =-0.1518 own -4.65 =-0.0981 =-0.0286 alike -1.91 near_alike -0.9053 own -0.3905
        =-0.0286 =0.0188 =0.0661 alike 0.094 =0.084 =0.1691 tree alike -4.71 near_alike -0.9832 own -4.15 =-0.1593
        =-0.1015 =-0.0296 own 0.8189 own -3.99 =-0.0296 near 0.537 =0.0188 =0.0855 own 2.4 =0.117 =0.1807 tree own
        -3.99 near_alike -0.9832 =-0.1483 own -5.08 =-0.1097 =-0.0442 own 0.8189 near_alike -0.9053 alike -4.71
        =-0.0442 =0.0053 =0.0548 own 2.4 =0.1019 =0.1687 tree own -3.99 own -5.08 =-0.1535 near_alike -0.9907 =-0.1171
        =-0.0445 alike 0.094 alike -5.53 =-0.0445 own 2.4 =0.0193 =0.0691 alike 1.83 =0.1107 =0.1846 tree alike -5.1
        near_alike -0.9907 own -4.45 =-0.1506 =-0.0967 =-0.036 own 0.8189 own -4.23 =-0.036 near_alike -0.2636 =0.0014
        =0.0487 alike 1.83 =0.1 =0.1789 tree own -4.23 own -5.08 =-0.1439 =-0.0747 alike 0.094 alike -5.53 near_alike
        -0.9832 =-0.0467 =-0.0144 own 2.4 =0.0112 =0.0558 alike 1.83 =0.0887 =0.1705 tree own -4.38 near_alike -0.9907
        =-0.1326 own -5.2 =-0.0936 =-0.0478 own 2.4 near_alike -0.9053 alike -5.53 =-0.0478 =-0.0004 alike 0.094
        =0.0191 =0.0684 =0.1321 tree alike -5.42 near_alike -0.9949 own -4.96 =-0.1427 =-0.0905 =-0.0352 own 2.4 alike
        0.094 own -4.84 =-0.0352 near 1.06 =0.0011 =0.0313 =0.0645 =0.1212 tree own -4.58 own -5.32 =-0.1338 =-0.0657
        own 0.8189 near_alike -0.9053 alike -5.53 =-0.0468 =-0.005 =0.0207 alike 1.83 own 3.93 =0.0434 =0.1093 =0.1578
        tree own -4.38 near_alike -0.9994 =-0.1161 =-0.0399 own 2.4 alike -6.32 near_alike -0.9907 =-0.0399 =-0.0145
        alike 0.094 near 1.06 =0.0001 =0.028 =0.052 =0.1014 tree own -5.08 =-0.1125 own -0.3905 near_alike -0.9907
        alike -5.22 =-0.0532 =-0.015 =0.0111 alike 1.83 own 3.93 alike 0.094 =0.0206 =0.0536 =0.0922 =0.1473 tree own
        -5.08 =-0.1043 alike 1.83 alike -6.32 near_alike -0.9907 =-0.0497 =-0.0205 own 3.93 own -0.3905 near_alike
        -0.523 =-0.0129 =0.0119 =0.0233 =0.0684 =0.1359 tree own -5.2 =-0.1013 alike 1.83 alike -6.32 near_alike
        -0.9907 =-0.0487 =-0.0206 own 3.93 own -0.3905 near_alike -0.523 =-0.0113 =0.0099 =0.0193 =0.0641 =0.1275 tree
        own -5.32 =-0.0985 alike 1.83 alike -6.32 near_alike -0.9987 =-0.0476 =-0.02 own 3.93 alike 0.094 near 1.06
        =-0.0013 =0.0125 =0.0233 =0.0597 =0.1189 tree own -5.32 alike -6.25 =-0.1135 =-0.0575 alike 1.83 alike -6.32
        near_alike -0.9987 =-0.0434 =-0.0174 own 3.93 own -3.4 =-0.009 =0.0072 =0.0554 =0.1101 tree own -5.32 alike
        -6.18 =-0.1049 =-0.0495 own 2.4 alike -6.32 near_alike -0.9987 =-0.0395 =-0.016 alike 0.094 near 1.06 =-0.003
        =0.0139 =0.0277 =0.0566 tree own -5.32 alike -7.85 =-0.1211 near_alike -0.9994 =-0.0752 =-0.0354 alike 1.83
        alike -6.32 near_alike -0.9907 =-0.0354 =-0.013 own 3.93 =0.0027 =0.0489 =0.0972 tree own -5.32 alike -7.85
        =-0.1139 =-0.0484 alike 1.83 own 3.93 alike -6.73 near_alike -0.9994 =-0.0313 =-0.0142 own -3.9 =-0.0142
        =0.0042 =0.0445 =0.0884 tree own -5.32 alike -6.25 =-0.0826 =-0.0281 alike 1.83 own 3.93 alike -6.73
        near_alike -0.9994 =-0.0277 =-0.0122 own -3.9 =-0.012 =0.0034 =0.0402 =0.0798 tree alike -8.71 =-0.1224 own
        -1.09 near_alike -0.9994 alike -4.85 own -3.27 =-0.0555 =-0.0289 =-0.012 =0.0041 alike 1.83 own 3.93 =0.0081
        =0.0478 =0.0846 tree alike -8.71 =-0.1154 own -6.32 =-0.0573 alike 1.83 own 3.93 near_alike -0.9053 alike
        -4.71 near_alike -0.9994 =-0.0277 =-0.0108 =-0.0007 =0.0039 =0.0319 =0.0629 tree alike -8.71 =-0.1081 own
        -6.32 =-0.0534 own -0.3905 near_alike -0.9053 alike -6.25 =-0.0256 =-0.0056 =0.0062 alike 1.83 own 3.93
        =0.0076 =0.0405 =0.0702 tree alike -9.01 =-0.138 own -5.32 near -0.9899 =-0.0524 =-0.0149 own 2.4 near 0.537
        own -1.09 =-0.0066 =0.003 near_alike -0.523 =0.003 =0.0126 =0.0242 tree alike -9.01 =-0.1331 own -6.41 alike
        -3.79 =-0.0661 =-0.0271 alike 1.83 own 3.93 own -5.32 alike -6.89 =-0.0271 =-0.0069 =0.0007 =0.023 =0.0452
        tree alike -8.71 =-0.0901 own -6.41 =-0.0446 own -0.3905 near_alike -0.9053 alike -4.71 near_alike -0.9994
        =-0.0216 =-0.0084 =-0.0019 =0.0042 alike 1.83 =0.0069 =0.0551 tree alike -9.01 =-0.1242 own -6.9 =-0.0617 own
        -0.3905 near_alike -0.9053 alike -4.71 =-0.0129 =-0.0014 =0.0035 alike 0.094 own 2.4 =0.0035 =0.0122 =0.0209
        tree alike -9.01 =-0.1188 own -6.9 near 0.4096 =-0.059 =-0.029 alike 1.83 own 3.93 own -5.32 alike -6.89
        =-0.029 =-0.0047 =0.0006 =0.0153 =0.0299 tree alike -9.01 =-0.1134 own -6.9 near -0.1717 =-0.0564 =-0.0275 own
        3.93 alike 1.83 alike -8.71 =-0.0275 own -5.32 =-0.0052 =0.0005 =0.0109 =0.0211 tree alike -9.01 =-0.108 own
        -6.9 near -0.1717 =-0.0537 =-0.0248 alike 1.83 own 3.93 alike -8.71 own -5.08 =-0.0248 =-0.0123 =0.0002 =0.012
        =0.0235 tree alike -9.01 =-0.1027 own -6.9 =-0.0451 own -0.3905 near 1.06 =-0.0029 =0.0022 alike 0.094 own 2.4
        =0.0022 =0.0087 alike 1.83 =0.0119 =0.037 tree alike -9.01 =-0.0975 own -6.9 near -0.1717 =-0.0484 =-0.0196
        own 3.93 alike 1.83 alike -8.71 own -5.08 =-0.0196 =-0.0096 =0.0004 =0.0067 =0.0128 tree alike -9.01 =-0.0924
        own -6.41 alike -5.62 =-0.0459 =-0.0111 own -1.09 near_alike -0.9832 alike -4.71 =-0.0111 =-0.0034 =0.0013
        alike 1.83 =0.002 =0.031 tree alike -9.01 =-0.0875 own -6.9 near -0.1717 =-0.0434 =-0.0153 alike -8.71 own
        -5.08 =-0.0153 =-0.0072 own 3.93 alike 1.83 =0.0005 =0.0051 =0.0093 tree alike -9.01 =-0.0828 own -7.09 near
        0.537 =-0.0411 =-0.0154 alike -8.71 =-0.0154 own -0.3905 near 1.06 =-0.002 =0.0014 alike 0.094 =0.0014 =0.0111
        tree alike -9.01 =-0.0784 own -6.9 near -0.1717 =-0.0388 =-0.0113 alike -8.71 own -5.08 =-0.0113 =-0.0052 own
        3.93 alike 1.83 =0.0005 =0.0036 =0.0064 tree alike -9.01 =-0.0741 own -6.41 alike -5.62 =-0.0367 own -7.37
        =-0.0214 =-0.006 own -5.32 alike -6.89 =-0.006 near_alike -0.9994 =-0.0035 =-0.0011 =0.0009 tree alike -9.01
        =-0.0701 own -7.09 near 0.537 =-0.0348 =-0.01 alike -8.71 own -5.08 =-0.01 =-0.0047 own 3.93 alike 1.83
        =0.0003 =0.0029 =0.0052 tree alike -9.01 =-0.0663 alike -8.71 own -5.26 =-0.0329 =-0.0074 own -7.09 near 0.537
        =-0.0074 =-0.0034 own 3.93 alike 1.83 =0.0002 =0.0025 =0.0044 tree alike -9.01 =-0.0627 own -7.09 near 0.537
        =-0.0311 =-0.0078 alike -8.71 own -5.08 =-0.0078 =-0.0036 own -1.09 near_alike -0.9994 =-0.0036 =0.0007
        =0.0012 tree alike -9.01 =-0.0593 alike -8.71 own -5.26 =-0.0294 =-0.006 own -7.09 near 0.537 =-0.006 =-0.0027
        alike 1.83 own 3.93 =0.0002 =0.0026 =0.0046
        judge balance
        -0.0646877
        """
}
