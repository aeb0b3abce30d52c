import Foundation
import Photographs
import Testing

/// A folder of its own that goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rubor-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> PhotoPath {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return PhotoPath(file)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }
}

@Suite("Lists of photos")
struct PhotoListTests {
    private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]

    @Test("a folder gives its pictures by their bytes or extensions, sorted, without hidden ones")
    func folder() throws {
        let folder = try TemporaryFolder()
        for name in ["b.jpg", "arm/IMG 1.jpg", "arm/new\nline.png", "no-extension", "Ä.JPEG"] {
            try folder.write(name, jpeg)
        }
        try folder.write("text.jpg", Array("text".utf8))
        try folder.write("table.csv", Array("a,b".utf8))
        try folder.write("phone.HEIC", [1])
        try folder.write(".hidden.jpg", jpeg)
        try folder.write(".git/x.jpg", jpeg)
        let list = try PhotoList(paths: [PhotoPath(folder.path)])
        #expect(
            list.entries.map(\.photoID) == [
                "arm/IMG 1.jpg", "arm/new\nline.png", "b.jpg", "no-extension", "phone.HEIC", "text.jpg", "Ä.JPEG",
            ])
        #expect(list.skipped == 1)
        #expect(list.entries.allSatisfy { $0.error == nil })
    }

    @Test("loops of links end, and nothing is listed twice")
    func loops() throws {
        let folder = try TemporaryFolder()
        try folder.write("z/photo.jpg", jpeg)
        try folder.link("a", to: "z")
        try folder.link("z/up", to: "..")
        try folder.link("z/out", to: "../..")
        try folder.link("self", to: "self")
        try folder.link("gone.jpg", to: "nowhere")
        let list = try PhotoList(paths: [PhotoPath(folder.path)])
        #expect(list.entries.map(\.photoID) == ["gone.jpg", "z/photo.jpg"])
        #expect(list.entries[0].error?.code == "not_found")
    }

    @Test("a folder of results under the folder of photos is not read")
    func excluding() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.jpg", jpeg)
        try folder.write("out/overlays/a.jpg.jpg", jpeg)
        let list = try PhotoList(paths: [PhotoPath(folder.path)], excluding: [PhotoPath(folder.path + "/out/")])
        #expect(list.entries.map(\.photoID) == ["a.jpg"])
        let all = try PhotoList(paths: [PhotoPath(folder.path)], excluding: [PhotoPath(folder.path)])
        #expect(all.entries.count == 2)
    }

    @Test("a named path always has an entry")
    func named() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("notes.txt", [1])
        #expect(try PhotoList(paths: [file]).entries.map(\.photoID) == ["notes.txt"])
        let missing = try PhotoList(paths: [PhotoPath(folder.path + "/none.jpg")])
        #expect(missing.entries.map(\.photoID) == ["none.jpg"])
        #expect(missing.entries[0].error?.code == "not_found")
        #expect(try PhotoList(paths: [PhotoPath(folder.path)]).entries.isEmpty)
    }

    @Test("of several paths each is prefixed by its folder's name, and a clash is an error")
    func several() throws {
        let folder = try TemporaryFolder()
        let left = try folder.write("left/1.jpg", jpeg)
        try folder.write("right/1.jpg", jpeg)
        let other = try folder.write("other/left/1.jpg", jpeg)
        let (a, b) = (PhotoPath(folder.path + "/left/"), PhotoPath(folder.path + "/right"))
        #expect(try PhotoList(paths: [a, b]).entries.map(\.photoID) == ["left/1.jpg", "right/1.jpg"])
        #expect(try PhotoList(paths: [a, left]).entries.map(\.photoID) == ["left/1.jpg"])
        #expect(throws: PhotoListError.clash(photoID: "left/1.jpg", first: left, second: other)) {
            _ = try PhotoList(paths: [left, other])
        }
    }

    @Test("bytes that are not UTF-8 are percent-encoded in the name and kept in the path")
    func notText() throws {
        let list = try PhotoList(paths: [PhotoPath(bytes: Array("ab".utf8) + [0xFF] + Array("é.jpg".utf8))])
        #expect(list.entries.map(\.photoID) == ["ab%FFé.jpg"])
        #expect(list.entries[0].path.bytes.contains(0xFF))
    }

    @Test("paths come separated by newlines or by NUL")
    func filesFrom() {
        #expect(PhotoList.filesFrom(Array("a.jpg\nb c.jpg\r\n\n".utf8)) == ["a.jpg", "b c.jpg"])
        #expect(PhotoList.filesFrom(Array("a\nb.jpg\0c.jpg\0".utf8)) == ["a\nb.jpg", "c.jpg"])
        #expect(PhotoList.filesFrom([]).isEmpty)
    }

    @Test("a pipe, a folder and a missing file are errors at once")
    func reading() throws {
        let folder = try TemporaryFolder()
        let pipe = PhotoPath(folder.path + "/pipe.jpg")
        let made = unsafe mkfifo(folder.path + "/pipe.jpg", 0o600)
        #expect(made == 0)
        #expect(throws: PhotoError.unreadable("\(pipe) is not a regular file")) { _ = try PhotoFile.read(pipe) }
        #expect(try PhotoList(paths: [PhotoPath(folder.path)]).entries.map(\.error?.code) == ["unreadable"])
        #expect(throws: PhotoError.self) { _ = try PhotoFile.read(PhotoPath(folder.path)) }
        #expect(throws: PhotoError.notFound("there is no file \(pipe)x")) {
            _ = try PhotoFile.read(PhotoPath("\(pipe)x"))
        }
        #expect(try PhotoFile.read(folder.write("some", [1, 2, 3])) == [1, 2, 3])
        #expect(try PhotoFile.read(folder.write("none", [])) == [])
    }
}

