internal import Patterns
internal import Pixels
internal import Scales
internal import Spots

extension SpotRow {
    typealias Column = TableColumn<SpotRow>

    /// Every column of `spots.csv`, in the contract's order, and the project's own at the end.
    static let columns: [Column] = names + places + sizes + colours + certainty

    private static let names: [Column] = [
        Column("photo_id", .string, "The photo, as in photos.csv.") { .text($0.photoID) },
        Column("spot_id", .integer, "Number of the spot or patch in its photo; the value in the label image.") {
            .integer($0.id)
        },
        Column("kind", .string, "spot: one small, separate mark; patch: a larger or confluent area.") {
            .text($0.isPatch ? "patch" : "spot")
        },
        Column("patch_id", .integer, "The patch in which the spot lies; empty for patches and free spots.") {
            JSONValue($0.patchID)
        },
        Column("below_floor", .integer, "1: found, but too small for this photo to size; else 0.") {
            .integer($0.belowFloor ? 1 : 0)
        },
    ]

    private static let places: [Column] = [
        Column("x_px", .number, unit: "px", "Middle of the mark from the left edge of the upright photo.") {
            JSONValue($0.shape.xPixels)
        },
        Column("y_px", .number, unit: "px", "Middle of the mark from the top edge of the upright photo.") {
            JSONValue($0.shape.yPixels)
        },
    ]

    private static let sizes: [Column] = [
        Column("area_px", .number, unit: "px2", "Area from partial pixel coverage; empty below the floor.") {
            JSONValue($0.size?.areaSquarePixels)
        },
        Column("area_mm2", .number, unit: "mm2", "Area from partial pixel coverage; empty without a scale.") {
            row in
            JSONValue(row.size.flatMap { row.scale?.squareMillimetres(squarePixels: $0.areaSquarePixels) })
        },
        Column("diameter_px", .number, unit: "px", "Diameter of the disc of the same area; empty below the floor.") {
            JSONValue($0.size?.diameterPixels)
        },
        Column("diameter_mm", .number, unit: "mm", "Diameter of the disc of the same area.") {
            JSONValue($0.diameter?.millimetres)
        },
        Column(
            "diameter_mm_low", .number, unit: "mm",
            "Lower end of the diameter's 95 % interval, of the outline and the scale together."
        ) { JSONValue($0.diameter?.low) },
        Column(
            "diameter_mm_high", .number, unit: "mm",
            "Upper end of the diameter's 95 % interval, of the outline and the scale together."
        ) { JSONValue($0.diameter?.high) },
        Column("feret_max_mm", .number, unit: "mm", "Largest distance of two parallels that hold the mark.") {
            $0.millimetres($0.size?.feretMaximumPixels)
        },
        Column("feret_min_mm", .number, unit: "mm", "Smallest distance of two parallels that hold it.") {
            $0.millimetres($0.size?.feretMinimumPixels)
        },
        Column(
            "circularity", .number, "A^2 / (2 pi (mu20 + mu02)): 1 for a disc; empty under 10 px of diameter."
        ) { JSONValue($0.shape.circularity) },
        Column("solidity", .number, "Area over the area of the convex hull, 0 to 1.") {
            JSONValue($0.shape.solidity)
        },
        Column(
            "edge_width_mm", .number, unit: "mm",
            "10 to 90 % width of the edge's contrast; empty where a patch's edge cannot be followed."
        ) {
            $0.millimetres($0.shape.edgeWidthPixels)
        },
    ]

    private static let colours: [Column] = [
        Column("l", .number, "CIELAB L* (D65) of the mean linear light.") { JSONValue($0.colour.lab.l) },
        Column("a", .number, "CIELAB a* (D65) of the mean linear light.") { JSONValue($0.colour.lab.a) },
        Column("b", .number, "CIELAB b* (D65) of the mean linear light.") { JSONValue($0.colour.lab.b) },
        Column("hue_deg", .number, unit: "deg", "CIELAB hue angle, 0 to 360; empty where the colour is grey.") {
            JSONValue($0.colour.lab.hueDegrees)
        },
        Column("chroma", .number, "CIELAB chroma.") { JSONValue($0.colour.lab.chroma) },
        Column("delta_ei", .number, "Spot minus ring of log10(R/G) on linear light.") {
            JSONValue($0.colour.deltaErythema)
        },
        Column(
            "delta_e00", .number, "CIEDE2000 colour difference between spot and ring; empty where a patch has no ring."
        ) {
            JSONValue($0.colour.deltaE00)
        },
    ]

    private static let certainty: [Column] = [
        Column("snr", .number, "Peak contrast over the local noise.") { JSONValue($0.signalToNoise) },
        Column("confidence", .number, "How sure it is that this is a red mark on skin, 0 to 1.") {
            JSONValue($0.confidence)
        },
        Column("touches_edge", .integer, "1: cut by the photo's edge; else 0.") {
            .integer($0.touchesEdge ? 1 : 0)
        },
        Column("cluster_id", .integer, "Number of the cluster in which the spot lies; empty for a lone one.") {
            JSONValue($0.clusterID)
        },
        Column("nearest_neighbour_mm", .number, unit: "mm", "Distance to the nearest other spot's middle.") {
            $0.millimetres($0.nearestNeighbourPixels)
        },
        Column(
            "touching", .integer,
            "Other spots whose outlines meet this one's: one area of redness was split between them; empty for patches."
        ) { JSONValue($0.touching) },
    ]
}
