import Pixels
import Statistics

/// The cells that belong to one seed, on the survey's grid.
struct Outline {
    var seed: Seed
    /// Cells, as indices into the survey's planes.
    var cells: [Int]
    /// The dose outside and at the core.
    var base: Float
    var core: Float
    /// Whether growth was stopped by its limit rather than by the level.
    var isOpen: Bool
}

/// Gives each seed the cells above half of its own contrast; where two meet above the saddle that tells them apart,
/// they become one.
///
/// A watershed by flooding from the seeds on the dose relative to each seed's own base and core, so that a faint spot
/// beside a strong one keeps its own half-level. O(cells that are flooded), and O(cells around) a seed.
///
/// - Reference: Meyer 1994, doi:10.1016/0165-1684(94)90060-4 (flooding from markers).
func outlines(of seeds: [Seed], dose: Raster<Float>, noise: Float) -> [Outline] {
    var flood = Flood(dose: dose, noise: noise)
    for seed in strongestFirst(seeds, dose: dose) { flood.add(seed) }
    flood.run()
    return flood.outlines()
}

/// Seeds in the order in which they claim cells; a seed within the core of a stronger one of like size is the same.
private func strongestFirst(_ seeds: [Seed], dose: Raster<Float>) -> [Seed] {
    var kept: [Seed] = []
    var buckets: [Int: [Int]] = [:]
    let side = 16.0
    func key(_ x: Double, _ y: Double) -> Int { Int(y / side) * 100_000 + Int(x / side) }
    let ordered = seeds.sorted { ($0.dose, $1.y, $1.x) > ($1.dose, $0.y, $0.x) }
    for seed in ordered {
        var isNew = true
        for dy in -1...1 where isNew {
            for dx in -1...1 {
                for index in buckets[key(seed.x + Double(dx) * side, seed.y + Double(dy) * side)] ?? [] {
                    let other = kept[index]
                    let distance = ((other.x - seed.x) * (other.x - seed.x) + (other.y - seed.y) * (other.y - seed.y))
                        .squareRoot()
                    let ratio = seed.radiusCells / other.radiusCells
                    if distance < 0.8 * min(other.radiusCells, seed.radiusCells) && ratio < 2.1 && ratio > 0.45 {
                        isNew = false
                    }
                }
            }
        }
        guard isNew else { continue }
        buckets[key(seed.x, seed.y), default: []].append(kept.count)
        kept.append(seed)
    }
    return kept
}

private struct Flood {
    /// What the offers of a basin's cells are judged by, beside its growing list of cells.
    struct Home {
        var base: Float
        var contrast: Float
        var x: Float
        var y: Float
        var squaredReach: Float

        init(_ outline: Outline) {
            base = outline.base
            contrast = outline.core - outline.base
            x = Float(outline.seed.x)
            y = Float(outline.seed.y)
            let reach = Float(2.4 * outline.seed.radiusCells + 2)
            squaredReach = reach * reach
        }
    }

    let dose: Raster<Float>
    let noise: Float
    var basins: [Outline] = []
    var homes: [Home] = []
    /// The basin that stands for each (merged ones point to their keeper).
    var keeper: [Int] = []
    var owner: Raster<Int32>
    var queue = FloodQueue()
    private var surroundings: [Surroundings.Kind: Surroundings] = [:]

    init(dose: Raster<Float>, noise: Float) {
        self.dose = dose
        self.noise = noise
        owner = Raster(width: dose.width, height: dose.height, repeating: 0)
    }

    /// Measures a seed's base and core and opens its basin, unless nothing rises there.
    mutating func add(_ seed: Seed) {
        let kind = Surroundings.Kind(seed)
        let places = surroundings[kind] ?? Surroundings(kind)
        surroundings[kind] = places
        guard let (base, core, peak) = levels(of: seed, at: places, in: dose, owner: owner) else { return }
        guard core - base > 2.5 * noise || core - base > 0.5 * seed.dose else { return }
        guard !isHopeless(contrast: core - base, signalToNoise: seed.signalToNoise) else { return }
        basins.append(Outline(seed: seed, cells: [], base: base, core: core, isOpen: false))
        homes.append(Home(basins[basins.count - 1]))
        keeper.append(keeper.count)
        owner.elements[peak] = Int32(basins.count)
        queue.push(cell: peak, basin: basins.count - 1, level: 1)
    }

    func root(_ basin: Int) -> Int {
        var at = basin
        while keeper[at] != at { at = keeper[at] }
        return at
    }

