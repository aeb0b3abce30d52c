internal import Foundation

/// Why a result could not be written, and where.
public struct OutputError: Error, Sendable, Equatable {
    public var path: String
    /// The system's words, such as "No space left on device".
    public var reason: String
    /// Whether the path itself is at fault: it is too long, no name there, or leads over a file or onto a folder. Other
    /// files can then be written all the same.
    public var isOfThePath = false

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    init(path: String, errorNumber: Int32) {
        self.init(path: path, reason: unsafe String(cString: strerror(errorNumber)))
        isOfThePath = [ENAMETOOLONG, ENOTDIR, EISDIR, EILSEQ, EINVAL].contains(errorNumber)
    }

    /// The same, said of another path.
    func at(_ path: String) -> OutputError {
        var error = self
        error.path = path
        return error
    }
}

/// Files that appear whole or not at all.
public enum OutputFile {
    /// Writes `bytes` beside `path` and renames, so that a reader sees the old file, or the whole new one.
    ///
    /// Folders on the way are made. On failure nothing is left behind.
    ///
    /// - Throws: `OutputError` with the path and the system's reason, such as a full disk.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let file = try FileInTheMaking(path)
        try file.append(bytes)
        try file.finish()
    }

    /// Writes text as UTF-8; see `write(_:to:)` for bytes.
    public static func write(_ text: String, to path: String) throws(OutputError) {
        try write(Array(text.utf8), to: path)
    }

    /// Makes a folder and those above it; a folder that is there already is fine.
    public static func makeFolder(_ path: String) throws(OutputError) {
        if unsafe mkdir(path, 0o777) == 0 { return }
        let reason = errno
        switch reason {
        case EEXIST:
            var status = stat()
            guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw OutputError(path: path, errorNumber: ENOTDIR)
            }
        case ENOENT where folder(of: path) != path && !path.isEmpty:
            do { try makeFolder(folder(of: path)) } catch { throw error.at(path) }
            if unsafe mkdir(path, 0o777) != 0 && errno != EEXIST { throw OutputError(path: path, errorNumber: errno) }
        default: throw OutputError(path: path, errorNumber: reason)
        }
    }

    /// Renames within one file system, over whatever stood there.
    public static func rename(_ old: String, to new: String) throws(OutputError) {
        if unsafe Foundation.rename(old, new) != 0 { throw OutputError(path: new, errorNumber: errno) }
    }

    /// Removes a file; one that is not there is fine.
    public static func remove(_ path: String) { _ = unsafe unlink(path) }

    /// Whether a file is there and holds nothing.
    static func isEmpty(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_size == 0
    }

    /// The folder that a path names its file in; `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
