import Pixels

/// A texture in whole 128ths of its local scatter: blocks of it are compared exactly, whatever the order of the additions, and
/// eight numbers at a time.
struct BlockTexture {
    let width: Int
    /// Row by row; 0 where there is none.
    let values: [Int16]

    private static let parts: Float = 128
    /// A sum of so many products of two values cannot overflow 32 bits: `SkinTexture.limit` is four scatters.
    static let mostCells = 8_000

    /// A texture's value, to the nearest 128th.
    @inline(__always)
    static func whole(_ value: Float) -> Int16 { Int16(value * parts + (value < 0 ? -0.5 : 0.5)) }

    /// Fills all of `run` with rows of `side` cells, from a place on downwards.
    ///
    /// - Precondition: the rows lie in the texture.
    func copy(to run: inout [Int16], left: Int, top: Int, side: Int) {
        let rows = run.count / side
        let source = values.span
        precondition(left >= 0 && top >= 0 && left + side <= width && (top + rows) * width <= source.count)
        var target = run.mutableSpan
        for row in 0..<rows {
            let (from, to) = ((top + row) * width + left, row * side)
            // In bounds by the precondition above.
            for column in 0..<side { unsafe target[unchecked: to &+ column] = source[unchecked: from &+ column] }
        }
    }
}

/// A texture that blocks are looked for in.
struct SearchedTexture {
    let texture: BlockTexture
    /// Squares of all values above and to the left of a cell's corner, modulo 2³²: what a block's four corners leave is exact.
    private let squares: [UInt32]

    /// - Complexity: O(cells).
    init(_ texture: BlockTexture) {
        self.texture = texture
        let (width, values) = (texture.width, texture.values.span)
        let height = width > 0 ? values.count / width : 0
        var squares = [UInt32](repeating: 0, count: (width + 1) * (height + 1))
        var sums = squares.mutableSpan
        for row in 0..<height {
            var sum: UInt32 = 0
            for column in 0..<width {
                let value = Int32(values[row * width + column])
                sum &+= UInt32(truncatingIfNeeded: value &* value)
                let corner = (row + 1) * (width + 1) + column + 1
                sums[corner] = sums[corner - width - 1] &+ sum
            }
        }
        self.squares = squares
    }

    /// Sum of the squares of a block of `side` by `side` cells.
    func energy(left: Int, top: Int, side: Int) -> Int {
        let line = texture.width + 1
        let (above, below) = (top * line + left, (top + side) * line + left)
        return Int(squares[below + side] &- squares[below] &- squares[above + side] &+ squares[above])
    }
}

extension BlockTexture {
    /// A photo's texture, and 0 where it is not usable.
    init(usableIn texture: SkinTexture) {
        width = texture.width
        values = zip(texture.values.elements, texture.usable.elements).map { $1 ? BlockTexture.whole($0) : 0 }
    }
}
