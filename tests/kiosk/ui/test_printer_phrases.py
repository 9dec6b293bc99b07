"""What helpers read about printers and badges: complete, with the next step, and nothing in a machine's words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.badge import JobId, JobState, OpenJob
from kiosk.domain.printer import PrinterFault, PrinterStatus, name_of_folder
from kiosk.domain.registration import Language, RegistrationId
from kiosk.ui.printer_phrases import Advice, PrinterSentences, needs_help, notices

say = PrinterSentences(Language.GERMAN)
ENGLISH = PrinterSentences(Language.ENGLISH)

JOB = OpenJob(
    JobId("J1"),
    RegistrationId("R001"),
    "Aylin Çelikkaya",
    JobState.SENT,
    "",
    "Eingang links",
    datetime(2024, 2, 20, 8, 4, tzinfo=UTC),
)
WELL, EMPTY = PrinterStatus("links"), PrinterStatus("rechts", (PrinterFault.PAPER_OUT,))


def plain(text: str) -> str:
    """With plain blanks."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("fault", PrinterFault)
def test_every_fault_has_a_headline_and_a_next_step_that_begins_with_please(fault: PrinterFault) -> None:
    for words, please in ((say, "Bitte "), (ENGLISH, "Please ")):
        advice = words.advice(fault)
        assert advice.headline.endswith(".")
        assert len(advice.headline.split()) <= 5
        assert advice.next_step.startswith(please)
        assert advice.next_step.endswith(".")


def test_every_fault_is_told_from_every_other() -> None:
    assert len({say.advice(fault).headline for fault in PrinterFault}) == len(PrinterFault)
    assert len({ENGLISH.advice(fault).headline for fault in PrinterFault}) == len(PrinterFault)


def test_paper_that_is_out_is_filled_in_and_nothing_more() -> None:
    assert say.advice(PrinterFault.PAPER_OUT) == Advice(
        "Papier leer.", "Bitte Papier nachfüllen. Dann druckt er von selbst weiter."
    )


def test_the_states_of_a_badge_are_told_apart() -> None:
    words = [say.job_state(state) for state in JobState]
    assert words == ["wartet", "beim Drucker", "fertig", "hat nicht geklappt", "aufgegeben"]


def test_a_badges_line_says_since_when_by_the_venues_clock_where_and_whether_twice() -> None:
    assert say.about_job(JOB, "Europe/Berlin") == "seit 09:04 Uhr · beim Drucker · Eingang links"
    double = replace(JOB, printer="", state=JobState.WAITING, maybe_double=True)
    assert say.about_job(double, "Europe/Berlin") == "seit 09:04 Uhr · wartet · vielleicht doppelt"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("", ""),
        ("paper_out", "Papier leer."),
        ("job_stopped", "Druck abgebrochen. Bitte nachsehen, ob das Schild da ist. Wenn nicht: „Noch einmal drucken“."),
        ("a6.typ, line 3", "Die Vorlage hat einen Fehler: a6.typ, line 3"),
    ],
)
def test_a_reason_is_told_in_words(reason: str, words: str) -> None:
    assert say.reason(reason) == words


@pytest.mark.parametrize(
    ("job", "wants"),
    [
        (JOB, False),
        (replace(JOB, state=JobState.WAITING), False),
        (replace(JOB, reason="paper_out"), True),
        (replace(JOB, state=JobState.FAILED), True),
        (replace(JOB, state=JobState.GIVEN_UP), True),
    ],
    ids=["sent", "waiting", "hindered", "failed", "given up"],
)
def test_a_badge_on_its_way_wants_no_helper(job: OpenJob, wants: bool) -> None:
    assert needs_help(job) is wants


def test_faulty_printers_and_stuck_badges_are_counted_together() -> None:
    assert notices((WELL,), (JOB,)) == 0
    assert notices((WELL, EMPTY), (JOB, replace(JOB, reason="paper_out"))) == 2


@pytest.mark.parametrize(
    ("printers", "jobs", "words"),
    [
        ((WELL,), (JOB,), ""),
        ((WELL, EMPTY), (), "rechts: Papier leer."),
        ((EMPTY, EMPTY), (replace(JOB, reason="jam"),), "2 Drucker brauchen Hilfe. 1 Schild kommt nicht heraus."),
    ],
)
def test_one_line_sums_up_what_wants_a_helper(
    printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...], words: str
) -> None:
    assert plain(say.summary(printers, jobs)) == words


def test_what_else_is_wrong_and_the_machines_own_words_stand_behind() -> None:
    status = PrinterStatus("rechts", (PrinterFault.COVER_OPEN, PrinterFault.PAPER_OUT), 2, "media-empty-error")
    assert plain(say.rest(status)) == "Auch: Papier leer. · 2 Schilder warten dort. · Meldung: media-empty-error"


@pytest.mark.parametrize(
    ("count", "usable", "words"),
    [
        (0, True, ""),
        (1, True, "1 Schild wird gedruckt."),
        (2, True, "2 Schilder werden gedruckt."),
        (1, False, "1 Schild wartet dort."),
    ],
)
def test_badges_at_a_printer_are_counted(count: int, usable: bool, words: str) -> None:
    assert plain(say.taken(count, usable=usable)) == words


def test_a_folder_is_called_one_in_the_readers_language_and_a_printer_by_its_own_name() -> None:
    assert say.name(name_of_folder("badges")) == "Ordner „badges“"
    assert say.name("Folder Brother QL") == "Folder Brother QL"


def test_a_badge_in_a_folder_says_so_in_its_line() -> None:
    assert "Ordner „badges“" in say.about_job(replace(JOB, printer=name_of_folder("badges")), "Europe/Berlin")


def test_a_folder_that_cannot_be_written_is_told_in_one_line() -> None:
    status = PrinterStatus(name_of_folder("badges"), (PrinterFault.FOLDER,))
    assert say.summary((status,), ()) == "Ordner „badges“: Der Ordner ist gesperrt."
