// Learnt by `make pattern` from 770 rendered photos; to change it, change what it learns from.

extension PatternJudge {
    /// What Rubor tells patterns by. Each feature's weights stand in the order of the classes.
    package static let shipped: PatternJudge = {
        guard let judge = PatternJudge(parsing: shippedText) else {
            preconditionFailure("the pattern's model cannot be read")
        }
        return judge
    }()

    private static let shippedText = """
        pattern 2
        classes angioma_like petechial_like rash_like none odd
        temperature 0.8128
        range 3.4495
        start 0.5688 1.2685 0.0098 -1.6414 -0.2057
        feature clear_spot_count mean 1.4182 deviation 1.7046
          value -0.1069 0.0511 0.0511 -0.1383 -0.1126
          absent 0.0 0.0 0.0 0.0 0.0
        feature spot_count mean 1.4289 deviation 1.7163
          value -0.1144 0.0552 0.0552 -0.1424 -0.1182
          absent 0.0 0.0 0.0 0.0 0.0
        feature density_per_cm2 mean -2.5684 deviation 2.2634
          value -0.0799 0.0349 0.1067 -0.0269 -0.0348
          absent 0.0277 0.0281 -0.0563 0.023 -0.0225
        feature spot_area_fraction mean 0.1034 deviation 0.0781
          value -0.3499 0.0899 0.4835 -0.0461 -0.1774
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature clear_share mean 0.98 deviation 0.0841
          value 0.119 -0.091 -0.0542 -0.0697 0.0959
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature confidence_mean mean 0.8348 deviation 0.1107
          value 0.0401 0.6865 -0.378 -0.4508 0.1023
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature diameter_mm_median mean 0.2711 deviation 0.5116
          value 0.1137 -0.0639 0.1002 -0.0894 -0.0606
          absent -0.0367 -0.0164 0.026 0.0439 -0.0168
        feature diameter_mm_p90 mean 0.5918 deviation 0.5502
          value 0.0816 -0.0202 -0.0252 -0.0744 0.0382
          absent -0.0367 -0.0164 0.026 0.0439 -0.0168
        feature diameter_mm_max mean 0.7962 deviation 0.6201
          value 0.0604 0.0397 -0.0539 -0.0688 0.0226
          absent -0.0367 -0.0164 0.026 0.0439 -0.0168
        feature share_perhaps_below_2mm mean 0.8734 deviation 0.2697
          value -0.0074 0.0295 -0.0074 -0.0074 -0.0074
          absent -0.0367 -0.0164 0.026 0.0439 -0.0168
        feature diameter_median_of_diagonal mean -4.2277 deviation 0.6505
          value -0.0435 0.0505 -0.0147 -0.11 0.1177
          absent -0.1427 -0.0976 0.153 0.1218 -0.0345
        feature diameter_max_of_median mean 0.5596 deviation 0.5234
          value 0.106 0.2277 -0.4367 0.0053 0.0977
          absent -0.1427 -0.0976 0.153 0.1218 -0.0345
        feature diameter_spread mean 0.627 deviation 0.4712
          value 0.2727 0.271 -0.4211 0.0656 -0.1882
          absent -0.1427 -0.0976 0.153 0.1218 -0.0345
        feature delta_ei_median mean 0.2092 deviation 0.1734
          value -0.0739 -0.3148 -0.0202 -0.0876 0.4965
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature delta_e00_median mean 14.5086 deviation 9.8644
          value 0.4558 -0.207 -0.2932 0.083 -0.0385
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature lightness_shift_median mean -14.9659 deviation 11.597
          value -0.1753 0.2982 0.2107 -0.0567 -0.2769
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature hue_shift_deg mean -14.9989 deviation 12.4503
          value -0.501 0.1037 0.311 0.2629 -0.1765
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature edge_width_mm_median mean 0.3351 deviation 0.1222
          value -0.009 -0.036 0.0608 -0.0463 0.0305
          absent -0.0367 -0.0164 0.026 0.0439 -0.0168
        feature edge_width_median_diameters mean 0.2889 deviation 0.0949
          value -0.4494 0.3879 -0.3188 0.1081 0.2721
          absent -0.1427 -0.0976 0.153 0.1218 -0.0345
        feature patch_count mean 0.2425 deviation 0.4369
          value -0.0611 0.0433 0.2308 -0.2377 0.0247
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_area_fraction mean 0.1117 deviation 0.2269
          value -0.0059 0.0223 0.085 -0.0583 -0.0432
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_share_of_redness mean 0.3423 deviation 0.451
          value -0.0467 -0.1248 0.0296 0.0286 0.1132
          absent -0.0397 0.0449 -0.1391 0.2048 -0.0708
        feature share_in_patches mean 0.0695 deviation 0.2221
          value -0.1895 0.1433 0.0442 -0.0001 0.002
          absent -0.1367 -0.0871 0.1369 0.1192 -0.0323
        feature largest_patch_mm mean 3.0711 deviation 0.7487
          value -0.0173 0.0149 0.1194 -0.0296 -0.0874
          absent 0.0568 -0.017 -0.0401 0.017 -0.0166
        feature largest_patch_share mean 0.8983 deviation 0.1783
          value -0.0452 0.0757 -0.0907 0.0666 -0.0064
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature largest_patch_solidity mean 0.798 deviation 0.1542
          value 0.13 -0.091 0.0353 -0.1449 0.0706
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature largest_patch_circularity mean 0.6767 deviation 0.2251
          value -0.1205 -0.1239 0.166 -0.3251 0.4035
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature largest_patch_edge mean 0.0406 deviation 0.0366
          value 0.1479 0.0497 -0.3879 0.0974 0.093
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature patch_delta_ei mean 0.1362 deviation 0.1079
          value -0.0337 0.1603 -0.1437 -0.0281 0.0451
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature patch_hue_shift_deg mean -8.9464 deviation 9.6252
          value -0.0965 -0.0161 0.0483 -0.0195 0.0838
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature patch_cut_share mean 0.5492 deviation 0.4756
          value 0.0351 -0.1505 0.1747 0.3356 -0.3948
          absent 0.0072 -0.0338 -0.0367 0.0655 -0.0023
        feature clark_evans_r mean 0.8477 deviation 0.2243
          value 0.1729 -0.0334 0.2244 -0.1629 -0.201
          absent 0.0871 -0.0937 -0.0726 0.0479 0.0313
        feature clustered_share mean 0.6748 deviation 0.2527
          value -0.3385 0.1082 0.2716 0.0326 -0.0739
          absent 0.0871 -0.0937 -0.0726 0.0479 0.0313
        feature hopkins mean 0.6461 deviation 0.1737
          value -0.1806 -0.0317 -0.0508 0.159 0.1041
          absent 0.0871 -0.0937 -0.0726 0.0479 0.0313
        feature linearity mean 0.4091 deviation 0.1801
          value 0.1434 -0.0623 -0.0573 0.2039 -0.2277
          absent 0.0871 -0.0937 -0.0726 0.0479 0.0313
        feature lattice_regularity mean 0.0848 deviation 0.1427
          value 0.0738 -0.332 0.2628 -0.0165 0.0119
          absent 0.0871 -0.0937 -0.0726 0.0479 0.0313
        feature nearest_neighbour_median_diameters mean 1.7444 deviation 0.7128
          value 0.2174 -0.135 -0.1417 -0.0357 0.0949
          absent -0.114 -0.1651 0.2049 0.094 -0.0198
        feature skin_redness_spread mean 0.03 deviation 0.0146
          value 0.157 -0.1 0.204 -0.1369 -0.1241
          absent 0.0565 0.0204 -0.0216 -0.0295 -0.0258
        feature redness_range mean 0.1071 deviation 0.0839
          value -0.1191 0.138 -0.0665 -0.2884 0.3361
          absent 0.0225 0.0215 0.0109 -0.0413 -0.0136
        feature blood_range mean 0.1075 deviation 0.0829
          value -0.0978 0.1463 -0.1502 -0.2322 0.3339
          absent 0.0225 0.0215 0.0109 -0.0413 -0.0136
        feature red_share mean 0.4789 deviation 0.1937
          value -0.1951 -0.0837 0.1441 0.0754 0.0592
          absent 0.0225 0.0215 0.0109 -0.0413 -0.0136
        feature largest_red_share mean 0.5313 deviation 0.2896
          value 0.0109 -0.1238 -0.0224 0.015 0.1202
          absent 0.0199 0.0195 0.0069 -0.031 -0.0153
        feature redness_grain mean 0.3893 deviation 0.135
          value 0.058 0.0583 0.0349 -0.2041 0.053
          absent 0.0225 0.0215 0.0109 -0.0413 -0.0136
        feature skin_area_fraction mean 0.8378 deviation 0.1568
          value 0.0442 -0.0578 0.123 0.0383 -0.1476
          absent 0.0 0.0 0.0 0.0 0.0
        feature empty_photo_megapixels mean -0.6858 deviation 0.8787
          value 0.1488 -0.1209 -0.1012 0.2463 -0.173
          absent 0.0397 -0.0449 0.1391 -0.2048 0.0708
        """
}
