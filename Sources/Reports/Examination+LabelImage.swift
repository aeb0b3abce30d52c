public import Patterns
public import Pixels
internal import Spots

extension Examination {
    /// The upright photo with each pixel's spot or patch number, 0 for none; `nil` where the numbers pass 65,535.
    ///
    /// A pixel in a spot that lies in a patch carries the spot's number.
    ///
    /// - Complexity: O(pixels).
    public func labelImage() -> Raster<UInt16>? {
        let marks = findings.patches.map { ($0.id, $0.region) } + findings.spots.map { ($0.id, $0.region) }
        guard marks.allSatisfy({ (1...65_535).contains($0.0) }) else { return nil }
        var labels = Raster<UInt16>(width: width, height: height, repeating: 0)
        for (id, region) in marks {
            for run in region.runs where (0..<height).contains(run.row) {
                for x in max(0, run.start)..<max(max(0, run.start), min(width, run.end)) {
                    labels[x, run.row] = UInt16(id)
                }
            }
        }
        return labels
    }
}
