public import Photographs
public import Scales

/// What the search for marks may be told; the defaults are the shipped ones.
public struct SpotSettings: Sendable, Equatable {
    /// Marks below this confidence (0 ... 1) are listed as rejected.
    public var minimumConfidence: Double

    public init(minimumConfidence: Double = 0.5) { self.minimumConfidence = minimumConfidence }
}
