/// What bounds the decoding of a photo.
public struct DecodingSettings: Sendable, Equatable {
    /// Pictures of more pixels are refused by their header, before anything is allocated.
    public var maximumPixels: Int
    /// Whether a file that ends early gives a photo of its intact rows instead of an error.
    public var keepTruncated: Bool

    public init(maximumPixels: Int = 250_000_000, keepTruncated: Bool = false) {
        self.maximumPixels = maximumPixels
        self.keepTruncated = keepTruncated
    }
}
