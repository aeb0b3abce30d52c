// Learnt by `make judge` from 1036 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -1.947551
        tree fill 0.966 ring_noise_ratio 5.09 contrast 0.2123 =-0.1278 =-0.0516 redness 0.3455 =-0.0098 elongation
        1.91 =0.2298 =-0.0098 contrast 0.3201 =0.2298 redness 0.4267 =0.5204 =0.9416 tree fill 0.9554 contrast 0.2999
        ring_noise_ratio 3.11 =-0.1297 =-0.0768 elongation 1.76 =0.0758 =-0.0422 contrast 0.2424 =0.0758 redness
        0.3764 =0.2285 ring_noise_ratio 4.02 =0.2285 =0.4736 tree ring_noise_ratio 4.67 ring_noise_ratio 3.11 =-0.1194
        contrast 0.2216 =-0.075 =0.0271 redness 0.3929 =0.0271 elongation 1.66 contrast 0.2677 =0.1796 redness 0.9079
        =0.379 =0.273 =0.0271 tree weakest_side 0.7854 contrast 0.204 =-0.1162 elongation 1.54 =0.0268 =-0.0675
        redness 0.3764 =0.0268 contrast 0.2216 =0.0268 elongation 1.73 redness 0.9079 =0.3016 =0.2176 =0.1455 tree
        ring_noise_ratio 4.32 ring_noise_ratio 2.5 =-0.1206 elongation 1.5 =0.0003 =-0.085 elongation 1.45 redness
        0.3044 =0.0913 redness 0.9079 contrast 0.1632 =0.0913 =0.2516 =0.0913 =0.0003 tree contrast 0.2542 open 1.0
        elongation 1.46 =-0.0028 =-0.0835 =-0.1199 elongation 1.55 redness 0.4439 =0.0757 redness 0.9079 weakest_side
        0.5804 =0.0757 =0.2277 =0.0757 =-0.0028 tree fill 0.9554 contrast 0.2123 =-0.1045 elongation 1.82 weakest_side
        0.6522 =-0.02 =0.0183 =-0.0582 open 1.0 redness 0.3455 =0.0798 redness 0.9079 =0.1875 =0.0798 =0.0183 tree
        weakest_side 0.7275 contrast 0.1632 =-0.1148 fill 0.9157 =-0.0783 =-0.0096 redness 0.3455 =-0.0096 redness
        0.9079 elongation 1.82 seed_noise_ratio 5.88 =0.0777 =0.1877 =-0.0096 =-0.0096 tree ring_noise_ratio 3.64
        contrast 0.1414 =-0.1171 =-0.0596 redness 0.3764 elongation 1.28 =0.048 =-0.0227 redness 0.9079 contrast
        0.1888 =-0.0227 brownness 0.0677 =0.1771 =0.0816 =-0.0227 tree elongation 1.46 contrast 0.1962 =-0.0145
        brownness 0.1346 fill 0.9398 =0.0852 =0.1567 =0.0412 redness 0.3455 =-0.1112 contrast 0.204 =-0.1082
        elongation 2.22 =-0.0145 =-0.0613 tree open 1.0 redness 0.3044 =-0.0317 ring_noise_ratio 6.25 fill 0.9398
        =-0.0307 redness 0.8095 =0.0744 =0.0194 brownness 0.1146 seed_noise_ratio 8.23 =0.1135 =0.1738 =0.0744
        =-0.0916 tree contrast 0.1632 contrast 0.1045 =-0.1157 =-0.0584 elongation 1.41 fill 0.9398 =0.0227 brownness
        0.1563 =0.1359 =0.066 redness 0.4614 =-0.0341 redness 0.8539 =0.0227 =-0.0341 tree weakest_side 0.6522
        contrast 0.1173 =-0.1147 ring_noise_ratio 2.19 =-0.0848 elongation 2.0 =-0.0253 =-0.0578 elongation 1.76
        brownness 0.1146 contrast 0.3719 =0.0564 =0.1404 =0.018 =-0.0253 tree ring_noise_ratio 3.21 contrast 0.1045
        =-0.1151 =-0.0613 redness 0.2922 =-0.0312 redness 0.9079 elongation 1.97 seed_noise_ratio 6.03 =0.0312
        brownness 0.0943 =0.146 =0.0745 =-0.0312 =-0.0312 tree fill 0.9398 redness 0.256 =-0.0984 redness 0.9079
        contrast 0.1519 =-0.0868 =-0.012 =-0.1223 elongation 1.36 brownness 0.1563 seed_noise_ratio 7.24 =0.0634
        =0.1288 =0.0296 =-0.012 tree elongation 1.91 contrast 0.1574 =-0.04 brownness 0.1452 ring_noise_ratio 6.65
        fill 0.975 =0.0306 =0.0695 seed_noise_ratio 8.8 =0.0695 =0.1295 =-0.0007 redness 0.3455 =-0.1148 =-0.0603 tree
        open 1.0 redness 0.4439 elongation 1.29 brownness 0.2028 =0.0594 =-0.0035 =-0.0302 redness 0.9079 rim 0.2891
        =-0.0302 line_through 0.0656 =0.1142 =-0.0046 =-0.0302 =-0.073 tree contrast 0.1173 =-0.0951 elongation 1.97
        redness 0.8539 redness 0.4983 rim 0.3679 rim 0.2502 =-0.0105 =0.0568 =-0.0105 dark_line_through 0.1897 =0.1056
        =-0.0105 =-0.0105 =-0.0458 tree redness 0.9689 redness 0.2799 elongation 1.5 =-0.033 =-0.1001 ring_noise_ratio
        2.5 =-0.061 line_through 0.0469 brownness 0.1046 contrast 0.3719 =0.0592 =0.1258 =0.0286 =-0.0079 =-0.1275
        tree redness 0.9689 redness 0.4614 elongation 1.87 rim 0.3913 rim 0.2309 =-0.0571 =0.0276 =-0.0571 =-0.0966
        contrast 0.2314 =-0.0427 dark_line_through 0.1285 =0.093 =0.0158 =-0.1238 tree contrast 0.1045 =-0.0951
        elongation 2.0 dark_line_through 0.1285 brownness 0.1346 contrast 0.3719 =0.0295 redness 0.5169 =0.0572
        redness 0.9689 =0.1246 =0.0572 =0.0069 =-0.0164 =-0.0481 tree redness 1.03 redness 0.256 elongation 1.54
        =-0.0352 =-0.096 elongated_neighbours 1.0 contrast 0.1465 =-0.0485 dark_line_through 0.1054 brownness 0.1046
        =0.0812 =0.0247 =-0.0048 =-0.1216 =-0.1265 tree elongation 2.46 ring_noise_ratio 2.5 =-0.0511 line_through
        0.0469 rim 0.2673 =0.0043 brownness 0.1889 seed_noise_ratio 7.24 =0.0309 redness 0.2799 =0.0566 =0.1026
        =0.0043 =-0.0192 =-0.099 tree elongated_neighbours 1.0 weakest_side 0.4234 =-0.0632 elongation 1.97 rim 0.2502
        =-0.0034 redness 0.9079 redness 0.256 =-0.0034 dark_line_through 0.1897 =0.0633 =-0.0034 =-0.0034 =-0.0276
        =-0.1204 tree redness 1.03 redness 0.256 =-0.055 rim 0.2309 =-0.0849 elongated_neighbours 1.0
        dark_line_through 0.2614 brownness 0.1889 ring_noise_ratio 7.69 =0.0372 =0.0922 =-0.0023 =-0.04 =-0.1063
        =-0.1225 tree redness 1.03 elongation 2.46 contrast 0.1086 =-0.0435 redness 0.4983 rim 0.3635 =0.0125 =-0.015
        contrast 0.3434 =0.0006 brownness -0.0239 =0.1038 =0.037 =-0.0897 =-0.119 tree elongated_neighbours 1.0
        contrast 0.1045 =-0.0591 fill 0.9157 =-0.0282 elongation 1.32 rim 0.3963 redness 0.8539 dark_line_through
        0.1415 =0.0701 =0.0186 =0.0186 =0.0186 =-0.0042 =-0.112 tree redness 1.03 rim 0.22 =-0.0829 elongation 2.77
        line_through 0.0731 brownness 0.1667 seed_noise_ratio 7.57 =0.0158 redness 0.2168 =0.0379 =0.0789 =-0.011
        =-0.043 =-0.0959 =-0.1151 tree elongated_neighbours 1.0 ring_noise_ratio 2.03 =-0.0561 line_through 0.0364
        redness 0.3044 =-0.0049 redness 0.9079 rim 0.2502 =-0.0049 dark_line_through 0.3341 =0.0514 =-0.0049 =-0.0049
        =-0.0264 =-0.1066 tree redness 1.03 contrast 0.0725 =-0.1009 elongation 2.22 line_through 0.0656 brownness
        0.0943 fill 0.975 contrast 0.5046 =0.0164 =0.0591 =0.0945 =-0.0015 =-0.0208 =-0.0503 =-0.1105 tree
        elongated_neighbours 1.0 dark_line_through 0.1897 rim 0.241 =-0.0255 elongation 2.46 rim 0.3963 redness 0.8095
        contrast 0.1006 =-0.0043 =0.0406 =-0.0043 =-0.0043 =-0.0255 =-0.0534 =-0.1013 tree redness 1.03 contrast
        0.0725 =-0.0966 elongation 2.46 redness 0.4983 rim 0.3635 rim 0.241 =-0.0217 =0.0207 =-0.0217 contrast 0.3434
        =-0.0065 =0.0573 =-0.0487 =-0.1057 tree skin_share 0.9894 =-0.0952 contrast 0.0893 =-0.0504 line_through
        0.0229 fill 0.9095 =-0.0047 brownness 0.218 elongation 1.31 seed_noise_ratio 7.4 =0.0357 =0.0707 =0.0211
        =0.0093 =-0.0225 tree elongated_neighbours 1.0 dark_line_through 0.2614 redness 0.4614 rim 0.3635 elongation
        1.43 =0.0243 =-0.0252 =-0.0252 contrast 0.2314 =-0.0252 redness 0.8539 =0.0492 =0.0069 =-0.0506 =-0.0957 tree
        redness 1.13 rim 0.22 =-0.0682 elongation 2.77 weakest_side 0.2774 =-0.0389 redness 0.5169 line_through
        -0.0087 =0.0235 =-0.014 contrast 0.3434 =0.0004 =0.0579 =-0.0826 =-0.1081 tree skin_share 0.9894 =-0.0883
        contrast 0.079 =-0.0467 dark_line_through 0.1285 brownness 0.1046 fill 0.9788 contrast 0.5046 =0.0063
        brownness -0.0574 =0.0492 =0.0243 =0.0832 =-0.0085 =-0.0236 tree redness 1.13 elongated_neighbours 1.0 rim
        0.22 =-0.0447 elongation 2.77 brownness 0.2028 dark_line_through 0.0953 redness 0.2168 =0.0133 =0.0341 =0.0004
        =-0.016 =-0.0447 =-0.088 =-0.1038 tree contrast 0.0612 =-0.1004 dark_line_through 0.3843 fill 0.9095 brownness
        0.0389 =-0.0066 =-0.0271 line_through -0.0087 brownness 0.2338 =0.0362 =0.0111 redness 0.5169 =-0.0066 =0.0111
        =-0.0529 tree redness 1.13 skin_share 0.7683 =-0.0964 elongated_neighbours 1.0 redness 0.4795 rim 0.3591
        elongation 1.43 =0.0228 =-0.0238 =-0.0238 contrast 0.204 =-0.0238 =0.0331 =-0.0492 =-0.0999 tree
        dark_line_through 0.4517 redness 0.1391 =-0.0447 rim 0.22 =-0.0447 elongation 2.77 redness 0.9079 brownness
        0.0389 =0.0282 rim 0.3913 =0.0137 =-0.0183 =-0.0183 =-0.0447 =-0.0848 tree contrast 0.0612 =-0.0955
        elongated_neighbours 1.0 line_through 0.0731 redness 0.8095 redness 0.5962 rim 0.3913 =0.0084 =-0.0112
        contrast 0.3201 =-0.0002 =0.0677 =-0.0112 =-0.0261 =-0.0503 tree skin_share 0.9894 =-0.0766 elongation 2.46
        rim 0.2502 =-0.0208 dark_line_through 0.1897 brownness 0.1563 weakest_side 0.9252 line_through -0.021 =0.032
        =0.0057 =0.0569 =-0.0063 =-0.0208 =-0.0406 tree redness 1.13 contrast 0.0612 =-0.0926 elongated_neighbours 1.0
        line_through 0.0994 redness 0.5755 rim 0.3591 =0.009 =-0.0095 contrast 0.406 =-0.0026 =0.0574 =-0.0236
        =-0.0476 =-0.0934 tree dark_line_through 0.4517 elongation 2.77 rim 0.2502 =-0.0209 rim 0.4542 fill 0.8426
        =-0.0209 line_through -0.021 =0.0265 redness 0.4439 =-0.0043 =0.0159 =-0.0209 =-0.0404 =-0.0762 tree
        skin_share 0.7683 =-0.0834 redness 0.9689 elongated_neighbours 1.0 redness 0.2454 =-0.0214 contrast 0.1314
        =-0.0215 brownness 0.0309 contrast 0.406 =0.0122 =0.053 =0.0005 =-0.044 =-0.044 tree redness 1.25 contrast
        0.0612 =-0.0874 elongation 2.77 line_through 0.0994 brownness 0.2028 fill 0.975 =0.0057 redness 0.3929 =0.0222
        =0.0648 =-0.0092 =-0.0224 =-0.045 =-0.0933 tree elongated_neighbours 1.0 dark_line_through 0.3341 redness
        0.1279 =-0.0187 rim 0.2309 =-0.0187 redness 0.8539 elongation 2.77 rim 0.4127 =0.0167 =-0.0038 =-0.0187
        =-0.0187 =-0.0364 =-0.0689 tree skin_share 0.7683 =-0.0771 contrast 0.0725 =-0.0408 line_through -0.005
        =0.0101 redness 0.5169 brownness 0.1563 elongation 1.31 =-0.0009 =-0.0139 =-0.0214 rim 0.3178 =-0.0214
        =-0.0009 tree redness 1.42 dark_line_through 0.4517 redness 0.5755 rim 0.3963 rim 0.195 =-0.0338 elongation
        1.76 =0.0118 =-0.0308 =-0.0338 contrast 0.2314 =-0.0198 =0.0306 =-0.0654 =-0.0969 tree redness 0.066 =-0.068
        redness 1.42 elongated_neighbours 1.0 elongation 2.77 ring_noise_ratio 1.73 =-0.0138 line_through -0.021
        =0.0179 brownness -0.0239 =0.0085 =-0.0042 =-0.03 =-0.0602 =-0.0932 tree contrast 0.0612 =-0.0779 skin_share
        0.9894 =-0.0407 line_through -0.005 brownness 0.2338 =0.0141 =-0.0004 rim 0.2891 =-0.021 redness 0.2799
        =-0.021 redness 0.8095 =-0.0004 =-0.021 tree dark_line_through 0.5429 rim 0.195 =-0.0354 elongation 2.77
        ring_noise_ratio 1.73 =-0.0169 line_through -0.005 =0.0136 redness 0.5169 =-0.0063 rim 0.3178 =-0.0063 =0.0054
        =-0.0354 =-0.0678 tree skin_share 0.7683 =-0.0668 redness 0.9689 line_through 0.1352 redness 0.5755 brownness
        0.1452 =0.0062 =-0.0167 contrast 0.406 =-0.0035 brownness -0.0574 =0.0746 =0.0203 =-0.0348 =-0.0348 tree
        elongated_neighbours 1.0 elongation 2.92 fill 0.8426 =-0.015 rim 0.425 elongation 1.28 seed_noise_ratio 5.81
        =0.0076 rim 0.3459 =0.035 =0.0159 =-0.0013 =-0.0062 =-0.0295 =-0.0565 tree redness 1.42 contrast 0.0612
        =-0.0738 dark_line_through 0.4517 redness 0.5755 rim 0.3864 =0.0024 brownness 0.0485 =0.0177 =-0.0189
        weakest_side 0.8943 =0.0033 =0.0647 =-0.0378 =-0.0871 tree redness 0.066 =-0.0595 redness 1.42 rim 0.164
        =-0.0533 elongation 3.33 elongated_neighbours 1.0 rim 0.463 dark_line_through 0.1897 =0.0088 =-0.0127 =-0.0127
        =-0.0289 =-0.0594 =-0.0831 tree skin_share 0.7683 =-0.0602 contrast 0.0725 =-0.0314 line_through -0.0302
        =0.0094 rim 0.2891 redness 0.3308 =0.0018 =-0.0163 redness 0.256 =-0.0163 redness 1.03 =0.0018 =-0.0163 tree
        dark_line_through 0.5429 redness 0.1135 =-0.0298 rim 0.195 =-0.0298 line_through 0.1352 redness 0.9079
        brownness -0.0239 contrast 0.5046 =0.0082 =0.0644 =-0.0004 =-0.0133 =-0.0298 =-0.0571 tree elongation 4.24
        elongated_neighbours 1.0 rim 0.4728 fill 0.8034 =-0.0195 elongation 2.22 line_through -0.0651 =0.021 =0.0025
        =-0.0081 brownness -0.0122 =0.0059 =-0.0195 =-0.0377 =-0.0725 tree contrast 0.0612 =-0.0643 skin_share 0.9894
        =-0.0336 redness 0.8095 redness 0.5962 rim 0.3864 =0.0027 brownness 0.0587 =0.0163 =-0.0175 contrast 0.2314
        =-0.0175 =0.0305 =-0.0175 tree redness 1.42 elongation 5.5 line_through 0.1925 rim 0.195 line_through -0.4385
        =0.0448 =-0.023 redness 0.1135 =-0.023 dark_line_through 0.4517 =0.0036 =-0.023 =-0.0449 =-0.0873 =-0.0768
        tree redness 0.0343 =-0.0585 redness 1.42 contrast 0.0639 =-0.0583 elongated_neighbours 1.0 rim 0.4728 fill
        0.8034 =-0.0147 elongation 2.16 =0.008 =-0.0051 =-0.0147 =-0.0296 =-0.0728 tree elongation 5.5
        dark_line_through 0.4517 rim 0.195 line_through -0.4385 =0.0507 =-0.0227 ring_noise_ratio 1.66 =-0.0227
        line_through -0.005 =0.0088 brownness 0.1248 =0.0006 =-0.0107 =-0.0435 =-0.0838 tree skin_share 0.7683
        =-0.0504 redness 1.03 rim 0.164 =-0.0265 elongation 2.77 fill 0.7587 =-0.0126 line_through -0.0651 rim 0.3016
        =0.0419 =0.009 =-0.0001 =-0.0265 =-0.0265 tree contrast 0.0612 =-0.0556 elongated_neighbours 1.0 rim 0.5073
        redness 0.8095 dark_line_through -0.005 fill 0.9157 =0.0034 =0.0212 =-0.0046 seed_noise_ratio 8.8 =-0.0153
        =0.0397 =-0.0153 =-0.0291 tree elongation 5.5 redness 0.0343 =-0.0409 dark_line_through 0.6746 brownness
        0.1889 fill 0.9788 =0.0004 redness 0.3929 =0.0178 =0.0693 rim 0.3635 =-0.0042 =-0.0211 =-0.0409 =-0.0789 tree
        redness 1.42 skin_share 0.5811 =-0.0611 elongated_neighbours 1.0 redness 0.5962 rim 0.3864 =0.0017 =-0.0161
        weakest_side 0.9089 rim 0.337 =-0.0161 =0.0135 =0.0674 =-0.0314 =-0.0667 tree elongation 5.5 line_through
        0.1925 rim 0.195 line_through -3.65 =0.0973 =-0.0202 redness 1.03 ring_noise_ratio 1.43 =-0.0202 redness
        0.1279 =-0.0091 =0.0034 =-0.0202 =-0.0389 =-0.0752 tree contrast 0.0586 =-0.0526 rim 0.164 =-0.0274 redness
        1.03 elongation 3.33 fill 0.6533 =-0.0134 line_through -0.0972 rim 0.2955 =0.0512 =0.0087 =-0.0 =-0.0274
        =-0.0274 tree dark_line_through 0.6746 elongated_neighbours 1.0 line_through -3.65 =0.0912 rim 0.2309
        line_through -0.131 rim 0.164 =0.0089 =0.0449 =-0.0131 ring_noise_ratio 1.88 =-0.0131 =0.0018 =-0.025 =-0.0479
        tree redness 0.0343 =-0.0475 redness 1.42 contrast 0.0586 =-0.0528 rim 0.195 line_through -0.1188 =0.0188
        =-0.0268 elongation 2.77 fill 0.6838 =-0.0127 =0.0026 =-0.0268 =-0.0598 tree skin_share 0.7683 =-0.0407
        line_through -0.021 brownness 0.2338 =0.0096 =-0.0005 rim 0.2891 redness 0.3308 =-0.0005 =-0.0213 redness
        0.2454 =-0.0213 contrast 0.1128 =-0.0213 =-0.0005 tree elongation 5.5 dark_line_through 0.5429 brownness 0.218
        line_through -0.131 =0.0213 rim 0.3278 redness 0.3606 =0.0105 =-0.0041 =0.0055 redness 0.4614 =-0.0183
        =-0.0041 =-0.0354 =-0.0689 tree redness 1.42 skin_share 0.5811 =-0.0526 line_through 0.1925 redness 0.5755
        =-0.0034 rim 0.337 =-0.0137 weakest_side 0.8434 =0.0057 seed_noise_ratio 7.77 =0.0274 =0.0778 =-0.0269 =-0.056
        tree dark_line_through 1.36 elongated_neighbours 1.0 rim 0.5073 line_through -3.65 =0.0894 rim 0.164 =-0.016
        elongation 2.77 fill 0.8034 =-0.0069 =0.004 =-0.016 =-0.016 =-0.031 =-0.0645 tree redness 0.0343 =-0.0419
        elongation 5.5 contrast 0.0639 =-0.0326 redness 0.8095 dark_line_through 0.0953 brownness 0.1889 =0.0086
        =-0.0043 =-0.0125 seed_noise_ratio 8.8 =-0.0166 =0.0366 =-0.0638 tree fill 0.6533 brownness 0.0677 =-0.0162
        =-0.0732 line_through -0.0972 rim 0.2955 =0.0318 =0.0039 rim 0.2673 redness 0.3044 =0.0039 =-0.0162 redness
        0.1391 =-0.0162 =0.0015 tree rim 0.7268 redness 1.42 contrast 0.0533 =-0.0515 rim 0.164 seed_noise_ratio 12.27
        =-0.0262 brownness 0.1146 =0.0767 =0.0021 line_through 0.1925 =0.0007 =-0.0262 =-0.055 =-0.0578 tree
        dark_line_through 1.36 elongated_neighbours 1.0 line_through -3.65 =0.082 rim 0.164 =-0.0142 elongation 1.2
        dark_line_through -0.005 fill 0.9296 =0.0109 =0.0335 =0.0022 =-0.0029 =-0.0275 =-0.0599 tree elongation 5.5
        skin_share 0.7683 =-0.0314 rim -0.4454 =0.069 rim 0.164 =-0.0163 redness 1.03 contrast 0.0725 =-0.0163 rim
        0.4542 =0.0025 =-0.0076 =-0.0163 =-0.0611 tree redness 0.0343 =-0.0369 dark_line_through 1.36 redness 1.25 rim
        0.164 line_through -0.4385 =0.0362 =-0.0284 contrast 0.0696 =-0.0284 =0.0008 rim -0.0155 =0.0737 =-0.0284
        =-0.0556 tree elongation 5.5 line_through -3.65 =0.0735 contrast 0.0533 =-0.0298 rim 0.195 redness 0.1725
        =0.031 =-0.0155 ring_noise_ratio 1.43 =-0.0155 line_through -0.005 =0.0046 =-0.0028 =-0.058 tree rim 0.7268
        redness 1.68 skin_share 0.5811 =-0.0422 redness 0.5962 =-0.0032 fill 0.9788 rim 0.3817 =-0.0143 contrast
        0.1962 =-0.0214 =0.0322 =0.0633 =-0.0552 =-0.0522 tree elongation 4.24 elongated_neighbours 1.0 rim -0.0155
        dark_line_through 0.0684 =0.0662 =-0.0105 rim 0.2502 seed_noise_ratio 20.25 =-0.0105 weakest_side 0.8434
        =0.0327 =0.1282 =0.0005 =-0.0206 =-0.04 tree dark_line_through 1.36 redness 0.066 =-0.0268 redness 0.0981
        elongation 1.82 =0.0515 =-0.0268 redness 0.1135 =-0.0268 contrast 0.079 =-0.0268 rim 0.2673 =-0.0114 =0.002
        =-0.0523 tree line_through -0.131 rim 0.2955 brownness 0.4049 =0.0435 =0.0045 =0.0045 rim 0.195 redness 0.1725
        =0.0045 =-0.0492 ring_noise_ratio 1.43 =-0.0439 redness 1.03 =0.0002 =-0.0223 tree fill 0.6533 brownness
        0.0677 =-0.0131 =-0.0676 line_through -0.072 rim 0.2749 =0.0261 =0.0028 rim 0.2673 redness 0.3308 =0.0028
        =-0.0131 redness 0.1279 =-0.0131 =0.0013 tree brownness 1.13 rim 0.164 seed_noise_ratio 12.27 line_through
        -0.3024 =0.0073 =-0.0232 brownness 0.1146 =0.0818 =0.0073 contrast 0.0533 =-0.0232 line_through -0.005 =0.0035
        =-0.0032 =-0.0452 tree rim 0.7268 redness 1.68 contrast 0.0533 =-0.0423 line_through 0.1925 rim 0.2673
        line_through -0.0882 =0.0197 =-0.0105 =0.0016 =-0.0213 =-0.0506 contrast 1.03 =-0.0679 =0.0363 tree elongation
        5.5 dark_line_through 0.4517 line_through -3.65 =0.0673 redness 0.8095 redness 0.6628 rim 0.4316 =0.001
        =-0.0119 contrast 0.3719 =-0.0071 =0.0333 =-0.0119 =-0.0234 =-0.0524
        judge own
        start -1.947551
        tree fill 0.966 ring_noise_ratio 5.09 ring_noise_ratio 3.11 =-0.1281 =-0.0566 redness 0.3455 =-0.0098
        elongation 1.91 =0.2298 =-0.0098 ring_noise_ratio 5.33 =0.2298 redness 0.4439 =0.4953 =0.9476 tree fill 0.9614
        ring_noise_ratio 4.49 =-0.1105 redness 0.3455 =-0.0361 redness 0.9079 =0.0957 =-0.0361 ring_noise_ratio 4.02
        =0.0957 redness 0.3764 =0.228 redness 0.9079 =0.4631 =0.228 tree weakest_side 0.7854 ring_noise_ratio 3.21
        =-0.1169 elongation 1.54 redness 0.256 =-0.014 =0.0389 =-0.067 redness 0.3929 =0.0389 elongation 1.66
        seed_noise_ratio 7.09 =0.1873 =0.3877 =0.0389 tree fill 0.9554 ring_noise_ratio 4.32 ring_noise_ratio 2.5
        =-0.1242 =-0.0762 elongation 1.76 =0.0383 =-0.0507 open 1.0 redness 0.3455 =0.1239 seed_noise_ratio 5.88
        =0.1239 =0.2862 =0.0383 tree ring_noise_ratio 4.32 ring_noise_ratio 2.5 =-0.1199 elongation 1.5 =0.0 =-0.0841
        redness 0.3929 =0.0 redness 0.9079 elongation 1.82 seed_noise_ratio 5.96 =0.1218 =0.2688 =0.0 =0.0 tree
        weakest_side 0.7394 ring_noise_ratio 2.5 =-0.1161 elongation 1.54 =-0.0015 =-0.0802 elongation 1.45 redness
        0.3044 =0.078 seed_noise_ratio 5.88 =0.078 brownness 0.1563 =0.2429 =0.1509 =-0.0015 tree ring_noise_ratio
        4.02 ring_noise_ratio 2.5 =-0.1123 =-0.0496 redness 0.4095 elongation 1.28 =0.0552 =-0.0141 redness 0.9079
        elongation 1.91 seed_noise_ratio 6.58 =0.0991 =0.2134 =-0.0141 =-0.0141 tree elongation 1.46 seed_noise_ratio
        7.77 fill 0.9554 =-0.0124 =0.0652 redness 0.3308 =0.0652 redness 0.9689 =0.191 =0.0652 redness 0.3455 =-0.1161
        ring_noise_ratio 3.02 =-0.1003 =-0.0124 tree weakest_side 0.6783 =-0.0834 redness 0.4439 elongation 1.28
        brownness 0.1452 =0.1144 =0.0129 =-0.0205 redness 0.8539 elongation 2.1 seed_noise_ratio 5.24 =0.0694 =0.1763
        =-0.0205 =-0.0205 tree fill 0.9398 redness 0.256 =-0.1098 ring_noise_ratio 3.02 =-0.0905 redness 0.8539
        =-0.0089 =-0.0497 elongation 1.37 brownness 0.1452 seed_noise_ratio 7.24 =0.0916 =0.1738 =0.0464 =-0.0089 tree
        open 1.0 redness 0.3606 =-0.0317 rim 0.2891 =-0.0317 redness 0.9079 elongation 2.0 brownness 0.1046
        seed_noise_ratio 5.68 =0.1198 =0.1804 =0.0751 =-0.0295 =-0.0317 =-0.0905 tree elongation 1.5 seed_noise_ratio
        7.24 fill 0.9554 =-0.0197 =0.036 brownness 0.1248 redness 0.2168 =0.0834 =0.1481 =0.0361 redness 0.3308
        =-0.1089 redness 0.9079 =-0.0197 =-0.1242 tree open 1.0 redness 0.3044 =-0.0315 rim 0.2673 =-0.0315 redness
        0.9079 elongation 1.76 line_through 0.0469 brownness 0.1146 =0.156 =0.0946 =0.0541 =-0.0086 =-0.0315 =-0.0834
        tree redness 0.2799 elongation 1.54 =-0.0528 =-0.11 redness 0.9079 ring_noise_ratio 3.11 ring_noise_ratio 2.03
        =-0.0834 =-0.0098 brownness 0.0761 seed_noise_ratio 7.09 =0.0591 =0.1392 =0.0158 =-0.118 tree fill 0.9398
        redness 0.2454 =-0.0961 redness 0.9079 rim 0.2502 =-0.0902 =-0.0116 =-0.1177 elongation 1.36 brownness 0.1563
        seed_noise_ratio 8.23 =0.0609 =0.1331 =0.0276 =-0.0116 tree weakest_side 0.5961 =-0.0728 redness 0.4439
        elongation 1.32 =0.0144 =-0.0291 redness 0.8539 dark_line_through 0.1897 rim 0.2955 =0.0349 elongation 2.16
        =0.1225 =0.0349 =-0.0291 =-0.0291 tree redness 0.256 elongation 1.79 =-0.0565 =-0.1142 redness 0.9689
        ring_noise_ratio 6.65 fill 0.9215 =-0.0408 dark_line_through 0.1285 =0.0447 =-0.0035 brownness 0.0309 =0.1293
        =0.0447 =-0.1217 tree elongation 1.91 ring_noise_ratio 3.64 =-0.0371 brownness 0.1146 seed_noise_ratio 8.5
        =0.0313 redness 0.2077 =0.0714 line_through 0.0527 =0.14 =0.0714 =-0.0006 elongation 2.46 =-0.0532 =-0.1062
        tree rim 0.2309 =-0.0984 elongation 2.22 weakest_side 0.4469 =-0.0367 line_through 0.0469 brownness 0.1563
        seed_noise_ratio 8.8 =0.0514 redness 0.2168 =0.0846 =0.1347 =0.0266 =-0.0008 =-0.0904 tree redness 0.256
        =-0.0689 redness 0.9689 rim 0.2309 =-0.0865 elongated_neighbours 1.0 dark_line_through 0.1897 brownness 0.1889
        seed_noise_ratio 5.81 =0.0425 =0.0993 =0.0092 =-0.0367 =-0.115 =-0.1179 tree ring_noise_ratio 2.19 =-0.0804
        elongation 1.82 seed_noise_ratio 5.75 =-0.0099 redness 0.4983 =0.0146 redness 0.9689 line_through 0.0656
        dark_line_through 0.0857 =0.1186 =0.0603 =0.0146 =0.0146 =-0.0393 tree redness 0.2454 =-0.0641 redness 0.9689
        elongated_neighbours 1.0 rim 0.2502 =-0.0444 elongation 2.22 seed_noise_ratio 5.68 =0.0025 brownness 0.0485
        =0.0966 =0.0342 =-0.0444 =-0.1127 =-0.1135 tree rim 0.22 =-0.09 elongation 2.46 weakest_side 0.4469 =-0.0418
        line_through 0.0364 brownness 0.1889 seed_noise_ratio 9.15 =0.0353 redness 0.2262 =0.0636 =0.1087 =0.0147
        =-0.0101 =-0.0917 tree redness 1.03 redness 0.4983 elongation 1.87 rim 0.3864 rim 0.22 =-0.0485 =0.0183
        =-0.0485 =-0.0811 dark_line_through 0.2944 rim 0.2955 =-0.0073 =0.0634 =-0.0659 =-0.1174 tree
        elongated_neighbours 1.0 ring_noise_ratio 2.03 =-0.0584 redness 0.2922 =-0.0258 redness 0.8539 line_through
        0.0656 redness 0.5169 =0.0174 dark_line_through 0.1285 =0.0836 =0.0103 =-0.0242 =-0.0258 =-0.1131 tree redness
        1.03 redness 0.4614 elongation 1.87 rim 0.3679 rim 0.22 =-0.0472 =0.0234 =-0.0472 =-0.0796 dark_line_through
        0.3843 fill 0.975 =0.0224 =0.1002 =-0.078 =-0.1128 tree elongated_neighbours 1.0 weakest_side 0.4234 =-0.0557
        elongation 1.76 brownness 0.1889 seed_noise_ratio 10.04 fill 0.975 =0.0149 =0.0445 ring_noise_ratio 6.65
        =0.0445 =0.0961 =-0.0028 =-0.0243 =-0.1078 tree redness 1.03 redness 0.2454 open 1.0 =-0.0333 =-0.0911 rim
        0.195 =-0.083 dark_line_through 0.1415 brownness 0.1889 seed_noise_ratio 6.96 =0.0187 =0.0655 =-0.0045 =-0.035
        =-0.1088 tree elongated_neighbours 1.0 ring_noise_ratio 1.88 =-0.053 line_through 0.0364 redness 0.4795 rim
        0.3591 =0.0166 =-0.0036 redness 0.8095 seed_noise_ratio 4.9 =-0.0036 =0.0682 =-0.0036 =-0.0244 =-0.1027 tree
        redness 1.03 elongation 2.77 brownness 0.218 dark_line_through 0.1054 seed_noise_ratio 8.23 =0.0094 redness
        0.2799 =0.0312 ring_noise_ratio 8.38 =0.0484 =0.1049 =-0.0103 =-0.0348 =-0.0887 =-0.1043 tree
        elongated_neighbours 1.0 rim 0.22 =-0.0505 elongation 2.46 dark_line_through 0.1285 brownness 0.218
        seed_noise_ratio 7.24 =0.0137 brownness -0.04 =0.0749 =0.0309 =-0.0018 =-0.021 =-0.0505 =-0.0976 tree redness
        1.03 redness 0.1391 =-0.0686 line_through 0.0731 brownness 0.1452 seed_noise_ratio 11.36 fill 0.9721 =0.0057
        =0.0397 ring_noise_ratio 8.38 =0.0397 =0.1007 =-0.0131 =-0.0424 =-0.1002 tree elongated_neighbours 1.0
        ring_noise_ratio 1.73 =-0.0476 line_through -0.005 brownness 0.2338 fill 0.975 =0.0243 =0.0823 =0.0054 redness
        0.5169 =-0.0224 redness 0.8095 =0.0054 =-0.0224 =-0.092 tree rim 0.195 =-0.075 elongation 2.77
        dark_line_through 0.1897 brownness 0.218 redness 0.2168 =0.0018 seed_noise_ratio 5.5 =0.0018 weakest_side
        0.9089 =0.031 =0.0787 =-0.0151 =-0.0396 =-0.0821 tree redness 1.13 redness 0.1279 =-0.0648
        elongated_neighbours 1.0 elongation 1.32 fill 0.9157 =0.0082 =0.0374 elongation 2.77 rim 0.2673 =-0.0202
        =0.0055 =-0.0381 =-0.0822 =-0.103 tree redness 1.13 redness 0.4983 rim 0.3864 elongation 1.43 =0.0152 =-0.0344
        brownness 0.1046 =-0.0204 =-0.0838 fill 0.9788 dark_line_through 0.4517 =0.0162 =-0.0733 =0.0934 =-0.0992 tree
        rim 0.195 =-0.0679 redness 1.03 elongation 2.77 line_through 0.0994 redness 0.5755 rim 0.3591 =0.0161 =-0.0116
        seed_noise_ratio 6.96 =0.0077 =0.0626 =-0.0337 =-0.0725 =-0.09 tree elongated_neighbours 1.0 dark_line_through
        0.2614 redness 0.2454 =-0.0195 redness 0.8095 redness 0.5755 rim 0.3963 seed_noise_ratio 5.5 =-0.0183 =0.0276
        =-0.0195 =0.0396 =-0.0195 =-0.0413 =-0.0802 tree redness 0.1135 =-0.0609 redness 1.13 rim 0.241
        seed_noise_ratio 12.27 =-0.0549 =0.0406 elongation 2.77 ring_noise_ratio 1.73 =-0.0275 line_through 0.0229
        =0.0244 =-0.0063 =-0.0639 =-0.0904 tree elongated_neighbours 1.0 weakest_side 0.2413 =-0.0383 line_through
        -0.005 seed_noise_ratio 7.24 =0.0072 rim 0.3635 =0.0503 =0.0213 redness 0.5169 =-0.0179 rim 0.3178 =-0.0179
        =0.0045 =-0.0743 tree dark_line_through 0.4517 redness 0.1895 =-0.0338 brownness 0.1452 fill 0.9788
        seed_noise_ratio 10.04 =-0.0007 weakest_side 0.8679 =0.0177 =0.0447 =0.0824 rim 0.3913 =-0.0007 =-0.0375
        =-0.0733 tree skin_share 0.9894 =-0.07 rim 0.2502 seed_noise_ratio 12.27 =-0.0357 =0.0532 elongation 2.46
        brownness 0.218 line_through -0.021 =0.0316 weakest_side 0.8679 =-0.0004 =0.0176 =-0.014 =-0.0357 tree redness
        1.13 rim 0.164 =-0.0676 elongation 2.77 dark_line_through 0.2614 redness 0.5169 rim 0.3635 =0.0123 =-0.0107
        seed_noise_ratio 5.19 =-0.0107 =0.033 =-0.0286 =-0.0608 =-0.0852 tree elongated_neighbours 1.0
        ring_noise_ratio 1.43 =-0.0349 line_through -0.005 brownness 0.2489 fill 0.9215 =0.0113 elongation 1.2 =0.0539
        =0.0207 =0.0029 elongation 1.22 =0.0029 =-0.0148 =-0.0683 tree skin_share 0.7683 =-0.0767 dark_line_through
        0.2614 redness 0.2454 =-0.0187 redness 0.8095 redness 0.5962 rim 0.4127 =0.0083 =-0.019 rim 0.337 =-0.0041
        =0.0483 =-0.019 =-0.0393 tree brownness 0.7247 line_through 0.1218 rim 0.2502 seed_noise_ratio 14.99 =-0.018
        =0.0617 elongation 2.46 fill 0.9157 =-0.0052 dark_line_through -0.005 =0.0274 =0.0038 =-0.018 =-0.0374
        =-0.0731 tree redness 1.42 redness 0.066 =-0.067 elongated_neighbours 1.0 elongation 1.22 fill 0.9157 =0.0069
        =0.0266 line_through 0.0656 brownness 0.1046 =0.0069 =-0.0112 =-0.0256 =-0.0602 =-0.0951 tree
        dark_line_through 0.4517 redness 0.1135 =-0.0309 rim 0.2309 =-0.0309 ring_noise_ratio 1.66 =-0.0309
        line_through -0.021 =0.0197 brownness -0.0239 =0.0101 rim 0.3635 =0.0013 =-0.012 =-0.0605 tree redness 1.25
        skin_share 0.7683 =-0.0712 rim 0.164 =-0.0355 elongation 2.77 seed_noise_ratio 4.82 =-0.0157 redness 0.5169
        =-0.0014 weakest_side 0.8943 =0.0129 =0.066 =-0.0355 =-0.0824 tree brownness 0.8805 elongated_neighbours 1.0
        dark_line_through 0.1285 elongation 1.22 rim 0.3963 seed_noise_ratio 5.5 =0.0075 =0.0356 =0.0075 line_through
        -0.0352 =0.0075 =-0.0067 =-0.0188 =-0.0396 =-0.0775 tree redness 1.42 skin_share 0.7683 =-0.0658 redness
        0.1135 =-0.0329 dark_line_through 0.4517 redness 0.5755 =-0.0022 rim 0.337 seed_noise_ratio 13.44 =-0.0146
        =0.0752 =0.0315 =-0.0329 =-0.0873 tree elongated_neighbours 1.0 weakest_side 0.1212 =-0.0274 seed_noise_ratio
        5.19 =-0.0129 brownness 0.0677 fill 0.9788 rim 0.3817 =0.0073 =0.0365 =0.0744 rim 0.3635 =0.0073 =-0.0032
        =-0.0537 tree redness 1.42 elongation 3.33 rim 0.164 =-0.0295 ring_noise_ratio 1.43 =-0.0295 line_through
        -0.0302 =0.017 redness 0.5169 =-0.0086 rim 0.3178 =-0.0131 =0.0073 =-0.0585 =-0.0833 tree brownness 0.8805
        line_through 0.1352 redness 0.8095 redness 0.5962 rim 0.3963 =0.0036 brownness -0.0239 =0.0254 =-0.0175 rim
        0.337 =-0.0135 =0.0344 =-0.0175 =-0.0355 =-0.0705 tree redness 0.066 =-0.0543 dark_line_through 0.4517
        elongation 2.38 brownness 0.2028 fill 0.9788 seed_noise_ratio 10.64 =-0.0011 =0.0214 redness 0.5962 =0.0214
        =0.0883 =-0.0107 =-0.0239 =-0.0479 tree skin_share 0.7683 =-0.0571 rim 0.164 =-0.0292 elongation 2.77 redness
        0.8095 dark_line_through 0.1285 brownness 0.218 =0.0125 =-0.003 =-0.0137 seed_noise_ratio 10.64 =-0.0137
        =0.0564 =-0.0292 tree redness 1.42 elongated_neighbours 1.0 redness 0.1135 =-0.0238 seed_noise_ratio 4.72
        =-0.0199 brownness 0.1346 fill 0.9788 =0.0057 =0.0542 rim 0.3591 =0.0018 =-0.008 =-0.0473 =-0.0775 tree
        elongation 4.24 elongated_neighbours 1.0 redness 0.8095 redness 0.5962 rim 0.3963 dark_line_through 0.0953
        =0.0091 =-0.0175 =-0.0175 =0.0164 seed_noise_ratio 8.8 =-0.0175 =0.0502 =-0.0348 =-0.0679 tree weakest_side
        -0.9015 =-0.0556 line_through -0.005 =0.0064 rim 0.2891 redness 0.3308 =-0.001 =-0.0286 redness 0.2799 rim
        0.3503 =-0.001 =-0.0286 redness 0.8095 =-0.001 =-0.0286 tree brownness 0.8805 rim 0.164 seed_noise_ratio 12.27
        =-0.0318 brownness 0.1146 =0.0984 =0.0097 elongation 2.77 fill 0.8034 =-0.0153 line_through -0.0302 =0.0133
        =-0.0009 =-0.0318 =-0.0621 tree redness 1.42 skin_share 0.7683 =-0.0533 line_through 0.1925 rim 0.2673
        seed_noise_ratio 20.25 line_through -0.0882 =0.0217 =-0.0131 =0.0814 redness 0.1391 =-0.0131 =0.005 =-0.0269
        =-0.0723 tree dark_line_through 0.5429 rim 0.195 seed_noise_ratio 12.27 =-0.0246 brownness 0.1346 =0.0896
        =0.0112 ring_noise_ratio 1.05 =-0.0246 line_through -0.0651 =0.0162 elongation 1.22 =0.0073 =-0.0051 =-0.0478
        tree elongation 5.5 brownness 0.6129 seed_noise_ratio 4.72 =-0.0182 redness 0.4614 rim 0.3635 elongation 1.43
        =0.0226 =-0.0084 =-0.0084 rim 0.3178 =-0.0084 =0.016 =-0.0394 =-0.0825 tree redness 0.066 =-0.0444 redness
        1.42 rim 0.164 =-0.0396 ring_noise_ratio 0.9709 =-0.0465 elongated_neighbours 1.0 line_through -0.0651 =0.0151
        seed_noise_ratio 4.82 =-0.0102 =0.0021 =-0.0227 =-0.0681 tree elongation 5.5 dark_line_through 0.4517 redness
        0.8095 redness 0.5962 rim 0.4127 =0.0011 brownness 0.0587 =0.015 =-0.0201 weakest_side 0.9089 =0.0087 =0.0636
        =-0.0201 =-0.0392 =-0.079 tree line_through 0.1925 rim 0.2673 seed_noise_ratio 12.27 line_through -0.0882
        =0.0079 =-0.021 weakest_side 0.8679 =0.0079 =0.0838 redness 0.1135 =-0.021 redness 1.03 =0.003 =-0.021
        =-0.0404 tree skin_share 0.9894 =-0.0373 rim 0.164 seed_noise_ratio 12.27 =-0.0194 brownness 0.0943 =0.0823
        =0.0103 elongation 2.77 fill 0.7587 =-0.0094 line_through -0.0302 =0.0102 =-0.0015 =-0.0194 tree elongation
        5.5 elongated_neighbours 1.0 dark_line_through 0.3843 brownness 0.218 line_through -0.0168 fill 0.9215 =0.0041
        elongation 1.59 =0.028 =0.0116 =-0.0022 =-0.0086 =-0.0188 =-0.0366 =-0.0748 tree brownness 1.13 rim 0.164
        seed_noise_ratio 12.27 =-0.0328 =0.0308 weakest_side -0.5404 =-0.0328 line_through -0.131 rim 0.2309 =0.0824
        =0.0085 seed_noise_ratio 4.72 =-0.0164 =0.0005 =-0.0635 tree redness 1.42 skin_share 0.5811 =-0.0562
        line_through 0.1925 rim 0.2673 seed_noise_ratio 8.8 =-0.0145 =0.024 redness 0.4614 rim 0.3635 =0.0097 =-0.0145
        =0.0077 =-0.0286 =-0.0612 tree redness -0.0314 =-0.055 elongation 5.5 dark_line_through 0.6746
        elongated_neighbours 1.0 seed_noise_ratio 4.72 =-0.0091 brownness 0.1046 rim 0.3591 =0.0014 =0.021 =-0.0038
        =-0.0184 =-0.0362 =-0.0709 tree fill 0.6533 brownness 0.0677 =-0.0185 =-0.0742 elongation 2.46 rim 0.2502
        seed_noise_ratio 20.25 =-0.0095 weakest_side 0.8679 =0.0278 =0.1225 ring_noise_ratio 1.73 =-0.0095 =0.0028
        =-0.0185 tree redness 1.42 skin_share 0.5811 =-0.0514 elongated_neighbours 1.0 elongation 1.2
        dark_line_through -0.005 fill 0.9346 =0.0107 =0.0344 =0.0017 rim 0.2673 =-0.0136 =-0.0012 =-0.0265 =-0.0576
        tree elongation 5.5 dark_line_through 0.6746 redness 0.066 =-0.0179 seed_noise_ratio 4.62 =-0.0179 brownness
        0.1046 weakest_side 0.9089 =0.0008 seed_noise_ratio 17.09 =0.0208 =0.1078 =-0.0055 =-0.0344 =-0.0666 tree
        brownness 1.13 rim 0.164 line_through -0.4385 =0.0318 =-0.0292 ring_noise_ratio 0.9709 =-0.0292 line_through
        -0.131 rim 0.2749 redness 0.3764 =0.0081 =0.0923 =0.0081 =-0.0014 =-0.0565 tree redness 1.42 line_through
        0.1925 fill 0.6838 =-0.0169 elongation 2.16 line_through -0.021 fill 0.9157 =0.0024 brownness 0.2489 =0.0174
        =0.0069 =-0.0016 =-0.0084 =-0.0328 =-0.0535 tree redness -0.0314 =-0.0484 elongation 5.5 dark_line_through
        0.6746 elongated_neighbours 1.0 redness 0.8095 redness 0.5755 =-0.002 =0.0097 seed_noise_ratio 8.8 =-0.0082
        =0.0569 =-0.0163 =-0.0319 =-0.0623 tree weakest_side -0.9015 =-0.0372 redness 0.066 =-0.0194 redness 1.03 rim
        0.195 line_through -0.1188 =0.022 =-0.0194 seed_noise_ratio 4.62 =-0.0174 redness 0.4614 =-0.0026 =0.0064
        =-0.0194 tree brownness 1.13 rim 0.164 dark_line_through -0.3892 =0.0314 =-0.0266 ring_noise_ratio 0.9709
        =-0.0266 redness 1.03 skin_share 0.9894 =-0.0134 redness 0.5962 =-0.0014 =0.008 =-0.0134 =-0.0514 tree
        elongation 5.5 fill 0.6533 =-0.0283 redness 0.8095 dark_line_through 0.1897 rim 0.4127 =0.0041 brownness
        -0.0239 =0.0253 =-0.0064 =-0.0146 seed_noise_ratio 8.8 =-0.0146 =0.0411 =-0.0595 tree redness 1.42 skin_share
        0.5811 =-0.0451 elongated_neighbours 1.0 rim 0.4542 seed_noise_ratio 5.5 redness 0.3168 =-0.0018 =-0.012
        =0.0052 brownness -0.0122 =0.0213 =-0.012 =-0.0232 =-0.0478 tree redness -0.0314 =-0.0423 elongation 5.5
        dark_line_through 0.6746 redness 0.8095 rim 0.4542 =0.0015 brownness -0.0122 =0.0227 =-0.0148 seed_noise_ratio
        8.8 =-0.0148 =0.0413 =-0.0287 =-0.0559 tree brownness 1.13 rim 0.1443 dark_line_through -0.3892 =0.0332
        =-0.0243 ring_noise_ratio 0.5787 =-0.0243 line_through -0.131 rim 0.2955 redness 0.3764 =0.0057 =0.0718
        =0.0057 =-0.0019 =-0.0467 tree fill 0.6533 brownness 0.0677 =-0.0135 =-0.0652 elongation 2.46 redness 0.7404
        dark_line_through 0.0953 =0.0036 =-0.007 ring_noise_ratio 7.13 =-0.007 seed_noise_ratio 8.5 =0.019 =0.0793
        =-0.0135 tree redness 1.68 skin_share 0.5811 =-0.0404 line_through 0.1925 rim 0.2673 line_through -0.0882
        redness 0.2678 =0.005 =0.0399 =-0.0109 redness 0.1489 =-0.0109 =0.0019 =-0.0209 =-0.0497 tree weakest_side
        -0.9015 =-0.0308 rim 0.195 line_through -0.4385 =0.0463 =-0.0162 redness 0.8095 dark_line_through 0.2614
        =0.0013 =-0.0162 rim 0.3723 =-0.0162 weakest_side 0.4697 =-0.015 =0.0355 tree dark_line_through 1.36
        elongated_neighbours 1.0 line_through -3.65 =0.0621 rim 0.22 seed_noise_ratio 14.99 =-0.0125 =0.0303
        ring_noise_ratio 1.66 =-0.0125 rim 0.4542 =0.0018 =-0.0059 =-0.0237 =-0.0496 tree elongation 5.5 brownness
        0.6129 redness 0.8095 dark_line_through 0.077 rim 0.3963 =0.0052 brownness 0.0212 =0.0235 =-0.0031 =-0.0084
        seed_noise_ratio 10.64 =-0.0116 =0.0525 =-0.0221 =-0.0525 tree redness 1.68 skin_share 0.5811 rim 0.3635
        =-0.0672 =-0.0191 line_through 0.1925 line_through -3.65 =0.0601 rim 0.2673 seed_noise_ratio 14.99 =-0.0101
        =0.0294 =0.0002 =-0.0191 =-0.0461 tree elongation 4.24 elongated_neighbours 1.0 redness 0.7404 redness 0.6628
        rim 0.4127 =0.0018 =-0.0099 =0.0171 seed_noise_ratio 8.8 =-0.0099 weakest_side 0.8434 =0.0104 =0.071 =-0.0188
        =-0.0359
        judge crowd
        start -2.4203956
        tree alike -2.03 own -2.02 near_alike -0.6304 =-0.1761 =-0.0099 alike -3.04 =0.0217 =0.5114 own -0.8806 own
        -2.27 =0.7888 =1.19 alike -1.29 =1.39 =2.07 tree alike -2.85 own -2.47 near_alike -0.9262 =-0.1794 =-0.1064
        near_alike -0.8728 =-0.0577 =0.0957 own -2.83 =0.0957 alike -1.29 near 0.3359 =0.2368 =0.3481 =0.4015 tree
        alike -3.04 own -2.83 near_alike -0.9262 =-0.1769 =-0.1098 near_alike -0.8728 =-0.0823 =0.05 own -2.66 =0.05
        own 1.17 near 0.3359 =0.1681 =0.2777 =0.3326 tree alike -3.21 own -3.25 =-0.1679 near 0.0802 =-0.0865 =0.0237
        own -1.38 near 0.4409 =0.0237 =0.1474 own 1.17 near 0.3359 =0.1474 =0.2368 =0.281 tree own -2.27 near_alike
        -0.7823 own -4.1 =-0.1731 alike -4.27 =-0.1392 =-0.0784 own -3.85 =-0.0784 =0.017 own -0.0997 near 0.0802
        =0.017 =0.1547 =0.2323 tree alike -3.39 own -3.57 =-0.1621 near_alike -0.9034 =-0.1001 =-0.0 alike -1.29 own
        -2.98 =-0.0 near 0.5468 =0.0695 =0.1278 alike 0.4165 =0.1762 =0.2345 tree own -2.83 near_alike -0.9262
        =-0.1582 near 0.0802 =-0.0994 =-0.0114 alike -1.29 near 0.0802 own -0.8806 =-0.0114 =0.0578 =0.1142 alike
        0.4165 =0.1609 =0.2171 tree alike -3.82 near_alike -0.9756 own -3.57 =-0.1653 =-0.1091 own -3.94 =-0.1058
        =-0.0193 own 1.17 near 0.4409 own -3.12 =-0.0193 =0.0365 =0.1175 =0.1914 tree own -3.25 near_alike -0.9815
        =-0.1567 own -4.39 =-0.1104 =-0.0278 alike -1.29 near 0.5468 own -0.8806 =-0.0278 =0.0424 =0.0876 alike 0.4165
        =0.1277 =0.1903 tree alike -3.93 near_alike -0.9815 own -4.1 =-0.1616 =-0.1095 own -4.1 =-0.0983 =-0.0257 own
        1.17 own -3.85 =-0.0257 near 0.4409 =0.0215 =0.097 =0.1645 tree own -3.67 near_alike -0.9815 =-0.1502 =-0.0703
        alike -1.29 alike -4.46 =-0.0389 near 0.6568 own -0.0997 =0.0035 =0.0425 =0.0683 alike 0.4165 =0.0975 =0.1697
        tree alike -4.17 near_alike -0.9815 =-0.1376 near -0.1783 =-0.0898 =-0.0314 own 1.17 near 0.0802 own -3.12
        =-0.0314 =0.0071 =0.0558 own 2.63 =0.0898 =0.1702 tree own -4.02 near_alike -0.9927 =-0.1473 =-0.079 own 1.17
        near 0.0802 alike -3.55 =-0.0456 =0.0116 near_alike -0.8728 =0.0171 =0.0638 own 2.63 =0.0777 =0.1595 tree own
        -4.1 near_alike -0.9948 =-0.1442 =-0.0741 alike -0.4151 alike -4.46 near -0.1783 =-0.0465 =-0.0129 near 0.7732
        =0.0128 =0.0615 own -0.0997 =0.0615 =0.1345 tree own -4.1 own -4.86 =-0.1367 near -0.2303 =-0.0947 =-0.0448
        own 2.63 near 0.2402 alike -4.46 =-0.0448 alike -2.03 =-0.0087 =0.0167 =0.0466 =0.1424 tree own -4.39
        near_alike -0.9996 =-0.1409 own -5.18 =-0.1063 =-0.0478 own 2.63 near 0.0802 alike -4.46 =-0.0478 =0.0033
        alike -0.4151 =0.0252 =0.0685 =0.1319 tree own -4.86 near_alike -0.9993 =-0.1413 =-0.0875 own 2.63 alike -4.9
        near_alike -0.9815 =-0.056 =-0.0221 alike -0.4151 near 0.5468 =-0.005 =0.0329 =0.0611 =0.1214 tree own -4.86
        near_alike -0.9993 =-0.1351 =-0.0788 own 2.63 alike -4.46 near -0.1783 =-0.053 =-0.0152 alike -0.4151 near
        0.9082 =0.0003 =0.0308 =0.0558 =0.1109 tree own -4.86 =-0.107 alike 0.4165 alike -5.05 near_alike -0.9927
        =-0.0495 =-0.0198 own 2.63 near 0.6568 =0.0001 =0.0284 =0.0511 own -0.0997 =0.0511 =0.1201 tree alike -5.05
        near_alike -0.9984 =-0.1135 =-0.0314 alike 1.21 own -0.0997 near 0.0802 own -3.12 =-0.0314 =-0.0056 =0.0161
        own 4.08 =0.0269 =0.0715 =0.1365 tree own -4.86 near -0.0279 =-0.108 =-0.0431 alike 1.21 own -1.38 near
        -0.1783 alike -4.46 =-0.0431 =-0.013 =0.0059 own 4.08 =0.0161 =0.0656 =0.1282 tree own -5.11 alike -5.13
        =-0.1117 =-0.0511 own 2.63 near_alike -0.9815 alike -4.65 =-0.0441 =-0.0078 near -0.1783 =-0.0078 =0.017 alike
        1.21 =0.0516 =0.1324 tree own -5.11 =-0.0847 alike 1.21 own -0.0997 near_alike -0.9815 alike -4.65 =-0.0403
        =-0.0134 near -0.3847 =-0.0134 =0.0096 alike 0.4165 =0.0155 =0.057 =0.1123 tree own -5.5 near -0.8435 =-0.1116
        =-0.0653 own 4.08 alike 0.4165 alike -5.05 near_alike -0.9927 =-0.0444 =-0.0125 =0.0021 own -0.0997 =0.0235
        =0.0488 =0.0971 tree own -5.5 =-0.0831 alike 1.21 own -3.25 near -0.1783 alike -5.05 =-0.0403 =-0.0222
        =-0.0048 own 4.08 alike -1.29 =0.0013 =0.0157 =0.0491 =0.0975 tree own -5.5 alike -7.82 =-0.1298 near -0.8435
        =-0.0898 =-0.0362 alike 1.21 own 4.08 own -3.36 near -0.2303 =-0.0362 =-0.0047 =0.0035 =0.0447 =0.0886 tree
        own -5.5 alike -5.41 =-0.0852 =-0.0321 own 4.08 alike 0.4165 alike -5.05 near_alike -0.9927 =-0.0321 =-0.0071
        =0.0017 own -0.0997 =0.0185 =0.0376 =0.0742 tree own -5.5 alike -7.82 =-0.1188 =-0.0458 alike 1.21 own 4.08
        near_alike -0.9815 alike -4.74 =-0.0284 =-0.003 near -0.1783 =-0.003 =0.0078 =0.0378 =0.0745 tree alike -7.82
        near_alike -0.9975 =-0.1327 =-0.0467 own -0.0997 near -0.1783 alike -4.46 =-0.0334 =-0.0051 near_alike -0.9262
        =-0.0042 =0.0068 alike 0.4165 =0.0076 =0.0581 tree own -5.77 near_alike -0.9998 alike -3.55 =-0.0851 =-0.0483
        =-0.0269 own 4.08 alike -7.82 =-0.0269 alike 1.21 own -1.74 =-0.0021 =0.0041 =0.0279 =0.0551 tree alike -7.95
        near_alike -0.9927 =-0.126 =-0.0449 alike 1.21 own -5.77 near -0.7073 =-0.0449 =-0.0183 own 4.08 =0.0005
        =0.0279 own 2.63 =0.0279 =0.0779 tree alike -7.82 near_alike -0.9975 =-0.1182 =-0.0355 own -0.0997 near
        -0.1783 own -4.1 =-0.0339 =-0.0061 near_alike -0.9262 =-0.0036 =0.0048 alike 0.4165 =0.0049 =0.0445 tree alike
        -8.43 =-0.1205 own -6.89 =-0.0599 own 4.08 alike 1.21 own -4.86 near -0.87 alike -4.96 =-0.0294 =-0.0173
        =-0.0053 =0.0008 =0.0194 =0.0382 tree alike -8.43 =-0.1147 own -6.89 =-0.057 alike 1.21 own 4.08 own -4.46
        near -0.87 =-0.028 =-0.0032 =0.0009 =0.0197 own 2.63 =0.0197 =0.0621 tree alike -8.43 =-0.109 own -7.09
        =-0.0542 own -0.0997 near_alike -0.9984 alike -5.13 =-0.0266 =-0.0072 near -0.3847 =-0.0072 =0.0036 alike
        -0.4151 =0.0036 =0.0242 tree alike -8.43 =-0.1032 own -7.09 =-0.0513 alike 1.21 own 4.08 own -5.77 near
        -0.8435 =-0.0252 =-0.0057 =0.0004 =0.0148 own 2.63 =0.0148 =0.0524 tree alike -8.43 =-0.0975 own -7.09
        =-0.0485 own -0.0997 near_alike -0.9984 alike -5.13 =-0.0239 =-0.0062 near -0.3847 =-0.006 =0.0026 alike
        0.4165 =0.0026 =0.0279 tree alike -8.43 near_alike -0.99 =-0.1118 =-0.0457 own -7.09 =-0.0457 own 4.08 alike
        1.21 alike -7.82 near_alike -0.9927 =-0.0224 =-0.0086 =0.0005 =0.0096 =0.0187 tree alike -8.43 =-0.0859 own
        -7.09 =-0.0427 own -0.0997 near_alike -0.9984 alike -5.13 =-0.021 =-0.0054 near -0.3847 =-0.005 =0.0021 alike
        1.21 =0.0026 =0.0396 tree alike -8.43 near_alike -0.99 =-0.1032 =-0.04 own -7.09 =-0.04 own 4.08 alike 1.21
        alike -7.82 near_alike -0.9927 =-0.0196 =-0.0061 =0.0006 =0.0071 =0.0135 tree alike -8.43 near_alike -0.99
        =-0.0986 =-0.0372 own -7.09 =-0.0372 own -1.38 near_alike -0.9984 alike -5.13 =-0.0182 =-0.0062 =0.001 alike
        1.21 =0.0016 =0.0329 tree alike -8.43 near_alike -0.99 =-0.0941 =-0.0343 own -7.09 =-0.0343 own -0.0997
        near_alike -0.9984 alike -5.13 =-0.0168 =-0.004 =0.0015 alike -0.4151 =0.0015 =0.0137 tree alike -8.43
        near_alike -0.99 =-0.0899 =-0.0317 own -7.09 near 0.3359 =-0.0317 =-0.0155 own 4.08 alike 1.21 =0.0004 own
        2.63 =0.0023 =0.0043 =0.008 tree alike -8.43 near_alike -0.99 =-0.0858 =-0.0292 own -7.09 near 0.3359 =-0.0292
        =-0.0143 own 4.08 alike 1.21 =0.0003 own 2.63 =0.0019 =0.0036 =0.0067 tree alike -8.43 near_alike -0.99
        =-0.0819 =-0.0268 own -7.09 near 0.3359 =-0.0268 =-0.0132 alike -7.95 near_alike -0.9927 =-0.0132 own -5.37
        =-0.0088 =-0.0044 =0.0005 tree own -7.09 near 0.3359 =-0.0549 =-0.0191 alike -8.43 near_alike -0.99 =-0.0191
        =-0.0093 own 4.08 alike 1.21 =0.0002 own 2.63 =0.0015 =0.0029 =0.0055 tree alike -8.43 near_alike -0.99
        =-0.0774 =-0.024 own -7.09 near 0.3359 =-0.024 =-0.0118 own -1.38 near -0.1783 alike -4.46 =-0.0118 =-0.0031
        =0.0005 =0.001 tree alike -8.43 near_alike -0.99 =-0.074 =-0.0217 own -7.09 near 0.3359 =-0.0217 =-0.0105
        alike -7.95 near_alike -0.9927 =-0.0105 own -5.37 =-0.0067 =-0.0029 =0.0006
        judge crowd
        start -2.4203956
        tree alike -1.62 alike -2.94 own -2.02 =-0.174 alike -4.86 =-0.0641 =0.0892 own -1.74 =0.0943 =0.7509 own
        -1.38 =0.7888 alike -0.7139 =1.42 =2.06 tree alike -2.94 own -2.47 near_alike -0.8957 =-0.1774 =-0.0812 alike
        -4.72 =-0.0812 =0.0968 own -2.83 =0.0968 own 1.17 near_alike -0.4779 =0.2427 =0.3691 =0.4219 tree alike -2.39
        own -2.83 near_alike -0.9405 =-0.1752 =-0.0801 alike -4.86 =-0.0801 =0.0682 own -2.98 =0.0682 own 1.17 alike
        0.3053 =0.2281 =0.2937 =0.3293 tree alike -3.17 near_alike -0.8957 own -2.98 =-0.1714 =-0.0744 own -3.94
        =-0.0633 =0.0305 own -2.66 =0.0305 own -0.0997 near_alike -0.2058 =0.1362 =0.2195 =0.2727 tree own -2.27
        near_alike -0.8158 own -4.1 =-0.1736 =-0.12 own -4.18 =-0.0706 =0.0178 alike -3.87 =0.0178 own 1.17 near_alike
        -0.2058 =0.111 =0.1879 =0.2506 tree alike -3.87 near_alike -0.9405 own -3.25 =-0.1666 =-0.0953 own -3.94
        =-0.0786 =-0.0042 own -0.0997 near_alike -0.4779 =-0.0042 own -3.67 =0.0559 =0.1299 =0.2098 tree own -2.66
        near_alike -0.8957 own -4.1 =-0.1673 =-0.1109 own -4.53 =-0.0802 =-0.0072 own -0.0997 near_alike -0.8158
        =-0.0072 =0.1134 own 2.63 =0.148 =0.2224 tree alike -3.87 near_alike -0.9809 own -3.57 =-0.1619 =-0.0936 own
        -4.18 =-0.0792 =-0.0144 alike -0.7139 own -3.36 =-0.0144 =0.065 alike 0.3053 =0.1073 =0.1894 tree own -3.25
        near_alike -0.9809 =-0.152 own -4.73 =-0.0997 =-0.0273 alike -0.7139 alike -5.33 =-0.0273 own 1.17 =0.0397
        =0.0874 alike 0.3053 =0.1012 =0.1753 tree alike -4.72 near_alike -0.9809 own -4.1 =-0.1609 =-0.1091 =-0.0318
        own 1.17 own -3.85 =-0.0318 near 0.5479 =0.0242 =0.0908 own 2.63 =0.1238 =0.1875 tree own -3.67 near_alike
        -0.9969 =-0.1487 own -4.92 =-0.1085 =-0.0395 own 1.17 near_alike -0.8957 alike -5.33 =-0.0395 =0.0051 =0.0611
        own 2.63 =0.109 =0.1761 tree alike -4.86 near_alike -0.9942 own -4.1 =-0.1549 =-0.1022 =-0.0359 alike 0.3053
        own -4.02 =-0.0359 own 2.63 =0.0236 =0.0755 alike 1.86 =0.1181 =0.1854 tree own -3.85 own -4.86 =-0.1472
        near_alike -0.9993 =-0.1107 =-0.043 own 1.17 near_alike -0.9663 alike -5.23 =-0.043 =-0.0018 =0.0394 own 2.63
        =0.0861 =0.1576 tree alike -5.33 near_alike -0.9942 own -4.86 =-0.1543 =-0.1062 =-0.0409 alike 0.3053 own
        -4.02 =-0.0409 own 2.63 =0.015 =0.0612 alike 1.86 =0.0956 =0.1729 tree own -4.1 near_alike -0.9999 =-0.1389
        own -5.18 =-0.1016 =-0.0458 own 1.17 near_alike -0.6847 alike -5.33 =-0.0458 =-0.0041 =0.0357 own 2.63 =0.0667
        =0.1398 tree own -4.1 near_alike -0.9999 =-0.1324 =-0.056 alike 0.3053 alike -5.63 near_alike -0.9809 =-0.0436
        =-0.0151 own 2.63 =0.0078 =0.0495 alike 1.86 =0.0768 =0.1611 tree own -4.46 near_alike -0.9999 =-0.131 own
        -5.37 =-0.0975 =-0.0478 own 2.63 alike -5.63 near_alike -0.9942 =-0.0478 =-0.0165 alike 0.3053 =0.0063 =0.0622
        =0.1223 tree own -4.86 =-0.1166 own 1.17 alike -6.26 near_alike -0.9942 =-0.0542 =-0.0241 near_alike -0.6847
        =-0.0123 =0.0229 alike 1.86 own 4.08 =0.0428 =0.1076 =0.1529 tree alike -5.33 near_alike -0.9993 own -4.98
        =-0.134 =-0.0788 =-0.0299 own 2.63 alike 0.3053 own -4.79 =-0.0299 =0.0038 own -0.0997 =0.0267 =0.0546 =0.1036
        tree own -4.86 near_alike -0.9999 =-0.1212 =-0.0599 own 2.63 alike -6.26 near_alike -0.9985 =-0.0479 =-0.0202
        alike 0.3053 =0.002 =0.0466 own 4.08 =0.0642 =0.1252 tree own -4.86 near_alike -0.9999 =-0.1134 =-0.0524 alike
        1.86 alike -6.26 near_alike -0.9985 =-0.0442 =-0.0181 own 4.08 alike -0.7139 =0.0001 =0.0244 =0.0673 =0.1331
        tree own -5.11 =-0.0945 alike 1.86 alike -6.26 near_alike -0.9985 =-0.0455 =-0.0195 own 4.08 near_alike
        -0.6847 own -0.8806 =-0.0187 =0.0037 =0.0125 =0.0626 =0.1247 tree own -5.11 =-0.0859 own -0.0997 near_alike
        -0.9942 alike -5.23 =-0.0412 =-0.0113 =0.0085 alike 1.86 own 4.08 alike 0.3053 =0.0147 =0.0444 =0.0746 =0.1229
        tree own -5.5 =-0.0928 alike -6.26 near_alike -0.9985 =-0.0454 =-0.0176 alike 1.86 own 4.08 alike -0.7139 near
        1.21 =-0.0028 =0.0076 =0.0153 =0.0565 =0.1079 tree own -5.5 alike -8.03 =-0.1282 =-0.0701 alike -6.69
        near_alike -0.9985 =-0.0411 =-0.0176 alike 1.86 own 4.08 own -3.94 =-0.0171 =0.005 =0.0515 =0.099 tree own
        -5.5 =-0.076 own 2.63 alike -6.69 near_alike -0.9985 =-0.0372 =-0.0175 alike 0.3053 near 0.5479 =-0.0043
        =0.0106 own -0.0997 =0.0126 =0.0259 =0.053 tree alike -6.26 near_alike -0.9993 alike -8.84 =-0.1217 =-0.0627
        =-0.0179 alike 1.86 own 4.08 own -4.18 near_alike -0.6847 =-0.0179 =-0.0072 =0.0034 =0.0442 =0.0863 tree own
        -5.5 alike -8.43 =-0.1293 =-0.052 own -0.0997 near_alike -0.9809 alike -5.23 =-0.0308 =-0.0063 =0.0065 alike
        1.86 own 4.08 =0.0105 =0.0518 =0.0882 tree own -5.77 =-0.0643 own -0.0997 near_alike -0.9663 alike -5.43
        =-0.0315 =-0.0052 =0.0058 alike 1.86 own 4.08 alike 0.3053 =0.0071 =0.0276 =0.0465 =0.08 tree own -5.77 alike
        -8.43 =-0.1202 =-0.0453 alike 1.86 own 4.08 alike -7.11 near_alike -0.9997 =-0.0279 =-0.0135 own -3.25
        =-0.0065 =0.0029 =0.0308 =0.0615 tree alike -8.69 =-0.0936 own -5.77 =-0.0421 own 4.08 alike 1.86 own -3.25
        near_alike -0.9999 alike -4.86 =-0.0204 =-0.0112 =-0.0021 =0.0019 =0.0242 =0.0478 tree alike -8.84 =-0.1006
        own -5.71 near -0.9997 =-0.0501 =-0.0174 alike 1.86 own 4.08 own -0.0997 near_alike -0.9942 =-0.0121 =0.0021
        =0.0056 =0.0254 =0.0501 tree alike -8.69 =-0.0791 own -6.12 =-0.0392 alike 1.86 own 4.08 alike -7.11
        near_alike -0.9999 =-0.019 =-0.0057 own -4.32 =-0.0057 =0.0015 =0.0222 =0.0437 tree alike -8.84 =-0.087 own
        -6.89 =-0.0432 own -0.0997 near_alike -0.6847 =-0.0073 =0.004 alike 1.86 own 4.08 alike 0.3053 =0.004 =0.0167
        =0.029 =0.0508 tree alike -8.84 =-0.0797 own -6.89 =-0.0396 own -0.0997 near_alike -0.6847 =-0.006 near 0.4245
        =-0.0013 =0.0033 alike 1.86 own 4.08 =0.0033 =0.0251 =0.0445 tree own -7.09 =-0.0829 alike -8.69 =-0.0412 own
        -0.0997 near_alike -0.9942 alike -5.23 =-0.0201 =-0.002 =0.003 alike 1.86 own 4.08 =0.003 =0.0219 =0.0389 tree
        alike -8.84 =-0.0689 own -6.89 =-0.0341 own 2.63 alike 0.3053 near 1.06 alike -0.7139 =-0.0026 =0.0009 =0.003
        own -0.0997 =0.003 =0.0063 =0.0121 tree own -7.09 =-0.0735 alike -8.69 =-0.0363 own 4.08 alike 1.86 own -4.39
        near_alike -0.9999 alike -4.86 =-0.0176 =-0.0097 =-0.0018 =0.0011 =0.0094 =0.0178 tree alike -9.2 =-0.0985 own
        -7.09 =-0.0488 own -5.5 near -0.9997 =-0.0239 alike -8.03 =-0.0143 =-0.0048 alike 1.86 own 4.08 =0.0007
        =0.0096 =0.018 tree alike -9.2 =-0.094 own -7.09 =-0.0466 own -0.0997 near_alike -0.6847 own -0.8806 =-0.0057
        =-0.0006 near 0.4245 =-0.0006 =0.0022 alike 0.3053 =0.0022 =0.0126 tree alike -9.2 =-0.0898 own -7.09 =-0.0444
        own -5.77 alike -8.43 =-0.0217 near -0.9997 =-0.0128 =-0.004 own 4.08 alike 1.86 =0.0007 =0.0064 =0.0117 tree
        alike -9.2 =-0.0857 own -7.09 near 0.4245 =-0.0425 =-0.0208 alike -8.69 own -5.44 =-0.0208 =-0.0081 alike 1.86
        own 4.08 =0.0005 =0.0066 =0.0123 tree alike -9.2 =-0.0818 own -7.09 near 0.4245 =-0.0406 =-0.0199 own -5.5
        alike -8.03 =-0.0199 near -0.9997 =-0.0113 =-0.0027 own -0.0997 =0.0005 =0.0029 tree alike -9.2 =-0.0782 own
        -7.09 near 0.4245 =-0.0388 =-0.0191 alike -8.69 own -5.44 =-0.0191 =-0.007 alike 1.86 own 4.08 =0.0003 =0.0053
        =0.01 tree alike -9.2 =-0.0747 own -7.09 near 0.4245 =-0.0371 =-0.0182 alike -8.69 own -5.44 =-0.0182 =-0.0063
        own -3.57 alike -4.72 =-0.0063 =0.0 =0.0011 tree alike -9.2 =-0.0714 own -7.09 near 0.4245 =-0.0355 =-0.0174
        alike -8.69 own -5.44 =-0.0174 =-0.0056 alike 1.86 own 4.08 =0.0002 =0.0044 =0.0082 tree alike -9.2 =-0.0684
        own -7.09 near 0.4245 =-0.034 =-0.0167 own -6.12 alike -5.43 =-0.0167 =-0.0032 own 4.08 alike 1.86 =0.0002
        =0.0033 =0.006 tree alike -9.2 =-0.0655 own -7.09 near 0.4245 =-0.0325 =-0.016 alike -8.69 own -5.44 =-0.016
        =-0.0049 own -0.0997 near_alike -0.6847 =-0.0024 =0.001 =0.0018
        judge balance
        -0.11355693
        """
}
