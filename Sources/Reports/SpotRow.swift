internal import Patterns
internal import Pixels
internal import Scales
internal import Spots

/// One row of `spots.csv`: a spot, or a patch, which has a spot's shape and colour.
struct SpotRow {
    var photoID: String
    var id: Int
    var isPatch: Bool
    var patchID: Int?
    var belowFloor: Bool
    var shape: Spot.Shape
    var colour: Spot.Colour
    var signalToNoise: Double
    var confidence: Double
    var touchesEdge: Bool
    /// `nil` for a patch.
    var touching: Int?
    var clusterID: Int?
    var nearestNeighbourPixels: Double?
    /// Where the mark lies.
    var scale: Scale?

    init(_ spot: Spot, place: Int, photoID: String, examination: Examination) {
        let clustering = examination.clustering
        self.photoID = photoID
        id = spot.id
        isPatch = false
        patchID = spot.patchID
        belowFloor = spot.belowFloor
        shape = spot.shape
        colour = spot.colour
        signalToNoise = spot.signalToNoise
        confidence = spot.confidence
        touchesEdge = spot.touchesEdge
        touching = spot.touching
        clusterID = place < clustering.clusterOfSpot.count ? clustering.clusterOfSpot[place] : nil
        nearestNeighbourPixels =
            place < clustering.nearestNeighbourPixels.count ? clustering.nearestNeighbourPixels[place] : nil
        scale = examination.scale?.at(x: spot.shape.xPixels, y: spot.shape.yPixels)
    }

    init(_ patch: Patch, photoID: String, scale: Scale?) {
        self.photoID = photoID
        id = patch.id
        isPatch = true
        belowFloor = false
        shape = patch.shape
        colour = patch.colour
        signalToNoise = patch.signalToNoise
        confidence = patch.confidence
        touchesEdge = patch.touchesEdge
        self.scale = scale?.at(x: patch.shape.xPixels, y: patch.shape.yPixels)
    }

    /// A length in millimetres; `null` without a scale and for what this photo cannot size.
    func millimetres(_ pixels: Double?) -> JSONValue {
        guard let scale, let pixels else { return .null }
        return JSONValue(scale.millimetres(pixels: pixels))
    }

    /// The shape as far as it tells a size; `nil` for a mark below the photo's floor.
    var size: Spot.Shape? { belowFloor ? nil : shape }

    /// The diameter with its interval; `nil` without a scale and below the floor.
    var diameter: SizedDiameter? { size.flatMap { size in scale.map { SizedDiameter(of: size, scale: $0) } } }
}

extension PhotoRecord {
    /// What `spots.csv` says of each of its columns.
    public static var spotColumns: [ColumnMeaning] { SpotRow.columns.map(\.meaning) }

    /// The rows of `spots.csv` that this photo gives, as CSV text: its spots, then its patches; none unless measured.
    public var spotRows: String {
        guard let measured else { return "" }
        let spots = measured.findings.spots.enumerated().map {
            SpotRow($1, place: $0, photoID: photoID, examination: measured)
        }
        let patches = measured.findings.patches.map { SpotRow($0, photoID: photoID, scale: measured.scale) }
        return (spots + patches).map { row in Table.row(SpotRow.columns, of: row) }.joined()
    }
}
