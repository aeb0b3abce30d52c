public import Advice
public import Patterns
public import Photographs

/// All that is said of one input: its name, what became of it, and, where it was measured, its examination.
public struct PhotoRecord: Sendable {
    /// Why an input gave no measurements; the code is one of the contract's.
    public struct Problem: Sendable, Equatable {
        public var code: String
        public var message: String

        public init(code: String, message: String) {
            self.code = code
            self.message = message
        }

        public init(_ error: PhotoError) { self.init(code: error.code, message: error.message) }
    }

    /// What became of an input.
    public enum Outcome: Sendable {
        case measured(Examination)
        /// The file gave no photo.
        case failed(Problem)
        /// The photo was seen, but it cannot be measured honestly.
        case refused(Examination, Problem)
    }

    /// One cell that a manifest passes through.
    public struct PassedCell: Sendable, Equatable {
        public var column: String
        public var text: String

        public init(column: String, text: String) {
            self.column = column
            self.text = text
        }
    }

    public var photoID: String
    public var path: String
    /// Of the file's bytes; `nil` where it could not be read.
    public var sha256: String?
    public var settingsSHA256: String
    public var passedCells: [PassedCell]
    public var outcome: Outcome
    /// Whose emergency numbers the safety text names.
    public var region: EmergencyRegion = .anywhere

    public init(
        photoID: String, path: String, sha256: String?, settingsSHA256: String,
        passedCells: [PassedCell] = [], outcome: Outcome
    ) {
        self.photoID = photoID
        self.path = path
        self.sha256 = sha256
        self.settingsSHA256 = settingsSHA256
        self.passedCells = passedCells
        self.outcome = outcome
    }

    /// `ok`, `failed` or `refused`.
    public var status: String {
        switch outcome {
        case .measured: "ok"
        case .failed: "failed"
        case .refused: "refused"
        }
    }

    /// Why there are no measurements; `nil` where there are.
    public var problem: Problem? {
        switch outcome {
        case .measured: nil
        case .failed(let problem), .refused(_, let problem): problem
        }
    }

    /// What was seen of the photo, measured or refused; `nil` where there was no photo.
    public var seen: Examination? {
        switch outcome {
        case .measured(let examination), .refused(let examination, _): examination
        case .failed: nil
        }
    }

    /// The examination that counts; `nil` for a failed or refused input.
    public var measured: Examination? {
        if case .measured(let examination) = outcome { examination } else { nil }
    }
}
