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
    let brownness = Double(candidate.absorbed.z) / green - 1
    // Chroma that is stored at half resolution loses the redness of marks of a few pixels, never their darkness.
    let radius = candidate.radiusCells
    let kept = max(0.75, 1 / (1 + 1 / (radius * radius)))
    let bloodlike = (redness - 0.9 * max(brownness, -0.2)) / kept
    let beyond = min(max(bloodlike, -0.3), 0.35) - 0.14
    parts.append(((beyond < 0 ? 55 : 20) * beyond, .notRed))
    parts.append((contrastScore(candidate.contrast), .lowConfidence))
    parts.append((strengthScore(candidate.outline.seed.signalToNoise), .lowConfidence))
    // More red-green contrast than blood can give is camera noise or a blush.
    parts.append((-8 * max(0, redness - 0.6), .notRed))
    parts.append((-6 * max(0, candidate.elongation - (candidate.isCut ? 2.4 : 1.5)), .elongated))
    parts.append((radius < 4 ? -1.2 * Double(min(candidate.elongatedNeighbours, 3)) : 0, .elongated))
    parts.append((10 * (min(Double(candidate.weakestSide), 0.85) - 0.77), .oneSided))
    parts.append((-14 * max(0, 0.8 - candidate.skinShare), .offSkin))
    parts.append((-8 * candidate.glareShare, .glare))
    parts.append((candidate.outline.isOpen ? -2 : 0, .lowConfidence))
    let total = parts.reduce(0) { $0 + $1.score }
    let worst = parts.min { $0.score < $1.score }
    return Verdict(confidence: logistic(total), reason: worst?.reason ?? .lowConfidence)
}

private func contrastScore(_ contrast: Float) -> Double {
    3 * naturalLogarithm(Double(contrast) / 0.24, within: -2...0.8)
}

private func strengthScore(_ signalToNoise: Float) -> Double {
    let strength = min(Double(signalToNoise), 15) - 9
    return (strength < 0 ? 0.8 : 0.3) * strength
}

/// Whether a mark of this contrast and strength is rejected whatever else may speak for it: texture and noise, which need
/// neither an outline nor a description. The contrast is a first guess, and counted half as high again.
func isHopeless(contrast: Float, signalToNoise: Float) -> Bool {
    let mostForRedness = 20 * (0.35 - 0.14)
    let mostForSides = 10 * (0.85 - 0.77)
    return contrastScore(1.5 * contrast) + strengthScore(signalToNoise) + mostForRedness + mostForSides < -2
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
