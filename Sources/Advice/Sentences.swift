/// Every sentence that a person is told: measured words, none of which reassures.
///
/// Sources: NHS and Meningitis Now wording as in science.md §7.4; single spots after §1.3 rule 5 and the reports of red
/// melanomas in McClain et al. 2012 (PMC4465919).
public enum Sentence: String, Sendable, CaseIterable {
    case emergency
    case callFirst
    case noRedness
    case glassTest
    case keepChecking
    case haveItSeen
    case keepWatching
    case cannotExclude
    case notADiagnosis
    case spotStays
    case purpuraSized
    case testNotReadable
    case pressAgain
    case photographAlike
    case sharperPhoto
    case lessGlare
    case moreUnderGlass
    case noSpotsToCompare
    case onePhotoTwice

    /// - Parameter region: whose emergency numbers are named.
    public func text(in region: EmergencyRegion = .anywhere) -> String {
        switch self {
        case .callFirst: "If someone is ill, call for help first; do not stop to take photos."
        case .noRedness: "No redness was found in this photo."
        case .emergency:
            "EMERGENCY: spots that do not fade when pressed with a glass can be a sign of blood poisoning (sepsis). "
                + "If the spots or redness are new or spreading, or the person is feverish or unwell, call your emergency "
                + "number now (\(region.numbers)). Do not wait for more photos. A rash that fades does not rule this out."
        case .glassTest:
            "Otherwise, press the side of a clear glass firmly against the skin. If any spot stays visible through the "
                + "glass, call your emergency number (\(region.numbers))."
        case .keepChecking: "Spots may fade at first. Keep checking."
        case .haveItSeen:
            "If a spot is new, growing, changing, bleeding or not going away, have it seen by a doctor."
        case .keepWatching:
            "Keep watching: spots can appear later. Trust your instincts, and do not wait for a rash if someone seems "
                + "seriously ill."
        case .cannotExclude:
            "This photo cannot exclude spots that do not fade. On brown and black skin they are harder to see: check the "
                + "palms, the soles, inside the eyelids and the roof of the mouth."
        case .spotStays: "At least one spot stayed visible under the glass."
        case .purpuraSized:
            "A spot that stayed may be wider than 2 mm (purpura-sized): spots of that size that do not fade are a strong "
                + "warning sign."
        case .testNotReadable: "The glass test cannot be read from these photos: they do not show that spots fade."
        case .pressAgain:
            "Press harder and leave some skin beside the glass in the photo, so that it shows what pressure does."
        case .photographAlike:
            "Take both photos of the same place, from the same distance and side, and turn HDR and flash off."
        case .sharperPhoto: "Take the photo under the glass again: it is less sharp than the one before."
        case .lessGlare: "Turn the glass until it mirrors no lamp or window, and wipe it."
        case .moreUnderGlass: "Press the glass over more of the spots, and keep all of them in both photos."
        case .noSpotsToCompare: "No red spot was found in the first photo, so that there is none to compare."
        case .onePhotoTwice:
            "Both files are the same photo: take one before you press, and one through the pressed glass."
        case .notADiagnosis: "Rubor measures and compares; it does not diagnose."
        }
    }
}
