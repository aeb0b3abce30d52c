internal import Statistics

extension Double {
    /// The number with exactly `places` decimals (0 ... 6), half away from zero, without a locale; `–` where it is not finite.
    func fixed(_ places: Int) -> String {
        precondition((0...6).contains(places), "\(places) decimals")
        guard isFinite, magnitude < 1e12 else { return "–" }
        var factor = 1
        for _ in 0..<places { factor *= 10 }
        let scaled = Int((magnitude * Double(factor)).rounded())
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + String(scaled) }
        let digits = String(scaled % factor)
        return sign + String(scaled / factor) + "." + String(repeating: "0", count: places - digits.count) + digits
    }
}

extension Figure.Style {
    /// A value as a table shows it; `–` for none.
    func text(_ value: Double?) -> String {
        guard let value else { return "–" }
        return switch self {
        case .share: value.fixed(3)
        case .percent: (100 * value).fixed(1) + " %"
        case .count: value.fixed(0)
        case .decimal(let places): value.fixed(places)
        }
    }
}

extension Figure {
    /// A measured value with its interval in brackets.
    func text(_ measured: Bench.Measured?, withInterval: Bool) -> String {
        guard let measured else { return "–" }
        guard withInterval, let interval = measured.interval else { return style.text(measured.value) }
        let (low, high) =
            switch style {
            case .percent: ((100 * interval.low).fixed(1), (100 * interval.high).fixed(1))
            default: (style.text(interval.low), style.text(interval.high))
            }
        return "\(style.text(measured.value)) (\(low)–\(high))"
    }
}
