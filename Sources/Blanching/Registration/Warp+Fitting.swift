import Statistics

extension Homography {
    /// The one of weighted linear least squares (of the algebraic miss where it is projective); as few numbers as the places
    /// determine: a similarity, unweighted, for under four, an affine map for under `projectiveFrom`.
    ///
    /// Places should be in pixels; they are normalised inside.
    init?(fitting pairs: [PointPair], projectiveFrom: Int = 12) {
        guard pairs.count >= 2 else { return nil }
        guard pairs.count >= 4 else {
            guard let similarity = Similarity(fitting: pairs) else { return nil }
            self = similarity.homography
            return
        }
        let size = pairs.reduce(1.0) { max($0, abs($1.x), abs($1.y)) }
        let isProjective = pairs.count >= projectiveFrom
        let n = isProjective ? 8 : 6
        var sums = [SIMD8<Double>](repeating: .zero, count: 9)
        for pair in pairs {
            let (x, y, toX, toY) = (pair.x / size, pair.y / size, pair.toX / size, pair.toY / size)
            for (row, value) in [
                (SIMD8(x, y, 1, 0, 0, 0, -x * toX, -y * toX), toX), (SIMD8(0, 0, 0, x, y, 1, -x * toY, -y * toY), toY),
            ] {
                let weighted = pair.weight * row
                for i in 0..<n { sums[i] += weighted[i] * row }
                sums[8] += weighted * value
            }
        }
        let matrix = (0..<n * n).map { sums[$0 / n][$0 % n] }
        guard let found = solution(of: matrix, (0..<n).map { sums[8][$0] }) else { return nil }
        let own = Homography(found + (isProjective ? [1] : [0, 0, 1]))
        self = Homography.scaling(1 / size).followed(by: own).followed(by: .scaling(size))
    }

    /// What part of a place's move the map does not explain, in pixels of the photo after.
    func misses(_ pair: PointPair) -> (x: Double, y: Double) {
        let place = map(pair.x, pair.y)
        return (pair.toX - place.x, pair.toY - place.y)
    }
}

extension Warp {
    func misses(_ pair: PointPair) -> Double {
        let place = map(pair.x, pair.y)
        return length(pair.toX - place.x, pair.toY - place.y)
    }
}

extension Stretch {
    /// What a lattice is fitted to, summed up: the same for every stiffness.
    struct Sums {
        /// Upper triangle; knots by knots.
        fileprivate var matrix: [Double]
        fileprivate var rightX: [Double]
        fileprivate var rightY: [Double]
    }

    /// Of places' misses of a map.
    ///
    /// - Complexity: O(places · 136).
    func sums(of pairs: [PointPair], over homography: Homography) -> Sums {
        var matrix = [Double](repeating: 0, count: count * count)
        var rightX = [Double](repeating: 0, count: count)
        var rightY = rightX
        var cells = matrix.mutableSpan
        for pair in pairs {
            let miss = homography.misses(pair)
            let weights = weights(pair.x, pair.y)
            for place in weights.indices {
                let (knot, weight) = weights[place]
                rightX[knot] += pair.weight * weight * miss.x
                rightY[knot] += pair.weight * weight * miss.y
                // Knots ascend.
                for (other, otherWeight) in weights[place...] {
                    cells[knot * count + other] += pair.weight * weight * otherWeight
                }
            }
        }
        return Sums(matrix: matrix, rightX: rightX, rightY: rightY)
    }

    /// The lattice whose moves follow the misses as closely as `stiffness` lets it bend.
    ///
    /// - Complexity: O(knots · band²).
    mutating func fit(_ sums: Sums, stiffness: Double) -> Bool {
        var matrix = sums.matrix
        addBending(stiffness, to: &matrix)
        guard let moves = solutions(ofDefinite: matrix, [sums.rightX, sums.rightY]) else { return false }
        (movesX, movesY) = (moves[0], moves[1])
        return true
    }

    /// Squares of second differences along rows and columns, and a trace of size so that free corners stay put.
    private func addBending(_ stiffness: Double, to matrix: inout [Double]) {
        func add(_ knots: [(knot: Int, weight: Double)], _ strength: Double) {
            for (one, weight) in knots {
                for (two, otherWeight) in knots { matrix[one * count + two] += strength * weight * otherWeight }
            }
        }
        for row in 0..<rows {
            for column in 0..<columns {
                let knot = row * columns + column
                add([(knot, 1)], 1e-3 * stiffness)
                if column > 0 && column < columns - 1 { add([(knot - 1, 1), (knot, -2), (knot + 1, 1)], stiffness) }
                if row > 0 && row < rows - 1 { add([(knot - columns, 1), (knot, -2), (knot + columns, 1)], stiffness) }
                if column > 0 && row > 0 {
                    let across = [(knot, 1.0), (knot - 1, -1), (knot - columns, -1), (knot - columns - 1, 1)]
                    add(across.map { (knot: $0.0, weight: $0.1) }, stiffness)
                }
            }
        }
    }
}
