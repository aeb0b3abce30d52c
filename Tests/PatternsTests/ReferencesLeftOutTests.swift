import Photographs
import Pixels
import Scales
import Spots
import Statistics
import Testing

@testable import Patterns
@testable import Phantoms

@Suite("A reference is no skin and no mark, whatever its colour")
struct ReferencesLeftOutTests {
    private func phantom(_ wish: ReferenceWish, seed: UInt64) -> Phantom {
        var request = PhantomRequest(kind: .petechia, seed: seed, width: 360, height: 270)
        request.reference = wish
        request.melanin = 0.45
        request.pixelsPerMillimetre = 7.5
        request.tiltDegrees = 12
        request.sensorPixelsPerPhotoPixel = 1
        request.file = PhantomFileForm(format: .png)
        return Phantom.render(request)
    }

    private func photo(_ phantom: Phantom) throws -> Photo {
        let picture = try #require(try phantom.files(id: "a").first { $0.name == phantom.fileName(id: "a") })
        return try Photo(decoding: picture.bytes)
    }

    private func settings(_ reference: Reference) -> ExaminationSettings {
        ExaminationSettings(references: ReferenceSettings(thicknessMillimetres: reference.thicknessMillimetres))
    }

    private func examined(_ phantom: Phantom, _ reference: Reference) throws -> Examination {
        Examination(
            of: try photo(phantom), request: try ScaleRequest(parsing: reference.specification),
            settings: settings(reference))
    }

    @Test("The skin and the spots that a second photo is asked for are those of an examination, colours and all")
    func markedSkin() throws {
        let phantom = phantom(.redMarker, seed: 1)
        let reference = try #require(phantom.scene.reference)
        let (whole, photo) = (try examined(phantom, reference), try photo(phantom))
        let alone = MarkedSkin(
            of: photo, survey: Survey(of: photo), request: try ScaleRequest(parsing: reference.specification),
            settings: settings(reference))
        var spots = whole.findings.spots
        for index in spots.indices { spots[index].patchID = nil }
        #expect(whole.white != nil && !spots.isEmpty)
        #expect(alone.spots == spots)
        #expect(alone.skin.mask == whole.findings.skin.mask && alone.skin.lab == whole.findings.skin.lab)
        #expect(alone.skin.areaSquarePixels == whole.findings.skin.areaSquarePixels)
    }

    /// The shadow's depth is most of this far from the border, on the side away from the lamp.
    private static let shadowMillimetres = 0.4

    @Test(
        "Red print, red lacquer and red numbers leave no spot, no patch and no skin, and neither do margin and shadow",
        arguments: [ReferenceWish.redMarker, .redCoin, .redNumbers])
    func red(wish: ReferenceWish) throws {
        var seen = 0
        for seed in UInt64(1)...2 {
            let phantom = phantom(wish, seed: seed)
            let reference = try #require(phantom.scene.reference)
            let examination = try examined(phantom, reference)
            guard !examination.sighting.seen.isEmpty else { continue }
            seen += 1
            let outline = Polygon(
                corners: reference.seenOutline.map {
                    let place = phantom.view.skinToPhoto.map($0.x, $0.y)
                    return Point(x: place.x, y: place.y)
                })
            let findings = examination.findings
            for region in findings.spots.map(\.region) + findings.patches.map(\.region) {
                for run in region.runs {
                    let middle = (Double(run.start + run.end) / 2, Double(run.row) + 0.5)
                    #expect(!outline.contains(x: middle.0, y: middle.1), "\(wish), seed \(seed), row \(run.row)")
                }
            }
            let skin = findings.skin
            var inside = 0
            for row in 0..<skin.mask.height {
                for column in 0..<skin.mask.width {
                    let place = (
                        (Double(column) + 0.5) * Double(skin.cellPixels), (Double(row) + 0.5) * Double(skin.cellPixels)
                    )
                    let scene = phantom.view.photoToSkin.map(place.0, place.1)
                    guard reference.insideSeen(scene.x, scene.y) > -ReferencesLeftOutTests.shadowMillimetres / 2 else {
                        continue
                    }
                    inside += 1
                    #expect(!skin.mask[column, row], "\(wish), seed \(seed), \(place)")
                }
            }
            #expect(inside > 20)
        }
        // What is not found is not left out; that is judged elsewhere, but here something must be tested.
        #expect(seen >= 1, "\(wish) was seen in \(seen) of 2")
    }
}
