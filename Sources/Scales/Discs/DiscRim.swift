import Pixels
import Statistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The rim of a disc, followed along rays from its middle.
struct DiscRim {
    var ellipse: Ellipse
    /// Share of the rays on which the rim was seen where the ellipse says, 0 ... 1; rays beyond the photo do not count.
    var support: Double
    /// Share of the rays that lie in the photo.
    var visible: Double
    /// Root mean square of the seen rim's distance from the ellipse, in pixels.
    var residual: Double
    /// The same of the rim's course over `bendRays` rays at a time, in pixels: noise comes to less in it, a naevus' bays do not.
    var bend: Double
    /// How alike the change of colour is all around, 0 ... 1: metal or paper against skin is, texture against texture is not.
    var coherence: Double
    /// Codes over two pixels across the rim, on the mean.
    var slope: Double
    /// The difference between the colours a little inside and a little outside, as a share of `slope`: a drawn line has none.
    var step: Double
    /// Mean radius of a ring around it that may be the rim instead, in pixels; `nil` where there is none.
    var rivalRadius: Double?

    static let rays = 120

    /// Draws a rough ellipse to the rim; `nil` where no ellipse fits what is seen.
    ///
    /// - Parameters:
    ///   - share: of the steepest edge's slope, what an edge further out must have to be the rim.
    ///   - reaches: how far on either side the rim is looked for, step by step, in radii.
    init?(
        near rough: Ellipse, share: Float, reaches: [Double] = [0.20, 0.10, 0.06, 0.06], in picture: RimPicture
    ) {
        var ellipse = rough
        var rays: [RimRay] = []
        for (round, reach) in reaches.enumerated() {
            let reach = max(reach, 3 / ellipse.meanRadius)
            // Half a pixel tells where an edge is; on the way there, whole ones do.
            let isFar = round < reaches.count - 1 && reach * ellipse.meanRadius > 12
            rays = RimProfiles(of: ellipse, reach: reach, step: isFar ? 1 : 0.5, in: picture).rays(share: share)
            guard let better = DiscRim.fitted(rays.compactMap(\.place), from: ellipse, first: reach / 2) else {
                return nil
            }
            guard better.meanRadius > 0.7 * rough.meanRadius, better.meanRadius < 1.4 * rough.meanRadius else {
                return nil
            }
            ellipse = better
        }
        let inside = rays.filter(\.isInPhoto)
        guard inside.count > DiscRim.rays / 3 else { return nil }
        let tolerance = max(1, 0.015 * ellipse.meanRadius)
        let near = inside.filter { ray in
            ray.place.map { abs(ellipse.distance(of: $0)) <= tolerance } ?? false
        }
        guard near.count >= 12 else { return nil }
        self.ellipse = ellipse
        support = Double(near.count) / Double(inside.count)
        visible = Double(inside.count) / Double(rays.count)
        let squares = near.compactMap { $0.place.map(ellipse.distance) }.map { $0 * $0 }
        residual = (squares.reduce(0, +) / Double(squares.count)).squareRoot()
        bend = DiscRim.bend(of: rays.map { ray in ray.place.map(ellipse.distance) }, tolerance)
        let sum = near.reduce(SIMD3<Float>.zero) { $0 + $1.change }
        let slopes = near.reduce(0) { $0 + $1.slope }
        slope = Double(slopes) / Double(near.count)
        let steps = near.compactMap { ray in ray.place.map { DiscRim.difference(at: $0, of: ellipse, picture) } }
        let together = steps.reduce(SIMD3<Float>.zero, +)
        step = Double((together * together).sum().squareRoot() / max(slopes, 1e-6))
        coherence = Double((sum * sum).sum().squareRoot() / max(slopes, 1e-6))
    }

    /// Rays on either side of one over which its course is smoothed: a tenth of the way around.
    private static let bendRays = 5

    /// Root mean square of the offsets' means over neighbours, of those within `tolerance`.
    private static func bend(of offsets: [Double?], _ tolerance: Double) -> Double {
        let seen = offsets.map { offset in offset.flatMap { abs($0) <= tolerance ? $0 : nil } }
        var (squares, count) = (0.0, 0)
        for ray in seen.indices {
            var (sum, near) = (0.0, 0)
            for other in ray - bendRays...ray + bendRays {
                guard let offset = seen[(other + seen.count) % seen.count] else { continue }
                sum += offset
                near += 1
            }
            guard near > bendRays else { continue }
            squares += (sum / Double(near)) * (sum / Double(near))
            count += 1
        }
        return count == 0 ? tolerance : (squares / Double(count)).squareRoot()
    }

    /// From an eighth of the radius inside a place of the rim to half of that outside.
    private static func difference(
        at place: Point, of ellipse: Ellipse, _ picture: RimPicture
    ) -> SIMD3<Float> {
        let (dx, dy) = (place.x - ellipse.x, place.y - ellipse.y)
        return picture.colour(x: place.x + 0.06 * dx, y: place.y + 0.06 * dy)
            - picture.colour(x: place.x - 0.12 * dx, y: place.y - 0.12 * dy)
    }

    /// Fits again and again while what lies far off counts less and less (Tukey's weights).
    private static func fitted(_ places: [Point], from rough: Ellipse, first: Double) -> Ellipse? {
        guard places.count >= 12 else { return nil }
        var ellipse = rough
        var width = max(first * rough.meanRadius, 1.5)
        for _ in 0..<7 {
            let weights = places.map { place -> Double in
                let share = ellipse.distance(of: place) / (2 * width)
                return abs(share) < 1 ? (1 - share * share) * (1 - share * share) : 0
            }
            guard weights.count(where: { $0 > 0.1 }) >= 10,
                let better = FittedEllipse(
                    fitting: places, weights: weights, about: Point(x: ellipse.x, y: ellipse.y),
                    radius: ellipse.meanRadius), better.short > 0.6 * better.long
            else { return nil }
            ellipse = Ellipse(better)
            width = max(width * 0.65, 0.5, 0.004 * ellipse.meanRadius)
        }
        return ellipse
    }
}

