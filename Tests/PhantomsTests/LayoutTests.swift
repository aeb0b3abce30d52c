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

    /// How flat the cloud of a place and its seven neighbours is, over many seeds: the median's mean.
    static func localFlatness(_ variant: String) -> Double {
        let medians = (UInt64(1)...12).map { seed -> Double in
            let places = places(variant, seed: seed, count: 60)
            let flat = places.map { place in
                let near = places.sorted {
                    hypot($0.x - place.x, $0.y - place.y) < hypot($1.x - place.x, $1.y - place.y)
                }
                return flatness(Array(near.prefix(8)))
            }
            return flat.sorted()[30]
        }
        return medians.reduce(0, +) / Double(medians.count)
    }

    @Test("Scratches are lines: a place and its neighbours lie along one direction, and a cluster's do not")
    func lines() {
        #expect(Self.localFlatness("petechial/linear") < 0.65 * Self.localFlatness("petechial/clustered"))
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

    @Test("Clusters are nearer to one another than chance")
    func clusters() {
        let ratios = (UInt64(1)...12).map {
            Self.nearestNeighbourRatio(Self.places("petechial/clustered", seed: $0, count: 150))
        }
        #expect(ratios.reduce(0, +) / 12 < 0.88)
        #expect(ratios.allSatisfy { $0 < 1 })
    }

    @Test("Follicles are farther from one another than chance")
    func follicles() {
        let ratios = (UInt64(1)...12).map { seed -> Double in
            // Two throws at the same follicle are one dot.
            var apart: [(x: Double, y: Double)] = []
            for place in Self.places("petechial/follicular", seed: seed, count: 500)
            where !apart.contains(where: { hypot($0.x - place.x, $0.y - place.y) < 1.2 }) {
                apart.append(place)
            }
            return Self.nearestNeighbourRatio(apart)
        }
        #expect(ratios.reduce(0, +) / 12 > 1.15)
    }
}
