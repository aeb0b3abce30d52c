#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Cloth, paper, a desk or a dark room: what is not skin.
public struct Fabric: Sendable {
    public enum Material: String, Sendable, CaseIterable { case cloth, paper, desk, drape, dark, lip }

    public var material: Material
    /// The material's colour, as in `red`.
    public var colourName: String
    public var red: Double
    public var green: Double
    public var blue: Double
    /// The threads' distance, in millimetres.
    public var weaveMillimetres: Double
    /// The threads' way.
    public var turnDegrees: Double
    /// How deep folds are, 0 to 1.
    public var folds: Double
    /// A second colour's share in stripes; 0 is plain.
    public var stripes: Double
    public var seed: UInt64

    /// As in the truth: `cloth_red`.
    public var name: String { material.rawValue + "_" + colourName }
}

extension Fabric {
    /// A colour in linear light.
    struct Dye {
        let name: String
        let red: Double
        let green: Double
        let blue: Double
    }

    static let dyes: [Dye] = [
        Dye(name: "red", red: 0.42, green: 0.035, blue: 0.04), Dye(name: "pink", red: 0.62, green: 0.25, blue: 0.30),
        Dye(name: "blue", red: 0.03, green: 0.07, blue: 0.34), Dye(name: "denim", red: 0.06, green: 0.10, blue: 0.20),
        Dye(name: "grey", red: 0.22, green: 0.22, blue: 0.23), Dye(name: "white", red: 0.74, green: 0.73, blue: 0.70),
        Dye(name: "black", red: 0.015, green: 0.015, blue: 0.017),
        Dye(name: "green", red: 0.04, green: 0.15, blue: 0.10),
        Dye(name: "beige", red: 0.52, green: 0.42, blue: 0.30),
        Dye(name: "burgundy", red: 0.14, green: 0.015, blue: 0.03),
        Dye(name: "peach", red: 0.68, green: 0.38, blue: 0.24), Dye(name: "lilac", red: 0.36, green: 0.25, blue: 0.46),
        Dye(name: "orange", red: 0.60, green: 0.16, blue: 0.03), Dye(name: "teal", red: 0.02, green: 0.24, blue: 0.26),
    ]

    /// The dye of a name in `dyes`.
    static func dye(_ name: String) -> Dye {
        guard let dye = dyes.first(where: { $0.name == name }) else { preconditionFailure("no dye called \(name)") }
        return dye
    }

    /// A named dye (cloth), or what chance picks among `materials`.
    init(_ dyeName: String?, of materials: [Material], _ dice: inout Dice) {
        let thrown = dice.pick(materials)
        let dye = dice.pick(Fabric.dyes)
        let shade = exp(0.18 * dice.normal())
        let named = Fabric.dyes.first { $0.name == dyeName }
        material = named == nil ? thrown : .cloth
        let colour =
            switch material {
            case .cloth: named ?? dye
            case .paper: Dye(name: "white", red: 0.80, green: 0.80, blue: 0.78)
            case .desk: Dye(name: "brown", red: 0.20, green: 0.11, blue: 0.055)
            case .drape:
                dice.pick(Fabric.dyes.filter { ["blue", "green", "teal", "white"].contains($0.name) })
            case .dark: Dye(name: "black", red: 0.006, green: 0.006, blue: 0.007)
            case .lip: Dye(name: "red", red: 0.42, green: 0.15, blue: 0.14)
            }
        colourName = colour.name
        (red, green, blue) = (
            min(0.85, colour.red * shade), min(0.85, colour.green * shade), min(0.85, colour.blue * shade)
        )
        weaveMillimetres = dice.between(0.3, 0.9)
        turnDegrees = dice.between(0, 180)
        folds = material == .paper ? 0.05 : dice.between(0.2, 1)
        stripes = material == .cloth && named == nil && dice.chance(0.2) ? dice.between(0.2, 0.6) : 0
        seed = dice.bits()
    }
}

/// A fabric with its fields laid out, ready to be asked at many places.
struct FabricTexture {
    private let fabric: Fabric
    private let broad: NoiseField
    private let fine: NoiseField
    private let turn: (c: Float, s: Float)

