#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder as the system knows it, whatever path leads there.
struct FolderIdentity: Hashable {
    var device: UInt64
    var number: UInt64

    /// `nil` where the path is no folder.
    init?(of path: FilePath) {
        var facts = stat()
        guard unsafe stat(path.terminated, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return nil }
        device = UInt64(facts.st_dev)
        number = UInt64(facts.st_ino)
    }
}

/// Collects the photos below a folder, each once, however links turn back.
struct FolderWalk {
    let excluded: FolderIdentity?
    private(set) var inputs: [PhotoInput] = []
    private(set) var skipped = 0
    private var seen: Set<FolderIdentity> = []

    init(excluded: FolderIdentity?) { self.excluded = excluded }

    /// Visits a folder whose photos' ids begin with the parts `below`.
    mutating func visit(_ folder: FilePath, below: some Collection<String>) {
        guard let identity = FolderIdentity(of: folder), identity != excluded, seen.insert(identity).inserted else {
            return
        }
        guard let names = entries(of: folder) else {
            let id = below.isEmpty ? folder.name.percentEncoded : below.joined(separator: "/")
            inputs.append(PhotoInput(photoID: id, path: folder, error: .unreadable("the folder cannot be opened")))
            return
        }
        for name in names where name.first != UInt8(ascii: ".") {
            let path = folder.appending(name)
            let parts = Array(below) + [FilePath(bytes: name).percentEncoded]
            if FolderIdentity(of: path) != nil {
                visit(path, below: parts)
            } else if isPhoto(path, name: name) {
                inputs.append(PhotoInput(photoID: parts.joined(separator: "/"), path: path))
            } else {
                skipped += 1
            }
        }
    }

    /// A JPEG or PNG by its bytes, or anything that a picture's extension names.
    private func isPhoto(_ path: FilePath, name: [UInt8]) -> Bool {
        let text = String(decoding: name, as: UTF8.self).lowercased()
        let extensions = [
            "jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "avif", "tif", "tiff", "webp", "gif", "bmp", "jp2", "jxl",
            "dng", "cr2", "cr3", "nef", "arw",
        ]
        if let dot = text.lastIndex(of: "."), extensions.contains(String(text[text.index(after: dot)...])) { return true }
        guard let head = try? PhotoFile.head(of: path, count: FileFormat.bytesNeeded) else { return false }
        let format = FileFormat(head)
        return format == .jpeg || format == .png
    }

    /// The names in a folder, sorted by their bytes; `nil` where it cannot be opened.
    private func entries(of folder: FilePath) -> [[UInt8]]? {
        guard let stream = unsafe opendir(folder.terminated) else { return nil }
        defer { unsafe closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe Array(bytes.prefix { $0 != 0 })
            }
            if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
