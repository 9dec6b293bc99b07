"""Practice: a station with its own data, on which organisers cause trouble and helpers learn."""
