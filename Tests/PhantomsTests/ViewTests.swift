import Foundation
import Statistics
import Testing

@testable import Phantoms

@Suite struct ViewTests {
    static func tilted(_ degrees: Double, direction: Double = 30, distance: Double = 60) -> View {
        View(
            width: 640, height: 480, pixelsPerMillimetre: 16,
            stand: View.Stand(tiltDegrees: degrees, directionDegrees: direction, distanceMillimetres: distance))
    }

    @Test("A place goes to the photo and back to itself", arguments: [0.0, 12, 30, 45], [0.0, 77, 200, 311])
    func roundTrip(tilt: Double, direction: Double) {
        let view = Self.tilted(tilt, direction: direction)
        for (x, y) in [(0.0, 0.0), (640, 480), (320, 240), (17.3, 401.9)] {
            let skin = view.photoToSkin.map(x, y)
            let back = view.skinToPhoto.map(skin.x, skin.y)
            #expect(abs(back.x - x) < 1e-8 && abs(back.y - y) < 1e-8)
        }
    }

    @Test("Maps one after the other are one map")
    func composition() {
        let (one, two) = (Self.tilted(30).skinToPhoto, Self.tilted(45, direction: 200).photoToSkin)
        let step = one.map(7, 11)
        let both = one.followed(by: two).map(7, 11)
        let apart = two.map(step.x, step.y)
        #expect(abs(both.x - apart.x) < 1e-9 && abs(both.y - apart.y) < 1e-9)
    }

    @Test("The scale in the middle is the one asked for, at any tilt", arguments: [0.0, 20, 45])
    func middle(tilt: Double) {
        let view = Self.tilted(tilt)
        let (x, y) = view.photoToSkin.map(320, 240)
        #expect(abs(view.pixelsPerMillimetre(atSkin: x, y) - 16) < 1e-9)
        #expect(abs(view.depth(320, 240) - 1) < 1e-9)
    }

    @Test("Tilt shortens one direction by its cosine", arguments: [10.0, 30, 45])
    func foreshortening(tilt: Double) {
        // From very far away, so that perspective adds nothing.
        let view = Self.tilted(tilt, direction: 0, distance: 1e7)
        let (x, y) = view.photoToSkin.map(320, 240)
        let along = view.skinToPhoto.map(x + 1, y).x - 320
        let across = view.skinToPhoto.map(x, y + 1).y - 240
        #expect(abs(along / across - cos(tilt * .pi / 180)) < 1e-4)
    }

    @Test("The nearer side of tilted skin is larger, and all of the photo lies on the scene's rectangle")
    func perspective() {
        let view = Self.tilted(35, direction: 0)
        let left = view.photoToSkin.map(10, 240)
        let right = view.photoToSkin.map(630, 240)
        #expect(view.pixelsPerMillimetre(atSkin: left.x, left.y) > view.pixelsPerMillimetre(atSkin: right.x, right.y))
        #expect(view.depth(10, 240) < 1 && view.depth(630, 240) > 1)
        for (x, y) in [(0.0, 0.0), (640, 0), (0, 480), (640, 480)] {
            let skin = view.photoToSkin.map(x, y)
            #expect(skin.x > -1e-9 && skin.y > -1e-9)
            #expect(skin.x < view.widthMillimetres + 1e-9 && skin.y < view.heightMillimetres + 1e-9)
        }
    }

    /// The scale changes over the disc by its curvature only, which is a hundredth of a hundredth here.
    @Test(
        "A tilted disc's coverage sums to its true area by the local scale", arguments: [0.0, 15, 30, 45],
        [0.15, 0.6, 2.5])
    func area(tilt: Double, radius: Double) {
        let view = Self.tilted(tilt, distance: 120)
        for (column, row) in [(320.0, 240.0), (120, 100), (500, 380)] {
            let (x, y) = view.photoToSkin.map(column, row)
            let footprint = Outline(x: x, y: y, radius: radius).footprint(view)
            let sum = footprint.coverage.reduce(0.0) { $0 + Double($1) }
            let scale = view.pixelsPerMillimetre(atSkin: x, y)
            #expect(abs(sum / (Double.pi * radius * radius * scale * scale) - 1) < 0.01)
        }
    }

    @Test("A square's coverage is exact, pixel by pixel, also where the photo cuts it")
    func square() {
        let corners = [(x: 1.25, y: -0.5), (x: 3.5, y: -0.5), (x: 3.5, y: 1.75), (x: 1.25, y: 1.75)]
        let footprint = Footprint(corners, frameWidth: 3, frameHeight: 4)
        #expect(footprint.left == 1 && footprint.top == 0)
        #expect(footprint.width == 2 && footprint.height == 2)
        #expect(footprint.coverage == [0.75, 1, 0.5625, 0.75])
        #expect(abs(footprint.areaPixels - 2.25 * 2.25) < 1e-12)
    }

    @Test("A leaning triangle's coverage is what many samples say")
    func triangle() {
        let corners = [(x: 0.3, y: 0.2), (x: 6.7, y: 2.1), (x: 2.2, y: 5.6)]
        let footprint = Footprint(corners, frameWidth: 7, frameHeight: 6)
        func inside(_ x: Double, _ y: Double) -> Bool {
            (0..<3).allSatisfy { index in
                let (a, b) = (corners[index], corners[(index + 1) % 3])
                return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0
            }
        }
        for row in 0..<footprint.height {
            for column in 0..<footprint.width {
                var count = 0
                for step in 0..<10_000 {
                    let x = Double(footprint.left + column) + (Double(step % 100) + 0.5) / 100
                    let y = Double(footprint.top + row) + (Double(step / 100) + 0.5) / 100
                    if inside(x, y) { count += 1 }
                }
                let share = Double(footprint.coverage[row * footprint.width + column])
                #expect(abs(share - Double(count) / 10_000) < 0.01)
            }
        }
    }
}
