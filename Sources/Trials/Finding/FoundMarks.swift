public import Patterns
public import Pixels
public import Spots

/// What a method found in one photo: a label image, and what it says of each mark beside its pixels.
public struct FoundMarks: Sendable {
    public var labels: LabelImage
    /// By label; a method may say nothing.
    public var remarks: [Int: Remark]
    /// Every candidate with its confidence, also those below the method's threshold; `nil` where it gives no confidence.
    public var ranked: [Candidate]?
    /// What the method says the redness looks like; `nil` where it does not.
    public var pattern: Pattern?
    /// What the method says limits the photo; `nil` where it does not.
    public var flags: Set<Quality.Flag>?

    /// What a method says of a mark beside where it lies.
    public struct Remark: Sendable, Equatable {
        public var isPatch = false
        /// Area-equivalent; without it the label's pixels are counted.
        public var diameterPixels: Double?
        /// 95 % interval of the diameter.
        public var diameterPixelsLow: Double?
        public var diameterPixelsHigh: Double?
        /// Spot minus ring of log10(R/G).
        public var deltaEI: Double?

        public init() {}
    }

    /// A place that may be a spot.
    public struct Candidate: Sendable, Equatable {
        public var xPixels: Double
        public var yPixels: Double
        /// Larger is surer; only the order counts.
        public var confidence: Double

        public init(xPixels: Double, yPixels: Double, confidence: Double) {
            self.xPixels = xPixels
            self.yPixels = yPixels
            self.confidence = confidence
        }
    }

    public init(labels: LabelImage, remarks: [Int: Remark] = [:], ranked: [Candidate]? = nil) {
        self.labels = labels
        self.remarks = remarks
        self.ranked = ranked
    }
}
