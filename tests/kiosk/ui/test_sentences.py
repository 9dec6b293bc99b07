"""Sentences are said in the reader's language, counted as it counts, and in German where a translation is missing."""

from __future__ import annotations

import pytest

from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences


class DoorSentences(Sentences):
    """Has the name of a context of the program, and sentences that nobody has translated."""

    def welcome(self) -> str:
        return self.tr("Willkommen!", "headline")

    def unknown(self, count: int) -> str:
        return self.tr("%n Dinge, die noch niemand kennt", "", count)

    def plain_unknown(self) -> str:
        return self.tr("Das kennt noch niemand: %n {name}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.GERMAN, "Willkommen!"),
        (Language.EASY_GERMAN, "Willkommen!"),
        (Language.ENGLISH, "Welcome!"),
        (Language.FRENCH, "Bienvenue\u00a0!"),
        (Language.UKRAINIAN, "Вітаємо!"),
        (Language.TURKISH, "Hoş geldiniz!"),
    ],
)
def test_a_sentence_is_said_in_the_language_of_the_reader(language: Language, words: str) -> None:
    assert DoorSentences(language).welcome() == words


@pytest.mark.parametrize("language", Language)
def test_what_is_not_translated_is_said_in_german_and_counted(language: Language) -> None:
    assert DoorSentences(language).unknown(7) == "7\u00a0Dinge, die noch niemand kennt"


def test_without_a_number_nothing_is_put_in() -> None:
    assert DoorSentences(Language.ENGLISH).plain_unknown() == "Das kennt noch niemand: %n {name}"


def test_helpers_read_german_where_there_is_no_such_catalogue() -> None:
    class PinSentences(Sentences):
        catalogue = "helper"

        def go_on(self) -> str:
            return self.tr("Weiter")

    words = {language: PinSentences(language).go_on() for language in Language}
    assert words.pop(Language.ENGLISH) == "Next"
    assert set(words.values()) == {"Weiter"}
