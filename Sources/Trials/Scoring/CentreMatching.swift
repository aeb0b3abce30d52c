internal import Statistics

/// A place that is to be found, and how near a found centre must come.
struct Target: Sendable, Equatable {
    var xPixels: Double
    var yPixels: Double
    var gatePixels: Double
}

/// The least gate around a true spot's centre, beside half its diameter: 0.15 mm and 1.5 px.
enum SpotGate {
    static let leastPixels = 1.5
    static let leastMillimetres = 0.15

    /// max(d/2, 0.15 mm, 1.5 px), d being the area-equivalent diameter of the true label; without a scale the millimetres
    /// drop out.
    static func pixels(diameterPixels: Double, millimetresPerPixel: Double?) -> Double {
        max(diameterPixels / 2, leastPixels, millimetresPerPixel.map { leastMillimetres / $0 } ?? 0)
    }
}

/// Pairs of targets and found centres, at most one each: as many as can be within the gates, and among those the ones with
/// the least sum of distances in units of the gate.
///
/// - Returns: for each target the place of its found centre in `centres`, or `nil`.
/// - Complexity: O(targets · centres) to list the pairs, then `cheapestAssignment`.
func centreMatches(of targets: [Target], in centres: [(x: Double, y: Double)]) -> [Int?] {
    var pairs: [PossiblePair] = []
    for (row, target) in targets.enumerated() {
        for (column, centre) in centres.enumerated() {
            let dx = centre.x - target.xPixels
            let dy = centre.y - target.yPixels
            let distance = (dx * dx + dy * dy).squareRoot()
            guard distance <= target.gatePixels else { continue }
            pairs.append(PossiblePair(row: row, column: column, cost: distance / target.gatePixels))
        }
    }
    var partners = [Int?](repeating: nil, count: targets.count)
    for pair in cheapestAssignment(among: pairs) { partners[pair.row] = pair.column }
    return partners
}
