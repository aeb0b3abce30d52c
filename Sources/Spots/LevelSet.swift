import Pixels

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The pixels of a window above half of a mark's contrast, joined to its highest pixel.
struct LevelSet {
    let dose: Raster<Float>
    let half: Float
    let base: Float
    let core0: Float
    /// More than half covered.
    let mask: Mask
    /// The same as indices.
    let pixels: [Int]
    /// Those above three quarters of the contrast.
    let core: [Int]

    init(dose: Raster<Float>, allowed: Mask, base: Float, core: Float) {
        self.dose = dose
        self.base = base
        core0 = core
        half = (base + core) / 2
        var above = Mask(width: dose.width, height: dose.height, repeating: false)
        for index in 0..<dose.count where allowed.elements[index] && dose.elements[index] >= half {
            above.elements[index] = true
        }
        var kept = above.largestPart()
        kept = kept.fillingHoles(upTo: max(4, kept.elements.count { $0 } / 4))
        mask = kept
        pixels = kept.elements.indices.filter { kept.elements[$0] }
        let high = base + 0.75 * (core - base)
        let pure = pixels.filter { dose.elements[$0] >= high }
        self.core = pure.isEmpty ? pixels : pure
    }

    /// The part of a pixel that lies inside the half-level, from its height above it and the slope there.
    func coverage(_ pixel: Int) -> Double {
        let rise = gradient(pixel)
        let slope = max(abs(rise.x) + abs(rise.y), 1e-6)
        return Double(min(max(0.5 + (dose.elements[pixel] - half) / slope, 0), 1))
    }

    /// Central differences of the dose, across and down, per pixel.
    private func gradient(_ pixel: Int) -> SIMD2<Float> {
        let x = pixel % dose.width
        let y = pixel / dose.width
        let dx = (dose[min(x + 1, dose.width - 1), y] - dose[max(x - 1, 0), y]) / 2
        let dy = (dose[x, min(y + 1, dose.height - 1)] - dose[x, max(y - 1, 0)]) / 2
        return SIMD2(dx, dy)
    }

    /// Border pixels: in the mask with a neighbour outside, or outside with a neighbour in it.
    private func isBorder(_ pixel: Int) -> Bool {
        let own = mask.elements[pixel]
        let width = dose.width
        let x = pixel % width
        return x > 0 && mask.elements[pixel - 1] != own || x + 1 < width && mask.elements[pixel + 1] != own
            || pixel >= width && mask.elements[pixel - width] != own
            || pixel + width < dose.count && mask.elements[pixel + width] != own
    }

    /// The pixels of the mask's bounding box and one around it, in reading order: none but these is in it or at its border.
    private var nearPixels: [Int] {
        guard let first = pixels.first, let last = pixels.last else { return [] }
        let width = dose.width
        var (left, right) = (width, 0)
        for pixel in pixels {
            left = min(left, pixel % width)
            right = max(right, pixel % width)
        }
        let columns = max(0, left - 1)..<min(width, right + 2)
        return (max(0, first / width - 1)..<min(dose.height, last / width + 2)).flatMap { row in
            columns.map { row * width + $0 }
        }
    }

    /// Size and form, in pixels of the window.
    func shape(noise: Float) -> Spot.Shape {
        var area = 0.0
        var slopes: [Float] = []
        var sum = WeightedMoments()
        for pixel in nearPixels {
            let border = isBorder(pixel)
            guard border || mask.elements[pixel] else { continue }
            let cover = border ? coverage(pixel) : 1
            area += cover
            sum.add(x: Double(pixel % dose.width) + 0.5, y: Double(pixel / dose.width) + 0.5, weight: cover)
            if border { slopes.append(slope(pixel)) }
        }
        area = max(area, 0.25)
        let diameter = 2 * (area / Double.pi).squareRoot()
        let steepness = Double(max(median(slopes), 1e-6))
        let contrast = Double(core0 - base)
        // 10–90 % of the contrast, as a straight edge of the median slope would have it.
        let edgeWidth = min(0.8 * contrast / steepness, 2 * diameter)
        let perimeter = Double.pi * diameter
        let jitter = Double(noise) / steepness / max(1, perimeter.squareRoot())
        let edgeError = (0.15 * 0.15 + jitter * jitter + 0.01 * edgeWidth * edgeWidth).squareRoot()
        let hull = MaskShape(mask: mask)
        return Spot.Shape(
            xPixels: sum.x, yPixels: sum.y, areaSquarePixels: area, diameterPixels: diameter,
            diameterPixelsLow: max(0, diameter - 1.96 * 2 * edgeError),
            diameterPixelsHigh: diameter + 1.96 * 2 * edgeError,
            feretMaximumPixels: hull.feretMaximum, feretMinimumPixels: hull.feretMinimum,
            circularity: diameter >= 10 ? sum.circularity(area: area) : nil, solidity: hull.solidity,
            edgeWidthPixels: edgeWidth)
    }

    private func slope(_ pixel: Int) -> Float {
        let rise = gradient(pixel)
        return (rise.x * rise.x + rise.y * rise.y).squareRoot()
    }
}

/// Centre and spread of partly covered pixels.
private struct WeightedMoments {
    var weight = 0.0
    var sumX = 0.0
    var sumY = 0.0
    var sumXX = 0.0
    var sumYY = 0.0
    var sumXY = 0.0

    mutating func add(x: Double, y: Double, weight w: Double) {
        weight += w
        sumX += w * x
        sumY += w * y
        sumXX += w * x * x
        sumYY += w * y * y
        sumXY += w * x * y
    }

    var x: Double { sumX / max(weight, 1e-9) }
    var y: Double { sumY / max(weight, 1e-9) }

    /// A²/(2π(μ20+μ02)) with the twelfth that a square pixel adds to each: 1 for a disc, less for all else.
    func circularity(area: Double) -> Double {
        let spread = (sumXX - sumX * x) + (sumYY - sumY * y) + weight / 6
        return min(1, area * area / (2 * Double.pi * max(spread, 1e-9)))
    }
}
