internal import Photographs
internal import Reports

extension Trial {
    /// One entry of a file of readers' marks.
    init(readerMarks member: JSONValue.Member, photos: PhotoPath) throws(TrialProblem) {
        let name = member.value["path"]?.string ?? member.key
        guard let spots = member.value["spots"]?.items else { throw TrialProblem(member.key, "has no list of spots") }
        var marks: [ReaderMarks.Mark] = []
        for spot in spots {
            guard let x = spot["x"]?.double, let y = spot["y"]?.double, let radius = spot["r"]?.double else {
                throw TrialProblem(member.key, "a mark lacks x, y or r")
            }
            guard let isSure = spot["sure"].map(\.isSure) ?? true else {
                throw TrialProblem(member.key, "a mark's `sure` is neither 1 nor 0")
            }
            marks.append(ReaderMarks.Mark(xPixels: x, yPixels: y, radiusPixels: radius, isSure: isSure))
        }
        let everywhere = ReaderMarks.Box(left: 0, top: 0, right: .infinity, bottom: .infinity)
        let window = try member.value["window"].map { value throws(TrialProblem) in
            try ReaderMarks.Box(value, of: member.key)
        }
        var ignored = [ReaderMarks.logo]
        if let boxes = member.value["ignore"]?.items {
            ignored = []
            for box in boxes { ignored.append(try ReaderMarks.Box(box, of: member.key)) }
        }
        self.init(
            photoID: name, photoPath: photos.appending(Array(name.utf8)),
            kind: name.split(separator: "/").dropLast().last.map(String.init) ?? "marked",
            millimetresPerPixel: try member.value.millimetresPerPixel(of: member.key),
            truth: .marked(ReaderMarks(marks: marks, window: window ?? everywhere, ignored: ignored)))
    }
}

extension JSONValue {
    /// 1 or 0, true or false; `nil` for what is neither.
    fileprivate var isSure: Bool? { truth ?? double.map { $0 > 0 } }
}

extension ReaderMarks.Box {
    fileprivate init(_ value: JSONValue, of name: String) throws(TrialProblem) {
        let corners = value.items?.compactMap(\.double) ?? []
        guard corners.count == 4, corners[0] < corners[2], corners[1] < corners[3] else {
            throw TrialProblem(name, "a window is not [left, top, right, bottom]")
        }
        self.init(left: corners[0], top: corners[1], right: corners[2], bottom: corners[3])
    }
}
