import Patterns
import Scales
import Spots

extension BlanchTest {
    /// Upper end of the 95 % interval of the largest extent (Feret) of the marks that stay, in millimetres; `nil` without a
    /// scale and where none stays.
    ///
    /// The extent is as unsure as the diameter. A mark that only the photo after shows counts as a disc, and one below the
    /// photo's floor by what its outline says: too large rather than left out.
    public var stayingFeretMillimetresHigh: Double? {
        guard let scale = before.scale else { return nil }
        let shapes = before.findings.spots.map { ($0.id, $0.shape) } + before.findings.patches.map { ($0.id, $0.shape) }
        return responses.filter { $0.response == .nonBlanching }.map { response in
            let here = scale.at(x: response.xPixels, y: response.yPixels)
            let own = response.isSeenOnlyAfter ? nil : shapes.first { $0.0 == response.id }?.1
            guard let own, own.diameterPixels > 0 else {
                return response.diameterPixels / here.pixelsPerMillimetreLow
            }
            let diameter = SizedDiameter(of: own, scale: scale)
            return here.millimetres(pixels: own.feretMaximumPixels) * diameter.high / diameter.millimetres
        }.max()
    }
}
