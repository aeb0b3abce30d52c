import Foundation
import Testing

@testable import Phantoms
@testable import Pixels

@Suite struct CameraTests {
    static func flat(_ red: Float, _ green: Float, _ blue: Float, width: Int = 48, height: Int = 40) -> Planes {
        var planes = Planes(width: width, height: height)
        for index in planes.red.indices {
            (planes.red[index], planes.green[index], planes.blue[index]) = (red, green, blue)
        }
        return planes
    }

    static func sensor(_ request: PhantomRequest = PhantomRequest(kind: .clear, seed: 1)) -> Sensor {
        var dice = Dice(seed: 4, stream: 9)
        return Camera(request, skin: Pigments.skin(melanin: 1, blood: 0.4), &dice).sensor
    }

    @Test("Demosaicing a flat field gives the flat field, to its borders")
    func flatField() {
        var mosaic = Mosaic(width: 9, height: 7)
        for row in 0..<7 {
            for column in 0..<9 {
                mosaic.cells[row * 9 + column] = row % 2 == column % 2 ? (row % 2 == 0 ? 0.5 : 0.125) : 0.25
            }
        }
        let planes = mosaic.demosaiced()
        #expect(planes.red.allSatisfy { abs($0 - 0.5) < 1e-6 })
        #expect(planes.green.allSatisfy { abs($0 - 0.25) < 1e-6 })
        #expect(planes.blue.allSatisfy { abs($0 - 0.125) < 1e-6 })
    }

    @Test("Demosaicing a slope gives the slope inside")
    func slope() {
        var mosaic = Mosaic(width: 12, height: 12)
        for index in mosaic.cells.indices { mosaic.cells[index] = Float(index % 12) * 0.03 + Float(index / 12) * 0.02 }
        let planes = mosaic.demosaiced()
        for row in 2..<10 {
            for column in 2..<10 {
                let wanted = Float(column) * 0.03 + Float(row) * 0.02
                for plane in [planes.red, planes.green, planes.blue] {
                    #expect(abs(plane[row * 12 + column] - wanted) < 1e-5)
                }
            }
        }
    }

    /// 10,000 samples tell a variance to 1.4 %; four times that is allowed.
    @Test("The sensor's noise grows with light as its two numbers say", arguments: [0.02, 0.1, 0.4])
    func noise(level: Double) {
        var sensor = Self.sensor()
        (sensor.exposure, sensor.redGain, sensor.blueGain, sensor.colourOverlap) = (1, 1, 1, 0)
        (sensor.shotNoise, sensor.readNoise) = (0.002, 0.004)
        var dice = Dice(seed: 11, stream: 2)
        let light = Float(level)
        let cells = sensor.expose(Self.flat(light, light, light, width: 100, height: 100), &dice).cells.map(Double.init)
        let mean = cells.reduce(0, +) / 10_000
        let variance = cells.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 10_000
        #expect(abs(variance / (0.002 * level + 0.000016) - 1) < 0.06)
        #expect(abs(mean - level) < 0.002)
    }

    @Test("Denoising leaves a flat field as it is, and takes most of the noise from one that is not")
    func denoising() {
        let sensor = Self.sensor()
        var dice = Dice(seed: 3, stream: 3)
        let denoising = Denoising(
            lightnessRadiusPixels: 2, colourRadiusPixels: 2, strength: 2.5, keptGrain: 0.1)
        var flat = Self.flat(0.4, 0.25, 0.1)
        denoising.smooth(&flat, sensor: sensor)
        #expect(flat.red.allSatisfy { abs($0 - 0.4) < 1e-4 })
        #expect(flat.blue.allSatisfy { abs($0 - 0.1) < 1e-4 })
        var noisy = Self.flat(0.3, 0.3, 0.3)
        let spread = Float((sensor.shotNoise * 0.3).squareRoot())
        for index in noisy.green.indices { noisy.green[index] += spread * dice.quickNormal() }
        func variance(_ plane: [Float]) -> Float {
            plane.reduce(0) { $0 + ($1 - 0.3) * ($1 - 0.3) } / Float(plane.count)
        }
        let before = variance(noisy.green)
        denoising.smooth(&noisy, sensor: sensor)
        #expect(variance(noisy.green) < before / 4)
    }

    /// Twice the light where it is bright: an edge must stay an edge.
    @Test("Denoising keeps an edge that stands far above the noise")
    func edge() {
        var planes = Self.flat(0.2, 0.2, 0.2)
        for row in 0..<40 {
            for column in 24..<48 {
                let index = row * 48 + column
                (planes.red[index], planes.green[index], planes.blue[index]) = (0.4, 0.4, 0.4)
            }
        }
        Denoising(lightnessRadiusPixels: 3, colourRadiusPixels: 3, strength: 3, keptGrain: 0)
            .smooth(&planes, sensor: Self.sensor())
        #expect(planes.green[20 * 48 + 25] - planes.green[20 * 48 + 22] > 0.17)
    }

