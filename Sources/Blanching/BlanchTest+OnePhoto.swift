import Patterns

extension BlanchTest {
    /// One photo given twice, as before and after: its marks, none of them judged.
    ///
    /// Every mark would stay, and of the best map, the identity, too: but nothing was pressed between the two, so that nothing
    /// is looked for, and the pair shows no pressure.
    ///
    /// - Complexity: O(marks).
    public init(ofOnePhotoTwice photo: ExaminedPhoto) {
        before = photo.examination
        registration = .failure(.noAgreement(votes: 0))
        responses = PressedMark.all(in: before.findings).map {
            SpotResponse(
                id: $0.id, kind: $0.kind, xPixels: $0.x, yPixels: $0.y, afterXPixels: .nan, afterYPixels: .nan,
                diameterPixels: 2 * $0.radius, belowFloor: $0.belowFloor, response: .uncertain,
                doubt: .registration)
        }
        unreadableReasons = responses.isEmpty ? [.noPallor, .noSpots] : [.noPallor]
    }
}
