internal import Statistics

/// A square's corners in a photo, with their errors, in focal-length-like units: longer sides of the photo from its middle.
struct SeenSquare {
    /// Relative to the photo's middle, divided by its longer side.
    let corners: [Vector]
    /// Inverse of the corners' covariance in the same unit, 8 × 8.
    let information: [Double]
    /// The least standard error of a corner's coordinate in the same unit.
    let leastError: Double
    let sideMillimetres: Double
    let longerSide: Double

    init?(_ fit: MarkerFit, sideMillimetres: Double, width: Double, height: Double) {
        longerSide = max(width, height)
        let unit = longerSide
        corners = fit.quad.corners.map { ($0 - Vector(width / 2, height / 2)) / unit }
        self.sideMillimetres = sideMillimetres
        var information = [Double](repeating: 0, count: 64)
        for column in 0..<8 {
            var one = [Double](repeating: 0, count: 8)
            one[column] = 1
            guard let solved = solution(of: fit.covariance, one) else { return nil }
            for row in 0..<8 { information[row * 8 + column] = solved[row] * unit * unit }
        }
        self.information = information
        leastError = (0..<8).map { fit.covariance[$0 * 9] }.reduce(.infinity, min).squareRoot() / unit
    }
}
