extension ScaleRequest.Way {
    /// One way, in small letters and without spaces around it.
    init(parsing text: String) throws(ScaleRequestError) {
        switch text {
        case "auto": self = .auto
        case "none": self = .none
        default:
            if text.hasSuffix("px/mm") {
                self = .given(pixelsPerMillimetre: try plausibleScale(number(text.dropLast(5), in: text), text))
            } else if text.hasSuffix("mm/px") {
                let figure = try number(text.dropLast(5), in: text)
                self = .given(pixelsPerMillimetre: try plausibleScale(1 / figure, text))
            } else {
                try self.init(reference: text)
            }
        }
    }

    private init(reference text: String) throws(ScaleRequestError) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        switch (parts[0], parts.count) {
        case ("aruco", 3):
            guard MarkerDictionary.names.contains(String(parts[1])) else { throw .unknownDictionary(String(parts[1])) }
            self = .aruco(dictionary: String(parts[1]), sideMillimetres: try millimetres(parts[2], in: text))
        case ("ruler", 2): self = .ruler(tickMillimetres: try millimetres(parts[1], in: text))
        case ("disc", 2): self = .disc(diameterMillimetres: try millimetres(parts[1], in: text), coin: nil)
        case ("coin", 2):
            let coin = String(parts[1])
            if let sides = polygonalCoins[coin] { throw .polygonalCoin(coin, sides: sides) }
            guard let diameter = coinDiametersMillimetres[coin] else { throw .unknownCoin(coin) }
            self = .disc(diameterMillimetres: diameter, coin: coin)
        default: throw .unreadable(text)
        }
    }
}

/// Finite and above 0; digits, one point and an exponent only.
private func number(_ digits: Substring, in text: String) throws(ScaleRequestError) -> Double {
    let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || ".+-e".contains($0)) }
    guard isPlain, let value = Double(digits), value.isFinite else { throw .unreadable(text) }
    guard value > 0 else { throw .notPositive(text) }
    return value
}

private func plausibleScale(_ pixelsPerMillimetre: Double, _ text: String) throws(ScaleRequestError) -> Double {
    guard ScaleRequest.plausiblePixelsPerMillimetre.contains(pixelsPerMillimetre) else { throw .implausible(text) }
    return pixelsPerMillimetre
}

private func millimetres(_ part: Substring, in text: String) throws(ScaleRequestError) -> Double {
    guard part.hasSuffix("mm") else { throw .unreadable(text) }
    let value = try number(part.dropLast(2), in: text)
    guard ScaleRequest.plausibleReferenceMillimetres.contains(value) else { throw .implausibleReference(text) }
    return value
}

/// Round coins by value, and by the names that people call them.
///
/// Reference: Council Regulation (EC) 975/98; the Royal Mint; the United States Mint.
let coinDiametersMillimetres: [String: Double] = [
    "eur-0.01": 16.25, "eur-0.02": 18.75, "eur-0.05": 21.25, "eur-0.10": 19.75, "eur-0.50": 24.25,
    "eur-1": 23.25, "eur-2": 25.75,
    "eur-1c": 16.25, "eur-2c": 18.75, "eur-5c": 21.25, "eur-10c": 19.75, "eur-50c": 24.25,
    "gbp-0.01": 20.3, "gbp-0.02": 25.9, "gbp-0.05": 18.0, "gbp-0.10": 24.5, "gbp-2": 28.4,
    "gbp-1p": 20.3, "gbp-2p": 25.9, "gbp-5p": 18.0, "gbp-10p": 24.5,
    "usd-0.01": 19.05, "usd-0.05": 21.21, "usd-0.10": 17.91, "usd-0.25": 24.26, "usd-0.50": 30.61, "usd-1": 26.50,
    "usd-cent": 19.05, "usd-penny": 19.05, "usd-nickel": 21.21, "usd-dime": 17.91, "usd-quarter": 24.26,
    "usd-half": 30.61, "usd-dollar": 26.50,
]

/// Of these, the ones whose middle is of another metal.
let coinsOfTwoMetals: Set = ["eur-1", "eur-2", "gbp-2"]

/// Coins that are no circles, and how they are shaped.
private let polygonalCoins: [String: String] = [
    "eur-0.20": "it has seven notches", "eur-20c": "it has seven notches",
    "gbp-0.20": "it has seven sides", "gbp-20p": "it has seven sides",
    "gbp-0.50": "it has seven sides", "gbp-50p": "it has seven sides", "gbp-1": "it has twelve sides",
]
