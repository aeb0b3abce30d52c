internal import Photographs
internal import Pixels
internal import Spots
internal import Statistics

/// How red the skin is around the marks, against the skin that lies far from them all: the base on which spots stand.
public struct Surroundings: Sendable, Equatable {
    /// Median over the spots of log10(R/G) in a ring about each, less that of far skin; `nil` without spots or far skin.
    ///
    /// Visible redness begins at about 0.018, a minimal sunburn at 0.045 (Park et al. 1997).
    public var ringRedness: Double?
    /// Robust deviation of log10(R/G) over the skin outside of the marks: uneven redness without an outline.
    public var skinRednessSpread: Double?

    /// Redness over all of the skin.
    public var field: RednessField

    /// Known otherwise.
    init(ringRedness: Double?, skinRednessSpread: Double?, field: RednessField) {
        self.ringRedness = ringRedness
        self.skinRednessSpread = skinRednessSpread
        self.field = field
    }

    /// Spots looked at, evenly over the list; places about each; and places on the skin.
    private static let (mostSpots, placesPerRing, mostSkinPlaces) = (40, 16, 600)
    /// Skin nearer to a mark than this many of its diameters is not far.
    private static let farDiameters = 2.0

    /// - Complexity: O(spots · skin places), at most 1,240 pixels.
    init(of findings: Findings, in photo: Photo) {
        field = RednessField(of: findings, in: photo)
        let skin = skinPlaces(findings.skin)
        let far = skin.filter { place in
            findings.spots.allSatisfy { !place.isNear($0.shape, diameters: Surroundings.farDiameters) }
                && !findings.patches.contains { $0.region.contains(x: Int(place.x), y: Int(place.y)) }
        }
        let levels = far.compactMap { redness(of: photo, at: $0) }
        skinRednessSpread = levels.count >= 20 ? levels.robustDeviation() : nil
        guard levels.count >= 20, let level = levels.median() else { return }
        let step = max(1, findings.spots.count / Surroundings.mostSpots)
        let rings = stride(from: 0, to: findings.spots.count, by: step).compactMap { index -> Double? in
            let places = ring(about: findings.spots[index].shape).filter { place in
                findings.skin.contains(x: Int(place.x.rounded(.down)), y: Int(place.y.rounded(.down)))
                    && findings.spots.allSatisfy { !place.isNear($0.shape, diameters: 0.65) }
            }
            let values = places.compactMap { redness(of: photo, at: $0) }
            return values.count >= 6 ? values.median() : nil
        }
        ringRedness = rings.median().map { $0 - level }
    }

    /// Cell middles, evenly over the skin.
    private func skinPlaces(_ skin: Skin) -> [Point] {
        let inside = skin.mask.elements.indices.filter { skin.mask.elements[$0] }
        let step = max(1, inside.count / Surroundings.mostSkinPlaces)
        return stride(from: step / 2, to: inside.count, by: step).map { place in
            let (row, column) = inside[place].quotientAndRemainder(dividingBy: skin.mask.width)
            let side = Double(skin.cellPixels)
            return Point(x: (Double(column) + 0.5) * side, y: (Double(row) + 0.5) * side)
        }
    }

    /// Places 1.5 radii from the middle, beyond the edge's own width.
    private func ring(about shape: Spot.Shape) -> [Point] {
        let reach = 0.75 * shape.diameterPixels + (shape.edgeWidthPixels ?? 0) + 1
        return (0..<Surroundings.placesPerRing).map { place in
            let angle = 2 * Double.pi * Double(place) / Double(Surroundings.placesPerRing)
            return Point(x: shape.xPixels + reach * cosine(angle), y: shape.yPixels + reach * sine(angle))
        }
    }

    /// `nil` outside of the photo and where light is too dark or clipped to tell.
    private func redness(of photo: Photo, at place: Point) -> Double? {
        let (x, y) = (Int(place.x), Int(place.y))
        guard x >= 0, y >= 0, x < photo.width, y < photo.height else { return nil }
        let light = photo.linear(x: x, y: y)
        guard max(light.red, light.green) < 0.96 else { return nil }
        let index = ErythemaIndex(light)
        return index.isFlagged ? nil : index.value
    }
}

extension Point {
    fileprivate func isNear(_ shape: Spot.Shape, diameters: Double) -> Bool {
        let (dx, dy) = (x - shape.xPixels, y - shape.yPixels)
        let reach = diameters * shape.diameterPixels
        return dx * dx + dy * dy < reach * reach
    }
}
