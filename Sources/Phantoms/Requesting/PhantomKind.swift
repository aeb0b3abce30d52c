/// Which red, if any, a photograph shows.
public enum PhantomKind: String, Sendable, CaseIterable {
    case angioma, petechia, rash, clear
    /// Two of them in one photograph; its spots have their own truth beside the redness'.
    case mixed
    /// None of those: scenes whose right answer may be to abstain.
    case odd

    /// The kinds that suites make when all are wanted; odd scenes have a suite of their own.
    public static let plain: [PhantomKind] = [.angioma, .petechia, .rash, .clear, .mixed]

    /// What the photographs of a kind may show; a seed picks one, evenly.
    public var variants: [String] {
        switch self {
        case .angioma:
            ["cherry", "violet", "black", "motley", "keratoses", "tiny", "single"].map { "angioma/" + $0 }
        case .petechia:
            ["clustered", "fine", "sparse", "linear", "cuff", "follicular", "purpura", "brown"].map {
                "petechial/" + $0
            }
        case .rash: Redness.Style.allCases.map { "rash/" + $0.rawValue }
        case .clear:
            ["plain", "naevi", "keratoses", "freckled", "veins", "scarred", "hairy", "flushed"].map { "clear/" + $0 }
        case .mixed:
            ["angioma_beside_rash", "petechial_on_red", "angioma_and_petechial"].map { "mixed/" + $0 }
        case .odd: OddScene.allCases.map { "odd/" + $0.rawValue }
        }
    }

    /// What a request may name beside `variants`, and chance does not pick: marks that readers and methods take for more or
    /// fewer than they are.
    public var crowdedVariants: [String] {
        switch self {
        case .angioma: ["angioma/polished"]
        case .petechia: ["petechial/papules", "petechial/dense"]
        case .rash: ["rash/papules", "rash/plaques"]
        case .clear, .mixed, .odd: []
        }
    }
}

/// How much a photograph asks of who reads it; `hard` has fainter, touching and blurred marks, noise and strong
/// compression.
public enum PhantomDifficulty: String, Sendable, CaseIterable { case standard, hard }