    mutating func run() {
        let width = dose.width
        let last = dose.count - width
        while let item = queue.pop() {
            let basin = root(item.basin)
            guard rises(item.cell, in: basin) else { continue }
            basins[basin].cells.append(item.cell)
            let x = item.cell % width
            if item.cell >= width { offer(item.cell - width, from: item) }
            if x > 0 { offer(item.cell - 1, from: item) }
            if x + 1 < width { offer(item.cell + 1, from: item) }
            if item.cell < last { offer(item.cell + width, from: item) }
        }
    }

    /// Gives a free cell that is high enough to the basin of its neighbour, or has two basins meet.
    private mutating func offer(_ cell: Int, from item: FloodQueue.Item) {
        let basin = root(item.basin)
        let home = homes[basin]
        let taken = owner.elements[cell]
        if taken == 0 {
            let relative = (dose.elements[cell] - home.base) / home.contrast
            guard relative >= 0.5 else { return }
            let dx = Float(cell % dose.width) + 0.5 - home.x
            let dy = Float(cell / dose.width) + 0.5 - home.y
            guard dx * dx + dy * dy <= home.squaredReach else {
                basins[basin].isOpen = true
                return
            }
            owner.elements[cell] = Int32(basin + 1)
            queue.push(cell: cell, basin: basin, level: min(relative, item.level))
        } else {
            let other = root(Int(taken) - 1)
            if other == basin { return }
            meet(basin, other, saddle: min(dose.elements[cell], home.base + item.level * home.contrast))
        }
    }

    /// Two basins touch: they are one unless the saddle lies clearly below the lower of the two cores.
    private mutating func meet(_ first: Int, _ second: Int, saddle: Float) {
        let a = basins[first]
        let b = basins[second]
        let lower = min(a.core, b.core)
        let base = min(a.base, b.base)
        guard lower - saddle < max(0.15 * (lower - base), 1.5 * noise) else { return }
        // The one with more contrast stands: a ripple on a mark, or a weak rise on its slope, is no mark of its own.
        let (keep, drop) = a.core - a.base >= b.core - b.base ? (first, second) : (second, first)
        let keepIsLarger = basins[keep].seed.radiusCells >= basins[drop].seed.radiusCells
        basins[drop].cells = basins[drop].cells.filter { rises($0, in: keep) }
        if basins[drop].core - basins[drop].base > 0.6 * (basins[keep].core - basins[keep].base) {
            basins[keep].seed.radiusCells = max(a.seed.radiusCells, b.seed.radiusCells)
            homes[keep] = Home(basins[keep])
        }
        join(drop, into: keep, keepIsLarger: keepIsLarger)
    }

    /// Whether a cell lies above half of a basin's contrast.
    private func rises(_ cell: Int, in basin: Int) -> Bool {
        dose.elements[cell] - homes[basin].base >= 0.5 * homes[basin].contrast
    }

    private mutating func join(_ drop: Int, into keep: Int, keepIsLarger: Bool) {
        keeper[drop] = keep
        basins[keep].cells += basins[drop].cells
        // A small seed's limits say nothing of the large mark that it lies in.
        basins[keep].isOpen = keepIsLarger ? basins[keep].isOpen : basins[drop].isOpen
        basins[keep].seed.signalToNoise = max(basins[keep].seed.signalToNoise, basins[drop].seed.signalToNoise)
        basins[drop].cells = []
    }

    func outlines() -> [Outline] {
        basins.indices.filter { keeper[$0] == $0 && !basins[$0].cells.isEmpty }.map { basin in
            var outline = basins[basin]
            fillHoles(of: &outline)
            return outline
        }
    }
}

/// The cells that a seed's levels are read from, told from the cell that holds its middle: alike for all seeds of a scale.
private struct Surroundings {
    /// What they depend on: the radius, and where in its cell the middle lies.
    struct Kind: Hashable {
        let radius: Double
        let x: Double
        let y: Double

        init(_ seed: Seed) {
            radius = seed.radiusCells
            x = seed.x - seed.x.rounded(.down)
            y = seed.y - seed.y.rounded(.down)
        }
    }
    struct Place {
        let x: Int
        let y: Int
    }
    /// In reading order.
    private(set) var core: [Place] = []
    private(set) var ring: [Place] = []

    init(_ kind: Kind) {
        let (near, gap, far) = (max(0.9, 0.55 * kind.radius), 1.5 * kind.radius + 1, 2.4 * kind.radius + 2)
        let reach = Int(far.rounded(.up))
        let stride = max(1, Int(kind.radius / 6))
        for y in Swift.stride(from: -reach, through: reach, by: stride) {
            for x in Swift.stride(from: -reach, through: reach, by: stride) {
                let (dx, dy) = (Double(x) + 0.5 - kind.x, Double(y) + 0.5 - kind.y)
                let distance = (dx * dx + dy * dy).squareRoot()
                if distance <= near {
                    core.append(Place(x: x, y: y))
                } else if distance >= gap && distance <= far {
                    ring.append(Place(x: x, y: y))
                }
            }
        }
    }
}

