/// How blocks of texture are looked for.
struct BlockSearch {
    /// Cells of a block on each axis, a multiple of 16.
    var side: Int
    /// Cells between one block's middle and the next's.
    var spacing: Int
    /// Cells that a block may lie away from where the map puts it, on each axis.
    var reach: Int

    /// A best place that stands out so far needs no neighbours.
    static let standsAlone = 4.5
    /// One that stands out less, with its neighbours, is chance.
    static let least = 2.0
}

/// One block of the photo before, found in the photo after.
struct BlockMatch {
    /// Its middle before and after, in photo pixels.
    var pair: PointPair
    /// Its place on the lattice of blocks.
    var column: Int
    var row: Int
    /// How far the best place stands out from the others, in their scatters.
    var distinctness: Double
    /// How far the search moved it, in cells.
    var moveX: Double
    var moveY: Double
    /// Whether the best place lies on the border of what was searched.
    var isAtBorder: Bool

    /// Whether its place tells anything.
    var isTelling: Bool { !isAtBorder && distinctness > BlockSearch.least }
}
