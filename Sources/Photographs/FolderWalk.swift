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
            for name in try FileFacts.names(in: folder.path) where name.first != UInt8(ascii: ".") {
                consider(Folder(path: folder.path.appending(name), name: folder.name.appending(name)))
            }
        } catch {
            note(folder, error)
        }
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
