"""Calls for help: those of this station and, by the network of the place, those of the others."""
