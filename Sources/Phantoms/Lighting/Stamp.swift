#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An outline's radius in 512 directions, so that a place is asked without a cosine per wave.
private struct RadiusTable {
    private let radii: [Float]
    private let x: Float
    private let y: Float

    init(_ outline: Outline) {
        x = Float(outline.x)
        y = Float(outline.y)
        radii = (0...512).map { Float(outline.radius * outline.edge(towards: Double($0) / 512 * 2 * .pi)) }
    }

    /// `Outline.ratio`, to about 1e-4.
    @inline(__always)
    func ratio(_ px: Float, _ py: Float) -> Float {
        let (dx, dy) = (px - x, py - y)
        let turn = atan2f(dy, dx) / (2 * .pi)
        let place = (turn < 0 ? turn + 1 : turn) * 512
        let cell = min(511, max(0, Int(place)))
        let part = place - Float(cell)
        let edge = radii[cell] + part * (radii[cell + 1] - radii[cell])
        return (dx * dx + dy * dy).squareRoot() / edge
    }
}

/// The pixels that an outline covers, and by how much.
struct Stamp {
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    /// The covered share of each pixel, 0 ... 1, row by row.
    var coverage: [Float]
    /// `Outline.ratio` in the middle of each pixel.
    var ratio: [Float]

    /// Covers a frame's pixels and those within `skirt` millimetres around.
    init(_ outline: Outline, _ frame: Frame, skirt: Double = 0) {
        self.init(
            outline, pixelsPerMillimetre: frame.scale, frameWidth: frame.width, frameHeight: frame.height, skirt: skirt)
    }

    /// Covers pixels of 1/`pixelsPerMillimetre` in a frame; border pixels are asked at 8 × 8 places.
    init(_ outline: Outline, pixelsPerMillimetre scale: Double, frameWidth: Int, frameHeight: Int, skirt: Double = 0) {
        let reach = outline.reach + skirt
        left = max(0, Int(((outline.x - reach) * scale).rounded(.down)) - 1)
        top = max(0, Int(((outline.y - reach) * scale).rounded(.down)) - 1)
        width = max(0, min(frameWidth, Int(((outline.x + reach) * scale).rounded(.up)) + 1) - left)
        height = max(0, min(frameHeight, Int(((outline.y + reach) * scale).rounded(.up)) + 1) - top)
        coverage = []
        ratio = []
        coverage.reserveCapacity(width * height)
        ratio.reserveCapacity(width * height)
        let table = RadiusTable(outline)
        // A pixel's half diagonal over the radius; a wavy curve's border leans, hence the 2.5.
        let slack = Float(2.5 * 0.71 / (scale * outline.radius))
        let pitch = Float(1 / scale)
        for row in 0..<height {
            for column in 0..<width {
                let px = Float(left + column)
                let py = Float(top + row)
                let middle = table.ratio((px + 0.5) * pitch, (py + 0.5) * pitch)
                ratio.append(middle)
                let near = abs(middle - 1) < slack || outline.radius * scale < 3
                coverage.append(near ? Stamp.share(table, px, py, pitch) : middle < 1 ? 1 : 0)
            }
        }
    }

    /// Calls `body` with each pixel's index in the stamp and in a frame of `frameWidth` columns.
    @inline(__always)
    func each(_ frameWidth: Int, _ body: (_ own: Int, _ index: Int) -> Void) {
        for row in 0..<height {
            let start = (top + row) * frameWidth + left
            for column in 0..<width { body(row * width + column, start + column) }
        }
    }

    private static func share(_ table: RadiusTable, _ px: Float, _ py: Float, _ pitch: Float) -> Float {
        var inside = 0
        for j in 0..<8 {
            for i in 0..<8 {
                let x = (px + (Float(i) + 0.5) / 8) * pitch
                let y = (py + (Float(j) + 0.5) / 8) * pitch
                if table.ratio(x, y) < 1 { inside += 1 }
            }
        }
        return Float(inside) / 64
    }
}
