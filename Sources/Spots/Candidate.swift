import Pixels
import Statistics

/// An outline described by what separates blood from all else.
struct Candidate {
    var outline: Outline
    /// Centroid, in cells of the survey.
    var x: Double
    var y: Double
    /// Radius of the disc of the same area, in cells.
    var radiusCells: Double
    /// Ring minus core of log10 red, green and blue light: how much more is absorbed in the mark.
    var absorbed: SIMD3<Float>
    /// Dose of the core over the ring, and over the ring's own scatter.
    var contrast: Float
    var signalToNoise: Float
    /// The least contrast towards any eighth of the ring, over `contrast`: low for creases, borders and shading.
    var weakestSide: Float
    /// Longer over shorter axis, from second moments; where the photo's border cuts the mark, with its image beyond it.
    var elongation: Double
    /// Share of the ring that is skin, 0 ... 1.
    var skinShare: Double
    /// Share of the marked cells that are glare, 0 ... 1.
    var glareShare: Double

    /// The contrast that is left on both of the most alike opposite sides of the ring, over `contrast`, in dose and in
    /// darkness: high where a line runs through.
    var throughLine: Float
    var throughDarkness: Float
    /// Contrast just outside the outline over `contrast`: low where the edge is sharp.
    var rim: Float
    /// Cells of the outline over those of the ellipse with the same moments: low for ragged shapes.
    var fill: Double

    /// Elongated candidates close by: pieces of the same hair.
    var elongatedNeighbours = 0

    /// log10(R/G) of the spot above its ring.
    var deltaErythema: Float { absorbed.y - absorbed.x }
}

/// What describing a candidate looks at.
struct CandidateContext {
    let survey: Survey
    let skin: SkinMap
    let dose: Raster<Float>
    /// Cells that belong to any outline.
    let marked: Mask
}

extension Candidate {
    init?(_ outline: Outline, in context: CandidateContext) {
        guard let frame = CandidateFrame(outline, in: context), frame.ring.count >= 8 else { return nil }
        self.outline = outline
        let moments = frame.moments
        x = moments.x
        y = moments.y
        radiusCells = (Double(outline.cells.count) / Double.pi).squareRoot()
        let (width, height) = (context.survey.width, context.survey.height)
        let isCut = outline.cells.contains {
            $0 % width == 0 || $0 % width == width - 1 || $0 < width || $0 >= width * (height - 1)
        }
        elongation =
            isCut
            ? Moments.mirroredElongation(cells: outline.cells, width: width, height: height) : moments.elongation
        fill = Double(outline.cells.count) / moments.ellipseArea
        let ringMedian = SIMD3(
            median(frame.ring.map { context.survey.planes[0].elements[$0] }),
            median(frame.ring.map { context.survey.planes[1].elements[$0] }),
            median(frame.ring.map { context.survey.planes[2].elements[$0] }))
        absorbed = ringMedian - frame.coreMean
        let ringDose = frame.ring.map { context.dose.elements[$0] }
        let (base, noise) = medianAndScatter(ringDose)
        let contrast = frame.coreDose - base
        self.contrast = contrast
        signalToNoise = contrast / max(noise, 1e-5)
        let sides = frame.sides
        weakestSide = sides.weakest { ($0.dose - base) / max(contrast, 1e-6) }
        throughLine = sides.through { $0.dose - base } / max(contrast, 1e-4)
        throughDarkness = sides.through { ringMedian.x - $0.red } / max(abs(ringMedian.x - frame.coreMean.x), 0.005)
        rim = (frame.rimDose - base) / max(contrast, 1e-4)
        skinShare = frame.skinShare
        glareShare = frame.glareShare
    }
}

/// Counts, for each candidate, the elongated ones within ten cells.
func countElongatedNeighbours(_ candidates: inout [Candidate]) {
    let side = 10.0
    struct Place: Hashable {
        var column: Int
        var row: Int
    }
    var elongated: [Place: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() where candidate.elongation > 2 && candidate.radiusCells < 8 {
        elongated[Place(column: Int(candidate.x / side), row: Int(candidate.y / side)), default: []].append(index)
    }
    for index in candidates.indices {
        candidates[index].elongatedNeighbours = 0
        let (x, y) = (candidates[index].x, candidates[index].y)
        for row in Int(y / side) - 1...Int(y / side) + 1 {
            for column in Int(x / side) - 1...Int(x / side) + 1 {
                for other in elongated[Place(column: column, row: row)] ?? [] where other != index {
                    let (dx, dy) = (candidates[other].x - x, candidates[other].y - y)
                    if dx * dx + dy * dy < side * side { candidates[index].elongatedNeighbours += 1 }
                }
            }
        }
    }
}

func median(_ values: [Float]) -> Float {
    guard !values.isEmpty else { return 0 }
    var values = values
    return select(rank: values.count / 2, in: &values)
}

/// 1.4826 times the median distance to the median: a standard deviation that outliers do not move.
func scatter(_ values: [Float]) -> Float { medianAndScatter(values).scatter }

func medianAndScatter(_ values: [Float]) -> (median: Float, scatter: Float) {
    guard !values.isEmpty else { return (0, 0) }
    var values = values
    let middle = select(rank: values.count / 2, in: &values)
    for index in values.indices { values[index] = abs(values[index] - middle) }
    return (middle, 1.4826 * select(rank: values.count / 2, in: &values))
}
