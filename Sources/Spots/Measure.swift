import Photographs
import Pixels
import Statistics

/// What measuring one mark gives; ids come later.
struct Measurement {
    var region: Region
    var shape: Spot.Shape
    var colour: Spot.Colour
    var touchesEdge: Bool
}

/// Measures a mark in a window around it, at the photo's resolution where the mark is small.
///
/// The outline is the half-level of the mark's own contrast to its ring, on the dose of blood; each border pixel counts
/// by the part of it that lies inside, from the local slope.
///
/// - Parameters:
///   - cells: the mark on the survey's grid.
///   - others: cells of other marks, which neither join this one nor its ring.
/// - Returns: `nil` where no pixel rises above the half-level.
func measure(
    cells: [Int], survey: Survey, others: Mask, filter: BloodFilter, photo: Photo
) -> Measurement? {
    guard let frame = MeasuringFrame(cells: cells, survey: survey, others: others, photo: photo) else { return nil }
    let dose = frame.window.dose(by: filter).gaussianBlurred(sigma: MeasuringFrame.smoothing)
    let ring = frame.ringPixels
    guard ring.count >= 8 else { return nil }
    let ringDose = ring.map { dose.elements[$0] }
    let base = median(ringDose)
    var inside = frame.pixels(frame.near).map { dose.elements[$0] }
    guard !inside.isEmpty else { return nil }
    let areaGuess = cells.count * survey.reduction * survey.reduction / (frame.window.step * frame.window.step)
    let core = meanOfHighest(max(1, areaGuess / 3), in: &inside)
    guard core > base else { return nil }
    let level = LevelSet(dose: dose, allowed: frame.near, base: base, core: core)
    guard !level.pixels.isEmpty else { return nil }
    let shape = level.shape(noise: scatter(ringDose)).placed(in: frame.window)
    return Measurement(
        region: Region(mask: level.mask).placed(in: frame.window), shape: shape,
        colour: frame.colour(of: level.core, ring: ring),
        touchesEdge: level.pixels.contains {
            let step = frame.window.step
            let column = $0 % dose.width * step + frame.window.x
            let row = $0 / dose.width * step + frame.window.y
            return column == 0 || row == 0 || column + step >= photo.width || row + step >= photo.height
        })
}

/// The mean of the `number` highest values; all of them where there are no more.
private func meanOfHighest(_ number: Int, in values: inout [Float]) -> Float {
    let first = max(0, values.count - number)
    _ = select(rank: first, in: &values)
    return values[first...].reduce(0, +) / Float(values.count - first)
}

extension Region {
    /// From a window's pixels to the photo's.
    fileprivate func placed(in window: PhotoWindow) -> Region {
        let step = window.step
        return Region(
            runs: runs.flatMap { run in
                (0..<step).map {
                    Run(
                        row: window.y + run.row * step + $0, start: window.x + run.start * step,
                        end: window.x + run.end * step)
                }
            }.sorted { ($0.row, $0.start) < ($1.row, $1.start) })
    }
}

extension Spot.Shape {
    /// From a window's pixels to the photo's.
    fileprivate func placed(in window: PhotoWindow) -> Spot.Shape {
        let step = Double(window.step)
        var shape = self
        shape.xPixels = xPixels * step + Double(window.x)
        shape.yPixels = yPixels * step + Double(window.y)
        shape.areaSquarePixels *= step * step
        shape.diameterPixels *= step
        shape.diameterPixelsLow *= step
        shape.diameterPixelsHigh *= step
        shape.feretMaximumPixels *= step
        shape.feretMinimumPixels *= step
        shape.edgeWidthPixels *= step
        return shape
    }
}

/// Which pixels of a window belong to a mark's surroundings.
struct MeasuringFrame {
    /// Smoothing before the half-level, in pixels: about the photo's own blur, so that noise does not fray the outline.
    static let smoothing = 0.6

