public import Pixels

extension Photo {
    /// The photo's codes averaged over squares, so that the longer side has at most `longestSide` pixels; what is left over
    /// at the right and at the bottom is cut off. O(pixels).
    public func reducedColour(longestSide: Int) -> ReducedColour {
        precondition(longestSide > 0, "a side of \(longestSide) pixels")
        let reduction = max(1, (max(width, height) + longestSide - 1) / longestSide)
        if case .planes(let planes) = codes, (2...256).contains(reduction) { return planes.reduced(by: reduction) }
        let (columns, rows) = (max(1, width / reduction), max(1, height / reduction))
        var planes = [Raster<Float>](repeating: Raster(width: columns, height: rows, repeating: 0), count: 3)
        let side = min(reduction, width)
        var sums = [UInt32](repeating: 0, count: width * 3)
        for row in 0..<rows {
            let lines = row * reduction..<min((row + 1) * reduction, height)
            addUp(lines, to: &sums)
            let scale = 1 / Float(side * lines.count)
            for channel in 0..<3 {
                for column in 0..<columns {
                    var sum: UInt32 = 0
                    for place in column * side..<(column + 1) * side { sum &+= sums[3 * place + channel] }
                    planes[channel].elements[row * columns + column] = Float(sum) * scale
                }
            }
        }
        return ReducedColour(planes: planes, reduction: reduction, photoWidth: width, photoHeight: height)
    }

    /// The sums of whole rows, code by code.
    private func addUp(_ rows: Range<Int>, to sums: inout [UInt32]) {
        var total = sums.mutableSpan
        let own = 3 * width
        for place in 0..<own { total[place] = 0 }
        for row in rows {
            if case .eightBit(let codes) = codes {
                let line = codes.span.extracting(row * own..<(row + 1) * own)
                for place in 0..<own { total[place] &+= UInt32(truncatingIfNeeded: line[place]) }
            } else {
                for (place, code) in rows8(row..<row + 1).enumerated() { total[place] &+= UInt32(code) }
            }
        }
    }

    /// Interleaved 8-bit codes of whole rows.
    private func rows8(_ rows: Range<Int>) -> [UInt8] {
        let range = rows.lowerBound * width * 3..<rows.upperBound * width * 3
        return switch codes {
        case .eightBit(let codes): Array(codes[range])
        case .sixteenBit(let codes): codes[range].map { UInt8($0 >> 8) }
        case .planes(let planes): planes.rgb(columns: 0..<width, rows: rows)
        }
    }
}

extension CodePlanes {
    /// Means of lightness and of the colour differences over squares of `step` pixels, then their colours: a colour
    /// difference counts for the pixels that it was stored for, and no pixel's own colour is needed.
    fileprivate func reduced(by step: Int) -> ReducedColour {
        let (columns, rows) = (max(1, width / step), max(1, height / step))
        let empty = Raster<Float>(width: columns, height: rows, repeating: 0)
        var (redPlane, greenPlane, bluePlane) = (empty, empty, empty)
        var line = [UInt16](repeating: 0, count: stride)
        let scale = 1 / Float(step * step)
        for row in 0..<rows {
            let lines = row * step..<(row + 1) * step
            let light = sums(of: lightness, rows: lines, halved: false, step, columns, &line)
            let blue = sums(of: blueDifference, rows: lines, halved: true, step, columns, &line)
            let red = sums(of: redDifference, rows: lines, halved: true, step, columns, &line)
            let start = row * columns
            var reds = redPlane.elements.mutableSpan
            var greens = greenPlane.elements.mutableSpan
            var blues = bluePlane.elements.mutableSpan
            for column in 0..<columns {
                let value = Float(light[column]) * scale
                let (b, r) = (Float(blue[column]) * scale - 128, Float(red[column]) * scale - 128)
                reds[start + column] = min(max(value + 1.402 * r, 0), 255)
                greens[start + column] = min(max(value - 0.34414 * b - 0.71414 * r, 0), 255)
                blues[start + column] = min(max(value + 1.772 * b, 0), 255)
            }
        }
        return ReducedColour(
            planes: [redPlane, greenPlane, bluePlane], reduction: step, photoWidth: width, photoHeight: height)
    }

    /// Sums over squares along one row of them, of codes that stand for one pixel or, `halved`, for two on each axis.
    private func sums(
        of codes: [UInt8], rows: Range<Int>, halved: Bool, _ step: Int, _ columns: Int, _ line: inout [UInt16]
    ) -> [UInt32] {
        // A square with an even side holds whole colour differences, each of which counts for four pixels.
        let isWhole = halved && step % 2 == 0
        let own = halved ? stride / 2 : stride
        precondition(own <= line.count && rows.count <= 257, "\(rows.count) rows of \(own) codes")
        let stored = isWhole ? rows.lowerBound / 2..<rows.upperBound / 2 : rows
        addUp(codes, stored, isHalved: halved && !isWhole, own, &line)
        var result = [UInt32](repeating: 0, count: columns)
        var target = result.mutableSpan
        let total = line.span
        let side = isWhole ? step / 2 : step
        let shift = halved && !isWhole ? 1 : 0
        precondition(columns * side <= own << shift, "\(columns) squares of \(side) in \(own) codes")
        for column in 0..<columns {
            var sum: UInt32 = 0
            // In bounds by the precondition above.
            for place in column &* side..<(column &+ 1) &* side {
                sum &+= unsafe UInt32(truncatingIfNeeded: total[unchecked: place >> shift])
            }
            target[column] = isWhole ? 4 &* sum : sum
        }
        return result
    }

    /// Column by column, the sums of rows of `own` codes; `isHalved`: each row of codes stands for two.
    private func addUp(_ codes: [UInt8], _ rows: Range<Int>, isHalved: Bool, _ own: Int, _ line: inout [UInt16]) {
        let source = codes.span
        var total = line.mutableSpan
        for place in 0..<own { total[place] = 0 }
        func start(_ row: Int) -> Int { (isHalved ? row / 2 : row) * own }
        var row = rows.lowerBound
        // Two rows at a time, so that the sums are read and written half as often.
        while row + 1 < rows.upperBound {
            let upper = source.extracting(start(row)..<start(row) + own)
            let lower = source.extracting(start(row + 1)..<start(row + 1) + own)
            // In bounds: `own` codes in each row and at least as many in the line.
            for place in 0..<own {
                unsafe total[unchecked: place] &+=
                    UInt16(truncatingIfNeeded: upper[unchecked: place])
                    &+ UInt16(truncatingIfNeeded: lower[unchecked: place])
            }
            row += 2
        }
        guard row < rows.upperBound else { return }
        let last = source.extracting(start(row)..<start(row) + own)
        for place in 0..<own { unsafe total[unchecked: place] &+= UInt16(truncatingIfNeeded: last[unchecked: place]) }
    }
}
