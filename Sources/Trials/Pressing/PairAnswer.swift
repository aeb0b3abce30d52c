public import Blanching
internal import Foundation
internal import Photographs
internal import Reports
internal import Statistics

/// What one method says of a pair of photos. Places are pixels, the middle of the first pixel at (0.5, 0.5).
public struct PairAnswer: Sendable {
    /// Whether it takes the pair for a test that can be read.
    public var isReadable: Bool
    /// Why it does not; the contract's words, or others.
    public var reasons: [String]
    /// From the first photo to the second; `nil` where the method does not know.
    public var map: (@Sendable (Double, Double) -> (x: Double, y: Double))?
    public var spots: [Spot]

    /// One spot that the method found in the first photo.
    public struct Spot: Sendable, Equatable {
        public var x: Double
        public var y: Double
        /// Where it lies in the second photo; `nil`: where `map` brings it.
        public var afterX: Double?
        public var afterY: Double?
        public var response: PressResponse
        /// Why the response is left open, where the method says so.
        public var doubt: SpotResponse.Doubt?

        public init(
            x: Double, y: Double, after: (x: Double, y: Double)? = nil, response: PressResponse,
            doubt: SpotResponse.Doubt? = nil
        ) {
            self.x = x
            self.y = y
            afterX = after?.x
            afterY = after?.y
            self.response = response
            self.doubt = doubt
        }
    }

    public init(
        isReadable: Bool, reasons: [String] = [], map: (@Sendable (Double, Double) -> (x: Double, y: Double))? = nil,
        spots: [Spot] = []
    ) {
        self.isReadable = isReadable
        self.reasons = reasons
        self.map = map
        self.spots = spots
    }

    /// The same with a homography of nine numbers, row by row.
    public init(isReadable: Bool, reasons: [String] = [], beforeToAfter: [Double]?, spots: [Spot] = []) {
        self.init(isReadable: isReadable, reasons: reasons, spots: spots)
        guard let beforeToAfter else { return }
        let homography = Homography(beforeToAfter)
        map = { x, y in homography.map(x, y) }
    }

    /// What another program wrote: an object with `readable`, and optionally `before_to_after` (nine numbers, or `null`),
    /// `reasons` and `spots` (`x`, `y`, `response`, optionally `after_x` and `after_y`).
    ///
    /// - Throws: `TrialProblem` where it is no such object or a response is none of the contract's words.
    init(parsing text: String, of pairID: String) throws(TrialProblem) {
        let value: JSONValue
        do { value = try JSONValue(parsing: text) } catch {
            throw TrialProblem(pairID, "its prediction is no JSON from byte \(error.byte) on")
        }
        guard case .boolean(let isReadable)? = value["readable"] else {
            throw TrialProblem(pairID, "its prediction does not say whether it is readable")
        }
        let numbers = value["before_to_after"]?.items.map { $0.compactMap(\.double) }
        if let numbers, numbers.count != 9 {
            throw TrialProblem(pairID, "its before_to_after has \(numbers.count) numbers and not 9")
        }
        var spots: [Spot] = []
        for item in value["spots"]?.items ?? [] {
            guard let x = item["x"]?.double, let y = item["y"]?.double,
                let response = item["response"]?.string.flatMap({ PressResponse(rawValue: $0) })
            else { throw TrialProblem(pairID, "one of its predicted spots lacks x, y or a response: \(item.line)") }
            let after = item["after_x"]?.double.flatMap { x in item["after_y"]?.double.map { (x: x, y: $0) } }
            spots.append(Spot(x: x, y: y, after: after, response: response))
        }
        self.init(
            isReadable: isReadable, reasons: (value["reasons"]?.items ?? []).compactMap(\.string),
            beforeToAfter: numbers, spots: spots)
    }

    /// What another program wrote about a pair: `FOLDER/PAIR.json`, with the pair's folders or without.
    ///
    /// - Throws: `TrialProblem` where there is none, or as above.
    static func prediction(of pairID: String, in folder: String) throws(TrialProblem) -> PairAnswer {
        let bare = pairID.split(separator: "/").last.map(String.init) ?? pairID
        for name in [pairID, bare] {
            let path = folder + "/" + name + ".json"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let bytes: [UInt8]
            do { bytes = try PhotoFile.read(PhotoPath(path)) } catch { throw TrialProblem(pairID, error.message) }
            return try PairAnswer(parsing: String(decoding: bytes, as: UTF8.self), of: pairID)
        }
        throw TrialProblem(pairID, "there is no prediction in \(folder); counts as not read")
    }
}
