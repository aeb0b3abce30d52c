import Patterns
import Photographs
import Pixels
import Spots
import Statistics

/// How the marks of a pair are measured: one after the other, on the same samples before and after.
struct SpotMeasuring {
    let pair: PhotoPair
    let field: PressedField?
    let haze: Haze
    private let rim: RimPicture
    /// Red marks of the photo before, in its pixels.
    private let discs: [Disc]
    private let skin: NullContrasts
    private let blurPixels: Double

    /// A patch of skin reaches this many radii of the mark from its middle.
    static let reach = 2.4

    init(_ pair: PhotoPair, glass: (field: PressedField?, haze: Haze, rim: RimPicture), discs: [Disc]) {
        self.pair = pair
        (field, haze, rim) = glass
        self.discs = discs
        blurPixels = max(1, Double(pair.before.survey.reduction) / 2)
        let findings = pair.findings
        let radii = (findings.spots.map(\.shape) + findings.patches.map(\.shape)).map { max(2, $0.diameterPixels / 2) }
        skin = NullContrasts(
            pair, discs: discs, radii: SpotMeasuring.classes(of: radii), blurPixels: blurPixels, under: field)
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

    /// The responses of marks, each with what was weighed for it.
    func responses(_ marks: [PressedMark], on cores: Cores) -> [(response: SpotResponse, weighed: WeighedMark?)] {
        let readings = cores.answers(marks.count) { reading(marks[$0]) }
        // What only the photo after shows has no contrast before.
        let seenBefore = zip(marks, readings).filter { !$0.0.isSeenOnlyAfter }
        let spectrum = ChannelWeights.spectrum(of: seenBefore.compactMap { $0.1.core?.before })
        func weighed(_ hazes: [Haze]) -> [WeighedMark?] {
            marks.indices.map { index in
                let reading = readings[index]
                guard reading.isInFrame && reading.isClear else { return nil }
                return self.weighed(marks[index], reading, spectrum, haze: hazes[index])
            }
        }
        let bound = marks.map(haze(over:))
        let longer = Double(max(pair.before.photo.width, pair.before.photo.height))
        let staying = StayingMarks(among: marks, weighed(bound), field: field, longerSidePixels: longer)
        let final = weighed(zip(marks, bound).map { staying.haze(over: $0, atMost: $1) })
        return marks.indices.map { index in
            var response = blank(marks[index])
            let reading = readings[index]
            var weighed = final[index]
            weighed?.isFreeOfGlass = isFreeOfGlass(marks[index], reading)
            response.isPlaced = isPlaced(marks[index], reading, staying: staying)
            if reading.isClear {
                response.deltaErythemaBefore = reading.core?.erythemaBefore
                response.deltaErythemaAfter = reading.core?.erythemaAfter
                response.fraction = weighed?.fraction
            }
            (response.response, response.doubt) = told(
                of: marks[index], reading, weighed, isPlaced: response.isPlaced)
            return (response, weighed)
        }
    }

    /// A mark's response, and why it is left open where it is.
    private func told(
        of mark: PressedMark, _ reading: Reading, _ weighed: WeighedMark?, isPlaced: Bool
    ) -> (SpotResponse.Response, SpotResponse.Doubt?) {
        guard reading.isInFrame else { return (.outOfFrame, nil) }
        if let field, !field.contains(mark.x, mark.y) { return (.notPressed, nil) }
        guard reading.isClear else { return reading.isMostlyCut ? (.uncertain, .edge) : (.obscured, nil) }
        guard let weighed else { return (.uncertain, .faint) }
        // What is seen at its place has stayed, however sure the place is.
        guard weighed.word != .nonBlanching else { return (.nonBlanching, nil) }
        // What shines beside a mark may lie on the mark as well, and takes from its contrast.
        guard !reading.isBesideShine else { return (.obscured, nil) }
        let doubt = weighed.doubt ?? self.doubt(ofFadingIn: reading, mark, weighed.word, isPlaced: isPlaced)
        return (doubt == nil ? weighed.word : .uncertain, doubt)
    }

    /// Why a mark whose contrasts fade may not have faded.
    private func doubt(
        ofFadingIn reading: Reading, _ mark: PressedMark, _ word: SpotResponse.Response, isPlaced: Bool
    ) -> SpotResponse.Doubt? {
        // Where the photo after ends, a rim or a shine that goes on beyond it is not known for one.
        if reading.isCut { return .edge }
        if word == .blanching && mark.belowFloor { return .size }
        if isAtRim(mark) { return .rim }
        if isUnderLine(mark, reading) { return .line }
        return isPlaced || isMapped(mark, reading, within: SpotMeasuring.greatestSoughtMiss) ? nil : .place
    }

    /// Whether a mark that is not seen was looked for in the right place: the skin around confirms the map, or marks
    /// nearby that stay lie where it puts them.
    private func isPlaced(_ mark: PressedMark, _ reading: Reading, staying: StayingMarks) -> Bool {
        isMapped(mark, reading, within: SpotMeasuring.greatestMiss) || staying.vouch(for: mark)
    }

    /// Whether the skin around confirms the map to that share of the mark's diameter.
    private func isMapped(_ mark: PressedMark, _ reading: Reading, within share: Double) -> Bool {
        reading.mapErrorPixels < share * 2 * mark.radius
    }

    /// Whether a mark beside the glass shows by its contrast what lies over the photo: nothing of the glass touches it.
    private func isFreeOfGlass(_ mark: PressedMark, _ reading: Reading) -> Bool {
        isMapped(mark, reading, within: SpotMeasuring.greatestMiss) && !isAtRim(mark) && !isUnderLine(mark, reading)
    }

    /// As much haze as there may be: none beside the glass.
    private func haze(over mark: PressedMark) -> Haze { field?.contains(mark.x, mark.y) ?? true ? haze : .clear }

    /// Both ways of comparing the mark's contrasts; `nil` where no skin tells what chance does, or where it is no mark.
    private func weighed(_ mark: PressedMark, _ found: Reading, _ spectrum: SIMD3<Double>, haze: Haze) -> WeighedMark? {
        guard let core = found.core, let wide = found.wide, let scatter = skin.scatter(forRadius: mark.radius) else {
            return nil
        }
        let weights = ChannelWeights(spectrum: spectrum, skin: scatter)
        let reading = WeighedContrast(core, weights: weights, skin: scatter, haze: haze)
        let (whole, left) = (weights.contrast(wide.before), weights.contrast(wide.after))
        guard reading.before > 0, whole > 0 else { return nil }
        return WeighedMark(
            fraction: reading.fraction, isSure: reading.isSure, coreRatio: reading.after / reading.before,
            wideRatio: left / whole, skinLight: core.lightAfter.y)
    }

    /// Linear light of the skin after, from the lightness of its median colour, full scale 1; 0.008 at least.
    var skinLight: Double {
        let lab = pair.after.marked.skin.lab
        return lab.map { power(max(($0.l + 16) / 116, 0.2), 3) } ?? 0.3
    }

    /// A map that misses by more of a mark's diameter tells nothing of it.
    private static let greatestMiss = 0.15
    /// Up to here what is left of a mark is seen all the same: it is looked for two standard errors to all sides, and would have
    /// to lie more than three away to be missed.
    private static let greatestSoughtMiss = 0.25

    /// Standard error of the mark's place, in pixels of the photo before; infinite where no skin around confirmed the map.
    private func mapErrorPixels(_ mark: PressedMark) -> Double {
        pair.registration.standardErrorPixels(mark.x, mark.y) / max(pair.registration.warp.scale(mark.x, mark.y), 1e-6)
    }

    private func isUnderLine(_ mark: PressedMark, _ reading: Reading) -> Bool {
        rim.hides(x: mark.x, y: mark.y, radius: mark.radius, contrast: reading.core?.before.y ?? 0)
    }

    private func isAtRim(_ mark: PressedMark) -> Bool {
        guard let field else { return false }
        let own = mark.radius / min(field.halfLengthPixels, field.halfWidthPixels)
        return abs(field.place(mark.x, mark.y) - 1) < field.borderError + own
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
        /// Whether the photo after ends well within the skin around the mark.
        var isCut = false
        /// Whether it does so for much of that skin: the mark is seen, and hardly what it is compared with.
        var isMostlyCut = false
        /// Whether something that only the photo after shows shines beside the mark: it was left out.
        var isBesideShine = false
        /// Of the mark's place, in pixels of the photo before.
        var mapErrorPixels = Double.infinity
        var core: ContrastPair?
        var wide: ContrastPair?
        var unevenness = Double.infinity

        /// Whether both photos show the mark, not hidden by glare, a rim or a smear.
        var isClear: Bool {
            guard let core, wide != nil else { return false }
            return core.clearShare > 0.7 && unevenness < Reading.greatestUnevenness
        }

        static let greatestUnevenness = 4.0
        /// Of the skin around a mark: with less of it beyond the photo after, what goes on there shows on what is left.
        static let mostCutAway = 0.1
    }

    /// Whether the photo after shows most of a mark.
    private func shows(_ mark: PressedMark) -> Bool {
        let turns = 8
        let shown = (0..<turns).count { turn in
            let angle = 2 * Double.pi * Double(turn) / Double(turns)
            let place = pair.registration.warp.map(
                mark.x + mark.radius * cosine(angle), mark.y + mark.radius * sine(angle))
            return pair.after.contains(place.x, place.y)
        }
        return 4 * shown >= 3 * turns
    }

    private func reading(_ mark: PressedMark) -> Reading {
        let step = SkinPatch.step(forRadius: mark.radius, in: pair.before)
        let reachPixels = SpotMeasuring.reach * mark.reach + 2 * blurPixels
        var patch = SkinPatch(pair, x: mark.x, y: mark.y, PatchSampling(reachPixels: reachPixels, step: step))
        let place = pair.registration.warp.map(mark.x, mark.y)
        guard pair.after.contains(place.x, place.y), shows(mark) else { return Reading(isInFrame: false) }
        guard patch.shareOutOfFrame < 0.3 else { return Reading(isInFrame: true, isCut: true, isMostlyCut: true) }
        let template = mark.template(on: patch, blurPixels: blurPixels)
        // Two standard errors, and never so far that the mark itself is left.
        let error = mapErrorPixels(mark)
        let reach = max(1, Int((min(2 * error, mark.radius) / Double(step)).rounded(.up)))
        let own = 0.7 * mark.radius
        let others = discs.filter {
            let (dx, dy) = ($0.x - mark.x, $0.y - mark.y)
            return dx * dx + dy * dy > own * own
        }
        patch.hide(others, except: template)
        let (clear, core, isBesideShine) = SpotMeasuring.contrast(of: template, on: &patch, reach: reach)
        return Reading(
            isInFrame: true, isCut: patch.shareOutOfFrame > Reading.mostCutAway, isBesideShine: isBesideShine,
            mapErrorPixels: error, core: core, wide: ContrastPair(of: template.wide, in: clear),
            unevenness: core?.unevenness(of: template, in: clear) ?? .infinity)
    }
}

extension SpotMeasuring {
    /// A mark's contrasts, and the samples that they are of: where the skin beside it is uneven after, without what shines
    /// there.
    private static func contrast(
        of template: MarkTemplate, on patch: inout SkinPatch, reach: Int
    ) -> (ClearSamples, ContrastPair?, isBesideShine: Bool) {
        var clear = ClearSamples(of: patch)
        var core = ContrastPair(of: template, in: clear, reach: reach)
        var isBesideShine = false
        for _ in 0..<2 {
            guard let fit = core, fit.unevenness(of: template, in: clear) >= Reading.greatestUnevenness else { break }
            let shining = fit.shining(of: template, in: clear)
            guard !shining.isEmpty, 3 * shining.count < clear.samples.count else { break }
            isBesideShine = true
            for sample in shining { patch.isClear[sample] = false }
            clear = ClearSamples(of: patch)
            core = ContrastPair(of: template, in: clear, reach: reach)
        }
        return (clear, core, isBesideShine)
    }
}

/// What is left of a mark's contrast, compared in two ways.
struct WeighedMark {
    var fraction: BlanchFraction
    /// Whether the contrast before is sure enough to be compared.
    var isSure: Bool
    /// Contrast after over contrast before, of the mark as it is …
    var coreRatio: Double
    /// … and summed over all that its blur reaches, which survives a change of blur.
    var wideRatio: Double
    /// Linear green light after of the skin around.
    var skinLight: Double
    /// Whether nothing of the glass touches it, neither its rim nor a line of light.
    var isFreeOfGlass = false

