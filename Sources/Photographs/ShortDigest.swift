/// A short digest, the same on every machine and in every run (FNV-1a, 64 bit); not for secrets.
///
/// Reference: Fowler, Noll, Vo, https://datatracker.ietf.org/doc/html/rfc9923.
package func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
