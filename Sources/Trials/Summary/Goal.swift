/// A figure for which a goal is set, on the kind of photo that it is set for.
struct Goal: Sendable {
    var title: String
    var style: Figure.Style
    var value: @Sendable ([PhotoScore]) -> Double?

    private init(_ title: String, _ key: String, kind: String? = nil) {
        let figure = Figure.named(key)
        self.title = title
        style = figure?.style ?? .share
        value = { scores in figure?.value(scores.filter { kind == nil || $0.kind == kind }) }
    }

    private init(_ title: String, style: Figure.Style, value: @escaping @Sendable ([PhotoScore]) -> Double?) {
        self.title = title
        self.style = style
        self.value = value
    }

    static let all = [
        Goal("all spots: pooled F1", "f1"),
        Goal("petechia: pooled F1", "f1", kind: "petechia"),
        Goal("petechia: F1, mean per photo", "f1_photo_mean", kind: "petechia"),
        Goal("angioma: pooled F1", "f1", kind: "angioma"),
        Goal("angioma: F1, mean per photo", "f1_photo_mean", kind: "angioma"),
        Goal("mixed: pooled F1", "f1", kind: "mixed"),
        Goal("recall, pooled", "recall"), Goal("precision, pooled", "precision"),
        Goal("false spots per clear photo", "false_per_clear_photo"),
        Goal("rash: Dice of the redness", "dice", kind: "rash"),
        Goal("mixed: Dice of the redness", "dice", kind: "mixed"),
        Goal("count error, photos with ≥20 spots", "count_error"),
        Goal("petechia: median diameter error", "diameter_median_error", kind: "petechia"),
        Goal("diameter: median error (≥6 px)", "diameter_median_error_6px"),
        Goal("diameter: bias (≥6 px)", "diameter_bias_6px"),
        Goal("diameters inside their 95 % interval", "diameter_interval_coverage"),
        Goal("reference: found", "scale_found"), Goal("reference: median error, %", "scale_median_error"),
        Goal("reference: worst error, %", "scale_worst_error"),
        Goal("reference: scale inside its 95 % interval", "scale_interval_coverage"),
        Goal("reference: falsely found", "scale_falsely_found"),
        Goal("pattern: macro-F1 of the answered", "pattern_macro_f1"), Goal("pattern: coverage", "pattern_coverage"),
        Goal("pattern: petechial answered rightly or not at all", "pattern_petechial_sensitivity"),
        Goal("pattern: petechial surely called something else", "pattern_petechial_confident_misses"),
        Goal("pattern: clear called none or indeterminate", "pattern_clear_kept"),
        Goal("pattern: calibration error (ECE)", "pattern_ece"), Goal("pattern: Brier score", "pattern_brier"),
        Goal("pattern: odd scenes answered rightly", "pattern_odd_right"),
        Goal("pairs: response right (≥6 px)", "blanch_right"), Goal("pairs: unchanged spots", "blanch_unchanged"),
        Goal("pairs: unchanged spots called blanching", "blanch_false_blanching"),
        Goal("pairs: registration error, median px", "blanch_tre_median_px"),
        Goal("pairs: registration error, 95th percentile px", "blanch_tre_p95_px"),
        Goal("pairs: valid ones read", "blanch_read"), Goal("pairs: invalid ones refused", "blanch_refused"),
        Goal("light minus dark, pooled F1", style: .share) { lightMinusDark($0) },
    ]

    private static func lightMinusDark(_ scores: [PhotoScore]) -> Double? {
        let figure = Figure.named("f1")
        func value(_ tone: String) -> Double? {
            figure?.value(scores.filter { Stratum.value(of: $0, by: .tone) == tone })
        }
        guard let light = value("light"), let dark = value("dark") else { return nil }
        return light - dark
    }
}
