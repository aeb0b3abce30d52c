import Pixels
import Statistics

/// Which pixels of a small window a mark covers, and the repairs of that set: holes, tails, the lamp's image.
struct MarkMask {
    private(set) var mask: Mask
    /// The rectangle around the mark as it was found; no repair leaves it, and nothing outside it is looked at.
    let bounds: WindowBox
    /// Three times the distance from each pixel of `bounds` to the nearest one outside the mark, in pixels (chamfer).
    private(set) var depth: Raster<Int32>
    /// The greatest of `depth`.
    private(set) var greatestDepth: Int32 = 0

    /// The greatest distance to the outside, in pixels: the radius of the largest disc inside, about.
    var deepest: Double { Double(greatestDepth) / 3 }

    /// The connected part of `allowed` at or above `level` that holds most of the pixels `own`, its holes filled.
    ///
    /// - Returns: `nil` where no pixel of `own` is so high.
    init?(density: Raster<Float>, level: Float, allowed: Mask, own: [Int]) {
        var flood = Flood(width: density.width, isFree: Flood.pixels(of: density, atLeast: level, in: allowed))
        var best: (pixels: [Int], bounds: WindowBox)?
        var most = 0
        var isOwn = [Bool](repeating: false, count: density.count)
        for pixel in own { isOwn[pixel] = true }
        // A part with half of them cannot be outdone.
        for start in own where flood.isFree[start] && 2 * most < own.count {
            let part = flood.takePart(from: start)
            let size = part.pixels.count { isOwn[$0] }
            if size > most { (best, most) = (part, size) }
        }
        guard let best, most > 0 else { return nil }
        bounds = best.bounds
        mask = Mask(width: density.width, height: density.height, repeating: false)
        depth = Raster(width: bounds.width, height: bounds.height, repeating: 0)
        for pixel in best.pixels { mask.elements[pixel] = true }
        fillHoles()
    }

    /// Fills what the outside does not reach, and measures the depths anew. Sweeps to and fro until nothing changes, two or
    /// three times for shapes without a spiral.
    private mutating func fillHoles() {
        let (width, height) = (bounds.width, bounds.height)
        var piece = mask.piece(bounds)
        var outside = [Bool](repeating: false, count: piece.count)
        for x in 0..<width {
            outside[x] = !piece.elements[x]
            outside[(height - 1) * width + x] = !piece.elements[(height - 1) * width + x]
        }
        for y in 0..<height {
            outside[y * width] = !piece.elements[y * width]
            outside[y * width + width - 1] = !piece.elements[y * width + width - 1]
        }
        while MarkMask.sweep(&outside, around: piece.elements, width: width) {}
        piece.elements = outside.map { !$0 }
        for y in 0..<height {
            for x in 0..<width { mask[bounds.x + x, bounds.y + y] = piece[x, y] }
        }
        depth = piece.insideDistances()
        greatestDepth = depth.elements.reduce(0) { max($0, $1) }
    }

    /// Spreads `outside` down and up; whether it grew on the way up, and so may grow further.
    private static func sweep(_ outside: inout [Bool], around inside: [Bool], width: Int) -> Bool {
        let solid = inside.span
        var reached = outside.mutableSpan
        var grew = false
        guard reached.count > 2 * width else { return false }
        precondition(solid.count == reached.count)
        // In bounds by the ranges and the preconditions above, here and below.
        for at in width + 1..<reached.count - 1 {
            if unsafe solid[unchecked: at] || reached[unchecked: at] { continue }
            unsafe reached[unchecked: at] =
                reached[unchecked: at &- 1] || reached[unchecked: at &- width] || reached[unchecked: at &+ 1]
        }
        for at in (1..<reached.count - width - 1).reversed() {
            if unsafe solid[unchecked: at] || reached[unchecked: at] { continue }
            guard
                unsafe reached[unchecked: at &+ 1] || reached[unchecked: at &+ width] || reached[unchecked: at &- 1]
            else { continue }
            unsafe reached[unchecked: at] = true
            grew = true
        }
        return grew
    }

