/// Hopkins's H in a window of any outline: 0.5 for points thrown at random, towards 1 clustered, towards 0 regular.
///
/// H = Σu² / (Σu² + Σw²), with u from a random place of the window to the nearest point and w from a point to its nearest
/// other one; squares, because the plane has two dimensions (many packages use the first power, or 1 − H). Every point is
/// sampled once and `rounds` random places for each point are thrown, so that only the places depend on the seed. `nil` for
/// fewer than two points, a window without area, or points that all coincide with every place.
///
/// - Complexity: O(rounds · n √n) for points spread over an area.
/// - Reference: Hopkins, Skellam 1954, doi:10.1093/oxfordjournals.aob.a083391.
public func hopkins(_ points: [Point], in window: RowWindow, rounds: Int = 4, seed: UInt64 = 1) -> Double? {
    precondition(rounds > 0, "\(rounds) rounds")
    guard points.count > 1, window.area > 0 else { return nil }
    let sorted = SortedPoints(points)
    var generator = SplitMix64(seed: seed)
    var toPoints = 0.0
    for _ in 0..<rounds * points.count {
        toPoints += sorted.squaredDistance(from: window.randomPoint(&generator))
    }
    toPoints /= Double(rounds)
    let between = nearestNeighbourDistances(points).reduce(0) { $0 + $1 * $1 }
    return toPoints + between > 0 ? toPoints / (toPoints + between) : nil
}
