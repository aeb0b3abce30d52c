internal import Foundation

/// A picture to draw on: sRGB, 8 bits a channel, interleaved.
struct Canvas: Sendable {
    /// A colour of the drawing.
    struct Ink: Sendable, Equatable {
        var red: UInt8
        var green: UInt8
        var blue: UInt8
    }

    let width: Int
    let height: Int
    var codes: [UInt8]

    init(width: Int, height: Int, codes: [UInt8]) {
        precondition(codes.count == width * height * 3, "\(codes.count) codes for \(width) × \(height) pixels of three")
        self.width = width
        self.height = height
        self.codes = codes
    }

    /// Colours one pixel; places outside are left out.
    ///
    /// - Parameter cover: how much of what was there the ink hides, 0 to 1.
    mutating func dot(_ x: Int, _ y: Int, _ ink: Ink, cover: Double = 1) {
        guard x >= 0 && y >= 0 && x < width && y < height else { return }
        let first = (y * width + x) * 3
        func mixed(_ code: UInt8, _ ink: UInt8) -> UInt8 {
            cover == 1 ? ink : UInt8((Double(code) + cover * (Double(ink) - Double(code))).rounded())
        }
        codes[first] = mixed(codes[first], ink.red)
        codes[first + 1] = mixed(codes[first + 1], ink.green)
        codes[first + 2] = mixed(codes[first + 2], ink.blue)
    }

    /// Fills columns `left ..< right` of rows `top ..< bottom`.
    mutating func fill(left: Int, top: Int, right: Int, bottom: Int, _ ink: Ink) {
        for y in top..<max(top, bottom) {
            for x in left..<max(left, right) { dot(x, y, ink) }
        }
    }

    /// A circle line one pixel wide.
    ///
    /// - Parameter cover: how much of what was there the ink hides, 0 to 1.
    mutating func circle(x: Double, y: Double, radius: Double, _ ink: Ink, cover: Double = 1) {
        // Steps of half a pixel leave no gap; a circle larger than the picture needs no more than its edge.
        let steps = max(8, min(100_000, Int(4 * .pi * radius)))
        var last: (Int, Int)?
        for step in 0..<steps {
            let angle = 2 * Double.pi * Double(step) / Double(steps)
            let place = (
                Int((x + radius * cos(angle)).rounded(.down)), Int((y + radius * sin(angle)).rounded(.down))
            )
            // Thin ink laid twice would be thicker.
            if let last, last == place { continue }
            dot(place.0, place.1, ink, cover: cover)
            last = place
        }
    }
}
