extension Raster where Element == Bool {
    /// The connected parts of the mask, four neighbours to a pixel: their number and, per pixel, 0 or the part (1, 2, …)
    /// in reading order of their first pixels. O(count).
    public func components() -> (count: Int, labels: Raster<Int32>) {
        var labels = Raster<Int32>(width: width, height: height, repeating: 0)
        var found: Int32 = 0
        var stack: [Int] = []
        for start in 0..<count where elements[start] && labels.elements[start] == 0 {
            found += 1
            labels.elements[start] = found
            stack.append(start)
            while let pixel = stack.popLast() {
                let x = pixel % width
                func visit(_ neighbour: Int) {
                    guard elements[neighbour], labels.elements[neighbour] == 0 else { return }
                    labels.elements[neighbour] = found
                    stack.append(neighbour)
                }
                if x > 0 { visit(pixel - 1) }
                if x + 1 < width { visit(pixel + 1) }
                if pixel >= width { visit(pixel - width) }
                if pixel + width < count { visit(pixel + width) }
            }
        }
        return (Int(found), labels)
    }

    /// The mask without holes of at most `limit` pixels; those that reach the border, of at most `borderLimit`. O(count).
    public func fillingHoles(upTo limit: Int, atBorder borderLimit: Int = 0) -> Mask {
        let outside = map { !$0 }
        let parts = outside.components()
        var sizes = [Int](repeating: 0, count: parts.count + 1)
        var open = [Bool](repeating: false, count: parts.count + 1)
        for index in 0..<count {
            let part = Int(parts.labels.elements[index])
            sizes[part] += 1
            let x = index % width
            let y = index / width
            if x == 0 || y == 0 || x == width - 1 || y == height - 1 { open[part] = true }
        }
        var filled = self
        for index in 0..<count {
            let part = Int(parts.labels.elements[index])
            if part > 0 && sizes[part] <= (open[part] ? borderLimit : limit) { filled.elements[index] = true }
        }
        return filled
    }
}
