/// One of a photo's features: its name, what it is, and how a person hears of it.
public struct Feature: Sendable {
    /// The key in records, in the shipped model and in tables.
    public let name: String
    /// `1` for a share, a ratio or a number of things.
    public let unit: String
    /// One sentence; with `unit` all that is needed to compute it again.
    public let definition: String
    /// Whether it is absent without a scale.
    public let needsScale: Bool
    /// Whether the model weighs it; what renderings and photos show differently is listed and not weighed.
    public let isWeighed: Bool
    /// `nil` where it is absent.
    public let value: @Sendable (Features) -> Double?
    /// How it enters the model.
    let scaling: Scaling
    /// What a value says, as the end of a sentence: "84 % of the spots are under 2 mm".
    let words: @Sendable (Double) -> String

    /// What is done with a value before it is standardised, so that steps of it count alike.
    enum Scaling: Sendable {
        case plain
        /// The square root, for shares of an area.
        case root
        /// ln(value + offset), for numbers and sizes.
        case logarithm(Double)
    }

    init(
        _ name: String, unit: String = "1", needsScale: Bool = false, isWeighed: Bool = true, scaling: Scaling = .plain,
        _ definition: String,
        words: @escaping @Sendable (Double) -> String, value: @escaping @Sendable (Features) -> Double?
    ) {
        self.name = name
        self.unit = unit
        self.needsScale = needsScale
        self.isWeighed = isWeighed
        self.scaling = scaling
        self.definition = definition
        self.words = words
        self.value = value
    }

    /// The value as the model takes it; `nil` where it is absent or no number.
    func scaled(_ features: Features) -> Double? {
        guard let value = value(features), value.isFinite else { return nil }
        return switch scaling {
        case .plain: value
        case .root: max(0, value).squareRoot()
        case .logarithm(let offset): Patterns.logarithm(max(value, 0) + offset)
        }
    }

    public static func named(_ name: String) -> Feature? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// A number with few digits, as a sentence has it.
func spoken(_ value: Double, decimals: Int = 1) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "–" }
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let scaled = Int((value.magnitude * factor).rounded())
    let whole = scaled / Int(factor)
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + "\(whole)" }
    let rest = String(scaled % Int(factor))
    return sign + "\(whole)." + String(repeating: "0", count: decimals - rest.count) + rest
}

func spokenPercent(_ share: Double) -> String {
    spoken(100 * share, decimals: share > 0 && share < 0.01 ? 2 : 0) + " %"
}

/// How many were found, as a sentence has it.
func found(_ count: Double, _ one: String, _ many: String) -> String {
    switch count {
    case 0: "no \(one) was found"
    case 1: "1 \(one) was found"
    default: "\(spoken(count, decimals: 0)) \(many) were found"
    }
}

/// A turn of hue in CIELAB against the skin's, which lies between red and yellow: less is nearer purple.
func hue(_ shiftDegrees: Double, of marks: String) -> String {
    let turn = spoken(shiftDegrees.magnitude, decimals: 0)
    if turn == "0" { return "the hue of the \(marks) is the skin's" }
    // No hue is so much nearer purple or yellow than a skin's; beside grey, a hue says little.
    if shiftDegrees.magnitude > 90 { return "the hue of the \(marks) is \(turn)° from that around them" }
    return "the hue of the \(marks) lies \(turn)° nearer \(shiftDegrees < 0 ? "purple" : "yellow") than the skin's"
}

/// What marks take of a colour's light, over what they take of green light.
func absorption(_ share: Double, of marks: String, _ colour: String) -> String {
    share < 0
        ? "the \(marks) are brighter in \(colour) light than the skin around them"
        : "the \(marks) take \(spokenPercent(share)) as much of \(colour) light as of green"
}

/// Clark–Evans R, within what chance gives some dozens of spots told as no difference.
func nearness(_ ratio: Double) -> String {
    ratio < 0.85 ? "closer together than" : ratio > 1.15 ? "farther apart than" : "about as far apart as"
}
