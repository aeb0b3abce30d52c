/// A path as the file system knows it: bytes, which need not be text.
public struct PhotoPath: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }
    public init(_ text: String) { bytes = Array(text.utf8) }
    public init(stringLiteral text: String) { self.init(text) }

    /// The path as text; bytes that are not UTF-8 are percent-encoded.
    public var description: String { PhotoID.text(bytes[...]) }

    /// The path of an entry of this folder.
    public func appending(_ name: [UInt8]) -> PhotoPath {
        if name.first == Self.slash || bytes.isEmpty { return PhotoPath(bytes: name) }
        return PhotoPath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name)
    }

    /// Everything before the last part; empty where there is only one.
    public var folder: PhotoPath {
        var rest = bytes[...]
        while rest.count > 1 && rest.last == Self.slash { rest.removeLast() }
        guard let cut = rest.lastIndex(of: Self.slash) else { return PhotoPath(bytes: []) }
        return PhotoPath(bytes: Array(rest[..<max(cut, rest.startIndex + 1)]))
    }

    /// Whether both lead to the same file or folder, under whatever names; `false` where one leads nowhere.
    public func isSameFile(as other: PhotoPath) -> Bool {
        guard let own = try? FileFacts(self).identity else { return false }
        return own == (try? FileFacts(other).identity)
    }

    static let slash = UInt8(ascii: "/")

    /// The parts between the slashes, without empty ones and `.`.
    var parts: [ArraySlice<UInt8>] {
        bytes.split(separator: Self.slash).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
    }

    /// The lower-case extension of the last part, without its dot; empty where there is none.
    var fileExtension: String {
        guard let name = parts.last, let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return ""
        }
        return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    }
}
