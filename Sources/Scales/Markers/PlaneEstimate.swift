internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a square tells of the plane it lies on: all slopes that its corners allow, weighed.
///
/// A small square's tilt is hardly seen, and not at all which side of it is near; far from the square the scale hangs on
/// both. One best slope would be too sure of itself; the mean over all that fit is not, and its spread is the error.
struct PlaneEstimate {
    /// Logarithm of pixels a millimetre at the photo's middle: mean and variance.
    private(set) var logScale = 0.0
    private(set) var variance = 0.0
    private(set) var slope = Place.zero
    private(set) var tiltDegrees = 0.0

    /// Photographers look at skin from about straight above: a slope's standard deviation before a square is seen.
    private static let usualSlope = 0.45
    /// Slopes up to 62 degrees.
    private static let steepest = 1.9
    private static let deepest = 14

    fileprivate struct Cell {
        var middle: Place
        var half: Double
    }

    private struct Leaf {
        var pose: PoseFit
        var weight: Double
        var area: Double
    }

    /// Nil where no plane before the camera fits.
    init?(_ square: SeenSquare) {
        let leaves = PlaneEstimate.leaves(square)
        guard let best = leaves.map(\.weight).max() else { return nil }
        var total = 0.0
        var weights: [Double] = []
        for leaf in leaves {
            let weight = exp(leaf.weight - best) * leaf.area
            weights.append(weight)
            total += weight
            logScale += weight * leaf.pose.logScale
            slope += weight * leaf.pose.slope
            tiltDegrees += weight * atan(length(leaf.pose.slope)) * 180 / .pi
        }
        logScale /= total
        slope /= total
        tiltDegrees /= total
        for (leaf, weight) in zip(leaves, weights) {
            let away = leaf.pose.logScale - logScale
            variance += weight / total * (leaf.pose.variance + away * away)
        }
    }

    /// Squares of slopes, divided where they matter until each is finer than what the corners tell.
    private static func leaves(_ square: SeenSquare) -> [Leaf] {
        var leaves: [Leaf] = []
        var cells = [Cell(middle: .zero, half: steepest)]
        for depth in 0...deepest {
            let tried = cells.compactMap { cell in
                PoseFit(square, slope: cell.middle).map { (cell: cell, pose: $0, blur: coarseness(cell, square)) }
            }
            let best = tried.map { logWeight($0.pose, blur: $0.blur) }.max() ?? 0
            cells = []
            for one in tried {
                let isFine = one.blur <= 1.2
                guard logWeight(one.pose, blur: one.blur) > best - 10 else { continue }
                if (isFine && depth > 4) || depth == deepest {
                    leaves.append(
                        Leaf(
                            pose: one.pose, weight: logWeight(one.pose, blur: 0),
                            area: one.cell.half * one.cell.half))
                } else {
                    cells += one.cell.quarters
                }
            }
            if cells.isEmpty { break }
        }
        return leaves
    }

    /// By how many of their least standard errors the corners move, taken together, between a cell's middle and its rim:
    /// by the foreshortening along the slope, by the oblique view away from the photo's middle and by perspective.
    private static func coarseness(_ cell: Cell, _ square: SeenSquare) -> Double {
        let steepness = length(cell.middle) + cell.half
        let moved = cell.half * square.meanSide * (steepness + square.awayFromMiddle + square.meanSide)
        return 2 * moved / square.leastError
    }

    /// Likelihood and prior as a logarithm, the corners' errors widened by `blur` times.
    private static func logWeight(_ pose: PoseFit, blur: Double) -> Double {
        let steepness = (pose.slope * pose.slope).sum()
        return -0.5 * pose.misfit / (1 + blur * blur) - 0.5 * steepness / (usualSlope * usualSlope)
    }
}

extension PlaneEstimate.Cell {
    fileprivate var quarters: [PlaneEstimate.Cell] {
        [Place(-1, -1), Place(1, -1), Place(-1, 1), Place(1, 1)].map {
            PlaneEstimate.Cell(middle: middle + half / 2 * $0, half: half / 2)
        }
    }
}
