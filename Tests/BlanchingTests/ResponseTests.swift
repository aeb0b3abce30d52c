import Patterns
import Photographs
import Pixels
import Statistics
import Testing

@testable import Blanching

@Suite("What marks do under pressure")
struct ResponseTests {
    static let spots: [DrawnPair.Spot] = [
        DrawnPair.Spot(x: 85, y: 60, radius: 5, fade: 1), DrawnPair.Spot(x: 100, y: 105, radius: 5.5, fade: 0),
        DrawnPair.Spot(x: 130, y: 65, radius: 5, fade: 1), DrawnPair.Spot(x: 135, y: 100, radius: 5, fade: 0),
        DrawnPair.Spot(x: 24, y: 24, radius: 5, fade: 1),
    ]
    /// Compared once for all tests that look at it.
    static let mixedTest = pair().test()

    private static func pair(_ spots: [DrawnPair.Spot] = spots) -> DrawnPair {
        var pair = DrawnPair()
        pair.spots = spots
        pair.glass = (108, 82, 60)
        pair.map = RegistrationTests.turned(4, moveX: 4, moveY: -3)
        return pair
    }

    private func responses(_ test: BlanchTest, at spot: DrawnPair.Spot) -> [SpotResponse] {
        test.responses.filter { length($0.xPixels - spot.x, $0.yPixels - spot.y) < spot.radius && $0.kind == .spot }
    }

