/// A projective map of the plane, as a camera maps a flat thing to its picture.
///
/// (x, y) goes to ((m₀x + m₁y + m₂)/w, (m₃x + m₄y + m₅)/w) with w = m₆x + m₇y + m₈, which is above 0 for all that lies
/// before the camera.
///
/// - Reference: Hartley & Zisserman, "Multiple View Geometry in Computer Vision" (2004), doi:10.1017/CBO9780511811685.
public struct Homography: Sendable, Equatable {
    /// Nine numbers, row by row.
    public let elements: [Double]

    @inlinable
    public init(_ elements: [Double]) {
        precondition(elements.count == 9, "a homography of \(elements.count) numbers")
        self.elements = elements
    }

    /// Where a place goes. Undefined (infinite) on the horizon.
    @inlinable
    public func map(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let m = elements
        let w = m[6] * x + m[7] * y + m[8]
        return ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
    }

    /// How many times larger a small area becomes at a place: the Jacobian's determinant, det(M)/w³.
    public func areaFactor(_ x: Double, _ y: Double) -> Double {
        let m = elements
        let w = m[6] * x + m[7] * y + m[8]
        return determinant / (w * w * w)
    }

    /// The way back.
    public var inverse: Homography {
        let m = elements
        let cofactors = [
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3],
        ]
        return Homography(cofactors.map { $0 / determinant })
    }

    /// This map first, then `next`.
    public func followed(by next: Homography) -> Homography {
        let (a, b) = (next.elements, elements)
        return Homography(
            (0..<9).map { index in
                let (row, column) = (index / 3 * 3, index % 3)
                return a[row] * b[column] + a[row + 1] * b[column + 3] + a[row + 2] * b[column + 6]
            })
    }

    /// Every place's coordinates times `factor`.
    public static func scaling(_ factor: Double) -> Homography { Homography([factor, 0, 0, 0, factor, 0, 0, 0, 1]) }

    private var determinant: Double {
        let m = elements
        return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6])
            + m[2] * (m[3] * m[7] - m[4] * m[6])
    }
}
