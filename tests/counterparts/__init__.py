"""Tests against the real programs that Einlass meets: they skip, with the reason, where such a program is missing."""