    @Test("marks that empty fade, marks that do not stay, and marks beside the glass are not pressed")
    func mixed() throws {
        let test = Self.mixedTest
        let words = try Self.spots.map { try #require(responses(test, at: $0).first).response }
        #expect(words == [.blanching, .nonBlanching, .blanching, .nonBlanching, .notPressed])
        #expect(test.verdict == .nonBlanchingPresent)
        #expect(test.isReadable)
        let pallor = try #require(test.fieldPallor)
        #expect(abs(pallor - 0.049) < 0.01)
        #expect(test.responses.allSatisfy { $0.doubt == nil })
    }

    @Test("where all marks empty under the glass, one beside it keeps the pair from being faded")
    func besideGlass() {
        let emptying = Self.spots.filter { $0.fade == 1 }
        #expect(Self.pair(emptying).test().verdict == .partlyFaded)
        let all = Self.pair(emptying.filter { $0.x > 50 }).test()
        #expect(all.verdict == .fadedInPhoto)
    }

    @Test("without pressure nothing is said to fade, and the pair says that it shows none")
    func noPressure() {
        var pair = Self.pair()
        pair.glass = nil
        let test = pair.test()
        #expect(!test.responses.contains { $0.response == .blanching || $0.response == .partial })
        #expect(test.unreadableReasons == [.noPallor])
        #expect(test.fieldPallor == nil)
    }

    @Test(
        "one mark in forty that fades proves pressure where no glass is seen, and fewer are chance",
        arguments: [(1, 39, true), (1, 40, false), (2, 60, true), (0, 3, false)])
    func fewFading(fading: Int, staying: Int, isProven: Bool) throws {
        var test = Self.mixedTest
        let told = try #require(test.responses.first)
        func marks(_ count: Int, _ word: SpotResponse.Response) -> [SpotResponse] {
            var mark = told
            mark.response = word
            return [SpotResponse](repeating: mark, count: count)
        }
        (test.field, test.fieldPallor) = (nil, nil)
        test.responses = marks(fading, .blanching) + marks(staying, .nonBlanching)
        let evidence = ContrastEvidence([], texture: nil, shared: nil, skinLight: 0.4)
        let reasons = Readability(test, evidence: evidence, haze: Haze(most: 0.01)).reasons
        #expect(reasons == (isProven ? [] : [.noPallor]))
    }

    @Test(
        "an emptied mark is told wherever the search for it reaches, and proves something where its place is known well",
        arguments: [(1.0, nil, true), (1.8, nil, false), (3.0, SpotResponse.Doubt.place, false)])
    func place(missPixels: Double, doubt: SpotResponse.Doubt?, isPlaced: Bool) throws {
        let drawn = try Self.pair().photos(Self.mixedTest)
        var registration = drawn.registration
        for block in registration.support.indices { registration.support[block].missPixels = missPixels }
        let photos = PhotoPair(
            before: drawn.before, after: drawn.after, findings: drawn.findings, registration: registration)
        let glass = (Self.mixedTest.field, Haze.clear, RimPicture(photos))
        let measuring = SpotMeasuring(photos, glass: glass, discs: photos.before.spotDiscs)
        let marks = PressedMark.all(of: photos).filter { length($0.x - 85, $0.y - 60) < 5 }
        let response = try #require(measuring.responses(marks, on: .one).first?.response)
        #expect(response.response == (doubt == nil ? .blanching : .uncertain) && response.doubt == doubt)
        #expect(response.isPlaced == isPlaced)
    }

    @Test(
        "marks that fade at places that are not known well neither prove pressure nor make a pair one that tells enough"
    )
    func unplacedFading() {
        var test = Self.mixedTest
        (test.field, test.fieldPallor) = (nil, nil)
        let evidence = ContrastEvidence([], texture: nil, shared: nil, skinLight: 0.4)
        func reasons() -> [UnreadableReason] { Readability(test, evidence: evidence, haze: Haze(most: 0.01)).reasons }
        test.responses = test.responses.filter { $0.response == .blanching }
        #expect(reasons().isEmpty && !test.responses.isEmpty)
        for index in test.responses.indices { test.responses[index].isPlaced = false }
        #expect(reasons() == [.noPallor, .coverage])
    }

    @Test("on dark skin a haze that takes most of every contrast makes nothing fade")
    func hazeOnDarkSkin() throws {
        var drawn = Self.pair(Self.spots.map { DrawnPair.Spot(x: $0.x, y: $0.y, radius: $0.radius, fade: 0) })
        drawn.skin = DrawnPair.darkSkin
        drawn.haze = 0.09
        let test = drawn.test()
        #expect(!test.responses.contains { $0.response == .blanching || $0.response == .partial })
        #expect(test.responses.allSatisfy { ($0.response == .uncertain) == ($0.doubt != nil) })
        // The texture that both photos share says so, though the clouds of the haze pass for texture that is kept.
        #expect(test.unreadableReasons.contains(.glareVeil))
        #expect(!test.unreadableReasons.contains(.blur))
        // And the contrasts by themselves look faded.
        let photos = try drawn.photos(test)
        let discs = photos.before.spotDiscs
        let trusting = SpotMeasuring(photos, glass: (test.field, .clear, RimPicture(photos)), discs: discs)
        let fractions = trusting.responses(PressedMark.all(of: photos), on: .one).compactMap(\.response.fraction)
        #expect(fractions.contains { $0.value > 0.6 })
    }

    @Test(
        "marks that stay all around a mark bound the haze over it, and marks on one side of it do not",
        arguments: [
            ([(60, 50), (160, 50), (60, 120), (160, 120)], 0.05), ([(60, 50), (60, 120), (40, 85), (70, 85)], 0.3),
            ([(60, 50), (160, 110)], 0.3), ([(60, 50), (160, 50), (60, 900), (160, 900)], 0.3),
        ])
    func hazeAmongStaying(places: [(x: Int, y: Int)], most: Double) throws {
        let one = try #require(Self.mark)
        func mark(_ x: Int, _ y: Int) -> PressedMark {
            var mark = one
            (mark.x, mark.y, mark.belowFloor) = (Double(x), Double(y), false)
            return mark
        }
        // A tenth of the contrast may be lost, over skin of 0.4.
        let stays = WeighedMark(
            fraction: BlanchFraction(value: 0.02, low: -0.05, high: 0.1), isSure: true, coreRatio: 0.98,
            wideRatio: 0.98,
            skinLight: 0.4)
        let staying = StayingMarks(
            among: places.map { mark($0.x, $0.y) }, places.map { _ in stays }, field: nil, longerSidePixels: 640)
        let haze = staying.haze(over: mark(110, 85), atMost: Haze(most: 0.3))
        #expect(abs(haze.most - most) < 1e-9)
    }

    /// Any mark of a drawn photo.
    private static let mark = PressedMark.all(in: mixedTest.before.findings).first

    @Test(
        "on smooth skin marks beside the glass that keep two fifths of their contrast make a pair unreadable",
        arguments: [(0.4, true), (0.9, false)])
    func grossVeil(kept: Double, isVeiled: Bool) {
        let beside = SpotResponse(
            id: 1, kind: .spot, xPixels: 9, yPixels: 9, afterXPixels: 9, afterYPixels: 9, diameterPixels: 8,
            response: .notPressed)
        let weighed = WeighedMark(
            fraction: BlanchFraction(value: 1 - kept, low: 0.9 - kept, high: 1.1 - kept), isSure: true, coreRatio: kept,
            wideRatio: kept, skinLight: 0.4, isFreeOfGlass: false)
        var evidence = ContrastEvidence(
            [(beside, weighed), (beside, weighed), (beside, weighed)], texture: nil, shared: nil, skinLight: 0.4)
        #expect(evidence.leastVeil == nil)
        let reasons = Readability(Self.mixedTest, evidence: evidence, haze: Haze(most: 0.01)).reasons
        #expect(reasons.contains(.glareVeil) == isVeiled)
        // Marks that stay sharp where there is no haze say the same of the glass beside those …
        var bare = evidence
        bare.sharpness = 0.95
        #expect(Readability(Self.mixedTest, evidence: bare, haze: Haze(most: 0.01)).reasons.isEmpty)
        #expect(
            Readability(Self.mixedTest, evidence: bare, haze: Haze(most: 0.2)).reasons.contains(.glareVeil)
                == isVeiled)
        // … as texture that is as sharp as before does.
        evidence.textureSharpness = 1
        #expect(Readability(Self.mixedTest, evidence: evidence, haze: Haze(most: 0.01)).reasons.isEmpty)
    }

