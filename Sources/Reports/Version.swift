let ruborVersion = "0.1.0"
