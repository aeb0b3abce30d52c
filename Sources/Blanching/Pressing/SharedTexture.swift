import Photographs
import Pixels
import Spots
import Statistics

/// What both photos show of the skin's own texture, octave by octave, as contrast after over contrast before.
///
/// The covariance of the photo after with the photo before over that of the photo before with itself, each between cells
/// some way apart: the noise of neither photo is in it, nor what only one of them shows, such as a shine. That is the
/// estimator by instrumental variables (Reiersøl 1941, Econometrica 9, 1-24), the neighbouring cell being the instrument.
struct SharedTexture {
    /// Of skin under the glass, beside it, and of both together; without an outline all skin counts as under it.
    private let under: Part
    private let beside: Part
    private let all: Part
    /// Of all skin, by tile of the photo before.
    private let tiles: [Part]

    /// Cells along the longer side, about.
    private static let longestSide = 640
    /// Bands, an octave apart.
    private static let octaves = 3
    /// Part of the way to the glass's border, on either side of it, that belongs to neither.
    private static let border = 0.05

    /// - Parameter field: where the skin became paler; `nil` where nothing tells.
    /// - Complexity: O(cells), some 300 000 of them whatever the photos' size.
    init(of pair: PhotoPair, field: PressedField?, on cores: Cores) {
        let grid = SharedGrid(pair, longestSide: SharedTexture.longestSide)
        let parts = grid.parts(field?.placing, border: SharedTexture.border)
        // By octave, then by part.
        let sums = grid.octaves(SharedTexture.octaves, on: cores) { before, after, sigma in
            SharedTexture.sums(before, after, parts, lag: max(1, Int((1.2 * sigma).rounded())))
        }
        let light = grid.lightAfter(parts)
        func part(_ isWanted: (SkinPart) -> Bool) -> Part {
            let wanted = SkinPart.all.filter(isWanted)
            return Part(
                bands: sums.map { band in wanted.reduce(Sums()) { $0 + band[$1.index] } },
                light: wanted.reduce(Light()) { $0 + light[$1.index] }.mean)
        }
        under = part { $0.isUnder }
        beside = part { !$0.isUnder }
        all = part { _ in true }
        tiles = (0..<SkinPart.tiles).map { tile in part { $0.tile == tile } }
    }

    /// How sharp the photo after is beside the photo before, 1 for alike, by the part of the skin that speaks best for it:
    /// blur lies over all of a photo, while a glass may flatten what lies under it. `nil` where no part has fine texture.
    var sharpness: Double? { [under, beside, all].compactMap(\.sharpness).max() }

    /// Contrast that is left of the texture under the glass, of the finer octaves the one that keeps more; `nil` where it has
    /// none.
    var kept: Double? { under.kept }

    /// The most stray light that leaves the texture under the glass as much of its contrast as it has, as linear light of full
    /// scale 1; `nil` where some of the skin has no texture that tells.
    ///
    /// - Parameter isOutlined: whether the glass lies where it was looked for; else it may be anywhere, and the part of the
    ///   photo that lost most counts.
    func mostHaze(isOutlined: Bool) -> Double? {
        guard !isOutlined else { return under.mostHaze }
        var most: Double?
        for tile in tiles where tile.isLarge {
            guard let haze = tile.mostHaze else { return nil }
            most = max(most ?? 0, haze)
        }
        return most
    }

    /// Sums of products of cells with others one lag to the right and down.
    fileprivate struct Sums {
        var before = 0.0
        var after = 0.0
        var between = 0.0
        var count = 0

        static func + (one: Sums, other: Sums) -> Sums {
            Sums(
                before: one.before + other.before, after: one.after + other.after,
                between: one.between + other.between, count: one.count + other.count)
        }

        var gain: Double { between / before }
        var scatter: Double { (max(after, 0) / before).squareRoot() }
        /// Of the photo before, log10 of light.
        var contrast: Double { (max(before, 0) / Double(max(count, 1))).squareRoot() }
    }

    /// Linear light, added up.
    fileprivate struct Light {
        var sum = 0.0
        var count = 0

        static func + (one: Light, other: Light) -> Light {
            Light(sum: one.sum + other.sum, count: one.count + other.count)
        }

        var mean: Double { count > 0 ? sum / Double(count) : 0 }
    }

