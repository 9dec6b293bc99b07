"""What may help when a code cannot be read, as the waiting screen says it: one thing at a time, and nobody's fault."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.hint import Advice, Hint
from kiosk.domain.registration import Language
from kiosk.ui.phrase import Phrase, aloud
from kiosk.ui.phrases_bar import BarWords
from kiosk.ui.phrases_waiting import WaitingWords
from kiosk.ui.sentences import Sentences


class HintWords(Sentences):
    """A headline of at most five words, and why."""

    def hint(self, hint: Hint) -> tuple[str, str]:
        """What to try, and what it is good for."""
        match hint:
            case Hint.FARTHER:
                return self.tr("Bitte etwas weiter weg.", "headline"), self.tr("Der ganze Code soll im Bild sein.")
            case Hint.CLOSER:
                return self.tr("Bitte etwas näher.", "headline"), self.tr("Der Code soll größer im Bild sein.")
            case Hint.HOLD_STILL:
                return (
                    self.tr("Bitte kurz ruhig halten.", "headline"),
                    self.tr("Dann sieht die Kamera den Code scharf."),
                )
            case Hint.BRIGHTER:
                return (
                    self.tr("Bitte den Bildschirm heller stellen.", "headline"),
                    self.tr("Dann sieht die Kamera den Code besser."),
                )
            case Hint.TURN:
                return self.tr("Bitte ein wenig drehen.", "headline"), self.tr("Im Code spiegelt sich Licht.")
            case Hint.LIGHT_MODE:
                return (
                    self.tr("Bitte helle Farben einstellen.", "headline"),
                    self.tr("Schwarz auf Weiß liest die Kamera am besten."),
                )
            case Hint.FLAT:
                return (
                    self.tr("Bitte gerade und flach halten.", "headline"),
                    self.tr("Der ganze Code soll frei sein."),
                )
            case _:
                assert_never(hint)

    def way_out(self, *, look_up: bool) -> str:
        """After many tries: the other ways in, by the names of their buttons."""
        help_, other = BarWords(self.language).help(), WaitingWords(self.language).look_up()
        if look_up:
            return self.tr("Oder tippen Sie auf „{other}“ oder auf „{help}“.").format(help=help_, other=other)
        return self.tr("Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.").format(help=help_)


def hinting(advice: Advice, language: Language, *, look_up: bool) -> Phrase:
    """What is said; the next step is empty while trying on is the best way."""
    words = HintWords(language)
    headline, line = words.hint(advice.hint)
    return Phrase(headline, line, words.way_out(look_up=look_up) if advice.stuck else "")


def heard(advice: Advice, language: Language, *, look_up: bool) -> str:
    """The same for somebody who does not see it."""
    said = hinting(advice, language, look_up=look_up)
    return aloud(said.headline, said.line, said.next_step)
