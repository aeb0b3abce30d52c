import Patterns
import Photographs
import Pixels
import Scales
import Statistics

@testable import Blanching

/// Skin with texture and red discs, drawn once as it is and once under a glass, from a place elsewhere.
struct DrawnPair {
    struct Spot {
        var x: Double
        var y: Double
        var radius: Double
        /// The share of its redness that pressure empties.
        var fade: Double
    }
    var spots: [Spot] = []
    /// Where the glass presses; `nil` where it does not.
    var glass: (x: Double, y: Double, radius: Double)?
    /// From the photo before to the photo after, in pixels.
    var map = Homography([1, 0, 0, 0, 1, 0, 0, 0, 1])
    var width = 220
    var height = 165
    /// Of the texture after; another one shows another place.
    var laterSeed: UInt64 = 1

    private static let encoding: ColourEncoding = {
        let table = (0...255).map { Float(SRGB.linear(Double($0) / 255)) }
        return ColourEncoding(red: table, green: table, blue: table)
    }()

    /// Linear light of bare skin.
    var skin = DrawnPair.paleSkin
    /// What the glass adds to all light under it, of full scale 1, in clouds.
    var haze = 0.0
    /// Light of the glass's rim, and its half breadth in pixels.
    var rim = (light: 0.0, halfBreadth: 4.0)
    /// A bright line across the photo: a crease of the skin shows in both photos, a streak of the glass in the one after.
    var line: (y: Double, light: Double, isCrease: Bool)?
    /// Dark cloth from an x on to another, lying between limbs: of all three channels' light.
    var cloth: (from: Double, to: Double, light: Double)?
    /// White specks beside each other, and how far the lamp that makes them has moved them in the photo after, in pixels.
    var specks: (light: Double, laterMove: Double)?
    /// Of the disc that a lens out of focus makes of a point of the photo after, in its pixels.
    var laterBlurRadius = 0.0

    static let paleSkin = (red: 0.42, green: 0.27, blue: 0.20)
    static let darkSkin = (red: 0.13, green: 0.075, blue: 0.05)
    /// What pressure adds to green light.
    var pallor = 1.12

    var before: Photo { photo { x, y in light(x, y, seed: 1, isPressed: false) } }

    var after: Photo {
        let back = map.inverse
        let disc = blurDisc
        return photo { x, y in
            var sum = (0.0, 0.0, 0.0)
            for point in disc {
                let place = back.map(x + point.x, y + point.y)
                let one = light(place.x, place.y, seed: laterSeed, isPressed: true)
                sum = (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2)
            }
            let count = Double(disc.count)
            return (sum.0 / count, sum.1 / count, sum.2 / count)
        }
    }

    /// Points spread evenly over the blur's disc; its middle alone where there is none.
    private var blurDisc: [(x: Double, y: Double)] {
        guard laterBlurRadius > 0 else { return [(0, 0)] }
        let golden = Double.pi * (3 - 5.0.squareRoot())
        return (0..<24).map { index in
            let far = laterBlurRadius * ((Double(index) + 0.5) / 24).squareRoot()
            return (far * cosine(golden * Double(index)), far * sine(golden * Double(index)))
        }
    }

    /// Linear red, green and blue light of a place on the skin.
    private func light(_ x: Double, _ y: Double, seed: UInt64, isPressed: Bool) -> (Double, Double, Double) {
        let texture = 1 + 0.10 * noise(x / 5, y / 5, seed: seed) + 0.08 * noise(x / 11, y / 11, seed: seed &+ 7)
        let isUnderGlass = isPressed && glass.map { length(x - $0.x, y - $0.y) < $0.radius } ?? false
        var redness = isUnderGlass ? 1 / pallor : 1
        for spot in spots {
            let cover = min(max(spot.radius - length(x - spot.x, y - spot.y) + 0.5, 0), 1)
            redness *= 1 + cover * 0.9 * (isUnderGlass ? 1 - spot.fade : 1)
        }
        var added = isUnderGlass ? haze * (1 + 0.4 * noise(x / 7, y / 7, seed: 77)) : 0
        if isPressed, let glass, abs(length(x - glass.x, y - glass.y) - glass.radius) < rim.halfBreadth {
            added += rim.light
        }
        if let line, isPressed || line.isCrease, abs(y - line.y) < 1.5 { added += line.light }
        if let specks { added += specks.light * speck(x - (isPressed ? specks.laterMove : 0), y) }
        if let cloth, (cloth.from..<cloth.to).contains(x) {
            let light = cloth.light + added
            return (light, light, light)
        }
        return (
            skin.red * texture + added, skin.green * texture / redness + added, skin.blue * texture / redness + added
        )
    }

