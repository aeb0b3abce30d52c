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
    var search = ReferenceSearch()
    var taken: [Quad] = []
    let picture = MarkerSearchPicture(lightness)
    let patches = picture.darkPatches()
    for seed in patches.compactMap({ QuadSeed($0, reduction: picture.reduction) }) {
        guard !taken.contains(where: { $0.holds(seed.guesses[0].middle) }) else { continue }
        let squares = seed.guesses.compactMap {
            PrintedSquare($0, reduction: seed.reduction, sideCells: dictionary.sideCells, in: views[0])
        }
        let looks = squares.lazy.map { ($0, MarkerLook(at: $0, dictionary: dictionary, in: views)) }
        guard let (square, look) = looks.first(where: { !$0.1.isUnread }) ?? squares.first.map({ ($0, .unread) }) else {
            continue
        }
        if case .found(let marker) = look,
            let reference = marker.reference(sideMillimetres: sideMillimetres, in: views[0])
        {
            search.seen.append(reference)
            taken.append(marker.fit.quad)
        } else if search.refused.count < mostRefused,
            let refused = look.refused(square)
                ?? squares.lazy.compactMap({ $0.refused(dictionary, in: views[0]) }).first
        {
            search.refused.append(refused.reference)
            // Another guess at the same square may fit.
            if look.isUnread { taken.append(refused.quad) }
        }
    }
    search.refused.removeAll { refused in search.seen.contains { $0.holds(refused) } }
    if search == ReferenceSearch() {
        search.refused = patches.lazy.compactMap { CutMarker($0, reduction: picture.reduction, in: views[0]) }
            .prefix(1).map(\.refused)
    }
    return search
}

/// So many squares that are no marker are named; more of them are a pattern.
private let mostRefused = 4

extension SeenReference {
    /// Whether the middle of something that was refused lies within.
    fileprivate func holds(_ refused: RefusedReference) -> Bool {
        let middle = refused.outline.map(Vector.init).reduce(Vector(0, 0), +) / Double(max(1, refused.outline.count))
        return Polygon(corners: outline).contains(x: middle.x, y: middle.y)
    }
}

extension Quad {
    func holds(_ place: Vector) -> Bool {
        Polygon(corners: corners.map { Point(x: $0.x, y: $0.y) }).contains(x: place.x, y: place.y)
    }
}

/// A marker that was read and whose corners are known.
struct FoundMarker {
    let name: String
    let fit: MarkerFit

    /// Edges between cells that must look as the pattern says.
    private static let leastAgreement = 0.75
    /// White's light less black's, as a share of white's: black print gives 0.8 and more, tiles and cloth do not.
    private static let leastContrast = 0.6

    /// - Throws: `UnfitMarker` where the marker that was read is not what the photo shows.
    init(_ read: ReadMarker, at quad: Quad, dictionary: MarkerDictionary, in views: [Light]) throws(UnfitMarker) {
        name = "\(dictionary.name) id \(read.id)"
        let pattern = BlurredPattern(code: dictionary.codes[read.id], of: dictionary)
        // Lenses blur light, software codes: the photo tells which it was.
        guard let first = MarkerFit(quad.turned(by: read.quarters), pattern: pattern, in: views[0]) else {
            throw .displaced(name)
        }
        guard first.contrastShare >= FoundMarker.leastContrast else { throw .pale(name) }
        let fits = [first] + views[1...].compactMap { MarkerFit(first.quad, pattern: pattern, in: $0, isNear: true) }
        guard let fit = fits.min(by: { $0.codeError < $1.codeError }), fit.agreement >= FoundMarker.leastAgreement
        else { throw .displaced(name) }
        guard fit.quad.shortestSide >= PrintedSquare.leastSidePixels else { throw .small }
        self.fit = fit
    }

    /// How much surer than right the fit is of what its corners and their tilt make of the scale, on renderings whose truth is
    /// known.
    private static let doubt = 1.25

    /// Standard error, as a share, that the tilt of a small marker adds: which side of it is near hangs on tenths of a pixel,
    /// and a small one's is pulled towards level. None from 60 pixels a side on.
    private static func tiltError(sidePixels: Double, tiltDegrees: Double) -> Double {
        (0.01 + 0.06 * tan(tiltDegrees * .pi / 180)) * min(max((60 - sidePixels) / 20, 0), 1)
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
        let tilt = FoundMarker.tiltError(sidePixels: fit.quad.meanSide, tiltDegrees: estimate.tiltDegrees)
        let corners = FoundMarker.doubt * FoundMarker.doubt * estimate.variance
        return SeenReference(
            method: .aruco, name: name, outline: outline(in: light),
            plane: SkinPlane(millimetresFromPixels: plane), pixelsPerMillimetre: exp(estimate.logScale),
            relativeError: (corners + tolerance * tolerance + tilt * tilt).squareRoot(),
            tiltDegrees: estimate.tiltDegrees)
    }

    /// The white margin and its shadow included.
    private func outline(in light: Light) -> [Point] {
        let side = Double(fit.pattern.sideCells)
        guard let map = fit.quad.homography(side: side) else { return [] }
        let margin = MarkerMargin(around: fit, in: light).sides
        let (left, top, right, bottom) = (-margin[3], -margin[0], side + margin[1], side + margin[2])
        return [(left, top), (right, top), (right, bottom), (left, bottom)].map { u, v in
            let place = map.map(u, v)
            return Point(x: place.x, y: place.y)
        }
    }
}
