/// From light to 8-bit codes, in the order of a phone: lens, sensor, white balance, demosaicing, denoising, development,
/// sharpening, resizing.
public struct Camera: Sendable, Equatable {
    public var lens: Lens
    public var sensor: Sensor
    public var denoising: Denoising
    public var development: Development
    /// At the sensor's resolution.
    public var sharpening: Sharpening
    /// After a resize; none without one.
    public var resizedSharpening: Sharpening

    /// Interleaved 8-bit codes in `space`, `view.width` × `view.height`. The noise alone is chance.
    func photograph(
        _ skin: SkinPicture, _ view: View, space: PhantomFileForm.ColourSpace, _ noise: inout Dice
    ) -> [UInt8] {
        let image = lens.image(skin, view, finer: sensor.pixelsPerPhotoPixel)
        var mosaic = sensor.expose(image, &noise)
        mosaic.balance(red: sensor.redGain * development.redError, blue: sensor.blueGain * development.blueError)
        var picture = mosaic.demosaiced()
        denoising.smooth(&picture, sensor: sensor)
        development.develop(&picture, sensor: sensor, space: space)
        sharpening.sharpen(&picture)
        if sensor.pixelsPerPhotoPixel != 1 {
            picture = Resizing(width: view.width, height: view.height).resized(picture)
            resizedSharpening.sharpen(&picture)
        }
        return picture.codes
    }
}

extension Planes {
    /// Encoded values as interleaved 8-bit codes; what lies beyond 0 ... 1 is clipped.
    var codes: [UInt8] {
        var codes = [UInt8](repeating: 0, count: red.count * 3)
        var target = codes.mutableSpan
        for (band, plane) in [red, green, blue].enumerated() {
            let source = plane.span
            for index in 0..<source.count {
                target[index * 3 + band] = UInt8(min(255, max(0, source[index] * 255)) + 0.5)
            }
        }
        return codes
    }
}
