internal import Pixels
public import Scales
public import Spots
internal import Statistics

/// How the spots lie to one another. Absent values: too few spots, or no scale where millimetres are needed.
public struct Clustering: Sendable, Equatable {
    /// Clark–Evans R, 1 for randomness.
    public var clarkEvansR: Double?
    public var clarkEvansP: Double?
    public var ripleyLPeakMillimetres: Double?
    public var nearestNeighbourMedianMillimetres: Double?
    /// The same between edges: 0 where spots touch.
    public var nearestEdgeMedianMillimetres: Double?
    /// Hopkins's H in the skin: 0.5 random, towards 1 clustered.
    public var hopkins: Double?
    /// 1 − √(λ₂/λ₁) of the places: 1 on one line, as a scratch or a cuff's edge leaves them.
    public var linearity: Double?
    /// Evenness of the nearest distances: 1 for a lattice, as of follicles; 0 for random places.
    public var latticeRegularity: Double?
    /// Spots per square centimetre of the convex hull of their centres, widened by their mean radius.
    public var hullDensityPerSquareCentimetre: Double?
    /// Within this distance DBSCAN joins spots.
    public var clusterRadiusMillimetres: Double?
    /// Clusters found by DBSCAN, and the share of the spots that lie in one, 0 ... 1.
    public var clusters: Int?
    public var clusteredShare: Double?
    /// Per spot, in the spots' order: the cluster (1, 2, …; nil for a loner) and the distance to the nearest other centre.
    public var clusterOfSpot: [Int?]
    public var nearestNeighbourPixels: [Double?]

    /// Fewer spots than this have a nearest neighbour but no layout.
    public static let fewestSpots = 7
    /// From this share of the photo on, the skin is taken for the whole rectangle.
    static let wholeRectangle = 0.95

    /// Spots of a photo of `width` × `height` pixels.
    ///
    /// R and p are Donnelly's where skin fills the photo; else R is against, and p the rank among, random layouts of
    /// discs of the spots' sizes inside the skin, drawn from a fixed seed. A cluster has at least 4 spots within twice
    /// the median nearest distance (with a scale no less than 2 mm and no more than 15 mm).
    ///
    /// - Complexity: about 40,000 random discs for R, or 39 for each spot where that is more; 19 layouts of at most 300 spots
    ///   for the peak of L.
    public init(of findings: Findings, scale: Scale?, width: Int, height: Int) {
        let layout = SpotLayout(findings, width: width, height: height)
        let nearest = nearestNeighbourDistances(layout.points)
        let median = nearest.median()
        clusterOfSpot = [Int?](repeating: nil, count: layout.points.count)
        nearestNeighbourPixels = nearest.isEmpty ? clusterOfSpot.map { _ in nil } : nearest
        nearestNeighbourMedianMillimetres = median.flatMap { scale?.millimetres(pixels: $0) }
        guard let median, layout.points.count >= Clustering.fewestSpots else { return }

        (clarkEvansR, clarkEvansP) = layout.clarkEvans()
        hopkins = layout.hopkins
        linearity = Statistics.linearity(layout.points)
        latticeRegularity = Statistics.latticeRegularity(layout.points)
        nearestEdgeMedianMillimetres = scale.flatMap { scale in
            nearestEdgeDistances(layout.points, diameters: layout.diameters).median().map {
                scale.millimetres(pixels: $0)
            }
        }
        hullDensityPerSquareCentimetre = scale.map { layout.hullDensityPerSquareCentimetre(scale: $0) }
        ripleyLPeakMillimetres = scale.flatMap { layout.peakOfL(scale: $0) }
        let radius = scale.map { $0.pixels(millimetres: min(max($0.millimetres(pixels: 2 * median), 2), 15)) }
        clusterRadiusMillimetres = radius.flatMap { scale?.millimetres(pixels: $0) }
        clusterOfSpot = densityClusters(layout.points, radius: radius ?? 2 * median, minimumPoints: 4)
        clusters = clusterOfSpot.compactMap { $0 }.max() ?? 0
        clusteredShare = Double(clusterOfSpot.count { $0 != nil }) / Double(clusterOfSpot.count)
    }
}

/// Centres and sizes of the spots, and where they could lie, in pixels.
private struct SpotLayout {
    var points: [Point]
    var diameters: [Double]
    var width: Double
    var height: Double
    var skinFraction: Double
    var skin: RowWindow

    init(_ findings: Findings, width: Int, height: Int) {
        points = findings.spots.map { Point(x: $0.shape.xPixels, y: $0.shape.yPixels) }
        diameters = findings.spots.map(\.shape.diameterPixels)
        self.width = Double(width)
        self.height = Double(height)
        skinFraction = findings.skin.areaFraction
        let cell = Double(max(1, findings.skin.cellPixels))
        let runs = Region(mask: findings.skin.mask).runs.map {
            RowWindow.Run(
                top: Double($0.row) * cell, left: Double($0.start) * cell,
                right: min(Double($0.end) * cell, Double(width)))
        }
        skin = RowWindow(runs: runs, rowHeight: cell)
    }

    func clarkEvans() -> (ratio: Double?, pValue: Double?) {
        if skinFraction >= Clustering.wholeRectangle {
            let test = ClarkEvans(points, width: width, height: height)
            return (test?.ratio, test?.pValue)
        }
        let test = RandomnessTest(points, diameters: diameters, in: skin)
        return (test?.ratio, test?.pValue)
    }

    var hopkins: Double? { Statistics.hopkins(points, in: skin, rounds: points.count > 500 ? 1 : 4) }

    /// The hull of the centres and a rim of the mean radius: A + P·r + π·r².
    func hullDensityPerSquareCentimetre(scale: Scale) -> Double {
        let hull = convexHull(of: points.map { SIMD2($0.x, $0.y) })
        let radius = diameters.reduce(0, +) / Double(max(1, diameters.count)) / 2
        var perimeter = 0.0
        for (place, corner) in hull.enumerated() {
            let step = hull[(place + 1) % hull.count] - corner
            perimeter += (step * step).sum().squareRoot()
        }
        let area = polygonArea(hull) + perimeter * radius + .pi * radius * radius
        return Double(points.count) / (scale.squareMillimetres(squarePixels: max(area, 1)) / 100)
    }

    /// The radius at which the spots clump most, up to a quarter of the photo's shorter side or half of √(skin area); `nil`
    /// when they clump at none.
    func peakOfL(scale: Scale) -> Double? {
        let reach = min(0.25 * min(width, height), 0.5 * skin.area.squareRoot())
        let radii = (1...40).map { Double($0) * reach / 40 }
        let excess = clumping(points, diameters: diameters, in: skin, radii: radii)
        guard let peak = excess.indices.max(by: { excess[$0] < excess[$1] }), excess[peak] > 0 else { return nil }
        return scale.millimetres(pixels: radii[peak])
    }
}
