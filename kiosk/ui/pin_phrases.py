"""What the PIN screen says: which PIN is wanted, and what became of it."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.ui.sentences import Sentences


class PinSentences(Sentences):
    """The PIN."""

    catalogue = "helper"

    def choose(self, whose: Operator) -> str:
        """Which new PIN is wanted."""
        if whose is Operator.ORGANISER:
            return self.tr("Wählen Sie zuerst die PIN der Leitung.")
        return self.tr("Wählen Sie jetzt die PIN der Helfer.")

    def choose_hint(self, whose: Operator) -> str:
        """Why there are two PINs, and what they have to be like."""
        if whose is Operator.ORGANISER:
            return self.tr("Mit ihr geht alles: auch Listen, Zahlen und Löschen. Mindestens sechs Ziffern.")
        return self.tr("Mit ihr geht nur, was Helfer an der Tür brauchen. Mindestens sechs Ziffern.")

    def again(self, whose: Operator) -> str:
        """The new PIN is wanted once more."""
        if whose is Operator.ORGANISER:
            return self.tr("Bitte geben Sie die PIN der Leitung noch einmal ein.")
        return self.tr("Bitte geben Sie die PIN der Helfer noch einmal ein.")

    def different(self) -> str:
        return self.tr("Die beiden Eingaben sind verschieden. Bitte noch einmal von vorn.")

    def enter(self) -> str:
        return self.tr("Bitte geben Sie Ihre PIN ein.")

    def enter_hint(self) -> str:
        return self.tr("Helfer und Leitung haben je eine eigene PIN.")

    def badge_hint(self) -> str:
        return self.tr("Ihr Schild ist erkannt. Es fehlt noch die PIN.")

    def ok(self) -> str:
        return self.tr("Weiter")

    def delete(self) -> str:
        return self.tr("Löschen")

    def answer(self, answer: PinAnswer) -> str:
        """What became of the PIN."""
        match answer:
            case PinAnswer.CHOSEN | PinAnswer.HELPER | PinAnswer.ORGANISER:
                return ""
            case PinAnswer.WRONG:
                return self.tr("Diese PIN stimmt nicht. Bitte noch einmal.")
            case PinAnswer.TOO_SOON:
                return self.tr("Einen Moment bitte. Dann versuchen Sie es noch einmal.")
            case PinAnswer.LOCKED:
                return self.tr("Zu viele Versuche. Bitte warten Sie fünf Minuten.")
            case PinAnswer.TOO_SIMPLE:
                return self.tr("Diese PIN ist zu leicht zu erraten. Bitte eine andere mit mindestens sechs Ziffern.")
            case PinAnswer.TAKEN:
                return self.tr("Helfer und Leitung brauchen verschiedene PINs. Bitte wählen Sie eine andere.")
            case _:
                assert_never(answer)
