@testable import Photographs

/// Bytes and pictures that the tests share.
enum TestPictures {
    /// Smooth colours that differ everywhere, with no symmetry.
    static func gradient(width: Int, height: Int) -> [UInt8] {
        var codes: [UInt8] = []
        codes.reserveCapacity(width * height * 3)
        for y in 0..<height {
            for x in 0..<width {
                codes.append(UInt8(x * 255 / max(1, width - 1)))
                codes.append(UInt8(y * 255 / max(1, height - 1)))
                codes.append(UInt8((x * 3 + y * 5) % 256 / 2 + 64))
            }
        }
        return codes
    }

    /// A gradient with texture, so that a JPEG of it has data in every row.
    static func textured(width: Int, height: Int) -> [UInt8] {
        var state: UInt32 = 7
        return gradient(width: width, height: height).map { code in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(clamping: Int(code) + Int(state >> 27) - 16)
        }
    }

    static func bytes(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    /// A chunk of a PNG with its checksum.
    static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in Array(name.utf8) + body {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
        }
        return bytes(body.count) + Array(name.utf8) + body + bytes(Int(sum ^ 0xFFFF_FFFF))
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func header(_ width: Int, _ height: Int, depth: UInt8, type: UInt8) -> [UInt8] {
        chunk("IHDR", bytes(width) + bytes(height) + [depth, type, 0, 0, 0])
    }

    /// A PNG from raw rows (each with its filter byte), stored without compression.
    static func png(
        _ width: Int, _ height: Int, depth: UInt8, type: UInt8, rows: [UInt8], before: [UInt8] = []
    ) -> [UInt8] {
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in rows {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        let count = UInt16(rows.count)
        let zlib: [UInt8] =
            [0x78, 0x01, 1, UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8)]
            + rows + bytes(Int(b << 16 | a))
        return signature + header(width, height, depth: depth, type: type) + before + chunk("IDAT", zlib)
            + chunk("IEND", [])
    }

    /// A PNG with further chunks straight behind its header.
    static func inserting(_ chunks: [UInt8], into png: [UInt8]) -> [UInt8] {
        Array(png[..<33]) + chunks + Array(png[33...])
    }
}

extension Photo {
    /// The codes as 8-bit ones; empty where they are 16-bit.
    var eightBit: [UInt8] {
        switch codes {
        case .eightBit(let codes): codes
        case .planes(let planes): planes.rgb()
        case .sixteenBit: []
        }
    }
    var sixteenBit: [UInt16] {
        if case .sixteenBit(let codes) = codes { codes } else { [] }
    }
}

/// The error that a closure throws, if any.
func problem(_ body: () throws(PhotoError) -> Void) -> PhotoError? {
    do {
        try body()
        return nil
    } catch {
        return error
    }
}