    /// What its contrasts say by themselves; `uncertain` where they are weak or disagree.
    var word: SpotResponse.Response { isSure && agrees ? SpotResponse.Response(of: fraction) : .uncertain }

    /// Why they say nothing; `nil` where they do.
    var doubt: SpotResponse.Doubt? {
        guard isSure else { return .faint }
        guard agrees else { return .disagreement }
        return word == .uncertain ? .interval : nil
    }

    /// Whether both ways say the same, within what chance does.
    var agrees: Bool {
        let half = (fraction.high - fraction.low) / 2
        return abs(wideRatio - coreRatio) < max(0.2, 1.5 * half)
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
        self.init(id: spot.id, kind: .spot, spot.shape, spot.region, belowFloor: spot.belowFloor)
    }

    init(_ patch: Patch) {
        self.init(id: patch.id, kind: .patch, patch.shape, patch.region, belowFloor: false)
    }

    private init(id: Int, kind: SpotResponse.Kind, _ shape: Spot.Shape, _ region: Region, belowFloor: Bool) {
        self.id = id
        self.kind = kind
        x = shape.xPixels
        y = shape.yPixels
        radius = max(1.5, shape.diameterPixels / 2)
        reach = max(radius, shape.feretMaximumPixels / 2)
        self.belowFloor = belowFloor
        self.region = region
    }

    /// The spots and patches of a photo.
    static func all(in findings: Findings) -> [PressedMark] {
        findings.spots.map(PressedMark.init) + findings.patches.map(PressedMark.init)
    }

    /// A spot that only the photo after shows, where it lies in the photo before: a disc of its size there.
    init(_ spot: Spot, at place: (x: Double, y: Double), scale: Double) {
        self.init(spot)
        isSeenOnlyAfter = true
        (x, y) = place
        radius = max(1.5, radius / scale)
        reach = radius
        region = nil
    }

    func template(on patch: SkinPatch, blurPixels: Double) -> MarkTemplate {
        region.map { MarkTemplate($0, on: patch, blurPixels: blurPixels) }
            ?? MarkTemplate(discOfRadius: radius, on: patch, blurPixels: blurPixels)
    }
}
