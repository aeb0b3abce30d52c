internal import Pixels

extension Phantom {
    /// Renders a photograph; the same arguments give the same bytes. O(pixels), about a second for a megapixel.
    public static func render(
        kind: PhantomKind, difficulty: PhantomDifficulty = .standard, seed: UInt64, width: Int = 1280, height: Int = 960
    ) -> Phantom {
        render(PhantomRequest(kind: kind, difficulty: difficulty, seed: seed, width: width, height: height))
    }

    /// Renders what a request asks for: view, scene, light, camera, truth.
    public static func render(_ request: PhantomRequest) -> Phantom {
        let (scene, view) = composed(request)
        return render(scene, request, view: view)
    }

    /// Photographs a scene that the caller has made or changed, from straight above.
    public static func render(_ scene: Scene, _ request: PhantomRequest, pixelsPerMillimetre: Double) -> Phantom {
        let view = View(width: request.width, height: request.height, pixelsPerMillimetre: pixelsPerMillimetre)
        return render(scene, request, view: view)
    }

    /// Photographs a scene that the caller has made or changed; the scene fills the view's rectangle.
    public static func render(_ scene: Scene, _ request: PhantomRequest, view: View) -> Phantom {
        var cameraDice = Dice(seed: request.seed, stream: Stream.camera.rawValue)
        var camera = Camera(request, skin: scene.skin.density, &cameraDice)
        // A camera that sees white paper does not expose for dark skin alone.
        if scene.reference != nil {
            camera.sensor.exposure = min(camera.sensor.exposure, request.difficulty == .hard ? 1.4 : 1.15)
        }
        if let faults = request.faults {
            var dice = Dice(seed: request.seed, stream: Stream.spoiledCamera.rawValue)
            camera.spoil(faults, skin: scene.skin.density, &dice)
        }
        let isResized = camera.sensor.pixelsPerPhotoPixel > 1
        let form = request.file ?? PhantomFileForm(request, resized: isResized, &cameraDice)
        let frame = Frame(view, sensorPixels: camera.sensor.pixelsPerPhotoPixel)
        let light = SceneLight(scene, frame)
        var noise = Dice(seed: request.seed, stream: Stream.noise.rawValue)
        let skin = SkinPicture(light: light.light, pixelsPerMillimetre: frame.scale)
        var codes = camera.photograph(skin, view, space: form.colourSpace, &noise)
        var truth = PixelTruth(scene, light, frame, view)
        scene.overprint(&codes, &truth)
        let flags = request.faults.map { _ in
            FlagTruth(
                scene, camera, glareShare: light.glareShare(exposure: camera.sensor.exposure),
                skinShare: Double(truth.skin.elements.count { $0 }) / Double(truth.skin.count))
        }
        return Phantom(
            request: request, scene: scene, view: view, camera: camera, form: form, codes: codes, labels: truth.labels,
            coverage: truth.coverage, skin: truth.skin, redness: truth.redness,
            spots: truth.spots(scene, light, frame), rednessContrast: truth.rednessContrast(light), flags: flags)
    }

    /// A scene and a view of it. Where the tilt leaves every mark outside of the photo, the camera is held straighter.
    static func composed(_ request: PhantomRequest) -> (scene: Scene, view: View) {
        var viewDice = Dice(seed: request.seed, stream: Stream.view.rawValue)
        var view = View(request, &viewDice)
        var scene = Scene(request, filling: view)
        while view.tiltDegrees > 1, !scene.marks.isEmpty,
            !scene.marks.contains(where: { view.shows($0.outline.x, $0.outline.y, margin: 4) })
        {
            view = View(
                width: view.width, height: view.height, pixelsPerMillimetre: view.pixelsPerMillimetre,
                stand: View.Stand(
                    tiltDegrees: view.tiltDegrees / 2, directionDegrees: view.tiltDirectionDegrees,
                    distanceMillimetres: view.distanceMillimetres))
            scene = Scene(request, filling: view)
        }
        return (scene, view)
    }
}

extension Scene {
    /// A scene for a request, as large as the rectangle that a view sees.
    init(_ request: PhantomRequest, filling view: View) {
        var sheet = request
        let scale = view.pixelsPerMillimetre
        sheet.width = Int((view.widthMillimetres * scale - 1e-6).rounded(.up))
        sheet.height = Int((view.heightMillimetres * scale - 1e-6).rounded(.up))
        self.init(sheet, pixelsPerMillimetre: scale, seenBy: view)
    }
}

extension Frame {
    /// The skin's plane, drawn finely enough for a sensor with `sensorPixels` to each of the photo's along a side.
    ///
    /// From straight above and without a resize its pixels are the photo's own. A tilted view brings the near side closer,
    /// so that it is drawn a little finer; and what a resize throws away is not drawn to begin with.
    init(_ view: View, sensorPixels: Double) {
        let finer = min(sensorPixels, 1.4) * (view.tiltDegrees > 0 ? 1.08 : 1)
        scale = view.pixelsPerMillimetre * finer
        width = Int((view.widthMillimetres * scale - 1e-6).rounded(.up))
        height = Int((view.heightMillimetres * scale - 1e-6).rounded(.up))
    }
}
