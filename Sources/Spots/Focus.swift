import Photographs
import Pixels

/// How sharp the sharpest edges of a photo's skin are: those of moles, hairs, spots, creases and of what lies on it.
///
/// The blur of an edge is told by how much of its slope a wider blur takes than a narrow one, whatever the edge's contrast. What
/// an edge is soft by itself, as a shadow's, only adds: the sharpest quarter speaks for the lens.
///
/// - Reference: Zhuo and Sim 2011, doi:10.1016/j.patcog.2011.03.009 (defocus from the ratio of gradients).
struct Focus: Equatable {
    /// Standard deviation of the Gaussian that the blur of the sharpest quarter is taken for, in pixels of the photo; `nil` where
    /// fewer than three edges stand out.
    let sigmaPixels: Double?

    /// Blur beyond which a petechia's edge is lost; a phone's photo in focus has 1 to 2 pixels.
    private static let blurredFromPixels = 2.4
    /// Sharper edges than this contradict the marks that seem blurred: those are soft by their own pigment.
    private static let contradictsToPixels = 1.6
    private static let fewestEdges = 3

    /// Whether the photo is out of focus or shaken in every direction; `nil` where neither edges nor marks tell.
    ///
    /// - Parameter marks: the blur that spots are read with: round small spots look sharper in a window than they are.
    func isBlurred(marks: PhotoBlur) -> Bool? {
        guard let sigmaPixels else { return marks.isStrong }
        return sigmaPixels > Focus.blurredFromPixels
            || (marks.isStrong == true && sigmaPixels > Focus.contradictsToPixels)
    }

    /// - Complexity: one blur of one plane of the survey and two passes over it; at most 144 windows of the photo.
    init(of photo: Photo, survey: Survey, skin: SkinMap) {
        let slopes = SkinSlopes(of: survey, skin: skin, sigmaCells: EdgeWindow.coarse / Double(survey.reduction))
        let sigmas = slopes.steepest.compactMap { cell in
            EdgeWindow(of: photo, cell: cell, survey: survey)?.sigmaPixels
        }.sorted()
        sigmaPixels = sigmas.count < Focus.fewestEdges ? nil : sigmas[sigmas.count / 4]
    }
}

/// Where the skin's smoothed lightness is steepest, on the survey's grid.
private struct SkinSlopes {
    private static let parts = 12
    /// How far an edge must stand out from the slopes of the skin, in their medians.
    private static let leastRatio: Float = 8

    /// The steepest cell of each of up to 12 × 12 parts of the survey, where it stands out.
    let steepest: [(x: Int, y: Int)]

    init(of survey: Survey, skin: SkinMap, sigmaCells: Double) {
        let (width, height, parts) = (survey.width, survey.height, SkinSlopes.parts)
        guard width > 4, height > 4 else {
            steepest = []
            return
        }
        let smooth = survey.planes[1].gaussianBlurred(sigma: max(0.6, sigmaCells)).elements
        let green = smooth.span
        var best = [(slope: Float, x: Int, y: Int)](repeating: (0, 0, 0), count: parts * parts)
        var samples: [Float] = []
        for y in stride(from: 2, to: height - 2, by: 2) {
            let line = skin.line(y, width: width)
            let row = y * parts / height * parts
            for x in stride(from: 2, to: width - 2, by: 2) where line[x] {
                let at = y * width + x
                let (dx, dy) = (green[at + 1] - green[at - 1], green[at + width] - green[at - width])
                let slope = dx * dx + dy * dy
                if x % 16 == 2 { samples.append(slope) }
                let part = row + x * parts / width
                if slope > best[part].slope { best[part] = (slope, x, y) }
            }
        }
        let least = SkinSlopes.leastRatio * SkinSlopes.leastRatio * median(samples)
        steepest = best.filter { $0.slope > max(least, 1e-12) }.map { ($0.x, $0.y) }
    }
}

/// The surroundings of one edge at the photo's own resolution.
private struct EdgeWindow {
    /// The two known blurs, in pixels.
    static let (fine, coarse) = (1.5, 3.0)
    /// What the wider blur reaches beyond the part in which the edge's steepest pixel is looked for.
    private static let (margin, within) = (12, 8)
    /// An edge is straight that is nearly as steep this far along it on both sides: round a small spot a wide blur takes more.
    private static let (alongPixels, leastAlong): (Double, Float) = (5, 0.6)

    private let window: PhotoWindow

    init?(of photo: Photo, cell: (x: Int, y: Int), survey: Survey) {
        func pixel(_ cell: Int) -> Int { Int((Double(cell) + 0.5) * Double(survey.reduction)) }
        let (x, y, reach) = (pixel(cell.x), pixel(cell.y), EdgeWindow.margin + EdgeWindow.within)
        guard x >= reach, y >= reach, x + reach < photo.width, y + reach < photo.height else { return nil }
        window = PhotoWindow(of: photo, left: x - reach, top: y - reach, right: x + reach, bottom: y + reach, step: 1)
    }

    /// The blur of the window's steepest edge, in pixels; `nil` where it is so soft that both blurs leave it alike.
    var sigmaPixels: Double? {
        let density = window.density(leaningOnBlood: false)
        let coarse = Slopes(density.gaussianBlurred(sigma: EdgeWindow.coarse))
        guard let place = coarse.steepest(margin: EdgeWindow.margin), coarse.isStraight(at: place) else { return nil }
        let fine = Slopes(density.gaussianBlurred(sigma: EdgeWindow.fine))
        let ratio = Double(fine.length(place.x, place.y) / coarse.length(place.x, place.y))
        let (narrow, wide) = (EdgeWindow.fine * EdgeWindow.fine, EdgeWindow.coarse * EdgeWindow.coarse)
        // Beyond 20 pixels the ratio is lost in noise.
        guard ratio > 1.01 else { return 20 }
        // Half a square pixel is the window's own smoothing.
        return max(0, (wide - ratio * ratio * narrow) / (ratio * ratio - 1) - 0.5).squareRoot()
    }

    /// The gradient of a window's plane.
    private struct Slopes {
        private let plane: Raster<Float>

        init(_ plane: Raster<Float>) { self.plane = plane }

        private func gradient(_ x: Int, _ y: Int) -> SIMD2<Float> {
            SIMD2(plane[x + 1, y] - plane[x - 1, y], plane[x, y + 1] - plane[x, y - 1])
        }

        func length(_ x: Int, _ y: Int) -> Float {
            let gradient = gradient(x, y)
            return (gradient * gradient).sum().squareRoot()
        }

        /// The steepest pixel `margin` away from the border, the first of several; `nil` on level ground.
        func steepest(margin: Int) -> (x: Int, y: Int)? {
            var best: (slope: Float, x: Int, y: Int) = (0, 0, 0)
            for y in margin..<max(margin, plane.height - margin) {
                for x in margin..<max(margin, plane.width - margin) {
                    let slope = length(x, y)
                    if slope > best.slope { best = (slope, x, y) }
                }
            }
            return best.slope > 0 ? (best.x, best.y) : nil
        }

        func isStraight(at place: (x: Int, y: Int)) -> Bool {
            let own = length(place.x, place.y)
            let across = gradient(place.x, place.y) / own
            return [EdgeWindow.alongPixels, -EdgeWindow.alongPixels].allSatisfy { along in
                let x = place.x - Int((along * Double(across.y)).rounded())
                let y = place.y + Int((along * Double(across.x)).rounded())
                return length(x, y) >= EdgeWindow.leastAlong * own
            }
        }
    }
}
