"""Builds the programs out of their parts: the station at the door, the help desk, and what the office does."""
