/// One input of a run.
public struct PhotoInput: Sendable, Equatable {
    /// Unique in the run: the path below the folder that was given, percent-encoded where it must be.
    public var photoID: String
    public var path: FilePath
    /// A scale from the manifest, as `--scale` writes it.
    public var scale: String?
    /// The manifest's other columns, in its order.
    public var columns: [Manifest.Column]
    /// Set where the input is known to be lost already, such as a folder that cannot be opened.
    public var error: PhotoError?

    public init(
        photoID: String, path: FilePath, scale: String? = nil, columns: [Manifest.Column] = [], error: PhotoError? = nil
    ) {
        self.photoID = photoID
        self.path = path
        self.scale = scale
        self.columns = columns
        self.error = error
    }
}

/// Why inputs could not be listed.
public enum PhotoListError: Error, Sendable, Equatable {
    /// Two inputs would have the same `photo_id`.
    case clash(photoID: String, first: String, second: String)
    /// The manifest cannot be used, and why.
    case manifest(String)
}

/// The inputs of a run, sorted by `photoID`.
public struct PhotoList: Sendable {
    public private(set) var inputs: [PhotoInput] = []
    /// Files in folders that are no pictures.
    public private(set) var skipped = 0

    public init() {}

    /// Files and folders as a person names them: a named file always gets an entry, a folder gives its photos.
    ///
    /// - Parameter output: a folder that is never read, where results go.
    public init(paths: [FilePath], excluding output: FilePath? = nil) throws(PhotoListError) {
        let excluded = output.flatMap { FolderIdentity(of: $0) }
        for path in paths {
            if FolderIdentity(of: path) != nil {
                var walk = FolderWalk(excluded: excluded)
                walk.visit(path, below: paths.count > 1 ? path.photoIDParts.suffix(1) : [])
                inputs += walk.inputs
                skipped += walk.skipped
            } else {
                inputs.append(PhotoInput(photoID: path.name.percentEncoded, path: path))
            }
        }
        try sortAndCheck()
    }

    /// The rows of a manifest, its paths read from the manifest's folder.
    public init(manifest: Manifest, folder: FilePath) throws(PhotoListError) {
        for row in manifest.rows {
            let isAbsolute = row.path.utf8.first == UInt8(ascii: "/")
            let path = isAbsolute ? FilePath(row.path) : folder.appending(Array(row.path.utf8))
            let id = row.photoID ?? FilePath(row.path).photoIDParts.joined(separator: "/")
            inputs.append(PhotoInput(photoID: id, path: path, scale: row.scale, columns: row.columns))
        }
        try sortAndCheck()
    }

    /// Both lists as one.
    public func adding(_ other: PhotoList) throws(PhotoListError) -> PhotoList {
        var sum = self
        sum.inputs += other.inputs
        sum.skipped += other.skipped
        try sum.sortAndCheck()
        return sum
    }

    /// The inputs of part `index` (1 ... count) of `count`: each input falls into one part by its `photoID` alone.
    public func shard(_ index: Int, of count: Int) -> PhotoList {
        precondition(count > 0 && (1...count).contains(index), "shard \(index)/\(count)")
        var part = self
        part.inputs = inputs.filter { fnv1a($0.photoID.utf8) % UInt64(count) == UInt64(index - 1) }
        return part
    }

    /// Paths from standard input, separated by zero bytes if there is one, else by line ends.
    public static func paths(from bytes: [UInt8]) -> [FilePath] {
        let separator: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
        return bytes.split(separator: separator).map { line in
            FilePath(bytes: separator == 0 || line.last != 13 ? Array(line) : Array(line.dropLast()))
        }.filter { !$0.bytes.isEmpty }
    }

    private mutating func sortAndCheck() throws(PhotoListError) {
        inputs.sort { ($0.photoID, $0.path.text) < ($1.photoID, $1.path.text) }
        for (first, second) in zip(inputs, inputs.dropFirst()) where first.photoID == second.photoID {
            throw .clash(photoID: first.photoID, first: first.path.text, second: second.path.text)
        }
    }
}

/// The 64-bit hash of Fowler, Noll and Vo: the same on every machine.
private func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

extension FilePath {
    /// The path's parts as `photoID` may hold them: no `.`, `..` and roots percent-encoded.
    var photoIDParts: [String] {
        bytes.split(separator: UInt8(ascii: "/")).map { Array($0) }.filter { $0 != [UInt8(ascii: ".")] }
            .map { FilePath(bytes: $0).percentEncoded }
    }

    /// The bytes as text: `..` becomes `%2E%2E`, bytes that are not UTF-8 and the percent sign before two hex digits
    /// become `%XX`.
    public var percentEncoded: String {
        if bytes == Array("..".utf8) { return "%2E%2E" }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var output = ""
        var index = 0
        while index < bytes.count {
            let length = (1...4).first {
                index + $0 <= bytes.count && String(validating: bytes[index..<index + $0], as: UTF8.self) != nil
            }
            if let length {
                output += String(decoding: bytes[index..<index + length], as: UTF8.self)
                index += length
            } else {
                output += "%" + hex(bytes[index])
                index += 1
            }
        }
        return output
    }

    private func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
