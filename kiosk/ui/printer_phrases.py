"""What helpers read about printers and badges: what is wrong, and the next step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.badge import JobState, OpenJob
from kiosk.domain.printer import PrinterFault, PrinterStatus, folder_named
from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class Advice:
    """What is wrong with a device in a few words, and what a helper does about it."""

    headline: str
    next_step: str


OF_ONE_BADGE = (PrinterFault.JOB_STOPPED, PrinterFault.SLOW, PrinterFault.NO_PRINTER)
"""What is wrong with a badge and not with its printer, so that the next step has no other place."""


class AdviceSentences(Sentences):
    """What is wrong with a printer."""

    catalogue = "helper"

    def advice(self, fault: PrinterFault) -> Advice:
        """What it is, and what to do."""
        match fault:
            case PrinterFault.PAPER_OUT:
                return Advice(
                    self.tr("Papier leer."), self.tr("Bitte Papier nachfüllen. Dann druckt er von selbst weiter.")
                )
            case PrinterFault.JAM:
                return Advice(
                    self.tr("Papierstau."),
                    self.tr(
                        "Bitte das Papier herausziehen und alle Klappen schließen. Dann druckt er von selbst weiter."
                    ),
                )
            case PrinterFault.COVER_OPEN:
                return Advice(
                    self.tr("Klappe offen."), self.tr("Bitte alle Klappen schließen. Dann druckt er von selbst weiter.")
                )
            case PrinterFault.SUPPLY_OUT:
                return Advice(
                    self.tr("Farbe leer."),
                    self.tr("Bitte Toner, Tinte oder Farbband wechseln. Dann druckt er von selbst weiter."),
                )
            case PrinterFault.OFFLINE:
                return Advice(
                    self.tr("Nicht erreichbar."), self.tr("Bitte Strom und Kabel prüfen und den Drucker einschalten.")
                )
            case PrinterFault.PAUSED:
                return Advice(
                    self.tr("Angehalten."),
                    self.tr("Bitte am Drucker „Weiter“ drücken oder ihn in den Drucker-Einstellungen fortsetzen."),
                )
            case PrinterFault.REJECTING:
                return Advice(
                    self.tr("Nimmt nichts an."),
                    self.tr("Bitte die Technik rufen: In den Drucker-Einstellungen nimmt er keine Aufträge an."),
                )
            case PrinterFault.NO_SUCH_QUEUE:
                return Advice(
                    self.tr("Diesen Drucker gibt es nicht."),
                    self.tr("Bitte die Technik rufen: Der Name in der Datei station.toml stimmt nicht."),
                )
            case PrinterFault.NOT_ALLOWED:
                return Advice(
                    self.tr("Keine Erlaubnis."),
                    self.tr("Bitte die Technik rufen: Diese Station darf dort nicht drucken."),
                )
            case PrinterFault.BAD_FORMAT:
                return Advice(
                    self.tr("Versteht die Seite nicht."),
                    self.tr("Bitte die Technik rufen: Der Drucker ist nicht richtig eingerichtet."),
                )
            case PrinterFault.JOB_STOPPED:
                return Advice(
                    self.tr("Druck abgebrochen."),
                    self.tr("Bitte nachsehen, ob das Schild da ist. Wenn nicht: „Noch einmal drucken“."),
                )
            case PrinterFault.SLOW:
                return Advice(
                    self.tr("Dauert lange."),
                    self.tr("Bitte nachsehen, ob das Schild da ist. Wenn nicht: „Noch einmal drucken“."),
                )
            case PrinterFault.NO_ANSWER:
                return Advice(
                    self.tr("Antwortet nicht."), self.tr("Bitte kurz warten. Bleibt es so: die Station neu starten.")
                )
            case PrinterFault.FOLDER:
                return Advice(
                    self.tr("Der Ordner ist gesperrt."),
                    self.tr("Bitte die Technik rufen: In den Ordner für Schilder kann nicht geschrieben werden."),
                )
            case PrinterFault.NO_PRINTER:
                return Advice(self.tr("Kein Drucker da."), self.tr("Bitte einen Drucker anschließen und einschalten."))
            case PrinterFault.OTHER:
                return Advice(
                    self.tr("Meldet eine Störung."),
                    self.tr("Bitte nachsehen, was am Drucker steht. Hilft das nicht: die Technik rufen."),
                )
            case _:
                assert_never(fault)


class PrinterNames(Sentences):
    """What printers are called."""

    catalogue = "helper"

    def of(self, name: str) -> str:
        """A printer has the name that it has in the system; a folder says that it is one."""
        folder = folder_named(name)
        return name if folder is None else self.tr("Ordner „{folder}“").format(folder=folder)


class PrinterSentences(Sentences):
    """The panel of printers and badges."""

    catalogue = "helper"

    def advice(self, fault: PrinterFault) -> Advice:
        """What is wrong with a printer, and what to do."""
        return AdviceSentences(self.language).advice(fault)

    def name(self, name: str) -> str:
        """What a printer is called here."""
        return PrinterNames(self.language).of(name)

    def printers(self) -> str:
        return self.tr("Drucker")

    def open_badges(self, count: int = 0) -> str:
        """The heading above them; with how many there are."""
        return self.tr("Offene Schilder: {count}").format(count=count) if count else self.tr("Offene Schilder")

    def ready(self) -> str:
        return self.tr("Bereit")

    def all_ready(self) -> str:
        return self.tr("Alle Drucker sind bereit.")

    def not_heard(self) -> str:
        return self.tr("Von den Druckern ist noch nichts bekannt.")

    def printed_elsewhere(self) -> str:
        """While another program on this computer has the printers."""
        return self.tr("Ein anderes Fenster von Einlass druckt hier. Dort steht, wie es den Druckern geht.")

    def nothing_open(self) -> str:
        return self.tr("Kein Schild wartet.")

    def print_again(self) -> str:
        return self.tr("Noch einmal drucken")

    def give_up(self) -> str:
        return self.tr("Nicht mehr drucken")

    def give_up_sure(self) -> str:
        return self.tr("Wirklich nicht drucken?")

    def notice(self) -> str:
        return self.tr("Hinweis für Helfer")

    def job_state(self, state: JobState) -> str:
        """Where a badge stands."""
        match state:
            case JobState.WAITING:
                return self.tr("wartet")
            case JobState.SENT:
                return self.tr("beim Drucker")
            case JobState.CONFIRMED:
                return self.tr("fertig")
            case JobState.FAILED:
                return self.tr("hat nicht geklappt")
            case JobState.GIVEN_UP:
                return self.tr("aufgegeben")
            case _:
                assert_never(state)

    def about_job(self, job: OpenJob, time_zone: str) -> str:
        """A badge's line: since when it is wanted, where it stands, and at which printer."""
        parts = [
            self.tr("seit {time} Uhr").format(time=f"{job.since.astimezone(ZoneInfo(time_zone)):%H:%M}"),
            self.job_state(job.state),
            self.name(job.printer) if job.printer else "",
            self.tr("vielleicht doppelt") if job.maybe_double else "",
        ]
        return " · ".join(part for part in parts if part)

    def reason(self, words: str) -> str:
        """Why a badge does not come out, in words for helpers.

        `words` are a fault's value or a template's error. What to do with a printer stands beside the printer.
        """
        if not words:
            return ""
        if words not in set(PrinterFault):
            return self.tr("Die Vorlage hat einen Fehler: {error}").format(error=words)
        advice = self.advice(PrinterFault(words))
        return f"{advice.headline} {advice.next_step}" if PrinterFault(words) in OF_ONE_BADGE else advice.headline

    def taken(self, jobs: int, *, usable: bool) -> str:
        """How many badges are at a printer, or at several, that have not come out."""
        if not jobs:
            return ""
        return (
            self.tr("%n Schilder werden gedruckt.", "", jobs)
            if usable
            else self.tr("%n Schilder warten dort.", "", jobs)
        )

    def rest(self, status: PrinterStatus) -> str:
        """What else there is to know about a printer with a fault, its own words among it."""
        parts = [
            *(self.tr("Auch: {fault}").format(fault=self.advice(fault).headline) for fault in status.faults[1:]),
            self.taken(status.jobs, usable=False),
            self.tr("Meldung: {message}").format(message=status.detail) if status.detail else "",
        ]
        return " · ".join(part for part in parts if part)

    def summary(self, printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> str:
        """How printers and badges stand, in one line; empty if there is nothing to say."""
        faulty = [printer for printer in printers if not printer.usable]
        match faulty:
            case []:
                first = ""
            case [printer]:
                first = f"{self.name(printer.name)}: {self.advice(printer.faults[0]).headline}"
            case _:
                first = self.tr("%n Drucker brauchen Hilfe.", "", len(faulty))
        stuck = sum(map(needs_help, jobs))
        second = self.tr("%n Schilder kommen nicht heraus.", "", stuck) if stuck else ""
        return " ".join(part for part in (first, second) if part)


def needs_help(job: OpenJob) -> bool:
    """Whether this badge will not come out by itself as far as anybody knows."""
    return bool(job.reason) or job.state in (JobState.FAILED, JobState.GIVEN_UP)


def notices(printers: Iterable[PrinterStatus], jobs: Iterable[OpenJob]) -> int:
    """How many things a helper should look at."""
    return sum(not printer.usable for printer in printers) + sum(map(needs_help, jobs))
