#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension PairComposition {
    /// The second photograph: the same scene pressed, in another light, by the same phone.
    func photograph(_ first: Phantom) -> PhantomPair.PressedPhoto {
        var dice = Dice(seed: request.seed, stream: Stream.camera.rawValue ^ 0x100)
        let camera = first.camera.again(request, wish, &dice)
        let form = secondForm(first.form, &dice)
        var pressed = scene
        pressed.press = pressing
        pressed.relight(isHard: request.difficulty == .hard, &dice)
        let frame = Frame(after, sensorPixels: camera.sensor.pixelsPerPhotoPixel)
        let picture = GlassPicture(pressing, frame, exposure: camera.sensor.exposure)
        let light = picture.light(
            of: SceneLight(pressed, frame).light, lampDegrees: pressed.light.directionDegrees)
        var noise = Dice(seed: request.seed, stream: Stream.noise.rawValue ^ 0x100)
        let codes = camera.photograph(
            SkinPicture(light: light, pixelsPerMillimetre: frame.scale), after, space: form.colourSpace, &noise)
        return PhantomPair.PressedPhoto(codes: codes, view: after, camera: camera, form: form, glass: pressing.glass)
    }

    /// Written by the same phone: its colour space mostly, another quality and often another orientation.
    private func secondForm(_ first: PhantomFileForm, _ dice: inout Dice) -> PhantomFileForm {
        let isHard = request.difficulty == .hard
        let turned = dice.chance(0.25)
        let other: PhantomFileForm.ColourSpace = first.colourSpace == .sRGB ? .displayP3 : .sRGB
        return PhantomFileForm(
            format: .jpeg, quality: dice.integer(isHard ? 55...88 : 76...95), subsampling: first.subsampling,
            colourSpace: dice.chance(0.08) ? other : first.colourSpace,
            orientation: turned ? dice.pick([2, 3, 4, 5, 6, 7, 8]) : 1)
    }

    /// How much less log10(R/G) calm skin has where it is pressed.
    var pallor: Double {
        func index(_ density: OpticalDensity) -> Double {
            log10((exp(-density.red) + Pigments.surfaceVeil) / (exp(-density.green) + Pigments.surfaceVeil))
        }
        let gone = pressing.glass.pressure * pressing.emptying * scene.skin.blood
        return index(scene.skin.density) - index(scene.skin.density + -gone * Pigments.oxygenatedBlood)
    }
}

extension Camera {
    /// The same phone a minute later: exposure and white balance anew, focus nearly the same.
    func again(_ request: PhantomRequest, _ wish: PressWish, _ dice: inout Dice) -> Camera {
        let isHard = request.difficulty == .hard
        var camera = self
        camera.sensor.exposure *= exp((isHard ? 0.3 : 0.18) * min(2, max(-2, dice.normal())))
        camera.development.redError *= exp((isHard ? 0.07 : 0.04) * dice.normal())
        camera.development.blueError *= exp((isHard ? 0.07 : 0.04) * dice.normal())
        camera.development.localTone *= dice.between(0.7, 1.3)
        camera.sensor.shotNoise *= dice.between(0.7, 1.4)
        camera.sensor.readNoise = 0.08 * camera.sensor.shotNoise.squareRoot()
        camera.lens.blurPixels *= dice.between(0.92, 1.12)
        camera.lens.defocusPixels *= dice.between(0.85, 1.1)
        camera.lens.motionPixels *= dice.between(0.7, 1)
        camera.lens.motionDirectionDegrees = dice.between(0, 180)
        if wish.flaw == .blur {
            // Some two hundredths of the picture's width, by focus or by hand.
            let reach = 0.0085 * Double(request.width) * camera.sensor.pixelsPerPhotoPixel * dice.between(0.85, 1.6)
            camera.lens.defocusPixels = reach
            if dice.chance(0.3) { camera.lens.motionPixels = 2 * reach }
        }
        return camera
    }
}

extension Scene {
    /// The lamps and shadows after a minute: nobody stands where they stood.
    mutating func relight(isHard: Bool, _ dice: inout Dice) {
        light.directionDegrees += (isHard ? 35 : 15) * dice.normal()
        light.secondDegrees += (isHard ? 35 : 15) * dice.normal()
        light.falloff = min(0.6, light.falloff * dice.between(0.5, 1.6))
        light.slant = min(1, max(0, light.slant + (isHard ? 0.2 : 0.1) * dice.normal()))
        light.vignette *= dice.between(0.8, 1.2)
        for index in shadows.indices {
            shadows[index].x += 4 * dice.normal()
            shadows[index].y += 4 * dice.normal()
        }
    }
}
