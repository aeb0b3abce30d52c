import Photographs
import Pixels
import Statistics

/// Patches as they are reported, each measured against the skin around it.
///
/// - Complexity: O(survey) once more for each patch, whose mask is as large.
func measuredPatches(
    _ patches: [PatchOutline], survey: Survey, skin: SkinMap, marked: Mask, photo: Photo
) -> [Patch] {
    guard !patches.isEmpty else { return [] }
    let calm = CalmSkin(skin, of: survey, marked: marked, patches: patches)
    return patches.map { calm.measure($0, photo: photo) }
}

/// Skin of a photo that is neither mark, nor patch, nor glare: what patches are measured against.
private struct CalmSkin {
    private let survey: Survey
    private let isCalm: Mask

    init(_ skin: SkinMap, of survey: Survey, marked: Mask, patches: [PatchOutline]) {
        self.survey = survey
        var isCalm = Mask(width: survey.width, height: survey.height, repeating: false)
        for row in 0..<survey.height {
            let line = skin.line(row, width: survey.width)
            for column in 0..<survey.width {
                let cell = row * survey.width + column
                isCalm.elements[cell] = line[column] && !marked.elements[cell] && !survey.glare.elements[cell]
            }
        }
        for patch in patches { for cell in patch.cells { isCalm.elements[cell] = false } }
        self.isCalm = isCalm
    }

    /// Measures a patch; its outline is as fine as the survey's grid.
    func measure(_ outline: PatchOutline, photo: Photo) -> Patch {
        let step = survey.reduction
        var mask = Mask(width: survey.width, height: survey.height, repeating: false)
        for cell in outline.cells { mask.elements[cell] = true }
        let level = median(outline.cells.map(erythema))
        let delta = Double(level - outline.baseline)
        let around = PatchSurroundings(of: outline.cells, in: survey, calm: isCalm)
        let region = Region(mask: mask).scaled(by: step, width: photo.width, height: photo.height)
        let area = Double(region.pixelCount)
        let moments = Moments(cells: outline.cells, width: survey.width)
        let shape = MaskShape(mask: mask)
        let diameter = 2 * (area / Double.pi).squareRoot()
        let edge = around.edgeWidthCells(from: level, erythema)
        let half = Double(step) * PatchSurroundings.diameterErrorCells(edgeWidthCells: edge)
        return Patch(
            id: 0, region: region,
            shape: Spot.Shape(
                xPixels: moments.x * Double(step), yPixels: moments.y * Double(step), areaSquarePixels: area,
                diameterPixels: diameter, diameterPixelsLow: max(0, diameter - half),
                diameterPixelsHigh: diameter + half, feretMaximumPixels: shape.feretMaximum * Double(step),
                feretMinimumPixels: shape.feretMinimum * Double(step),
                circularity: moments.circularity(cells: outline.cells.count),
                solidity: shape.solidity,
                edgeWidthPixels: edge.map { $0 * Double(step) }),
            colour: Spot.Colour(
                meanLight(of: outline.cells, photo),
                beside: around.ring.isEmpty ? nil : meanLight(of: around.ring, photo), deltaErythema: delta),
            signalToNoise: delta / Double(outline.noise),
            confidence: min(1, max(0, delta / 0.06)),
            touchesEdge: region.runs.contains {
                $0.row == 0 || $0.row == photo.height - 1 || $0.start == 0 || $0.end == photo.width
            })
    }

    private func erythema(_ cell: Int) -> Float { survey.planes[0].elements[cell] - survey.planes[1].elements[cell] }

    /// Of a pixel of each cell.
    private func meanLight(of cells: [Int], _ photo: Photo) -> LinearRGB {
        let step = survey.reduction
        var light = SIMD3<Float>(repeating: 0)
        for cell in cells {
            let linear = photo.linear(
                x: min(photo.width - 1, (cell % survey.width) * step),
                y: min(photo.height - 1, (cell / survey.width) * step))
            light += SIMD3(linear.red, linear.green, linear.blue)
        }
        light /= Float(cells.count)
        return LinearRGB(red: light.x, green: light.y, blue: light.z)
    }
}

/// The cells on both sides of a patch's border with calm skin, by their distance to it.
private struct PatchSurroundings {
    /// Cells of the patch and of calm skin, each by its distance in cells to the other kind, less one.
    private var inside = [[Int]](repeating: [], count: PatchSurroundings.reach)
    private var outside = [[Int]](repeating: [], count: PatchSurroundings.reach)
    /// Calm skin around the patch, beyond its edge; empty where there is too little.
    let ring: [Int]

