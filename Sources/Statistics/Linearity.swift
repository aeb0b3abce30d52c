/// How much points lie along one line, as those of a scratch or at a cuff's edge do: 0 spread alike on all sides, 1 on a line.
///
/// 1 − √(λ₂/λ₁) with λ₁ ≥ λ₂ the variances along the principal axes. Three random points have 0.6 on average and thirty 0.2,
/// so that a few points say little. `nil` for fewer than three points or points that coincide. O(n).
public func linearity(_ points: [Point]) -> Double? {
    guard points.count > 2 else { return nil }
    let n = Double(points.count)
    let middle = Point(x: points.reduce(0) { $0 + $1.x } / n, y: points.reduce(0) { $0 + $1.y } / n)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
        let (dx, dy) = (point.x - middle.x, point.y - middle.y)
        xx += dx * dx
        xy += dx * dy
        yy += dy * dy
    }
    let half = (xx + yy) / 2
    let spread = ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot()
    guard half > 0 else { return nil }
    return 1 - (max(0, half - spread) / (half + spread)).squareRoot()
}

/// How even the gaps between nearest neighbours are, as those between follicles: 1 for a lattice, 0 for random points and less
/// even ones.
///
/// 1 − CV/0.5227, where CV is the deviation of the nearest distances over their mean, which is √(4/π − 1) = 0.5227 for random
/// points. `nil` for fewer than three points or points that coincide. O(n √n).
public func latticeRegularity(_ points: [Point]) -> Double? {
    guard points.count > 2 else { return nil }
    let nearest = nearestNeighbourDistances(points)
    let mean = nearest.reduce(0, +) / Double(nearest.count)
    guard mean > 0 else { return nil }
    let variance = nearest.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(nearest.count - 1)
    return max(0, 1 - variance.squareRoot() / mean / randomNearestDeviation)
}

/// √(4/π − 1): the coefficient of variation of random points' nearest distances, which follow Rayleigh's distribution.
private let randomNearestDeviation = 0.522_723_200_877_063
