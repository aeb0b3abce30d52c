public import Photographs
import Pixels
public import Scales
public import Statistics

/// What the search for marks may be told; the defaults are the shipped ones.
public struct SpotSettings: Sendable, Equatable {
    /// Marks below this confidence (0 ... 1) are listed as rejected.
    public var minimumConfidence: Double

    public init(minimumConfidence: Double = 0.5) { self.minimumConfidence = minimumConfidence }
}

/// Skin, spots and patches of one photo: photo → survey → skin → seeds → candidates → judged → measured → patches.
///
/// Sizes are set in millimetres where a scale is known, else by the photo's own size. The answer depends on the photo, the
/// scale and the settings alone.
///
/// - Complexity: one pass over the photo's codes, some thirty over a survey of at most 2.1 million cells, and full
///   resolution only in windows around marks. Beside that candidates · sure marks: each hears of every one.
///
/// - Parameter covered: What is known not to be skin, in photo pixels, such as a ruler: nothing is found on it.
public func findSpots(
    in photo: Photo, scale: Scale?, covered: [Polygon] = [], settings: SpotSettings = SpotSettings()
) -> Findings {
    findSpots(in: SurveyedPhoto(photo), scale: scale, covered: covered, settings: settings)
}

/// The same in a photo whose survey is there already.
public func findSpots(
    in surveyed: SurveyedPhoto, scale: Scale?, covered: [Polygon] = [], settings: SpotSettings = SpotSettings()
) -> Findings {
    FoundMarks(in: surveyed, scale: scale, covered: covered, settings: settings).findings
}

/// The skin and the spots alone, the same as `findSpots` finds: patches are not measured, and the photo is not judged.
public func findMarkedSkin(
    in surveyed: SurveyedPhoto, scale: Scale?, covered: [Polygon] = [], settings: SpotSettings = SpotSettings()
) -> MarkedSkin {
    let found = FoundMarks(in: surveyed, scale: scale, covered: covered, settings: settings)
    return MarkedSkin(skin: found.shownSkin, spots: found.spots)
}

/// What the search found in a photo, before patches are measured.
private struct FoundMarks {
    let surveyed: SurveyedPhoto
    let skin: SkinMap
    let search: Search
    let marks: JudgedMarks
    /// Areas too large for one mark.
    let areas: [PatchOutline]
    let blur: PhotoBlur
    /// In reading order, numbered from 1; in no patch yet.
    let spots: [Spot]

    init(in surveyed: SurveyedPhoto, scale: Scale?, covered: [Polygon], settings: SpotSettings) {
        self.surveyed = surveyed
        let (photo, survey) = (surveyed.photo, surveyed.survey)
        let sizes = SearchSizes(survey: survey, scale: scale)
        let cover = Cover(covered, reduction: survey.reduction)
        skin = findSkin(in: survey).without(cover)
        search = Spots.search(
            survey, skin: skin, largestRadiusCells: sizes.largestSpotRadiusCells)
        let seen = candidates(for: search.seeds, filter: search.outlineFilter, survey: survey, skin: skin)
        let parted = partedWhereSurer(
            seen.candidates, in: seen.context, judge: .shipped, least: settings.minimumConfidence)
        var marks = JudgedMarks(parted, cover: cover, judge: .shipped, settings: settings, survey: survey)
        let outlines = patchOutlines(
            in: survey, skin: skin, marked: marks.marked, minimumDiameterCells: sizes.smallestPatchDiameterCells)
        let (lone, patches) = LoneMark.parted(
            outlines, marks: &marks, settings: settings, widest: sizes.widestLoneMarkCells, survey: survey, photo: photo
        )
        let measured = measuredMarks(&marks, survey: survey, photo: photo) + lone.map(MeasuredMark.init)
        (self.marks, areas) = (marks, patches)
        blur = PhotoBlur(of: measured.map(\.measurement.edge))
        let sized = sizedSpots(measured, blur: blur, floor: Quality.smallestMeasurablePixels(in: photo, blur: blur))
        spots = inReadingOrder(sized)
    }

    var shownSkin: Skin { Skin(skin, survey: surveyed.survey, photo: surveyed.photo, marked: marks.marked) }

    var findings: Findings {
        let (photo, survey) = (surveyed.photo, surveyed.survey)
        let quality = Quality(
            photo: photo, survey: survey, skin: skin, search: search, marks: marks, spots: spots, blur: blur)
        return assembled(
            spots: spots,
            patches: measuredPatches(areas, survey: survey, skin: skin, marked: marks.marked, photo: photo),
            rejected: marks.rejectedMarks(step: survey.reduction), quality: quality, skin: shownSkin)
    }
}

