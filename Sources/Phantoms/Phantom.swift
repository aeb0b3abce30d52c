public import Pixels

/// A rendered photograph and everything that is true of it.
public struct Phantom: Sendable {
    public let request: PhantomRequest
    public let scene: Scene
    public let view: View
    public let camera: Camera
    public let form: PhantomFileForm
    /// Interleaved 8-bit codes of the upright picture, in `form.colourSpace`.
    public let codes: [UInt8]
    /// The spot that covers at least half of a pixel, 0 for none; for redness without spots 1 where it is.
    public let labels: Raster<UInt16>
    /// The share of each pixel that spots cover, 65535 for all of it.
    public let coverage: Raster<UInt16>
    public let skin: Mask
    /// Where larger redness is, on skin; nowhere in kinds without any.
    public let redness: Mask
    public let spots: [PhantomSpot]
    /// The mean log10(R/G) that a rash's redness adds where it is labelled; 0 without one.
    public let rednessContrast: Double
    /// Which quality flags are due; `nil` where the request names no faults.
    public let flags: FlagTruth?

    /// Columns and rows of the upright picture.
    public var width: Int { view.width }
    public var height: Int { view.height }
    /// In the photo's middle, on the skin, over all directions.
    public var pixelsPerMillimetre: Double { view.pixelsPerMillimetre }
    public var millimetresPerPixel: Double { 1 / pixelsPerMillimetre }
}

/// What is true of one spot.
public struct PhantomSpot: Sendable, Equatable {
    /// The value of its pixels in the label image.
    public var label: Int
    public var likeness: Mark.Likeness
    /// The middle of its coverage; the middle of the first pixel is (0.5, 0.5).
    public var xPixels: Double
    public var yPixels: Double
    /// The sum of its coverage.
    public var areaPixels: Double
    /// The share of it that lies inside the photo, 1 for all.
    public var visibleShare: Double
    /// Of the circle of the same area.
    public var diameterMillimetres: Double
    /// The mean over the spot of the log10(R/G) that it adds, on linear light before the camera, glare and hair.
    public var deltaEI: Double
    public var blood: Blood
    /// Which of the scene's marks it is.
    var markNumber = 0
}
