/// A thing of known size that lies on the skin so that the photo tells its scale.
public struct Reference: Sendable, Equatable {
    public enum Form: Sendable, Equatable {
        case marker(MarkerFace)
        case ruler(RulerFace)
        case disc(DiscFace)
    }

    public var form: Form
    /// Its middle in the scene, in millimetres, and the way that its long side runs.
    public var x: Double
    public var y: Double
    public var turnDegrees: Double
    /// How far its face lies above the skin.
    public var thicknessMillimetres: Double
    /// How fast its ends rise off the skin: one over the radius, per millimetre; 0 lies flat.
    public var lift: Double
    /// How fast it bends aside in its own plane: one over the radius, per millimetre; 0 is straight.
    public var bend: Double
    /// Where the lens stands, for what rises from the skin.
    public var eye: Eye
    public var seed: UInt64

    /// The lens over the skin: its foot in the scene and its height, in millimetres.
    public struct Eye: Sendable, Equatable {
        public var x: Double
        public var y: Double
        public var heightMillimetres: Double
    }
}

/// What a reference's face is at one place: the light that it sends back, and the share of the skin's that it lets through.
struct ReferencePaint {
    var red: Float
    var green: Float
    var blue: Float
    var through: Float = 0

    static func grey(_ value: Float) -> ReferencePaint { ReferencePaint(red: value, green: value, blue: value) }

    func times(_ factor: Float) -> ReferencePaint {
        ReferencePaint(red: red * factor, green: green * factor, blue: blue * factor, through: through)
    }
}

/// A colour of ink, paper, plastic or metal, in linear light.
public struct Pigment: Sendable, Equatable {
    public var red: Double
    public var green: Double
    public var blue: Double

    public init(_ red: Double, _ green: Double, _ blue: Double) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    var paint: ReferencePaint { ReferencePaint(red: Float(red), green: Float(green), blue: Float(blue)) }

    static let black = Pigment(0.03, 0.03, 0.032)
    static let redInk = Pigment(0.46, 0.035, 0.045)
    static let paper = Pigment(0.84, 0.84, 0.82)
}

extension Reference {
    /// Half of its length and of its breadth, margins included, in millimetres.
    var half: (length: Double, breadth: Double) {
        switch form {
        case .marker(let face):
            (face.sideMillimetres / 2 + face.marginMillimetres, face.sideMillimetres / 2 + face.marginMillimetres)
        case .ruler(let face): (face.lengthMillimetres / 2, face.breadthMillimetres / 2)
        case .disc(let face): (face.diameterMillimetres / 2, face.diameterMillimetres / 2)
        }
    }

    /// How far inside its outline a place of its own lies, in millimetres; below 0 outside.
    func inside(_ u: Float, _ v: Float) -> Float {
        let half = half
        if case .disc = form { return Float(half.length) - (u * u + v * v).squareRoot() }
        return min(Float(half.length) - abs(u), Float(half.breadth) - abs(v))
    }

    /// Its outline in its own coordinates, in turn.
    var ownOutline: [(u: Double, v: Double)] {
        let (length, breadth) = half
        if case .disc = form {
            return (0..<48).map { step in
                let angle = 2 * Double.pi * Double(step) / 48
                return (length * cosine(angle), length * sine(angle))
            }
        }
        let pieces = lift == 0 && bend == 0 ? 1 : 12
        let along = (0...pieces).map { -length + 2 * length * Double($0) / Double(pieces) }
        return along.map { ($0, -breadth) } + along.reversed().map { ($0, breadth) }
    }
}
