"""A12: simple German by default, and Leichte Sprache by its rules; its readers have the last word."""

from __future__ import annotations

import re

import pytest

from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui import phrases
from tests.accessibility.screens import visitors_screens

LONGEST = {Language.GERMAN: 16, Language.EASY_GERMAN: 12}
"""Words in a sentence."""
ABBREVIATIONS = re.compile(r"\b(?:z\. ?B|bzw|usw|ggf|inkl|etc|d\. ?h|u\. ?a|Nr|Tel|evtl|ca)\.")
NOT_EASY = re.compile(r"\b(?:nicht|kein\w*|nie|ohne|wurde\w*|worden|würde\w*|könnte\w*|sollte\w*)\b", re.IGNORECASE)
"""Negation, passive and subjunctive, which Leichte Sprache does without."""


def sentences(settings: EventSettings, language: Language) -> dict[str, list[str]]:
    """What each screen says, sentence by sentence, without names."""
    found = {}
    for name, state in visitors_screens():
        heard = phrases.spoken(state, language, settings).aloud
        found[name] = [each.strip() for each in re.split(r"(?<=[.!?:])\s+", heard) if each.strip()]
    return found


@pytest.mark.parametrize("language", LONGEST)
def test_sentences_are_short(settings: EventSettings, language: Language) -> None:
    long = {
        sentence
        for said in sentences(settings, language).values()
        for sentence in said
        if len([word for word in sentence.split() if any(map(str.isalnum, word))]) > LONGEST[language]
    }
    assert long == set()


@pytest.mark.parametrize("language", LONGEST)
def test_nothing_is_abbreviated(settings: EventSettings, language: Language) -> None:
    said = [sentence for each in sentences(settings, language).values() for sentence in each]
    assert [sentence for sentence in said if ABBREVIATIONS.search(sentence)] == []


def test_easy_language_says_what_is_and_not_what_is_not(settings: EventSettings) -> None:
    said = {sentence for each in sentences(settings, Language.EASY_GERMAN).values() for sentence in each}
    assert {sentence for sentence in said if NOT_EASY.search(sentence)} == set()


def test_easy_language_has_words_of_its_own(settings: EventSettings) -> None:
    easy, german = sentences(settings, Language.EASY_GERMAN), sentences(settings, Language.GERMAN)
    same = [name for name in easy if easy[name] == german[name]]
    assert len(same) < len(easy) / 4


def test_easy_language_can_be_chosen_like_any_other(settings: EventSettings) -> None:
    assert Language.EASY_GERMAN in settings.screen.languages
