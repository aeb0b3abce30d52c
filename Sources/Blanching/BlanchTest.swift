public import Patterns
public import Photographs
public import Pixels
public import Scales
import Spots

/// Two photos of the same skin, one of them pressed under a glass: which marks stay?
///
/// Everything a record, a table and a picture are made from; places in pixels of the upright photos.
public struct BlanchTest: Sendable {
    public var before: Examination
    /// Why the photos could not be laid on one another, or how they were.
    public var registration: Result<Registration, RegistrationFailure>
    /// Where the glass presses; `nil` where no border of paler skin was found.
    public var field: PressedField?
    /// How much paler the skin under the glass became than the skin beside it, without what stray light feigns: the fall of
    /// log10(R/G). `nil` where no skin beside it tells.
    public var fieldPallor: Double?
    /// Stray light over the skin under the glass, as linear light of full scale 1; `nil` where nothing tells it.
    public var veil: Double?
    /// Spots and patches of the photo before, then spots that only the photo after shows.
    public var responses: [SpotResponse]
    /// Empty for a pair that can be read.
    public var unreadableReasons: [UnreadableReason]

    /// The whole journey: two photos → registration → pressed field → each mark's contrast in both → its response → whether
    /// all that can be read.
    ///
    /// - Parameters:
    ///   - hints: the same places picked by hand in both photos; two or more replace the search.
    ///   - cores: used at most; the test is the same for any number.
    /// - Complexity: four to five times one photo's examination.
    public init(before: ExaminedPhoto, after: LaterPhoto, hints: [PickedPlace] = [], on cores: Cores = .one) {
        self.before = before.examination
        let findings = before.examination.findings
        let sides = cores.both(
            { PhotoLight(before.photo, before.survey, findings.markedSkin) },
            { PhotoLight(after.photo, after.survey, after.marked) })
        let picked = hints.map { PointPair(x: $0.before.x, y: $0.before.y, toX: $0.after.x, toY: $0.after.y) }
        registration = Result { () throws(RegistrationFailure) in
            try register(sides.0, sides.1, hints: picked, on: cores)
        }
        guard case .success(let registration) = registration else {
            responses = BlanchTest.unplaced(findings)
            unreadableReasons = [.registration]
            if responses.isEmpty { unreadableReasons.append(.noSpots) }
            return
        }
        let pair = PhotoPair(before: sides.0, after: sides.1, findings: findings, registration: registration)
        let found = Judged(pair, on: cores)
        (field, fieldPallor) = (found.field, found.pallor)
        responses = found.marks.map(\.response)
        let shared = found.shared
        // Where the glass is known, what both photos share of the texture tells by itself, if there is any.
        let texture =
            found.field == nil || shared.kept == nil ? textureContrast(of: pair, field: found.outline, on: cores) : nil
        let evidence = ContrastEvidence(found.marks, texture: texture, shared: shared, skinLight: found.skinLight)
        veil = evidence.veil
        unreadableReasons = []
        unreadableReasons = Readability(self, evidence: evidence, haze: found.haze).reasons
        // What stray light or blur took is no fading, nor is what chance takes where nothing shows that the glass pressed.
        let doubts: [(reason: UnreadableReason, doubt: SpotResponse.Doubt)] = [
            (.glareVeil, .glareVeil), (.blur, .blur), (.noPallor, .interval),
        ]
        guard let doubt = doubts.first(where: { unreadableReasons.contains($0.reason) })?.doubt else { return }
        for index in responses.indices where [.blanching, .partial].contains(responses[index].response) {
            responses[index].response = .uncertain
            responses[index].doubt = doubt
        }
    }

    /// Least share of the marks that lie under the glass, in view and not hidden, in a pair that can be read.
    public static let leastCoverage = 0.7

    /// Least share of the marks under the glass, in view and not hidden, whose response is told, in a pair that can be read.
    public static let leastJudged = 1.0 / 6

    /// Whether the pair can be read as a test of pressure.
    public var isReadable: Bool { unreadableReasons.isEmpty }

    /// What stands of a pair whose photos do not agree: its marks, none of them judged.
    static func unplaced(_ findings: Findings) -> [SpotResponse] {
        PressedMark.all(in: findings).map {
            SpotResponse(
                id: $0.id, kind: $0.kind, xPixels: $0.x, yPixels: $0.y, afterXPixels: .nan, afterYPixels: .nan,
                diameterPixels: 2 * $0.radius, belowFloor: $0.belowFloor, response: .uncertain,
                doubt: .registration)
        }
    }
}

/// A pair's marks, measured with a glass where it was found.
private struct Judged {
    var marks: [(response: SpotResponse, weighed: WeighedMark?)]
    var field: PressedField?
    /// Where skin became paler, also if no glass is there: what else changed the photo shows there first.
    var outline: PressedField?
    /// What the light alone tells of it.
    var haze: Haze
    /// What both photos show of the texture under the outline.
    var shared: SharedTexture
    /// Fall of log10(R/G) under the glass against the skin beside it, without what haze feigns.
    var pallor: Double?
    /// Linear light of the skin after, full scale 1.
    var skinLight: Double

