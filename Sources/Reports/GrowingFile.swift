internal import Foundation

/// A file that grows record by record; each is handed to the system before the next is made.
public final class GrowingFile: Sendable {
    public let path: String
    private let descriptor: Int32

    /// An empty file at `path`; what stood there is gone.
    public convenience init(creating path: String) throws(OutputError) {
        try self.init(opening: path, O_TRUNC)
    }

    /// The file at `path`, or an empty one, to be continued at its end.
    public convenience init(continuing path: String) throws(OutputError) {
        try self.init(opening: path, O_APPEND)
    }

    private convenience init(opening path: String, _ way: Int32) throws(OutputError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC | way, 0o666)
        if descriptor < 0 { throw OutputError(path: path, errorNumber: errno) }
        self.init(descriptor: descriptor, path: path)
    }

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Standard output. A broken pipe comes back as an `OutputError`, provided that SIGPIPE is ignored.
    public static let standardOutput = GrowingFile(descriptor: 1, path: "standard output")
    public static let standardError = GrowingFile(descriptor: 2, path: "standard error")

    /// Adds bytes at the end: all of them, or none where the file can be cut back.
    public func append(_ bytes: [UInt8]) throws(OutputError) {
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
    }

    /// Adds text as UTF-8.
    public func append(_ text: String) throws(OutputError) { try append(Array(text.utf8)) }

    /// Ends the file; a full disk may only show here.
    public func close() throws(OutputError) {
        if Foundation.close(descriptor) != 0 { throw OutputError(path: path, errorNumber: errno) }
    }
}
