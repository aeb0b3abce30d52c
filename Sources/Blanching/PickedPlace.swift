/// The same place of the skin, picked by hand in both photos, in pixels of the upright photos.
public struct PickedPlace: Sendable, Equatable {
    public var before: (x: Double, y: Double)
    public var after: (x: Double, y: Double)

    public init(before: (x: Double, y: Double), after: (x: Double, y: Double)) {
        self.before = before
        self.after = after
    }

    public static func == (one: PickedPlace, other: PickedPlace) -> Bool {
        one.before == other.before && one.after == other.after
    }
}
