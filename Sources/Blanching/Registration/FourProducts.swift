/// Sums of the products of one run of whole numbers with four runs of as many, each `apart` from the one before.
///
/// A number of the first run is read once for all four: half the loads of four sums one after the other. The sums must fit 32
/// bits, and are exact.
///
/// - Parameters:
///   - one: numbers, a multiple of 8.
///   - other: begins with the first of the four runs and goes on to the end of the last, or further.
func fourProducts(of one: Span<Int16>, with other: Span<Int16>, apart: Int) -> SIMD4<Int32> {
    let count = one.count
    precondition(apart >= 0 && count.isMultiple(of: 8) && 3 * apart + count <= other.count)
    // In bounds by the preconditions above.
    return unsafe one.withUnsafeBytes { one in
        unsafe other.withUnsafeBytes { other in
            var sums = (SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero)
            let step = 2 &* apart
            var place = 0
            for _ in 0..<count / 8 {
                let own = unsafe one.loadUnaligned(fromByteOffset: place, as: SIMD8<Int16>.self)
                sums.0 &+= unsafe own.pairedProducts(
                    other.loadUnaligned(fromByteOffset: place, as: SIMD8<Int16>.self))
                sums.1 &+= unsafe own.pairedProducts(
                    other.loadUnaligned(fromByteOffset: place &+ step, as: SIMD8<Int16>.self))
                sums.2 &+= unsafe own.pairedProducts(
                    other.loadUnaligned(fromByteOffset: place &+ 2 &* step, as: SIMD8<Int16>.self))
                sums.3 &+= unsafe own.pairedProducts(
                    other.loadUnaligned(fromByteOffset: place &+ 3 &* step, as: SIMD8<Int16>.self))
                place &+= 16
            }
            return SIMD4(sums.0.total, sums.1.total, sums.2.total, sums.3.total)
        }
    }
}

extension SIMD8<Int16> {
    /// Products with another eight numbers, each two neighbours' together: one instruction on most machines.
    @inline(__always)
    fileprivate func pairedProducts(_ other: SIMD8<Int16>) -> SIMD4<Int32> {
        let products = SIMD8<Int32>(truncatingIfNeeded: self) &* SIMD8<Int32>(truncatingIfNeeded: other)
        return products.evenHalf &+ products.oddHalf
    }
}

extension SIMD4<Int32> {
    fileprivate var total: Int32 { (x &+ z) &+ (y &+ w) }
}
