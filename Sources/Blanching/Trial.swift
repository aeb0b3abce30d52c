public import Patterns
public import Photographs
import Spots
public func trialRegister(_ a: Photo, _ ea: Examination, _ b: Photo, _ eb: Examination) -> Result<Registration, RegistrationFailure> {
    Result { () throws(RegistrationFailure) in try register(PhotoLight(a, ea), PhotoLight(b, eb)) }
}
public func trialRespond(_ a: Photo, _ ea: Examination, _ b: Photo, _ eb: Examination, _ r: Registration) -> ([SpotResponse], PressedField?) {
    let pair = PhotoPair(before: PhotoLight(a, ea), after: PhotoLight(b, eb), registration: r)
    let discs = pair.before.spotDiscs
    let field = PressedField(in: RednessChange(pair, discs: discs))
    return (SpotMeasuring(pair, field: field, discs: discs).responses(ea.findings.spots.map(PressedMark.init)), field)
}
