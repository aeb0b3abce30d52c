internal import Pixels
internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Flat skin and all that lies on it, as light, seen from straight above.
struct SkinPicture {
    /// Linear light; the first pixel lies in the corner of the view's rectangle.
    let light: Planes
    let pixelsPerMillimetre: Double
}

/// What stands between the skin and the sensor, in sensor pixels.
public struct Lens: Sendable, Equatable {
    /// The blur of a lens in focus: a Gaussian's standard deviation.
    public var blurPixels: Double
    /// The radius of the disc that a point becomes because the focus missed the skin.
    public var defocusPixels: Double
    /// How fast that radius grows where tilted skin leaves the plane of focus: pixels for a depth of twice the middle's.
    public var depthBlurPixels: Double
    /// The way that the picture moved while the shutter was open.
    public var motionPixels: Double
    /// 0 is along the rows, 90 along the columns.
    public var motionDirectionDegrees: Double
    /// How far red lies outside of green, and blue inside, in the picture's corners.
    public var fringePixels: Double

    /// The picture of the skin on a sensor with `finer` pixels to each of the photo's, along a side.
    func image(_ skin: SkinPicture, _ view: View, finer: Double) -> Planes {
        let width = Int((Double(view.width) * finer).rounded())
        let height = Int((Double(view.height) * finer).rounded())
        let spread = 2 * fringePixels / Double(width * width + height * height).squareRoot()
        func seen(_ plane: [Float], magnified: Double) -> [Float] {
            let (w, h) = (Double(width) / 2, Double(height) / 2)
            let about = Homography([
                1 / magnified, 0, w - w / magnified, 0, 1 / magnified, h - h / magnified, 0, 0, 1,
            ])
            let toPhoto = Homography([
                Double(view.width) / Double(width), 0, 0, 0, Double(view.height) / Double(height), 0, 0, 0, 1,
            ])
            let back = about.followed(by: toPhoto).followed(by: view.photoToSkin)
                .followed(by: .scaling(skin.pixelsPerMillimetre))
            let raster = Raster(width: skin.light.width, height: skin.light.height, elements: plane)
            let sharp = raster.seen(through: back, width: width, height: height)
            return smeared(sharp, view, finer: finer).elements
        }
        var result = Planes(width: width, height: height)
        result.red = seen(skin.light.red, magnified: 1 + spread)
        result.green = seen(skin.light.green, magnified: 1)
        result.blue = seen(skin.light.blue, magnified: 1 - spread)
        return result
    }

    /// Lens, focus and motion, one after the other.
    private func smeared(_ sharp: Raster<Float>, _ view: View, finer: Double) -> Raster<Float> {
        var picture = sharp.gaussianBlurred(sigma: blurPixels)
        picture = blurredByDepth(picture, view, finer: finer)
        if defocusPixels > 0.3 { picture = picture.convolved(with: .disc(radius: defocusPixels)) }
        if motionPixels > 0.3 {
            picture = picture.convolved(with: .line(length: motionPixels, degrees: motionDirectionDegrees))
        }
        return picture
    }

    /// Tilted skin leaves the focus: between three pictures of growing blur, each pixel takes what its depth asks for.
    private func blurredByDepth(_ picture: Raster<Float>, _ view: View, finer: Double) -> Raster<Float> {
        let corners = [(0, 0), (view.width, 0), (0, view.height), (view.width, view.height)]
        let farthest = corners.map { abs(view.depth(Double($0.0), Double($0.1)) - 1) }.max() ?? 0
        let largest = farthest * depthBlurPixels
        guard largest > 0.4 else { return picture }
        // A disc of radius r has a Gaussian's spread of r/2.
        let half = picture.gaussianBlurred(sigma: largest / 4)
        let full = picture.gaussianBlurred(sigma: largest / 2)
        var result = picture
        for row in 0..<picture.height {
            let depths = view.depthAlongRow((Double(row) + 0.5) / finer)
            for column in 0..<picture.width {
                let depth = depths.depth((Double(column) + 0.5) / finer)
                let amount = Float(min(1, abs(depth - 1) / farthest))
                let index = row * picture.width + column
                let (near, far, share) =
                    amount < 0.5
                    ? (picture.elements[index], half.elements[index], amount * 2)
                    : (half.elements[index], full.elements[index], amount * 2 - 1)
                result.elements[index] = near + share * (far - near)
            }
        }
        return result
    }
}

extension Raster where Element == Float {
    /// The picture under a change of place: each pixel asks `back` for its own place here, linear between pixels.
    ///
    /// Places outside take the border's value. O(pixels of the answer).
    func seen(through back: Homography, width: Int, height: Int) -> Raster<Float> {
        var result = Raster(width: width, height: height, repeating: 0)
        let m = back.elements
        let (m0, m3, m6) = (m[0], m[3], m[6])
        let (right, bottom) = (Double(self.width) - 1.001, Double(self.height) - 1.001)
        let source = elements.span
        var target = result.elements.mutableSpan
        for row in 0..<height {
            let y = Double(row) + 0.5
            let (u0, v0, w0) = (m[1] * y + m[2], m[4] * y + m[5], m[7] * y + m[8])
            for column in 0..<width {
                let x = Double(column) + 0.5
                let w = 1 / (m6 * x + w0)
                let u = min(max((m0 * x + u0) * w - 0.5, 0), max(right, 0))
                let v = min(max((m3 * x + v0) * w - 0.5, 0), max(bottom, 0))
                let (i, j) = (Int(u), Int(v))
                let (a, b) = (Float(u - Double(i)), Float(v - Double(j)))
                let first = j * self.width + i
                let second = first + (self.height > 1 ? self.width : 0)
                let step = self.width > 1 ? 1 : 0
                let upper = source[first] + a * (source[first + step] - source[first])
                let lower = source[second] + a * (source[second + step] - source[second])
                target[row * width + column] = upper + b * (lower - upper)
            }
        }
        return result
    }
}
