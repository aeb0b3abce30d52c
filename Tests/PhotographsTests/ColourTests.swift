import Photographs
import Pixels
import Testing

@Suite("Colour of files")
struct ColourTests {
    private func photo(_ codes: [UInt8], _ chunks: [UInt8]) throws -> Photo {
        try Photo(
            decoding: TestPictures.inserting(
                chunks, into: PNGFile.encode(rgb8: codes, width: codes.count / 3, height: 1)))
    }

    private func isClose(_ one: LinearRGB, _ other: [Float], _ tolerance: Float = 0.0005) -> Bool {
        abs(one.red - other[0]) < tolerance && abs(one.green - other[1]) < tolerance
            && abs(one.blue - other[2]) < tolerance
    }

    @Test("Display P3's red is brighter and purer than sRGB can show, and stays so")
    func displayP3() throws {
        let red = try photo([255, 0, 0, 255, 255, 255], TestPictures.chunk("cICP", [12, 13, 0, 1]))
        // CSS Color 4: color(display-p3 1 0 0) is color(srgb-linear 1.2249 -0.0421 -0.0196).
        #expect(isClose(red.linear(x: 0, y: 0), [1.2249, -0.0421, -0.0196]))
        #expect(isClose(red.linear(x: 1, y: 0), [1, 1, 1]))
        #expect(red.facts.profile == "cICP 12/13/0/1")
        #expect(!red.facts.profileAssumed)
    }

    @Test("cICP comes before sRGB, and sRGB before gAMA")
    func precedence() throws {
        let gamma = TestPictures.chunk("gAMA", TestPictures.bytes(100_000))
        let srgb = TestPictures.chunk("sRGB", [0])
        #expect(try photo([128, 128, 128], gamma + srgb).facts.profile == "sRGB")
        #expect(try photo([128, 128, 128], gamma).facts.profile == "gAMA")
        let linear = try photo([51, 51, 51], gamma + srgb + TestPictures.chunk("cICP", [1, 8, 0, 1]))
        #expect(isClose(linear.linear(x: 0, y: 0), [0.2, 0.2, 0.2]))
        #expect(isClose(try photo([51, 51, 51], gamma).linear(x: 0, y: 0), [0.2, 0.2, 0.2]))
    }

    @Test("cHRM with sRGB's own primaries needs no matrix, others do")
    func chromaticities() throws {
        func chrm(_ numbers: [Int]) -> [UInt8] { TestPictures.chunk("cHRM", numbers.flatMap(TestPictures.bytes)) }
        let gamma = TestPictures.chunk("gAMA", TestPictures.bytes(45_455))
        let same = try photo([9, 9, 9], gamma + chrm([31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000]))
        #expect(same.encoding.toSRGB == nil)
        #expect(same.facts.profile == "gAMA+cHRM")
        let wide = try photo(
            [255, 0, 0], gamma + chrm([31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000]))
        #expect(isClose(wide.linear(x: 0, y: 0), [1.2249, -0.0421, -0.0196]))
        let broken = try photo([255, 0, 0], chrm([0, 0, 0, 0, 0, 0, 0, 0]))
        #expect(broken.facts.profileAssumed)
    }

    @Test("PQ and HLG are unsupported")
    func highDynamicRange() {
        for transfer: UInt8 in [16, 18] {
            let error = problem { () throws(PhotoError) in
                let plain = try PNGFile.encode(rgb8: [1, 2, 3], width: 1, height: 1)
                let chunk = TestPictures.chunk("cICP", [9, transfer, 0, 1])
                _ = try Photo(decoding: TestPictures.inserting(chunk, into: plain))
            }
            #expect(error?.code == "unsupported")
        }
    }

    @Test("a broken ICC profile is read as none")
    func brokenProfile() throws {
        let settings = WritingSettings(iccProfile: [UInt8](repeating: 7, count: 400))
        let file = try JPEGFile.encode(
            rgb8: TestPictures.gradient(width: 8, height: 8), width: 8, height: 8, settings: settings)
        let photo = try Photo(decoding: file)
        #expect(photo.facts.profileAssumed)
        #expect(photo.encoding == .sRGB)
    }

    @Test("sRGB's table holds the published values")
    func table() {
        let encoding = ColourEncoding.sRGB
        #expect(encoding.red[0] == 0 && encoding.red[255] == 1)
        #expect(abs(encoding.red[128] - 0.215861) < 1e-5)
        #expect(abs(encoding.red[10] - 0.003035) < 1e-5)
    }
}
