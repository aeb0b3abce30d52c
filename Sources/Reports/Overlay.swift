public import Patterns
public import Photographs
internal import Pixels
internal import Scales
internal import Spots

/// A picture of the photo with what was found in it: sRGB, 8 bits a channel, at most 2,000 pixels on its longer side.
///
/// Outlines lie outside the marks, so that the marks themselves stay visible: spots in cyan, those cut by the edge in
/// yellow, patches in magenta; what was looked at and rejected is a thin pale circle with its reason, the fainter the less it
/// is like a mark; references are framed in green. A bar shows the scale.
public struct Overlay: Sendable {
    public let width: Int
    public let height: Int
    /// Interleaved, `width * height * 3`.
    public let codes: [UInt8]

    static let longestSide = 2_000
    /// With more rejected marks than this a letter stands for each reason, and a legend explains the letters.
    static let mostWords = 20
    /// Then marks less sure than this have no letter.
    static let worthALetter = 0.05
    static let spotInk = Canvas.Ink(red: 0, green: 230, blue: 255)
    static let edgeInk = Canvas.Ink(red: 255, green: 225, blue: 0)
    static let patchInk = Canvas.Ink(red: 255, green: 60, blue: 255)
    static let rejectedInk = Canvas.Ink(red: 225, green: 225, blue: 225)
    static let wordGround = Canvas.Ink(red: 20, green: 20, blue: 20)
    static let barInk = Canvas.Ink(red: 255, green: 255, blue: 255)

    /// - Complexity: O(pixels), and O(perimeter) for each mark.
    public init(of photo: Photo, examination: Examination) {
        let reduction = Overlay.reduction(of: photo)
        let findings = examination.findings
        var drawing = OverlayDrawing(canvas: Canvas(photo, reduction: reduction), reduction: reduction)
        drawing.abbreviates = findings.rejected.count > Overlay.mostWords
        for region in findings.spots.map(\.region) + findings.patches.map(\.region) { drawing.keepFree(region) }
        for mark in findings.rejected { drawing.drawRejected(mark) }
        for patch in findings.patches {
            drawing.drawOutline(of: patch.region, patch.touchesEdge ? Overlay.edgeInk : Overlay.patchInk)
        }
        for spot in findings.spots {
            drawing.drawOutline(of: spot.region, spot.touchesEdge ? Overlay.edgeInk : Overlay.spotInk)
        }
        drawing.drawReferences(of: examination.sighting)
        drawing.drawLegend(of: findings.rejected)
        if let scale = examination.scale { drawing.drawBar(pixelsPerMillimetre: scale.pixelsPerMillimetre) }
        self.init(drawing.canvas)
    }

    /// The farther a mark was from being accepted the fainter its circle, above all if it has neither words nor a letter: pores
    /// and scales by the hundred must not hide the skin, nor those that were nearly taken.
    static func cover(of mark: RejectedMark, isNamed: Bool) -> Double {
        min(1, (isNamed ? 0.6 : 0.25) + 2 * mark.confidence)
    }

    init(_ canvas: Canvas) {
        width = canvas.width
        height = canvas.height
        codes = canvas.codes
    }

    /// Photo pixels to one of the picture's along a side.
    static func reduction(of photo: Photo) -> Int {
        max(1, (max(photo.width, photo.height) + longestSide - 1) / longestSide)
    }
}

/// An overlay while it is being drawn; lengths are those of the reduced picture.
struct OverlayDrawing {
    var canvas: Canvas
    let reduction: Int
    /// Pixels of one dot of a letter, and of a line: larger in larger pictures.
    private let dot: Int
    /// Whether rejected marks are so many that they get a letter instead of words, if anything.
    var abbreviates = false
    /// Where no further word may stand.
    private var taken: [(left: Int, top: Int, right: Int, bottom: Int)] = []

    init(canvas: Canvas, reduction: Int) {
        self.canvas = canvas
        self.reduction = reduction
        dot = max(canvas.width, canvas.height) >= 600 ? 2 : 1
    }

    /// A line around the region, outside it and one pixel off, so that the mark's own edge can be judged.
    mutating func drawOutline(of region: Region, _ ink: Canvas.Ink) {
        guard let window = MarkWindow(region, reduction: reduction, margin: 1 + dot) else { return }
        let near = window.mask.grown(by: 1)
        let far = near.grown(by: dot)
        for y in 0..<far.height {
            for x in 0..<far.width where far[x, y] && !near[x, y] {
                canvas.dot(x + window.left, y + window.top, ink)
            }
        }
    }

    /// No word shall stand on this mark.
    mutating func keepFree(_ region: Region) {
        guard let window = MarkWindow(region, reduction: reduction, margin: 1 + dot) else { return }
        taken.append((window.left, window.top, window.left + window.mask.width, window.top + window.mask.height))
    }

