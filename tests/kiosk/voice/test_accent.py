"""Which voice speaks a language, and which engine."""

from __future__ import annotations

import pytest

from kiosk.domain.registration import Language
from kiosk.voice.accent import engine_among, locale_for, loudness, missing, rate_of


def test_the_voice_of_the_wanted_country_comes_first() -> None:
    assert locale_for(Language.ENGLISH, ["en_US", "en_GB", "de_DE"]) == "en_GB"


def test_another_countrys_voice_is_better_than_none() -> None:
    assert locale_for(Language.GERMAN, ["de_AT", "en_GB"]) == "de_AT"


def test_leichte_sprache_is_spoken_in_german_and_slower() -> None:
    assert locale_for(Language.EASY_GERMAN, ["de_DE"]) == "de_DE"
    assert rate_of(Language.EASY_GERMAN) < rate_of(Language.GERMAN) < 0


def test_a_language_whose_name_begins_alike_is_another_one() -> None:
    assert locale_for(Language.FRENCH, ["frr_DE", "fry_NL"]) is None


def test_what_no_voice_can_speak_is_missing() -> None:
    assert missing(["de_DE", "en_US", "fr_FR"]) == (Language.UKRAINIAN, Language.TURKISH)


def test_the_mock_engine_is_refused() -> None:
    assert engine_among(["mock"]) is None
    assert engine_among(["mock", "speechd"]) == "speechd"


@pytest.mark.parametrize("step", range(4))
def test_each_step_is_louder_and_the_lowest_is_silence(step: int) -> None:
    assert loudness(step, 4) < loudness(step + 1, 4) <= 1
    assert loudness(0, 4) == 0
