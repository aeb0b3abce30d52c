import Pixels
import Statistics

/// A mark's outline: where its density crosses the level at which half of its light is gone.
struct LevelSet {
    /// Density above the skin around; what is bright is negative.
    let density: Raster<Float>
    /// Density of the mark's inside.
    let contrast: Float
    /// The density at the outline.
    let level: Float
    let cover: MarkMask

    /// Rounds in which the inside gives the level and the level the inside.
    private static let rounds = 2

    /// - Parameters:
    ///   - density: density above the skin around.
    ///   - allowed: pixels that the mark may cover.
    ///   - own: pixels of which it covers most, as it was found; none is no mark.
    ///   - noise: scatter of the density where there is only skin.
    init?(density: Raster<Float>, allowed: Mask, own: [Int], noise: Float) {
        var values = density.elements(where: allowed)
        guard !values.isEmpty, !own.isEmpty else { return nil }
        var contrast = meanOfHighest(max(1, own.count / 3), in: &values)
        var result: (cover: MarkMask, level: Float)?
        for round in 1...LevelSet.rounds {
            guard contrast > 0 else { return nil }
            let level = LevelSet.level(ofContrast: contrast)
            guard var cover = MarkMask(density: density, level: level, allowed: allowed, own: own) else { return nil }
            cover.cutTails()
            cover.addHighlights(density: density, below: -max(3 * noise, 0.15 * contrast))
            result = (cover, level)
            if round < LevelSet.rounds { contrast = LevelSet.inside(of: cover, in: density) }
        }
        guard let result else { return nil }
        self.density = density
        self.contrast = contrast
        (cover, level) = result
    }

    /// The density at the outline of a mark of a density.
    ///
    /// A lens mixes light, so that at a sharp border, however blurred, half of the *light* that the mark takes is gone; in
    /// densities that lies below the half, the more so the darker the mark. A pigment's own soft rim is half gone at half
    /// the density, and so does a camera's contrast curve move the half of the light. Marks have both: four parts of the
    /// one and one of the other. On training renderings the whole of the one leaves the least bias and this a percent less
    /// of diameter; on renderings of another kind it is the other way about.
    static func level(ofContrast contrast: Float) -> Float {
        let halfOfLight = -fastLog10((1 + powerOfTen(-contrast)) / 2)
        return 0.8 * halfOfLight + 0.2 * contrast / 2
    }

    /// The median density of the deeper half, where neither rim nor glare lies.
    private static func inside(of cover: MarkMask, in density: Raster<Float>) -> Float {
        let least = cover.greatestDepth / 2
        let bounds = cover.bounds
        var values: [Float] = []
        values.reserveCapacity(cover.depth.count)
        for y in 0..<bounds.height {
            for x in 0..<bounds.width where cover.depth[x, y] >= least {
                values.append(density[bounds.x + x, bounds.y + y])
            }
        }
        return values.isEmpty ? 0 : select(rank: values.count / 2, in: &values)
    }

    /// The pixels above three quarters of the contrast, where the mark is purest.
    var core: [Int] {
        let inside = cover.pixels
        let pure = inside.filter { density.elements[$0] >= 0.75 * contrast }
        return pure.isEmpty ? inside : pure
    }

