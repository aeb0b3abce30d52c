import Reports
import Rubor

/// The journey of one photo through the tool: file → bytes → photo → examination → record and pictures.
struct PhotoWorker: Sendable {
    let settings: AnalysisSettings
    /// Where pictures go; `nil`: there are none.
    let folder: ResultFolder?
    let earlier: EarlierResults

    /// A photo that is done with.
    struct Finished: Sendable {
        var result: Result
        var times: RunReport.Times
        var status: String
        /// A few words for the person who watches.
        var remark: String
        /// A picture that could not be written though others can; `nil`: there is none such.
        var warning: String?
        /// Whether it was taken over from an earlier run.
        var isReused = false

        enum Result: Sendable {
            /// To be written.
            case new(StoredPhoto)
            /// Written by the run that this one goes on with.
            case written(StoredPhoto.Places)
        }
    }

    /// Everything that can be wrong with the file becomes a record; only what cannot be written is thrown.
    func finish(_ task: AnalysisTask) throws(OutputError) -> Finished {
        var times = RunReport.Times(photoID: task.input.photoID)
        var warning: String?
        var record = PhotoRecord(
            photoID: task.input.photoID, path: task.input.path.description, sha256: nil,
            settingsSHA256: settings.digest(scaleText: task.scaleText),
            passedCells: task.input.columns.map { PhotoRecord.PassedCell(column: $0.name, text: $0.value) },
            outcome: .failed(PhotoRecord.Problem(code: "unreadable", message: "nothing was read")))
        record.region = settings.region
        do throws(PhotoStop) {
            if let reused = try examine(task, &record, &times, &warning) {
                let result: Finished.Result =
                    switch reused {
                    case .growing(let places): .written(places)
                    case .finished(let photo): .new(photo)
                    }
                return Finished(result: result, times: times, status: "ok", remark: "taken over", isReused: true)
            }
        } catch {
            switch error {
            case .photo(let error):
                record.outcome = .failed(PhotoRecord.Problem(error))
                folder?.removePictures(of: record.photoID)
            case .output(let error): throw error
            }
        }
        return Finished(
            result: .new(StoredPhoto(record)), times: times, status: record.status,
            remark: PhotoWorker.remark(on: record),
            warning: warning)
    }

    /// Fills in the record and draws its pictures; or gives what an earlier run found already.
    private func examine(
        _ task: AnalysisTask, _ record: inout PhotoRecord, _ times: inout RunReport.Times, _ warning: inout String?
    ) throws(PhotoStop) -> EarlierResults.Reused? {
        var watch = Stopwatch()
        if let error = task.input.error { throw .photo(error) }
        let bytes = try mapped { () throws(PhotoError) in try PhotoFile.read(task.input.path) }
        record.sha256 = sha256(of: bytes)
        times.readSeconds = watch.lap()
        if let reused = earlier.reusable(record, pictures: pictures(of: record.photoID)) { return reused }
        // What an earlier run drew may be of other settings, and a later one would take it for this record's.
        folder?.removePictures(of: record.photoID)
        let photo = try mapped { () throws(PhotoError) in try Photo(decoding: bytes, settings: settings.decoding) }
        times.decodeSeconds = watch.lap()
        let examination = Examination(of: photo, request: task.scale, settings: settings.examination)
        times.examineSeconds = watch.lap()
        record.outcome = outcome(of: examination)
        warning = try draw(photo, examination, record)
        times.drawSeconds = watch.lap()
        return nil
    }

    /// The pictures that this run is to leave of a photo.
    private func pictures(of photoID: String) -> [String] {
        guard let folder else { return [] }
        return (settings.drawsLabels ? [folder.labelsPath(of: photoID)] : [])
            + (settings.drawsOverlays ? [folder.overlayPath(of: photoID)] : [])
    }

    private func outcome(of examination: Examination) -> PhotoRecord.Outcome {
        func refused(_ code: String, _ message: String) -> PhotoRecord.Outcome {
            .refused(examination, PhotoRecord.Problem(code: code, message: message))
        }
        let tilt = examination.scale?.tiltDegrees ?? 0
        if tilt > ScaleSighting.greatestTiltDegrees && !settings.examination.references.allowsHighTilt {
            return refused(
                "tilt_too_high",
                "the skin is tilted by \(Int(tilt.rounded())) degrees; --allow-tilt measures it all the same")
        }
        if settings.requiresScale && examination.scale == nil {
            return refused("scale_required", examination.sighting.reason)
        }
        guard examination.showsSkin else {
            return refused("no_skin", "no skin was found in the photo")
        }
        return .measured(examination)
    }

    /// Writes the pictures; the answer is why one is missing.
    private func draw(
        _ photo: Photo, _ examination: Examination, _ record: PhotoRecord
    ) throws(PhotoStop) -> String? {
        guard let folder, record.measured != nil else { return nil }
        var warning: String?
        if settings.drawsLabels {
            guard let labels = examination.labelImage() else {
                throw .photo(.tooLarge("more than 65,535 marks: a 16-bit label image cannot hold them"))
            }
            let bytes = try mapped { () throws(PhotoError) in try PNGFile.encode(grey16: labels) }
            warning = try written(bytes, to: folder.labelsPath(of: record.photoID), below: folder.labelsFolder)
        }
        if settings.drawsOverlays {
            let overlay = Overlay(of: photo, examination: examination)
            let bytes = try mapped { () throws(PhotoError) in
                try JPEGFile.encode(
                    rgb8: overlay.codes, width: overlay.width, height: overlay.height,
                    settings: WritingSettings(quality: 88))
            }
            let place = folder.overlayPath(of: record.photoID)
            warning = try written(bytes, to: place, below: folder.overlaysFolder) ?? warning
        }
        return warning
    }

    private func mapped<Value>(_ work: () throws(PhotoError) -> Value) throws(PhotoStop) -> Value {
        do { return try work() } catch { throw .photo(error) }
    }

    /// A path that cannot be is the fault of one photo's name, and no reason to stop the others: it is told. Everything
    /// else, such as a full disk, stops the run.
    private func written(_ bytes: [UInt8], to path: String, below folder: String) throws(PhotoStop) -> String? {
        do throws(OutputError) { try OutputFile.makeFolder(folder) } catch { throw .output(error) }
        do throws(OutputError) { try OutputFile.write(bytes, to: path) } catch {
            guard error.isOfThePath else { throw .output(error) }
            return CommandFailure.output(error).message
        }
        return nil
    }

    private static func remark(on record: PhotoRecord) -> String {
        if let problem = record.problem { return "\(record.status), \(problem.code): \(problem.message)" }
        guard let findings = record.measured?.findings else { return record.status }
        let spots = "\(findings.spots.count) \(findings.spots.count == 1 ? "spot" : "spots")"
        let patches = findings.patches.count
        return patches == 0 ? spots : spots + ", \(patches) \(patches == 1 ? "patch" : "patches")"
    }
}

/// Why an input's journey ends early: its own fault, or that of the place where results go.
enum PhotoStop: Error {
    case photo(PhotoError)
    case output(OutputError)
}

/// Seconds since it was last looked at.
struct Stopwatch {
    private var start = ContinuousClock.now

    mutating func lap() -> Double {
        let now = ContinuousClock.now
        defer { start = now }
        return (now - start) / .seconds(1)
    }
}
