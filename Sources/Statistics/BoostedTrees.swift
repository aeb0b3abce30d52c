/// A score that is the sum of small decision trees.
///
/// What gradient boosting makes (Friedman 2001, doi:10.1214/aos/1013203451): each tree asks a few questions "is column c at
/// least t?", and its leaf adds to the score, which is in log-odds.
public struct BoostedTrees: Sendable, Equatable {
    /// A question or, where `column` is below 0, a leaf. The child for "less" follows its question; the other is `otherwise`.
    struct Node: Sendable, Equatable {
        var column: Int32
        /// The least value that goes to `otherwise`; of a leaf what it adds.
        var value: Float
        var otherwise: Int32 = 0

        static func leaf(_ value: Float) -> Node { Node(column: -1, value: value) }
    }

    /// The score before any question.
    var start: Float
    /// All trees' nodes, one tree after the other, each in the order in which it is written.
    var nodes: [Node]
    /// Where each tree starts in `nodes`.
    var roots: [Int32]
    /// How many columns a row has.
    public let columns: Int

    /// The score of one row, in log-odds. O(trees · depth).
    ///
    /// - Precondition: `row` has `columns` values; one that is not a number answers every question with "less".
    public func score(_ row: [Float]) -> Float {
        precondition(row.count == columns, "a row of \(row.count) values for \(columns) columns")
        let nodes = nodes.span
        let row = row.span
        var sum = start
        for root in roots {
            var at = Int(root)
            while nodes[at].column >= 0 {
                at = row[Int(nodes[at].column)] >= nodes[at].value ? Int(nodes[at].otherwise) : at + 1
            }
            sum += nodes[at].value
        }
        return sum
    }
}
