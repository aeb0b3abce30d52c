import Statistics

/// Tells what a photo's redness looks like from its features: weighted sums, softmax, and a temperature.
///
/// Each feature gives two columns: its standardised value, and whether it is absent. Beside the four patterns there is a fifth class of odd scenes, that are none of them; its probability is spread
/// evenly over the four, so that doubt of that kind lowers every one. All of it was learnt from renderings by
/// `rubor train --pattern`; the weights can be read in `PatternJudge+Shipped.swift`.
package struct PatternJudge: Sendable, Equatable {
    /// What is done with a feature before it is weighed.
    package struct Column: Sendable, Equatable {
        package var feature: String
        /// Of the scaled values that it learnt from.
        package var mean: Double
        package var deviation: Double
    }

    /// What stands in each record: which model told the pattern.
    package var version: String
    package var columns: [Column]
    /// Classes are `classNames`; `partNames` weights for each column.
    var regression: SoftmaxRegression
    /// Scores are divided by it; above 1 they were too sure of themselves.
    package var temperature: Double
    /// Photos whose mean squared standardised value is larger are unlike all that was learnt from.
    package var widestRange: Double

    package static let labels: [Pattern.Label] = [.angiomaLike, .petechialLike, .rashLike, .none]
    package static let classNames = labels.map(\.rawValue) + ["odd"]
    /// What each feature gives to be weighed, in this order.
    static let partNames = ["value", "absent"]
    /// Standardised values beyond this count as this.
    static let clip = 3.0

    /// What was made of one photo.
    package struct Judgement: Sendable {
        /// Of `classNames`, in that order; they sum to 1.
        package var ofClasses: [Double]
        /// Whether the features lie where the judge has learnt.
        package var isInRange: Bool

        /// Of `labels`, in that order, each with its part of what is odd; they sum to 1.
        package var probabilities: [Double] {
            let share = oddProbability / Double(labels.count)
            return ofClasses.dropLast().map { $0 + share }
        }

        package var named: [Pattern.Label: Double] {
            Dictionary(uniqueKeysWithValues: zip(labels, probabilities))
        }

        /// That the photo shows petechiae: no odd scene does.
        var petechialProbability: Double { ofClasses[1] }

        /// That it is none of the four.
        package var oddProbability: Double { ofClasses[labels.count] }
    }

    package func judgement(of features: Features) -> Judgement {
        judgement(scores: regression.scores(row(of: features)), of: features)
    }

    /// Of log-odds that were had otherwise.
    func judgement(scores: [Double], of features: Features) -> Judgement {
        Judgement(
            ofClasses: softmax(scores.map { $0 / temperature }), isInRange: range(of: features) <= widestRange)
    }

    /// Standardised, `nil` where absent, before clipping.
    private func standardised(_ features: Features) -> [Double?] {
        columns.map { column in
            guard let feature = Feature.named(column.feature), let value = feature.scaled(features) else { return nil }
            return (value - column.mean) / column.deviation
        }
    }

    /// The columns that the regression weighs: for each feature its value and its absence.
    func row(of features: Features) -> [Double] {
        standardised(features).flatMap { value -> [Double] in
            guard let value else { return [0, 1] }
            return [min(max(value, -PatternJudge.clip), PatternJudge.clip), 0]
        }
    }

    /// Mean square of the standardised values that are there (each at most 6 deviations); 0 for none.
    func range(of features: Features) -> Double {
        let values = standardised(features).compactMap { $0 }
        return values.isEmpty ? 0 : values.reduce(0) { $0 + min($1 * $1, 36) } / Double(values.count)
    }

    /// What each feature that is there adds to the label that it speaks for most, against the mean of the other classes, in
    /// log-odds; strongest first.
    ///
    /// Where nothing was found, all that speaks by its absence or its zero is told as one reason, `spot_count`.
    package func reasons(for features: Features) -> [Pattern.Reason] {
        let row = row(of: features)
        let isNothingFound = features.spotCount + features.patchCount == 0
        var absence = [Double](repeating: 0, count: regression.weights.count)
        var reasons = columns.indices.compactMap { index -> Pattern.Reason? in
            guard let feature = Feature.named(columns[index].feature) else { return nil }
            let parts = parts(of: row, column: index)
            let value = feature.value(features)
            if isNothingFound && (value ?? 0) == 0 {
                for k in absence.indices { absence[k] += parts[k] }
                return nil
            }
            guard let value else { return nil }
            return PatternJudge.reason(feature.name, value, feature.words(value), parts)
        }
        if isNothingFound {
            reasons.insert(
                PatternJudge.reason("spot_count", 0, "no red spot and no red patch was found", absence), at: 0)
        }
        return reasons.filter { $0.weight > 0 }.enumerated().sorted {
            ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
        }.map(\.element)
    }

    /// What a feature's columns add to each class, in log-odds.
    private func parts(of row: [Double], column index: Int) -> [Double] {
        let count = PatternJudge.partNames.count
        let range = count * index..<count * (index + 1)
        return regression.weights.map { weights in
            range.reduce(0) { $0 + weights[$1] * row[$1] } / temperature
        }
    }

    private static func reason(_ name: String, _ value: Double, _ words: String, _ parts: [Double]) -> Pattern.Reason {
        let best = labels.indices.max { (parts[$0], $1) < (parts[$1], $0) } ?? 0
        let others = (parts.reduce(0, +) - parts[best]) / Double(parts.count - 1)
        return Pattern.Reason(
            feature: name, value: value, towards: labels[best], weight: parts[best] - others, words: words)
    }
}
