/// What a pair says as a whole: the contract's words. No count of marks is averaged into it.
public enum Verdict: String, Sendable, CaseIterable {
    case nonBlanchingPresent = "non_blanching_present"
    case partlyFaded = "partly_faded"
    case fadedInPhoto = "faded_in_photo"
    case notReadable = "not_readable"
}

extension BlanchTest {
    /// One mark that surely stays decides, of any size and also in a pair that is otherwise not readable. All are faded only
    /// where every mark above the floor surely is and none is in doubt, hidden, beside the glass or out of the photo.
    public var verdict: Verdict {
        if responses.contains(where: { $0.response == .nonBlanching }) { return .nonBlanchingPresent }
        guard isReadable else { return .notReadable }
        let counted = responses.filter { !$0.belowFloor && !($0.isSeenOnlyAfter && $0.response == .uncertain) }
        let isFaded = !counted.isEmpty && counted.allSatisfy { $0.response == .blanching }
        return isFaded ? .fadedInPhoto : .partlyFaded
    }

    /// How many marks of the photo before gave each response.
    public var counts: [SpotResponse.Response: Int] {
        responses.reduce(into: [:]) { $0[$1.response, default: 0] += 1 }
    }
}
