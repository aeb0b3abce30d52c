/// The gap from the edge of each disc to the nearest other disc's, in the discs' order; empty for fewer than two.
///
/// Discs that touch or overlap are 0 apart. The disc with the nearest edge need not be the one with the nearest centre.
///
/// - Complexity: O(n √n) for discs of like size spread over an area, O(n²) where one disc spans them all.
public func nearestEdgeDistances(_ points: [Point], diameters: [Double]) -> [Double] {
    precondition(points.count == diameters.count, "\(points.count) points, \(diameters.count) diameters")
    guard points.count > 1 else { return [] }
    let sorted = SortedPoints(points)
    let radii = sorted.order.map { diameters[$0] / 2 }
    let widest = radii.max() ?? 0
    var gaps = [Double](repeating: 0, count: points.count)
    for place in sorted.places.indices {
        let here = sorted.places[place]
        var best = Double.infinity
        for step in [-1, 1] {
            var other = place + step
            while sorted.places.indices.contains(other) {
                let along = abs(sorted.places[other].x - here.x)
                guard along - radii[place] - widest < best else { break }
                let distance = here.squaredDistance(to: sorted.places[other]).squareRoot()
                best = min(best, distance - radii[place] - radii[other])
                other += step
            }
        }
        gaps[sorted.order[place]] = max(0, best)
    }
    return gaps
}
