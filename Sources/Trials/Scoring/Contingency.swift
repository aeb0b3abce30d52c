internal import Pixels

/// How many pixels each true label shares with each found one.
struct Contingency {
    struct Cell: Sendable, Equatable {
        var truth: Int
        var found: Int
        var pixels: Int
    }

    /// In rising order of (truth, found); only what shares a pixel.
    let cells: [Cell]

    /// - Complexity: O(pixels + cells log cells).
    init(truth: LabelImage, found: LabelImage) {
        precondition(truth.width == found.width && truth.height == found.height, "label images of unequal size")
        var counts: [Int64: Int] = [:]
        var (key, run): (Int64, Int) = (0, 0)
        for (a, b) in zip(truth.elements, found.elements) where a != 0 && b != 0 {
            let here = Int64(a) << 32 | Int64(b)
            if here != key {
                if run > 0 { counts[key, default: 0] += run }
                (key, run) = (here, 0)
            }
            run += 1
        }
        if run > 0 { counts[key, default: 0] += run }
        cells = counts.keys.sorted().map {
            Cell(truth: Int($0 >> 32), found: Int($0 & 0xFFFF_FFFF), pixels: counts[$0] ?? 0)
        }
    }
}
