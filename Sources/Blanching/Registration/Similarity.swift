import Statistics

/// A turn, a scaling and a move of the plane: (x, y) to (a·x − b·y + moveX, b·x + a·y + moveY).
struct Similarity: Equatable {
    var a: Double
    var b: Double
    var moveX: Double
    var moveY: Double

    var scale: Double { length(a, b) }

    func map(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        (a * x - b * y + moveX, b * x + a * y + moveY)
    }

    /// The one that takes a landmark's place, size and direction to another's.
    init(from before: Landmark, to after: Landmark) {
        let scale = after.sigma / before.sigma
        let turn = after.angleRadians - before.angleRadians
        a = scale * cosine(turn)
        b = scale * sine(turn)
        moveX = after.x - a * before.x + b * before.y
        moveY = after.y - b * before.x - a * before.y
    }

    /// The one of least squares; `nil` for fewer than two places.
    init?(fitting pairs: [PointPair]) {
        guard pairs.count >= 2 else { return nil }
        let count = Double(pairs.count)
        var mean = (x: 0.0, y: 0.0, toX: 0.0, toY: 0.0)
        for pair in pairs {
            mean.x += pair.x / count
            mean.y += pair.y / count
            mean.toX += pair.toX / count
            mean.toY += pair.toY / count
        }
        var (square, along, across) = (0.0, 0.0, 0.0)
        for pair in pairs {
            let (x, y) = (pair.x - mean.x, pair.y - mean.y)
            let (toX, toY) = (pair.toX - mean.toX, pair.toY - mean.toY)
            square += x * x + y * y
            along += x * toX + y * toY
            across += x * toY - y * toX
        }
        guard square > 0 else { return nil }
        a = along / square
        b = across / square
        moveX = mean.toX - a * mean.x + b * mean.y
        moveY = mean.toY - b * mean.x - a * mean.y
    }

    /// As a projective map.
    var homography: Homography { Homography([a, -b, moveX, b, a, moveY, 0, 0, 1]) }
}

/// A place before and the same place after, with how much it counts.
struct PointPair: Equatable {
    var x: Double
    var y: Double
    var toX: Double
    var toY: Double
    var weight = 1.0
}