    init(_ pair: PhotoPair, on cores: Cores) {
        let marks = PressedMark.all(of: pair)
        let discs = pair.before.spotDiscs + marks.filter(\.isSeenOnlyAfter).map(\.disc)
        let (change, rim) = cores.both({ RednessChange(pair, discs: discs) }, { RimPicture(pair) })
        let outline = PressedField(in: change, rim: rim, on: cores)
        let shared = SharedTexture(of: pair, field: outline, on: cores)
        func judged(under field: PressedField?) -> Judged {
            let light = field.flatMap { FieldLight(change, under: $0) }
            let haze = Haze(of: pair, field: field, light: light)
            let bound = haze.bounded(by: shared.mostHaze(isOutlined: field != nil))
            let measuring = SpotMeasuring(pair, glass: (field, bound, rim), discs: discs)
            return Judged(
                marks: measuring.responses(marks, on: cores), field: field, haze: haze, shared: shared,
                pallor: light?.pallor(hazeAtMost: bound.most) ?? field?.pallor, skinLight: measuring.skinLight)
        }
        self = judged(under: outline)
        // What fades beside a glass lies under it: that outline is none.
        if fadesBeside { self = judged(under: nil) }
        self.outline = outline
    }

    private init(
        marks: [(response: SpotResponse, weighed: WeighedMark?)], field: PressedField?, haze: Haze,
        shared: SharedTexture, pallor: Double?, skinLight: Double
    ) {
        (self.marks, self.field, self.haze, self.shared) = (marks, field, haze, shared)
        (self.pallor, self.skinLight) = (pallor, skinLight)
    }

    /// Whether marks that nothing of the glass touches fade beside it, and more of them than stay.
    var fadesBeside: Bool {
        let beside = marks.filter { $0.response.response == .notPressed }.compactMap(\.weighed).filter(\.isFreeOfGlass)
        let fading = beside.count { $0.word == .blanching }
        return fading >= 2 && fading > beside.count { $0.word == .nonBlanching }
    }
}

/// The photo before, its light on the grid where marks are looked for, and all that was found in it.
public struct ExaminedPhoto: Sendable {
    public let photo: Photo
    public let examination: Examination
    let survey: Survey

    /// - Parameter examination: of the same photo.
    public init(photo: Photo, examination: Examination) {
        (self.photo, self.examination, survey) = (photo, examination, Survey(of: photo))
    }

    /// Examines a photo; its light is read once for the examination and for whatever it is compared with.
    public init(of photo: Photo, request: ScaleRequest, settings: ExaminationSettings) {
        let survey = Survey(of: photo)
        (self.photo, self.survey) = (photo, survey)
        examination = Examination(of: photo, survey: survey, request: request, settings: settings)
    }
}

/// The photo after, its light on the same kind of grid, and the skin and the spots in it: nothing else of it is compared.
public struct LaterPhoto: Sendable {
    public let photo: Photo
    let survey: Survey
    let marked: MarkedSkin

    /// - Parameter request: of a reference in the photo, which is no skin; it may have been taken from elsewhere, so that no
    ///   scale of the photo before holds for it.
    public init(of photo: Photo, request: ScaleRequest = .none, settings: ExaminationSettings = ExaminationSettings()) {
        self.photo = photo
        survey = Survey(of: photo)
        marked = MarkedSkin(of: photo, survey: survey, request: request, settings: settings)
    }
}

extension PressedMark {
    /// Spots and patches before, and spots after that none of them accounts for, where they lie before.
    ///
    /// A patch, or a spot twice as wide, accounts for no spot within it: it may fade around what stays.
    static func all(of pair: PhotoPair) -> [PressedMark] {
        let own = PressedMark.all(in: pair.findings)
        let warp = pair.registration.warp
        let known = own.filter { $0.kind == .spot }.map { mark in
            let place = warp.map(mark.x, mark.y)
            return Disc(x: place.x, y: place.y, radius: warp.scale(mark.x, mark.y) * mark.radius)
        }
        let later = pair.after.marked.spots.compactMap { spot -> PressedMark? in
            let (x, y, diameter) = (spot.shape.xPixels, spot.shape.yPixels, spot.shape.diameterPixels)
            let isKnown = known.contains { mark in
                let (dx, dy) = (mark.x - x, mark.y - y)
                let reach = mark.radius + diameter / 2 + 2
                return mark.radius < diameter && dx * dx + dy * dy < reach * reach
            }
            guard !isKnown, let place = warp.inverse(x, y), pair.before.contains(place.x, place.y) else { return nil }
            return PressedMark(spot, at: place, scale: max(warp.scale(place.x, place.y), 1e-6))
        }
        return own + later
    }

    var disc: Disc { Disc(overMarkAtX: x, y: y, reach: reach) }
}
