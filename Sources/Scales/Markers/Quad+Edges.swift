internal import Statistics

/// A quad whose sides lie on edges between dark inside and light outside, and on how much of each side they were seen.
struct EdgedQuad {
    var quad: Quad
    /// Share of the places along the sides where an edge was seen near the line, the least of the four sides'.
    var support: Double
}

extension Quad {
    /// Places on a side at which the edge is looked for.
    private static let placesPerSide = 14

    /// The sides moved to the edges that lie within `reach` pixels of them; `nil` where one of them is seen on no more than
    /// the share `leastSupport`.
    func movedToEdges(in light: Light, reach: Double, leastSupport: Double) -> EdgedQuad? {
        var lines: [EdgeLine] = []
        for side in 0..<4 {
            let (from, to) = (corners[side], corners[(side + 1) % 4])
            let along = (to - from) / max((to - from).length, 1e-9)
            let outwards = Vector(along.y, -along.x)
            let edges = (0..<Quad.placesPerSide).compactMap { index in
                let share = 0.08 + 0.84 * Double(index) / Double(Quad.placesPerSide - 1)
                return steepestRise(in: light, at: from + share * (to - from), towards: outwards, reach: reach)
            }
            // Most dark patches have no straight side, and the first one shows that.
            guard let line = EdgeLine(through: edges, of: Quad.placesPerSide, tolerance: 0.35 * reach),
                line.support > leastSupport
            else { return nil }
            lines.append(line)
        }
        var moved: [Vector] = []
        for side in 0..<4 {
            guard let corner = lines[(side + 3) % 4].crossing(lines[side]) else { return nil }
            moved.append(corner)
        }
        let quad = Quad(corners: moved)
        guard quad.isConvex, (quad.middle - middle).length < 0.5 * meanSide else { return nil }
        return EdgedQuad(quad: quad, support: lines.map(\.support).min() ?? 0)
    }
}

private struct Edge {
    var place: Vector
    var rise: Double
}

/// Where light rises most steeply on the way outwards, between half a reach's darkest and lightest.
private func steepestRise(in light: Light, at place: Vector, towards outwards: Vector, reach: Double) -> Edge? {
    let steps = max(3, Int((reach / 0.5).rounded(.up)))
    let step = reach / Double(steps)
    let values = (-steps - 1...steps + 1).map { light.at(place + Double($0) * step * outwards) }
    var best = (rise: 0.0, index: -1)
    for index in 1..<values.count - 1 where values[index + 1] - values[index - 1] > best.rise {
        best = (values[index + 1] - values[index - 1], index)
    }
    guard best.index > 0, best.rise > 0.02 * (values.max() ?? 1) else { return nil }
    func rise(_ index: Int) -> Double {
        index >= 1 && index < values.count - 1 ? values[index + 1] - values[index - 1] : 0
    }
    let (before, after) = (rise(best.index - 1), rise(best.index + 1))
    let bend = before - 2 * best.rise + after
    let offset = bend < 0 ? min(max(0.5 * (before - after) / bend, -0.5), 0.5) : 0
    return Edge(place: place + (Double(best.index - steps - 1) + offset) * step * outwards, rise: best.rise)
}

/// A straight line through most of some edges.
private struct EdgeLine {
    var point: Vector
    var direction: Vector
    var support: Double

    /// The line through the pair of edges that has the most others, by their rise, within `tolerance`; then by least squares.
    init?(through edges: [Edge], of asked: Int, tolerance: Double) {
        guard edges.count >= 4 else { return nil }
        let typical = edges.map(\.rise).sorted()[edges.count / 2]
        func isNear(_ edge: Edge, _ point: Vector, _ direction: Vector) -> Bool {
            abs(direction.cross(edge.place - point)) <= tolerance && edge.rise > 0.3 * typical
        }
        var best = (votes: 0.0, point: Vector.zero, direction: Vector.zero)
        // Neighbours tell no direction.
        for first in edges.indices {
            for second in edges.indices.dropFirst(first + 3) {
                let way = edges[second].place - edges[first].place
                guard way.length > 1 else { continue }
                let direction = way / way.length
                let votes = edges.reduce(0) { sum, edge in
                    let away = abs(direction.cross(edge.place - edges[first].place)) / tolerance
                    return sum + (away < 1 ? (1 - away * away) * min(edge.rise, 2 * typical) : 0)
                }
                if votes > best.votes { best = (votes, edges[first].place, direction) }
            }
        }
        guard best.votes > 0 else { return nil }
        let near = edges.filter { isNear($0, best.point, best.direction) }
        guard near.count >= 3 else { return nil }
        let mean = near.reduce(Vector.zero) { $0 + $1.place } / Double(near.count)
        let across = Vector(-best.direction.y, best.direction.x)
        let (slope, spread) = near.reduce((0.0, 0.0)) { sums, edge in
            let t = ((edge.place - mean) * best.direction).sum()
            return (sums.0 + t * ((edge.place - mean) * across).sum(), sums.1 + t * t)
        }
        let way = best.direction + (spread > 0 ? slope / spread : 0) * across
        point = mean
        direction = way / way.length
        support = Double(near.count) / Double(asked)
    }

    func crossing(_ other: EdgeLine) -> Vector? {
        let determinant = direction.cross(other.direction)
        guard abs(determinant) > 0.15 else { return nil }
        return point + (other.point - point).cross(other.direction) / determinant * direction
    }
}
