/// What stands before the camera, in millimetres from the picture's top-left corner: skin and all that lies on it.
///
/// A scene is a value that chance fills (`Scene.init(_:)`) and anyone may change before it is rendered, so that a marker,
/// a ruler or a glass can be laid into it.
public struct Scene: Sendable {
    public var widthMillimetres: Double
    public var heightMillimetres: Double
    public var skin: Skin
    public var light: Light
    /// The small red marks with a truth of their own.
    public var marks: [Mark] = []
    /// The larger redness, if any.
    public var redness: Redness?
    /// Brown marks, which no one should count.
    public var brown: [BrownMark] = []
    public var hairs: [Hair] = []
    /// What lies beside the skin, if anything.
    public var edge: Edge?
    /// The spread of light in skin, in millimetres (standard deviation), per band: red goes farthest.
    public var spread = Spread()

    public struct Spread: Sendable, Equatable {
        public var red = 0.22
        public var green = 0.07
        public var blue = 0.05

        public init() {}
    }
}

/// The ground of it all.
public struct Skin: Sendable {
    /// Density units, about 0.3 (palest) to 6.5 (darkest).
    public var melanin: Double
    /// Density units of oxygenated blood in calm skin, about 0.3.
    public var blood: Double
    /// The standard deviation of melanin over the skin, as a share of it.
    public var melaninBlotches: Double
    /// The same of blood.
    public var bloodBlotches: Double
    /// The size of the polygons between creases, in millimetres.
    public var creaseMillimetres: Double
    /// How deep creases and pores are, 0 (smooth) to 1.
    public var relief: Double
    /// Sweat and oil, 0 to 1.
    public var gloss: Double
    /// Which skin it is: chance's seed for every field of it.
    public var seed: UInt64
}

/// One lamp, near enough to be uneven.
public struct Light: Sendable {
    /// Where the lamp stands, seen from the skin.
    public var directionDegrees: Double
    /// How much more the near side gets than the far side, as a share.
    public var falloff: Double
    /// How much darker the picture's corners are, as a share.
    public var vignette: Double
    /// How far the body bends away across the picture, 0 (flat) to 1.
    public var curvature: Double
}

/// A small red mark: a curve filled with blood.
public struct Mark: Sendable {
    public enum Form: String, Sendable { case dot, dome }
    /// The contract's word for what it looks like.
    public enum Likeness: String, Sendable {
        case angioma = "angioma_like"
        case petechia = "petechial_like"
    }

    public var likeness: Likeness
    public var outline: Outline
    public var blood: Blood
    public var form: Form
    /// How much of the radius the edge takes to fade, 0 (a cut) to 1.
    public var softness: Double

    public init(_ likeness: Likeness, outline: Outline, blood: Blood, form: Form = .dot, softness: Double = 0) {
        self.likeness = likeness
        self.outline = outline
        self.blood = blood
        self.form = form
        self.softness = softness
    }
}

/// Redness larger than a spot: a ground where `Redness.strength` is 1, with dots in it or not.
public struct Redness: Sendable {
    public enum Style: String, Sendable, CaseIterable { case confluent, morbilliform, scarlatiniform, wheal }

    public struct Blob: Sendable {
        public var x: Double
        public var y: Double
        public var radius: Double
    }

    public var style: Style
    public var blobs: [Blob]
    /// The added blood where it is strongest.
    public var blood: Blood
    /// How far the edge fades, 0 (sharp) to 1.
    public var softness: Double
    public var seed: UInt64
}

/// A freckle or a naevus.
public struct BrownMark: Sendable {
    public var outline: Outline
    /// The added melanin in its middle.
    public var melanin: Double
    /// How much of the radius the edge takes to fade.
    public var softness: Double
}

/// A hair: a bent line (quadratic Bézier) that thins towards its end.
public struct Hair: Sendable {
    public var x: [Double]
    public var y: [Double]
    public var widthMillimetres: Double
    /// The share of light it lets through or sends back: 0.02 black, 0.35 blond.
    public var lightness: Double
}

/// What lies beside the skin, behind a bent line.
public struct Edge: Sendable {
    public enum Material: String, Sendable, CaseIterable { case cloth, paper, desk }

    public var material: Material
    /// The material's name and colour, as in `red`.
    public var colourName: String
    public var red: Double
    public var green: Double
    public var blue: Double
    /// A point of the border and the direction out of the skin.
    public var x: Double
    public var y: Double
    public var directionDegrees: Double
    /// How far the border sways, in millimetres.
    public var swayMillimetres: Double
    /// The threads' distance, in millimetres.
    public var weaveMillimetres: Double
    public var seed: UInt64

    /// As in the truth: `cloth_red`.
    public var name: String { material.rawValue + "_" + colourName }
}