    private struct Part {
        let bands: [Sums]
        /// Mean linear light after, full scale 1.
        let light: Double

        /// Fewer products tell nothing, …
        private static let fewest = 10_000
        /// … nor does texture that is fainter, …
        private static let leastContrast = 0.003
        /// … nor a coarsest band of which less is shared.
        private static let leastShared = 0.15

        /// What both photos share, and what the photo after has of its own, have to lose their finer part both: the first
        /// alone is lost to a map that misses a little, the second to a camera that takes noise away.
        var sharpness: Double? {
            let (fine, middle, coarse) = (bands[0], bands[1], bands[2])
            guard fine.count >= Part.fewest, fine.contrast >= Part.leastContrast, middle.before > 0, coarse.before > 0,
                coarse.gain > Part.leastShared, coarse.scatter > 0
            else { return nil }
            // Coarse structure that only the photo after has, as clouds of haze, is no sharpness that it lacks.
            return max(middle.gain, 0) / coarse.gain * fine.scatter / min(coarse.scatter, 1)
        }

        /// Whether it has enough cells to tell.
        var isLarge: Bool { bands[0].count >= Part.fewest }

        /// Two cameras' tone curves may differ by so much.
        private static let tone = 0.1

        var mostHaze: Double? {
            guard let kept else { return nil }
            return max(0, 1 + Part.tone - kept) * light
        }

        var kept: Double? {
            // Of the coarsest a part of the skin has few samples: what clouds of haze share with it by chance is no texture.
            bands.prefix(2).filter { $0.count >= Part.fewest && $0.contrast >= Part.leastContrast }.map(\.gain).max()
        }
    }

    /// By `SkinPart.index`.
    private static func sums(_ before: Raster<Float>, _ after: Raster<Float>, _ parts: [SkinPart?], lag: Int) -> [Sums]
    {
        let limits = (limit(before, parts), limit(after, parts))
        var sums = [Sums](repeating: Sums(), count: SkinPart.all.count)
        let width = before.width
        for row in 0..<max(0, before.height - lag) {
            for column in 0..<max(0, width - lag) {
                let cell = row * width + column
                guard let part = parts[cell] else { continue }
                let (b, a) = (before.elements[cell].clipped(limits.0), after.elements[cell].clipped(limits.1))
                for other in [cell + lag, cell + lag * width] where parts[other]?.isUnder == part.isUnder {
                    let (b1, a1) = (before.elements[other].clipped(limits.0), after.elements[other].clipped(limits.1))
                    sums[part.index].before += b * b1
                    sums[part.index].after += a * a1
                    sums[part.index].between += (a * b1 + a1 * b) / 2
                    sums[part.index].count += 1
                }
            }
        }
        return sums
    }

    /// Three and a half robust deviations: one hair or one shine is not the whole picture.
    private static func limit(_ picture: Raster<Float>, _ parts: [SkinPart?]) -> Float {
        var sizes = zip(picture.elements, parts).compactMap { $1 == nil ? nil : abs($0) }
        guard !sizes.isEmpty else { return 0 }
        return 3.5 * 1.4826 * select(rank: sizes.count / 2, in: &sizes)
    }
}

/// Whether a cell of skin lies under the glass, and in which tile of the photo before.
private struct SkinPart {
    var isUnder: Bool
    var tile: Int

    static let tilesAcross = 3
    static let tiles = tilesAcross * tilesAcross
    static let all = (0..<tiles).flatMap { [SkinPart(isUnder: true, tile: $0), SkinPart(isUnder: false, tile: $0)] }

    /// In `all`.
    var index: Int { 2 * tile + (isUnder ? 0 : 1) }
}

/// Both photos' light on one grid of cells over the photo before.
private struct SharedGrid {
    private let before: Raster<Float>
    private let after: Raster<Float>
    /// Where the cells lie in the photo after, in its cells.
    private let places: [SIMD2<Float>]
    private let usable: Mask
    private let step: Int
    /// Cells after to a cell before.
    private let scale: Double

