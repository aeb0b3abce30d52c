import Foundation
import Synchronization

/// Whether the user has asked the run to stop (SIGINT or SIGTERM); the run looks between photos.
enum Interruption {
    private static let flag = Atomic<Bool>(false)

    static var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// From now on the first signal asks, and the second one ends the program at once. A reader that closes the pipe is an
    /// error of writing and no signal.
    static func listen() {
        _ = signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM] {
            _ = signal(number) { received in
                Interruption.flag.store(true, ordering: .relaxed)
                _ = signal(received, SIG_DFL)
            }
        }
    }
}
