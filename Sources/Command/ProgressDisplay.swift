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
        ProgressDisplay.say(shown(done, of: total, photoID: photoID, remark: remark, isMeasured: isMeasured))
    }

    /// What is written of that. Name and remark, which may hold a file's name too, are made printable.
    func shown(_ done: Int, of total: Int, photoID: String, remark: String, isMeasured: Bool) -> String {
        let (name, remark) = (ProgressDisplay.printable(photoID), ProgressDisplay.printable(remark))
        switch style {
        case .quiet: return ""
        case .lines: return "[\(done)/\(total)] \(name): \(remark)\n"
        case .bar:
            let width = 30
            let full = total > 0 ? done * width / total : width
            let bar = String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
            return (isMeasured ? "" : "\r\u{1B}[K\(name): \(remark)\n")
                + "\r\u{1B}[K[\(bar)] \(done)/\(total) \(name.prefix(40))" + (done == total ? "\n" : "")
        }
    }

    /// A sentence at the end of a run.
    func conclude(_ text: String) {
        if style != .quiet { ProgressDisplay.say(ProgressDisplay.printable(text) + "\n") }
    }

    /// Writes to standard error; one that is closed is no reason to stop.
    static func say(_ text: String) { _ = try? GrowingFile.standardError.append(text) }

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
