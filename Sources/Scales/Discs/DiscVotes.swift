import Pixels
import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Places where colour changes sharply, with the direction across the edge.
struct ColourEdges {
    struct Edge {
        var x: Float
        var y: Float
        /// Across the edge, of length 1.
        var across: SIMD2<Float>
        /// Of its votes, 0.25 ... 1: the pores and glints of a shining skin are many, but not as steep as a disc's rim.
        var weight: Float
    }

    let width: Int
    let height: Int
    var edges: [Edge] = []

    /// The steepest places only: the rim of a disc is among them, most of the skin's texture is not.
    static let most = 6_000
    /// So many of them vote with all of their weight: the rim of a large disc has a few hundred.
    static let steep = 1_000
    /// Codes a pixel: less is noise.
    static let leastSlope: Float = 3

    init(of colours: Raster<SIMD3<Float>>) {
        (width, height) = (colours.width, colours.height)
        let smooth = (0..<3).map { channel in colours.map { $0[channel] }.gaussianBlurred(sigma: 0.8) }
        var slopes = [(slope: Float, across: SIMD2<Float>)](repeating: (0, .zero), count: width * height)
        for y in 1..<max(height - 1, 1) {
            for x in 1..<max(width - 1, 1) {
                let at = y * width + x
                for plane in smooth {
                    let e = plane.elements
                    let slope = SIMD2(e[at + 1] - e[at - 1], e[at + width] - e[at - width]) / 2
                    let size = (slope * slope).sum().squareRoot()
                    if size > slopes[at].slope { slopes[at] = (size, slope / max(size, 1e-6)) }
                }
            }
        }
        var kept: [(slope: Float, at: Int)] = []
        for y in 1..<max(height - 1, 1) {
            for x in 1..<max(width - 1, 1) {
                let at = y * width + x
                let (slope, across) = slopes[at]
                guard slope >= ColourEdges.leastSlope else { continue }
                let step = Int(across.x.rounded()) + width * Int(across.y.rounded())
                if slope >= slopes[at + step].slope && slope > slopes[at - step].slope { kept.append((slope, at)) }
            }
        }
        kept.sort { ($0.slope, $1.at) > ($1.slope, $0.at) }
        let steep = kept.isEmpty ? 1 : kept[min(ColourEdges.steep, kept.count) - 1].slope
        edges = kept.prefix(ColourEdges.most).map {
            Edge(
                x: Float($0.at % width) + 0.5, y: Float($0.at / width) + 0.5, across: slopes[$0.at].across,
                weight: min(1, max(0.25, $0.slope / steep)))
        }
    }
}

/// A photo of a tilted disc squeezed so that the disc is round again.
private struct Squeeze {
    /// How much shorter the disc looks in `direction`, 0 ... 1.
    var ratio: Float
    var direction: Float

    /// Fronto-parallel, 26 and 40 degrees of tilt: what lies between is near enough for a vote.
    static let all: [Squeeze] =
        [Squeeze(ratio: 1, direction: 0)]
        + (0..<4).map { Squeeze(ratio: 0.9, direction: Float($0) * .pi / 4) }
        + (0..<6).map { Squeeze(ratio: 0.77, direction: Float($0) * .pi / 6) }

    private var axis: SIMD2<Float> { SIMD2(cos(direction), sin(direction)) }

    /// Stretches along the axis.
    func place(_ p: SIMD2<Float>) -> SIMD2<Float> { p + axis * ((1 / ratio - 1) * (p * axis).sum()) }
    func back(_ p: SIMD2<Float>) -> SIMD2<Float> { p + axis * ((ratio - 1) * (p * axis).sum()) }
    /// What lies across an edge shrinks where places stretch.
    func across(_ n: SIMD2<Float>) -> SIMD2<Float> {
        let turned = n + axis * ((ratio - 1) * (n * axis).sum())
        return turned / max((turned * turned).sum().squareRoot(), 1e-6)
    }

    func ellipse(middle: SIMD2<Float>, radius: Float) -> Ellipse {
        let place = back(middle)
        return Ellipse(
            x: Double(place.x), y: Double(place.y), long: Double(radius), short: Double(radius * ratio),
            direction: Double(direction) + .pi / 2)
    }
}

