/// One reading of a folder and all below it.
struct FolderWalk {
    private(set) var found: [PhotoList.Entry] = []
    private(set) var skipped = 0

    private struct Folder {
        var path: PhotoPath
        /// Relative to the root.
        var name: PhotoPath
    }
    private var pending: [Folder]
    /// Links to folders wait until all folders proper are read, so that those keep their own names.
    private var links: [Folder] = []
    private var closed: Set<FileFacts.Identity>

    /// Where a run draws, below the folder of its results.
    private static let drawnFolders = ["labels", "overlays", "blanch"].map { Array($0.utf8) }
    /// How the report of a finished run starts, and what only an unfinished one leaves.
    private static let reportName = Array("run.json".utf8)
    private static let reportStart = Array(#"{"schema":"rubor.run/1""#.utf8)
    private static let growingNames = ["photos.ndjson.part", "pairs.ndjson.part"].map { Array($0.utf8) }

    private static let imageExtensions: Set<String> = [
        "jpg", "jpeg", "jpe", "jfif", "png", "apng", "heic", "heif", "hif", "avif", "tif", "tiff", "webp", "gif", "bmp",
        "jp2", "j2k", "jxl",
    ]

    init(root: PhotoPath, excluding: [PhotoPath]) {
        pending = [Folder(path: root, name: PhotoPath(bytes: []))]
        closed = Set(excluding.compactMap { try? FileFacts($0).identity })
        // A link to a folder that holds the root is a loop.
        var above = root
        while let here = try? FileFacts(above).identity {
            above = above.appending(Array("..".utf8))
            guard let next = try? FileFacts(above).identity, next != here else { break }
            closed.insert(next)
        }
        if let own = try? FileFacts(root).identity { closed.remove(own) }
    }

    mutating func run() {
        while !pending.isEmpty || !links.isEmpty {
            read(pending.popLast() ?? links.removeFirst())
        }
    }

    private mutating func read(_ folder: Folder) {
        do {
            guard closed.insert(try FileFacts(folder.path).identity).inserted else { return }
            let names = try FileFacts.names(in: folder.path)
            let drawn = Self.holdsResults(folder.path, names) ? Self.drawnFolders : []
            for name in names where name.first != UInt8(ascii: ".") && !drawn.contains(name) {
                consider(Folder(path: folder.path.appending(name), name: folder.name.appending(name)))
            }
        } catch {
            note(folder, error)
        }
    }

    /// Whether a run put its results here: what it drew is no photo, but what a person put beside it may be one.
    private static func holdsResults(_ folder: PhotoPath, _ names: [[UInt8]]) -> Bool {
        if names.contains(where: growingNames.contains) { return true }
        guard names.contains(reportName) else { return false }
        let start = try? PhotoFile.read(folder.appending(reportName), atMost: reportStart.count)
        return start == reportStart
    }

    private mutating func consider(_ item: Folder) {
        let pictured = Self.imageExtensions.contains(item.path.fileExtension)
        var linked = false
        do {
            linked = try FileFacts(item.path, followingLinks: false).kind == .link
            switch try FileFacts(item.path).kind {
            case .folder where linked: links.append(item)
            case .folder: pending.append(item)
            case .regular where pictured: note(item, nil)
            case .regular: try sniff(item)
            case .link, .other:
                if pictured { note(item, .unreadable("\(item.path) is not a regular file")) } else { skipped += 1 }
            }
        } catch {
            // A link that leads nowhere and has no image's name is no photo that anyone misses.
            if linked && !pictured { skipped += 1 } else { note(item, error) }
        }
    }

    /// A file whose name does not tell is known by its bytes.
    private mutating func sniff(_ item: Folder) throws(PhotoError) {
        let start = try PhotoFile.read(item.path, atMost: FileKind.telltaleCount)
        switch FileKind(of: start) {
        case .jpeg, .png: note(item, nil)
        default: skipped += 1
        }
    }

    private mutating func note(_ item: Folder, _ error: PhotoError?) {
        let id =
            item.name.bytes.isEmpty ? PhotoID.text(item.path.parts.last ?? item.path.bytes[...]) : PhotoID.of(item.name)
        found.append(PhotoList.Entry(photoID: id, path: item.path, error: error))
    }
}
