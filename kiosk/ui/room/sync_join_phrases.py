"""The sentences for joining the hub and pretix, and for leaving them."""

from __future__ import annotations

from kiosk.domain.dates import short_date
from kiosk.domain.registration import EventDay
from kiosk.ui.sentences import Sentences


class JoinSentences(Sentences):
    """Joining, choosing, leaving."""

    catalogue = "helper"

    def back(self) -> str:
        return self.tr("Zurück")

    def further(self) -> str:
        return self.tr("Verbinden")

    def done(self) -> str:
        return self.tr("Fertig")

    def which_file(self) -> str:
        return self.tr("Welche Datei der Zentrale?")

    def which_file_hint(self) -> str:
        return self.tr(
            "Wer die Zentrale eingerichtet hat, hat eine Datei mit der Endung .einlass-hub bekommen. Bitte den Stick "
            "mit dieser Datei einstecken."
        )

    def files(self) -> str:
        return self.tr("Dateien von Zentralen")

    def no_files(self) -> str:
        return self.tr("Es ist keine solche Datei zu finden. Bitte den Stick einstecken und noch einmal suchen.")

    def which_code(self) -> str:
        return self.tr("Welcher Code von pretix?")

    def which_code_hint(self) -> str:
        return self.tr(
            "Bitte in pretix unter „Geräte“ ein Gerät anlegen. pretix zeigt dann einen QR-Code. Halten Sie ihn in die "
            "Kamera, lesen Sie ihn mit dem Hand-Scanner, oder fügen Sie seinen Text hier ein."
        )

    def which_code_hint_no_camera(self) -> str:
        return self.tr(
            "Bitte in pretix unter „Geräte“ ein Gerät anlegen. pretix zeigt dann einen QR-Code. Lesen Sie ihn mit dem "
            "Hand-Scanner, oder fügen Sie seinen Text hier ein."
        )

    def code(self) -> str:
        return self.tr("Text des QR-Codes")

    def working(self) -> str:
        return self.tr("Die Station meldet sich an …")

    def leaving(self) -> str:
        return self.tr("Die Station meldet sich ab …")

    def which_event(self) -> str:
        return self.tr("Welche Veranstaltung in pretix?")

    def which_list(self, day: EventDay) -> str:
        return self.tr("Welche Check-in-Liste gehört zum {day}?").format(day=short_date(day, self.language))

    def which_list_hint(self) -> str:
        return self.tr("In pretix hat jeder Tag seine eigene Liste. Der Einlass wird in diese Liste eingetragen.")

    def joined(self, name: str) -> str:
        return self.tr("Verbunden: {name}. Der Abgleich beginnt in wenigen Sekunden.").format(name=name)

    def left(self, name: str) -> str:
        return self.tr("Getrennt: {name}. Alles, was diese Station weiß, bleibt hier.").format(name=name)

    def sure(self, name: str) -> str:
        return self.tr("Wirklich trennen: {name}?").format(name=name)

    def sure_hint(self, waiting: int) -> str:
        """What happens then."""
        rest = self.tr("Was hier steht, bleibt. Zum Verbinden braucht es später wieder die Datei oder den Code.")
        if not waiting:
            return rest
        return f"{self.tr('%n Einträge sind noch nicht gesendet.', '', waiting)} {rest}"

    def part(self) -> str:
        return self.tr("Ja, trennen")

    def why_not(self, why: str) -> str:
        """Why joining did not work, by a word."""
        match why:
            case "unreadable":
                return self.tr("Die Datei lässt sich nicht lesen. Bitte eine andere Kopie nehmen.")
            case "no-joining-file":
                return self.tr(
                    "Das ist keine Datei einer Zentrale. Bitte die Datei mit der Endung .einlass-hub nehmen."
                )
            case "other-event":
                return self.tr("Diese Datei gehört zu einer anderen Veranstaltung. Bitte die richtige nehmen.")
            case "practice":
                return self.tr("In der Übung verbindet sich die Station mit niemandem. Bitte erst die Übung beenden.")
            case "OTHER":
                return self.tr(
                    "Das ist kein QR-Code für ein Gerät von pretix. Bitte den Code der Seite „Geräte“ nehmen."
                )
            case "NEWER":
                return self.tr("Dieser Code ist für ein neueres Programm. Bitte Einlass auf den neuen Stand bringen.")
            case "LEGACY" | "PROXY":
                return self.tr("Dieser Code ist für ein anderes Programm. Bitte in pretix ein neues Gerät anlegen.")
            case "PLAIN":
                return self.tr("Die Adresse ist nicht verschlüsselt (http). Bitte die Adresse mit https nehmen.")
            case "not-reached":
                return self.tr("pretix ist nicht erreichbar. Bitte das Netz prüfen und noch einmal versuchen.")
            case "no-orders":
                return self.tr(
                    "Dieses Gerät darf die Bestellungen nicht lesen. Bitte in pretix ein anderes Profil wählen."
                )
            case "used":
                return self.tr("pretix nimmt diesen Code nicht mehr. Bitte das Gerät in pretix neu anlegen.")
            case _:
                return self.tr("Das hat nicht geklappt. Bitte noch einmal versuchen.")
