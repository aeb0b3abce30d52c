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
        temperature 0.8037
        range 3.4721
        start 0.5743 1.1875 0.0231 -1.5888 -0.1961
        feature clear_spot_count mean 1.3995 deviation 1.6903
          value -0.1052 0.0751 0.0751 -0.1521 -0.1152
          absent 0.0 0.0 0.0 0.0 0.0
        feature spot_count mean 1.4101 deviation 1.7021
          value -0.113 0.0792 0.0792 -0.1559 -0.1207
          absent 0.0 0.0 0.0 0.0 0.0
        feature density_per_cm2 mean -2.59 deviation 2.2471
          value -0.0806 0.038 0.1087 -0.0289 -0.0372
          absent 0.0283 0.0289 -0.0573 0.0238 -0.0237
        feature spot_area_fraction mean 0.1023 deviation 0.0781
          value -0.3504 0.1036 0.4647 -0.0529 -0.165
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature clear_share mean 0.98 deviation 0.0842
          value 0.1256 -0.0983 -0.0466 -0.0711 0.0903
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature confidence_mean mean 0.8319 deviation 0.1133
          value 0.0333 0.6875 -0.4195 -0.4464 0.1452
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature diameter_mm_median mean 0.2735 deviation 0.5022
          value 0.1091 -0.0744 0.11 -0.0934 -0.0513
          absent -0.0377 -0.0164 0.0238 0.0418 -0.0115
        feature diameter_mm_p90 mean 0.5898 deviation 0.5457
          value 0.0971 -0.027 -0.0187 -0.0698 0.0183
          absent -0.0377 -0.0164 0.0238 0.0418 -0.0115
        feature diameter_mm_max mean 0.7889 deviation 0.6194
          value 0.0557 0.0289 -0.0379 -0.0648 0.018
          absent -0.0377 -0.0164 0.0238 0.0418 -0.0115
        feature share_perhaps_below_2mm mean 0.8746 deviation 0.2665
          value -0.0073 0.0293 -0.0073 -0.0073 -0.0073
          absent -0.0377 -0.0164 0.0238 0.0418 -0.0115
        feature diameter_median_of_diagonal mean -4.2212 deviation 0.6479
          value -0.0477 0.0236 0.001 -0.1109 0.134
          absent -0.145 -0.1 0.1536 0.1194 -0.0279
        feature diameter_max_of_median mean 0.5461 deviation 0.5197
          value 0.1201 0.2454 -0.4092 0.0239 0.02
          absent -0.145 -0.1 0.1536 0.1194 -0.0279
        feature diameter_spread mean 0.6165 deviation 0.4731
          value 0.2767 0.3004 -0.4506 0.0763 -0.2027
          absent -0.145 -0.1 0.1536 0.1194 -0.0279
        feature delta_ei_median mean 0.2097 deviation 0.1742
          value -0.0752 -0.3078 -0.0129 -0.0904 0.4864
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature delta_e00_median mean 14.5041 deviation 9.9135
          value 0.4535 -0.2354 -0.2775 0.0868 -0.0274
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature lightness_shift_median mean -14.9692 deviation 11.7225
          value -0.1511 0.2796 0.217 -0.0481 -0.2974
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature hue_shift_deg mean -14.9907 deviation 12.4435
          value -0.5025 0.1012 0.32 0.2648 -0.1836
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature edge_width_mm_median mean 0.3338 deviation 0.1178
          value -0.0009 -0.049 0.0759 -0.0422 0.0162
          absent -0.0377 -0.0164 0.0238 0.0418 -0.0115
        feature edge_width_median_diameters mean 0.2874 deviation 0.0957
          value -0.4548 0.3729 -0.3251 0.1148 0.2922
          absent -0.145 -0.1 0.1536 0.1194 -0.0279
        feature patch_count mean 0.242 deviation 0.4368
          value -0.0612 0.0429 0.2393 -0.2366 0.0157
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_area_fraction mean 0.1117 deviation 0.2269
          value -0.0069 0.0101 0.0857 -0.0591 -0.0297
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_share_of_redness mean 0.3439 deviation 0.4527
          value -0.0461 -0.1155 0.0202 0.0267 0.1147
          absent -0.041 0.0415 -0.1347 0.2049 -0.0707
        feature share_in_patches mean 0.0697 deviation 0.2231
          value -0.1968 0.1482 0.0486 -0.0013 0.0012
          absent -0.1388 -0.0893 0.1379 0.1163 -0.026
        feature largest_patch_mm mean 3.0744 deviation 0.7449
          value -0.0204 0.0084 0.1174 -0.0285 -0.0768
          absent 0.0551 -0.0217 -0.0399 0.0186 -0.0122
        feature largest_patch_share mean 0.8984 deviation 0.1791
          value -0.0528 0.0619 -0.0986 0.0636 0.026
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature largest_patch_solidity mean 0.7994 deviation 0.1538
          value 0.1257 -0.0889 0.044 -0.1462 0.0654
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature largest_patch_circularity mean 0.6786 deviation 0.2246
          value -0.1192 -0.1041 0.1565 -0.3272 0.3939
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature largest_patch_edge mean 0.0403 deviation 0.0363
          value 0.1509 0.0601 -0.3931 0.0976 0.0846
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature patch_delta_ei mean 0.1347 deviation 0.1049
          value -0.0453 0.1769 -0.148 -0.0302 0.0466
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature patch_hue_shift_deg mean -8.9172 deviation 9.6205
          value -0.0977 -0.0222 0.0578 -0.0162 0.0784
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature patch_cut_share mean 0.55 deviation 0.476
          value 0.0413 -0.1331 0.1707 0.3349 -0.4137
          absent 0.0087 -0.0342 -0.0392 0.0661 -0.0013
        feature clark_evans_r mean 0.8643 deviation 0.2191
          value 0.1961 -0.0618 0.2303 -0.1626 -0.2021
          absent 0.0914 -0.0621 -0.0684 0.039 0.0002
        feature clustered_share mean 0.6888 deviation 0.251
          value -0.3284 0.0911 0.2824 0.0311 -0.0762
          absent 0.0914 -0.0621 -0.0684 0.039 0.0002
        feature hopkins mean 0.6377 deviation 0.1726
          value -0.1879 -0.0561 0.023 0.1448 0.0763
          absent 0.0914 -0.0621 -0.0684 0.039 0.0002
        feature linearity mean 0.4057 deviation 0.1777
          value 0.112 -0.0538 -0.0441 0.2019 -0.216
          absent 0.0914 -0.0621 -0.0684 0.039 0.0002
        feature lattice_regularity mean 0.0972 deviation 0.1538
          value 0.0575 -0.366 0.3495 -0.0309 -0.0102
          absent 0.0914 -0.0621 -0.0684 0.039 0.0002
        feature nearest_neighbour_median_diameters mean 1.7753 deviation 0.7102
          value 0.203 -0.1767 -0.1671 -0.0145 0.1553
          absent -0.118 -0.1686 0.1719 0.1006 0.0142
        feature skin_redness_spread mean 0.03 deviation 0.0146
          value 0.1522 -0.0896 0.2069 -0.1465 -0.1231
          absent 0.0574 0.0209 -0.0222 -0.0295 -0.0265
        feature redness_range mean 0.1071 deviation 0.0839
          value -0.1214 0.1238 -0.062 -0.2855 0.345
          absent 0.0225 0.0216 0.0107 -0.0415 -0.0133
        feature blood_range mean 0.1075 deviation 0.0829
          value -0.1 0.13 -0.1433 -0.2291 0.3423
          absent 0.0225 0.0216 0.0107 -0.0415 -0.0133
        feature red_share mean 0.4789 deviation 0.1937
          value -0.1894 -0.0868 0.1398 0.0791 0.0573
          absent 0.0225 0.0216 0.0107 -0.0415 -0.0133
        feature largest_red_share mean 0.5313 deviation 0.2896
          value 0.0127 -0.1032 -0.0269 0.0143 0.1032
          absent 0.0199 0.0195 0.0067 -0.0312 -0.0149
        feature redness_grain mean 0.3893 deviation 0.135
          value 0.0452 0.0491 0.0457 -0.2033 0.0633
          absent 0.0225 0.0216 0.0107 -0.0415 -0.0133
        feature skin_area_fraction mean 0.8378 deviation 0.1568
          value 0.0395 -0.0539 0.1168 0.0344 -0.1368
          absent 0.0 0.0 0.0 0.0 0.0
        feature empty_photo_megapixels mean -0.6858 deviation 0.8787
          value 0.1505 -0.1207 -0.1042 0.2467 -0.1723
          absent 0.041 -0.0415 0.1347 -0.2049 0.0707
        """
}
