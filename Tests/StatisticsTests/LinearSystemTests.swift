import Testing

@testable import Statistics

@Suite("Linear systems")
struct LinearSystemTests {
    /// Numbers of -1 ... 1, row by row.
    private static func matrix(_ n: Int, seed: UInt64) -> [Double] {
        var random = SplitMix64(seed: seed)
        return (0..<n * n).map { _ in 2 * random.unit() - 1 }
    }

    /// Of a chain of neighbours, up to two apart, each held a little: symmetric, definite and mostly 0.
    private static func chain(_ n: Int, seed: UInt64) -> [Double] {
        var random = SplitMix64(seed: seed)
        var matrix = [Double](repeating: 0, count: n * n)
        for row in 0..<n {
            matrix[row * n + row] += 0.01
            for other in row + 1..<max(row + 1, min(n, row + 3)) {
                let weight = random.unit()
                matrix[row * n + row] += weight
                matrix[other * n + other] += weight
                matrix[row * n + other] -= weight
                matrix[other * n + row] -= weight
            }
        }
        return matrix
    }

    @Test("a column of the inverse is the very solution for that unit vector", arguments: UInt64(1)...20)
    func inverseColumns(seed: UInt64) throws {
        let n = 1 + Int(seed % 6)
        let matrix = Self.matrix(n, seed: seed)
        let found = try #require(inverse(of: matrix))
        for column in 0..<n {
            let unit = (0..<n).map { $0 == column ? 1.0 : 0 }
            #expect(try #require(solution(of: matrix, unit)) == (0..<n).map { found[$0 * n + column] })
        }
    }

    @Test("a singular matrix has no inverse")
    func singular() {
        #expect(inverse(of: [1, 2, 2, 4]) == nil)
        #expect(inverse(of: [0]) == nil)
    }

    @Test("definite systems are solved as by elimination with pivots", arguments: UInt64(1)...20)
    func definite(seed: UInt64) throws {
        let n = 2 + Int(seed)
        let matrix = Self.chain(n, seed: seed)
        let values = [Self.matrix(n, seed: seed + 100), Self.matrix(n, seed: seed + 200)].map { Array($0.prefix(n)) }
        let found = try #require(solutions(ofDefinite: matrix, values))
        for (one, right) in zip(found, values) {
            let other = try #require(solution(of: matrix, right))
            // Rounding grows with the system's condition, here some hundreds.
            for (a, b) in zip(one, other) { #expect(abs(a - b) < 1e-10 * (1 + abs(b))) }
        }
    }

    @Test(
        "a matrix that is not definite is told from one that is",
        arguments: [[1.0, 2, 2, 1], [0, 0, 0, 1], [-1, 0, 0, 1]])
    func indefinite(matrix: [Double]) {
        #expect(solutions(ofDefinite: matrix, [[1, 1]]) == nil)
    }
}
