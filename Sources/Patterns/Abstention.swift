extension Pattern {
    /// Why no pattern is named.
    public enum Abstention: String, Sendable, CaseIterable {
        case unsure
        case petechiaeNotUnlikely = "petechiae_not_unlikely"
        case odd
        case unlikeAllLearnt = "unlike_all_learnt"
        case photoShowsTooLittle = "photo_shows_too_little"
        case sizesAlone = "sizes_alone"
        case spotsInPatches = "spots_in_patches"
        case manySpots = "many_spots"
        case fewMarks = "few_marks"
        case nothingFound = "nothing_found"
        case marksOfNoPattern = "marks_of_no_pattern"
        case tooFewPixels = "too_few_pixels"
        case blurred

        /// As the end of "no pattern is named: ".
        public var words: String {
            switch self {
            case .unsure: "none is likely enough, or enough more likely than the next"
            case .petechiaeNotUnlikely: "petechiae are not unlikely enough to name another"
            case .odd: "the photo may show what is none of them"
            case .unlikeAllLearnt: "the photo is unlike all that was learnt from"
            case .photoShowsTooLittle: "the photo is too dark, cut off or covered with marks"
            case .sizesAlone: "only sizes in millimetres speak against petechiae"
            case .spotsInPatches: "nearly all spots lie in patches"
            case .manySpots: "so many clear spots are no angiomas, and without a patch no rash"
            case .fewMarks:
                "so few marks may be false: only a very likely pattern is named, and no rash without a patch"
            case .nothingFound: "no mark was found that the likeliest could be told by"
            case .marksOfNoPattern: "marks were found, and none of the patterns fits them"
            case .tooFewPixels: "the photo has too few pixels to say that it shows no redness"
            case .blurred: "the photo is too blurred to say that it shows no redness"
            }
        }
    }
}
