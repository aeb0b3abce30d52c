/// A second photograph of the same skin, with a glass pressed on it. What is `nil` is left to chance.
public struct PressWish: Sendable, Equatable {
    /// What pressure does to the spots.
    public enum Mode: String, Sendable, CaseIterable {
        /// All of them empty.
        case blanching
        /// All of them stay.
        case nonBlanching = "non_blanching"
        /// Some empty, some stay, some empty partly.
        case mixed
    }

    /// Why the second photograph cannot be read.
    public enum Flaw: String, Sendable, CaseIterable {
        /// The glass lies on the skin and nobody presses.
        case noPressure = "no_pressure"
        /// Haze of a tenth of full scale and more lies over the glass.
        case veil
        /// Other skin of the same person.
        case otherPlace = "other_place"
        /// The focus missed by far.
        case blur
        /// The first photograph's own bytes.
        case sameFile = "same_file"
    }

    public var mode: Mode
    /// `nil`: the pair can be read.
    public var flaw: Flaw?
    public var glass: Glass.Form?
    /// The haze under the glass, of full scale.
    public var veil: Double?
    /// How far the camera is turned about its axis against the first photograph.
    public var turnDegrees: Double?
    /// Pixels to a millimetre over those of the first photograph, 0.5 ... 2.
    public var zoom: Double?
    /// Columns and rows over those of the first photograph; the same skin fills them.
    public var resolution = 1.0

    public init(mode: Mode, flaw: Flaw? = nil) {
        self.mode = mode
        self.flaw = flaw
    }
}
