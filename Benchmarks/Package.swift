// swift-tools-version: 6.2
// Timing only, nested so that whoever uses Rubor never fetches a benchmark library.
import PackageDescription

let package = Package(
    name: "rubor-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "rubor", path: ".."),
        // Without its traits it needs no allocator of its own; its malloc counts then read 0 and say nothing.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Journey",
            dependencies: [
                .product(name: "Rubor", package: "rubor"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Journey",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
