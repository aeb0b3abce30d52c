/// `work` for 0 ..< count, at most `jobs` at a time; the answers in order, whichever came first.
///
/// - Parameter tell: told after each how many are done, which one came and its answer, one call at a time. Once it says
///   `false` nothing more is started; what is at work already is waited for, and told.
func concurrently<Answer: Sendable>(
    _ count: Int, jobs: Int, work: @escaping @Sendable (Int) -> Answer,
    tell: (Int, Int, Answer) -> Bool = { _, _, _ in true }
) async -> [Answer] {
    await withTaskGroup(of: (Int, Answer).self) { group in
        var answers = [Answer?](repeating: nil, count: count)
        var next = 0
        func start() {
            guard next < count else { return }
            let index = next
            next += 1
            group.addTask { (index, work(index)) }
        }
        for _ in 0..<max(1, jobs) { start() }
        var (done, goesOn) = (0, true)
        while let (index, answer) = await group.next() {
            answers[index] = answer
            done += 1
            goesOn = tell(done, index, answer) && goesOn
            if goesOn { start() }
        }
        return answers.compactMap(\.self)
    }
}
