"""What is said aloud besides the words of the screens: the keys, the control that has the keyboard, the volume."""

from __future__ import annotations

from typing import assert_never

from kiosk.checkin.manner import LOUDEST, Theme
from kiosk.ui.sentences import Sentences


class SpeechWords(Sentences):
    """Sentences that are heard and never read."""

    def reading(self) -> str:
        """Said first when speech starts."""
        return self.tr("Ich lese Ihnen alles vor.")

    def keys(self) -> str:
        """Said when speech starts, behind the screen, and with every repetition: how to go on without looking."""
        return " ".join(
            (
                self.tr("Mit der Tabulator-Taste gehen Sie weiter."),
                self.tr("Mit der Eingabe-Taste wählen Sie aus."),
                self.tr("Mit der Taste F 2 oder mit der 5 im Ziffern-Block hören Sie alles noch einmal."),
                self.tr("Mit der Escape-Taste oder mit der 0 im Ziffern-Block bin ich still."),
                self.tr("Mit der Taste F 1 holen Sie Hilfe."),
                self.tr("Mit den Tasten F 3 und F 4 wird es leiser und lauter."),
                self.tr("Mit der Taste F 6 wechseln Sie die Sprache."),
            )
        )

    def only_you(self) -> str:
        """Said once when a headset is there."""
        return self.tr("Nur Sie hören mich jetzt.")

    def everybody(self) -> str:
        """Said once where no headset is there."""
        return self.tr("Alle hier können mich hören. Darum sage ich keine Namen.")

    def button(self, name: str) -> str:
        """The keyboard is on this button."""
        return self.tr("{name}. Knopf.").format(name=name)

    def ticked(self, name: str, *, on: bool) -> str:
        """The keyboard is on something to be ticked, or it was just ticked."""
        sentence = self.tr("{name}. Ausgewählt.") if on else self.tr("{name}. Nicht ausgewählt.")
        return sentence.format(name=name)

    def person(self, number: int, count: int) -> str:
        """Stands for the name in a list of people, where everybody would hear the name."""
        return self.tr("Person {number} von {count}").format(number=number, count=count)

    def field(self, name: str) -> str:
        """The keyboard is in this field."""
        return self.tr("{name}. Feld zum Schreiben.").format(name=name)

    def deleted(self) -> str:
        """The last letter in a field is gone."""
        return self.tr("Gelöscht.")

    def volume(self, step: int) -> str:
        """How loud it is now."""
        return self.tr("Lautstärke {step} von {most}.").format(step=step, most=LOUDEST)

    def large(self, *, on: bool) -> str:
        """The size of all text has changed."""
        return self.tr("Die Schrift ist jetzt groß.") if on else self.tr("Die Schrift ist wieder normal.")

    def low(self, *, on: bool) -> str:
        """All controls have moved."""
        return self.tr("Alle Knöpfe sind jetzt unten.") if on else self.tr("Die Knöpfe sind wieder überall.")

    def calm(self, *, on: bool) -> str:
        """Motion is off or on."""
        return self.tr("Jetzt bewegt sich nichts mehr.") if on else self.tr("Bilder bewegen sich wieder.")

    def theme(self, theme: Theme) -> str:
        """The colours have changed."""
        match theme:
            case Theme.LIGHT:
                return self.tr("Der Bildschirm ist jetzt hell.")
            case Theme.DARK:
                return self.tr("Der Bildschirm ist jetzt dunkel.")
            case Theme.CONTRAST:
                return self.tr("Der Bildschirm hat jetzt starken Kontrast.")
            case _:
                assert_never(theme)
