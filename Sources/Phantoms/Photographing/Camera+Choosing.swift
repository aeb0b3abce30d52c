#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Camera {
    /// A phone and the hand that holds it, by chance; `hard` has less light, less care and stronger processing.
    init(_ request: PhantomRequest, skin: OpticalDensity, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        sensor = Sensor(request, skin: skin, &dice)
        lens = Lens(hard: hard, &dice)
        denoising = Denoising(hard: hard, &dice)
        development = Development(hard: hard, &dice)
        sharpening = Sharpening(
            amount: dice.between(0.15, hard ? 1.1 : 0.8), radiusPixels: dice.between(0.8, 1.6),
            threshold: dice.between(0.005, 0.02))
        resizedSharpening = Sharpening(
            amount: dice.chance(0.3) ? 0 : dice.between(0.2, hard ? 1.4 : 0.9), radiusPixels: dice.between(0.5, 0.9),
            threshold: 0.002)
    }
}

extension Sensor {
    init(_ request: PhantomRequest, skin: OpticalDensity, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let luminance = 0.2126 * exp(-skin.red) + 0.7152 * exp(-skin.green) + 0.0722 * exp(-skin.blue)
        // Automatic exposure goes most of the way to middle grey and leaves dark skin darker than light skin.
        let target = 0.37 * pow(luminance / 0.4, 0.45) * exp(0.18 * dice.normal())
        // A flash too near, or a bright window: red is clipped first.
        let excess = dice.chance(hard ? 0.15 : 0.03) ? dice.between(1.4, 2) : 1
        exposure = min(target, 0.6) * excess / luminance
        // Lamps from tungsten to shade.
        let warmth = dice.uniform()
        redGain = 2.2 - 0.9 * warmth
        blueGain = 1.5 + 1.1 * warmth
        shotNoise = hard ? dice.logBetween(0.0005, 0.005) : dice.logBetween(0.0001, 0.001)
        readNoise = 0.08 * shotNoise.squareRoot()
        colourOverlap = dice.between(0.5, 1)
        let shrunk = dice.chance(0.3) ? dice.between(1.2, 2) : 1
        pixelsPerPhotoPixel = request.sensorPixelsPerPhotoPixel ?? Sensor.affordable(shrunk, request)
    }

    /// No sensor of more than 3 megapixels where chance decides.
    private static func affordable(_ finer: Double, _ request: PhantomRequest) -> Double {
        let limit = (3_000_000 / Double(request.width * request.height)).squareRoot()
        let rounded = (min(finer, limit) * 1000).rounded() / 1000
        return rounded < 1.15 ? 1 : rounded
    }
}

extension Lens {
    init(hard: Bool, _ dice: inout Dice) {
        blurPixels = hard ? dice.between(1, 2.1) : dice.between(0.75, 1.5)
        let missed = dice.chance(hard ? 0.45 : 0.12)
        defocusPixels = missed ? (hard ? dice.between(0.8, 2.6) : dice.between(0.5, 1.2)) : 0
        depthBlurPixels = hard ? dice.logBetween(8, 40) : dice.logBetween(4, 20)
        let shaken = dice.chance(hard ? 0.35 : 0.1)
        motionPixels = shaken ? (hard ? dice.between(1.5, 6) : dice.between(0.8, 2)) : 0
        motionDirectionDegrees = dice.between(0, 180)
        fringePixels = dice.between(-1, 1) * (hard ? 1.2 : 0.5)
    }
}

extension Denoising {
    init(hard: Bool, _ dice: inout Dice) {
        lightnessRadiusPixels = hard ? dice.integer(2...4) : dice.integer(1...3)
        colourRadiusPixels = hard ? dice.integer(1...5) : dice.integer(1...3)
        strength = dice.logBetween(1.8, hard ? 5 : 4)
        keptGrain = dice.between(0, 0.15)
    }
}

extension Development {
    init(hard: Bool, _ dice: inout Dice) {
        // White balance errs along the colours of lamps and daylight, oftener warm than cold on skin, and far less between
        // green and magenta.
        let lamp = min(2, max(-2, dice.normal())) + 0.4
        let warmth = (hard ? 0.1 : 0.06) * (lamp < 0 ? lamp / 2 : lamp)
        let magenta = (hard ? 0.035 : 0.02) * min(2, max(-2, dice.normal()))
        redError = exp(0.6 * warmth + magenta)
        blueError = exp(magenta - warmth)
        saturation = hard ? dice.between(0.85, 1.25) : dice.between(0.95, 1.15)
        localTone = dice.between(0, hard ? 0.5 : 0.3)
        localToneReach = dice.between(0.04, 0.15)
        contrast = dice.between(0, hard ? 0.7 : 0.5)
        shoulder = dice.chance(0.25) ? 0 : dice.between(0.2, 1)
    }
}

extension View {
    /// Most photos are taken nearly from above; `hard` ones lean up to 45°.
    init(_ request: PhantomRequest, _ dice: inout Dice) {
        // Three decimals, so that the scale can be told in full.
        let chance = (dice.logBetween(8, 25) * 1000).rounded() / 1000
        let leaning = request.difficulty == .hard && dice.chance(0.5)
        let tilt = leaning ? 10 + 35 * pow(dice.uniform(), 1.7) : min(15, abs(6 * dice.normal()))
        let scale = request.pixelsPerMillimetre ?? chance
        let stand = Stand(
            tiltDegrees: request.tiltDegrees ?? tilt, directionDegrees: dice.between(0, 360),
            distanceMillimetres: max(90, Double(request.width) / scale * dice.between(1, 3.5)))
        self.init(width: request.width, height: request.height, pixelsPerMillimetre: scale, stand: stand)
    }
}

extension PhantomFileForm {
    /// A JPEG as phones and web pages write it, seldom a PNG; some of the phone's own in Display P3, some held askew.
    init(_ request: PhantomRequest, resized: Bool, _ dice: inout Dice) {
        let hard = request.difficulty == .hard
        let quality = hard ? dice.integer(50...(resized ? 80 : 88)) : dice.integer(resized ? 70...92 : 82...98)
        let chroma = dice.uniform()
        let coarse = hard || resized ? 0.85 : 0.65
        let subsampling: Subsampling = chroma < coarse ? .ratio420 : chroma < coarse + 0.08 ? .ratio422 : .ratio444
        let wide = dice.chance(0.2) && !resized
        let turned = dice.chance(0.25) && !resized
        let turn = dice.chance(0.9) ? dice.pick([3, 6, 8]) : dice.pick([2, 4, 5, 7])
        self.init(
            format: dice.chance(0.06) ? .png : .jpeg, quality: quality, subsampling: subsampling,
            colourSpace: wide ? .displayP3 : .sRGB, orientation: turned ? turn : 1)
    }
}
