internal import Pixels
internal import Statistics

extension Raster where Element == Float {
    /// Smoothed where the guide is even and kept where it has an edge: each window's best line from guide to picture.
    ///
    /// `evenness` is the guide's variance below which a window counts as even. A flat picture stays as it is. O(count),
    /// whatever the radius.
    /// - Reference: He, Sun & Tang, "Guided image filtering" (2013), doi:10.1109/TPAMI.2012.213.
    func smoothed(along guide: Raster<Float>, radius: Int, evenness: Float) -> Raster<Float> {
        precondition(guide.width == width && guide.height == height, "a guide of another size")
        guard radius > 0 else { return self }
        let guideMean = guide.boxMeans(radius: radius)
        let ownMean = boxMeans(radius: radius)
        var slope = guide.times(self).boxMeans(radius: radius)
        let squares = guide.times(guide).boxMeans(radius: radius)
        var offset = ownMean
        for index in slope.elements.indices {
            let mean = guideMean.elements[index]
            let variance = max(0, squares.elements[index] - mean * mean)
            let together = slope.elements[index] - mean * ownMean.elements[index]
            slope.elements[index] = together / (variance + evenness)
            offset.elements[index] = ownMean.elements[index] - slope.elements[index] * mean
        }
        var result = slope.boxMeans(radius: radius).times(guide)
        let offsets = offset.boxMeans(radius: radius)
        for index in result.elements.indices { result.elements[index] += offsets.elements[index] }
        return result
    }

    /// The mean of the (2·radius + 1)² pixels about each, as far as they lie inside. O(count).
    func boxMeans(radius: Int) -> Raster<Float> {
        var across = Raster(width: width, height: height, repeating: 0)
        for row in 0..<height {
            let source = elements.span.extracting(row * width..<(row + 1) * width)
            var target = across.elements.mutableSpan
            var sum = 0.0
            for x in 0..<min(radius, width) { sum += Double(source[x]) }
            for x in 0..<width {
                if x + radius < width { sum += Double(source[x + radius]) }
                if x > radius { sum -= Double(source[x - radius - 1]) }
                let count = min(x + radius, width - 1) - max(x - radius, 0) + 1
                target[row * width + x] = Float(sum / Double(count))
            }
        }
        return across.columnMeans(radius: radius)
    }

    private func columnMeans(radius: Int) -> Raster<Float> {
        var result = Raster(width: width, height: height, repeating: 0)
        var sums = [Double](repeating: 0, count: width)
        func add(_ row: Int, _ sign: Double) {
            let source = elements.span.extracting(row * width..<(row + 1) * width)
            var target = sums.mutableSpan
            for x in 0..<target.count { target[x] += sign * Double(source[x]) }
        }
        for row in 0..<min(radius, height) { add(row, 1) }
        for row in 0..<height {
            if row + radius < height { add(row + radius, 1) }
            if row > radius { add(row - radius - 1, -1) }
            let share = 1 / Double(min(row + radius, height - 1) - max(row - radius, 0) + 1)
            let start = row * width
            var target = result.elements.mutableSpan
            let source = sums.span
            for x in 0..<source.count { target[start + x] = Float(source[x] * share) }
        }
        return result
    }

    private func times(_ other: Raster<Float>) -> Raster<Float> {
        var result = self
        let source = other.elements.span
        var target = result.elements.mutableSpan
        for index in 0..<target.count { target[index] *= source[index] }
        return result
    }

    /// Each block of `factor`² pixels as one pixel of their mean; blocks at the right and bottom may be smaller.
    func blockMeans(_ factor: Int) -> Raster<Float> {
        let columns = (width + factor - 1) / factor
        let rows = (height + factor - 1) / factor
        var result = Raster(width: columns, height: rows, repeating: 0)
        for y in 0..<rows {
            let inside = y * factor..<min(height, (y + 1) * factor)
            for x in 0..<columns {
                let columns = x * factor..<min(width, (x + 1) * factor)
                var sum: Float = 0
                for row in inside { for column in columns { sum += elements[row * width + column] } }
                result.elements[y * result.width + x] = sum / Float(inside.count * columns.count)
            }
        }
        return result
    }

    /// `blockMeans` the other way: linear between the blocks' middles.
    func enlarged(_ factor: Int, width: Int, height: Int) -> Raster<Float> {
        seen(through: .scaling(1 / Double(factor)), width: width, height: height)
    }
}
