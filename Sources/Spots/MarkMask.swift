import Pixels

/// Which pixels of a small window a mark covers, and the repairs of that set: holes, tails, the lamp's image.
struct MarkMask {
    private(set) var mask: Mask
    /// Three times the distance from each pixel to the nearest one outside, in pixels (chamfer).
    private(set) var depth: Raster<Int32>

    /// The greatest distance to the outside, in pixels: the radius of the largest disc inside, about.
    var deepest: Double { Double(depth.elements.max() ?? 0) / 3 }

    /// The connected part of `allowed` at or above `level` that holds most of the pixels `own`, its holes filled.
    ///
    /// - Returns: `nil` where no pixel of `own` is so high.
    init?(density: Raster<Float>, level: Float, allowed: Mask, own: [Int]) {
        var flood = Flood(width: density.width, isFree: Flood.pixels(of: density, atLeast: level, in: allowed))
        var best: [Int] = []
        var most = 0
        var isOwn = [Bool](repeating: false, count: density.count)
        for pixel in own { isOwn[pixel] = true }
        for start in own where flood.isFree[start] {
            let part = flood.take(from: start)
            let size = part.count { isOwn[$0] }
            if size > most { (best, most) = (part, size) }
        }
        guard most > 0 else { return nil }
        mask = Mask(width: density.width, height: density.height, repeating: false)
        depth = Raster(width: density.width, height: density.height, repeating: 0)
        for pixel in best { mask.elements[pixel] = true }
        fillHoles()
    }

    /// Fills what the outside does not reach, and measures the depths anew. Sweeps to and fro until nothing changes, two or
    /// three times for shapes without a spiral.
    private mutating func fillHoles() {
        let (width, height) = (mask.width, mask.height)
        var outside = [Bool](repeating: false, count: mask.count)
        for x in 0..<width { (outside[x], outside[(height - 1) * width + x]) = (true, true) }
        for y in 0..<height { (outside[y * width], outside[y * width + width - 1]) = (true, true) }
        let inside = mask.elements
        for pixel in inside.indices where inside[pixel] { outside[pixel] = false }
        while MarkMask.sweep(&outside, around: inside, width: width) {}
        for pixel in outside.indices { mask.elements[pixel] = !outside[pixel] }
        depth = mask.insideDistances()
    }

    /// Spreads `outside` down and up; whether it grew on the way up, and so may grow further.
    private static func sweep(_ outside: inout [Bool], around inside: [Bool], width: Int) -> Bool {
        let solid = inside.span
        var reached = outside.mutableSpan
        var grew = false
        guard reached.count > 2 * width else { return false }
        for at in width + 1..<reached.count - 1 where !solid[at] && !reached[at] {
            reached[at] = reached[at - 1] || reached[at - width] || reached[at + 1]
        }
        for at in (1..<reached.count - width - 1).reversed() where !solid[at] && !reached[at] {
            guard reached[at + 1] || reached[at + width] || reached[at - 1] else { continue }
            reached[at] = true
            grew = true
        }
        return grew
    }

    /// Cuts off what hangs on the mark by a neck: hairs, creases and faint neighbours that rise above the level too.
    ///
    /// What lies deeper than half of the deepest place is the body; a pixel stays if it is no farther from it than the body
    /// is deep, and a fifth of the deepest place (at least a pixel) more, so that ragged edges stay as they are.
    mutating func cutTails() {
        let deepest = depth.elements.max() ?? 0
        guard deepest >= 6, let middle = depth.elements.firstIndex(of: deepest) else { return }
        var flood = Flood(width: mask.width, isFree: depth.elements.map { 2 * $0 > deepest })
        var body = mask.map { _ in true }
        for pixel in flood.take(from: middle) { body.elements[pixel] = false }
        let away = body.insideDistances(isBorderOutside: false)
        let reach = deepest / 2 + max(3, deepest / 5)
        var isCut = false
        for pixel in 0..<mask.count where mask.elements[pixel] && away.elements[pixel] > reach {
            mask.elements[pixel] = false
            isCut = true
        }
        if isCut { fillHoles() }
    }

    /// Adds the lamp's image on a dome: where the outline's convex hull holds pixels brighter than the skin around,
    /// those and what is joined to them inside the hull belong to the mark.
    ///
    /// - Parameter limit: density below which a pixel counts as bright; negative.
    mutating func addHighlights(density: Raster<Float>, below limit: Float) {
        guard density.elements.contains(where: { $0 < limit }) else { return }
        let hull = Mask(inside: convexHull(of: MaskShape.corners(of: mask)), width: mask.width, height: mask.height)
        let gaps = hull.elements.indices.filter { hull.elements[$0] && !mask.elements[$0] }
        let size = mask.elements.count { $0 }
        guard 25 * gaps.count > size else { return }
        var flood = Flood(
            width: mask.width, isFree: hull.elements.indices.map { hull.elements[$0] && !mask.elements[$0] })
        var isFilled = false
        for start in gaps where flood.isFree[start] && density.elements[start] < limit {
            let gap = flood.take(from: start)
            // One bright pixel alone is noise.
            guard gap.count(where: { density.elements[$0] < limit }) > 1 else { continue }
            for pixel in gap { mask.elements[pixel] = true }
            isFilled = true
        }
        if isFilled { fillHoles() }
    }

