"""U4, U5: a screen of its own with a next step for every outcome; already in is no error; the reason is for helpers."""

from __future__ import annotations

from typing import get_args

import pytest

from kiosk.checkin.states import Answering
from kiosk.domain.admission import AlreadyIn, Cancelled, Final, OnlineOnly, Unpaid, outcome_name
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui import phrases
from kiosk.ui.colours import Tone
from kiosk.voice.sound import Sound
from tests.accessibility.test_a06_told_apart import RESULTS
from tests.fakes import MORNING
from tests.people import DAY_1, registration

ALREADY_IN = Answering(AlreadyIn(registration(), DAY_1, MORNING))
MOST_WORDS = 5


def test_every_outcome_of_the_door_has_a_sample() -> None:
    shown = {type(state.outcome) for state in RESULTS.values() if isinstance(state, Answering)}
    assert shown == set(get_args(Final)) or shown == set(_flat(Final))


def _flat(union: object) -> list[type]:
    parts = get_args(union)
    return [each for part in parts for each in _flat(part)] if parts else [union]  # type: ignore[list-item]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", RESULTS)
def test_every_result_says_what_is_so_and_what_to_do_next(
    settings: EventSettings, name: str, language: Language
) -> None:
    phrase = phrases.answer(RESULTS[name], language, settings).phrase
    assert phrase.headline
    assert phrase.next_step
    # A mark that stands alone, as French sets it, is no word.
    assert len([word for word in phrase.headline.split() if any(map(str.isalnum, word))]) <= MOST_WORDS, phrase.headline


@pytest.mark.parametrize("language", Language)
def test_already_in_is_good_news(settings: EventSettings, language: Language) -> None:
    answer = phrases.answer(ALREADY_IN, language, settings)
    assert answer.tone in (Tone.GOOD, Tone.CALM)
    assert answer.sound is Sound.ALL_GOOD
    assert answer.again, "a reprint is offered"


def test_already_in_says_that_all_is_well(settings: EventSettings) -> None:
    assert "Alles gut" in phrases.answer(ALREADY_IN, Language.GERMAN, settings).phrase.headline


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("outcome", [Unpaid(registration()), Cancelled(registration())], ids=outcome_name)
def test_why_somebody_has_to_go_to_the_desk_is_not_for_the_public(
    settings: EventSettings, outcome: Unpaid | Cancelled, language: Language
) -> None:
    answer = phrases.answer(Answering(outcome), language, settings)
    words = f"{answer.phrase.headline} {answer.phrase.line} {answer.phrase.next_step}".casefold()
    reasons = "bezahl paid pay zahl storn cancel annul payé сплач скасов ödeme ödenm iptal offen".split()
    assert [reason for reason in reasons if reason in words] == []


def test_who_is_registered_online_gets_the_way_there(settings: EventSettings) -> None:
    answer = phrases.answer(Answering(OnlineOnly(registration())), Language.GERMAN, settings)
    assert answer.link.startswith("https://")
