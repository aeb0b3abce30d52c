public import Pixels

/// One small, separate red mark, measured. Places and lengths in pixels are those of the upright photo.
public struct Spot: Sendable, Equatable {
    /// 1, 2, 3 …: the value in the label image; spots first, then patches, in reading order.
    public var id: Int
    /// The mark's pixels without the photo's blur: as many as its area says, of those inside of its outline the densest.
    public var region: Region
    /// The patch in which the spot lies, if any.
    public var patchID: Int?
    public var shape: Shape
    public var colour: Colour
    /// Peak contrast over the local noise, dimensionless.
    public var signalToNoise: Double
    /// 0 ... 1: how sure it is that this is a red mark on skin.
    public var confidence: Double
    public var touchesEdge: Bool
    /// Other spots whose outlines meet this one's, where one area of redness has two or more peaks and was parted between them.
    public var touching: Int
    /// Found and counted, but too small for this photo to size.
    public var belowFloor: Bool

    /// Where the mark is and how it extends.
    public struct Shape: Sendable, Equatable {
        public var xPixels: Double
        public var yPixels: Double
        /// From partial pixel coverage.
        public var areaSquarePixels: Double
        /// Diameter of the disc of the same area: 2·√(area/π), and its 95 % interval (without the scale's own).
        public var diameterPixels: Double
        public var diameterPixelsLow: Double
        public var diameterPixelsHigh: Double
        public var feretMaximumPixels: Double
        public var feretMinimumPixels: Double
        /// Moment circularity A²/(2π(μ20+μ02)); 1 for a disc, `nil` under 10 px of diameter.
        public var circularity: Double?
        /// Area over the area of the convex hull, 0 ... 1.
        public var solidity: Double
        /// 10–90 % width of the edge, across; `nil` for a patch whose edge cannot be followed to skin around it.
        public var edgeWidthPixels: Double?

        public init(
            xPixels: Double, yPixels: Double, areaSquarePixels: Double, diameterPixels: Double,
            diameterPixelsLow: Double, diameterPixelsHigh: Double, feretMaximumPixels: Double,
            feretMinimumPixels: Double, circularity: Double?, solidity: Double, edgeWidthPixels: Double?
        ) {
            self.xPixels = xPixels
            self.yPixels = yPixels
            self.areaSquarePixels = areaSquarePixels
            self.diameterPixels = diameterPixels
            self.diameterPixelsLow = diameterPixelsLow
            self.diameterPixelsHigh = diameterPixelsHigh
            self.feretMaximumPixels = feretMaximumPixels
            self.feretMinimumPixels = feretMinimumPixels
            self.circularity = circularity
            self.solidity = solidity
            self.edgeWidthPixels = edgeWidthPixels
        }
    }

    /// What colour the mark is, absolutely and against the skin around it.
    public struct Colour: Sendable, Equatable {
        /// CIELAB (D65) of the mean linear light.
        public var lab: Lab
        /// Spot minus ring of log10(R/G) on linear light.
        public var deltaErythema: Double
        /// CIEDE2000 between spot and ring, or patch and the skin around; `nil` for a patch with too little of that.
        public var deltaE00: Double?
        /// CIELAB hue angle less that of ring or skin around, −180 ..< 180; `nil` where either is grey, or there is too little of
        /// that.
        public var hueShiftDegrees: Double?
        /// What the mark takes of red, green and blue light: log10 of the ring's median linear light, or of the mean of the
        /// skin around a patch, over the mark's mean; `nil` where either is black, or there is too little of that.
        public var absorbance: SIMD3<Double>?

        public init(
            lab: Lab, deltaErythema: Double, deltaE00: Double?, hueShiftDegrees: Double? = nil,
            absorbance: SIMD3<Double>? = nil
        ) {
            self.lab = lab
            self.deltaErythema = deltaErythema
            self.deltaE00 = deltaE00
            self.hueShiftDegrees = hueShiftDegrees
            self.absorbance = absorbance
        }

        /// Of a mark's mean linear light, beside the light of the skin around it; `nil` for too little of that.
        init(_ light: LinearRGB, beside around: LinearRGB?, deltaErythema: Double) {
            let (own, other) = (Lab(light), around.map(Lab.init))
            self.init(
                lab: own, deltaErythema: deltaErythema, deltaE00: other.map { Pixels.deltaE00(own, $0) },
                hueShiftDegrees: other.flatMap(own.hueShiftDegrees),
                absorbance: around.flatMap { OpticalDensity(light).absorbance(over: OpticalDensity($0)) })
        }
    }

    public init(
        id: Int, region: Region, patchID: Int? = nil, shape: Shape, colour: Colour, signalToNoise: Double,
        confidence: Double, touchesEdge: Bool, touching: Int = 0, belowFloor: Bool
    ) {
        self.id = id
        self.region = region
        self.patchID = patchID
        self.shape = shape
        self.colour = colour
        self.signalToNoise = signalToNoise
        self.confidence = confidence
        self.touchesEdge = touchesEdge
        self.touching = touching
        self.belowFloor = belowFloor
    }
}

/// One larger or confluent area of redness. It has a spot's shape and colour; its area includes the spots in it.
public struct Patch: Sendable, Equatable {
    public var id: Int
    public var region: Region
    public var shape: Spot.Shape
    public var colour: Spot.Colour
    public var signalToNoise: Double
    public var confidence: Double
    public var touchesEdge: Bool

    public init(
        id: Int, region: Region, shape: Spot.Shape, colour: Spot.Colour, signalToNoise: Double,
        confidence: Double, touchesEdge: Bool
    ) {
        self.id = id
        self.region = region
        self.shape = shape
        self.colour = colour
        self.signalToNoise = signalToNoise
        self.confidence = confidence
        self.touchesEdge = touchesEdge
    }
}

/// A mark that was looked at and not accepted, and why: what the overlay shows in another colour.
public struct RejectedMark: Sendable, Equatable {
    public enum Reason: String, Sendable {
        case notRed = "not_red"
        case elongated
        case offSkin = "off_skin"
        case oneSided = "one_sided"
        case glare
        case lowConfidence = "low_confidence"
        case reference
    }
    public var xPixels: Double
    public var yPixels: Double
    public var radiusPixels: Double
    /// That it is a red mark, 0 to 1; 0 on a reference, which is not judged, and where the measuring finds no redness.
    public var confidence: Double
    public var reason: Reason

    public init(xPixels: Double, yPixels: Double, radiusPixels: Double, confidence: Double, reason: Reason) {
        self.xPixels = xPixels
        self.yPixels = yPixels
        self.radiusPixels = radiusPixels
        self.confidence = confidence
        self.reason = reason
    }
}
