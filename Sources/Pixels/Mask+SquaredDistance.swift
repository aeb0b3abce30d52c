extension Raster where Element == Bool {
    /// Per pixel the squared distance, in pixels, from its middle to the middle of the nearest `true` pixel; infinite
    /// everywhere where there is none.
    ///
    /// Exact; two passes of lower envelopes of parabolas, columns first.
    ///
    /// - Complexity: O(count).
    /// - Reference: Felzenszwalb and Huttenlocher 2012, doi:10.4086/toc.2012.v008a019.
    public func squaredDistances() -> Raster<Double> {
        var output = Raster<Double>(
            width: width, height: height, elements: elements.map { $0 ? 0 : Double.infinity })
        var column = [Double](repeating: 0, count: height)
        for x in 0..<width {
            for y in 0..<height { column[y] = output[x, y] }
            lowerEnvelope(&column)
            for y in 0..<height { output[x, y] = column[y] }
        }
        var row = [Double](repeating: 0, count: width)
        for y in 0..<height {
            for x in 0..<width { row[x] = output[x, y] }
            lowerEnvelope(&row)
            for x in 0..<width { output[x, y] = row[x] }
        }
        return output
    }

    /// The pixels of the mask that have a neighbour by an edge outside it; the world around the picture is outside. O(count).
    public func innerBoundary() -> Mask {
        var output = self
        for y in 0..<height {
            for x in 0..<width where self[x, y] {
                let isInside =
                    x > 0 && y > 0 && x + 1 < width && y + 1 < height && self[x - 1, y] && self[x + 1, y]
                    && self[x, y - 1] && self[x, y + 1]
                output[x, y] = !isInside
            }
        }
        return output
    }
}

/// Replaces heights f(q) by min over p of (q − p)² + f(p).
private func lowerEnvelope(_ heights: inout [Double]) {
    var apexes: [Int] = []
    var starts: [Double] = []
    for place in heights.indices where heights[place] < .infinity {
        var start = -Double.infinity
        while let last = apexes.last {
            let rise = heights[place] + Double(place * place) - heights[last] - Double(last * last)
            start = rise / Double(2 * (place - last))
            if start > starts[starts.count - 1] { break }
            apexes.removeLast()
            starts.removeLast()
            start = -.infinity
        }
        apexes.append(place)
        starts.append(start)
    }
    guard !apexes.isEmpty else { return }
    let source = heights
    var current = 0
    for place in heights.indices {
        while current + 1 < apexes.count && starts[current + 1] < Double(place) { current += 1 }
        let gap = Double(place - apexes[current])
        heights[place] = gap * gap + source[apexes[current]]
    }
}
