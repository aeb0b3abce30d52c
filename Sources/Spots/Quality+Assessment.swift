import Photographs
import Pixels

extension Skin {
    /// The skin of the search on the photo's own grid, with the median colour of what no mark covers.
    init(_ map: SkinMap, survey: Survey, photo: Photo, marked: Mask) {
        let fraction = map.areaFraction
        self.init(
            mask: map.mask, cellPixels: map.block * survey.reduction, areaFraction: fraction,
            areaSquarePixels: fraction * Double(photo.width * photo.height),
            lab: Skin.colour(map, survey: survey, marked: marked))
    }

    /// The colour whose channels are the medians over the unmarked skin.
    private static func colour(_ map: SkinMap, survey: Survey, marked: Mask) -> Lab? {
        var cells: [Int] = []
        let stride = max(1, survey.width * survey.height / 40_000)
        for cell in Swift.stride(from: stride / 2, to: marked.count, by: stride)
        where !marked.elements[cell] && !survey.glare.elements[cell]
            && map.contains(x: Double(cell % survey.width), y: Double(cell / survey.width))
        {
            cells.append(cell)
        }
        guard !cells.isEmpty else { return nil }
        let light = survey.planes.map { plane in powerOfTen(median(cells.map { plane.elements[$0] })) }
        return Lab(LinearRGB(red: light[0], green: light[1], blue: light[2]))
    }
}

extension Quality {
    /// Smallest diameter that this photo can size, in its pixels.
    ///
    /// Three times the blur's sigma, and five pixels, which leave a core that no border pixel touches; six where colour
    /// is stored by two pixels, so that three samples of it lie across the mark and say that it is red.
    static func smallestMeasurablePixels(in photo: Photo, blur: PhotoBlur) -> Double {
        max(photo.facts.chromaSubsampling.isCoarse ? 6 : 5, blur.smallestSizedPixels)
    }

    init(
        photo: Photo, survey: Survey, skin: SkinMap, search: Search, marks: JudgedMarks, spots: [Spot], blur: PhotoBlur
    ) {
        let lost = Quality.lost(survey, skin: skin)
        let sharpness = Quality.sharpness(finest: search.finestTexture, coarse: search.coarseTexture)
        var flags: [Flag] = []
        if photo.facts.chromaSubsampling.isCoarse { flags.append(.subsampledChroma) }
        if photo.facts.profileAssumed { flags.append(.profileAssumed) }
        // Smooth skin has no texture to lose: edges tell the blur itself, where there are any.
        let focus = Focus(of: photo, survey: survey, skin: skin)
        if focus.isBlurred(marks: blur) ?? (sharpness < 0.12) { flags.append(.blurred) }
        if Quality.medianGreen(survey, skin: skin) < -2 { flags.append(.underexposed) }
        if lost.clippedRed > 0.02 { flags.append(.clippedRed) }
        if lost.glare > 0.02 { flags.append(.glare) }
        let hair = hairShare(in: survey, skin: skin)
        if hair > 0.012 { flags.append(.hair) }
        if skin.areaFraction < 0.2 { flags.append(.skinFractionLow) }
        let covered = Double(marks.marked.elements.count { $0 }) / Double(max(1, marks.marked.count))
        if skin.areaFraction == 0 || covered > 0.5 * skin.areaFraction { flags.append(.maskDegenerate) }
        if photo.facts.truncated { flags.append(.truncatedFile) }
        if spots.contains(where: \.belowFloor) { flags.append(.belowResolutionFloor) }
        self.init(
            flags: Flag.allCases.filter(flags.contains), sharpness: sharpness, glareFraction: lost.glare,
            hairFraction: hair,
            smallestMeasurablePixels: Quality.smallestMeasurablePixels(in: photo, blur: blur))
    }

    /// Shares of the skin, 0 ... 1: of glare, and of a red channel at its highest codes; red cloth beside it does not count.
    private static func lost(_ survey: Survey, skin: SkinMap) -> (glare: Double, clippedRed: Double) {
        let limit: Float = -0.0177  // log10 of 0.96
        var (inside, glare, clipped) = (0, 0, 0)
        // Every third cell, counted through all rows.
        var cell = 0
        for y in 0..<survey.height {
            let line = skin.line(y, width: survey.width)
            let start = y * survey.width
            while cell < start + survey.width {
                if line[cell - start] {
                    inside += 1
                    if survey.glare.elements[cell] { glare += 1 }
                    if survey.planes[0].elements[cell] > limit { clipped += 1 }
                }
                cell += 3
            }
        }
        guard inside > 0 else { return (0, 0) }
        return (Double(glare) / Double(inside), Double(clipped) / Double(inside))
    }

    private static func medianGreen(_ survey: Survey, skin: SkinMap) -> Float {
        median(survey.sampledCells(on: skin).map { survey.planes[1].elements[$0] })
    }

    /// Scatter of lightness at the finest scale over that two octaves up: a blurred photo has lost the finest. 1 where there
    /// is no skin, or none that is uneven: what has no texture can have lost none.
    private static func sharpness(finest: Float?, coarse: Float?) -> Double {
        guard let finest, let coarse, coarse > 0 else { return 1 }
        return min(1, Double(finest / coarse))
    }
}

extension PhotoFacts.ChromaSubsampling {
    /// Whether colour is stored on a coarser grid than lightness.
    var isCoarse: Bool { self != .none && self != .ratio444 }
}
