/// What decoding may cost and forgive.
public struct DecodingSettings: Sendable, Equatable {
    /// More pixels than this are refused from the header, before anything is allocated.
    public var maximumPixels: Int
    /// Whether a file that ends early or breaks off gives its intact rows instead of an error.
    public var keepTruncated: Bool

    public init(maximumPixels: Int = 250_000_000, keepTruncated: Bool = false) {
        self.maximumPixels = maximumPixels
        self.keepTruncated = keepTruncated
    }
}
