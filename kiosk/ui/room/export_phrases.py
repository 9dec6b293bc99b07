"""What the page says that takes attendance and journals out, and brings journals in."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from kiosk.domain.dates import long_date
from kiosk.office.exports import DoubleEntry, TableKind
from kiosk.ui.sentences import Sentences


class ExportSentences(Sentences):
    """Attendance, and the journals of stations."""

    catalogue = "helper"

    def page(self) -> str:
        return self.tr("Ausgabe")

    def attendance(self) -> str:
        return self.tr("Wer war da?")

    def attendance_hint(self) -> str:
        return self.tr(
            "Eine Tabelle mit Namen, Tagen und Uhrzeiten. Geben Sie sie nur an Menschen, die das wissen dürfen."
        )

    def take(self, kind: TableKind) -> str:
        return self.tr("Als Excel-Tabelle") if kind is TableKind.XLSX else self.tr("Als CSV-Datei")

    def stations(self) -> str:
        return self.tr("Mehrere Stationen")

    def stations_hint(self) -> str:
        return self.tr(
            "Stationen mit eigener Datei wissen nichts voneinander, bis Sie ihren Stand mit einem Stick hin und her"
            " tragen. In welcher Reihenfolge und wie oft, ist egal."
        )

    def take_journal(self) -> str:
        return self.tr("Stand mitnehmen")

    def bring_journal(self) -> str:
        return self.tr("Stand übernehmen")

    def where_attendance(self) -> str:
        return self.tr("Wohin mit der Tabelle?")

    def where_journal(self) -> str:
        return self.tr("Wohin mit dem Stand dieser Station?")

    def which_journal(self) -> str:
        return self.tr("Welchen Stand möchten Sie übernehmen?")

    def which_journal_hint(self) -> str:
        return self.tr("Es ist eine Datei mit der Endung .einlass, die eine andere Station geschrieben hat.")

    def no_journals(self) -> str:
        return self.tr("Kein Stand gefunden. Stecken Sie den Stick der anderen Station ein.")

    def journals(self) -> str:
        return self.tr("Gefundene Stände")

    def writing(self) -> str:
        return self.tr("Die Datei wird geschrieben …")

    def merging(self) -> str:
        return self.tr("Der Stand wird übernommen …")

    def back(self) -> str:
        return self.tr("Zurück")

    def done(self) -> str:
        return self.tr("Fertig")

    def written(self, name: str, folder: str) -> str:
        return self.tr("Gespeichert: „{name}“ im Ordner {folder}.").format(name=name, folder=folder)

    def people(self, people: int) -> str:
        return self.tr("%n Personen stehen darin.", "", people)

    def entries(self, entries: int) -> str:
        return self.tr("%n Einträge stehen darin. Übernehmen Sie sie an der anderen Station.", "", entries)

    def merged(self) -> str:
        return self.tr("Der Stand ist übernommen.")

    def merged_numbers(self, new: int, known: int) -> str:
        return " ".join(
            (
                self.tr("%n Einträge sind neu.", "", new),
                self.tr("%n Einträge waren schon bekannt.", "", known),
            )
        )

    def unknown(self, people: int) -> str:
        return self.tr(
            "%n Personen stehen nicht auf der Liste dieser Station. Laden Sie die gleiche Liste.", "", people
        )

    def doubles(self, people: int) -> str:
        return self.tr("%n Personen sind an einem Tag zweimal eingelassen. Sehen Sie nach, wer das war.", "", people)

    def no_doubles(self) -> str:
        return self.tr("Niemand ist doppelt eingelassen.")

    def double_headings(self) -> tuple[str, str, str]:
        return self.tr("Wer"), self.tr("Tag"), self.tr("Wo und wann")

    def double(self, double: DoubleEntry, time_zone: str) -> tuple[str, str, str]:
        zone = ZoneInfo(time_zone)
        where = "\n".join(f"{station}, {at.astimezone(zone):%H:%M}" for station, at in double.check_ins)
        return double.name, long_date(double.day, self.language), where

    def not_merged(self) -> str:
        return self.tr(
            "Dieser Stand lässt sich nicht übernehmen. Er ist beschädigt oder von einer anderen Veranstaltung."
            " Schreiben Sie ihn an der anderen Station noch einmal."
        )

    def store_trouble(self) -> str:
        return self.tr("Die Station kann ihre Datei gerade nicht lesen. Versuchen Sie es noch einmal.")

    def small_print(self, text: str) -> str:
        return self.tr("Für die Technik: {text}").format(text=text)
