@_exported public import Advice
@_exported public import Patterns
@_exported public import Photographs
@_exported public import Pixels
@_exported public import Reports
@_exported public import Scales
@_exported public import Spots
@_exported public import Statistics
