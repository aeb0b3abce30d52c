#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Scene {
    /// Folds, furrows, pores, clefts and shine, taken from the light and added to the densities.
    func layLookAlikes(_ body: inout Planes, _ lighting: inout Lighting, _ frame: Frame) {
        var cavities = Cavities(frame)
        for fold in lookAlikes.folds { fold.cut(&cavities, frame) }
        if let furrows = lookAlikes.furrows { cut(furrows, &cavities, frame) }
        if let pores = lookAlikes.pores { cut(pores, &cavities, &body, &lighting, frame) }
        layCrusts(&body, &cavities, frame)
        for gleam in lookAlikes.gleams { lay(gleam, on: &lighting, frame) }
        cavities.apply(to: &body, &lighting, spread: spread, glow: lookAlikes.glow, frame)
    }

    /// Furrows where a slow field wants them, deepest here and there, above all where they meet.
    private func cut(_ furrows: Furrows, _ cavities: inout Cavities, _ frame: Frame) {
        let cells = CellField(seed: furrows.seed, size: furrows.sizeMillimetres)
        let bend = NoiseField(seed: furrows.seed ^ 1, size: furrows.sizeMillimetres * 2.5, octaves: 2)
        let region = NoiseField(seed: furrows.seed ^ 2, size: 0.4 * widthMillimetres, octaves: 2)
        let uneven = NoiseField(seed: furrows.seed ^ 3, size: furrows.sizeMillimetres * 0.9, octaves: 2)
        let regions = CoarseField(frame, step: 8) { smoothStep(-0.4, 0.6, region.value($0, $1)) }
        let radians = skin.lineDegrees * .pi / 180
        let (c, s) = (Float(cos(radians)), Float(sin(radians)))
        let (breadth, stretch) = (Float(furrows.breadth), Float(skin.lineStretch))
        for row in 0..<frame.height {
            let wanted = regions.row(row)
            for column in 0..<frame.width where wanted[column] > 0.02 {
                let (x, y) = frame.place(column, row)
                let warp = 0.4 * Float(furrows.sizeMillimetres) * bend.value(x, y)
                let border = cells.borderDistance((c * x + s * y) / stretch + warp, -s * x + c * y - warp)
                let line = 1 - smoothStep(0.2 * breadth, breadth, border)
                guard line > 0 else { continue }
                let own = wanted[column] * line * min(1.5, max(0.15, 0.7 + 0.8 * uneven.value(x, y)))
                cavities.deepen(
                    row * frame.width + column, to: min(0.95, Float(furrows.depth) * own),
                    bounces: Float(furrows.bounces) * own)
            }
        }
    }

    /// Pores where a slow field wants them: a hole, blood around it, a plug in some, shine on the lamp's side.
    private func cut(
        _ pores: PoreField, _ cavities: inout Cavities, _ body: inout Planes, _ lighting: inout Lighting, _ frame: Frame
    ) {
        let size = Float(pores.spacingMillimetres)
        let cells = CellField(seed: pores.seed, size: pores.spacingMillimetres)
        let region = NoiseField(seed: pores.seed ^ 2, size: 0.45 * widthMillimetres, octaves: 2)
        let edge = Float(1.1 - 2 * pores.spread)
        let regions = CoarseField(frame, step: 8) { smoothStep(edge - 0.5, edge + 0.3, region.value($0, $1)) }
        let (cx, cy) = (
            Float(cos(light.directionDegrees * .pi / 180)), Float(sin(light.directionDegrees * .pi / 180))
        )
        for row in 0..<frame.height {
            let wanted = regions.row(row)
            for column in 0..<frame.width where wanted[column] > 0.05 {
                let (x, y) = frame.place(column, row)
                let near = cells.nearest(x, y)
                let radius = Float(pores.diameterMillimetres / 2) * (0.33 + 0.67 * near.own)
                let (away, index) = (near.first * size, row * frame.width + column)
                guard away < 3.5 * radius, near.own < 0.85 else { continue }
                let own = wanted[column] * (0.4 + 0.6 * (near.own * 7).truncatingRemainder(dividingBy: 1))
                let hole = 1 - smoothStep(0.5 * radius, 1.3 * radius, away)
                cavities.deepen(index, to: own * hole * Float(pores.depth), bounces: own * hole * Float(pores.bounces))
                let halo = own * (1 - smoothStep(radius, 3 * radius, away))
                body.add(halo * Float(pores.blood), of: Pigments.oxygenatedBlood, at: index)
                if near.own < 0.28 { body.add(own * hole * Float(pores.plug), of: Pigments.melanin, at: index) }
                guard pores.shine > 0 else { continue }
                let beside = cells.seedDistance(x - 1.6 * radius * cx, y - 1.6 * radius * cy) * size
                let shine = own * Float(pores.shine) * (1 - smoothStep(0.2 * radius, 1.1 * radius, beside))
                lighting.glare[index] += shine * lighting.shade[index]
            }
        }
    }
}

extension Fold {
    /// A dark line between two soft shoulders, place after place.
    func cut(_ cavities: inout Cavities, _ frame: Frame) {
        for (from, to) in zip(places, places.dropFirst()) {
            let reach = 1.3 * max(from.halfWidth, to.halfWidth) + 2.5 * shoulderMillimetres
            let length = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
            let box = frame.box((from.x + to.x) / 2, (from.y + to.y) / 2, reach: reach + length / 2)
            let piece = Piece(from, to)
            for row in box.rows {
                for column in box.columns {
                    let (x, y) = frame.place(column, row)
                    let near = piece.nearest(x, y)
                    let core = 1 - smoothStep(0.4 * near.half, 1.25 * near.half, near.away)
                    let beside = max(0, near.away - near.half) / Float(shoulderMillimetres)
                    let shoulder = 0.38 * near.depth * expf(-1.5 * beside * beside) * (beside < 2.4 ? 1 : 0)
                    guard core > 0 || shoulder > 0.004 else { continue }
                    cavities.deepen(
                        row * frame.width + column, to: max(core * near.depth, shoulder),
                        bounces: Float(bounces) * max(core * near.depth, 0.8 * shoulder))
                }
            }
        }
    }

    /// A straight piece of a fold.
    private struct Piece {
        private let from: (x: Float, y: Float, half: Float, depth: Float)
        private let step: (x: Float, y: Float, half: Float, depth: Float)
        private let square: Float

        init(_ start: Place, _ end: Place) {
            from = (Float(start.x), Float(start.y), Float(start.halfWidth), Float(start.depth))
            step = (
                Float(end.x - start.x), Float(end.y - start.y), Float(end.halfWidth - start.halfWidth),
                Float(end.depth - start.depth)
            )
            square = max(1e-9, step.x * step.x + step.y * step.y)
        }

        /// How far a place lies from the piece, and the piece's half breadth and depth where it is nearest.
        @inline(__always)
        func nearest(_ x: Float, _ y: Float) -> (away: Float, half: Float, depth: Float) {
            let (dx, dy) = (x - from.x, y - from.y)
            let t = min(1, max(0, (dx * step.x + dy * step.y) / square))
            let (ax, ay) = (dx - t * step.x, dy - t * step.y)
            return ((ax * ax + ay * ay).squareRoot(), from.half + t * step.half, from.depth + t * step.depth)
        }
    }
}
