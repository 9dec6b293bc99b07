"""What the pages around the handbook say; the handbook itself is German."""

from __future__ import annotations

from typing import assert_never

from kiosk.pages.handbook import Book
from kiosk.ui.sentences import Sentences


class HandbookSentences(Sentences):
    """The handbook's own page."""

    catalogue = "helper"

    def heading(self) -> str:
        return self.tr("Handbuch")

    def book(self, book: Book) -> str:
        """The button of a chapter."""
        match book:
            case Book.HELPERS:
                return self.tr("Für Helfer")
            case Book.ORGANISERS:
                return self.tr("Für die Leitung")
            case Book.SET_UP:
                return self.tr("Aufbau vor Ort")
            case _:
                assert_never(book)
