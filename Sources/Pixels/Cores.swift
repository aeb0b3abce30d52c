internal import Synchronization

/// How many cores a computation may use at most, and what hands its parts out to them. The answers are the same for any
/// number.
public struct Cores: Sendable {
    public let count: Int
    /// Calls a body once for each of 0 ..< some count, on any cores and in any order, and returns when all have returned.
    public typealias HandingOut = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void
    private let handOut: HandingOut

    /// One: everything happens on the caller's thread, in order.
    public static let one = Cores(1) { count, body in (0..<count).forEach(body) }

    /// - Parameters:
    ///   - count: 1 or more.
    ///   - handOut: threads are the tool's: a library starts none of its own.
    public init(_ count: Int, handOut: @escaping HandingOut) {
        precondition(count >= 1, "\(count) cores")
        (self.count, self.handOut) = (count, handOut)
    }

    /// `work` for 0 ..< `count`, each once, on any of the cores; the answers in order.
    ///
    /// - Complexity: the work's, over the cores; handing out takes about a microsecond for each.
    public func answers<Answer: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Answer) -> [Answer] {
        guard self.count > 1 && count > 1 else { return (0..<count).map(work) }
        let answers = Mutex([Answer?](repeating: nil, count: count))
        let next = Atomic(0)
        // Whoever is free takes the next, so that long ones do not wait for one another.
        handOut(min(self.count, count)) { _ in
            while true {
                let place = next.add(1, ordering: .relaxed).oldValue
                guard place < count else { return }
                let answer = work(place)
                answers.withLock { $0[place] = answer }
            }
        }
        let found = answers.withLock { $0.compactMap(\.self) }
        precondition(found.count == count, "\(found.count) of \(count) were handed out")
        return found
    }

    /// Two computations that do not need one another.
    public func both<One: Sendable, Other: Sendable>(
        _ one: @Sendable () -> One, _ other: @Sendable () -> Other
    ) -> (One, Other) {
        let answers = answers(2) { $0 == 0 ? Either<One, Other>.one(one()) : .other(other()) }
        guard case .one(let first) = answers[0], case .other(let second) = answers[1] else {
            preconditionFailure("answers stand in order")
        }
        return (first, second)
    }

    private enum Either<One: Sendable, Other: Sendable>: Sendable {
        case one(One)
        case other(Other)
    }
}
