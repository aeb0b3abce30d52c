internal import Statistics

/// Which marker a quad shows.
struct ReadMarker {
    var id: Int
    /// The marker's bits as it stands in the quad, first corner first.
    var code: UInt64
    /// Quarter turns after which the quad's first corner is the marker's.
    var quarters: Int
    /// Share of the cells' variance that the marker explains.
    var agreement: Double
}

extension MarkerDictionary {
    /// A marker explains at least so much of what its cells look like; what is none, less.
    private static let leastAgreement = 0.86
    /// And so much more than every other one.
    private static let leastLead = 0.04

    /// The marker that the cells show, in whichever quarter turn; `nil` where none fits or two do.
    ///
    /// Blurred cells lose their colour to their neighbours, so that more wrong cells are let pass than can be corrected, as
    /// guesses; how well the whole blurred pattern fits decides.
    func read(_ cells: MarkerCells) -> ReadMarker? {
        let isSmall = cells.cellPixels < 6
        let observed = (isSmall ? [0, 0.8, 1.6] : [0]).map(cells.bits)
        // Three turns of what is seen are cheaper than three of every marker; a turn takes no cell away.
        let turnedBack = (0..<4).map { quarters in observed.map { turned($0, quarters: (4 - quarters) % 4) } }
        let blurs = isSmall ? [0.2, 0.35, 0.5, 0.65] : [0.15, 0.3]
        let allowed = correctableCells + (isSmall ? 2 : 0)
        var guesses: [ReadMarker] = []
        for (id, upright) in codes.enumerated() {
            for quarters in 0..<4 {
                let wrong = turnedBack[quarters].reduce(64) { min($0, ($1 ^ upright).nonzeroBitCount) }
                guard wrong <= allowed else { continue }
                let code = turned(upright, quarters: quarters)
                let agreement = blurs.reduce(0) { best, blur in
                    max(best, cells.agreement(with: { isWhite(code: code, column: $0, row: $1) }, blur: blur))
                }
                guesses.append(ReadMarker(id: id, code: code, quarters: quarters, agreement: agreement))
            }
        }
        guesses.sort { ($0.agreement, $1.id) > ($1.agreement, $0.id) }
        guard let best = guesses.first, best.agreement >= MarkerDictionary.leastAgreement else { return nil }
        // A marker that looks the same after half a turn is no rival of itself.
        if let rival = guesses.dropFirst().first(where: { $0.code != best.code }),
            best.agreement - rival.agreement < MarkerDictionary.leastLead
        {
            return nil
        }
        return best
    }
}
