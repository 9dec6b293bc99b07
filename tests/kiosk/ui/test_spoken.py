"""What is heard: everything that has to be known, a sound for each answer, and no name on the loudspeaker."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    ChooseFromGroup,
    Forged,
    Member,
    NotOnList,
    Unpaid,
)
from kiosk.domain.badge import Reprinting
from kiosk.domain.registration import Attendee, Language, Registration
from kiosk.domain.ticket import TicketCode
from kiosk.ui.phrases import answer, sound, spoken
from kiosk.voice.sound import Sound
from tests.fakes import MORNING
from tests.kiosk.ui.test_phrases import JOB, NO_NAMES, SCREENS, SETTINGS, about, plain
from tests.people import DAY_1, registration

CODE = TicketCode("GD24-all")


def states_about(person: Registration) -> list[State]:
    """Every state that a visitor can be in, with this person in it wherever somebody is."""
    member = Member(person, Admitted(person, DAY_1))
    choice = ChooseFromGroup(CODE, (member, Member(person, AlreadyIn(person, DAY_1, MORNING))), DAY_1)
    offer = Offer((person, person), (JOB.id,))
    answers: list[Answering] = [Answering(outcome) for outcome in about(person)]
    return [
        *answers,
        *(replace(state, badge_at_desk=True) for state in answers),
        *(Calling(state) for state in answers),
        *(Explaining(state) for state in answers),
        Waiting(),
        Waiting(offer),
        Waiting(replace(offer, badge_at_desk=True)),
        Checking(CODE),
        Choosing(choice),
        Choosing(choice, warned=True),
        Calling(Choosing(choice), coming=True),
        ChoosingBadges(offer),
        ChoosingBadges(offer, warned=True),
        AskingAgain(offer, (person.id,)),
        AnsweringAgain(Reprinting((JOB,)), offer, (person.id,)),
        AskingForOne(),
        *(Troubled(fault) for fault in Fault),
        Unlocking(),
        Helping(),
        LookingUp(),
        LookingUp(searching=True),
        LookingUp(misses=1),
        LookingUp(misses=3, warned=True),
        Explaining(Waiting(), warned=True),
        Calling(Waiting(), warned=True),
    ]


SILENT = (Checking, AskingAgain, Unlocking, Helping)
"""They last milliseconds, or are the helpers' own."""

STATES = states_about(registration())


def test_no_state_is_left_out() -> None:
    assert {type(state) for state in STATES} == set(get_args(State))


@pytest.mark.parametrize("language", [None, *Language])
@pytest.mark.parametrize("state", STATES, ids=repr)
def test_every_screen_of_a_visitor_is_read_to_them(state: State, language: Language | None) -> None:
    said = spoken(state, language, SETTINGS)
    assert bool(said.aloud) is bool(said.private) is not isinstance(state, SILENT)


# Words that stand in sentences anyway are names, too: "Alles", "Info", "Willkommen".
WORDS = sorted(
    {word.strip(".,!?„“") for state in SCREENS for word in answer(state, None, SETTINGS).phrase.line.split()}
)
LETTERS = st.text(st.characters(categories=("Lu", "Ll")), min_size=1, max_size=12)
NAMES = LETTERS | st.sampled_from(WORDS)


@given(first=NAMES, last=NAMES, organisation=NAMES, language=st.sampled_from([None, *Language]))
def test_what_is_said_aloud_is_the_same_whoever_it_is_said_to(
    first: str, last: str, organisation: str, language: Language | None
) -> None:
    somebody = registration(attendee=Attendee(first, last, organisation=organisation, email=f"{first}@museum.example"))
    for state, other in zip(states_about(somebody), STATES, strict=True):
        assert spoken(state, language, SETTINGS).aloud == spoken(other, language, SETTINGS).aloud


@given(last=LETTERS, organisation=LETTERS)
def test_no_family_name_and_no_organisation_is_said_even_in_a_headset(last: str, organisation: str) -> None:
    person = registration(
        attendee=Attendee("Aylin", f"Xx{last}xX", organisation=f"Yy{organisation}yY", email="z@z.example")
    )
    for state in states_about(person):
        said = spoken(state, None, SETTINGS).private
        assert f"Xx{last}xX" not in said
        assert f"Yy{organisation}yY" not in said
        assert "z@z.example" not in said


