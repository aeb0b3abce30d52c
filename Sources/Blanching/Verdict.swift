/// What a pair says as a whole: the contract's words. No count of marks is averaged into it.
public enum Verdict: String, Sendable, CaseIterable {
    case nonBlanchingPresent = "non_blanching_present"
    case partlyFaded = "partly_faded"
    case fadedInPhoto = "faded_in_photo"
    case notReadable = "not_readable"
}

extension Verdict {
    /// One mark that surely stays decides, of any size and also in a pair that is otherwise not readable. All are faded only
    /// where every mark above the floor surely is, at a place that is known well, and none is in doubt, hidden, beside the glass
    /// or out of the photo.
    public init(of responses: [SpotResponse], isReadable: Bool) {
        let counted = responses.filter { !$0.belowFloor && !($0.isSeenOnlyAfter && $0.response == .uncertain) }
        if responses.contains(where: { $0.response == .nonBlanching }) {
            self = .nonBlanchingPresent
        } else if !isReadable || counted.isEmpty {
            self = .notReadable
        } else {
            self = counted.allSatisfy { $0.response == .blanching && $0.isPlaced } ? .fadedInPhoto : .partlyFaded
        }
    }
}

extension BlanchTest {
    public var verdict: Verdict { Verdict(of: responses, isReadable: isReadable) }

    /// How many marks of the photo before gave each response.
    public var counts: [SpotResponse.Response: Int] {
        responses.reduce(into: [:]) { $0[$1.response, default: 0] += 1 }
    }
}
