public import Blanching
public import Photographs
public import Pixels
internal import Statistics

/// Both photos of a pair, aligned side by side, and the map of what changed: sRGB, 8 bits a channel.
///
/// Left the photo before, in the middle the photo after as it lies on it, right how redness changed (blue paler, red
/// redder, grey alike). Each mark is ringed by its response, a line one pixel wide: red stays, cyan fades, yellow fades in part,
/// white in doubt, grey not judged, as the legend below says. No colour says that all is well.
public struct BlanchPicture: Sendable {
    public let width: Int
    public let height: Int
    /// Interleaved, `width * height * 3`.
    public let codes: [UInt8]

    private static let panelSide = 900
    private static let gap = 6

    /// - Parameters:
    ///   - words: what a person who sees only the picture is told below it.
    ///   - cores: used at most; the picture is the same for any number.
    /// - Complexity: O(pixels of the photos).
    public init(of test: BlanchTest, before: Photo, after: Photo, words: String = "", on cores: Cores = .one) {
        let reduction = max(
            1, (max(before.width, before.height) + BlanchPicture.panelSide - 1) / BlanchPicture.panelSide)
        let left = Canvas(before, reduction: reduction, on: cores)
        let later = Canvas(after, reduction: BlanchPicture.reduction(of: after), on: cores)
        let panel = (width: left.width, height: left.height)
        let width = max(3 * panel.width + 2 * BlanchPicture.gap, BlanchCaption.leastWidth)
        let caption = BlanchCaption(
            [
                BlanchCaption.plain("before, after, change of redness: \(test.verdict.rawValue)"),
                BlanchPicture.legend, BlanchCaption.plain(words),
            ], width: width)
        let whole = (width: width, height: panel.height + caption.height)
        var canvas = Canvas(
            width: whole.width, height: whole.height,
            codes: [UInt8](repeating: 20, count: 3 * whole.width * whole.height))
        let warp = try? test.registration.get().warp
        let drawing = PanelDrawing(
            before: left, after: later, reduction: reduction, afterReduction: BlanchPicture.reduction(of: after),
            warp: warp)
        drawing.draw(on: &canvas, gap: BlanchPicture.gap, cores)
        for response in test.responses {
            let ink = BlanchPicture.ink(of: response.response)
            for panelNumber in 0..<(warp == nil ? 1 : 2) {
                let x = Double(panelNumber * (panel.width + BlanchPicture.gap)) + response.xPixels / Double(reduction)
                let radius = max(4, 0.75 * response.diameterPixels / Double(reduction) + 2)
                canvas.circle(x: x, y: response.yPixels / Double(reduction), radius: radius, ink)
            }
        }
        // A large patch's ring would run through the words.
        canvas.fill(
            left: 0, top: panel.height, right: whole.width, bottom: whole.height,
            Canvas.Ink(red: 20, green: 20, blue: 20))
        caption.write(on: &canvas, top: panel.height)
        self.width = canvas.width
        height = canvas.height
        codes = canvas.codes
    }

    private static func reduction(of photo: Photo) -> Int {
        max(1, max(photo.width, photo.height) / (2 * panelSide))
    }

    /// What the colours mean, each in its own where it is a ring's.
    static let legend: [BlanchCaption.Piece] = {
        let rings: [(SpotResponse.Response, String)] = [
            (.nonBlanching, "red stays,"), (.blanching, "cyan fades,"), (.partial, "yellow fades in part,"),
            (.uncertain, "white in doubt,"), (.notPressed, "grey not judged;"),
        ]
        return BlanchCaption.plain("rings:") + rings.map { BlanchCaption.Piece(text: $1, ink: ink(of: $0)) }
            + BlanchCaption.plain("change: blue paler, red redder")
    }()

    static func ink(of response: SpotResponse.Response) -> Canvas.Ink {
        switch response {
        case .nonBlanching: Canvas.Ink(red: 255, green: 40, blue: 40)
        case .blanching: Canvas.Ink(red: 0, green: 230, blue: 255)
        case .partial: Canvas.Ink(red: 255, green: 225, blue: 0)
        case .uncertain: Canvas.Ink(red: 255, green: 255, blue: 255)
        case .notPressed, .obscured, .outOfFrame: Canvas.Ink(red: 130, green: 130, blue: 130)
        }
    }
}

/// The three panels of a picture.
private struct PanelDrawing {
    let before: Canvas
    let after: Canvas
    let reduction: Int
    let afterReduction: Int
    /// `nil`: the photo after is shown as it is, and no change.
    let warp: Warp?

    func draw(on canvas: inout Canvas, gap: Int, _ cores: Cores) {
        let rows = cores.answers(before.height, row)
        var changes = rows.flatMap { $0.compactMap(\.change) }
        let middle = changes.isEmpty ? 0 : select(rank: changes.count / 2, in: &changes)
        for (y, row) in rows.enumerated() {
            for (x, place) in row.enumerated() {
                canvas.dot(x, y, pixel(before, x, y))
                if let later = place.later { canvas.dot(before.width + gap + x, y, later) }
                if let change = place.change {
                    canvas.dot(2 * (before.width + gap) + x, y, PanelDrawing.ink(ofChange: change - middle))
                }
            }
        }
    }

    /// A pixel of the panel in the photo after; `nil` where that does not show it.
    private struct Place: Sendable {
        var later: Canvas.Ink?
        /// Of log10(R/G); `nil` also where the photos were not laid on one another.
        var change: Float?
    }

    private func row(_ y: Int) -> [Place] {
        (0..<before.width).map { x in
            guard let (column, row) = later(x, y) else { return Place() }
            let seen = pixel(after, column, row)
            guard warp != nil else { return Place(later: seen) }
            return Place(
                later: seen, change: PanelDrawing.erythema(seen) - PanelDrawing.erythema(pixel(before, x, y)))
        }
    }

    /// Where the photo after shows what the photo before shows at a pixel of its panel; `nil` where it does not.
    private func later(_ x: Int, _ y: Int) -> (x: Int, y: Int)? {
        guard let warp else { return (x * after.width / before.width, y * after.height / before.height) }
        let place = warp.map((Double(x) + 0.5) * Double(reduction), (Double(y) + 0.5) * Double(reduction))
        let (column, row) = (place.x / Double(afterReduction), place.y / Double(afterReduction))
        guard column >= 0, row >= 0, column < Double(after.width), row < Double(after.height) else { return nil }
        return (Int(column), Int(row))
    }

    private static let light = (0...255).map { Float(SRGB.linear(Double($0) / 255)) }

    private static func erythema(_ ink: Canvas.Ink) -> Float {
        let (red, green) = (light[Int(ink.red)], light[Int(ink.green)])
        return Float(ErythemaIndex(LinearRGB(red: red, green: green, blue: light[Int(ink.blue)])).value)
    }

    private func pixel(_ canvas: Canvas, _ x: Int, _ y: Int) -> Canvas.Ink {
        let at = 3 * (y * canvas.width + x)
        return Canvas.Ink(red: canvas.codes[at], green: canvas.codes[at + 1], blue: canvas.codes[at + 2])
    }

    /// Grey for none, blue for paler and red for redder, full at a tenth.
    private static func ink(ofChange change: Float) -> Canvas.Ink {
        let share = min(max(change / 0.1, -1), 1)
        let other = UInt8(200 * (1 - abs(share)))
        return share < 0
            ? Canvas.Ink(red: other, green: other, blue: 200) : Canvas.Ink(red: 200, green: other, blue: other)
    }
}
