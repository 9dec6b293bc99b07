"""Visit, manner and look-ups together: whatever happens, in every order."""

from __future__ import annotations

from hypothesis import given as for_all
from hypothesis import strategies as st

from kiosk.checkin.commands import LookUp, StartTimer
from kiosk.checkin.events import BackWanted, Decided, LookUpAsked, LookUpWanted, NobodyFound, Shown
from kiosk.checkin.look_up import MOST_MISSES, PAUSE_SECONDS
from kiosk.checkin.manner import LanguageWanted, Manner, Wish
from kiosk.checkin.manner_after import Happened, HeadsetPlugged, NobodyFollowed
from kiosk.checkin.progress import House, Stand, progress
from kiosk.checkin.states import Answering, Waiting
from kiosk.checkin.times import GREETING_SECONDS
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Admitted, Decision
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
