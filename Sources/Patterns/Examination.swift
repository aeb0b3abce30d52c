public import Photographs
public import Scales
public import Spots

/// What one photo gave: everything that the records, tables and pictures are made from.
public struct Examination: Sendable {
    public var width: Int
    public var height: Int
    public var facts: PhotoFacts
    /// `nil`: no scale, and so no millimetres.
    public var scale: Scale?
    public var findings: Findings
    public var clustering: Clustering
    public var pattern: Pattern

    /// The whole journey: photo → scale → skin, spots and patches → clustering → features → pattern.
    public init(of photo: Photo, scale: Scale?, settings: SpotSettings = SpotSettings()) {
        let findings = findSpots(in: photo, scale: scale, settings: settings)
        let clustering = Clustering(of: findings, scale: scale, width: photo.width, height: photo.height)
        let features = Features(of: findings, clustering: clustering, scale: scale)
        self.width = photo.width
        self.height = photo.height
        self.facts = photo.facts
        self.scale = scale
        self.findings = findings
        self.clustering = clustering
        self.pattern = Pattern(of: features)
    }

    /// Small, separate marks found, those below the photo's floor included.
    public var spotCount: Int { findings.spots.count }
    /// Larger areas of redness found.
    public var patchCount: Int { findings.patches.count }
}
