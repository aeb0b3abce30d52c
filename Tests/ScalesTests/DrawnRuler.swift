import Pixels
import Scales
import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A ruler on skin as a camera sees it, drawn with exact truth.
struct DrawnRuler {
    enum Ticks { case millimetres, halfMillimetres, sixteenthInches, eighthInches, alike, halfCentimetres }

    var width = 640
    var height = 480
    var ticks = Ticks.millimetres
    /// At the photo's middle, where the camera looks straight at the skin.
    var pixelsPerMillimetre = 12.0
    /// Of the ruler in the photo.
    var angleDegrees = 0.0
    /// Between the camera and the skin, towards `tiltTowardsDegrees`.
    var tiltDegrees = 0.0
    var tiltTowardsDegrees = 0.0
    /// In units of the photo's longer side.
    var focalLength = 1.5
    /// Of the ruler's middle from the photo's, on the skin.
    var offsetMillimetres = Point(x: 0, y: 8)
    var lengthMillimetres = 40.0
    /// Radius of a bend within the skin's plane, to either side; infinite for a straight ruler.
    var bendMillimetres = Double.infinity
    /// Along the ruler, what a finger covers.
    var hiddenMillimetres: ClosedRange<Double>?
    var paper = 225.0
    var ink = 40.0
    var skin = 150.0
    /// Standard deviation, in codes.
    var noise = 2.0
    var seed: UInt64 = 1

    /// Pixels from millimetres on the skin.
    private var view: Homography {
        let focal = focalLength * Double(max(width, height))
        let (towards, tilt) = (tiltTowardsDegrees * .pi / 180, tiltDegrees * .pi / 180)
        let away = sin(tilt) * pixelsPerMillimetre / focal
        // Along the tilt the skin is foreshortened, and recedes.
        let (c, s) = (cos(towards), sin(towards))
        let turn = Homography([c, s, 0, -s, c, 0, 0, 0, 1])
        let project = Homography([
            pixelsPerMillimetre * cos(tilt), 0, 0, 0, pixelsPerMillimetre, 0, away, 0, 1,
        ])
        let back = Homography([c, -s, Double(width) / 2, s, c, Double(height) / 2, 0, 0, 1])
        return turn.followed(by: project).followed(by: back)
    }

    /// The truth at the photo's middle.
    var truth: Double {
        SkinPlane(millimetresFromPixels: view.inverse).pixelsPerMillimetre(
            x: Double(width) / 2, y: Double(height) / 2) ?? 0
    }

    var tickMillimetres: Double {
        switch ticks {
        case .millimetres, .alike: 1
        case .halfMillimetres: 0.5
        case .sixteenthInches: 25.4 / 16
        case .eighthInches: 25.4 / 8
        case .halfCentimetres: 5
        }
    }

    /// How long tick `index` is, in millimetres.
    private func length(_ index: Int) -> Double {
        switch ticks {
        case .alike: 3
        case .millimetres: index % 10 == 0 ? 6 : index % 5 == 0 ? 4.5 : 3
        case .halfMillimetres: index % 20 == 0 ? 6 : index % 10 == 0 ? 4.5 : index % 2 == 0 ? 3 : 2
        case .sixteenthInches, .eighthInches:
            [3, 4.5, 6, 7.5, 9][min(index == 0 ? 4 : index.trailingZeroBitCount, 4)]
        case .halfCentimetres: index % 2 == 0 ? 6 : 4
        }
    }

    /// The ruler's own millimetres of a place on the skin: along it from its first tick, and away from its edge.
    private func own(_ place: (x: Double, y: Double)) -> (along: Double, across: Double) {
        let angle = angleDegrees * .pi / 180
        let (x, y) = (place.x - offsetMillimetres.x, place.y - offsetMillimetres.y)
        let (u, v) = (cos(angle) * x + sin(angle) * y, cos(angle) * y - sin(angle) * x)
        guard bendMillimetres.isFinite else { return (u + lengthMillimetres / 2, v) }
        let (radius, side) = (abs(bendMillimetres), bendMillimetres > 0 ? 1.0 : -1)
        let away = hypot(u, bendMillimetres - v)
        return (radius * atan2(u, side * (bendMillimetres - v)) + lengthMillimetres / 2, side * (radius - away))
    }

    private func lightness(_ place: (x: Double, y: Double)) -> Double {
        let (along, across) = own(place)
        guard along > -2, along < lengthMillimetres + 2, across > -0.6, across < 18 else { return skin }
        if let hiddenMillimetres, hiddenMillimetres.contains(along) { return skin }
        let index = Int((along / tickMillimetres).rounded())
        let isTick =
            index >= 0 && Double(index) * tickMillimetres <= lengthMillimetres
            && abs(along - Double(index) * tickMillimetres) < min(0.13 * tickMillimetres, 0.2) && across > 0
            && across < length(index)
        return isTick ? ink : paper
    }

    func drawn() -> LightnessPlane {
        let millimetres = view.inverse
        var dice = SplitMix64(seed: seed)
        var codes: [UInt8] = []
        codes.reserveCapacity(width * height)
        let samples = [0.125, 0.375, 0.625, 0.875]
        for y in 0..<height {
            for x in 0..<width {
                var sum = 0.0
                for v in samples {
                    for u in samples { sum += lightness(millimetres.map(Double(x) + u, Double(y) + v)) }
                }
                // The sum of four even numbers is nearly a normal one.
                let spread = (0..<4).reduce(-2.0) { total, _ in total + dice.unit() } * 1.73
                codes.append(UInt8(min(max(sum / 16 + noise * spread, 0), 255)))
            }
        }
        return LightnessPlane(width: width, height: height, stride: width, codes: codes)
    }
}
