/// White paper as a photo shows it, and the colours that it would show under white light of full strength.
///
/// One gain a channel on linear light (von Kries in sRGB's primaries) sets balance and exposure together.
///
/// - Reference: Hunt & Pointer, "Measuring Colour" (2011), chapter 6, doi:10.1002/9781119975595.
public struct PaperWhite: Sendable, Equatable {
    /// What the photo shows of the paper.
    public var light: LinearRGB

    /// The share of light that office paper and printed tape send back, give or take a twentieth.
    public static let reflectance = 0.85

    public init(light: LinearRGB) {
        precondition(light.red > 0 && light.green > 0 && light.blue > 0, "white of \(light)")
        self.light = light
    }

    /// The brightest patch of paper among samples from a reference; `nil` where none is bright, even and unclipped.
    ///
    /// The brightest mode of lightness that holds a tenth of the samples, then the medians of its channels. It must be as even
    /// as paper is, not cut off at the highest codes, three times lighter than the darkest print, and of a tint that a lamp
    /// could give: bare skin through a transparent ruler and metal's shine are none. O(samples · log samples).
    public init?(brightestOf samples: [LinearRGB]) {
        guard samples.count >= 50, samples.allSatisfy({ ($0.red + $0.green + $0.blue).isFinite }) else { return nil }
        let levels = samples.map { SRGB.encoded(Double(0.2126 * $0.red + 0.7152 * $0.green + 0.0722 * $0.blue)) }
        let sorted = levels.sorted()
        guard let mode = PaperWhite.brightestMode(of: levels) else { return nil }
        let paper = samples.indices.filter { abs(levels[$0] - mode) < 0.04 }.map { samples[$0] }
        func middle(_ channel: KeyPath<LinearRGB, Float>) -> Float {
            paper.map { $0[keyPath: channel] }.sorted()[paper.count / 2]
        }
        let light = LinearRGB(red: middle(\.red), green: middle(\.green), blue: middle(\.blue))
        let channels = [light.red, light.green, light.blue]
        guard let least = channels.min(), let most = channels.max(), least > 0, most < PaperWhite.clipped,
            most < PaperWhite.greatestTint * least,
            SRGB.linear(mode) > 3 * SRGB.linear(sorted[sorted.count / 50])
        else { return nil }
        self.init(light: light)
    }

    /// Code 250 of 255, in linear light: above it a channel may be cut off.
    private static let clipped: Float = 0.956
    /// The strongest channel over the weakest: a warm lamp with a camera's balance half way. Skin has 2 and more.
    private static let greatestTint: Float = 1.9

    /// The highest level, 0 ... 1 encoded, about which a tenth of all lie within 0.04 and the middle half of those within
    /// half as much: paper is even where skin and metal are not.
    private static func brightestMode(of levels: [Double]) -> Double? {
        var counts = [Int](repeating: 0, count: 101)
        for level in levels { counts[Int((min(max(level, 0), 1) * 100).rounded())] += 1 }
        let sums = counts.indices.map { counts[max(0, $0 - 4)...min(100, $0 + 4)].reduce(0, +) }
        let enough = max(20, levels.count / 10)
        for place in sums.indices.reversed() where sums[place] >= enough {
            let near = sums[max(0, place - 4)...place]
            guard let best = near.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
            let inner = counts[max(0, best - 2)...min(100, best + 2)].reduce(0, +)
            return 2 * inner >= sums[best] ? Double(best) / 100 : nil
        }
        return nil
    }

    /// The colour under white light of full strength: paper comes out white, of its reflectance.
    public func calibrated(_ colour: Lab) -> Lab {
        let seen = LinearRGB(XYZ(colour))
        let full = Float(PaperWhite.reflectance)
        return Lab(
            LinearRGB(
                red: seen.red * full / light.red, green: seen.green * full / light.green,
                blue: seen.blue * full / light.blue))
    }
}
