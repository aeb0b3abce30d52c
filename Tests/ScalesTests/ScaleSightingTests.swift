import Pixels
import Statistics
import Testing

@testable import Scales

@Suite("References weighed against each other")
struct ScaleSightingTests {
    private func seen(
        _ method: Scale.Method, _ pixelsPerMillimetre: Double, error: Double, tilt: Double? = nil,
        plane: SkinPlane? = nil
    ) -> SeenReference {
        SeenReference(
            method: method, name: "\(method)", outline: [],
            plane: plane ?? SkinPlane(pixelsPerMillimetre: pixelsPerMillimetre),
            pixelsPerMillimetre: pixelsPerMillimetre, relativeError: error, tiltDegrees: tilt)
    }

    private func sighting(
        _ references: [SeenReference], _ request: String = "ruler:1mm",
        settings: ReferenceSettings = ReferenceSettings()
    ) throws -> ScaleSighting {
        ScaleSighting(
            weighing: ReferenceSearch(seen: references), request: try ScaleRequest(parsing: request),
            settings: settings,
            width: 1000, height: 800)
    }

    @Test("One reference gives its own figure and its own interval")
    func one() throws {
        let scale = try #require(try sighting([seen(.ruler, 20, error: 0.005)]).scale)
        #expect(scale.method == .ruler && abs(scale.pixelsPerMillimetre - 20) < 1e-9)
        #expect(
            abs(scale.pixelsPerMillimetreLow - 19.805) < 0.001 && abs(scale.pixelsPerMillimetreHigh - 20.197) < 0.001)
    }

    @Test("Two that agree narrow the interval and pull the figure to the surer one")
    func agreement() throws {
        let alone = try #require(try sighting([seen(.ruler, 20, error: 0.004)]).scale)
        let both = try sighting([seen(.ruler, 20, error: 0.004), seen(.disc, 20.1, error: 0.006)])
        let scale = try #require(both.scale)
        #expect(both.conflict == nil)
        #expect(scale.pixelsPerMillimetre > 20 && scale.pixelsPerMillimetre < 20.05)
        #expect(
            scale.pixelsPerMillimetreHigh - scale.pixelsPerMillimetreLow
                < alone.pixelsPerMillimetreHigh - alone.pixelsPerMillimetreLow)
        #expect(both.reason == "from ruler, disc")
    }

    @Test("Two that disagree are both named, and the interval holds both")
    func conflict() throws {
        let both = try sighting([seen(.ruler, 20, error: 0.004), seen(.aruco, 22, error: 0.002)])
        let scale = try #require(both.scale)
        #expect(both.conflict == "aruco says 22.0 px/mm, ruler says 20.0 px/mm")
        #expect(scale.method == .aruco && scale.pixelsPerMillimetreLow < 20 && scale.pixelsPerMillimetreHigh > 22)
    }

    @Test("A given figure is checked against the reference beside it")
    func givenBeside() throws {
        let wrong = try sighting([seen(.ruler, 20, error: 0.004)], "10px/mm,ruler:1mm")
        #expect(try #require(wrong.conflict).contains("10.0px/mm"))
        #expect(try sighting([seen(.ruler, 20, error: 0.004)], "20.1px/mm,ruler:1mm").conflict == nil)
    }

    @Test("Ten markers of one printer are at most twice as sure as one")
    func printer() throws {
        let scale = try #require(try sighting(Array(repeating: seen(.aruco, 20, error: 0.004), count: 10)).scale)
        #expect(scale.pixelsPerMillimetreHigh / 20 > 1.0039)
    }

    @Test("A reference above the skin looks larger, and is lowered with a wider interval")
    func thickness() throws {
        let settings = ReferenceSettings(thicknessMillimetres: 2.4)
        let low = try #require(try sighting([seen(.disc, 20, error: 0.002)], settings: settings).scale)
        // 1000 pixels at 20 px/mm are 50 mm, so that the lens was 120 mm away: 2 % nearer, give or take 0.8 %.
        #expect(abs(low.pixelsPerMillimetre - 19.6) < 1e-9)
        #expect(low.pixelsPerMillimetreHigh / low.pixelsPerMillimetreLow > 1.03)
    }

    @Test("Nothing seen says what was looked for; something refused says why")
    func nothing() throws {
        #expect(try sighting([], "aruco:4x4_50:20mm").reason == "no aruco:4x4_50:20.0mm was seen in the photo")
        #expect(try sighting([], "auto").scale == nil)
        let refused = ScaleSighting(
            weighing: ReferenceSearch(refused: [RefusedReference(name: "ruler", reason: "it is bent", outline: [])]
            ),
            request: .auto, width: 10, height: 10)
        #expect(refused.reason == "no ruler was taken: ruler, candidate rejected because it is bent")
    }

    @Test("A tilted plane is finer where the skin is near, and has the stated scale in the middle")
    func tilted() throws {
        let plane = SkinPlane(millimetresFromPixels: Homography([0.05, 0, 0, 0, 0.05, 0, 0, 0.0002, 1]))
        let scale = try #require(try sighting([seen(.aruco, 30, error: 0.002, tilt: 20, plane: plane)]).scale)
        #expect(abs(scale.pixelsPerMillimetre(x: 500, y: 400) - 30) < 1e-6)
        #expect(scale.pixelsPerMillimetre(x: 500, y: 700) > scale.pixelsPerMillimetre(x: 500, y: 100))
        #expect(scale.at(x: 500, y: 400).plane == nil)
        #expect(scale.pixelsPerMillimetre(x: 500, y: -4990) >= 15)
    }

    @Test("Figures alone, none and nothing need no look at the photo")
    func withoutLooking() throws {
        func never<Value>() -> Value { preconditionFailure("the photo was looked at") }
        #expect(findScale(in: never(), colour: never(), request: .none).scale == nil)
        let given = findScale(in: never(), colour: never(), request: try ScaleRequest(parsing: "18.5px/mm"))
        #expect(given.scale?.pixelsPerMillimetre == 18.5 && given.reason == "given as 18.5px/mm")
    }

    @Test("A coin alone is looked for in colour alone, at the photo's middle also where a rest of it is cut off")
    func colourAlone() throws {
        func never<Value>() -> Value { preconditionFailure("lightness was looked at") }
        let picture = DrawnDisc().picture
        let request = try ScaleRequest(parsing: "disc:20mm")
        let whole = findScale(in: never(), colour: picture, request: request)
        #expect(abs(try #require(whole.scale).pixelsPerMillimetre / 4.5 - 1) < 0.01)
        let cut = ReducedColour(colours: picture.colours, reduction: 4, photoWidth: 1_283, photoHeight: 962)
        let seen = findScale(in: never(), colour: cut, request: request)
        #expect(abs(try #require(seen.scale).pixelsPerMillimetre / 18 - 1) < 0.01)
    }
}
