internal import Statistics

/// Which reference a photograph shall hold; how it looks and lies is left to chance.
public enum ReferenceWish: String, Sendable, CaseIterable {
    case marker, paperRuler, steelRuler, transparentRuler, inchRuler, coin, sticker
    /// The same in red: a red print, a coin with red lacquer, red numbers.
    case redMarker, redCoin, redNumbers
    /// A marker of 16 to 40 pixels a side.
    case smallMarker
    /// No reference, and a truth that says so.
    case nothing
}

extension Reference {
    /// Throws a reference into what a view sees: whole in the photo but for rulers, which may run out of it; `nil` where
    /// nothing is wished.
    init?(_ wish: ReferenceWish, _ view: View, hard: Bool, _ dice: inout Dice) {
        let short = Double(min(view.width, view.height)) / view.pixelsPerMillimetre
        switch wish {
        case .nothing: return nil
        case .marker, .redMarker:
            form = .marker(MarkerFace(isRed: wish == .redMarker, within: short, hard: hard, &dice))
        case .smallMarker:
            var face = MarkerFace(isRed: false, within: short, hard: hard, &dice)
            face.resize(toMillimetres: (dice.logBetween(16, 40) / view.pixelsPerMillimetre * 100).rounded() / 100)
            form = .marker(face)
        case .coin, .redCoin: form = .disc(DiscFace(coinIsRed: wish == .redCoin, within: short, &dice))
        case .sticker: form = .disc(DiscFace(stickerWithin: short, &dice))
        case .paperRuler, .redNumbers:
            form = .ruler(RulerFace(.paper, hasRedNumbers: wish == .redNumbers, within: short, &dice))
        case .steelRuler: form = .ruler(RulerFace(.steel, hasRedNumbers: false, within: short, &dice))
        case .transparentRuler:
            form = .ruler(RulerFace(.transparent, hasRedNumbers: dice.chance(0.3), within: short, &dice))
        case .inchRuler: form = .ruler(RulerFace(inchWithin: short, &dice))
        }
        turnDegrees = dice.between(0, 360)
        (lift, bend, thicknessMillimetres) = (0, 0, 0)
        (x, y) = (0, 0)
        eye = view.eye
        seed = dice.bits()
        rise(hard: hard, &dice)
        place(in: view, &dice)
    }

    /// Coins are as thick as they are; a print lies on the skin or on a card; tape rises or bends.
    private mutating func rise(hard: Bool, _ dice: inout Dice) {
        let chance = dice.uniform()
        switch form {
        case .marker: thicknessMillimetres = chance < 0.25 ? (dice.between(0.5, 3) * 100).rounded() / 100 : 0.1
        case .disc(let face):
            let coin = DiscFace.coins.first { $0.name == face.name }
            thicknessMillimetres = coin?.thickness ?? 0.1
        case .ruler(let face):
            switch face.material {
            case .steel: thicknessMillimetres = 0.5
            case .transparent: thicknessMillimetres = (dice.between(0.3, 2) * 100).rounded() / 100
            case .paper:
                thicknessMillimetres = 0.1
                if chance < (hard ? 0.4 : 0.2) { bend = (dice.chance(0.5) ? 1 : -1) / dice.between(80, 200) }
                if chance > 0.75 { lift = 1 / dice.between(80, 250) }
            }
        }
    }

    /// Beside the photo's middle, where the photo is not of it; a ruler runs past the middle.
    private mutating func place(in view: View, _ dice: inout Dice) {
        let isRuler = if case .ruler = form { true } else { false }
        for attempt in 0..<60 {
            let side = dice.between(0, 2 * .pi)
            let share = dice.between(isRuler ? 0.1 : 0.15, isRuler ? 0.34 : 0.36)
            let photo = (
                x: Double(view.width) * (0.5 + share * cosine(side)),
                y: Double(view.height) * (0.5 + share * sine(side))
            )
            (x, y) = view.photoToSkin.map(photo.x, photo.y)
            if isRuler { turnDegrees = side * 180 / .pi + 90 + 12 * dice.normal() }
            let corners = seenOutline
            let visible = corners.count { view.shows($0.x, $0.y, margin: isRuler ? 0 : 6) }
            let isHeld = isRuler ? true : visible == corners.count
            if isHeld || attempt == 59 { return }
        }
    }
}

