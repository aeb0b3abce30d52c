import Foundation
import Testing

@testable import Reports

@Suite("Files that appear whole or not at all")
struct OutputFileTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rubor-\(UUID().uuidString)").path

    @Test("A file is written into folders that are made on the way, over what was there")
    func write() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.write("one", to: folder + "/a/b c/é.txt")
        try OutputFile.write("two", to: folder + "/a/b c/é.txt")
        #expect(try String(contentsOfFile: folder + "/a/b c/é.txt", encoding: .utf8) == "two")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/a/b c") == ["é.txt"])
    }

    @Test("What cannot be written is an error that names the place, and leaves nothing")
    func failure() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.write("file", to: folder + "/file")
        let error = #expect(throws: OutputError.self) { try OutputFile.write("x", to: folder + "/file/x") }
        #expect(error?.path.hasPrefix(folder + "/file") == true)
        try OutputFile.makeFolder(folder + "/taken")
        #expect(throws: OutputError.self) { try OutputFile.write("x", to: folder + "/taken") }
        #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder)) == ["file", "taken"])
    }

    #if os(Linux)
        @Test("A full disk is an error in the system's words")
        func full() throws {
            let file = try GrowingFile(continuing: "/dev/full")
            let error = #expect(throws: OutputError.self) { try file.append("x") }
            #expect(error?.path == "/dev/full")
            #expect(error?.reason == "No space left on device")
        }
    #endif

    @Test("A photo's name cannot lead out of the folder")
    func safe() {
        let folder = ResultFolder(path: "out")
        #expect(folder.labelsPath(of: "arm/a.jpg") == "out/labels/arm/a.jpg.png")
        #expect(folder.overlayPath(of: "../../etc/a") == "out/overlays/%2E%2E/%2E%2E/etc/a.jpg")
        #expect(folder.overlayPath(of: "/etc/a") == "out/overlays/%2F/etc/a.jpg")
    }

    @Test("A name that leaves no room for the picture's extension is shortened between characters, and stays its own")
    func shortened() {
        let folder = ResultFolder(path: "out")
        let longest = String(repeating: "n", count: 251)
        #expect(folder.overlayPath(of: longest) == "out/overlays/\(longest).jpg")
        let places = [
            longest + "n", longest + "m", String(repeating: "n", count: 199) + String(repeating: "é", count: 40),
        ]
        .map { folder.labelsPath(of: "arm/" + $0) }
        #expect(Set(places).count == 3)
        for place in places {
            let name = place.dropFirst("out/labels/arm/".count)
            #expect(name.wholeMatch(of: /n{199,200}-[0-9a-f]{16}\.png/) != nil, "\(place)")
        }
    }
}
