"""The morning check: whether everything at this station is ready, in a minute, with what to do about it."""
