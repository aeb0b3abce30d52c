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
        temperature 0.8579
        range 3.4721
        start 0.735 1.4528 -0.1034 -1.8961 -0.1883
        feature clear_spot_count mean 1.3995 deviation 1.6903
          value -0.1145 0.023 0.3678 -0.1478 -0.1285
          absent 0.0 0.0 0.0 0.0 0.0
        feature spot_count mean 1.4101 deviation 1.7021
          value -0.1254 0.0276 0.3778 -0.1453 -0.1346
          absent 0.0 0.0 0.0 0.0 0.0
        feature density_per_cm2 mean -2.59 deviation 2.2471
          value -0.0707 0.0193 0.1288 -0.0239 -0.0535
          absent 0.0428 0.0286 -0.0676 0.0338 -0.0377
        feature spot_area_fraction mean 0.1023 deviation 0.0781
          value -0.4233 0.1878 0.5088 -0.0809 -0.1924
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature clear_share mean 0.98 deviation 0.0842
          value 0.1513 -0.1201 -0.0294 -0.1124 0.1106
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature confidence_mean mean 0.8319 deviation 0.1133
          value 0.086 0.6535 -0.5488 -0.4902 0.2994
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature diameter_mm_median mean 0.2735 deviation 0.5022
          value 0.1417 -0.0693 0.1145 -0.1251 -0.0618
          absent -0.0404 -0.0343 0.0318 0.048 -0.0052
        feature diameter_mm_p90 mean 0.5898 deviation 0.5457
          value 0.0772 0.0257 -0.0016 -0.1052 0.0039
          absent -0.0404 -0.0343 0.0318 0.048 -0.0052
        feature diameter_mm_max mean 0.7889 deviation 0.6194
          value 0.0499 0.0569 -0.0271 -0.0952 0.0154
          absent -0.0404 -0.0343 0.0318 0.048 -0.0052
        feature share_perhaps_below_2mm mean 0.8746 deviation 0.2665
          value 0.0023 0.0023 0.0023 0.0023 0.0023
          absent -0.0404 -0.0343 0.0318 0.048 -0.0052
        feature diameter_median_of_diagonal mean -4.2212 deviation 0.6479
          value 0.0333 -0.0144 -0.0489 -0.1722 0.2022
          absent -0.1618 -0.1106 0.1931 0.1064 -0.0271
        feature diameter_max_of_median mean 0.5461 deviation 0.5197
          value 0.1447 0.253 -0.4285 0.0006 0.0303
          absent -0.1618 -0.1106 0.1931 0.1064 -0.0271
        feature diameter_spread mean 0.6165 deviation 0.4731
          value 0.3367 0.3651 -0.4682 0.0685 -0.3021
          absent -0.1618 -0.1106 0.1931 0.1064 -0.0271
        feature delta_ei_median mean 0.2097 deviation 0.1742
          value -0.2707 -0.4101 0.1431 -0.0063 0.544
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature delta_e00_median mean 14.5041 deviation 9.9135
          value 0.4625 -0.3271 -0.2697 0.1531 -0.0188
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature lightness_shift_median mean -14.9692 deviation 11.7225
          value -0.1982 0.272 0.216 -0.058 -0.2317
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature hue_shift_deg mean -14.9907 deviation 12.4435
          value -0.5634 0.0839 0.28 0.3665 -0.167
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature edge_width_mm_median mean 0.3338 deviation 0.1178
          value 0.0156 -0.0361 0.0654 -0.0604 0.0154
          absent -0.0404 -0.0343 0.0318 0.048 -0.0052
        feature edge_width_median_diameters mean 0.2874 deviation 0.0957
          value -0.4583 0.4074 -0.3087 0.0404 0.3193
          absent -0.1618 -0.1106 0.1931 0.1064 -0.0271
        feature patch_count mean 0.242 deviation 0.4368
          value -0.06 0.0294 0.2817 -0.2453 -0.0059
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_area_fraction mean 0.1117 deviation 0.2269
          value -0.0626 0.0278 -0.0129 0.0292 0.0185
          absent 0.0 0.0 0.0 0.0 0.0
        feature patch_share_of_redness mean 0.3439 deviation 0.4527
          value 0.0058 -0.146 0.0618 -0.01 0.0883
          absent -0.0535 0.0538 -0.0084 0.1854 -0.1772
        feature share_in_patches mean 0.0697 deviation 0.2231
          value -0.2573 0.2613 0.0672 -0.0147 -0.0565
          absent -0.1432 -0.0711 0.1382 0.0975 -0.0214
        feature largest_patch_mm mean 3.0744 deviation 0.7449
          value -0.0478 -0.0585 0.0746 0.1144 -0.0827
          absent 0.0565 -0.0373 -0.043 0.0477 -0.0238
        feature largest_patch_share mean 0.8984 deviation 0.1791
          value -0.0629 0.028 -0.0312 -0.0181 0.0842
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature largest_patch_solidity mean 0.7994 deviation 0.1538
          value 0.1383 -0.0427 0.0132 -0.1108 0.002
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature largest_patch_circularity mean 0.6786 deviation 0.2246
          value -0.0533 -0.1189 0.1423 -0.3731 0.4029
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature largest_patch_edge mean 0.0403 deviation 0.0363
          value 0.2434 0.0498 -0.4897 0.1041 0.0924
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature patch_delta_ei mean 0.1347 deviation 0.1049
          value -0.0801 0.1245 -0.1307 -0.0124 0.0986
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature patch_hue_shift_deg mean -8.9172 deviation 9.6205
          value -0.0912 -0.1295 0.1009 0.0545 0.0653
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature patch_cut_share mean 0.55 deviation 0.476
          value 0.1128 -0.1301 0.1607 0.3559 -0.4994
          absent 0.0111 -0.0493 -0.033 0.0788 -0.0076
        feature clark_evans_r mean 0.8643 deviation 0.2191
          value 0.2292 -0.0903 0.2247 -0.1192 -0.2444
          absent 0.0807 -0.0535 -0.0588 0.0732 -0.0417
        feature clustered_share mean 0.6888 deviation 0.251
          value -0.4174 0.1156 0.257 0.0337 0.0112
          absent 0.0807 -0.0535 -0.0588 0.0732 -0.0417
        feature hopkins mean 0.6377 deviation 0.1726
          value -0.2755 -0.0156 0.0648 0.1369 0.0894
          absent 0.0807 -0.0535 -0.0588 0.0732 -0.0417
        feature linearity mean 0.4057 deviation 0.1777
          value 0.1646 -0.0005 -0.0544 0.1722 -0.2819
          absent 0.0807 -0.0535 -0.0588 0.0732 -0.0417
        feature lattice_regularity mean 0.0972 deviation 0.1538
          value 0.0955 -0.3729 0.3986 -0.0343 -0.0869
          absent 0.0807 -0.0535 -0.0588 0.0732 -0.0417
        feature nearest_neighbour_median_diameters mean 1.7753 deviation 0.7102
          value 0.2037 -0.3039 -0.035 -0.0416 0.1768
          absent -0.1797 -0.1168 0.1513 0.1171 0.0281
        feature skin_redness_spread mean 0.03 deviation 0.0146
          value 0.1429 0.0444 0.1904 -0.2385 -0.1392
          absent 0.1862 0.0545 -0.1096 -0.0672 -0.0638
        feature redness_range mean 0.1071 deviation 0.0839
          value -0.0774 0.0804 -0.0905 -0.2889 0.3764
          absent 0.0685 0.0512 0.0101 -0.095 -0.0349
        feature blood_range mean 0.1075 deviation 0.0829
          value -0.0777 0.0799 -0.1984 -0.1814 0.3775
          absent 0.0685 0.0512 0.0101 -0.095 -0.0349
        feature red_share mean 0.4789 deviation 0.1937
          value -0.1856 -0.1535 0.1735 0.1346 0.0309
          absent 0.0685 0.0512 0.0101 -0.095 -0.0349
        feature largest_red_share mean 0.5313 deviation 0.2896
          value 0.0247 -0.1815 -0.0738 0.0745 0.1562
          absent 0.06 0.0387 -0.0081 -0.0505 -0.0399
        feature redness_grain mean 0.3893 deviation 0.135
          value 0.0293 0.0281 -0.0189 -0.1382 0.0997
          absent 0.0685 0.0512 0.0101 -0.095 -0.0349
        feature skin_area_fraction mean 0.8378 deviation 0.1568
          value 0.1106 -0.0287 0.0353 0.0345 -0.1517
          absent 0.0 0.0 0.0 0.0 0.0
        feature empty_photo_megapixels mean -0.6858 deviation 0.8787
          value 0.1945 -0.1524 -0.0408 0.2195 -0.2208
          absent 0.0535 -0.0537 0.0084 -0.1854 0.1772
        """
}
