/// Random layouts of discs in a window: what the spots would look like if each fell anywhere, but not on another.
///
/// The widest disc is laid first. A disc that finds no free place in 30 tries is laid over another, so a crowded window
/// gives an answer too.
struct RandomLayout {
    let window: RowWindow
    /// Widest first.
    let radii: [Double]
    private let cell: Double
    static let tries = 30

    init(window: RowWindow, diameters: [Double]) {
        self.window = window
        radii = diameters.map { $0 / 2 }.sorted(by: >)
        // Discs touch only within two of the widest radii; cells much finer than the spacing would stay empty.
        let spacing = (window.area / Double(max(1, diameters.count))).squareRoot()
        cell = max(2 * (radii.first ?? 0), spacing / 2)
    }

    /// One layout, in the order of `radii`. O(n) for discs that do not crowd.
    func draw(_ generator: inout SplitMix64) -> [Point] {
        var taken = TakenPlaces(cell: cell, count: radii.count)
        for radius in radii {
            var point = window.randomPoint(&generator)
            var tries = 1
            while tries < RandomLayout.tries && taken.contains(point, radius) {
                point = window.randomPoint(&generator)
                tries += 1
            }
            taken.add(point, radius)
        }
        return taken.points
    }
}

/// Discs that lie already, found by the square cells of their middles: chains through a table of some cells' numbers.
private struct TakenPlaces {
    private let cell: Double
    private(set) var points: [Point] = []
    private var radii: [Double] = []
    /// The last disc in each chain, and the one before each disc in its chain; -1 for none. Cells far apart may share a
    /// chain, which costs a look and changes nothing.
    private var heads = [Int32](repeating: -1, count: TakenPlaces.side * TakenPlaces.side)
    private var before: [Int32] = []
    private static let side = 64

    init(cell: Double, count: Int) {
        self.cell = cell
        points.reserveCapacity(count)
        radii.reserveCapacity(count)
        before.reserveCapacity(count)
    }

    private func place(_ value: Double) -> Int { Int((value / cell).rounded(.down)) }

    private func chain(_ column: Int, _ row: Int) -> Int {
        (row & (TakenPlaces.side - 1)) * TakenPlaces.side + (column & (TakenPlaces.side - 1))
    }

    mutating func add(_ point: Point, _ radius: Double) {
        let chain = chain(place(point.x), place(point.y))
        before.append(heads[chain])
        heads[chain] = Int32(points.count)
        points.append(point)
        radii.append(radius)
    }

    /// Whether a disc would lie over one of them.
    func contains(_ point: Point, _ radius: Double) -> Bool {
        let (x, y) = (place(point.x), place(point.y))
        for row in (y - 1)...(y + 1) {
            for column in (x - 1)...(x + 1) {
                var other = Int(heads[chain(column, row)])
                while other >= 0 {
                    let reach = radius + radii[other]
                    if point.squaredDistance(to: points[other]) < reach * reach { return true }
                    other = Int(before[other])
                }
            }
        }
        return false
    }
}
