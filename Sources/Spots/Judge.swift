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
    let surelyRed = Double(candidate.deltaErythema) / Double(max(candidate.erythemaNoise, 1e-4))
    let brownness = Double(candidate.absorbed.z) / green
    parts.append((12 * (min(redness, 0.5) - 0.16), .notRed))
    parts.append((0.35 * (min(surelyRed, 12) - 4), .notRed))
    parts.append((-5 * max(0, brownness - 1.12), .notRed))
    parts.append((0.6 * (min(Double(candidate.signalToNoise), 10) - 4), .lowConfidence))
    parts.append((-3 * max(0, candidate.elongation - 1.9), .elongated))
    parts.append((4 * (min(Double(candidate.weakestSide), 0.7) - 0.45), .oneSided))
    parts.append((-14 * max(0, 0.8 - candidate.skinShare), .offSkin))
    parts.append((-8 * candidate.glareShare, .glare))
    let total = 1 + parts.reduce(0) { $0 + $1.score }
    let worst = parts.min { $0.score < $1.score }
    return Verdict(confidence: logistic(total), reason: worst?.reason ?? .lowConfidence)
}

/// 1 / (1 + e⁻ˣ) by a rational function's exponential: the same digits on every machine.
private func logistic(_ x: Double) -> Double {
    // (1 + x/1024)^1024 stands for eˣ; a confidence needs no more.
    var power = 1 + min(max(x, -20), 20) / 1024
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
}
