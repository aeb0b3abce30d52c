internal import Photographs
internal import Reports
internal import Statistics

extension PairTrial {
    /// From a truth with the keys `before`, `after`, `invalid`, `before_to_after` and `spots` (`x`, `y`, `area_px` or
    /// `diameter_mm`, `fade`, `pressed`; optionally `after_x`, `after_y`, `in_frame`, `hidden`, `contact_low`,
    /// `contact_high`), and optionally `landmarks`, `glass` (`covers_all`: no skin is free of it) and `reference`.
    ///
    /// Places are as `first_pixel_middle` says: 0.5 where the first pixel's middle is (0.5, 0.5); without that key it is
    /// (0, 0). `before_to_after` has two or three rows of three, or nine numbers.
    /// - Throws: `TrialProblem` where a photo is not there or the truth contradicts itself.
    init(_ value: JSONValue, at place: TruthPlace, root: PhotoPath) throws(TrialProblem) {
        let folder = place.folder.isEmpty ? root : root.appending(Array(place.folder.utf8))
        func photo(_ key: String) throws(TrialProblem) -> PhotoPath {
            guard let name = value[key]?.string else { throw TrialProblem(place.name, "it names no photo \(key)") }
            guard place.siblings.contains(name) else {
                throw TrialProblem(place.name, "its photo \(name) is not there")
            }
            return folder.appending(Array(name.utf8))
        }
        pairID = (place.folder.isEmpty ? "" : place.folder + "/") + place.stem
        beforePath = try photo("before")
        afterPath = try photo("after")
        let labels = place.stem + ".labels.png"
        labelsPath = place.siblings.contains(labels) ? folder.appending(Array(labels.utf8)) : nil
        kind = value["kind"]?.string ?? ""
        let folders = (root.description + "/" + place.folder).split(separator: "/").map(String.init)
        difficulty = value["difficulty"]?.string ?? folders.last { ["standard", "hard", "stress"].contains($0) }
        tone = value["tone"]?.double
        itaDegrees = value["ita_deg"]?.double
        millimetresPerPixel = try value.millimetresPerPixel(of: place.name)
        flaw = try value["invalid"].flatMap(\.stated).map { stated throws(TrialProblem) in
            guard let flaw = stated.string.flatMap({ Flaw(rawValue: $0) }) else {
                throw TrialProblem(place.name, "its reason to be invalid is no known one: \(stated.line)")
            }
            return flaw
        }
        showsUnpressed = value["glass"]?["covers_all"]?.truth != true || value["reference"]?.stated != nil
        let shift = 0.5 - (value["first_pixel_middle"]?.double ?? 0)
        beforeToAfter = try value["before_to_after"].flatMap(\.stated).map { stated throws(TrialProblem) in
            guard let map = Homography(rows: stated) else {
                throw TrialProblem(place.name, "its before_to_after is no map of the plane")
            }
            return map.shifted(by: shift)
        }
        landmarks = []
        spots = []
        for item in value["landmarks"]?.items ?? [] {
            guard let landmark = Landmark(item, shift) else {
                throw TrialProblem(place.name, "one of its landmarks has no place: \(item.line)")
            }
            landmarks.append(landmark)
        }
        for item in value["spots"]?.items ?? [] {
            guard let spot = Spot(item, self, shift) else {
                throw TrialProblem(place.name, "one of its spots lacks x, y, size, fade or pressed: \(item.line)")
            }
            spots.append(spot)
        }
    }
}

extension Homography {
    /// Two or three rows of three, or nine numbers; `nil` for others and where it turns the plane into a line.
    fileprivate init?(rows value: JSONValue) {
        let items = value.items ?? []
        var numbers = items.compactMap(\.double)
        if numbers.isEmpty { numbers = items.flatMap { ($0.items ?? []).compactMap(\.double) } }
        if numbers.count == 6 { numbers += [0, 0, 1] }
        guard numbers.count == 9, numbers.allSatisfy(\.isFinite) else { return nil }
        let map = Homography(numbers)
        let size = map.areaFactor(0, 0)
        guard size.isFinite, size != 0 else { return nil }
        self = map
    }

    /// The same map of places that are all `shift` larger along both axes.
    fileprivate func shifted(by shift: Double) -> Homography {
        guard shift != 0 else { return self }
        return Homography([1, 0, -shift, 0, 1, -shift, 0, 0, 1]).followed(by: self)
            .followed(by: Homography([1, 0, shift, 0, 1, shift, 0, 0, 1]))
    }
}

extension PairTrial.Landmark {
    fileprivate init?(_ value: JSONValue, _ shift: Double) {
        guard let x = value["x"]?.double, let y = value["y"]?.double, let afterX = value["after_x"]?.double,
            let afterY = value["after_y"]?.double
        else { return nil }
        self.init(x: x + shift, y: y + shift, afterX: afterX + shift, afterY: afterY + shift)
    }
}

extension PairTrial.Spot {
    /// The place in the second photo is the stated one, else where the map of the whole brings it.
    fileprivate init?(_ value: JSONValue, _ trial: PairTrial, _ shift: Double) {
        guard let x = value["x"]?.double, let y = value["y"]?.double, let fade = value["fade"]?.double,
            let pressed = value["pressed"]?.truth, (0...1).contains(fade)
        else { return nil }
        let byArea = value["area_px"]?.double.map { 2 * (max(0, $0) / .pi).squareRoot() }
        let bySize = value["diameter_mm"]?.double.flatMap { size in trial.millimetresPerPixel.map { size / $0 } }
        guard let diameter = byArea ?? bySize else { return nil }
        self.init(
            x: x + shift, y: y + shift, diameterPixels: diameter, fade: fade,
            isPressed: pressed && trial.flaw?.leavesAllUnpressed != true)
        let (low, high) = (value["contact_low"]?.double, value["contact_high"]?.double)
        if let low, let high { isClear = low > 0.95 || high < 0.05 }
        hiddenShare = value["hidden"]?.double ?? 0
        isInFrame = value["in_frame"]?.truth
        if let stated = value["after_x"]?.double, let row = value["after_y"]?.double {
            (afterX, afterY) = (stated + shift, row + shift)
        } else if let map = trial.beforeToAfter, value["after_x"] == nil {
            let place = map.map(self.x, self.y)
            (afterX, afterY) = (place.x, place.y)
        }
    }
}
