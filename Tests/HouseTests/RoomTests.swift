import Testing

@Suite("The rooms and the arrows between them")
struct RoomTests {
    /// What comes with the toolchain needs no declaration.
    static let toolchain: Set<String> = [
        "Swift", "Synchronization", "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Musl", "Darwin",
    ]
    /// Numbers and pixels only: what runs there costs nothing that it does not show.
    static let pixelRooms: Set<String> = ["Pixels", "Statistics", "Scales", "Spots", "Patterns"]
    static let forbiddenFolders: Set<String> = [
        "Utils", "Utilities", "Helpers", "Managers", "Models", "Common", "Extensions", "Misc", "Shared",
    ]

    let manifest: Manifest

    init() throws { manifest = Manifest(text: try House.text("Package.swift")) }

    @Test("A manifest in three notations is understood")
    func parsing() {
        let text = """
            func room(_ name: String) -> Target { .target(name: name) }
            targets: [
                .target(name: "C", linkerSettings: [.linkedLibrary("jpeg"), .linkedLibrary("m", .when(platforms: [.linux]))]),
                room("A"),
                room(
                    "B",
                    ["A", .product(name: "Crypto", package: "swift-crypto")]),
                .executableTarget(name: "D", dependencies: ["B"], swiftSettings: rules),
            ]
            """
        let rooms = Manifest(text: text).rooms
        #expect(rooms.map(\.name) == ["C", "A", "B", "D"])
        #expect(rooms.map(\.needs) == [[], [], ["A", "Crypto"], ["B"]])
    }

    @Test("Every folder of Sources is a room in Package.swift, and the other way round")
    func foldersAreRooms() throws {
        let folders = Set(try House.sources(endings: [".swift", ".c", ".h"]).map(\.room))
        #expect(folders == Set(manifest.rooms.map(\.name)))
    }

    @Test("No arrow points back up")
    func order() {
        let places = Dictionary(uniqueKeysWithValues: manifest.rooms.enumerated().map { ($1.name, $0) })
        for (place, room) in manifest.rooms.enumerated() {
            for need in room.needs {
                guard let other = places[need] else { continue }
                #expect(other < place, "\(room.name) stands before \(need), which it needs")
            }
        }
    }

    @Test("A room imports exactly what it declares")
    func declaredImports() throws {
        let files = try House.sources()
        for room in manifest.rooms {
            let mine = files.filter { $0.room == room.name }
            guard !mine.isEmpty else { continue }
            let declared = Set(room.needs)
            var used: Set<String> = []
            for file in mine {
                let wanted = Set(imports(of: file)).subtracting(Self.toolchain).subtracting([room.name])
                let undeclared = wanted.subtracting(declared).sorted()
                #expect(undeclared.isEmpty, "\(file.path) imports \(undeclared), which Package.swift does not give it")
                used.formUnion(wanted)
            }
            let idle = declared.subtracting(used).sorted()
            #expect(idle.isEmpty, "\(room.name) declares \(idle) and imports none of it")
        }
    }

    @Test("Foundation stays out of the pixel rooms")
    func noFoundation() throws {
        for file in try House.sources() where Self.pixelRooms.contains(file.room) {
            let heavy = imports(of: file).filter { $0.hasPrefix("Foundation") || $0 == "Dispatch" }
            #expect(heavy.isEmpty, "\(file.path) imports \(heavy)")
        }
    }

    @Test("A folder says what happens to the data, never a kind of code")
    func folderNames() {
        for path in House.paths(under: "Sources") + House.paths(under: "Tests") {
            let kinds = path.split(separator: "/").dropLast().filter { Self.forbiddenFolders.contains(String($0)) }
            #expect(kinds.isEmpty, "\(path)")
        }
    }

    @Test("Every test target mirrors a room")
    func testsMirrorRooms() {
        let rooms = Set(manifest.rooms.map(\.name)).union(["House"])
        for path in House.paths(under: "Tests") where path.hasSuffix(".swift") {
            let folder = path.split(separator: "/")[1]
            #expect(folder.hasSuffix("Tests") && rooms.contains(String(folder.dropLast(5))), "\(path)")
        }
    }
}
