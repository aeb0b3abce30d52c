internal import Photographs
internal import Pixels
internal import Scales

/// What a tutorial would do: a* of the whole photo, one threshold for all of it by Otsu, connected components.
///
/// Knows neither skin nor light. The confidence of a mark is its mean a* above the threshold.
///
/// - Complexity: O(pixels).
/// - Reference: Otsu 1979, doi:10.1109/TSMC.1979.4310076.
func otsuMarks(in photo: Photo, scale: Scale?) -> FoundMarks {
    let sizes = BaselineSizes(scale: scale, width: photo.width, height: photo.height)
    let axis = rednessAxis(of: photo).gaussianBlurred(sigma: sizes.smoothingPixels)
    let threshold = otsuThreshold(of: axis.elements)
    let (count, parts) = axis.map { $0 > threshold }.components()
    var areas = [Int](repeating: 0, count: count + 1)
    for part in parts.elements { areas[Int(part)] += 1 }
    var next: Int32 = 0
    var numbers = [Int32](repeating: 0, count: count + 1)
    for part in 1..<max(1, count + 1) where Double(areas[part]) > sizes.leastAreaSquarePixels {
        next += 1
        numbers[part] = next
    }
    let labels = parts.map { numbers[Int($0)] }
    return FoundMarks(labels: labels, ranked: candidates(in: labels, strength: axis))
}

/// The threshold of two classes with the largest variance between them, over 256 steps from the least to the largest value.
func otsuThreshold(of values: [Float]) -> Float {
    guard let least = values.min(), let most = values.max(), most > least else { return values.first ?? 0 }
    let step = (most - least) / 256
    var counts = [Double](repeating: 0, count: 256)
    for value in values { counts[min(255, Int((value - least) / step))] += 1 }
    let total = counts.reduce(0, +)
    let sum = counts.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    var (below, sumBelow, best, place) = (0.0, 0.0, -1.0, 0)
    for bin in 0..<255 {
        below += counts[bin]
        sumBelow += Double(bin) * counts[bin]
        guard below > 0 && below < total else { continue }
        let gap = sumBelow / below - (sum - sumBelow) / (total - below)
        let between = below * (total - below) * gap * gap
        if between > best { (best, place) = (between, bin) }
    }
    return least + Float(place + 1) * step
}

/// Each label's centre, with its mean strength as its confidence.
func candidates(in labels: LabelImage, strength: Raster<Float>) -> [FoundMarks.Candidate] {
    let marks = LabelTable(labels).marks
    var sums: [Int: Double] = [:]
    for (label, value) in zip(labels.elements, strength.elements) where label != 0 {
        sums[Int(label), default: 0] += Double(value)
    }
    return marks.map {
        FoundMarks.Candidate(
            xPixels: $0.xPixels, yPixels: $0.yPixels,
            confidence: (sums[$0.label] ?? 0) / Double($0.areaSquarePixels))
    }
}
