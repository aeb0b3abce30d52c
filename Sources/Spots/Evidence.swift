/// What a candidate's own looks say, one number a column: what `MarkJudge` asks its questions of.
///
/// All are ratios or counts in units of the photo's own noise, so that light, camera and skin tone cancel as far as physics
/// lets them.
struct Evidence {
    /// One column.
    struct Column: Sendable {
        var name: String
        /// 1 where more can only speak for a mark, -1 where it can only speak against one, 0 where either may be.
        var direction: Int
        var value: @Sendable (Candidate) -> Float
    }

    /// The columns in the model's order. A name never changes its meaning.
    ///
    /// The contrast comes first: what is high for one photo's texture is low for another's marks, so that it is also judged
    /// without it, as a guard against skin rougher than any that was learnt from.
    static let columns: [Column] = [
        Column(name: "contrast", direction: 1) { $0.contrast },
        Column(name: "seed_noise_ratio", direction: 1) { min($0.outline.seed.signalToNoise, 60) },
        Column(name: "ring_noise_ratio", direction: 1) { min($0.signalToNoise, 60) },
        // Blood takes more green than red; melanin and shade take both, and melanin takes blue most of all.
        Column(name: "redness", direction: 0) { $0.redness },
        Column(name: "brownness", direction: -1) { $0.brownness },
        Column(name: "elongation", direction: -1) { Float($0.elongation) },
        Column(name: "weakest_side", direction: 1) { $0.weakestSide },
        Column(name: "line_through", direction: -1) { $0.throughLine },
        Column(name: "dark_line_through", direction: -1) { $0.throughDarkness },
        Column(name: "skin_share", direction: 1) { Float($0.skinShare) },
        Column(name: "glare_share", direction: -1) { Float($0.glareShare) },
        Column(name: "open", direction: -1) { $0.outline.isOpen ? 1 : 0 },
        Column(name: "elongated_neighbours", direction: -1) { Float(min($0.elongatedNeighbours, 8)) },
        Column(name: "rim", direction: 0) { $0.rim },
        Column(name: "fill", direction: 1) { Float($0.fill) },
    ]
}

extension Candidate {
    /// The part of the green absorption that red does not share.
    var redness: Float { deltaErythema / max(absorbed.y, 1e-3) }
    /// How much more of blue than of green is absorbed, over the green.
    var brownness: Float { absorbed.z / max(absorbed.y, 1e-3) - 1 }
}
