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
        var taken: [Int64: [Int]] = [:]
        taken.reserveCapacity(radii.count)
        var points: [Point] = []
        points.reserveCapacity(radii.count)
        for radius in radii {
            var point = window.randomPoint(&generator)
            var tries = 1
            while tries < RandomLayout.tries && isTaken(point, radius, points, taken) {
                point = window.randomPoint(&generator)
                tries += 1
            }
            taken[key(column(point.x), column(point.y)), default: []].append(points.count)
            points.append(point)
        }
        return points
    }

    private func column(_ place: Double) -> Int64 { Int64((place / cell).rounded(.down)) }

    private func key(_ x: Int64, _ y: Int64) -> Int64 { x &* 0x1_0000_0000 &+ y }

    private func isTaken(_ point: Point, _ radius: Double, _ points: [Point], _ taken: [Int64: [Int]]) -> Bool {
        let (x, y) = (column(point.x), column(point.y))
        for row in (y - 1)...(y + 1) {
            for column in (x - 1)...(x + 1) {
                for other in taken[key(column, row)] ?? [] {
                    let reach = radius + radii[other]
                    if point.squaredDistance(to: points[other]) < reach * reach { return true }
                }
            }
        }
        return false
    }
}
