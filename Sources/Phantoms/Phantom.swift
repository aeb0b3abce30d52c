public import Pixels

/// A rendered photograph and everything that is true of it.
public struct Phantom: Sendable {
    public let request: PhantomRequest
    public let scene: Scene
    public let camera: Camera
    public let form: PhantomFileForm
    public let pixelsPerMillimetre: Double
    /// Columns and rows of the upright picture.
    public let width: Int
    public let height: Int
    /// Interleaved 8-bit codes of the upright picture, in `form.colourSpace`.
    public let codes: [UInt8]
    /// The spot that most of a pixel belongs to, 0 for none; for a rash 1 where the redness is.
    public let labels: Raster<UInt16>
    /// The share of each pixel that spots cover, 65535 for all of it.
    public let coverage: Raster<UInt16>
    public let skin: Mask
    public let spots: [PhantomSpot]
    /// The mean log10(R/G) that a rash's redness adds where it is labelled; 0 without one.
    public let rednessContrast: Double

    public var millimetresPerPixel: Double { 1 / pixelsPerMillimetre }

    /// Renders a photograph; the same arguments give the same bytes. O(pixels), about a second for a megapixel.
    public static func render(
        kind: PhantomKind, difficulty: PhantomDifficulty = .standard, seed: UInt64, width: Int = 1280, height: Int = 960
    ) -> Phantom {
        render(PhantomRequest(kind: kind, difficulty: difficulty, seed: seed, width: width, height: height))
    }

    /// Renders what a request asks for: view, scene, light, camera, truth.
    public static func render(_ request: PhantomRequest) -> Phantom {
        var view = Dice(seed: request.seed, stream: Stream.view.rawValue)
        // Three decimals, so that the scale can be told in full.
        let chance = (view.logBetween(8, 25) * 1000).rounded() / 1000
        let scale = request.pixelsPerMillimetre ?? chance
        let scene = Scene(request, pixelsPerMillimetre: scale)
        return render(scene, request, pixelsPerMillimetre: scale)
    }

    /// Photographs a scene that the caller has made or changed.
    public static func render(_ scene: Scene, _ request: PhantomRequest, pixelsPerMillimetre: Double) -> Phantom {
        let frame = Frame(width: request.width, height: request.height, scale: pixelsPerMillimetre)
        let light = SceneLight(scene, frame)
        var cameraDice = Dice(seed: request.seed, stream: Stream.camera.rawValue)
        let camera = Camera(request, skin: scene.skin.density, &cameraDice)
        let form = request.file ?? PhantomFileForm(request, &cameraDice)
        var noise = Dice(seed: request.seed, stream: Stream.noise.rawValue)
        let codes = camera.expose(light.light, &noise, space: form.colourSpace)
        let truth = PixelTruth(light, frame)
        return Phantom(
            request: request, scene: scene, camera: camera, form: form, pixelsPerMillimetre: pixelsPerMillimetre,
            width: request.width, height: request.height, codes: codes, labels: truth.labels,
            coverage: truth.coverage, skin: truth.skin, spots: truth.spots(scene, light, frame),
            rednessContrast: truth.rednessContrast(light))
    }
}

extension PhantomFileForm {
    /// A JPEG as phones and web pages write it.
    init(_ request: PhantomRequest, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let quality = hard ? dice.integer(55...80) : dice.integer(84...96)
        let coarse = dice.chance(hard ? 0.9 : 0.6)
        self.init(quality: quality, subsampling: coarse ? .ratio420 : .ratio444)
    }
}

/// What is true of one spot.
public struct PhantomSpot: Sendable, Equatable {
    /// The value of its pixels in the label image.
    public var label: Int
    public var likeness: Mark.Likeness
    /// The middle of its coverage; the middle of the first pixel is (0.5, 0.5).
    public var xPixels: Double
    public var yPixels: Double
    /// The sum of its coverage.
    public var areaPixels: Double
    /// Of the circle of the same area.
    public var diameterMillimetres: Double
    /// The mean over the spot of the log10(R/G) that it adds, on linear light before the camera, glare and hair.
    public var deltaEI: Double
    public var blood: Blood
}
