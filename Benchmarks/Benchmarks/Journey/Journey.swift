import Benchmark
import Foundation
import Rubor

/// The stages of the journey over one photo of `Fixtures/photos`, or over the file that RUBOR_BENCH_PHOTO names.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.cpuTotal, .wallClock, .peakMemoryResident], timeUnits: .microseconds,
        maxDuration: .seconds(5), maxIterations: 200)
    let bytes = photoBytes()

    Benchmark("decode") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try Photo(decoding: bytes)) }
    }

    Benchmark("colour-pass") { benchmark, photo in
        for _ in benchmark.scaledIterations { blackHole(meanErythema(of: photo)) }
    } setup: {
        try Photo(decoding: bytes)
    }

    Benchmark("journey") { benchmark, photo in
        for _ in benchmark.scaledIterations { blackHole(Examination(of: photo, scale: Scale(given: 20))) }
    } setup: {
        try Photo(decoding: bytes)
    }
}

/// The largest JPEG of the fixtures: the nearest to what a camera gives.
func photoBytes() -> [UInt8] {
    if let path = ProcessInfo.processInfo.environment["RUBOR_BENCH_PHOTO"] { return bytes(at: URL(filePath: path)) }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fixtures/photos")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let photos = names.sorted().filter { $0.hasSuffix(".jpg") || $0.hasSuffix(".png") }
        .map { bytes(at: folder.appending(path: $0)) }
    guard let largest = photos.max(by: { $0.count < $1.count }) else { fatalError("no photo in \(folder.path)") }
    return largest
}

func bytes(at place: URL) -> [UInt8] {
    guard let data = try? Data(contentsOf: place) else { fatalError("cannot read \(place.path)") }
    return [UInt8](data)
}

/// Mean of log10(R/G) on linear light: one pass from codes to the erythema index, nothing kept.
func meanErythema(of photo: Photo) -> Double {
    var sum = 0.0
    for y in 0..<photo.height {
        for x in 0..<photo.width {
            let light = photo.linear(x: x, y: y)
            if light.red > 0 && light.green > 0 { sum += log10(Double(light.red / light.green)) }
        }
    }
    return sum / Double(max(1, photo.width * photo.height))
}
