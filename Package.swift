// swift-tools-version: 6.2
// The design on one page: targets stand in the order of the data's journey, and an arrow never points back up.
import PackageDescription

let rules: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]
let cRules: [CSetting] = [
    .enableWarning("all"),
    .enableWarning("extra"),
    .treatAllWarnings(as: .error),
]

/// A room of the house and the test target that mirrors it.
func room(_ name: String, _ needs: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: needs, swiftSettings: rules)
}
func tests(_ name: String, _ needs: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: needs, exclude: exclude, swiftSettings: rules)
}

let package = Package(
    name: "rubor",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "rubor", targets: ["Command"]),
        .library(name: "Rubor", targets: ["Rubor"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .target(
            name: "CPhotoCodec", cSettings: cRules,
            linkerSettings: [
                .linkedLibrary("jpeg"), .linkedLibrary("png"), .linkedLibrary("lcms2"),
                .linkedLibrary("m", .when(platforms: [.linux])),
            ]),
        room("Pixels"),
        room("Statistics"),
        room("Photographs", ["Pixels", "CPhotoCodec"]),
        room("Scales", ["Pixels", "Statistics"]),
        room("Spots", ["Pixels", "Photographs", "Scales", "Statistics"]),
        room("Patterns", ["Pixels", "Photographs", "Scales", "Spots", "Statistics"]),
        room("Blanching", ["Pixels", "Photographs", "Scales", "Spots", "Patterns", "Statistics"]),
        room("Advice", ["Patterns", "Blanching"]),
        room("Phantoms", ["Pixels", "Photographs", "Statistics"]),
        room(
            "Reports",
            [
                "Pixels", "Photographs", "Scales", "Spots", "Patterns", "Blanching", "Advice", "Statistics",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        room(
            "Trials",
            ["Pixels", "Statistics", "Photographs", "Scales", "Spots", "Patterns", "Blanching", "Reports"]),
        room(
            "Rubor",
            [
                "Pixels", "Photographs", "Scales", "Spots", "Patterns", "Blanching", "Advice", "Reports", "Statistics",
            ]),
        .executableTarget(
            name: "Command",
            dependencies: [
                "Rubor", "Phantoms", "Reports", "Trials",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: rules),
        tests("Pixels", ["Pixels"]),
        tests("Statistics", ["Statistics"]),
        tests("Scales", ["Photographs", "Pixels", "Scales", "Statistics"]),
        tests("Spots", ["Photographs", "Pixels", "Scales", "Spots"]),
        tests("Patterns", ["Patterns", "Phantoms", "Photographs", "Pixels", "Scales", "Spots", "Statistics"]),
        tests("Blanching", ["Blanching", "Patterns", "Photographs", "Pixels", "Scales", "Statistics"]),
        tests("Advice", ["Advice", "Blanching", "Patterns"]),
        tests("Photographs", ["Photographs", "Pixels"], exclude: ["compare_with_pillow.py"]),
        tests("Reports", ["Reports", "Blanching", "Patterns", "Photographs", "Pixels", "Scales", "Spots"]),
        tests(
            "Command",
            [
                "Advice", "Blanching", "Command", "Patterns", "Photographs", "Pixels", "Reports", "Spots", "Trials",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        tests("Phantoms", ["Phantoms", "Photographs", "Pixels", "Statistics"]),
        tests(
            "Trials", ["Blanching", "Patterns", "Photographs", "Pixels", "Reports", "Scales", "Statistics", "Trials"],
            exclude: ["independent_metrics.py", "independent_metrics.csv"]),
        tests("House", []),
    ]
)