/// What one ray from a disc's middle outwards meets.
private struct RimRay {
    /// The outermost clear edge near the rim.
    var place: Point?
    /// Codes over two pixels across that edge.
    var slope: Float = 0
    /// Outside less inside, in codes.
    var change = SIMD3<Float>.zero
    var isInPhoto = false
}

/// The change of colour along all rays around a rough rim, each with its neighbours' mixed in: a rim goes on from ray to ray,
/// texture does not.
private struct RimProfiles {
    private let ellipse: Ellipse
    /// How far away the ellipse is along each ray.
    private let radii: [Double]
    private let reach: Double
    /// Ray by ray, `count` each: the change over four steps at every step.
    private var changes: [SIMD3<Float>]
    private var isInPhoto: [Bool]
    private let count: Int

    /// Pixels.
    private let step: Double
    private static let span = 2
    /// Codes over two pixels: less is noise.
    private static let leastStep: Float = 3

    init(of ellipse: Ellipse, reach: Double, step: Double, in picture: RimPicture) {
        self.ellipse = ellipse
        radii = RimProfiles.ways.map { ellipse.radius(along: $0) }
        self.reach = reach
        self.step = step
        count = Int((2 * ellipse.meanRadius * reach + 2) / step) + 1
        changes = []
        isInPhoto = []
        changes.reserveCapacity(DiscRim.rays * count)
        var colours = [SIMD3<Float>](repeating: .zero, count: count + 2 * RimProfiles.span)
        for ray in 0..<DiscRim.rays {
            let isSeen = sees(ray, in: picture)
            isInPhoto.append(isSeen)
            if isSeen {
                addProfile(ray, in: picture, &colours)
            } else {
                changes += repeatElement(.zero, count: count)
            }
        }
        mixNeighbours()
    }

    private mutating func mixNeighbours() {
        let own = changes
        let weights: [Float] = [1, 2, 3, 2, 1]
        for ray in 0..<DiscRim.rays where isInPhoto[ray] {
            let near = weights.indices.map { (ray + $0 - 2 + DiscRim.rays) % DiscRim.rays }
            let total = zip(near, weights).reduce(0) { $0 + (isInPhoto[$1.0] ? $1.1 : 0) }
            // Rays beyond the photo are 0 throughout.
            let (a, b, c, d, e) = (near[0] * count, near[1] * count, near[2] * count, near[3] * count, near[4] * count)
            for index in 0..<count {
                let outer = own[a + index] + own[e + index]
                let inner = own[b + index] + own[d + index]
                changes[ray * count + index] = (outer + 2 * inner + 3 * own[c + index]) / total
            }
        }
    }

    /// How far out a profile begins, from the ellipse's middle.
    private func start(_ ray: Int) -> Double {
        radii[ray] - ellipse.meanRadius * reach - 1
    }

    /// The directions of the rays, of length 1.
    private static let ways = (0..<DiscRim.rays).map { ray in
        let angle = 2 * .pi * Double(ray) / Double(DiscRim.rays)
        return Vector(cos(angle), sin(angle))
    }

    private func sees(_ ray: Int, in picture: RimPicture) -> Bool {
        let rim = Vector(ellipse.x, ellipse.y) + radii[ray] * RimProfiles.ways[ray]
        return rim.x > 3 && rim.y > 3 && rim.x < Double(picture.width) - 3 && rim.y < Double(picture.height) - 3
    }

    /// - Parameter colours: written over; the profile's with `span` more on either side.
    private mutating func addProfile(_ ray: Int, in picture: RimPicture, _ colours: inout [SIMD3<Float>]) {
        let way = RimProfiles.ways[ray]
        let first = Vector(ellipse.x, ellipse.y) + (start(ray) - step * Double(RimProfiles.span)) * way
        picture.read(from: first, step: step * way, to: &colours)
        for index in 0..<count { changes.append(colours[index + 2 * RimProfiles.span] - colours[index]) }
    }

    /// What each ray meets: the outermost edge with at least `share` of the steepest one's slope.
    func rays(share: Float) -> [RimRay] {
        (0..<DiscRim.rays).map { ray in
            var found = RimRay()
            guard isInPhoto[ray] else { return found }
            let changes = changes[ray * count..<(ray + 1) * count]
            found.isInPhoto = true
            let steps = changes.map { ($0 * $0).sum().squareRoot() }
            guard let steepest = steps.max(), steepest >= RimProfiles.leastStep else { return found }
            let least = max(RimProfiles.leastStep, share * steepest)
            guard
                let edge = (1..<max(count - 1, 1)).last(where: {
                    steps[$0] >= least && steps[$0] >= steps[$0 - 1] && steps[$0] > steps[$0 + 1]
                })
            else { return found }
            let (before, at, after) = (Double(steps[edge - 1]), Double(steps[edge]), Double(steps[edge + 1]))
            let bend = before - 2 * at + after
            let shift = bend < 0 ? 0.5 * (before - after) / bend : 0
            let away = start(ray) + step * (Double(edge) + min(max(shift, -0.5), 0.5))
            found.place = (Vector(ellipse.x, ellipse.y) + away * RimProfiles.ways[ray]).point
            found.slope = steps[edge]
            found.change = changes[changes.startIndex + edge]
            return found
        }
    }
}
