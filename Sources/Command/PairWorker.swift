import Reports
import Rubor

/// The journey of one pair through the tool: files → photos → examinations → comparison → record and picture.
struct PairWorker: Sendable {
    let settings: BlanchSettings
    let points: [PickedPlace]
    /// Where pictures go; `nil`: there are none.
    let folder: PairFolder?
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
    }

    /// Everything that can be wrong with the files becomes a record, which does not depend on the picture.
    func finished(_ entry: PairList.Entry) -> Finished {
        let text = entry.scale ?? settings.scaleText
        var record = PairRecord(
            pairID: entry.pairID, before: entry.before?.description, after: entry.after?.description,
            settingsSHA256: settings.digest(scaleText: text, points: points),
            outcome: .failed(PhotoRecord.Problem(code: "unreadable", message: "nothing was read")),
            region: settings.region)
        var pictureProblem: OutputError?
        do throws(PhotoError) {
            let photos = try read(entry, into: &record)
            let test = self.test(of: entry, photos.before, record.isOnePhotoTwice ? nil : photos.after)
            record.outcome = .compared(test)
            pictureProblem = draw(test, photos.before, photos.after, of: record)
        } catch {
            record.outcome = .failed(PhotoRecord.Problem(error))
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

    private func read(
        _ entry: PairList.Entry, into record: inout PairRecord
    ) throws(PhotoError) -> (before: Photo, after: Photo) {
        let files = cores.both({ read(entry.before, "before") }, { read(entry.after, "after") })
        let before = try files.0.get()
        record.beforeSHA256 = before.sha256
        let after = try files.1.get()
        record.afterSHA256 = after.sha256
        return (before.photo, after.photo)
    }

    private func read(_ path: PhotoPath?, _ role: String) -> Result<(photo: Photo, sha256: String), PhotoError> {
        guard let path else { return .failure(.notFound("the pair has no photo \(role)")) }
        do {
            let bytes = try PhotoFile.read(path)
            return .success((try Photo(decoding: bytes, settings: settings.decoding), sha256(of: bytes)))
        } catch { return .failure(error) }
    }

    private static func remark(on record: PairRecord) -> String {
        if case .failed(let problem) = record.outcome { return "\(problem.code): \(problem.message)" }
        return remark(on: record.facts)
    }

    /// The verdict with what it asks for, and the contract's words for the reasons in brackets.
    static func remark(on facts: BlanchFacts) -> String {
        let reasons = facts.unreadableReasons.map(\.rawValue).joined(separator: ", ")
        return "\(facts.verdict.rawValue): \(facts.brief)" + (reasons.isEmpty ? "" : " (\(reasons))")
    }
}
