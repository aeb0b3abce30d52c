/// What a person said about the scale: one or more ways to know it, to be checked against one another.
///
/// Written `WAY[,WAY…]`, each way `auto`, `none`, `18.5px/mm`, `0.054mm/px`, `aruco:4x4_50:20mm`, `ruler:1mm`,
/// `disc:23.25mm` or `coin:eur-1`. `auto` and `none` stand alone. Capital letters and spaces around a way do not matter.
public struct ScaleRequest: Sendable, Equatable {
    public enum Way: Sendable, Equatable {
        /// Look for a ruler's millimetres: the reference that describes itself.
        case auto
        /// No millimetres at all.
        case none
        case given(pixelsPerMillimetre: Double)
        /// A square marker of an OpenCV dictionary (`4x4_50`), black border included in its side.
        case aruco(dictionary: String, sideMillimetres: Double)
        case ruler(tickMillimetres: Double)
        /// `coin` where the diameter came from a coin's name.
        case disc(diameterMillimetres: Double, coin: String?)
    }

    /// At least one, in the order given.
    public let ways: [Way]

    public static let auto = ScaleRequest(ways: [.auto])
    public static let none = ScaleRequest(ways: [.none])

    /// The scales that a photo can have, in pixels a millimetre: beyond them a figure is a slip of the pen.
    public static let plausiblePixelsPerMillimetre = 0.1...10_000
    /// The references that fit on skin, in millimetres.
    public static let plausibleReferenceMillimetres = 0.1...1000

    init(ways: [Way]) { self.ways = ways }

    /// Whether figures alone are asked for, which no photo is needed for.
    public var isGiven: Bool {
        ways.allSatisfy { if case .given = $0 { true } else { false } }
    }

    /// A figure that is known already.
    public init(given pixelsPerMillimetre: Double) { ways = [.given(pixelsPerMillimetre: pixelsPerMillimetre)] }

    /// Reads `text`; throws `ScaleRequestError` for what is not a way to know a scale.
    public init(parsing text: String) throws(ScaleRequestError) {
        var ways: [Way] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            ways.append(try Way(parsing: trimmed(part).lowercased()))
        }
        if ways.count > 1 && (ways.contains(.auto) || ways.contains(.none)) {
            throw .notAlone(text)
        }
        try ScaleRequest.checkAgreement(of: ways)
        self.ways = ways
    }

    /// Several given figures must agree within 2 %.
    private static func checkAgreement(of ways: [Way]) throws(ScaleRequestError) {
        var first: Double?
        for case .given(let figure) in ways {
            let other = first ?? figure
            guard abs(figure - other) <= 0.02 * other else { throw .conflict(other, figure) }
            first = other
        }
    }
}

extension ScaleRequest.Way: CustomStringConvertible {
    /// As it would be written.
    public var description: String {
        switch self {
        case .auto: "auto"
        case .none: "none"
        case .given(let figure): "\(figure)px/mm"
        case .aruco(let dictionary, let side): "aruco:\(dictionary):\(side)mm"
        case .ruler(let tick): "ruler:\(tick)mm"
        case .disc(let diameter, let coin): coin.map { "coin:\($0)" } ?? "disc:\(diameter)mm"
        }
    }
}

private func trimmed(_ part: Substring) -> Substring {
    let start = part.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
}
