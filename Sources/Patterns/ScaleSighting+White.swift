internal import Photographs
internal import Pixels
internal import Scales
internal import Spots
internal import Statistics

extension ScaleSighting {
    /// Reads the white of each marker and ruler: the brightest even patch inside its outline. Coins have none.
    ///
    /// - Complexity: O(1), at most 4,096 pixels for each reference.
    mutating func measureWhites(in photo: Photo) {
        for place in seen.indices where seen[place].method == .aruco || seen[place].method == .ruler {
            seen[place].white = PaperWhite(brightestOf: samples(inside: seen[place].outline, of: photo))
        }
    }

    /// The surest reference's white.
    var white: PaperWhite? {
        seen.filter { $0.white != nil }.min { $0.relativeError < $1.relativeError }?.white
    }

    private func samples(inside outline: [Point], of photo: Photo) -> [LinearRGB] {
        let polygon = Polygon(corners: outline)
        func range(_ values: [Double], _ limit: Int) -> [Int] {
            let low = min(max(values.min() ?? 0, 0), Double(limit))
            let high = min(max(values.max() ?? 0, 0), Double(limit))
            let step = max(1, (high - low) / 64)
            return stride(from: low + step / 2, to: high, by: step).map { Int($0) }
        }
        var samples: [LinearRGB] = []
        for y in range(outline.map(\.y), photo.height) {
            for x in range(outline.map(\.x), photo.width)
            where polygon.contains(x: Double(x) + 0.5, y: Double(y) + 0.5) {
                samples.append(photo.linear(x: x, y: y))
            }
        }
        return samples
    }
}

extension Findings {
    /// The absolute colours as they would be beside white paper under white light; contrasts stay as they are.
    func calibrated(by white: PaperWhite) -> Findings {
        var calibrated = self
        let marked = markedSkin.calibrated(by: white)
        (calibrated.skin, calibrated.spots) = (marked.skin, marked.spots)
        for place in patches.indices {
            calibrated.patches[place].colour.lab = white.calibrated(patches[place].colour.lab)
        }
        return calibrated
    }
}

extension MarkedSkin {
    /// The absolute colours as they would be beside white paper under white light; contrasts stay as they are.
    func calibrated(by white: PaperWhite) -> MarkedSkin {
        var calibrated = self
        calibrated.skin.lab = skin.lab.map(white.calibrated)
        for place in spots.indices { calibrated.spots[place].colour.lab = white.calibrated(spots[place].colour.lab) }
        return calibrated
    }
}
