"""What the frame of the helpers' area says, and the door that leads there."""

from __future__ import annotations

from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences


class HelperSentences(Sentences):
    """The helpers' door, and the head of their area."""

    catalogue = "helper"

    def helper(self) -> str:
        """The door."""
        return self.tr("Helfer")

    def other_language(self) -> str:
        """The button for the other language, in that language."""
        return "Deutsch" if self.language is Language.ENGLISH else "English"

    def back(self) -> str:
        return self.tr("Zurück zum Einlass")

    def quit(self) -> str:
        return self.tr("Einlass beenden")

    def quit_sure(self) -> str:
        return self.tr("Wirklich beenden?")
