/// Runs of pixels and the connected part that each belongs to, four neighbours to a pixel, or eight.
///
/// Two sweeps over the runs with disjoint sets: the cost is that of the outlines, not of the areas. O(runs · α).
///
/// - Reference: He, Chao and Suzuki 2008, doi:10.1109/TIP.2008.917204 (labelling by runs).
package struct ConnectedRuns {
    package let runs: [Region.Run]
    /// Per run: its part, 1, 2, … in reading order of the parts' first pixels.
    package private(set) var part: [Int]
    package private(set) var count = 0

    /// - Parameters:
    ///   - runs: sorted by row, then by column, as `Region` keeps them.
    ///   - diagonally: whether pixels that share a corner only are neighbours, too.
    package init(of runs: [Region.Run], diagonally: Bool = false) {
        let reach = diagonally ? 1 : 0
        self.runs = runs
        var parent = Array(runs.indices)
        func root(_ index: Int) -> Int {
            var at = index
            while parent[at] != at {
                parent[at] = parent[parent[at]]
                at = parent[at]
            }
            return at
        }
        var above = 0
        for index in runs.indices {
            let run = runs[index]
            while above < index && (runs[above].row, runs[above].end + reach) <= (run.row - 1, run.start) { above += 1 }
            var touching = above
            while touching < index && runs[touching].row == run.row - 1 && runs[touching].start < run.end + reach {
                let (a, b) = (root(touching), root(index))
                parent[max(a, b)] = min(a, b)
                touching += 1
            }
        }
        part = [Int](repeating: 0, count: runs.count)
        for index in runs.indices {
            let first = root(index)
            if first == index { count += 1 }
            part[index] = first == index ? count : part[first]
        }
    }
}
