extension PhotoList {
    /// Both lists as one, sorted by `photoID`.
    ///
    /// - Throws: `clash` where one name stands for two files, `twice` where one photo comes with different values.
    public func adding(_ other: PhotoList) throws(PhotoListError) -> PhotoList {
        try PhotoList(joining: entries + other.entries, skipped: skipped + other.skipped)
    }

    /// The entries of part `index` (1 ... count) of `count`: each falls into one part by its `photoID` alone.
    public func shard(_ index: Int, of count: Int) -> [Entry] {
        precondition(count > 0 && (1...count).contains(index), "shard \(index)/\(count)")
        return entries.filter { fnv1a($0.photoID.utf8) % UInt64(count) == UInt64(index - 1) }
    }
}
