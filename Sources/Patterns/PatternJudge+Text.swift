import Statistics

extension PatternJudge {
    /// The judge as lines that can be read: the classes' order, then each feature with its weights in that order.
    ///
    /// `init(parsing:)` gives the same judge back where the numbers have at most four decimals, as fitted ones have.
    package var text: String {
        var lines = [
            "pattern \(version)", "classes " + PatternJudge.classNames.joined(separator: " "),
            "temperature \(temperature)", "range \(widestRange)",
            "start " + regression.starts.map { "\($0)" }.joined(separator: " "),
        ]
        for (index, column) in columns.enumerated() {
            lines.append("feature \(column.feature) mean \(column.mean) deviation \(column.deviation)")
            for (part, name) in PatternJudge.partNames.enumerated() {
                let place = PatternJudge.partNames.count * index + part
                let weights = regression.weights.map { "\($0[place])" }.joined(separator: " ")
                lines.append("  \(name) \(weights)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Reads what `text` wrote; `nil` for anything else, a feature that this version does not know included.
    package init?(parsing text: String) {
        var words = text.split { $0 == " " || $0 == "\n" }.map(String.init)[...]
        func next(_ word: String) -> Bool { words.first == word && words.popFirst() != nil }
        func number() -> Double? { words.popFirst().flatMap(Double.init) }
        func numbers(_ count: Int) -> [Double]? {
            let found = (0..<count).compactMap { _ in number() }
            return found.count == count ? found : nil
        }
        let classes = PatternJudge.classNames
        guard next("pattern"), let version = words.popFirst(), next("classes"), classes.allSatisfy({ next($0) }),
            next("temperature"), let temperature = number(), temperature > 0, next("range"), let range = number(),
            next("start"), let starts = numbers(classes.count)
        else { return nil }
        var columns: [Column] = []
        var weights = [[Double]](repeating: [], count: classes.count)
        while next("feature") {
            guard let name = words.popFirst(), Feature.named(name) != nil, next("mean"), let mean = number(),
                next("deviation"), let deviation = number(), deviation > 0
            else { return nil }
            columns.append(Column(feature: name, mean: mean, deviation: deviation))
            for part in PatternJudge.partNames {
                guard next(part), let values = numbers(classes.count) else { return nil }
                for (index, value) in values.enumerated() { weights[index].append(value) }
            }
        }
        guard words.isEmpty, !columns.isEmpty else { return nil }
        self.init(
            version: version, columns: columns,
            regression: SoftmaxRegression(starts: starts, weights: weights), temperature: temperature,
            widestRange: range)
    }
}