/// The sizes between which marks are looked for, in cells of the survey.
struct SearchSizes {
    var largestSpotRadiusCells: Double
    var smallestPatchDiameterCells: Double
    /// Larger areas are patches, however much they look like one mark.
    var widestLoneMarkCells: Double

    /// Spots to 10 mm across, or two fifths of the photo's shorter side where that is less, and patches from 5 mm; without a
    /// scale spots to a sixth of the shorter side and patches from a sixteenth.
    init(survey: Survey, scale: Scale?) {
        let shorter = Double(min(survey.width, survey.height))
        if let scale {
            let cells = scale.pixels(millimetres: 1) / Double(survey.reduction)
            largestSpotRadiusCells = min(5 * cells, shorter / 5)
            smallestPatchDiameterCells = max(5 * cells, 12)
            widestLoneMarkCells = 10 * cells
        } else {
            largestSpotRadiusCells = shorter / 12
            smallestPatchDiameterCells = max(shorter / 16, 12)
            widestLoneMarkCells = LoneMark.widestOfPhoto * shorter
        }
    }
}

/// An accepted mark and what its window says of it.
struct MeasuredMark {
    var signalToNoise: Double
    var confidence: Double
    /// Other marks that it was parted from.
    var touching: Int
    var measurement: Measurement
}

extension MeasuredMark {
    fileprivate init(_ lone: LoneMark) {
        signalToNoise = lone.signalToNoise
        confidence = lone.confidence
        touching = 0
        measurement = lone.measurement
    }
}

/// Accepted marks as they measure; those that measure as no redder than their surroundings are accepted no more.
func measuredMarks(_ marks: inout JudgedMarks, survey: Survey, photo: Photo) -> [MeasuredMark] {
    let measurements = marks.accepted.map {
        measure(cells: $0.candidate.outline.cells, survey: survey, others: marks.marked, photo: photo)
    }
    // Beside dark cloth the outline may have gone over to it: cloth is dense, as a mark is, and has no blood.
    let isRed = measurements.map { $0.map { $0.colour.deltaErythema > 0 } ?? true }
    marks.reject(isRed.indices.filter { !isRed[$0] }, as: .notRed)
    let touching = touchingNeighbours(
        of: marks.accepted.map(\.candidate.outline.cells), width: survey.width, height: survey.height)
    let kept = measurements.indices.filter { isRed[$0] }
    return zip(marks.accepted, zip(kept, touching)).compactMap { mark, place in
        measurements[place.0].map {
            MeasuredMark(
                signalToNoise: Double(mark.candidate.signalToNoise), confidence: mark.confidence,
                touching: place.1.count, measurement: $0)
        }
    }
}

/// Marks less the photo's blur; those smaller than `floor` pixels are spots without a size.
private func sizedSpots(_ marks: [MeasuredMark], blur: PhotoBlur, floor: Double) -> [Spot] {
    marks.map { mark in
        let found = mark.measurement.sized(by: blur)
        return Spot(
            id: 0, region: found.region, shape: found.shape, colour: mark.measurement.colour,
            signalToNoise: mark.signalToNoise, confidence: mark.confidence,
            touchesEdge: mark.measurement.touchesEdge, touching: mark.touching,
            belowFloor: found.shape.diameterPixels < floor)
    }
}

/// Top to bottom, then left to right, with ids from 1.
private func inReadingOrder(_ spots: [Spot]) -> [Spot] {
    var spots = spots.sorted { ($0.shape.yPixels, $0.shape.xPixels) < ($1.shape.yPixels, $1.shape.xPixels) }
    for index in spots.indices { spots[index].id = index + 1 }
    return spots
}

/// Numbers patches in reading order after the spots, and says which patch a spot lies in.
private func assembled(
    spots: [Spot], patches: [Patch], rejected: [RejectedMark], quality: Quality, skin: Skin
) -> Findings {
    var spots = spots
    var patches = patches.sorted { ($0.shape.yPixels, $0.shape.xPixels) < ($1.shape.yPixels, $1.shape.xPixels) }
    for index in patches.indices { patches[index].id = spots.count + index + 1 }
    for index in spots.indices {
        let (x, y) = (Int(spots[index].shape.xPixels), Int(spots[index].shape.yPixels))
        spots[index].patchID = patches.first { $0.region.contains(x: x, y: y) }?.id
    }
    return Findings(skin: skin, quality: quality, spots: spots, patches: patches, rejected: rejected)
}
