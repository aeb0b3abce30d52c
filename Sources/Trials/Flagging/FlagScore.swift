public import Spots

/// Which quality flags a photo's truth asks for; flags in neither list may be raised or not.
public struct StatedFlags: Sendable, Equatable {
    public var due: Set<Quality.Flag>
    public var absent: Set<Quality.Flag>

    public init(due: Set<Quality.Flag>, absent: Set<Quality.Flag>) {
        self.due = due
        self.absent = absent
    }
}

/// What one method's flags of one photo are worth.
public struct FlagScore: Sendable, Equatable {
    public var stated: StatedFlags
    public var raised: Set<Quality.Flag>

    public init(stated: StatedFlags, raised: Set<Quality.Flag>) {
        self.stated = stated
        self.raised = raised
    }
}
