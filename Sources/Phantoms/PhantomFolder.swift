public import Foundation

/// A folder of phantoms: the photographs, their truth, and a manifest with their scales.
public struct PhantomFolder: Sendable {
    public let url: URL

    /// The folder is made when it is not there.
    /// - Throws: Foundation's error when it cannot be made.
    public init(_ url: URL) throws {
        self.url = url
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Renders and writes every entry, then `manifest.csv`; `progress` hears each photograph's name.
    /// - Throws: `PhotoError` when a picture cannot be encoded, Foundation's error when a file cannot be written.
    public func write(_ entries: [PhantomSuite.Entry], progress: (String) -> Void = { _ in }) throws {
        var rows = ["path,scale,kind,difficulty,seed"]
        for entry in entries {
            let phantom = Phantom.render(entry.request)
            for file in try phantom.files(id: entry.id) { try write(file) }
            rows.append(
                "\(phantom.fileName(id: entry.id)),\(phantom.pixelsPerMillimetre)px/mm,\(entry.request.kind.rawValue),"
                    + "\(entry.request.difficulty.rawValue),\(entry.request.seed)")
            progress(entry.id)
        }
        let manifest = rows.joined(separator: "\n") + "\n"
        try write(PhantomFile(name: "manifest.csv", bytes: Array(manifest.utf8)))
    }

    /// Whole or not at all: written beside, then renamed.
    private func write(_ file: PhantomFile) throws {
        try Data(file.bytes).write(to: url.appendingPathComponent(file.name), options: .atomic)
    }
}
