"""What somebody reads who looks themselves up, and what is said of keys that are only a sign."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.checkin.states import LookingUp
from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences

HELP_FIRST = 3
"""After so many misses the way leads to a person."""


@dataclass(frozen=True, slots=True)
class LookUpWords:
    """The words of the screen; `help` is empty while searching on is the better way."""

    headline: str
    line: str
    also: str
    surname: str
    proof: str
    search: str
    next_field: str
    back: str
    help: str
    help_name: str
    private: str


class LookUpSentences(Sentences):
    """Surname and order code or e-mail address."""

    def headline(self, state: LookingUp) -> str:
        """What is so."""
        if state.searching:
            return self.tr("Wir suchen Sie.", "headline")
        if state.misses >= HELP_FIRST:
            return self.tr("Wir helfen Ihnen gern.", "headline")
        return (
            self.tr("Bitte noch einmal prüfen.", "headline")
            if state.misses
            else self.tr("Kein Code dabei?", "headline")
        )

    def line(self, state: LookingUp) -> str:
        """What to do."""
        if state.searching:
            return self.tr("Einen Moment bitte.")
        if state.misses >= HELP_FIRST:
            return self.tr("Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.")
        if state.misses:
            return self.tr("Schreiben Sie beides genau wie bei der Anmeldung. So finden wir Sie noch nicht.")
        return self.tr("Schreiben Sie Ihren Nachnamen. Dann Ihre Bestell-Nummer oder E-Mail-Adresse.")

    def surname(self) -> str:
        """The first field."""
        return self.tr("Nachname")

    def proof(self) -> str:
        """The second field."""
        return self.tr("Bestell-Nummer oder E-Mail")

    def search(self) -> str:
        """The main button."""
        return self.tr("Suchen", "short")

    def next_field(self) -> str:
        """From the first field to the second."""
        return self.tr("Weiter", "short")

    def back(self) -> str:
        """To the start."""
        return self.tr("Zurück", "short")

    def help(self) -> str:
        """Call somebody."""
        return self.tr("Hilfe holen")

    def help_name(self) -> str:
        """The same for a screen reader, as another button for help is on the screen, too."""
        return self.tr("Hilfe holen statt suchen")

    def private(self) -> str:
        """What becomes of what is typed."""
        return self.tr("Wir speichern nicht, was Sie hier schreiben.")


class KeyboardSentences(Sentences):
    """The keys of the keyboard on the screen that are no letters."""

    def delete(self) -> str:
        """Takes the last letter away."""
        return self.tr("Löschen")

    def space(self) -> str:
        """The space."""
        return self.tr("Leerzeichen")

    def to_letters(self) -> str:
        """Leads to the letters; on the key stands "ABC"."""
        return self.tr("Buchstaben")

    def to_digits(self) -> str:
        """Leads to digits and signs."""
        return self.tr("Zahlen und Zeichen")

    def to_marked(self) -> str:
        """Leads to letters with marks such as "é"."""
        return self.tr("Weitere Buchstaben")

    def to_cyrillic(self) -> str:
        """Leads to the Ukrainian letters."""
        return self.tr("Ukrainische Buchstaben")

    def sign(self, letter: str) -> str:
        """What a key is called: a letter is itself, a sign has a name."""
        names = {
            ".": self.tr("Punkt"),
            "-": self.tr("Binde-Strich"),
            "_": self.tr("Unter-Strich"),
            "@": self.tr("At-Zeichen"),
            "+": self.tr("Plus"),
            "'": self.tr("Apostroph"),
        }
        return names.get(letter, letter)


def looking_up(state: LookingUp, language: Language | None) -> LookUpWords:
    """What the screen says."""
    say, english = LookUpSentences(language or Language.GERMAN), LookUpSentences(Language.ENGLISH)
    return LookUpWords(
        say.headline(state),
        say.line(state),
        "" if language else f"{english.headline(state)} {english.line(state)}",
        say.surname(),
        say.proof(),
        say.search(),
        say.next_field(),
        say.back(),
        say.help() if state.misses >= HELP_FIRST else "",
        say.help_name(),
        say.private(),
    )


def heard(state: LookingUp, language: Language) -> str:
    """What somebody has to hear who does not see the screen."""
    words = looking_up(state, language)
    if state.searching:
        return f"{words.headline} {words.line}"
    buttons = [words.help, words.search, words.back] if words.help else [words.search, words.back]
    return f"{words.headline} {words.line} {words.private} {', '.join(buttons)}."
