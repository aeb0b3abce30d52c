import Reports
import Rubor

/// What `rubor blanch` was told, apart from its pairs and where its results go.
struct BlanchSettings: Sendable {
    /// As the user wrote it.
    var scaleText = "auto"
    var decoding = DecodingSettings()
    var examination = ExaminationSettings()
    /// Whose emergency numbers records name.
    var region = EmergencyRegion.anywhere
    var drawsPictures = true
    /// Pairs at work at the same time; results do not depend on it.
    var jobs = 1
    /// Whether an earlier run's records into the same folder are taken over.
    var resumes = false

    /// Everything that can change a record's values, in a fixed order.
    func canonical(scaleText: String, points: [PickedPlace]) -> JSONValue {
        .object([
            JSONValue.Member("tool_version", .text(ruborVersion)), JSONValue.Member("scale", .text(scaleText)),
            JSONValue.Member("max_pixels", .integer(decoding.maximumPixels)),
            JSONValue.Member("min_confidence", JSONValue(examination.spots.minimumConfidence)),
            JSONValue.Member("region", .text(region.rawValue)),
            JSONValue.Member(
                "points",
                .list(points.map { .list([$0.before.x, $0.before.y, $0.after.x, $0.after.y].map { JSONValue($0) }) })),
        ])
    }

    /// The digest that records carry; a pair's own scale counts in.
    func digest(scaleText: String, points: [PickedPlace]) -> String {
        sha256(of: Array(canonical(scaleText: scaleText, points: points).line.utf8))
    }
}

extension PickedPlace {
    /// The rows of a table with the columns before_x, before_y, after_x and after_y.
    ///
    /// - Throws: `PhotoListError.manifest` for a broken table or a cell that is no number.
    static func all(inCSV bytes: [UInt8]) throws(PhotoListError) -> [PickedPlace] {
        let columns = ["before_x", "before_y", "after_x", "after_y"]
        var places: [PickedPlace] = []
        for (index, row) in try NamedRow.all(in: bytes, needing: columns).enumerated() {
            let numbers = columns.compactMap { row[$0].flatMap(Double.init) }.filter(\.isFinite)
            guard numbers.count == 4 else { throw .manifest("row \(index + 1) does not hold four numbers") }
            places.append(PickedPlace(before: (numbers[0], numbers[1]), after: (numbers[2], numbers[3])))
        }
        return places
    }
}
