"""What stands on the page of the morning check, besides the findings."""

from __future__ import annotations

from kiosk.checkup.finding import Light
from kiosk.ui.printer_phrases import PrinterNames
from kiosk.ui.sentences import Sentences


class CheckupSentences(Sentences):
    """The page of the morning check."""

    catalogue = "helper"

    def heading(self) -> str:
        return self.tr("Morgen-Check")

    def at_work(self) -> str:
        return self.tr("Einen Moment: Es wird geprüft.")

    def headline(self, light: Light, yellow: int, red: int) -> str:
        """All of it in one sentence."""
        if light is Light.RED:
            return self.tr("%n Dinge sind vor dem Öffnen zu tun.", "", red)
        if light is Light.YELLOW:
            return self.tr("Die Türen können öffnen. %n Dinge bitte ansehen.", "", yellow)
        return self.tr("Alles ist bereit.")

    def hold_a_code(self) -> str:
        return self.tr("Halten Sie einen Code vor die Kamera: ein Ticket, ein Schild oder ein Handy.")

    def looked_at(self, good: int) -> str:
        """How much is well."""
        return self.tr("%n Dinge sind gut.", "", good)

    def check_again(self) -> str:
        return self.tr("Noch einmal prüfen")

    def print_badge(self) -> str:
        return self.tr("Testschild drucken")

    def print_badge_at(self, printer: str) -> str:
        """The same for a screen reader, that tells several printers apart."""
        return self.tr("Testschild drucken: {printer}").format(printer=PrinterNames(self.language).of(printer))

    def printing(self) -> str:
        return self.tr("Das Testschild ist beim Drucker.")

    def came_out(self) -> str:
        return self.tr("Ist das Schild herausgekommen?")

    def came_out_well(self) -> str:
        return self.tr("Das Testschild ist herausgekommen.")

    def did_not_come_out(self) -> str:
        return self.tr(
            "Das Testschild ist nicht herausgekommen. Bitte Strom, Kabel und Papier prüfen und noch einmal drucken."
        )

    def not_taken(self) -> str:
        return self.tr("Der Drucker hat das Testschild nicht angenommen.")

    def hear(self) -> str:
        return self.tr("Ton anhören")

    def playing(self) -> str:
        return self.tr("Es kommt ein Ton und ein Satz.")

    def heard(self) -> str:
        return self.tr("Haben Sie Ton und Satz gehört?")

    def heard_well(self) -> str:
        return self.tr("Ton und Satz waren zu hören.")

    def not_heard(self) -> str:
        return self.tr("Nichts war zu hören. Bitte den Lautsprecher einschalten und lauter stellen.")

    def back_up(self) -> str:
        return self.tr("Jetzt sichern")

    def backing_up(self) -> str:
        return self.tr("Es wird gesichert.")

    def backed_up(self) -> str:
        return self.tr("Die Sicherung ist gemacht und geprüft.")

    def not_backed_up(self) -> str:
        return self.tr("Die Sicherung hat nicht geklappt. Bitte den Datenträger prüfen.")

    def save(self) -> str:
        return self.tr("Als Blatt speichern")

    def what(self) -> str:
        """The heading above what was looked at."""
        return self.tr("Was")

    def result(self) -> str:
        """The heading above what was found."""
        return self.tr("Ergebnis")

    def event(self) -> str:
        return self.tr("Veranstaltung")

    def station(self) -> str:
        return self.tr("Station")

    def checked_at(self) -> str:
        return self.tr("Geprüft am")

    def checked_by(self) -> str:
        """Below the line for a signature."""
        return self.tr("Geprüft von")

    def yes(self) -> str:
        return self.tr("Ja")

    def no(self) -> str:
        return self.tr("Nein")