/// Discs that the edges vote for, best first, on the edges' grid.
///
/// Every edge votes for the middles that lie across it; at the most wanted middles radii are counted. Moles and bites are round
/// and have all of their few edges: of discs too small to be measured only the first two are named, or they would leave no room.
///
/// - Parameter leastMeasured: radius from which a disc can be measured.
/// - Reference: Yuen et al. 1990, "Comparative study of Hough transform methods for circle finding",
///   doi:10.1016/0262-8856(90)90059-E.
func discHypotheses(
    of edges: ColourEdges, radii: ClosedRange<Float>, leastMeasured: Double
) -> [(ellipse: Ellipse, support: Float)] {
    var found: [(ellipse: Ellipse, support: Float)] = []
    for squeeze in Squeeze.all {
        let votes = DiscVotes(edges, squeeze: squeeze, radii: radii)
        for middle in votes.mostWanted(12) {
            if let best = votes.bestRadius(at: middle) {
                found.append((squeeze.ellipse(middle: middle, radius: best.radius), best.support))
            }
        }
    }
    found.sort { ($0.support, $1.ellipse.x) > ($1.support, $0.ellipse.x) }
    var kept: [(ellipse: Ellipse, support: Float)] = []
    var tooSmall = 0
    for one in found where kept.count < 10 {
        let isNew = !kept.contains {
            let away = hypot($0.ellipse.x - one.ellipse.x, $0.ellipse.y - one.ellipse.y)
            let size = $0.ellipse.meanRadius / one.ellipse.meanRadius
            return away < max(1, 0.15 * one.ellipse.meanRadius) && size > 0.87 && size < 1.15
        }
        // Votes tell a radius to a tenth.
        let isSmall = one.ellipse.meanRadius < 0.85 * leastMeasured
        guard isNew && (!isSmall || tooSmall < 2) else { continue }
        if isSmall { tooSmall += 1 }
        kept.append(one)
    }
    return kept
}

private struct DiscVotes {
    private let places: [SIMD2<Float>]
    private let acrosses: [SIMD2<Float>]
    private let radii: ClosedRange<Float>
    private let origin: SIMD2<Float>
    private let sums: Raster<Float>

    init(_ edges: ColourEdges, squeeze: Squeeze, radii: ClosedRange<Float>) {
        places = edges.edges.map { squeeze.place(SIMD2($0.x, $0.y)) }
        acrosses = edges.edges.map { squeeze.across($0.across) }
        self.radii = radii
        let (wide, high) = (Float(edges.width), Float(edges.height))
        let corners = [SIMD2<Float>(0, 0), SIMD2(wide, 0), SIMD2(0, high), SIMD2(wide, high)].map(squeeze.place)
        origin = SIMD2(corners.map(\.x).min() ?? 0, corners.map(\.y).min() ?? 0)
        let end = SIMD2(corners.map(\.x).max() ?? 1, corners.map(\.y).max() ?? 1)
        let empty = Raster<Float>(width: Int(end.x - origin.x) + 2, height: Int(end.y - origin.y) + 2, repeating: 0)
        // Among ten squeezes every third edge tells where to look; all of them count once it is known.
        let voters = stride(from: 0, to: places.count, by: squeeze.ratio == 1 ? 1 : 3)
        sums = DiscVotes.cast(
            voters.map { [places, acrosses] in (places[$0], acrosses[$0], edges.edges[$0].weight) }, radii: radii,
            origin: origin, on: empty
        )
        .gaussianBlurred(sigma: 1.3)
    }

