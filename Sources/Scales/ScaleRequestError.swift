/// Why words about a scale gave none.
public enum ScaleRequestError: Error, Sendable, Equatable {
    case unreadable(String)
    /// Zero or below.
    case notPositive(String)
    /// Outside 0.1 ... 10000 px/mm.
    case implausible(String)
    /// Outside 0.1 ... 1000 mm.
    case implausibleReference(String)
    case unknownDictionary(String)
    case unknownCoin(String)
    /// A coin that is no circle, and how it is shaped, in words.
    case polygonalCoin(String, sides: String)
    /// `auto` or `none` beside another way.
    case notAlone(String)
    /// Two given figures, in pixels a millimetre, more than 2 % apart.
    case conflict(Double, Double)

    /// One plain sentence or two that say what is wrong and what would be right.
    public var message: String {
        switch self {
        case .unreadable(let text):
            "'\(text)' is not a scale. Write auto, none, 18.5px/mm, 0.054mm/px, aruco:4x4_50:20mm, ruler:1mm, "
                + "disc:23.25mm or coin:eur-1."
        case .notPositive(let text): "The scale '\(text)' must be above zero."
        case .implausible(let text): "The scale '\(text)' is outside what a photo can have, 0.1 to 10000 px/mm."
        case .implausibleReference(let text): "The length in '\(text)' is outside 0.1 to 1000 mm."
        case .unknownDictionary(let name): "There is no marker dictionary '\(name)'; a common one is 4x4_50."
        case .unknownCoin(let name):
            "The coin '\(name)' is not known. Known are \(coinDiametersMillimetres.keys.sorted().joined(separator: ", ")); "
                + "for another one give its diameter, such as disc:23.25mm."
        case .polygonalCoin(let name, let sides):
            "The coin '\(name)' cannot tell the scale: \(sides), and a round rim is what is measured. "
                + "Take a round one, such as eur-1, gbp-2 or usd-quarter."
        case .notAlone(let text): "In the scale '\(text)', auto and none cannot stand beside another way."
        case .conflict(let one, let other): "The given scales \(one) and \(other) px/mm do not agree."
        }
    }
}

extension ScaleRequestError: CustomStringConvertible {
    public var description: String { message }
}
