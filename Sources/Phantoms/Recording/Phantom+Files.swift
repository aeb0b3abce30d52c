internal import Photographs
internal import Pixels

/// One file's name and bytes.
public struct PhantomFile: Sendable, Equatable {
    public let name: String
    public let bytes: [UInt8]
}

extension Phantom {
    /// The photograph and its truth as files: NAME.jpg or .png, NAME.json, NAME.labels.png and
    /// NAME.coverage.png (16-bit), NAME.skin.png, and NAME.redness.png where the scene has any.
    ///
    /// All but the photograph are of the upright picture; the stored picture is turned when `form.orientation` is not 1.
    /// - Throws: `PhotoError.outOfMemory`.
    public func files(id: String) throws -> [PhantomFile] {
        var files = [
            PhantomFile(name: fileName(id: id), bytes: try picture()),
            PhantomFile(name: id + ".json", bytes: Array(truth(id: id).file.utf8)),
            PhantomFile(name: id + ".labels.png", bytes: try PNGFile.encode(grey16: labels)),
            PhantomFile(name: id + ".coverage.png", bytes: try PNGFile.encode(grey16: coverage)),
            PhantomFile(name: id + ".skin.png", bytes: try PNGFile.encode(grey8: skin.map { $0 ? 255 : 0 })),
        ]
        if scene.redness != nil {
            let mask = try PNGFile.encode(grey8: redness.map { $0 ? 255 : 0 })
            files.append(PhantomFile(name: id + ".redness.png", bytes: mask))
        }
        return files
    }

    func picture() throws -> [UInt8] {
        try Phantom.picture(codes, width: width, height: height, form: form)
    }

    /// An upright picture's codes as a file.
    static func picture(_ codes: [UInt8], width: Int, height: Int, form: PhantomFileForm) throws -> [UInt8] {
        let stored = StoredPicture(codes, width: width, height: height, orientation: form.orientation)
        let chroma: WritingSettings.Chroma =
            switch form.subsampling {
            case .ratio444: .full
            case .ratio422: .halfAcross
            case .ratio420: .halfBoth
            }
        let settings = WritingSettings(
            iccProfile: form.colourSpace == .displayP3 ? DisplayP3Profile.bytes : nil,
            exifOrientation: form.orientation == 1 ? nil : form.orientation, quality: form.quality, chroma: chroma)
        return switch form.format {
        case .jpeg:
            try JPEGFile.encode(rgb8: stored.codes, width: stored.width, height: stored.height, settings: settings)
        case .png:
            try PNGFile.encode(rgb8: stored.codes, width: stored.width, height: stored.height, settings: settings)
        }
    }
}

/// A picture turned as a camera held askew would have stored it.
struct StoredPicture {
    let width: Int
    let height: Int
    let codes: [UInt8]

    /// From the upright picture and the EXIF orientation that will set it upright again.
    init(_ upright: [UInt8], width: Int, height: Int, orientation: Int) {
        let turned = orientation >= 5
        self.width = turned ? height : width
        self.height = turned ? width : height
        guard orientation != 1 else {
            codes = upright
            return
        }
        var codes = [UInt8](repeating: 0, count: upright.count)
        for y in 0..<height {
            for x in 0..<width {
                let (column, row) =
                    switch orientation {
                    case 2: (width - 1 - x, y)
                    case 3: (width - 1 - x, height - 1 - y)
                    case 4: (x, height - 1 - y)
                    case 5: (y, x)
                    case 6: (y, width - 1 - x)
                    case 7: (height - 1 - y, width - 1 - x)
                    default: (height - 1 - y, x)
                    }
                let from = (y * width + x) * 3
                let to = (row * self.width + column) * 3
                for band in 0..<3 { codes[to + band] = upright[from + band] }
            }
        }
        self.codes = codes
    }
}