    init(_ fabric: Fabric) {
        self.fabric = fabric
        broad = NoiseField(seed: fabric.seed, size: fabric.material == .drape ? 30 : 22, octaves: 3, persistence: 0.4)
        fine = NoiseField(seed: fabric.seed ^ 5, size: 0.5, octaves: 2)
        let radians = fabric.turnDegrees * .pi / 180
        turn = (Float(cos(radians)), Float(sin(radians)))
    }

    /// How bright the material is at a place, about 1, and how much of the second colour it has.
    func value(_ x: Float, _ y: Float) -> (brightness: Float, second: Float) {
        let u = x * turn.c + y * turn.s
        let v = -x * turn.s + y * turn.c
        let deep = Float(fabric.folds)
        switch fabric.material {
        case .cloth, .drape:
            let bend = broad.value(x, y)
            // Folds: long ridges that run one way, with a sharp and a soft side.
            let ridge = broad.value(u * 0.22 + 40, v * 1.1)
            let folded = 1 + deep * (0.2 * bend + 0.42 * ridge * (1 + 0.3 * ridge))
            let pitch = Float(2 * Double.pi / fabric.weaveMillimetres)
            let warp = sin((u + 0.3 * bend) * pitch)
            let weft = sin((v + 0.3 * bend) * pitch)
            let thread =
                fabric.material == .drape ? 0.03 * warp * weft : 0.11 * warp * weft + (warp * weft > 0 ? 0.06 : -0.04)
            let band = sin((u + bend) * 0.55) > 0.35 ? Float(fabric.stripes) : 0
            return (max(0.12, folded + thread + 0.05 * fine.value(x, y)), band)
        case .paper: return (0.98 + 0.02 * broad.value(x, y) + 0.012 * fine.value(x, y), 0)
        case .desk: return (max(0.2, 0.95 + 0.3 * broad.value(u * 5, v * 0.5) + 0.1 * fine.value(u * 3, v * 0.4)), 0)
        case .dark: return (max(0.2, 1 + 0.7 * broad.value(x * 0.5, y * 0.5)), 0)
        case .lip:
            let furrow = broad.value(u * 9, v * 1.2)
            return (max(0.3, 0.9 + 0.16 * furrow + 0.08 * fine.value(x, y)), 0)
        }
    }
}

/// What lies beside the skin, behind a bent line.
public struct Edge: Sendable {
    public var fabric: Fabric
    /// A point of the border and the direction out of the skin.
    public var x: Double
    public var y: Double
    public var directionDegrees: Double
    /// How far the border sways, in millimetres.
    public var swayMillimetres: Double
    public var seed: UInt64

    public var name: String { fabric.name }

    /// How far a place lies beyond the border, in millimetres; below 0 on the skin.
    func distance(_ px: Double, _ py: Double) -> Double {
        let radians = directionDegrees * .pi / 180
        let out = (px - x) * cos(radians) + (py - y) * sin(radians)
        let along = -(px - x) * sin(radians) + (py - y) * cos(radians)
        let phase = Double(seed % 628) / 100
        return out + swayMillimetres * (sin(along / 38 + phase) + 0.2 * sin(along / 15 + 2.1 * phase))
    }
}

extension Edge {
    /// Something beside the skin in about half of the photos, over up to a third of the picture.
    init?(_ request: PhantomRequest, _ width: Double, _ height: Double, _ dice: inout Dice) {
        let wanted = dice.chance(0.4)
        fabric = Fabric(request.edge, of: [.cloth, .cloth, .cloth, .cloth, .paper, .desk, .drape, .lip], &dice)
        guard request.edge != "none", wanted || request.edge != nil else { return nil }
        directionDegrees = dice.between(0, 360)
        let radians = directionDegrees * .pi / 180
        let share = fabric.material == .lip ? dice.between(0.38, 0.46) : dice.between(0.22, 0.42)
        x = width / 2 + cos(radians) * width * share
        y = height / 2 + sin(radians) * height * share
        swayMillimetres = min(width, height) * dice.between(0.01, 0.06)
        seed = dice.bits()
    }
}
