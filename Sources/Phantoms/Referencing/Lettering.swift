/// Digits as a pen of even breadth draws them.
enum Lettering {
    /// Strokes of each digit as corners in a box one high and 0.6 wide, (0, 0) top left.
    private static let strokes: [[SIMD2<Float>]] = [
        [
            [0.3, 0], [0.52, 0.12], [0.58, 0.5], [0.52, 0.88], [0.3, 1], [0.08, 0.88], [0.02, 0.5], [0.08, 0.12],
            [0.3, 0],
        ],
        [[0.12, 0.2], [0.36, 0], [0.36, 1]],
        [[0.04, 0.24], [0.12, 0.06], [0.32, 0], [0.52, 0.1], [0.55, 0.32], [0.04, 1], [0.58, 1]],
        [
            [0.05, 0.1], [0.3, 0], [0.52, 0.12], [0.52, 0.36], [0.24, 0.46], [0.54, 0.58], [0.56, 0.84], [0.3, 1],
            [0.03, 0.88],
        ],
        [[0.44, 1], [0.44, 0], [0.02, 0.68], [0.6, 0.68]],
        [[0.54, 0], [0.1, 0], [0.06, 0.44], [0.32, 0.38], [0.56, 0.54], [0.54, 0.86], [0.3, 1], [0.03, 0.9]],
        [
            [0.5, 0.04], [0.24, 0.1], [0.05, 0.44], [0.06, 0.84], [0.3, 1], [0.54, 0.86], [0.54, 0.56], [0.3, 0.42],
            [0.06, 0.6],
        ],
        [[0.03, 0], [0.57, 0], [0.22, 1]],
        [
            [0.3, 0.46], [0.1, 0.34], [0.1, 0.1], [0.3, 0], [0.5, 0.1], [0.5, 0.34], [0.3, 0.46], [0.06, 0.62],
            [0.06, 0.88], [0.3, 1], [0.54, 0.88], [0.54, 0.62], [0.3, 0.46],
        ],
        [
            [0.1, 0.96], [0.36, 0.9], [0.55, 0.56], [0.54, 0.16], [0.3, 0], [0.06, 0.14], [0.06, 0.44], [0.3, 0.58],
            [0.54, 0.4],
        ],
    ]

    private static let halfPen: Float = 0.075
    private static let advance: Float = 0.78

    /// Whether ink lies at a place of a number one unit high, its middle at x = 0 and its top at y = 0.
    static func isInk(_ x: Float, _ y: Float, _ digits: String) -> Bool {
        let codes = digits.utf8.map { Int($0) - 48 }
        let left = x + (advance * Float(codes.count) - (advance - 0.6)) / 2
        for (place, digit) in codes.enumerated() where (0...9).contains(digit) {
            let own = left - advance * Float(place)
            guard own > -0.1, own < 0.7 else { continue }
            let corners = strokes[digit]
            for (start, end) in zip(corners, corners.dropFirst()) where isNear([own, y], start, end) { return true }
        }
        return false
    }

    private static func isNear(_ place: SIMD2<Float>, _ start: SIMD2<Float>, _ end: SIMD2<Float>) -> Bool {
        let (way, arm) = (end - start, place - start)
        let share = min(1, max(0, (arm * way).sum() / max((way * way).sum(), 1e-9)))
        let off = arm - share * way
        return (off * off).sum() < halfPen * halfPen
    }
}
