"""What stations tell each other: records read from the file and taken into it, the log, how far each has heard."""
