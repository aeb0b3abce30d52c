public import Pixels

/// What the search for references may be told.
public struct ReferenceSettings: Sendable, Equatable {
    /// How far the reference's face lies above the skin, in millimetres: nearer things look larger.
    public var thicknessMillimetres: Double
    /// Whether photos tilted beyond 45 degrees are measured all the same.
    public var allowsHighTilt: Bool

    public init(thicknessMillimetres: Double = 0, allowsHighTilt: Bool = false) {
        self.thicknessMillimetres = thicknessMillimetres
        self.allowsHighTilt = allowsHighTilt
    }
}

/// Pixels of the longer side of a picture in which discs are looked for: a rim is told to a thousandth of that.
public let discSearchSide = 1_300

/// Looks for what `request` names and weighs what was seen against each other.
///
/// Agreement narrows the interval; disagreement keeps the surest figure, widens the interval to hold both and is named.
/// `lightness` and `colour` are asked for only where they must be looked at; `colour` with a longer side of about
/// `discSearchSide` pixels.
///
/// - Complexity: a pass over a reduced photo for each way, full resolution only around what looks like a reference.
public func findScale(
    in lightness: @autoclosure () -> LightnessPlane, colour: @autoclosure () -> ReducedColour, request: ScaleRequest,
    settings: ReferenceSettings = ReferenceSettings()
) -> ScaleSighting {
    if let known = request.knownWithoutLooking { return known }
    // Each picture is made once, and only where a way asks for it.
    let needsColour = request.ways.contains { if case .disc = $0 { true } else { false } }
    let colour = needsColour ? colour() : nil
    let needsLightness = request.ways.contains { way in
        switch way {
        case .auto, .ruler, .aruco: true
        case .none, .given, .disc: false
        }
    }
    let lightness = needsLightness ? lightness() : nil
    var search = ReferenceSearch()
    for way in request.ways {
        let found = references(of: way, in: lightness, colour)
        search.seen += found.seen
        search.refused += found.refused
    }
    return ScaleSighting(
        weighing: search, request: request, settings: settings,
        width: lightness?.width ?? colour?.photoWidth ?? 0, height: lightness?.height ?? colour?.photoHeight ?? 0)
}

private func references(
    of way: ScaleRequest.Way, in lightness: LightnessPlane?, _ colour: ReducedColour?
) -> ReferenceSearch {
    switch (way, lightness, colour) {
    case (.auto, let lightness?, _): findRulers(in: lightness, tickMillimetres: nil)
    case (.ruler(let tick), let lightness?, _): findRulers(in: lightness, tickMillimetres: tick)
    case (.aruco(let dictionary, let side), let lightness?, _):
        MarkerDictionary(named: dictionary).map {
            findMarkers(in: lightness, dictionary: $0, sideMillimetres: side)
        } ?? ReferenceSearch()
    case (.disc(let diameter, let coin), _, let colour?):
        findDiscs(
            in: colour, diameterMillimetres: diameter, name: coin ?? "disc \(diameter) mm",
            mayHaveCore: coin.map(coinsOfTwoMetals.contains) ?? true)
    default: ReferenceSearch()
    }
}

extension ScaleRequest {
    /// The answer where no photo need be looked at: none wanted, or figures alone that agree; else `nil`.
    fileprivate var knownWithoutLooking: ScaleSighting? {
        if ways == [.none] { return ScaleSighting(scale: nil, reason: "none was wanted") }
        let figures = ways.compactMap { way in if case .given(let figure) = way { figure } else { nil } }
        guard figures.count == ways.count, let first = figures.first else { return nil }
        return ScaleSighting(
            scale: Scale(given: first), reason: "given as \(ways.map(\.description).joined(separator: ","))")
    }

    /// What was asked for, in words.
    var wanted: String {
        ways == [.auto] ? "ruler" : ways.map(\.description).joined(separator: " or ")
    }
}
