internal import Photographs
internal import Pixels
internal import Scales
internal import Statistics

/// The textbook's blob detector on a*: maxima of the scale-normalised Laplacian of Gaussian over place and scale, each
/// painted as the disc it answers to most.
///
/// The Laplacian is taken as the difference of two Gaussians a factor of 1.4 apart, as SIFT does. A maximum counts from 3 in a* and from five robust deviations of its scale's answers. The confidence is the answer.
///
/// - Complexity: O(pixels · scales · σ).
/// - Reference: Lindeberg 1998, doi:10.1023/A:1008045108935; Lowe 2004, doi:10.1023/B:VISI.0000029664.99615.94.
func laplacianMarks(in photo: Photo, scale: Scale?) -> FoundMarks {
    let sizes = BaselineSizes(scale: scale, width: photo.width, height: photo.height)
    let axis = rednessAxis(of: photo)
    var layers: [BlobLayer] = []
    var sigma = sizes.leastRadiusPixels / BlobLayer.radiusPerSigma
    var blurred = axis.gaussianBlurred(sigma: sigma)
    while sigma * BlobLayer.radiusPerSigma <= sizes.largestRadiusPixels {
        let wider = blurred.gaussianBlurred(sigma: sigma * BlobLayer.step)
        layers.append(BlobLayer(blurred, less: wider, sigma: sigma))
        blurred = wider
        sigma *= BlobLayer.ratio
    }
    var blobs: [Blob] = []
    for place in layers.indices {
        let neighbours = [place - 1, place + 1].filter(layers.indices.contains).map { layers[$0].answer }
        blobs += layers[place].maxima(above: neighbours)
    }
    return FoundMarks(blobs: blobs, width: photo.width, height: photo.height)
}

/// One maximum of the detector.
private struct Blob {
    var x: Int
    var y: Int
    var radius: Double
    var answer: Float
}

/// The detector's answers at one scale.
private struct BlobLayer {
    static let ratio = 1.4
    /// From one scale to the next the picture is blurred by √(k² − 1) of σ.
    static let step = (ratio * ratio - 1).squareRoot()
    /// The radius of the disc that answers most to (G(σ) − G(kσ)): √(4·ln k·k²/(k² − 1)) of σ, for k = 1.4.
    static let radiusPerSigma = 1.6577
    let sigma: Double
    let answer: Raster<Float>

    /// −σ²∇²G, nearly: (G(σ) − G(kσ)) / (k − 1).
    init(_ narrow: Raster<Float>, less wide: Raster<Float>, sigma: Double) {
        self.sigma = sigma
        let factor = 1 / Float(BlobLayer.ratio - 1)
        answer = Raster(
            width: narrow.width, height: narrow.height,
            elements: zip(narrow.elements, wide.elements).map { factor * ($0 - $1) })
    }

    /// Places that exceed the threshold, their eight neighbours and both neighbouring scales.
    func maxima(above others: [Raster<Float>]) -> [Blob] {
        let sample = stride(from: 0, to: answer.count, by: 61).map { Double(answer.elements[$0]) }
        let threshold = Float(max(3, 5 * (sample.robustDeviation() ?? 0)))
        var blobs: [Blob] = []
        for y in 1..<max(1, answer.height - 1) {
            for x in 1..<max(1, answer.width - 1) where answer[x, y] > threshold {
                let value = answer[x, y]
                // Most places fall to their right neighbour already.
                guard answer[x + 1, y] < value, isMaximum(x, y, above: others) else { continue }
                blobs.append(Blob(x: x, y: y, radius: sigma * BlobLayer.radiusPerSigma, answer: value))
            }
        }
        return blobs
    }

    private func isMaximum(_ x: Int, _ y: Int, above others: [Raster<Float>]) -> Bool {
        let value = answer[x, y]
        for dy in -1...1 {
            for dx in -1...1 {
                if (dx, dy) != (0, 0) && answer[x + dx, y + dy] >= value { return false }
                for other in others where other[x + dx, y + dy] > value { return false }
            }
        }
        return true
    }
}

extension FoundMarks {
    /// Discs, the strongest first; one whose middle lies in a stronger one is the same mark and is left out.
    fileprivate init(blobs: [Blob], width: Int, height: Int) {
        var labels = LabelImage(width: width, height: height, repeating: 0)
        var ranked: [Candidate] = []
        for blob in blobs.sorted(by: { ($1.answer, $0.y, $0.x) < ($0.answer, $1.y, $1.x) })
        where labels[blob.x, blob.y] == 0 {
            let reach = Int(blob.radius.rounded(.up))
            let number = Int32(ranked.count + 1)
            for y in max(0, blob.y - reach)...min(height - 1, blob.y + reach) {
                for x in max(0, blob.x - reach)...min(width - 1, blob.x + reach) where labels[x, y] == 0 {
                    let (dx, dy) = (Double(x - blob.x), Double(y - blob.y))
                    if dx * dx + dy * dy <= blob.radius * blob.radius { labels[x, y] = number }
                }
            }
            ranked.append(
                Candidate(
                    xPixels: Double(blob.x) + 0.5, yPixels: Double(blob.y) + 0.5, confidence: Double(blob.answer)))
        }
        self.init(labels: labels, ranked: ranked)
    }
}
