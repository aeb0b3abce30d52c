public import Pixels

/// The way from a photo's codes to linear light: a table per channel, then a 3 × 3 matrix to sRGB primaries.
///
/// The mean of linear light commutes with the matrix, so a reduction may apply the tables to every pixel and the matrix
/// only to the means.
public struct ColourEncoding: Sendable, Equatable {
    /// Linear light per code, 256 or 65,536 entries; one table for each channel.
    public var red: [Float]
    public var green: [Float]
    public var blue: [Float]
    /// Row-major, from the file's primaries to sRGB's (D65); `nil` where they are sRGB's already.
    public var toSRGB: [Float]?

    public init(red: [Float], green: [Float], blue: [Float], toSRGB: [Float]? = nil) {
        precondition(red.count == green.count && green.count == blue.count, "tables of unequal length")
        precondition(toSRGB == nil || toSRGB!.count == 9, "a matrix of \(toSRGB?.count ?? 0) numbers")
        self.red = red
        self.green = green
        self.blue = blue
        self.toSRGB = toSRGB
    }

    /// The codes' highest value: 255 or 65,535.
    public var maximumCode: Int { red.count - 1 }

    /// Linear light of one triple of codes.
    public func linear(_ r: Int, _ g: Int, _ b: Int) -> LinearRGB {
        primaries(LinearRGB(red: red[r], green: green[g], blue: blue[b]))
    }

    /// Native linear light to sRGB's primaries.
    public func primaries(_ native: LinearRGB) -> LinearRGB {
        guard let m = toSRGB else { return native }
        return LinearRGB(
            red: m[0] * native.red + m[1] * native.green + m[2] * native.blue,
            green: m[3] * native.red + m[4] * native.green + m[5] * native.blue,
            blue: m[6] * native.red + m[7] * native.green + m[8] * native.blue)
    }
    /// The same of many pixels, one array a channel, in place.
    public func convertToPrimaries(red: inout [Float], green: inout [Float], blue: inout [Float]) {
        guard let m = toSRGB else { return }
        precondition(green.count == red.count && blue.count == red.count, "channels of unequal length")
        let (r, g, b) = (SIMD3(m[0], m[1], m[2]), SIMD3(m[3], m[4], m[5]), SIMD3(m[6], m[7], m[8]))
        var reds = red.mutableSpan
        var greens = green.mutableSpan
        var blues = blue.mutableSpan
        // In bounds by the precondition above.
        for index in 0..<reds.count {
            let native = unsafe (reds[unchecked: index], greens[unchecked: index], blues[unchecked: index])
            unsafe reds[unchecked: index] = r.x * native.0 + r.y * native.1 + r.z * native.2
            unsafe greens[unchecked: index] = g.x * native.0 + g.y * native.1 + g.z * native.2
            unsafe blues[unchecked: index] = b.x * native.0 + b.y * native.1 + b.z * native.2
        }
    }
}
