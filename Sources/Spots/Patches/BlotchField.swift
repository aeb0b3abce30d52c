import Pixels
import Statistics

/// Blotches that lie so close together that none of them has calm skin around: an exanthem that is all there is to see.
///
/// No blotch of such a field has a border that stands out from its surroundings, which are blotches. All borders together do:
/// across them redness falls by more than any mottling of healthy skin makes, and the light that the blotches take is taken as
/// blood takes it.
struct BlotchField {
    /// What the blocks of inner skin have above the broad course of the skin's redness.
    let flat: ErythemaBlocks
    private let course: Raster<Float>
    /// Above which a block belongs to a blotch: log10(R/G).
    let classes: RednessClasses
    let red: Mask
    /// The red blocks by connected blotch.
    private let blotches: [[Int]]

    /// The broad course of redness is a mean over so many blocks (a Gaussian's standard deviation).
    private static let courseBlocks = 20.0
    /// Shares of the inner skin that blotches may take up: less is some patches, more is one.
    private static let shares = 0.12...0.75
    /// No single blotch holds more of the redness than this.
    private static let mostInOne = 0.85
    /// So many blotches of four blocks and more make a field.
    private static let fewestBlotches = 12
    /// Of log10(R/G), between the two classes and across the borders: twice a minimal sunburn, and near it.
    private static let leastDifference: Float = 0.07
    private static let leastFall: Float = 0.03

    /// The field of a photo's skin; `nil` where it shows none.
    ///
    /// - Parameter found: patches with a clear border of their own.
    /// - Complexity: O(blocks), one blur of two planes.
    init?(of blocks: ErythemaBlocks, found: [RedPart], survey: Survey) {
        let inner = blocks.skin.eroded().eroded()
        let weights = inner.map { $0 ? Float(1) : 0 }
        var sums = blocks.erythema
        for place in sums.elements.indices where !inner.elements[place] { sums.elements[place] = 0 }
        course = smoothedMeans(sums: sums, weights: weights, sigma: BlotchField.courseBlocks).means
        var above = blocks.erythema
        for place in above.elements.indices { above.elements[place] -= course.elements[place] }
        let flat = ErythemaBlocks(erythema: above, skin: inner)
        guard let classes = RednessClasses(of: flat), classes.difference >= BlotchField.leastDifference else {
            return nil
        }
        let red = flat.redBlocks(atLeast: classes.level, holes: 0)
        let count = red.elements.count { $0 }
        let share = Double(count) / Double(max(1, inner.elements.count { $0 }))
        let labelled = red.components()
        let blotches = labelled.labels.pixels(ofParts: labelled.count)
        let sizes = blotches.map(\.count)
        guard BlotchField.shares.contains(share), sizes.count(where: { $0 >= 4 }) >= BlotchField.fewestBlotches,
            Double(sizes.max() ?? 0) <= BlotchField.mostInOne * Double(count)
        else { return nil }
        // Where patches have been found, there was calm skin to compare with.
        guard Double(found.blocks.count) < RedPart.mostFound * Double(count) else { return nil }
        let borders = BlotchBorders(of: red, blocks: flat, survey: survey)
        guard borders.fall >= BlotchField.leastFall, borders.isBloodlike else { return nil }
        (self.flat, self.classes, self.red, self.blotches) = (flat, classes, red, blotches)
    }

    /// The blotches of `least` cells and more; none where these hold less than half of the redness, which then is only rough.
    func parts(least: Double) -> [RedPart] {
        let large = blotches.filter { Double($0.count * ErythemaBlocks.side * ErythemaBlocks.side) >= least }
        func blocks(_ parts: [[Int]]) -> Int { parts.reduce(0) { $0 + $1.count } }
        guard 2 * blocks(large) >= blocks(blotches) else { return [] }
        return large.map { blocks in
            let under = median(blocks.map { course.elements[$0] })
            return RedPart(blocks: blocks, noise: classes.noise, baseline: classes.baseline + under, least: least)
        }
    }
}

/// All borders between red skin and the rest, together: medians over their blocks.
private struct BlotchBorders {
    /// The fall of log10(R/G), means over squares of five blocks' side.
    let fall: Float
    /// What the red side takes from log10 of red, green and blue light, over squares of nine blocks' side.
    let absorbed: SIMD3<Float>

    /// Blood takes a red part of 0.44 of what it takes of green, and as much blue; melanin 0.67 and half as much again. Cameras
    /// blur the first, and fair skin's own melanin the second.
    private static let (mostRed, mostBlue): (Float, Float) = (0.5, 1.3)

    var isBloodlike: Bool {
        let green = max(absorbed.y, 1e-4)
        return absorbed.x <= BlotchBorders.mostRed * green && absorbed.z <= BlotchBorders.mostBlue * green
    }

    init(of red: Mask, blocks: ErythemaBlocks, survey: Survey) {
        func isCalm(_ place: Int) -> Bool { blocks.skin.elements[place] && !red.elements[place] }
        let border = red.elements.indices.filter {
            red.elements[$0] && red.borders(column: $0 % red.width, row: $0 / red.width, where: isCalm)
        }
        func falls(_ plane: Raster<Float>, radius: Int) -> Float {
            let (columns, rows) = (0..<red.width, 0..<red.height)
            let inside = MaskedSums(plane, columns: columns, rows: rows) { red.elements[$0] }
            let outside = MaskedSums(plane, columns: columns, rows: rows, where: isCalm)
            return median(
                border.map {
                    let (column, row) = ($0 % red.width, $0 / red.width)
                    return inside.mean(column: column, row: row, radius: radius).value
                        - outside.mean(column: column, row: row, radius: radius).value
                })
        }
        fall = falls(blocks.erythema, radius: 2)
        let channels = survey.planes.map { plane in
            var middles = red.map { _ in Float(0) }
            for block in middles.elements.indices {
                middles.elements[block] =
                    plane.elements[ErythemaBlocks.middleCell(of: block, across: red.width, on: survey)]
            }
            return -falls(middles, radius: 4)
        }
        absorbed = SIMD3(channels)
    }
}
