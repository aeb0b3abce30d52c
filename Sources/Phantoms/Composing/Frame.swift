/// The frame a scene is seen in.
struct Frame {
    let width: Int
    let height: Int
    /// Pixels to a millimetre.
    let scale: Double

    /// The middle of a pixel in millimetres.
    @inline(__always)
    func place(_ column: Int, _ row: Int) -> (x: Float, y: Float) {
        ((Float(column) + 0.5) / Float(scale), (Float(row) + 0.5) / Float(scale))
    }
}

/// 0 below `low`, 1 above `high`, smooth between.
@inline(__always)
func smoothStep(_ low: Float, _ high: Float, _ value: Float) -> Float {
    guard high > low else { return value < low ? 0 : 1 }
    let t = min(1, max(0, (value - low) / (high - low)))
    return t * t * (3 - 2 * t)
}
