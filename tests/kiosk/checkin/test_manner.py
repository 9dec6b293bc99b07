"""The manner: whose it is, who chose it, and that it ends with the visit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from kiosk.checkin.events import (
    BackWanted,
    Chosen,
    Decided,
    Event,
    ExplanationWanted,
    FaultFound,
    FaultMended,
    HelpWanted,
    Shown,
    TimeOver,
)
from kiosk.checkin.manner import LOUDEST, LanguageWanted, Manner, Theme, Wish
from kiosk.checkin.manner_after import Happened, HeadsetPlugged, NobodyFollowed, manner_after
from kiosk.checkin.states import Choosing, Fault, State, Waiting
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Admitted, ChooseFromGroup, Decision, Member
from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.domain.registration import Language, Registration
from kiosk.domain.ticket import ForeignCode, SeveralTickets
from tests.kiosk.checkin.test_visit import EVENTS
from tests.people import DAY_1, registration

USUAL = Manner(theme=Theme.DARK, low=True, volume=1)
ANNE = registration(1, first_name="Anne", language=Language.FRENCH)
ULI = registration(2, first_name="Uli", last_name="Öz", language=Language.ENGLISH)
JOB = BadgeJob(JobId("J1"), ANNE.id, DAY_1, badge_of(ANNE))
GREETED = Decided(Decision(Admitted(ANNE, DAY_1), (JOB,)))
TURKISH = LanguageWanted(Language.TURKISH)


def serve(
    *happened: Happened,
    start: Manner = USUAL,
    state: State | None = None,
    languages: tuple[Language, ...] = tuple(Language),
) -> Manner:
    """How a visitor is served after all this, beginning on the waiting screen."""
    manner, now = start, state or Waiting()
    for each in happened:
        step = advance(now, each) if isinstance(each, Event) else None
        after = step.state if step else now
        manner = manner_after(manner, USUAL, each, now, after, languages)
        now = after
    return manner


# --- language -------------------------------------------------------------------------------------------


def test_the_language_of_the_registration_takes_over_after_the_scan() -> None:
    assert serve(Shown(ANNE.code)).language is None
    assert serve(Shown(ANNE.code), GREETED) == replace(USUAL, language=Language.FRENCH)


def test_a_language_that_the_visitor_chose_is_not_taken_away() -> None:
    assert serve(TURKISH, Shown(ANNE.code), GREETED).language is Language.TURKISH


def test_a_language_that_cannot_be_chosen_here_is_not_used() -> None:
    german = (Language.GERMAN, Language.ENGLISH)
    assert serve(Shown(ANNE.code), GREETED, languages=german).language is None
    assert serve(TURKISH, languages=german) == replace(USUAL, ahead=True)


@pytest.mark.parametrize(
    ("other", "language"), [(ULI, None), (replace(ULI, language=Language.FRENCH), Language.FRENCH)], ids=["two", "one"]
)
def test_a_group_is_spoken_to_in_a_language_only_if_all_have_it(
    other: Registration,
    language: Language | None,
) -> None:
    members = tuple(Member(each, Admitted(each, DAY_1)) for each in (ANNE, other))
    choice = Decided(Decision(ChooseFromGroup(ANNE.code, members, DAY_1)))
    assert serve(Shown(ANNE.code), choice).language is language


def test_the_next_language_is_the_one_after_german_and_the_last_leads_to_the_first() -> None:
    languages = (Language.GERMAN, Language.FRENCH, Language.TURKISH)
    spoken = [serve(*[Wish.NEXT_LANGUAGE] * presses, languages=languages).language for presses in (1, 2, 3)]
    assert spoken == [Language.FRENCH, Language.TURKISH, Language.GERMAN]
    assert serve(Wish.NEXT_LANGUAGE).chosen


def test_a_decision_about_somebody_who_has_gone_changes_nobodys_language() -> None:
    assert serve(GREETED) == USUAL


# --- the end --------------------------------------------------------------------------------------------

ALL_OF_IT = (Wish.LARGE, Wish.THEME, Wish.SPEECH, Wish.LOUDER, TURKISH)


def test_all_of_it_ends_with_the_visit_and_its_offer() -> None:
    visit = (Shown(ANNE.code), GREETED, *ALL_OF_IT, TimeOver(), TimeOver())
    assert serve(*visit).large
    assert serve(*visit, TimeOver()) == USUAL


def test_the_next_persons_ticket_begins_as_usual() -> None:
    assert serve(Shown(ANNE.code), GREETED, *ALL_OF_IT, Shown(ULI.code)) == USUAL
    assert serve(Shown(ANNE.code), GREETED, *ALL_OF_IT, TimeOver(), TimeOver(), Shown(ULI.code)) == USUAL


def test_who_holds_their_ticket_up_again_is_served_as_before() -> None:
    again = serve(Shown(ANNE.code), GREETED, *ALL_OF_IT, TimeOver(), TimeOver(), Shown(ANNE.code))
    assert again.large
    assert again.language is Language.TURKISH


@pytest.mark.parametrize("first", [ForeignCode(), SeveralTickets()], ids=["another code", "two tickets"])
def test_who_tries_once_more_after_a_wrong_code_is_served_as_before(first: ForeignCode | SeveralTickets) -> None:
    assert serve(Shown(first), *ALL_OF_IT, Shown(ANNE.code), GREETED).language is Language.TURKISH


def test_a_choice_on_the_waiting_screen_is_for_the_next_visit() -> None:
    chosen = serve(*ALL_OF_IT, Shown(ANNE.code), GREETED)
    assert (chosen.large, chosen.speech, chosen.theme, chosen.volume) == (True, True, Theme.CONTRAST, 2)


def test_what_the_next_visitor_chooses_while_the_last_ones_offer_is_up_is_theirs() -> None:
    offering = (Shown(ANNE.code), GREETED, TimeOver(), TimeOver(), Wish.LARGE)
    assert serve(*offering, Shown(ULI.code)).large
    assert serve(*offering, TimeOver()).large
    assert serve(*offering, Shown(ULI.code)) == replace(serve(*offering), ahead=False)


def test_a_choice_that_nobody_follows_up_ends() -> None:
    assert serve(*ALL_OF_IT, NobodyFollowed()) == USUAL
    assert serve(FaultFound(Fault.CAMERA), *ALL_OF_IT, NobodyFollowed()) == USUAL


def test_a_choice_is_not_taken_from_somebody_who_is_being_served() -> None:
    assert serve(Shown(ANNE.code), GREETED, *ALL_OF_IT, NobodyFollowed()).large


def test_who_comes_back_from_the_page_about_accessibility_keeps_what_they_chose_there() -> None:
    read = serve(ExplanationWanted(), Wish.LARGE, BackWanted())
    assert read.large
    assert serve(Shown(ANNE.code), GREETED, start=read).large
    assert serve(ExplanationWanted(), Wish.LARGE, TimeOver(), TimeOver()) == USUAL


def test_a_call_for_help_takes_nothing_away() -> None:
    assert serve(Shown(ANNE.code), GREETED, Wish.LARGE, HelpWanted(), BackWanted()).large


def test_a_camera_that_is_away_for_a_moment_takes_no_choice_away() -> None:
    assert serve(Wish.LARGE, FaultFound(Fault.CAMERA), FaultMended(Fault.CAMERA)).large


def test_a_group_that_stops_ends_its_visit() -> None:
    choosing = Choosing(ChooseFromGroup(ANNE.code, (Member(ANNE, Admitted(ANNE, DAY_1)),), DAY_1))
    assert serve(Wish.LARGE, Chosen(()), state=choosing) == USUAL
    assert serve(Wish.LARGE, BackWanted(), state=choosing) == USUAL


# --- wishes ---------------------------------------------------------------------------------------------


def test_each_switch_switches_on_and_off() -> None:
    for wish in (Wish.LARGE, Wish.LOW, Wish.CALM, Wish.SPEECH):
        once = serve(Shown(ANNE.code), wish)
        assert once != USUAL
        assert serve(Shown(ANNE.code), wish, wish) == USUAL


def test_the_themes_come_one_after_the_other() -> None:
    themes = [serve(*[Wish.THEME] * presses).theme for presses in range(4)]
    assert themes == [Theme.DARK, Theme.CONTRAST, Theme.LIGHT, Theme.DARK]


def test_the_volume_has_a_least_and_a_most() -> None:
    assert serve(*[Wish.LOUDER] * 9).volume == LOUDEST
    assert serve(*[Wish.QUIETER] * 9).volume == 0


def test_repeat_switches_speech_on_and_hush_leaves_it_so() -> None:
    assert serve(Wish.REPEAT, Wish.HUSH).speech


# --- the headset ----------------------------------------------------------------------------------------


def test_who_plugs_a_headset_in_hears_and_who_pulls_it_out_hears_without_names() -> None:
    plugged = serve(HeadsetPlugged(True))
    assert (plugged.speech, plugged.headset) == (True, True)
    pulled = serve(HeadsetPlugged(True), HeadsetPlugged(False))
    assert (pulled.speech, pulled.headset) == (True, False)


def test_a_headset_that_is_left_in_its_socket_is_still_there_and_silent() -> None:
    assert serve(HeadsetPlugged(True), NobodyFollowed()) == replace(USUAL, headset=True)


# --- patience -------------------------------------------------------------------------------------------


def test_who_hears_reads_large_letters_or_easy_language_has_twice_the_time() -> None:
    assert USUAL.patience == 1
    for slow in (Wish.SPEECH, Wish.LARGE, LanguageWanted(Language.EASY_GERMAN)):
        assert serve(slow).patience == 2
    assert serve(TURKISH).patience == 1


# --- every order ----------------------------------------------------------------------------------------

HAPPENED: st.SearchStrategy[Happened] = st.one_of(
    EVENTS,
    st.sampled_from(Wish),
    st.builds(LanguageWanted, st.sampled_from(Language)),
    st.builds(HeadsetPlugged, st.booleans()),
    st.just(NobodyFollowed()),
)


@for_all(st.lists(HAPPENED, max_size=60))
def test_on_the_waiting_screen_nothing_is_left_of_a_visit_but_what_was_chosen_there(happened: list[Happened]) -> None:
    manner = USUAL
    state: State = Waiting()
    for each in happened:
        after = advance(state, each).state if isinstance(each, Event) else state
        manner = manner_after(manner, USUAL, each, state, after)
        assert 0 <= manner.volume <= LOUDEST
        if after == Waiting() and not manner.ahead:
            assert manner == replace(USUAL, headset=manner.headset)
        state = after
    assert serve(NobodyFollowed(), start=manner) == replace(USUAL, headset=manner.headset)


@for_all(st.lists(HAPPENED, max_size=60))
def test_only_a_socket_tells_of_a_headset(happened: list[Happened]) -> None:
    manner, plugged = USUAL, False
    state: State = Waiting()
    for each in happened:
        after = advance(state, each).state if isinstance(each, Event) else state
        manner = manner_after(manner, USUAL, each, state, after)
        plugged = each.plugged if isinstance(each, HeadsetPlugged) else plugged
        assert manner.headset is plugged
        state = after
