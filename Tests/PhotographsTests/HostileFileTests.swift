import Photographs
import Pixels
import Testing

@Suite("Hostile files")
struct HostileFileTests {
    private func code(_ bytes: [UInt8], _ settings: DecodingSettings = DecodingSettings()) -> String? {
        problem { () throws(PhotoError) in _ = try Photo(decoding: bytes, settings: settings) }?.code
    }

    @Test("what is no picture is told apart from a picture in another format")
    func kinds() {
        #expect(code([]) == "not_an_image")
        #expect(code(Array("Dear diary, named .jpg".utf8)) == "not_an_image")
        #expect(code([0, 0, 0, 24] + Array("ftypheic".utf8)) == "unsupported")
        #expect(code([0, 0, 0, 24] + Array("ftypavif".utf8)) == "unsupported")
        #expect(code([0x49, 0x49, 42, 0, 8, 0, 0, 0]) == "unsupported")
        #expect(code(Array("RIFFxxxxWEBPVP8 ".utf8)) == "unsupported")
        #expect(code([0xFF, 0xD8, 0xFF, 0xF7, 0, 11]) == "unsupported")
        #expect(code(Array("GIF89a".utf8)) == "unsupported")
        #expect(code(Array("%PDF-1.7".utf8)) == "unsupported")
        let heic = problem { () throws(PhotoError) in
            _ = try Photo(decoding: [0, 0, 0, 24] + Array("ftypheic".utf8))
        }
        #expect(heic?.message.contains("export as JPEG or PNG") == true)
    }

    @Test("a JPEG cut at any place is truncated, and its intact rows are the whole file's", arguments: [0, 1, 2])
    func cutJPEG(chroma: Int) throws {
        let codes = TestPictures.textured(width: 96, height: 160)
        let settings = WritingSettings(quality: 80, chroma: [.full, .halfAcross, .halfBoth][chroma])
        let file = try JPEGFile.encode(rgb8: codes, width: 96, height: 160, settings: settings)
        let whole = try Photo(decoding: file).eightBit
        for part in 1..<20 {
            let cut = Array(file.prefix(file.count * part / 20))
            #expect(code(cut) == "truncated", "cut at \(part)/20")
            guard part > 5 else { continue }
            let kept = try Photo(decoding: cut, settings: DecodingSettings(keepTruncated: true))
            #expect(kept.facts.truncated)
            #expect(kept.width == 96 && kept.height < 160)
            #expect(kept.height > (part - 5) * 160 / 20)
            #expect(kept.eightBit == Array(whole.prefix(kept.height * 96 * 3)), "cut at \(part)/20")
        }
        #expect(code(Array(file.dropLast(2))) == nil, "only the end marker is missing")
        #expect(code(file + Array("trailing junk".utf8)) == nil)
    }

    @Test("a progressive JPEG cut before its last scan has no intact row")
    func cutProgressive() throws {
        let codes = TestPictures.textured(width: 96, height: 160)
        let file = try JPEGFile.encode(
            rgb8: codes, width: 96, height: 160, settings: WritingSettings(quality: 80, progressive: true))
        for part in 1..<20 { #expect(code(Array(file.prefix(file.count * part / 20))) == "truncated") }
        #expect(code(Array(file.prefix(file.count / 2)), DecodingSettings(keepTruncated: true)) == "truncated")
        let late = try Photo(decoding: file.dropLast(200), settings: DecodingSettings(keepTruncated: true))
        let whole = try Photo(decoding: file).eightBit
        #expect(late.height > 100 && late.height < 160)
        #expect(late.eightBit == Array(whole.prefix(late.eightBit.count)))
    }

    @Test("a PNG cut at any place is truncated, and its intact rows are the whole file's")
    func cutPNG() throws {
        let codes = TestPictures.textured(width: 64, height: 80)
        let file = try PNGFile.encode(rgb8: codes, width: 64, height: 80)
        for part in 1..<20 {
            let cut = Array(file.prefix(file.count * part / 20))
            #expect(code(cut) == "truncated", "cut at \(part)/20")
            guard part > 2 else { continue }
            let kept = try Photo(decoding: cut, settings: DecodingSettings(keepTruncated: true))
            #expect(kept.facts.truncated && kept.height > (part - 2) * 4)
            #expect(kept.eightBit == Array(codes.prefix(kept.height * 64 * 3)))
        }
        #expect(code(Array(file.dropLast(12))) == nil, "only the end chunk is missing")
        var broken = file
        broken[file.count / 2] ^= 0x55
        #expect(code(broken) == "unreadable")
        broken = file
        broken[file.count - 14] ^= 1
        #expect(code(broken) == "unreadable", "the checksum of the pixels")
    }

    @Test("bytes changed inside a JPEG never crash, and often show")
    func corruptJPEG() throws {
        let codes = TestPictures.textured(width: 96, height: 96)
        let file = try JPEGFile.encode(rgb8: codes, width: 96, height: 96)
        var codesSeen: Set<String> = []
        for place in stride(from: 2, to: file.count, by: 7) {
            var broken = file
            broken[place] = 0xFF
            codesSeen.insert(code(broken, DecodingSettings(maximumPixels: 1_000_000)) ?? "ok")
        }
        #expect(codesSeen.contains("unreadable"))
        #expect(codesSeen.isSubset(of: ["ok", "unreadable", "truncated", "unsupported", "too_large"]))
    }

    @Test("a header that announces too many pixels is refused before anything is allocated")
    func tooLarge() throws {
        let png = TestPictures.signature + TestPictures.header(60_000, 60_000, depth: 8, type: 2)
        #expect(code(png) == "too_large")
        #expect(
            problem { () throws(PhotoError) in _ = try Photo(decoding: png) }?.message.contains("60000 × 60000") == true
        )
        let jpeg = try JPEGFile.encode(grey8: Raster<UInt8>(width: 100, height: 100, repeating: 9))
        #expect(code(jpeg, DecodingSettings(maximumPixels: 9_999)) == "too_large")
        #expect(code(jpeg, DecodingSettings(maximumPixels: 10_000)) == nil)
        let vast = TestPictures.signature + TestPictures.header(0x7FFF_FFFF, 0x7FFF_FFFF, depth: 16, type: 6)
        #expect(code(vast + TestPictures.chunk("IDAT", []), DecodingSettings(maximumPixels: .max)) == "too_large")
        let wide = TestPictures.signature + TestPictures.header(200_000_000, 1, depth: 8, type: 2)
        #expect(code(wide + TestPictures.chunk("IDAT", [])) == "too_large")
    }

    @Test("an Apple-optimised PNG is unsupported")
    func appleOptimised() {
        let file =
            TestPictures.signature + TestPictures.chunk("CgBI", [0x50, 0, 0x20, 2])
            + TestPictures.header(1, 1, depth: 8, type: 2)
        #expect(code(file) == "unsupported")
    }

    @Test("a header alone, or a header with a broken checksum, is an error")
    func headers() {
        let start = TestPictures.signature + TestPictures.header(2, 2, depth: 8, type: 2)
        #expect(code(start) == "truncated")
        var broken = start + TestPictures.chunk("IDAT", []) + TestPictures.chunk("IEND", [])
        broken[30] ^= 1
        #expect(code(broken) == "unreadable")
        #expect(code(TestPictures.signature) == "truncated")
        #expect(code([0xFF, 0xD8, 0xFF]) == "truncated")
        #expect(code([0xFF, 0xD8, 0xFF, 0xD9]) == "unreadable")
    }
}
