#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How far apart nearest neighbours are against points thrown at random: R < 1 clustered, 1 random, > 1 regular.
///
/// R is 0 for coinciding points, 2 for a square lattice, 2.1491 for a hexagonal one.
///
/// Reference: Clark, Evans 1954, doi:10.2307/1931034; Donnelly 1978, in Hodder, Simulation Studies in Archaeology.
public struct ClarkEvans: Sendable, Equatable {
    /// What is done about points near the window's edge, whose true neighbour may lie outside.
    public enum Edge: Sendable { case none, donnelly }

    public var count: Int
    /// Mean distance to the nearest neighbour, in the points' unit.
    public var meanDistance: Double
    /// The mean distance expected of as many random points.
    public var expectedDistance: Double
    /// Standard error of the mean distance: Clark and Evans's, or with `donnelly` √(0.070 A/n² + 0.035 P √A / n^2.5).
    public var standardError: Double

    /// R.
    public var ratio: Double { meanDistance / expectedDistance }
    public var z: Double { (meanDistance - expectedDistance) / standardError }
    /// Two-sided, from the normal distribution.
    public var pValue: Double { erfc(abs(z) / 2.0.squareRoot()) }

    /// Of points in a rectangle; `nil` for fewer than two. Both sides of the rectangle are positive.
    public init?(_ points: [Point], width: Double, height: Double, edge: Edge = .donnelly) {
        precondition(width > 0 && height > 0, "a window of \(width) × \(height)")
        guard points.count > 1 else { return nil }
        let n = Double(points.count)
        let area = width * height
        let perimeter = 2 * (width + height)
        let poisson = 0.5 * (area / n).squareRoot()
        count = points.count
        meanDistance = nearestNeighbourDistances(points).reduce(0, +) / n
        switch edge {
        case .none:
            expectedDistance = poisson
            standardError = ((4 - .pi) * area / (4 * .pi)).squareRoot() / n
        case .donnelly:
            expectedDistance = poisson + (0.0514 + 0.0412 / n.squareRoot()) * perimeter / n
            let variance = 0.070 * area / (n * n) + 0.035 * perimeter * area.squareRoot() / pow(n, 2.5)
            standardError = variance.squareRoot()
        }
    }
}
