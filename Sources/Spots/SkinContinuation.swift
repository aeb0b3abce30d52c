import Pixels
import Statistics

/// Skin passes into skin without an edge, however far its colour drifts on the way: towards a cheek in flash light, an arm in
/// shade, the ground of a rash. Cloth, paper and desk begin with a step.
struct SkinContinuation {
    let blocks: SkinBlocks
    /// Per block: its region's name.
    let label: [Int]
    let regions: [RegionSummary]
    /// The photo's skin, of `SkinBlocks.features`.
    let reference: SIMD4<Float>

    /// Where a region lies beside skin.
    private struct Contact {
        /// The block of skin.
        let skin: Int
        /// What the features change by from `span` blocks within the skin to as many within the region.
        let step: SIMD4<Float>
    }

    /// Changes of log10(R/G), log10(G/B) and log10(G) across a border that are no edge: medians.
    private static let mostStep = SIMD3<Float>(0.2, 0.2, 0.36)
    /// Blocks that lie half on either side of an edge, and are told from it by nothing, reach so far.
    private static let span = 2
    private static let leastContacts = 4
    /// Blocks of a region for each contact: what is shallower is an edge itself, of blocks that lie half on either side.
    private static let leastDepth: Float = 3
    /// Contacts for the root of a region's blocks: a corner that touches is no passage.
    private static let leastContactsPerSide: Float = 0.5
    private static let rounds = 12

    /// The mask and all regions that it passes into, one after the other.
    ///
    /// - Complexity: O(blocks) for each of at most `rounds` rounds.
    func grown(from mask: Mask) -> Mask {
        var skin = mask
        let summaries = Dictionary(uniqueKeysWithValues: regions.map { ($0.name, $0) })
        let blocksOfRegion = Dictionary(grouping: label.indices) { label[$0] }
        for _ in 0..<SkinContinuation.rounds {
            let contacts = contacts(with: skin)
            let joining = contacts.keys.filter { name in
                summaries[name].map { isPassage(contacts[name, default: []], to: $0) } ?? false
            }
            if joining.isEmpty { break }
            for name in joining {
                for block in blocksOfRegion[name, default: []] { skin.elements[block] = true }
            }
        }
        return skin
    }

    /// By region, where blocks that are no skin lie beside blocks that are.
    private func contacts(with skin: Mask) -> [Int: [Contact]] {
        var contacts: [Int: [Contact]] = [:]
        for block in label.indices where !skin.elements[block] {
            let (x, y) = (block % skin.width, block / skin.width)
            for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
            where skin.contains(x: column, y: row) && skin[column, row] {
                let away = (x: x - column, y: y - row)
                let inside = farthest(from: block, by: away) { label[$0] == label[block] }
                let outside = farthest(from: row * skin.width + column, by: (-away.x, -away.y)) { skin.elements[$0] }
                contacts[label[block], default: []].append(
                    Contact(skin: row * skin.width + column, step: blocks.features[inside] - blocks.features[outside]))
            }
        }
        return contacts
    }

    /// The last of up to `span` blocks in a direction that all meet a condition; the first itself where the next does not.
    private func farthest(from block: Int, by step: (x: Int, y: Int), where condition: (Int) -> Bool) -> Int {
        var (x, y) = (block % blocks.width, block / blocks.width)
        for _ in 0..<SkinContinuation.span {
            let (column, row) = (x + step.x, y + step.y)
            guard (0..<blocks.width).contains(column), (0..<blocks.height).contains(row),
                condition(row * blocks.width + column)
            else { break }
            (x, y) = (column, row)
        }
        return y * blocks.width + x
    }

    /// Whether skin passes into a region where they touch: without a step, and to what skin can be.
    private func isPassage(_ contacts: [Contact], to region: RegionSummary) -> Bool {
        guard contacts.count >= SkinContinuation.leastContacts,
            region.area >= SkinContinuation.leastDepth * Float(contacts.count),
            Float(contacts.count) >= SkinContinuation.leastContactsPerSide * region.area.squareRoot(),
            canBeSkin(region.mean, reference: reference), isInReach(region.mean - reference)
        else { return false }
        let most = SkinContinuation.mostStep
        guard median(contacts.map { abs($0.step.x) }) < most.x, median(contacts.map { abs($0.step.y) }) < most.y,
            median(contacts.map { abs($0.step.z) }) < most.z
        else { return false }
        let nearby = contacts.reduce(into: SIMD4<Float>.zero) { $0 += blocks.features[$1.skin] } / Float(contacts.count)
        return isNear(region.mean - nearby)
    }

    /// Whether a region differs from the photo's skin by what blood, warmth and shade make in all. Not much paler: sheets out of
    /// focus begin without a step, too.
    private func isInReach(_ d: SIMD4<Float>) -> Bool {
        let isAlike = d.x > -0.16 && d.x < 0.3 && abs(d.y) < 0.2 && d.z > -0.75 && d.z < 0.4
        // Blood, in light that may be a little brighter than elsewhere.
        let isRedder =
            d.x > 0.04 && d.x < 1.2 && d.z < 0.3 - 0.7 * d.x && d.z > -0.15 - 2.6 * d.x
            && d.y > -0.06 - 0.5 * d.x && d.y < 0.1 + 0.3 * d.x
        return isAlike || isRedder
    }

    /// Whether a region differs from the skin beside it by no more than light, warmth or blood make it.
    private func isNear(_ d: SIMD4<Float>) -> Bool {
        (d.x > -0.2 && d.x < 0.3 && abs(d.y) < 0.15 && d.z > -0.5 && d.z < 0.4) || isRedderByBlood(d)
    }
}
