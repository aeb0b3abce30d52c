public import Pixels
public import Scales

/// The skin in a photo, on a grid that may be coarser than the photo's.
public struct Skin: Sendable {
    /// `true` where skin is, red marks included; `cellPixels` photo pixels a cell on each axis.
    public var mask: Mask
    public var cellPixels: Int
    /// Share of the photo that is skin, 0 ... 1.
    public var areaFraction: Double
    /// Skin in photo pixels.
    public var areaSquarePixels: Double
    /// Median colour of the skin without the marks; `nil` where there is none.
    public var lab: Lab?

    public init(mask: Mask, cellPixels: Int, areaFraction: Double, areaSquarePixels: Double, lab: Lab?) {
        self.mask = mask
        self.cellPixels = cellPixels
        self.areaFraction = areaFraction
        self.areaSquarePixels = areaSquarePixels
        self.lab = lab
    }

    /// The skin's area, each cell by the scale where it lies. O(cells) of a tilted photo, else O(1).
    public func areaSquareMillimetres(by scale: Scale) -> Double {
        guard scale.plane != nil, areaSquarePixels > 0 else {
            return scale.squareMillimetres(squarePixels: areaSquarePixels)
        }
        let side = Double(cellPixels)
        var (cells, sum) = (0, 0.0)
        for row in 0..<mask.height {
            for column in 0..<mask.width where mask[column, row] {
                let local = scale.pixelsPerMillimetre(x: (Double(column) + 0.5) * side, y: (Double(row) + 0.5) * side)
                sum += 1 / (local * local)
                cells += 1
            }
        }
        return cells == 0 ? 0 : areaSquarePixels * sum / Double(cells)
    }
}

/// What limits a photo's measurements.
public struct Quality: Sendable, Equatable {
    /// The contract's flags, in its order, without those about the scale and the file.
    public enum Flag: String, Sendable, CaseIterable {
        case noScale = "no_scale"
        case scaleConflict = "scale_conflict"
        case tiltHigh = "tilt_high"
        case belowResolutionFloor = "below_resolution_floor"
        case subsampledChroma = "subsampled_chroma"
        case profileAssumed = "profile_assumed"
        case blurred
        case underexposed
        case clippedRed = "clipped_red"
        case glare
        case hair
        case skinFractionLow = "skin_fraction_low"
        case maskDegenerate = "mask_degenerate"
        case truncatedFile = "truncated_file"
    }
    public var flags: [Flag]
    /// Blur of the sharpest texture, as the share of signal that survives at the finest scale, 0 ... 1; 1 where there is no
    /// texture to tell it.
    public var sharpness: Double
    /// Share of the skin's pixels that are glare, 0 ... 1.
    public var glareFraction: Double
    /// Share of the skin's pixels that thin lines cover which are no blood, as hairs are, 0 ... 1.
    public var hairFraction: Double
    /// Smallest diameter this photo can size, in its pixels.
    public var smallestMeasurablePixels: Double

    public init(
        flags: [Flag], sharpness: Double, glareFraction: Double, hairFraction: Double = 0,
        smallestMeasurablePixels: Double
    ) {
        self.flags = flags
        self.sharpness = sharpness
        self.glareFraction = glareFraction
        self.hairFraction = hairFraction
        self.smallestMeasurablePixels = smallestMeasurablePixels
    }
}

/// All that was seen in one photo: values only, in pixels of the upright photo.
public struct Findings: Sendable {
    public var skin: Skin
    public var quality: Quality
    /// In reading order (top to bottom, then left to right), ids from 1.
    public var spots: [Spot]
    /// Their ids go on after the spots'.
    public var patches: [Patch]
    public var rejected: [RejectedMark]

    public init(skin: Skin, quality: Quality, spots: [Spot], patches: [Patch], rejected: [RejectedMark]) {
        self.skin = skin
        self.quality = quality
        self.spots = spots
        self.patches = patches
        self.rejected = rejected
    }
}

/// The skin of a photo and the spots on it.
public struct MarkedSkin: Sendable {
    public var skin: Skin
    /// In reading order, ids from 1; in which patch they lie is not told.
    public var spots: [Spot]

    public init(skin: Skin, spots: [Spot]) {
        self.skin = skin
        self.spots = spots
    }
}

extension Findings {
    public var markedSkin: MarkedSkin { MarkedSkin(skin: skin, spots: spots) }
}
