"""The organisers' long work: lists, exports, paper, erasing; apart from the desk, which never waits for it."""