    /// Cuts off what hangs on the mark by a neck: hairs, creases and faint neighbours that rise above the level too.
    ///
    /// What lies deeper than half of the deepest place is the body; a pixel stays if it is no farther from it than the body
    /// is deep, and a fifth of the deepest place (at least a pixel) more, so that ragged edges stay as they are.
    mutating func cutTails() {
        let deepest = greatestDepth
        guard deepest >= 6, let middle = depth.elements.firstIndex(of: deepest) else { return }
        var flood = Flood(width: bounds.width, isFree: depth.elements.map { 2 * $0 > deepest })
        var body = Mask(width: bounds.width, height: bounds.height, repeating: true)
        for pixel in flood.take(from: middle) { body.elements[pixel] = false }
        let away = body.insideDistances(isBorderOutside: false)
        let reach = deepest / 2 + max(3, deepest / 5)
        var isCut = false
        for y in 0..<bounds.height {
            for x in 0..<bounds.width where away[x, y] > reach && mask[bounds.x + x, bounds.y + y] {
                mask[bounds.x + x, bounds.y + y] = false
                isCut = true
            }
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

    /// Keeps only the `number` pixels of the mask that are highest in `density`, at least one; of equal ones the first.
    /// O(pixels).
    func highest(_ number: Int, in density: Raster<Float>) -> Mask {
        let inside = pixels
        guard number < inside.count else { return mask }
        var values = inside.map { density.elements[$0] }
        var free = max(1, number)
        let lowest = select(rank: values.count - free, in: &values)
        free -= values.count { $0 > lowest }
        var kept = mask
        for pixel in inside where density.elements[pixel] <= lowest {
            if density.elements[pixel] == lowest && free > 0 {
                free -= 1
            } else {
                kept.elements[pixel] = false
            }
        }
        return kept
    }

    /// The mask's pixels in reading order.
    var pixels: [Int] {
        var pixels: [Int] = []
        pixels.reserveCapacity(bounds.width * bounds.height)
        for y in bounds.y..<bounds.y + bounds.height {
            for pixel in y * mask.width + bounds.x..<y * mask.width + bounds.x + bounds.width
            where mask.elements[pixel] {
                pixels.append(pixel)
            }
        }
        return pixels
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
        let values = density.elements.span
        var places = isFree.mutableSpan
        precondition(values.count == places.count)
        for pixel in 0..<places.count {
            // In bounds by the precondition above.
            unsafe places[unchecked: pixel] = places[unchecked: pixel] && values[unchecked: pixel] >= level
        }
        return isFree
    }

    /// What `take` gives, and the rectangle around it.
    mutating func takePart(from start: Int) -> (pixels: [Int], bounds: WindowBox) {
        let pixels = take(from: start)
        var (left, right, first, last) = (width, 0, start, start)
        for pixel in pixels {
            (left, right) = (min(left, pixel % width), max(right, pixel % width))
            (first, last) = (min(first, pixel), max(last, pixel))
        }
        let top = first / width
        return (pixels, WindowBox(x: left, y: top, width: right - left + 1, height: last / width - top + 1))
    }

    /// The free pixels joined to a free one, which are free no more.
    mutating func take(from start: Int) -> [Int] {
        var taken = [start]
        taken.reserveCapacity(isFree.count)
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
        let far: Int32 = 1_000_000
        var padded = [Int32](repeating: isBorderOutside ? 0 : far, count: wide * (height + 2))
        var distance = padded.mutableSpan
        for y in 0..<height {
            let line = elements.span.extracting(y * width..<(y + 1) * width)
            let start = (y + 1) * wide + 1
            // In bounds by the raster's size, here and below.
            for x in 0..<line.count { unsafe distance[unchecked: start &+ x] = line[unchecked: x] ? far : 0 }
        }
        for y in 1...height {
            distance.approach(y * wide + 1..<y * wide + 1 + width, from: -wide)
            for at in y * wide + 1..<y * wide + 1 + width {
                unsafe distance[unchecked: at] = min(distance[unchecked: at], distance[unchecked: at &- 1] &+ 3)
            }
        }
        for y in (1...height).reversed() {
            distance.approach(y * wide + 1..<y * wide + 1 + width, from: wide)
            for at in (y * wide + 1..<y * wide + 1 + width).reversed() {
                unsafe distance[unchecked: at] = min(distance[unchecked: at], distance[unchecked: at &+ 1] &+ 3)
            }
        }
        let whole = Raster<Int32>(width: wide, height: height + 2, elements: padded)
        return whole.piece(WindowBox(x: 1, y: 1, width: width, height: height))
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

extension MutableSpan<Int32> {
    /// Lowers distances to what the row at `step` from them allows: 3 for a step straight, 4 across a corner. A loop
    /// without a value carried on, which the compiler does four at a time.
    fileprivate mutating func approach(_ places: Range<Int>, from step: Int) {
        precondition(places.lowerBound + min(step, 0) > 0 && places.upperBound + max(step, 0) < count)
        // In bounds by the precondition above.
        for at in places {
            let other = at &+ step
            let across = unsafe min(self[unchecked: other &- 1], self[unchecked: other &+ 1]) &+ 4
            unsafe self[unchecked: at] = min(self[unchecked: at], min(self[unchecked: other] &+ 3, across))
        }
    }
}
