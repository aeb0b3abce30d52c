import Foundation

/// The sources as text. House rules read what is written, so they need no build and no other process.
enum House {
    /// The package's folder: three above this file.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// One file of the package.
    struct File {
        /// From the package's folder, with `/` between folders: `Sources/Pixels/Raster.swift`.
        var path: String
        var text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// The folder right under `Sources` or `Tests`.
        var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
        var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
    }

    /// Paths of all files under `folder`, sorted; hidden ones and build folders are left out. Empty where there is no such folder.
    static func paths(under folder: String) -> [String] {
        let base = root.appending(path: folder)
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: base.path) else { return [] }
        return names.filter { name in
            var isFolder = ObjCBool(false)
            _ = unsafe FileManager.default.fileExists(atPath: base.appending(path: name).path, isDirectory: &isFolder)
            return !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        .map { folder + "/" + $0 }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The source files under `folder` whose names end in one of `endings`.
    static func sources(_ folder: String = "Sources", endings: [String] = [".swift"]) throws -> [File] {
        try paths(under: folder).filter { path in endings.contains { path.hasSuffix($0) } }
            .map { File(path: $0, text: try text($0)) }
    }
}
