/// A graduated rule: ticks along one edge, numbers beside the long ones.
public struct RulerFace: Sendable, Equatable {
    public enum Material: String, Sendable, CaseIterable { case paper, steel, transparent }
    public enum Unit: String, Sendable { case centimetre, inch }

    public var material: Material
    /// What the ticks along the first edge count.
    public var unit: Unit
    /// Whether the other edge counts the other unit.
    public var isDouble: Bool
    public var lengthMillimetres: Double
    public var breadthMillimetres: Double
    /// From its end to the first tick, and the number that stands there.
    public var startMillimetres: Double
    public var firstNumber: Int
    /// Whether the numbers stand on their heads, seen with the ticks at the lower edge.
    public var isUpsideDown: Bool
    public var tickWidthMillimetres: Double
    /// Of a millimetre's tick; longer ones are in proportion.
    public var tickLengthMillimetres: Double
    public var ink: Pigment
    public var numberInk: Pigment
    public var body: Pigment

    /// One edge's rank of ticks.
    struct Scale {
        /// Between neighbouring ticks, in millimetres.
        var pitch: Double
        /// How many ticks to a number.
        var perNumber: Int
        /// A tick's length by its number, in units of the shortest.
        var length: @Sendable (Int) -> Float
    }

    static func scale(_ unit: Unit) -> Scale {
        switch unit {
        case .centimetre:
            Scale(pitch: 1, perNumber: 10) { $0 % 10 == 0 ? 2 : $0 % 5 == 0 ? 1.5 : 1 }
        case .inch:
            Scale(pitch: 25.4 / 16, perNumber: 16) {
                $0 % 16 == 0 ? 2.4 : $0 % 8 == 0 ? 2 : $0 % 4 == 0 ? 1.6 : $0 % 2 == 0 ? 1.25 : 1
            }
        }
    }

    /// What is printed at a place from the middle, u along and v across, the first edge at v above 0.
    func paint(_ u: Float, _ v: Float) -> ReferencePaint? {
        let along = u + Float(lengthMillimetres / 2) - Float(startMillimetres)
        let fromEdge = Float(breadthMillimetres / 2) - v
        if isPrinted(along, fromEdge, unit) { return ink.paint }
        if number(along, fromEdge, unit) { return numberInk.paint }
        guard isDouble else { return nil }
        // The other edge runs the other way.
        let other: Unit = unit == .inch ? .centimetre : .inch
        let back = Float(lengthMillimetres - 2 * startMillimetres) - along
        let fromOther = Float(breadthMillimetres) - fromEdge
        if isPrinted(back, fromOther, other) { return ink.paint }
        return number(back, fromOther, other) ? numberInk.paint : nil
    }

    private var lastPlace: Float { Float(lengthMillimetres - startMillimetres) - 1.2 }

    private func isPrinted(_ along: Float, _ fromEdge: Float, _ unit: Unit) -> Bool {
        let scale = RulerFace.scale(unit)
        let pitch = Float(scale.pitch)
        let tick = (along / pitch).rounded()
        guard tick >= 0, tick * pitch <= lastPlace, abs(along - tick * pitch) < Float(tickWidthMillimetres) / 2 else {
            return false
        }
        return fromEdge > 0.05 && fromEdge < scale.length(Int(tick)) * Float(tickLengthMillimetres)
    }

    private func number(_ along: Float, _ fromEdge: Float, _ unit: Unit) -> Bool {
        let scale = RulerFace.scale(unit)
        let step = Float(scale.pitch) * Float(scale.perNumber)
        let nearest = (along / step).rounded()
        guard nearest >= 0, nearest * step <= lastPlace else { return false }
        let height: Float = unit == .inch ? 3.2 : 2.4
        let top = Float(tickLengthMillimetres) * scale.length(0) + 0.5
        var (x, y) = ((along - nearest * step) / height, (fromEdge - top) / height)
        guard y > -0.1, y < 1.1, abs(x) < 1.2 else { return false }
        // Ticks at the lower edge and upright numbers: a number's foot is nearest to the ticks.
        if isUpsideDown { x = -x } else { y = 1 - y }
        return Lettering.isInk(x, y, String(firstNumber + Int(nearest)))
    }
}
