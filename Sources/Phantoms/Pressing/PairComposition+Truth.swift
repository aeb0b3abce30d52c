internal import Pixels
internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension PairComposition {
    /// Where the second photograph shows what the first shows at a place, in pixels; exact but for places in the rim.
    func afterPlace(_ x: Double, _ y: Double) -> (x: Double, y: Double, onSkin: (x: Double, y: Double)) {
        let origin = before.photoToSkin.map(x, y)
        let pressed = pressing.place(origin.x, origin.y)
        let place = after.skinToPhoto.map(pressed.x, pressed.y)
        return (place.x, place.y, pressed)
    }

    /// What pressure does to each spot of the first photograph.
    func spots(_ first: Phantom) -> [PhantomPair.PressedSpot] {
        first.spots.map { spot in
            let outline = scene.marks[spot.markNumber].outline
            let ring = (0..<12).map { outline.place(Double($0) / 12 * 2 * .pi) } + [(outline.x, outline.y)]
            let pressed = ring.map { pressing.place($0.x, $0.y) }
            let contacts = pressed.map { pressing.glass.contact($0.x, $0.y) }
            let middle = afterPlace(spot.xPixels, spot.yPixels)
            return PhantomPair.PressedSpot(
                fade: pressing.fades[spot.markNumber], leastContact: contacts.min() ?? 0,
                mostContact: contacts.max() ?? 0, afterX: middle.x, afterY: middle.y,
                isInFrame: pressed.allSatisfy { after.shows($0.x, $0.y) },
                hiddenShare: Double(pressed.count { isHidden($0.x, $0.y) }) / Double(pressed.count))
        }
    }

    /// A spot that the second photograph does not show.
    func lost(_ spot: PhantomSpot) -> PhantomPair.PressedSpot {
        PhantomPair.PressedSpot(
            fade: 0, leastContact: 0, mostContact: 0, afterX: nil, afterY: nil, isInFrame: false, hiddenShare: 0)
    }

    /// Whether the glass's own light hides the skin at a place of it.
    func isHidden(_ x: Double, _ y: Double) -> Bool {
        let glass = pressing.glass
        if glass.form != .pane, glass.isRim(x, y) { return true }
        if glass.inside(x, y) > 0, glass.glares.contains(where: { $0.share(x, y) * $0.strength > 0.05 }) { return true }
        return glass.bubbles.contains {
            ($0.x - x) * ($0.x - x) + ($0.y - y) * ($0.y - y) < 1.2 * $0.radius * $0.radius
        }
    }

    /// Some sixty places of bare skin that both photographs show, spread evenly; none in the rim or behind glare.
    func landmarks(_ first: Phantom) -> [PhantomPair.Landmark] {
        var dice = Dice(seed: request.seed, stream: Stream.press.rawValue)
        let (columns, rows) = (12, 9)
        var found: [PhantomPair.Landmark] = []
        for cell in 0..<(columns * rows) {
            let x = (Double(cell % columns) + dice.between(0.15, 0.85)) * Double(first.width) / Double(columns)
            let y = (Double(cell / columns) + dice.between(0.15, 0.85)) * Double(first.height) / Double(rows)
            guard first.skin.elements[Int(y) * first.width + Int(x)] else { continue }
            let place = afterPlace(x, y)
            let glass = pressing.glass
            guard after.shows(place.onSkin.x, place.onSkin.y, margin: 4), !isHidden(place.onSkin.x, place.onSkin.y),
                glass.form == .pane || !glass.isRim(place.onSkin.x, place.onSkin.y, margin: 0.3)
            else { continue }
            found.append(
                PhantomPair.Landmark(
                    x: x, y: y, afterX: place.x, afterY: place.y,
                    isPressed: glass.contact(place.onSkin.x, place.onSkin.y) > 0.5))
        }
        // Every n-th of more than sixty, so that they stay spread.
        guard found.count > 60 else { return found }
        return (0..<60).map { found[$0 * found.count / 60] }
    }

    /// The homography whose error at the landmarks is least; without enough of them that of skin that did not move.
    ///
    /// - Reference: Hartley & Zisserman (2004), doi:10.1017/CBO9780511811685, the inhomogeneous direct linear transform.
    func nearestHomography(_ landmarks: [PhantomPair.Landmark]) -> [Double] {
        let still = before.photoToSkin.followed(by: after.skinToPhoto)
        let plain = still.elements.map { $0 / still.elements[8] }
        guard landmarks.count >= 12 else { return plain }
        // About the photographs' middles and in units of their widths, so that the equations are well conditioned.
        let (a, b) = (Double(before.width), Double(after.width))
        let toUnit = Homography([1 / a, 0, -0.5, 0, 1 / a, -0.5 * Double(before.height) / a, 0, 0, 1])
        let fromUnit = Homography([b, 0, 0.5 * b, 0, b, 0.5 * Double(after.height), 0, 0, 1])
        let outOf = fromUnit.inverse
        var (lines, values): ([[Double]], [Double]) = ([], [])
        for landmark in landmarks {
            let (x, y) = toUnit.map(landmark.x, landmark.y)
            let (u, v) = outOf.map(landmark.afterX, landmark.afterY)
            lines.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
            lines.append([0, 0, 0, x, y, 1, -v * x, -v * y])
            values += [u, v]
        }
        guard let eight = leastSquares(lines, values) else { return plain }
        let map = toUnit.followed(by: Homography(eight + [1])).followed(by: fromUnit)
        return map.elements.map { $0 / map.elements[8] }
    }
}
