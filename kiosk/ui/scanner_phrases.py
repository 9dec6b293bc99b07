"""What helpers read about hand scanners."""

from __future__ import annotations

from kiosk.checkin.desk_answers import ScanOpened
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.ticket import ForeignCode
from kiosk.ui.sentences import Sentences


class ScannerSentences(Sentences):
    """A scanner that is gone, and a code that is nobody's."""

    catalogue = "helper"

    def broken(self, name: str) -> str:
        return self.tr("Der Hand-Scanner „{name}“ ist nicht da.").format(name=name)

    def next_step(self) -> str:
        return self.tr("Stecken Sie sein Kabel neu ein. Er geht dann von selbst wieder.")

    def nobody(self, answer: ScanOpened) -> str:
        """Why nobody is opened."""
        match answer.shown:
            case ForeignCode():
                return self.tr("Der Code ist keine Karte. Suchen Sie nach dem Namen.")
            case UnclearCode():
                return self.tr("Der Code passt zu zwei Personen. Suchen Sie nach dem Namen.")
            case _:
                return self.tr("Der Code steht nicht auf der Liste. Suchen Sie nach dem Namen.")

    def form_first(self) -> str:
        """While a form is open, a scan must not take it away."""
        return self.tr("Schließen Sie zuerst das Formular ab. Scannen Sie dann noch einmal.")
