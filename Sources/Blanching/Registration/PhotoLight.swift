import Photographs
import Pixels
import Spots

/// A photo with its light on the survey's grid, and the skin and the spots that were found in it.
struct PhotoLight {
    let photo: Photo
    let survey: Survey
    let marked: MarkedSkin
    /// Mean of the survey's planes: log10 of light.
    let brightness: Raster<Float>
    /// Cells of the survey within a few cells of glare.
    private let nearGlare: Mask
    /// Cells of the examination's map that are skin.
    private let skin: Mask
    private let skinCellPixels: Double

    init(_ photo: Photo, _ survey: Survey, _ marked: MarkedSkin) {
        (self.photo, self.survey, self.marked) = (photo, survey, marked)
        var mean = survey.planes[0]
        mean.combine(with: survey.planes[1]) { $0 + $1 }
        mean.combine(with: survey.planes[2]) { ($0 + $1) / 3 }
        brightness = mean
        if survey.glare.elements.contains(true) {
            var light = survey.glare.map { $0 ? Float(1) : 0 }
            light.blurGaussian(sigma: 3)
            nearGlare = light.map { $0 > 0.02 }
        } else {
            nearGlare = survey.glare
        }
        skin = marked.skin.mask
        skinCellPixels = Double(marked.skin.cellPixels)
    }

    /// The step of a texture that is nearest to `pixels`.
    func step(near pixels: Double) -> Int {
        survey.reduction * max(1, Int((pixels / Double(survey.reduction)).rounded()))
    }

    /// Discs over every spot, with the light that blur spreads around it.
    var spotDiscs: [Disc] {
        marked.spots.map { spot in
            Disc(
                overMarkAtX: spot.shape.xPixels, y: spot.shape.yPixels,
                reach: max(spot.shape.feretMaximumPixels, spot.shape.diameterPixels) / 2)
        }
    }

    /// Whether a place of the photo, in pixels, is skin and not beside glare.
    func isClearSkin(x: Double, y: Double) -> Bool { isSkin(x: x, y: y) && !isNearGlare(x: x, y: y) }

    func isSkin(x: Double, y: Double) -> Bool { isTrue(skin, x / skinCellPixels, y / skinCellPixels) }

    func isNearGlare(x: Double, y: Double) -> Bool {
        isTrue(nearGlare, x / Double(survey.reduction), y / Double(survey.reduction))
    }

    private func isTrue(_ mask: Mask, _ x: Double, _ y: Double) -> Bool {
        guard mask.count > 0 else { return false }
        return mask[min(max(Int(x), 0), mask.width - 1), min(max(Int(y), 0), mask.height - 1)]
    }

    /// What is clear on a grid of cells of `step` pixels; all of a photo in which hardly any skin was told counts as skin.
    func usable(step: Int, width: Int, height: Int, hidden: [Disc], onSkinOnly: Bool) -> Mask {
        let hasSkin = onSkinOnly && marked.skin.areaFraction > 0.02
        // Which row and column of either map a cell's middle lies in is the same all along its row and column.
        func places(_ count: Int, cellPixels: Double, in cells: Int) -> [Int] {
            (0..<count).map { min(max(Int((Double($0) + 0.5) * Double(step) / cellPixels), 0), cells - 1) }
        }
        let glareCell = Double(survey.reduction)
        let skinColumns = places(width, cellPixels: skinCellPixels, in: skin.width)
        let skinRows = places(height, cellPixels: skinCellPixels, in: skin.height)
        let glareColumns = places(width, cellPixels: glareCell, in: nearGlare.width)
        let glareRows = places(height, cellPixels: glareCell, in: nearGlare.height)
        var mask = Mask(width: width, height: height, repeating: true)
        let (isSkin, isGlare) = (skin.elements.span, nearGlare.elements.span)
        for row in 0..<height {
            let (skinRow, glareRow) = (skinRows[row] * skin.width, glareRows[row] * nearGlare.width)
            for column in 0..<width {
                if (hasSkin && !(isSkin.count > 0 && isSkin[skinRow + skinColumns[column]]))
                    || (isGlare.count > 0 && isGlare[glareRow + glareColumns[column]])
                {
                    mask.elements[row * width + column] = false
                }
            }
        }
        for disc in hidden { mask.clear(disc, step: step) }
        return mask
    }
}

extension Raster where Element == Bool {
    /// Takes the cells out whose middles lie in a disc of photo pixels.
    fileprivate mutating func clear(_ disc: Disc, step: Int) {
        let side = Double(step)
        let (x, y, radius) = (disc.x / side - 0.5, disc.y / side - 0.5, max(disc.radius / side, 0.5))
        guard x.isFinite, y.isFinite, abs(x) < 1e6, abs(y) < 1e6 else { return }
        let (left, right) = (Int((x - radius).rounded(.up)), Int((x + radius).rounded(.down)))
        let (top, bottom) = (Int((y - radius).rounded(.up)), Int((y + radius).rounded(.down)))
        for row in max(0, top)..<max(0, top, min(height, bottom + 1)) {
            for column in max(0, left)..<max(0, left, min(width, right + 1)) {
                let (dx, dy) = (Double(column) - x, Double(row) - y)
                if dx * dx + dy * dy <= radius * radius { self[column, row] = false }
            }
        }
    }
}
