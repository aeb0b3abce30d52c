extension Raster where Element == Bool {
    /// The connected parts of the mask, four neighbours to a pixel: their number and, per pixel, 0 or the part (1, 2, …)
    /// in reading order of their first pixels. O(count).
    public func components() -> (count: Int, labels: Raster<Int32>) {
        let parts = ConnectedRuns(of: runs(of: true))
        var labels = Raster<Int32>(width: width, height: height, repeating: 0)
        for (run, part) in zip(parts.runs, parts.part) {
            for pixel in run.row * width + run.start..<run.row * width + run.end {
                labels.elements[pixel] = Int32(part)
            }
        }
        return (parts.count, labels)
    }

    /// The connected part (four neighbours to a pixel) with the most pixels, the first of equals in reading order; empty of
    /// an empty mask. O(count).
    public func largestPart() -> Mask {
        let parts = ConnectedRuns(of: runs(of: true))
        var sizes = [Int](repeating: 0, count: parts.count + 1)
        for (run, part) in zip(parts.runs, parts.part) { sizes[part] += run.end - run.start }
        let largest = sizes.indices.reduce(0) { sizes[$1] > sizes[$0] ? $1 : $0 }
        var mask = Mask(width: width, height: height, repeating: false)
        for (run, part) in zip(parts.runs, parts.part) where part == largest {
            for pixel in run.row * width + run.start..<run.row * width + run.end { mask.elements[pixel] = true }
        }
        return mask
    }

    /// The mask without holes of at most `limit` pixels; those that reach the border, of at most `borderLimit`. O(count).
    public func fillingHoles(upTo limit: Int, atBorder borderLimit: Int = 0) -> Mask {
        let parts = ConnectedRuns(of: runs(of: false))
        var sizes = [Int](repeating: 0, count: parts.count + 1)
        var open = [Bool](repeating: false, count: parts.count + 1)
        for (run, part) in zip(parts.runs, parts.part) {
            sizes[part] += run.end - run.start
            if run.start == 0 || run.row == 0 || run.end == width || run.row == height - 1 { open[part] = true }
        }
        var filled = self
        for (run, part) in zip(parts.runs, parts.part) where sizes[part] <= (open[part] ? borderLimit : limit) {
            for pixel in run.row * width + run.start..<run.row * width + run.end { filled.elements[pixel] = true }
        }
        return filled
    }
}

extension Raster where Element == Int32 {
    /// The pixels of each part that `components()` labelled, part 1 first; pixels in reading order. O(count).
    public func pixels(ofParts count: Int) -> [[Int]] {
        var parts = [[Int]](repeating: [], count: count)
        for (pixel, label) in elements.enumerated() where label > 0 { parts[Int(label) - 1].append(pixel) }
        return parts
    }
}
