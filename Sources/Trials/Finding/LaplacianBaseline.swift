internal import Photographs
internal import Pixels
internal import Scales
internal import Statistics

/// The textbook's blob detector on a*: maxima of the scale-normalised Laplacian of Gaussian over place and scale, each
/// painted as the disc it answers to most (radius √2·σ).
///
/// A maximum counts from 3 in a* and from five robust deviations of its scale's answers. The confidence is the answer.
///
/// - Complexity: O(pixels · scales · σ).
/// - Reference: Lindeberg 1998, doi:10.1023/A:1008045108935.
func laplacianMarks(in photo: Photo, scale: Scale?) -> FoundMarks {
    let sizes = BaselineSizes(scale: scale, width: photo.width, height: photo.height)
    let axis = rednessAxis(of: photo)
    var layers: [BlobLayer] = []
    var sigma = sizes.leastRadiusPixels / 2.0.squareRoot()
    while sigma * 2.0.squareRoot() <= sizes.largestRadiusPixels {
        layers.append(BlobLayer(of: axis, sigma: sigma))
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
    let sigma: Double
    let answer: Raster<Float>

    /// −σ²∇²G is the difference of two Gaussians a little apart: (G(σ) − G(kσ)) / (k − 1) for k near 1.
    init(of axis: Raster<Float>, sigma: Double) {
        let k = 1.2
        self.sigma = sigma
        let difference = axis.gaussianBlurred(sigma: sigma)
            .subtracting(axis.gaussianBlurred(sigma: k * sigma))
        answer = difference.map { $0 / Float(k - 1) }
    }

    /// Places that exceed the threshold, their eight neighbours and both neighbouring scales.
    func maxima(above others: [Raster<Float>]) -> [Blob] {
        let sample = stride(from: 0, to: answer.count, by: 7).map { Double(answer.elements[$0]) }
        let threshold = Float(max(3, 5 * (sample.robustDeviation() ?? 0)))
        var blobs: [Blob] = []
        for y in 1..<max(1, answer.height - 1) {
            for x in 1..<max(1, answer.width - 1) where answer[x, y] > threshold {
                let value = answer[x, y]
                var isMaximum = true
                for dy in -1...1 {
                    for dx in -1...1 {
                        if (dx, dy) != (0, 0) && answer[x + dx, y + dy] >= value { isMaximum = false }
                        if others.contains(where: { $0[x + dx, y + dy] > value }) { isMaximum = false }
                    }
                }
                if isMaximum { blobs.append(Blob(x: x, y: y, radius: sigma * 2.0.squareRoot(), answer: value)) }
            }
        }
        return blobs
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
