public import Blanching
internal import Statistics

/// What one method got right and wrong about one pair. Counts and errors only, so that pairs can be pooled.
public struct PressScore: Sendable, Equatable {
    /// Why the pair cannot be read; `nil`: it can.
    public var flaw: PairTrial.Flaw?
    public var isRead: Bool
    /// Whether enough spots are pressed that a pair without a flaw is one to be read.
    public var isCovered = true
    /// Whether the photos can show that there was pressure.
    public var isProvable = true
    /// Spots of 6 px and more that stand out from the skin around them in the first photo (d′ of 4 and more); `nil` where no
    /// truth says which pixels are theirs.
    public var visibleSpots: Int?
    /// What the method gave as reasons not to read it.
    public var reasons: [String] = []
    /// Spots of 6 px and more whose response can be asked for, and those of them that the method found.
    public var asked = 0
    public var found = 0
    /// Of those found: rightly answered, and left open (`uncertain`, `obscured`) where that is not right.
    public var right = 0
    public var leftOpen = 0
    /// Of those left open, by why the method says so; those that are `obscured`, and those of a method that gives no reason,
    /// are in none.
    public var doubts: [SpotResponse.Doubt: Int] = [:]
    /// Of those found, by what is true: pressed and staying; emptied; partly emptied.
    public var staying = Tally()
    public var emptied = Tally()
    public var partly = Tally()
    /// Found spots of any size that are as red in the second photo as in the first, and those that were called blanching.
    public var unchanged = 0
    public var falselyBlanching = 0
    /// Distances in pixels of the second photo, at the landmarks and at the found spots; empty where nothing was mapped.
    public var landmarkErrorsPixels: [Double] = []
    public var spotErrorsPixels: [Double] = []

    /// How spots of which one thing is true were answered.
    public struct Tally: Sendable, Equatable {
        public var count = 0
        public var right = 0
        /// Called non-blanching, and blanching.
        public var calledStaying = 0
        public var calledBlanching = 0
    }

    public init(flaw: PairTrial.Flaw? = nil, isRead: Bool) {
        self.flaw = flaw
        self.isRead = isRead
    }
}

extension PressScore {
    /// Judges an answer by what is true; `afterWidth` and `afterHeight` are the second photo's.
    ///
    /// - A found spot belongs to the true spot whose centre is nearest, at most `SpotGate` away; one to one.
    /// - Whether responses are right is asked in pairs that can be read and were; whether something unchanged was called
    ///   blanching, in all pairs and of spots of every size.
    /// - Errors of registration are of pairs that can be read and were: at landmarks by the map, at found spots by where the
    ///   method says that they lie, against where the truth brings their own centre.
    init(_ answer: PairAnswer, of trial: PairTrial, visibleSpots: Int? = nil, afterWidth: Int, afterHeight: Int) {
        self.init(flaw: trial.flaw, isRead: answer.isReadable)
        reasons = answer.reasons
        isCovered = trial.coverage >= PairTrial.leastCoverage
        isProvable = trial.isProvable
        self.visibleSpots = visibleSpots
        let frame = (Double(afterWidth), Double(afterHeight))
        let targets = trial.spots.map {
            Target(
                xPixels: $0.x, yPixels: $0.y,
                gatePixels: SpotGate.pixels(
                    diameterPixels: $0.diameterPixels, millimetresPerPixel: trial.millimetresPerPixel))
        }
        let partners = centreMatches(of: targets, in: answer.spots.map { ($0.x, $0.y) })
        let judges = trial.flaw == nil && answer.isReadable
        for (spot, partner) in zip(trial.spots, partners) {
            let found = partner.map { answer.spots[$0] }
            if let found, spot.stays {
                unchanged += 1
                if found.response == .blanching { falselyBlanching += 1 }
            }
            guard judges else { continue }
            judge(found, spot, isInFrame: spot.isIn(frame))
            if let found, spot.isIn(frame), let error = trial.error(of: found, at: spot, by: answer.map) {
                spotErrorsPixels.append(error)
            }
        }
        guard judges, let map = answer.map else { return }
        landmarkErrorsPixels = trial.places(in: frame).map { place in
            let mapped = map(place.x, place.y)
            return PressScore.distance(mapped.x - place.afterX, mapped.y - place.afterY)
        }
    }

    private mutating func judge(_ found: PairAnswer.Spot?, _ spot: PairTrial.Spot, isInFrame: Bool) {
        let accepted = spot.accepted(isInFrame: isInFrame)
        guard !accepted.isEmpty, spot.diameterPixels >= PairTrial.Spot.leastDiameterPixels else { return }
        asked += 1
        guard let found else { return }
        self.found += 1
        let isRight = accepted.contains(found.response)
        right += isRight ? 1 : 0
        if !isRight, [.uncertain, .obscured].contains(found.response) {
            leftOpen += 1
            if let doubt = found.doubt { doubts[doubt, default: 0] += 1 }
        }
        guard spot.isPressed else { return }
        if spot.fade < PairTrial.Spot.staysBelow {
            staying.add(found.response, isRight)
        } else if spot.fade > PairTrial.Spot.emptiesFrom {
            emptied.add(found.response, isRight)
        } else {
            partly.add(found.response, isRight)
        }
    }

    /// Infinite where a map leads nowhere, so that such an answer is never the better one.
    static func distance(_ dx: Double, _ dy: Double) -> Double {
        let distance = (dx * dx + dy * dy).squareRoot()
        return distance.isFinite ? distance : .infinity
    }
}

extension PressScore.Tally {
    fileprivate mutating func add(_ response: PressResponse, _ isRight: Bool) {
        count += 1
        right += isRight ? 1 : 0
        calledStaying += response == .nonBlanching ? 1 : 0
        calledBlanching += response == .blanching ? 1 : 0
    }
}

extension PairTrial.Spot {
    /// Whether the second photo shows it: as stated, else by its middle.
    fileprivate func isIn(_ frame: (Double, Double)) -> Bool {
        if let isInFrame { return isInFrame }
        guard let afterX, let afterY else { return false }
        let radius = diameterPixels / 2
        return afterX >= radius && afterY >= radius && afterX <= frame.0 - radius && afterY <= frame.1 - radius
    }
}

extension PairTrial {
    /// Where the map is asked: the landmarks, and the spots that the second photo shows.
    fileprivate func places(in frame: (Double, Double)) -> [Landmark] {
        landmarks
            + spots.compactMap { spot in
                guard spot.isIn(frame), let afterX = spot.afterX, let afterY = spot.afterY else { return nil }
                return Landmark(x: spot.x, y: spot.y, afterX: afterX, afterY: afterY)
            }
    }

    /// How far a method's place of a found spot lies from where its centre truly went; `nil` where either is not known.
    fileprivate func error(
        of found: PairAnswer.Spot, at spot: Spot, by map: (@Sendable (Double, Double) -> (x: Double, y: Double))?
    ) -> Double? {
        guard let afterX = spot.afterX, let afterY = spot.afterY, let beforeToAfter else { return nil }
        let stated = found.afterX.flatMap { x in found.afterY.map { (x: x, y: $0) } }
        guard let place = stated ?? map?(found.x, found.y) else { return nil }
        // The found centre is beside the true one; the photo moves both alike.
        let (own, other) = (beforeToAfter.map(found.x, found.y), beforeToAfter.map(spot.x, spot.y))
        return PressScore.distance(place.x - afterX - own.x + other.x, place.y - afterY - own.y + other.y)
    }
}
