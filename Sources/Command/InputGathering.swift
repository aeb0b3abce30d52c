import Foundation
import Rubor

/// One of N parts of the photos: `i/N`, counted from 1.
struct Shard: Equatable {
    var index: Int
    var count: Int

    /// `nil` for anything but `i/N` with 1 <= i <= N.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1, (1...count).contains(index)
        else {
            return nil
        }
        self.index = index
        self.count = count
    }
}

/// All inputs that a command line names: paths, paths from standard input or a file, and a manifest.
struct InputGathering {
    private let list: PhotoList
    private let places: [String]

    var inputs: [PhotoList.Entry] { list.entries }
    /// Files in folders that are no pictures.
    var skipped: Int { list.skipped }

    /// - Parameter output: the folder of the results, which is never read.
    /// - Throws: `CommandFailure.usage`, also where the results are to go into a folder of photos that is named itself.
    init(
        paths: [String], manifest: String?, filesFrom: String?, excluding output: String?
    ) throws(CommandFailure) {
        var places = paths.map { PhotoPath($0) }
        if let filesFrom {
            places += PhotoList.filesFrom(try InputGathering.bytes(of: filesFrom, name: "--files-from"))
        }
        if let output, places.contains(where: { $0.isSameFile(as: PhotoPath(output)) }) {
            throw .usage(
                "--out '\(output)' is the folder of the photos itself, and what is drawn there would count as photos: "
                    + "name another one, such as '\(output.hasSuffix("/") ? output : output + "/")results'.")
        }
        do {
            var list = try PhotoList(paths: places, excluding: output.map { [PhotoPath($0)] } ?? [])
            if let manifest {
                let rows = try Manifest(csv: try InputGathering.bytes(of: manifest, name: "--manifest"))
                list = try list.adding(PhotoList(manifest: rows, folder: PhotoPath(manifest).folder))
            }
            self.list = list
        } catch let error as PhotoListError {
            guard case .clash = error else { throw CommandFailure(error) }
            throw CommandFailure(error).adding("A --manifest with a column photo_id tells them apart.")
        } catch let error as CommandFailure {
            throw error
        } catch {
            throw .usage("\(error)")
        }
        self.places = places.map(\.description) + (manifest.map { [$0] } ?? [])
    }

    /// The inputs of one part; all of them for none.
    func part(_ shard: Shard?) -> [PhotoList.Entry] {
        guard let shard else { return inputs }
        return list.shard(shard.index, of: shard.count)
    }

    /// Why there is nothing to do, in one sentence.
    var nothingFound: String {
        let others = skipped > 0 ? " (\(skipped) other \(skipped == 1 ? "file" : "files") skipped)" : ""
        return places.isEmpty
            ? "There was no input: no paths came."
            : "No photos were found in \(places.joined(separator: ", "))\(others)."
    }

    /// A whole file, or standard input for `-`.
    private static func bytes(of path: String, name: String) throws(CommandFailure) -> [UInt8] {
        if path == "-" {
            return [UInt8]((try? FileHandle.standardInput.readToEnd()) ?? Data())
        }
        do { return try PhotoFile.read(PhotoPath(path)) } catch {
            throw .usage("\(name) '\(path)': \(error.message).")
        }
    }
}
