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
            var errors: [Double] = []
            let m = json["before_to_after"] as! [[Double]]
            var text = ""
            switch result! {
            case .failure(let failure): text = failure.reason
            case .success(let r):
                for s in json["spots"] as! [[String: Any]] {
                    let (x, y) = (s["x"] as! Double, s["y"] as! Double)
                    let (tx, ty) = (m[0][0] * x + m[0][1] * y + m[0][2], m[1][0] * x + m[1][1] * y + m[1][2])
                    let p = r.warp.map(x + 0.5, y + 0.5)
                    errors.append(((p.x - 0.5 - tx) * (p.x - 0.5 - tx) + (p.y - 0.5 - ty) * (p.y - 0.5 - ty)).squareRoot())
                }
                errors.sort()
                let pt = { (v: Double) in String(format: "%.2f", v) }
                text = "in \(r.inliers)/\(r.blocks) res \(pt(r.residualPixelsMedian)) \(pt(r.residualPixels95th)) inv \(pt(r.inverseConsistencyPixels)) TRE \(pt(errors[errors.count / 2])) max \(pt(errors.last!)) se \(pt(r.standardErrorPixels(640, 480)))"
            }
            print(path.suffix(16), json["invalid"] ?? "", t0, t1, text)
        }
    }
}
