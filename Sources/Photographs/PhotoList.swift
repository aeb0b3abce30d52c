/// Why no list could be made. The text is for the person who gave the paths.
public enum PhotoListError: Error, Sendable, Equatable {
    /// Two different inputs would have the same `photo_id`.
    case clash(photoID: String, first: PhotoPath, second: PhotoPath)
    /// One input comes twice, with different scales or columns.
    case twice(photoID: String, path: PhotoPath)
    /// The manifest cannot be understood.
    case manifest(String)

    public var message: String {
        switch self {
        case .clash(let id, let first, let second): "two inputs would both be called \(id): \(first) and \(second)"
        case .twice(let id, let path): "\(id) comes twice with different scales or columns: \(path)"
        case .manifest(let text): text
        }
    }
}

/// The inputs of a run, each with the name it has in every result.
public struct PhotoList: Sendable {
    public struct Entry: Sendable, Equatable {
        public var photoID: String
        public var path: PhotoPath
        /// Why the file cannot be read, where that is known already; it gets its record all the same.
        public var error: PhotoError?
        /// The manifest's `scale` for this photo.
        public var scale: String?
        /// The manifest's other columns, in their order.
        public var columns: [Column] = []

        /// A further value of a manifest's row.
        public struct Column: Sendable, Equatable {
            public var name: String
            public var value: String

            public init(name: String, value: String) {
                self.name = name
                self.value = value
            }
        }

        public init(
            photoID: String, path: PhotoPath, error: PhotoError? = nil, scale: String? = nil, columns: [Column] = []
        ) {
            self.photoID = photoID
            self.path = path
            self.error = error
            self.scale = scale
            self.columns = columns
        }
    }

    /// Sorted by `photoID`, byte by byte; a manifest's stay in its order.
    public private(set) var entries: [Entry]
    /// Files in folders that are no pictures; hidden ones are not counted.
    public private(set) var skipped: Int

    /// The photos at paths named by a person: files as they are, folders with all that is in them.
    ///
    /// In a folder every JPEG and PNG counts, told by its bytes, and every file with an image's extension; hidden files
    /// and folders do not. Links to folders are followed after the folders proper, and no folder is read twice. A file
    /// named here always gets an entry, also where there is none. The `photo_id` is the path relative to the folder, or
    /// the file's name; of several paths each is prefixed by its folder's name. The same file under the same name twice
    /// is one entry. In the folder of an earlier run's results what it drew (`labels`, `overlays`, `blanch`) does not count.
    /// - Parameter excluding: folders that are never read, such as the one for results; a path named here is.
    /// - Throws: `clash`.
    public init(paths: [PhotoPath], excluding: [PhotoPath] = []) throws(PhotoListError) {
        var entries: [Entry] = []
        var skipped = 0
        for path in paths {
            let facts = try? FileFacts(path)
            if facts?.kind == .folder {
                var walk = FolderWalk(root: path, excluding: excluding)
                walk.run()
                let prefix = paths.count > 1 ? PhotoList.folderName(path) : nil
                entries += walk.found.map { $0.prefixed(prefix) }
                skipped += walk.skipped
            } else {
                entries.append(Entry(named: path, withFolder: paths.count > 1))
            }
        }
        self.entries = try PhotoList.distinct(entries).sorted {
            $0.photoID.utf8.lexicographicallyPrecedes($1.photoID.utf8)
        }
        self.skipped = skipped
    }

    /// The photos of a manifest; relative paths start at `folder`, the manifest's own.
    ///
    /// A row without `photo_id` is called by its path as written.
    /// - Throws: `clash`; `twice` for a photo in two rows that differ.
    public init(manifest: Manifest, folder: PhotoPath) throws(PhotoListError) {
        let entries = manifest.rows.map { row in
            let path = folder.appending(row.path.bytes)
            let id = PhotoID.of(row.photoID.map { PhotoPath($0) } ?? row.path)
            return Entry(
                photoID: id, path: path, error: Entry.problem(path), scale: row.scale, columns: row.columns)
        }
        self.entries = try PhotoList.distinct(entries)
        skipped = 0
    }

    /// Entries from several lists.
    init(joining entries: [Entry], skipped: Int) throws(PhotoListError) {
        self.entries = try PhotoList.distinct(entries).sorted {
            $0.photoID.utf8.lexicographicallyPrecedes($1.photoID.utf8)
        }
        self.skipped = skipped
    }

    /// The paths in what another program wrote: separated by NUL where there is one, else by newlines (also CRLF).
    public static func filesFrom(_ bytes: [UInt8]) -> [PhotoPath] {
        if bytes.contains(0) {
            return bytes.split(separator: 0).map { PhotoPath(bytes: Array($0)) }
        }
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let path = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            return path.isEmpty ? nil : PhotoPath(bytes: Array(path))
        }
    }

    /// The last part of a folder's path; of `.` and `..` the name that the folder really has.
    private static func folderName(_ path: PhotoPath) -> [UInt8] {
        let last = path.parts.last.map(Array.init)
        if let last, last != Array("..".utf8) { return last }
        return PhotoPath(bytes: FileFacts.realPath(path) ?? path.bytes).parts.last.map(Array.init) ?? []
    }

    /// Every entry once.
    private static func distinct(_ entries: [Entry]) throws(PhotoListError) -> [Entry] {
        // Keyed by bytes: to Swift, two names that differ in their Unicode normal form are equal.
        var known: [[UInt8]: Entry] = [:]
        var kept: [Entry] = []
        for entry in entries {
            let key = Array(entry.photoID.utf8)
            guard let other = known[key] else {
                known[key] = entry
                kept.append(entry)
                continue
            }
            let identities = [other, entry].map { try? FileFacts($0.path).identity }
            let same = other.path == entry.path || (identities[0] != nil && identities[0] == identities[1])
            guard same else { throw .clash(photoID: entry.photoID, first: other.path, second: entry.path) }
            guard other.scale == entry.scale && other.columns == entry.columns else {
                throw .twice(photoID: entry.photoID, path: entry.path)
            }
        }
        return kept
    }
}

extension PhotoList.Entry {
    /// A path that a person named.
    init(named path: PhotoPath, withFolder: Bool) {
        var parts = path.parts.suffix(withFolder ? 2 : 1).map(Array.init)
        if parts.isEmpty { parts = [path.bytes] }
        let relative = PhotoPath(bytes: Array(parts.joined(separator: [PhotoPath.slash])))
        self.init(photoID: PhotoID.of(relative), path: path, error: Self.problem(path))
    }

    /// Why a path cannot be a photo, as far as can be told without opening it.
    static func problem(_ path: PhotoPath) -> PhotoError? {
        do {
            switch try FileFacts(path).kind {
            case .regular: return nil
            case .folder: return .unreadable("\(path) is a folder")
            case .link, .other: return .unreadable("\(path) is not a regular file")
            }
        } catch {
            return error
        }
    }

    fileprivate func prefixed(_ prefix: [UInt8]?) -> PhotoList.Entry {
        guard let prefix, !prefix.isEmpty else { return self }
        var entry = self
        entry.photoID = PhotoID.of(PhotoPath(bytes: prefix)) + "/" + photoID
        return entry
    }
}