    @Test(
        "a photo out of focus cannot be read, and one that is as sharp as the photo before can",
        arguments: [(0.0, false), (5, true)])
    func outOfFocus(radius: Double, isBlurred: Bool) throws {
        // Marks so large that blur hardly lessens their contrast: only the skin's texture tells.
        let large = Self.spots.map { DrawnPair.Spot(x: $0.x, y: $0.y, radius: 12, fade: 0) }
        var drawn = Self.pair(large)
        drawn.laterBlurRadius = radius
        let test = drawn.test()
        #expect(test.unreadableReasons.contains(.blur) == isBlurred)
        #expect(test.isReadable == !isBlurred)
        // What stays stays, in a blurred photo, too.
        #expect(test.verdict == .nonBlanchingPresent)
    }

    @Test(
        "texture that lost no more than the stray light that there may be is veiled, and what lost more was flattened",
        arguments: [(0.5, 0.3, true), (0.5, 0.1, false), (0.9, 0.3, false)])
    func veiledTexture(kept: Double, haze: Double, isVeiled: Bool) {
        var evidence = ContrastEvidence([], texture: 1, shared: nil, skinLight: 0.4)
        evidence.textureKept = kept
        let reasons = Readability(Self.mixedTest, evidence: evidence, haze: Haze(most: haze)).reasons
        #expect(reasons == (isVeiled ? [.glareVeil] : []))
    }

    @Test(
        "where both photos share too little texture to tell, what is left of each one's own does",
        arguments: [(0.5, true), (0.9, false)])
    func faintTexture(left: Double, isVeiled: Bool) {
        let evidence = ContrastEvidence([], texture: left, shared: nil, skinLight: 0.4)
        let reasons = Readability(Self.mixedTest, evidence: evidence, haze: Haze(most: 0.3)).reasons
        #expect(reasons == (isVeiled ? [.glareVeil] : []))
    }

