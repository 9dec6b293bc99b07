"""What helpers read at the desk: complete, with the reason, and with what to do."""

from __future__ import annotations

from datetime import time
from typing import get_args

import pytest

from db.journal import Kind
from kiosk.checkin.ports import Match
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    ChooseFromGroup,
    Closed,
    Final,
    Full,
    GroupIn,
    Inside,
    Member,
    Outcome,
    Unpaid,
    WelcomeBack,
)
from kiosk.domain.history import NotUndone
from kiosk.domain.registration import Language, Status
from kiosk.domain.ticket import TicketCode
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.history_phrases import HistorySentences
from kiosk.ui.desk.notice_phrases import NoticeSentences
from kiosk.ui.desk.person_phrases import PersonSentences
from tests.kiosk.ui.test_phrases import ABOUT_NOBODY, about
from tests.people import DAY_1, DAY_2, MORNING, registration

PERSON = registration()
MEMBER = Member(PERSON, Admitted(PERSON, DAY_1))
CHOICE = ChooseFromGroup(TicketCode("GD24-all"), (MEMBER, MEMBER, MEMBER), DAY_1)
ALL: list[Outcome] = [*about(PERSON), *ABOUT_NOBODY, CHOICE]
SAY, NOTICES, DESK = (
    PersonSentences(Language.GERMAN),
    NoticeSentences(Language.GERMAN),
    DeskSentences(Language.GERMAN),
)


def told(outcome: Outcome, *, printing: bool = True) -> str:
    """What is said, with plain blanks."""
    return NOTICES.checked_in(outcome, printing=printing).replace("\u00a0", " ")


def test_every_answer_has_words() -> None:
    assert {type(outcome) for outcome in ALL} == {*get_args(Final), ChooseFromGroup}
    assert all(told(outcome).endswith(".") and SAY.headline(outcome) for outcome in ALL)


def test_a_helper_is_told_by_which_door_somebody_is_in() -> None:
    here, there = (AlreadyIn(PERSON, DAY_1, MORNING, where) for where in ("", "Tür 2"))
    assert "an „Tür 2“" in told(there)
    assert "Tür" not in told(here)


@pytest.mark.parametrize("outcome", ALL, ids=repr)
def test_a_helper_is_told_in_the_first_words_whether_somebody_is_in(outcome: Outcome) -> None:
    assert told(outcome).startswith("Nicht eingecheckt: ") is not isinstance(outcome, Inside | ChooseFromGroup)


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        (Full(PERSON, DAY_1), "Alle Plätze des Tages sind belegt. Bitte die Leitung fragen."),
        (Closed(PERSON, DAY_1, time(8, 30)), "Einlass erst ab 8:30 Uhr. Dann bitte noch einmal einchecken."),
        (Closed(PERSON, DAY_1, None), "Der Einlass ist für heute zu. Bitte die Leitung fragen."),
    ],
    ids=["full", "early", "late"],
)
def test_full_and_closed_say_what_to_do(outcome: Full | Closed, text: str) -> None:
    assert told(outcome) == f"Nicht eingecheckt: {text}"


def test_a_badge_of_an_earlier_day_is_told_as_such() -> None:
    words = told(WelcomeBack(PERSON, DAY_2, DAY_1), printing=False)
    assert words == "Aylin Çelikkaya ist eingecheckt. Das Schild vom 20. Februar gilt."


def test_of_a_group_those_left_out_are_counted() -> None:
    assert told(GroupIn((PERSON, PERSON), DAY_1)) == "2 Personen eingecheckt."
    assert told(GroupIn((PERSON, PERSON), DAY_1, (Unpaid(PERSON),))).endswith("1 nicht: Bitte einzeln öffnen.")


def test_of_a_badge_that_was_printed_before_nobody_is_told_that_it_comes() -> None:
    assert told(Admitted(PERSON, DAY_1)).endswith("Das Schild wird gedruckt.")
    assert told(Admitted(PERSON, DAY_1), printing=False).endswith("Das Schild ist schon gedruckt.")


@pytest.mark.parametrize("may", [True, False])
def test_whoever_is_refused_has_a_next_step(may: bool) -> None:
    assert SAY.next_step(Unpaid(PERSON), may_be_admitted=may)
    assert not SAY.next_step(Admitted(PERSON, DAY_1), may_be_admitted=may)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.CONFIRMED, "noch nicht da"),
        (Status.PENDING, "nicht bezahlt oder nicht bestätigt"),
        (Status.CANCELLED, "storniert"),
    ],
)
def test_a_line_says_where_somebody_stands(status: Status, words: str) -> None:
    assert DESK.standing(Match(registration(status=status), None), "Europe/Berlin") == words


def test_the_time_of_a_check_in_is_the_venues() -> None:
    there = DESK.standing(Match(PERSON, MORNING), "Europe/Berlin")
    assert there == f"da seit {MORNING.hour + 1:02d}:{MORNING:%M}"


def test_every_kind_of_entry_has_words() -> None:
    say = HistorySentences(Language.GERMAN)
    assert [kind.value for kind in Kind if say.kind(kind.value) == kind.value] == []


def test_every_reason_why_something_stays_has_words() -> None:
    say = HistorySentences(Language.GERMAN)
    assert all(say.not_undone(why).endswith(".") for why in NotUndone)


def test_what_was_taken_back_is_named_in_the_history() -> None:
    from kiosk.domain.history import EntryId, Happening

    say = HistorySentences(Language.GERMAN)
    entry = Happening(EntryId("E"), "withdrawal", MORNING, DAY_1, "helper", "links", undoes="note")
    assert say.what(entry) == "Rückgängig gemacht: Notiz geschrieben"