    /// How much a speck covers a place, 0 to 1: one somewhere in each square of 16 pixels.
    private func speck(_ x: Double, _ y: Double) -> Double {
        let (column, row) = ((x / 16).rounded(.down), (y / 16).rounded(.down))
        var random = SplitMix64(
            seed: UInt64(bitPattern: Int64(column) &* 83_492_791 ^ Int64(row) &* 15_485_863))
        let middle = (x: 16 * column + 3 + 10 * random.unit(), y: 16 * row + 3 + 10 * random.unit())
        return min(max(2.5 - length(x - middle.x, y - middle.y), 0), 1)
    }

    /// Smooth noise of -1 ... 1 with one value for each whole place, the same for the same seed.
    private func noise(_ x: Double, _ y: Double, seed: UInt64) -> Double {
        func value(_ column: Int, _ row: Int) -> Double {
            var random = SplitMix64(
                seed: seed &* 1_000_003 &+ UInt64(bitPattern: Int64(column &* 73_856_093 ^ row &* 19_349_663)))
            return 2 * random.unit() - 1
        }
        let (left, top) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
        let (across, down) = (x - Double(left), y - Double(top))
        let (s, t) = (across * across * (3 - 2 * across), down * down * (3 - 2 * down))
        let upper = value(left, top) + s * (value(left + 1, top) - value(left, top))
        let lower = value(left, top + 1) + s * (value(left + 1, top + 1) - value(left, top + 1))
        return upper + t * (lower - upper)
    }

    private func photo(_ light: (Double, Double) -> (Double, Double, Double)) -> Photo {
        var codes: [UInt8] = []
        codes.reserveCapacity(3 * width * height)
        for row in 0..<height {
            for column in 0..<width {
                let (red, green, blue) = light(Double(column) + 0.5, Double(row) + 0.5)
                for channel in [red, green, blue] {
                    codes.append(UInt8((255 * SRGB.encoded(min(max(channel, 0), 1))).rounded()))
                }
            }
        }
        return Photo(
            width: width, height: height, codes: .eightBit(codes), encoding: DrawnPair.encoding,
            facts: PhotoFacts(format: .png))
    }

    /// Both photos with the map between them.
    func photos(_ test: BlanchTest? = nil) throws -> PhotoPair {
        let test = test ?? self.test()
        let sides = lights()
        return PhotoPair(
            before: sides[0], after: sides[1], findings: test.before.findings, registration: try test.registration.get()
        )
    }

    /// Of the photo before and the photo after.
    func lights() -> [PhotoLight] {
        [before, after].map { photo in
            let later = LaterPhoto(of: photo)
            return PhotoLight(photo, later.survey, later.marked)
        }
    }

    /// Compared as the tool does.
    func test(hints: [PickedPlace] = []) -> BlanchTest {
        BlanchTest(
            before: ExaminedPhoto(photo: before, examination: Examination(of: before, scale: nil)),
            after: LaterPhoto(of: after), hints: hints)
    }

    /// The largest miss of a registration over a lattice of places that both photos show, in pixels.
    func greatestMiss(of registration: Registration) -> Double {
        var greatest = 0.0
        for row in 1..<6 {
            for column in 1..<8 {
                let (x, y) = (Double(column) * Double(width) / 8, Double(row) * Double(height) / 6)
                let (place, found) = (map.map(x, y), registration.warp.map(x, y))
                guard place.x > 20, place.y > 20, place.x < Double(width) - 20, place.y < Double(height) - 20 else {
                    continue
                }
                greatest = max(greatest, length(place.x - found.x, place.y - found.y))
            }
        }
        return greatest
    }
}
