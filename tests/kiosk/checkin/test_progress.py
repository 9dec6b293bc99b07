"""Visit, manner and look-ups together: whatever happens, in every order."""

from __future__ import annotations

from hypothesis import given as for_all
from hypothesis import strategies as st

from kiosk.checkin.commands import LookUp, StartTimer
from kiosk.checkin.events import (
    BackWanted,
    Decided,
    Gone,
    HintChanged,
    LookUpAsked,
    LookUpWanted,
    NobodyFound,
    Shown,
    TimeOver,
)
from kiosk.checkin.look_up import MOST_MISSES, PAUSE_SECONDS
from kiosk.checkin.manner import LanguageWanted, Manner, Wish
from kiosk.checkin.manner_after import Happened, HeadsetPlugged, NobodyFollowed
from kiosk.checkin.progress import House, Stand, progress
from kiosk.checkin.states import Answering, Offer, Waiting
from kiosk.checkin.times import GREETING_SECONDS
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Admitted, Decision
from kiosk.domain.hint import Advice, Hint
from kiosk.domain.registration import Language
from tests.kiosk.checkin.test_manner import HAPPENED
from tests.kiosk.checkin.test_visit import EVENTS
from tests.people import DAY_1, registration

HOUSE = House(look_up=True)


def go(stand: Stand, happened: Happened, now: float = 0.0) -> Stand:
    """Where a station stands after this."""
    return progress(stand, happened, HOUSE, speaking=False, now=now)[0]


@for_all(st.lists(HAPPENED, max_size=60), st.booleans())
def test_whatever_happens_is_answered_and_only_events_lead_to_another_screen(
    happened: list[Happened], speaking: bool
) -> None:
    stand = Stand(HOUSE.usual)
    for each in happened:
        after, step = progress(stand, each, HOUSE, speaking=speaking, now=0.0)
        assert after.state == step.state
        if isinstance(each, Wish | LanguageWanted | HeadsetPlugged | NobodyFollowed):
            assert type(after.state) is type(stand.state)
        stand = after


@for_all(st.lists(EVENTS, max_size=60))
def test_what_a_visitor_wishes_changes_no_way_through_the_screens(events: list[object]) -> None:
    plain, slow = Stand(HOUSE.usual), Stand(Manner(large=True, speech=True))
    for event in events:
        if isinstance(event, NobodyFound):  # look-ups may be paused, which is another way
            continue
        plain, slow = go(plain, event), go(slow, event)  # type: ignore[arg-type]
        assert plain.state == slow.state


def test_the_time_of_an_answer_is_that_of_whoever_it_is_for() -> None:
    person = registration(language=Language.EASY_GERMAN)
    stand = go(Stand(HOUSE.usual), Shown(person.code))
    after, step = progress(stand, Decided(Decision(Admitted(person, DAY_1))), HOUSE, speaking=False, now=0.0)
    assert after.manner.language is Language.EASY_GERMAN
    assert step.commands == (StartTimer(2 * GREETING_SECONDS),)
    assert advance(stand.state, Decided(Decision(Admitted(person, DAY_1)))).commands == (StartTimer(GREETING_SECONDS),)
    assert isinstance(after.state, Answering)


GUESSING: st.SearchStrategy[Happened] = st.sampled_from(
    (LookUpWanted(), LookUpAsked("Quitte", "guessed"), LookUpAsked("Quitte", "guessed"), NobodyFound(), BackWanted())
)


@for_all(st.lists(st.tuples(GUESSING, st.sampled_from((0.0, 1.0, 100.0))), max_size=80))
def test_nobody_guesses_more_than_five_times_in_five_minutes(happened: list[tuple[Happened, float]]) -> None:
    stand, now = Stand(HOUSE.usual), 0.0
    asked: list[float] = []
    for each, seconds in happened:
        now += seconds
        stand, step = progress(stand, each, HOUSE, speaking=False, now=now)
        asked += [now for command in step.commands if isinstance(command, LookUp)]
        assert sum(now - moment < PAUSE_SECONDS for moment in asked) <= MOST_MISSES


def test_a_station_begins_on_its_waiting_screen_as_usual() -> None:
    assert Stand(HOUSE.usual) == Stand(Manner(), Waiting())


CLOSER = Advice(Hint.CLOSER)


def test_a_hint_is_on_the_waiting_screen_until_it_goes() -> None:
    stand = go(Stand(HOUSE.usual), HintChanged(CLOSER))
    assert stand.state == Waiting(advice=CLOSER)
    assert go(stand, HintChanged(None)).state == Waiting()


def test_a_hint_leaves_the_offer_and_its_time_alone() -> None:
    offer = Offer((registration(),))
    stand, step = progress(Stand(HOUSE.usual, Waiting(offer)), HintChanged(CLOSER), HOUSE, speaking=False, now=0.0)
    assert stand.state == Waiting(offer, CLOSER)
    assert step.commands == ()


def test_a_hint_that_came_while_another_screen_was_up_is_on_the_next_waiting_screen() -> None:
    stand = go(Stand(HOUSE.usual), LookUpWanted())
    hinted = go(stand, HintChanged(CLOSER))
    assert hinted.state == stand.state
    assert go(hinted, BackWanted()).state == Waiting(advice=CLOSER)


def test_a_hint_does_not_end_what_a_visitor_chose() -> None:
    chosen = go(Stand(HOUSE.usual), LanguageWanted(Language.FRENCH))
    assert go(go(chosen, HintChanged(CLOSER)), HintChanged(None)).manner == chosen.manner


def test_a_hint_does_not_keep_what_the_last_visitor_chose() -> None:
    person = registration()
    stand = go(Stand(HOUSE.usual), LanguageWanted(Language.FRENCH))
    for each in (Shown(person.code), Decided(Decision(Admitted(person, DAY_1))), Gone(), TimeOver()):
        stand = go(stand, each)
    assert go(go(stand, HintChanged(CLOSER)), TimeOver()).manner == HOUSE.usual


@for_all(st.lists(HAPPENED, max_size=40))
def test_every_waiting_screen_has_the_hint_of_this_moment_and_no_other(happened: list[Happened]) -> None:
    stand, advice = Stand(HOUSE.usual), None
    for each in happened:
        stand = go(stand, each)
        advice = each.advice if isinstance(each, HintChanged) else advice
        if isinstance(stand.state, Waiting):
            assert stand.state.advice == advice
