#if os(Linux)
    import Foundation
    import Photographs
    import Testing

    @Suite("Memory that runs out while a picture is written")
    struct WritingMemoryTests {
        /// Has this process get no more than `bytes` beyond what it holds.
        private static func limitMemory(to bytes: Int) throws {
            // What is reserved and not yet used does not count here, as it does in the size of the address space.
            let line = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
                .first { $0.hasPrefix("VmData:") }
            let held = line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
            let most = rlim_t((held << 10) + bytes)
            var limit = rlimit(rlim_cur: most, rlim_max: most)
            guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0 else { exit(2) }
        }

        /// Noise, which no coder makes smaller.
        private static func noise(_ count: Int) -> [UInt8] {
            var state: UInt64 = 7
            var codes = [UInt8](repeating: 0, count: count)
            for place in 0..<count {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                codes[place] = UInt8(truncatingIfNeeded: state >> 56)
            }
            return codes
        }

        @Test("is an error of its own for a JPEG")
        func jpeg() async {
            await #expect(processExitsWith: .success) {
                let codes = WritingMemoryTests.noise(3 * 2_000 * 2_000)
                try WritingMemoryTests.limitMemory(to: 5 << 20)
                do throws(PhotoError) {
                    _ = try JPEGFile.encode(
                        rgb8: codes, width: 2_000, height: 2_000, settings: WritingSettings(quality: 100))
                    exit(3)
                } catch { if error.code != "out_of_memory" { exit(4) } }
            }
        }

        @Test("is an error of its own for a PNG")
        func png() async {
            await #expect(processExitsWith: .success) {
                let codes = WritingMemoryTests.noise(3 * 2_000 * 2_000)
                try WritingMemoryTests.limitMemory(to: 5 << 20)
                do throws(PhotoError) {
                    _ = try PNGFile.encode(
                        rgb8: codes, width: 2_000, height: 2_000, settings: WritingSettings(compression: 0))
                    exit(3)
                } catch { if error.code != "out_of_memory" { exit(4) } }
            }
        }
    }
#endif
