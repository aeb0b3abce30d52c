#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

func cosine(_ radians: Double) -> Double { cos(radians) }
func sine(_ radians: Double) -> Double { sin(radians) }

/// Where the parts of a reference are seen on the skin's plane.
///
/// A part at a height h over the skin is seen where the ray from the lens through it meets the skin: farther from the
/// lens's foot by H/(H − h), H the lens's own height.
struct ReferencePlacing {
    private let x: Double
    private let y: Double
    private let turn: (c: Double, s: Double)
    private let lift: Double
    private let bend: Double
    private let eye: Reference.Eye

    init(_ reference: Reference) {
        (x, y, eye) = (reference.x, reference.y, reference.eye)
        let radians = reference.turnDegrees * .pi / 180
        turn = (cos(radians), sin(radians))
        (lift, bend) = (reference.lift, reference.bend)
    }

    /// From a place of its own, `height` above the skin where it lies flat, to the place in the scene where it is seen.
    func scene(_ u: Double, _ v: Double, height: Double) -> (x: Double, y: Double) {
        var (along, aside) = (u, v)
        if bend != 0 {
            let away = 1 / bend - v
            (along, aside) = (away * sin(u * bend), 1 / bend - away * cos(u * bend))
        }
        var rise = height
        if lift != 0 {
            rise += (1 - cos(u * lift)) / lift
            along = sin(u * lift) / lift
        }
        let place = (x: x + along * turn.c - aside * turn.s, y: y + along * turn.s + aside * turn.c)
        let nearer = eye.heightMillimetres / (eye.heightMillimetres - rise)
        return (eye.x + (place.x - eye.x) * nearer, eye.y + (place.y - eye.y) * nearer)
    }

    /// The way back: which place of its own is seen at a place in the scene.
    func own(_ px: Double, _ py: Double, height: Double) -> (u: Double, v: Double) {
        var rise = height
        var result = (u: 0.0, v: 0.0)
        // What rises towards the ends needs to know where it is to know how high it is: three rounds settle that.
        for _ in 0..<(lift == 0 ? 1 : 4) {
            let farther = 1 - rise / eye.heightMillimetres
            let (dx, dy) = (eye.x + (px - eye.x) * farther - x, eye.y + (py - eye.y) * farther - y)
            result = (dx * turn.c + dy * turn.s, -dx * turn.s + dy * turn.c)
            if lift != 0 {
                result.u = asin(min(max(result.u * lift, -1), 1)) / lift
                rise = height + (1 - cos(result.u * lift)) / lift
            }
        }
        guard bend != 0 else { return result }
        let (along, away) = (result.u, 1 / bend - result.v)
        let radius = (along * along + away * away).squareRoot() * (bend < 0 ? -1 : 1)
        return (atan2(along * (bend < 0 ? -1 : 1), away * (bend < 0 ? -1 : 1)) / bend, 1 / bend - radius)
    }
}

extension Reference {
    /// How far inside it a place of the scene lies, in millimetres; below 0 outside.
    func insideSeen(_ px: Double, _ py: Double) -> Double {
        let own = ReferencePlacing(self).own(px, py, height: thicknessMillimetres)
        return Double(inside(Float(own.u), Float(own.v)))
    }

    /// Its outline as it is seen on the skin's plane, in millimetres of the scene.
    var seenOutline: [(x: Double, y: Double)] {
        let placing = ReferencePlacing(self)
        return ownOutline.map { placing.scene($0.u, $0.v, height: thicknessMillimetres) }
    }
}
