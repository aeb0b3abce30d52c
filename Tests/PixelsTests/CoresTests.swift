import Dispatch
import Synchronization
import Testing

@testable import Pixels

@Suite("Work on several cores")
struct CoresTests {
    private func cores(_ count: Int) -> Cores {
        Cores(count) { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
    }

    @Test("answers stand in order and every one is asked for once", arguments: [1, 2, 3, 16], [0, 1, 2, 7, 500])
    func order(cores: Int, count: Int) {
        let asked = Mutex([Int](repeating: 0, count: count))
        let answers = self.cores(cores).answers(count) { index in
            asked.withLock { $0[index] += 1 }
            return 3 * index
        }
        #expect(answers == (0..<count).map { 3 * $0 })
        #expect(asked.withLock(\.self) == [Int](repeating: 1, count: count))
    }

    @Test("two computations give both answers, also where one of them asks for cores itself", arguments: [1, 2, 4])
    func both(cores: Int) {
        let cores = self.cores(cores)
        let (sum, word) = cores.both({ cores.answers(100, \.self).reduce(0, +) }, { "done" })
        #expect(sum == 4_950 && word == "done")
    }

    @Test("no core at all is the caller's mistake")
    func none() async {
        await #expect(processExitsWith: .failure) { _ = Cores(0) { _, _ in } }
    }

    @Test("what is not handed out is not passed over")
    func lost() async {
        await #expect(processExitsWith: .failure) { _ = Cores(2) { _, _ in }.answers(3, \.self) }
    }
}
