internal import Statistics

/// Where the tick of each index lies: x and y as polynomials of the index.
struct TrailCurve {
    /// From the constant on, of (index − origin) / unit.
    private var terms: [Vector]
    private let origin: Double
    private let unit: Double

    /// By least squares; `nil` for too few ticks.
    init?(fitting ticks: [Tick], degree: Int) {
        self.init(
            fitting: ticks.map(\.place), at: ticks.map { Double($0.index) }, degree: degree,
            weights: [Double](repeating: 1, count: ticks.count))
    }

    /// Through the middles of a chain's strokes, numbered from 0 on. Long ticks reach farther to one side, so that their
    /// middles lie off the line of the many: each middle is moved along its tick to that line.
    init?(middles: [Vector], direction: Vector) {
        let indices = middles.indices.map(Double.init)
        var places = middles
        var weights = [Double](repeating: 1, count: middles.count)
        for _ in 0..<4 {
            guard
                let fitted = TrailCurve(
                    fitting: middles, at: indices, degree: middles.count < 12 ? 1 : 2, weights: weights)
            else { return nil }
            let offsets = middles.indices.map { index -> Double in
                let step = fitted.step(at: indices[index])
                return (middles[index] - fitted.place(at: indices[index])).cross(step) / step.length
            }
            let scale = max(offsets.medianAbsoluteDeviation() ?? 1, 0.5)
            let middle = offsets.median() ?? 0
            for index in middles.indices {
                let far = abs(offsets[index] - middle) / (3 * scale)
                weights[index] = far < 1 ? 1 : 1 / (far * far)
                let step = fitted.step(at: indices[index])
                places[index] = middles[index] - direction * (offsets[index] * step.length / direction.cross(step))
            }
        }
        self.init(
            fitting: places, at: indices, degree: middles.count < 12 ? 1 : 2,
            weights: [Double](repeating: 1, count: middles.count))
    }

    private init?(fitting places: [Vector], at indices: [Double], degree: Int, weights: [Double]) {
        guard let first = indices.first, let last = indices.last, last > first else { return nil }
        origin = (first + last) / 2
        unit = (last - first) / 2
        let (middle, half) = (origin, unit)
        let rows = indices.map { index -> [Double] in
            let t = (index - middle) / half
            return (0...degree).map { power in (0..<power).reduce(1.0) { product, _ in product * t } }
        }
        guard let x = leastSquares(rows, places.map(\.x), weights: weights),
            let y = leastSquares(rows, places.map(\.y), weights: weights)
        else { return nil }
        terms = zip(x, y).map { Vector($0, $1) }
    }

    func place(at index: Double) -> Vector {
        let t = (index - origin) / unit
        return terms.reversed().reduce(Vector(0, 0)) { $0 * t + $1 }
    }

    /// From a tick to the next one.
    func step(at index: Double) -> Vector {
        let t = (index - origin) / unit
        var sum = Vector(0, 0)
        for power in stride(from: terms.count - 1, to: 0, by: -1) { sum = sum * t + terms[power] * Double(power) }
        return sum / unit
    }
}
