internal import Patterns
internal import Photographs
internal import Pixels
internal import Reports
internal import Scales
internal import Spots

extension FoundMarks {
    /// Rubor's journey, and once more the search with every candidate let through, for the curve over its confidence.
    init(ruborIn photo: Photo, scale: Scale?, minimumConfidence: Double? = nil) {
        var settings = SpotSettings()
        if let minimumConfidence { settings.minimumConfidence = minimumConfidence }
        let examination = Examination(of: photo, scale: scale, settings: settings)
        self.init(examination)
        ranked = findSpots(in: photo, scale: scale, settings: SpotSettings(minimumConfidence: 0)).spots.map {
            Candidate(xPixels: $0.shape.xPixels, yPixels: $0.shape.yPixels, confidence: $0.confidence)
        }
    }

    /// What an examination found.
    init(_ examination: Examination) {
        let findings = examination.findings
        var remarks: [Int: Remark] = [:]
        for spot in findings.spots {
            remarks[spot.id] = Remark(spot.shape, spot.colour, isSized: !spot.belowFloor)
        }
        for patch in findings.patches {
            remarks[patch.id] = Remark(patch.shape, patch.colour, isSized: true)
            remarks[patch.id]?.isPatch = true
        }
        let labels = examination.labelImage()?.map { Int32($0) }
        self.init(
            labels: labels ?? LabelImage(width: examination.width, height: examination.height, repeating: 0),
            remarks: remarks)
        pattern = examination.pattern
        flags = Set(findings.quality.flags)
    }
}

extension FoundMarks.Remark {
    fileprivate init(_ shape: Spot.Shape, _ colour: Spot.Colour, isSized: Bool) {
        diameterPixels = shape.diameterPixels
        if isSized {
            diameterPixelsLow = shape.diameterPixelsLow
            diameterPixelsHigh = shape.diameterPixelsHigh
        }
        deltaEI = colour.deltaErythema
    }
}
