/// Two things, by their places in two lists, that may be taken for one another, and what that costs.
public struct PossiblePair: Sendable, Equatable, BitwiseCopyable {
    public var row: Int
    public var column: Int
    /// At least 0.
    public var cost: Double

    public init(row: Int, column: Int, cost: Double) {
        precondition(cost >= 0 && cost.isFinite, "a cost of \(cost)")
        self.row = row
        self.column = column
        self.cost = cost
    }
}

/// The one-to-one assignment with as many of the possible pairs as can be, and among those the cheapest.
///
/// What is not listed is never paired; a pair listed twice counts by its lower cost. Pairs come in the order of their rows.
/// Parts of the graph that share nothing are solved apart, so that a thousand spots with a few neighbours each are quick.
///
/// - Complexity: O(pairs) and O(r²·c) for each connected part of r rows and c ≥ r columns.
/// - Reference: Kuhn 1955, doi:10.1002/nav.3800020109; with potentials, Jonker and Volgenant 1987, doi:10.1007/BF02278710.
public func cheapestAssignment(among pairs: [PossiblePair]) -> [PossiblePair] {
    let rows = (pairs.map(\.row).max() ?? -1) + 1
    var parents = Array(0..<(rows + (pairs.map(\.column).max() ?? -1) + 1))
    func root(of node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }
    for pair in pairs {
        let (a, b) = (root(of: pair.row), root(of: rows + pair.column))
        parents[max(a, b)] = min(a, b)
    }
    var parts: [Int: [PossiblePair]] = [:]
    for pair in pairs { parts[root(of: pair.row), default: []].append(pair) }
    return parts.keys.sorted().flatMap { ConnectedPart(parts[$0] ?? []).solved() }.sorted { $0.row < $1.row }
}

/// A connected part of the graph as a dense table of costs.
private struct ConnectedPart {
    private let rows: [Int]
    private let columns: [Int]
    /// Row by row; `forbidden` where no pair was listed.
    private var costs: [Double]
    private let forbidden: Double

    init(_ pairs: [PossiblePair]) {
        rows = Set(pairs.map(\.row)).sorted()
        columns = Set(pairs.map(\.column)).sorted()
        // Dearer than all pairs together, so that no pair is ever given up for cheaper ones.
        forbidden = ((pairs.map(\.cost).max() ?? 0) + 1) * Double(min(rows.count, columns.count) + 1)
        costs = [Double](repeating: forbidden, count: rows.count * columns.count)
        let rowPlaces = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
        let columnPlaces = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        for pair in pairs {
            guard let row = rowPlaces[pair.row], let column = columnPlaces[pair.column] else { continue }
            let place = row * columns.count + column
            costs[place] = min(costs[place], pair.cost)
        }
    }

    func solved() -> [PossiblePair] {
        let isTall = rows.count > columns.count
        let (short, long) = isTall ? (columns.count, rows.count) : (rows.count, columns.count)
        func cost(_ a: Int, _ b: Int) -> Double { isTall ? costs[b * columns.count + a] : costs[a * columns.count + b] }
        var search = ShortestPaths(short: short, long: long)
        for start in 1...short { search.enter(start, cost: cost) }
        return (1...long).compactMap { place in
            let partner = search.partner[place]
            guard partner > 0 else { return nil }
            let value = cost(partner - 1, place - 1)
            guard value < forbidden else { return nil }
            let (row, column) = isTall ? (place - 1, partner - 1) : (partner - 1, place - 1)
            return PossiblePair(row: rows[row], column: columns[column], cost: value)
        }
    }
}

/// Successive shortest augmenting paths with potentials; places count from 1, and 0 is nobody.
private struct ShortestPaths {
    private let long: Int
    private var shortPotential: [Double]
    private var longPotential: [Double]
    /// For each place of the long side, its partner of the short one.
    private(set) var partner: [Int]

    init(short: Int, long: Int) {
        self.long = long
        shortPotential = [Double](repeating: 0, count: short + 1)
        longPotential = [Double](repeating: 0, count: long + 1)
        partner = [Int](repeating: 0, count: long + 1)
    }

    /// Gives one more of the short side a partner, moving others where that is cheaper.
    mutating func enter(_ start: Int, cost: (Int, Int) -> Double) {
        partner[0] = start
        var here = 0
        var least = [Double](repeating: .infinity, count: long + 1)
        var before = [Int](repeating: 0, count: long + 1)
        var isDone = [Bool](repeating: false, count: long + 1)
        repeat {
            isDone[here] = true
            let row = partner[here]
            var step = Double.infinity
            var next = 0
            for place in 1...long where !isDone[place] {
                let reduced = cost(row - 1, place - 1) - shortPotential[row] - longPotential[place]
                if reduced < least[place] {
                    least[place] = reduced
                    before[place] = here
                }
                if least[place] < step {
                    step = least[place]
                    next = place
                }
            }
            for place in 0...long {
                if isDone[place] {
                    shortPotential[partner[place]] += step
                    longPotential[place] -= step
                } else {
                    least[place] -= step
                }
            }
            here = next
        } while partner[here] != 0
        while here != 0 {
            partner[here] = partner[before[here]]
            here = before[here]
        }
    }
}
