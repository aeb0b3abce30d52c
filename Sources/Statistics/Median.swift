extension Sequence where Element == Double {
    /// The middle value; the mean of the two middle ones for an even count; `nil` for none. O(n log n).
    public func median() -> Double? { quantile(0.5) }

    /// The value below which the share `share` (0 ... 1) lies, linear between neighbours (type 7 of Hyndman and Fan,
    /// doi:10.1080/00031305.1996.10473566); `nil` for an empty sequence. O(n log n).
    public func quantile(_ share: Double) -> Double? {
        precondition((0...1).contains(share), "a quantile of \(share)")
        var sorted = Array(self)
        sorted.sort()
        guard let last = sorted.indices.last else { return nil }
        let place = share * Double(last)
        let below = Int(place)
        // Also between infinite values, whose difference is no number.
        guard below < last, place > Double(below), sorted[below] < sorted[below + 1] else { return sorted[below] }
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
