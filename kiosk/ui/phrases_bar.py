"""The words of the bar below every screen for visitors: help, languages, and how they want to be served."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.checkin.manner import Wish
from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences

OWN_NAMES: Mapping[Language, str] = {
    Language.GERMAN: "Deutsch",
    Language.EASY_GERMAN: "Leichte Sprache",
    Language.ENGLISH: "English",
    Language.FRENCH: "Français",
    Language.UKRAINIAN: "Українська",
    Language.TURKISH: "Türkçe",
}
"""Each language as those who speak it call it; never translated."""

SHORT_NAMES: Mapping[Language, str] = {
    Language.GERMAN: "DE",
    Language.EASY_GERMAN: "LS",
    Language.ENGLISH: "EN",
    Language.FRENCH: "FR",
    Language.UKRAINIAN: "УКР",
    Language.TURKISH: "TR",
}
"""Where the names do not fit; screen readers still say the whole name."""


class BarWords(Sentences):
    """What stands on the buttons of the bar, and what a screen reader says about them."""

    def bar(self) -> str:
        """What the bar is called."""
        return self.tr("Hilfe und Einstellungen")

    def help(self) -> str:
        """Calls somebody; the most important button of the station."""
        return self.tr("Hilfe holen", "short")

    def help_hint(self) -> str:
        """What happens then."""
        return self.tr("Es kommt jemand zu Ihnen.")

    def language_hint(self) -> str:
        """What a button with the name of a language does."""
        return self.tr("Diese Sprache nehmen")

    def wish(self, wish: Wish) -> str:
        """The word on a button, as short as can be; there is a sign above it."""
        match wish:
            case Wish.SPEECH:
                return self.tr("Vorlesen", "short")
            case Wish.LARGE:
                return self.tr("Größer", "short")
            case Wish.THEME:
                return self.tr("Farben", "short")
            case Wish.LOW:
                return self.tr("Tiefer", "short")
            case _:
                raise ValueError(f"no button for {wish}")

    def wish_name(self, wish: Wish) -> str:
        """The same for a screen reader, with everything in it."""
        match wish:
            case Wish.SPEECH:
                return self.tr("Alles vorlesen")
            case Wish.LARGE:
                return self.tr("Größere Schrift")
            case Wish.THEME:
                return self.tr("Andere Farben")
            case Wish.LOW:
                return self.tr("Alle Knöpfe weiter unten")
            case _:
                raise ValueError(f"no button for {wish}")

    def accessibility(self) -> str:
        """Leads to the page about what this station can do for whom; short."""
        return self.tr("Für alle", "short")

    def accessibility_name(self) -> str:
        """The same for a screen reader."""
        return self.tr("Barriere-Freiheit: Was diese Station kann")

    def helpers(self) -> str:
        """The door for those who work here."""
        return self.tr("Helfer", "short")

    def notices(self) -> str:
        """What a screen reader says after that while something waits for a helper."""
        return self.tr("Es gibt etwas für Helfer zu tun.")
