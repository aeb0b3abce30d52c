import Pixels
import Scales
import Spots
import Statistics

@testable import Patterns

/// Findings made by hand: discs of one kind on a mask of skin, in a photo of 1000 × 800 pixels unless said otherwise.
enum Made {
    static let width = 1000
    static let height = 800
    static let scale = Scale(given: 10)
    static let skin = Lab(l: 65, a: 10, b: 16)

    static func shape(
        x: Double, y: Double, diameterPixels: Double, errorPixels: Double = 0.5, edgePixels: Double = 3
    ) -> Spot.Shape {
        Spot.Shape(
            xPixels: x, yPixels: y, areaSquarePixels: .pi / 4 * diameterPixels * diameterPixels,
            diameterPixels: diameterPixels, diameterPixelsLow: max(0, diameterPixels - errorPixels),
            diameterPixelsHigh: diameterPixels + errorPixels, feretMaximumPixels: diameterPixels,
            feretMinimumPixels: diameterPixels, circularity: 1, solidity: 1, edgeWidthPixels: edgePixels)
    }

    static func colour(_ contrast: Double) -> Spot.Colour {
        Spot.Colour(lab: Lab(l: 50, a: 30, b: 20), deltaErythema: contrast, deltaE00: 8)
    }

    static func spots(
        at points: [Point], diameterPixels: Double, errorPixels: Double = 0.5, contrast: Double = 0.12,
        patchID: Int? = nil
    ) -> [Spot] {
        points.enumerated().map { index, point in
            Spot(
                id: index + 1, region: Region(), patchID: patchID,
                shape: shape(x: point.x, y: point.y, diameterPixels: diameterPixels, errorPixels: errorPixels),
                colour: colour(contrast), signalToNoise: 20, confidence: 0.97, touchesEdge: false, belowFloor: false)
        }
    }

    /// The same as photos show them: sizes that scatter, outlines that are no perfect discs, and the darker and the more turned
    /// in hue the more contrast they have.
    static func seenSpots(
        at points: [Point], diameterPixels: Double, contrast: Double = 0.12, patchID: Int? = nil, seed: UInt64 = 5
    ) -> [Spot] {
        var generator = SplitMix64(seed: seed)
        return spots(at: points, diameterPixels: diameterPixels, contrast: contrast, patchID: patchID).map { spot in
            var spot = spot
            let size = diameterPixels * (0.75 + 0.5 * generator.unit())
            spot.shape = shape(
                x: spot.shape.xPixels, y: spot.shape.yPixels, diameterPixels: size,
                edgePixels: min(0.3 * size, 2.2 + 0.05 * size))
            spot.shape.circularity = 0.93 + 0.05 * generator.unit()
            spot.shape.solidity = 0.96 + 0.04 * generator.unit()
            spot.shape.feretMinimumPixels = size / (1.15 + 0.1 * generator.unit())
            spot.colour.lab = Lab(l: 65 - 85 * contrast, a: 12 + 60 * contrast, b: 16 + 20 * contrast)
            spot.colour.deltaE00 = 85 * contrast
            spot.colour.hueShiftDegrees = spot.colour.lab.hueShiftDegrees(from: skin)
            spot.colour.absorbance = contrast * SIMD3(0.7, 1.7, 1.6)
            spot.confidence = 0.85 + 0.12 * generator.unit()
            return spot
        }
    }

    static func patch(diameterPixels: Double) -> Patch {
        Patch(
            id: 1, region: Region(), shape: shape(x: 500, y: 400, diameterPixels: diameterPixels, edgePixels: 20),
            colour: colour(0.05), signalToNoise: 10, confidence: 0.9, touchesEdge: false)
    }

    /// Skin everywhere, or in the left part of the photo.
    static func findings(_ spots: [Spot], patches: [Patch] = [], skinFraction: Double = 1) -> Findings {
        let cell = 4
        var mask = Mask(width: width / cell, height: height / cell, repeating: false)
        for y in 0..<mask.height {
            for x in 0..<Int((skinFraction * Double(mask.width)).rounded()) { mask[x, y] = true }
        }
        let quality = Quality(flags: [], sharpness: 1, glareFraction: 0, smallestMeasurablePixels: 3)
        let skin = Skin(
            mask: mask, cellPixels: cell, areaFraction: skinFraction,
            areaSquarePixels: skinFraction * Double(width * height), lab: Made.skin)
        return Findings(skin: skin, quality: quality, spots: spots, patches: patches, rejected: [])
    }

    /// Random places, at most `fraction` of the width from the left.
    static func thrown(_ count: Int, seed: UInt64 = 1, fraction: Double = 1) -> [Point] {
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            Point(x: fraction * Double(width) * generator.unit(), y: Double(height) * generator.unit())
        }
    }

    /// As calm skin has it around spots, or as a rash makes it: medians over rendered photos.
    static func surroundings(isRed: Bool) -> Surroundings {
        var field = RednessField()
        field.rednessRange = isRed ? 0.09 : 0.045
        field.bloodRange = isRed ? 0.09 : 0.045
        field.redShare = isRed ? 0.27 : 0.06
        field.largestRedShare = isRed ? 0.5 : 0.45
        field.grain = isRed ? 0.36 : 0.43
        return Surroundings(ringRedness: isRed ? 0.007 : -0.002, skinRednessSpread: isRed ? 0.024 : 0.02, field: field)
    }

    /// Several patches as a rash shows them: ragged, softly lit, the largest of them `diameterPixels` wide.
    static func seenPatches(diameterPixels: Double) -> [Patch] {
        [1, 0.7, 0.5, 0.4, 0.3].enumerated().map { index, share in
            var patch = patch(diameterPixels: share * diameterPixels)
            patch.id = index + 1
            patch.shape.circularity = 0.57
            patch.shape.solidity = 0.64
            patch.shape.edgeWidthPixels = 0.017 * patch.shape.diameterPixels
            let lab = Lab(l: 58, a: 18, b: 19.5)
            patch.colour = Spot.Colour(
                lab: lab, deltaErythema: 0.076, deltaE00: 6, hueShiftDegrees: lab.hueShiftDegrees(from: skin),
                absorbance: SIMD3(0.03, 0.1, 0.09))
            patch.touchesEdge = index % 2 == 0
            return patch
        }
    }

    static func pattern(_ findings: Findings, scale: Scale? = scale) -> Pattern {
        let clustering = Clustering(of: findings, scale: scale, width: width, height: height)
        return Pattern(
            of: Features(
                of: findings, clustering: clustering, scale: scale,
                surroundings: surroundings(isRed: !findings.patches.isEmpty)))
    }
}
