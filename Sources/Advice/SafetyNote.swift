/// What a person is told beside the numbers.
public struct SafetyNote: Sendable, Equatable {
    public enum Level: String, Sendable {
        case emergencyCheck = "emergency_check"
        case haveItSeen = "have_it_seen"
        case keepWatching = "keep_watching"
    }
    public var level: Level
    /// Never empty.
    public var text: String
}
