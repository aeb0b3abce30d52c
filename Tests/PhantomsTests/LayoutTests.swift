import Foundation
import Testing

@testable import Phantoms

@Suite struct LayoutTests {
    static func places(_ variant: String, seed: UInt64, count: Int = 400) -> [(x: Double, y: Double)] {
        var dice = Dice(seed: seed, stream: 5)
        let layout = PetechialLayout(variant, width: 80, height: 60, &dice)
        return (0..<count).map { _ in layout.place(&dice) }
    }

    /// The nearest neighbour's mean distance over that of as many random points (Clark and Evans, without borders).
    static func nearestNeighbourRatio(_ places: [(x: Double, y: Double)]) -> Double {
        let inside = places.filter { $0.x > 0 && $0.x < 80 && $0.y > 0 && $0.y < 60 }
        let distances = inside.enumerated().map { index, place in
            inside.enumerated().filter { $0.offset != index }
                .map { hypot($0.element.x - place.x, $0.element.y - place.y) }.min() ?? 0
        }
        return distances.reduce(0, +) / Double(distances.count) * 2 * (Double(inside.count) / 4800).squareRoot()
    }

    /// The smaller over the larger standard deviation of a cloud: 0 on a straight line, 1 for a round cloud.
    static func flatness(_ places: [(x: Double, y: Double)]) -> Double {
        let n = Double(places.count)
        let (mx, my) = (places.reduce(0) { $0 + $1.x } / n, places.reduce(0) { $0 + $1.y } / n)
        var (xx, yy, xy) = (0.0, 0.0, 0.0)
        for place in places {
            xx += (place.x - mx) * (place.x - mx)
            yy += (place.y - my) * (place.y - my)
            xy += (place.x - mx) * (place.y - my)
        }
        let (half, root) = ((xx + yy) / 2, ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot())
        return (max(0, half - root) / (half + root)).squareRoot()
    }

    /// A scratch of its own: the places that are nearer to their neighbours along the line than a cluster's would be.
    @Test("Scratches are lines: a place's five neighbours lie along one direction", arguments: UInt64(1)...6)
    func lines(seed: UInt64) {
        let places = Self.places("petechial/linear", seed: seed, count: 60)
        let flat = places.map { place in
            let near = places.sorted { hypot($0.x - place.x, $0.y - place.y) < hypot($1.x - place.x, $1.y - place.y) }
            return Self.flatness(Array(near.prefix(8)))
        }
        let clustered = Self.places("petechial/clustered", seed: seed, count: 60)
        let round = clustered.map { place in
            let near = clustered.sorted {
                hypot($0.x - place.x, $0.y - place.y) < hypot($1.x - place.x, $1.y - place.y)
            }
            return Self.flatness(Array(near.prefix(8)))
        }
        #expect(flat.sorted()[30] < 0.75 * round.sorted()[30])
    }

    @Test("A cuff's line crosses the picture in a narrow band", arguments: UInt64(1)...6)
    func band(seed: UInt64) {
        // A few strays lie anywhere: the middle nine tenths count.
        let places = Self.places("petechial/cuff", seed: seed)
        let mx = places.map(\.x).sorted()[200]
        let my = places.map(\.y).sorted()[200]
        let kept = places.sorted { hypot($0.x - mx, $0.y - my) < hypot($1.x - mx, $1.y - my) }.prefix(360)
        #expect(Self.flatness(Array(kept)) < 0.35)
    }

    @Test("Clusters are nearer to one another than chance, follicles farther", arguments: UInt64(1)...4)
    func spacing(seed: UInt64) {
        #expect(Self.nearestNeighbourRatio(Self.places("petechial/clustered", seed: seed, count: 150)) < 0.9)
        let follicles = Self.places("petechial/follicular", seed: seed, count: 60)
        // Two throws at the same follicle are one dot.
        var apart: [(x: Double, y: Double)] = []
        for place in follicles where !apart.contains(where: { hypot($0.x - place.x, $0.y - place.y) < 1.2 }) {
            apart.append(place)
        }
        #expect(Self.nearestNeighbourRatio(apart) > 1)
    }
}
