import Photographs
import Pixels
import Statistics

/// What measuring one mark gives, before the photo's blur is known; ids come later.
struct Measurement {
    /// As the blurred photo shows it, in pixels of the photo.
    fileprivate(set) var shape: Spot.Shape
    let edge: EdgeReading
    let colour: Spot.Colour
    let touchesEdge: Bool
    fileprivate let outline: LevelSet
    /// Where the outline's first pixel lies in the photo, and its pixels' size.
    fileprivate let place: (x: Int, y: Int, step: Int)

    /// The mark as it would be without the photo's blur: its pixels, its sizes and their interval.
    func sized(by blur: PhotoBlur) -> (region: Region, shape: Spot.Shape) {
        let corrected = blur.corrected(diameterPixels: edge.diameterPixels)
        let half = blur.halfInterval(of: edge)
        let share = corrected / edge.diameterPixels
        var sized = shape
        sized.areaSquarePixels *= share * share
        sized.diameterPixels = corrected
        sized.diameterPixelsLow = max(0, corrected - half)
        sized.diameterPixelsHigh = corrected + half
        sized.feretMaximumPixels *= share
        sized.feretMinimumPixels *= share
        let count = Int((shape.areaSquarePixels * share * share / Double(place.step * place.step)).rounded())
        let mask = outline.cover.highest(count, in: outline.density)
        return (Region(mask: mask).placed(at: place), sized)
    }
}

/// Measures a mark in a window around it, at the photo's resolution where the mark is small.
///
/// The outline is where half of the light is gone that the mark's inside takes from the skin around; each border pixel
/// counts by the part of it that lies inside, from the local slope.
///
/// - Parameters:
///   - cells: the mark on the survey's grid.
///   - others: cells of other marks, which neither join this one nor its ring.
/// - Returns: `nil` where no pixel rises above the level.
func measure(cells: [Int], survey: Survey, others: Mask, photo: Photo) -> Measurement? {
    guard let frame = MeasuringFrame(cells: cells, survey: survey, others: others, photo: photo) else { return nil }
    let density = frame.window.density(leaningOnBlood: frame.isLarge)
    guard frame.ring.count >= 8 else { return nil }
    let (base, noise) = medianAndScatter(frame.ring.map { density.elements[$0] })
    let box = frame.box
    guard
        let outline = LevelSet(
            density: density.piece(box).map { $0 - base }, allowed: frame.allowed, own: frame.own, noise: noise)
    else { return nil }
    let reading = outline.reading(noise: noise)
    let core = outline.core.map { (box.y + $0 / box.width) * density.width + box.x + $0 % box.width }
    let step = frame.window.step
    let place = (x: frame.window.x + box.x * step, y: frame.window.y + box.y * step, step: step)
    return Measurement(
        shape: reading.shape.placed(at: place), edge: reading.edge.scaled(by: step), colour: frame.colour(of: core),
        touchesEdge: outline.cover.touchesEdge(of: photo, from: place), outline: outline, place: place)
}

extension MarkMask {
    /// Whether a pixel of the mask, which begins at `place`, lies at the photo's border, or so close to it that no whole
    /// pixel of the window fits between them: the photo's last columns and rows may be in no window.
    fileprivate func touchesEdge(of photo: Photo, from place: (x: Int, y: Int, step: Int)) -> Bool {
        let columns = place.x + bounds.x * place.step..<place.x + (bounds.x + bounds.width) * place.step
        let rows = place.y + bounds.y * place.step..<place.y + (bounds.y + bounds.height) * place.step
        guard
            columns.lowerBound == 0 || rows.lowerBound == 0 || photo.width - columns.upperBound < place.step
                || photo.height - rows.upperBound < place.step
        else { return false }
        return pixels.contains {
            let column = $0 % mask.width * place.step + place.x
            let row = $0 / mask.width * place.step + place.y
            return column == 0 || row == 0 || photo.width - (column + place.step) < place.step
                || photo.height - (row + place.step) < place.step
        }
    }
}

extension Region {
    /// From an outline's pixels to the photo's.
    fileprivate func placed(at place: (x: Int, y: Int, step: Int)) -> Region {
        let step = place.step
        guard step > 1 else {
            return Region(
                runs: runs.map { Run(row: place.y + $0.row, start: place.x + $0.start, end: place.x + $0.end) })
        }
        return Region(
            runs: runs.flatMap { run in
                (0..<step).map {
                    Run(
                        row: place.y + run.row * step + $0, start: place.x + run.start * step,
                        end: place.x + run.end * step)
                }
            }.sorted { ($0.row, $0.start) < ($1.row, $1.start) })
    }
}

