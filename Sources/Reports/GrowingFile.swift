internal import Foundation
internal import Synchronization

/// A file that grows record by record; each is handed to the system before the next is made. It is one program's alone until
/// it is closed, or no longer referred to.
public final class GrowingFile: Sendable {
    public let path: String
    private let descriptor: Int32
    private let isOpen = Atomic(true)

    /// An empty file at `path`; what stood there is gone.
    ///
    /// - Throws: `OutputError`, also where another run has the file open.
    public convenience init(creating path: String) throws(OutputError) {
        try self.init(opening: path, 0)
        // Only now that the file is ours: it may be another run's.
        if isRegular && ftruncate(descriptor, 0) != 0 { throw OutputError(path: path, errorNumber: errno) }
    }

    /// The file at `path`, or an empty one, to be continued at the end of its last whole piece; what stands behind that, from a
    /// run that was cut off, is gone.
    ///
    /// - Throws: `OutputError`, also where another run has the file open.
    public convenience init(continuing path: String, by piece: FilePiece = .line) throws(OutputError) {
        try self.init(opening: path, O_APPEND)
        guard isRegular else { return }
        if ftruncate(descriptor, off_t(try wholeCount(of: piece))) != 0 {
            throw OutputError(path: path, errorNumber: errno)
        }
    }

    /// How many bytes the whole pieces are. O(size of the file).
    private func wholeCount(of piece: FilePiece) throws(OutputError) -> Int {
        var count = 0
        try PiecedFile.forEach(piece, of: descriptor, path) { count = $1.offset + $1.count }
        return count
    }

    private convenience init(opening path: String, _ way: Int32) throws(OutputError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | way, 0o666)
        if descriptor < 0 { throw OutputError(path: path, errorNumber: errno) }
        self.init(descriptor: descriptor, path: path)
        if isRegular { try lock() }
    }

    deinit { if isOpen.load(ordering: .relaxed) && descriptor > 2 { _ = Foundation.close(descriptor) } }

    /// Whether it is a file on a disk: no terminal, pipe or device.
    private var isRegular: Bool {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Keeps other runs out. A file system that knows no locks does without.
    private func lock() throws(OutputError) {
        var (own, there) = (stat(), stat())
        let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        // A run that came to its end between our opening and our locking has removed what we hold.
        let isGone =
            unsafe fstat(descriptor, &own) != 0 || stat(path, &there) != 0 || own.st_ino != there.st_ino
            || own.st_dev != there.st_dev
        if isTaken || isGone { throw OutputError(path: path, reason: "another run is writing there") }
    }

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Standard output. A broken pipe comes back as an `OutputError`, provided that SIGPIPE is ignored.
    public static let standardOutput = GrowingFile(descriptor: 1, path: "standard output")
    public static let standardError = GrowingFile(descriptor: 2, path: "standard error")

    /// Adds bytes at the end: all of them, or none where the file can be cut back. The answer is where they stand; it has no
    /// meaning for a stream.
    @discardableResult
    public func append(_ bytes: [UInt8]) throws(OutputError) -> FilePlace {
        let end = lseek(descriptor, 0, SEEK_END)
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes[start...].withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                start += written
            } else if written < 0 && errno != EINTR {
                let reason = errno
                if end >= 0 { _ = ftruncate(descriptor, end) }
                throw OutputError(path: path, errorNumber: reason)
            }
        }
        return FilePlace(offset: Int(max(0, end)), count: bytes.count)
    }

    /// Adds text as UTF-8.
    @discardableResult
    public func append(_ text: String) throws(OutputError) -> FilePlace { try append(Array(text.utf8)) }

    /// What stands at a place that `append` gave.
    func bytes(at place: FilePlace) throws(OutputError) -> [UInt8] {
        try PiecedFile.bytes(at: place, of: descriptor, path)
    }

    /// Ends the file; a full disk may only show here.
    public func close() throws(OutputError) {
        isOpen.store(false, ordering: .relaxed)
        if Foundation.close(descriptor) != 0 { throw OutputError(path: path, errorNumber: errno) }
    }
}
