internal import Patterns
internal import Pixels
internal import Scales
internal import Spots

extension SpotColumn {
    /// Every column of `spots.csv`, in the contract's order.
    static let all: [SpotColumn] = names + places + sizes + colours + certainty

    private static let names: [SpotColumn] = [
        SpotColumn("photo_id", .string, "The photo, as in photos.csv.") { .text($0.photoID) },
        SpotColumn("spot_id", .integer, "Number of the spot or patch in its photo; the value in the label image.") {
            .integer($0.id)
        },
        SpotColumn("kind", .string, "spot: one small, separate mark; patch: a larger or confluent area.") {
            .text($0.isPatch ? "patch" : "spot")
        },
        SpotColumn("patch_id", .integer, "The patch in which the spot lies; empty for patches and free spots.") {
            JSONValue($0.patchID)
        },
        SpotColumn("below_floor", .integer, "1: found, but too small for this photo to size; else 0.") {
            .integer($0.belowFloor ? 1 : 0)
        },
    ]

    private static let places: [SpotColumn] = [
        SpotColumn("x_px", .number, unit: "px", "Middle of the mark from the left edge of the upright photo.") {
            JSONValue($0.shape.xPixels)
        },
        SpotColumn("y_px", .number, unit: "px", "Middle of the mark from the top edge of the upright photo.") {
            JSONValue($0.shape.yPixels)
        },
    ]

    private static let sizes: [SpotColumn] = [
        SpotColumn("area_px", .number, unit: "px2", "Area from partial pixel coverage; empty below the floor.") {
            JSONValue($0.size?.areaSquarePixels)
        },
        SpotColumn("area_mm2", .number, unit: "mm2", "Area from partial pixel coverage; empty without a scale.") {
            row in
            JSONValue(row.size.flatMap { row.scale?.squareMillimetres(squarePixels: $0.areaSquarePixels) })
        },
        SpotColumn("diameter_px", .number, unit: "px", "Diameter of the disc of the same area; empty below the floor.")
        {
            JSONValue($0.size?.diameterPixels)
        },
        SpotColumn("diameter_mm", .number, unit: "mm", "Diameter of the disc of the same area.") {
            JSONValue($0.diameter?.millimetres)
        },
        SpotColumn(
            "diameter_mm_low", .number, unit: "mm",
            "Lower end of the diameter's 95 % interval, of the outline and the scale together."
        ) { JSONValue($0.diameter?.low) },
        SpotColumn(
            "diameter_mm_high", .number, unit: "mm",
            "Upper end of the diameter's 95 % interval, of the outline and the scale together."
        ) { JSONValue($0.diameter?.high) },
        SpotColumn("feret_max_mm", .number, unit: "mm", "Largest distance of two parallels that hold the mark.") {
            $0.millimetres($0.size?.feretMaximumPixels)
        },
        SpotColumn("feret_min_mm", .number, unit: "mm", "Smallest distance of two parallels that hold it.") {
            $0.millimetres($0.size?.feretMinimumPixels)
        },
        SpotColumn(
            "circularity", .number, "A^2 / (2 pi (mu20 + mu02)): 1 for a disc; empty under 10 px of diameter."
        ) { JSONValue($0.shape.circularity) },
        SpotColumn("solidity", .number, "Area over the area of the convex hull, 0 to 1.") {
            JSONValue($0.shape.solidity)
        },
        SpotColumn("edge_width_mm", .number, unit: "mm", "10 to 90 % width of the edge's contrast.") {
            $0.millimetres($0.shape.edgeWidthPixels)
        },
    ]

    private static let colours: [SpotColumn] = [
        SpotColumn("l", .number, "CIELAB L* (D65) of the mean linear light.") { JSONValue($0.colour.lab.l) },
        SpotColumn("a", .number, "CIELAB a* (D65) of the mean linear light.") { JSONValue($0.colour.lab.a) },
        SpotColumn("b", .number, "CIELAB b* (D65) of the mean linear light.") { JSONValue($0.colour.lab.b) },
        SpotColumn("hue_deg", .number, unit: "deg", "CIELAB hue angle, 0 to 360; empty where the colour is grey.") {
            JSONValue($0.colour.lab.hueDegrees)
        },
        SpotColumn("chroma", .number, "CIELAB chroma.") { JSONValue($0.colour.lab.chroma) },
        SpotColumn("delta_ei", .number, "Spot minus ring of log10(R/G) on linear light.") {
            JSONValue($0.colour.deltaErythema)
        },
        SpotColumn("delta_e00", .number, "CIEDE2000 colour difference between spot and ring.") {
            JSONValue($0.colour.deltaE00)
        },
    ]

    private static let certainty: [SpotColumn] = [
        SpotColumn("snr", .number, "Peak contrast over the local noise.") { JSONValue($0.signalToNoise) },
        SpotColumn("confidence", .number, "How sure it is that this is a red mark on skin, 0 to 1.") {
            JSONValue($0.confidence)
        },
        SpotColumn("touches_edge", .integer, "1: cut by the photo's edge; else 0.") {
            .integer($0.touchesEdge ? 1 : 0)
        },
        SpotColumn("cluster_id", .integer, "Number of the cluster in which the spot lies; empty for a lone one.") {
            JSONValue($0.clusterID)
        },
        SpotColumn("nearest_neighbour_mm", .number, unit: "mm", "Distance to the nearest other spot's middle.") {
            $0.millimetres($0.nearestNeighbourPixels)
        },
    ]
}
