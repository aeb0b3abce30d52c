internal import Foundation
internal import Photographs
internal import Reports

/// The photos to be judged, what is wrong with some, and what was left aside and why.
public struct TrialList: Sendable {
    /// Sorted by `photoID`, byte by byte.
    public var trials: [Trial]
    /// Before-and-after pairs, sorted by `pairID`; none where scales are judged.
    public var pairs: [PairTrial] = []
    /// Truths that cannot be used; each is a failure that is named.
    public var problems: [TrialProblem]
    /// What is no failure and yet not scored here: pairs, references, pictures without a truth.
    public var notes: [String]

    /// The photos with truth in a folder and all below it.
    ///
    /// A truth is `NAME.json` with a `kind`; its photo is the one it names in `file`, else `NAME.jpg`, `.jpeg` or `.png`; beside
    /// them `NAME.labels.png` and optionally `NAME.skin.png` and `NAME.redness.png`. A truth with `before` and `after` is a
    /// pair's. Photos of references are counted and left to the scores that come with them.
    ///
    /// - Parameter judgesScales: whether the scale is what is judged, so that photos of references are trials like the others.
    /// - Throws: `TrialError.noTruth` where the folder is none or holds no usable truth and no problem to name.
    public init(folder: String, judgesScales: Bool = false) throws(TrialError) {
        var isFolder = ObjCBool(false)
        let isThere = unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
        guard isThere && isFolder.boolValue else {
            throw .noTruth("There is no folder '\(folder)'.")
        }
        var reader = TruthFolderReader(root: folder, judgesScales: judgesScales)
        reader.read()
        trials = reader.distinctTrials().sorted { $0.photoID.utf8.lexicographicallyPrecedes($1.photoID.utf8) }
        if !judgesScales { pairs = reader.pairs.sorted { $0.pairID.utf8.lexicographicallyPrecedes($1.pairID.utf8) } }
        problems = reader.problems
        notes = reader.notes()
        if trials.isEmpty && pairs.isEmpty {
            throw .noTruth("No photo with a truth (NAME.json, NAME.labels.png) was found in '\(folder)'.\(reasons)")
        }
    }

    /// What is wrong, to follow another sentence.
    private var reasons: String { problems.map { " " + $0.line + "." }.joined() }

    /// Leaves single photos aside; problems stay named.
    public mutating func keepPairs() {
        trials = []
        notes = []
    }

    /// Photos that readers marked: a file in the form of `points.json`, and the folder in which its paths start.
    ///
    /// The file is an object whose values have `path`, `spots` (`x`, `y`, `r`, `sure`: 1 or 0), and optionally `window` (left,
    /// top, right, bottom) and `ignore` (a list of such boxes; without it, the logo's corner).
    /// - Throws: `TrialError.unreadable` where the file is no JSON object; `noTruth` where it holds no photo.
    public init(readerMarks path: String, photos: String) throws(TrialError) {
        let value = try TrialList.json(path)
        guard let members = value.keys else { throw .unreadable("'\(path)' is not an object of photos with marks.") }
        self.init(members) { member throws(TrialProblem) in
            try Trial(readerMarks: member, photos: PhotoPath(photos))
        }
        let silent = members.count { $0.value["ignore"] == nil }
        if silent > 0 {
            notes.append("\(silent) photos name no box to ignore: their logo's corner is (x < 270, 340 ≤ y < 480)")
        }
        if trials.isEmpty { throw .noTruth("'\(path)' holds no photo with readers' marks.\(reasons)") }
        settle()
    }

    /// What the entries of one file tell, each a trial or a problem; to be settled by the caller.
    init<Entry>(_ entries: [Entry], trial: (Entry) throws(TrialProblem) -> Trial) {
        trials = []
        problems = []
        notes = []
        for entry in entries {
            do throws(TrialProblem) { trials.append(try trial(entry)) } catch { problems.append(error) }
        }
    }

    /// Leaves out photos that have several truths, and sorts the others.
    mutating func settle() {
        (trials, problems) = TrialList.distinct(trials, problems)
        trials.sort { $0.photoID.utf8.lexicographicallyPrecedes($1.photoID.utf8) }
    }

    /// Photos that have one truth; those that have several are named.
    static func distinct(_ trials: [Trial], _ problems: [TrialProblem]) -> ([Trial], [TrialProblem]) {
        let byPhoto = Dictionary(grouping: trials, by: \.photoPath)
        let doubled = byPhoto.values.filter { $0.count > 1 }.map { $0[0].photoID }.sorted()
        let doubts = doubled.map {
            TrialProblem($0, "two truths for one photo, so that neither can be believed; it was not scored")
        }
        return (trials.filter { byPhoto[$0.photoPath]?.count == 1 }, problems + doubts)
    }

    private static func json(_ path: String) throws(TrialError) -> JSONValue {
        let bytes: [UInt8]
        do { bytes = try PhotoFile.read(PhotoPath(path)) } catch { throw .noTruth("\(error.message).") }
        do { return try JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) } catch {
            throw .unreadable("'\(path)' is damaged: not JSON from byte \(error.byte) on.")
        }
    }
}
