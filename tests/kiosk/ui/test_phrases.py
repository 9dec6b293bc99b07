"""What visitors read: complete, short, kind, and no more of a name than the first one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checkin.visit import Answering, AskingForOne, Fault, Troubled
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Final,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Unpaid,
    WelcomeBack,
    WrongDay,
)
from kiosk.domain.registration import Attendee, EventDay, Language, Registration
from kiosk.settings import read_event
from kiosk.ui.phrases import answer, event_dates, spoken_state
from tests.fakes import MORNING
from tests.people import DAY_1, DAY_2, registration

SETTINGS = read_event()


def about(person: Registration) -> list[Final]:
    """Every outcome about a person."""
    return [
        Admitted(person, DAY_1),
        WelcomeBack(person, DAY_2, DAY_1),
        WelcomeBack(person, EventDay(date(2024, 2, 23)), DAY_1),
        AlreadyIn(person, DAY_1, MORNING),
        WrongDay(person, DAY_1, (DAY_2,)),
        WrongDay(person, DAY_2, (DAY_1,)),
        WrongDay(person, EventDay(date(2024, 3, 1)), (DAY_1, DAY_2)),
        OnlineOnly(person),
        Unpaid(person),
        Cancelled(person),
    ]


SCREENS: list[Answering | AskingForOne | Troubled] = [
    *(Answering(outcome) for outcome in (NotOnList(), NotATicket())),
    AskingForOne(),
    *(Troubled(fault) for fault in Fault),
    *(
        Answering(outcome, badge_at_desk=at_desk)
        for language in Language
        for at_desk in (False, True)
        for outcome in about(registration(language=language))
    ),
]


@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_every_screen_is_complete_and_its_headline_has_at_most_five_words(
    state: Answering | AskingForOne | Troubled,
) -> None:
    shown = answer(state, SETTINGS)
    for phrase in filter(None, (shown.phrase, shown.also)):
        assert 1 <= len(phrase.headline.split()) <= 5
        assert phrase.line
        assert phrase.next_step
        assert "{" not in phrase.headline + phrase.line + phrase.next_step


NAMES = st.text(st.characters(categories=("Lu", "Ll")), min_size=3, max_size=12)


@given(first=NAMES, middle=NAMES, last=NAMES)
def test_no_family_name_and_no_organisation_is_ever_on_the_attendees_screen(first: str, middle: str, last: str) -> None:
    person = registration(attendee=Attendee(first, f"Xx{last}xX", organisation=f"Yy{middle}yY", email="z@z.example"))
    for outcome in about(person):
        text = spoken_state(Answering(outcome), SETTINGS)
        assert f"Xx{last}xX" not in text
        assert f"Yy{middle}yY" not in text
        assert "z@z.example" not in text


def test_nobody_can_tell_unpaid_from_cancelled_on_the_public_screen() -> None:
    person = registration()
    assert answer(Answering(Unpaid(person)), SETTINGS) == answer(Answering(Cancelled(person)), SETTINGS)


def test_the_language_follows_the_registration() -> None:
    english = registration(first_name="Oksana", language=Language.ENGLISH)
    assert answer(Answering(Admitted(english, DAY_1)), SETTINGS).phrase.headline == "Welcome, Oksana!"


def test_somebody_whose_language_is_unknown_reads_both() -> None:
    assert answer(Answering(NotOnList()), SETTINGS).also is not None
    assert answer(Answering(Admitted(registration(), DAY_1)), SETTINGS).also is None


def test_a_failed_badge_sends_to_the_desk_and_stays_a_welcome() -> None:
    shown = answer(Answering(Admitted(registration(), DAY_1), badge_at_desk=True), SETTINGS)
    assert "Info" in shown.phrase.next_step
    assert shown.tone == answer(Answering(Admitted(registration(), DAY_1)), SETTINGS).tone


def test_a_past_day_is_told_in_the_past() -> None:
    person = registration()
    assert "gilt am Mittwoch" in answer(Answering(WrongDay(person, DAY_1, (DAY_2,))), SETTINGS).phrase.headline
    assert "galt am Dienstag" in answer(Answering(WrongDay(person, DAY_2, (DAY_1,))), SETTINGS).phrase.headline


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (((2024, 2, 20),), "20. Februar 2024"),
        (((2024, 2, 20), (2024, 2, 21)), "20. und 21. Februar 2024"),
        (((2024, 4, 29), (2024, 4, 30), (2024, 5, 1)), "29. April bis 1. Mai 2024"),
    ],
)
def test_the_days_read_as_one_would_say_them(days: tuple[tuple[int, int, int], ...], text: str) -> None:
    assert event_dates(tuple(date(*day) for day in days)) == text
