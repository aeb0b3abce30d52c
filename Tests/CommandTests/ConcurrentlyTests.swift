import Synchronization
import Testing

@testable import Command

@Suite("Work done several at a time")
struct ConcurrentlyTests {
    @Test("gives the answers in order, whichever came first", arguments: [1, 3, 20])
    func order(jobs: Int) async {
        #expect(await concurrently(9, jobs: jobs) { $0 * $0 } == (0..<9).map { $0 * $0 })
    }

    @Test("starts nothing more once the listener has said so, and waits for what is at work", arguments: [1, 3])
    func stop(jobs: Int) async {
        let started = Atomic<Int>(0)
        var told: [Int] = []
        let answers = await concurrently(50, jobs: jobs) { index in
            started.add(1, ordering: .relaxed)
            return index
        } tell: { done, _, answer in
            told.append(answer)
            // Whatever it says afterwards.
            return done != 2
        }
        // Those at work with the second answer, and none after them.
        #expect(started.load(ordering: .relaxed) == jobs + 1)
        #expect(answers.count == jobs + 1 && told.count == jobs + 1)
    }
}
