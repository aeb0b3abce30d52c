internal import Foundation

/// Where some bytes stand in a file.
public struct FilePlace: Sendable, Equatable {
    public var offset: Int
    public var count: Int

    public init(offset: Int, count: Int) {
        self.offset = offset
        self.count = count
    }
}

/// What a file of results is made of, which tells where its last whole piece ends.
public enum FilePiece: Sendable {
    /// Lines, none of which holds a line end.
    case line
    /// Rows of CSV, whose quoted cells may.
    case row
}

/// A file that is read piece by piece, so that one of any size takes the memory of its longest piece.
final class PiecedFile: Sendable {
    private let descriptor: Int32
    private let path: String

    /// - Throws: `OutputError` where there is no such file, or none that can be read.
    init(_ path: String) throws(OutputError) {
        self.path = path
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw OutputError(path: path, errorNumber: errno) }
    }

    deinit { _ = close(descriptor) }

    func bytes(at place: FilePlace) throws(OutputError) -> [UInt8] {
        try PiecedFile.bytes(at: place, of: descriptor, path)
    }

    /// Hands on every whole piece, its end included, with its place. O(size of the file).
    func forEach(_ piece: FilePiece, _ use: (ArraySlice<UInt8>, FilePlace) -> Void) throws(OutputError) {
        try PiecedFile.forEach(piece, of: descriptor, path, use)
    }

    /// All bytes of a place; an error where the file is shorter.
    static func bytes(at place: FilePlace, of descriptor: Int32, _ path: String) throws(OutputError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: place.count)
        let got = try read(&bytes, from: place.offset, of: descriptor, path)
        if got < place.count { throw OutputError(path: path, reason: "the file became shorter") }
        return bytes
    }

    static func forEach(
        _ piece: FilePiece, of descriptor: Int32, _ path: String, _ use: (ArraySlice<UInt8>, FilePlace) -> Void
    ) throws(OutputError) {
        var held: [UInt8] = []
        var (offset, isQuoted) = (0, false)
        var next = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = try read(&next, from: offset + held.count, of: descriptor, path)
            if got == 0 { return }
            var start = 0
            var place = held.count
            held += next[..<got]
            while place < held.count {
                if held[place] == UInt8(ascii: "\"") && piece == .row { isQuoted.toggle() }
                place += 1
                if held[place - 1] == UInt8(ascii: "\n") && !isQuoted {
                    use(held[start..<place], FilePlace(offset: offset + start, count: place - start))
                    start = place
                }
            }
            held.removeFirst(start)
            offset += start
        }
    }

    /// Fills `bytes` as far as the file goes, and says how far that is.
    private static func read(
        _ bytes: inout [UInt8], from offset: Int, of descriptor: Int32, _ path: String
    ) throws(OutputError) -> Int {
        var count = 0
        while count < bytes.count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(descriptor, buffer.baseAddress! + count, buffer.count - count, off_t(offset + count))
            }
            if got == 0 { break }
            if got < 0 && errno != EINTR { throw OutputError(path: path, errorNumber: errno) }
            count += max(0, got)
        }
        return count
    }
}
