/// The distance from each point to the nearest other one, in the points' order; empty for fewer than two points.
///
/// Points that coincide are 0 apart. Walks outwards along the longer side of the points' box until no nearer one can come.
///
/// - Complexity: O(n √n) for points spread over an area, O(n²) for points on one line across that side.
public func nearestNeighbourDistances(_ points: [Point]) -> [Double] {
    guard points.count > 1 else { return [] }
    let sorted = SortedPoints(points)
    var distances = [Double](repeating: 0, count: points.count)
    for place in sorted.places.indices {
        distances[sorted.order[place]] = sorted.nearest(to: place).squareRoot()
    }
    return distances
}

/// Points in the order of their wider coordinate, so that neighbours lie near in the list.
struct SortedPoints {
    /// The points with the wider coordinate as `x`.
    var places: [Point]
    /// Whether `places` are the points with their coordinates exchanged.
    private let isTurned: Bool
    /// Index in the original list of each sorted point.
    var order: [Int]

    init(_ points: [Point]) {
        let xs = points.map(\.x)
        let ys = points.map(\.y)
        let isTall = (ys.max() ?? 0) - (ys.min() ?? 0) > (xs.max() ?? 0) - (xs.min() ?? 0)
        isTurned = isTall
        let turned = isTall ? points.map { Point(x: $0.y, y: $0.x) } : points
        order = turned.indices.sorted { (turned[$0].x, $0) < (turned[$1].x, $1) }
        places = order.map { turned[$0] }
    }

    /// Squared distance from the point at `place` to its nearest other.
    func nearest(to place: Int) -> Double { nearest(to: places[place], before: place - 1, from: place + 1) }

    /// Squared distance from any place of the plane to the nearest point; infinite for no points.
    func squaredDistance(from point: Point) -> Double {
        let here = isTurned ? Point(x: point.y, y: point.x) : point
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].x < here.x { low = middle + 1 } else { high = middle }
        }
        return nearest(to: here, before: low - 1, from: low)
    }

    /// The least squared distance to the points up to `last` and from `first` on, which lie to either side.
    private func nearest(to here: Point, before last: Int, from first: Int) -> Double {
        var best = Double.infinity
        for (start, step) in [(last, -1), (first, 1)] {
            var other = start
            while places.indices.contains(other) {
                let gap = places[other].x - here.x
                guard gap * gap < best else { break }
                best = min(best, here.squaredDistance(to: places[other]))
                other += step
            }
        }
        return best
    }

    /// Places of the points at most `radius` away, the point itself included.
    func within(_ radius: Double, of place: Int) -> [Int] {
        let here = places[place]
        var first = place
        while first > 0 && here.x - places[first - 1].x <= radius { first -= 1 }
        var found: [Int] = []
        var other = first
        while other < places.count && places[other].x - here.x <= radius {
            if here.squaredDistance(to: places[other]) <= radius * radius { found.append(other) }
            other += 1
        }
        return found
    }
}
