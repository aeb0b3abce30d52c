internal import Statistics

/// A dark square with light around it, and what its cells look like.
struct PrintedSquare {
    let quad: Quad
    let cells: MarkerCells
    /// The least share of a side on which the edge was seen.
    private let support: Double

    /// Below this many pixels a side nothing is measured.
    static let leastSidePixels = 10.0

    /// Nil where four edges are not seen around the guess.
    init?(_ guess: Quad, reduction: Int, sideCells: Int, in light: Light) {
        let cell = guess.meanSide / Double(sideCells)
        let far = min(max(0.7 * cell, 1.2 * Double(reduction) + 0.8), 0.14 * guess.meanSide + Double(reduction))
        guard let rough = guess.movedToEdges(in: light, reach: far, leastSupport: 0.3),
            let edged = rough.quad.movedToEdges(
                in: light, reach: min(max(0.4 * cell, 1.2), 0.6 * far), leastSupport: 0.5),
            let cells = MarkerCells(edged.quad, sideCells: sideCells, in: light)
        else { return nil }
        quad = edged.quad
        support = edged.support
        self.cells = cells
    }

    /// The square as one that was looked at and not taken, and why; `nil` where nobody would take it for a marker.
    func refused(_ dictionary: MarkerDictionary, in light: Light) -> (reference: RefusedReference, quad: Quad)? {
        guard support > 0.9, let reason = reason(dictionary, in: light) else { return nil }
        let outline = quad.corners.map { Point(x: $0.x, y: $0.y) }
        return (RefusedReference(name: "a dark square", reason: reason, outline: outline), quad)
    }

    private func reason(_ dictionary: MarkerDictionary, in light: Light) -> String? {
        for other in MarkerDictionary.widest where other.name != dictionary.name {
            guard let cells = MarkerCells(quad, sideCells: other.sideCells, in: light), cells.hasBorder,
                let read = other.read(cells), read.agreement > 0.92
            else { continue }
            return "it is marker \(read.id) of \(other.name), not one of \(dictionary.name)"
        }
        // A mole, a letter or a black square has a dark middle; a marker's cells differ.
        guard cells.hasBorder, cells.bits(sharpening: 0).nonzeroBitCount > 1,
            quad.shortestSide >= PrintedSquare.leastSidePixels
        else { return nil }
        if quad.shortestSide < 16 { return "it is too small to be read" }
        return quad.meanSide >= 24 ? "its cells fit no marker of \(dictionary.name)" : nil
    }
}
