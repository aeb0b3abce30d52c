import CPhotoCodec

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files as bytes.
public enum PhotoFile {
    /// The whole file. Only regular files are opened, so that a pipe or a device never makes this wait.
    /// - Throws: `notFound`; `unreadable` for a folder, a pipe, a device and whatever the system refuses, with its
    ///   words; `outOfMemory`.
    public static func read(_ path: PhotoPath) throws(PhotoError) -> [UInt8] {
        try read(path, atMost: .max)
    }

    /// The first bytes of a file, at most `limit` of them. Throws as `read(_:)`.
    static func read(_ path: PhotoPath, atMost limit: Int) throws(PhotoError) -> [UInt8] {
        let found = try FileFacts(path)
        guard found.kind != .folder else { throw .unreadable("\(path) is a folder") }
        guard found.kind == .regular else { throw .unreadable("\(path) is not a regular file") }
        let file = unsafe path.withCString { unsafe open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
        guard file >= 0 else { throw PhotoError.system(errno, path) }
        defer { close(file) }
        let size = min(limit, found.size)
        guard photo_can_allocate(size) else { throw .outOfMemory("not enough memory to read \(path)") }
        var problem: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = unsafe Self.read(file, into: buffer.baseAddress! + count, size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { problem = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard problem == 0 else { throw PhotoError.system(problem, path) }
        return bytes
    }

    private static func read(_ file: Int32, into target: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Darwin)
            unsafe Darwin.read(file, target, min(count, 1 << 30))
        #elseif canImport(Musl)
            unsafe Musl.read(file, target, min(count, 1 << 30))
        #else
            unsafe Glibc.read(file, target, min(count, 1 << 30))
        #endif
    }
}

/// What the file system says of a path.
struct FileFacts {
    enum Kind { case regular, folder, link, other }

    /// The same file has the same identity under whatever name.
    struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    let kind: Kind
    let identity: Identity
    let size: Int

    /// Of the file itself, or of the link to it where links are not followed.
    init(_ path: PhotoPath, followingLinks: Bool = true) throws(PhotoError) {
        var found = stat()
        let answer = unsafe path.withCString { name in
            followingLinks ? unsafe stat(name, &found) : unsafe lstat(name, &found)
        }
        guard answer == 0, !path.bytes.isEmpty else { throw PhotoError.system(answer == 0 ? ENOENT : errno, path) }
        switch found.st_mode & S_IFMT {
        case S_IFREG: kind = .regular
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        identity = Identity(
            device: UInt64(truncatingIfNeeded: found.st_dev), number: UInt64(truncatingIfNeeded: found.st_ino))
        size = Int(found.st_size)
    }

    /// The names in a folder but `.` and `..`, sorted by their bytes.
    static func names(in folder: PhotoPath) throws(PhotoError) -> [[UInt8]] {
        guard let directory = unsafe folder.withCString({ unsafe opendir($0) }) else {
            throw PhotoError.system(errno, folder)
        }
        defer { unsafe closedir(directory) }
        var names: [[UInt8]] = []
        while let entry = unsafe readdir(directory) {
            let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
            let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
            names.append(unsafe Array(UnsafeBufferPointer(start: name, count: length(name))))
        }
        return names.filter { $0 != Array(".".utf8) && $0 != Array("..".utf8) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The path without links, `.` and `..`; `nil` where there is no such file.
    static func realPath(_ path: PhotoPath) -> [UInt8]? {
        guard let text = unsafe path.withCString({ unsafe realpath($0, nil) }) else { return nil }
        defer { unsafe free(text) }
        return unsafe String(cString: text).utf8.map { $0 }
    }

    private static func length(_ name: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while unsafe name[count] != 0 { count += 1 }
        return count
    }
}

extension PhotoPath {
    /// The path for a system call; the closure must not keep the pointer.
    func withCString<Answer>(_ body: (UnsafePointer<CChar>) -> Answer) -> Answer {
        unsafe (bytes.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
    }
}

extension PhotoError {
    /// What the system said of a path.
    static func system(_ code: Int32, _ path: PhotoPath) -> PhotoError {
        if code == ENOENT || code == ENOTDIR { return .notFound("there is no file \(path)") }
        let words = unsafe String(cString: strerror(code))
        return .unreadable("\(path) cannot be read: \(words)")
    }
}
