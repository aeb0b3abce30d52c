#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Ripley's K: how many further points lie within a radius of one, over the density, for each radius of a list.
///
/// A random layout has K = πr² and L = √(K/π) = r.
///
/// Reference: Ripley 1977, doi:10.1111/j.2517-6161.1977.tb01615.x; Ohser 1983 for the translation weights.
public struct Ripley: Sendable, Equatable {
    /// How pairs near the window's edge are weighted for the partners that lie outside.
    public enum Edge: Sendable { case none, isotropic, translation }

    /// In the points' unit, as given.
    public var radii: [Double]
    /// K at each radius, in squared units.
    public var k: [Double]

    /// L = √(K/π) at each radius, in the points' unit.
    public var l: [Double] { k.map { ($0 / .pi).squareRoot() } }

    /// Of points in the rectangle 0 ... width × 0 ... height; all zero for fewer than two. `radii` ascend, none negative.
    ///
    /// - Complexity: O(n²).
    public init(_ points: [Point], width: Double, height: Double, radii: [Double], edge: Edge = .translation) {
        precondition(width > 0 && height > 0, "a window of \(width) × \(height)")
        let window = Rectangle(width: width, height: height)
        self.radii = radii
        var sums = [Double](repeating: 0, count: radii.count)
        forEachPair(of: points, within: radii.last ?? 0) { one, other, squared in
            let weight =
                switch edge {
                case .none: 2.0
                case .translation: 2 * window.translationWeight(one, other)
                case .isotropic:
                    ripleyWeight(one, radius: squared.squareRoot(), width: width, height: height)
                        + ripleyWeight(other, radius: squared.squareRoot(), width: width, height: height)
                }
            if let bin = radii.firstIndex(where: { squared <= $0 * $0 }) { sums[bin] += weight }
        }
        k = cumulated(sums, area: width * height, count: points.count)
    }
}

/// One over the share of a circle about `point` that lies in the rectangle: Ripley's isotropic edge weight, at least 1.
///
/// A circle that hardly meets the window would weigh without limit; weights stop at 100, as spatstat's do.
public func ripleyWeight(_ point: Point, radius: Double, width: Double, height: Double) -> Double {
    guard radius > 0 else { return 1 }
    let sides = [point.x, point.y, width - point.x, height - point.y]
    var outside = 0.0
    for (index, side) in sides.enumerated() where side < radius {
        let reach = acos(max(0, side) / radius)
        for neighbour in [sides[(index + 1) % 4], sides[(index + 3) % 4]] {
            // A point in the very corner sees it at no angle of its own: half the quarter turn for each side.
            outside += min(reach, side <= 0 && neighbour <= 0 ? .pi / 4 : atan2(neighbour, max(0, side)))
        }
    }
    let share = 1 - outside / (2 * .pi)
    return share > 0.01 ? 1 / share : 100
}

struct Rectangle {
    var width: Double
    var height: Double

    /// The window's area over the area it shares with itself moved by the pair's step.
    func translationWeight(_ one: Point, _ other: Point) -> Double {
        width * height / ((width - abs(one.x - other.x)) * (height - abs(one.y - other.y)))
    }
}

/// Calls `visit` once for every pair at most `reach` apart, with their squared distance.
func forEachPair(of points: [Point], within reach: Double, _ visit: (Point, Point, Double) -> Void) {
    let ordered = points.sorted { $0.x < $1.x }
    for first in ordered.indices {
        var second = first + 1
        while second < ordered.count && ordered[second].x - ordered[first].x <= reach {
            let squared = ordered[first].squaredDistance(to: ordered[second])
            if squared <= reach * reach { visit(ordered[first], ordered[second], squared) }
            second += 1
        }
    }
}

/// Sums per ring to K per radius.
func cumulated(_ sums: [Double], area: Double, count: Int) -> [Double] {
    let pairs = Double(count) * Double(count - 1)
    guard pairs > 0 else { return sums.map { _ in 0 } }
    var total = 0.0
    return sums.map {
        total += $0
        return area / pairs * total
    }
}
