import Pixels
import Scales
import Testing

@testable import Spots

@Suite("Patches of redness")
struct PatchTests {
    static let scale = Scale(given: 12)

    /// Blood of half a strong flush's redness, 0.08 of log10(R/G), over a disc.
    static func flush(_ x: Double, _ y: Double, radius: Double, strength: Double = 0.5) -> DrawnSkin.Disc {
        .blood(x, y, radius: radius, strength: strength)
    }

    /// The share of a disc's area that the patches cover, and how much they cover beside it, in the disc's area.
    static func cover(_ disc: DrawnSkin.Disc, by findings: Findings) -> (inside: Double, beside: Double) {
        var (inside, beside) = (0, 0)
        for run in findings.patches.flatMap(\.region.runs) {
            for column in run.start..<run.end {
                let (dx, dy) = (Double(column) + 0.5 - disc.x, Double(run.row) + 0.5 - disc.y)
                if dx * dx + dy * dy <= disc.radius * disc.radius { inside += 1 } else { beside += 1 }
            }
        }
        let area = Double.pi * disc.radius * disc.radius
        return (Double(inside) / area, Double(beside) / area)
    }

    @Test(
        "A rash that fills the middle of the photo is the patch, and the paler skin around is skin",
        arguments: [0.5, 0.9])
    func middle(strength: Double) {
        let disc = Self.flush(320, 240, radius: 200, strength: strength)
        let findings = findSpots(in: DrawnSkin(width: 640, height: 480, discs: [disc]).photo, scale: Self.scale)
        let cover = Self.cover(disc, by: findings)
        #expect(findings.patches.count == 1)
        #expect(cover.inside > 0.95)
        #expect(cover.beside < 0.05)
        #expect(findings.skin.areaFraction > 0.95)
    }

    /// Noise smoothed to blotches some 25 pixels across.
    static let blotches: Raster<Float> = {
        var state: UInt32 = 3
        var noise = Raster<Float>(width: 640, height: 480, repeating: 0)
        for index in noise.elements.indices {
            state = state &* 1_664_525 &+ 1_013_904_223
            noise.elements[index] = Float(state >> 16) / 65_535 - 0.5
        }
        let smooth = noise.gaussianBlurred(sigma: 8)
        let spread = (smooth.elements.reduce(0) { $0 + $1 * $1 } / Float(smooth.count)).squareRoot()
        return smooth.map { min(1, max(0, 0.5 + 0.35 * $0 / spread)) }
    }()

    @Test("Blotches that leave no calm skin between them are patches; mottled skin and blotches of melanin are none")
    func blotches() {
        func share(_ absorbed: SIMD3<Double>) -> Double {
            var drawn = DrawnSkin(width: 640, height: 480)
            drawn.blotches = (Self.blotches, absorbed)
            let patches = findSpots(in: drawn.photo, scale: nil).patches
            return patches.reduce(0) { $0 + $1.shape.areaSquarePixels } / (640 * 480)
        }
        let blood = SIMD3(0.13, 0.30, 0.27)
        #expect((0.3...0.6).contains(share(1.6 * blood)))
        #expect(share(0.25 * blood) < 0.1)
        #expect(share(SIMD3(0.35, 0.52, 0.78)) < 0.1)
    }

