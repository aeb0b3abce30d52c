/// How much the points clump at each radius: L of the points less L of random layouts in the same window.
///
/// Both without edge correction, which cancels. Above `mostPoints` a fixed random subset stands for all, which leaves K
/// unchanged but for noise. Zero for fewer than two points. O(layouts · n²) with n at most `mostPoints`.
public func clumping(
    _ points: [Point], diameters: [Double], in window: RowWindow, radii: [Double], layouts: Int = 19, seed: UInt64 = 1
) -> [Double] {
    var generator = SplitMix64(seed: seed)
    let kept = thinned(points.indices.map { $0 }, to: mostPoints, &generator)
    guard kept.count > 1, window.area > 0 else { return radii.map { _ in 0 } }
    let observed = ringCounts(kept.map { points[$0] }, radii: radii)
    let layout = RandomLayout(window: window, diameters: kept.map { diameters[$0] })
    var expected = [Double](repeating: 0, count: radii.count)
    for _ in 0..<layouts {
        let counts = ringCounts(layout.draw(&generator), radii: radii)
        for ring in radii.indices { expected[ring] += counts[ring] / Double(layouts) }
    }
    let k = cumulated(observed, area: window.area, count: kept.count)
    let random = cumulated(expected, area: window.area, count: kept.count)
    return zip(k, random).map { ($0 / .pi).squareRoot() - ($1 / .pi).squareRoot() }
}

private let mostPoints = 300

/// `most` of the elements, drawn without repetition.
private func thinned(_ elements: [Int], to most: Int, _ generator: inout SplitMix64) -> [Int] {
    guard elements.count > most else { return elements }
    var rest = elements
    for place in 0..<most { rest.swapAt(place, place + generator.index(below: rest.count - place)) }
    return Array(rest.prefix(most))
}

private func ringCounts(_ points: [Point], radii: [Double]) -> [Double] {
    var counts = [Double](repeating: 0, count: radii.count)
    guard let widest = radii.last, widest > 0 else { return counts }
    let squares = radii.map { $0 * $0 }
    let perUnit = Double(radii.count) / widest
    forEachPair(of: points, within: widest) { _, _, squared in
        // The first of the ascending radii that holds the pair: where it is if they are evenly spaced, or near there.
        var ring = min(Int(squared.squareRoot() * perUnit), squares.count - 1)
        while ring > 0 && squared <= squares[ring - 1] { ring -= 1 }
        while ring < squares.count && squared > squares[ring] { ring += 1 }
        if ring < squares.count { counts[ring] += 2 }
    }
    return counts
}
