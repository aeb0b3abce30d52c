/// A glass pressed on a scene: what it empties, and where skin comes to lie under it.
struct Press: Sendable {
    var glass: Glass
    var stretch: Stretch
    /// By mark, how much of its blood pressure empties, 0 (stays) ... 1.
    var fades: [Double]
    /// The same of larger redness.
    var rednessFade: Double
    /// The share of calm skin's blood that leaves under full contact.
    var emptying: Double

    /// Where the skin was before that is seen at a place of the pressed skin.
    func origin(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let seen = glass.seenThrough(x, y)
        let offset = stretch.offset(seen.x, seen.y)
        return (seen.x + offset.x, seen.y + offset.y)
    }

    /// Where skin is seen under the glass: `origin`'s way back, to a millionth of a millimetre away from the rim.
    func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        var (px, py) = (x, y)
        for _ in 0..<40 {
            let (ox, oy) = origin(px, py)
            px -= ox - x
            py -= oy - y
            if abs(ox - x) + abs(oy - y) < 1e-7 { break }
        }
        return (px, py)
    }

    /// How firmly skin is pressed that was at a place before, 0 ... 1.
    func contact(atOrigin x: Double, _ y: Double) -> Double {
        guard glass.form != .pane else { return glass.pressure }
        let pressed = place(x, y)
        return glass.contact(pressed.x, pressed.y)
    }
}

/// A press on a frame, pixel by pixel; without a press there is none.
struct PressField {
    /// How firmly each pixel is pressed, 0 ... 1.
    let contact: [Float]
    /// The share of calm blood that is gone; below 0 where it gathers beside the rim.
    let emptied: [Float]

    init(_ press: Press, _ frame: Frame) {
        let clouds = NoiseField(seed: press.glass.seed ^ 0x61, size: 8, octaves: 2)
        let step = max(2, Int(0.3 * frame.scale))
        let contacts = CoarseField(frame, step: step) { Float(press.contact(atOrigin: Double($0), Double($1))) }
        let gathered = CoarseField(frame, step: step) { x, y in
            guard press.glass.form != .pane, press.glass.pressure > 0 else { return 0 }
            let place = press.place(Double(x), Double(y))
            let beside = Float(press.glass.inside(place.x, place.y)) + 0.8
            return 0.1 * smoothStep(-3, 0, beside) * (1 - smoothStep(0, 0.8, beside))
        }
        var (contact, emptied): ([Float], [Float]) = ([], [])
        contact.reserveCapacity(frame.width * frame.height)
        emptied.reserveCapacity(frame.width * frame.height)
        for row in 0..<frame.height {
            let (firm, full) = (contacts.row(row), gathered.row(row))
            for column in 0..<frame.width {
                let (x, y) = frame.place(column, row)
                let uneven = 1 + 0.08 * max(-1, min(1, clouds.value(x, y)))
                contact.append(firm[column])
                emptied.append(min(1, Float(press.emptying) * firm[column] * uneven) - full[column])
            }
        }
        self.contact = contact
        self.emptied = emptied
    }
}