    /// A mark with more pixels across than this is measured on a coarser window.
    static let pixelsAcross = 24

    let window: PhotoWindow
    /// Pixels that the outline may take: the mark's cells and one cell around them, others' cells left out.
    let near: Mask
    /// Pixels of the ring around the mark.
    let ring: Mask

    init?(cells: [Int], survey: Survey, others: Mask, photo: Photo) {
        let cell = survey.reduction
        let cellColumns = cells.map { $0 % survey.width }
        guard let left = cellColumns.min(), let right = cellColumns.max(), let first = cells.min(),
            let last = cells.max()
        else { return nil }
        let radius = (Double(cells.count) / Double.pi).squareRoot()
        let gap = radius < 2 ? 1 : 2
        let margin = gap + max(2, Int((0.7 * radius).rounded()))
        let x0 = max(0, left - margin)
        let y0 = max(0, first / survey.width - margin)
        let x1 = min(survey.width - 1, right + margin)
        let y1 = min(survey.height - 1, last / survey.width + margin)
        let step = max(1, min(cell, Int(2 * radius * Double(cell)) / MeasuringFrame.pixelsAcross))
        let window = PhotoWindow(
            of: photo, left: x0 * cell, top: y0 * cell, right: x1 == survey.width - 1 ? photo.width : (x1 + 1) * cell,
            bottom: y1 == survey.height - 1 ? photo.height : (y1 + 1) * cell, step: step)
        var distance = Raster<Int32>(width: x1 - x0 + 1, height: y1 - y0 + 1, repeating: 1_000_000)
        for cell in cells { distance[cell % survey.width - x0, cell / survey.width - y0] = 0 }
        chamfer(&distance)
        var near: [Bool] = []
        var ring: [Bool] = []
        near.reserveCapacity(window.width * window.height)
        ring.reserveCapacity(window.width * window.height)
        let columns = (0..<window.width).map { min(($0 * step + step / 2 + window.x) / cell, x1) }
        var line = (row: -1, near: [Bool](), ring: [Bool]())
        for y in 0..<window.height {
            let row = min((y * step + step / 2 + window.y) / cell, y1)
            // All pixel rows of a row of cells are alike.
            if row != line.row {
                let away = columns.map { column in
                    let away = distance[column - x0, row - y0]
                    return away > 0 && others[column, row] ? Int32.max : away
                }
                line = (row, away.map { $0 <= 4 }, away.map { $0 > Int32(3 * gap) && $0 <= Int32(3 * margin) })
            }
            near += line.near
            ring += line.ring
        }
        self.window = window
        self.near = Mask(width: window.width, height: window.height, elements: near)
        self.ring = Mask(width: window.width, height: window.height, elements: ring)
    }

    func pixels(_ mask: Mask) -> [Int] {
        var pixels: [Int] = []
        pixels.reserveCapacity(mask.count)
        for (pixel, isInside) in mask.elements.enumerated() where isInside { pixels.append(pixel) }
        return pixels
    }

    /// Pixels of the ring from all around it, so many as a median needs.
    var ringPixels: [Int] {
        let all = pixels(ring)
        let stride = max(1, all.count / 256)
        return stride == 1 ? all : Swift.stride(from: stride / 2, to: all.count, by: stride).map { all[$0] }
    }

    func colour(of core: [Int], ring: [Int]) -> Spot.Colour {
        let mark = window.meanLight(of: core)
        let skin = window.meanLight(of: ring)
        func erythema(_ pixels: [Int]) -> Double {
            Double(median(pixels.map { window.red.elements[$0] - window.green.elements[$0] }))
        }
        let markLab = Lab(mark)
        let isFlagged = mark.green <= Survey.darkest || mark.red <= Survey.darkest || mark.red >= 0.98
        return Spot.Colour(
            lab: markLab, deltaErythema: erythema(core) - erythema(ring), deltaE00: deltaE00(markLab, Lab(skin)),
            isFlagged: isFlagged)
    }
}