    @Test(
        "texture that the photo after has twice of is another one, and what both share tells",
        arguments: [(0.5, true), (0.9, false)])
    func foreignTexture(kept: Double, isVeiled: Bool) {
        var test = Self.mixedTest
        test.field = nil
        var evidence = ContrastEvidence([], texture: 2.5, shared: nil, skinLight: 0.4)
        evidence.textureKept = kept
        let reasons = Readability(test, evidence: evidence, haze: Haze(most: 0.3)).reasons
        #expect(reasons == (isVeiled ? [.glareVeil] : []))
    }

    @Test("haze that the skin's colours surely show makes a pair unreadable", arguments: [(0.06, true), (0.04, false)])
    func greyedSkin(least: Double, isVeiled: Bool) {
        let evidence = ContrastEvidence([], texture: nil, shared: nil, skinLight: 0.4)
        var haze = Haze(most: 0.3)
        haze.least = least
        let reasons = Readability(Self.mixedTest, evidence: evidence, haze: haze).reasons
        #expect(reasons == (isVeiled ? [.glareVeil] : []))
    }

    @Test(
        "texture that a haze lies over keeps as much of its contrast as the skin has of the light, and is no less sharp",
        arguments: [0, 0.1, 0.3])
    func textureUnderHaze(haze: Double) throws {
        var drawn = Self.pair()
        drawn.haze = haze
        let test = drawn.test()
        let photos = try drawn.photos(test)
        let shared = SharedTexture(of: photos, field: test.field, on: .one)
        // Mean light of red, green and blue skin under the glass.
        let light = (drawn.skin.red + (drawn.skin.green + drawn.skin.blue) * drawn.pallor) / 3
        // The haze has clouds, and the three channels' logarithms are not the logarithm of their mean.
        #expect(abs(try #require(shared.kept) - light / (light + haze)) < 0.1)
        #expect(try #require(shared.sharpness) > 0.8)
        // What is left of the texture bounds the haze, give or take two cameras' tone curves.
        let most = try #require(shared.mostHaze(isOutlined: true))
        #expect(most >= haze)
        #expect(most < haze + 0.2 * (light + haze))
    }

