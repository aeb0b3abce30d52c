internal import Patterns
internal import Photographs
internal import Scales
internal import Spots

extension Examination {
    /// What limits the measurements, each flag once and in the contract's order: the findings' own and those of the
    /// scale and the file.
    var flags: [Quality.Flag] {
        var flags = Set(findings.quality.flags)
        if scale == nil { flags.insert(.noScale) }
        if sighting.conflict != nil { flags.insert(.scaleConflict) }
        if let tilt = scale?.tiltDegrees, tilt > ScaleSighting.highTiltDegrees { flags.insert(.tiltHigh) }
        if ![.none, .ratio444].contains(facts.chromaSubsampling) { flags.insert(.subsampledChroma) }
        if facts.profileAssumed { flags.insert(.profileAssumed) }
        if facts.truncated { flags.insert(.truncatedFile) }
        return Quality.Flag.allCases.filter(flags.contains)
    }
}
