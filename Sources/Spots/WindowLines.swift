import Pixels

/// Which pixels of a window lie in a mark's cells, close by and in the ring around, row by row.
///
/// All pixels of a cell are alike, and so are all rows through a row of cells: each cell is asked once.
struct WindowLines {
    private struct Line {
        /// Columns in the mark's cells or close by, and whether each is in one.
        var near: [(column: Int, isOwn: Bool)] = []
        var ring: [Int] = []
    }
    private let width: Int
    /// One for each row of cells.
    private var lines: [Line] = []
    /// For each row of the window its place in `lines`.
    private var places: [Int] = []

    /// - Parameters:
    ///   - field: the distances of the survey's cells under the window to the mark's.
    ///   - others: cells of other marks, which belong to nothing here.
    ///   - cellPixels: the photo's pixels per cell, on each axis.
    init(window: PhotoWindow, field: CellDistances, reach: MeasuringReach, others: Mask, cellPixels: Int) {
        func cell(of pixel: Int, from start: Int) -> Int {
            (pixel * window.step + window.step / 2 + start) / cellPixels
        }
        width = window.width
        let columns = (0..<width).map { min(cell(of: $0, from: window.x), field.right) }
        places.reserveCapacity(window.height)
        var last = -1
        for y in 0..<window.height {
            let row = min(cell(of: y, from: window.y), field.bottom)
            if row != last { lines.append(WindowLines.line(row, columns, field: field, reach: reach, others: others)) }
            last = row
            places.append(lines.count - 1)
        }
    }

    private static func line(
        _ row: Int, _ columns: [Int], field: CellDistances, reach: MeasuringReach, others: Mask
    ) -> Line {
        var line = Line()
        for (x, column) in columns.enumerated() {
            let away = field.distance[column - field.x, row - field.y]
            if away > 0 && (away > reach.outer || others[column, row]) { continue }
            if away <= reach.near { line.near.append((x, away == 0)) }
            if away > reach.gap { line.ring.append(x) }
        }
        return line
    }

    /// The rectangle around what is near, and a pixel around where there is one; `nil` where nothing is.
    func box(height: Int) -> WindowBox? {
        var (left, right, top, bottom) = (Int.max, -1, Int.max, -1)
        for (y, place) in places.enumerated() {
            guard let first = lines[place].near.first, let last = lines[place].near.last else { continue }
            (left, right) = (min(left, first.column), max(right, last.column))
            (top, bottom) = (min(top, y), y)
        }
        guard right >= 0 else { return nil }
        return WindowBox(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
            .grown(by: 1, width: width, height: height)
    }

    /// Pixels of the box that the outline may take, and those of them in the mark's cells.
    func near(in box: WindowBox) -> (allowed: Mask, own: [Int]) {
        var allowed = Mask(width: box.width, height: box.height, repeating: false)
        var own: [Int] = []
        own.reserveCapacity(allowed.count)
        for y in 0..<box.height {
            for (column, isOwn) in lines[places[box.y + y]].near {
                let pixel = y * box.width + column - box.x
                allowed.elements[pixel] = true
                if isOwn { own.append(pixel) }
            }
        }
        return (allowed, own)
    }

    /// Pixels of the window in the ring, from all around, as many as a median needs.
    var ring: [Int] {
        let count = places.reduce(0) { $0 + lines[$1].ring.count }
        let stride = max(1, count / 128)
        var next = stride / 2
        var ring: [Int] = []
        for (y, place) in places.enumerated() {
            let columns = lines[place].ring
            while next < columns.count {
                ring.append(y * width + columns[next])
                next += stride
            }
            next -= columns.count
        }
        return ring
    }
}
