import Reports
import Rubor

/// The journey of one pair through the tool: files → photos → examinations → comparison → record and picture.
struct PairWorker: Sendable {
    let settings: BlanchSettings
    let points: [PickedPlace]
    /// Where pictures go; `nil`: there are none.
    let folder: PairFolder?
    /// Whether cores are left for the second photo while the first is examined.
    let examinesBothAtOnce: Bool

    /// A pair that is done with.
    struct Finished: Sendable {
        var stored: StoredPair
        var status: String
        /// A few words for the person who watches.
        var remark: String
    }

    /// Everything that can be wrong with the files becomes a record; only what cannot be written is a failure.
    func finished(_ entry: PairList.Entry) async -> Result<Finished, OutputError> {
        let text = entry.scale ?? settings.scaleText
        var record = PairRecord(
            pairID: entry.pairID, before: entry.before?.description, after: entry.after?.description,
            settingsSHA256: settings.digest(scaleText: text, points: points),
            outcome: .failed(PhotoRecord.Problem(code: "unreadable", message: "nothing was read")),
            region: settings.region)
        do throws(PhotoStop) {
            try await compare(entry, into: &record)
        } catch {
            switch error {
            case .photo(let error): record.outcome = .failed(PhotoRecord.Problem(error))
            case .output(let error): return .failure(error)
            }
        }
        return .success(
            Finished(stored: StoredPair(record), status: record.status, remark: PairWorker.remark(on: record)))
    }

    private func compare(_ entry: PairList.Entry, into record: inout PairRecord) async throws(PhotoStop) {
        let before = try read(entry.before, "before")
        record.beforeSHA256 = before.sha256
        let after = try read(entry.after, "after")
        record.afterSHA256 = after.sha256
        let request = (try? BlanchRun.request(entry, settings)) ?? .none
        // A figure is of the photo before; the one after may have been taken from elsewhere.
        let later = request.isGiven ? .none : request
        let ahead = examinesBothAtOnce ? Task { examined(after.photo, later) } : nil
        let test = await BlanchTest(
            before: examined(before.photo, request), after: ahead?.value ?? examined(after.photo, later), hints: points)
        record.outcome = .compared(test)
        guard let folder, settings.drawsPictures else { return }
        let picture = BlanchPicture(of: test, before: before.photo, after: after.photo)
        let bytes: [UInt8]
        do {
            bytes = try JPEGFile.encode(
                rgb8: picture.codes, width: picture.width, height: picture.height,
                settings: WritingSettings(quality: 88))
        } catch { throw .photo(error) }
        do { try OutputFile.write(bytes, to: folder.picturePath(of: record.pairID)) } catch { throw .output(error) }
    }

    private func examined(_ photo: Photo, _ request: ScaleRequest) -> ExaminedPhoto {
        ExaminedPhoto(of: photo, request: request, settings: settings.examination)
    }

    private func read(_ path: PhotoPath?, _ role: String) throws(PhotoStop) -> (photo: Photo, sha256: String) {
        guard let path else { throw .photo(.notFound("the pair has no photo \(role)")) }
        do {
            let bytes = try PhotoFile.read(path)
            return (try Photo(decoding: bytes, settings: settings.decoding), sha256(of: bytes))
        } catch { throw .photo(error) }
    }

    private static func remark(on record: PairRecord) -> String {
        guard let test = record.test else {
            if case .failed(let problem) = record.outcome { return "\(problem.code): \(problem.message)" }
            return "failed"
        }
        let reasons = test.unreadableReasons.map(\.rawValue).joined(separator: " ")
        return reasons.isEmpty ? test.verdict.rawValue : "\(test.verdict.rawValue) (\(reasons))"
    }
}