    /// Where the outline runs and how it was read, in pixels of the window. `noise` as above.
    func reading(noise: Float) -> (shape: Spot.Shape, edge: EdgeReading) {
        var area = 0.0
        var slopes: [Float] = []
        var sum = WeightedMoments()
        // Border pixels lie in the mask or beside it.
        let bounds = cover.bounds.grown(by: 1, width: density.width, height: density.height)
        for y in bounds.y..<bounds.y + bounds.height {
            for x in bounds.x..<bounds.x + bounds.width {
                let isInside = cover.mask[x, y]
                let isBorder = isBorder(x, y)
                guard isBorder || isInside else { continue }
                let rise = isBorder ? gradient(x, y) : .zero
                let share = isBorder ? coverage(y * density.width + x, rise: rise) : 1
                area += share
                sum.add(x: Double(x) + 0.5, y: Double(y) + 0.5, weight: share)
                if isBorder { slopes.append((rise.x * rise.x + rise.y * rise.y).squareRoot()) }
            }
        }
        area = max(area, 0.25)
        let diameter = 2 * (area / Double.pi).squareRoot()
        let steepness = max(median(slopes), 1e-6)
        let edge = EdgeReading(
            diameterPixels: diameter, widthPixels: min(edgeWidth(slope: steepness), 2 * diameter),
            jitterPixels: Double(noise / steepness), irregularity: max(0, 1 - 2 * cover.deepest / diameter), step: 1)
        let hull = MaskShape(mask: cover.mask)
        let shape = Spot.Shape(
            xPixels: sum.x, yPixels: sum.y, areaSquarePixels: area, diameterPixels: diameter,
            diameterPixelsLow: diameter, diameterPixelsHigh: diameter, feretMaximumPixels: hull.feretMaximum,
            feretMinimumPixels: hull.feretMinimum, circularity: diameter >= 10 ? sum.circularity(area: area) : nil,
            solidity: hull.solidity, edgeWidthPixels: edge.widthPixels)
        return (shape, edge)
    }

    /// 10–90 % of the light that the mark takes, as a straight edge of this slope (density per pixel) would have it.
    private func edgeWidth(slope: Float) -> Double {
        let lightSlope = slope * 2.302585 * powerOfTen(-level)
        return 0.8 * Double((1 - powerOfTen(-contrast)) / lightSlope)
    }

    /// The part of a border pixel that lies inside, from its density above the level and the slope there; never less than
    /// half of a pixel of the mask, nor more of one outside.
    private func coverage(_ pixel: Int, rise: SIMD2<Float>) -> Double {
        let steepness = max(abs(rise.x) + abs(rise.y), 1e-6)
        let share = min(max(0.5 + (density.elements[pixel] - level) / steepness, 0), 1)
        return Double(cover.mask.elements[pixel] ? max(share, 0.5) : min(share, 0.5))
    }

    /// Central differences of the density, across and down, per pixel.
    private func gradient(_ x: Int, _ y: Int) -> SIMD2<Float> {
        let dx = (density[min(x + 1, density.width - 1), y] - density[max(x - 1, 0), y]) / 2
        let dy = (density[x, min(y + 1, density.height - 1)] - density[x, max(y - 1, 0)]) / 2
        return SIMD2(dx, dy)
    }

    /// Border pixels: in the mask with a neighbour outside, or outside with a neighbour in it.
    private func isBorder(_ x: Int, _ y: Int) -> Bool {
        let width = density.width
        let pixel = y * width + x
        let own = cover.mask.elements[pixel]
        return x > 0 && cover.mask.elements[pixel - 1] != own
            || x + 1 < width && cover.mask.elements[pixel + 1] != own
            || y > 0 && cover.mask.elements[pixel - width] != own
            || y + 1 < density.height && cover.mask.elements[pixel + width] != own
    }
}

/// The mean of the `number` highest values; all of them where there are no more.
private func meanOfHighest(_ number: Int, in values: inout [Float]) -> Float {
    let first = max(0, values.count - number)
    _ = select(rank: first, in: &values)
    return values[first...].reduce(0, +) / Float(values.count - first)
}

/// Centre and spread of partly covered pixels.
private struct WeightedMoments {
    var weight = 0.0
    var sumX = 0.0
    var sumY = 0.0
    var sumXX = 0.0
    var sumYY = 0.0

    mutating func add(x: Double, y: Double, weight w: Double) {
        weight += w
        sumX += w * x
        sumY += w * y
        sumXX += w * x * x
        sumYY += w * y * y
    }

    var x: Double { sumX / max(weight, 1e-9) }
    var y: Double { sumY / max(weight, 1e-9) }

    /// A²/(2π(μ20+μ02)) with the twelfth that a square pixel adds to each: 1 for a disc, less for all else.
    func circularity(area: Double) -> Double {
        let spread = (sumXX - sumX * x) + (sumYY - sumY * y) + weight / 6
        return min(1, area * area / (2 * Double.pi * max(spread, 1e-9)))
    }
}
