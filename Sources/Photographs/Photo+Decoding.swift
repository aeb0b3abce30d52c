extension Photo {
    /// Decodes a JPEG or a PNG, told by its bytes, and turns it upright.
    ///
    /// Codes stay as they were in the file; the exceptions are CMYK and RGB profiles that are tables, which are
    /// converted to 16-bit codes of a wide space, and transparent pixels, which are laid on white by their encoded values (as
    /// browsers do). A broken EXIF block or ICC profile is read as none. With `keepTruncated` the intact rows of a file
    /// that ends early make the photo; a corrupt one never does.
    /// - Throws: `notAnImage`, `unsupported`, `tooLarge` and `outOfMemory` before the pixels are read; `truncated` and
    ///   `unreadable` where they are damaged.
    /// - Complexity: O(pixels); at its peak two copies of the codes where the photo was held sideways, else one.
    public init(decoding bytes: [UInt8], settings: DecodingSettings = DecodingSettings()) throws(PhotoError) {
        let kind = FileKind(of: Array(bytes.prefix(FileKind.telltaleCount)))
        if let refusal = kind.refusal { throw refusal }
        self = try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(PhotoError) -> Photo in
            kind == .jpeg
                ? try unsafe Photo(jpeg: buffer, settings: settings) : try unsafe Photo(png: buffer, settings: settings)
        }
    }

    private init(jpeg bytes: UnsafeBufferPointer<UInt8>, settings: DecodingSettings) throws(PhotoError) {
        let reader = try unsafe JPEGReader(bytes, settings: settings)
        let facts = PhotoFacts(
            format: .jpeg, exifOrientation: reader.orientation, chromaSubsampling: reader.chromaSubsampling)
        let colour = reader.colour()
        if Photo.keepsPlanes(of: reader, colour: colour, facts: facts, settings: settings) {
            let planes = try reader.planes()
            self.init(
                width: planes.width, height: planes.height, codes: .planes(planes), encoding: colour.encoding,
                facts: facts.with(colour))
        } else {
            try self.init(reader, colour: colour, facts: facts, settings: settings)
        }
    }

    /// Photos of fewer pixels are searched pixel by pixel, and gain nothing from planes.
    private static let leastPixelsForPlanes = 2_000_000

    /// Planes are kept of upright, whole pictures; turning them would shift colours against lightness by half a pixel.
    private static func keepsPlanes(
        of reader: JPEGReader, colour: FileColour, facts: PhotoFacts, settings: DecodingSettings
    ) -> Bool {
        guard case .asStored = colour.plan else { return false }
        return reader.hasPlanes && facts.exifOrientation <= 1 && !settings.keepTruncated
            && reader.width > 4 && reader.width * reader.height >= leastPixelsForPlanes
    }

    private init(png bytes: UnsafeBufferPointer<UInt8>, settings: DecodingSettings) throws(PhotoError) {
        let reader = try unsafe PNGReader(bytes, settings: settings)
        let facts = PhotoFacts(
            format: .png, exifOrientation: reader.orientation, alphaComposited: reader.isTransparent)
        try self.init(reader, colour: reader.colour(), facts: facts, settings: settings)
    }

    private init(
        _ reader: some RowReader, colour: FileColour, facts: PhotoFacts, settings: DecodingSettings
    ) throws(PhotoError) {
        let picture = try CodedPicture(reader, plan: colour.plan, settings: settings)
        var facts = facts.with(colour)
        facts.truncated = picture.truncated
        let turning = Turning(width: reader.width, height: picture.rows, orientation: facts.exifOrientation)
        let codes: Codes =
            switch picture.codes {
            case .eightBit(let codes): .eightBit(turning.turned(codes))
            case .sixteenBit(let codes): .sixteenBit(turning.turned(codes))
            case .planes(let planes): .planes(planes)
            }
        self.init(
            width: turning.uprightWidth, height: turning.uprightHeight, codes: codes, encoding: colour.encoding,
            facts: facts)
    }
}

extension PhotoFacts {
    fileprivate func with(_ colour: FileColour) -> PhotoFacts {
        var facts = self
        facts.profile = colour.name
        facts.profileAssumed = colour.assumed
        return facts
    }
}