extension Flood {
    /// Gives a mark the cells that it encloses and nobody owns, where they are at most a quarter of it: the shine on a dome.
    fileprivate func fillHoles(of outline: inout Outline) {
        // Fewer cells enclose nothing.
        guard outline.cells.count >= 8 else { return }
        let width = dose.width
        var (left, right, top, bottom) = (width, 0, dose.height, 0)
        for cell in outline.cells {
            (left, right) = (min(left, cell % width), max(right, cell % width))
            (top, bottom) = (min(top, cell / width), max(bottom, cell / width))
        }
        var mask = Mask(width: right - left + 1, height: bottom - top + 1, repeating: false)
        for cell in outline.cells { mask[cell % width - left, cell / width - top] = true }
        let runs = Region(mask: mask).runs
        // One run a row encloses nothing.
        guard zip(runs, runs.dropFirst()).contains(where: { $0.row == $1.row }) else { return }
        let filled = mask.fillingHoles(upTo: outline.cells.count / 4)
        for y in 0..<mask.height {
            for x in 0..<mask.width where filled[x, y] && !mask[x, y] {
                let cell = (y + top) * width + x + left
                if owner.elements[cell] == 0 { outline.cells.append(cell) }
            }
        }
    }
}

/// The dose around a seed and at its core, and the cell to start from: the highest near the seed's
/// middle that no other seed starts from.
private func levels(
    of seed: Seed, at places: Surroundings, in dose: Raster<Float>, owner: Raster<Int32>
) -> (base: Float, core: Float, peak: Int)? {
    let (middleX, middleY) = (Int(seed.x), Int(seed.y))
    guard dose.contains(x: middleX, y: middleY) else { return nil }
    let values = dose.elements.span
    var ring: [Float] = []
    ring.reserveCapacity(places.ring.count)
    for place in places.ring where dose.contains(x: middleX + place.x, y: middleY + place.y) {
        ring.append(values[(middleY + place.y) * dose.width + middleX + place.x])
    }
    var inside: [Float] = []
    inside.reserveCapacity(places.core.count)
    var peak = -1
    for place in places.core where dose.contains(x: middleX + place.x, y: middleY + place.y) {
        let cell = (middleY + place.y) * dose.width + middleX + place.x
        inside.append(values[cell])
        if owner.elements[cell] == 0 && (peak < 0 || values[cell] > values[peak]) { peak = cell }
    }
    guard ring.count >= 6, peak >= 0 else { return nil }
    let core = select(rank: inside.count / 2, in: &inside) * 0.5 + select(rank: inside.count * 3 / 4, in: &inside) * 0.5
    return (select(rank: ring.count * 2 / 5, in: &ring), core, peak)
}

/// Cells by level, highest first; within a 1024th of a level the last in is the first out, so that every run is the same.
///
/// Levels only fall while a flood runs, so that a stack per level does what a heap would do, at O(1) a cell.
private struct FloodQueue {
    struct Item {
        var cell: Int
        var basin: Int
        var level: Float
    }
    private static let levels = 1024
    private var items: [Item] = []
    /// The item below each on its stack, and the top of each level's stack; -1 for none.
    private var below: [Int32] = []
    private var top = [Int32](repeating: -1, count: FloodQueue.levels)
    private var highest = 0

    mutating func push(cell: Int, basin: Int, level: Float) {
        let stack = min(max(Int(level * Float(FloodQueue.levels)), 0), FloodQueue.levels - 1)
        items.append(Item(cell: cell, basin: basin, level: level))
        below.append(top[stack])
        top[stack] = Int32(items.count - 1)
        highest = max(highest, stack)
    }

    mutating func pop() -> Item? {
        while highest > 0 && top[highest] < 0 { highest -= 1 }
        guard top[highest] >= 0 else { return nil }
        let index = Int(top[highest])
        top[highest] = below[index]
        return items[index]
    }
}

/// Whether a rise of this contrast and strength is left out before it is outlined: texture and noise, of which a photo can
/// have ten thousand. A bound that lies well below what `MarkJudge` accepts; it saves time and decides nothing.
private func isHopeless(contrast: Float, signalToNoise: Float) -> Bool {
    // In log-odds of a first, rough judgement by these two alone.
    let byContrast = 3 * min(max(2.302_585 * fastLog10(max(contrast, 1e-6) / 0.16), -2), 0.8)
    let strength = min(signalToNoise, 15) - 9
    return byContrast + (strength < 0 ? 0.8 : 0.3) * strength < -7
}
