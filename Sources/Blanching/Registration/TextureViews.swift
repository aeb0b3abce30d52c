import Photographs
import Pixels
import Spots

/// How blocks of the texture are compared: first far and coarse, then closer.
enum BlockView {
    static let far = (longestSide: 320, search: BlockSearch(side: 32, spacing: 16, reach: 7))
    /// Finer cells for blocks of as many, where so much of what is seen far off agrees and is too little to be sure of.
    static let near = (longestSide: 640, search: BlockSearch(side: 32, spacing: 16, reach: 7), leastShare: 0.6)
    static let wide = (longestSide: 640, search: BlockSearch(side: 48, spacing: 20, reach: 5))
    static let close = (longestSide: 1_280, search: BlockSearch(side: 48, spacing: 30, reach: 4))
    static let filter = SkinTexture.Filter(smoothSigma: 1.2, meanSigma: 5, scatterSigma: 16)
    /// Where a place is told to a part of a cell: a highlight shows the way, and lies beside what it shines on, elsewhere once the
    /// lamp or the camera moved.
    static let fineFilter = {
        var fine = filter
        fine.brightest = 1
        return fine
    }()
    /// A block this many cells from the map agrees with it.
    static let agreeing = 1.5
}

/// Both textures on grids whose cells are about as large on the skin.
struct TextureViews {
    let before: SkinTexture
    let after: SkinTexture
    /// Of the photo before, where it is usable.
    private let searched: SearchedTexture
    /// Of the photo before, in pixels.
    let size: (width: Int, height: Int)
    /// Used to compare them.
    let cores: Cores

    /// - Parameters:
    ///   - last: textures that are taken over, whatever their filter, where they are as fine as is wanted.
    ///   - filter: of textures that are made anew.
    init(
        _ before: PhotoLight, _ after: PhotoLight, _ longestSide: Int, _ warp: Warp, last: TextureViews?,
        filter: SkinTexture.Filter = BlockView.filter, on cores: Cores
    ) {
        self.cores = cores
        let (width, height) = (before.photo.width, before.photo.height)
        size = (width, height)
        let scale = warp.scaleAmid(before.photo)
        let finest = 0.75 * Double(after.survey.reduction) / scale
        let wanted = max(Double(max(width, height)) / Double(longestSide), finest)
        let step = before.step(near: wanted)
        let afterStep = after.step(near: Double(step) * scale)
        if let last, last.before.step == step, last.after.step == afterStep {
            (self.before, self.after, searched) = (last.before, last.after, last.searched)
            return
        }
        (self.before, self.after) = cores.both(
            { SkinTexture(of: before, step: step, filter: filter, hidden: before.spotDiscs) },
            { SkinTexture(of: after, step: afterStep, filter: filter, hidden: after.spotDiscs) })
        searched = SearchedTexture(BlockTexture(usableIn: self.before))
    }

    /// How far a block may lie from a map and agree with it, in pixels of the photo after.
    var tolerance: Double { BlockView.agreeing * Double(after.step) }

    func pair(by warp: Warp, within parts: [CellRectangle]? = nil) -> TexturePair {
        TexturePair((before, searched), after, by: warp, within: parts, on: cores)
    }
}
