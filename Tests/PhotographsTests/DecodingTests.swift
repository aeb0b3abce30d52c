import Photographs
import Pixels
import Testing

@Suite("Decoding")
struct DecodingTests {
    @Test("an 8-bit PNG comes back code by code")
    func pngRoundTrip() throws {
        let codes = TestPictures.gradient(width: 23, height: 11)
        let photo = try Photo(decoding: PNGFile.encode(rgb8: codes, width: 23, height: 11))
        #expect(photo.eightBit == codes)
        #expect((photo.width, photo.height) == (23, 11))
        #expect(photo.encoding == .sRGB)
        #expect(photo.facts == PhotoFacts(format: .png, profileAssumed: true))
    }

    @Test("lightness is BT.601's sum of the codes, to the last pixel", arguments: 1...9)
    func lightness(width: Int) throws {
        let codes = TestPictures.textured(width: width, height: 3)
        let plane = try Photo(decoding: PNGFile.encode(rgb8: codes, width: width, height: 3)).lightness
        let deep = try Photo(decoding: PNGFile.encode(rgb16: codes.map { UInt16($0) * 256 }, width: width, height: 3))
        #expect((plane.width, plane.height, plane.stride) == (width, 3, width))
        // 16 bits are cut to 8, not rounded.
        #expect(zip(deep.lightness.codes, plane.codes).allSatisfy { $0 <= $1 && $1 - $0 <= 1 })
        for (pixel, code) in plane.codes.enumerated() {
            let (red, green, blue) = (
                Double(codes[3 * pixel]), Double(codes[3 * pixel + 1]), Double(codes[3 * pixel + 2])
            )
            #expect(abs(Double(code) - (0.299 * red + 0.587 * green + 0.114 * blue)) < 0.51)
        }
    }

    @Test("white is the lightest and black the darkest lightness")
    func extremes() throws {
        let codes: [UInt8] = [255, 255, 255, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 0, 0, 0, 255]
        let photo = try Photo(decoding: PNGFile.encode(rgb8: codes, width: 6, height: 1))
        #expect(photo.lightness.codes == [255, 0, 255, 76, 150, 29])
    }

    @Test("16-bit codes stay 16-bit")
    func sixteenBits() throws {
        let codes = (0..<(7 * 5 * 3)).map { UInt16($0 * 601) }
        let photo = try Photo(decoding: PNGFile.encode(rgb16: codes, width: 7, height: 5))
        #expect(photo.sixteenBit == codes)
        #expect(photo.encoding.maximumCode == 65_535)
    }

    @Test("a 16-bit grey picture comes back with its values in all three channels")
    func greyLabels() throws {
        let labels = Raster<UInt16>(width: 3, height: 2, elements: [0, 1, 2, 256, 40_000, 65_535])
        let photo = try Photo(decoding: PNGFile.encode(grey16: labels))
        #expect(photo.sixteenBit == labels.elements.flatMap { [$0, $0, $0] })
        let grey = Raster<UInt8>(width: 2, height: 1, elements: [3, 250])
        #expect(try Photo(decoding: PNGFile.encode(grey8: grey)).eightBit == [3, 3, 3, 250, 250, 250])
    }

    @Test("a palette with transparency is laid on white by encoded values")
    func palette() throws {
        let chunks =
            TestPictures.chunk("PLTE", [200, 0, 0, 0, 100, 50, 10, 20, 30]) + TestPictures.chunk("tRNS", [255, 128, 0])
        let png = TestPictures.png(3, 1, depth: 8, type: 3, rows: [0, 0, 1, 2], before: chunks)
        let photo = try Photo(decoding: png)
        #expect(photo.eightBit == [200, 0, 0, 127, 177, 152, 255, 255, 255])
        #expect(photo.facts.alphaComposited)
    }

    @Test("grey of one bit becomes black and white")
    func oneBit() throws {
        let photo = try Photo(decoding: TestPictures.png(3, 1, depth: 1, type: 0, rows: [0, 0b1010_0000]))
        #expect(photo.eightBit == [255, 255, 255, 0, 0, 0, 255, 255, 255])
    }