    @Test(
        "without an outline stray light is bounded only where every part of the skin has texture that tells",
        arguments: [(2.0, true), (1, false)])
    func hazeOfTiles(enlarged: Double, isBounded: Bool) throws {
        var drawn = Self.pair([])
        drawn.glass = nil
        (drawn.width, drawn.height) = (Int(220 * enlarged), Int(165 * enlarged))
        let photos = try drawn.photos()
        let most = SharedTexture(of: photos, field: nil, on: .one).mostHaze(isOutlined: false)
        #expect((most != nil) == isBounded)
        if let most { #expect(most > 0 && most < 0.1) }
    }

    @Test(
        "over dark cloth under the glass nothing but stray light is seen, however red the skin was",
        arguments: [0, 0.1, 0.3])
    func hazeOverCloth(haze: Double) throws {
        var drawn = Self.pair()
        (drawn.haze, drawn.cloth) = (haze, (96, 122, 0.02))
        let photos = try drawn.photos()
        let glass = drawn.glass
        let under = DarkPlaces(of: photos, gain: .one, groups: 2) { x, y in
            glass.flatMap {
                let far = length(x - $0.x, y - $0.y) / $0.radius
                return abs(far - 1) < 0.15 ? nil : far < 1 ? 0 : 1
            }
        }
        let stray = try #require(under.strayLight[0])
        // Its clouds make it two fifths more in places; what is certain of the cloth's own light leaves a little.
        #expect(stray >= haze && stray < 1.4 * haze + 0.01)
        #expect(try #require(under.strayLight[1]) < 0.01)
        // Skin is not dark enough to tell.
        drawn.cloth = nil
        #expect(DarkPlaces(of: try drawn.photos(), gain: .one, groups: 1) { _, _ in 0 }.strayLight == [nil])
    }

    @Test("an outline that is no glass hides none of the skin from the bound of stray light")
    func hazeBesideOutline() throws {
        var drawn = Self.pair([])
        (drawn.width, drawn.height, drawn.glass, drawn.haze) = (440, 330, (216, 164, 130), 0.2)
        let outline = PressedField(
            xPixels: 60, yPixels: 60, halfLengthPixels: 50, halfWidthPixels: 50, angleDegrees: 0, exponent: 2,
            pallor: 0)
        let shared = SharedTexture(of: try drawn.photos(), field: outline, on: .one)
        #expect(try #require(shared.mostHaze(isOutlined: true)) < 0.2)
        #expect(try #require(shared.mostHaze(isOutlined: false)) >= 0.2)
    }

    @Test("a mark that the glass's rim lies over has not faded")
    func underRim() throws {
        // The glass's middle is (108, 82), its radius 60.
        let under = DrawnPair.Spot(x: 150, y: 39, radius: 4, fade: 0)
        var drawn = Self.pair(Self.spots + [under])
        drawn.rim = (0.6, 4)
        let test = drawn.test()
        for response in responses(test, at: under) {
            #expect(![.blanching, .partial].contains(response.response))
        }
        let field = try #require(test.field)
        #expect(length(field.xPixels - 108, field.yPixels - 82) < 4)
        #expect(field.borderError == PressedField.sureBorder)
    }

    @Test("a rim is found by itself from a place within, whatever the pallor, and where there is none nothing is")
    func rimByItself() throws {
        var drawn = Self.pair([])
        drawn.pallor = 1
        drawn.rim = (0.15, 2)
        let seen = RimPicture(try drawn.photos()).ellipses(around: Point(x: 120, y: 70))
        let found = try #require(seen.first)
        #expect(length(found.xPixels - 108, found.yPixels - 82) < 3)
        #expect(abs(found.halfLengthPixels - 60) < 4 && abs(found.halfWidthPixels - 60) < 4)
        drawn.rim.light = 0
        #expect(RimPicture(try drawn.photos()).ellipses(around: Point(x: 120, y: 70)).isEmpty)
    }

    @Test(
        "faint pallor makes a glass where its rim is seen, and marked pallor by itself",
        arguments: [(1.05, 0.15, true), (1.05, 0, false), (1.12, 0, true)])
    func faintPallor(pallor: Double, rim: Double, isOutlined: Bool) {
        var drawn = Self.pair()
        drawn.pallor = pallor
        drawn.rim = (rim, 2)
        #expect((drawn.test().field != nil) == isOutlined)
    }

    @Test("a mark that stays beside a shining rim is judged by the skin that does not shine")
    func besideRim() throws {
        let near = DrawnPair.Spot(x: 108, y: 36, radius: 5, fade: 0)
        var drawn = Self.pair(Self.spots + [near])
        drawn.rim = (0.45, 2)
        #expect(try #require(responses(drawn.test(), at: near).first).response == .nonBlanching)
    }

    @Test(
        "a mark that empties fades on a shining crease, and is left open under a streak that only the photo after shows",
        arguments: [(true, SpotResponse.Response.blanching), (false, .uncertain)])
    func creaseOrStreak(isCrease: Bool, word: SpotResponse.Response) throws {
        var drawn = Self.pair()
        drawn.line = (65, 0.07, isCrease)
        let test = drawn.test()
        let response = try #require(responses(test, at: Self.spots[2]).first)
        #expect(response.response == word)
        #expect(response.doubt == (isCrease ? nil : .line))
    }

    @Test(
        "texture that a glass flattened is no veil where marks under it stay as red as they were",
        arguments: [
            // Marks that stay, what they keep, marks left open; skin of light 0.4.
            (5, 1.0, 3, false), (5, 0.9, 3, false), (5, 0.8, 3, true), (5, 1, 6, true), (2, 1, 0, true),
        ])
    func flattened(staying: Int, kept: Double, open: Int, isVeiled: Bool) {
        func mark(_ response: SpotResponse.Response) -> (response: SpotResponse, weighed: WeighedMark?) {
            (
                SpotResponse(
                    id: 1, kind: .spot, xPixels: 9, yPixels: 9, afterXPixels: 9, afterYPixels: 9, diameterPixels: 8,
                    response: response),
                WeighedMark(
                    fraction: BlanchFraction(value: 1 - kept, low: 0.9 - kept, high: 1.1 - kept), isSure: true,
                    coreRatio: kept, wideRatio: kept, skinLight: 0.4)
            )
        }
        let marks = (0..<staying).map { _ in mark(.nonBlanching) } + (0..<open).map { _ in mark(.uncertain) }
        var evidence = ContrastEvidence(marks, texture: nil, shared: nil, skinLight: 0.4)
        evidence.textureKept = 0.6
        let reasons = Readability(Self.mixedTest, evidence: evidence, haze: Haze(most: 0.3)).reasons
        #expect(reasons == (isVeiled ? [.glareVeil] : []))
    }

    @Test(
        "haze that is taken off gives channels back what it took, and never more than four times as much",
        arguments: [(0.0, 1.0), (0.05, 2), (0.09, 4), (5, 4)])
    func hazeGain(haze: Double, gain: Double) {
        let found = Haze.gain(haze, over: SIMD3(0.1, 0.1, 0.1))
        for channel in 0..<3 { #expect(abs(found[channel] - gain) < 1e-9) }
    }

    @Test(
        "a mark that empties fades where the photo after goes on around it or nearly so, and is left open where that ends",
        arguments: [(4.0, SpotResponse.Response.blanching), (-13, .blanching), (-15, .uncertain), (-17, .uncertain)])
    func cutByBorder(moveX: Double, word: SpotResponse.Response) throws {
        let near = DrawnPair.Spot(x: 26, y: 70, radius: 5, fade: 1)
        var drawn = Self.pair(Self.spots.filter { $0.x > 50 } + [near])
        drawn.glass = (74, 82, 68)
        drawn.map = RegistrationTests.turned(0, moveX: moveX, moveY: 0)
        let test = drawn.test()
        let response = try #require(responses(test, at: near).first)
        #expect(response.response == word)
        #expect(response.doubt == (word == .uncertain ? .edge : nil))
        // Its contrast by itself has faded either way, and the rest of the pair is judged.
        let fraction = try #require(response.fraction)
        #expect(SpotResponse.Response(of: fraction) == .blanching)
        #expect(test.isReadable)
    }

    @Test(
        "what is left of a mark's contrast says why it says nothing",
        arguments: [
            (0.9, 0.8, 1.0, true, 0.1, SpotResponse.Doubt?.none), (0.9, 0.8, 1.0, false, 0.1, .faint),
            (0.9, 0.8, 1.0, true, 0.6, .disagreement), (0.9, 0.45, 1.2, true, 0.1, .interval),
            (0.05, -0.1, 0.2, true, 0.95, nil),
        ])
    func doubts(
        value: Double, low: Double, high: Double, isSure: Bool, wideRatio: Double, doubt: SpotResponse.Doubt?
    ) {
        let mark = WeighedMark(
            fraction: BlanchFraction(value: value, low: low, high: high), isSure: isSure, coreRatio: 1 - value,
            wideRatio: wideRatio, skinLight: 0.4)
        #expect(mark.doubt == doubt)
        #expect((mark.word == .uncertain) == (doubt != nil))
    }

    @Test("a pair without a red mark has nothing to compare")
    func noMarks() {
        let test = Self.pair([]).test()
        #expect(test.unreadableReasons == [.noSpots])
        #expect(test.verdict == .notReadable)
    }

    @Test(
        "the response is what the whole interval says",
        arguments: [
            (0.9, 0.8, 1.0, SpotResponse.Response.blanching), (0.9, 0.45, 1.2, .uncertain),
            (0.05, -0.1, 0.2, .nonBlanching),
            (0.2, 0, 0.4, .uncertain), (0.3, 0.28, 0.34, .partial), (0.42, 0.3, 0.55, .partial),
            (0.42, 0.2, 0.55, .uncertain),
            (0.55, 0.51, 0.59, .partial), (0.5, 0.3, 0.7, .uncertain),
            (1.03, 0.98, 1.08, .blanching), (1.39, 1.11, 1.5, .uncertain),
        ])
    func words(value: Double, low: Double, high: Double, response: SpotResponse.Response) {
        #expect(SpotResponse.Response(of: BlanchFraction(value: value, low: low, high: high)) == response)
    }

    @Test(
        "one mark that stays decides, and none in doubt is ever faded",
        arguments: [
            ([SpotResponse.Response.blanching, .blanching], true, Verdict.fadedInPhoto),
            ([.blanching, .uncertain], true, .partlyFaded), ([.blanching, .notPressed], true, .partlyFaded),
            ([.blanching, .obscured], true, .partlyFaded), ([.blanching, .outOfFrame], true, .partlyFaded),
            ([.blanching, .nonBlanching], true, .nonBlanchingPresent),
            ([.blanching, .nonBlanching], false, .nonBlanchingPresent),
            ([.blanching, .blanching], false, .notReadable), ([], true, .notReadable),
        ])
    func verdicts(words: [SpotResponse.Response], isReadable: Bool, verdict: Verdict) {
        let responses = words.enumerated().map { index, word in
            SpotResponse(
                id: index + 1, kind: .spot, xPixels: 1, yPixels: 1, afterXPixels: 1, afterYPixels: 1, diameterPixels: 8,
                response: word)
        }
        #expect(Verdict(of: responses, isReadable: isReadable) == verdict)
    }

    @Test("a mark that only the photo after shows, and that stays in doubt, keeps a pair from being faded")
    func laterVerdict() {
        let fading = Self.response(.blanching)
        var later = Self.response(.uncertain)
        later.isSeenOnlyAfter = true
        #expect(Verdict(of: [fading, later], isReadable: true) == .partlyFaded)
    }

    @Test("a pair that is read says how its marks fade, also where all of them are below the floor")
    func belowFloorVerdict() {
        var small = Self.response(.partial)
        small.belowFloor = true
        #expect(Verdict(of: [small, small], isReadable: true) == .partlyFaded)
        #expect(Verdict(of: [small, small], isReadable: false) == .notReadable)
    }

    private static func response(_ word: SpotResponse.Response) -> SpotResponse {
        SpotResponse(
            id: 1, kind: .spot, xPixels: 1, yPixels: 1, afterXPixels: 1, afterYPixels: 1, diameterPixels: 8,
            response: word)
    }

    @Test("middles that stay in halos that fade are never a faded pair")
    func stayingMiddles() {
        let halos = [(80.0, 55.0), (130, 60), (95, 100), (140, 105)].flatMap { x, y in
            [
                DrawnPair.Spot(x: x, y: y, radius: 11, fade: 0.95), DrawnPair.Spot(x: x, y: y, radius: 3.5, fade: 0),
            ]
        }
        let test = Self.pair(halos).test()
        #expect(test.responses.contains { $0.isSeenOnlyAfter })
        #expect(test.verdict != .fadedInPhoto)
    }

    @Test("a mark without contrast before does not turn the filter for those that have some")
    func spectrum() {
        let (plain, odd) = (SIMD3(-0.02, -0.2, -0.16), SIMD3(0.004, -0.0001, 0.004))
        let alone = ChannelWeights.spectrum(of: [plain, plain])
        let with = ChannelWeights.spectrum(of: [plain, plain, odd])
        #expect(abs(alone.x / alone.y - with.x / with.y) < 0.05)
        #expect(abs(alone.z / alone.y - with.z / with.y) < 0.05)
        #expect(ChannelWeights.spectrum(of: [-odd]) == ChannelWeights.blood)
    }

    @Test("a mark that fades where its place is not known well keeps a pair from being faded")
    func unplacedVerdict() {
        var fading = SpotResponse(
            id: 1, kind: .spot, xPixels: 1, yPixels: 1, afterXPixels: 1, afterYPixels: 1, diameterPixels: 8,
            response: .blanching)
        #expect(Verdict(of: [fading, fading], isReadable: true) == .fadedInPhoto)
        let sure = fading
        fading.isPlaced = false
        #expect(Verdict(of: [sure, fading], isReadable: true) == .partlyFaded)
    }

    @Test(
        "a photo after that was taken upside down or from farther away says the same of every mark",
        arguments: [
            RegistrationTests.turned(184, moveX: 4, moveY: -3),
            RegistrationTests.turned(4, scale: 0.75, moveX: 20, moveY: 15),
        ])
    func elsewhereTaken(map: Homography) {
        var pair = Self.pair()
        pair.map = map
        let (test, first) = (pair.test(), Self.mixedTest)
        #expect(test.responses.filter { !$0.isSeenOnlyAfter }.map(\.response) == first.responses.map(\.response))
    }

    @Test("a photo after that is stored turned and mirrored, and says so, gives the very same answer")
    func storedMirrored() throws {
        let pair = Self.pair()
        let upright = pair.after
        guard case .eightBit(let codes) = upright.codes else {
            Issue.record("drawn pictures have eight bits")
            return
        }
        // EXIF 7: the upright picture mirrored in its other diagonal.
        var stored: [UInt8] = []
        for row in 0..<upright.width {
            for column in 0..<upright.height {
                let (x, y) = (upright.width - 1 - row, upright.height - 1 - column)
                stored += codes[3 * (y * upright.width + x)..<3 * (y * upright.width + x) + 3]
            }
        }
        func decoded(_ codes: [UInt8], _ width: Int, _ height: Int, _ orientation: Int) throws -> LaterPhoto {
            let bytes = try PNGFile.encode(
                rgb8: codes, width: width, height: height, settings: WritingSettings(exifOrientation: orientation))
            return LaterPhoto(of: try Photo(decoding: bytes))
        }
        let before = ExaminedPhoto(photo: pair.before, examination: Examination(of: pair.before, scale: nil))
        let one = BlanchTest(before: before, after: try decoded(codes, upright.width, upright.height, 1))
        let other = BlanchTest(before: before, after: try decoded(stored, upright.height, upright.width, 7))
        #expect(one.responses == other.responses && one.unreadableReasons == other.unreadableReasons)
        #expect(one.responses.count >= Self.spots.count)
    }

    @Test(
        "a pair of whose marks nearly all stay open is not read by the few that do not",
        arguments: [(1, 10, true), (1, 11, false), (8, 45, true), (9, 71, false), (5, 45, false)])
    func nearlyAllOpen(told: Int, open: Int, isRead: Bool) throws {
        var test = Self.mixedTest
        let fading = try #require(test.responses.first { $0.response == .blanching })
        var unknown = fading
        unknown.response = .uncertain
        test.responses = Array(repeating: fading, count: told) + Array(repeating: unknown, count: open)
        let evidence = ContrastEvidence([], texture: 1, shared: nil, skinLight: 0.4)
        let reasons = Readability(test, evidence: evidence, haze: Haze(most: 0.01)).reasons
        #expect(reasons == (isRead ? [] : [.coverage]))
    }

    @Test("the same pair gives the same answer")
    func same() {
        let again = Self.pair().test()
        #expect(again.responses == Self.mixedTest.responses && again.field == Self.mixedTest.field)
    }
}
