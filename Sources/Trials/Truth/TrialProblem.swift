/// One line about an input that could not be scored as it should; never dropped in silence.
public struct TrialProblem: Sendable, Equatable, Error {
    /// The photo or file it is about.
    public var name: String
    /// What is wrong, in words that follow the name and a colon.
    public var reason: String

    public init(_ name: String, _ reason: String) {
        self.name = name
        self.reason = reason
    }

    public var line: String { "\(name): \(reason)" }
}

/// Why there is nothing to score at all. The text is for a person.
public enum TrialError: Error, Sendable, Equatable {
    /// The folder or file is not there, or holds no truth.
    case noTruth(String)
    /// A file that everything rests on cannot be understood.
    case unreadable(String)

    public var message: String {
        switch self {
        case .noTruth(let text), .unreadable(let text): text
        }
    }
}
