internal import Pixels
internal import Statistics

/// How the redness found in one photo compares with the true one; stuff, not things.
public struct RednessScore: Sendable, Equatable {
    /// 2·|A ∩ B| / (|A| + |B|) over all pixels; everything found counts, spots and patches.
    public var dice: Double
    /// Share of both boundaries within 0.5 mm, and 1 mm, of the other; `nil` without a scale.
    public var surfaceDiceHalfMillimetre: Double?
    public var surfaceDiceMillimetre: Double?
    /// The larger of the two directed 95 % distances between the boundaries; `nil` without a scale or where one is empty.
    public var hausdorff95Millimetres: Double?
    /// Found less true, over true.
    public var relativeAreaError: Double
    /// Whether nothing at all was found; the distance is then undefined and counted here.
    public var isBlank: Bool

    /// Compares two masks of one size; the true one must not be empty.
    ///
    /// A boundary is the pixels of a mask that have a neighbour by an edge outside it, the picture's outside included;
    /// distances are between pixel middles; the 95 % quantile is linear between neighbours.
    ///
    /// - Complexity: O(pixels), and O(b log b) for b boundary pixels.
    /// - Reference: Nikolov et al. 2021, doi:10.2196/26151 (surface Dice, counted in boundary pixels here).
    init(truth: Mask, found: Mask, millimetresPerPixel: Double?) {
        let trueCount = truth.elements.count(where: \.self)
        let foundCount = found.elements.count(where: \.self)
        precondition(trueCount > 0, "a truth without redness")
        var shared = 0
        for (a, b) in zip(truth.elements, found.elements) where a && b { shared += 1 }
        dice = 2 * Double(shared) / Double(trueCount + foundCount)
        relativeAreaError = Double(foundCount - trueCount) / Double(trueCount)
        isBlank = foundCount == 0
        guard let millimetresPerPixel else { return }
        let surfaces = BoundaryDistances(truth, found)
        surfaceDiceHalfMillimetre = surfaces.share(within: 0.5 / millimetresPerPixel)
        surfaceDiceMillimetre = surfaces.share(within: 1 / millimetresPerPixel)
        hausdorff95Millimetres = surfaces.hausdorff95.map { $0 * millimetresPerPixel }
    }
}

/// From each boundary pixel of either mask the distance to the other's boundary, in pixels; infinite where that is empty.
struct BoundaryDistances {
    let fromFirst: [Double]
    let fromSecond: [Double]

    init(_ first: Mask, _ second: Mask) {
        let boundaries = (first.innerBoundary(), second.innerBoundary())
        fromFirst = BoundaryDistances.values(at: boundaries.0, of: boundaries.1)
        fromSecond = BoundaryDistances.values(at: boundaries.1, of: boundaries.0)
    }

    private static func values(at places: Mask, of target: Mask) -> [Double] {
        let distances = target.squaredDistances()
        return places.elements.indices.filter { places.elements[$0] }.map { distances.elements[$0].squareRoot() }
    }

    /// 1 where both boundaries are empty.
    func share(within pixels: Double) -> Double {
        let all = fromFirst.count + fromSecond.count
        guard all > 0 else { return 1 }
        let near = fromFirst.count { $0 <= pixels } + fromSecond.count { $0 <= pixels }
        return Double(near) / Double(all)
    }

    var hausdorff95: Double? {
        guard !fromFirst.isEmpty && !fromSecond.isEmpty else { return nil }
        return max(fromFirst.quantile(0.95) ?? 0, fromSecond.quantile(0.95) ?? 0)
    }
}
