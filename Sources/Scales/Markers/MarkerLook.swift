internal import Statistics

/// What a closer look at a printed square gave.
enum MarkerLook {
    case found(FoundMarker)
    /// It was read, and yet it is not taken.
    case unfit(UnfitMarker)
    /// Its cells are no marker's of the dictionary.
    case unread

    init(at square: PrintedSquare, dictionary: MarkerDictionary, in views: [Light]) {
        guard square.cells.hasBorder, square.quad.shortestSide >= PrintedSquare.leastSidePixels,
            let read = dictionary.read(square.cells)
        else {
            self = .unread
            return
        }
        do {
            self = .found(try FoundMarker(read, at: square.quad, dictionary: dictionary, in: views))
        } catch {
            self = .unfit(error)
        }
    }

    var isUnread: Bool { if case .unread = self { true } else { false } }

    /// The square as one that was read and not taken, and why; `nil` where it was not read.
    func refused(_ square: PrintedSquare) -> (reference: RefusedReference, quad: Quad)? {
        let reason: String
        switch self {
        case .unread: return nil
        case .unfit(let unfit): reason = unfit.reason
        // A marker that was found and yet gives no reference lies on no plane.
        case .found(let marker): reason = "it reads as \(marker.name), but no plane before a camera fits its corners"
        }
        let outline = square.quad.corners.map { Point(x: $0.x, y: $0.y) }
        return (RefusedReference(name: "a dark square", reason: reason, outline: outline), square.quad)
    }
}

/// Why a square whose cells read as a marker is not taken for it.
enum UnfitMarker: Error, Equatable {
    /// The marker's edges are not seen where its pattern has them.
    case displaced(String)
    /// Its black and white differ less than those of print.
    case pale(String)
    /// Too few pixels to measure.
    case small

    var reason: String {
        switch self {
        case .displaced(let name): "it reads as \(name), but its edges do not lie where that marker has them"
        case .pale(let name): "it reads as \(name), but its black and white differ too little for print"
        case .small: "it is too small to be measured"
        }
    }
}
