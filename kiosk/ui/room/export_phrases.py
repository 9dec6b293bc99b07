"""What the page says that takes tables, certificates and the report out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.table_words import Persons
from kiosk.office.exports import (
    AttendanceTaken,
    CertificatesTaken,
    NobodyCame,
    ReportTaken,
    TakeAttendance,
    TakeCertificates,
    TakenOut,
    TakeOut,
)
from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class SectionWords:
    """What a card says."""

    heading: str
    hint: str
    buttons: tuple[str, ...] = ()


class ExportSentences(Sentences):
    """After the event."""

    catalogue = "helper"

    def page(self) -> str:
        return self.tr("Ausgabe")

    def sections(self) -> tuple[SectionWords, ...]:
        """Tables, certificates and the report."""
        return (
            SectionWords(
                self.tr("Wer war da?"),
                self.tr(
                    "Eine Tabelle mit Tagen und Uhrzeiten. Auf weiteren Blättern stehen: wer doppelt eingelassen ist,"
                    " wer ohne Anmeldung kam, wer nicht kam, und wann die Menschen kamen."
                ),
                (self.tr("Als Excel-Tabelle"), self.tr("Als LibreOffice-Tabelle"), self.tr("Als CSV-Datei")),
            ),
            SectionWords(
                self.tr("Teilnahmebescheinigungen"),
                self.tr("Ein Blatt für jede Person, die da war, in der Sprache der Person. Sie unterschreiben darauf."),
                (self.tr("Alle in einer Datei"), self.tr("Für jede Person eine Datei")),
            ),
            SectionWords(
                self.tr("Bericht für den Förderer"),
                self.tr(
                    "Zahlen zu Tagen, Rollen, Regionen und Ankünften, mit Bildern. Kein Name steht darin, und keine"
                    " Zahl unter 5."
                ),
                (self.tr("Auf Deutsch"), self.tr("Auf Englisch")),
            ),
        )

    def persons(self, persons: Persons) -> str:
        match persons:
            case Persons.NAMED:
                return self.tr("Mit Namen")
            case Persons.NUMBERED:
                return self.tr("Mit Nummern")
            case Persons.COUNTED:
                return self.tr("Nur Zahlen")
            case _:
                assert_never(persons)

    def about_persons(self, persons: Persons) -> str:
        match persons:
            case Persons.NAMED:
                return self.tr("Geben Sie die Tabelle nur an Menschen, die das wissen dürfen.")
            case Persons.NUMBERED:
                return self.tr(
                    "Jede Person hat eine Nummer, jedes Mal eine andere. Namen und Einrichtungen stehen nicht darin."
                )
            case Persons.COUNTED:
                return self.tr("Keine Person steht darin, und keine Zahl unter 5.")
            case _:
                assert_never(persons)

    def with_password(self) -> str:
        return self.tr("Mit Passwort schützen, als ZIP-Datei für Programme wie 7-Zip")

    def where(self, order: type[TakeOut]) -> str:
        """Where to with it?"""
        if order is TakeAttendance:
            return self.tr("Wohin mit der Tabelle?")
        if order is TakeCertificates:
            return self.tr("Wohin mit den Bescheinigungen?")
        return self.tr("Wohin mit dem Bericht?")

    def writing(self) -> str:
        return self.tr("Die Datei wird geschrieben …")

    def making(self, done: int, of: int) -> str:
        return self.tr("Bescheinigung {done} von {of} …").format(done=done, of=of)

    def done(self) -> str:
        return self.tr("Fertig")

    def taken(self, news: TakenOut) -> tuple[str, str]:
        """What was written, and what there is to say about it."""
        match news:
            case AttendanceTaken(TakeAttendance(persons=Persons.COUNTED), path, _):
                return self.written(path.name, str(path.parent)), self.tr("Es stehen nur Zahlen darin.")
            case AttendanceTaken(_, path, people):
                return self.written(path.name, str(path.parent)), self.people(people)
            case NobodyCame():
                return self.tr("Es war noch niemand da."), self.tr(
                    "Bescheinigungen bekommen alle, die sich an einem Tag der Veranstaltung angemeldet haben."
                )
            case CertificatesTaken(_, path, people):
                more = self.tr("%n Bescheinigungen stehen darin. Sie müssen noch unterschrieben werden.", "", people)
                return self.written(path.name, str(path.parent)), more
            case ReportTaken(_, path):
                more = self.tr("Lesen Sie den Bericht, bevor Sie ihn unterschreiben.")
                return self.written(path.name, str(path.parent)), more
            case _:
                assert_never(news)

    def written(self, name: str, folder: str) -> str:
        return self.tr("Gespeichert: „{name}“ im Ordner {folder}.").format(name=name, folder=folder)

    def people(self, people: int) -> str:
        return self.tr("%n Personen stehen darin.", "", people)

    def password(self, password: str) -> str:
        return self.tr("Passwort:\n{password}").format(password=password)

    def about_password(self) -> str:
        return self.tr(
            "Schreiben Sie das Passwort jetzt auf. Die Station merkt es sich nicht. Geben Sie es nicht zusammen mit der"
            " Datei weiter."
        )

    def store_trouble(self) -> str:
        return self.tr("Die Station kann ihre Datei gerade nicht lesen. Versuchen Sie es noch einmal.")

    def page_trouble(self) -> str:
        return self.tr("Diese Seiten lassen sich gerade nicht herstellen. Fragen Sie die Technik.")

    def small_print(self, text: str) -> str:
        return self.tr("Für die Technik: {text}").format(text=text)
