import Testing

@testable import Pixels

/// A mask drawn as text: `#` is inside.
func mask(_ rows: String...) -> Mask {
    Mask(width: rows[0].count, height: rows.count, elements: rows.joined().map { $0 == "#" })
}

@Suite("Filters and masks")
struct FilterTests {
    @Test("A flat picture stays flat under a blur", arguments: [0.5, 1.3, 4])
    func flat(sigma: Double) {
        let blurred = Raster<Float>(width: 17, height: 9, repeating: 3).gaussianBlurred(sigma: sigma)
        #expect(blurred.elements.allSatisfy { abs($0 - 3) < 1e-5 })
    }

    @Test("A blur keeps the sum of a point and spreads it by its sigma", arguments: [0.8, 1.5, 2.5])
    func point(sigma: Double) {
        var picture = Raster<Float>(width: 41, height: 41, repeating: 0)
        picture[20, 20] = 1
        let blurred = picture.gaussianBlurred(sigma: sigma)
        var sum = 0.0
        var spread = 0.0
        for y in 0..<41 {
            for x in 0..<41 {
                sum += Double(blurred[x, y])
                spread += Double(blurred[x, y]) * Double((x - 20) * (x - 20))
            }
        }
        #expect(abs(sum - 1) < 1e-4)
        // The kernel is cut at three sigma, which takes up to 4 % of its variance.
        #expect(abs(spread / (sigma * sigma) - 1) < 0.08)
    }

    @Test("Between pixels inside a picture both ways of reading give the same number")
    func between() {
        let picture = Raster<Float>(width: 7, height: 5, elements: (0..<35).map { Float($0 * $0 % 13) / 3 })
        for step in 0..<400 {
            let place = SIMD2(0.5 + Float(step % 20) * 0.299, 0.5 + Float(step / 20) * 0.199)
            #expect(
                picture.interpolated(inside: place) == picture.interpolated(x: Double(place.x), y: Double(place.y)))
        }
    }

    @Test(
        "two values that are read at one place are those that each raster gives there, on its border and beyond it too")
    func interpolatedTogether() {
        let one = Raster<Float>(width: 5, height: 4, elements: (0..<20).map { Float($0 * $0 % 7) })
        let other = one.map { 3 - $0 * $0 }
        let both = Raster(
            width: 5, height: 4, elements: zip(one.elements, other.elements).map { SIMD2<Float>($0, $1) })
        for y in stride(from: -1.0, through: 5, by: 0.37) {
            for x in stride(from: -1.0, through: 6, by: 0.41) {
                let seen = both.interpolated(x: x, y: y)
                #expect(seen == SIMD2(one.interpolated(x: x, y: y), other.interpolated(x: x, y: y)))
            }
        }
    }

    @Test(
        "A place at a picture's edge does not lie inside",
        arguments: [SIMD2<Float>(0.2, 2), SIMD2(6.6, 2), SIMD2(3, 4.5)])
    func edge(place: SIMD2<Float>) async {
        await #expect(processExitsWith: .failure) { [place] in
            _ = Raster<Float>(width: 7, height: 5, repeating: 0).interpolated(inside: place)
        }
    }

    @Test("Parts are told apart by their sides, not by their corners")
    func parts() {
        let parts = mask(
            "##..#",
            "##.#.",
            "....#"
        ).components()
        #expect(parts.count == 4)
        #expect(parts.labels[0, 0] == parts.labels[1, 1])
        #expect(parts.labels[4, 0] != parts.labels[3, 1])
    }

    @Test("Holes are filled up to their limit, bays and larger holes are not")
    func holes() {
        let drawn = mask(
            "######",
            "#.##.#",
            "####.#",
            "###..#",
            "##.###")
        let filled = drawn.fillingHoles(upTo: 2)
        #expect(filled[1, 1])
        #expect(!filled[4, 1])
        #expect(!filled[2, 4])
        #expect(drawn.fillingHoles(upTo: 2, atBorder: 1)[2, 4])
    }

    @Test("A region is its mask, run by run")
    func region() {
        let drawn = mask(
            ".##.#",
            ".....",
            "#####")
        let region = Region(mask: drawn, x: 10, y: 20)
        #expect(region.pixelCount == 8)
        for y in 0..<3 {
            for x in 0..<5 { #expect(region.contains(x: x + 10, y: y + 20) == drawn[x, y]) }
        }
        #expect(!region.contains(x: 9, y: 20) && !region.contains(x: 15, y: 22) && !region.contains(x: 11, y: 19))
    }

    @Test("The fast logarithm agrees with the true one", arguments: [1e-4, 0.0031, 0.18, 0.5, 0.999, 1, 1.5, 700])
    func logarithm(value: Float) {
        #expect(abs(powerOfTen(fastLog10(value)) / value - 1) < 1e-5)
    }

    @Test("The hull of a square's points is its corners, whatever lies inside")
    func hull() {
        let points = (0...4).flatMap { x in (0...4).map { SIMD2(Double(x), Double($0)) } }
        let corners = convexHull(of: points)
        #expect(corners.count == 4)
        #expect(polygonArea(corners) == 16)
    }
}
