import ArgumentParser
import Reports
import Rubor
import Trials

/// Why a command ends without having done its work: the one place where errors become words and exit statuses.
enum CommandFailure: Error, Equatable {
    /// Nothing to do at all.
    case noInput(String)
    /// Something about the command line that only showed while it was carried out.
    case usage(String)
    /// Results cannot be written.
    case output(OutputError)

    init(_ error: PhotoListError) {
        switch error {
        case .clash(let photoID, let first, let second):
            self = .usage("Two photos would both be called '\(photoID)': '\(first)' and '\(second)'.")
        case .twice(let photoID, let path):
            self = .usage(
                "'\(photoID)' comes twice, with different scales or columns: '\(path)'. Name its folder or its manifest, not "
                    + "both, and give each photo one row.")
        case .manifest(let reason): self = .usage("The manifest cannot be used: \(reason).")
        }
    }

    init(_ error: TrialError) {
        switch error {
        case .noTruth: self = .noInput(error.message)
        case .unreadable: self = .usage(error.message)
        }
    }

    /// The same, with what the person can do about it.
    func adding(_ advice: String) -> CommandFailure {
        switch self {
        case .noInput(let text): .noInput(text + " " + advice)
        case .usage(let text): .usage(text + " " + advice)
        case .output: self
        }
    }

    var message: String {
        switch self {
        case .noInput(let text), .usage(let text): text
        case .output(let error): "Cannot write \(error.path): \(error.reason)."
        }
    }

    var status: ExitStatus {
        switch self {
        case .noInput: .noInput
        case .usage: .usage
        case .output: .someFailed
        }
    }
}

/// The contract's exit statuses.
enum ExitStatus: Int32 {
    case done = 0
    case someFailed = 1
    case noInput = 3
    case gateBroken = 4
    case usage = 64
    case interrupted = 130
}
