"""The exchange with other stations and systems, on a thread of its own; nothing waits for it."""
