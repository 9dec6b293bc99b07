"""What somebody reads who has called for help: who comes, and what they may say without a word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.checkin.states import Calling
from kiosk.domain.help import Need
from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences


@dataclass(frozen=True, slots=True)
class NeedWords:
    """A need in a word or two below its icon, and as the visitor would say it."""

    name: str
    wish: str


@dataclass(frozen=True, slots=True)
class CallingWords:
    """The words of the screen; `also` is the headline in English where no language is known."""

    headline: str
    line: str
    also: str
    question: str
    needs: Mapping[Need, NeedWords]
    private: str
    back: str
    drop: str


class CallingSentences(Sentences):
    """Help is called."""

    def headline(self, *, coming: bool) -> str:
        """Whether somebody is on their way."""
        return (
            self.tr("Jemand ist auf dem Weg.", "headline")
            if coming
            else self.tr("Es kommt jemand zu Ihnen.", "headline")
        )

    def line(self) -> str:
        """What to do meanwhile."""
        return self.tr("Bitte bleiben Sie hier. Sie können sich Zeit lassen.")

    def question(self) -> str:
        """Above the icons."""
        return self.tr("Was sollen wir wissen? Tippen Sie auf ein Bild, wenn Sie möchten.")

    def needs(self) -> Mapping[Need, NeedWords]:
        """The icons."""
        return {
            Need.HEARING: NeedWords(self.tr("Hören", "short"), self.tr("Ich brauche Hilfe beim Hören.")),
            Need.SEEING: NeedWords(self.tr("Sehen", "short"), self.tr("Ich brauche Hilfe beim Sehen.")),
            Need.WALKING: NeedWords(self.tr("Gehen", "short"), self.tr("Ich brauche Hilfe beim Gehen.")),
            Need.SPEAKING: NeedWords(self.tr("Sprechen", "short"), self.tr("Ich brauche Hilfe beim Sprechen.")),
            Need.QUIET: NeedWords(self.tr("Ruhiger Platz", "short"), self.tr("Ich brauche einen ruhigen Platz.")),
        }

    def private(self) -> str:
        """What becomes of it."""
        return self.tr("Nur unser Team sieht das Bild. Wir speichern das nicht.")

    def back(self) -> str:
        """To where the visitor was."""
        return self.tr("Zurück")

    def drop(self) -> str:
        """No help is needed any more."""
        return self.tr("Ich brauche keine Hilfe mehr")


def calling(state: Calling, language: Language | None) -> CallingWords:
    """What the screen says."""
    say = CallingSentences(language or Language.GERMAN)
    english = CallingSentences(Language.ENGLISH)
    return CallingWords(
        say.headline(coming=state.coming),
        say.line(),
        "" if language else english.headline(coming=state.coming),
        say.question(),
        say.needs(),
        say.private(),
        say.back(),
        say.drop(),
    )


def heard(state: Calling, language: Language) -> str:
    """What somebody has to hear who does not see the screen."""
    words = calling(state, language)
    needs = ", ".join(need.name for need in words.needs.values())
    return f"{words.headline} {words.line} {words.question} {needs}. {words.private} {words.back}, {words.drop}."
