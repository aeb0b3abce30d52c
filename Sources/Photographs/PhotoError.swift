/// Why a file gave no photo. The raw code is the one in records; the text is for a person.
public enum PhotoError: Error, Sendable, Equatable {
    case notFound(String)
    case unreadable(String)
    case notAnImage(String)
    case unsupported(String)
    case truncated(String)
    case tooLarge(String)
    case outOfMemory(String)

    /// The error code of the contract.
    public var code: String {
        switch self {
        case .notFound: "not_found"
        case .unreadable: "unreadable"
        case .notAnImage: "not_an_image"
        case .unsupported: "unsupported"
        case .truncated: "truncated"
        case .tooLarge: "too_large"
        case .outOfMemory: "out_of_memory"
        }
    }

    /// One plain sentence that says what is wrong with the file.
    public var message: String {
        switch self {
        case .notFound(let text), .unreadable(let text), .notAnImage(let text), .unsupported(let text),
            .truncated(let text), .tooLarge(let text), .outOfMemory(let text):
            text
        }
    }
}
