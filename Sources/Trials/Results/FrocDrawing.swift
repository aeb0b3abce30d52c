/// FROC curves as an inline SVG: false spots per photo on a doubling axis from 1/8 to 8, sensitivity upwards.
struct FrocDrawing {
    struct Line {
        var name: String
        var curve: FrocCurve
    }

    let title: String
    let lines: [Line]

    private static let inks = ["#b3123a", "#1f6fb2", "#2b8a3e", "#8a5a00", "#6b3fa0", "#444444"]
    private static let (left, top, width, height) = (46.0, 26.0, 360.0, 220.0)

    var svg: String {
        let rates = FrocCurve.rates
        var text =
            "<svg viewBox=\"0 0 560 290\" role=\"img\" aria-label=\"\(escapedForPage(title))\"><text x=\"46\" y=\"16\">"
            + "\(escapedForPage(title))</text>"
        for (place, rate) in rates.enumerated() {
            let x = Self.left + Self.width * Double(place) / Double(rates.count - 1)
            text += line(x, Self.top, x, Self.top + Self.height)
            text += label(
                x, Self.top + Self.height + 16, rate < 1 ? "1/\((1 / rate).fixed(0))" : rate.fixed(0), "middle")
        }
        for step in 0...5 {
            let y = Self.top + Self.height * (1 - Double(step) / 5)
            text += line(Self.left, y, Self.left + Self.width, y)
            text += label(Self.left - 6, y + 4, (Double(step) / 5).fixed(1), "end")
        }
        for (place, line) in lines.enumerated() { text += drawn(line, place: place) }
        text += label(Self.left + Self.width / 2, Self.top + Self.height + 34, "false spots per photo", "middle")
        return text + "</svg>"
    }

    private func drawn(_ line: Line, place: Int) -> String {
        let ink = Self.inks[place % Self.inks.count]
        let points = FrocCurve.rates.enumerated().compactMap { index, rate -> String? in
            guard let value = line.curve.sensitivity(at: rate) else { return nil }
            let x = Self.left + Self.width * Double(index) / Double(FrocCurve.rates.count - 1)
            return "\(x.fixed(1)),\((Self.top + Self.height * (1 - value)).fixed(1))"
        }
        guard !points.isEmpty else { return "" }
        let y = Self.top + 12 + 18 * Double(place)
        return
            "<polyline fill=\"none\" stroke=\"\(ink)\" stroke-width=\"2\" points=\"\(points.joined(separator: " "))\"/>"
            + "<rect x=\"420\" y=\"\((y - 9).fixed(1))\" width=\"12\" height=\"10\" fill=\"\(ink)\"/>"
            + label(438, y, line.name, "start")
    }

    private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
        "<line x1=\"\(x1.fixed(1))\" y1=\"\(y1.fixed(1))\" x2=\"\(x2.fixed(1))\" y2=\"\(y2.fixed(1))\" stroke=\"#ddd\"/>"
    }

    private func label(_ x: Double, _ y: Double, _ words: String, _ anchor: String) -> String {
        "<text x=\"\(x.fixed(1))\" y=\"\(y.fixed(1))\" text-anchor=\"\(anchor)\">\(escapedForPage(words))</text>"
    }
}

/// Text that a page shows as it is.
func escapedForPage(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;")
}