    /// Each edge votes on both sides for the middles that lie across it, at every radius. Small discs have few edges, large ones
    /// many: each radius weighs by what it can get.
    private static func cast(
        _ voters: [(place: SIMD2<Float>, across: SIMD2<Float>, weight: Float)], radii: ClosedRange<Float>,
        origin: SIMD2<Float>,
        on empty: Raster<Float>
    ) -> Raster<Float> {
        var sums = empty
        // Votes are blurred by more than a pixel afterwards, and large radii are not told apart by one; whole numbers throughout.
        func step(_ radius: Float) -> Float { radius < 24 ? 1 : radius < 60 ? 2 : 3 }
        var steps: [Float] = []
        var next = radii.lowerBound
        while next <= radii.upperBound {
            steps.append(next)
            next += step(next)
        }
        let weights = steps.map { step($0) / $0.squareRoot() }
        let gaps = steps.indices.map { $0 == 0 ? steps[0] : steps[$0] - steps[$0 - 1] }.map(Int.init)
        let (width, height) = (UInt(sums.width), UInt(sums.height))
        var target = sums.elements.mutableSpan
        for (place, across, weight) in voters {
            let start = place - origin
            for side: Float in [1, -1] {
                var (x, y) = (fixedPoint(start.x), fixedPoint(start.y))
                let (wayX, wayY) = (fixedPoint(side * across.x), fixedPoint(side * across.y))
                for index in steps.indices {
                    x &+= gaps[index] &* wayX
                    y &+= gaps[index] &* wayY
                    // What lies left of or above the grid becomes a large number.
                    let (column, row) = (UInt(bitPattern: x &>> 32), UInt(bitPattern: y &>> 32))
                    guard column < width, row < height else { break }
                    // In bounds by the guard above.
                    unsafe target[unchecked: Int(bitPattern: row &* width &+ column)] += weight * weights[index]
                }
            }
        }
        return sums
    }

    /// 2³² to a cell, so that no number is converted at each of a few million votes.
    private static func fixedPoint(_ cells: Float) -> Int { Int(Double(cells) * 4_294_967_296) }

    /// Middles by votes, each at least four cells from the others.
    func mostWanted(_ count: Int) -> [SIMD2<Float>] {
        var middles: [SIMD2<Float>] = []
        var votes = sums
        var best = (0..<votes.height).map { DiscVotes.highest(inRow: $0, of: votes) }
        for _ in 0..<count {
            guard let y = best.indices.max(by: { best[$0].votes < best[$1].votes }), best[y].votes > 0 else { break }
            let x = best[y].column
            middles.append(SIMD2(Float(x) + 0.5, Float(y) + 0.5) + origin)
            for row in max(0, y - 4)...min(votes.height - 1, y + 4) {
                for column in max(0, x - 4)...min(votes.width - 1, x + 4) { votes[column, row] = 0 }
                best[row] = DiscVotes.highest(inRow: row, of: votes)
            }
        }
        return middles
    }

    private static func highest(inRow row: Int, of votes: Raster<Float>) -> (votes: Float, column: Int) {
        let line = votes.elements.span.extracting(row * votes.width..<(row + 1) * votes.width)
        var best = (votes: Float(0), column: 0)
        for column in 0..<line.count where line[column] > best.votes { best = (line[column], column) }
        return best
    }

    /// The radius at which the largest share of a circle has edges that look at the middle.
    func bestRadius(at middle: SIMD2<Float>) -> (radius: Float, support: Float)? {
        var counts = [Float](repeating: 0, count: Int(radii.upperBound) + 3)
        let farthest = (radii.upperBound + 1) * (radii.upperBound + 1)
        let (places, acrosses) = (places.span, acrosses.span)
        precondition(places.count == acrosses.count)
        for index in 0..<places.count {
            // In bounds by the precondition above.
            let (arm, across) = unsafe (places[unchecked: index] - middle, acrosses[unchecked: index])
            let (square, ahead) = (arm.x * arm.x + arm.y * arm.y, arm.x * across.x + arm.y * across.y)
            // Most edges look elsewhere.
            guard ahead * ahead > 0.93 * 0.93 * square, square < farthest, square > 1 else { continue }
            counts[Int(square.squareRoot() + 0.5)] += 1
        }
        var best: (radius: Float, support: Float)?
        for radius in Int(radii.lowerBound.rounded(.up))...Int(radii.upperBound) {
            let sum = counts[radius - 1] + counts[radius] + counts[radius + 1]
            let support = sum / (2 * .pi * Float(radius))
            if support > best?.support ?? 0 { best = (Float(radius), support) }
        }
        return best
    }
}
