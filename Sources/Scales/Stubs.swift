internal import Pixels

func findRulers(in l: LightnessPlane, tickMillimetres: Double) -> ReferenceSearch { ReferenceSearch() }
