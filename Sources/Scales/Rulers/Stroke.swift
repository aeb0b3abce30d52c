/// A short straight line in a picture, darker or lighter than both of its sides: what a ruler's tick looks like.
struct Stroke {
    /// The middle, in pixels with the first pixel's middle at (0.5, 0.5).
    var middle: Vector
    /// Along the stroke, of length 1, pointing down.
    var direction: Vector
    var length: Double
    /// How many codes it stands out from the brighter (darker) of its sides' lesser one.
    var strength: Double
}

/// Strokes within 45° of upright, by whether they are darker or lighter than their sides.
struct Strokes {
    var dark: [Stroke] = []
    var light: [Stroke] = []
}

/// Fewer codes than this is skin's own texture.
private let leastStrength: UInt8 = 10
/// A stroke crosses at least so many rows.
private let leastRows = 4
/// To either side, in pixels: bars of up to twice that stand out in a picture, wider ones in the next smaller picture.
private let sideDistance = 2

extension Strokes {
    /// Follows bars from row to row.
    ///
    /// In each row a bar is a run of pixels darker (lighter) than the pixels two to the left and two to the right; runs
    /// of successive rows that lie within a pixel are one stroke, if together they are straight.
    ///
    /// - Complexity: O(pixels + bars).
    init(upright plane: ReducedLightness) {
        var dark = StrokeTracer()
        var light = StrokeTracer()
        var marks = [UInt8](repeating: 0, count: plane.width)
        guard plane.width > 2 * sideDistance else { return }
        for row in 0..<plane.height {
            plane.markBars(row: row, into: &marks)
            let base = row * plane.width
            var x = sideDistance
            let end = plane.width - sideDistance
            while x < end {
                let kind = marks[x]
                if kind == 0 {
                    x += 1
                    continue
                }
                var (weight, moment, strongest): (Int, Int, Int) = (0, 0, 0)
                while x < end && marks[x] == kind {
                    let code = Int(plane.codes[base + x])
                    let left = Int(plane.codes[base + x - sideDistance])
                    let right = Int(plane.codes[base + x + sideDistance])
                    let depth = kind == 1 ? min(left, right) - code : code - max(left, right)
                    weight += depth
                    moment += depth * x
                    strongest = max(strongest, depth)
                    x += 1
                }
                let bar = Bar(x: Float(moment) / Float(weight) + 0.5, strength: Float(strongest))
                if kind == 1 { dark.add(bar) } else { light.add(bar) }
            }
            dark.finishRow(row)
            light.finishRow(row)
        }
        dark.finish()
        light.finish()
        self.dark = dark.strokes
        self.light = light.strokes
    }
}

extension ReducedLightness {
    /// 1 where a pixel is darker than both sides, 2 where it is lighter, else 0.
    fileprivate func markBars(row: Int, into marks: inout [UInt8]) {
        let line = codes.span.extracting(row * width..<(row + 1) * width)
        var target = marks.mutableSpan
        precondition(target.count == width)
        guard width > 2 * sideDistance else { return }
        let strength = leastStrength
        // In bounds by the cut and the precondition above. Without branches, so that the compiler does sixteen at a time.
        for x in sideDistance..<width - sideDistance {
            let code = unsafe line[unchecked: x]
            let left = unsafe line[unchecked: x &- sideDistance]
            let right = unsafe line[unchecked: x &+ sideDistance]
            let (low, high) = (min(left, right), max(left, right))
            // How much darker or lighter than both sides it is, or nothing.
            let (down, up) = (max(low, code) &- code, code &- min(high, code))
            unsafe target[unchecked: x] = (down >= strength ? 1 : 0) | (up >= strength ? 2 : 0)
        }
    }
}

private struct Bar {
    var x: Float
    var strength: Float
}

/// Bars joined from row to row, with the sums of a straight line through them.
private struct StrokeTrack {
    var last: Float
    var lastRow: Int
    var firstRow: Int
    var count: Float = 0
    var (y, yy, x, xy, xx): (Double, Double, Double, Double, Double) = (0, 0, 0, 0, 0)
    var strength: Float = 0

    init(_ bar: Bar, row: Int) {
        (last, lastRow, firstRow) = (bar.x, row, row)
        add(bar, row: row)
    }

    mutating func add(_ bar: Bar, row: Int) {
        let r = Double(row - firstRow)
        let position = Double(bar.x)
        count += 1
        y += r
        yy += r * r
        x += position
        xy += r * position
        xx += position * position
        strength += bar.strength
        last = bar.x
        lastRow = row
    }

    /// `nil` where it is too short or bent.
    var stroke: Stroke? {
        let n = Double(count)
        guard lastRow - firstRow + 1 >= leastRows else { return nil }
        let (yVariance, covariance, xVariance) = (
            yy / n - y * y / n / n, xy / n - x * y / n / n, xx / n - x * x / n / n
        )
        guard yVariance > 0 else { return nil }
        let slope = covariance / yVariance
        let bend = xVariance - slope * covariance
        guard bend < 0.35, abs(slope) < 1.2 else { return nil }
        let norm = (1 + slope * slope).squareRoot()
        let half = Double(lastRow - firstRow) / 2
        return Stroke(
            middle: Vector(x / n + slope * (half - y / n), Double(firstRow) + half + 0.5),
            direction: Vector(slope / norm, 1 / norm), length: (2 * half + 1) * norm,
            strength: Double(strength / count))
    }
}

/// Takes bars row by row, from left to right, and gives strokes.
private struct StrokeTracer {
    private(set) var strokes: [Stroke] = []
    private var bars: [Bar] = []
    private var tracks: [StrokeTrack] = []

    mutating func add(_ bar: Bar) { bars.append(bar) }

    mutating func finishRow(_ row: Int) {
        if bars.isEmpty && tracks.isEmpty { return }
        var next: [StrokeTrack] = []
        next.reserveCapacity(bars.count + tracks.count)
        var index = 0
        for var track in tracks {
            while index < bars.count && bars[index].x < track.last - 1.25 {
                next.append(StrokeTrack(bars[index], row: row))
                index += 1
            }
            if index < bars.count && bars[index].x <= track.last + 1.25 {
                track.add(bars[index], row: row)
                index += 1
                next.append(track)
            } else if track.lastRow >= row - 1 {
                next.append(track)
            } else if let stroke = track.stroke {
                strokes.append(stroke)
            }
        }
        while index < bars.count {
            next.append(StrokeTrack(bars[index], row: row))
            index += 1
        }
        // A track that waits for one missing row may have been overtaken by its neighbour.
        if zip(next, next.dropFirst()).contains(where: { $0.last > $1.last }) { next.sort { $0.last < $1.last } }
        tracks = next
        bars.removeAll(keepingCapacity: true)
    }

    mutating func finish() {
        strokes += tracks.compactMap(\.stroke)
        tracks = []
    }
}
