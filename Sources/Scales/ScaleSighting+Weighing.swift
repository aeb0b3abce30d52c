internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// One figure for the scale, with its standard error, as a logarithm.
private struct ScaleReading {
    var method: Scale.Method
    var name: String
    var pixelsPerMillimetre: Double
    var relativeError: Double
    var tiltDegrees: Double?
    var plane: SkinPlane?

    /// A figure that a person read: taken for right within 1 %, which is what reading a ruler on a screen gives.
    init(given figure: Double) {
        method = .given
        name = "\(figure)px/mm"
        pixelsPerMillimetre = figure
        relativeError = 0.01
    }

    /// A reference, lowered from its own face to the skin: how far the camera was follows from the width of what it sees.
    ///
    /// A telephone's main lens has a focal length of three quarters of the picture's longer side, a cropped or magnified
    /// picture more, and none is sharp nearer than about 100 mm: 1.3 times the longer side and 120 mm, whichever is more,
    /// give or take 40 %.
    init(_ seen: SeenReference, thickness: Double, longerSide: Int) {
        method = seen.method
        name = seen.name
        tiltDegrees = seen.tiltDegrees
        let distance = max(1.3 * Double(longerSide) / seen.pixelsPerMillimetre, 120)
        let nearer = min(thickness / distance, 0.5)
        pixelsPerMillimetre = seen.pixelsPerMillimetre * (1 - nearer)
        relativeError = (seen.relativeError * seen.relativeError + 0.16 * nearer * nearer).squareRoot()
        plane = seen.plane
    }

    var logarithm: Double { log(pixelsPerMillimetre) }

    /// How many standard errors two readings lie apart.
    func distance(to other: ScaleReading) -> Double {
        let error = (relativeError * relativeError + other.relativeError * other.relativeError).squareRoot()
        return abs(logarithm - other.logarithm) / max(error, 1e-9)
    }
}

extension ScaleSighting {
    /// Beyond so many standard errors two references do not tell the same scale: one pair in three hundred by chance.
    private static let conflictDistance = 3.0
    /// And within this share they do, whatever they claim: skin is not flat.
    private static let tolerance = 0.015

    /// Weighs what was seen, and the figures given, against each other; `width` and `height` are the photo's.
    package init(
        weighing search: ReferenceSearch, request: ScaleRequest, settings: ReferenceSettings = ReferenceSettings(),
        width: Int, height: Int
    ) {
        self.init(scale: nil, reason: "")
        seen = search.seen
        refused = search.refused
        let given = request.ways.compactMap { way in
            if case .given(let figure) = way { ScaleReading(given: figure) } else { nil }
        }
        let measured = seen.map {
            ScaleReading($0, thickness: settings.thicknessMillimetres, longerSide: max(width, height))
        }
        settle(given + measured, request: request, middle: Point(x: Double(width) / 2, y: Double(height) / 2))
    }

    private mutating func settle(_ readings: [ScaleReading], request: ScaleRequest, middle: Point) {
        guard let surest = readings.min(by: { $0.relativeError < $1.relativeError }) else {
            reason = ScaleSighting.nothing(request, refused)
            return
        }
        let opponent = readings.filter {
            $0.distance(to: surest) > ScaleSighting.conflictDistance
                && abs($0.logarithm - surest.logarithm) > ScaleSighting.tolerance
        }.max { $0.distance(to: surest) < $1.distance(to: surest) }
        let agreeing = opponent == nil ? readings : [surest]
        let (logarithm, error) = ScaleSighting.mean(of: agreeing)
        var interval = exp(logarithm - 1.96 * error)...exp(logarithm + 1.96 * error)
        if let opponent {
            conflict =
                "\(surest.name) says \(rounded(surest.pixelsPerMillimetre)) px/mm, "
                + "\(opponent.name) says \(rounded(opponent.pixelsPerMillimetre)) px/mm"
            let reach = exp(1.96 * opponent.relativeError)
            interval =
                min(
                    interval.lowerBound, opponent.pixelsPerMillimetre / reach)...max(
                    interval.upperBound, opponent.pixelsPerMillimetre * reach)
        }
        let figure = exp(logarithm)
        scale = Scale(
            surest.method, pixelsPerMillimetre: figure,
            interval: min(interval.lowerBound, figure)...max(interval.upperBound, figure),
            tiltDegrees: agreeing.filter { $0.tiltDegrees != nil }.min { $0.relativeError < $1.relativeError }?
                .tiltDegrees,
            plane: agreeing.filter { $0.plane != nil }.min { $0.relativeError < $1.relativeError }?.plane?
                .rescaled(to: figure, at: middle))
        reason =
            conflict.map { "the references do not agree: \($0)" }
            ?? "from \(agreeing.map(\.name).joined(separator: ", "))"
    }

    /// The mean by certainty, and its standard error: what printers and mints do wrong they do to all pieces alike, so that
    /// many are at most twice as sure as the surest.
    private static func mean(of readings: [ScaleReading]) -> (logarithm: Double, error: Double) {
        let weights = readings.map { 1 / max($0.relativeError * $0.relativeError, 1e-12) }
        let total = weights.reduce(0, +)
        let sum = zip(weights, readings).reduce(0) { $0 + $1.0 * $1.1.logarithm }
        let least = readings.map(\.relativeError).min() ?? 0
        return (sum / total, max((1 / total).squareRoot(), least / 2))
    }

    private static func nothing(_ request: ScaleRequest, _ refused: [RefusedReference]) -> String {
        guard let first = refused.first else { return "no \(request.wanted) was seen in the photo" }
        return "no \(request.wanted) was taken: \(first.name), candidate rejected because \(first.reason)"
    }
}

extension SkinPlane {
    /// The same plane with another scale at a place; unchanged where the place lies beyond the horizon.
    fileprivate func rescaled(to pixelsPerMillimetre: Double, at place: Point) -> SkinPlane {
        guard let own = self.pixelsPerMillimetre(x: place.x, y: place.y) else { return self }
        return SkinPlane(millimetresFromPixels: millimetresFromPixels.followed(by: .scaling(own / pixelsPerMillimetre)))
    }
}

/// To four digits, for words.
private func rounded(_ value: Double) -> Double {
    let unit = pow(10, (log10(value)).rounded(.down) - 3)
    return (value / unit).rounded() * unit
}
