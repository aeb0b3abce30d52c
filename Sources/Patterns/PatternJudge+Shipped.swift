// Learnt by `make pattern` from 774 rendered photos; to change it, change what it learns from.

extension PatternJudge {
    /// What Rubor tells patterns by. Each feature's weights stand in the order of the classes.
    package static let shipped: PatternJudge = {
        guard let judge = PatternJudge(parsing: shippedText) else {
            preconditionFailure("the pattern's model cannot be read")
        }
        return judge
    }()

    private static let shippedText = """
        pattern 3
        classes angioma_like petechial_like rash_like none odd
        temperature 0.7967
        range 3.5721
        start 0.5069 1.2753 0.0423 -1.6165 -0.208
        feature clear_spot_count mean 1.416 deviation 1.7015
          value -0.0997 0.0505 0.0505 -0.1356 -0.1083
          absent 0.0 0.0 0.0 0.0 0.0
        feature spot_count mean 1.4267 deviation 1.7132
          value -0.1059 0.0541 0.0541 -0.1387 -0.1144
          absent 0.0 0.0 0.0 0.0 0.0
        feature density_per_cm2 mean -2.5707 deviation 2.2638
          value -0.0901 0.0367 0.1016 -0.0257 -0.0225
          absent 0.0284 0.0281 -0.052 0.0234 -0.0279
        feature spot_area_fraction mean 0.104 deviation 0.0786
          value -0.3629 0.0998 0.4786 -0.0314 -0.1841
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature clear_share mean 0.9799 deviation 0.084
          value 0.1024 -0.0842 -0.038 -0.0789 0.0988
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature confidence_mean mean 0.8345 deviation 0.1109
          value 0.0686 0.6671 -0.3798 -0.449 0.0932
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature diameter_mm_median mean 0.2755 deviation 0.5183
          value 0.1458 -0.0545 0.1005 -0.0961 -0.0958
          absent -0.0363 -0.018 0.0238 0.0452 -0.0147
        feature diameter_mm_p90 mean 0.6006 deviation 0.5571
          value 0.0932 -0.0198 -0.0281 -0.0739 0.0286
          absent -0.0363 -0.018 0.0238 0.0452 -0.0147
        feature diameter_mm_max mean 0.8032 deviation 0.6242
          value 0.0604 0.0324 -0.055 -0.07 0.0322
          absent -0.0363 -0.018 0.0238 0.0452 -0.0147
        feature share_perhaps_below_2mm mean 0.8704 deviation 0.2737
          value -0.0067 0.0268 -0.0067 -0.0067 -0.0067
          absent -0.0363 -0.018 0.0238 0.0452 -0.0147
        feature diameter_median_of_diagonal mean -4.22 deviation 0.6608
          value -0.0309 0.0442 -0.0097 -0.1087 0.1052
          absent -0.1349 -0.102 0.1456 0.1233 -0.032
        feature diameter_max_of_median mean 0.5593 deviation 0.5215
          value 0.0911 0.2311 -0.4316 0.0069 0.1024
          absent -0.1349 -0.102 0.1456 0.1233 -0.032
        feature diameter_spread mean 0.6296 deviation 0.4717
          value 0.2876 0.287 -0.438 0.0612 -0.1978
          absent -0.1349 -0.102 0.1456 0.1233 -0.032
        feature delta_ei_median mean 0.212 deviation 0.1767
          value -0.0236 -0.2915 -0.0322 -0.09 0.4373
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature delta_e00_median mean 14.5262 deviation 9.8626
          value 0.3798 -0.1869 -0.3122 0.0771 0.0422
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature lightness_shift_median mean -15.2115 deviation 11.6777
          value -0.2119 0.3153 0.2361 -0.0591 -0.2803
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature hue_shift_deg mean -15.0425 deviation 12.4152
          value -0.484 0.1127 0.3165 0.2572 -0.2024
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature edge_width_mm_median mean 0.3357 deviation 0.1222
          value -0.0583 -0.0337 0.0493 -0.0571 0.0998
          absent -0.0363 -0.018 0.0238 0.0452 -0.0147
        feature edge_width_median_diameters mean 0.2882 deviation 0.095
          value -0.5288 0.3939 -0.3024 0.114 0.3233
          absent -0.1349 -0.102 0.1456 0.1233 -0.032
        feature patch_count mean 0.2465 deviation 0.4378
          value -0.0465 0.0387 0.2203 -0.2476 0.0352
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_area_fraction mean 0.1137 deviation 0.2275
          value -0.0816 0.0499 0.088 -0.0556 -0.0008
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_share_of_redness mean 0.3486 deviation 0.4532
          value -0.0538 -0.1366 0.0429 0.0342 0.1132
          absent -0.0462 0.0476 -0.1388 0.2148 -0.0773
        feature share_in_patches mean 0.074 deviation 0.2291
          value -0.1368 0.151 0.0167 -0.008 -0.0229
          absent -0.1279 -0.0879 0.1317 0.1206 -0.0364
        feature largest_patch_mm mean 3.0698 deviation 0.7329
          value -0.0234 0.0314 0.1245 -0.0276 -0.1049
          absent 0.0615 -0.016 -0.0406 0.0175 -0.0223
        feature largest_patch_share mean 0.9011 deviation 0.174
          value -0.0745 0.0647 -0.0702 0.0641 0.0158
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature largest_patch_solidity mean 0.7982 deviation 0.1566
          value 0.2426 -0.1034 0.0325 -0.1621 -0.0096
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature largest_patch_circularity mean 0.6761 deviation 0.2216
          value -0.0467 -0.1583 0.1075 -0.3517 0.4492
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature largest_patch_edge mean 0.0397 deviation 0.0357
          value 0.13 0.0638 -0.375 0.0979 0.0833
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature patch_delta_ei mean 0.1632 deviation 0.1799
          value 0.0989 0.0541 -0.1248 -0.0335 0.0053
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature patch_hue_shift_deg mean -9.3712 deviation 9.9194
          value -0.1565 -0.0143 0.0412 0.0057 0.1239
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature patch_cut_share mean 0.5567 deviation 0.4747
          value 0.05 -0.1782 0.2015 0.3617 -0.4349
          absent 0.0133 -0.025 -0.0428 0.0676 -0.013
        feature clark_evans_r mean 0.8489 deviation 0.2207
          value 0.1387 -0.0104 0.2224 -0.1865 -0.1642
          absent 0.0848 -0.0937 -0.069 0.0339 0.044
        feature clustered_share mean 0.6732 deviation 0.2526
          value -0.3559 0.1337 0.2784 0.0073 -0.0635
          absent 0.0848 -0.0937 -0.069 0.0339 0.044
        feature hopkins mean 0.6452 deviation 0.1708
          value -0.1452 -0.009 -0.0941 0.1891 0.0592
          absent 0.0848 -0.0937 -0.069 0.0339 0.044
        feature linearity mean 0.4068 deviation 0.1779
          value 0.1779 -0.071 -0.0543 0.1949 -0.2476
          absent 0.0848 -0.0937 -0.069 0.0339 0.044
        feature lattice_regularity mean 0.0821 deviation 0.1411
          value 0.0919 -0.3283 0.2817 -0.024 -0.0212
          absent 0.0848 -0.0937 -0.069 0.0339 0.044
        feature nearest_neighbour_median_diameters mean 1.741 deviation 0.7066
          value 0.223 -0.1532 -0.1519 -0.0283 0.1105
          absent -0.1598 -0.1506 0.2275 0.0919 -0.0089
        feature skin_redness_spread mean 0.03 deviation 0.0142
          value 0.1068 -0.0816 0.2074 -0.1707 -0.062
          absent 0.033 0.0231 -0.018 -0.0147 -0.0235
        feature redness_range mean 0.1143 deviation 0.1121
          value -0.1338 0.1439 -0.106 -0.288 0.3839
          absent -0.0022 0.027 -0.0069 -0.0143 -0.0036
        feature blood_range mean 0.1146 deviation 0.1105
          value -0.1362 0.1474 -0.1632 -0.2504 0.4024
          absent -0.0022 0.027 -0.0069 -0.0143 -0.0036
        feature red_share mean 0.481 deviation 0.1934
          value -0.1669 -0.0937 0.1328 0.0043 0.1235
          absent -0.0022 0.027 -0.0069 -0.0143 -0.0036
        feature largest_red_share mean 0.5332 deviation 0.2893
          value 0.0237 -0.1256 -0.0002 0.0385 0.0635
          absent -0.0045 0.025 -0.0102 -0.0057 -0.0046
        feature redness_grain mean 0.3886 deviation 0.1354
          value 0.0917 0.0083 0.077 -0.2108 0.0338
          absent -0.0022 0.027 -0.0069 -0.0143 -0.0036
        feature skin_area_fraction mean 0.8417 deviation 0.1503
          value 0.0486 -0.0496 0.1054 -0.0204 -0.084
          absent 0.0 0.0 0.0 0.0 0.0
        feature empty_photo_megapixels mean -0.6868 deviation 0.8827
          value 0.1318 -0.1332 -0.0917 0.2431 -0.15
          absent 0.0462 -0.0476 0.1388 -0.2148 0.0773
        """
}
