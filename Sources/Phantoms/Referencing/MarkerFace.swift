/// A printed square code of OpenCV's dictionaries: a dark border, bits within it, and a pale margin around.
public struct MarkerFace: Sendable, Equatable {
    /// As in `4x4_50`.
    public var dictionary: String
    public var id: Int
    /// Bits along a side, without the border's two.
    public var bits: Int
    /// Row by row, the top-left bit highest; 1 is white.
    public var code: UInt64
    /// With the dark border.
    public var sideMillimetres: Double
    public var marginMillimetres: Double
    public var ink: Pigment
    public var paper: Pigment

    /// The codes that the renderer knows.
    ///
    /// Reference: OpenCV 4, `objdetect/src/aruco/predefined_dictionaries.hpp`, also for the AprilTag family 36h11.
    static let codes: [(dictionary: String, bits: Int, codes: [UInt64])] = [
        (
            "4x4_50", 4,
            [0xB532, 0x0F9A, 0x332D, 0x9946, 0x549E, 0x79CD, 0x9E2E, 0xC4F2, 0xFEDA, 0xCF56, 0xF991, 0x11A7]
        ),
        ("5x5_50", 5, [0x145_B2BC, 0x1C_06E6, 0x1AF_0EDD, 0x103_95F7, 0x1AE_B524, 0x1D4_082D]),
        ("6x6_250", 6, [0x1_E3DD_82A6, 0x0_EFBA_3891, 0x1_5907_EACD, 0xC_91B3_069E, 0xD_607D_6E15, 0xD_8E8E_0E68]),
        (
            "apriltag_36h11", 6,
            [0x2_1A14_6BAB, 0x9_2D18_FE9B, 0x7_0890_14BB, 0x1_9397_9E27, 0x4_4153_D3D7, 0x3_5CD5_B8CF]
        ),
    ]

    /// What is printed at a place from the middle, in millimetres.
    func paint(_ u: Float, _ v: Float) -> ReferencePaint {
        let half = Float(sideMillimetres) / 2
        guard abs(u) < half, abs(v) < half else { return paper.paint }
        let cell = Float(sideMillimetres) / Float(bits + 2)
        let (column, row) = (Int((u + half) / cell) - 1, Int((v + half) / cell) - 1)
        guard (0..<bits).contains(column), (0..<bits).contains(row) else { return ink.paint }
        let place = bits * bits - 1 - (row * bits + column)
        return code >> UInt64(place) & 1 == 1 ? paper.paint : ink.paint
    }
}
