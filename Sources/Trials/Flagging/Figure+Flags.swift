internal import Spots

extension Figure {
    /// Of each flag that a renderer can make due: how often it is raised where it is, and where it is not.
    static let flagFigures = judgedFlags.flatMap { flag in
        [
            Figure("flag_\(flag.rawValue)_raised", "\(flag.rawValue): due, raised", better: .higher) { scores in
                let due = scores.flagScores.filter { $0.stated.due.contains(flag) }
                return share(due.count { $0.raised.contains(flag) }, of: due.count)
            },
            Figure("flag_\(flag.rawValue)_false", "not due, raised", better: .lower) { scores in
                let absent = scores.flagScores.filter { $0.stated.absent.contains(flag) }
                return share(absent.count { $0.raised.contains(flag) }, of: absent.count)
            },
        ]
    }

    private static let judgedFlags: [Quality.Flag] = [
        .blurred, .underexposed, .clippedRed, .glare, .hair, .skinFractionLow,
    ]
}

extension [PhotoScore] {
    fileprivate var flagScores: [FlagScore] { compactMap(\.flags) }
}
