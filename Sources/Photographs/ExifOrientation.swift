/// The orientation in an EXIF block that begins with its TIFF header, 1...8; `nil` where there is none or it is broken.
///
/// Only the first directory is read, and nothing outside the block: whatever is wrong in it, the photo is not lost.
func exifOrientation(in block: Span<UInt8>) -> Int? {
    guard block.count >= 8 else { return nil }
    let isBig: Bool
    switch (block[0], block[1]) {
    case (0x4d, 0x4d): isBig = true
    case (0x49, 0x49): isBig = false
    default: return nil
    }
    func short(_ at: Int) -> Int? {
        guard at >= 0, at + 2 <= block.count else { return nil }
        let (a, b) = (Int(block[at]), Int(block[at + 1]))
        return isBig ? a << 8 | b : b << 8 | a
    }
    func long(_ at: Int) -> Int? {
        guard let first = short(at), let second = short(at + 2) else { return nil }
        return isBig ? first << 16 | second : second << 16 | first
    }
    guard short(2) == 42, let directory = long(4), let entries = short(directory) else { return nil }
    for entry in 0..<entries {
        let at = directory + 2 + 12 * entry
        guard let tag = short(at) else { return nil }
        guard tag == 0x0112 else { continue }
        guard let type = short(at + 2) else { return nil }
        let value = type == 3 ? short(at + 8) : type == 4 ? long(at + 8) : nil
        return value.flatMap { (1...8).contains($0) ? $0 : nil }
    }
    return nil
}
