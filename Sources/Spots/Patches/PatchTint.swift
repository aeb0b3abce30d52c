import Pixels
import Statistics

/// What an area takes from the light of each channel, compared with the skin just around it.
///
/// Redness as log10(R/G) also rises where there is melanin, and in shadow that skin lights; only the three channels together
/// tell blood from both.
struct PatchTint {
    /// log10 of red, green and blue light around less that inside: medians.
    let absorbed: SIMD3<Float>

    /// Blood takes a red part of 0.44 of what it takes of green, melanin about 0.67, shade all of it.
    private static let mostRed: Float = 0.58
    /// Blood takes as much blue as green, melanin half as much again.
    private static let mostBlue: Float = 1.15
    /// What takes so little red light holds no melanin to speak of; its blue then is that of old blood (haemosiderin), or of how
    /// cameras render skin.
    private static let redOfNoMelanin: Float = 0.25
    private static let mostBlueWithoutMelanin: Float = 1.5
    /// Weals and exanthems take less green light than this (log10); what takes more shows its spectrum clearly, and moles
    /// are common.
    private static let strong: Float = 0.35
    private static let mostRedOfStrong: Float = 0.5
    private static let mostBlueOfStrong: Float = 1.05

    /// Whether an area is redder by blood.
    enum Likeness {
        case blood
        /// Only if it is wider than any mole.
        case bloodIfWide
        case other
    }

    var likeness: Likeness { isBloodlike ? .blood : isBloodlikeIfWide ? .bloodIfWide : .other }

    /// Whether the absorption is more like blood than like melanin or shade.
    private var isBloodlike: Bool {
        let green = max(absorbed.y, 1e-4)
        if abs(absorbed.x) <= PatchTint.redOfNoMelanin * green {
            return absorbed.z <= PatchTint.mostBlueWithoutMelanin * green
        }
        let isStrong = green > PatchTint.strong
        return absorbed.x <= (isStrong ? PatchTint.mostRedOfStrong : PatchTint.mostRed) * green
            && absorbed.z <= (isStrong ? PatchTint.mostBlueOfStrong : PatchTint.mostBlue) * green
    }

    /// How much more blue light a wide area may take for each part of red light that it takes less than melanin would.
    private static let bluePerRed: Float = 0.4

    /// The same of an area wider than any mole. Cameras render strong flushes with less red and more blue taken than blood
    /// takes; melanin takes much of both, and shade takes no more blue than red.
    private var isBloodlikeIfWide: Bool {
        let green = max(absorbed.y, 1e-4)
        let spare = PatchTint.mostRed * green - absorbed.x
        return spare >= 0 && absorbed.z <= PatchTint.mostBlue * green + PatchTint.bluePerRed * spare
    }

    /// - Parameters:
    ///   - cells: the area, on the survey's grid.
    ///   - calm: cells of skin that are neither mark, nor red, nor glare.
    /// - Returns: `nil` where fewer than a dozen places around are calm: there is nothing to compare with.
    /// - Complexity: O(area of the bounding box / 16).
    init?(of cells: [Int], in survey: Survey, calm: (Int) -> Bool) {
        let around = PatchTint.places(around: cells, in: survey).filter(calm)
        guard around.count >= 12 else { return nil }
        let stride = max(1, cells.count / 400)
        let inside = Swift.stride(from: stride / 2, to: cells.count, by: stride).map { cells[$0] }
        func light(_ cells: [Int]) -> SIMD3<Float> {
            func middle(_ plane: Int) -> Float { median(cells.map { survey.planes[plane].elements[$0] }) }
            return SIMD3(middle(0), middle(1), middle(2))
        }
        absorbed = light(around) - light(inside)
    }

    /// The middle cells of blocks that lie two to eight blocks from the area.
    private static func places(around cells: [Int], in survey: Survey) -> [Int] {
        let side = ErythemaBlocks.side
        let margin = 8
        let width = (survey.width - 1) / side + 1
        let blocks = cells.map { $0 / survey.width / side * width + $0 % survey.width / side }
        let field = CellDistances(of: blocks, margin: margin, width: width, height: (survey.height - 1) / side + 1)
        var places: [Int] = []
        for y in field.y...field.bottom {
            for x in field.x...field.right {
                let away = field.distance[x - field.x, y - field.y]
                guard away >= 6 && away <= Int32(3 * margin) else { continue }
                let column = min(x * side + side / 2, survey.width - 1)
                places.append(min(y * side + side / 2, survey.height - 1) * survey.width + column)
            }
        }
        return places
    }
}
