import ArgumentParser
import Reports
import Rubor

/// `rubor scale`: the reference in each photo and nothing else; or a marker to print.
struct ScaleCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, ndjson }

    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Finds the reference in photos and shows it, or makes a sheet of markers to print.",
        discussion: """
            One line a photo on standard output: the method, pixels per millimetre with their 95 % interval, the tilt, or why \
            there is no scale. --out DIR adds a picture of each photo with the reference framed.
            rubor scale --print-marker 20mm sheet.svg makes the sheet; measure its 50 mm bar after printing.
            """)

    @Argument(help: "Photos and folders of photos; with --print-marker the file to write, .svg or .png.")
    var paths: [String] = []

    @Option(
        help:
            "What to look for: auto (a ruler), ruler:1mm, aruco:4x4_50:20mm, disc:23.25mm, coin:eur-1; several: SPEC,SPEC."
    )
    var scale = "auto"

    @Option(help: "How far the reference's face lies above the skin, in millimetres.")
    var referenceThickness = 0.0

    @Option(help: "The folder for pictures with the reference framed.")
    var out: String?

    @Option(help: "What standard output gets: text, or ndjson, one object a line.")
    var format = Format.text

    @Flag(help: "Exit 1 when a photo has no scale.")
    var requireScale = false

    @OptionGroup(title: "A marker to print")
    var marker: MarkerOptions

    func validate() throws {
        if marker.isWanted { return try marker.check(paths) }
        if paths.isEmpty { throw ValidationError("Name at least one photo or folder.") }
        if !(0...50).contains(referenceThickness) {
            throw ValidationError("--reference-thickness must be 0 to 50 mm, not \(referenceThickness).")
        }
        do { _ = try ScaleRequest(parsing: scale) } catch { throw ValidationError(error.message) }
    }

    func run() throws {
        var status = ExitStatus.done
        do throws(CommandFailure) {
            status = marker.isWanted ? try marker.write(to: paths[0]) : try lookForScales()
        } catch {
            ProgressDisplay.say("rubor: \(ProgressDisplay.printable(error.message))\n")
            status = error.status
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    private func lookForScales() throws(CommandFailure) -> ExitStatus {
        let gathered = try InputGathering(paths: paths, manifest: nil, filesFrom: nil, excluding: out)
        guard !gathered.inputs.isEmpty else { throw .noInput(gathered.nothingFound) }
        var lost = 0
        for input in gathered.inputs {
            let line = try look(at: input)
            if line.isLost || (requireScale && line.sighting?.scale == nil) { lost += 1 }
            do { try GrowingFile.standardOutput.append(format == .text ? ScaleCommand.shown(line) : line.json) } catch {
                throw .output(error)
            }
        }
        return lost == 0 ? .done : .someFailed
    }

    /// The line for a person, whose terminal must not obey a file's name.
    static func shown(_ line: ScaleLine) -> String { ProgressDisplay.printable(String(line.text.dropLast())) + "\n" }

    private func look(at input: PhotoList.Entry) throws(CommandFailure) -> ScaleLine {
        let photo: Photo
        let request: ScaleRequest
        do {
            if let error = input.error { throw error }
            request = try ScaleRequest(parsing: scale)
            photo = try Photo(decoding: try PhotoFile.read(input.path), settings: DecodingSettings())
        } catch let error as PhotoError {
            return ScaleLine(photoID: input.photoID, error: error)
        } catch {
            throw .usage("\(error)")
        }
        let settings = ReferenceSettings(thicknessMillimetres: referenceThickness)
        let sighting = findScale(
            in: photo.lightness, colour: photo.reducedColour(longestSide: discSearchSide), request: request,
            settings: settings)
        if let out { try draw(photo, sighting, at: ResultFolder(path: out).overlayPath(of: input.photoID)) }
        return ScaleLine(photoID: input.photoID, sighting: sighting)
    }

    private func draw(_ photo: Photo, _ sighting: ScaleSighting, at path: String) throws(CommandFailure) {
        let overlay = Overlay(of: photo, sighting: sighting)
        do {
            let bytes = try JPEGFile.encode(
                rgb8: overlay.codes, width: overlay.width, height: overlay.height,
                settings: WritingSettings(quality: 88))
            try OutputFile.write(bytes, to: path)
        } catch let error as OutputError {
            throw .output(error)
        } catch {
            throw .usage("The picture '\(path)' cannot be encoded: \(error).")
        }
    }
}