extension MarkerFace {
    init(isRed: Bool, within short: Double, hard: Bool, _ dice: inout Dice) {
        let kind = dice.chance(0.5) ? MarkerFace.codes[0] : dice.pick(MarkerFace.codes)
        (dictionary, bits) = (kind.dictionary, kind.bits)
        id = dice.below(kind.codes.count)
        code = kind.codes[id]
        let most = min(30, 0.45 * short)
        sideMillimetres = dice.pick([6.0, 8, 10, 12, 15, 20, 25, 30].filter { $0 <= max(most, 6) && $0 >= most / 3 })
        marginMillimetres = sideMillimetres / Double(bits + 2) * dice.between(hard ? 0.4 : 1, 1.6)
        ink = isRed ? .redInk : .black
        let white = dice.between(0.72, 0.88)
        paper = Pigment(white, white * dice.between(0.98, 1), white * dice.between(0.93, 1))
    }

    /// Its margin grows and shrinks with it.
    mutating func resize(toMillimetres side: Double) {
        marginMillimetres *= side / sideMillimetres
        sideMillimetres = side
    }
}

extension DiscFace {
    init(coinIsRed: Bool, within short: Double, _ dice: inout Dice) {
        let fitting = DiscFace.coins.filter { $0.diameter < 0.62 * short }
        let coin = dice.pick(fitting.isEmpty ? [DiscFace.coins[0]] : fitting)
        form = .coin
        (name, diameterMillimetres) = (coin.name, coin.diameter)
        (colour, core) = coinIsRed ? (Pigment(0.42, 0.04, 0.05), nil) : (coin.colour, coin.core)
    }

    init(stickerWithin short: Double, _ dice: inout Dice) {
        form = .sticker
        name = nil
        diameterMillimetres = dice.pick([6.0, 8, 10, 12, 15, 19, 25].filter { $0 < max(0.5 * short, 6.5) })
        colour = dice.pick([
            Pigment(0.06, 0.36, 0.12), Pigment(0.04, 0.14, 0.45), Pigment(0.75, 0.58, 0.05), Pigment(0.85, 0.85, 0.84),
            Pigment(0.03, 0.03, 0.03), Pigment(0.62, 0.03, 0.05),
        ])
        core = nil
    }
}

extension RulerFace {
    init(_ material: Material, hasRedNumbers: Bool, within short: Double, _ dice: inout Dice) {
        self.material = material
        unit = .centimetre
        isDouble = material != .paper && dice.chance(0.5)
        lengthMillimetres = dice.pick([50, 70, 100, 150].filter { $0 > 0.8 * short } + [200])
        breadthMillimetres = material == .paper ? dice.between(8, 14) : dice.between(13, 22)
        startMillimetres = material == .steel ? 0.3 : dice.between(1, 6)
        firstNumber = dice.chance(0.6) ? 0 : dice.integer(1...12)
        isUpsideDown = dice.chance(0.4)
        tickWidthMillimetres = dice.between(0.14, 0.28)
        tickLengthMillimetres = dice.between(1.8, 3)
        ink = material == .paper && dice.chance(0.15) ? Pigment(0.05, 0.1, 0.35) : .black
        numberInk = hasRedNumbers ? .redInk : ink
        let white = dice.between(0.7, 0.88)
        switch material {
        case .paper: body = Pigment(white, white * dice.between(0.97, 1), white * dice.between(0.85, 1))
        case .steel: body = Pigment(0.42, 0.42, 0.425)
        case .transparent: body = Pigment(0.045, 0.048, 0.05)
        }
    }

    init(inchWithin short: Double, _ dice: inout Dice) {
        self.init(dice.pick([.paper, .steel]), hasRedNumbers: false, within: short, &dice)
        unit = .inch
        isDouble = false
        tickLengthMillimetres *= 0.8
    }
}

extension View {
    /// Where the lens stands over the skin.
    var eye: Reference.Eye {
        let middle = photoToSkin.map(Double(width) / 2, Double(height) / 2)
        let (tilt, turn) = (tiltDegrees * .pi / 180, tiltDirectionDegrees * .pi / 180)
        let back = distanceMillimetres * sine(tilt)
        return Reference.Eye(
            x: middle.x - back * cosine(turn), y: middle.y - back * sine(turn),
            heightMillimetres: distanceMillimetres * cosine(tilt))
    }
}
