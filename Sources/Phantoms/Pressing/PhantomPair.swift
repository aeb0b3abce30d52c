internal import Pixels
internal import Statistics

/// Two photographs of the same skin, the second under a glass, and everything that is true of them.
public struct PhantomPair: Sendable {
    public let request: PhantomRequest
    public let wish: PressWish
    public let before: Phantom
    /// The second photograph, upright, 8-bit codes; those of `before` where the flaw is the same file.
    public let after: PressedPhoto
    /// One for each of `before.spots`.
    public let spots: [PressedSpot]
    /// Skin that both photographs show, for the error of a registration; none where they show different skin.
    public let landmarks: [Landmark]
    /// The homography that comes nearest to the landmarks' change of place; `nil` where there is none.
    public let beforeToAfter: [Double]?
    /// What it leaves: the root of the mean square, in pixels of the second photograph.
    public let warpPixels: Double
    /// The mean fall of log10(R/G) of calm skin under the glass, before the camera.
    public let pallor: Double

    /// A photograph under glass.
    public struct PressedPhoto: Sendable {
        public let codes: [UInt8]
        public let view: View
        public let camera: Camera
        public let form: PhantomFileForm
        public let glass: Glass
    }

    /// A place of the skin in both photographs, in pixels.
    public struct Landmark: Sendable, Equatable {
        public var x: Double
        public var y: Double
        public var afterX: Double
        public var afterY: Double
        public var isPressed: Bool
    }

    /// What pressure does to one spot, and where the second photograph shows it.
    public struct PressedSpot: Sendable, Equatable {
        /// The share of its blood that full contact empties.
        public var fade: Double
        /// How firmly it is pressed, at least and at most, 0 ... 1.
        public var leastContact: Double
        public var mostContact: Double
        /// `nil` where the second photograph shows other skin.
        public var afterX: Double?
        public var afterY: Double?
        /// Whether the whole of it lies in the second photograph.
        public var isInFrame: Bool
        /// The share of it that glare, a bubble or the rim hides.
        public var hiddenShare: Double

        public var isPressed: Bool { leastContact + mostContact > 1 }
    }
}

extension PhantomPair {
    /// Renders what a request with a press asks for; the same request gives the same bytes.
    public static func render(_ request: PhantomRequest) -> PhantomPair {
        guard let wish = request.press else { preconditionFailure("a pair without a press") }
        var composition = PairComposition(withSpots: request, wish)
        let before = Phantom.render(composition.scene, composition.request, view: composition.before)
        composition.press(before)
        guard wish.flaw != .sameFile else { return PhantomPair(sameFile: before, wish, composition) }
        let shown = wish.flaw == .otherPlace ? PairComposition(elsewhere: composition) : composition
        return PhantomPair(before, wish, shown)
    }

    private init(sameFile before: Phantom, _ wish: PressWish, _ composition: PairComposition) {
        request = before.request
        self.wish = wish
        self.before = before
        after = PressedPhoto(
            codes: before.codes, view: before.view, camera: before.camera, form: before.form,
            glass: composition.pressing.glass)
        spots = before.spots.map {
            PressedSpot(
                fade: composition.pressing.fades[$0.markNumber], leastContact: 0, mostContact: 0,
                afterX: $0.xPixels, afterY: $0.yPixels, isInFrame: $0.visibleShare > 0.99, hiddenShare: 0)
        }
        landmarks = composition.landmarks(before).map {
            Landmark(x: $0.x, y: $0.y, afterX: $0.x, afterY: $0.y, isPressed: false)
        }
        beforeToAfter = [1, 0, 0, 0, 1, 0, 0, 0, 1]
        warpPixels = 0
        pallor = 0
    }

    private init(_ before: Phantom, _ wish: PressWish, _ composition: PairComposition) {
        request = before.request
        self.wish = wish
        self.before = before
        let isElsewhere = wish.flaw == .otherPlace
        after = composition.photograph(before)
        spots = isElsewhere ? before.spots.map { composition.lost($0) } : composition.spots(before)
        let shared = isElsewhere ? [] : composition.landmarks(before)
        let nearest = isElsewhere ? nil : composition.nearestHomography(shared)
        landmarks = shared
        beforeToAfter = nearest
        warpPixels = nearest.map { PhantomPair.residual(of: Homography($0), shared) } ?? 0
        pallor = composition.pallor
    }

    private static func residual(of map: Homography, _ landmarks: [Landmark]) -> Double {
        let squares = landmarks.map { landmark in
            let place = map.map(landmark.x, landmark.y)
            let (dx, dy) = (place.x - landmark.afterX, place.y - landmark.afterY)
            return dx * dx + dy * dy
        }
        return squares.isEmpty ? 0 : (squares.reduce(0, +) / Double(squares.count)).squareRoot()
    }
}
