import Photographs
import Pixels

extension LandmarkSet {
    /// The landmarks of a photo's texture as far as the view shows it.
    init(of light: PhotoLight, _ view: LandmarkView) {
        let longer = Double(max(light.photo.width, light.photo.height))
        self.init(
            of: SkinTexture(
                of: light, step: light.step(near: longer / Double(view.longestSide)), filter: view.filter,
                hidden: light.spotDiscs, onSkinOnly: false), view)
    }

    /// The landmarks of a texture that stand out most, spread over it: extrema over place and size.
    ///
    /// A texture that is doubled first shows marks of two cells as well, at four times the cost.
    ///
    /// - Complexity: O(cells) for blurring, O(landmarks · their area) for describing.
    init(of texture: SkinTexture, _ view: LandmarkView) {
        step = texture.step
        let finer = view.isDoubled ? 2 : 1
        let scales = TextureScales(
            of: view.isDoubled ? texture.values.doubled() : texture.values, ownSigma: Double(finer) * view.smoothSigma)
        var found: [Extremum] = []
        for index in scales.octaves.indices {
            let octave = scales.octaves[index]
            found += extrema(in: octave, number: index).filter {
                let (x, y) = (Int($0.x.rounded()), Int($0.y.rounded()))
                let (column, row) = (x * octave.cells / finer, y * octave.cells / finer)
                return texture.usable.contains(x: column, y: row) && texture.usable[column, row]
            }
        }
        for extremum in spread(found, over: texture, finer: finer, most: view.most) {
            let octave = scales.octaves[extremum.octave]
            let surroundings = GradientField(octave.blurred[extremum.level], around: extremum)
            for angle in surroundings.mainDirections() {
                landmarks.append(extremum.landmark(cells: octave.cells, finer: finer, angleRadians: angle))
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
    /// How much the place stands out, in scatters of the texture.
    var response: Float

    /// - Parameter finer: cells of the octave's first picture to one of the texture's.
    func landmark(cells: Int, finer: Int, angleRadians: Double) -> Landmark {
        // A halved picture keeps every second cell from the first: its cell's middle is that of the cell kept.
        let size = Double(finer)
        return Landmark(
            x: (x * Double(cells) + 0.5) / size, y: (y * Double(cells) + 0.5) / size,
            sigma: sigma * Double(cells) / size, angleRadians: angleRadians)
    }
}

/// Weaker places than this, in scatters of the texture, are noise.
private let leastResponse: Float = 0.06
/// Ratio of the curvatures from which on a place lies on an edge, along which it could slide.
private let greatestEdgeRatio: Float = 12

private func extrema(in octave: TextureScales.Octave, number: Int) -> [Extremum] {
    var found: [Extremum] = []
    let margin = 5
    for level in 1...TextureScales.levels {
        let (below, own, above) = (
            octave.differences[level - 1], octave.differences[level], octave.differences[level + 1]
        )
        guard own.width > 2 * margin, own.height > 2 * margin else { continue }
        let values = own.elements.span
        for y in margin..<own.height - margin {
            for x in margin..<own.width - margin {
                let cell = y * own.width + x
                // The cell itself and its neighbours along the row settle most.
                let value = values[cell]
                let size = abs(value)
                guard size > leastResponse else { continue }
                let sign: Float = value > 0 ? 1 : -1
                guard size > sign * values[cell - 1], size >= sign * values[cell + 1],
                    isExtremum(size, sign, at: cell, in: (below, own, above))
                else { continue }
                if let refined = refined(x, y, below, own, above) {
                    found.append(
                        Extremum(
                            octave: number, level: level,
                            sigma: TextureScales.sigma(level: Double(level) + refined.level), x: Double(x) + refined.x,
                            y: Double(y) + refined.y, response: size))
                }
            }
        }
    }
    return found
}

/// Whether none of the cells around, in the same picture or its neighbours, goes further the same way.
private func isExtremum(
    _ size: Float, _ sign: Float, at cell: Int,
    in pictures: (below: Raster<Float>, own: Raster<Float>, above: Raster<Float>)
) -> Bool {
    let (below, own, above) = (
        pictures.below.elements.span, pictures.own.elements.span, pictures.above.elements.span
    )
    for line in [cell - pictures.own.width, cell, cell + pictures.own.width] {
        for place in line - 1...line + 1 {
            if place != cell && sign * own[place] > size { return false }
            if sign * below[place] > size || sign * above[place] > size { return false }
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
private func spread(_ found: [Extremum], over texture: SkinTexture, finer: Int, most: Int) -> [Extremum] {
    let parts = 8
    var groups = [[Extremum]](repeating: [], count: parts * parts)
    for extremum in found {
        let scale = Double(1 << extremum.octave) / Double(finer)
        let column = min(parts - 1, Int(extremum.x * scale) * parts / max(1, texture.width))
        let row = min(parts - 1, Int(extremum.y * scale) * parts / max(1, texture.height))
        groups[row * parts + column].append(extremum)
    }
    let filled = groups.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return [] }
    let each = max(1, most / filled.count)
    return filled.flatMap { $0.sorted { ($0.response, $0.y, $0.x) > ($1.response, $1.y, $1.x) }.prefix(each) }
}
