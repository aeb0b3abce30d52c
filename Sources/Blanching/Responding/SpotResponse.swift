/// What one red mark did under pressure. Places in pixels of the upright photos.
public struct SpotResponse: Sendable, Equatable {
    /// The contract's words.
    public enum Response: String, Sendable, CaseIterable {
        case blanching, partial
        case nonBlanching = "non_blanching"
        case uncertain
        case notPressed = "not_pressed"
        case obscured
        case outOfFrame = "out_of_frame"
    }
    public enum Kind: String, Sendable { case spot, patch }

    /// Why a response is `uncertain`: the first of these that holds.
    public enum Doubt: String, Sendable, CaseIterable {
        /// The photos could not be laid on one another.
        case registration
        /// Stray light over the photo after, or its blur, took from all contrasts.
        case glareVeil = "glare_veil"
        case blur
        /// The photo after ends amid the skin around the mark.
        case edge
        /// The mark stands out too little from what unmarked skin does by chance, …
        case faint
        /// … its middle and the whole of it say different things, …
        case disagreement
        /// … or the interval of its blanch fraction crosses a limit, or it fades where nothing shows that the glass pressed.
        case interval
        /// It seems to fade, and is so small that a little blur takes it away, …
        case size
        /// … or lies at the glass's rim, where nothing may have pressed it, …
        case rim
        /// … or under a line of light, …
        case line
        /// … or nothing around it confirms where in the photo after it would lie.
        case place
    }

    /// The mark's id in the photo it was found in.
    public var id: Int
    public var kind: Kind
    /// Whether only the photo after showed it clearly enough to be found.
    public var isSeenOnlyAfter: Bool
    public var xPixels: Double
    public var yPixels: Double
    public var afterXPixels: Double
    public var afterYPixels: Double
    /// Of the photo before.
    public var diameterPixels: Double
    public var belowFloor: Bool
    /// Mark minus skin around of log10(R/G); `nil` where it was not seen.
    public var deltaErythemaBefore: Double?
    public var deltaErythemaAfter: Double?
    public var fraction: BlanchFraction?
    public var response: Response
    /// `nil` unless the response is `uncertain`.
    public var doubt: Doubt?
    /// Of a mark that fades: whether its place after is known to 0.15 of its diameter, by the skin around it or by marks nearby.
    /// At a place that is known less well it is told, and proves nothing of the pair, nor that all have faded.
    package var isPlaced = true

    public init(
        id: Int, kind: Kind, isSeenOnlyAfter: Bool = false, xPixels: Double, yPixels: Double, afterXPixels: Double,
        afterYPixels: Double, diameterPixels: Double, belowFloor: Bool = false, deltaErythemaBefore: Double? = nil,
        deltaErythemaAfter: Double? = nil, fraction: BlanchFraction? = nil, response: Response,
        doubt: Doubt? = nil
    ) {
        self.id = id
        self.kind = kind
        self.isSeenOnlyAfter = isSeenOnlyAfter
        self.xPixels = xPixels
        self.yPixels = yPixels
        self.afterXPixels = afterXPixels
        self.afterYPixels = afterYPixels
        self.diameterPixels = diameterPixels
        self.belowFloor = belowFloor
        self.deltaErythemaBefore = deltaErythemaBefore
        self.deltaErythemaAfter = deltaErythemaAfter
        self.fraction = fraction
        self.response = response
        self.doubt = doubt
    }
}

extension SpotResponse.Response {
    /// A mark that empties becomes like the skin around it: one that is surely paler than that, by so much of its contrast, has
    /// something bright over it.
    private static let emptied = 1.05

    /// The limits of science: a sure stay below 0.35 (by the figure 0.25), a sure fade above 0.5 (by the figure 0.6).
    init(of fraction: BlanchFraction) {
        if fraction.high < 0.35 && fraction.value < 0.25 {
            self = .nonBlanching
        } else if fraction.low > 0.5 && fraction.value > 0.6 && fraction.low < Self.emptied {
            self = .blanching
        } else if fraction.low > 0.25 && fraction.high < 0.6 {
            self = .partial
        } else {
            self = .uncertain
        }
    }
}
