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
        registration = .failure(.noAgreement)
        responses = BlanchTest.unplaced(before.findings)
        unreadableReasons = responses.isEmpty ? [.noPallor, .noSpots] : [.noPallor]
    }
}
