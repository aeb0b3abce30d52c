import ArgumentParser
import Blanching
import Foundation
import Rubor

struct TrialCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "trial")
    @Argument var paths: [String]
    func run() async throws {
        for path in paths {
            let json = try! JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path + ".json"))) as! [String: Any]
            func photo(_ name: String) -> Photo {
                try! Photo(decoding: [UInt8](Data(contentsOf: URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(name))))
            }
            let (a, b) = (photo(json["before"] as! String), photo(json["after"] as! String))
            let clock = ContinuousClock()
            var ex: [Examination] = []
            let t0 = clock.measure { ex = [Examination(of: a, request: .none), Examination(of: b, request: .none)] }
            var result: Result<Registration, RegistrationFailure>?
            let t1 = clock.measure { result = trialRegister(a, ex[0], b, ex[1]) }
            var text = ""
            switch result! {
            case .failure(let failure): text = failure.reason
            case .success(let r):
                var got: ([SpotResponse], PressedField?) = ([], nil)
                let t2 = clock.measure { got = trialRespond(a, ex[0], b, ex[1], r) }
                var table: [String: Int] = [:]
                var (right, counted, falseBlanch, stays) = (0, 0, 0, 0)
                for s in json["spots"] as! [[String: Any]] {
                    let off = json["first_pixel_middle"] == nil ? 0.5 : 0
                    let (x, y, d) = (s["x"] as! Double + off, s["y"] as! Double + off, 2 * ((s["area_px"] as! Double) / 3.14159).squareRoot())
                    guard d >= 6 else { continue }
                    let near = got.0.min { abs($0.xPixels - x) + abs($0.yPixels - y) < abs($1.xPixels - x) + abs($1.yPixels - y) }
                    let fade = s["fade"] as! Double, pressed = s["pressed"] as! Bool
                    let truth = !pressed ? "not_pressed" : fade > 0.6 ? "blanching" : fade < 0.25 ? "non_blanching" : "partial"
                    var word = "unseen"
                    if let near, abs(near.xPixels - x) + abs(near.yPixels - y) < max(3, d / 2) { word = near.response.rawValue 
                        if ProcessInfo.processInfo.environment["V"] != nil && word != truth { print("   ", Int(x), Int(y), String(format: "d %.1f", d), truth, word, near.fraction ?? "", String(format: "%.3f %.3f", near.deltaErythemaBefore ?? 0, near.deltaErythemaAfter ?? 0)) } }
                    if truth != "blanching" && truth != "partial" { stays += 1; if word == "blanching" { falseBlanch += 1 } }
                    if word != "unseen" && word != "out_of_frame" { counted += 1; if word == truth { right += 1 } }
                    table[truth + ">" + word, default: 0] += 1
                }
                var misses: [Double] = []
                for s in (json["landmarks"] as? [[String: Any]]) ?? [] {
                    let p = r.warp.map(s["x"] as! Double, s["y"] as! Double)
                    misses.append(((p.x - (s["after_x"] as! Double)) * (p.x - (s["after_x"] as! Double)) + (p.y - (s["after_y"] as! Double)) * (p.y - (s["after_y"] as! Double))).squareRoot())
                }
                misses.sort()
                if !misses.isEmpty { text = String(format: "TRE %.2f %.2f ", misses[misses.count / 2], misses[misses.count * 95 / 100]) }
                text += "in \(r.inliers)/\(r.blocks) t \(t2) right \(right)/\(counted) FB \(falseBlanch)/\(stays) \(table.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")) field \(got.1.map { String(format: "%.0f %.0f %.0f %.0f %.0f F %.3f±%.3f e%.0f", $0.xPixels, $0.yPixels, $0.halfLengthPixels, $0.halfWidthPixels, $0.angleDegrees, $0.pallor, $0.pallorError, 0) } ?? "none")"
            }
            print(path.suffix(16), json["invalid"] ?? "", t0, t1, text)
        }
    }
}
