import Reports
import Rubor

/// The journey of one pair through the tool: files → photos → examinations → comparison → record and picture.
struct PairWorker: Sendable {
    let settings: BlanchSettings
    let points: [PickedPlace]
    /// Where pictures go; `nil`: there are none.
    let folder: PairFolder?
    /// What need not be compared again.
    var earlier = EarlierPairs()
    /// For each pair.
    let cores: Cores

    /// A pair that is done with.
    struct Finished: Sendable {
        var pairID: String
        var stored: StoredPair
        var status: String
        /// What decides what is told of it.
        var facts: BlanchFacts
        /// A few words for the person who watches.
        var remark: String
        /// Why its picture could not be written.
        var pictureProblem: OutputError?
        /// Taken over from an earlier run.
        var isReused = false
        /// Stands in the growing files already.
        var isWritten = false
    }

    /// Everything that can be wrong with the files becomes a record, which does not depend on the picture.
    func finished(_ entry: PairList.Entry) -> Finished {
        let text = entry.scale ?? settings.scaleText
        var record = PairRecord(
            pairID: entry.pairID, before: entry.before?.description, after: entry.after?.description,
            settingsSHA256: settings.digest(scaleText: text, points: points),
            outcome: .failed(PhotoRecord.Problem(code: "unreadable", message: "nothing was read")),
            region: settings.region)
        let files = cores.both({ bytes(of: entry.before) }, { bytes(of: entry.after) })
        // Also where nothing can be made of what could be read.
        record.beforeSHA256 = try? files.0.get().sha256
        record.afterSHA256 = try? files.1.get().sha256
        if let known = known(record) { return known }
        // What an earlier run drew may be of other settings, and a later one would take it for this record's.
        folder?.removePicture(of: record.pairID)
        var pictureProblem: OutputError?
        do throws(PairProblem) {
            let photos = try photos(in: files, isOne: record.isOnePhotoTwice)
            let test = self.test(of: entry, photos.before, record.isOnePhotoTwice ? nil : photos.after)
            record.outcome = .compared(test)
            pictureProblem = draw(test, photos.before, photos.after, of: record)
        } catch {
            record.outcome = .failed(error.problem)
        }
        return Finished(
            pairID: record.pairID, stored: StoredPair(record), status: record.status, facts: record.facts,
            remark: PairWorker.remark(on: record), pictureProblem: pictureProblem)
    }

    /// Writes the picture, if one is wanted; the answer is why that failed.
    private func draw(_ test: BlanchTest, _ before: Photo, _ after: Photo, of record: PairRecord) -> OutputError? {
        guard let folder, settings.drawsPictures else { return nil }
        let path = folder.picturePath(of: record.pairID)
        let picture = BlanchPicture(
            of: test, before: before, after: after, words: record.facts.caption(in: settings.region), on: cores)
        let bytes: [UInt8]
        do {
            bytes = try JPEGFile.encode(
                rgb8: picture.codes, width: picture.width, height: picture.height,
                settings: WritingSettings(quality: 88))
        } catch { return OutputError(path: path, reason: error.message) }
        do { try OutputFile.write(bytes, to: path) } catch { return error }
        return nil
    }

    /// - Parameter after: `nil` where it is the photo before once more.
    private func test(of entry: PairList.Entry, _ before: Photo, _ after: Photo?) -> BlanchTest {
        let request = (try? BlanchRun.request(entry, settings)) ?? .none
        let examination = settings.examination
        guard let after else {
            return BlanchTest(
                ofOnePhotoTwice: ExaminedPhoto(of: before, request: request, settings: examination))
        }
        // A figure is of the photo before; the one after may have been taken from elsewhere.
        let later = request.isGiven ? .none : request
        let sides = cores.both(
            { ExaminedPhoto(of: before, request: request, settings: examination) },
            { LaterPhoto(of: after, request: later, settings: examination) })
        return BlanchTest(before: sides.0, after: sides.1, hints: points, on: cores)
    }

    /// The same pair as an earlier run left it.
    private func known(_ record: PairRecord) -> Finished? {
        let picture = settings.drawsPictures ? folder?.picturePath(of: record.pairID) : nil
        return earlier.reusable(record, picture: picture).map { found in
            Finished(
                pairID: record.pairID, stored: found.stored, status: "ok", facts: found.facts,
                remark: PairWorker.remark(on: found.facts), isReused: true, isWritten: found.isInGrowingFile)
        }
    }

    private func photos(
        in files: (FileBytes, FileBytes), isOne: Bool
    ) throws(PairProblem) -> (before: Photo, after: Photo) {
        let photos = cores.both({ photo(in: files.0) }, { isOne ? nil : photo(in: files.1) })
        switch (photos.0, photos.1 ?? photos.0) {
        case (.success(let before), .success(let after)): return (before, after)
        case (.failure(let before), .failure(let after)): throw PairProblem(before: before, after: after)
        case (.failure(let before), _): throw PairProblem(before: before, after: nil)
        case (_, .failure(let after)): throw PairProblem(before: nil, after: after)
        }
    }

    private typealias FileBytes = Result<(bytes: [UInt8], sha256: String), PhotoError>

    private func bytes(of path: PhotoPath?) -> FileBytes {
        guard let path else { return .failure(.notFound("the pair has none")) }
        do {
            let bytes = try PhotoFile.read(path)
            return .success((bytes, sha256(of: bytes)))
        } catch { return .failure(error) }
    }

    private func photo(in file: FileBytes) -> Result<Photo, PhotoError> {
        file.flatMap { file in
            Result { () throws(PhotoError) in try Photo(decoding: file.bytes, settings: settings.decoding) }
        }
    }

    private static func remark(on record: PairRecord) -> String {
        if case .failed(let problem) = record.outcome { return problem.message }
        return remark(on: record.facts)
    }

    /// The verdict with what it asks for, and the contract's words for the reasons in brackets.
    static func remark(on facts: BlanchFacts) -> String {
        let reasons = facts.unreadableReasons.map(\.rawValue).joined(separator: ", ")
        return "\(facts.verdict.rawValue): \(facts.brief)" + (reasons.isEmpty ? "" : " (\(reasons))")
    }
}

/// What is wrong with the files of a pair; the code is the first one's.
private struct PairProblem: Error {
    var problem: PhotoRecord.Problem

    /// One of them at least.
    init(before: PhotoError?, after: PhotoError?) {
        let sides = [("before", before), ("after", after)].compactMap { role, error in error.map { (role, $0) } }
        precondition(!sides.isEmpty, "a pair without a problem")
        problem = PhotoRecord.Problem(
            code: sides[0].1.code,
            message: sides.map { "photo \($0): \($1.code): \($1.message)" }.joined(separator: "; "))
    }
}
