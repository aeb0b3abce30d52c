public import Foundation
public import Pixels
internal import Synchronization

/// A folder of phantoms: the photographs, their truth, and a manifest with their scales.
public struct PhantomFolder: Sendable {
    public let url: URL

    /// The folder is made when it is not there.
    /// - Throws: Foundation's error when it cannot be made.
    public init(_ url: URL) throws {
        self.url = url
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Renders and writes every entry, one on each core, then `manifest.csv`; `progress` hears each photograph's name when
    /// it is done, from any thread but one at a time.
    ///
    /// The files are the same for any number of cores.
    /// - Throws: `PhotoError` when a picture cannot be encoded, Foundation's error when a file cannot be written; of several
    ///   the earliest entry's.
    public func write(
        _ entries: [PhantomSuite.Entry], on cores: Cores = .one,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        let hasFailed = Mutex(false)
        let results = cores.answers(entries.count) { place -> Result<String, any Error>? in
            // What follows a failure would be for nothing.
            guard !hasFailed.withLock(\.self) else { return nil }
            let result = Result { try write(entries[place]) }
            hasFailed.withLock {
                if case .failure = result { $0 = true }
                progress(entries[place].id)
            }
            return result
        }
        let rows = try results.compactMap { try $0?.get() }
        let photos = zip(entries, rows).filter { $0.0.request.press == nil }.map(\.1)
        let pairs = zip(entries, rows).filter { $0.0.request.press != nil }.map(\.1)
        if !photos.isEmpty || pairs.isEmpty { try write(photos, "manifest.csv", "path,scale,kind,difficulty,seed") }
        if !pairs.isEmpty { try write(pairs, "pairs.csv", "before,after,pair_id,scale,kind,difficulty,seed") }
    }

    /// One photograph and its truth; the row of the manifest.
    private func write(_ entry: PhantomSuite.Entry) throws -> String {
        guard entry.request.press == nil else { return try writePair(entry) }
        let phantom = Phantom.render(entry.request)
        for file in try phantom.files(id: entry.id) { try write(file) }
        return "\(phantom.fileName(id: entry.id)),\(phantom.pixelsPerMillimetre)px/mm,\(entry.request.kind.rawValue),"
            + "\(entry.request.difficulty.rawValue),\(entry.request.seed)"
    }

    /// Two photographs and their truth; the row of the pairs' table.
    private func writePair(_ entry: PhantomSuite.Entry) throws -> String {
        let pair = PhantomPair.render(entry.request)
        for file in try pair.files(id: entry.id) { try write(file) }
        return "\(entry.id).before.jpg,\(entry.id).after.jpg,\(entry.id),\(pair.before.pixelsPerMillimetre)px/mm,"
            + "\(entry.request.kind.rawValue),\(entry.request.difficulty.rawValue),\(entry.request.seed)"
    }

    private func write(_ rows: [String], _ name: String, _ heading: String) throws {
        let text = ([heading] + rows).joined(separator: "\n") + "\n"
        try write(PhantomFile(name: name, bytes: Array(text.utf8)))
    }

    /// Whole or not at all: written beside, then renamed.
    private func write(_ file: PhantomFile) throws {
        try Data(file.bytes).write(to: url.appendingPathComponent(file.name), options: .atomic)
    }
}
