"""What helpers read: complete, with the reason, and with what to do."""

from __future__ import annotations

from datetime import time
from typing import get_args

import pytest

from kiosk.domain.admission import (
    Admitted,
    ChooseFromGroup,
    Closed,
    Final,
    Forged,
    Full,
    GroupIn,
    Inside,
    Member,
    Outcome,
    Unpaid,
    WelcomeBack,
)
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Language, Status
from kiosk.domain.ticket import TicketCode
from kiosk.ui.helper_phrases import HelperSentences, PinSentences
from tests.fakes import MORNING
from tests.kiosk.ui.test_phrases import ABOUT_NOBODY, about
from tests.people import DAY_1, DAY_2, registration

PERSON = registration()
MEMBER = Member(PERSON, Admitted(PERSON, DAY_1))
CHOICE = ChooseFromGroup(TicketCode("GD24-all"), (MEMBER, MEMBER, MEMBER), DAY_1)


GERMAN, ENGLISH = HelperSentences(Language.GERMAN), HelperSentences(Language.ENGLISH)


def by_hand(outcome: Outcome, say: HelperSentences = GERMAN, *, printing: bool = True) -> str:
    """What is said, with plain blanks."""
    return say.by_hand(outcome, printing=printing).replace("\u00a0", " ")


ALL: list[Outcome] = [*about(PERSON), *ABOUT_NOBODY, CHOICE]


def test_every_answer_has_words_for_a_helper() -> None:
    assert {type(outcome) for outcome in ALL} == {*get_args(Final), ChooseFromGroup}
    assert all(by_hand(outcome, say).endswith(".") for outcome in ALL for say in (GERMAN, ENGLISH))


@pytest.mark.parametrize("outcome", ALL, ids=repr)
def test_a_helper_is_told_in_the_first_words_whether_somebody_is_in(outcome: Outcome) -> None:
    for say, refusal in ((GERMAN, "Nicht angemeldet: "), (ENGLISH, "Not checked in: ")):
        assert by_hand(outcome, say).startswith(refusal) is not isinstance(outcome, Inside | ChooseFromGroup)


def test_a_helper_reads_how_many_a_ticket_is_for() -> None:
    assert by_hand(CHOICE) == "Diese Karte gilt für 3 Personen. Bitte einzeln einchecken."


def test_a_helper_reads_the_reason_that_the_public_screen_keeps_back() -> None:
    assert "noch nicht bestätigt" in by_hand(Unpaid(PERSON))
    assert "nicht echt" in by_hand(Forged())


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
    assert by_hand(outcome) == f"Nicht angemeldet: {text}"


def test_a_badge_of_an_earlier_day_is_told_as_such() -> None:
    assert by_hand(WelcomeBack(PERSON, DAY_2, DAY_1)) == "Angemeldet. Das Schild vom 20. Februar gilt."


def test_of_a_group_those_left_out_are_counted() -> None:
    assert by_hand(GroupIn((PERSON, PERSON), DAY_1)) == "2 Personen angemeldet."
    assert by_hand(GroupIn((PERSON, PERSON), DAY_1), ENGLISH) == "2 people checked in."
    some = by_hand(GroupIn((PERSON,), DAY_1, (Unpaid(PERSON),)))
    assert some == "1 Person angemeldet. 1 nicht: Bitte einzeln suchen."


def test_of_a_badge_that_was_printed_before_nobody_is_told_that_it_comes() -> None:
    assert by_hand(Admitted(PERSON, DAY_1)) == "Angemeldet. Das Schild wird gedruckt."
    printed = by_hand(Admitted(PERSON, DAY_1), printing=False)
    assert printed == "Angemeldet. Das Schild ist schon gedruckt."


@pytest.mark.parametrize(
    ("status", "words"), [(Status.CONFIRMED, "noch nicht da"), (Status.PENDING, "noch nicht bestätigt")]
)
def test_a_helper_reads_where_somebody_stands(status: Status, words: str) -> None:
    assert GERMAN.standing(registration(status=status), None, "Europe/Berlin") == words


def test_the_time_of_a_check_in_is_the_venues() -> None:
    assert ENGLISH.standing(PERSON, MORNING, "Europe/Berlin") == f"here since {MORNING.hour + 1:02d}:{MORNING:%M}"


@pytest.mark.parametrize("language", [Language.GERMAN, Language.ENGLISH])
def test_only_a_pin_that_did_not_do_is_talked_about(language: Language) -> None:
    say = PinSentences(language)
    assert {answer for answer in PinAnswer if not say.answer(answer)} == {PinAnswer.CHOSEN, PinAnswer.RIGHT}


def test_the_button_for_the_other_language_is_in_that_language() -> None:
    assert (GERMAN.other_language(), ENGLISH.other_language()) == ("English", "Deutsch")
