"""Why a counterpart is not reached, and what to do about it."""

from __future__ import annotations

from typing import assert_never

from kiosk.sync.fault_kinds import Fault
from kiosk.ui.sentences import Sentences


class FaultSentences(Sentences):
    """One sentence or two for each kind of trouble; `name` is who is not reached."""

    catalogue = "helper"

    def fault(self, fault: Fault, name: str) -> str:
        """What is wrong, and the next step."""
        match fault:
            case Fault.AWAY:
                words = self.tr("{name} antwortet nicht. Bitte Netz und Kabel prüfen.")
            case Fault.BUSY:
                words = self.tr("{name} ist gerade überlastet. Es wird von selbst wieder versucht.")
            case Fault.NO_TLS:
                words = self.tr(
                    "{name} verschlüsselt die Verbindung nicht, darum wird nichts gesendet. Bitte dort TLS einschalten "
                    "lassen."
                )
            case Fault.NOT_GENUINE:
                words = self.tr(
                    "{name} zeigt ein anderes Zertifikat als vereinbart, darum wird nichts gesendet. Bitte die Technik "
                    "fragen und neu verbinden."
                )
            case Fault.NOT_LET_IN:
                words = self.tr("{name} lässt diese Station nicht mehr herein. Bitte trennen und neu verbinden.")
            case Fault.NOT_SET_UP:
                words = self.tr("{name} kennt diese Veranstaltung nicht mehr. Bitte die Technik fragen.")
            case Fault.OTHER_KEY:
                words = self.tr("{name} hat einen anderen Schlüssel als diese Station. Bitte neu verbinden.")
            case Fault.NEWER:
                words = self.tr("{name} ist neuer als diese Station. Bitte Einlass hier auf den neuen Stand bringen.")
            case Fault.OLDER:
                words = self.tr("{name} ist älter als diese Station. Bitte die Technik fragen.")
            case Fault.CROWDED:
                words = self.tr("{name} nimmt gerade keine Verbindung mehr an. Bitte die Technik fragen.")
            case Fault.CANNOT_KEEP:
                words = self.tr("{name} kann nichts mehr speichern. Bitte die Technik fragen, ob die Platte voll ist.")
            case Fault.OTHER_ANSWER:
                words = self.tr(
                    "Statt {name} antwortet etwas anderes. Bitte prüfen, ob das Netz erst eine Anmeldung verlangt."
                )
            case Fault.WRONG_ADDRESS:
                words = self.tr("An dieser Adresse ist {name} nicht zu finden. Bitte trennen und neu verbinden.")
            case Fault.JOIN_AGAIN:
                words = self.tr("Die Zugangsdaten lassen sich nicht lesen. Bitte trennen und neu verbinden.")
            case Fault.NOT_CHOSEN:
                words = self.tr("Für {name} ist noch nicht alles ausgewählt. Bitte trennen und neu verbinden.")
            case Fault.UNEXPECTED:
                words = self.tr("Beim Abgleich gab es einen Fehler. Er beginnt in einer Minute von selbst neu.")
            case _:
                assert_never(fault)
        return words.format(name=name)
