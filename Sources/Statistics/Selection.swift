/// The value that would stand at `rank` (0 ..< count) if the values were sorted; the values come out in another order.
///
/// Hoare's selection with the middle of three as pivot, of many values with one from a sample: O(n) on average, no buffer,
/// the same answer on every machine. Numbers only: a NaN makes the answer meaningless.
///
/// - Reference: Hoare 1961, doi:10.1145/366622.366647; Floyd and Rivest 1975, doi:10.1145/360680.360694 (the sample).
public func select(rank: Int, in values: inout [Float]) -> Float {
    precondition(values.indices.contains(rank), "rank \(rank) of \(values.count) values")
    var places = values.mutableSpan
    select(rank: rank, from: 0, through: places.count - 1, in: &places)
    return places[rank]
}

/// From here on a sample is selected from first.
private let manyValues = 4000

private func select(rank: Int, from first: Int, through last: Int, in places: inout MutableSpan<Float>) {
    var low = first
    var high = last
    while low < high {
        var pivot = middle(places[low], places[(low + high) / 2], places[high])
        if high - low > manyValues {
            // A tenth of the values tells where the one sought lies; a little beside it, so that the smaller part is kept.
            let reach = (high - low) / 20
            let (start, end) = (max(low, rank - reach), min(high, rank + reach))
            let share = Double(rank - low) / Double(high - low)
            let margin = Double(end - start).squareRoot() * (share < 0.5 ? 1 : -1)
            let place = min(max(start + Int(share * Double(end - start) + margin), start), end)
            select(rank: place, from: start, through: end, in: &places)
            pivot = places[place]
        }
        var i = low
        var j = high
        while i <= j {
            // The pivot is one of the values, so that both stop inside; checks would cost half the time.
            while unsafe places[unchecked: i] < pivot { i &+= 1 }
            while unsafe places[unchecked: j] > pivot { j &-= 1 }
            if i <= j {
                places.swapAt(i, j)
                i &+= 1
                j &-= 1
            }
        }
        if rank <= j {
            high = j
        } else if rank >= i {
            low = i
        } else {
            break
        }
    }
}

private func middle(_ a: Float, _ b: Float, _ c: Float) -> Float { max(min(a, b), min(max(a, b), c)) }