extension Spot.Shape {
    /// From an outline's pixels to the photo's.
    fileprivate func placed(at place: (x: Int, y: Int, step: Int)) -> Spot.Shape {
        let step = Double(place.step)
        var shape = self
        shape.xPixels = xPixels * step + Double(place.x)
        shape.yPixels = yPixels * step + Double(place.y)
        shape.areaSquarePixels *= step * step
        shape.diameterPixels *= step
        shape.diameterPixelsLow *= step
        shape.diameterPixelsHigh *= step
        shape.feretMaximumPixels *= step
        shape.feretMinimumPixels *= step
        shape.edgeWidthPixels = edgeWidthPixels.map { $0 * step }
        return shape
    }
}

/// A rectangle of a window, in its pixels.
struct WindowBox {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    /// With `margin` more pixels on each side, as far as a window of this size has them.
    func grown(by margin: Int, width wide: Int, height high: Int) -> WindowBox {
        let (left, top) = (max(x - margin, 0), max(y - margin, 0))
        return WindowBox(
            x: left, y: top, width: min(x + width + margin, wide) - left, height: min(y + height + margin, high) - top)
    }
}

extension Raster {
    /// The elements where `mask`, of the same size, is `true`, in reading order.
    func elements(where mask: Mask) -> [Element] {
        var kept: [Element] = []
        kept.reserveCapacity(count)
        for (element, isKept) in zip(elements, mask.elements) where isKept { kept.append(element) }
        return kept
    }

    func piece(_ box: WindowBox) -> Raster {
        var rows: [Element] = []
        rows.reserveCapacity(box.width * box.height)
        for row in box.y..<box.y + box.height {
            rows += elements[row * width + box.x..<row * width + box.x + box.width]
        }
        return Raster(width: box.width, height: box.height, elements: rows)
    }
}

/// Which pixels of a window belong to a mark and to its surroundings.
struct MeasuringFrame {
    /// The fewest pixels across of a mark on a coarser window. So, from twice as many on, a mark is measured on one, as coarse
    /// as the survey at most.
    static let pixelsAcross = 24

    /// From this diameter on, in pixels, the colour's resolution is enough: ten of JPEG's coarser samples.
    static let largeFromPixels = 20.0

    let window: PhotoWindow
    let isLarge: Bool
    /// The part of the window that the mark may lie in, and a pixel around where there is one.
    let box: WindowBox
    /// Pixels of the box that the outline may take: the mark's cells and those close by, others' cells left out.
    let allowed: Mask
    /// Pixels of the box in the mark's cells.
    let own: [Int]
    /// Pixels of the window in the ring around the mark, from all around it, as many as a median needs.
    let ring: [Int]

    init?(cells: [Int], survey: Survey, others: Mask, photo: Photo) {
        guard let reach = MeasuringReach(cells: cells, survey: survey) else { return nil }
        let cell = survey.reduction
        isLarge = reach.diameterPixels >= MeasuringFrame.largeFromPixels
        let field = CellDistances(of: cells, margin: reach.marginCells, width: survey.width, height: survey.height)
        let window = PhotoWindow(
            of: photo, left: field.x * cell, top: field.y * cell,
            right: field.right == survey.width - 1 ? photo.width : (field.right + 1) * cell,
            bottom: field.bottom == survey.height - 1 ? photo.height : (field.bottom + 1) * cell, step: reach.step)
        let lines = WindowLines(window: window, field: field, reach: reach, others: others, cellPixels: cell)
        guard let box = lines.box(height: window.height) else { return nil }
        (self.window, self.box) = (window, box)
        (allowed, own) = lines.near(in: box)
        ring = lines.ring
    }

    func colour(of core: [Int]) -> Spot.Colour {
        let (mark, around) = (window.meanLight(of: core), window.medianLight(of: ring))
        return Spot.Colour(
            mark, beside: around, deltaErythema: window.erythema(of: core) - window.erythema(of: ring))
    }
}

/// How far around a mark is looked at, in thirds of a cell as `chamfer` counts, and how finely.
struct MeasuringReach {
    /// The outline may lie this far outside the mark's cells.
    let near: Int32
    /// The ring lies beyond this …
    let gap: Int32
    /// … and up to this.
    let outer: Int32
    let step: Int
    /// Of the disc of as many cells.
    let diameterPixels: Double

    /// Whole cells around the mark's that hold the ring.
    var marginCells: Int { Int(outer + 2) / 3 }

    /// A third of the radius outwards for the outline, and a ring from there on as wide as half of the radius, all with
    /// some pixels for the blur.
    init?(cells: [Int], survey: Survey) {
        guard !cells.isEmpty else { return nil }
        let cell = Double(survey.reduction)
        let radius = (Double(cells.count) / Double.pi).squareRoot()
        near = max(4, Int32(3 * (0.3 * radius + 1 / cell)))
        gap = max(3, Int32(3 * (0.35 * radius + 2 / cell)))
        outer = max(gap + 6, Int32(3 * (0.8 * radius + 4 / cell)))
        diameterPixels = 2 * radius * cell
        step = max(1, min(survey.reduction, Int(diameterPixels) / MeasuringFrame.pixelsAcross))
    }
}
