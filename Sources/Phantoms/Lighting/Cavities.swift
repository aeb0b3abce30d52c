/// Where skin hides from the lamp: places that light reaches by way of other skin and through it.
///
/// Light that has met skin 1 + b times is left with the (1 + b)-th power of what skin sends back, so that the bottom of a
/// cleft is not only darker than the skin beside it but redder; and red light, which goes farther in skin, also comes
/// through the walls.
struct Cavities {
    /// The share of light that a place misses, 0 to 1.
    private(set) var depth: [Float]
    /// How many times more than once its light has met skin.
    private(set) var bounces: [Float]

    init(_ frame: Frame) {
        depth = [Float](repeating: 0, count: frame.width * frame.height)
        bounces = depth
    }

    /// Makes a place as deep as this, where it is not deeper.
    @inline(__always)
    mutating func deepen(_ index: Int, to share: Float, bounces count: Float) {
        if share > depth[index] { depth[index] = share }
        if count > bounces[index] { bounces[index] = count }
    }

    /// Takes the light away, from red less by `glow`, and lets the densities count as often as light met skin.
    ///
    /// Light spreads in skin on its way: what a narrow cavity loses in green it loses less in red.
    func apply(
        to body: inout Planes, _ lighting: inout Lighting, spread: Scene.Spread, glow: Double, _ frame: Frame
    ) {
        func spreading(_ plane: [Float], _ millimetres: Double) -> [Float] {
            blurred(plane, width: frame.width, height: frame.height, sigma: 0.7 * millimetres * frame.scale)
        }
        let (redDepth, redBounces) = (spreading(depth, spread.red), spreading(bounces, spread.red))
        let (greenDepth, greenBounces) = (spreading(depth, spread.green), spreading(bounces, spread.green))
        let redShare = Float(1 - glow)
        for index in depth.indices where redDepth[index] > 0.001 || redBounces[index] > 0.001 {
            lighting.shade[index] *= 1 - greenDepth[index]
            lighting.redShade[index] *= 1 - redShare * redDepth[index]
            lighting.glare[index] *= 1 - greenDepth[index]
            body.red[index] *= 1 + redBounces[index]
            body.green[index] *= 1 + greenBounces[index]
            body.blue[index] *= 1 + greenBounces[index]
        }
    }
}
