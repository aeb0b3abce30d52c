import Pixels

/// Whether a candidate is a red mark on skin: a confidence from 0 to 1, and where it is low, the chief reason.
///
/// Transparent scores in log-odds, each with the physics that it stands on; a later model replaces the numbers, not the
/// question.
struct Verdict {
    var confidence: Double
    var reason: RejectedMark.Reason
}

func judge(_ candidate: Candidate) -> Verdict {
    var parts: [(score: Double, reason: RejectedMark.Reason)] = []
    // Blood takes more green than red; melanin and shade take both, and melanin takes blue most of all.
    let green = Double(max(candidate.absorbed.y, 1e-4))
    let redness = Double(candidate.deltaErythema) / green
    // Chroma that is stored at half resolution loses the redness of marks of a few pixels, never their darkness.
    let radius = candidate.radiusCells
    let kept = 1 / (1 + 4 / (radius * radius))
    let brownness = Double(candidate.absorbed.z) / green
    parts.append((9 * (min(redness / kept, 0.45) - 0.17), .notRed))
    parts.append((-8 * max(0, brownness - 1), .notRed))
    parts.append((2.2 * naturalLogarithm(Double(candidate.contrast) / 0.13, within: -2...1.2), .lowConfidence))
    parts.append((0.25 * (min(Double(candidate.outline.seed.signalToNoise), 14) - 8), .lowConfidence))
    parts.append((-3 * max(0, candidate.elongation - 1.6), .elongated))
    parts.append((3 * (min(Double(candidate.weakestSide), 0.8) - 0.5), .oneSided))
    parts.append((-14 * max(0, 0.8 - candidate.skinShare), .offSkin))
    parts.append((-8 * candidate.glareShare, .glare))
    let total = parts.reduce(0) { $0 + $1.score }
    let worst = parts.min { $0.score < $1.score }
    return Verdict(confidence: logistic(total), reason: worst?.reason ?? .lowConfidence)
}

private func naturalLogarithm(_ x: Double, within range: ClosedRange<Double>) -> Double {
    let value = Double(fastLog10(Float(max(x, 1e-6)))) * 2.302585
    return min(max(value, range.lowerBound), range.upperBound)
}

/// 1 / (1 + e⁻ˣ) by a rational function's exponential: the same digits on every machine.
private func logistic(_ x: Double) -> Double {
    // (1 + x/1024)^1024 stands for eˣ; a confidence needs no more.
    var power = 1 + min(max(x, -20), 20) / 1024
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
}
