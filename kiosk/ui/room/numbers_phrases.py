"""What the numbers of the day are called."""

from __future__ import annotations

from kiosk.domain.registration import Language
from kiosk.ui.sentences import Sentences


class NumbersSentences(Sentences):
    """The page with the numbers."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page."""
        return self.tr("Zahlen")

    def counting(self) -> str:
        """Before the first answer."""
        return self.tr("Die Zahlen kommen gleich.")

    def state(self, day: str, clock: str) -> str:
        """What the numbers are of."""
        return self.tr("{day}, Stand {clock} Uhr. Die Zahlen erneuern sich von selbst.").format(day=day, clock=clock)

    def inside(self) -> str:
        return self.tr("sind jetzt da")

    def came(self, expected: int) -> str:
        return self.tr("von %n Erwarteten gekommen", "", expected)

    def walk_ins(self) -> str:
        return self.tr("ohne Anmeldung gekommen")

    def refused(self) -> str:
        return self.tr("abgewiesen und noch offen")

    def badges(self) -> str:
        return self.tr("Schilder noch nicht gedruckt")

    def oldest(self, minutes: int) -> str:
        """How long the oldest badge waits."""
        if minutes < 1:
            return self.tr("das älteste seit weniger als einer Minute")
        return self.tr("das älteste seit %n Minuten", "", minutes)

    def given_up(self, count: int) -> str:
        """Badges that nobody prints any more."""
        return self.tr("%n aufgegeben", "", count)

    def calls(self) -> str:
        return self.tr("rufen gerade um Hilfe")

    def arrivals(self) -> str:
        return self.tr("Wann kommen die Leute? Alle 5 Minuten")

    def arrivals_words(self, people: int, clock: str, most: int, until: str) -> str:
        """The arrivals in words."""
        return self.tr("%n Personen bis {until} Uhr. Die meisten, {most}, kamen ab {clock} Uhr.", "", people).format(
            until=until, most=most, clock=clock
        )

    def nobody_yet(self) -> str:
        return self.tr("Heute ist noch niemand gekommen.")

    def days(self) -> str:
        return self.tr("Erwartet und gekommen, Tag für Tag")

    def roles(self) -> str:
        return self.tr("Erwartet und gekommen, nach Rolle")

    def organisations(self) -> str:
        return self.tr("Erwartet und gekommen, nach Organisation")

    def of(self, came: int, expected: int) -> str:
        """Beside a bar."""
        return self.tr("{came} von {expected}").format(came=came, expected=expected).replace(" ", "\u00a0")

    def share(self, name: str, came: int, expected: int) -> str:
        """A bar in words."""
        return self.tr("{name}: {came} von {expected}").format(name=name, came=came, expected=expected)

    def day_words(self, name: str, came: int, expected: int, inside: int) -> str:
        """A day in words."""
        return self.tr("{name}: {came} von {expected}, davon jetzt da {inside}").format(
            name=name, came=came, expected=expected, inside=inside
        )

    def legend(self) -> str:
        """What frames and filled bars are."""
        return self.tr("Rahmen: erwartet. Gefüllt: gekommen.")

    def legend_arrivals(self) -> str:
        return self.tr("Jeder Balken: so viele kamen in 5 Minuten zum ersten Mal herein.")

    def no_role(self) -> str:
        return self.tr("ohne Rolle")

    def no_organisation(self) -> str:
        return self.tr("ohne Organisation")

    def rest(self, count: int) -> str:
        """All smaller organisations together."""
        return self.tr("%n weitere", "", count)

    def role(self) -> str:
        return self.tr("Rolle")

    def organisation(self) -> str:
        return self.tr("Organisation")

    def day(self) -> str:
        return self.tr("Tag")

    def time(self) -> str:
        return self.tr("Uhrzeit ab")

    def people(self) -> str:
        return self.tr("Personen")

    def expected(self) -> str:
        return self.tr("erwartet")

    def came_short(self) -> str:
        return self.tr("gekommen")

    def inside_short(self) -> str:
        return self.tr("jetzt da")

    def as_table(self) -> str:
        return self.tr("Als Tabelle")

    def as_plot(self) -> str:
        return self.tr("Als Bild")

    def save_picture(self) -> str:
        return self.tr("Bild speichern")

    def save_numbers(self) -> str:
        return self.tr("Zahlen speichern")

    def about(self, action: str, title: str) -> str:
        """What a button does, and with which plot, for screen readers."""
        return self.tr("{action}: {title}").format(action=action, title=title)

    def number(self, number: int) -> str:
        """With points or commas between thousands."""
        return f"{number:,}" if self.language is Language.ENGLISH else f"{number:,}".replace(",", ".")
