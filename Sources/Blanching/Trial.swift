public import Patterns
public import Photographs
import Spots
public func trialRegister(_ a: Photo, _ ea: Examination, _ b: Photo, _ eb: Examination) -> Result<Registration, RegistrationFailure> {
    Result { () throws(RegistrationFailure) in try register(PhotoLight(a, ea), PhotoLight(b, eb)) }
}
