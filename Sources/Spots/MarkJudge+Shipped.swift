// Learnt by `make judge` from 480 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -2.2736647
        tree contrast 0.3946 fill 0.9668 contrast 0.2118 =-0.1157 =-0.0009 contrast 0.1632 =0.0695 =0.2502 redness
          0.4306 =0.2502 elongation 1.68 weakest_side 0.7336 =0.7308 =1.3 =0.2502
        tree fill 0.962 contrast 0.2876 ring_noise_ratio 3.19 =-0.1259 elongation 1.55 =-0.0191 =-0.0945 elongation
          1.8 =0.1169 =-0.0191 contrast 0.223 =0.1169 redness 0.3103 =0.29 =0.5026
        tree weakest_side 0.8064 contrast 0.202 =-0.1126 elongation 1.55 =0.0555 =-0.0551 redness 0.3727 =0.0555
          contrast 0.202 =0.0555 redness 0.8987 elongation 2.15 =0.3859 =0.207 =0.207
        tree contrast 0.2498 ring_noise_ratio 3.74 =-0.1144 elongation 1.49 =0.0241 =-0.0683 elongation 1.46 redness
          0.2983 =0.1392 redness 0.8987 =0.303 =0.1392 redness 0.4506 =0.0241 =0.1065
        tree fill 0.9564 weakest_side 0.7336 =-0.1047 elongation 1.8 contrast 0.1569 =-0.0074 =0.0379 =-0.0527
          contrast 0.1698 =0.0379 redness 0.3103 =0.1294 redness 0.8987 =0.2625 =0.1294
        tree ring_noise_ratio 4.5 ring_noise_ratio 3.0 =-0.113 elongation 1.8 =0.0029 =-0.0736 redness 0.3554 =0.0029
          redness 0.8987 contrast 0.1698 =0.0117 elongation 1.97 =0.2457 =0.1237 =0.0029
        tree ring_noise_ratio 4.01 contrast 0.1351 =-0.1164 elongation 1.42 =-0.0117 =-0.0846 redness 0.3387 =-0.0117
          redness 0.8987 contrast 0.1698 =-0.0055 elongation 1.87 =0.2134 =0.0972 =-0.0117
        tree fill 0.9564 weakest_side 0.6967 =-0.0984 elongation 1.8 contrast 0.1303 =-0.0183 =0.0188 =-0.0554
          contrast 0.1511 =0.0188 elongation 1.37 rim 0.3929 =0.204 =0.1317 =0.0841
        tree contrast 0.1698 contrast 0.1059 =-0.1138 =-0.0535 elongation 1.42 weakest_side 0.6307 =0.0546 redness
          0.2983 =0.105 =0.1717 redness 0.4506 =-0.0214 redness 0.8434 =0.0546 =-0.0214
        tree fill 0.9404 weakest_side 0.617 =-0.1034 elongation 1.8 =-0.0071 =-0.0724 contrast 0.1569 =-0.0071
          elongation 1.37 rim 0.3929 redness 0.8987 =0.1817 =0.0994 =0.0994 =0.051
        tree weakest_side 0.6967 contrast 0.1096 =-0.1151 elongation 1.83 =-0.0244 =-0.0841 redness 0.3911 elongation
          1.29 =0.0503 =-0.0199 redness 0.8987 seed_noise_ratio 5.52 =0.0086 =0.1598 =-0.0199
        tree elongation 1.55 ring_noise_ratio 4.5 =-0.0251 redness 0.3103 =0.0362 seed_noise_ratio 6.02 =0.0362
          brownness 0.1953 =0.1644 =0.0934 redness 0.2983 =-0.1176 contrast 0.2118 =-0.0968 =-0.0251
        tree ring_noise_ratio 3.1 =-0.0913 redness 0.3103 =-0.0341 redness 0.8987 seed_noise_ratio 5.88 contrast
          0.2672 =-0.0153 =0.0728 elongation 2.08 brownness 0.1721 =0.1612 =0.1084 =0.0728 =-0.0341
        tree elongation 1.55 ring_noise_ratio 4.89 ring_noise_ratio 3.0 =-0.0253 =0.0157 redness 0.3911 =0.0292
          redness 0.9633 =0.1312 =0.0292 redness 0.2983 =-0.1129 contrast 0.177 =-0.0971 =-0.0253
        tree weakest_side 0.5871 =-0.085 redness 0.3911 elongation 1.37 brownness 0.1292 =0.0783 =-0.0043 =-0.0335
          redness 0.8987 contrast 0.2355 fill 0.9201 =-0.0335 =0.0611 =0.1255 =-0.0335
        tree fill 0.9386 elongation 2.28 contrast 0.1569 =-0.0771 elongated_neighbours 1.0 =-0.0133 =-0.0452 =-0.1126
          elongation 1.33 seed_noise_ratio 7.02 =0.0328 brownness 0.1188 =0.146 =0.0719 =-0.0133
        tree contrast 0.1096 =-0.0946 elongation 1.83 redness 0.8434 redness 0.4717 rim 0.3776 rim 0.2372 =-0.0007
          =0.0779 =-0.0007 dark_line_through 0.2087 =0.1211 =-0.0007 =-0.0007 =-0.0421
        tree elongation 1.91 weakest_side 0.5871 =-0.0438 redness 0.2983 =-0.0038 redness 0.9633 rim 0.2472 =-0.0038
          seed_noise_ratio 5.63 =0.027 brownness 0.1721 =0.1307 =0.0692 =-0.0038 =-0.093
        tree contrast 0.1059 =-0.0912 fill 0.9201 =-0.0438 elongation 1.32 rim 0.3982 seed_noise_ratio 5.63 =0.0339
          =0.1086 =0.0339 redness 0.4506 =-0.004 redness 0.8434 =0.0339 =-0.004
        tree ring_noise_ratio 2.82 =-0.077 redness 0.2983 =-0.0357 redness 0.9633 line_through 0.0612 seed_noise_ratio
          7.16 contrast 0.313 =0.0247 =0.0678 brownness 0.1614 =0.1288 =0.0678 =-0.0243 =-0.0357
        tree elongation 2.15 contrast 0.1172 =-0.0505 redness 0.8434 redness 0.4717 rim 0.3537 elongation 1.46 =0.0651
          =-0.0143 =-0.0143 dark_line_through 0.2087 =0.0979 =-0.0143 =-0.0143 =-0.1003
        tree elongated_neighbours 1.0 weakest_side 0.4599 =-0.0646 elongation 1.8 seed_noise_ratio 7.16 contrast
          0.2876 =0.0031 =0.0322 brownness 0.1188 ring_noise_ratio 5.98 =0.0626 =0.1254 =0.0322 =-0.0258 =-0.1232
        tree redness 1.02 redness 0.274 elongation 1.8 =-0.0329 =-0.1123 contrast 0.1456 =-0.0499 line_through 0.0373
          redness 0.4717 =0.0308 contrast 0.313 =0.0424 =0.1199 =-0.003 =-0.1191
        tree redness 1.02 redness 0.2618 elongation 1.8 =-0.0318 =-0.1102 contrast 0.1059 =-0.0773 line_through 0.0612
          brownness 0.1825 contrast 0.3474 =0.0385 =0.1098 =0.0124 =-0.0224 =-0.1156
        tree elongated_neighbours 1.0 ring_noise_ratio 2.49 =-0.0619 elongation 2.15 rim 0.2372 =-0.001 rim 0.4092
          redness 0.8434 contrast 0.0867 =-0.001 =0.0688 =-0.001 =-0.001 =-0.0256 =-0.1187
        tree elongation 2.54 contrast 0.0992 =-0.0557 redness 0.8987 redness 0.4717 rim 0.3537 rim 0.2266 =-0.0239
          =0.0416 =-0.0239 contrast 0.313 =0.0176 =0.0899 =-0.0239 =-0.1057
        tree elongated_neighbours 1.0 contrast 0.0734 =-0.0609 elongation 2.15 redness 0.7966 rim 0.464 rim 0.2266
          =-0.0074 dark_line_through 0.1888 =0.0555 =-0.0074 =-0.0074 =-0.0074 =-0.0288 =-0.1148
        tree redness 1.02 redness 0.4506 elongation 1.8 rim 0.3929 rim 0.203 =-0.0515 contrast 0.0686 =-0.0515 =0.0301
          =-0.0515 =-0.087 contrast 0.2355 =-0.0204 =0.0608 =-0.1093
        tree elongated_neighbours 1.0 contrast 0.0734 =-0.0593 redness 0.9633 elongation 2.28 line_through 0.0323
          redness 0.4717 =0.0134 seed_noise_ratio 6.89 =0.0189 =0.0962 =-0.0053 =-0.0294 =-0.0294 =-0.1103
        tree redness 1.11 contrast 0.0686 =-0.0923 elongation 2.28 line_through 0.0612 brownness 0.1188 contrast
          0.3474 =0.0181 rim 0.4826 =0.098 =0.0495 =-0.0004 =-0.0195 =-0.0467 =-0.1109
        tree skin_share 1.0 =-0.1127 rim 0.2266 =-0.0607 elongated_neighbours 1.0 rim 0.4092 dark_line_through 0.1419
          redness 0.2618 =0.0011 seed_noise_ratio 5.63 =0.0011 =0.0675 =-0.0274 =-0.0274 =-0.0607
        tree redness 1.11 elongation 2.62 rim 0.2266 =-0.0488 rim 0.464 elongated_neighbours 1.0 dark_line_through
          0.1888 redness 0.41 =0.0086 =0.0556 =-0.0132 =-0.0488 =-0.0488 =-0.0956 =-0.1066
        tree skin_share 1.0 =-0.1072 contrast 0.0734 =-0.0577 line_through 0.0612 brownness 0.1292 contrast 0.3474
          =0.006 redness 0.274 =0.0356 rim 0.5316 =0.0969 =0.0356 =-0.0105 =-0.0296
        tree elongated_neighbours 1.0 contrast 0.0734 =-0.0542 dark_line_through 0.1888 rim 0.3929 elongation 1.29
          seed_noise_ratio 7.16 =0.0216 open 1.0 =0.0872 =0.0448 =-0.0027 =-0.0106 =-0.0277 =-0.1007
        tree redness 1.02 elongation 2.62 rim 0.203 =-0.0459 rim 0.473 elongated_neighbours 1.0 dark_line_through
          0.1888 redness 0.4506 =0.0069 =0.0485 =-0.014 =-0.0459 =-0.0459 =-0.0905 =-0.0948
        tree skin_share 1.0 =-0.1014 contrast 0.0686 =-0.0544 line_through 0.0323 brownness 0.1292 contrast 0.3474
          seed_noise_ratio 7.16 =0.007 =0.0355 redness 0.2508 =0.0355 =0.0808 =-0.0084 =-0.0265
        tree redness 1.11 elongation 2.88 rim 0.203 =-0.0491 elongated_neighbours 1.0 rim 0.464 dark_line_through
          0.3759 redness 0.4717 =0.0048 =0.0422 =-0.0203 =-0.0203 =-0.0491 =-0.0959 =-0.0979
        tree skin_share 1.0 =-0.0958 elongated_neighbours 1.0 contrast 0.0734 =-0.027 line_through -0.0019 redness
          0.7966 brownness 0.292 =0.0352 =0.0039 =0.0039 elongation 1.21 =0.0039 =-0.012 =-0.0514
        tree redness 1.11 elongation 2.88 rim 0.203 =-0.0474 elongated_neighbours 1.0 brownness 0.2105 elongation 1.21
          seed_noise_ratio 7.47 =0.025 =0.0774 =0.0056 =-0.018 =-0.0474 =-0.0918 =-0.0933
        tree contrast 0.0579 =-0.089 line_through 0.1029 fill 0.9115 =-0.0209 brownness 0.1188 fill 0.9771 elongation
          1.18 =0.0453 =0.008 =0.0832 rim 0.3584 =0.008 =-0.0064 =-0.0477
        tree skin_share 1.0 =-0.0895 rim 0.203 =-0.0479 redness 1.02 redness 0.2618 elongation 1.8 rim 0.3294 =0.0201
          =-0.0273 =-0.0479 dark_line_through 0.4396 =0.0176 =-0.0479 =-0.0479
        tree elongated_neighbours 1.0 contrast 0.0686 =-0.0448 dark_line_through 0.1888 rim 0.3929 elongation 1.42
          seed_noise_ratio 5.88 =0.0092 open 1.0 =0.0524 =0.0243 =-0.007 =-0.0097 =-0.0233 =-0.0838
        tree elongation 2.88 rim 0.203 =-0.0463 redness 1.02 dark_line_through 0.4396 redness 0.4717 rim 0.3294
          =0.0171 =-0.0204 contrast 0.2118 =-0.0095 =0.045 =-0.0463 =-0.0463 =-0.0864
        tree skin_share 0.8333 =-0.0938 elongated_neighbours 1.0 contrast 0.0734 =-0.0265 line_through -0.0019 redness
          0.7966 redness 0.3727 =0.0031 seed_noise_ratio 7.31 =0.0162 =0.0667 =0.0017 =-0.0103 =-0.0501
        tree redness 1.11 contrast 0.0579 =-0.0799 elongation 2.54 dark_line_through 0.1888 brownness 0.1292
          weakest_side 0.9212 =0.0115 seed_noise_ratio 18.56 =0.0426 =0.1313 =-0.007 =-0.0199 =-0.0411 =-0.0832
        tree cut 1.0 elongated_neighbours 1.0 dark_line_through 0.4396 line_through -0.0096 ring_noise_ratio 2.11
          =0.0027 =0.0224 brownness 0.0969 weakest_side 0.8577 =-0.0082 =0.0027 =-0.0185 =-0.0379 =-0.0734 =-0.0885
        tree skin_share 0.8333 =-0.088 rim 0.203 =-0.0465 elongation 2.88 rim 0.473 redness 0.9633 redness 0.5383
          =0.0001 contrast 0.3474 =-0.0018 =0.0939 =-0.0226 =-0.0226 =-0.0465
        tree redness 1.23 contrast 0.0559 =-0.0774 elongation 2.54 dark_line_through 0.2087 brownness 0.2105
          elongation 1.21 ring_noise_ratio 6.83 =0.0189 =0.0656 =0.0049 =-0.0071 =-0.0193 =-0.0397 =-0.0834
        tree cut 1.0 elongated_neighbours 1.0 contrast 0.0579 =-0.0349 line_through -0.0181 brownness 0.3874 =0.0217
          =0.004 rim 0.415 fill 0.9115 =-0.017 =0.004 =-0.017 =-0.0681 =-0.0822
        tree skin_share 0.8333 =-0.0825 rim 0.203 =-0.0435 elongation 2.88 dark_line_through 0.4396 redness 0.2618
          =-0.0087 seed_noise_ratio 5.63 =-0.0061 rim 0.3929 =0.0332 =0.0065 =-0.0212 =-0.0435
        tree redness 1.23 cut 1.0 contrast 0.0559 =-0.07 line_through 0.1029 redness 0.4717 brownness 0.0859 =0.0143
          =-0.0155 contrast 0.3474 =0.001 =0.052 =-0.035 =-0.0753 =-0.0791
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 rim 0.3441 elongation 1.44
          =0.0209 =-0.0165 =-0.0165 contrast 0.2876 =-0.0065 =0.044 =-0.0339 =-0.0659 =-0.0882
        tree elongation 2.88 rim 0.203 =-0.037 redness 1.02 rim 0.473 contrast 0.0599 =-0.037 fill 0.8421 =-0.0147
          redness 0.5383 =0.0046 =0.0264 =-0.0296 =-0.037 =-0.0702
        tree skin_share 0.8333 =-0.0763 elongated_neighbours 1.0 brownness 0.3874 line_through -0.0181 redness 0.7966
          cut 1.0 =0.0244 =0.0038 =0.0038 elongation 1.21 =0.0038 =-0.0097 =-0.0209 =-0.0401
        tree redness 1.23 cut 1.0 rim 0.1574 =-0.0602 contrast 0.0559 =-0.0739 line_through -0.0226 =0.0179
          line_through 0.1979 redness 0.5383 =-0.0101 =0.0061 =-0.0357 =-0.069 =-0.0724
        tree elongation 2.88 dark_line_through 0.4396 rim 0.2372 =-0.0173 rim 0.464 ring_noise_ratio 2.11 =-0.0173
          redness 0.2983 =-0.0032 seed_noise_ratio 5.52 =-0.004 =0.0259 =-0.0173 =-0.034 =-0.0649
        tree rim 0.6379 redness 1.39 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 =-0.0064
          contrast 0.313 fill 0.9201 =-0.0125 =0.0169 =0.0456 =-0.0275 =-0.0551 =-0.0731 =-0.0788
        tree skin_share 1.0 =-0.0618 dark_line_through 0.4396 brownness 0.243 elongation 1.21 seed_noise_ratio 8.98
          =0.0096 ring_noise_ratio 6.38 =0.0268 =0.0699 =-0.003 redness 0.5155 =-0.0166 =-0.0057 =-0.0323
        tree cut 1.0 line_through 0.1979 elongation 2.45 brownness 0.3874 line_through -0.0181 redness 0.7565 fill
          0.7471 =0.0062 =0.024 =0.0062 =-0.0028 =-0.0149 =-0.0311 =-0.0614 =-0.0645
        tree rim 0.1574 =-0.0551 contrast 0.0559 =-0.069 redness 1.02 elongation 2.88 rim 0.493 dark_line_through
          0.1888 rim 0.3537 =0.0144 =-0.0005 =-0.0161 =-0.0161 =-0.0349 =-0.0349
        tree skin_share 0.8333 =-0.065 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 =-0.0046
          ring_noise_ratio 6.83 =-0.0014 rim 0.493 seed_noise_ratio 6.54 =0.022 =0.0866 =0.022 =-0.0175 =-0.0339
        tree rim 0.6379 cut 1.0 redness 1.39 elongation 3.03 rim 0.1574 =-0.0278 contrast 0.0579 =-0.0278 line_through
          -0.1028 =0.0338 =0.0017 =-0.0572 =-0.0654 =-0.0582 =-0.0712
        tree line_through 0.1979 rim 0.1574 =-0.0288 fill 0.6886 =-0.0288 elongation 2.36 brownness 0.2105 fill 0.982
          =0.0044 redness 0.3911 =0.03 =0.088 =-0.0056 =-0.014 =-0.0552
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 rim 0.3294 elongation 1.44
          =0.0231 =-0.012 =-0.012 contrast 0.313 =-0.0053 =0.0349 =-0.0247 =-0.0484 =-0.0662
        tree redness 1.39 cut 1.0 contrast 0.0559 =-0.0503 line_through -0.0326 =0.0125 rim 0.2266 =-0.0251 rim 0.3929
          =0.0036 brownness 0.0859 =0.0036 =-0.0251 =-0.0539 =-0.064
        tree skin_share 0.8333 =-0.0586 redness 1.02 rim 0.1574 =-0.0306 contrast 0.0559 =-0.0306 line_through -0.0326
          =0.0118 rim 0.4092 =0.0018 brownness 0.1292 =0.0045 =-0.0145 =-0.0306
        tree elongation 3.03 dark_line_through 0.4396 rim 0.2372 seed_noise_ratio 15.54 =-0.0143 ring_noise_ratio 8.07
          =0.018 =0.121 redness 0.7966 =0.0033 ring_noise_ratio 5.98 =-0.0143 =0.0636 =-0.0277 =-0.0528
        tree rim 0.6379 elongated_neighbours 1.0 brownness 0.3874 redness 0.7966 redness 0.5864 =-0.0007 contrast
          0.3474 =-0.0029 =0.058 fill 0.9771 =-0.0105 =0.0819 =-0.0219 =-0.0439 =-0.061
        tree cut 1.0 line_through 0.1979 elongation 3.03 line_through -0.093 =0.0157 rim 0.2372 =-0.0124 rim 0.3929
          =0.0049 brownness 0.0704 =0.0067 =-0.0124 =-0.0249 =-0.0488 =-0.0504
        tree redness -0.0202 =-0.0572 redness 1.39 dark_line_through 0.6485 elongation 2.88 redness 0.5864 =-0.0027
          ring_noise_ratio 5.98 =-0.005 rim 0.493 =0.0693 =0.0217 =-0.0219 =-0.0432 =-0.0575
        tree skin_share 0.8333 =-0.0529 redness 1.11 contrast 0.0579 =-0.0277 line_through -0.093 =0.0149 rim 0.2266
          =-0.014 rim 0.4557 fill 0.8296 =-0.014 =0.0049 =-0.014 =-0.0277
        tree rim 0.6379 cut 1.0 elongation 3.03 fill 0.6886 =-0.023 line_through -0.093 =0.0187 rim 0.2372 =-0.0111
          =0.0007 =-0.0456 =-0.0451 ring_noise_ratio 15.82 =-0.0715 =0.0359
        tree redness -0.0202 =-0.0528 redness 1.39 dark_line_through 0.6485 rim 0.1574 =-0.02 contrast 0.0579 =-0.02
          line_through -0.0181 =0.0085 rim 0.3929 =0.0027 =-0.0092 =-0.0395 =-0.0522
        tree brownness 0.83 elongated_neighbours 1.0 rim 0.1574 =-0.0128 fill 0.6886 =-0.0128 elongation 2.36 redness
          0.2131 elongation 1.3 =0.0275 =-0.0017 =0.0004 =-0.0059 =-0.0243 =-0.0462
        tree skin_share 0.8333 =-0.0476 elongated_neighbours 1.0 redness 0.7966 brownness 0.292 redness 0.2618
          =-0.0049 seed_noise_ratio 5.52 =-0.0049 =0.016 =-0.0132 ring_noise_ratio 5.98 =-0.0132 =0.0484 =-0.025
        tree cut 1.0 line_through 0.1979 fill 0.6886 =-0.0217 elongation 2.36 line_through -0.093 contrast 0.1303
          =0.0076 =0.0268 =-0.0008 =-0.011 =-0.0421 ring_noise_ratio 5.98 =-0.0652 =0.0029
        tree rim 0.6379 contrast 0.0499 =-0.046 rim 0.1574 =-0.0238 fill 0.6886 =-0.0238 elongation 2.36 redness
          0.7966 =0.0041 =-0.0047 =-0.0115 ring_noise_ratio 15.82 =-0.0663 =0.0348
        tree redness -0.0202 =-0.0474 redness 1.39 dark_line_through 0.6485 redness 0.5864 =-0.004 ring_noise_ratio
          5.98 =-0.004 seed_noise_ratio 6.89 =0.0182 rim 0.493 =0.0941 =0.0419 =-0.0354 =-0.0475
        tree cut 1.0 line_through -0.0181 =0.0054 rim 0.2154 seed_noise_ratio 15.54 =-0.061 =-0.0008 rim 0.415
          =-0.0008 brownness 0.1292 =-0.0008 redness 0.6376 =-0.0859 =-0.0352 =-0.0393
        tree skin_share 1.0 =-0.0367 elongated_neighbours 1.0 redness 0.7966 brownness 0.243 elongation 1.21 =0.0155
          =-0.0 open 1.0 =-0.003 =-0.0099 ring_noise_ratio 5.36 =-0.0099 =0.0365 =-0.0192
        tree rim 0.6379 elongation 4.1 elongated_neighbours 1.0 redness 0.7966 redness 0.5864 =-0.0021 =0.0144
          ring_noise_ratio 5.36 =-0.0128 =0.0357 =-0.0254 =-0.0495 ring_noise_ratio 15.82 =-0.0614 =0.0334
        tree redness 1.63 redness -0.0202 =-0.043 dark_line_through 0.4396 line_through -0.0181 rim 0.4342 redness
          0.0994 =0.0352 =0.0008 =0.024 =-0.0038 rim 0.3776 =-0.0555 =-0.0135 =-0.0495
        tree contrast 0.0499 rim -0.1372 =-0.0213 =-0.0603 rim 0.1574 =-0.0213 fill 0.6886 =-0.0213 elongation 2.62
          redness 0.2131 elongation 1.49 =0.0216 =-0.0044 =-0.0003 =-0.0104
        tree cut 1.0 elongation 4.1 line_through 0.1979 line_through -0.1028 =0.0121 rim 0.2372 seed_noise_ratio 13.61
          =-0.0123 =0.0052 =0.0003 =-0.0246 =-0.0483 ring_noise_ratio 5.98 =-0.0579 =0.0052
        tree brownness 0.83 line_through 0.1979 redness 0.2618 elongation 1.8 redness 0.2131 =0.0113 =-0.0045 =-0.0102
          contrast 0.1258 =-0.0102 seed_noise_ratio 4.78 =-0.0025 =0.0082 =-0.0197 =-0.0379
        tree rim 0.6379 redness 1.63 redness 0.2618 elongation 1.8 redness 0.2131 =0.0087 =-0.0223 =-0.0541 contrast
          0.1059 =-0.0256 =0.0041 =-0.0453 ring_noise_ratio 15.82 =-0.0576 =0.0322
        tree skin_share 0.8333 =-0.0378 dark_line_through 0.4396 redness 0.7966 redness 0.5864 =-0.0021 contrast
          0.2672 =-0.0074 rim 0.464 =0.0503 =0.0122 fill 0.9739 =-0.0103 =0.0594 =-0.0197
        tree cut 1.0 line_through -0.0226 =0.0047 rim 0.203 =-0.0417 rim 0.3584 fill 0.8655 =-0.043 =-0.0004 brownness
          0.1395 =-0.0004 redness 0.4506 =-0.0663 =-0.0212 =-0.0332
        tree redness -0.0202 =-0.0387 redness 1.63 elongated_neighbours 2.0 rim 0.1574 rim -0.1372 =0.0372 =-0.0242
          contrast 0.0579 =-0.0242 redness 0.0994 =0.0217 =0.0006 =-0.0484 =-0.043
        tree brownness 1.28 skin_share 1.0 =-0.0233 rim 0.5702 redness 0.2618 =-0.0059 seed_noise_ratio 5.63 rim
          0.4037 =-0.0119 =0.0006 open 1.0 =0.0173 =0.0006 =-0.0119 =-0.0456
        judge own
        start -2.2736647
        tree fill 0.9668 weakest_side 0.8314 ring_noise_ratio 3.19 =-0.1248 =-0.0423 redness 0.3103 =0.0334
          seed_noise_ratio 6.02 =0.0334 =0.2936 seed_noise_ratio 8.35 =0.2936 redness 0.3911 =0.6829 =1.27
        tree ring_noise_ratio 5.36 ring_noise_ratio 3.62 =-0.1139 elongation 1.46 fill 0.9386 =0.0078 =0.0727 =-0.0571
          redness 0.3727 =0.0727 elongation 1.77 seed_noise_ratio 5.95 =0.3018 =0.5713 =0.0727
        tree fill 0.9564 weakest_side 0.7458 =-0.1083 redness 0.3387 =-0.048 redness 0.8987 =0.0598 =-0.048
          weakest_side 0.7214 =0.0598 redness 0.3554 =0.179 redness 0.8987 =0.3738 =0.179
        tree weakest_side 0.7942 ring_noise_ratio 3.0 =-0.1164 redness 0.3387 =-0.0694 redness 0.8987 =0.0313 =-0.0694
          redness 0.41 =0.0313 redness 0.8987 seed_noise_ratio 5.46 =0.0462 =0.3184 =0.0313
        tree ring_noise_ratio 4.5 ring_noise_ratio 3.0 =-0.1132 elongation 1.55 =0.0065 =-0.0744 redness 0.3911
          =0.0065 redness 0.8987 elongation 1.87 seed_noise_ratio 5.63 =0.1375 =0.2855 =0.0065 =0.0065
        tree fill 0.9564 weakest_side 0.6967 =-0.1026 elongation 1.55 rim 0.2266 =-0.0138 =0.0274 =-0.055 elongation
          1.42 seed_noise_ratio 5.88 =0.1041 redness 0.3103 =0.1588 =0.2345 =0.0274
        tree ring_noise_ratio 4.01 ring_noise_ratio 2.49 =-0.1137 elongation 1.8 =-0.017 =-0.083 redness 0.3554
          =-0.0109 seed_noise_ratio 6.76 fill 0.962 =-0.0084 =0.1229 elongation 1.97 =0.2269 =0.1229
        tree elongation 1.46 seed_noise_ratio 7.16 fill 0.962 =-0.0097 =0.074 redness 0.2983 =0.0762 redness 0.8987
          =0.2112 =0.0762 redness 0.3554 =-0.115 ring_noise_ratio 3.29 =-0.1004 =-0.0097
        tree weakest_side 0.6967 weakest_side 0.5871 =-0.1001 =-0.0304 redness 0.4506 elongation 1.29 =0.0688 =-0.0161
          redness 0.8434 rim 0.2564 =-0.0161 elongation 2.15 =0.1964 =-0.0161 =-0.0161
        tree elongation 1.55 seed_noise_ratio 7.16 fill 0.962 =-0.023 =0.0494 redness 0.3103 =0.0513 redness 0.8987
          =0.1779 =0.0513 redness 0.2983 =-0.119 ring_noise_ratio 3.19 =-0.0982 =-0.023
        tree weakest_side 0.617 =-0.0908 redness 0.3103 =-0.0297 seed_noise_ratio 5.88 fill 0.962 =-0.0297 =0.0565
          elongation 1.74 redness 0.9633 brownness 0.2105 =0.1847 =0.1042 =0.1042 =0.0565
        tree fill 0.9386 redness 0.274 =-0.1019 ring_noise_ratio 3.0 =-0.091 redness 0.8987 =-0.0103 =-0.0506
          elongation 1.37 seed_noise_ratio 6.54 =0.0428 brownness 0.1188 =0.1659 =0.0875 =-0.0103
        tree ring_noise_ratio 3.74 ring_noise_ratio 2.49 =-0.099 =-0.0393 redness 0.4506 elongation 1.37 brownness
          0.1292 =0.0857 =0.0043 =-0.0228 redness 0.8987 seed_noise_ratio 5.22 =0.0105 =0.1489 =-0.0228
        tree elongation 1.8 weakest_side 0.5871 =-0.0404 redness 0.2983 =0.0073 redness 0.8434 rim 0.2472 =0.0073
          brownness 0.258 seed_noise_ratio 5.31 =0.0896 =0.159 =0.0363 =0.0073 =-0.0967
        tree elongation 1.55 seed_noise_ratio 7.16 fill 0.9564 =-0.026 =0.0227 brownness 0.1188 ring_noise_ratio 5.98
          =0.072 =0.1518 =0.0262 redness 0.2983 =-0.109 redness 1.02 =-0.026 =-0.1186
        tree redness 0.2618 elongation 1.8 =-0.0552 =-0.12 redness 0.8987 ring_noise_ratio 3.1 =-0.0489 redness 0.4717
          =0.0103 rim 0.2809 =0.0092 dark_line_through 0.2314 =0.1316 =0.0092 =-0.1072
        tree elongation 1.91 weakest_side 0.5871 =-0.0432 seed_noise_ratio 7.16 rim 0.2951 =-0.0026 fill 0.9175
          =-0.0026 =0.0376 brownness 0.1188 ring_noise_ratio 6.83 =0.0749 =0.1414 =0.0376 =-0.0936
        tree redness 0.2618 =-0.0723 redness 0.9633 rim 0.2372 =-0.0879 weakest_side 0.4377 =-0.0507 elongation 1.87
          seed_noise_ratio 5.63 =0.0461 brownness 0.1721 =0.1276 =0.0759 =0.0078 =-0.1126
        tree elongation 1.91 ring_noise_ratio 3.0 =-0.0417 redness 0.4506 =-0.0063 redness 0.8434 rim 0.2951 =-0.0068
          line_through 0.0612 seed_noise_ratio 5.13 =0.0654 =0.1282 =0.0145 =-0.0068 =-0.0867
        tree fill 0.9386 elongated_neighbours 1.0 weakest_side 0.4377 =-0.0797 elongation 2.36 =-0.0134 =-0.0489
          =-0.1226 elongation 1.29 brownness 0.2105 seed_noise_ratio 8.98 =0.0535 =0.1273 =0.0232 =-0.0134
        tree rim 0.2266 =-0.0965 elongation 2.15 weakest_side 0.4599 =-0.0387 line_through 0.0373 seed_noise_ratio
          5.52 =0.0254 redness 0.4717 =0.0497 redness 0.8434 =0.1297 =0.0497 =-0.003 =-0.0918
        tree redness 0.2618 elongation 1.8 =-0.042 =-0.1097 redness 1.02 rim 0.2266 =-0.0819 elongated_neighbours 1.0
          seed_noise_ratio 5.82 =-0.0024 brownness 0.1614 =0.093 =0.0338 =-0.1043 =-0.1149
        tree ring_noise_ratio 2.11 =-0.0803 redness 0.2983 =-0.04 redness 0.8434 dark_line_through 0.1888 redness
          0.5155 =0.0152 line_through 0.0683 seed_noise_ratio 8.09 =0.065 =0.1284 =0.0054 =-0.04 =-0.04
        tree elongated_neighbours 1.0 weakest_side 0.3883 =-0.0597 elongation 1.83 seed_noise_ratio 7.31 fill 0.9739
          =0.0002 =0.0287 brownness 0.1188 ring_noise_ratio 6.83 =0.0589 =0.1205 =0.0287 =-0.0247 =-0.1159
        tree rim 0.203 =-0.096 elongation 2.28 redness 0.9633 redness 0.4717 rim 0.368 =0.0225 =-0.0414
          dark_line_through 0.3759 seed_noise_ratio 6.89 =0.0338 =0.0952 =-0.0414 =-0.0414 =-0.0906
        tree elongated_neighbours 1.0 ring_noise_ratio 2.11 =-0.0581 elongation 1.21 brownness 0.227 seed_noise_ratio
          8.98 =0.0435 =0.1188 =0.0198 redness 0.4506 =-0.0256 redness 0.7966 =0.0198 =-0.0256 =-0.1118
        tree redness 1.02 redness 0.2508 elongation 1.8 =-0.0315 =-0.1024 rim 0.2266 =-0.0705 dark_line_through 0.1888
          brownness 0.2105 seed_noise_ratio 8.09 =0.0281 =0.088 =-0.0031 =-0.0415 =-0.107
        tree elongated_neighbours 1.0 weakest_side 0.3883 =-0.0553 line_through 0.0546 redness 0.4717 elongation 1.3
          =0.0276 =-0.002 redness 0.7966 seed_noise_ratio 5.22 =0.0051 =0.0843 =-0.002 =-0.0241 =-0.1073
        tree elongation 2.54 rim 0.2266 =-0.0503 redness 1.02 brownness 0.3874 line_through 0.0546 redness 0.2983
          =0.01 seed_noise_ratio 5.52 =0.0104 =0.0659 =-0.0144 =-0.0503 =-0.0503 =-0.0977
        tree redness 1.02 redness 0.4717 rim 0.3929 rim 0.203 =-0.0886 elongation 1.8 =0.0245 =-0.0691 =-0.0745
          dark_line_through 0.4396 rim 0.2951 =-0.0158 =0.0481 =-0.0666 =-0.1001
        tree elongated_neighbours 1.0 elongation 2.45 ring_noise_ratio 2.49 =-0.0251 seed_noise_ratio 6.1 =-0.0064
          brownness 0.1292 seed_noise_ratio 9.87 =0.0306 weakest_side 0.8577 =0.0569 =0.1242 =0.0113 =-0.0528 =-0.1021
        tree redness 1.11 elongation 2.54 rim 0.203 =-0.0432 rim 0.464 dark_line_through 0.1888 redness 0.2618
          =-0.0091 fill 0.914 =-0.0034 =0.0519 =-0.0424 =-0.0432 =-0.0876 =-0.1031
        tree elongated_neighbours 1.0 brownness 0.3874 elongation 1.21 rim 0.3776 seed_noise_ratio 8.98 =0.025 =0.1046
          =0.0136 line_through -0.0019 rim 0.2732 =-0.0065 =0.0136 =-0.0237 =-0.0505 =-0.0971
        tree redness 1.11 redness 0.2411 elongation 1.8 open 1.0 =-0.0068 =-0.0564 =-0.0893 fill 0.9201 =-0.0169 open
          1.0 seed_noise_ratio 7.66 =0.0212 =0.0745 =0.0031 =-0.0989
        tree elongated_neighbours 1.0 rim 0.203 =-0.0477 redness 1.02 elongation 2.62 brownness 0.243 seed_noise_ratio
          9.39 line_through -0.0181 =0.0327 =0.0022 =0.0541 =-0.0179 =-0.0477 =-0.0477 =-0.0922
        tree rim 0.1574 =-0.0877 elongation 2.88 line_through 0.1029 brownness 0.243 seed_noise_ratio 9.39 =0.003
          brownness 0.0859 weakest_side 0.872 =0.0498 =0.1134 =0.0269 =-0.0197 =-0.0458 =-0.092
        tree redness 1.11 redness 0.4717 rim 0.3878 rim 0.203 =-0.0737 elongation 1.53 =0.0219 =-0.033 =-0.0625 rim
          0.2951 =-0.0335 dark_line_through 0.4396 =0.0359 =-0.0449 =-0.0926
        tree elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0445 line_through -0.0019 seed_noise_ratio 5.52
          =0.0042 redness 0.4717 =0.0188 redness 0.7966 =0.0739 =0.0188 elongation 1.21 =0.0042 =-0.0197 =-0.0863
        tree redness 1.11 elongation 2.88 rim 0.203 =-0.0426 rim 0.464 dark_line_through 0.1419 redness 0.2618
          =-0.0048 seed_noise_ratio 5.52 =-0.0003 =0.0407 =-0.0279 =-0.0372 =-0.0858 =-0.088
        tree skin_share 1.0 =-0.087 elongated_neighbours 1.0 brownness 0.3874 line_through -0.0019 seed_noise_ratio
          8.35 =0.012 redness 0.3911 =0.0295 =0.0826 elongation 1.21 =0.007 =-0.0077 =-0.0218 =-0.0447
        tree redness 1.11 elongated_neighbours 1.0 redness 0.5155 open 1.0 =0.0065 =-0.038 fill 0.9771
          seed_noise_ratio 10.47 rim 0.3294 =-0.038 =0.0183 =0.0523 =0.0945 =-0.0767 =-0.0835
        tree brownness 0.6076 line_through 0.0683 redness 0.4717 open 1.0 elongation 1.37 seed_noise_ratio 10.47
          =0.0117 =0.0839 =-0.0027 =-0.0144 redness 0.7966 =0.0318 =-0.0144 =-0.0336 =-0.0713
        tree rim 0.1574 =-0.0753 elongation 2.88 dark_line_through 0.2087 rim 0.3929 seed_noise_ratio 5.63 =-0.008
          elongation 1.37 =0.0404 =0.0092 brownness 0.0612 =0.0172 =-0.0166 =-0.0386 =-0.0807
        tree skin_share 1.0 =-0.0805 elongated_neighbours 1.0 redness 0.18 =-0.0207 redness 0.7966 redness 0.5864 open
          1.0 seed_noise_ratio 5.75 =-0.003 =0.0311 =-0.0207 =0.0351 =-0.0207 =-0.0417
        tree redness 1.23 elongation 2.88 brownness 0.4135 line_through 0.0323 redness 0.2983 =-0.0019
          seed_noise_ratio 8.64 =0.0086 brownness 0.1721 =0.0747 =0.0299 =-0.0154 =-0.0383 =-0.076 =-0.0825
        tree rim 0.1574 =-0.0699 elongated_neighbours 1.0 rim 0.473 dark_line_through 0.1888 elongation 2.28 open 1.0
          seed_noise_ratio 10.47 =0.0107 =0.0588 =0.0006 =-0.0114 =-0.032 =-0.034 =-0.07
        tree skin_share 1.0 =-0.0746 rim 0.2266 seed_noise_ratio 13.61 =-0.0386 =0.085 elongated_neighbours 1.0
          redness 0.166 =-0.0177 seed_noise_ratio 4.78 =-0.0177 rim 0.4092 =0.0198 =-0.0028 =-0.0386
        tree cut 1.0 line_through -0.0181 ring_noise_ratio 2.11 =0.0005 =0.022 line_through 0.1979 rim 0.2266 =-0.0399
          elongation 2.21 rim 0.4342 =0.0005 =-0.0213 =-0.0399 =-0.0703 =-0.0783
        tree brownness 0.83 elongation 2.54 dark_line_through 0.1888 line_through -0.0096 redness 0.3727 =0.0045
          redness 0.7966 seed_noise_ratio 4.65 =0.0045 =0.0445 =0.0045 =-0.0053 =-0.0202 =-0.0403 =-0.0778
        tree redness 1.23 cut 1.0 redness 0.5383 rim 0.3929 dark_line_through 0.1419 =0.005 =-0.0518 brownness 0.1721
          =-0.0085 =-0.0753 fill 0.9771 =0.0078 =0.0773 =-0.0722 =-0.0765
        tree skin_share 0.8333 =-0.0787 rim 0.1574 =-0.0406 elongated_neighbours 1.0 dark_line_through 0.4396 redness
          0.4717 rim 0.3294 =0.0159 =-0.0074 redness 0.7966 =0.0235 =-0.0074 =-0.0193 =-0.0406
        tree brownness 0.7037 rim 0.203 seed_noise_ratio 13.61 =-0.0331 =0.0583 elongation 2.88 rim 0.464
          seed_noise_ratio 4.71 =-0.0157 line_through -0.0181 =0.0205 =0.0013 =-0.0157 =-0.0331 =-0.0636
        tree cut 1.0 redness 1.23 redness -0.0202 =-0.0721 elongation 2.88 elongated_neighbours 1.0 line_through
          -0.0181 =0.0155 rim 0.2809 =-0.0128 =0.002 =-0.0299 =-0.0621 =-0.0699 =-0.0684
        tree skin_share 0.8333 =-0.0731 rim 0.1574 =-0.038 dark_line_through 0.4396 redness 0.1882 =-0.0178 redness
          0.8987 redness 0.5864 open 1.0 =0.0098 =-0.0185 =0.0238 =-0.0185 =-0.038
        tree brownness 0.83 elongated_neighbours 1.0 rim 0.2809 seed_noise_ratio 13.61 =-0.0177 ring_noise_ratio 6.38
          =0.037 =0.1447 redness 0.4506 rim 0.3294 =0.0244 =-0.0177 =0.0125 =-0.0346 =-0.0664
        tree cut 1.0 line_through 0.1979 redness 1.02 elongation 2.45 brownness 0.3874 line_through -0.0181
          ring_noise_ratio 1.68 =0.0078 =0.0228 =-0.0011 =-0.0141 =-0.0311 =-0.0311 =-0.0612 =-0.0632
        tree skin_share 0.8333 =-0.0681 rim 0.1574 =-0.0355 dark_line_through 0.4396 elongation 1.21 rim 0.3584
          seed_noise_ratio 5.26 =0.0047 =0.042 =0.0047 redness 0.2049 =-0.0174 =0.0008 =-0.0355
        tree redness 1.39 redness -0.0202 =-0.0666 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.5155
          =-0.0044 fill 0.9739 seed_noise_ratio 8.64 =-0.0058 =0.0326 =0.0613 =-0.025 =-0.05 =-0.0692
        tree cut 1.0 line_through 0.1979 elongation 2.54 brownness 0.4135 line_through -0.0181 seed_noise_ratio 4.78
          =0.0047 ring_noise_ratio 1.68 =0.0111 =0.0231 =-0.0026 =-0.0139 =-0.0284 =-0.0558 =-0.0577
        tree rim 0.6379 rim 0.1574 =-0.0502 elongated_neighbours 1.0 brownness 0.6076 seed_noise_ratio 4.71 =-0.0112
          redness 0.5383 =-0.0011 rim 0.3294 =-0.0033 =0.0285 =-0.0244 =-0.0492 =-0.0697
        tree redness 1.23 skin_share 0.8333 =-0.0613 rim 0.2372 seed_noise_ratio 15.54 =-0.0314 =0.0948 rim 0.473
          ring_noise_ratio 2.11 =-0.0314 seed_noise_ratio 4.68 =-0.0125 =0.0091 =-0.0217 =-0.0601
        tree elongation 2.88 dark_line_through 0.4396 rim 0.2809 seed_noise_ratio 18.56 =-0.0145 ring_noise_ratio 8.07
          =0.0422 =0.1526 brownness 0.243 =0.0074 open 1.0 =-0.0034 =-0.0145 =-0.0282 =-0.0541
        tree redness 1.39 redness -0.0202 =-0.0601 cut 1.0 elongation 2.88 line_through -0.0181 =0.0098 rim 0.2809
          seed_noise_ratio 13.61 =-0.024 =0.0025 =-0.001 =-0.049 =-0.0496 =-0.0621
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 rim 0.3537 =0.0054 =-0.0112
          rim 0.3244 =-0.0112 fill 0.982 =0.0143 =0.0789 =-0.023 =-0.045 =-0.0632
        tree skin_share 1.0 =-0.049 brownness 0.6076 seed_noise_ratio 4.71 =-0.0132 redness 0.5155 =-0.004 fill 0.9771
          seed_noise_ratio 10.47 redness 0.6926 =0.0128 =-0.0061 =0.0328 =0.0619 =-0.0256
        tree redness 1.39 line_through 0.1979 redness 0.1124 =-0.0247 cut 1.0 line_through -0.093 =0.018 rim 0.2372
          seed_noise_ratio 15.54 =-0.025 =0.0086 =0.0018 =-0.025 =-0.0488 =-0.0579
        tree rim 0.6379 rim 0.1574 =-0.0417 elongation 3.03 dark_line_through 0.4396 redness 0.7966 redness 0.5864 rim
          0.3537 =0.0068 =-0.0115 =0.0221 =-0.0115 =-0.0246 =-0.0492 =-0.0589
        tree brownness 0.83 cut 1.0 line_through 0.1029 seed_noise_ratio 4.78 =-0.0105 line_through -0.0096 redness
          0.3727 =0.0034 seed_noise_ratio 7.31 =0.0072 =0.0365 =-0.003 =-0.0219 =-0.0262 =-0.0502
        tree skin_share 0.8333 =-0.0522 redness 1.02 elongated_neighbours 1.0 rim 0.473 seed_noise_ratio 4.71 =-0.0134
          redness 0.5864 =-0.0003 seed_noise_ratio 9.87 =0.0048 =0.0787 =-0.0134 =-0.0271 =-0.0271
        tree ring_noise_ratio 0.872 =-0.0411 brownness 0.4135 elongation 1.21 rim 0.3776 seed_noise_ratio 12.24
          =0.0103 ring_noise_ratio 6.38 =0.0373 =0.0874 =0.0037 rim 0.3189 =-0.0102 =0.002 =-0.0204
        tree cut 1.0 elongation 3.03 line_through 0.1979 rim 0.2809 seed_noise_ratio 18.56 =-0.0116 ring_noise_ratio
          8.07 =0.0372 =0.1356 brownness 0.1825 =0.0077 =-0.0089 =-0.0234 =-0.0459 =-0.0434
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.7966 redness 0.5864 =-0.0018 rim
          0.3294 =-0.0095 =0.028 =-0.0095 =-0.0195 =-0.0382 ring_noise_ratio 15.82 =-0.0686 =0.0339
        tree redness -0.0202 =-0.0499 redness 1.39 line_through 0.1979 fill 0.6886 =-0.0193 elongation 2.36
          line_through -0.093 =0.014 rim 0.3014 =-0.0034 =0.0037 =-0.0092 =-0.0385 =-0.0505
        tree skin_share 0.8333 =-0.0464 rim 0.1574 =-0.0241 ring_noise_ratio 1.02 =-0.0241 line_through -0.1028
          =0.0167 rim 0.4557 fill 0.8655 =-0.0119 open 1.0 =0.0074 =-0.0044 =-0.0119
        tree brownness 1.01 cut 1.0 rim 0.1574 =-0.0261 ring_noise_ratio 1.02 =-0.0261 line_through -0.093 =0.0197 rim
          0.4557 fill 0.914 =-0.0109 =0.0046 =-0.0126 =-0.0261 =-0.0502
        tree redness -0.0202 =-0.0453 redness 1.39 dark_line_through 0.6485 elongation 2.88 rim 0.464 seed_noise_ratio
          5.63 =-0.0051 =0.0063 =-0.0086 =-0.0177 redness 0.8434 =-0.0669 =-0.0177 =-0.0466
        tree cut 1.0 elongation 3.03 elongated_neighbours 1.0 line_through -0.0226 =0.0059 rim 0.2809 seed_noise_ratio
          13.61 =-0.0099 =0.0013 =-0.0008 =-0.02 =-0.0392 seed_noise_ratio 13.61 =-0.049 =0.0246
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.7966 redness 0.5864 =-0.0017
          =0.0148 ring_noise_ratio 6.83 =-0.0081 =0.0477 =-0.0165 =-0.0324 ring_noise_ratio 15.82 =-0.0619 =0.0339
        tree brownness 1.01 skin_share 1.0 =-0.0238 seed_noise_ratio 4.71 =-0.0123 rim 0.4092 elongation 1.3 fill
          0.9404 =0.0047 =0.0228 =-0.0043 brownness 0.0704 =0.018 =-0.0058 =-0.0459
        tree redness 1.63 redness -0.0202 =-0.0415 line_through 0.1979 fill 0.6886 =-0.0172 elongation 2.54
          line_through -0.093 =0.0102 rim 0.3014 =-0.0036 =0.0029 =-0.0085 =-0.0337 =-0.0486
        tree rim 0.6379 brownness 1.28 rim 0.1574 =-0.0254 fill 0.6886 =-0.0254 elongation 2.36 =0.0014 =-0.0126
          =-0.0492 redness 0.4717 weakest_side -0.216 =-0.0276 =0.0557 =-0.066
        tree cut 1.0 line_through -0.0226 =0.0043 rim 0.203 =-0.0433 skin_share 1.0 =-0.0496 rim 0.415 elongation 1.55
          =-0.0006 =-0.0177 brownness 0.1292 =-0.0006 =-0.0262 =-0.0339
        tree redness 1.63 dark_line_through 0.6485 redness 0.1124 =-0.0159 ring_noise_ratio 1.1 =-0.0159 line_through
          -0.1028 =0.0148 rim 0.2951 =-0.0073 =0.0024 redness 0.8434 =-0.0624 =-0.0159 =-0.0452
        tree skin_share 0.8333 =-0.0361 redness 1.02 ring_noise_ratio 1.68 =-0.0167 rim 0.473 seed_noise_ratio 4.68
          =-0.008 redness 0.5864 =-0.0005 =0.0174 =-0.008 rim 0.473 =-0.0187 =0.0346
        tree brownness 1.28 cut 1.0 ring_noise_ratio 0.7985 =-0.0238 line_through -0.093 =0.0127 rim 0.2372
          seed_noise_ratio 13.61 =-0.012 =0.0053 =-0.0004 seed_noise_ratio 15.54 =-0.0238 =0.0273 =-0.0461
        tree elongation 4.1 elongated_neighbours 1.0 redness 0.7565 dark_line_through 0.2893 rim 0.3929 =0.0064
          =-0.0043 =-0.0113 fill 0.9739 rim 0.441 =-0.0113 =0.0222 =0.0556 =-0.0218 =-0.0423
        tree rim 0.6379 elongated_neighbours 1.0 redness 0.7565 dark_line_through 0.2893 =0.0023 =-0.0137
          ring_noise_ratio 6.83 =-0.0137 seed_noise_ratio 6.54 =0.0153 =0.0718 =-0.0264 redness 0.4717 =0.0193
          =-0.0609
        tree redness 1.63 redness -0.0202 =-0.0356 elongation 4.1 line_through 0.1979 seed_noise_ratio 4.62 =-0.01 rim
          0.4092 =0.0026 brownness 0.0704 =0.0199 =-0.0046 =-0.0197 =-0.0387 =-0.0412
        tree cut 1.0 brownness 1.28 rim 0.1574 =-0.0216 ring_noise_ratio 0.9466 =-0.0216 line_through -0.0326 =0.0067
          =-0.0029 =-0.0418 ring_noise_ratio 5.65 =-0.0538 redness 0.4506 =-0.0236 =0.0367
        tree rim 0.6379 fill 0.6886 =-0.0254 elongation 2.62 redness 0.7565 =0.0015 ring_noise_ratio 6.83 =-0.0066
          =0.0436 =-0.0132 ring_noise_ratio 15.82 dark_line_through -0.0123 =-0.0088 =-0.0727 =0.034
        judge crowd
        start -2.7324996
        tree alike -1.32 alike -2.77 =-0.1753 =0.7322 own_score -1.92 =1.39 =3.1
        tree own_score -2.61 alike -3.27 =-0.1844 =0.0143 alike -3.27 =0.0632 =0.3354
        tree own_score -2.87 alike -2.77 =-0.1775 =0.0259 alike -3.07 =0.0308 =0.2761
        tree own_score -3.27 alike -4.12 =-0.1825 =-0.0782 alike -2.24 =0.0318 =0.2512
        tree own_score -3.43 =-0.1627 own_score -0.3658 alike -2.24 =-0.0037 =0.1405 =0.2488
        tree alike -3.61 own_score -4.37 =-0.1802 =-0.0714 own_score -0.3658 =0.0471 =0.2235
        tree alike -3.99 =-0.1506 own_score 1.86 own_score -4.02 =-0.0256 =0.0825 =0.2405
        tree own_score -3.7 own_score -4.81 =-0.1729 =-0.0756 own_score 1.86 =0.0405 =0.2286
        tree alike -4.12 =-0.1375 own_score 1.86 own_score -4.45 =-0.0331 =0.056 =0.2169
        tree own_score -4.02 =-0.138 own_score 1.86 alike -2.24 =-0.007 =0.0815 =0.2058
        tree own_score -4.45 =-0.1431 own_score 1.86 alike -4.12 =-0.0486 =0.0387 =0.1942
        tree own_score -4.81 =-0.1471 own_score 1.86 alike -4.12 =-0.0487 =0.0313 =0.1822
        tree own_score -5.14 =-0.1511 alike -0.024 alike -4.4 =-0.0534 =0.0217 =0.1706
        tree own_score -5.26 =-0.1482 own_score 1.86 alike -2.24 =-0.0188 =0.0459 =0.1632
        tree own_score -5.26 =-0.1395 alike -0.024 alike -4.47 =-0.0458 =0.0147 =0.1502
        tree own_score -5.26 =-0.1301 own_score 1.86 alike -4.12 =-0.0345 =0.0135 =0.1434
        tree own_score -5.26 =-0.1202 alike -0.024 alike -4.64 =-0.0356 =0.0082 =0.1303
        tree own_score -5.2 =-0.1069 own_score 4.18 own_score -0.3658 =-0.0072 =0.0487 =0.204
        tree own_score -5.57 =-0.1128 own_score 4.18 alike -5.7 =-0.0525 =0.0061 =0.1984
        tree own_score -5.57 =-0.1023 own_score 4.18 alike -0.024 =-0.0036 =0.0765 =0.1924
        tree own_score -4.88 own_score -6.36 =-0.1346 =-0.0444 own_score 4.18 =0.003 =0.1859
        tree alike -6.78 =-0.1256 own_score 4.18 own_score -5.89 =-0.0621 =0.0026 =0.1789
        tree own_score -0.3658 alike -6.78 =-0.1158 =-0.0077 alike -0.024 =0.0203 =0.1361
        tree own_score -6.36 =-0.1166 own_score 4.18 alike -4.64 =-0.028 =0.0072 =0.1683
        tree alike -6.99 =-0.1252 own_score 4.18 own_score -6.36 =-0.0624 =0.001 =0.1601
        tree alike -2.24 alike -6.99 =-0.1159 =-0.0092 own_score 4.18 =0.018 =0.1616
        tree own_score -6.36 =-0.0973 alike 1.33 alike -6.78 =-0.0482 =0.001 =0.1212
        tree own_score -0.3658 own_score -6.36 =-0.0873 =-0.0046 alike -0.024 =0.0116 =0.1138
        tree alike -6.99 =-0.0987 own_score 4.18 own_score -5.89 =-0.0463 =0.0012 =0.1391
        tree own_score 4.18 own_score -6.99 =-0.1186 alike -6.78 =-0.0596 =0.0007 =0.13
        tree own_score -0.3658 own_score -6.99 =-0.1102 =-0.0038 alike -0.024 =0.009 =0.0999
        tree alike -4.64 own_score -4.29 =-0.0437 =-0.0065 own_score 4.18 =0.0036 =0.1171
        tree alike -6.99 =-0.077 alike 1.33 alike -2.24 =-0.0038 =0.0093 =0.0866
        tree own_score -6.99 =-0.0982 own_score 4.18 alike -7.09 =-0.0487 =0.0008 =0.1059
        tree alike -7.45 =-0.1229 alike 1.33 own_score -6.99 =-0.0613 =0.0003 =0.0751
        tree alike -7.45 =-0.117 own_score 4.18 own_score -6.99 =-0.0583 =0.0003 =0.0956
        tree alike -7.45 =-0.1112 own_score 4.18 own_score -6.99 =-0.0555 =0.0002 =0.0877
        tree own_score -0.3658 =-0.0025 alike -0.024 =0.0056 own_score 1.86 =0.0422 =0.1194
        tree alike -7.45 =-0.1055 alike -2.24 own_score -1.92 =-0.0093 =0.0022 =0.0075
        tree alike -7.45 =-0.1002 own_score 4.18 own_score -6.99 =-0.0498 =0.0007 =0.0746
        tree alike -6.99 =-0.0481 alike 1.33 own_score -6.43 =-0.0237 =0.0008 =0.0517
        tree alike -7.45 =-0.0927 own_score 4.18 own_score -6.99 =-0.0462 =0.0004 =0.0666
        tree alike -7.45 =-0.0881 own_score -6.99 =-0.0439 own_score 4.18 =0.0003 =0.0606
        tree alike -7.45 =-0.0837 alike 1.33 own_score -6.99 =-0.0418 =0.0002 =0.043
        tree alike -5.7 own_score -5.08 =-0.0313 =-0.005 own_score 4.18 =0.0011 =0.0539
        tree alike -7.45 =-0.0783 own_score -0.3658 =-0.001 alike -0.024 =0.0033 =0.0629
        tree alike -7.45 =-0.0746 own_score -6.99 =-0.0372 own_score 4.18 =0.0002 =0.0461
        tree alike -7.45 =-0.0711 own_score -6.99 =-0.0355 own_score 4.18 =0.0002 =0.0417
        tree alike -7.45 =-0.0679 alike -2.24 own_score -1.92 =-0.007 =0.0011 =0.0038
        tree alike -7.45 =-0.0648 own_score -6.99 =-0.0321 alike 1.33 =0.0005 =0.0283
        judge crowd
        start -2.7324996
        tree alike -0.7301 alike -2.68 =-0.1759 =0.7463 own_score -2.31 =1.39 =3.08
        tree own_score -2.61 alike -3.13 =-0.1846 =0.0451 alike -3.74 =0.063 =0.342
        tree alike -3.74 own_score -3.43 =-0.1868 =-0.0651 own_score -3.27 =0.0217 =0.2766
        tree own_score -2.87 alike -3.97 =-0.1779 =-0.0367 own_score -0.3658 =0.0646 =0.2795
        tree alike -1.92 own_score -3.43 =-0.1695 alike -4.78 =-0.0791 =0.0393 =0.2103
        tree alike -3.74 own_score -4.02 =-0.1756 =-0.0633 own_score -0.3658 =0.034 =0.2322
        tree own_score -3.57 =-0.1512 own_score -0.3658 alike -4.17 =-0.0245 =0.0733 =0.2077
        tree alike -4.17 own_score -4.45 =-0.1716 =-0.0723 own_score 1.86 =0.0374 =0.2375
        tree own_score -4.02 =-0.1467 own_score 1.86 alike -4.78 =-0.0407 =0.0582 =0.2256
        tree own_score -4.37 =-0.1489 own_score 1.86 alike -5.31 =-0.0509 =0.0432 =0.2135
        tree alike -4.78 =-0.1244 own_score 1.86 own_score -5.01 =-0.0374 =0.0379 =0.2009
        tree own_score -4.81 =-0.1493 own_score 1.86 alike -5.31 =-0.0604 =0.0286 =0.1886
        tree own_score -4.88 =-0.1429 alike 0.801 alike -5.31 =-0.0603 =0.0214 =0.1747
        tree own_score -5.2 =-0.1477 own_score 1.86 alike -1.92 =-0.0235 =0.0487 =0.1701
        tree own_score -5.26 =-0.1419 alike 0.801 alike -5.31 =-0.0584 =0.0151 =0.1548
        tree own_score -5.26 =-0.1326 own_score 1.86 alike -5.31 =-0.05 =0.0114 =0.1507
        tree own_score -5.26 =-0.1228 alike 0.801 alike -5.31 =-0.042 =0.0083 =0.1354
        tree own_score -5.26 =-0.1125 own_score 4.18 alike 0.801 =-0.0046 =0.0932 =0.2082
        tree own_score -5.57 =-0.1149 own_score 4.18 alike -5.31 =-0.0397 =0.01 =0.2021
        tree own_score -5.57 =-0.1044 own_score 4.18 alike -1.92 =-0.0135 =0.0266 =0.1956
        tree own_score -5.57 =-0.0939 own_score 1.86 alike -5.31 =-0.0312 =0.0044 =0.1067
        tree alike -7.61 =-0.1439 own_score 4.18 own_score -6.36 =-0.0717 =0.0009 =0.1848
        tree alike -7.61 =-0.1354 own_score 4.18 own_score -5.89 =-0.0676 =0.0014 =0.1776
        tree alike 0.801 own_score -6.36 =-0.1179 alike -7.61 =-0.0611 =-0.002 =0.0856
        tree own_score 4.18 alike -7.93 =-0.1569 own_score -6.36 =-0.0797 =-0.0001 =0.1685
        tree own_score -1.37 alike -7.93 =-0.1503 =-0.0103 alike 0.801 =0.0139 =0.1073
        tree own_score 4.18 own_score -6.36 =-0.0976 alike -1.92 =-0.0082 =0.0147 =0.1578
        tree alike -7.93 =-0.1417 own_score 4.18 own_score -6.36 =-0.0708 =0.0003 =0.1492
        tree alike -7.61 =-0.0975 own_score 4.18 alike 0.801 =-0.0026 =0.0452 =0.1406
        tree alike -7.93 =-0.1282 alike 2.01 own_score -6.58 =-0.064 =0.0001 =0.0983
        tree own_score 4.18 own_score -6.99 =-0.1183 own_score -1.37 =-0.0062 =0.0143 =0.13
        tree alike -7.93 =-0.1192 own_score 4.18 own_score -6.99 =-0.0595 =0.0002 =0.1212
        tree alike -7.93 =-0.111 alike 2.01 own_score -6.99 =-0.0554 =-0.0001 =0.0829
        tree alike -5.31 own_score -4.81 =-0.0448 =-0.0064 own_score 4.18 =0.0032 =0.1108
        tree own_score -6.99 =-0.0984 own_score 1.86 =-0.0012 alike 0.801 =0.0192 =0.1217
        tree alike -7.93 =-0.0993 own_score 4.18 own_score -6.99 =-0.0495 =0.0003 =0.0974
        tree alike -7.93 =-0.0913 own_score -1.37 =-0.0037 alike 0.801 =0.005 =0.0655
        tree own_score -6.99 =-0.0849 own_score 4.18 alike -7.61 =-0.0423 =0.0005 =0.087
        tree own_score -6.99 =-0.0773 alike 2.01 alike -5.31 =-0.0097 =0.0022 =0.0554
        tree alike -7.93 =-0.0785 own_score 4.18 own_score -6.99 =-0.0392 =0.0002 =0.0783
        tree alike -1.92 own_score -1.37 =-0.0077 =0.0018 own_score 4.18 =0.006 =0.1061
        tree alike -7.93 =-0.0708 alike 2.01 own_score -6.99 =-0.0351 =0.0005 =0.0451
        tree own_score -6.36 =-0.0348 own_score 4.18 own_score -1.37 =-0.0014 =0.0056 =0.0635
        tree alike -7.93 =-0.0634 own_score 4.18 own_score -6.99 =-0.0315 =0.0005 =0.0577
        tree alike -7.61 own_score -4.02 =-0.0627 =-0.0178 alike 2.01 =0.0002 =0.0369
        tree own_score -6.99 =-0.0544 own_score 4.18 alike -7.93 =-0.027 =0.0003 =0.0516
        tree own_score -6.99 =-0.0488 own_score -0.3658 =-0.001 alike 2.01 =0.0032 =0.108
        tree alike -7.93 =-0.0483 alike -1.92 =-0.0016 own_score 4.18 =0.0035 =0.086
        tree own_score -6.99 =-0.0433 alike -5.31 own_score -4.29 =-0.0215 =-0.0015 =0.0015
        tree alike -8.24 =-0.056 own_score -6.99 =-0.0278 own_score 4.18 =0.0005 =0.0384
        judge balance
        0.10022521
        """
}
