extension Double {
    /// The number in at most six significant digits, without a locale and without a trailing `.0`; JSON and CSV alike.
    ///
    /// `-0` and everything that rounds to nothing is `0`. The number must be finite.
    var sixDigits: String {
        precondition(isFinite, "\(self) has no digits")
        guard self != 0 else { return "0" }
        var power = 0
        var size = magnitude
        while size >= 10 {
            size /= 10
            power += 1
        }
        while size < 1 {
            size *= 10
            power -= 1
        }
        let text = rounded(keeping: 5 - power).description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Rounded to `places` decimals (to tens, hundreds … below 0). Powers up to 10²² are exact, so that the quotient is
    /// the double nearest to the decimal and prints as that decimal.
    private func rounded(keeping places: Int) -> Double {
        guard abs(places) <= 22 else { return self }
        var factor = 1.0
        for _ in 0..<abs(places) { factor *= 10 }
        return places >= 0 ? (self * factor).rounded() / factor : (self / factor).rounded() * factor
    }
}
