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
        var part = [UInt8](repeating: 0, count: density.count)
        var isOwn = part
        for pixel in own { isOwn[pixel] = 1 }
        var best = (number: UInt8(0), size: 0)
        var number: UInt8 = 0
        for start in own where part[start] == 0 && number < 255 && density.elements[start] >= level {
            number += 1
            var size = 0
            flood(from: [start], width: density.width, count: density.count) { pixel in
                guard part[pixel] == 0, allowed.elements[pixel], density.elements[pixel] >= level else { return false }
                part[pixel] = number
                size += Int(isOwn[pixel])
                return true
            }
            if size > best.size { best = (number, size) }
        }
        guard best.size > 0 else { return nil }
        mask = Mask(width: density.width, height: density.height, elements: part.map { $0 == best.number })
        depth = Raster(width: density.width, height: density.height, repeating: 0)
        fillHoles()
    }

    /// Fills what the outside does not reach, and measures the depths anew.
    private mutating func fillHoles() {
        let (width, height) = (mask.width, mask.height)
        var outside = [Bool](repeating: false, count: mask.count)
        var border: [Int] = []
        for x in 0..<width { border += [x, (height - 1) * width + x] }
        for y in 0..<height { border += [y * width, y * width + width - 1] }
        flood(from: border, width: width, count: mask.count) { pixel in
            guard !outside[pixel], !mask.elements[pixel] else { return false }
            outside[pixel] = true
            return true
        }
        for pixel in 0..<mask.count { mask.elements[pixel] = !outside[pixel] }
        depth = mask.map { $0 ? 1_000_000 : 0 }
        chamfer(&depth)
    }

    /// Cuts off what hangs on the mark by a neck: hairs, creases and faint neighbours that rise above the level too.
    ///
    /// What lies deeper than half of the deepest place is the body; a pixel stays if it is no farther from it than the body
    /// is deep, and a fifth of the deepest place (at least a pixel) more, so that ragged edges stay as they are.
    mutating func cutTails() {
        let deepest = depth.elements.max() ?? 0
        guard deepest >= 6, let middle = depth.elements.firstIndex(of: deepest) else { return }
        var away = depth.map { _ in Int32(1_000_000) }
        flood(from: [middle], width: mask.width, count: mask.count) { pixel in
            guard away.elements[pixel] > 0, 2 * depth.elements[pixel] > deepest else { return false }
            away.elements[pixel] = 0
            return true
        }
        chamfer(&away)
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
        var seen = [Bool](repeating: false, count: mask.count)
        var isFilled = false
        for start in gaps where !seen[start] && density.elements[start] < limit {
            var gap: [Int] = []
            flood(from: [start], width: mask.width, count: mask.count) { pixel in
                guard !seen[pixel], hull.elements[pixel], !mask.elements[pixel] else { return false }
                seen[pixel] = true
                gap.append(pixel)
                return true
            }
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

/// Visits pixels from `starts` on, four neighbours each, as long as `take` takes them.
private func flood(from starts: [Int], width: Int, count: Int, take: (Int) -> Bool) {
    var waiting = starts.filter(take)
    while let pixel = waiting.popLast() {
        let x = pixel % width
        if x > 0 && take(pixel - 1) { waiting.append(pixel - 1) }
        if x + 1 < width && take(pixel + 1) { waiting.append(pixel + 1) }
        if pixel >= width && take(pixel - width) { waiting.append(pixel - width) }
        if pixel + width < count && take(pixel + width) { waiting.append(pixel + width) }
    }
}

extension Raster where Element == Bool {
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
