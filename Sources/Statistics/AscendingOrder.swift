/// The places of `values` from the least to the greatest, equal ones in their own order; numbers only.
///
/// Sorts by the bits of the numbers, eleven at a time, without comparing any two: several times as fast as a sort of tens of
/// thousands. O(count).
///
/// - Reference: Knuth 1998, The Art of Computer Programming 3, section 5.2.5 (radix sorting).
public func ascendingOrder(of values: [Float]) -> [Int] {
    let keys = values.map(orderedBits)
    var order = Array(values.indices)
    var sorted = order
    for shift in [UInt32(0), 11, 22] {
        var starts = [Int](repeating: 0, count: 2_049)
        for key in keys { starts[Int(key >> shift & 2_047) + 1] += 1 }
        for digit in 1...2_048 { starts[digit] += starts[digit - 1] }
        for place in order {
            let digit = Int(keys[place] >> shift & 2_047)
            sorted[starts[digit]] = place
            starts[digit] += 1
        }
        swap(&order, &sorted)
    }
    return order
}

/// Bits that compare as their numbers do; both zeros are one.
private func orderedBits(_ value: Float) -> UInt32 {
    let bits = (value + 0).bitPattern
    return bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
}