@Suite("Manifests")
struct ManifestTests {
    @Test("quotes, a byte order mark, CRLF and further columns are read")
    func table() throws {
        let text =
            "\u{FEFF}who,path,scale,photo_id\r\n\"Doe, \"\"J\"\"\",arm/1.jpg,18.5px/mm,one\r\n\r\n"
            + "x,\"new\nline.jpg\",,\r\ny,2.jpg"
        let manifest = try Manifest(csv: Array(text.utf8))
        #expect(manifest.rows.map(\.path) == ["arm/1.jpg", "new\nline.jpg", "2.jpg"])
        #expect(manifest.rows.map(\.scale) == ["18.5px/mm", nil, nil])
        #expect(manifest.otherColumns == ["who"])
        let list = try PhotoList(manifest: manifest, folder: "/data/set")
        #expect(list.entries.map(\.photoID) == ["one", "new\nline.jpg", "2.jpg"])
        #expect(list.entries[0].path == "/data/set/arm/1.jpg")
        #expect(list.entries[0].columns == [PhotoList.Entry.Column(name: "who", value: "Doe, \"J\"")])
        #expect(list.entries[0].error?.code == "not_found")
    }

    @Test("paths that lead out of the folder are percent-encoded in the name")
    func outside() throws {
        let manifest = try Manifest(csv: Array("path\n../a.jpg\n/b/c.jpg\n./d.jpg\n".utf8))
        let list = try PhotoList(manifest: manifest, folder: "sets")
        #expect(list.entries.map(\.photoID) == ["%2E%2E/a.jpg", "%2Fb/c.jpg", "d.jpg"])
        #expect(list.entries.map(\.path) == ["sets/../a.jpg", "/b/c.jpg", "sets/./d.jpg"])
    }

    @Test("columns without a heading, as spreadsheets leave them, are left out")
    func noHeading() throws {
        let manifest = try Manifest(csv: Array("path,scale,,who, ,\na.jpg,,,me,,\nb.jpg,,x\n".utf8))
        #expect(manifest.otherColumns == ["who"])
        #expect(manifest.rows.map { $0.columns.map(\.value) } == [["me"], [""]])
    }

    @Test("what is wrong with a manifest is said with its line")
    func errors() {
        func message(_ text: String) -> String? {
            do {
                _ = try PhotoList(manifest: Manifest(csv: Array(text.utf8)), folder: "")
                return nil
            } catch {
                return error.message
            }
        }
        #expect(message("file;scale\na.jpg;1")?.contains("no column `path`") == true)
        #expect(message("")?.contains("empty") == true)
        #expect(message("path,scale\na.jpg\n,1\n")?.contains("line 3") == true)
        #expect(message("path\n\"a.jpg\n")?.contains("line 2") == true)
        #expect(message("path\na,b\n")?.contains("line 2") == true)
        #expect(message("path,photo_id\na,x\nb,x\n")?.contains("both be called x") == true)
        #expect(message("path\na\nb\n") == nil)
        #expect(message("path,scale\na,1px/mm\na,2px/mm\n") == "a comes twice with different scales or columns: a")
    }
}
