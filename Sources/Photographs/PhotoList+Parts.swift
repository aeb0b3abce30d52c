extension PhotoList {
    /// Both lists as one, sorted by `photoID`.
    ///
    /// - Throws: `clash` where one name stands for two files.
    public func adding(_ other: PhotoList) throws(PhotoListError) -> PhotoList {
        try PhotoList(joining: entries + other.entries, skipped: skipped + other.skipped)
    }

    /// The entries of part `index` (1 ... count) of `count`: each falls into one part by its `photoID` alone.
    public func shard(_ index: Int, of count: Int) -> [Entry] {
        precondition(count > 0 && (1...count).contains(index), "shard \(index)/\(count)")
        return entries.filter { hashed($0.photoID) % UInt64(count) == UInt64(index - 1) }
    }
}

/// The 64-bit FNV-1a hash of Fowler, Noll and Vo: the same on every machine.
private func hashed(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
