internal import Foundation
internal import Patterns
internal import Photographs
internal import Reports
internal import Spots

/// One reading of a folder of photos with truth.
struct TruthFolderReader {
    private(set) var problems: [TrialProblem] = []
    private var trials: [Trial] = []
    private let root: String
    private(set) var pairs: [PairTrial] = []
    private var references = 0
    /// Relative paths of pictures that something speaks of.
    private var spokenOf: Set<String> = []
    private var pictures: [String] = []
    private var otherTexts: [String] = []

    private static let sidecars = [".labels.png", ".skin.png", ".redness.png", ".coverage.png"]
    private static let pictureExtensions = [".jpg", ".jpeg", ".png", ".JPG", ".JPEG", ".PNG"]
    /// Deeper folders than this are taken for a loop of links.
    private static let deepest = 16

    /// Whether references are what is judged: then every photo whose scale is known is a trial.
    private let judgesScales: Bool

    init(root: String, judgesScales: Bool = false) {
        self.root = root
        self.judgesScales = judgesScales
    }

    mutating func read() { read("", depth: 0) }

    /// The trials whose photo has no other truth; the others become problems.
    mutating func distinctTrials() -> [Trial] {
        let (kept, named) = TrialList.distinct(trials, problems)
        problems = named
        return kept
    }

    /// What was left aside, one line a reason.
    func notes() -> [String] {
        var lines: [String] = []
        if references > 0 { lines.append("\(references) photos of references are not scored here, but with --scales") }
        if !otherTexts.isEmpty { lines.append("no truths (they name no kind): " + otherTexts.joined(separator: ", ")) }
        let bare = pictures.filter { !spokenOf.contains($0) }
        if !bare.isEmpty { lines.append("pictures without a truth, not scored: " + bare.joined(separator: ", ")) }
        return lines
    }

    private mutating func read(_ folder: String, depth: Int) {
        let path = folder.isEmpty ? root : root + "/" + folder
        guard depth < Self.deepest, let found = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            problems.append(TrialProblem(path, "the folder cannot be read"))
            return
        }
        let names = found.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let siblings = Set(names)
        for name in names {
            let relative = folder.isEmpty ? name : folder + "/" + name
            var isFolder = ObjCBool(false)
            _ = unsafe FileManager.default.fileExists(atPath: root + "/" + relative, isDirectory: &isFolder)
            if isFolder.boolValue {
                read(relative, depth: depth + 1)
            } else if name.hasSuffix(".json") {
                readTruth(name, in: folder, siblings: siblings)
            } else if Self.pictureExtensions.contains(where: name.hasSuffix)
                && !Self.sidecars.contains(where: name.hasSuffix)
            {
                pictures.append(relative)
            }
        }
    }

    private mutating func readTruth(_ name: String, in folder: String, siblings: Set<String>) {
        let prefix = folder.isEmpty ? "" : folder + "/"
        do throws(TrialProblem) {
            let value = try parsed(prefix + name)
            for key in ["file", "before", "after"] {
                if let picture = value[key]?.string { spokenOf.insert(prefix + picture) }
            }
            if value["before"] != nil {
                let place = TruthPlace(folder: folder, stem: String(name.dropLast(5)), siblings: siblings)
                pairs.append(try PairTrial(value, at: place, root: PhotoPath(root)))
            } else if !judgesScales, value["reference"]?.string != nil {
                references += 1
            } else if value["kind"]?.string == nil {
                otherTexts.append(prefix + name)
            } else {
                let place = TruthPlace(folder: folder, stem: String(name.dropLast(5)), siblings: siblings)
                let photo = try place.photoName(value)
                spokenOf.insert(prefix + photo)
                var trial = try Trial(value, photo: photo, at: place, root: PhotoPath(root))
                trial.statedPatterns = try [Pattern.Label](value["patterns"], of: place.name)
                trial.flags = try StatedFlags(value["flags"], of: place.name)
                if judgesScales { trial.reference = try TrueReference(value, of: place.name) }
                trials.append(trial)
            }
        } catch {
            // A truth that is of no use still speaks for the photo beside it.
            for suffix in Self.pictureExtensions { spokenOf.insert(prefix + name.dropLast(5) + suffix) }
            problems.append(error)
        }
    }

    private func parsed(_ relative: String) throws(TrialProblem) -> JSONValue {
        let bytes: [UInt8]
        do { bytes = try PhotoFile.read(PhotoPath(root + "/" + relative)) } catch {
            throw TrialProblem(relative, error.message)
        }
        do { return try JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) } catch {
            throw TrialProblem(relative, "damaged: not JSON from byte \(error.byte) on")
        }
    }
}