    /// Keeps only the `number` pixels of the mask that are highest in `density`.
    func highest(_ number: Int, in density: Raster<Float>) -> Mask {
        var inside = mask.elements.indices.filter { mask.elements[$0] }
        guard number < inside.count else { return mask }
        inside.sort { (density.elements[$1], $0) < (density.elements[$0], $1) }
        var kept = mask.map { _ in false }
        for pixel in inside.prefix(max(1, number)) { kept.elements[pixel] = true }
        return kept
    }
}

/// Takes connected pixels, four neighbours to each, out of those that are free.
private struct Flood {
    let width: Int
    private(set) var isFree: [Bool]

    init(width: Int, isFree: [Bool]) {
        self.width = width
        self.isFree = isFree
    }

    /// Which pixels of `allowed` have a density of at least `level`.
    static func pixels(of density: Raster<Float>, atLeast level: Float, in allowed: Mask) -> [Bool] {
        var isFree = allowed.elements
        for pixel in isFree.indices where density.elements[pixel] < level { isFree[pixel] = false }
        return isFree
    }

    /// The free pixels joined to a free one, which are free no more.
    mutating func take(from start: Int) -> [Int] {
        var taken = [start]
        var next = 0
        isFree[start] = false
        while next < taken.count {
            let pixel = taken[next]
            next += 1
            let x = pixel % width
            offer(pixel - 1, if: x > 0, &taken)
            offer(pixel + 1, if: x + 1 < width, &taken)
            offer(pixel - width, if: pixel >= width, &taken)
            offer(pixel + width, if: pixel + width < isFree.count, &taken)
        }
        return taken
    }

    @inline(__always)
    private mutating func offer(_ pixel: Int, if isInside: Bool, _ taken: inout [Int]) {
        guard isInside && isFree[pixel] else { return }
        isFree[pixel] = false
        taken.append(pixel)
    }
}

extension Raster where Element == Bool {
    /// Three times the distance of each `true` pixel to the nearest `false` one, by steps of 3 along and 4 across a corner;
    /// the world around the picture is `false` too if `isBorderOutside`.
    ///
    /// - Reference: Borgefors 1986, doi:10.1016/S0734-189X(86)80047-0.
    fileprivate func insideDistances(isBorderOutside: Bool = true) -> Raster<Int32> {
        // A border of one pixel all around spares the loops their questions.
        let wide = width + 2
        var padded = [Int32](repeating: isBorderOutside ? 0 : 1_000_000, count: wide * (height + 2))
        for y in 0..<height {
            for x in 0..<width { padded[(y + 1) * wide + x + 1] = self[x, y] ? 1_000_000 : 0 }
        }
        var distance = padded.mutableSpan
        for y in 1...height {
            for at in y * wide + 1...y * wide + width {
                let above = min(distance[at - wide] &+ 3, min(distance[at - wide - 1], distance[at - wide + 1]) &+ 4)
                distance[at] = min(distance[at], min(distance[at - 1] &+ 3, above))
            }
        }
        for y in (1...height).reversed() {
            for at in (y * wide + 1...y * wide + width).reversed() {
                let below = min(distance[at + wide] &+ 3, min(distance[at + wide - 1], distance[at + wide + 1]) &+ 4)
                distance[at] = min(distance[at], min(distance[at + 1] &+ 3, below))
            }
        }
        var output: [Int32] = []
        output.reserveCapacity(count)
        for y in 1...height { output += padded[y * wide + 1...y * wide + width] }
        return Raster<Int32>(width: width, height: height, elements: output)
    }

    /// The pixels whose middles lie inside a convex polygon.
    fileprivate init(inside corners: [SIMD2<Double>], width: Int, height: Int) {
        self.init(width: width, height: height, repeating: false)
        for row in 0..<height {
            let y = Double(row) + 0.5
            var (low, high) = (Double.infinity, -Double.infinity)
            for index in corners.indices {
                let (a, b) = (corners[index], corners[(index + 1) % corners.count])
                guard a.y != b.y, min(a.y, b.y) <= y, y <= max(a.y, b.y) else { continue }
                let x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)
                (low, high) = (min(low, x), max(high, x))
            }
            guard low <= high else { continue }
            let first = max(0, Int((low - 0.5).rounded(.up)))
            let last = min(width - 1, Int((high - 0.5).rounded(.down)))
            for column in first..<max(first, last + 1) { self[column, row] = true }
        }
    }
}
