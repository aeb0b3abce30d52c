import Statistics

/// The layouts of science.md §4.5, whose answers spatstat.explore 3.0-6 and an independent computation agree on.
enum KnownLayouts {
    /// `index` mirrored at the radix point in `base`: van der Corput's sequence.
    static func radicalInverse(_ index: Int, _ base: Int) -> Double {
        var (rest, share, value) = (index, 1.0, 0.0)
        while rest > 0 {
            share /= Double(base)
            value += Double(rest % base) * share
            rest /= base
        }
        return value
    }

    static let halton = (1...50).map { Point(x: radicalInverse($0, 2), y: radicalInverse($0, 3)) }

    static let clustered = (1...50).map { child in
        let parent = (child + 9) / 10
        return Point(
            x: 0.1 + 0.8 * radicalInverse(parent, 2) + 0.06 * (radicalInverse(child, 5) - 0.5),
            y: 0.1 + 0.8 * radicalInverse(parent, 3) + 0.06 * (radicalInverse(child, 7) - 0.5))
    }

    static let lattice = (0..<49).map { Point(x: (Double($0 % 7) + 0.5) / 7, y: (Double($0 / 7) + 0.5) / 7) }

    /// In a window of 40 × 30 mm.
    static let millimetres = (1...30).map { Point(x: 40 * radicalInverse($0, 2), y: 30 * radicalInverse($0, 3)) }

    /// A thin square window of rows over the unit square.
    static func rows(_ inside: (Double) -> ClosedRange<Double>) -> RowWindow {
        let height = 0.01
        return RowWindow(
            runs: (0..<100).map { row in
                let top = Double(row) * height
                let span = inside(top)
                return RowWindow.Run(top: top, left: span.lowerBound, right: span.upperBound)
            }, rowHeight: height)
    }
}
