import Statistics

/// How one mark's edge was read: what its diameter and its error are computed from. Lengths in pixels of the photo.
struct EdgeReading: Equatable {
    /// Area-equivalent, as the blurred photo shows it.
    var diameterPixels: Double
    /// 10–90 % of the light that the mark takes, across its edge.
    var widthPixels: Double
    /// How far the skin's own unevenness moves the outline: its scatter over the edge's slope.
    var jitterPixels: Double
    /// 0 for a disc; towards 1 the less of the mark its largest inner disc holds.
    var irregularity: Double
    /// Photo pixels per pixel of the window that it was read in.
    var step: Int

    /// In the photo's pixels, for a reading in pixels of `step`.
    func scaled(by step: Int) -> EdgeReading {
        let factor = Double(step)
        return EdgeReading(
            diameterPixels: factor * diameterPixels, widthPixels: factor * widthPixels,
            jitterPixels: factor * jitterPixels, irregularity: irregularity, step: step)
    }
}

/// The blur that all marks of one photo share: lens, focus, motion, the light's way through skin, and the measuring's own.
///
/// Read from the marks themselves. A mark's edge is never sharper than the photo, but may be softer by its own pigment, so
/// that the photo's blur is the lower quartile of what the edges say.
struct PhotoBlur: Equatable {
    /// Standard deviation of the Gaussian that the blur is taken for, in pixels of the photo.
    let sigmaPixels: Double
    /// Marks whose edges told it.
    let edges: Int

    /// Full width at half maximum of the blur, in pixels.
    var widthPixels: Double { PhotoBlur.widthPerSigma * sigmaPixels }

    private static let widthPerSigma = 2.3548

    /// A phone's blur, with the measuring's own: one voice among the marks', and all that is known without any.
    static let usualSigmaPixels = 1.4

    init(sigmaPixels: Double, edges: Int = 0) {
        precondition(sigmaPixels > 0 && sigmaPixels.isFinite, "a blur of \(sigmaPixels) pixels")
        self.sigmaPixels = sigmaPixels
        self.edges = edges
    }

    /// From the edges of a photo's marks.
    init(of readings: [EdgeReading]) {
        let fine = readings.filter { $0.step == 1 }
        let told = fine.compactMap(PhotoBlur.sigma)
        let quartile = (told + [PhotoBlur.usualSigmaPixels]).quantile(0.25) ?? PhotoBlur.usualSigmaPixels
        // No mark looks smaller than the blur; a tenth may be noise.
        let narrowest = fine.map { $0.diameterPixels / 2.45 }.quantile(0.1) ?? quartile
        self.init(sigmaPixels: max(0.5, min(quartile, narrowest)), edges: told.count)
    }

    /// Edge width over observed diameter, and the blur's sigma over it, for discs under a Gaussian as `LevelSet` reads them.
    static let discs: [(width: Double, sigma: Double)] = [
        (0, 0), (0.137, 0.060), (0.166, 0.076), (0.216, 0.102), (0.267, 0.129), (0.314, 0.155), (0.355, 0.182),
        (0.388, 0.208), (0.413, 0.233),
    ]

    /// The blur that would give a disc this edge; `nil` for marks so small that every blur gives them the same.
    private static func sigma(of edge: EdgeReading) -> Double? {
        let width = edge.widthPixels / edge.diameterPixels
        guard width < 0.4, edge.diameterPixels > 6, let next = discs.firstIndex(where: { $0.width > width }) else {
            return nil
        }
        let (low, high) = (discs[next - 1], discs[next])
        let share = (width - low.width) / (high.width - low.width)
        return edge.diameterPixels * (low.sigma + share * (high.sigma - low.sigma))
    }

    /// The diameter without the blur: D·(1 − (b/D)⁴), with the blur's full width b at half maximum.
    ///
    /// A large mark keeps its diameter; a point, which looks as wide as the blur, should have none, but no mark loses more than
    /// 52 %. Between
    /// them the fourth power, which has no constant of its own, follows the renderer's marks, whose rims are soft, to within
    /// 3 % in the median from 3.8 sigma on. A disc with a hard rim loses by a blur what a soft
    /// one does not and comes out too small: by 5 % at six sigma, 12 % at four.
    func corrected(diameterPixels: Double) -> Double {
        diameterPixels * (1 - spread(over: diameterPixels))
    }

    /// The share of an observed diameter that is blur.
    private func spread(over diameterPixels: Double) -> Double {
        let ratio = min(widthPixels / diameterPixels, 0.85)
        return ratio * ratio * ratio * ratio
    }

    /// Half of the 95 % interval of a corrected diameter, in pixels.
    ///
    /// Independent parts in quadrature: sampling, the skin's unevenness at the edge, the model of level and rim, the blur's
    /// own uncertainty, and what an irregular outline may have gained or lost in a neighbour. The weights are
    /// those of a maximum likelihood fit with heavy tails, rounded: intervals so wide hold 94 to 99 % of the marks of each of
    /// six sets of training renderings (suite train, five seeds, standard and hard, 1,750 marks).
    func halfInterval(of edge: EdgeReading) -> Double {
        let diameter = edge.diameterPixels
        let parts = [
            0.2 * Double(edge.step), 1.2 * edge.jitterPixels, 0.01 * diameter,
            0.1 * 4 * diameter * spread(over: diameter), 0.45 * edge.irregularity * diameter,
        ]
        return 2.45 * parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// The smallest diameter that this blur lets one size, in pixels: 1.3 times its width, where a tenth of error in the
    /// blur becomes a tenth in the diameter.
    var smallestSizedPixels: Double { 3 * sigmaPixels }

    /// Whether the blur, and not the pixels, decides what can be sized; `nil` where too few edges tell.
    ///
    /// A phone's photo in focus has a sigma of 1 to 2 pixels, skin's own scatter included.
    var isStrong: Bool? { edges < 3 ? nil : sigmaPixels > 2.2 }
}
