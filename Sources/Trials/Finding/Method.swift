public import Photographs
public import Scales

/// A way to find red marks, under the name it has in every table.
public struct Method: Sendable {
    public var name: String
    /// One sentence for the help and the page.
    public var abstract: String
    /// Finds marks in a photo of the given id; the scale is the truth's, `nil` where there is none or none shall be used.
    ///
    /// Throws `TrialProblem` where there is no answer; the photo then counts as one in which nothing was found.
    public var find: @Sendable (Photo, Scale?, String) throws(TrialProblem) -> FoundMarks
    /// Compares two photos, the second under a glass; `nil` where the method compares none.
    ///
    /// Throws `TrialProblem` where there is no answer; the pair then counts as one that was not read.
    public var press: (@Sendable (Photo, Photo, Scale?, String) throws(TrialProblem) -> PairAnswer)?

    public init(
        name: String, abstract: String,
        find: @escaping @Sendable (Photo, Scale?, String) throws(TrialProblem) -> FoundMarks,
        press: (@Sendable (Photo, Photo, Scale?, String) throws(TrialProblem) -> PairAnswer)? = nil
    ) {
        self.name = name
        self.abstract = abstract
        self.find = find
        self.press = press
    }

    /// The methods that need nothing but the photo.
    public static let builtIn = [
        Method(
            name: "rubor", abstract: "Rubor as shipped",
            find: { photo, scale, _ in FoundMarks(ruborIn: photo, scale: scale) },
            press: { before, after, scale, _ in PairAnswer(ruborIn: before, after, scale: scale) }),
        Method(name: "rubor-no-scale", abstract: "Rubor without a scale") { photo, _, _ in
            FoundMarks(ruborIn: photo, scale: nil)
        },
        Method(name: "rubor-strict", abstract: "Rubor with --min-confidence 0.8") { photo, scale, _ in
            FoundMarks(ruborIn: photo, scale: scale, minimumConfidence: 0.8)
        },
        Method(name: "a-otsu", abstract: "CIELAB a* of the whole photo, Otsu's threshold, components") {
            photo, scale, _ in
            otsuMarks(in: photo, scale: scale)
        },
        Method(name: "a-log", abstract: "CIELAB a*, Laplacian of Gaussian over scales, one disc a maximum") {
            photo, scale, _ in
            laplacianMarks(in: photo, scale: scale)
        },
    ]
}
