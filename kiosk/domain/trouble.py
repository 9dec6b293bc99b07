"""Expected trouble that a person has to mend: each kind has a name, and its text is for helpers."""

from __future__ import annotations


class Trouble(Exception):
    """Something outside the program is wrong; the text says what, without personal data, and what to do."""


class StoreTrouble(Trouble):
    """The station's file cannot be opened, read or written: disk full, wrong key, newer version."""


class PrinterTrouble(Trouble):
    """A printer did not take a page."""


class CameraTrouble(Trouble):
    """The camera cannot be opened or gives no picture."""
