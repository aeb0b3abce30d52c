/// How skin is drawn aside by a hand and a glass: a smooth change of place, in millimetres.
struct Stretch: Sendable {
    /// How far, at most about.
    let reachMillimetres: Double
    private let across: NoiseField
    private let down: NoiseField

    /// `size` is that of the parts that move together; `reach` below a tenth of it, so that nothing folds.
    init(seed: UInt64, size: Double, reach: Double) {
        precondition(reach <= 0.1 * size, "a stretch of \(reach) mm over \(size) mm would fold the skin")
        reachMillimetres = reach
        across = NoiseField(seed: seed ^ 0x51, size: size, octaves: 2, persistence: 0.3)
        down = NoiseField(seed: seed ^ 0x52, size: size, octaves: 2, persistence: 0.3)
    }

    /// From a place on the pressed skin to where that skin was before.
    func offset(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let (u, v) = (Float(x), Float(y))
        return (reachMillimetres * Double(across.value(u, v)), reachMillimetres * Double(down.value(u, v)))
    }
}
