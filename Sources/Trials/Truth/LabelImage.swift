public import Photographs
public import Pixels

/// Per pixel the number of the mark it belongs to, 0 for none.
public typealias LabelImage = Raster<Int32>

extension Raster where Element == Int32 {
    /// Reads a PNG of 8 or 16 bits whose grey codes are the numbers.
    ///
    /// - Throws: `TrialProblem` where the file cannot be read, is a JPEG or coloured, or has another size than `width` × `height`.
    public init(
        readingLabels path: PhotoPath, width: Int, height: Int, called name: String
    ) throws(TrialProblem) {
        let photo: Photo
        do { photo = try Photo(decoding: try PhotoFile.read(path)) } catch {
            throw TrialProblem(name, "the label image \(path) cannot be read: \(error.message)")
        }
        guard photo.width == width && photo.height == height else {
            throw TrialProblem(
                name,
                "the label image \(path) has \(photo.width) × \(photo.height) pixels, the photo \(width) × \(height)")
        }
        guard photo.facts.format == .png else {
            throw TrialProblem(name, "\(path) is a JPEG, whose numbers are not exact; label images are PNG files")
        }
        let numbers: [Int32]? =
            switch photo.codes {
            case .eightBit(let codes): LabelImage.greyCodes(codes)
            case .sixteenBit(let codes): LabelImage.greyCodes(codes)
            case .planes: nil
            }
        guard let numbers else { throw TrialProblem(name, "\(path) is coloured, and so no label image") }
        self.init(width: width, height: height, elements: numbers)
    }

    /// The first of every three codes; `nil` where the three differ.
    private static func greyCodes<Code: FixedWidthInteger>(_ codes: [Code]) -> [Int32]? {
        var numbers = [Int32](repeating: 0, count: codes.count / 3)
        var isGrey = true
        for place in numbers.indices {
            let first = codes[3 * place]
            isGrey = isGrey && first == codes[3 * place + 1] && first == codes[3 * place + 2]
            numbers[place] = Int32(first)
        }
        return isGrey ? numbers : nil
    }
}