    /// So many cells to either side are looked at …
    private static let reach = 24
    /// … of which those from here on are what the patch is compared with.
    private static let ringBegins = 8
    /// Fewer tell nothing.
    private static let (fewestOfRing, fewestAtDistance) = (30, 8)

    /// Half of a diameter's interval: the grid's error, and that a soft edge's border may be said to lie anywhere between 30 and
    /// 70 % of its redness, a quarter of its width to either side. An edge that could not be measured may be as wide as is
    /// looked at.
    static func diameterErrorCells(edgeWidthCells: Double?) -> Double {
        let soft = 2 * (edgeWidthCells ?? Double(reach)) / 4
        return (gridErrorCells * gridErrorCells + soft * soft).squareRoot()
    }

    private static let gridErrorCells = 4.0

    /// - Complexity: O(box around the cells).
    init(of cells: [Int], in survey: Survey, calm: Mask) {
        let reach = PatchSurroundings.reach
        let field = CellDistances(of: cells, margin: reach, width: survey.width, height: survey.height)
        var toCalm = field.distance
        for index in toCalm.elements.indices {
            let (column, row) = (field.x + index % toCalm.width, field.y + index / toCalm.width)
            let cell = row * survey.width + column
            let away = Int(field.distance.elements[index] + 2) / 3
            if calm.elements[cell], (1...reach).contains(away) { outside[away - 1].append(cell) }
            toCalm.elements[index] = calm.elements[cell] ? 0 : 1_000_000
        }
        chamfer(&toCalm)
        for cell in cells {
            let away = Int(toCalm[cell % survey.width - field.x, cell / survey.width - field.y] + 2) / 3
            if (1...reach).contains(away) { inside[away - 1].append(cell) }
        }
        let beyond = outside[PatchSurroundings.ringBegins...].flatMap(\.self)
        ring = beyond.count >= PatchSurroundings.fewestOfRing ? beyond : []
    }

    /// How far the way is from 90 % of a patch's redness to 10 %, in cells; `nil` where calm skin or the patch is too narrow to
    /// tell.
    ///
    /// By medians over all cells as far from the border: an outline that strays from the border by some cells widens it by as
    /// many.
    ///
    /// - Parameter level: the patch's own.
    func edgeWidthCells(from level: Float, _ erythema: (Int) -> Float) -> Double? {
        guard !ring.isEmpty else { return nil }
        let base = median(ring.map(erythema))
        guard level > base else { return nil }
        func profile(_ cells: [[Int]]) -> [Float] {
            cells.prefix { $0.count >= PatchSurroundings.fewestAtDistance }
                .map { (median($0.map(erythema)) - base) / (level - base) }
        }
        let (inwards, outwards) = (profile(inside), profile(outside))
        guard let high = inwards.firstIndex(where: { $0 >= 0.9 }), let low = outwards.firstIndex(where: { $0 <= 0.1 })
        else { return nil }
        // Middles of cells on either side of the border, half a cell away each; between cells the profile is linear.
        let line = inwards.prefix(high + 1).reversed() + outwards.prefix(low + 1)
        func crossing(_ share: Float) -> Double? {
            line.indices.dropLast().first { line[$0] >= share && line[$0 + 1] < share }.map {
                Double($0) + Double((line[$0] - share) / (line[$0] - line[$0 + 1]))
            }
        }
        guard let from = crossing(0.9), let to = crossing(0.1) else { return nil }
        return to - from
    }
}

extension Region {
    /// The region on a grid `step` times finer, cut to a photo; cells at the grid's end reach the photo's.
    func scaled(by step: Int, width: Int, height: Int) -> Region {
        guard step > 1 else { return self }
        let lastRow = height / step - 1
        let lastColumn = width / step
        var fine: [Run] = []
        for run in runs {
            let rows = run.row * step..<(run.row == lastRow ? height : (run.row + 1) * step)
            for row in rows {
                fine.append(
                    Run(row: row, start: run.start * step, end: run.end == lastColumn ? width : run.end * step))
            }
        }
        return Region(runs: fine.sorted { ($0.row, $0.start) < ($1.row, $1.start) })
    }
}
