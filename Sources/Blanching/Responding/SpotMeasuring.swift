import Patterns
import Photographs
import Pixels
import Spots
import Statistics

/// How the marks of a pair are measured: one after the other, on the same samples before and after.
struct SpotMeasuring {
    let pair: PhotoPair
    let field: PressedField?
    /// Red marks of either photo, in pixels of the photo before.
    private let discs: [Disc]
    private let skin: NullContrasts
    private let blurPixels: Double

    /// A patch of skin reaches this many radii of the mark from its middle.
    static let reach = 2.4

    init(_ pair: PhotoPair, field: PressedField?, discs: [Disc]) {
        self.pair = pair
        self.field = field
        self.discs = discs
        blurPixels = max(1, Double(pair.before.survey.reduction) / 2)
        let radii = pair.before.examination.findings.spots.map { max(2, $0.shape.diameterPixels / 2) }
        skin = NullContrasts(
            pair, discs: discs, radii: SpotMeasuring.classes(of: radii), blurPixels: blurPixels)
    }

    /// Sizes a factor of 1.6 apart that cover the marks'.
    private static func classes(of radii: [Double]) -> [Double] {
        guard let smallest = radii.min(), let largest = radii.max() else { return [3] }
        var classes = [smallest]
        while classes[classes.count - 1] * 1.3 < largest && classes.count < 9 {
            classes.append(classes[classes.count - 1] * 1.6)
        }
        return classes
    }

    /// The responses of all marks of the photo before and of those that only the photo after shows.
    func responses(_ marks: [PressedMark]) -> [SpotResponse] {
        let readings = marks.map(reading)
        let seen = readings.compactMap { $0.core }
        return zip(marks, readings).map { mark, reading in
            var response = blank(mark)
            guard reading.isInFrame else {
                response.response = .outOfFrame
                return response
            }
            if let field, !field.contains(mark.x, mark.y) { response.response = .notPressed }
            guard let core = reading.core, let wide = reading.wide, core.clearShare > 0.7, core.unevenness < 4 else {
                if response.response != .notPressed { response.response = .obscured }
                return response
            }
            response.deltaErythemaBefore = core.erythemaBefore
            response.deltaErythemaAfter = core.erythemaAfter
            weigh(mark, core, wide, seen, &response)
            return response
        }
    }

    private func weigh(
        _ mark: PressedMark, _ core: ContrastPair, _ wide: ContrastPair, _ seen: [ContrastPair],
        _ response: inout SpotResponse
    ) {
        guard let scatter = skin.scatter(forRadius: mark.radius) else { return }
        let weights = ChannelWeights(marks: seen, skin: scatter)
        let error = pair.registration.standardErrorPixels(mark.x, mark.y)
            / max(pair.registration.warp.scale(mark.x, mark.y), 1e-6)
        // Published for a disc: a shift by a tenth of the diameter leaves 0.87 of the contrast.
        let kept = 1 - 1.3 * min(2 * error / (2 * mark.radius), 0.6)
        let reading = WeighedContrast(core, weights: weights, skin: scatter, kept: kept)
        guard reading.before > 0 else { return }
        response.fraction = reading.fraction
        guard reading.isSure else { return }
        let other = weights.contrast(wide.before) > 0
            ? 1 - weights.contrast(wide.after) / weights.contrast(wide.before) : .nan
        let halfWidth = (reading.fraction.high - reading.fraction.low) / 2
        guard abs(other - reading.fraction.value) < max(0.2, 1.5 * halfWidth) else { return }
        if response.response != .notPressed { response.response = SpotResponse.Response(of: reading.fraction) }
    }

    private func blank(_ mark: PressedMark) -> SpotResponse {
        let place = pair.registration.warp.map(mark.x, mark.y)
        return SpotResponse(
            id: mark.id, kind: mark.kind, isSeenOnlyAfter: mark.isSeenOnlyAfter, xPixels: mark.x, yPixels: mark.y,
            afterXPixels: place.x, afterYPixels: place.y, diameterPixels: 2 * mark.radius, belowFloor: mark.belowFloor,
            deltaErythemaBefore: nil, deltaErythemaAfter: nil, fraction: nil, response: .uncertain)
    }

    private struct Reading {
        var isInFrame: Bool
        var core: ContrastPair?
        var wide: ContrastPair?
    }

    private func reading(_ mark: PressedMark) -> Reading {
        let step = max(1, Int(2 * mark.radius) / SkinPatch.samplesAcross)
        var patch = SkinPatch(
            pair, x: mark.x, y: mark.y, radius: SpotMeasuring.reach * mark.reach + 2 * blurPixels, step: step)
        let place = pair.registration.warp.map(mark.x, mark.y)
        guard pair.after.contains(place.x, place.y), patch.shareOutOfFrame < 0.3 else {
            return Reading(isInFrame: false)
        }
        let template = mark.template(on: patch, blurPixels: blurPixels)
        patch.hide(discs.filter { length($0.x - mark.x, $0.y - mark.y) > 0.7 * mark.radius }, except: template)
        return Reading(
            isInFrame: true, core: ContrastPair(of: template, in: patch), wide: ContrastPair(of: template.wide, in: patch))
    }
}

/// A mark to be measured, from either photo.
struct PressedMark {
    var id: Int
    var kind: SpotResponse.Kind
    var isSeenOnlyAfter = false
    /// In pixels of the photo before.
    var x: Double
    var y: Double
    /// Of the disc of the same area.
    var radius: Double
    /// Half of the largest extent.
    var reach: Double
    var belowFloor: Bool
    /// `nil`: a disc.
    var region: Region?

    init(_ spot: Spot) {
        id = spot.id
        kind = .spot
        x = spot.shape.xPixels
        y = spot.shape.yPixels
        radius = max(1.5, spot.shape.diameterPixels / 2)
        reach = max(radius, spot.shape.feretMaximumPixels / 2)
        belowFloor = spot.belowFloor
        region = spot.region
    }

    func template(on patch: SkinPatch, blurPixels: Double) -> MarkTemplate {
        region.map { MarkTemplate($0, on: patch, blurPixels: blurPixels) }
            ?? MarkTemplate(discOfRadius: radius, on: patch, blurPixels: blurPixels)
    }
}