    /// Whether a rejected mark's reason stands beside it, room provided.
    private func isNamed(_ mark: RejectedMark) -> Bool { !abbreviates || mark.confidence >= Overlay.worthALetter }

    /// A thin circle around a rejected mark, and its reason where there is room for the word.
    mutating func drawRejected(_ mark: RejectedMark) {
        let x = mark.xPixels / Double(reduction)
        let y = mark.yPixels / Double(reduction)
        let radius = max(4, mark.radiusPixels / Double(reduction) + 2)
        let isNamed = isNamed(mark)
        canvas.circle(
            x: x, y: y, radius: radius, Overlay.rejectedInk, cover: Overlay.cover(of: mark, isNamed: isNamed))
        guard isNamed else { return }
        let reason = abbreviates ? mark.reason.letter : mark.reason.words
        let left = Int(x + radius) + 3
        let top = Int(y) - 4
        let right = left + Letters.width(of: reason)
        let bottom = top + Letters.height
        let isFree = !taken.contains { $0.left < right && left < $0.right && $0.top < bottom && top < $0.bottom }
        guard isFree && right < canvas.width && top > 0 && bottom < canvas.height else { return }
        taken.append((left, top, right, bottom))
        canvas.write(reason, x: left, y: top, size: 1, Overlay.rejectedInk)
    }

    /// What the letters beside rejected marks mean, in the lower right corner.
    mutating func drawLegend(of rejected: [RejectedMark]) {
        guard abbreviates else { return }
        let reasons = Set(rejected.filter(isNamed).map(\.reason)).sorted { $0.letter < $1.letter }
        let lines = reasons.map { "\($0.letter) \($0.words)" } + ["faint: least like marks"]
        let width = lines.map { Letters.width(of: $0) }.max() ?? 0
        for (place, line) in lines.enumerated() {
            let y = canvas.height - (lines.count - place) * (Letters.height + 2) - 4
            canvas.write(line, x: canvas.width - width - 6, y: y, size: 1, Overlay.rejectedInk)
        }
    }

    /// A bar of a round number of millimetres, at most a quarter of the picture wide, in the lower left corner.
    mutating func drawBar(pixelsPerMillimetre: Double) {
        let perMillimetre = pixelsPerMillimetre / Double(reduction)
        let lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200]
        let room = Double(canvas.width) / 4
        guard let length = lengths.last(where: { $0 * perMillimetre <= room }), canvas.height > 30 * dot else { return }
        let left = 6 * dot
        let bottom = canvas.height - 6 * dot
        let right = left + max(1, Int((length * perMillimetre).rounded()))
        let dark = Canvas.Ink(red: 0, green: 0, blue: 0)
        canvas.fill(left: left - 1, top: bottom - 3 * dot - 1, right: right + 1, bottom: bottom + 1, dark)
        canvas.fill(left: left, top: bottom - 3 * dot, right: right, bottom: bottom, Overlay.barInk)
        canvas.write(
            length.sixDigits + " mm", x: left, y: bottom - 3 * dot - 10 * dot, size: dot, Overlay.barInk)
    }
}

extension RejectedMark.Reason {
    fileprivate var words: String { rawValue.replacing("_", with: " ") }

    fileprivate var letter: String {
        switch self {
        case .notRed: "n"
        case .elongated: "e"
        case .offSkin: "k"
        case .oneSided: "s"
        case .glare: "g"
        case .lowConfidence: "c"
        case .reference: "r"
        }
    }
}

/// The pixels of a reduced picture that a region touches, with a margin around them.
private struct MarkWindow {
    var left: Int
    var top: Int
    var mask: Mask

    /// `nil` for an empty region.
    init?(_ region: Region, reduction: Int, margin: Int) {
        guard let first = region.runs.first, let last = region.runs.last else { return nil }
        let start = region.runs.reduce(first.start) { min($0, $1.start) }
        let end = region.runs.reduce(first.end) { max($0, $1.end) }
        left = start / reduction - margin
        top = first.row / reduction - margin
        mask = Mask(
            width: (end - 1) / reduction + 1 + margin - left, height: last.row / reduction + 1 + margin - top,
            repeating: false)
        for run in region.runs where run.end > run.start {
            for x in run.start / reduction...(run.end - 1) / reduction {
                mask[x - left, run.row / reduction - top] = true
            }
        }
    }
}

extension Mask {
    /// The mask and everything within `steps` steps of it, alternately by edges and corners (an octagon).
    fileprivate func grown(by steps: Int) -> Mask {
        var result = self
        for step in 0..<steps {
            let before = result
            for y in 0..<height {
                for x in 0..<width where before[x, y] {
                    for dy in -1...1 {
                        for dx in -1...1 where step % 2 == 1 || dx == 0 || dy == 0 {
                            if contains(x: x + dx, y: y + dy) { result[x + dx, y + dy] = true }
                        }
                    }
                }
            }
        }
        return result
    }
}
