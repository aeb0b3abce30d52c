/// The corners of the smallest convex polygon around the points, in order; at most two points come back as they are.
///
/// Andrew's monotone chain, O(n log n). Reference: Andrew 1979, doi:10.1016/0020-0190(79)90072-3.
public func convexHull(of points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    convexHull(ofSorted: points.sorted { ($0.x, $0.y) < ($1.x, $1.y) })
}

/// The same of points that ascend in `x`, and in `y` where `x` is equal. O(n).
public func convexHull(ofSorted sorted: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard sorted.count > 2 else { return sorted }
    func turn(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    func chain(_ points: some Sequence<SIMD2<Double>>) -> [SIMD2<Double>] {
        var hull: [SIMD2<Double>] = []
        for point in points {
            while hull.count >= 2, turn(hull[hull.count - 2], hull[hull.count - 1], point) <= 0 { hull.removeLast() }
            hull.append(point)
        }
        hull.removeLast()
        return hull
    }
    return chain(sorted) + chain(sorted.reversed())
}

/// The area of a simple polygon given by its corners, whatever their sense of turning.
public func polygonArea(_ corners: [SIMD2<Double>]) -> Double {
    guard corners.count > 2 else { return 0 }
    var twice = 0.0
    for index in corners.indices {
        let next = corners[(index + 1) % corners.count]
        twice += corners[index].x * next.y - next.x * corners[index].y
    }
    return abs(twice) / 2
}
