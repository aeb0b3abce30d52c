public import Scales
public import Spots

/// How the spots lie to one another. Absent values: too few spots, or no scale where millimetres are needed.
public struct Clustering: Sendable, Equatable {
    /// Clark–Evans R, 1 for randomness.
    public var clarkEvansR: Double?
    public var clarkEvansP: Double?
    public var ripleyLPeakMillimetres: Double?
    public var nearestNeighbourMedianMillimetres: Double?
    /// Clusters found by DBSCAN, and the share of the spots that lie in one, 0 ... 1.
    public var clusters: Int?
    public var clusteredShare: Double?
    /// Per spot, in the spots' order: the cluster (1, 2, …; nil for a loner) and the distance to the nearest other centre.
    public var clusterOfSpot: [Int?]
    public var nearestNeighbourPixels: [Double?]
}
