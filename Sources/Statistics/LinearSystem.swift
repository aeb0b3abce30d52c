/// The solution of `matrix` · x = `values`, by elimination with the largest pivot; `nil` where the matrix is singular.
///
/// - Parameters:
///   - matrix: n × n numbers, row by row.
///   - values: n numbers.
/// - Complexity: O(n³).
public func solution(of matrix: [Double], _ values: [Double]) -> [Double]? {
    let n = values.count
    precondition(matrix.count == n * n, "\(matrix.count) numbers for \(n) unknowns")
    return eliminated(matrix, values, sides: 1)
}

/// The x that makes the weighted sum of squares of (row · x − value) least; `nil` where rows do not determine it.
///
/// - Complexity: O(rows · n² + n³).
public func leastSquares(_ rows: [[Double]], _ values: [Double], weights: [Double]? = nil) -> [Double]? {
    precondition(rows.count == values.count, "\(rows.count) rows, \(values.count) values")
    guard let n = rows.first?.count, rows.count >= n else { return nil }
    var matrix = [Double](repeating: 0, count: n * n)
    var right = [Double](repeating: 0, count: n)
    for (index, row) in rows.enumerated() {
        let weight = weights?[index] ?? 1
        for i in 0..<n {
            let left = weight * row[i]
            right[i] += left * values[index]
            for k in 0..<n { matrix[i * n + k] += left * row[k] }
        }
    }
    return solution(of: matrix, right)
}

/// The inverse of `matrix`, row by row, by elimination with the largest pivot; `nil` where the matrix is singular.
///
/// Its column k is the very `solution` for the k-th unit vector, at a fraction of the cost.
///
/// - Parameter matrix: n × n numbers, row by row.
/// - Complexity: O(n³).
public func inverse(of matrix: [Double]) -> [Double]? {
    let n = Int(Double(matrix.count).squareRoot().rounded())
    precondition(matrix.count == n * n, "\(matrix.count) numbers are no square matrix")
    var unit = [Double](repeating: 0, count: n * n)
    for row in 0..<n { unit[row * n + row] = 1 }
    return eliminated(matrix, unit, sides: n)
}

/// The solutions for `sides` right sides at once, whose n rows lie one after the other; `nil` where the matrix is singular.
private func eliminated(_ matrix: [Double], _ right: [Double], sides: Int) -> [Double]? {
    let n = right.count / max(1, sides)
    var (a, b) = (matrix, right)
    let largest = a.reduce(0) { max($0, abs($1)) }
    for column in 0..<n {
        let pivot = (column..<n).max { abs(a[$0 * n + column]) < abs(a[$1 * n + column]) } ?? column
        guard abs(a[pivot * n + column]) > 1e-13 * largest else { return nil }
        if pivot != column {
            for k in 0..<n { a.swapAt(pivot * n + k, column * n + k) }
            for k in 0..<sides { b.swapAt(pivot * sides + k, column * sides + k) }
        }
        for row in column + 1..<max(n, column + 1) {
            let factor = a[row * n + column] / a[column * n + column]
            guard factor != 0 else { continue }
            for k in column..<n { a[row * n + k] -= factor * a[column * n + k] }
            for k in 0..<sides { b[row * sides + k] -= factor * b[column * sides + k] }
        }
    }
    for row in stride(from: n - 1, through: 0, by: -1) {
        for other in row + 1..<max(n, row + 1) {
            for k in 0..<sides { b[row * sides + k] -= a[row * n + other] * b[other * sides + k] }
        }
        for k in 0..<sides { b[row * sides + k] /= a[row * n + row] }
    }
    return b
}

/// The solutions of `matrix` · x = `values` for several `values`, by elimination without pivots; `nil` where the matrix is not
/// positive definite.
///
/// Only the upper triangle is read, and of it only what lies within the rows' last numbers other than 0: a matrix of
/// neighbours on a lattice is mostly empty.
///
/// - Parameter matrix: n × n numbers, row by row, symmetric.
/// - Complexity: O(n · band²).
public func solutions(ofDefinite matrix: [Double], _ values: [[Double]]) -> [[Double]]? {
    let n = values.first?.count ?? 0
    precondition(matrix.count == n * n, "\(matrix.count) numbers for \(n) unknowns")
    precondition(values.allSatisfy { $0.count == n }, "right sides of different lengths")
    var a = matrix
    // The right sides one after the other.
    var right = values.flatMap(\.self)
    var b = right.mutableSpan
    let largest = (0..<n).reduce(0) { max($0, abs(a[$1 * n + $1])) }
    var ends = (0..<n).map { row in 1 + ((row..<n).last { a[row * n + $0] != 0 } ?? row) }
    for column in 0..<n {
        let pivot = a[column * n + column]
        guard pivot > 1e-13 * largest else { return nil }
        let end = ends[column]
        for row in column + 1..<max(end, column + 1) {
            let factor = a[column * n + row] / pivot
            guard factor != 0 else { continue }
            ends[row] = max(ends[row], end)
            a.subtract(factor, times: column * n + row, from: row * n + row, count: end - row)
            for side in values.indices { b[side * n + row] -= factor * b[side * n + column] }
        }
    }
    for side in values.indices {
        for row in stride(from: n - 1, through: 0, by: -1) {
            for k in row + 1..<max(ends[row], row + 1) { b[side * n + row] -= a[row * n + k] * b[side * n + k] }
            b[side * n + row] /= a[row * n + row]
        }
    }
    return values.indices.map { side in Array(right[side * n..<(side + 1) * n]) }
}

extension [Double] {
    /// Takes `factor` times one run of numbers off another that begins after its end.
    fileprivate mutating func subtract(_ factor: Double, times source: Int, from target: Int, count: Int) {
        precondition(source >= 0 && source + count <= target && target + count <= self.count)
        var places = mutableSpan
        // In bounds by the precondition above.
        for index in 0..<count {
            unsafe places[unchecked: target &+ index] -= factor * places[unchecked: source &+ index]
        }
    }
}
