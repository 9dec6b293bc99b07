"""Cameras, films and pictures: which there are, their frames, and whether they still see."""
