extension Sequence where Element == Double {
    /// Median of the distances from the median; `nil` for none. One outlier in two leaves it finite. O(n log n).
    public func medianAbsoluteDeviation() -> Double? {
        guard let middle = median() else { return nil }
        return map { abs($0 - middle) }.median()
    }

    /// The standard deviation that a normal sample of this median absolute deviation would have (1.4826 times it).
    public func robustDeviation() -> Double? { medianAbsoluteDeviation().map { 1.482602218505602 * $0 } }
}
