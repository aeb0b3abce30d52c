import Statistics
import Testing

@Suite("The assignment is the cheapest of the largest")
struct AssignmentTests {
    private func pairs(_ costs: [[Double?]]) -> [PossiblePair] {
        costs.enumerated().flatMap { row, line in
            line.enumerated().compactMap { column, cost in
                cost.map { PossiblePair(row: row, column: column, cost: $0) }
            }
        }
    }

    /// Every one-to-one choice, by trying all.
    private func best(_ pairs: [PossiblePair]) -> (count: Int, cost: Double) {
        guard let row = pairs.map(\.row).min() else { return (0, 0) }
        let rest = pairs.filter { $0.row != row }
        var answer = best(rest)
        for pair in pairs where pair.row == row {
            let other = best(rest.filter { $0.column != pair.column })
            let candidate = (other.count + 1, other.cost + pair.cost)
            if candidate.0 > answer.count || (candidate.0 == answer.count && candidate.1 < answer.cost) {
                answer = candidate
            }
        }
        return answer
    }

    @Test("Small random tables have the optimum that trying everything finds", arguments: 0..<60)
    func exhaustive(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let rows = 1 + random.index(below: 6)
        let columns = 1 + random.index(below: 6)
        let table = (0..<rows).map { _ in (0..<columns).map { _ in random.unit() < 0.4 ? nil : random.unit() } }
        let found = cheapestAssignment(among: pairs(table))
        let optimum = best(pairs(table))
        #expect(found.count == optimum.count)
        #expect(abs(found.reduce(0) { $0 + $1.cost } - optimum.cost) < 1e-12)
        #expect(Set(found.map(\.row)).count == found.count && Set(found.map(\.column)).count == found.count)
        #expect(found == found.sorted { $0.row < $1.row })
    }

    @Test("One more pair is worth any cost")
    func most() {
        let found = cheapestAssignment(among: pairs([[0.01, 9], [9, nil]]))
        #expect(found.map(\.column) == [1, 0])
    }

    @Test("Nothing possible gives nothing, and of a pair listed twice the cheaper counts")
    func edges() {
        #expect(cheapestAssignment(among: []).isEmpty)
        let twice = [PossiblePair(row: 3, column: 5, cost: 2), PossiblePair(row: 3, column: 5, cost: 1)]
        #expect(cheapestAssignment(among: twice) == [PossiblePair(row: 3, column: 5, cost: 1)])
    }

    @Test("Draws of the bootstrap are the same for a seed, and an interval lies where the values lie")
    func bootstrap() {
        let draws = Bootstrap(count: 5, draws: 40, seed: 1).draws
        #expect(draws == Bootstrap(count: 5, draws: 40, seed: 1).draws)
        #expect(draws != Bootstrap(count: 5, draws: 40, seed: 2).draws)
        #expect(draws.allSatisfy { $0.count == 5 && $0.allSatisfy((0..<5).contains) })
        #expect(Bootstrap.interval(of: (0...100).map(Double.init), draws: 101) == Interval(low: 2.5, high: 97.5))
        #expect(Bootstrap.interval(of: [1], draws: 100) == nil)
    }
}
