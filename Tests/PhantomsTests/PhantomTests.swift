import Foundation
import Statistics
import Testing

@testable import Phantoms
@testable import Photographs
@testable import Pixels

@Suite struct PhantomTests {
    static func small(_ kind: PhantomKind, seed: UInt64, _ difficulty: PhantomDifficulty = .standard) -> Phantom {
        // Debug builds render a megapixel in a minute: these are small, and coarse enough to hold something.
        var request = PhantomRequest(kind: kind, difficulty: difficulty, seed: seed, width: 160, height: 120)
        request.pixelsPerMillimetre = 9
        return Phantom.render(request)
    }

    @Test("The same seed gives the same bytes", arguments: PhantomKind.allCases)
    func sameSeed(kind: PhantomKind) throws {
        let first = try Self.small(kind, seed: 5).files(id: "a")
        let second = try Self.small(kind, seed: 5).files(id: "a")
        #expect(first == second)
    }

    @Test("Another seed gives another photograph")
    func otherSeed() {
        #expect(Self.small(.clear, seed: 5).codes != Self.small(.clear, seed: 6).codes)
    }

    @Test("A clear photograph has no label and no spot", arguments: UInt64(1)...3)
    func clear(seed: UInt64) {
        let phantom = Self.small(.clear, seed: seed)
        #expect(phantom.labels.elements.allSatisfy { $0 == 0 })
        #expect(phantom.coverage.elements.allSatisfy { $0 == 0 })
        #expect(phantom.spots.isEmpty)
    }

    @Test("A rash is labelled 1 on skin alone and adds redness", arguments: UInt64(1)...3)
    func rash(seed: UInt64) {
        let phantom = Self.small(.rash, seed: seed)
        #expect(Set(phantom.labels.elements).isSubset(of: [0, 1]))
        #expect(phantom.labels.elements.contains(1))
        #expect(zip(phantom.labels.elements, phantom.skin.elements).allSatisfy { $0 == 0 || $1 })
        #expect(phantom.rednessContrast > 0.015)
    }

    /// A border pixel is half covered on the mean, so that a count of whole pixels strays by a part of the border.
    @Test("Areas and centres of the truth agree with the label image", arguments: UInt64(1)...3)
    func labels(seed: UInt64) {
        for kind in [PhantomKind.angioma, .petechia] {
            let phantom = Self.small(kind, seed: seed)
            #expect(!phantom.spots.isEmpty)
            for spot in phantom.spots {
                var (count, x, y) = (0.0, 0.0, 0.0)
                for row in 0..<phantom.height {
                    for column in 0..<phantom.width where phantom.labels[column, row] == UInt16(spot.label) {
                        count += 1
                        x += Double(column) + 0.5
                        y += Double(row) + 0.5
                    }
                }
                let border = 2 * (Double.pi * spot.areaPixels).squareRoot()
                #expect(abs(count - spot.areaPixels) <= 1 + 0.25 * border, "spot \(spot)")
                #expect(abs(x / count - spot.xPixels) < 0.5)
                #expect(abs(y / count - spot.yPixels) < 0.5)
            }
        }
    }

    @Test("Angiomas are few and petechiae are small", arguments: UInt64(1)...4)
    func sizes(seed: UInt64) {
        let angiomas = Self.small(.angioma, seed: seed).spots
        #expect((1...12).contains(angiomas.count))
        #expect(angiomas.allSatisfy { $0.likeness == .angioma && (0.75...5.2).contains($0.diameterMillimetres) })
        let petechiae = Self.small(.petechia, seed: seed).spots
        #expect(petechiae.allSatisfy { $0.likeness == .petechia && (0.29...2.1).contains($0.diameterMillimetres) })
    }

    @Test(
        "A spot's coverage over the frame is its area, and its diameter that of the same area by the local scale",
        arguments: UInt64(1)...4
    )
    func diameters(seed: UInt64) {
        let phantom = Self.small(.angioma, seed: seed)
        for spot in phantom.spots where spot.visibleShare > 0.999 {
            let (x, y) = phantom.view.photoToSkin.map(spot.xPixels, spot.yPixels)
            let scale = phantom.view.pixelsPerMillimetre(atSkin: x, y)
            let diameter = 2 * (spot.areaPixels / .pi).squareRoot() / scale
            #expect(abs(diameter / spot.diameterMillimetres - 1) < 0.02)
        }
    }

    @Test("Turning the stored picture by its EXIF orientation gives the upright one", arguments: 1...8)
    func orientation(_ value: Int) throws {
        var request = PhantomRequest(kind: .clear, seed: 3, width: 40, height: 30)
        request.file = PhantomFileForm(format: .png, orientation: value)
        let phantom = Phantom.render(request)
        let photo = try Photo(decoding: phantom.files(id: "a")[0].bytes)
        #expect(photo.facts.exifOrientation == value)
        guard case .eightBit(let codes) = photo.codes else {
            Issue.record("not 8 bit")
            return
        }
        #expect(photo.width == 40)
        #expect(codes == phantom.codes)
    }
}
