/// The solution of `matrix` · x = `values`, by elimination with the largest pivot; `nil` where the matrix is singular.
///
/// - Parameters:
///   - matrix: n × n numbers, row by row.
///   - values: n numbers.
/// - Complexity: O(n³).
public func solution(of matrix: [Double], _ values: [Double]) -> [Double]? {
    let n = values.count
    precondition(matrix.count == n * n, "\(matrix.count) numbers for \(n) unknowns")
    var (a, b) = (matrix, values)
    let largest = a.reduce(0) { max($0, abs($1)) }
    for column in 0..<n {
        let pivot = (column..<n).max { abs(a[$0 * n + column]) < abs(a[$1 * n + column]) } ?? column
        guard abs(a[pivot * n + column]) > 1e-13 * largest else { return nil }
        if pivot != column {
            for k in 0..<n { a.swapAt(pivot * n + k, column * n + k) }
            b.swapAt(pivot, column)
        }
        for row in column + 1..<max(n, column + 1) {
            let factor = a[row * n + column] / a[column * n + column]
            guard factor != 0 else { continue }
            for k in column..<n { a[row * n + k] -= factor * a[column * n + k] }
            b[row] -= factor * b[column]
        }
    }
    for row in stride(from: n - 1, through: 0, by: -1) {
        for k in row + 1..<max(n, row + 1) { b[row] -= a[row * n + k] * b[k] }
        b[row] /= a[row * n + row]
    }
    return b
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
    var a = matrix
    var b = [Double](repeating: 0, count: n * n)
    for row in 0..<n { b[row * n + row] = 1 }
    let largest = a.reduce(0) { max($0, abs($1)) }
    for column in 0..<n {
        let pivot = (column..<n).max { abs(a[$0 * n + column]) < abs(a[$1 * n + column]) } ?? column
        guard abs(a[pivot * n + column]) > 1e-13 * largest else { return nil }
        if pivot != column {
            for k in 0..<n {
                a.swapAt(pivot * n + k, column * n + k)
                b.swapAt(pivot * n + k, column * n + k)
            }
        }
        for row in column + 1..<max(n, column + 1) {
            let factor = a[row * n + column] / a[column * n + column]
            guard factor != 0 else { continue }
            for k in column..<n { a[row * n + k] -= factor * a[column * n + k] }
            for k in 0..<n { b[row * n + k] -= factor * b[column * n + k] }
        }
    }
    for row in stride(from: n - 1, through: 0, by: -1) {
        for other in row + 1..<max(n, row + 1) {
            for k in 0..<n { b[row * n + k] -= a[row * n + other] * b[other * n + k] }
        }
        for k in 0..<n { b[row * n + k] /= a[row * n + row] }
    }
    return b
}
