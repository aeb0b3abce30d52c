/// 1 / (1 + e⁻ˣ) to about 1 % of its slope: the same digits on every machine.
///
/// (1 + x/1024)^1024 stands for eˣ; x beyond ±20 counts as ±20.
public func logistic(_ x: Double) -> Double {
    var power = 1 + min(max(x, -20), 20) / 1024
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
}
