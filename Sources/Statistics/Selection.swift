/// The value that would stand at `rank` (0 ..< count) if the values were sorted; the values come out in another order.
///
/// Hoare's selection with the middle of three as pivot: O(n) on average, no buffer, the same answer on every machine.
/// Numbers only: a NaN makes the answer meaningless.
///
/// - Reference: Hoare 1961, doi:10.1145/366622.366647.
public func select(rank: Int, in values: inout [Float]) -> Float {
    precondition(values.indices.contains(rank), "rank \(rank) of \(values.count) values")
    var places = values.mutableSpan
    var low = 0
    var high = places.count - 1
    while low < high {
        let pivot = middle(places[low], places[(low + high) / 2], places[high])
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
    return places[rank]
}

private func middle(_ a: Float, _ b: Float, _ c: Float) -> Float { max(min(a, b), min(max(a, b), c)) }
