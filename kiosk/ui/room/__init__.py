"""The organisers' room: a page for each part of an organiser's work."""
