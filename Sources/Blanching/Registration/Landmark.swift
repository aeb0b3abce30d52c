/// A place in a skin texture that can be found again: its own size and direction, and what surrounds it.
struct Landmark {
    /// In cells of the texture, the first cell's middle at 0.5.
    var x: Double
    var y: Double
    /// Size of the blob or corner, in cells.
    var sigma: Double
    /// Direction of most of the gradient around it.
    var angleRadians: Double
}

/// Landmarks of one texture, with 128 numbers each that are alike for like surroundings.
struct LandmarkSet {
    var landmarks: [Landmark] = []
    /// `descriptorLength` for each landmark, of length `descriptorUnit`.
    var descriptors: [Int16] = []

    /// Photo pixels to a cell of the texture.
    let step: Int

    static let descriptorLength = 128
    /// Its square, and with it every product of two, fits 32 bits.
    static let descriptorUnit: Float = 16_384
}

/// A landmark of one texture and its likeness in another.
struct LandmarkMatch {
    var before: Int
    var after: Int
}
