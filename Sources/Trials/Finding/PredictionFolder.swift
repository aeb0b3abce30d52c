internal import Foundation
internal import Photographs

extension Method {
    /// Label images that another program made, in a folder: for the photo `arm/NAME.jpg` the file `arm/NAME.jpg.png` or
    /// `arm/NAME.png`, or one of these without the photo's folders. PNG of 8 or 16 bits, 0 for none.
    ///
    /// Of a pair `arm/NAME` it is `arm/NAME.json` or `NAME.json`: `{"readable", "before_to_after": [9 numbers], "reasons",
    /// "spots": [{"x", "y", "response"}]}`.
    ///
    /// A photo without its file, with two, or with one of another size is named, and counts as one in which nothing was found.
    /// - Throws: `TrialError.noTruth` where there is no such folder.
    public static func predictions(in folder: String, name: String) throws(TrialError) -> Method {
        var isFolder = ObjCBool(false)
        let isThere = unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
        guard isThere && isFolder.boolValue else { throw .noTruth("There is no folder of predictions '\(folder)'.") }
        var method = Method(name: name, abstract: "label images read from \(name)") {
            photo, _, photoID throws(TrialProblem) in
            let path = try predictionPath(of: photoID, in: folder)
            return FoundMarks(
                labels: try LabelImage(
                    readingLabels: PhotoPath(path), width: photo.width, height: photo.height, called: photoID))
        }
        method.press = { _, _, _, pairID throws(TrialProblem) in try PairAnswer.prediction(of: pairID, in: folder) }
        return method
    }

    private static func predictionPath(of photoID: String, in folder: String) throws(TrialProblem) -> String {
        let bare = photoID.split(separator: "/").last.map(String.init) ?? photoID
        for name in [photoID, bare] {
            let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
            let found = Set([name + ".png", stem + ".png", stem + ".labels.png"])
                .map { folder + "/" + $0 }.filter { FileManager.default.fileExists(atPath: $0) }.sorted()
            if found.count > 1 {
                throw TrialProblem(
                    photoID, "two predictions, \(found.joined(separator: " and ")); counts as all missed")
            }
            if let only = found.first { return only }
        }
        throw TrialProblem(photoID, "there is no prediction in \(folder); counts as all missed")
    }
}
