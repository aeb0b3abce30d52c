import Pixels

extension LandmarkSet {
    /// The landmarks of a texture that stand out most, spread over it: extrema over place and size.
    ///
    /// The texture is doubled first, so that marks of two cells are found as well.
    ///
    /// - Parameter most: at most about this many.
    /// - Complexity: O(cells) for blurring, O(landmarks · their area) for describing.
    init(of texture: SkinTexture, ownSigma: Double, most: Int) {
        let scales = TextureScales(of: texture.values.doubled(), ownSigma: 2 * ownSigma)
        var found: [Extremum] = []
        for index in scales.octaves.indices { found += extrema(in: scales.octaves[index], number: index, texture) }
        for extremum in spread(found, over: texture, most: most) {
            let octave = scales.octaves[extremum.octave]
            let surroundings = GradientField(octave.blurred[extremum.level], around: extremum)
            for angle in surroundings.mainDirections() {
                landmarks.append(extremum.landmark(cells: octave.cells, angleRadians: angle))
                descriptors += surroundings.descriptor(turnedBy: angle)
            }
        }
    }
}

/// An extremum in an octave, in its cells, whole cells counted from 0.
struct Extremum {
    var octave: Int
    var level: Int
    /// Between pictures, from `level`.
    var sigma: Double
    var x: Double
    var y: Double
    var response: Float

    func landmark(cells: Int, angleRadians: Double) -> Landmark {
        // A halved picture keeps every second cell from the first: its cell's middle is that of the cell kept. Two of the
        // doubled picture's cells make one of the texture's.
        Landmark(
            x: (x * Double(cells) + 0.5) / 2, y: (y * Double(cells) + 0.5) / 2, sigma: sigma * Double(cells) / 2,
            angleRadians: angleRadians, response: response)
    }
}

/// Weaker places than this, in scatters of the texture, are noise.
private let leastResponse: Float = 0.06
/// Ratio of the curvatures from which on a place lies on an edge, along which it could slide.
private let greatestEdgeRatio: Float = 12

private func extrema(in octave: TextureScales.Octave, number: Int, _ texture: SkinTexture) -> [Extremum] {
    var found: [Extremum] = []
    let margin = 5
    for level in 1...TextureScales.levels {
        let (below, own, above) = (
            octave.differences[level - 1], octave.differences[level], octave.differences[level + 1]
        )
        guard own.width > 2 * margin, own.height > 2 * margin else { continue }
        for y in margin..<own.height - margin {
            for x in margin..<own.width - margin {
                let value = own[x, y]
                guard abs(value) > leastResponse, isExtremum(value, x, y, below, own, above) else { continue }
                let (column, row) = (x * octave.cells / 2, y * octave.cells / 2)
                guard texture.usable.contains(x: column, y: row), texture.usable[column, row] else { continue }
                if let refined = refined(x, y, below, own, above) {
                    found.append(
                        Extremum(
                            octave: number, level: level,
                            sigma: TextureScales.sigma(level: Double(level) + refined.level), x: Double(x) + refined.x,
                            y: Double(y) + refined.y, response: abs(value)))
                }
            }
        }
    }
    return found
}

private func isExtremum(
    _ value: Float, _ x: Int, _ y: Int, _ below: Raster<Float>, _ own: Raster<Float>, _ above: Raster<Float>
) -> Bool {
    let sign: Float = value > 0 ? 1 : -1
    let size = sign * value
    // The neighbours along the row settle most cells.
    guard size > sign * own[x - 1, y], size >= sign * own[x + 1, y] else { return false }
    for dy in -1...1 {
        for dx in -1...1 {
            if (dx != 0 || dy != 0) && sign * own[x + dx, y + dy] > size { return false }
            if sign * below[x + dx, y + dy] > size || sign * above[x + dx, y + dy] > size { return false }
        }
    }
    return true
}

/// Where between the cells the extremum lies, from the slopes and curvatures along each axis; `nil` on an edge.
private func refined(
    _ x: Int, _ y: Int, _ below: Raster<Float>, _ own: Raster<Float>, _ above: Raster<Float>
) -> (x: Double, y: Double, level: Double)? {
    let value = own[x, y]
    let xx = own[x + 1, y] + own[x - 1, y] - 2 * value
    let yy = own[x, y + 1] + own[x, y - 1] - 2 * value
    let xy = (own[x + 1, y + 1] + own[x - 1, y - 1] - own[x + 1, y - 1] - own[x - 1, y + 1]) / 4
    let (trace, determinant) = (xx + yy, xx * yy - xy * xy)
    let limit = (greatestEdgeRatio + 1) * (greatestEdgeRatio + 1) / greatestEdgeRatio
    guard determinant > 0, trace * trace < limit * determinant else { return nil }
    func offset(_ before: Float, _ after: Float) -> Double {
        let curvature = before + after - 2 * value
        guard curvature != 0 else { return 0 }
        return Double(min(max((before - after) / (2 * curvature), -0.5), 0.5))
    }
    return (
        offset(own[x - 1, y], own[x + 1, y]), offset(own[x, y - 1], own[x, y + 1]), offset(below[x, y], above[x, y])
    )
}

/// The strongest of every part of the picture, so that one piece of cloth or one rim does not take them all.
private func spread(_ found: [Extremum], over texture: SkinTexture, most: Int) -> [Extremum] {
    let parts = 8
    var groups = [[Extremum]](repeating: [], count: parts * parts)
    for extremum in found {
        let scale = Double(1 << extremum.octave) / 2
        let column = min(parts - 1, Int(extremum.x * scale) * parts / max(1, texture.width))
        let row = min(parts - 1, Int(extremum.y * scale) * parts / max(1, texture.height))
        groups[row * parts + column].append(extremum)
    }
    let filled = groups.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return [] }
    let each = max(1, most / filled.count)
    return filled.flatMap { $0.sorted { ($0.response, $0.y, $0.x) > ($1.response, $1.y, $1.x) }.prefix(each) }
}
