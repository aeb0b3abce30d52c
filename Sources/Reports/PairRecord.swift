public import Advice
public import Blanching
internal import Patterns
internal import Scales
internal import Statistics

/// All that is said of one pair of photos: its name, what became of it, and, where both photos were seen, their comparison.
public struct PairRecord: Sendable {
    /// What became of a pair.
    public enum Outcome: Sendable {
        /// Both photos were compared, whether that can be read or not.
        case compared(BlanchTest)
        /// A photo gave nothing.
        case failed(PhotoRecord.Problem)
    }

    public var pairID: String
    public var before: String?
    public var after: String?
    /// Of the files' bytes; `nil` where a file could not be read.
    public var beforeSHA256: String?
    public var afterSHA256: String?
    public var settingsSHA256: String
    public var outcome: Outcome
    /// Whose emergency numbers the safety text names.
    public var region: EmergencyRegion

    public init(
        pairID: String, before: String?, after: String?, settingsSHA256: String, outcome: Outcome,
        region: EmergencyRegion = .anywhere
    ) {
        self.pairID = pairID
        self.before = before
        self.after = after
        self.settingsSHA256 = settingsSHA256
        self.outcome = outcome
        self.region = region
    }

    /// `ok` or `failed`.
    public var status: String { test == nil ? "failed" : "ok" }

    /// The comparison; `nil` for a failed pair.
    public var test: BlanchTest? {
        if case .compared(let test) = outcome { test } else { nil }
    }

    /// What decides what is told of the pair; a failed one is told as one that cannot be read.
    public var facts: BlanchFacts {
        guard let test else { return BlanchFacts(verdict: .notReadable, unreadableReasons: []) }
        var facts = BlanchFacts(of: test)
        facts.isOnePhotoTwice = isOnePhotoTwice
        return facts
    }

    /// Whether both files are the same, byte by byte: nothing was pressed between them.
    public var isOnePhotoTwice: Bool { beforeSHA256 != nil && beforeSHA256 == afterSHA256 }

    /// What is told of the pair.
    public var safety: SafetyNote { SafetyNote(for: facts, region: region) }

    /// The record in the contract's keys and order.
    public var json: JSONValue {
        var problem = JSONValue.null
        if case .failed(let own) = outcome {
            problem = .object([
                JSONValue.Member("code", .text(own.code)), JSONValue.Member("message", .text(own.message)),
            ])
        }
        let verdict = test?.verdict ?? .notReadable
        return .object([
            JSONValue.Member("schema", .text("rubor.pair/1")), JSONValue.Member("pair_id", .text(pairID)),
            JSONValue.Member("before", JSONValue(before)), JSONValue.Member("after", JSONValue(after)),
            JSONValue.Member("before_sha256", JSONValue(beforeSHA256)),
            JSONValue.Member("after_sha256", JSONValue(afterSHA256)),
            JSONValue.Member("tool_version", .text(ruborVersion)),
            JSONValue.Member("settings_sha256", .text(settingsSHA256)), JSONValue.Member("status", .text(status)),
            JSONValue.Member("error", problem), JSONValue.Member("scale", test.map(PairRecord.scale) ?? .null),
            JSONValue.Member("readable", .boolean(test?.isReadable ?? false)),
            JSONValue.Member(
                "unreadable_reasons", .list((test?.unreadableReasons ?? []).map { .text($0.rawValue) })),
            JSONValue.Member("registration", test.map(registration) ?? .null),
            JSONValue.Member("veil", JSONValue(test?.veil)),
            JSONValue.Member("field_pallor", JSONValue(test?.fieldPallor)),
            JSONValue.Member("glass", test?.field.map(PairRecord.glass) ?? .null),
            JSONValue.Member("counts", test.map(PairRecord.counts) ?? .null),
            JSONValue.Member("verdict", .text(verdict.rawValue)),
            JSONValue.Member(
                "safety",
                .object([
                    JSONValue.Member("level", .text(safety.level.rawValue)),
                    JSONValue.Member("text", .text(safety.text)),
                ])),
        ])
    }

    private static func scale(_ test: BlanchTest) -> JSONValue {
        guard let scale = test.before.scale else {
            return .object([
                JSONValue.Member("method", .text("none")), JSONValue.Member("px_per_mm", .null),
                JSONValue.Member("px_per_mm_low", .null), JSONValue.Member("px_per_mm_high", .null),
            ])
        }
        return .object([
            JSONValue.Member("method", .text(scale.method.rawValue)),
            JSONValue.Member("px_per_mm", JSONValue(scale.pixelsPerMillimetre)),
            JSONValue.Member("px_per_mm_low", JSONValue(scale.pixelsPerMillimetreLow)),
            JSONValue.Member("px_per_mm_high", JSONValue(scale.pixelsPerMillimetreHigh)),
        ])
    }

    private func registration(_ test: BlanchTest) -> JSONValue {
        switch test.registration {
        case .failure(let failure):
            let reason = isOnePhotoTwice ? "both files are the same photo" : failure.reason
            let keys = [
                "before_to_after", "residual_px_median", "residual_px_p95", "inverse_consistency_px", "inliers",
                "compared",
            ]
            return .object(
                keys.map { JSONValue.Member($0, .null) } + [JSONValue.Member("failure", .text(reason))])
        case .success(let found):
            return .object([
                JSONValue.Member(
                    "before_to_after", .list(found.warp.homography.elements.map { JSONValue($0) })),
                JSONValue.Member("residual_px_median", JSONValue(found.residualPixelsMedian)),
                JSONValue.Member("residual_px_p95", JSONValue(found.residualPixels95th)),
                JSONValue.Member("inverse_consistency_px", JSONValue(found.inverseConsistencyPixels)),
                JSONValue.Member("inliers", .integer(found.inliers)),
                JSONValue.Member("compared", .integer(found.blocks)),
            ])
        }
    }

    private static func glass(_ field: PressedField) -> JSONValue {
        .object([
            JSONValue.Member("x_px", JSONValue(field.xPixels)), JSONValue.Member("y_px", JSONValue(field.yPixels)),
            JSONValue.Member("half_length_px", JSONValue(field.halfLengthPixels)),
            JSONValue.Member("half_width_px", JSONValue(field.halfWidthPixels)),
            JSONValue.Member("angle_deg", JSONValue(field.angleDegrees)),
        ])
    }

    private static func counts(_ test: BlanchTest) -> JSONValue {
        .object(
            SpotResponse.Response.allCases.map {
                JSONValue.Member($0.rawValue, .integer(test.counts[$0] ?? 0))
            })
    }
}
