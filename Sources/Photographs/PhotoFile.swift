#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file name as the system has it: bytes, which need not be UTF-8.
public struct FilePath: Sendable, Hashable {
    public var bytes: [UInt8]

    public init(_ text: String) { bytes = Array(text.utf8) }
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// For people: broken UTF-8 shows as replacement characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The part after the last slash.
    public var name: FilePath {
        guard let slash = trimmed.bytes.lastIndex(of: UInt8(ascii: "/")) else { return trimmed }
        return FilePath(bytes: Array(trimmed.bytes[(slash + 1)...]))
    }

    /// The folder that holds the file; "." for a bare name.
    public var folder: FilePath {
        guard let slash = trimmed.bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
        return FilePath(bytes: slash == 0 ? [UInt8(ascii: "/")] : Array(trimmed.bytes[..<slash]))
    }

    public func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// Without slashes at its end.
    private var trimmed: FilePath {
        var bytes = bytes
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return FilePath(bytes: bytes)
    }

    /// With the terminating zero that the system wants.
    var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

/// Reading files without ever waiting for a pipe or following a device.
public enum PhotoFile {
    /// All bytes of a regular file.
    ///
    /// - Throws: `notFound`; `unreadable` for folders, pipes, devices and what may not be read; `tooLarge` above 2 GiB.
    public static func read(_ path: FilePath) throws(PhotoError) -> [UInt8] { try read(path, first: nil) }

    /// The first bytes, at most `count`.
    static func head(of path: FilePath, count: Int) throws(PhotoError) -> [UInt8] { try read(path, first: count) }

    private static func read(_ path: FilePath, first: Int?) throws(PhotoError) -> [UInt8] {
        let descriptor = unsafe open(path.terminated, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(errno, path) }
        defer { close(descriptor) }
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0 else { throw systemError(errno, path) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a regular file") }
        let size = Int(facts.st_size)
        guard size < 1 << 31 else { throw .tooLarge("the file has \(size) bytes") }
        let wanted = min(first ?? size, size)
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            while filled < wanted {
                let got = unsafe systemRead(descriptor, buffer.baseAddress! + filled, wanted - filled)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { break }
                filled += got
            }
        }
        guard failure == 0 else { throw systemError(failure, path) }
        return bytes
    }

    private static func systemError(_ code: Int32, _ path: FilePath) -> PhotoError {
        if code == ENOENT || code == ENOTDIR { return .notFound("there is no such file") }
        let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
        return .unreadable("it cannot be read: \(text)")
    }
}

/// The system's `read`, by a name that the enum's own does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe read(descriptor, buffer, count)
}
