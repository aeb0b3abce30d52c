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
    }

    /// Everything that can be wrong with the files becomes a record; only what cannot be written is a failure.
    func finished(_ entry: PairList.Entry) -> Result<Finished, OutputError> {
        let text = entry.scale ?? settings.scaleText
        var record = PairRecord(
            pairID: entry.pairID, before: entry.before?.description, after: entry.after?.description,
            settingsSHA256: settings.digest(scaleText: text, points: points),
            outcome: .failed(PhotoRecord.Problem(code: "unreadable", message: "nothing was read")),
            region: settings.region)
        do throws(PhotoStop) {
            try compare(entry, into: &record)
        } catch {
            switch error {
            case .photo(let error): record.outcome = .failed(PhotoRecord.Problem(error))
            case .output(let error): return .failure(error)
            }
        }
        return .success(
            Finished(
                pairID: record.pairID, stored: StoredPair(record), status: record.status, facts: record.facts,
                remark: PairWorker.remark(on: record)))
    }

    private func compare(_ entry: PairList.Entry, into record: inout PairRecord) throws(PhotoStop) {
        let files = cores.both({ read(entry.before, "before") }, { read(entry.after, "after") })
        let before = try files.0.get()
        record.beforeSHA256 = before.sha256
        let after = try files.1.get()
        record.afterSHA256 = after.sha256
        let test = self.test(of: entry, before.photo, record.isOnePhotoTwice ? nil : after.photo)
        record.outcome = .compared(test)
        guard let folder, settings.drawsPictures else { return }
        let picture = BlanchPicture(
            of: test, before: before.photo, after: after.photo, words: record.facts.caption(in: settings.region),
            on: cores)
        let bytes: [UInt8]
        do {
            bytes = try JPEGFile.encode(
                rgb8: picture.codes, width: picture.width, height: picture.height,
                settings: WritingSettings(quality: 88))
        } catch { throw .photo(error) }
        do { try OutputFile.write(bytes, to: folder.picturePath(of: record.pairID)) } catch { throw .output(error) }
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

    private func read(_ path: PhotoPath?, _ role: String) -> Result<(photo: Photo, sha256: String), PhotoStop> {
        guard let path else { return .failure(.photo(.notFound("the pair has no photo \(role)"))) }
        do {
            let bytes = try PhotoFile.read(path)
            return .success((try Photo(decoding: bytes, settings: settings.decoding), sha256(of: bytes)))
        } catch { return .failure(.photo(error)) }
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
