/// The CIEDE2000 colour difference with all weights 1: about 1 is the least an eye sees side by side.
///
/// Symmetric, 0 for equal colours; a hue that is undefined (grey) counts as 0. Hues exactly opposite follow the original
/// paper's rule, so that the published test pairs agree in full.
///
/// Reference: Sharma, Wu, Dalal 2005, doi:10.1002/col.20070.
public func deltaE00(_ first: Lab, _ second: Lab) -> Double {
    let meanChroma = (first.chroma + second.chroma) / 2
    let stretch = 1.5 - 0.5 * (power7(meanChroma) / (power7(meanChroma) + power7(25))).squareRoot()
    let one = Polar(of: first, stretch: stretch)
    let two = Polar(of: second, stretch: stretch)

    let deltaChroma = two.chroma - one.chroma
    let deltaHue = 2 * (one.chroma * two.chroma).squareRoot() * sine(degrees: hueStep(from: one, to: two) / 2)
    let lightness = (first.l + second.l) / 2
    let chroma = (one.chroma + two.chroma) / 2
    let hue = meanHue(one, two)

    let offMiddle = (lightness - 50) * (lightness - 50)
    let weightL = 1 + 0.015 * offMiddle / (20 + offMiddle).squareRoot()
    let weightC = 1 + 0.045 * chroma
    let weightH = 1 + 0.015 * chroma * hueTerm(hue)

    let l = (second.l - first.l) / weightL
    let c = deltaChroma / weightC
    let h = deltaHue / weightH
    return max(0, l * l + c * c + h * h + rotation(chroma: chroma, hue: hue) * c * h).squareRoot()
}

/// Lightness aside, a colour in the formula's stretched plane.
private struct Polar {
    var chroma: Double
    var hue: Double

    init(of colour: Lab, stretch: Double) {
        let a = colour.a * stretch
        chroma = length(a, colour.b)
        hue = chroma == 0 ? 0 : wrappedDegrees(angleDegrees(y: colour.b, x: a))
    }
}

private func power7(_ x: Double) -> Double { x * x * x * x * x * x * x }

private func hueStep(from one: Polar, to two: Polar) -> Double {
    guard one.chroma * two.chroma != 0 else { return 0 }
    let step = two.hue - one.hue
    return step > 180 ? step - 360 : step < -180 ? step + 360 : step
}

private func meanHue(_ one: Polar, _ two: Polar) -> Double {
    let sum = one.hue + two.hue
    guard one.chroma * two.chroma != 0 else { return sum }
    guard abs(one.hue - two.hue) > 180 else { return sum / 2 }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
}

private func hueTerm(_ hue: Double) -> Double {
    1 - 0.17 * cosine(degrees: hue - 30) + 0.24 * cosine(degrees: 2 * hue)
        + 0.32 * cosine(degrees: 3 * hue + 6) - 0.20 * cosine(degrees: 4 * hue - 63)
}

/// Blues turn towards purple: the cross term of chroma and hue.
private func rotation(chroma: Double, hue: Double) -> Double {
    let bend = (hue - 275) / 25
    let angle = 30 * exponential(-bend * bend)
    return -2 * (power7(chroma) / (power7(chroma) + power7(25))).squareRoot() * sine(degrees: 2 * angle)
}
