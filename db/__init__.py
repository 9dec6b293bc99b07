"""The station's own file: encrypted SQLite with an append-only journal, written by one thread."""
