/// The version of the tool that stands in every record.
public let ruborVersion = "0.1.0"
