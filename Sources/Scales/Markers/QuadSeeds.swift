internal import Pixels
internal import Statistics

/// Where a marker may lie: one or two guesses at the outline of a dark patch.
struct QuadSeed {
    /// In photo pixels.
    var guesses: [Quad]
    /// Pixels of the photo to one of the picture in which it was seen.
    var reduction: Int
}

/// A dark patch in the picture in which markers are looked for.
struct DarkPatch {
    /// Convex, clockwise.
    var hull: [Vector]
    /// The longer side of the upright rectangle around it, in pixels.
    var extent: Int
}

extension QuadSeed {
    /// `nil` where the patch is not about four-sided.
    init?(_ patch: DarkPatch, reduction: Int) {
        let area = polygonArea(patch.hull)
        var guesses: [Quad] = []
        if let quad = Quad(largestIn: patch.hull), quad.area > 0.8 * area, quad.isConvex { guesses.append(quad) }
        if let quad = Quad(smallestRectangleAround: patch.hull), area > 0.75 * quad.area { guesses.append(quad) }
        guard !guesses.isEmpty else { return nil }
        self.init(guesses: guesses.map { $0.scaled(by: Double(reduction)) }, reduction: reduction)
    }
}

extension MarkerSearchPicture {
    /// Pixels of the search picture below which a side tells nothing.
    private static let leastExtent = 6

    /// The dark patches that are large and square enough, large ones first.
    func darkPatches() -> [DarkPatch] {
        let parts = ConnectedRuns(of: darkRuns(), diagonally: true)
        var patches = [Patch](repeating: Patch(), count: parts.count + 1)
        for (index, part) in parts.part.enumerated() { patches[part].add(parts.runs[index], index) }
        let wanted = patches.filter(\.mayBeMarker).sorted { ($0.extent, $1.first) > ($1.extent, $0.first) }
        return wanted.map { patch in
            DarkPatch(hull: convexHull(of: patch.runs.flatMap { corners(of: parts.runs[$0]) }), extent: patch.extent)
        }
    }

    private func corners(of run: Region.Run) -> [Vector] {
        let (left, right, top) = (Double(run.start), Double(run.end), Double(run.row))
        return [Vector(left, top), Vector(right, top), Vector(left, top + 1), Vector(right, top + 1)]
    }

    /// A connected dark patch: its runs and what they span.
    private struct Patch {
        var runs: [Int] = []
        var first: Int { runs.first ?? .max }
        private var columns = Int.max...Int.max
        private var rows = Int.max...Int.max
        private var pixels = 0

        mutating func add(_ run: Region.Run, _ index: Int) {
            columns =
                runs.isEmpty
                ? run.start...run.end : min(columns.lowerBound, run.start)...max(columns.upperBound, run.end)
            rows = runs.isEmpty ? run.row...run.row + 1 : rows.lowerBound...run.row + 1
            pixels += run.end - run.start
            runs.append(index)
        }

        var extent: Int { max(columns.count, rows.count) - 1 }

        /// Square enough from outside, and with pixels enough for a border all around.
        var mayBeMarker: Bool {
            let (width, height) = (columns.count - 1, rows.count - 1)
            return !runs.isEmpty && min(width, height) >= MarkerSearchPicture.leastExtent
                && max(width, height) <= 4 * min(width, height) && pixels * 2 >= 5 * max(width, height)
        }
    }
}
