public import Pixels
public import Statistics

/// A reference found in a photo: what it is, where it lies and the millimetres that it gives.
public struct SeenReference: Sendable, Equatable {
    public var method: Scale.Method
    /// What a reader can find again in the photo: `4x4_50 id 7`, `ruler, 1 mm ticks`, `eur-1`.
    public var name: String
    /// The corners, in turn, of what is not skin: the reference with its margin. In photo pixels.
    public var outline: [Point]
    public var plane: SkinPlane
    /// At the middle of the photo, on the plane.
    public var pixelsPerMillimetre: Double
    /// Standard error of `pixelsPerMillimetre`, as a share of it: residuals, tilt, what a printer or mint allows.
    public var relativeError: Double
    /// Between the plane and the sensor; `nil` where this reference cannot tell.
    public var tiltDegrees: Double?
    /// Its white paper as the photo shows it; `nil` where it has none or nobody looked.
    public var white: PaperWhite?

    public init(
        method: Scale.Method, name: String, outline: [Point], plane: SkinPlane, pixelsPerMillimetre: Double,
        relativeError: Double, tiltDegrees: Double?
    ) {
        self.method = method
        self.name = name
        self.outline = outline
        self.plane = plane
        self.pixelsPerMillimetre = pixelsPerMillimetre
        self.relativeError = relativeError
        self.tiltDegrees = tiltDegrees
    }
}

/// Something that looked like a reference and was not taken for one.
public struct RefusedReference: Sendable, Equatable {
    public var name: String
    /// Why, in a few plain words: `its bits fit no marker of 4x4_50`.
    public var reason: String
    public var outline: [Point]

    public init(name: String, reason: String, outline: [Point]) {
        self.name = name
        self.reason = reason
        self.outline = outline
    }
}

/// What a search for one kind of reference gave; both empty where nothing like it was seen.
public struct ReferenceSearch: Sendable, Equatable {
    public var seen: [SeenReference]
    public var refused: [RefusedReference]

    public init(seen: [SeenReference] = [], refused: [RefusedReference] = []) {
        self.seen = seen
        self.refused = refused
    }
}
