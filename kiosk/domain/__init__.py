"""What a conference desk knows, in pure Python: no Qt, no SQL, no clock, no files."""
