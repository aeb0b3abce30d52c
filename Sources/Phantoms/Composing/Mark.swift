/// A small red mark: a curve filled with blood.
///
/// Its true footprint is where its pigment is above half of its own most, before light spreads in the skin; that is what
/// `outline` bounds. A mark under a hair, under shine or under a logo stays a mark.
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
    /// Half of the edge's width as a share of the radius, 0 (a cut) to 1.
    public var softness: Double
    /// How much vessels with paler walls between them show, 0 to 1.
    public var lacunae: Double
    /// How much a dome mirrors the lamp and darkens towards its rim, 0 (as skin) to 1.
    public var polish = 0.0

    public init(_ likeness: Likeness, outline: Outline, blood: Blood, form: Form = .dot, softness: Double = 0) {
        self.likeness = likeness
        self.outline = outline
        self.blood = blood
        self.form = form
        self.softness = softness
        lacunae = 0
    }
}

/// Redness larger than a spot: a ground where `Redness.strength` is 1, with dots in it or not.
///
/// All of it is redness and none of it spots, also the dots of scarlatiniform rashes, miliaria, keratosis pilaris and
/// folliculitis: the truth's mask holds the pixels that have at least half of the strength of what is reddest there.
public struct Redness: Sendable {
    public enum Style: String, Sendable, CaseIterable {
        case confluent, morbilliform, scarlatiniform, wheal
        /// Confluent with straight edges, as under a plaster or a strap.
        case geometric
        /// Pinhead papules with a halo, each apart.
        case miliaria
        /// Follicles on a lattice with a red ring.
        case keratosisPilaris = "keratosis_pilaris"
        /// Follicles on a lattice, some with a pale head.
        case folliculitis
        /// A rough patch with scale.
        case dermatitis

        /// Whether the redness is dots with calm skin between them.
        var isDotted: Bool { self == .miliaria || self == .keratosisPilaris || self == .folliculitis }
    }

    public struct Blob: Sendable {
        public var x: Double
        public var y: Double
        public var radius: Double
        /// How much wider than high, and which way it lies.
        public var stretch = 1.0
        public var turnDegrees = 0.0
    }

    public var style: Style
    public var blobs: [Blob]
    /// The added blood where it is strongest.
    public var blood: Blood
    /// How far the edge fades, 0 (sharp) to 1.
    public var softness: Double
    /// Dots' distance in millimetres, where there are dots.
    public var dotMillimetres: Double
    public var seed: UInt64
}

/// A brown mark.
public struct BrownMark: Sendable {
    public enum Form: String, Sendable, CaseIterable {
        case freckle, naevus
        /// A dome, often paler than a flat one.
        case raisedNaevus = "raised_naevus"
        /// Waxy, rough and sharp, stuck on the skin.
        case keratosis
    }

    public var form: Form
    public var outline: Outline
    /// The added melanin in its middle.
    public var melanin: Double
    /// Half of the edge's width as a share of the radius.
    public var softness: Double
    /// Its height in millimetres.
    public var riseMillimetres: Double
}
