"""What helpers read about printers and badges, in German: what is wrong, and the next step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.badge import JobState, OpenJob
from kiosk.domain.printer import PrinterFault, PrinterStatus

PRINTERS = "Drucker"
OPEN_BADGES = "Offene Schilder"
READY = "Bereit"
ALL_READY = "Alle Drucker sind bereit."
NOT_HEARD = "Von den Druckern ist noch nichts bekannt."
NOTHING_OPEN = "Kein Schild wartet."
PRINT_AGAIN = "Noch einmal drucken"
GIVE_UP = "Nicht mehr drucken"
GIVE_UP_SURE = "Wirklich nicht drucken?"
LOOK_AT_PRINTERS = "Drucker ansehen"
NOTICE = "Hinweis für Helfer"


@dataclass(frozen=True, slots=True)
class Advice:
    """What is wrong with a printer in a few words, and what a helper does about it."""

    headline: str
    next_step: str


ADVICE: Mapping[PrinterFault, Advice] = {
    PrinterFault.PAPER_OUT: Advice("Papier leer.", "Bitte Papier nachfüllen. Dann druckt er von selbst weiter."),
    PrinterFault.JAM: Advice(
        "Papierstau.", "Bitte das Papier herausziehen und alle Klappen schließen. Dann druckt er von selbst weiter."
    ),
    PrinterFault.COVER_OPEN: Advice("Klappe offen.", "Bitte alle Klappen schließen. Dann druckt er von selbst weiter."),
    PrinterFault.SUPPLY_OUT: Advice(
        "Farbe leer.", "Bitte Toner, Tinte oder Farbband wechseln. Dann druckt er von selbst weiter."
    ),
    PrinterFault.OFFLINE: Advice("Nicht erreichbar.", "Bitte Strom und Kabel prüfen und den Drucker einschalten."),
    PrinterFault.PAUSED: Advice(
        "Angehalten.", "Bitte am Drucker „Weiter“ drücken oder ihn in den Drucker-Einstellungen fortsetzen."
    ),
    PrinterFault.REJECTING: Advice(
        "Nimmt nichts an.", "Bitte die Technik rufen: In den Drucker-Einstellungen nimmt er keine Aufträge an."
    ),
    PrinterFault.NO_SUCH_QUEUE: Advice(
        "Diesen Drucker gibt es nicht.", "Bitte die Technik rufen: Der Name in der Datei station.toml stimmt nicht."
    ),
    PrinterFault.NOT_ALLOWED: Advice(
        "Keine Erlaubnis.", "Bitte die Technik rufen: Diese Station darf dort nicht drucken."
    ),
    PrinterFault.BAD_FORMAT: Advice(
        "Versteht die Seite nicht.", "Bitte die Technik rufen: Der Drucker ist nicht richtig eingerichtet."
    ),
    PrinterFault.JOB_STOPPED: Advice(
        "Druck abgebrochen.", "Bitte nachsehen, ob das Schild da ist. Wenn nicht: „Noch einmal drucken“."
    ),
    PrinterFault.SLOW: Advice(
        "Dauert lange.", "Bitte nachsehen, ob das Schild da ist. Wenn nicht: „Noch einmal drucken“."
    ),
    PrinterFault.NO_ANSWER: Advice("Antwortet nicht.", "Bitte kurz warten. Bleibt es so: die Station neu starten."),
    PrinterFault.FOLDER: Advice(
        "Der Ordner ist gesperrt.", "Bitte die Technik rufen: In den Ordner für Schilder kann nicht geschrieben werden."
    ),
    PrinterFault.NO_PRINTER: Advice("Kein Drucker da.", "Bitte einen Drucker anschließen und einschalten."),
    PrinterFault.OTHER: Advice(
        "Meldet eine Störung.", "Bitte nachsehen, was am Drucker steht. Hilft das nicht: die Technik rufen."
    ),
}
if ADVICE.keys() != set(PrinterFault):
    raise AssertionError("words are missing for a fault of a printer")

OF_ONE_BADGE = (PrinterFault.JOB_STOPPED, PrinterFault.SLOW, PrinterFault.NO_PRINTER)
"""What is wrong with a badge and not with its printer, so that the next step has no other place."""


def job_state(state: JobState) -> str:
    """Where a badge stands."""
    match state:
        case JobState.WAITING:
            return "wartet"
        case JobState.SENT:
            return "beim Drucker"
        case JobState.CONFIRMED:
            return "fertig"
        case JobState.FAILED:
            return "hat nicht geklappt"
        case JobState.GIVEN_UP:
            return "aufgegeben"
        case _:
            assert_never(state)


def about_job(job: OpenJob, time_zone: str) -> str:
    """A badge's line: since when it is wanted, where it stands, and at which printer."""
    parts = [
        f"seit {job.since.astimezone(ZoneInfo(time_zone)):%H:%M} Uhr",
        job_state(job.state),
        job.printer,
        "vielleicht doppelt" if job.maybe_double else "",
    ]
    return " · ".join(part for part in parts if part)


def reason(words: str) -> str:
    """Why a badge does not come out, in words for helpers.

    `words` are a fault's value or a template's error. What to do with a printer stands beside the printer.
    """
    if not words:
        return ""
    if words not in set(PrinterFault):
        return f"Die Vorlage hat einen Fehler: {words}"
    advice = ADVICE[PrinterFault(words)]
    return f"{advice.headline} {advice.next_step}" if PrinterFault(words) in OF_ONE_BADGE else advice.headline


def taken(jobs: int, *, usable: bool) -> str:
    """How many badges are at a printer, or at several, that have not come out."""
    match jobs:
        case 0:
            return ""
        case 1:
            return "1 Schild wird gedruckt." if usable else "1 Schild wartet dort."
        case _:
            return f"{jobs} Schilder {'werden gedruckt' if usable else 'warten dort'}."


def rest(status: PrinterStatus) -> str:
    """What else there is to know about a printer with a fault, its own words among it."""
    parts = [
        *(f"Auch: {ADVICE[fault].headline}" for fault in status.faults[1:]),
        taken(status.jobs, usable=False),
        f"Meldung: {status.detail}" if status.detail else "",
    ]
    return " · ".join(part for part in parts if part)


def needs_help(job: OpenJob) -> bool:
    """Whether this badge will not come out by itself as far as anybody knows."""
    return bool(job.reason) or job.state in (JobState.FAILED, JobState.GIVEN_UP)


def notices(printers: Iterable[PrinterStatus], jobs: Iterable[OpenJob]) -> int:
    """How many things a helper should look at."""
    return sum(not printer.usable for printer in printers) + sum(map(needs_help, jobs))


def summary(printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> str:
    """How printers and badges stand, in one line; empty if there is nothing to say."""
    faulty = [printer for printer in printers if not printer.usable]
    match faulty:
        case []:
            first = ""
        case [printer]:
            first = f"{printer.name}: {ADVICE[printer.faults[0]].headline}"
        case _:
            first = f"{len(faulty)} Drucker brauchen Hilfe."
    stuck = sum(map(needs_help, jobs))
    second = f"{stuck} {'Schild kommt' if stuck == 1 else 'Schilder kommen'} nicht heraus." if stuck else ""
    return " ".join(part for part in (first, second) if part)
