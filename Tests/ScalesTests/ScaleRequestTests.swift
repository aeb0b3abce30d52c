import Scales
import Testing

@Suite struct ScaleRequestTests {
    @Test(
        "every way of the contract is understood",
        arguments: [
            ("auto", [.auto]), ("none", [.none]),
            ("18.5px/mm", [.given(pixelsPerMillimetre: 18.5)]), ("0.05mm/px", [.given(pixelsPerMillimetre: 20)]),
            (" 18.5PX/MM ", [.given(pixelsPerMillimetre: 18.5)]), ("1e2px/mm", [.given(pixelsPerMillimetre: 100)]),
            ("0.1px/mm", [.given(pixelsPerMillimetre: 0.1)]), ("10000px/mm", [.given(pixelsPerMillimetre: 10_000)]),
            ("aruco:4x4_50:20mm", [.aruco(dictionary: "4x4_50", sideMillimetres: 20)]),
            ("ruler:1mm", [.ruler(tickMillimetres: 1)]),
            ("disc:23.25mm", [.disc(diameterMillimetres: 23.25, coin: nil)]),
            ("coin:eur-1", [.disc(diameterMillimetres: 23.25, coin: "eur-1")]),
            ("coin:usd-0.25", [.disc(diameterMillimetres: 24.26, coin: "usd-0.25")]),
            ("coin:usd-quarter", [.disc(diameterMillimetres: 24.26, coin: "usd-quarter")]),
            ("coin:USD-Penny", [.disc(diameterMillimetres: 19.05, coin: "usd-penny")]),
            ("coin:gbp-1p", [.disc(diameterMillimetres: 20.3, coin: "gbp-1p")]),
            ("ruler:1mm, 18.5px/mm", [.ruler(tickMillimetres: 1), .given(pixelsPerMillimetre: 18.5)]),
        ] as [(String, [ScaleRequest.Way])])
    func understood(text: String, ways: [ScaleRequest.Way]) throws {
        #expect(try ScaleRequest(parsing: text).ways == ways)
    }

    @Test(
        "what is not a scale answers with its own error and a sentence",
        arguments: [
            ("", .unreadable("")), ("18.5", .unreadable("18.5")), ("big", .unreadable("big")),
            ("px/mm", .unreadable("px/mm")), ("nanpx/mm", .unreadable("nanpx/mm")),
            ("infpx/mm", .unreadable("infpx/mm")), ("1e999px/mm", .unreadable("1e999px/mm")),
            ("0x10px/mm", .unreadable("0x10px/mm")), ("1,5px/mm", .unreadable("1")),
            ("٣px/mm", .unreadable("٣px/mm")),
            ("0px/mm", .notPositive("0px/mm")), ("-3px/mm", .notPositive("-3px/mm")),
            ("0mm/px", .notPositive("0mm/px")),
            ("1e9px/mm", .implausible("1e9px/mm")), ("0.09px/mm", .implausible("0.09px/mm")),
            ("11mm/px", .implausible("11mm/px")), ("1e-320mm/px", .implausible("1e-320mm/px")),
            ("ruler:0mm", .notPositive("ruler:0mm")), ("ruler:1", .unreadable("ruler:1")),
            ("ruler:5000mm", .implausibleReference("ruler:5000mm")), ("disc:", .unreadable("disc:")),
            ("aruco:4x4_50", .unreadable("aruco:4x4_50")), ("aruco:9x9_50:20mm", .unknownDictionary("9x9_50")),
            ("coin:gbp-3", .unknownCoin("gbp-3")),
            ("coin:gbp-1", .polygonalCoin("gbp-1", sides: "it has twelve sides")),
            ("coin:eur-0.20", .polygonalCoin("eur-0.20", sides: "it has seven notches")),
            ("coin:gbp-50p", .polygonalCoin("gbp-50p", sides: "it has seven sides")), ("coin:", .unknownCoin("")),
            ("18px/mm,", .unreadable("")), ("auto,18px/mm", .notAlone("auto,18px/mm")),
            ("none,none", .notAlone("none,none")),
        ] as [(String, ScaleRequestError)])
    func refused(text: String, expected: ScaleRequestError) {
        #expect(throws: expected) { try ScaleRequest(parsing: text) }
        #expect(expected.message.hasSuffix("."))
    }

    @Test("given figures that agree are one request, others a conflict")
    func several() throws {
        #expect(try ScaleRequest(parsing: "20px/mm,0.0501mm/px").ways.count == 2)
        #expect(throws: ScaleRequestError.conflict(20, 25)) { try ScaleRequest(parsing: "20px/mm,25px/mm") }
    }
}
