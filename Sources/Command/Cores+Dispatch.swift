import Dispatch
import Rubor

extension Cores {
    /// So many of this machine's.
    static func dispatched(_ count: Int) -> Cores {
        Cores(count) { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
    }
}
