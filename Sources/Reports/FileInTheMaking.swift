internal import Foundation
internal import Photographs

/// A file that appears whole at its path when it is finished, and leaves nothing where it is not.
final class FileInTheMaking {
    private let path: String
    private let temporary: String
    private let file: GrowingFile
    /// What waits to be written, so that the system is not called for every row.
    private var held: [UInt8] = []
    private var isFinished = false

    /// Folders on the way are made.
    init(_ path: String) throws(OutputError) {
        self.path = path
        let folder = OutputFile.folder(of: path)
        try OutputFile.makeFolder(folder)
        temporary = folder + "/.rubor-\(getpid())-\(fnv1a(path.utf8))"
        do throws(OutputError) { file = try GrowingFile(creating: temporary) } catch { throw error.at(path) }
    }

    deinit { if !isFinished { OutputFile.remove(temporary) } }

    func append(_ bytes: some Sequence<UInt8>) throws(OutputError) {
        held += bytes
        if held.count >= 1 << 16 { try flush() }
    }

    /// Renames the file to its path, over what stood there.
    func finish() throws(OutputError) {
        try flush()
        do throws(OutputError) {
            try file.close()
            try OutputFile.rename(temporary, to: path)
        } catch { throw error.at(path) }
        isFinished = true
    }

    private func flush() throws(OutputError) {
        do throws(OutputError) { try file.append(held) } catch { throw error.at(path) }
        held.removeAll(keepingCapacity: true)
    }
}
