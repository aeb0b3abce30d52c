public import Photographs
public import Pixels
public import Scales
public import Spots

/// What an examination may be told; the defaults are the shipped ones.
public struct ExaminationSettings: Sendable, Equatable {
    public var references: ReferenceSettings
    public var spots: SpotSettings

    public init(references: ReferenceSettings = ReferenceSettings(), spots: SpotSettings = SpotSettings()) {
        self.references = references
        self.spots = spots
    }
}

/// What one photo gave: everything that the records, tables and pictures are made from.
public struct Examination: Sendable {
    public var width: Int
    public var height: Int
    public var facts: PhotoFacts
    /// The scale with the references that gave it.
    public var sighting: ScaleSighting
    public var findings: Findings
    public var clustering: Clustering
    /// What the pattern was told from.
    public var features: Features
    public var pattern: Pattern

    /// The whole journey: photo → scale → skin, spots and patches → clustering → features → pattern.
    ///
    /// - Parameter survey: the photo's own, of those who need it, too; `nil`: it is made.
    public init(
        of photo: Photo, survey: Survey? = nil, request: ScaleRequest,
        settings: ExaminationSettings = ExaminationSettings()
    ) {
        let sighting = ScaleSighting(in: photo, request: request, settings: settings.references)
        let scale = sighting.scale
        let surveyed = SurveyedPhoto(photo, survey ?? Survey(of: photo))
        let findings = findSpots(in: surveyed, scale: scale, covered: sighting.covered, settings: settings.spots)
        let clustering = Clustering(of: findings, scale: scale, width: photo.width, height: photo.height)
        let features = Features(
            of: findings, clustering: clustering, scale: scale, surroundings: Surroundings(of: findings, in: photo))
        self.width = photo.width
        self.height = photo.height
        self.facts = photo.facts
        self.sighting = sighting
        // Patterns were learnt from colours as photos show them; what is reported of colour is calibrated where it can be.
        self.findings = sighting.white.map(findings.calibrated) ?? findings
        self.clustering = clustering
        self.features = features
        self.pattern = Pattern(of: features, flags: findings.quality.flags)
    }

    /// The same with a scale that is known, or none: no reference is looked for.
    public init(of photo: Photo, scale: Scale?, settings: SpotSettings = SpotSettings()) {
        let request = scale.map { ScaleRequest(given: $0.pixelsPerMillimetre) } ?? .none
        self.init(of: photo, request: request, settings: ExaminationSettings(spots: settings))
        sighting.scale = scale
    }

    /// `nil`: no scale, and so no millimetres.
    public var scale: Scale? { sighting.scale }

    /// The white that absolute colours are calibrated on; `nil`: colours are as the photo shows them.
    public var white: PaperWhite? { sighting.white }

    /// Individual typology angle of the skin where a white in the photo calibrated it; `nil` where nothing did.
    public var calibratedITADegrees: Double? { white == nil ? nil : findings.skin.lab?.itaDegrees }

    /// Less than this share of the photo, and there is no skin of which anything could be said.
    public static let leastSkinFraction = 1e-4
    public var showsSkin: Bool { findings.skin.areaFraction >= Examination.leastSkinFraction }

    /// Small, separate marks found, those below the photo's floor included.
    public var spotCount: Int { findings.spots.count }
    /// Larger areas of redness found.
    public var patchCount: Int { findings.patches.count }
}

extension MarkedSkin {
    /// The skin and the spots alone, as `Examination` finds them: what a comparison asks of a second photo.
    ///
    /// - Parameter survey: the photo's own.
    public init(of photo: Photo, survey: Survey, request: ScaleRequest, settings: ExaminationSettings) {
        let sighting = ScaleSighting(in: photo, request: request, settings: settings.references)
        let found = findMarkedSkin(
            in: SurveyedPhoto(photo, survey), scale: sighting.scale, covered: sighting.covered, settings: settings.spots
        )
        self = sighting.white.map(found.calibrated) ?? found
    }
}

extension ScaleSighting {
    /// The references in a photo with their whites, and the scale that they give.
    fileprivate init(in photo: Photo, request: ScaleRequest, settings: ReferenceSettings) {
        self = findScale(
            in: photo.lightness, colour: photo.reducedColour(longestSide: discSearchSide), request: request,
            settings: settings)
        measureWhites(in: photo)
    }
}
