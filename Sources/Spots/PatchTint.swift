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
    private static let mostRed: Float = 0.62
    /// Blood takes as much blue as green, melanin half as much again.
    private static let mostBlue: Float = 1.35

    /// Whether the absorption is more like blood than like melanin or shade.
    var isBloodlike: Bool {
        let green = max(absorbed.y, 1e-4)
        return absorbed.x <= PatchTint.mostRed * green && absorbed.z <= PatchTint.mostBlue * green
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
        let columns = cells.map { $0 % survey.width / side }
        guard let left = columns.min(), let right = columns.max(), let first = cells.first, let last = cells.last
        else { return [] }
        let (top, bottom) = (first / survey.width / side, last / survey.width / side)
        let x0 = max(0, left - margin)
        let y0 = max(0, top - margin)
        let x1 = min((survey.width - 1) / side, right + margin)
        let y1 = min((survey.height - 1) / side, bottom + margin)
        var distance = Raster<Int32>(width: x1 - x0 + 1, height: y1 - y0 + 1, repeating: 1_000_000)
        for cell in cells { distance[cell % survey.width / side - x0, cell / survey.width / side - y0] = 0 }
        chamfer(&distance)
        var places: [Int] = []
        for y in y0...y1 {
            for x in x0...x1 where distance[x - x0, y - y0] >= 6 && distance[x - x0, y - y0] <= Int32(3 * margin) {
                let column = min(x * side + side / 2, survey.width - 1)
                places.append(min(y * side + side / 2, survey.height - 1) * survey.width + column)
            }
        }
        return places
    }
}
