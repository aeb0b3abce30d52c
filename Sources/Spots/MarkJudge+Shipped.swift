// Learnt by `make judge` from 800 rendered photos; to change it, change what it learns from.

extension MarkJudge {
    /// What Rubor judges by.
    package static let shipped: MarkJudge = {
        guard let judge = MarkJudge(parsing: shippedText) else { preconditionFailure("the judge cannot be read") }
        return judge
    }()

    private static let shippedText = """
        judge own
        start -1.8742899
        tree fill 0.9658 contrast 0.3198 contrast 0.2063 =-0.1227 elongation 1.55 =0.0149 =-0.0752 elongation 1.66
          =0.2225 =0.0149 contrast 0.2558 =0.2225 redness 0.4051 =0.4975 =0.9034
        tree contrast 0.3198 ring_noise_ratio 4.25 =-0.1169 elongation 1.5 =0.0747 =-0.0526 redness 0.4051 =0.0747
          ring_noise_ratio 3.95 =0.0747 redness 0.8964 elongation 1.87 =0.5153 =0.2736 =0.2736
        tree contrast 0.2408 ring_noise_ratio 3.57 =-0.1232 elongation 1.45 =0.0228 =-0.0818 elongation 1.45 redness
          0.3356 =0.1514 redness 0.9589 weakest_side 0.6414 =0.1514 =0.369 =0.1514 =0.0228
        tree fill 0.9555 weakest_side 0.7925 contrast 0.1661 =-0.1245 =-0.0657 redness 0.3523 =-0.0381 =0.0415
          contrast 0.1729 =0.0415 redness 0.3523 =0.1354 redness 0.9589 =0.2846 =0.1354
        tree ring_noise_ratio 4.43 ring_noise_ratio 3.05 =-0.1163 elongation 1.5 =0.004 =-0.0758 redness 0.369 =0.004
          redness 0.8964 contrast 0.1661 =0.004 elongation 1.91 =0.2656 =0.1286 =0.004
        tree weakest_side 0.7565 contrast 0.1661 =-0.1173 elongation 1.77 =0.0037 =-0.0752 redness 0.387 =0.0037
          redness 0.9589 contrast 0.2063 =0.0086 elongation 1.8 =0.2338 =0.1159 =0.0037
        tree contrast 0.2166 contrast 0.1068 =-0.1236 elongation 1.45 =-0.0099 =-0.0876 redness 0.387 =-0.0099 redness
          0.8964 elongation 2.16 ring_noise_ratio 3.05 =0.0905 =0.2043 =-0.0099 =-0.0099
        tree fill 0.9555 weakest_side 0.6945 =-0.0994 elongation 1.74 contrast 0.1535 =-0.0189 =0.0169 =-0.0547 open
          1.0 redness 0.3083 =0.0773 redness 0.9589 =0.1808 =0.0773 =0.0169
        tree ring_noise_ratio 3.57 ring_noise_ratio 2.36 =-0.1141 =-0.0571 redness 0.3523 elongation 1.28 =0.0407
          =-0.0237 redness 0.9589 elongation 1.77 seed_noise_ratio 5.84 =0.08 =0.1831 =-0.0007 =-0.0237
        tree elongation 1.42 contrast 0.1595 =-0.0105 open 1.0 brownness 0.1474 =0.1608 =0.0913 =0.0497 redness 0.3356
          =-0.1125 contrast 0.2063 =-0.1032 redness 0.9589 =-0.0105 =-0.0569
        tree open 1.0 redness 0.3083 =-0.0316 ring_noise_ratio 5.53 fill 0.9396 =-0.0316 redness 0.7977 =0.0755 =0.02
          brownness 0.2071 seed_noise_ratio 7.1 =0.1159 =0.1753 =0.0755 =-0.0946
        tree contrast 0.1661 contrast 0.1068 =-0.113 elongation 1.83 =-0.029 =-0.0802 elongation 1.55 ring_noise_ratio
          5.02 =0.0264 brownness 0.1157 =0.1467 =0.0703 redness 0.4652 =-0.029 =0.0141
        tree fill 0.9396 elongation 2.3 contrast 0.197 =-0.0809 redness 0.2835 =-0.0457 =-0.0105 =-0.1166 elongation
          1.33 brownness 0.1694 seed_noise_ratio 7.24 =0.081 =0.1521 =0.0412 =-0.0105
        tree open 1.0 redness 0.2961 =-0.0309 redness 0.8964 rim 0.2464 =-0.0309 elongation 1.91 seed_noise_ratio 5.84
          =0.0522 brownness 0.1263 =0.1593 =0.0954 =-0.0297 =-0.0309 =-0.0846
        tree contrast 0.1321 contrast 0.073 =-0.1218 =-0.0669 elongation 1.77 weakest_side 0.6683 =0.0058 redness
          0.4448 =0.0399 redness 0.8426 dark_line_through 0.2864 =0.1388 =0.0399 =0.0399 =-0.0385
        tree ring_noise_ratio 2.77 =-0.0878 redness 0.2961 =-0.0378 redness 0.8964 rim 0.2555 =-0.0378 elongation 2.22
          line_through 0.0635 brownness 0.1805 =0.1303 =0.0712 =0.0302 =-0.0378 =-0.0378
        tree elongation 1.83 weakest_side 0.5816 =-0.0395 brownness 0.1805 contrast 0.3961 =0.0321 redness 0.4448
          =0.0728 =0.1395 =0.0004 redness 0.3356 =-0.1162 redness 0.8964 =-0.0395 =-0.1196
        tree contrast 0.1068 =-0.099 elongation 1.83 redness 0.9589 redness 0.4652 rim 0.368 rim 0.2262 =-0.0091
          =0.068 =-0.0091 contrast 0.228 =0.0092 =0.1127 =-0.0091 =-0.0475
        tree ring_noise_ratio 2.52 =-0.0844 redness 0.2835 =-0.0406 redness 0.8964 contrast 0.1661 =-0.0319 redness
          0.4652 =0.0188 dark_line_through 0.1853 line_through 0.0447 =0.1241 =0.065 =0.0188 =-0.0406
        tree elongation 1.31 fill 0.9396 =-0.0074 brownness 0.2071 seed_noise_ratio 7.24 =0.0534 =0.1122 =0.0253
          redness 0.2598 =-0.0897 redness 0.9589 contrast 0.1229 =-0.0897 =-0.0074 =-0.1177
        tree redness 0.9589 redness 0.2835 elongation 1.8 =-0.0342 =-0.1109 contrast 0.1535 =-0.0551 line_through
          0.0447 brownness 0.1922 contrast 0.3961 =0.0611 =0.1271 =0.0334 =-0.0025 =-0.1189
        tree elongation 2.22 contrast 0.1185 =-0.0478 redness 0.8426 redness 0.4652 rim 0.368 elongation 1.42 =0.0662
          =-0.015 =-0.015 dark_line_through 0.1853 =0.0892 =-0.015 =-0.015 =-0.0949
        tree redness 1.02 redness 0.2598 =-0.0593 elongated_neighbours 1.0 contrast 0.1321 =-0.0486 dark_line_through
          0.1853 brownness 0.105 seed_noise_ratio 7.24 =0.0526 =0.113 =0.0259 =-0.0031 =-0.1242 =-0.1214
        tree elongated_neighbours 1.0 ring_noise_ratio 2.36 =-0.0651 elongation 1.83 fill 0.9151 =-0.0017 rim 0.3922
          seed_noise_ratio 5.84 =0.0189 redness 0.2598 =0.0474 =0.0903 =0.0189 =-0.028 =-0.1239
        tree redness 1.02 redness 0.4448 elongation 1.8 rim 0.3773 rim 0.203 =-0.0507 contrast 0.073 =-0.0507 =0.0474
          =-0.0507 =-0.0871 contrast 0.353 =-0.0076 =0.0874 =-0.1177
        tree contrast 0.073 =-0.1049 elongation 2.47 redness 0.7977 redness 0.4652 rim 0.3773 rim 0.2262 =-0.0249
          =0.0345 =-0.0249 contrast 0.2733 =0.0035 =0.0843 =-0.0249 =-0.0551
        tree elongated_neighbours 1.0 contrast 0.0963 =-0.0635 fill 0.9124 =-0.0302 rim 0.4084 dark_line_through
          0.1524 elongation 1.31 brownness 0.2233 =0.0847 =0.0442 =0.0209 =-0.0046 =-0.0046 =-0.1198
        tree redness 1.02 elongation 2.77 rim 0.2262 =-0.0514 rim 0.4487 elongated_neighbours 1.0 dark_line_through
          0.2054 redness 0.4448 =0.015 =0.0674 =-0.0109 =-0.0514 =-0.0444 =-0.1039 =-0.1129
        tree redness 1.02 contrast 0.073 =-0.0978 elongation 2.47 line_through 0.0342 brownness 0.105 contrast 0.3961
          =0.0248 redness 0.2294 =0.0585 =0.1138 =0.0028 =-0.0195 =-0.0486 =-0.1091
        tree elongated_neighbours 1.0 ring_noise_ratio 2.06 =-0.0599 line_through 0.0447 redness 0.2961 =-0.0071
          seed_noise_ratio 6.06 =-0.0049 brownness 0.1157 ring_noise_ratio 6.6 =0.051 =0.1084 =0.024 =-0.0288 =-0.1128
        tree rim 0.203 =-0.0892 redness 1.11 elongation 2.77 dark_line_through 0.2545 brownness 0.2071 redness 0.2598
          =0.008 seed_noise_ratio 7.1 =0.0186 =0.0754 =-0.0145 =-0.0439 =-0.0954 =-0.1126
        tree elongated_neighbours 1.0 contrast 0.073 =-0.0571 dark_line_through 0.1853 brownness 0.2071 elongation
          1.21 fill 0.9182 =0.0312 =0.0666 line_through -0.0145 =0.028 =0.0048 =-0.0104 =-0.0286 =-0.1078
        tree skin_share 0.7879 =-0.1132 rim 0.2262 =-0.06 redness 0.9589 redness 0.4652 rim 0.3821 elongation 1.8
          =0.0252 =-0.058 =-0.06 contrast 0.353 =0.0047 =0.0785 =-0.06
        tree skin_share 0.7879 =-0.1085 contrast 0.073 =-0.0575 line_through 0.0635 brownness 0.2071 redness 0.7977
          redness 0.2598 =0.0045 seed_noise_ratio 7.24 =0.02 =0.0687 =0.0045 =-0.0104 =-0.0292
        tree elongated_neighbours 1.0 elongation 2.47 weakest_side 0.4 =-0.0275 brownness 0.2233 line_through 0.0208
          seed_noise_ratio 5.54 =0.0167 redness 0.2835 =0.0293 =0.0597 =0.0035 =-0.0099 =-0.0545 =-0.1024
        tree redness 1.11 contrast 0.0657 =-0.0944 elongation 2.77 line_through 0.0635 redness 0.4858 rim 0.3589
          =0.0195 =-0.0055 contrast 0.3961 =0.0053 =0.0807 =-0.0223 =-0.0482 =-0.105
        tree dark_line_through 0.4373 rim 0.2262 =-0.0504 elongation 2.77 rim 0.3922 redness 0.9589 redness 0.1295
          =-0.0228 =0.0276 =-0.0228 redness 0.5289 =-0.0228 =0.0178 =-0.0504 =-0.0943
        tree cut 1.0 elongated_neighbours 1.0 redness 0.9589 contrast 0.0705 =-0.0493 line_through -0.0145 =0.0267
          redness 0.4652 =-0.0209 ring_noise_ratio 5.84 =-0.0204 =0.0105 =-0.0493 =-0.0956 =-0.1051
        tree skin_share 0.7879 =-0.1017 rim 0.203 =-0.0538 dark_line_through 0.3735 redness 0.2487 =-0.0244 redness
          1.02 contrast 0.1105 =-0.0252 redness 0.4652 =0.0047 =0.0386 =-0.0252 =-0.0538
        tree redness 1.11 cut 1.0 contrast 0.0613 =-0.0924 elongation 2.77 line_through 0.0168 brownness 0.2233
          =0.0267 =0.0031 weakest_side 0.8287 =-0.0196 =0.0031 =-0.0454 =-0.0979 =-0.0965
        tree elongated_neighbours 1.0 skin_share 1.0 =-0.0481 dark_line_through 0.2054 brownness 0.1263 weakest_side
          0.8666 =0.0062 seed_noise_ratio 9.63 =0.0276 redness 0.2025 =0.0548 =0.1206 =-0.0101 =-0.0246 =-0.0911
        tree skin_share 0.7879 =-0.0934 rim 0.203 =-0.0494 dark_line_through 0.4373 rim 0.3922 elongation 1.55 fill
          0.9151 =0.004 =0.0339 =-0.016 brownness 0.0468 =0.0159 =-0.0234 =-0.0494
        tree redness 1.11 elongation 2.77 rim 0.4754 rim 0.2365 =-0.0394 dark_line_through 0.3735 redness 0.4652
          =0.0009 contrast 0.3961 =0.0099 =0.0813 =-0.0394 =-0.0394 =-0.0771 =-0.0915
        tree cut 1.0 elongated_neighbours 1.0 contrast 0.0657 =-0.0426 line_through -0.0066 ring_noise_ratio 2.14
          =0.0033 =0.0227 rim 0.4339 elongation 1.42 =0.0033 =-0.0204 =-0.0204 =-0.0836 =-0.0914
        tree redness 1.11 contrast 0.0613 =-0.0857 elongation 2.77 rim 0.4754 rim 0.2365 =-0.0209 dark_line_through
          0.2864 brownness 0.1694 =0.0241 =-0.0022 =-0.0209 =-0.0209 =-0.0437 =-0.087
        tree skin_share 0.7879 =-0.0855 elongated_neighbours 1.0 dark_line_through 0.2054 rim 0.3922 elongation 1.28
          =0.0273 =-0.0023 brownness 0.0674 weakest_side 0.7925 =0.0024 =0.0557 =-0.0105 =-0.0233 =-0.045
        tree cut 1.0 redness 1.23 line_through 0.1332 redness 0.1295 =-0.0272 contrast 0.0899 =-0.0272 brownness
          0.0937 contrast 0.4572 =0.0084 =0.0597 =-0.0036 =-0.056 =-0.0881 =-0.0848
        tree elongation 2.93 dark_line_through 0.4373 brownness 0.2392 elongation 1.21 seed_noise_ratio 5.54 =0.0108
          =0.0337 line_through -0.0145 =0.0107 =-0.0074 redness 0.5073 =-0.0199 =-0.0074 =-0.0386 =-0.0731
        tree elongated_neighbours 1.0 redness 0.1295 =-0.04 dark_line_through 0.4373 contrast 0.0899 =-0.0185 rim
          0.3922 fill 0.9043 =-0.0062 =0.0212 brownness 0.0373 =0.0224 =-0.0062 =-0.04 =-0.076
        tree cut 1.0 redness 1.23 contrast 0.0613 =-0.0776 elongation 2.77 line_through -0.0145 =0.0169 rim 0.4339
          fill 0.9043 =-0.0179 =0.0053 =-0.0179 =-0.0387 =-0.0842 =-0.0786
        tree skin_share 0.7879 =-0.0781 rim 0.203 =-0.0411 dark_line_through 0.4373 rim 0.3922 redness 0.7276
          elongation 2.22 =0.0166 =-0.0199 =-0.0199 redness 0.4858 =-0.0199 =0.0153 =-0.0411
        tree elongated_neighbours 1.0 redness 0.1295 =-0.0371 redness 1.02 dark_line_through 0.3735 redness 0.4858 rim
          0.3315 =0.0176 =-0.0165 contrast 0.2408 =-0.0165 =0.0433 =-0.0371 =-0.0371 =-0.0701
        tree cut 1.0 contrast 0.0571 =-0.0773 elongation 2.77 line_through -0.0145 =0.0123 rim 0.4339 rim 0.2867
          redness 0.3356 =0.0021 =-0.0198 =0.0021 =-0.0198 =-0.0398 =-0.0726
        tree skin_share 0.7879 =-0.0724 rim 0.203 =-0.0382 redness 1.11 line_through 0.1332 redness 0.4448 rim 0.3315
          =0.0173 =-0.0174 contrast 0.228 =-0.0131 =0.0327 =-0.0382 =-0.0382
        tree elongated_neighbours 1.0 rim 0.4973 elongation 2.77 fill 0.8412 =-0.0163 redness 0.7977 redness 0.4652
          =0.0004 contrast 0.2408 =-0.0055 =0.0479 =-0.0055 =-0.0341 =-0.0341 =-0.0644
        tree cut 1.0 redness 1.23 contrast 0.0571 =-0.073 line_through 0.1332 brownness 0.105 weakest_side 0.9092
          =0.0049 =0.0572 rim 0.3543 =0.0014 =-0.0172 =-0.0367 =-0.0741 =-0.0671
        tree skin_share 0.7879 =-0.0658 dark_line_through 0.4373 line_through -0.0145 =0.0085 redness 0.4448 rim
          0.3362 elongation 1.45 =0.0003 =-0.0179 =-0.0179 rim 0.2933 =-0.0179 =0.0003 =-0.0345
        tree redness 0.0639 =-0.0579 redness 1.63 dark_line_through 0.4373 rim 0.203 =-0.0246 rim 0.4973 elongation
          2.93 fill 0.8412 =-0.0085 =0.0106 =-0.0246 =-0.0246 =-0.0498 =-0.0867
        tree elongated_neighbours 1.0 elongation 2.93 redness 0.7977 brownness 0.2392 dark_line_through 0.0828 redness
          0.2598 =0.0044 =0.0201 =-0.0039 =-0.0147 fill 0.975 =-0.0156 =0.0711 =-0.0304 =-0.0582
        tree cut 1.0 contrast 0.0571 =-0.0667 line_through -0.0685 =0.0184 rim 0.203 =-0.034 line_through 0.1904 rim
          0.4487 =0.0013 redness 0.5982 =-0.0178 =0.0064 =-0.034 =-0.0612
        tree redness 1.63 redness 0.0639 =-0.052 dark_line_through 0.6468 elongation 2.93 fill 0.7073 =-0.014
          line_through -0.1122 =0.0262 redness 0.5289 =-0.0044 =0.0106 =-0.0295 =-0.0588 =-0.0823
        tree skin_share 0.7879 =-0.0587 rim 0.203 =-0.0307 redness 1.11 contrast 0.0613 =-0.0307 rim 0.3922
          dark_line_through 0.2054 =0.0108 =-0.0143 brownness 0.0674 =0.0152 =-0.0143 =-0.0307
        tree cut 1.0 elongation 3.76 elongated_neighbours 1.0 rim 0.4973 redness 0.7977 dark_line_through 0.2054
          =0.0074 =-0.0167 fill 0.975 =-0.0167 =0.0709 =-0.0167 =-0.0333 =-0.065 =-0.0561
        tree contrast 0.0571 =-0.0613 elongated_neighbours 1.0 rim 0.2365 ring_noise_ratio 8.39 =-0.0169
          seed_noise_ratio 11.66 =0.0194 =0.1379 rim 0.4973 redness 0.7977 =0.0052 =-0.0169 =-0.0169 =-0.0322
        tree redness 1.63 line_through 0.1904 fill 0.684 =-0.0263 redness 0.4448 rim 0.3315 =0.0084 =-0.0133
          weakest_side 0.8941 =-0.0001 seed_noise_ratio 6.83 =0.03 =0.0958 =-0.0508 =-0.0755
        tree cut 1.0 elongation 3.76 elongated_neighbours 1.0 line_through -0.0685 =0.0144 rim 0.264 =-0.0157 redness
          0.4652 brownness 0.1585 =0.0053 =-0.0157 =0.0053 =-0.0312 =-0.0606 =-0.0513
        tree skin_share 0.7879 =-0.0522 dark_line_through 0.4373 line_through -0.1122 fill 0.9212 =0.007 =0.038 rim
          0.2464 =-0.0144 redness 0.4652 rim 0.3315 =0.007 =-0.0144 =0.007 =-0.0274
        tree redness 0.0368 =-0.0529 redness 1.63 contrast 0.0613 =-0.054 fill 0.7073 =-0.0273 elongation 1.21 rim
          0.3453 seed_noise_ratio 5.54 =0.0045 =0.0478 =0.0045 =-0.0036 =-0.072
        tree rim 0.1388 rim -0.0151 =0.0115 =-0.0682 redness 1.23 contrast 0.0571 =-0.066 line_through 0.1904 rim
          0.4754 =0.0028 redness 0.6719 =-0.0161 =0.0226 =-0.0332 =-0.0614
        tree cut 1.0 elongation 3.76 elongated_neighbours 1.0 line_through -0.0145 =0.0072 rim 0.4339 redness 0.7977
          =0.001 =-0.0143 redness 0.5982 =-0.0143 =0.001 =-0.0285 =-0.0556 =-0.0462
        tree skin_share 0.7879 redness 0.5743 =-0.0793 =-0.0244 dark_line_through 0.4373 line_through -0.1122 =0.0156
          rim 0.264 =-0.0127 redness 0.4652 brownness 0.1585 =0.0063 =-0.0127 =0.0063 =-0.0244
        tree redness -0.0149 =-0.0553 elongation 5.65 dark_line_through 0.6468 elongated_neighbours 1.0 redness 0.7594
          brownness 0.1263 =0.0082 =-0.0062 ring_noise_ratio 6.2 =-0.0095 =0.057 =-0.0193 =-0.0378 =-0.0738
        tree redness 1.63 contrast 0.0528 =-0.0561 rim 0.1388 =-0.029 line_through 0.1904 fill 0.7581 =-0.0143
          line_through -0.1122 rim 0.2995 =0.0476 =0.0108 =-0.0004 =-0.029 =-0.0652
        tree cut 1.0 elongation 3.76 elongated_neighbours 1.0 line_through -0.0066 =0.0054 rim 0.4339 redness 0.6988
          =0.0002 =-0.0128 =-0.0128 =-0.0253 =-0.0494 weakest_side 0.9092 =-0.0541 =0.0189
        tree redness 0.0368 =-0.0434 redness 1.63 dark_line_through 0.6468 fill 0.7073 =-0.0217 elongation 1.21 rim
          0.3453 seed_noise_ratio 5.54 =0.0038 =0.0406 =0.0038 =-0.0029 =-0.0429 =-0.0614
        tree rim 0.1388 rim -0.0151 =0.0177 =-0.0612 contrast 0.0571 =-0.0589 redness 1.11 line_through 0.1904 rim
          0.4754 =0.0025 redness 0.5982 =-0.0146 =0.0146 =-0.03 =-0.03
        tree elongation 5.65 elongated_neighbours 1.0 rim 0.2365 seed_noise_ratio 11.66 line_through -0.1363 =0.0124
          =-0.0184 ring_noise_ratio 6.2 =0.0124 =0.1274 ring_noise_ratio 1.99 =-0.0184 =0.0023 =-0.0355 =-0.0687
        tree rim 0.731 cut 1.0 line_through -0.0685 =0.0112 rim 0.203 redness 0.3206 =0.0002 =-0.071 redness 1.23
          redness 0.1295 =-0.0248 =0.0002 =-0.0572 =-0.0371 =-0.0632
        tree elongation 5.65 brownness 0.8176 rim 0.203 line_through -0.1237 =0.0277 =-0.0175 rim 0.4973 =0.0013
          redness 0.6719 =-0.0175 weakest_side 0.172 =-0.0175 =0.0538 =-0.0337 =-0.0655
        tree skin_share 0.593 redness 0.5743 =-0.0848 =-0.0239 fill 0.684 =-0.0239 line_through -0.1122 =0.015 rim
          0.203 =-0.0123 rim 0.4487 =0.0008 redness 0.5982 =-0.0123 =0.0062
        tree contrast 0.0508 =-0.0482 rim 0.1388 =-0.025 elongated_neighbours 1.0 redness 0.7594 dark_line_through
          -0.0057 =0.0108 brownness 0.1263 =0.0031 =-0.0126 ring_noise_ratio 6.2 =-0.0126 =0.0452 =-0.025
        tree cut 1.0 fill 0.6555 contrast 0.353 =-0.0646 =-0.017 elongation 2.47 line_through -0.0231 =0.0079 =-0.0038
          =-0.017 seed_noise_ratio 6.49 =-0.0606 redness 0.3356 =-0.0291 =0.0544
        tree rim 0.731 elongation 5.65 dark_line_through 0.6468 redness 0.0639 =-0.016 contrast 0.0811 =-0.016 redness
          0.7594 =0.003 =-0.0073 =-0.0314 =-0.0615 weakest_side -0.0503 =-0.0811 =0.0363
        tree redness 1.63 contrast 0.0528 =-0.0447 rim 0.1388 redness 0.5743 =-0.0229 rim -0.0151 =0.0803 =-0.0202
          line_through 0.1904 fill 0.684 =-0.0112 =0.0013 =-0.0229 =-0.053
        tree cut 1.0 rim 0.731 line_through -0.1122 =0.0129 rim 0.203 redness 0.3206 =0.0051 =-0.0659 redness 1.23
          =-0.0006 =-0.0498 weakest_side -0.0503 =-0.0766 =0.0374 =-0.0323
        tree redness -0.0149 =-0.0418 dark_line_through 0.6468 elongated_neighbours 1.0 redness 0.4858 =-0.0029
          ring_noise_ratio 6.2 =-0.0079 weakest_side 0.8666 =0.018 =0.0714 =-0.0178 rim 0.368 =-0.0623 =-0.0178
        tree elongation 5.65 brownness 0.8176 rim 0.1388 =-0.0153 contrast 0.0571 =-0.0153 line_through -0.0145
          =0.0051 redness 0.5289 rim 0.3362 =0.0013 =-0.0073 =0.0013 =-0.0299 =-0.0585
        tree skin_share 0.593 redness 0.5743 =-0.0795 =-0.02 redness 0.7594 dark_line_through -0.0057 elongation 1.21
          =0.0279 =0.0019 brownness 0.1263 =0.0018 =-0.0164 ring_noise_ratio 5.53 =-0.02 =0.0314
        tree elongation 5.65 cut 1.0 line_through -0.0685 =0.0081 rim 0.203 seed_noise_ratio 11.66 =-0.0284 =0.0028
          redness 1.23 redness 0.5289 =-0.0047 =0.0028 =-0.0284 =-0.0284 =-0.0555
        tree rim 0.731 redness 1.63 contrast 0.0528 =-0.0393 redness 0.0639 =-0.0197 dark_line_through 0.6468 fill
          0.7073 =-0.0092 =0.0021 =-0.0197 =-0.0456 weakest_side -0.0503 =-0.0731 =0.034
        judge own
        start -1.8742899
        tree fill 0.9658 ring_noise_ratio 5.02 ring_noise_ratio 3.05 =-0.1308 =-0.0612 redness 0.3523 =-0.0107 redness
          0.9589 =0.2225 =-0.0107 redness 0.4051 =0.2225 ring_noise_ratio 4.25 =0.2225 =0.8857
        tree fill 0.9555 ring_noise_ratio 4.25 =-0.1166 redness 0.369 =-0.0525 redness 0.8964 =0.0771 =-0.0525
          weakest_side 0.7686 =0.0771 redness 0.369 =0.2254 seed_noise_ratio 5.84 =0.2254 =0.4828
        tree ring_noise_ratio 5.27 ring_noise_ratio 3.57 ring_noise_ratio 2.52 =-0.1278 =-0.0775 elongation 1.55
          =0.0408 =-0.0564 redness 0.387 =0.0408 elongation 1.77 seed_noise_ratio 6.96 =0.1948 =0.3887 =0.0408
        tree weakest_side 0.7925 ring_noise_ratio 3.05 =-0.1169 elongation 1.5 =0.0294 =-0.0685 redness 0.387 =0.0294
          redness 0.8964 elongation 1.77 seed_noise_ratio 5.84 =0.1601 =0.3104 =0.0294 =0.0294
        tree fill 0.9555 weakest_side 0.7319 =-0.1031 elongation 1.74 =0.0309 =-0.05 open 1.0 redness 0.3083 =0.1085
          redness 0.9589 elongation 1.49 =0.2567 =0.1172 =0.1085 =0.0309
        tree ring_noise_ratio 3.95 ring_noise_ratio 2.52 =-0.1179 elongation 1.5 =-0.0102 =-0.0863 redness 0.3523
          =-0.0102 redness 0.8964 seed_noise_ratio 5.71 =0.0462 elongation 1.91 =0.2428 =0.1364 =-0.0102
        tree elongation 1.45 ring_noise_ratio 4.43 =-0.0083 redness 0.2961 =0.0708 redness 0.8964 seed_noise_ratio
          5.43 =0.0838 =0.2144 =0.0708 redness 0.4051 =-0.1166 ring_noise_ratio 2.96 =-0.1065 =-0.0083
        tree weakest_side 0.6945 ring_noise_ratio 2.36 =-0.114 redness 0.3083 =-0.0833 =-0.0153 redness 0.4448
          elongation 1.28 =0.0632 =-0.0153 redness 0.8964 seed_noise_ratio 5.28 =0.0218 =0.1923 =-0.0153
        tree elongation 1.42 seed_noise_ratio 7.58 fill 0.9613 =-0.0095 =0.0681 redness 0.3356 =0.0681 redness 0.9589
          =0.1933 =0.0681 redness 0.3356 =-0.1132 ring_noise_ratio 3.24 =-0.0954 =-0.0095
        tree open 1.0 redness 0.3356 =-0.0303 seed_noise_ratio 7.24 rim 0.2995 =-0.0303 redness 0.8426 elongation 1.83
          =0.0836 =-0.0303 =-0.0303 brownness 0.2071 =0.1753 =0.0836 =-0.0958
        tree fill 0.9396 redness 0.2598 =-0.1072 redness 0.8964 ring_noise_ratio 2.14 =-0.0949 =-0.0082 =-0.1242
          elongation 1.33 redness 0.2961 =0.0483 redness 0.9589 =0.1517 =0.0483 =-0.0082
        tree open 1.0 redness 0.4448 elongation 1.28 =0.0292 =-0.0303 redness 0.8964 rim 0.2793 =-0.0303 elongation
          1.91 seed_noise_ratio 5.71 =0.0784 =0.1732 =-0.0124 =-0.0303 =-0.0881
        tree elongation 1.55 seed_noise_ratio 7.24 fill 0.9613 =-0.0232 =0.0373 brownness 0.1263 redness 0.2025
          =0.0896 =0.1599 =0.0373 redness 0.2961 =-0.1125 redness 0.8964 =-0.0236 =-0.1195
        tree weakest_side 0.6414 ring_noise_ratio 2.06 =-0.1034 =-0.0492 redness 0.4448 elongation 1.28 =0.0239
          =-0.0256 redness 0.9589 rim 0.264 =-0.0256 seed_noise_ratio 5.23 =0.0247 =0.1433 =-0.0256
        tree redness 0.2835 elongation 1.8 =-0.0556 =-0.1191 redness 0.9589 ring_noise_ratio 3.05 =-0.0503
          seed_noise_ratio 7.1 fill 0.9555 =0.0117 =0.0686 brownness 0.1585 =0.1443 =0.0686 =-0.1232
        tree elongation 1.83 weakest_side 0.5816 =-0.0387 redness 0.4652 brownness 0.1263 =0.0423 =0.0033 redness
          0.8426 rim 0.2718 =0.0033 dark_line_through 0.2864 =0.1369 =0.0033 =0.0033 =-0.0901
        tree redness 0.2598 elongation 1.8 =-0.0561 =-0.1166 redness 0.9589 rim 0.2365 =-0.0942 elongation 2.22
          seed_noise_ratio 6.14 =0.0114 brownness 0.1263 =0.1346 =0.0569 =-0.0794 =-0.1187
        tree ring_noise_ratio 2.77 ring_noise_ratio 1.91 =-0.0953 =-0.0501 elongation 1.77 seed_noise_ratio 8.23 fill
          0.9721 =-0.0001 =0.0415 brownness 0.0937 redness 0.2025 =0.0829 =0.1397 =0.0415 =-0.0345
        tree redness 0.2487 elongation 1.8 =-0.053 =-0.1139 redness 0.9589 rim 0.2262 =-0.0941 elongation 2.22
          brownness 0.2233 seed_noise_ratio 7.1 =0.032 =0.1183 =-0.0096 =-0.0722 =-0.1146
        tree redness 0.2487 =-0.0677 redness 0.9589 fill 0.9212 elongated_neighbours 1.0 seed_noise_ratio 5.65
          =-0.0528 =0.0138 =-0.1218 brownness 0.2233 seed_noise_ratio 7.24 =0.0434 =0.1084 =0.0138 =-0.1107
        tree rim 0.2262 =-0.0968 elongation 1.91 weakest_side 0.5118 =-0.0259 brownness 0.1805 seed_noise_ratio 9.19
          =0.0375 redness 0.2835 =0.0707 =0.1238 =0.0069 elongation 2.77 =-0.0432 =-0.1108
        tree ring_noise_ratio 2.36 =-0.0758 redness 0.4652 elongation 1.37 rim 0.368 =0.0375 =-0.0152 =-0.0363 redness
          0.7977 dark_line_through 0.1853 line_through 0.0447 =0.1037 =0.0256 =-0.0348 =-0.0363
        tree elongated_neighbours 1.0 open 1.0 elongation 1.49 brownness 0.2071 seed_noise_ratio 9.19 =0.0346 =0.1049
          =0.0102 =-0.0174 redness 0.4652 =-0.0638 redness 0.8426 =-0.0174 =-0.0638 =-0.1239
        tree rim 0.2262 =-0.0902 elongation 2.47 weakest_side 0.4252 =-0.0421 line_through 0.0342 brownness 0.1805
          seed_noise_ratio 7.24 =0.0403 redness 0.2961 =0.0663 =0.1147 =0.017 =-0.0095 =-0.0936
        tree elongated_neighbours 1.0 redness 0.2487 =-0.0506 redness 0.8964 dark_line_through 0.2545 redness 0.4858
          rim 0.3773 =0.0254 =-0.0136 rim 0.2867 =-0.0136 =0.0788 =-0.062 =-0.062 =-0.1196
        tree rim 0.203 =-0.0945 redness 1.02 redness 0.4652 rim 0.3821 elongation 1.8 =0.0243 =-0.0739 =-0.0761
          dark_line_through 0.3735 line_through 0.0635 =0.0647 =-0.0145 =-0.0802 =-0.1102
        tree elongated_neighbours 1.0 ring_noise_ratio 2.06 =-0.0592 elongation 1.83 brownness 0.2233 seed_noise_ratio
          8.23 =0.0146 redness 0.2835 =0.0423 ring_noise_ratio 6.2 =0.0456 =0.1128 =-0.0041 =-0.0265 =-0.1146
        tree rim 0.203 =-0.0887 redness 1.02 redness 0.2961 rim 0.3821 elongation 1.8 =0.0069 =-0.086 =-0.0805
          dark_line_through 0.1853 line_through 0.0447 =0.047 =-0.0056 =-0.0446 =-0.1062
        tree elongated_neighbours 1.0 elongation 2.47 brownness 0.2392 seed_noise_ratio 6.14 =-0.0053 redness 0.3083
          =0.0172 ring_noise_ratio 6.6 line_through -0.0145 =0.0642 =0.0172 =0.0954 =-0.0268 =-0.0567 =-0.1095
        tree redness 1.02 redness 0.4858 rim 0.3922 rim 0.203 =-0.0868 elongation 1.8 =0.0163 =-0.0592 =-0.0693
          dark_line_through 0.4373 seed_noise_ratio 5.59 =-0.0006 =0.0587 =-0.0799 =-0.1024
        tree elongated_neighbours 1.0 redness 0.1295 =-0.054 redness 1.02 elongation 2.47 brownness 0.2392
          seed_noise_ratio 5.65 =0.0037 elongation 1.21 =0.0811 =0.029 =-0.0194 =-0.054 =-0.054 =-0.1043
        tree rim 0.203 =-0.079 elongation 2.77 line_through 0.0635 brownness 0.2071 seed_noise_ratio 9.63 fill 0.9721
          =0.0056 =0.0376 redness 0.2835 =0.0376 =0.0869 =-0.0137 =-0.0395 =-0.089
        tree redness 1.11 redness 0.1295 =-0.0671 elongated_neighbours 1.0 dark_line_through 0.1853 brownness 0.1364
          elongation 1.21 =0.0708 =0.0156 rim 0.3589 =0.0109 =-0.0136 =-0.0422 =-0.095 =-0.1031
        tree rim 0.2464 seed_noise_ratio 11.66 =-0.0691 =0.0461 elongation 2.77 weakest_side 0.4 =-0.0397 line_through
          0.0342 redness 0.5073 =0.0094 redness 0.7977 =0.0652 =0.006 =-0.0133 =-0.0838
        tree redness 1.11 elongated_neighbours 1.0 ring_noise_ratio 1.91 =-0.0455 redness 0.4652 rim 0.3589 elongation
          1.42 =0.0269 =-0.019 =-0.019 seed_noise_ratio 4.93 =-0.019 =0.0424 =-0.0919 =-0.0985
        tree brownness 0.4098 elongation 1.21 redness 0.387 =0.0086 fill 0.9212 =0.0086 =0.0637 line_through 0.0342
          rim 0.264 =-0.0146 ring_noise_ratio 2.29 =-0.0146 =0.0086 =-0.0294 =-0.0579
        tree redness 1.11 redness 0.1295 =-0.0587 dark_line_through 0.3735 rim 0.2365 =-0.0315 line_through 0.1332
          brownness 0.105 seed_noise_ratio 9.19 =0.018 =0.0667 =-0.0022 =-0.0315 =-0.0699 =-0.0942
        tree elongation 2.77 brownness 0.4098 dark_line_through 0.138 line_through -0.0145 ring_noise_ratio 1.7
          =0.0123 cut 1.0 =0.0454 =0.0245 weakest_side 0.8534 =-0.0046 =0.0123 =-0.0192 =-0.0414 =-0.0806
        tree cut 1.0 elongated_neighbours 1.0 ring_noise_ratio 1.7 =-0.0429 line_through -0.0066 redness 0.3083
          =0.0081 seed_noise_ratio 7.24 =0.0183 =0.0655 weakest_side 0.8534 =-0.0176 =0.0081 =-0.0861 =-0.0929
        tree rim 0.203 =-0.0638 redness 1.11 elongation 2.77 redness 0.1399 =-0.0336 dark_line_through 0.3735 rim
          0.4487 seed_noise_ratio 4.97 =-0.0102 =0.0266 =-0.0102 =-0.0336 =-0.0721 =-0.0911
        tree elongated_neighbours 1.0 weakest_side 0.042 =-0.0425 line_through 0.0447 redness 0.4858 rim 0.3589
          =0.0117 =-0.0058 seed_noise_ratio 7.99 rim 0.368 =-0.0058 =0.0372 =0.0683 =-0.0204 =-0.0824
        tree cut 1.0 redness 1.11 rim 0.1581 =-0.0707 line_through 0.1332 redness 0.5073 rim 0.3589 =0.013 =-0.0228
          fill 0.9788 =0.015 =0.1015 =-0.0523 =-0.085 =-0.0868
        tree skin_share 0.7879 =-0.0876 dark_line_through 0.2545 brownness 0.2071 elongation 1.21 seed_noise_ratio
          9.19 =0.0177 =0.0719 line_through -0.0187 =0.0177 =-0.0048 redness 0.4652 =-0.0218 =-0.0048 =-0.0451
        tree cut 1.0 elongation 2.77 redness 0.7977 redness 0.5289 rim 0.3922 rim 0.203 =-0.0346 =0.0103 =-0.0346 rim
          0.3163 =-0.0163 =0.0448 =-0.0346 =-0.0698 =-0.0803
        tree elongated_neighbours 1.0 redness 0.1295 =-0.039 redness 0.7977 redness 0.5743 rim 0.4144
          dark_line_through 0.1524 =0.0117 =-0.039 =-0.039 fill 0.9788 =0.0196 =0.0995 =-0.0359 =-0.0759
        tree skin_share 0.7879 =-0.0806 brownness 0.4098 elongation 1.21 dark_line_through -0.0057 =0.04 =0.0079 rim
          0.264 =-0.0189 redness 0.2487 =-0.0189 redness 0.7594 =0.0079 =-0.0189 =-0.0398
        tree brownness 0.8176 rim 0.203 =-0.0412 dark_line_through 0.4373 redness 0.4652 rim 0.3589 =0.01 =-0.0188
          fill 0.9788 redness 0.7594 =0.0194 =-0.0188 =0.0841 =-0.0412 =-0.0806
        tree cut 1.0 elongated_neighbours 1.0 elongation 2.47 ring_noise_ratio 1.99 =-0.0152 line_through -0.0145
          seed_noise_ratio 5.54 =0.0105 redness 0.2961 =0.0227 =0.0483 =-0.0023 =-0.0339 =-0.0683 =-0.0735
        tree skin_share 0.7879 =-0.0743 dark_line_through 0.4373 redness 0.1935 =-0.0189 seed_noise_ratio 4.79
          =-0.0189 brownness 0.1922 ring_noise_ratio 7.09 =0.0092 weakest_side 0.8666 =0.0268 =0.0688 =-0.0046
          =-0.0381
        tree redness 1.23 rim 0.1388 =-0.0678 line_through 0.1904 elongation 2.77 brownness 0.2392 elongation 1.21
          seed_noise_ratio 9.19 =0.0141 =0.0543 =0.0033 =-0.0128 =-0.0316 =-0.065 =-0.0798
        tree cut 1.0 redness 1.23 elongation 2.77 rim 0.2464 seed_noise_ratio 14.27 =-0.0278 =0.1129 ring_noise_ratio
          1.7 =-0.0278 line_through -0.0145 =0.0233 =-0.0003 =-0.0577 =-0.076 =-0.0674
        tree elongated_neighbours 1.0 dark_line_through 0.4373 redness 0.4652 rim 0.3773 elongation 1.55 =0.0104
          =-0.0162 =-0.0162 rim 0.3163 =-0.0162 weakest_side 0.8666 =0.0134 =0.0577 =-0.0331 =-0.0646
        tree brownness 0.8176 cut 1.0 line_through 0.1332 rim 0.2555 seed_noise_ratio 11.66 =-0.0175 weakest_side
          0.8666 =0.0277 =0.1542 redness 0.4652 =-0.0034 =0.0149 =-0.037 =-0.037 =-0.072
        tree redness 0.0639 =-0.0593 redness 1.23 dark_line_through 0.4373 elongation 2.3 fill 0.9151 =-0.0076 redness
          0.4652 =0.0011 fill 0.9788 =0.0176 =0.073 =-0.0238 =-0.0494 =-0.071
        tree skin_share 0.7879 =-0.066 elongated_neighbours 1.0 rim 0.2555 seed_noise_ratio 14.27 =-0.017
          ring_noise_ratio 6.2 =0.0369 =0.1567 brownness 0.1694 =0.0088 rim 0.3543 =-0.0003 =-0.017 =-0.0339
        tree brownness 0.8176 cut 1.0 line_through -0.0145 =0.0106 rim 0.2365 =-0.0336 rim 0.4487 redness 0.7977
          =0.0013 =-0.0336 redness 0.5982 =-0.0336 =0.0013 =-0.0336 =-0.0652
        tree elongated_neighbours 1.0 elongation 2.93 seed_noise_ratio 4.79 =-0.0143 redness 0.3083 =-0.0056
          ring_noise_ratio 7.09 line_through -0.0145 =0.017 =-0.0056 brownness 0.1157 =0.0529 =0.017 =-0.0288 =-0.056
        tree redness 1.63 redness 0.0639 =-0.0529 dark_line_through 0.4373 elongation 2.3 rim 0.4567 seed_noise_ratio
          5.65 =-0.0064 redness 0.5289 =0.0051 =0.0344 =-0.0094 =-0.0222 =-0.0456 =-0.0831
        tree skin_share 0.7879 =-0.0601 rim 0.1388 =-0.0309 redness 1.02 elongated_neighbours 1.0 dark_line_through
          0.2054 rim 0.3922 seed_noise_ratio 6.31 =-0.0045 =0.0244 =-0.0045 =-0.0141 =-0.0309 =-0.0309
        tree cut 1.0 elongation 2.93 brownness 0.4098 line_through -0.0231 fill 0.9151 =0.0044 dark_line_through
          -0.0057 =0.033 =0.0125 elongation 1.21 =0.0044 =-0.0087 =-0.0247 =-0.0505 =-0.0555
        tree redness 1.63 redness 0.0639 =-0.0479 line_through 0.1904 fill 0.7073 =-0.0238 elongation 2.22 elongation
          1.21 dark_line_through -0.0057 =0.0296 =0.0069 =0.001 =-0.0108 =-0.0484 =-0.0778
        tree rim 0.1388 =-0.0504 redness 1.23 skin_share 0.7879 =-0.0566 elongated_neighbours 1.0 seed_noise_ratio
          4.62 =-0.013 redness 0.5073 =-0.0019 fill 0.9788 =0.0077 =0.0744 =-0.028 =-0.0649
        tree cut 1.0 brownness 0.8176 line_through -0.0685 =0.0137 rim 0.264 seed_noise_ratio 11.66 =-0.027 =0.005
          redness 0.5289 rim 0.3922 =0.0039 =-0.027 =0.005 =-0.0536 =-0.0501
        tree ring_noise_ratio 0.8049 =-0.0484 dark_line_through 0.4373 redness 0.1935 =-0.0124 seed_noise_ratio 4.79
          =-0.0124 brownness 0.1263 seed_noise_ratio 9.63 =0.0044 weakest_side 0.8534 =0.0233 =0.0952 =-0.003 =-0.0248
        tree elongated_neighbours 1.0 elongation 2.93 redness 0.7977 redness 0.5982 rim 0.3974 =0.0037 =-0.0118 rim
          0.3362 seed_noise_ratio 9.63 =-0.0118 =0.0741 =0.0309 =-0.0118 =-0.0234 =-0.0454
        tree cut 1.0 elongation 3.76 dark_line_through 0.4373 line_through -0.0145 =0.0079 rim 0.2995 seed_noise_ratio
          10.15 =-0.0142 =0.0015 rim 0.4487 =0.0015 =-0.0142 =-0.0289 =-0.0571 =-0.0459
        tree redness 1.63 line_through 0.1904 fill 0.684 =-0.0225 redness 0.1295 =-0.011 seed_noise_ratio 4.62 =-0.011
          redness 0.5073 =-0.0004 rim 0.3315 =-0.0034 =0.0225 =-0.0442 =-0.0699
        tree skin_share 0.7879 =-0.0485 dark_line_through 0.4373 redness 0.7594 redness 0.5982 rim 0.4144 =0.0027
          =-0.0129 rim 0.3362 =-0.0117 =0.0284 ring_noise_ratio 7.09 =-0.0129 =0.0427 =-0.0252
        tree rim 0.1388 =-0.0439 brownness 1.27 ring_noise_ratio 0.8049 =-0.0399 line_through -0.1122 rim 0.2995
          redness 0.387 =0.0115 =0.0765 =0.0093 seed_noise_ratio 4.62 =-0.0201 =-0.0008 =-0.0787
        tree cut 1.0 elongation 3.76 elongated_neighbours 1.0 ring_noise_ratio 1.41 =-0.0133 line_through -0.0685
          =0.0184 rim 0.2995 =-0.0057 brownness 0.1585 =0.0085 =-0.0057 =-0.0268 =-0.0527 =-0.0419
        tree redness 1.63 redness -0.0149 =-0.0535 dark_line_through 0.6468 fill 0.684 =-0.0232 elongation 2.22
          line_through -0.0145 =0.0091 =-0.0021 =-0.0113 rim 0.368 =-0.0732 =-0.0232 =-0.0654
        tree brownness 0.8176 rim 0.1388 =-0.0238 weakest_side -0.4652 =-0.0238 line_through -0.1122 redness 0.4051
          =0.0084 =0.034 seed_noise_ratio 4.72 =-0.0118 redness 0.5073 =-0.0043 =0.0073 =-0.0457
        tree redness 1.63 skin_share 0.7879 redness 0.5743 =-0.0748 =-0.0216 dark_line_through 0.6468 rim 0.4754
          seed_noise_ratio 5.65 =-0.0068 redness 0.4858 =-0.0001 =0.0225 =-0.011 =-0.0216 =-0.0619
        tree elongated_neighbours 1.0 elongation 2.93 redness 0.7276 rim 0.4487 dark_line_through 0.1524 =0.0079
          =-0.0102 =-0.0102 rim 0.3726 =-0.0102 weakest_side 0.315 =-0.0102 =0.0394 =-0.0198 =-0.038
        tree cut 1.0 fill 0.7073 ring_noise_ratio 3.46 =-0.0539 =-0.015 elongation 2.22 line_through -0.0066
          seed_noise_ratio 7.99 =0.003 =0.0178 =-0.004 =-0.015 weakest_side 0.9092 =-0.0503 =0.02
        tree redness -0.0149 =-0.0479 redness 0.7977 dark_line_through 0.2864 rim 0.4754 =0.0035 =-0.0169 rim 0.3315
          =-0.0745 =-0.0169 rim 0.3726 =-0.0509 weakest_side 0.5303 =-0.0257 =0.0431
        tree elongation 5.65 line_through 0.1904 seed_noise_ratio 4.62 =-0.0178 redness 0.1935 =-0.0088 redness 0.7977
          rim 0.4754 =0.0062 =-0.0088 fill 0.975 =-0.0088 =0.0518 =-0.0345 =-0.0671
        tree rim 0.1388 redness 0.6224 =-0.053 =0.0274 brownness 1.27 redness 1.23 ring_noise_ratio 0.8049 =-0.0356
          line_through -0.1122 rim 0.2995 =0.0382 =0.0071 =-0.0012 =-0.0356 =-0.0703
        tree cut 1.0 elongation 3.76 elongated_neighbours 1.0 redness 0.7276 dark_line_through 0.1853 redness 0.5982
          =0.0016 =0.02 =-0.011 ring_noise_ratio 6.2 =-0.011 =0.0333 =-0.0221 =-0.0433 =-0.0347
        tree redness 1.63 elongation 5.65 line_through 0.1904 fill 0.684 =-0.0162 rim 0.2555 seed_noise_ratio 14.27
          =-0.0079 ring_noise_ratio 8.39 =0.0361 =0.1476 =0.0018 =-0.0316 =-0.0618 =-0.0542
        tree brownness 0.5971 redness 0.7977 dark_line_through 0.1524 rim 0.3922 =0.0058 brownness -0.0168
          weakest_side 0.7925 =0.0099 =0.0765 =-0.0062 =-0.0145 seed_noise_ratio 10.81 =-0.0145 =0.059 =-0.0276
        tree elongated_neighbours 1.0 rim 0.2365 seed_noise_ratio 11.66 =-0.0168 weakest_side 0.8666 =0.02 =0.1141
          ring_noise_ratio 1.99 =-0.0168 redness 0.7276 =0.0033 fill 0.975 =-0.0078 =0.0449 =-0.0317
        tree elongation 5.65 cut 1.0 line_through -0.0685 redness 0.3083 =0.0023 =0.0166 rim 0.203 seed_noise_ratio
          11.66 =-0.031 =0.0023 brownness 0.5971 =-0.0016 =-0.031 =-0.0307 =-0.0597
        tree skin_share 0.7879 redness 0.5743 =-0.0686 =-0.0182 rim 0.2555 seed_noise_ratio 11.66 line_through -0.102
          =0.0113 =-0.0182 elongation 1.35 ring_noise_ratio 6.6 =0.0532 =0.1422 =0.014 =-0.0002
        tree redness -0.0149 =-0.0406 dark_line_through 0.6468 fill 0.684 =-0.018 elongation 2.22 line_through -0.0231
          fill 0.9151 =0.0021 =0.0105 =-0.0022 =-0.0092 redness 0.8426 =-0.0606 =-0.018
        tree redness 1.63 weakest_side -1.72 =-0.0418 rim 0.1388 redness 0.6224 =-0.0216 =0.0323 elongated_neighbours
          1.0 seed_noise_ratio 4.62 =-0.0108 redness 0.3083 =-0.0047 =0.0038 =-0.0216 =-0.0499
        tree elongation 5.65 rim 0.2555 seed_noise_ratio 19.62 line_through -0.102 elongation 1.83 =0.0229 =-0.0087
          redness 0.3356 =-0.0087 =-0.029 ring_noise_ratio 8.39 =0.0229 =0.1135 =-0.0002 =-0.0562
        tree rim 0.1388 redness 0.5743 =-0.0468 =0.0211 brownness 1.27 ring_noise_ratio 0.8049 =-0.0318 redness 1.02
          elongation 1.21 =0.0071 =-0.0021 rim 0.4567 =-0.016 =0.0399 =-0.0628
        tree cut 1.0 redness 1.63 line_through -0.0685 =0.0073 rim 0.203 seed_noise_ratio 9.19 =-0.0499 =0.0023
          =-0.0017 =-0.045 weakest_side 0.9092 seed_noise_ratio 6.49 =-0.0614 =-0.0079 =0.024
        tree elongation 5.65 dark_line_through 0.6468 redness 0.7594 rim 0.4754 dark_line_through 0.2054 =0.0038
          =-0.0141 brownness -0.0495 =0.0236 =-0.0141 ring_noise_ratio 6.2 =-0.0141 =0.0305 =-0.0274 =-0.0534
        judge crowd
        start -2.4477594
        tree alike -1.22 alike -2.45 =-0.1808 =0.6567 own_score -1.92 =1.06 =2.39
        tree alike -2.78 own_score -2.47 =-0.1915 =0.0249 own_score -2.68 =0.0847 =0.3895
        tree own_score -1.56 alike -2.95 =-0.1799 =0.0523 own_score -0.2277 =0.1654 =0.3421
        tree own_score -2.22 alike -3.11 =-0.1786 =-0.0011 own_score -0.2277 =0.1003 =0.2904
        tree alike -2.95 own_score -3.33 =-0.1815 =-0.0402 own_score 1.41 =0.0963 =0.2815
        tree own_score -2.88 own_score -4.05 =-0.1805 =-0.0758 alike -1.98 =0.025 =0.2174
        tree own_score -3.19 =-0.1568 own_score 1.41 alike -1.98 =-0.0035 =0.1257 =0.2471
        tree alike -3.11 own_score -3.78 =-0.1696 =-0.0483 own_score 1.41 =0.0517 =0.2308
        tree alike -3.68 own_score -4.3 =-0.1746 =-0.082 own_score 1.41 =0.032 =0.2181
        tree own_score -3.33 own_score -4.65 =-0.1692 =-0.0746 alike -0.2208 =0.0287 =0.2034
        tree alike -3.78 own_score -4.44 =-0.1647 =-0.0775 own_score 1.41 =0.0218 =0.1986
        tree own_score -3.97 =-0.1367 alike -0.2208 alike -3.89 =-0.0464 =0.0326 =0.1854
        tree own_score -4.3 =-0.1381 own_score 1.41 alike -1.98 =-0.0217 =0.0604 =0.1789
        tree alike -3.89 =-0.1042 own_score 3.17 alike -0.2208 =0.0057 =0.1176 =0.2169
        tree own_score -4.65 =-0.1352 own_score 3.17 alike -0.2208 =-0.0019 =0.1092 =0.2109
        tree own_score -4.78 =-0.1301 own_score 3.17 alike -4.23 =-0.0547 =0.0194 =0.2047
        tree own_score -5.22 =-0.1404 own_score 3.17 alike -4.23 =-0.0513 =0.0156 =0.1981
        tree own_score -5.22 =-0.131 alike -0.2208 alike -3.89 =-0.0379 =0.0092 =0.1273
        tree own_score -5.22 =-0.1211 own_score 3.17 own_score -1.06 =-0.0136 =0.037 =0.1892
        tree own_score 3.17 own_score -5.22 =-0.1107 alike -0.2208 =-0.0049 =0.0762 =0.1812
        tree own_score 3.17 own_score -5.1 =-0.0948 alike -1.98 =-0.0112 =0.0267 =0.1727
        tree own_score 3.17 alike -5.69 =-0.0835 own_score -1.06 =-0.0083 =0.0264 =0.1637
        tree alike 0.7453 own_score -5.34 =-0.0884 alike -4.23 =-0.0282 =0.0066 =0.1295
        tree own_score 3.17 alike -6.74 =-0.1407 own_score -5.88 =-0.0711 =0.0011 =0.1507
        tree own_score 3.17 alike -6.74 =-0.1319 alike -0.2208 =-0.0044 =0.0506 =0.1405
        tree alike 0.7453 alike -6.81 =-0.1333 own_score -5.88 =-0.0675 =0.0005 =0.1051
        tree own_score 3.17 alike -6.81 =-0.1244 own_score -3.78 =-0.0228 =0.0046 =0.1266
        tree own_score 4.49 alike -6.74 =-0.1047 own_score -1.06 =-0.0071 =0.0174 =0.1782
        tree own_score 4.49 own_score -6.37 =-0.0933 alike -0.2208 =-0.0025 =0.0405 =0.1724
        tree own_score 4.49 alike -6.81 =-0.1045 alike 1.55 =-0.0009 =0.0825 =0.1664
        tree alike 1.55 own_score -6.37 =-0.0817 alike -4.23 =-0.0174 =0.0044 =0.138
        tree own_score 4.49 alike -6.81 =-0.092 alike -1.98 =-0.0051 =0.0117 =0.1587
        tree own_score 4.49 own_score -6.37 =-0.0704 alike 1.55 =-0.0003 =0.0758 =0.1523
        tree own_score 4.49 alike -6.54 =-0.0551 alike 0.7453 =-0.0004 =0.0516 =0.1459
        tree alike 1.55 own_score -4.3 alike -4.73 =-0.0394 =-0.0083 =0.0023 =0.1151
        tree own_score 4.49 alike -6.81 =-0.0714 own_score -1.06 =-0.0033 =0.0102 =0.1379
        tree own_score 4.49 own_score -6.37 =-0.0547 alike 1.55 =0.0001 =0.0656 =0.1315
        tree own_score 4.49 alike -6.81 =-0.0619 alike 1.55 =-0.0 =0.0625 =0.1252
        tree own_score 1.41 alike -7.33 =-0.0996 =-0.001 alike -0.2208 =0.0129 =0.1207
        tree own_score 4.49 own_score -6.37 =-0.0456 alike -5.69 =-0.0167 =0.0014 =0.1155
        tree own_score 4.49 alike -7.33 =-0.0922 alike 1.55 =-0.0003 =0.0547 =0.1097
        tree own_score 4.49 alike -7.33 =-0.0866 alike -1.98 =-0.0026 =0.0059 =0.1042
        tree alike 1.55 own_score -6.37 =-0.0377 alike -6.54 =-0.0188 =0.0007 =0.0764
        tree own_score 4.49 alike -7.33 =-0.08 own_score -1.06 =-0.0021 =0.0056 =0.098
        tree own_score 4.49 own_score -6.92 alike -3.58 =-0.0849 =-0.0249 =0.0 =0.0931
        tree alike 1.55 alike -7.33 =-0.0746 alike -4.23 =-0.0054 =0.0012 =0.0672
        tree own_score 4.49 alike -7.33 =-0.0701 alike 1.55 =-0.0002 =0.0437 =0.0876
        tree own_score 4.49 alike -7.33 =-0.0659 alike 1.55 =-0.0001 =0.0416 =0.0833
        tree own_score 4.49 own_score -6.92 alike -3.58 =-0.0765 =-0.02 =0.0001 =0.0793
        tree own_score 4.49 alike -7.33 =-0.0616 own_score -1.06 =-0.0015 =0.0042 =0.0756
        judge crowd
        start -2.4477594
        tree alike -0.7031 alike -2.36 =-0.1814 =0.6734 own_score -1.92 =1.06 =2.39
        tree alike -2.94 own_score -2.22 =-0.1908 =0.0377 own_score -2.68 =0.0873 =0.3982
        tree alike -3.14 own_score -3.19 =-0.1925 =-0.0625 own_score -1.06 =0.0801 =0.3342
        tree own_score -2.47 alike -3.81 =-0.1851 =-0.0371 own_score -0.2277 =0.0841 =0.2975
        tree alike -3.14 own_score -3.46 =-0.1836 =-0.061 own_score 1.41 =0.0962 =0.2871
        tree own_score -2.47 own_score -3.97 =-0.1791 =-0.0579 own_score 1.41 =0.0822 =0.2643
        tree alike -3.81 =-0.1563 own_score -0.2277 own_score -3.33 =-0.0134 =0.0994 =0.2191
        tree alike -3.81 =-0.1473 own_score 1.41 own_score -3.68 =-0.0206 =0.0814 =0.2317
        tree own_score -3.19 =-0.1422 own_score 1.41 alike -1.69 =-0.0084 =0.1109 =0.2177
        tree own_score -3.78 =-0.1484 alike 0.4798 alike -4.43 =-0.0416 =0.0523 =0.2049
        tree alike -4.54 =-0.1352 own_score 1.41 own_score -4.3 =-0.0378 =0.0397 =0.1971
        tree own_score -4.3 =-0.1498 alike 0.4798 alike -4.54 =-0.0547 =0.0292 =0.1854
        tree own_score -4.3 =-0.1408 own_score 1.41 alike -1.69 =-0.0208 =0.0574 =0.1775
        tree own_score -4.65 =-0.1442 own_score 3.17 alike 0.4798 =-0.0072 =0.1109 =0.2154
        tree alike -5.07 =-0.1117 own_score 3.17 alike 0.4798 =0.0018 =0.1115 =0.2089
        tree own_score -4.65 =-0.1293 own_score 3.17 alike 0.4798 =-0.0017 =0.105 =0.2023
        tree own_score -5.1 =-0.1386 own_score 3.17 alike -5.07 =-0.0579 =0.0193 =0.1955
        tree own_score -5.22 =-0.1354 own_score 3.17 alike -5.07 =-0.0512 =0.0156 =0.1884
        tree own_score -5.22 =-0.1258 own_score 3.17 alike 0.4798 =-0.0052 =0.0877 =0.1809
        tree own_score -5.22 =-0.1156 own_score 3.17 alike -5.17 =-0.0438 =0.0116 =0.1731
        tree own_score -5.22 =-0.1052 alike 1.43 alike -5.25 =-0.038 =0.0077 =0.146
        tree own_score -5.22 =-0.0946 own_score 3.17 alike 0.4798 =-0.0043 =0.0641 =0.1617
        tree own_score 3.17 own_score -5.34 =-0.0883 alike -1.69 =-0.0113 =0.0245 =0.1525
        tree alike 1.43 alike -7.95 =-0.1709 own_score -5.88 =-0.0837 =-0.0001 =0.1198
        tree own_score 3.17 alike -7.95 =-0.1656 alike -5.07 =-0.0309 =0.0051 =0.14
        tree alike 1.43 alike -7.95 =-0.1598 own_score -6.14 =-0.0811 =-0.0004 =0.1034
        tree own_score 3.17 alike -7.95 =-0.1534 alike -1.69 =-0.0094 =0.0156 =0.127
        tree own_score 4.49 alike -7.7 =-0.1102 alike 1.43 =-0.0022 =0.0714 =0.1776
        tree own_score 4.49 own_score -5.88 =-0.0714 alike -5.25 =-0.0227 =0.0053 =0.1722
        tree own_score 1.41 alike -7.95 =-0.1388 =-0.0027 alike 1.43 =0.0242 =0.1642
        tree own_score 4.49 alike -8.09 =-0.1466 own_score -6.37 =-0.0736 =0.0009 =0.164
        tree own_score 4.49 alike -8.09 =-0.1399 own_score -6.37 =-0.0702 =0.0007 =0.1579
        tree own_score 4.49 alike -8.09 =-0.133 alike -1.69 =-0.0058 =0.0117 =0.1517
        tree own_score 1.41 alike -8.09 =-0.1259 =-0.0019 alike 1.43 =0.0179 =0.1544
        tree own_score 4.49 own_score -6.37 =-0.067 alike 2.25 =-0.0004 =0.0709 =0.1426
        tree own_score 4.49 alike -4.67 own_score -4.22 =-0.0422 =-0.0053 =0.0037 =0.1362
        tree own_score 4.49 alike -8.09 =-0.1158 alike 2.25 =-0.0002 =0.0649 =0.1299
        tree own_score 4.49 alike -8.09 =-0.1088 own_score -6.37 =-0.0499 =0.0009 =0.1237
        tree alike 2.25 alike -7.56 =-0.0499 own_score -5.88 =-0.0247 =0.0011 =0.0795
        tree own_score 4.49 alike -8.09 =-0.0987 alike 0.4798 =-0.0012 =0.0213 =0.1168
        tree own_score 1.41 alike -8.09 =-0.0922 =-0.0009 alike 1.43 =0.0116 =0.1385
        tree own_score 4.49 own_score -6.37 =-0.0421 alike -4.16 =-0.0062 =0.003 =0.1083
        tree own_score 4.49 alike -8.09 =-0.0851 own_score -1.56 =-0.0029 =0.0054 =0.1029
        tree own_score 4.49 alike -8.09 =-0.0793 alike 2.25 =-0.0002 =0.0488 =0.0977
        tree own_score 4.49 own_score -6.92 alike -3.61 =-0.0897 =-0.0271 =0.0001 =0.0929
        tree own_score 4.49 alike -7.95 =-0.0615 alike 2.25 =-0.0001 =0.0441 =0.0883
        tree own_score 4.49 alike -8.09 =-0.0692 alike -1.69 =-0.0021 =0.0048 =0.0839
        tree own_score 4.49 own_score -6.37 =-0.0296 alike 2.25 =0.0001 =0.0399 =0.0799
        tree own_score 1.41 alike -8.09 =-0.064 =-0.0005 alike 1.43 =0.0069 =0.1249
        tree own_score 4.49 alike -7.56 own_score -4.3 =-0.0486 =-0.0136 =0.0002 =0.0741
        judge balance
        -0.09597669
        """
}
