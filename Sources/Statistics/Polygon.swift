/// A closed outline of straight sides.
public struct Polygon: Sendable, Equatable {
    /// In turn; the last joins the first.
    public let corners: [Point]

    public init(corners: [Point]) { self.corners = corners }

    /// Whether a place lies inside, by the even-odd rule; never in fewer than three corners. O(corners).
    public func contains(x: Double, y: Double) -> Bool {
        guard corners.count > 2, var before = corners.last else { return false }
        var isInside = false
        for corner in corners {
            if (corner.y > y) != (before.y > y),
                x < corner.x + (before.x - corner.x) * (y - corner.y) / (before.y - corner.y)
            {
                isInside.toggle()
            }
            before = corner
        }
        return isInside
    }
}