@pytest.mark.parametrize("language", Language)
def test_a_headset_greets_by_name_and_a_loudspeaker_without(language: Language) -> None:
    said = spoken(Answering(Admitted(registration(first_name="Xaviera"), DAY_1)), language, SETTINGS)
    assert "Xaviera" in said.private
    assert "Xaviera" not in said.aloud


def test_an_event_without_names_says_none_in_a_headset_either() -> None:
    said = spoken(Answering(Admitted(registration(first_name="Xaviera"), DAY_1)), None, NO_NAMES)
    assert said.private == said.aloud
    assert said.aloud.startswith("Willkommen! ")


def test_all_of_an_answer_is_read_and_the_words_of_its_buttons() -> None:
    said = spoken(Answering(AlreadyIn(registration(), DAY_1, MORNING)), Language.GERMAN, SETTINGS)
    assert said.private == (
        "Alles gut, Aylin! Sie sind schon angemeldet. Fehlt Ihr Schild? Wir drucken es neu. "
        "Noch einmal drucken. Länger zeigen."
    )


def test_an_offer_is_read_before_the_invitation() -> None:
    said = spoken(Waiting(Offer((registration(),), (JOB.id,))), Language.GERMAN, SETTINGS).aloud
    assert said.startswith("Kein Schild gekommen? Noch einmal drucken. Bitte zeigen Sie Ihren QR-Code.")


def test_the_way_without_a_code_is_read_where_there_is_one() -> None:
    open_to_all = SETTINGS.model_copy(update={"screen": SETTINGS.screen.model_copy(update={"look_up": True})})
    without = spoken(Waiting(), Language.GERMAN, SETTINGS).aloud
    assert spoken(Waiting(), Language.GERMAN, open_to_all).aloud == f"{without} Kein Code dabei?"


def test_a_voice_gets_plain_hyphens_and_blanks() -> None:
    for language in Language:
        for state in STATES:
            assert not {"‑", "\u00a0"} & set(spoken(state, language, SETTINGS).private)


def test_the_tick_list_is_read_without_a_name() -> None:
    member = Member(registration(), Admitted(registration(), DAY_1))
    said = plain(spoken(Choosing(ChooseFromGroup(CODE, (member, member), DAY_1)), Language.GERMAN, SETTINGS).private)
    assert said == "Wer von Ihnen ist da? Tippen Sie bitte die Namen an. Beide anmelden. Abbrechen."


@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_every_answer_has_a_sound_and_it_is_that_of_the_screen(state: State) -> None:
    assert isinstance(state, Answering | AnsweringAgain | AskingForOne | Troubled)
    assert sound(state) is answer(state, None, SETTINGS).sound


@pytest.mark.parametrize(
    ("state", "heard"),
    [
        (Waiting(), None),
        (LookingUp(), None),
        (LookingUp(misses=1), Sound.UNKNOWN),
        (LookingUp(misses=1, searching=True), None),
        (Calling(Waiting()), Sound.CALLED),
        (Calling(Waiting(), warned=True), Sound.STILL_THERE),
        (Unlocking(warned=True), Sound.STILL_THERE),
        (Helping(), None),
        (ChoosingBadges(Offer((registration(),))), Sound.PLEASE_CHOOSE),
    ],
    ids=repr,
)
def test_other_screens_are_heard_where_something_happened(state: State, heard: Sound | None) -> None:
    assert sound(state) is heard


def test_who_may_not_come_in_cannot_be_told_apart_by_ear_either() -> None:
    person = registration()
    for left, right in ((Unpaid(person), Cancelled(person)), (Forged(), NotOnList())):
        assert sound(Answering(left)) is sound(Answering(right))
        assert spoken(Answering(left), None, SETTINGS) == spoken(Answering(right), None, SETTINGS)


def test_answers_of_the_same_sound_are_told_apart_by_sign() -> None:
    shown = {
        f"{type(state.outcome).__name__}, {isinstance(state.outcome, NotOnList) and state.outcome.claim}": answer(
            state, None, SETTINGS
        )
        for state in SCREENS
        if isinstance(state, Answering) and not state.badge_at_desk
    }
    # Unpaid and cancelled look and sound the same, and so do forged and not on the list.
    assert len({(each.sign, each.sound) for each in shown.values()}) == len(shown) - 2
