/// A marker's cells as a lens blurs them, in cells from the border's first corner; white without end around.
struct BlurredPattern {
    /// Cells of margin that are kept around the border.
    private static let margin = 4

    let sideCells: Int
    private let width: Int
    private let white: [Double]

    init(code: UInt64, of dictionary: MarkerDictionary) {
        sideCells = dictionary.sideCells
        width = sideCells + 2 * BlurredPattern.margin
        var white: [Double] = []
        for row in 0..<width {
            for column in 0..<width {
                let isWhite = dictionary.isWhite(
                    code: code, column: column - BlurredPattern.margin, row: row - BlurredPattern.margin)
                white.append(isWhite ? 1 : 0)
            }
        }
        self.white = white
    }

    /// What a place shows: 1 white, 0 black, and how fast that changes along u and v and with the blur's logarithm.
    struct Value {
        var white: Double
        var alongU: Double
        var alongV: Double
        var withBlur: Double
    }

    /// At (`u`, `v`), with the blur's standard deviation along each in cells.
    func value(u: Double, v: Double, blurU: Double, blurV: Double) -> Value {
        let (across, down) = (Shares(of: u, blur: blurU), Shares(of: v, blur: blurV))
        var value = Value(white: 0, alongU: 0, alongV: 0, withBlur: 0)
        for y in 0..<5 {
            let row = min(max(down.first + y + BlurredPattern.margin, 0), width - 1) * width
            var (sum, slope, widened) = (0.0, 0.0, 0.0)
            for x in 0..<5 {
                let cell = white[row + min(max(across.first + x + BlurredPattern.margin, 0), width - 1)]
                sum += across.shares[x] * cell
                slope += across.slopes[x] * cell
                widened += across.widenings[x] * cell
            }
            value.white += down.shares[y] * sum
            value.alongU += down.shares[y] * slope
            value.alongV += down.slopes[y] * sum
            value.withBlur += down.shares[y] * widened + down.widenings[y] * sum
        }
        return value
    }

    /// An edge between two cells of different colour, from the dark to the light one.
    struct Edge {
        /// Its middle.
        var u: Double
        var v: Double
        /// Whether the edge runs along v, so that colour changes along u.
        var isUpright: Bool
        /// Whether it is one of the border's to the margin.
        var isOuter: Bool
    }

    /// All edges of one cell's length, the border's outer ones included.
    var edges: [Edge] {
        var edges: [Edge] = []
        func isWhite(_ column: Int, _ row: Int) -> Bool {
            white[(row + BlurredPattern.margin) * width + column + BlurredPattern.margin] > 0
        }
        for row in -1..<sideCells {
            for column in -1..<sideCells {
                let (x, y) = (Double(column), Double(row))
                if isWhite(column, row) != isWhite(column + 1, row) {
                    edges.append(
                        Edge(u: x + 1, v: y + 0.5, isUpright: true, isOuter: column < 0 || column == sideCells - 1))
                }
                if isWhite(column, row) != isWhite(column, row + 1) {
                    edges.append(Edge(u: x + 0.5, v: y + 1, isUpright: false, isOuter: row < 0 || row == sideCells - 1))
                }
            }
        }
        return edges
    }
}

/// How much of each of five cells in a row a blurred place sees; the outer ones stand for all beyond.
private struct Shares {
    let first: Int
    let shares: SIMD8<Double>
    /// By the place.
    let slopes: SIMD8<Double>
    /// By the blur's logarithm.
    let widenings: SIMD8<Double>

    init(of place: Double, blur: Double) {
        first = Int(place.rounded(.down)) - 2
        // Below each of the cells' ends.
        var (below, slope, widening) = (SIMD8<Double>.zero, SIMD8<Double>.zero, SIMD8<Double>.zero)
        for cell in 0..<4 {
            let away = (Double(first + cell + 1) - place) / blur
            guard abs(away) < 5 else {
                below[cell] = away > 0 ? 1 : 0
                continue
            }
            let density = normalDensity(at: away)
            below[cell] = normalShare(below: away)
            slope[cell] = -density / blur
            widening[cell] = -away * density
        }
        below[4] = 1
        shares = below - Shares.shifted(below)
        slopes = slope - Shares.shifted(slope)
        widenings = widening - Shares.shifted(widening)
    }

    private static func shifted(_ values: SIMD8<Double>) -> SIMD8<Double> {
        SIMD8(0, values[0], values[1], values[2], values[3], 0, 0, 0)
    }
}
