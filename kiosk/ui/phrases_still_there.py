"""What is asked when nobody has touched anything for a while."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class StillThereWords:
    """A question, what to do, and the one button; `also` is the question in English where no language is known."""

    headline: str
    line: str
    also: str
    button: str


class StillThereSentences(Sentences):
    """The time is nearly over."""

    def headline(self) -> str:
        """The question."""
        return self.tr("Sind Sie noch da?", "headline")

    def line(self) -> str:
        """How to answer it."""
        return self.tr("Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.")

    def button(self) -> str:
        """The answer."""
        return self.tr("Ja, weiter")


def still_there(language: Language | None) -> StillThereWords:
    """What is asked."""
    say, english = StillThereSentences(language or Language.GERMAN), StillThereSentences(Language.ENGLISH)
    return StillThereWords(
        say.headline(), say.line(), "" if language else f"{english.headline()} {english.line()}", say.button()
    )


def heard(language: Language) -> str:
    """What somebody has to hear who does not see the screen."""
    words = still_there(language)
    return f"{words.headline} {words.line}"
