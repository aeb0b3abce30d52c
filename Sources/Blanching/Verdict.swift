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
    /// or out of the photo; a mark that only the photo after shows counts like any other.
    public init(of responses: [SpotResponse], isReadable: Bool) {
        let counted = responses.filter { !$0.belowFloor }
        if responses.contains(where: { $0.response == .nonBlanching }) {
            self = .nonBlanchingPresent
        } else if !isReadable || responses.isEmpty {
            self = .notReadable
        } else {
            let allFade = counted.allSatisfy { $0.response == .blanching && $0.isPlaced }
            self = allFade && !counted.isEmpty ? .fadedInPhoto : .partlyFaded
        }
    }
}

extension BlanchTest {
    public var verdict: Verdict { Verdict(of: responses, isReadable: isReadable) }

    /// How many marks gave each response, those included that only the photo after shows.
    public var counts: [SpotResponse.Response: Int] {
        responses.reduce(into: [:]) { $0[$1.response, default: 0] += 1 }
    }
}