    @Test("a JPEG of full quality comes back close to its codes", arguments: [false, true])
    func jpegRoundTrip(progressive: Bool) throws {
        let codes = TestPictures.gradient(width: 61, height: 43)
        let settings = WritingSettings(quality: 100, progressive: progressive)
        let photo = try Photo(decoding: JPEGFile.encode(rgb8: codes, width: 61, height: 43, settings: settings))
        #expect((photo.width, photo.height) == (61, 43))
        #expect(zip(photo.eightBit, codes).allSatisfy { abs(Int($0) - Int($1)) <= 6 })
        #expect(photo.facts.chromaSubsampling == .ratio444)
        #expect(photo.facts.profileAssumed)
    }

    @Test("the chroma subsampling is told")
    func subsampling() throws {
        let codes = TestPictures.gradient(width: 40, height: 40)
        func told(_ chroma: WritingSettings.Chroma) throws -> PhotoFacts.ChromaSubsampling {
            let file = try JPEGFile.encode(
                rgb8: codes, width: 40, height: 40, settings: WritingSettings(chroma: chroma))
            return try Photo(decoding: file).facts.chromaSubsampling
        }
        #expect(try told(.full) == .ratio444)
        #expect(try told(.halfAcross) == .ratio422)
        #expect(try told(.halfBoth) == .ratio420)
        let grey = try JPEGFile.encode(grey8: Raster<UInt8>(width: 9, height: 9, repeating: 128))
        #expect(try Photo(decoding: grey).facts.chromaSubsampling == .none)
    }

    @Test("every EXIF orientation gives the same upright picture", arguments: 1...8)
    func orientation(_ orientation: Int) throws {
        let (width, height) = (131, 70)
        let upright = TestPictures.gradient(width: width, height: height)
        let sideways = orientation >= 5
        let (storedWidth, storedHeight) = sideways ? (height, width) : (width, height)
        var stored = [UInt8](repeating: 0, count: upright.count)
        for y in 0..<height {
            for x in 0..<width {
                let (sx, sy) = Self.stored(x, y, width, height, orientation)
                for channel in 0..<3 {
                    stored[(sy * storedWidth + sx) * 3 + channel] = upright[(y * width + x) * 3 + channel]
                }
            }
        }
        let settings = WritingSettings(exifOrientation: orientation)
        let photo = try Photo(
            decoding: PNGFile.encode(rgb8: stored, width: storedWidth, height: storedHeight, settings: settings))
        #expect((photo.width, photo.height) == (width, height))
        #expect(photo.facts.exifOrientation == orientation)
        #expect(photo.eightBit == upright)
        let jpeg = try JPEGFile.encode(rgb8: stored, width: storedWidth, height: storedHeight, settings: settings)
        #expect(try Photo(decoding: jpeg).facts.exifOrientation == orientation)
    }

    /// Where the pixel of an upright picture lies in the stored one, by EXIF's words for where row 0 and column 0 are.
    private static func stored(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ orientation: Int) -> (Int, Int) {
        let (right, bottom) = (width - 1 - x, height - 1 - y)
        return switch orientation {
        case 2: (right, y)
        case 3: (right, bottom)
        case 4: (x, bottom)
        case 5: (y, x)
        case 6: (y, right)
        case 7: (bottom, right)
        case 8: (bottom, x)
        default: (x, y)
        }
    }

    @Test("a broken EXIF block is read as upright")
    func brokenExif() throws {
        let plain = try PNGFile.encode(rgb8: [1, 2, 3], width: 1, height: 1)
        for exif: [UInt8] in [
            [], [0x4D], Array("nonsense".utf8), [0x4D, 0x4D, 0, 42, 0xFF, 0xFF, 0xFF, 0xFF],
            [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 9],
            [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 99, 0, 0, 0],
        ] {
            let photo = try Photo(decoding: TestPictures.inserting(TestPictures.chunk("eXIf", exif), into: plain))
            #expect(photo.facts.exifOrientation == 1)
        }
    }
}
