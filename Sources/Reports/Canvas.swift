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
    mutating func dot(_ x: Int, _ y: Int, _ ink: Ink) {
        guard x >= 0 && y >= 0 && x < width && y < height else { return }
        let first = (y * width + x) * 3
        codes[first] = ink.red
        codes[first + 1] = ink.green
        codes[first + 2] = ink.blue
    }

    /// Fills columns `left ..< right` of rows `top ..< bottom`.
    mutating func fill(left: Int, top: Int, right: Int, bottom: Int, _ ink: Ink) {
        for y in top..<max(top, bottom) {
            for x in left..<max(left, right) { dot(x, y, ink) }
        }
    }

    /// A circle line one pixel wide.
    mutating func circle(x: Double, y: Double, radius: Double, _ ink: Ink) {
        // Steps of half a pixel leave no gap; a circle larger than the picture needs no more than its edge.
        let steps = max(8, min(100_000, Int(4 * .pi * radius)))
        for step in 0..<steps {
            let angle = 2 * Double.pi * Double(step) / Double(steps)
            dot(Int((x + radius * cos(angle)).rounded(.down)), Int((y + radius * sin(angle)).rounded(.down)), ink)
        }
    }
}
