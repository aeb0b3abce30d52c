public import Photographs
public import Scales
internal import Statistics

extension Overlay {
    static let referenceInk = Canvas.Ink(red: 120, green: 255, blue: 120)

    /// The photo with its references alone, those refused with their reason: what `rubor scale` shows.
    public init(of photo: Photo, sighting: ScaleSighting) {
        let reduction = Overlay.reduction(of: photo)
        var drawing = OverlayDrawing(canvas: Canvas(photo, reduction: reduction), reduction: reduction)
        drawing.drawReferences(of: sighting)
        for mark in sighting.refused {
            drawing.drawReference(mark.outline, "\(mark.name): \(mark.reason)", Overlay.rejectedInk)
        }
        if let scale = sighting.scale { drawing.drawBar(pixelsPerMillimetre: scale.pixelsPerMillimetre) }
        self.init(drawing.canvas)
    }
}

extension OverlayDrawing {
    mutating func drawReferences(of sighting: ScaleSighting) {
        for reference in sighting.seen { drawReference(reference.outline, reference.name, Overlay.referenceInk) }
    }

    /// A closed line through the corners, and words at the lowest of them.
    fileprivate mutating func drawReference(_ outline: [Point], _ words: String, _ ink: Canvas.Ink) {
        guard var before = outline.last else { return }
        for corner in outline {
            drawLine(from: before, to: corner, ink)
            before = corner
        }
        guard let lowest = outline.max(by: { $0.y < $1.y }) else { return }
        let width = Letters.width(of: words)
        let x = min(max(4, Int(lowest.x) / reduction - width / 2), max(4, canvas.width - width - 4))
        let y = min(Int(lowest.y) / reduction + 5, canvas.height - Letters.height - 4)
        canvas.fill(left: x - 2, top: y - 2, right: x + width + 2, bottom: y + Letters.height + 2, Overlay.wordGround)
        canvas.write(words, x: x, y: y, size: 1, ink)
    }

    private mutating func drawLine(from start: Point, to end: Point, _ ink: Canvas.Ink) {
        let factor = 1 / Double(reduction)
        let (across, down) = ((end.x - start.x) * factor, (end.y - start.y) * factor)
        // A corner may lie far outside; what is drawn is bounded by the picture's own size.
        let steps = min(Int(2 * max(abs(across), abs(down))) + 1, 4 * (canvas.width + canvas.height))
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            let (x, y) = (start.x * factor + share * across, start.y * factor + share * down)
            guard abs(x) < 1e6 && abs(y) < 1e6 else { continue }
            canvas.dot(Int(x.rounded(.down)), Int(y.rounded(.down)), ink)
            canvas.dot(Int(x.rounded(.down)) + 1, Int(y.rounded(.down)), ink)
        }
    }
}
