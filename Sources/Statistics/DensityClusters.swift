/// The cluster of each point by DBSCAN: 1, 2, … in the order of their first core points, `nil` for a loner.
///
/// A core point has at least `minimumPoints` points within `radius`, itself included; clusters are chains of core points
/// with what lies within `radius` of them. A border point of two clusters goes to the one found first.
///
/// - Complexity: O(n √n) neighbours for points spread over an area.
/// - Reference: Ester, Kriegel, Sander, Xu 1996, KDD-96, 226–231.
public func densityClusters(_ points: [Point], radius: Double, minimumPoints: Int) -> [Int?] {
    precondition(radius >= 0 && minimumPoints > 0, "radius \(radius), at least \(minimumPoints) points")
    let sorted = SortedPoints(points)
    var placeOfPoint = [Int](repeating: 0, count: points.count)
    for (place, point) in sorted.order.enumerated() { placeOfPoint[point] = place }
    let neighbours = sorted.places.indices.map { sorted.within(radius, of: $0) }

    var clusterOfPlace = [Int?](repeating: nil, count: points.count)
    var clusters = 0
    for start in placeOfPoint where clusterOfPlace[start] == nil && neighbours[start].count >= minimumPoints {
        clusters += 1
        clusterOfPlace[start] = clusters
        var frontier = [start]
        while let core = frontier.popLast() {
            for other in neighbours[core] where clusterOfPlace[other] == nil {
                clusterOfPlace[other] = clusters
                if neighbours[other].count >= minimumPoints { frontier.append(other) }
            }
        }
    }
    return placeOfPoint.map { clusterOfPlace[$0] }
}