/// Where a truth file lies, and which files lie beside it.
struct TruthPlace {
    /// Relative to the root; empty at the root itself.
    var folder: String
    var stem: String
    var siblings: Set<String>

    var name: String { (folder.isEmpty ? "" : folder + "/") + stem + ".json" }

    func photoName(_ value: JSONValue) throws(TrialProblem) -> String {
        if let stated = value["file"]?.string {
            guard siblings.contains(stated) else { throw TrialProblem(name, "its photo \(stated) is not there") }
            return stated
        }
        let found = [".jpg", ".jpeg", ".png"].map { stem + $0 }.filter(siblings.contains)
        guard let only = found.first else { throw TrialProblem(name, "there is no photo beside it") }
        guard found.count == 1 else {
            throw TrialProblem(name, "it could be the truth of \(found.joined(separator: " or of "))")
        }
        return only
    }
}

extension Trial {
    /// A truth as `rubor phantom` writes it, or one like it.
    init(_ value: JSONValue, photo: String, at place: TruthPlace, root: PhotoPath) throws(TrialProblem) {
        let folder = place.folder.isEmpty ? root : root.appending(Array(place.folder.utf8))
        func path(_ name: String) -> PhotoPath? {
            place.siblings.contains(name) ? folder.appending(Array(name.utf8)) : nil
        }
        guard let labels = path(place.stem + ".labels.png") else {
            throw TrialProblem(place.name, "its label image \(place.stem).labels.png is not there")
        }
        let scale = try value.millimetresPerPixel(of: place.name)
        let spots = (value["spots"]?.items ?? []).compactMap { spot in
            spot["label"]?.whole.map {
                PaintedTruth.StatedSpot(
                    label: $0, diameterMillimetres: spot["diameter_mm"]?.double, deltaEI: spot["delta_ei"]?.double)
            }
        }
        let folders = (root.description + "/" + place.folder).split(separator: "/").map(String.init)
        self.init(
            photoID: (place.folder.isEmpty ? "" : place.folder + "/") + photo,
            photoPath: folder.appending(Array(photo.utf8)), kind: value["kind"]?.string ?? "",
            difficulty: value["difficulty"]?.string ?? folders.last { ["standard", "hard", "stress"].contains($0) },
            tone: value["tone"]?.double, itaDegrees: value["ita_deg"]?.double, millimetresPerPixel: scale,
            truth: .painted(
                PaintedTruth(
                    labelsPath: labels, skinPath: path(place.stem + ".skin.png"),
                    rednessPath: path(place.stem + ".redness.png"), spots: spots)))
    }
}

extension [Pattern.Label] {
    /// The answers that a truth states as right; none where it states none.
    fileprivate init(_ value: JSONValue?, of name: String) throws(TrialProblem) {
        self = []
        for item in value?.items ?? [] {
            guard let label = item.string.flatMap({ Pattern.Label(rawValue: $0) }) else {
                throw TrialProblem(name, "one of its patterns is no label: \(item.line)")
            }
            append(label)
        }
    }
}

extension StatedFlags {
    /// From a truth's `flags`: the lists `due` and `absent`; `nil` where it states none.
    fileprivate init?(_ value: JSONValue?, of name: String) throws(TrialProblem) {
        guard let value else { return nil }
        func flags(_ key: String) throws(TrialProblem) -> Set<Quality.Flag> {
            var flags: Set<Quality.Flag> = []
            for item in value[key]?.items ?? [] {
                guard let flag = item.string.flatMap({ Quality.Flag(rawValue: $0) }) else {
                    throw TrialProblem(name, "one of its flags is none: \(item.line)")
                }
                flags.insert(flag)
            }
            return flags
        }
        self.init(due: try flags("due"), absent: try flags("absent"))
    }
}

extension TrueReference {
    fileprivate init(_ value: JSONValue, of name: String) throws(TrialProblem) {
        try self.init(
            kind: value["reference"]?.string, sizeMillimetres: value["size_mm"]?.double,
            specification: value["reference_spec"]?.string,
            thicknessMillimetres: value["reference_thickness_mm"]?.double, tiltDegrees: value["tilt_deg"]?.double,
            name: name)
    }
}
