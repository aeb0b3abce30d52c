#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A view that fits better than all around it, and how far others are that fit about as well.
struct ViewMode {
    private(set) var pose: PoseFit
    /// The lower triangle, row by row, that makes a round cloud the samples' one.
    private let spread: [Double]

    /// Samples reach farther than the fit's own errors, which hold for small ones only.
    private static let widening = 1.6
    /// Middles of seven equal shares of a normal distribution.
    private static let quantiles = [-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465]
    /// Modes that fit worse by this much weigh nothing.
    private static let worstMisfit = 25.0

    static func all(of square: SeenSquare) -> [ViewMode] {
        var modes: [ViewMode] = []
        for start in starts {
            guard let mode = ViewMode(square, from: start) else { continue }
            if modes.allSatisfy({ $0.distance(to: mode.pose.view) > 0.5 || mode.distance(to: $0.pose.view) > 0.5 }) {
                modes.append(mode)
            }
        }
        guard let best = modes.map(\.pose.misfit).min() else { return [] }
        return modes.filter { $0.pose.misfit < best + worstMisfit }
    }

    /// Straight from above, and tilted by 27 and by 48 degrees to all sides.
    private static var starts: [View] {
        [.zero]
            + [0.5, 1.1].flatMap { slope in
                (0..<6).map { index in
                    let angle = Double(index) * .pi / 3 + slope
                    return View(slope * cos(angle), slope * sin(angle), 0)
                }
            }
    }

    /// Goes downhill from a view.
    private init?(_ square: SeenSquare, from start: View) {
        guard var pose = PoseFit(square, view: start), var improvement = pose.improvement() else { return nil }
        for _ in 0..<60 {
            guard let next = ViewMode.lower(pose, along: improvement.step, square), let ahead = next.improvement()
            else { break }
            let gain = pose.misfit - next.misfit
            (pose, improvement) = (next, ahead)
            if gain < 1e-4 { break }
        }
        guard let spread = triangle(of: improvement.covariance) else { return nil }
        self.pose = pose
        self.spread = spread.map { $0 * ViewMode.widening }
    }

    /// The first of ever shorter steps that leads down.
    private static func lower(_ pose: PoseFit, along step: View, _ square: SeenSquare) -> PoseFit? {
        var share = min(1, 0.5 / max(abs(step.x), abs(step.y), abs(step.z), 1e-9))
        while share > 1e-3 {
            if let next = PoseFit(square, view: pose.view + share * step), next.misfit < pose.misfit { return next }
            share /= 2
        }
        return nil
    }

    var samples: [View] {
        let steps = ViewMode.quantiles
        return steps.flatMap { a in
            steps.flatMap { b in
                steps.map { c in
                    pose.view
                        + View(
                            spread[0] * a, spread[3] * a + spread[4] * b,
                            spread[6] * a + spread[7] * b + spread[8] * c)
                }
            }
        }
    }

    /// In the samples' standard deviations.
    func distance(to view: View) -> Double {
        let away = view - pose.view
        let a = away.x / spread[0]
        let b = (away.y - spread[3] * a) / spread[4]
        let c = (away.z - spread[6] * a - spread[7] * b) / spread[8]
        return (a * a + b * b + c * c).squareRoot()
    }

    func density(at view: View) -> Double {
        normalDensity(at: distance(to: view)) / (spread[0] * spread[4] * spread[8])
    }
}

/// Cholesky's factor of a symmetric matrix of three rows; `nil` where it is not positive.
private func triangle(of matrix: [Double]) -> [Double]? {
    var factor = [Double](repeating: 0, count: 9)
    for row in 0..<3 {
        for column in 0...row {
            let sum = (0..<column).reduce(matrix[row * 3 + column]) {
                $0 - factor[row * 3 + $1] * factor[column * 3 + $1]
            }
            if row == column {
                guard sum > 0 else { return nil }
                factor[row * 3 + row] = sum.squareRoot()
            } else {
                factor[row * 3 + column] = sum / factor[column * 3 + column]
            }
        }
    }
    return factor
}
