internal import Statistics

/// The light of a marker's cells as a quad of the photo shows them: its border and one cell of the margin around, too.
struct MarkerCells {
    /// Cells along a side, margin included.
    let count: Int
    /// Row by row.
    let light: [Double]
    /// Photo pixels along a cell's side.
    let cellPixels: Double

    init?(_ quad: Quad, sideCells: Int, in photo: Light) {
        guard let map = quad.homography(side: Double(sideCells)) else { return nil }
        count = sideCells + 2
        cellPixels = quad.meanSide / Double(sideCells)
        // Small cells are blurred into their neighbours: only their middles tell.
        let reach = cellPixels < 4 ? 0.15 : 0.3
        var light: [Double] = []
        for row in -1...sideCells {
            for column in -1...sideCells {
                var sum = 0.0
                for dy in [-reach, 0, reach] {
                    for dx in [-reach, 0, reach] {
                        let place = map.map(Double(column) + 0.5 + dx, Double(row) + 0.5 + dy)
                        sum += photo.at(Vector(place.x, place.y))
                    }
                }
                light.append(sum / 9)
            }
        }
        self.light = light
    }

    /// Whether nearly all of the border is dark and most of the margin, a part of which may be cut off, is light.
    var hasBorder: Bool {
        let (dark, bright) = rings
        let limits = thresholds(of: light)
        let darkShare = Double(dark.filter { light[$0] < limits[$0] }.count) / Double(dark.count)
        let brightShare = Double(bright.filter { light[$0] > limits[$0] }.count) / Double(bright.count)
        return darkShare >= 0.9 && brightShare >= 0.6
    }

    /// The border's cells and the margin's.
    private var rings: (dark: [Int], bright: [Int]) {
        var (dark, bright): ([Int], [Int]) = ([], [])
        for row in 0..<count {
            for column in 0..<count {
                let ring = min(min(row, column), min(count - 1 - row, count - 1 - column))
                if ring == 0 { bright.append(row * count + column) }
                if ring == 1 { dark.append(row * count + column) }
            }
        }
        return (dark, bright)
    }

    /// White or black, each cell by itself, `sharpening` times its difference to its neighbours added.
    func bits(sharpening: Double) -> UInt64 {
        let sharp = sharpened(by: sharpening)
        let limits = thresholds(of: sharp)
        var bits: UInt64 = 0
        for row in 2..<count - 2 {
            for column in 2..<count - 2 {
                let at = row * count + column
                bits = bits << 1 | (sharp[at] > limits[at] ? 1 : 0)
            }
        }
        return bits
    }

    private func sharpened(by amount: Double) -> [Double] {
        guard amount > 0 else { return light }
        var sharp = light
        for row in 1..<count - 1 {
            for column in 1..<count - 1 {
                let at = row * count + column
                let around = light[at - 1] + light[at + 1] + light[at - count] + light[at + count]
                sharp[at] += amount * (light[at] - around / 4)
            }
        }
        return sharp
    }

    /// Half between the lightest and the darkest within two cells: border or margin is always among them.
    private func thresholds(of light: [Double]) -> [Double] {
        var limits = light
        for row in 0..<count {
            for column in 0..<count {
                var (dark, bright) = (Double.infinity, -Double.infinity)
                for y in max(0, row - 2)...min(count - 1, row + 2) {
                    for x in max(0, column - 2)...min(count - 1, column + 2) {
                        dark = min(dark, light[y * count + x])
                        bright = max(bright, light[y * count + x])
                    }
                }
                limits[row * count + column] = (dark + bright) / 2
            }
        }
        return limits
    }

    /// The share of the cells' variance that a pattern explains, blurred over `blur` cells, under light that changes evenly
    /// across; the margin, which may be cut, counts a quarter.
    func agreement(with isWhite: (_ column: Int, _ row: Int) -> Bool, blur: Double) -> Double {
        let kernel = [cellShare(blur, -1), cellShare(blur, 0), cellShare(blur, 1)]
        func white(_ column: Int, _ row: Int) -> Double { isWhite(column - 1, row - 1) ? 1 : 0 }
        var (rows, values, weights): ([[Double]], [Double], [Double]) = ([], [], [])
        for row in 0..<count {
            for column in 0..<count {
                var sum = 0.0
                for dy in -1...1 {
                    for dx in -1...1 { sum += kernel[dy + 1] * kernel[dx + 1] * white(column + dx, row + dy) }
                }
                let (u, v) = (Double(column) / Double(count - 1) - 0.5, Double(row) / Double(count - 1) - 0.5)
                rows.append([1, u, v, sum, sum * u, sum * v])
                values.append(light[row * count + column])
                weights.append(min(row, column) == 0 || max(row, column) == count - 1 ? 0.25 : 1)
            }
        }
        guard let fit = leastSquares(rows, values, weights: weights), fit[3] > 0 else { return 0 }
        let total = weights.reduce(0, +)
        let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
        var (left, all) = (0.0, 0.0)
        for (index, row) in rows.enumerated() {
            let error = values[index] - zip(row, fit).reduce(0) { $0 + $1.0 * $1.1 }
            left += weights[index] * error * error
            all += weights[index] * (values[index] - mean) * (values[index] - mean)
        }
        return all > 0 ? 1 - left / all : 0
    }
}

/// How much of a cell's light comes from the cell `step` away, the middle of which is looked at.
private func cellShare(_ blur: Double, _ step: Int) -> Double {
    let share = normalShare(below: (Double(step) + 0.5) / blur) - normalShare(below: (Double(step) - 0.5) / blur)
    let reach = normalShare(below: 1.5 / blur) - normalShare(below: -1.5 / blur)
    return share / reach
}
