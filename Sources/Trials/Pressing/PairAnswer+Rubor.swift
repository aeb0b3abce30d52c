internal import Blanching
internal import Patterns
internal import Photographs
internal import Scales

extension PairAnswer {
    /// Rubor's own comparison, as `rubor blanch` makes it.
    init(ruborOf before: Photo, _ after: Photo, scale: Scale?) {
        let test = BlanchTest(
            before: ExaminedPhoto(photo: before, examination: Examination(of: before, scale: scale)),
            after: ExaminedPhoto(photo: after, examination: Examination(of: after, scale: nil)))
        self.init(isReadable: test.isReadable, reasons: test.unreadableReasons.map(\.rawValue), map: nil)
        if case .success(let registration) = test.registration {
            let warp = registration.warp
            map = { x, y in warp.map(x, y) }
        }
        spots = test.responses.filter { !$0.isSeenOnlyAfter && $0.kind == .spot }.map { response in
            let isPlaced = response.afterXPixels.isFinite && response.afterYPixels.isFinite
            return Spot(
                x: response.xPixels, y: response.yPixels,
                after: isPlaced ? (response.afterXPixels, response.afterYPixels) : nil,
                response: PressResponse(response.response), blanchFraction: response.fraction?.value)
        }
    }
}

extension PressResponse {
    init(_ response: SpotResponse.Response) {
        self =
            switch response {
            case .blanching: .blanching
            case .partial: .partial
            case .nonBlanching: .nonBlanching
            case .uncertain: .uncertain
            case .notPressed: .notPressed
            case .obscured: .obscured
            case .outOfFrame: .outOfFrame
            }
    }
}
