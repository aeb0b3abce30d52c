import Pixels
import Spots

/// How much of a mark each sample of a patch shows: 1 inside, 0 in the skin around, soft between as the photo is.
struct MarkTemplate {
    let values: [Double]

    /// A region's own cover, blurred.
    ///
    /// - Parameter blurPixels: standard deviation of the photo's blur.
    init(_ region: Region, on patch: SkinPatch, blurPixels: Double) {
        var cover = [Float](repeating: 0, count: patch.side * patch.side)
        let share = 1 / Float(patch.step * patch.step)
        let (left, top) = (Int(patch.x - Double(patch.step) / 2), Int(patch.y - Double(patch.step) / 2))
        for run in region.runs {
            let row = run.row - top
            guard row >= 0, row / patch.step < patch.side else { continue }
            for column in max(
                run.start - left, 0)..<max(run.start - left, 0, min(run.end - left, patch.side * patch.step))
            {
                cover[row / patch.step * patch.side + column / patch.step] += share
            }
        }
        self.init(cover, side: patch.side, sigma: blurPixels / Double(patch.step))
    }

    /// A disc's cover around the patch's middle, blurred.
    init(discOfRadius radius: Double, on patch: SkinPatch, blurPixels: Double) {
        let middle = Double(patch.side - 1) / 2
        let cover = (0..<patch.side * patch.side).map { sample -> Float in
            let (dx, dy) = (Double(sample % patch.side) - middle, Double(sample / patch.side) - middle)
            return Float(min(max(radius / Double(patch.step) - length(dx, dy) + 0.5, 0), 1))
        }
        self.init(cover, side: patch.side, sigma: blurPixels / Double(patch.step))
    }

    private init(_ cover: [Float], side: Int, sigma: Double) {
        values = Raster(width: side, height: side, elements: cover).gaussianBlurred(sigma: sigma).elements.map(
            Double.init)
    }

    /// 1 wherever the mark and its blur reach, else 0: what is summed over it survives a change of blur.
    var wide: MarkTemplate { MarkTemplate(values: values.map { $0 > 0.08 ? 1 : 0 }) }

    private init(values: [Double]) { self.values = values }
}
