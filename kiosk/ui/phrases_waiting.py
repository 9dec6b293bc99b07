"""The words of the waiting screen: the invitation, the way without a code, and who made the event possible."""

from __future__ import annotations

from kiosk.ui.phrase import Phrase
from kiosk.ui.sentences import Sentences


class WaitingWords(Sentences):
    """What the waiting screen says."""

    def invitation(self) -> Phrase:
        """What to do, said to whoever comes."""
        return Phrase(
            self.tr("Bitte zeigen Sie Ihren QR‑Code.", "headline"),
            self.tr("Auf dem Handy oder auf Papier."),
            self.tr("Halten Sie ihn vor die Kamera."),
        )

    def look_up(self) -> str:
        """The button for those who have neither phone nor paper."""
        return self.tr("Kein Code dabei?")

    def camera_picture(self) -> str:
        """What a screen reader calls the viewfinder."""
        return self.tr("Bild der Kamera")

    def camera_starts(self) -> str:
        """Stands in the viewfinder until there is a picture."""
        return self.tr("Die Kamera startet …")

    def organised_by(self) -> str:
        """Above the names of the organisers."""
        return self.tr("Veranstaltet von")

    def funded_by(self) -> str:
        """Above the name of the funder."""
        return self.tr("Gefördert von")

    def supported_by(self) -> str:
        """Above the name of the sponsor."""
        return self.tr("Mit Unterstützung von")


class AnswerWords(Sentences):
    """What stands on the answer screen besides the answer."""

    def stay(self) -> str:
        """The button that keeps the answer on the screen."""
        return self.tr("Länger zeigen")

    def sign(self) -> str:
        """What a screen reader calls the sign beside an answer; the words say the same."""
        return self.tr("Zeichen zur Antwort")

    def link_hint(self) -> str:
        """Beside a QR code that leads to the online programme."""
        return self.tr("Mit dem Handy öffnen")
