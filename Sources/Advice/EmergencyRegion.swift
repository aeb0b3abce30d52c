/// Where the person is, as far as the emergency number depends on it.
///
/// Sources: 112 in the European Union (Directive (EU) 2018/1972, article 109), 999 and 112 in the United Kingdom and in
/// Ireland, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand, 112 in India.
public enum EmergencyRegion: String, Sendable, CaseIterable {
    /// Not said: the numbers of several places are listed.
    case anywhere
    case eu, uk, ie, us, ca, au, nz
    case india = "in"

    /// As it stands in a sentence after "your emergency number".
    public var numbers: String {
        switch self {
        case .anywhere: "112 in Europe, 999 in the UK, 911 in the US"
        case .eu, .india: "112"
        case .uk: "999"
        case .ie: "112 or 999"
        case .us, .ca: "911"
        case .au: "000"
        case .nz: "111"
        }
    }
}