    init(_ pair: PhotoPair, longestSide: Int) {
        let (one, two) = (pair.before, pair.after)
        step = one.step(near: Double(max(one.photo.width, one.photo.height)) / Double(longestSide))
        let warp = pair.registration.warp
        let zoom = warp.scaleAmid(one.photo)
        let afterStep = two.step(near: Double(step) * zoom)
        scale = zoom * Double(step) / Double(afterStep)
        before = one.brightness.averaged(over: step / one.survey.reduction)
        after = two.brightness.averaged(over: afterStep / two.survey.reduction)
        var usable = one.usable(
            step: step, width: before.width, height: before.height, hidden: one.spotDiscs, onSkinOnly: true)
        let grid = WarpGrid(warp, step: step, width: before.width, height: before.height)
        var places: [SIMD2<Float>] = []
        places.reserveCapacity(before.count)
        let side = Double(afterStep)
        for row in 0..<before.height {
            for (column, place) in grid.row(row, 0..<before.width, cellPixels: afterStep).enumerated() {
                places.append(place)
                guard usable[column, row] else { continue }
                let (x, y) = (Double(place.x) * side, Double(place.y) * side)
                usable[column, row] = two.contains(x, y) && !two.isNearGlare(x: x, y: y)
            }
        }
        (self.places, self.usable) = (places, usable)
    }

    /// By cell; `nil` beside the skin, under red marks, in the glass's border and where the photo after does not show it.
    func parts(_ place: ((Double, Double) -> Double)?, border: Double) -> [SkinPart?] {
        let across = SkinPart.tilesAcross
        return usable.elements.enumerated().map { cell, isUsable in
            guard isUsable else { return nil }
            let (column, row) = (cell % before.width, cell / before.width)
            let tile = row * across / before.height * across + column * across / before.width
            guard let place else { return SkinPart(isUnder: true, tile: tile) }
            let side = Double(step)
            let far = place((Double(column) + 0.5) * side, (Double(row) + 0.5) * side)
            return abs(far - 1) < border ? nil : SkinPart(isUnder: far < 1, tile: tile)
        }
    }

    /// Linear light after, full scale 1, by `SkinPart.index`; of every fourth cell.
    func lightAfter(_ parts: [SkinPart?]) -> [SharedTexture.Light] {
        var light = [SharedTexture.Light](repeating: SharedTexture.Light(), count: SkinPart.all.count)
        for cell in stride(from: 0, to: parts.count, by: 4) {
            guard let part = parts[cell] else { continue }
            let value = after.interpolated(x: Double(places[cell].x), y: Double(places[cell].y))
            light[part.index].sum += power(10, Double(value))
            light[part.index].count += 1
        }
        return light
    }

    /// What an answer says of each octave's texture, before and after, from the finest that both photos show; it is told the
    /// octave's Gaussian's sigma, in cells.
    func octaves<Answer: Sendable>(
        _ count: Int, on cores: Cores, answer: @Sendable (Raster<Float>, Raster<Float>, Double) -> Answer
    ) -> [Answer] {
        let sigmas = (0...count).map { max(1, 1 / scale) * Double(1 << $0) }
        let blurred = cores.answers(2 * sigmas.count) { place in
            let sigma = sigmas[place / 2]
            return place % 2 == 0 ? before.gaussianBlurred(sigma: sigma) : after.gaussianBlurred(sigma: sigma * scale)
        }
        return cores.answers(count) { octave in
            var (texture, seen) = (blurred[2 * octave], blurred[2 * octave + 1])
            let wide = (blurred[2 * octave + 2], blurred[2 * octave + 3])
            texture.subtract(wide.0)
            seen.subtract(wide.1)
            var moved = Raster<Float>(width: texture.width, height: texture.height, repeating: 0)
            for cell in 0..<moved.count where usable.elements[cell] {
                moved.elements[cell] = seen.interpolated(x: Double(places[cell].x), y: Double(places[cell].y))
            }
            return answer(texture, moved, sigmas[octave])
        }
    }
}

extension Float {
    fileprivate func clipped(_ limit: Float) -> Double { Double(min(max(self, -limit), limit)) }
}
