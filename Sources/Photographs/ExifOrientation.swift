/// How a camera was held: the one fact that is read from EXIF.
enum ExifOrientation {
    /// The orientation, 1...8, in the body of an EXIF block (a TIFF of its own); 1 where it says nothing or is broken.
    static func read(_ exif: [UInt8]) -> Int {
        let preamble: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]
        let tiff = exif.starts(with: preamble) ? exif.dropFirst(6) : exif[...]
        guard let littleEndian = byteOrder(tiff) else { return 1 }
        func number(_ offset: Int, bytes count: Int) -> Int? {
            guard offset >= 0, offset + count <= tiff.count else { return nil }
            let bytes = tiff[(tiff.startIndex + offset)..<(tiff.startIndex + offset + count)]
            return (littleEndian ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, bytes: 4), let entries = number(directory, bytes: 2) else { return 1 }
        for entry in 0..<entries {
            let start = directory + 2 + entry * 12
            guard let tag = number(start, bytes: 2) else { return 1 }
            guard tag == 0x0112 else { continue }
            // SHORT by the standard; some writers use LONG or BYTE.
            let bytes = [1: 1, 3: 2, 4: 4][number(start + 2, bytes: 2) ?? 0]
            guard let bytes, let value = number(start + 8, bytes: bytes), (1...8).contains(value) else { return 1 }
            return value
        }
        return 1
    }

    /// Whether the TIFF is little-endian; `nil` where it is no TIFF.
    private static func byteOrder(_ tiff: ArraySlice<UInt8>) -> Bool? {
        if tiff.starts(with: [0x49, 0x49, 0x2A, 0x00]) { return true }
        if tiff.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) { return false }
        return nil
    }
}
