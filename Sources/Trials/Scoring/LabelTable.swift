internal import Pixels

/// Every mark of a label image with its centre and area.
struct LabelTable {
    struct Mark: Sendable, Equatable {
        var label: Int
        /// Mean of the pixels' middles.
        var xPixels: Double
        var yPixels: Double
        /// Pixels counted.
        var areaSquarePixels: Int
        /// Whether a pixel of it lies in the picture's outermost rows or columns.
        var touchesBorder: Bool

        /// Diameter of the disc of the same area.
        var diameterPixels: Double { 2 * (Double(areaSquarePixels) / .pi).squareRoot() }
    }

    /// From top to bottom by their centres, so that nothing that follows depends on the numbers.
    let marks: [Mark]

    /// - Complexity: O(pixels).
    init(_ labels: LabelImage) {
        struct Sum {
            var x = 0
            var y = 0
            var count = 0
            var touches = false
        }
        let most = Int(labels.elements.max() ?? 0)
        var sums = [Sum](repeating: Sum(), count: most + 1)
        for y in 0..<labels.height {
            let isOuterRow = y == 0 || y == labels.height - 1
            for x in 0..<labels.width {
                let label = Int(labels[x, y])
                guard label > 0 else { continue }
                sums[label].x += x
                sums[label].y += y
                sums[label].count += 1
                if isOuterRow || x == 0 || x == labels.width - 1 { sums[label].touches = true }
            }
        }
        let unordered = sums.enumerated().compactMap { label, sum -> Mark? in
            guard sum.count > 0 else { return nil }
            let count = Double(sum.count)
            return Mark(
                label: label, xPixels: Double(sum.x) / count + 0.5, yPixels: Double(sum.y) / count + 0.5,
                areaSquarePixels: sum.count, touchesBorder: sum.touches)
        }
        marks = unordered.sorted {
            ($0.yPixels, $0.xPixels, $0.areaSquarePixels, $0.label)
                < ($1.yPixels, $1.xPixels, $1.areaSquarePixels, $1.label)
        }
    }
}
