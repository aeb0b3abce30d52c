internal import Statistics

/// Whether a row of ticks is taken for a ruler.
enum RulerVerdict: Equatable {
    case taken(tickMillimetres: Double)
    case refused(reason: String)
    /// Not like a ruler at all.
    case ignored
}

extension Ruler {
    /// Fewer ticks that tell nothing of themselves are no ruler, and a person's word alone does not make them one.
    private static let leastPlainTicks = 15
    private static let greatestPlainUnevenness = 0.05

    /// What the graduation says, held against the distance of ticks that a person stated.
    func verdict(stated: Double?) -> RulerVerdict {
        let finer = "there are finer ticks between those that were followed"
        switch reading.graduation {
        case .millimetres: return hasFinerTicks ? .refused(reason: finer) : .taken(tickMillimetres: stated ?? 1)
        case .halfMillimetres:
            // A person who says 1 mm means the longer ones of these.
            if let stated, abs(stated - 0.5) > 0.01, abs(stated - 1) > 0.01 {
                return .refused(reason: "its finest ticks look like 0.5 mm and not like \(stated) mm")
            }
            return hasFinerTicks ? .refused(reason: finer) : .taken(tickMillimetres: 0.5)
        case .inches: return .refused(reason: "its ticks halve one another as an inch's do")
        case .halves:
            // Half centimetres are like that; half of what must be said.
            if let stated, stated >= 2, !hasFinerTicks { return .taken(tickMillimetres: stated) }
            return .refused(reason: "only every second tick stands out, which does not tell millimetres")
        case .unproven:
            guard isPlainRow else {
                let few = "only \(trail.ticks.count) even ticks of it are seen, too few to tell what they are"
                return isShortRow ? .refused(reason: few) : .ignored
            }
            if let stated, !hasFinerTicks { return .taken(tickMillimetres: stated) }
            return .refused(reason: "no ticks stand out at every fifth and tenth to tell that they are millimetres")
        }
    }

    /// Even and long enough to be a ruler whose longer ticks are hidden.
    private var isPlainRow: Bool {
        trail.ticks.count >= Ruler.leastPlainTicks && trail.unevenness < Ruler.greatestPlainUnevenness
            && trail.share > 0.8
    }

    /// As even and as whole, but short: it runs out of the photo, or much of it lies under something. The lines of lettering
    /// and logos are fewer and end in the photo.
    private var isShortRow: Bool {
        let ends = [(trail.indices.lowerBound, -1.0), (trail.indices.upperBound, 1)]
        let isCut = ends.contains { index, side in
            let step = trail.curve.step(at: Double(index))
            return !trail.plane.holds(trail.curve.place(at: Double(index)) + step * (1.5 * side))
        }
        return trail.ticks.count < Ruler.leastPlainTicks && trail.unevenness < 0.6 * Ruler.greatestPlainUnevenness
            && trail.share > 0.9 && (isCut || trail.ticks.count >= 12)
    }

    /// Whether ticks stand halfway or at fifths between most of the ticks.
    private var hasFinerTicks: Bool {
        let length = band.upperBound - band.lowerBound
        let shifts = [0.25, 0.5, 0.75].map { band.lowerBound + $0 * length }
        return [2, 5].contains { parts in
            shifts.contains { shift in
                let between = trail.ticks.count { tick in
                    let index = Double(tick.index) + 1 / Double(parts)
                    let (step, direction) = (trail.curve.step(at: index), trail.direction(at: index))
                    let sight = trail.look(
                        at: trail.curve.place(at: index) + direction * shift, step: step / Double(parts),
                        direction: direction, breadth: max(0.1 * length, 0.5))
                    return sight.map { abs($0.offset) < 0.3 && $0.contrast > 0.3 * trail.contrast } ?? false
                }
                return 2 * between > trail.ticks.count
            }
        }
    }
}
