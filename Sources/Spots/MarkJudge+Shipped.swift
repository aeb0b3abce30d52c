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
        tree contrast 0.3946 fill 0.9668 contrast 0.2118 =-0.1068 =-0.0009 contrast 0.1632 =0.0642 =0.231 redness
          0.4306 =0.231 elongation 1.68 weakest_side 0.7336 =0.6746 =1.2 =0.231
        tree fill 0.962 contrast 0.2876 ring_noise_ratio 3.19 =-0.1164 elongation 1.55 =-0.0155 =-0.0876 elongation
          1.8 =0.1147 =-0.0155 contrast 0.223 =0.1147 redness 0.3554 =0.2838 =0.4953
        tree weakest_side 0.8064 contrast 0.202 =-0.1044 elongation 1.55 =0.0553 =-0.0503 redness 0.3727 =0.0553
          contrast 0.202 =0.0553 redness 0.8987 elongation 2.15 =0.3769 =0.2026 =0.2026
        tree contrast 0.2498 ring_noise_ratio 3.74 =-0.1063 elongation 1.49 =0.0258 =-0.064 elongation 1.46 redness
          0.2983 =0.1371 redness 0.8987 weakest_side 0.501 =0.1371 =0.3049 =0.1371 =0.0258
        tree fill 0.9564 weakest_side 0.7458 =-0.096 elongation 1.8 contrast 0.1569 =-0.0038 =0.0385 =-0.0461 contrast
          0.1698 =0.0385 redness 0.3103 =0.127 redness 0.8987 =0.2553 =0.127
        tree ring_noise_ratio 4.5 ring_noise_ratio 3.0 =-0.105 elongation 1.8 =0.005 =-0.0684 redness 0.3554 =0.005
          redness 0.8987 contrast 0.1698 =0.0084 elongation 1.97 =0.2376 =0.1184 =0.005
        tree contrast 0.223 weakest_side 0.6967 =-0.1005 elongation 1.49 =0.0 =-0.0632 elongation 1.55 redness 0.3103
          =0.0759 redness 0.8987 weakest_side 0.501 =0.0759 =0.204 =0.0759 =0.0
        tree fill 0.9564 contrast 0.1698 =-0.0959 elongation 1.8 weakest_side 0.617 =-0.018 =0.0197 =-0.0556 contrast
          0.1511 =0.0197 redness 0.3103 =0.0827 redness 0.9633 =0.1795 =0.0827
        tree ring_noise_ratio 4.01 ring_noise_ratio 3.0 =-0.098 =-0.0362 redness 0.3911 elongation 1.29 rim 0.3584
          =0.1172 =0.0266 =-0.0126 redness 0.8987 seed_noise_ratio 5.52 =0.0369 =0.1791 =-0.0126
        tree weakest_side 0.6967 contrast 0.1096 =-0.1094 elongation 1.83 =-0.0242 =-0.0809 redness 0.3727 =-0.016
          redness 0.8987 contrast 0.1698 =-0.0113 elongation 2.15 =0.1626 =0.071 =-0.016
        tree fill 0.9404 redness 0.2983 =-0.0973 contrast 0.2118 =-0.0863 =-0.0062 elongation 1.37 contrast 0.1511
          =0.0532 rim 0.3929 =0.1637 =0.0972 contrast 0.313 =-0.0062 =0.0523
        tree ring_noise_ratio 3.87 contrast 0.1303 =-0.0997 elongation 1.8 =-0.019 =-0.0722 redness 0.3103 =-0.019
          redness 0.9633 elongation 1.97 seed_noise_ratio 6.02 =0.0546 =0.1505 =-0.019 =-0.019
        tree elongation 1.42 ring_noise_ratio 4.89 weakest_side 0.617 =-0.011 =0.0285 seed_noise_ratio 7.16 =0.0452
          brownness 0.1188 =0.1557 =0.0866 redness 0.2983 =-0.1012 contrast 0.1845 =-0.088 =-0.011
        tree weakest_side 0.617 =-0.0807 elongation 1.55 contrast 0.1303 =0.0203 brownness 0.1292 ring_noise_ratio
          6.38 =0.0846 =0.1445 =0.0553 redness 0.4506 =-0.028 redness 0.8434 =0.0203 =-0.028
        tree fill 0.9386 elongation 2.21 contrast 0.1632 =-0.0728 =-0.0117 =-0.1047 contrast 0.1456 =-0.0117 redness
          0.2983 =0.0295 redness 0.8434 rim 0.4481 =0.1273 =0.0295 =0.0295
        tree contrast 0.1172 =-0.088 elongation 1.8 ring_noise_ratio 5.36 redness 0.7966 fill 0.914 =0.0032 =0.0434
          =0.0032 redness 0.3911 =0.0434 seed_noise_ratio 6.76 =0.0434 =0.1301 =-0.0379
        tree ring_noise_ratio 3.0 =-0.0791 redness 0.3911 elongation 1.37 rim 0.3584 contrast 0.0992 =-0.0095 =0.0812
          =-0.0095 =-0.0334 redness 0.8987 seed_noise_ratio 5.63 =0.0136 =0.1097 =-0.0334
        tree elongation 1.87 weakest_side 0.5871 =-0.0404 redness 0.3911 =-0.0015 redness 0.8987 seed_noise_ratio 6.76
          contrast 0.313 =0.0147 =0.0789 =0.1181 =-0.0015 redness 0.3387 =-0.1095 =-0.0547
        tree contrast 0.1059 =-0.0875 elongation 1.83 fill 0.914 =-0.0058 rim 0.4092 redness 0.8434 redness 0.2618
          =0.0226 dark_line_through 0.156 =0.1156 =0.0226 =0.0226 =0.0226 =-0.0414
        tree elongation 1.91 weakest_side 0.5871 =-0.0409 redness 0.4506 =-0.0039 redness 0.8987 contrast 0.2876
          seed_noise_ratio 5.63 =-0.0063 =0.0747 =0.1137 =-0.0063 redness 0.3387 =-0.1067 =-0.0507
        tree contrast 0.0992 =-0.0861 elongation 1.32 rim 0.3982 seed_noise_ratio 5.63 =0.0073 redness 0.9633 =0.0968
          =0.0463 =0.0073 redness 0.4506 =-0.0427 redness 0.8434 =0.0073 =-0.0427
        tree ring_noise_ratio 2.49 =-0.0762 redness 0.2983 =-0.0371 redness 0.9633 rim 0.2472 =-0.0371 line_through
          0.0612 brownness 0.1825 contrast 0.3474 =0.0611 =0.1278 =0.03 =-0.0157 =-0.0371
        tree elongation 2.15 contrast 0.1096 =-0.0465 redness 0.8434 redness 0.4717 rim 0.3776 rim 0.2372 =-0.0149
          =0.0441 =-0.0149 dark_line_through 0.2087 =0.0874 =-0.0149 =-0.0149 =-0.0913
        tree elongated_neighbours 1.0 weakest_side 0.4599 =-0.0602 elongation 1.8 seed_noise_ratio 7.16 contrast 0.313
          =0.0015 =0.0278 brownness 0.1188 ring_noise_ratio 5.98 =0.0561 =0.1128 =0.0278 =-0.0245 =-0.1145
        tree redness 1.02 redness 0.274 elongation 1.55 =-0.0225 =-0.0907 contrast 0.1569 =-0.0414 line_through 0.0373
          brownness 0.1825 contrast 0.3474 =0.0536 =0.1133 =0.0299 =-0.0004 =-0.1094
        tree elongated_neighbours 1.0 contrast 0.0992 =-0.0585 elongation 2.08 redness 0.7966 redness 0.4717 rim
          0.3537 =0.0355 =-0.0027 contrast 0.2355 =0.0172 =0.088 =-0.0027 =-0.0256 =-0.1111
        tree redness 1.02 redness 0.2618 elongation 1.8 =-0.0278 =-0.1008 rim 0.2266 =-0.0772 dark_line_through 0.1888
          brownness 0.1953 contrast 0.313 =0.0253 =0.086 =-0.0033 =-0.0434 =-0.1059
        tree elongated_neighbours 1.0 weakest_side 0.414 =-0.0567 elongation 2.28 rim 0.2372 =-0.0039 line_through
          0.0323 brownness 0.1292 seed_noise_ratio 7.66 =0.0408 =0.095 =0.0198 =-0.0039 =-0.025 =-0.1073
        tree redness 1.02 redness 0.4717 elongation 1.8 rim 0.3929 rim 0.203 =-0.046 contrast 0.0686 =-0.046 =0.0351
          =-0.046 =-0.0804 contrast 0.313 =-0.0036 =0.0733 =-0.1026
        tree elongated_neighbours 1.0 contrast 0.0734 =-0.055 elongation 2.28 redness 0.7966 rim 0.464 rim 0.2266
          =-0.0072 dark_line_through 0.1888 =0.0485 =-0.0072 =-0.0072 =-0.0072 =-0.0263 =-0.1035
        tree redness 1.02 elongation 2.54 contrast 0.0734 =-0.0455 line_through 0.0612 redness 0.4717 =0.0017 contrast
          0.3474 fill 0.9201 =0.0017 =0.0427 =0.0876 =-0.018 =-0.0914 =-0.0988
        tree skin_share 1.0 =-0.104 contrast 0.0734 =-0.0561 line_through 0.0612 elongation 1.21 brownness 0.2105
          seed_noise_ratio 7.16 =0.0389 =0.0892 =0.0194 redness 0.4506 =-0.0088 =0.0152 =-0.0283
        tree elongated_neighbours 1.0 contrast 0.0734 =-0.0536 redness 0.8987 elongation 2.28 rim 0.464 rim 0.2266
          =-0.0057 dark_line_through 0.1888 =0.0396 =-0.0057 =-0.0057 =-0.027 =-0.027 =-0.0995
        tree redness 1.11 elongation 2.62 rim 0.2266 =-0.0456 rim 0.4557 elongated_neighbours 1.0 seed_noise_ratio
          5.63 =-0.0051 redness 0.4717 =0.0144 =0.0669 =-0.0456 =-0.0456 =-0.0888 =-0.1006
        tree skin_share 1.0 =-0.0994 contrast 0.0734 =-0.0539 line_through 0.0612 brownness 0.1292 contrast 0.3474
          =0.0049 redness 0.274 =0.0328 rim 0.5316 =0.0914 =0.0328 =-0.0103 =-0.028
        tree redness 1.11 elongated_neighbours 1.0 contrast 0.0686 =-0.0472 elongation 2.45 dark_line_through 0.1888
          brownness 0.1292 fill 0.9739 =0.0229 =0.0779 =0.0055 =-0.006 =-0.0218 =-0.0917 =-0.0972
        tree rim 0.203 =-0.0769 elongation 2.62 rim 0.464 redness 0.9633 elongated_neighbours 1.0 dark_line_through
          0.1419 redness 0.2983 =0.0053 =0.0381 =-0.0132 =-0.0428 =-0.0428 =-0.0428 =-0.0839
        tree skin_share 1.0 =-0.0944 contrast 0.0686 =-0.0513 line_through 0.0323 elongation 1.3 rim 0.3776
          seed_noise_ratio 7.16 =0.0119 open 1.0 =0.0791 =0.038 =0.01 =-0.0043 =-0.0266
        tree redness 1.11 elongation 2.88 rim 0.2154 =-0.0458 rim 0.473 elongated_neighbours 1.0 dark_line_through
          0.2087 redness 0.4506 =0.0039 =0.0399 =-0.0162 =-0.0458 =-0.0431 =-0.0885 =-0.0918
        tree skin_share 1.0 =-0.0895 contrast 0.0686 =-0.0484 line_through 0.0759 brownness 0.1188 contrast 0.3474
          seed_noise_ratio 7.16 =0.0025 =0.0279 redness 0.2508 =0.0279 =0.0699 =-0.0107 =-0.0255
        tree elongated_neighbours 1.0 redness 1.02 contrast 0.0686 =-0.0459 redness 0.4717 rim 0.3441 elongation 1.46
          =0.0308 =-0.0218 =-0.0218 contrast 0.313 =-0.0019 =0.0516 =-0.0459 =-0.0849
        tree redness 1.11 elongation 2.88 rim 0.203 =-0.0438 dark_line_through 0.4396 rim 0.3929 elongation 1.3
          =0.0328 =0.0022 redness 0.4717 =-0.0191 =0.0138 =-0.0438 =-0.0845 =-0.0864
        tree elongated_neighbours 1.0 rim 0.203 =-0.0436 redness 1.02 elongation 2.73 rim 0.4092 dark_line_through
          0.3283 seed_noise_ratio 5.63 =-0.0007 =0.0282 =-0.0193 =-0.0193 =-0.0436 =-0.0436 =-0.0804
        tree skin_share 1.0 =-0.0841 contrast 0.0579 =-0.0454 line_through -0.0019 redness 0.7966 redness 0.4717
          =0.0051 contrast 0.2672 =0.0124 =0.0733 =-0.002 weakest_side 0.8577 =-0.0242 =-0.002
        tree contrast 0.0579 =-0.0787 line_through 0.1029 brownness 0.2105 elongation 1.21 seed_noise_ratio 8.98
          =0.0144 ring_noise_ratio 6.38 =0.04 =0.0904 =-0.003 open 1.0 =-0.007 =-0.0217 =-0.0424
        tree redness 1.11 elongation 2.88 rim 0.203 =-0.0403 dark_line_through 0.4396 redness 0.2618 =-0.0176 contrast
          0.1059 =-0.0176 brownness 0.2105 =0.028 =0.0009 =-0.0403 =-0.0783 =-0.0799
        tree skin_share 0.8333 =-0.0877 elongated_neighbours 1.0 dark_line_through 0.2087 rim 0.3929 rim 0.2372
          =-0.0111 seed_noise_ratio 6.02 =-0.0004 redness 0.2983 =0.0131 =0.0482 =-0.0111 =-0.0244 =-0.0467
        tree elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 rim 0.3441 elongation 1.46 =0.0182
          =-0.0205 =-0.0205 contrast 0.2355 =-0.0131 rim 0.4826 =0.0442 =0.0095 =-0.0388 =-0.0723
        tree redness 1.11 contrast 0.0579 =-0.0732 elongation 2.54 line_through -0.0096 cut 1.0 =0.0198 =0.0026
          brownness 0.0969 weakest_side 0.8314 =-0.0082 =0.0026 =-0.0185 =-0.0378 =-0.0758
        tree skin_share 0.8333 =-0.0835 rim 0.203 =-0.0444 elongation 2.88 dark_line_through 0.2087 rim 0.3929
          seed_noise_ratio 5.63 =-0.0032 redness 0.2618 =0.0085 =0.0345 =-0.0086 =-0.0218 =-0.0444
        tree cut 1.0 redness 1.23 contrast 0.0559 =-0.0709 line_through -0.0181 =0.0169 redness 0.5383 rim 0.3929
          elongation 1.53 =0.0035 =-0.0344 =-0.0355 =0.0035 =-0.0764 =-0.0801
        tree elongated_neighbours 1.0 dark_line_through 0.4396 brownness 0.243 elongation 1.21 =0.0252 redness 0.2508
          =-0.007 rim 0.2884 =-0.007 redness 0.7966 =0.0112 =-0.007 =-0.0184 =-0.0355 =-0.0667
        tree skin_share 0.8333 =-0.0788 rim 0.203 =-0.0416 elongation 2.88 dark_line_through 0.4396 brownness 0.2105
          fill 0.982 line_through -0.0181 =0.0177 =0.0002 =0.0613 =-0.0085 =-0.0204 =-0.0416
        tree cut 1.0 redness 1.23 contrast 0.0559 =-0.0666 line_through 0.1029 redness 0.4717 brownness 0.108 =0.0122
          =-0.0145 ring_noise_ratio 6.83 =0.0041 =0.0566 =-0.0331 =-0.0721 =-0.0748
        tree skin_share 1.0 =-0.0663 elongated_neighbours 1.0 brownness 0.3874 line_through -0.0019 redness 0.7966
          redness 0.2983 =0.0021 seed_noise_ratio 7.31 =0.009 =0.0511 =0.0021 =-0.0071 =-0.0181 =-0.035
        tree elongation 2.88 dark_line_through 0.4396 rim 0.2372 =-0.018 rim 0.464 ring_noise_ratio 2.11 =-0.018
          redness 0.4717 =0.0018 contrast 0.3474 =0.004 =0.059 =-0.018 =-0.035 =-0.0666
        tree cut 1.0 elongated_neighbours 1.0 redness 1.02 contrast 0.0579 =-0.0295 line_through -0.0226 =0.0171
          redness 0.5383 rim 0.3393 =0.0065 =-0.0131 =0.0066 =-0.0295 =-0.0578 =-0.0698
        tree rim 0.6379 rim 0.1574 =-0.0577 elongation 2.88 dark_line_through 0.4396 redness 0.8987 redness 0.5864
          =-0.0013 contrast 0.3474 =0.0056 =0.0632 =-0.014 =-0.0307 =-0.0619 =-0.0798
        tree skin_share 0.8333 =-0.0693 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 rim 0.3294
          elongation 1.44 =0.0224 =-0.009 =-0.009 contrast 0.2118 =-0.009 =0.0231 =-0.0188 =-0.0363
        tree cut 1.0 line_through 0.1979 redness 1.02 contrast 0.0579 =-0.032 line_through -0.0226 =0.0145 rim 0.415
          fill 0.9115 =-0.0147 =0.0052 =-0.0147 =-0.032 =-0.0624 =-0.065
        tree rim 0.6379 redness 1.23 rim 0.1574 =-0.053 contrast 0.0559 =-0.0684 elongation 2.88 dark_line_through
          0.3759 redness 0.5864 =0.0011 =0.0195 =-0.0148 =-0.0333 =-0.0635 =-0.0744
        tree cut 1.0 line_through 0.1979 elongation 2.54 brownness 0.3874 line_through -0.0181 redness 0.7565
          ring_noise_ratio 2.11 =0.0053 =0.0233 =0.0053 =-0.0031 =-0.0146 =-0.0298 =-0.0582 =-0.0606
        tree skin_share 0.8333 =-0.0635 elongated_neighbours 1.0 rim 0.2266 =-0.0173 redness 1.02 rim 0.473 fill
          0.8421 =-0.0173 redness 0.4506 =0.0007 =0.0189 =-0.0173 =-0.0173 =-0.0333
        tree redness 1.39 rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 =-0.0053
          contrast 0.3474 fill 0.9201 =-0.0113 =0.0161 =0.0425 =-0.0243 =-0.0484 =-0.0669 =-0.0659
        tree cut 1.0 elongation 3.03 dark_line_through 0.4396 line_through -0.0181 =0.0096 rim 0.4092 fill 0.9115
          =-0.0142 =0.0021 brownness 0.0704 =0.0021 =-0.0142 =-0.0288 =-0.0562 =-0.0561
        tree skin_share 0.8333 =-0.0589 contrast 0.0579 =-0.0309 rim 0.203 =-0.0161 redness 1.02 dark_line_through
          0.4396 rim 0.3929 =0.0082 brownness 0.0704 =0.0147 =-0.0062 =-0.0161 =-0.0161
        tree redness 1.39 contrast 0.0559 =-0.0523 rim 0.1574 =-0.0271 elongation 2.88 dark_line_through 0.1888 rim
          0.3537 =0.0112 brownness 0.0704 =0.0132 =-0.0048 =-0.013 =-0.0271 =-0.0616
        tree rim 0.6379 elongated_neighbours 1.0 brownness 0.3874 elongation 1.21 rim 0.3776 seed_noise_ratio 7.02
          =0.0039 ring_noise_ratio 5.98 =0.0234 =0.0623 =0.0039 =-0.0035 =-0.024 =-0.0465 =-0.0641
        tree line_through 0.1979 cut 1.0 elongation 2.54 fill 0.7305 =-0.0138 line_through -0.093 =0.0194 rim 0.2372
          =-0.0061 rim 0.3929 =0.0065 =-0.0061 =-0.0273 =-0.0273 =-0.0515
        tree redness 1.39 redness -0.0202 =-0.0567 cut 1.0 line_through 0.1979 elongation 2.88 line_through -0.093
          =0.0172 rim 0.2372 =-0.0109 =0.0015 =-0.023 =-0.046 =-0.0462 =-0.0581
        tree rim 0.6379 rim 0.1574 =-0.0431 contrast 0.0559 =-0.0597 elongated_neighbours 1.0 dark_line_through 0.4396
          line_through -0.1028 =0.017 =0.0005 =-0.0147 =-0.0302 ring_noise_ratio 15.82 =-0.0725 =0.0276
        tree skin_share 0.8333 =-0.0529 redness 1.02 contrast 0.0559 =-0.0279 rim 0.2266 seed_noise_ratio 15.54
          =-0.0142 ring_noise_ratio 5.98 =0.016 =0.0893 brownness 0.1292 =0.0058 =-0.0058 =-0.0279
        tree cut 1.0 elongation 3.03 dark_line_through 0.4396 line_through -0.0181 =0.0073 rim 0.415 fill 0.9115
          =-0.0124 =0.0011 brownness 0.1292 =0.0011 =-0.0124 =-0.0246 =-0.0475 =-0.0464
        tree rim 0.6379 elongated_neighbours 1.0 brownness 0.3874 redness 0.7966 redness 0.2618 =-0.0077
          seed_noise_ratio 5.52 =-0.0083 =0.0149 fill 0.9771 =-0.0097 =0.0831 =-0.0198 =-0.0396 =-0.0551
        tree skin_share 1.0 =-0.0427 rim 0.203 line_through -0.1247 =0.0202 =-0.0225 contrast 0.0559 =-0.0225 fill
          0.6886 =-0.0112 elongation 2.36 rim 0.3537 =0.0069 =-0.0011 =-0.005
        tree redness 1.39 redness -0.0202 =-0.0507 line_through 0.1979 fill 0.6886 =-0.0205 elongation 2.54
          line_through -0.093 =0.0128 redness 0.5864 =-0.0027 =0.0065 =-0.01 =-0.0403 =-0.0523
        tree cut 1.0 rim 0.1574 line_through -0.0843 =-0.0017 =-0.0608 contrast 0.0519 =-0.0585 elongation 3.03
          dark_line_through 0.4396 line_through -0.1028 =0.0196 =0.0 =-0.0143 =-0.0294 =-0.0426
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 rim 0.3294 =0.0079 =-0.0092
          ring_noise_ratio 6.83 =-0.003 =0.043 =-0.0185 =-0.0358 ring_noise_ratio 15.82 =-0.0644 =0.0285
        tree redness 1.39 redness -0.0202 =-0.0469 dark_line_through 0.6485 redness 0.5864 =-0.0037 ring_noise_ratio
          5.98 =-0.0065 rim 0.493 seed_noise_ratio 6.89 =0.0196 =0.0948 =0.0196 =-0.0355 =-0.0492
        tree skin_share 0.8333 =-0.0442 rim 0.1574 =-0.0231 contrast 0.0579 =-0.0231 redness 0.7966 dark_line_through
          0.1419 rim 0.3345 =0.0131 =-0.0035 =-0.0116 ring_noise_ratio 5.98 =-0.0116 =0.049
        tree brownness 0.83 cut 1.0 line_through -0.0181 rim 0.4342 =0.003 =0.0238 rim 0.2266 =-0.0221 rim 0.493
          elongated_neighbours 1.0 =0.0002 =-0.0221 =-0.0221 =-0.0221 =-0.0421
        tree fill 0.6886 =-0.0332 elongation 2.62 brownness 0.3874 elongation 1.21 redness 0.2131 =0.0298 redness
          0.3727 =0.0037 seed_noise_ratio 7.31 =0.0037 =0.0491 =-0.0019 =-0.0089 =-0.0175
        tree redness 1.39 rim 0.6379 contrast 0.0499 =-0.0417 rim 0.1574 =-0.0212 fill 0.6886 =-0.0212 elongation 2.36
          =0.0029 =-0.0099 ring_noise_ratio 15.82 =-0.0584 =0.0281 =-0.0458
        tree cut 1.0 elongation 4.1 line_through 0.1979 line_through -0.0226 =0.0054 rim 0.2809 seed_noise_ratio 13.61
          =-0.0128 =0.0007 =-0.0009 =-0.0252 =-0.0491 ring_noise_ratio 5.98 =-0.0595 =0.0053
        tree skin_share 0.8333 =-0.0398 redness 1.11 redness 0.2618 elongation 1.8 =0.0004 =-0.0209 contrast 0.1059
          =-0.0209 seed_noise_ratio 5.88 =-0.0048 rim 0.3982 =0.0213 =0.0034 =-0.0209
        tree redness -0.0202 =-0.0417 redness 1.63 dark_line_through 0.6485 redness 0.5864 brownness 0.0704 =0.0088
          rim 0.3345 =-0.0013 =-0.0168 fill 0.9739 =-0.0009 =0.0548 =-0.0328 =-0.0466
        tree cut 1.0 elongation 4.1 line_through 0.1979 rim 0.2472 seed_noise_ratio 18.56 =-0.0121 ring_noise_ratio
          8.07 =0.025 =0.1226 =0.001 =-0.0237 =-0.046 ring_noise_ratio 5.98 =-0.0559 =0.005
        tree rim 0.6379 elongated_neighbours 1.0 fill 0.6886 =-0.0162 elongation 2.62 line_through -0.093 =0.0105
          =-0.0005 =-0.0082 redness 0.2618 =-0.0587 =-0.0162 ring_noise_ratio 15.82 =-0.0553 =0.027
        tree brownness 0.83 rim 0.1574 =-0.0189 contrast 0.0579 =-0.0189 line_through -0.0326 =0.0058 rim 0.4092 fill
          0.9115 =-0.0095 =0.0015 brownness 0.1292 =0.0015 =-0.0095 =-0.0361
        tree redness 1.63 redness -0.0202 =-0.0381 dark_line_through 0.6485 contrast 0.0686 =-0.0152 redness 0.5864
          =-0.0021 ring_noise_ratio 5.98 =-0.0048 =0.0371 redness 0.8434 =-0.0561 =-0.0152 =-0.0438
        tree cut 1.0 line_through -0.0019 =0.0033 rim 0.2154 seed_noise_ratio 15.54 =-0.0565 =-0.0014 rim 0.493
          =-0.0015 brownness 0.0704 redness 0.5155 =-0.0014 =-0.0348 =-0.0598 =-0.0324
        tree skin_share 1.0 =-0.0302 elongated_neighbours 1.0 redness 0.7966 brownness 0.243 redness 0.2508 =-0.0021
          =0.0076 =-0.0081 ring_noise_ratio 5.36 =-0.0081 fill 0.9201 =0.015 =0.0579 =-0.0157
        tree rim 0.6379 fill 0.6886 ring_noise_ratio 3.4 =-0.0476 =-0.0136 elongation 2.62 redness 0.7966 =0.0018
          ring_noise_ratio 5.36 =-0.0066 =0.0398 =-0.0136 ring_noise_ratio 15.82 =-0.051 =0.0262
        tree redness 1.39 contrast 0.0499 =-0.0348 rim 0.1574 =-0.0179 fill 0.6886 =-0.0179 elongation 2.62
          line_through -0.093 rim 0.2154 =0.0512 =0.0075 =0.0001 =-0.0087 =-0.0373
        tree cut 1.0 elongation 4.1 line_through 0.1979 redness 0.7966 redness 0.5864 =-0.0017 =0.0117 fill 0.9739
          =-0.0107 =0.0586 =-0.0212 =-0.0414 ring_noise_ratio 5.98 =-0.0505 =0.0065
        tree brownness 1.28 skin_share 1.0 =-0.0222 line_through -0.1028 =0.008 rim 0.2266 =-0.0116 redness 0.2508
          elongation 1.8 =0.001 =-0.0116 contrast 0.1059 =-0.0116 =0.0029 =-0.0428
        tree elongated_neighbours 2.0 dark_line_through 0.6485 redness 0.7966 brownness 0.292 redness 0.2618 =-0.0042
          =0.0063 =-0.0109 ring_noise_ratio 5.36 =-0.0126 fill 0.9175 =0.0125 =0.0566 =-0.0242 =-0.0467
        tree rim 0.6379 elongated_neighbours 1.0 redness 0.7966 =0.0004 ring_noise_ratio 5.98 =-0.0133
          seed_noise_ratio 6.76 =0.0099 =0.0596 redness 0.2618 =-0.0536 =-0.0133 ring_noise_ratio 15.82 =-0.048
          =0.0252
        tree redness 1.63 redness -0.0202 =-0.0331 elongation 4.1 redness 0.0994 elongation 1.77 brownness 0.2798
          =0.0418 =0.0064 =-0.0182 contrast 0.0709 =-0.0182 =-0.0008 =-0.0358 =-0.0383
        tree cut 1.0 line_through -0.0181 rim 0.4342 =0.0006 =0.0234 rim 0.2266 redness 0.3387 =-0.0004 =-0.0634 rim
          0.493 =-0.0011 brownness 0.0704 =-0.0071 =-0.0522 =-0.0278
        judge own
        start -2.2736647
        tree fill 0.9668 weakest_side 0.8314 ring_noise_ratio 3.19 =-0.1152 =-0.0391 redness 0.3103 =0.0309
          seed_noise_ratio 6.02 =0.0309 =0.271 seed_noise_ratio 8.35 =0.271 redness 0.3911 =0.6304 =1.17
        tree ring_noise_ratio 5.36 ring_noise_ratio 3.62 =-0.1054 elongation 1.46 fill 0.9386 =0.0093 =0.0711 =-0.0526
          redness 0.3727 =0.0711 elongation 1.77 seed_noise_ratio 5.95 =0.2931 =0.5564 =0.0711
        tree fill 0.9564 weakest_side 0.7701 =-0.0978 redness 0.3103 =-0.0389 redness 0.8987 =0.0597 =-0.0389
          weakest_side 0.7214 =0.0597 redness 0.3554 =0.1752 redness 0.8987 =0.3649 =0.1752
        tree weakest_side 0.7942 ring_noise_ratio 3.0 =-0.108 redness 0.3387 =-0.0643 redness 0.8987 =0.0317 =-0.0643
          redness 0.41 =0.0317 redness 0.8987 seed_noise_ratio 5.46 =0.0438 =0.3081 =0.0317
        tree ring_noise_ratio 4.5 ring_noise_ratio 3.0 =-0.1053 elongation 1.55 =0.008 =-0.0695 redness 0.3911 =0.008
          redness 0.8987 elongation 1.87 seed_noise_ratio 5.63 =0.1335 =0.2755 =0.008 =0.008
        tree fill 0.9564 weakest_side 0.6967 =-0.096 elongation 1.55 rim 0.2266 =-0.0116 =0.0281 =-0.0513 elongation
          1.42 seed_noise_ratio 5.88 =0.1018 redness 0.3103 =0.1545 =0.2266 =0.0281
        tree ring_noise_ratio 4.01 ring_noise_ratio 2.49 =-0.1061 elongation 1.8 =-0.0177 =-0.0781 redness 0.3554
          =-0.0088 seed_noise_ratio 6.76 fill 0.962 =-0.0071 =0.1187 elongation 1.97 =0.2181 =0.1187
        tree elongation 1.46 seed_noise_ratio 7.16 fill 0.962 =-0.0084 =0.0718 redness 0.2983 =0.0737 redness 0.8987
          =0.2017 =0.0737 redness 0.3554 =-0.107 ring_noise_ratio 3.29 =-0.0944 =-0.0084
        tree weakest_side 0.6967 weakest_side 0.5871 =-0.0941 =-0.0308 redness 0.4506 elongation 1.29 =0.0667 =-0.0138
          redness 0.8434 rim 0.2564 =-0.0138 elongation 2.15 =0.1884 =-0.0138 =-0.0138
        tree ring_noise_ratio 3.87 ring_noise_ratio 2.49 =-0.0993 elongation 1.8 =-0.0174 =-0.072 redness 0.3103
          =-0.0174 seed_noise_ratio 6.02 fill 0.962 =-0.0174 =0.071 elongation 1.74 =0.1618 =0.071
        tree elongation 1.55 seed_noise_ratio 7.16 fill 0.962 =-0.0216 =0.0456 redness 0.3103 =0.0456 redness 0.8987
          =0.1585 =0.0456 redness 0.2983 =-0.1097 ring_noise_ratio 3.19 =-0.0896 =-0.0216
        tree fill 0.9404 redness 0.274 =-0.0957 ring_noise_ratio 3.0 =-0.0853 redness 0.8987 =-0.0074 =-0.0464
          elongation 1.37 seed_noise_ratio 6.54 =0.0442 brownness 0.1188 =0.1607 =0.0874 =-0.0074
        tree weakest_side 0.617 =-0.0813 redness 0.4506 elongation 1.37 =0.031 =-0.0275 redness 0.8434 rim 0.2809
          =-0.0183 elongation 2.15 seed_noise_ratio 5.22 =0.0615 =0.1647 =-0.0275 =-0.0275
        tree elongation 1.55 ring_noise_ratio 4.5 =-0.0227 redness 0.2983 =0.0278 redness 0.8987 brownness 0.258
          =0.1346 =0.0292 =0.0278 redness 0.2983 =-0.1041 redness 0.8434 =-0.0227 =-0.1002
        tree weakest_side 0.617 =-0.0754 redness 0.4506 elongation 1.29 brownness 0.1292 seed_noise_ratio 9.39 =0.0398
          =0.1717 =0.0009 =-0.0278 redness 0.8434 seed_noise_ratio 5.46 =0.0138 =0.128 =-0.0278
        tree elongation 1.8 weakest_side 0.5871 =-0.0369 seed_noise_ratio 7.16 =0.0045 brownness 0.1188 redness 0.2411
          =0.0842 redness 0.9633 =0.1479 =0.0842 =0.0458 redness 0.3387 =-0.1091 =-0.0568
        tree redness 0.2618 elongation 1.8 =-0.0521 =-0.1108 redness 0.9633 ring_noise_ratio 3.1 =-0.0471
          seed_noise_ratio 5.63 =0.0078 redness 0.5155 =0.0473 elongation 2.15 =0.1299 =0.0473 =-0.107
        tree fill 0.9386 elongation 2.28 weakest_side 0.4599 =-0.0681 =-0.0136 =-0.1002 redness 0.2983 =-0.0114
          redness 0.8987 rim 0.2472 =-0.0114 rim 0.464 =0.1016 =-0.0114 =-0.0114
        tree elongation 1.91 ring_noise_ratio 3.19 =-0.0397 redness 0.4506 =-0.0034 redness 0.8987 rim 0.2809 =-0.0034
          dark_line_through 0.2314 line_through 0.0612 =0.1227 =0.0547 =-0.0034 =-0.0034 =-0.0851
        tree redness 0.2618 elongation 1.8 =-0.045 =-0.1061 redness 0.9633 rim 0.2266 =-0.0868 seed_noise_ratio 5.88
          =-0.0072 brownness 0.1721 line_through 0.0429 =0.1136 =0.0633 =0.0315 =-0.1022
        tree elongation 1.91 weakest_side 0.5871 =-0.0379 seed_noise_ratio 7.66 fill 0.9564 =-0.0054 =0.0309 brownness
          0.1188 ring_noise_ratio 6.83 =0.0646 =0.1259 =0.0309 elongation 2.54 =-0.0555 =-0.1037
        tree ring_noise_ratio 2.49 =-0.0738 redness 0.2983 =-0.0351 redness 0.8987 rim 0.2564 =-0.0351 elongation 2.15
          line_through 0.0373 brownness 0.258 =0.0992 =0.0508 =0.0168 =-0.0351 =-0.0351
        tree rim 0.2266 =-0.0886 elongation 1.91 weakest_side 0.4599 =-0.0272 line_through 0.0323 seed_noise_ratio
          5.52 =0.0264 brownness 0.1188 seed_noise_ratio 9.87 =0.0712 =0.1272 =0.0475 =0.0022 =-0.0691
        tree elongated_neighbours 1.0 weakest_side 0.4377 =-0.0579 elongation 1.49 seed_noise_ratio 6.76 =0.0045
          brownness 0.1721 seed_noise_ratio 9.87 =0.0591 =0.112 =0.0318 redness 0.4717 =-0.0233 =0.0045 =-0.1116
        tree elongated_neighbours 1.0 weakest_side 0.3883 =-0.0566 redness 0.4717 elongation 1.37 =0.0125 =-0.0242
          redness 0.7966 rim 0.2951 =-0.0157 dark_line_through 0.3759 =0.0902 =-0.0242 =-0.0242 =-0.1083
        tree rim 0.2266 =-0.0826 redness 1.02 redness 0.2983 rim 0.3776 =-0.0137 =-0.0821 dark_line_through 0.1888
          brownness 0.227 seed_noise_ratio 7.31 =0.0289 =0.0898 =0.0007 =-0.0413 =-0.1019
        tree elongated_neighbours 1.0 ring_noise_ratio 2.11 =-0.0547 elongation 1.83 seed_noise_ratio 5.63 =-0.0027
          brownness 0.2105 seed_noise_ratio 9.87 =0.0355 ring_noise_ratio 6.38 =0.0602 =0.1058 =0.0168 =-0.0242
          =-0.1047
        tree rim 0.203 =-0.0875 elongation 2.28 redness 1.02 redness 0.4717 rim 0.368 =0.0158 =-0.0386
          dark_line_through 0.3759 seed_noise_ratio 6.89 =0.0267 =0.0832 =-0.0386 =-0.0386 =-0.0823
        tree redness 1.02 redness 0.4717 elongation 1.8 open 1.0 rim 0.2372 =-0.0201 =0.0199 =-0.0458 =-0.0772
          seed_noise_ratio 8.09 rim 0.2951 =-0.0531 =0.0245 =0.0717 =-0.0988
        tree elongated_neighbours 1.0 rim 0.2266 =-0.0529 redness 1.02 redness 0.2411 =-0.0346 dark_line_through
          0.1888 brownness 0.2105 seed_noise_ratio 7.16 =0.0244 =0.0763 =0.0004 =-0.0335 =-0.0529 =-0.101
        tree elongated_neighbours 1.0 elongation 1.21 brownness 0.243 seed_noise_ratio 8.98 =0.0285 =0.0925 =0.0075
          redness 0.2411 =-0.0509 redness 0.8434 elongation 2.62 =0.0075 =-0.0512 =-0.0512 =-0.0973
        tree redness 1.02 redness 0.4717 rim 0.3929 rim 0.203 =-0.0831 elongation 1.8 =0.019 =-0.0641 =-0.0674
          line_through 0.0612 seed_noise_ratio 8.98 =0.0188 =0.0814 =-0.0331 =-0.0924
        tree elongation 2.54 brownness 0.3874 line_through 0.0546 seed_noise_ratio 5.52 =-0.0024 redness 0.274 =0.0136
          redness 0.7966 rim 0.464 =0.0635 =0.0136 =0.0136 =-0.02 =-0.0446 =-0.0858
        tree elongated_neighbours 1.0 ring_noise_ratio 2.04 =-0.0488 line_through 0.0546 brownness 0.2105
          seed_noise_ratio 9.39 fill 0.9739 =0.0094 =0.0354 elongation 1.36 =0.0893 =0.0354 =-0.005 =-0.0228 =-0.0931
        tree redness 1.11 rim 0.203 =-0.0724 elongation 2.62 dark_line_through 0.1888 redness 0.4717 rim 0.3537
          =0.0205 =-0.0119 fill 0.9201 =0.0021 =0.0537 =-0.0373 =-0.0813 =-0.0949
        tree elongated_neighbours 1.0 rim 0.2266 =-0.0467 redness 1.02 elongation 2.54 brownness 0.243
          seed_noise_ratio 5.46 =0.0018 elongation 1.21 =0.0627 =0.0214 =-0.0178 =-0.0467 =-0.0467 =-0.0889
        tree redness 1.11 redness 0.2508 elongation 1.8 =-0.0228 =-0.0827 fill 0.914 =-0.0178 open 1.0
          seed_noise_ratio 5.31 =0.018 elongation 1.21 =0.0802 =0.035 =0.001 =-0.09
        tree elongated_neighbours 1.0 brownness 0.3874 elongation 1.21 rim 0.3776 seed_noise_ratio 8.98 =0.0204
          =0.0854 =0.0102 line_through -0.0019 ring_noise_ratio 1.68 =-0.0063 =0.0102 =-0.0214 =-0.0445 =-0.0846
        tree rim 0.1574 =-0.0818 redness 1.11 elongation 2.88 line_through 0.1029 redness 0.4717 rim 0.3537 =0.0127
          =-0.0156 seed_noise_ratio 8.98 =0.0128 =0.0647 =-0.0402 =-0.084 =-0.0845
        tree elongated_neighbours 1.0 weakest_side 0.077 =-0.042 line_through -0.0019 redness 0.41 =0.0027 redness
          0.7966 seed_noise_ratio 4.65 =0.0027 =0.0559 =0.0027 brownness 0.1292 =-0.0016 =-0.0203 =-0.0802
        tree rim 0.203 =-0.0634 elongation 2.88 dark_line_through 0.1888 rim 0.4092 seed_noise_ratio 5.63 =-0.008
          redness 0.2508 =0.01 =0.0394 brownness 0.0612 =0.012 =-0.0167 =-0.04 =-0.0805
        tree redness 1.11 redness 0.5155 rim 0.3929 rim 0.1574 =-0.0818 dark_line_through 0.1419 =0.0072 =-0.0543
          =-0.0493 fill 0.9771 dark_line_through 0.4396 =0.0142 =-0.0544 =0.0903 =-0.082
        tree skin_share 1.0 =-0.0814 brownness 0.3874 line_through 0.0683 elongation 1.21 rim 0.3776 seed_noise_ratio
          10.47 =0.0228 =0.0852 =0.0137 rim 0.2732 =-0.0063 =0.0082 =-0.0204 =-0.0424
        tree elongated_neighbours 1.0 ring_noise_ratio 1.68 =-0.0392 line_through -0.0019 redness 0.3911 =0.0024
          seed_noise_ratio 7.31 rim 0.3294 =0.0024 =0.0289 =0.0583 brownness 0.1292 =-0.0019 =-0.019 =-0.0753
        tree redness 1.11 elongation 2.88 rim 0.203 =-0.0382 rim 0.473 elongated_neighbours 1.0 seed_noise_ratio 5.52
          =-0.0067 redness 0.5155 =0.0072 =0.0447 =-0.0382 =-0.0354 =-0.0761 =-0.078
        tree brownness 0.6076 elongation 2.36 dark_line_through 0.1419 line_through -0.0096 redness 0.3103 =0.0075
          redness 0.7966 seed_noise_ratio 4.65 =0.0075 =0.0444 =0.0075 =-0.003 =-0.0167 =-0.0343 =-0.0662
        tree skin_share 1.0 =-0.0762 rim 0.203 =-0.0396 elongated_neighbours 1.0 dark_line_through 0.1419 rim 0.4092
          seed_noise_ratio 5.82 =-0.004 redness 0.2508 =0.0113 =0.0385 =-0.0052 =-0.0183 =-0.0396
        tree redness 1.11 redness 0.18 =-0.0316 dark_line_through 0.4396 redness 0.5383 open 1.0 fill 0.9175 =-0.0074
          =0.0214 =-0.0227 fill 0.9739 =0.0108 =0.0715 =-0.0509 =-0.0733
        tree skin_share 1.0 =-0.0713 brownness 0.4135 elongation 1.21 rim 0.3776 seed_noise_ratio 12.24 =0.0165
          =0.0798 =0.0065 rim 0.2732 =-0.0183 line_through 0.0546 =0.0065 =-0.0183 =-0.0372
        tree elongated_neighbours 1.0 redness 1.02 redness 0.4717 open 1.0 =0.0028 =-0.0342 rim 0.3244
          seed_noise_ratio 9.87 =-0.0321 =0.0511 rim 0.5488 =0.0309 =-0.0342 =-0.0342 =-0.0656
        tree elongation 2.88 brownness 0.6076 redness 0.7966 redness 0.5864 rim 0.3929 dark_line_through 0.0957
          =0.0096 =-0.0182 =-0.0182 seed_noise_ratio 4.89 =-0.0146 =0.0385 =-0.0182 =-0.0364 =-0.07
        tree cut 1.0 rim 0.1574 =-0.0624 line_through -0.0181 =0.0151 elongated_neighbours 1.0 rim 0.473 elongation
          2.21 fill 0.9087 =-0.0179 =0.0029 =-0.0368 =-0.0368 =-0.067 =-0.0729
        tree redness 1.23 cut 1.0 elongation 2.88 ring_noise_ratio 1.68 =-0.0311 line_through -0.0181 =0.0208
          brownness 0.1292 weakest_side 0.8187 =-0.0049 =0.0084 =-0.0132 =-0.0636 =-0.0671 =-0.0723
        tree skin_share 0.8333 =-0.0743 rim 0.1574 =-0.0382 elongated_neighbours 1.0 dark_line_through 0.2314
          brownness 0.243 seed_noise_ratio 9.39 =0.0035 brownness 0.0859 =0.049 =0.0162 =-0.0064 =-0.0181 =-0.0382
        tree brownness 0.83 elongation 2.54 dark_line_through 0.2087 rim 0.464 rim 0.2472 seed_noise_ratio 15.54
          =-0.0075 =0.1207 redness 0.7966 =0.0133 =-0.0075 =-0.0075 =-0.0179 =-0.0356 =-0.0688
        tree redness 1.23 redness 0.166 =-0.0281 dark_line_through 0.4396 rim 0.2372 seed_noise_ratio 15.54 =-0.02
          =0.0794 rim 0.464 seed_noise_ratio 4.68 =-0.02 =0.0141 =-0.0185 =-0.0439 =-0.0677
        tree skin_share 0.8333 =-0.0697 elongated_neighbours 1.0 rim 0.2372 seed_noise_ratio 13.61 =-0.0185 =0.0878
          redness 0.166 =-0.0185 redness 0.7966 redness 0.5864 =0.0024 =0.0257 =-0.0185 =-0.0362
        tree cut 1.0 line_through 0.1979 elongation 2.45 brownness 0.3874 line_through -0.0181 ring_noise_ratio 2.11
          =0.0066 seed_noise_ratio 4.78 =0.0144 =0.0275 =-0.003 =-0.0147 =-0.0308 =-0.0609 =-0.0636
        tree rim 0.1574 =-0.0545 elongated_neighbours 1.0 brownness 0.6076 seed_noise_ratio 4.78 =-0.0124 line_through
          -0.0096 redness 0.3727 =0.0055 redness 0.7966 =0.0287 =0.0055 =-0.0029 =-0.0262 =-0.052
        tree skin_share 0.8333 =-0.0653 redness 1.02 redness 0.5155 rim 0.3929 =-0.0017 =-0.0303 fill 0.9771
          seed_noise_ratio 10.47 rim 0.3294 =-0.0339 =0.0111 =0.0357 =0.0669 =-0.0339
        tree cut 1.0 elongation 2.88 line_through 0.1029 brownness 0.3874 elongation 1.21 rim 0.3584 =0.027 =0.0083
          rim 0.3189 =-0.0039 =0.0071 =-0.0126 =-0.0273 =-0.0561 =-0.0588
        tree redness 1.23 redness -0.0202 =-0.0648 elongation 2.88 dark_line_through 0.4396 redness 0.5864 =-0.0025
          fill 0.9739 seed_noise_ratio 11.23 =-0.0017 =0.0345 =0.0624 =-0.0257 =-0.0518 =-0.0606
        tree rim 0.1574 =-0.0493 brownness 0.83 elongated_neighbours 1.0 seed_noise_ratio 4.71 =-0.0139 rim 0.4092
          elongation 1.3 fill 0.9404 =0.0089 =0.0303 =-0.0027 =-0.0052 =-0.0289 =-0.0575
        tree skin_share 0.8333 =-0.0601 dark_line_through 0.4396 redness 0.2618 =-0.0128 seed_noise_ratio 4.78
          =-0.0158 brownness 0.2105 seed_noise_ratio 9.87 =0.0044 weakest_side 0.8577 =0.0212 =0.0774 =-0.004 =-0.0311
        tree cut 1.0 line_through 0.1979 rim 0.1574 =-0.0265 elongation 2.36 fill 0.7305 =-0.0119 line_through -0.0181
          brownness 0.3874 =0.0175 =0.0061 =-0.0014 =-0.0265 =-0.0526 =-0.0539
        tree redness 1.39 redness -0.0202 =-0.0594 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717
          rim 0.3294 =0.0086 =-0.0097 fill 0.982 =0.0068 =0.0664 =-0.0215 =-0.0435 =-0.0622
        tree rim 0.6379 redness 1.39 redness 0.4717 rim 0.3878 =-0.0014 brownness 0.1721 =-0.0031 =-0.0616 rim 0.3244
          line_through -0.0763 =0.0276 =-0.035 =0.0175 =-0.0581 =-0.0622
        tree skin_share 1.0 =-0.0479 rim 0.2372 seed_noise_ratio 13.61 =-0.0248 ring_noise_ratio 6.83 =0.0259 =0.1243
          weakest_side 0.0316 =-0.0248 redness 0.1882 =-0.0113 seed_noise_ratio 4.68 =-0.0113 =0.0074
        tree cut 1.0 line_through 0.1979 elongation 2.54 redness 0.7966 redness 0.5864 open 1.0 seed_noise_ratio 8.98
          =-0.0005 =0.0232 =-0.0116 =0.0175 =-0.0116 =-0.0241 =-0.0479 =-0.0495
        tree brownness 0.83 elongated_neighbours 1.0 rim 0.2372 seed_noise_ratio 18.56 =-0.0135 ring_noise_ratio 5.98
          =0.0356 =0.1185 ring_noise_ratio 1.68 =-0.0135 line_through -0.0326 =0.0126 =-0.0004 =-0.0266 =-0.0515
        tree rim 0.6379 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.4717 =-0.0042 rim 0.3189 =-0.0099
          fill 0.982 redness 0.7966 =0.0187 =-0.0099 =0.0696 =-0.0207 =-0.0409 =-0.0571
        tree cut 1.0 elongation 3.03 rim 0.1574 =-0.0244 dark_line_through 0.4396 line_through -0.0181 =0.0107 rim
          0.4092 fill 0.9175 =-0.0111 =0.0038 =-0.0111 =-0.0244 =-0.0483 =-0.0458
        tree redness -0.0202 =-0.0526 redness 1.39 elongation 2.88 dark_line_through 0.4396 rim 0.464 seed_noise_ratio
          4.71 =-0.0095 redness 0.5864 =0.0011 =0.0188 =-0.0095 =-0.0204 =-0.0412 =-0.0537
        tree skin_share 0.8333 =-0.0499 rim 0.1574 =-0.0257 redness 1.02 elongated_neighbours 1.0 rim 0.473
          ring_noise_ratio 2.04 =-0.012 line_through -0.093 =0.0248 =0.0037 =-0.012 =-0.0257 =-0.0257
        tree brownness 0.83 cut 1.0 line_through -0.0181 =0.007 rim 0.2372 seed_noise_ratio 15.54 =-0.0241 =0.0008 rim
          0.473 skin_share 1.0 =-0.0241 =0.0008 =-0.0232 =-0.0241 =-0.0466
        tree redness -0.0202 =-0.0486 redness 1.39 line_through 0.1979 cut 1.0 elongation 3.03 line_through -0.093
          =0.0148 rim 0.3014 =-0.0091 =0.0036 =-0.0202 =-0.0202 =-0.0405 =-0.0489
        tree rim 0.6379 rim 0.1574 =-0.0354 elongated_neighbours 1.0 dark_line_through 0.4396 redness 0.7966 redness
          0.5864 =-0.0007 =0.0177 =-0.0077 =-0.0172 =-0.0349 ring_noise_ratio 15.82 =-0.0641 =0.0304
        tree brownness 1.01 skin_share 1.0 =-0.0256 seed_noise_ratio 4.71 =-0.0131 redness 0.2508 =-0.006 weakest_side
          0.3883 =-0.006 line_through -0.0763 =0.024 rim 0.2884 =0.0001 =0.0079 =-0.0496
        tree cut 1.0 line_through 0.1979 elongation 3.03 rim 0.2809 seed_noise_ratio 18.56 =-0.0096 ring_noise_ratio
          8.07 =0.0412 =0.141 brownness 0.1292 =0.0082 =-0.0068 =-0.0195 =-0.0383 =-0.0391
        tree skin_share 0.8333 =-0.0428 redness 1.02 rim 0.1574 =-0.0222 dark_line_through 0.4396 rim 0.464
          ring_noise_ratio 2.04 =-0.0105 elongation 1.21 =0.014 =0.0011 =-0.0105 =-0.0222 =-0.0222
        tree rim 0.6379 elongated_neighbours 1.0 elongation 3.03 seed_noise_ratio 4.78 =-0.0081 redness 0.5864
          =-0.0014 seed_noise_ratio 11.23 =0.0014 =0.0522 =-0.0164 =-0.032 ring_noise_ratio 15.82 =-0.0595 =0.0296
        tree brownness 1.01 cut 1.0 line_through -0.0181 =0.0057 rim 0.2154 =-0.0236 rim 0.473 elongation 1.77 =0.0004
          rim 0.3727 =-0.0236 =-0.0083 =-0.0199 =-0.0236 =-0.0457
        tree redness -0.0202 =-0.0427 redness 1.39 elongation 3.03 fill 0.6886 =-0.0176 dark_line_through 0.1888 rim
          0.3929 =0.0055 brownness 0.0612 =0.019 =-0.0029 =-0.0083 =-0.0352 =-0.0437
        tree skin_share 0.8333 =-0.0392 rim 0.1574 seed_noise_ratio 23.59 =-0.0204 =0.0355 ring_noise_ratio 1.02
          =-0.0204 line_through -0.1028 brownness 0.1188 seed_noise_ratio 7.31 =0.0154 =0.0524 =0.0062 =-0.0015
        tree cut 1.0 line_through 0.1979 fill 0.6886 =-0.0171 elongation 2.36 line_through -0.093 =0.0125 rim 0.3014
          =-0.0034 =0.0028 =-0.0085 =-0.0335 seed_noise_ratio 15.54 =-0.0447 =0.026
        tree redness 1.63 redness -0.0202 =-0.0396 dark_line_through 0.6485 elongation 2.88 seed_noise_ratio 4.71
          =-0.0076 redness 0.5864 =-0.0011 =0.0087 =-0.0156 redness 0.8434 =-0.0617 =-0.0156 =-0.0458
        tree rim 0.6379 elongated_neighbours 1.0 brownness 0.6076 redness 0.7565 =0.0017 fill 0.9771 seed_noise_ratio
          11.23 =-0.0073 =0.028 =0.0633 =-0.0147 =-0.0288 ring_noise_ratio 15.82 =-0.0554 =0.0289
        tree brownness 1.28 ring_noise_ratio 0.872 =-0.0244 rim 0.2809 seed_noise_ratio 13.61 =-0.0126
          ring_noise_ratio 8.07 =0.028 =0.1216 brownness 0.1292 fill 0.982 =0.0026 =0.0654 =-0.0061 =-0.0473
        tree redness 1.23 skin_share 0.8333 =-0.0354 rim 0.1574 seed_noise_ratio 23.59 =-0.0181 =0.0329
          ring_noise_ratio 1.02 =-0.0181 line_through -0.0326 =0.0068 =-0.002 rim 0.4826 =-0.0483 =0.0283
        tree cut 1.0 elongation 4.1 line_through 0.1979 seed_noise_ratio 4.71 =-0.0111 line_through -0.0096 =0.0061
          =-0.0029 =-0.0221 =-0.0436 ring_noise_ratio 5.65 =-0.0532 redness 0.4506 =-0.0246 =0.0334
        tree rim 0.6379 fill 0.6886 =-0.0261 elongation 2.62 redness 0.7565 =0.0021 ring_noise_ratio 6.83 =-0.0064
          =0.0483 =-0.0133 redness 0.4717 weakest_side -0.216 =-0.0246 =0.0498 =-0.0586
        tree brownness 1.28 rim 0.1574 seed_noise_ratio 23.59 =-0.0229 =0.0282 ring_noise_ratio 0.9466 =-0.0229
          seed_noise_ratio 4.68 =-0.0114 line_through -0.093 =0.0122 redness 0.5864 =-0.0029 =0.0059 =-0.0444
        tree redness 1.63 redness -0.0202 =-0.035 dark_line_through 0.6485 elongated_neighbours 1.0 line_through
          -0.093 =0.0077 rim 0.2372 =-0.0065 =0.001 =-0.0136 redness 0.8434 =-0.0579 =-0.0136 =-0.0406
        tree cut 1.0 elongation 4.1 line_through 0.1979 rim 0.2809 seed_noise_ratio 13.61 =-0.0103 ring_noise_ratio
          8.07 =0.0249 =0.1114 =0.0017 =-0.0205 =-0.0405 seed_noise_ratio 13.61 =-0.0397 =0.0237
        tree brownness 1.28 skin_share 1.0 =-0.0214 rim 0.2809 seed_noise_ratio 18.56 line_through -0.1373 =0.0154
          =-0.011 ring_noise_ratio 8.07 =0.0284 =0.1144 brownness 0.1825 =0.0039 =-0.0061 =-0.0416
        tree rim 0.6379 elongated_neighbours 1.0 redness 0.7565 dark_line_through 0.2893 =0.0025 =-0.0128
          ring_noise_ratio 6.83 =-0.0128 seed_noise_ratio 6.54 =0.0135 =0.0666 =-0.0251 redness 0.4717 =0.0163
          =-0.0554
        tree redness 1.63 redness 0.1124 elongation 1.87 =-0.0068 =-0.0535 weakest_side -1.26 =-0.0324 line_through
          -0.1028 =0.0104 rim 0.2372 seed_noise_ratio 15.54 =-0.0161 =0.0046 =0.0007 =-0.0378
        tree cut 1.0 elongation 4.1 line_through 0.1979 fill 0.6886 =-0.0098 =0.0006 =-0.0195 =-0.0383
          ring_noise_ratio 5.65 =-0.0482 redness 0.4506 =-0.0213 seed_noise_ratio 4.93 =-0.02 =0.0503
        tree brownness 1.28 rim 0.1378 =-0.0202 ring_noise_ratio 0.7985 =-0.0202 line_through -0.0226 rim 0.1897
          =0.0346 =0.0029 rim 0.2809 elongation 1.37 =0.0009 =-0.0101 =-0.0004 =-0.0391
        tree skin_share 0.8333 =-0.0293 redness 1.02 rim 0.1574 =-0.0152 ring_noise_ratio 1.68 =-0.0143 rim 0.473
          seed_noise_ratio 4.68 =-0.0066 =0.0039 =-0.0066 rim 0.368 =-0.0152 =0.0191
        judge crowd
        start -2.7324996
        tree alike -1.32 alike -2.76 =-0.1754 =0.7263 own_score -1.92 =1.39 =3.1
        tree own_score -2.62 alike -3.27 =-0.1842 =0.0103 alike -3.27 =0.0628 =0.3341
        tree own_score -2.88 alike -2.76 =-0.1774 =0.0252 alike -3.05 =0.0306 =0.2749
        tree own_score -3.09 own_score -4.47 =-0.1863 =-0.089 own_score -0.3518 =0.0696 =0.2715
        tree alike -3.61 own_score -3.59 =-0.1761 =-0.0508 own_score -0.3518 =0.0593 =0.2432
        tree own_score -3.44 own_score -4.83 =-0.1818 =-0.0973 alike -2.23 =0.0103 =0.2043
        tree alike -3.99 =-0.151 own_score 1.85 own_score -4.04 =-0.0245 =0.0822 =0.2415
        tree own_score -3.59 =-0.1428 own_score 1.85 alike -2.23 =-0.0007 =0.1065 =0.2296
        tree alike -4.11 own_score -4.55 =-0.1684 =-0.0749 own_score 1.85 =0.0356 =0.2179
        tree own_score -4.22 =-0.1428 own_score 1.85 alike -2.23 =-0.0111 =0.0832 =0.2068
        tree alike -4.11 own_score -5.03 =-0.1646 =-0.07 own_score 1.85 =0.0273 =0.195
        tree own_score -4.55 =-0.1377 own_score 1.85 alike -4.11 =-0.0496 =0.0367 =0.1833
        tree own_score -4.83 =-0.1384 alike -0.0197 alike -4.4 =-0.0531 =0.0259 =0.1698
        tree own_score -5.22 =-0.1449 own_score 1.85 alike -4.64 =-0.0552 =0.0189 =0.1645
        tree own_score -5.22 =-0.1359 alike -0.0197 alike -4.11 =-0.0392 =0.0171 =0.151
        tree own_score -5.22 =-0.1263 own_score 1.85 alike -2.23 =-0.0154 =0.0362 =0.1446
        tree own_score -5.22 =-0.1161 own_score 4.16 alike -0.0197 =-0.0022 =0.0973 =0.2068
        tree own_score -5.44 =-0.1149 own_score 4.16 alike -4.64 =-0.0406 =0.0134 =0.2021
        tree own_score -5.44 =-0.1044 own_score 4.16 own_score -0.3518 =-0.0071 =0.0463 =0.197
        tree alike -5.77 =-0.0799 own_score 4.16 alike -0.0197 =-0.0009 =0.0796 =0.1916
        tree own_score -6.02 =-0.1183 own_score 4.16 alike -5.77 =-0.0526 =0.0062 =0.1857
        tree own_score -6.02 =-0.1081 alike -0.0197 =-0.0024 own_score 1.85 =0.0434 =0.1668
        tree alike -6.78 =-0.12 own_score 4.16 own_score -5.91 =-0.0592 =0.0031 =0.1769
        tree alike -6.78 =-0.11 own_score 4.16 own_score -5.91 =-0.0545 =0.0024 =0.1699
        tree own_score -6.45 =-0.1135 own_score -0.3518 =-0.006 alike -0.0197 =0.017 =0.1218
        tree alike -4.4 own_score -4.22 =-0.0534 =-0.0101 own_score 4.16 =0.0065 =0.1594
        tree alike -7.0 =-0.1167 own_score 4.16 alike -2.23 =-0.0077 =0.0175 =0.1516
        tree own_score -6.89 =-0.1329 alike 1.32 alike -6.78 =-0.0661 =0.0012 =0.1142
        tree own_score -6.45 =-0.0901 own_score 4.16 alike -4.64 =-0.0165 =0.0049 =0.1413
        tree alike -7.1 =-0.1066 alike 1.32 own_score -6.61 =-0.0529 =0.0008 =0.1005
        tree own_score -6.89 =-0.1138 own_score 4.16 alike -7.0 =-0.0566 =0.0008 =0.1311
        tree own_score -6.89 =-0.1049 own_score -0.3518 =-0.0033 alike -0.0197 =0.0093 =0.0948
        tree alike -7.1 =-0.0902 own_score 4.16 alike -2.23 =-0.0046 =0.0104 =0.1195
        tree own_score -6.89 =-0.0949 own_score 4.16 alike -7.0 =-0.0473 =0.0006 =0.1115
        tree alike -7.1 =-0.0758 alike 1.32 own_score -6.61 =-0.0377 =0.0003 =0.075
        tree own_score -6.89 =-0.0824 own_score 4.16 own_score -1.36 =-0.0036 =0.0097 =0.1021
        tree alike -7.45 =-0.1101 own_score 4.16 own_score -6.89 =-0.055 =0.0002 =0.0947
        tree alike -7.45 =-0.1038 alike 1.32 own_score -7.01 =-0.0518 =-0.0 =0.0625
        tree alike -7.45 =-0.0977 own_score 4.16 alike -2.23 =-0.0034 =0.007 =0.0863
        tree alike -7.1 =-0.0557 own_score 4.16 own_score -1.36 =-0.0023 =0.0067 =0.0798
        tree own_score -7.01 =-0.0688 alike 1.32 alike -7.0 =-0.0343 =0.0002 =0.0511
        tree alike -7.45 =-0.0863 own_score 4.16 own_score -7.01 =-0.0431 =0.0001 =0.0724
        tree alike -7.45 =-0.0811 own_score 4.16 own_score -7.01 =-0.0405 =0.0001 =0.0668
        tree alike -7.45 =-0.0762 alike -2.23 own_score -1.92 =-0.0098 =0.0016 =0.0056
        tree alike -7.45 =-0.0716 alike 1.32 own_score -6.89 =-0.0354 =0.0007 =0.0419
        tree alike -7.45 =-0.0673 own_score 4.16 own_score -7.01 =-0.0334 =0.0006 =0.0602
        tree alike -7.45 =-0.0633 own_score 4.16 own_score -7.01 =-0.0314 =0.0005 =0.0554
        tree alike -6.78 =-0.0223 alike 1.32 own_score -5.91 =-0.0108 =0.0009 =0.0348
        tree alike -7.45 =-0.0582 own_score 4.16 own_score -0.3518 =-0.0008 =0.0058 =0.0502
        tree alike -7.45 =-0.0549 own_score 4.16 own_score -7.01 =-0.0273 =0.0002 =0.0462
        tree alike -7.45 =-0.0517 alike 1.32 own_score -7.01 =-0.0258 =0.0001 =0.0284
        tree alike -7.45 =-0.0488 own_score 4.16 alike -4.4 =-0.0035 =0.0012 =0.0419
        tree alike -7.45 =-0.046 alike -0.0197 =-0.0003 own_score 1.85 =0.0054 =0.1083
        tree own_score -7.01 =-0.0331 alike -6.78 =-0.0141 own_score 4.16 =0.0002 =0.0345
        tree alike -7.45 =-0.0426 own_score 4.16 own_score -7.01 =-0.0213 =0.0 =0.0317
        tree alike -7.45 =-0.0403 own_score -1.36 =-0.0009 alike -0.0197 =0.0008 =0.0485
        tree alike -7.45 =-0.0382 own_score -7.15 =-0.0191 alike -4.64 =-0.0028 =0.0008
        tree alike -7.45 =-0.0361 own_score 4.16 own_score -7.15 =-0.0181 =-0.0001 =0.0274
        tree own_score -6.45 =-0.0138 alike -4.64 own_score -3.59 =-0.0069 =-0.0012 =0.0009
        tree alike -7.45 own_score -5.16 =-0.0548 =-0.0169 own_score -7.6 =-0.0169 =0.0001
        judge crowd
        start -2.7324996
        tree alike -0.7272 alike -2.68 =-0.1759 =0.7501 own_score -1.92 =1.39 =3.09
        tree own_score -2.62 alike -3.13 =-0.1845 =0.0411 alike -3.72 =0.0649 =0.3459
        tree alike -3.13 own_score -3.44 =-0.1846 =-0.0273 own_score -3.44 =0.0361 =0.2795
        tree own_score -2.88 alike -3.72 =-0.177 =-0.0221 own_score -0.3518 =0.0751 =0.2786
        tree alike -3.72 own_score -4.22 =-0.1831 =-0.083 own_score -3.59 =-0.0011 =0.2004
        tree alike -1.91 own_score -3.59 =-0.1651 =-0.0009 own_score 1.85 =0.1258 =0.2516
        tree alike -4.17 own_score -4.55 =-0.1778 =-0.0906 own_score -0.3518 =0.0227 =0.2154
        tree own_score -3.09 own_score -4.83 =-0.173 =-0.0635 own_score 1.85 =0.0473 =0.239
        tree alike -4.78 =-0.1426 own_score 1.85 own_score -4.47 =-0.0358 =0.0609 =0.2267
        tree own_score -3.94 =-0.1357 own_score 1.85 alike -1.91 =-0.0154 =0.0845 =0.2151
        tree alike -4.78 =-0.1251 own_score 1.85 own_score -4.83 =-0.0365 =0.0432 =0.2027
        tree own_score -4.55 =-0.1401 own_score 1.85 alike -5.21 =-0.0532 =0.0338 =0.1905
        tree own_score -4.83 =-0.1407 alike 0.7987 alike -5.3 =-0.0585 =0.0238 =0.1784
        tree own_score -5.16 =-0.1446 own_score 1.85 alike -5.3 =-0.0635 =0.0194 =0.172
        tree own_score -5.22 =-0.1384 alike 0.7987 alike -5.3 =-0.0551 =0.0134 =0.1604
        tree own_score -5.22 =-0.1288 own_score 1.85 alike -1.91 =-0.0183 =0.034 =0.1527
        tree own_score -5.22 =-0.1188 alike 0.7987 alike -5.3 =-0.044 =0.009 =0.1397
        tree own_score -5.44 =-0.1174 own_score 4.16 alike 0.7987 =-0.0055 =0.1 =0.2113
        tree own_score -5.44 =-0.1069 own_score 4.16 alike -5.3 =-0.0409 =0.0113 =0.2056
        tree own_score -5.64 =-0.1045 own_score 4.16 alike 0.7987 =-0.0051 =0.0858 =0.1996
        tree own_score -0.3518 own_score -6.02 =-0.1155 =-0.0095 own_score 4.16 =0.0437 =0.1933
        tree alike -5.3 alike -7.64 =-0.1401 =-0.0339 own_score 4.16 =0.0072 =0.1868
        tree own_score -6.02 =-0.1013 own_score 1.85 alike -5.21 =-0.0293 =0.0056 =0.0922
        tree alike -7.64 =-0.1277 own_score 4.16 own_score -6.07 =-0.0634 =0.002 =0.1764
        tree alike -7.96 =-0.1589 alike 0.7987 own_score -6.45 =-0.0794 =-0.0015 =0.0781
        tree own_score 4.16 alike -7.96 =-0.1524 own_score -6.45 =-0.0771 =0.0004 =0.168
        tree own_score -0.3518 alike -7.96 =-0.1454 =-0.0065 alike 2.02 =0.0253 =0.152
        tree own_score 4.16 own_score -6.89 =-0.1327 alike -7.64 =-0.0669 =0.0006 =0.1576
        tree own_score 4.16 own_score -6.45 =-0.0898 alike 0.7987 =-0.0026 =0.0483 =0.1497
        tree alike -7.96 =-0.1328 own_score 4.16 own_score -6.89 =-0.0662 =0.0004 =0.1417
        tree alike -7.96 =-0.1248 own_score -0.3518 =-0.0042 alike 2.02 =0.0176 =0.137
        tree own_score -6.89 =-0.1119 own_score 4.16 alike -5.12 =-0.0161 =0.0046 =0.1306
        tree alike -7.96 =-0.115 own_score 4.16 own_score -6.89 =-0.0573 =0.0004 =0.1225
        tree own_score -6.89 =-0.098 alike 0.7987 =-0.0015 own_score 1.85 =0.0197 =0.1091
        tree alike -7.96 =-0.1061 own_score 4.16 own_score -6.89 =-0.0529 =0.0004 =0.1115
        tree alike -7.72 =-0.0711 alike -1.91 own_score -1.92 =-0.0107 =0.0031 =0.0106
        tree own_score -6.89 =-0.0827 own_score 4.16 alike -7.64 =-0.041 =0.0009 =0.1032
        tree alike -7.96 =-0.0886 alike 0.7987 =-0.0008 own_score 1.85 =0.0152 =0.0958
        tree own_score -6.89 =-0.0741 own_score 4.16 alike -5.3 =-0.0098 =0.0028 =0.093
        tree alike -7.96 =-0.0798 own_score 4.16 own_score -7.01 =-0.0397 =0.0004 =0.0862
        tree own_score -0.3518 alike -1.91 =-0.0057 =0.0051 alike 2.02 =0.0075 =0.112
        tree alike -7.96 =-0.0721 own_score 4.16 own_score -7.01 =-0.0358 =0.0005 =0.0772
        tree own_score -6.45 =-0.0386 own_score 4.16 alike 0.7987 =-0.0003 =0.018 =0.0713
        tree alike -7.96 =-0.0648 own_score 4.16 own_score -7.01 =-0.0322 =0.0004 =0.0658
        tree own_score -7.01 =-0.0586 own_score -0.3518 =-0.0012 alike 2.02 =0.0052 =0.1008
        tree alike -8.06 =-0.0636 own_score 4.16 own_score -4.47 =-0.007 =0.0015 =0.0586
        tree alike -8.3 =-0.0692 own_score -7.01 =-0.0345 own_score 4.16 =0.0003 =0.0539
        tree alike -8.3 =-0.0651 own_score -7.01 =-0.0325 own_score -0.3518 =-0.0008 =0.007
        tree alike -7.96 own_score -5.44 =-0.0867 =-0.0238 own_score 4.16 =0.0 =0.0491
        tree own_score -7.01 =-0.0442 alike -5.3 own_score -4.55 =-0.022 =-0.0017 =0.0016
        tree alike -8.3 =-0.0564 alike 0.7987 =-0.0001 own_score 1.85 =0.0063 =0.0674
        tree own_score -7.01 =-0.0394 own_score 4.16 alike -7.64 =-0.0185 =0.0004 =0.0431
        tree alike -8.3 =-0.052 own_score -7.01 =-0.0259 own_score 4.16 =0.0002 =0.0397
        tree alike -8.3 =-0.049 own_score 4.16 own_score -7.01 =-0.0244 =0.0002 =0.0365
        tree alike -8.3 =-0.0463 alike 0.7987 =-0.0002 own_score -0.3518 =0.0045 =0.0405
        tree alike -8.3 =-0.0437 own_score -7.15 =-0.0219 own_score 4.16 =0.0 =0.0325
        tree alike -8.3 =-0.0413 own_score -6.45 =-0.0142 own_score 4.16 =0.0001 =0.0299
        tree alike -8.3 =-0.0391 own_score -7.15 =-0.0195 alike -5.12 =-0.0025 =0.0009
        tree alike -8.3 =-0.037 own_score 4.16 own_score -7.15 =-0.0185 =0.0 =0.0275
        tree alike -8.3 =-0.0351 own_score -7.6 =-0.0175 own_score 4.16 =0.0 =0.0253
        judge balance
        0.06905009
        """
}