    @Test("What is full on the sensor is white whatever the white balance, and stays white under local tone mapping")
    func clipping() {
        let sensor = Self.sensor()
        var dice = Dice(seed: 5, stream: 5)
        var mosaic = sensor.expose(Self.flat(40, 40, 40), &dice)
        mosaic.balance(red: 1.8, blue: 1.4)
        var picture = mosaic.demosaiced()
        let development = Development(
            redError: 1, blueError: 1, saturation: 1.2, localTone: 0.5, localToneReach: 0.1, contrast: 0.3,
            shoulder: 0.7)
        development.develop(&picture, sensor: sensor, space: .sRGB)
        #expect(picture.codes.allSatisfy { $0 >= 254 })
    }

    @Test("Grey stays grey through every colour matrix", arguments: [0.0, 0.5, 1])
    func grey(overlap: Double) {
        let there = ColourMatrix.sensorToSRGB(overlap: overlap)
        for matrix in [there, there.inverse, .saturation(1.4), .sRGBToDisplayP3] {
            for index in 0..<3 {
                let row = matrix.row(index)
                #expect(abs(row.red + row.green + row.blue - 1) < 1e-5)
            }
        }
    }

    @Test("The tone curve rises from black to white, and is sRGB's where nothing bends it", arguments: [0.0, 0.6, 1])
    func toneCurve(shoulder: Double) {
        var light = (0...200).map { Float($0) / 200 }
        let straight = light.map { Float(SRGB.encoded(Double($0))) }
        ToneCurve(contrast: shoulder * 0.7, shoulder: shoulder).encode(&light)
        #expect(light[0] == 0 && abs(light[200] - 1) < 1e-4)
        #expect(zip(light, light.dropFirst()).allSatisfy { $0 < $1 })
        if shoulder == 0 { #expect(zip(light, straight).allSatisfy { abs($0 - $1) < 1e-3 }) }
    }

    @Test("A kernel's weights sum to 1, and motion spreads along its direction only")
    func kernels() {
        for kernel in [Kernel.disc(radius: 1.7), .line(length: 5, degrees: 33)] {
            #expect(abs(kernel.taps.reduce(0) { $0 + $1.weight } - 1) < 1e-5)
        }
        #expect(Kernel.line(length: 6, degrees: 0).taps.allSatisfy { $0.down == 0 })
        let disc = Kernel.disc(radius: 2)
        #expect(abs(disc.taps.map(\.weight).max()! - Float(1 / (4 * Double.pi))) < 0.001)
    }

    @Test("Sharpening leaves a flat picture and gives an edge a halo")
    func halo() {
        var planes = Self.flat(0.4, 0.4, 0.4)
        let sharpening = Sharpening(amount: 1, radiusPixels: 1, threshold: 0.01)
        sharpening.sharpen(&planes)
        #expect(planes.red.allSatisfy { abs($0 - 0.4) < 1e-5 })
        for row in 0..<40 { for column in 24..<48 { planes.red[row * 48 + column] = 0.8 } }
        sharpening.sharpen(&planes)
        #expect(planes.red[20 * 48 + 24] > 0.82 && planes.red[20 * 48 + 23] < 0.38)
    }

    @Test("Resizing keeps a flat picture flat and a slope a slope")
    func resizing() {
        var planes = Self.flat(0.3, 0.6, 0.1, width: 60, height: 44)
        for index in planes.blue.indices { planes.blue[index] = Float(index % 60) / 60 }
        let small = Resizing(width: 30, height: 22).resized(planes)
        #expect(small.red.count == 30 * 22)
        #expect(small.red.allSatisfy { abs($0 - 0.3) < 1e-5 })
        for column in 4..<26 { #expect(abs(small.blue[330 + column] - (Float(column) * 2 + 0.5) / 60) < 1e-4) }
    }

    @Test("Straight above, without blur or resize, the sensor sees the scene as it was drawn")
    func straight() {
        let lens = Lens(
            blurPixels: 0, defocusPixels: 0, depthBlurPixels: 20, motionPixels: 0, motionDirectionDegrees: 0,
            fringePixels: 0)
        var scene = Planes(width: 32, height: 24)
        for index in scene.red.indices { scene.red[index] = Float((index * 7919) % 97) / 97 }
        let view = View(width: 32, height: 24, pixelsPerMillimetre: 10)
        let image = lens.image(SkinPicture(light: scene, pixelsPerMillimetre: 10), view, finer: 1)
        #expect(zip(image.red, scene.red).allSatisfy { abs($0 - $1) < 2e-3 })
    }
}
