#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Which quality flags a photograph ought to raise, and which not. What lies between is in neither list.
public struct FlagTruth: Sendable, Equatable {
    public private(set) var due: [PhantomFault] = []
    public private(set) var absent: [PhantomFault] = []

    /// By what the scene and the camera are, not by what was asked for.
    ///
    /// Lengths are of the photo's pixels, light is linear with 1 for white, shares are of the skin or the picture.
    init(_ scene: Scene, _ camera: Camera, glareShare: Double, skinShare: Double) {
        let density = scene.skin.density
        let (red, green) = (camera.sensor.exposure * exp(-density.red), camera.sensor.exposure * exp(-density.green))
        judge(.blurred, camera.blurSigmaPixels, absentTo: 1.6, dueFrom: 3)
        judge(.underexposed, -green, absentTo: -0.02, dueFrom: -0.007)
        judge(.clippedRed, red, absentTo: 0.7, dueFrom: 1.25)
        judge(.glare, glareShare, absentTo: 0.004, dueFrom: 0.03)
        let hairs = scene.hairShare
        if hairs.standingOut >= 0.03 { due.append(.hair) }
        if hairs.all <= 0.003 { absent.append(.hair) }
        judge(.littleSkin, -skinShare, absentTo: -0.35, dueFrom: -0.16)
        // Light that clips red burns white in, too.
        if due.contains(.clippedRed) { absent.removeAll { $0 == .glare } }
        if due.contains(.glare) { absent.removeAll { $0 == .clippedRed } }
    }

    private mutating func judge(_ fault: PhantomFault, _ value: Double, absentTo low: Double, dueFrom high: Double) {
        if value >= high { due.append(fault) }
        if value <= low { absent.append(fault) }
    }
}
