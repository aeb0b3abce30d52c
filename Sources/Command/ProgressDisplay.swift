import Foundation
import Reports

/// What a person sees of a run while it goes on: a bar on a terminal, lines elsewhere; always on standard error.
struct ProgressDisplay: Sendable {
    enum Style: Sendable { case bar, lines, quiet }

    let style: Style

    init(style: Style) { self.style = style }

    /// A bar where standard error is a terminal, lines where it is not.
    init(isQuiet: Bool) { self.init(style: isQuiet ? .quiet : isatty(2) == 1 ? .bar : .lines) }

    /// One photo is finished. Failures are told in every style but `quiet`.
    func finished(_ done: Int, of total: Int, photoID: String, remark: String, isMeasured: Bool) {
        let name = ProgressDisplay.printable(photoID)
        switch style {
        case .quiet: break
        case .lines: ProgressDisplay.say("[\(done)/\(total)] \(name): \(remark)\n")
        case .bar:
            if !isMeasured { ProgressDisplay.say("\r\u{1B}[K\(name): \(remark)\n") }
            let width = 30
            let full = total > 0 ? done * width / total : width
            let bar = String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
            ProgressDisplay.say("\r\u{1B}[K[\(bar)] \(done)/\(total) \(name.prefix(40))")
            if done == total { ProgressDisplay.say("\n") }
        }
    }

    /// A sentence at the end of a run.
    func conclude(_ text: String) {
        if style != .quiet { ProgressDisplay.say(ProgressDisplay.printable(text) + "\n") }
    }

    /// Writes to standard error; one that is closed is no reason to stop.
    static func say(_ text: String) { try? GrowingFile.standardError.append(text) }

    /// The text on one line, without anything that a terminal would obey.
    static func printable(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            shown.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
        }
        return shown
    }
}
