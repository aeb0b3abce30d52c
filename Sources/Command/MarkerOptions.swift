import ArgumentParser
import Reports
import Rubor

/// `rubor scale --print-marker`: a sheet with one marker to print.
struct MarkerOptions: ParsableArguments {
    @Option(help: "Make a sheet with a marker of this side, such as 20mm, instead of looking at photos.")
    var printMarker: String?

    @Option(help: "The dictionary of the marker on the sheet.")
    var markerDictionary = "4x4_50"

    @Option(help: "The number of the marker on the sheet, from 0 on.")
    var markerID = 0

    var isWanted: Bool { printMarker != nil }

    /// - Throws: `ValidationError` for what is no size, dictionary, number or file.
    func check(_ paths: [String]) throws {
        guard paths.count == 1, let file = paths.first, file.hasSuffix(".svg") || file.hasSuffix(".png") else {
            throw ValidationError("--print-marker needs one file to write, ending in .svg or .png.")
        }
        do { _ = try sheet() } catch {
            switch error {
            case .usage(let text): throw ValidationError(text)
            default: throw ValidationError(error.message)
            }
        }
    }

    func write(to path: String) throws(CommandFailure) -> ExitStatus {
        let sheet = try sheet()
        do {
            if path.hasSuffix(".svg") {
                try OutputFile.write(sheet.svg, to: path)
            } else {
                try OutputFile.write(try sheet.png(), to: path)
            }
        } catch let error as OutputError {
            throw .output(error)
        } catch {
            throw .usage("The sheet '\(path)' cannot be made: \(error).")
        }
        return .done
    }

    private func sheet() throws(CommandFailure) -> MarkerSheet {
        let request: ScaleRequest
        do {
            request = try ScaleRequest(parsing: "aruco:\(markerDictionary):\(printMarker ?? "")")
        } catch {
            throw .usage(error.message)
        }
        guard case .aruco(let name, let side) = request.ways.first, let dictionary = MarkerDictionary(named: name)
        else {
            throw .usage("There is no marker dictionary '\(markerDictionary)'.")
        }
        let sides = MarkerSheet.sidesMillimetres
        guard sides.contains(side) else {
            throw .usage("A sheet holds markers of \(sides.lowerBound) to \(sides.upperBound) mm, not of \(side) mm.")
        }
        guard (0..<dictionary.count).contains(markerID) else {
            throw .usage("The markers of \(name) are numbered 0 to \(dictionary.count - 1), not \(markerID).")
        }
        return MarkerSheet(dictionary: dictionary, id: markerID, sideMillimetres: side)
    }
}
