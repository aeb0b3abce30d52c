public import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Where the camera stands: a pinhole before flat skin, and the photo's pixels on that skin.
///
/// The optical axis meets the skin in the photo's middle. The skin's coordinates are the scene's: millimetres, origin at
/// the top-left corner of the upright rectangle that just holds all that is seen.
public struct View: Sendable, Equatable {
    /// Columns and rows of the upright photo, in pixels.
    public let width: Int
    public let height: Int
    /// In the photo's middle, on the skin: the square root of the pixels to a square millimetre.
    public let pixelsPerMillimetre: Double
    /// Between the optical axis and the skin's normal, 0 (from straight above) to 45.
    public let tiltDegrees: Double
    /// Towards which side of the photo the skin falls away; 0 is right, 90 is down.
    public let tiltDirectionDegrees: Double
    /// From the lens to the skin along the optical axis.
    public let distanceMillimetres: Double
    /// The sides of the rectangle of skin that holds all that is seen.
    public let widthMillimetres: Double
    public let heightMillimetres: Double
    /// From millimetres on the skin to pixels of the photo.
    public let skinToPhoto: Homography
    public let photoToSkin: Homography

    /// A tilt, its direction and the distance from lens to skin.
    public struct Stand: Sendable, Equatable {
        public var tiltDegrees: Double
        public var directionDegrees: Double
        public var distanceMillimetres: Double

        public init(tiltDegrees: Double, directionDegrees: Double, distanceMillimetres: Double) {
            self.tiltDegrees = tiltDegrees
            self.directionDegrees = directionDegrees
            self.distanceMillimetres = distanceMillimetres
        }

        /// From straight above.
        public static let straight = Stand(tiltDegrees: 0, directionDegrees: 0, distanceMillimetres: 200)
    }

    /// A tilted camera stands back until the farthest corner is no more than twice as far as the nearest.
    public init(width: Int, height: Int, pixelsPerMillimetre: Double, stand: Stand = .straight) {
        precondition((0...60).contains(stand.tiltDegrees), "a tilt of \(stand.tiltDegrees)°")
        self.width = width
        self.height = height
        self.pixelsPerMillimetre = pixelsPerMillimetre
        tiltDegrees = stand.tiltDegrees
        tiltDirectionDegrees = stand.directionDegrees
        let (tilt, turn) = (stand.tiltDegrees * .pi / 180, stand.directionDegrees * .pi / 180)
        let diagonal = Double(width * width + height * height).squareRoot() / pixelsPerMillimetre
        let distance = max(stand.distanceMillimetres, 1.6 * diagonal * tan(tilt))
        distanceMillimetres = distance
        let centred = View.projection(scale: pixelsPerMillimetre, tilt: tilt, turn: turn, distance: distance)
        let (w, h) = (Double(width), Double(height))
        let toMiddle = Homography([1, 0, w / 2, 0, 1, h / 2, 0, 0, 1])
        let back = centred.followed(by: toMiddle).inverse
        let corners = [(0, 0), (w, 0), (0, h), (w, h)].map { back.map($0.0, $0.1) }
        let left = corners.map(\.x).min() ?? 0
        let top = corners.map(\.y).min() ?? 0
        widthMillimetres = (corners.map(\.x).max() ?? 0) - left
        heightMillimetres = (corners.map(\.y).max() ?? 0) - top
        skinToPhoto = Homography([1, 0, left, 0, 1, top, 0, 0, 1]).followed(by: centred).followed(by: toMiddle)
        photoToSkin = skinToPhoto.inverse
    }

    /// The same camera before a larger sheet of skin, of which it sees a part that may be turned.
    ///
    /// - Parameter placing: from the sheet's millimetres to those of this view's own rectangle, without a change of size.
    func before(sheet placing: Homography, widthMillimetres: Double, heightMillimetres: Double) -> View {
        View(self, placing.followed(by: skinToPhoto), widthMillimetres, heightMillimetres)
    }

    private init(_ view: View, _ skinToPhoto: Homography, _ widthMillimetres: Double, _ heightMillimetres: Double) {
        width = view.width
        height = view.height
        pixelsPerMillimetre = view.pixelsPerMillimetre
        tiltDegrees = view.tiltDegrees
        tiltDirectionDegrees = view.tiltDirectionDegrees
        distanceMillimetres = view.distanceMillimetres
        self.widthMillimetres = widthMillimetres
        self.heightMillimetres = heightMillimetres
        self.skinToPhoto = skinToPhoto
        photoToSkin = skinToPhoto.inverse
    }

    /// About the aimed place: turned so that the tilt lies along x, foreshortened, turned back.
    private static func projection(scale: Double, tilt: Double, turn: Double, distance: Double) -> Homography {
        let (c, s) = (cos(turn), sin(turn))
        let across = scale / cos(tilt).squareRoot()
        let turned = Homography([c, s, 0, -s, c, 0, 0, 0, 1])
        let seen = Homography([across * cos(tilt), 0, 0, 0, across, 0, sin(tilt) / distance, 0, 1])
        return turned.followed(by: seen).followed(by: turned.inverse)
    }

    /// Pixels to a millimetre about a place of the skin, over all directions: the root of the local area factor.
    public func pixelsPerMillimetre(atSkin x: Double, _ y: Double) -> Double {
        skinToPhoto.areaFactor(x, y).squareRoot()
    }

    /// How far the skin under a place of the photo lies, as a multiple of the distance in its middle.
    func depth(_ column: Double, _ row: Double) -> Double { depthAlongRow(row).depth(column) }

    /// The same for a whole row: the way back's third coordinate is the depth's inverse, linear in the photo.
    func depthAlongRow(_ row: Double) -> RowDepth {
        let m = photoToSkin.elements
        let middle = m[6] * Double(width) / 2 + m[7] * Double(height) / 2 + m[8]
        return RowDepth(slope: m[6] / middle, start: (m[7] * row + m[8]) / middle)
    }

    /// Depths along one row of the photo.
    struct RowDepth {
        let slope: Double
        let start: Double

        @inline(__always)
        func depth(_ column: Double) -> Double { 1 / (slope * column + start) }
    }

    /// Whether a place of the skin lies in the photo, `margin` pixels inside its border.
    func shows(_ x: Double, _ y: Double, margin: Double = 0) -> Bool {
        let place = skinToPhoto.map(x, y)
        return place.x >= margin && place.y >= margin && place.x <= Double(width) - margin
            && place.y <= Double(height) - margin
    }
}
