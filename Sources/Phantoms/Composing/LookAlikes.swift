/// What skin shows that is no mark and looks like one: places that light reaches only by way of other skin, shine, crusts.
///
/// None of it is in the truth: skin with all of these is clear skin.
public struct LookAlikes: Sendable {
    /// Lines where skin lies against skin.
    public var folds: [Fold] = []
    /// The polygons' furrows, where they are deep enough to be seen as lines.
    public var furrows: Furrows?
    public var pores: PoreField?
    /// Shine in specks.
    public var gleams: [Gleam] = []
    /// Keratoses with cobbles and scaly plaques.
    public var crusts: [Crust] = []
    /// How much more red than green light finds its way into a cavity, 0 (alike) to 0.5.
    public var glow = 0.2
    /// The colour of what light is left in cast shadows, beside that of the lamp; `nil` is the lamp's own.
    public var shadeTint: ShadeTint?

    public init() {}

    public var isEmpty: Bool {
        folds.isEmpty && furrows == nil && pores == nil && gleams.isEmpty && crusts.isEmpty && shadeTint == nil
    }
}

/// A line where skin lies against skin: a crease, a cleft, or where two limbs meet.
///
/// Light comes to its bottom from other skin and through it, so that it is dark and redder than the skin beside it.
public struct Fold: Sendable {
    public struct Place: Sendable {
        public var x: Double
        public var y: Double
        /// Half of the dark line's breadth there, in millimetres.
        public var halfWidth: Double
        /// The share of light that its bottom misses there, 0 to 1.
        public var depth: Double
    }

    /// From one end to the other, at most a few millimetres apart.
    public var places: [Place]
    /// How far the skin beside it lies in half shade, in millimetres.
    public var shoulderMillimetres: Double
    /// How many times more than once the light at its bottom has met skin.
    public var bounces: Double
}

/// Furrows between the skin's polygons, in parts of the picture.
public struct Furrows: Sendable {
    /// The polygons' size.
    public var sizeMillimetres: Double
    /// The share of a polygon's size that a furrow takes.
    public var breadth: Double
    /// The share of light that their bottoms miss, 0 to 1.
    public var depth: Double
    public var bounces: Double
    public var seed: UInt64
}

/// Pores, in parts of the picture.
public struct PoreField: Sendable {
    /// From one to the next.
    public var spacingMillimetres: Double
    /// The widest; the others reach down to a third of it.
    public var diameterMillimetres: Double
    /// The share of light that their bottoms miss, 0 to 1.
    public var depth: Double
    public var bounces: Double
    /// The blood around a pore, in density units.
    public var blood: Double
    /// The melanin of a plug in one of three.
    public var plug: Double
    /// The shine on the swelling beside a pore, as a share of white.
    public var shine: Double
    /// The share of the picture that has them.
    public var spread: Double
    public var seed: UInt64
}

/// Shine broken into specks by the skin's relief, with dull gaps between that look like small dark marks.
public struct Gleam: Sendable {
    public var x: Double
    public var y: Double
    /// How far it reaches.
    public var radiusMillimetres: Double
    /// The size of a speck.
    public var speckMillimetres: Double
    /// The share that specks cover in its middle, 0 to 1.
    public var cover: Double
    /// As a share of white.
    public var strength: Double
    /// How much longer than wide specks are, along the skin's lines.
    public var stretch: Double
    /// How much darker wet skin between the specks is: light that is sent back once more before it leaves.
    public var wetness: Double
    public var seed: UInt64
}

/// A keratosis or a scaly plaque: cobbles with clefts between, scale on top, and a pink ground.
public struct Crust: Sendable {
    public var outline: Outline
    /// Half of the edge's width as a share of the radius.
    public var softness: Double
    /// The added melanin of its cobbles.
    public var melanin: Double
    /// The cobbles' size.
    public var cobbleMillimetres: Double
    /// The share of light that the clefts between them miss, 0 (none) to 1.
    public var clefts: Double
    /// The share of it that whitish scale covers, 0 to 1.
    public var scale: Double
    /// The blood in and around it, in density units, softly bounded.
    public var ground: Double
    public var riseMillimetres: Double
    public var seed: UInt64
}

/// The shares of red, green and blue light that a shadow's own light has beside the lamp's.
public struct ShadeTint: Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double
}
