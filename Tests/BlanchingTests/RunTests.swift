import Pixels
import Statistics
import Testing

@testable import Blanching

@Suite("Sums and runs that stand for slower ones")
struct RunTests {
    @Test("four products are those of one run with each of the four", arguments: [8, 16, 128, 2_304])
    func products(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        func some(_ count: Int) -> [Int16] { (0..<count).map { _ in Int16((random.unit() * 1_024).rounded() - 512) } }
        let apart = 24
        let (one, other) = (some(count), some(count + 3 * apart))
        let found = fourProducts(of: one.span, with: other.span, apart: apart)
        for run in 0..<4 {
            #expect(Int(found[run]) == one.indices.reduce(0) { $0 + Int(one[$1]) * Int(other[run * apart + $1]) })
        }
    }

    @Test("the largest block of the largest values, and a description's square, fit the sums")
    func largestSums() {
        let largest = BlockTexture.whole(SkinTexture.limit)
        let block = [Int16](repeating: -largest, count: BlockTexture.mostCells)
        let found = fourProducts(of: block.span, with: block.span, apart: 0)
        #expect(Int(found[3]) == BlockTexture.mostCells * Int(largest) * Int(largest))
        // All of a description's length in one number.
        let unit = Int16(LandmarkSet.descriptorUnit)
        let description = [unit] + [Int16](repeating: 0, count: LandmarkSet.descriptorLength - 1)
        #expect(Int(fourProducts(of: description.span, with: description.span, apart: 0)[0]) == Int(unit) * Int(unit))
    }

    @Test(
        "a texture's value becomes the nearest 128th", arguments: [0, 0.003, -0.003, 0.0041, 3.999, 4, -4] as [Float])
    func wholeValues(value: Float) {
        #expect(Int(BlockTexture.whole(value)) == Int((value * 128).rounded()))
    }

    @Test("a block is found where it was moved to, and its energy is the sum of its squares")
    func movedBlock() throws {
        var random = SplitMix64(seed: 3)
        let (width, height, search) = (64, 60, BlockSearch(side: 16, spacing: 16, reach: 5))
        let values = (0..<width * height).map { _ in Int16((random.unit() * 1_024).rounded() - 512) }
        let (moveX, moveY) = (3, -4)
        let moved = (0..<width * height).map { cell in
            let (column, row) = (cell % width - moveX, cell / width - moveY)
            return (0..<width).contains(column) && (0..<height).contains(row) ? values[row * width + column] : 0
        }
        let searched = SearchedTexture(BlockTexture(width: width, values: moved))
        let surface = try #require(
            LikenessSurface(of: (20, 22), from: BlockTexture(width: width, values: values), in: searched, search))
        let peak = try #require(surface.peak)
        #expect(abs(peak.x - 3) < 0.2 && abs(peak.y + 4) < 0.2)
        #expect(abs(surface.values[(search.reach - 4) * surface.across + search.reach + 3] - 1) < 1e-6)
        for (left, top) in [(0, 0), (48, 44), (13, 29)] {
            let sum = (0..<256).reduce(0) { sum, cell in
                let value = Int(moved[(top + cell / 16) * width + left + cell % 16])
                return sum + value * value
            }
            #expect(searched.energy(left: left, top: top, side: 16) == sum)
        }
    }

    @Test(
        "a row crosses a field where its places are inside", arguments: [2.0, 6], [-80.0, -45, -10, 0, 30, 90 - 1e-9])
    func crossing(exponent: Double, angleDegrees: Double) {
        let field = PressedField(
            xPixels: 50, yPixels: 40, halfLengthPixels: 30, halfWidthPixels: 18, angleDegrees: angleDegrees,
            exponent: exponent, pallor: 0)
        let columns = field.crossing
        // A rectangle's corners are cut off straight.
        let doubtful = exponent == 2 ? 1e-9 : 0.06
        for y in stride(from: 0.5, to: 90, by: 1) {
            let ends = columns(y)
            for x in stride(from: 0.5, to: 110, by: 1) {
                let place = field.place(x, y)
                guard abs(place - 1) > doubtful else { continue }
                #expect((place < 1) == (ends.map { x > $0.low && x < $0.high } ?? false))
            }
        }
    }
}
