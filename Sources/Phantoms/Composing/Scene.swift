/// What stands before the camera, in millimetres from the picture's top-left corner: skin and all that lies on it.
///
/// A scene is a value that chance fills (`Scene.init(_:)`) and anyone may change before it is rendered, so that a marker,
/// a ruler or a glass can be laid into it.
public struct Scene: Sendable {
    public var widthMillimetres: Double
    public var heightMillimetres: Double
    /// What the picture shows, as in `petechial/linear`; one of `PhantomKind.variants`.
    public var variant: String
    public var skin: Skin
    public var light: Light
    /// Which part of the body fills the picture.
    public var body: Body
    /// The small red marks with a truth of their own.
    public var marks: [Mark] = []
    /// The larger redness, if any.
    public var redness: Redness?
    /// Brown marks, which no one should count.
    public var brown: [BrownMark] = []
    /// Veins under the skin and scars in it.
    public var strokes: [Stroke] = []
    public var hairs: [Hair] = []
    /// A glass pressed on the skin, if any.
    var press: Press?
    /// What tells the photo's scale, if anything.
    public var reference: Reference?
    /// What lies on the skin, or beside it, and is not skin.
    public var things: [Thing] = []
    /// What is no mark and looks like one; nothing unless it is asked for.
    public var lookAlikes = LookAlikes()
    /// Shadows that someone or something casts.
    public var shadows: [CastShadow] = []
    /// What lies beside the skin, if anything.
    public var edge: Edge?
    /// What is seen behind a limb.
    public var backdrop: Fabric
    /// A dark border about the picture, as scanned slides and lenses have.
    public var border: Border?
    /// A logo or a date that was printed over the finished photograph.
    public var captions: [Caption] = []
    /// The spread of light in skin, in millimetres (standard deviation), per band: red goes farthest.
    public var spread = Spread()

    public struct Spread: Sendable, Equatable {
        public var red = 0.22
        public var green = 0.07
        public var blue = 0.05

        public init() {}
    }
}

/// One or two lamps, near enough to be uneven.
public struct Light: Sendable {
    /// Where the lamp stands, seen from the skin.
    public var directionDegrees: Double
    /// How much more the near side gets than the far side, as a share.
    public var falloff: Double
    /// How much darker the picture's corners are, as a share.
    public var vignette: Double
    /// How far the body bends away across the picture, 0 (flat) to 1.
    public var curvature: Double
    /// How low the lamp stands: 0 beside the camera, 1 grazing the skin.
    public var slant: Double
    /// A second lamp, and its strength beside the first; 0 is none.
    public var secondDegrees: Double
    public var secondStrength: Double
    /// Light from everywhere, as a share of the first lamp's.
    public var ambient: Double
}

/// A line under or in the skin that no edge bounds: a vein or a scar, a bent line (quadratic Bézier).
public struct Stroke: Sendable {
    public enum Form: String, Sendable { case vein, scar }

    public var form: Form
    public var x: [Double]
    public var y: [Double]
    /// The standard deviation of its cross-section, in millimetres.
    public var spreadMillimetres: Double
    /// What its middle adds: 0.1 is faint, 0.5 plain.
    public var strength: Double
}

/// Where something keeps the lamp off, behind a bent line.
public struct CastShadow: Sendable {
    public var x: Double
    public var y: Double
    public var directionDegrees: Double
    /// The share of light that it takes.
    public var depth: Double
    /// The penumbra, in millimetres.
    public var softnessMillimetres: Double
    /// The width of what casts it, in millimetres: a finger, a strap, or all that lies beyond the line.
    public var widthMillimetres: Double
    /// How far the line sways, in millimetres.
    public var swayMillimetres: Double
}

/// A hair: a bent line (quadratic Bézier) that thins towards its end.
public struct Hair: Sendable {
    public var x: [Double]
    public var y: [Double]
    public var widthMillimetres: Double
    /// The share of light it lets through or sends back: 0.02 black, 0.35 blond, 0.5 grey.
    public var lightness: Double
    /// 0 (grey) ... 1 (blond or red): how much less green and blue it sends back.
    public var warmth: Double
}