    @Test(
        "A wide flush is a patch though the skin around is nearly as blotchy as an exanthem; a just visible one is none",
        arguments: [(flush: 0.6, blotches: 0.8, patches: 1), (0.27, 0.5, 0)])
    func flushOnBlotches(flush: Double, blotches: Double, patches: Int) {
        let disc = Self.flush(320, 240, radius: 190, strength: flush)
        var drawn = DrawnSkin(width: 640, height: 480, discs: [disc])
        drawn.blotches = (Self.blotches, blotches * SIMD3(0.13, 0.30, 0.27))
        let findings = findSpots(in: drawn.photo, scale: nil)
        #expect(findings.patches.count == patches)
        if patches > 0 { #expect(Self.cover(disc, by: findings).inside > 0.8) }
    }

    @Test(
        "A soft nodule is a patch where redness falls by much over a short way; what is as soft and pale, or much softer, is none",
        arguments: [(strength: 2.0, softness: 1.8, patches: 1), (1, 1.8, 0), (2, 2.6, 0)])
    func softNodule(strength: Double, softness: Double, patches: Int) {
        var drawn = DrawnSkin(width: 640, height: 480)
        let rings = 40
        drawn.discs = (0..<rings).map { ring in
            .blood(320, 240, radius: 40 + softness * Double(ring), strength: strength / Double(rings))
        }
        #expect(findSpots(in: drawn.photo, scale: Self.scale).patches.count == patches)
    }

    @Test("A patch's edge is as wide as it was drawn, and its colour differs from the skin around by what was drawn")
    func edgeAndColour() throws {
        let rings = 24
        for (ramp, least, most) in [(0.0, 0.0, 5.0), (48, 30, 46)] {
            var drawn = DrawnSkin(width: 640, height: 480)
            drawn.discs = (0..<rings).map { ring in
                let place = (Double(ring) + 0.5) / Double(rings) - 0.5
                return .blood(320, 240, radius: 110 + ramp * place, strength: 0.6 / Double(rings))
            }
            let patch = try #require(findSpots(in: drawn.photo, scale: Self.scale).patches.first)
            // Eight tenths of the ramp, wider by what the outline strays.
            let width = try #require(patch.shape.edgeWidthPixels)
            #expect((least...most).contains(width), "ramp \(ramp)")
            let interval = patch.shape.diameterPixelsLow...patch.shape.diameterPixelsHigh
            #expect(interval.contains(220), "ramp \(ramp)")
            #expect((0.6 * ramp...1.2 * ramp + 10).contains(interval.upperBound - interval.lowerBound), "ramp \(ramp)")
            let absorbed = 0.6 * SIMD3(0.13, 0.30, 0.27)
            func lab(_ absorbed: SIMD3<Double>) -> Lab {
                let light = (0..<3).map { Float(drawn.skin[$0]) * powerOfTen(-Float(absorbed[$0])) }
                return Lab(LinearRGB(red: light[0], green: light[1], blue: light[2]))
            }
            let difference = try #require(patch.colour.deltaE00)
            let whole = deltaE00(lab(absorbed), lab(.zero))
            // The mean over the patch has its edge in it.
            #expect((0.75 * whole...1.05 * whole).contains(difference), "ramp \(ramp)")
            // Of light that is taken in part only the shares of the channels stay.
            let taken = try #require(patch.colour.absorbance)
            #expect(abs(taken.x / taken.y - 0.13 / 0.30) < 0.04 && abs(taken.z / taken.y - 0.9) < 0.04, "ramp \(ramp)")
            let shift = try #require(patch.colour.hueShiftDegrees)
            let wholeShift = try #require(lab(absorbed).hueShiftDegrees(from: lab(.zero)))
            #expect(abs(shift - wholeShift) < 0.3 * wholeShift.magnitude, "ramp \(ramp)")
        }
    }

    @Test("What a patch leaves no skin around to be compared with is absent, not zero")
    func nothingAround() {
        var cells: [Int] = []
        let width = 80
        for row in 0..<60 { cells += (0..<width).filter { $0 < 78 }.map { row * width + $0 } }
        let photo = DrawnSkin(width: width, height: 60).photo
        let survey = Survey(of: photo)
        let patch = measuredPatches(
            [PatchOutline(cells: cells, noise: 0.01, baseline: 0)], survey: survey, skin: findSkin(in: survey),
            marked: Mask(width: width, height: 60, repeating: false), photo: photo)[0]
        #expect(patch.colour.deltaE00 == nil && patch.colour.absorbance == nil && patch.colour.hueShiftDegrees == nil)
        #expect(patch.shape.edgeWidthPixels == nil)
    }

    @Test("A wide area may take more blue light the less red it takes; moles are not as wide, nor is shade as blue")
    func tintOfWideAreas() {
        let reddish = SIMD3(0.12, 0.40, 0.46)
        let areas: [(absorbed: SIMD3<Double>, radius: Double, patches: Int)] = [
            (reddish, 150, 1), (reddish, 40, 0), (SIMD3(0.22, 0.40, 0.49), 150, 0), (SIMD3(0.12, 0.40, 0.56), 150, 0),
            (SIMD3(0.27, 0.40, 0.40), 150, 0),
        ]
        for area in areas {
            let disc = DrawnSkin.Disc(x: 320, y: 240, radius: area.radius, absorbed: area.absorbed)
            let findings = findSpots(in: DrawnSkin(width: 640, height: 480, discs: [disc]).photo, scale: Self.scale)
            #expect(findings.patches.count == area.patches, "\(area.absorbed), \(area.radius)")
        }
    }

    @Test("Skin that grows warmer from one side to the other has no patch", arguments: [0.2, 0.5, 1])
    func warmth(strength: Double) {
        let drawn = DrawnSkin(width: 640, height: 480, warmth: strength * SIMD3(0.13, 0.30, 0.27))
        #expect(findSpots(in: drawn.photo, scale: Self.scale).patches.isEmpty)
    }

    @Test(
        "A patch on skin that grows warmer is found as well on the pale side as on the warm one",
        arguments: [130.0, 510])
    func patchOnWarmth(x: Double) {
        let disc = Self.flush(x, 240, radius: 70)
        let drawn = DrawnSkin(width: 640, height: 480, discs: [disc], warmth: SIMD3(0.13, 0.30, 0.27))
        let cover = Self.cover(disc, by: findSpots(in: drawn.photo, scale: Self.scale))
        #expect(cover.inside > 0.9)
        #expect(cover.beside < 0.15)
    }

    @Test("What takes light as melanin does is no patch, however dark it is", arguments: [0.2, 0.5, 1])
    func mole(strength: Double) {
        var disc = DrawnSkin.Disc.mole(320, 240, radius: 90)
        disc.absorbed *= strength
        let drawn = DrawnSkin(width: 640, height: 480, discs: [disc])
        #expect(findSpots(in: drawn.photo, scale: Self.scale).patches.isEmpty)
    }

    @Test("What takes next to no red light is a patch, though it takes more blue than fresh blood does: old purpura")
    func oldPurpura() {
        for (red, patches) in [(0.02, 1), (0.09, 0)] {
            let disc = DrawnSkin.Disc(x: 320, y: 240, radius: 90, absorbed: SIMD3(red, 0.2, 0.27))
            let findings = findSpots(in: DrawnSkin(width: 640, height: 480, discs: [disc]).photo, scale: Self.scale)
            #expect(findings.patches.count == patches)
        }
    }

    @Test("The plane under a rash is that of the paler skin")
    func trend() throws {
        let (width, height) = (80, 60)
        var plane = Raster<Float>(width: width, height: height, repeating: 0)
        for row in 0..<height {
            for column in 0..<width {
                let isRed = (column - 40) * (column - 40) + (row - 30) * (row - 30) < 400
                plane[column, row] = 0.1 + 0.001 * Float(column) - 0.0005 * Float(row) + (isRed ? 0.08 : 0)
            }
        }
        let blocks = ErythemaBlocks(erythema: plane, skin: plane.map { _ in true })
        let trend = try #require(RednessTrend(of: blocks))
        // A quarter of all blocks are red; they weigh a fiftieth each, so that they lift the plane by less than a hundredth.
        #expect(abs(trend.redness(column: 0, row: 0) - 0.1) < 0.002)
        #expect(abs(trend.redness(column: 79, row: 59) - 0.1495) < 0.002)
    }

    @Test("Sums over a mask give the mean over any square, clipped at the rectangle")
    func sums() {
        var plane = Raster<Float>(width: 7, height: 5, repeating: 0)
        for place in 0..<plane.count { plane.elements[place] = Float(place) }
        let even = MaskedSums(plane, columns: 1..<7, rows: 0..<5) { $0.isMultiple(of: 2) }
        for row in 0..<5 {
            for column in 1..<7 {
                let counted = (max(0, row - 1)...min(4, row + 1)).flatMap { y in
                    (max(1, column - 1)...min(6, column + 1)).map { y * 7 + $0 }
                }.filter { $0.isMultiple(of: 2) }
                let mean = even.mean(column: column, row: row, radius: 1)
                #expect(mean.count == counted.count)
                #expect(abs(mean.value - Float(counted.reduce(0, +)) / Float(counted.count)) < 1e-5)
            }
        }
        #expect(
            MaskedSums(plane, columns: 0..<7, rows: 0..<5) { _ in false }.mean(column: 3, row: 2, radius: 9).count == 0)
    }
}
