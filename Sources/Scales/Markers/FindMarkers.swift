public import Pixels
internal import Statistics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Printed square markers of a known side: dark squares are looked for, read, and their pattern is laid over the photo.
///
/// Found from about 16 pixels a side, at any turn and tilted up to about 50 degrees; each marker in the photo gives a reference.
/// The scale holds at the photo's middle, on the marker's plane, for a lens of about the longer side's focal length where
/// the marker is too small to tell its own perspective.
///
/// - Parameters:
///   - dictionary: the markers that count; those of others are named in `refused`.
///   - sideMillimetres: of the black square, above 0.
/// - Complexity: O(pixels) once, at half the size where the photo is large; some milliseconds a marker.
public func findMarkers(
    in lightness: LightnessPlane, dictionary: MarkerDictionary, sideMillimetres: Double
) -> ReferenceSearch {
    precondition(sideMillimetres > 0, "a marker of \(sideMillimetres) mm")
    let views = [Light(lightness, isLinear: true), Light(lightness, isLinear: false)]
    let light = views[0]
    var search = ReferenceSearch()
    var taken: [Quad] = []
    for seed in MarkerSearchPicture(lightness).quadSeeds() {
        guard !taken.contains(where: { $0.holds(seed.guesses[0].middle) }) else { continue }
        for guess in seed.guesses {
            guard let marker = FoundMarker(guess, reduction: seed.reduction, dictionary: dictionary, in: views),
                let reference = marker.reference(sideMillimetres: sideMillimetres, in: light)
            else { continue }
            search.seen.append(reference)
            taken.append(marker.fit.quad)
            break
        }
    }
    return search
}

extension Quad {
    func holds(_ place: Place) -> Bool {
        Polygon(corners: corners.map { Point(x: $0.x, y: $0.y) }).contains(x: place.x, y: place.y)
    }
}

let DBGON = unsafe getenv("DBG") != nil
/// A marker that was read and whose corners are known.
struct FoundMarker {
    let name: String
    let fit: MarkerFit

    /// Below this many pixels a side nothing is measured.
    static let leastSidePixels = 10.0
    /// Edges between cells that must look as the pattern says.
    private static let leastAgreement = 0.6

    init?(_ guess: Quad, reduction: Int, dictionary: MarkerDictionary, in views: [Light]) {
        let light = views[0]
        let cell = guess.meanSide / Double(dictionary.sideCells)
        let far = min(max(0.7 * cell, 1.2 * Double(reduction) + 0.8), 0.14 * guess.meanSide + Double(reduction))
        guard let rough = guess.movedToEdges(in: light, reach: far),
            let edged = rough.quad.movedToEdges(in: light, reach: min(max(0.4 * cell, 1.2), 0.6 * far)),
            edged.support > 0.5, edged.quad.shortestSide >= FoundMarker.leastSidePixels,
            let cells = MarkerCells(edged.quad, sideCells: dictionary.sideCells, in: light), cells.hasBorder,
            let read = dictionary.read(cells)
        else { return nil }
        let pattern = BlurredPattern(code: dictionary.codes[read.id], of: dictionary)
        let start = edged.quad.turned(by: read.quarters)
        let fits = views.compactMap { MarkerFit(start, pattern: pattern, in: $0) }
        if DBGON { for f in fits { print("FIT", f.quad.corners, f.blurPixels, f.spreadPixels, f.codeError, f.agreement, f.covariance[0].squareRoot()) } }
        guard let fit = fits.min(by: { $0.codeError < $1.codeError }),
            fit.agreement >= FoundMarker.leastAgreement, fit.quad.shortestSide >= FoundMarker.leastSidePixels
        else { return nil }
        name = "\(dictionary.name) id \(read.id)"
        self.fit = fit
    }

    /// What laser and ink printers add after the sheet's bar was measured and found right, as a share of the side.
    static let printTolerance = 0.001

    func reference(sideMillimetres: Double, in light: Light) -> SeenReference? {
        guard
            let square = SeenSquare(fit, sideMillimetres: sideMillimetres, width: light.width, height: light.height),
            let estimate = PlaneEstimate(square), let pose = PoseFit(square, view: estimate.view)
        else { return nil }
        let plane = pose.homography(width: light.width, height: light.height)
            .followed(by: .scaling(exp(pose.logScale - estimate.logScale)))
        let tolerance = FoundMarker.printTolerance
        return SeenReference(
            method: .aruco, name: name, outline: outline,
            plane: SkinPlane(millimetresFromPixels: plane), pixelsPerMillimetre: exp(estimate.logScale),
            relativeError: (estimate.variance + tolerance * tolerance).squareRoot(), tiltDegrees: estimate.tiltDegrees)
    }

    /// The white margin, one cell wide, included.
    private var outline: [Point] {
        let side = Double(fit.pattern.sideCells)
        guard let map = fit.quad.homography(side: side) else { return [] }
        return [(-1, -1), (side + 1, -1), (side + 1, side + 1), (-1, side + 1)].map { u, v in
            let place = map.map(u, v)
            return Point(x: place.x, y: place.y)
        }
    }
}
