internal import Pixels
internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A dark patch that runs out of the photo and looks like a part of a marker: it cannot be read, and that is worth saying.
struct CutMarker {
    let outline: [Vector]

    /// Pixels below which nothing can be said.
    private static let leastExtent = 24.0
    /// Black print gives at least so much contrast to its paper, as a share of the paper's light.
    private static let leastContrast = 0.6
    /// Of the border that is seen, what must have that.
    private static let leastShare = 0.85
    /// Light cells, of all within.
    private static let whiteShare = 0.08...0.75

    /// `nil` where the patch lies within the photo or is not like black print on white with white cells in it.
    init?(_ patch: DarkPatch, reduction: Int, in light: Light) {
        let hull = patch.hull.map { $0 * Double(reduction) }
        // Tiles of four pixels may be left out at the right and at the bottom.
        let frame = Frame(width: light.width, height: light.height, margin: 5 * Double(reduction))
        let extent = Double(patch.extent * reduction)
        guard extent >= CutMarker.leastExtent, !hull.allSatisfy(frame.holds) else { return nil }
        let middle = hull.reduce(Vector(0, 0), +) / Double(hull.count)
        let reach = max(0.06 * extent, 1.5)
        var (clear, seen) = (0, 0)
        var (black, white) = ([Double](), [Double]())
        for index in hull.indices {
            let (start, end) = (hull[index], hull[(index + 1) % hull.count])
            let side = end - start
            guard side.length > 0 else { continue }
            var out = Vector(side.y, -side.x) / side.length
            if out.dot(start - middle) < 0 { out = out * -1 }
            for step in 0..<max(1, Int(side.length / reach)) {
                let place = start + side * ((Double(step) + 0.5) / max(1, (side.length / reach).rounded(.down)))
                guard frame.holds(place) else { continue }
                let (inner, outer) = (light.at(place - out * reach), light.at(place + out * reach))
                seen += 1
                if inner < (1 - CutMarker.leastContrast) * outer { clear += 1 }
                black.append(inner)
                white.append(outer)
            }
        }
        guard seen >= 12, Double(clear) >= CutMarker.leastShare * Double(seen), let dark = black.median(),
            let pale = white.median(),
            CutMarker.whiteShare.contains(CutMarker.share(above: (dark + pale) / 2, within: hull, in: light))
        else { return nil }
        outline = hull
    }

    /// Of places within a hull, those that are lighter.
    private static func share(above limit: Double, within hull: [Vector], in light: Light) -> Double {
        let polygon = Polygon(corners: hull.map(\.point))
        let (xs, ys) = (hull.map(\.x), hull.map(\.y))
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return 0 }
        var (all, lighter) = (0, 0)
        for row in 0..<24 {
            for column in 0..<24 {
                let place = Vector(
                    left + (right - left) * (Double(column) + 0.5) / 24, top + (bottom - top) * (Double(row) + 0.5) / 24
                )
                guard polygon.contains(x: place.x, y: place.y) else { continue }
                all += 1
                if light.at(place) > limit { lighter += 1 }
            }
        }
        return Double(lighter) / Double(max(all, 1))
    }

    var refused: RefusedReference {
        RefusedReference(
            name: "a dark square", reason: "it is cut by the photo's border", outline: outline.map(\.point))
    }
}

/// The photo without its outermost pixels.
private struct Frame {
    let width: Double
    let height: Double
    let margin: Double

    func holds(_ place: Vector) -> Bool {
        place.x > margin && place.y > margin && place.x < width - margin && place.y < height - margin
    }
}
