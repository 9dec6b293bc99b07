"""The conductor turns commands into signals and keeps the one timer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.checkin.conductor import Conductor
from kiosk.checkin.events import BackWanted, HelpDropped, HelpWanted, LookUpAsked, LookUpWanted, NeedChosen
from kiosk.checkin.manner import LanguageWanted, Manner, Theme, Wish
from kiosk.checkin.progress import House
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    Calling,
    Checking,
    Choosing,
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import GREETING_SECONDS, REFUSAL_SECONDS
from kiosk.domain.admission import Admitted, ChooseFromGroup, Decision, Member, NotOnList, Unpaid
from kiosk.domain.badge import BadgeJob, JobId, Reprinting, badge_of
from kiosk.domain.help import Need
from kiosk.domain.hint import Advice, Hint
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Language
from kiosk.domain.ticket import ForeignCode, TicketCode
from tests.people import DAY_1, registration

AYLIN = registration()
JOB = BadgeJob(JobId("J1"), AYLIN.id, DAY_1, badge_of(AYLIN))
CODE = TicketCode("GD24-one")


@pytest.fixture
def conductor(qapp: object) -> Iterator[Conductor]:
    conductor = Conductor()
    yield conductor
    conductor.stop()


def state_of(conductor: Conductor) -> State:
    """The state anew each time: a type checker cannot know that calls change it."""
    return conductor.state


def test_a_ticket_is_asked_about_once(conductor: Conductor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(conductor.admit_asked) as asked:
        conductor.on_shown(CODE)
    assert asked.args == [CODE]
    assert state_of(conductor) == Checking(CODE)


def test_the_badge_is_sent_to_the_press_with_the_greeting(conductor: Conductor, qtbot: QtBot) -> None:
    conductor.on_shown(CODE)
    with qtbot.waitSignals([conductor.print_asked, conductor.changed]):
        conductor.on_decided(Decision(Admitted(AYLIN, DAY_1), (JOB,)))
    assert state_of(conductor) == Answering(Admitted(AYLIN, DAY_1), (JOB,))


def test_those_who_are_ticked_are_asked_about_and_a_touch_keeps_the_list(conductor: Conductor, qtbot: QtBot) -> None:
    members = tuple(Member(each, Admitted(each, DAY_1)) for each in (AYLIN, registration(2, first_name="Uli")))
    choice = ChooseFromGroup(CODE, members, DAY_1)
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(choice))
    conductor.on_visitor_acted()
    assert state_of(conductor) == Choosing(choice)
    with qtbot.waitSignal(conductor.admit_some_asked) as asked:
        conductor.on_people_chosen((AYLIN.id,))
    assert asked.args == [CODE, (AYLIN.id,)]
    assert state_of(conductor) == Checking(CODE, in_view=False)


@pytest.fixture
def greeted(conductor: Conductor) -> Conductor:
    """Somebody was greeted and their name is gone."""
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(Admitted(AYLIN, DAY_1), (JOB,)))
    conductor.on_gone()
    conductor.on_time_over()
    return conductor


def test_a_missing_badge_is_asked_for_and_the_answer_shown(greeted: Conductor, qtbot: QtBot) -> None:
    offer = Offer((AYLIN,), (JOB.id,))
    assert state_of(greeted) == Waiting(offer)
    with qtbot.waitSignal(greeted.reprint_asked) as asked:
        greeted.on_reprint_wanted()
    assert asked.args == [(AYLIN.id,)]
    assert state_of(greeted) == AskingAgain(offer, (AYLIN.id,))
    with qtbot.waitSignal(greeted.changed), qtbot.assertNotEmitted(greeted.print_asked):
        greeted.on_reprint_answered(Reprinting((JOB,)))
    assert isinstance(state_of(greeted), AnsweringAgain)


def test_a_badge_held_up_is_told_to_whoever_waits_for_it(greeted: Conductor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(greeted.changed):
        greeted.on_badge_held_up(JOB.id)
    assert state_of(greeted) == Waiting(Offer((AYLIN,), (JOB.id,), badge_at_desk=True))


def test_two_equal_answers_are_two_answers(conductor: Conductor, qtbot: QtBot) -> None:
    conductor.on_shown(ForeignCode())
    with qtbot.waitSignal(conductor.changed):
        conductor.on_shown(ForeignCode())


def test_trouble_is_shown_and_ends(conductor: Conductor) -> None:
    conductor.on_store_failed()
    assert state_of(conductor) == Troubled(Fault.STORE)
    conductor.on_store_recovered()
    assert state_of(conductor) == Waiting()


def test_only_the_right_pin_lets_a_helper_in(conductor: Conductor) -> None:
    conductor.on_helper_wanted()
    for answer in (PinAnswer.WRONG, PinAnswer.LOCKED, PinAnswer.TOO_SIMPLE):
        conductor.on_pin_answered(answer)
        assert state_of(conductor) == Unlocking()
    conductor.on_pin_answered(PinAnswer.HELPER)
    assert state_of(conductor) == Helping()
    conductor.on_helper_left()
    assert state_of(conductor) == Waiting()


def test_the_desk_hears_who_is_asked_for_a_pin_and_when_nobody_is_there_any_more(conductor: Conductor) -> None:
    heard: list[object] = []
    conductor.unlocking.connect(heard.append)
    conductor.helper_gone.connect(lambda: heard.append("gone"))
    conductor.on_shown(CODE)
    conductor.on_helper_badge(registration().id)
    conductor.on_pin_answered(PinAnswer.ORGANISER)
    assert state_of(conductor) == Helping(operator=Operator.ORGANISER)
    conductor.on_helper_left()
    conductor.on_helper_wanted()
    conductor.on_helper_left()
    assert heard == [registration().id, "gone", None, "gone"]


def test_the_desk_hears_that_nobody_came_in_by_a_right_pin_that_was_answered_too_late(conductor: Conductor) -> None:
    heard: list[object] = []
    conductor.helper_gone.connect(lambda: heard.append("gone"))
    conductor.on_helper_wanted()
    conductor.on_helper_left()
    heard.clear()
    conductor.on_pin_answered(PinAnswer.HELPER)
    assert state_of(conductor) == Waiting()
    assert heard == ["gone"]


def test_only_a_station_without_any_pin_begins_with_them(conductor: Conductor) -> None:
    conductor.on_pins_missing(())
    conductor.on_pins_missing((Operator.ORGANISER,))
    assert state_of(conductor) == Waiting()
    conductor.on_pins_missing((Operator.ORGANISER, Operator.HELPER))
    assert state_of(conductor) == Unlocking(choosing=True)


def test_a_bug_never_leaves_a_greeting_on_the_screen(conductor: Conductor) -> None:
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(NotOnList()))
    conductor.on_bug()
    assert state_of(conductor) == Troubled(Fault.UNKNOWN)


# --- how a visitor is served ----------------------------------------------------------------------------


def seconds_left(conductor: Conductor) -> float:
    """How long the screen stays."""
    return conductor.findChildren(QTimer)[0].interval() / 1000


def test_the_manner_is_told_before_the_state_of_the_same_step(conductor: Conductor) -> None:
    heard: list[object] = []
    conductor.manner_changed.connect(heard.append)
    conductor.changed.connect(heard.append)
    conductor.on_shown(CODE)
    heard.clear()
    english = registration(language=Language.ENGLISH)
    conductor.on_decided(Decision(Admitted(english, DAY_1)))
    assert heard == [Manner(language=Language.ENGLISH), Answering(Admitted(english, DAY_1))]


def test_an_answer_stays_twice_as_long_if_the_registration_asks_for_easy_language(conductor: Conductor) -> None:
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(Admitted(registration(language=Language.EASY_GERMAN), DAY_1)))
    assert seconds_left(conductor) == 2 * GREETING_SECONDS


def test_who_wants_larger_text_has_the_time_for_it_at_once(conductor: Conductor) -> None:
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(NotOnList()))
    conductor.on_wished(Wish.LARGE)
    assert conductor.manner.large
    assert seconds_left(conductor) == 2 * REFUSAL_SECONDS


def test_hushing_changes_no_manner_and_is_still_a_sign_that_somebody_is_there(
    conductor: Conductor, qtbot: QtBot
) -> None:
    conductor.on_helper_wanted()
    conductor.on_time_over()
    assert state_of(conductor) == Unlocking(warned=True)
    with qtbot.assertNotEmitted(conductor.manner_changed):
        conductor.on_wished(Wish.HUSH)
    assert state_of(conductor) == Unlocking()


def test_a_choice_that_nobody_follows_up_is_taken_back_after_a_minute(conductor: Conductor) -> None:
    _, unfollowed = conductor.findChildren(QTimer)
    conductor.on_wished(LanguageWanted(Language.TURKISH))
    assert unfollowed.isActive()
    assert unfollowed.interval() == 60_000
    conductor.on_nobody_followed()
    assert conductor.manner == Manner()
    assert not unfollowed.isActive()


def test_what_a_visitor_being_served_chose_is_not_taken_back_by_that_clock(conductor: Conductor) -> None:
    _, unfollowed = conductor.findChildren(QTimer)
    conductor.on_wished(Wish.LARGE)
    conductor.on_shown(CODE)
    assert not unfollowed.isActive()
    assert conductor.manner.large


def test_a_ticket_that_follows_a_choice_dresses_nothing_anew(conductor: Conductor, qtbot: QtBot) -> None:
    conductor.on_wished(Wish.LARGE)
    with qtbot.assertNotEmitted(conductor.manner_changed):
        conductor.on_shown(CODE)
    assert conductor.manner == Manner(large=True)


def test_a_station_has_a_manner_of_its_own(qapp: object) -> None:
    usual = Manner(theme=Theme.CONTRAST, volume=4)
    conductor = Conductor(House(usual))
    conductor.on_wished(Wish.QUIETER)
    conductor.on_nobody_followed()
    assert conductor.manner == usual
    conductor.stop()


def test_an_answer_waits_for_the_voice_that_reads_it(conductor: Conductor) -> None:
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(NotOnList()))
    conductor.on_gone()
    conductor.on_speaking(True)
    conductor.on_time_over()
    assert state_of(conductor) == Answering(NotOnList(), in_view=False, time_over=True)
    conductor.on_speaking(False)
    assert state_of(conductor) == Waiting()


def test_a_headset_switches_speech_on(conductor: Conductor) -> None:
    conductor.on_headset(True)
    assert conductor.manner == Manner(speech=True, headset=True, ahead=True)


def test_what_a_step_sets_off_waits_until_everybody_has_been_told_of_it(conductor: Conductor) -> None:
    told: list[State] = []
    conductor.changed.connect(lambda state: conductor.on_help_coming() if state == Calling(Waiting()) else None)
    conductor.changed.connect(told.append)
    conductor.on_visitor_did(HelpWanted())
    assert told == [Calling(Waiting()), Calling(Waiting(), coming=True)]


# --- help and look-up -----------------------------------------------------------------------------------


def test_a_call_goes_to_the_help_desk_with_case_person_and_need(conductor: Conductor) -> None:
    calls: list[tuple[object, ...]] = []
    conductor.help_called.connect(lambda *call: calls.append(call))
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(Unpaid(AYLIN)))
    conductor.on_visitor_did(HelpWanted())
    conductor.on_visitor_did(NeedChosen(Need.QUIET))
    assert calls == [("unpaid", AYLIN.id, None), ("unpaid", AYLIN.id, Need.QUIET)]


def test_a_call_is_dropped_and_a_helper_who_comes_in_is_told_of(conductor: Conductor, qtbot: QtBot) -> None:
    conductor.on_visitor_did(HelpWanted())
    with qtbot.waitSignal(conductor.help_dropped):
        conductor.on_visitor_did(HelpDropped())
    conductor.on_helper_wanted()
    with qtbot.waitSignal(conductor.helper_arrived):
        conductor.on_pin_answered(PinAnswer.HELPER)


ASKED = LookUpAsked("Çelikkaya", "GD24-typed")


def test_nobody_looks_up_where_it_is_not_switched_on(conductor: Conductor) -> None:
    conductor.on_visitor_did(LookUpWanted())
    assert state_of(conductor) == Waiting()


def test_after_five_misses_in_a_row_help_is_called_for_five_minutes(qapp: object) -> None:
    now = 1_000.0
    conductor = Conductor(House(look_up=True), lambda: now)
    asked: list[tuple[str, str]] = []
    conductor.look_up_asked.connect(lambda *typed: asked.append(typed))
    conductor.on_visitor_did(LookUpWanted())
    for _ in range(7):
        conductor.on_visitor_did(ASKED)
        conductor.on_nobody_found()
    assert asked == [("Çelikkaya", "GD24-typed")] * 5
    assert state_of(conductor) == Calling(LookingUp(misses=5))
    conductor.on_visitor_did(BackWanted())
    conductor.on_visitor_did(BackWanted())
    conductor.on_visitor_did(LookUpWanted())
    assert state_of(conductor) == Calling(Waiting())
    now += 300
    conductor.on_visitor_did(BackWanted())
    conductor.on_visitor_did(LookUpWanted())
    assert state_of(conductor) == LookingUp()
    conductor.stop()


def test_misses_of_several_visitors_count_together_and_somebody_found_ends_the_row(qapp: object) -> None:
    conductor = Conductor(House(look_up=True), lambda: 1_000.0)
    for _ in range(4):
        conductor.on_visitor_did(LookUpWanted())
        conductor.on_visitor_did(ASKED)
        conductor.on_nobody_found()
        conductor.on_visitor_did(BackWanted())
    conductor.on_visitor_did(LookUpWanted())
    conductor.on_visitor_did(ASKED)
    conductor.on_decided(Decision(Admitted(AYLIN, DAY_1), (JOB,)))
    assert state_of(conductor) == Answering(Admitted(AYLIN, DAY_1), (JOB,), in_view=False)
    conductor.on_visitor_did(BackWanted())
    for _ in range(4):
        conductor.on_visitor_did(LookUpWanted())
        conductor.on_visitor_did(ASKED)
        conductor.on_nobody_found()
        conductor.on_visitor_did(BackWanted())
    assert state_of(conductor) == Waiting()
    conductor.on_visitor_did(LookUpWanted())
    assert state_of(conductor) == LookingUp()
    conductor.stop()


def test_a_hint_of_the_scanner_is_told_to_the_screen(conductor: Conductor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(conductor.changed) as changed:
        conductor.on_hinted(Advice(Hint.BRIGHTER))
    assert changed.args == [Waiting(advice=Advice(Hint.BRIGHTER))]
    conductor.on_hinted(None)
    assert state_of(conductor) == Waiting()
