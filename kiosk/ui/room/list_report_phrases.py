"""What the report says about a list before it is loaded."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.registration import Language
from kiosk.office.lists import AlikePeople
from kiosk.office.rehearsal import CheckedBadge, Rehearsal
from kiosk.pages.legibility import WANTED_METRES, Flaw
from kiosk.pages.page import Fit
from kiosk.ui.sentences import Sentences

PARTS = ("refused", "alike", "badges", "new", "changed", "missing", "columns")
"""The parts of a report: first what needs a look."""


class ListReportSentences(Sentences):
    """Numbers first, then what needs a look, then who comes."""

    catalogue = "helper"

    def report(self) -> str:
        return self.tr("Schritt 3 von 3: Das wird sich ändern")

    def report_hint(self, *, refused: bool) -> str:
        if refused:
            return self.tr("Abgelehnte Zeilen bleiben draußen, alle anderen werden geladen. Noch ist nichts geladen.")
        return self.tr("Alles ist in Ordnung. Noch ist nichts geladen.")

    def partial(self) -> str:
        return self.tr("Das ist nur ein Teil der Liste")

    def load(self, people: int) -> str:
        return self.tr("Jetzt %n Personen laden", "", people)

    def nothing_to_load(self) -> str:
        return self.tr("In dieser Datei ist niemand, der geladen werden kann. Ändern Sie die Spalten oder die Datei.")

    def part(self, part: str, count: int) -> str:
        """A part of the report: its button."""
        names = {
            "refused": self.tr("Abgelehnt"),
            "alike": self.tr("Bitte ansehen"),
            "badges": self.tr("Schilder"),
            "new": self.tr("Neu"),
            "changed": self.tr("Geändert"),
            "missing": self.tr("Nicht mehr da"),
            "columns": self.tr("Spalten"),
        }
        return f"{names[part]}: {self.number(count)}"

    def explains(self, part: str, *, marked: bool = True) -> str:
        """What a part of the report means, above its table."""
        names = {
            "refused": self.tr("Diese Zeilen werden nicht geladen. Ändern Sie die Datei und laden Sie sie neu."),
            "alike": self.tr("Vielleicht ist das dieselbe Person. Alle werden trotzdem geladen."),
            "badges": self.tr("Diese Schilder sehen nicht so aus, wie sie sollen. Ein kürzerer Text hilft."),
            "new": self.tr("Diese Personen kommen dazu."),
            "changed": self.tr("Diese Personen gibt es schon. Ihre Angaben ändern sich."),
            "missing": self.tr("Diese Personen stehen nicht auf der neuen Liste. Sie bleiben und werden markiert."),
            "columns": self.tr("Diese Spalten bleiben draußen, und das wurde angenommen."),
        }
        if part == "missing" and not marked:
            return self.tr("Diese Personen stehen nicht auf der neuen Liste. Vielleicht sind es die abgelehnten.")
        return names[part]

    def empty(self, part: str, unchanged: int) -> str:
        """Nothing is in this part."""
        if part in ("new", "changed") and unchanged:
            return self.tr("%n Personen bleiben, wie sie sind.", "", unchanged)
        return self.tr("Hier ist nichts. Gut so.") if part in ("refused", "alike", "badges") else self.tr("Niemand.")

    def headings(self, part: str) -> tuple[str, ...]:
        """The columns of a part's table."""
        line, name = self.tr("Zeile"), self.tr("Name")
        match part:
            case "refused":
                where, what = self.tr("Spalte"), self.tr("Inhalt")
                return line, where, what, self.tr("Was nicht stimmt"), self.tr("Was Sie tun können")
            case "alike":
                return self.tr("Wer"), self.tr("Warum")
            case "badges":
                return line, name, self.tr("Was nicht stimmt")
            case "changed":
                return line, name, self.tr("Was sich ändert")
            case "new":
                return line, name
            case "missing":
                return (name,)
            case _:
                return self.tr("Spalte"), self.tr("Was"), self.tr("Ausgefüllt")

    def people(self, alike: AlikePeople) -> str:
        """Who may be one and the same."""
        return "\n".join(
            self.tr("{name} (Zeile {line})").format(name=name, line=line)
            if line
            else self.tr("{name} (schon geladen)").format(name=name)
            for line, name in alike.people
        )

    def likeness(self, alike: AlikePeople) -> str:
        if alike.twice:
            return self.tr("Vielleicht doppelt: gleicher Name, gleiche E-Mail oder Organisation")
        return self.tr("Die Namen klingen gleich")

    def assumption(self) -> str:
        """Beside what was assumed, where a column's name stands otherwise."""
        return self.tr("Angenommen")

    def badges(self, rehearsal: Rehearsal) -> str:
        """How the badges come out, in a sentence."""
        numbers = rehearsal.numbers
        if not numbers.measured:
            return self.tr("Es gibt kein Schild zum Ausprobieren.")
        words = self.tr("{far} von {all} ausprobierten Schildern kann man aus {metres} Metern lesen.")
        return words.format(far=numbers.far, all=numbers.measured, metres=f"{WANTED_METRES:g}")

    def flaw(self, badge: CheckedBadge) -> str:
        """What is wrong with one badge."""
        told = []
        for flaw in badge.seen.flaws:
            match flaw:
                case Flaw.CLIPPED:
                    told.append(self.tr("Der Text passt nicht auf das Schild."))
                case Flaw.SMALL:
                    fit = badge.seen.outcome
                    metres = f"{badge.seen.metres:.1f}" if isinstance(fit, Fit) else "0"
                    metres = metres if self.language is Language.ENGLISH else metres.replace(".", ",")
                    told.append(self.tr("Der Name ist klein, lesbar bis {metres} Meter.").format(metres=metres))
                case Flaw.LETTERS:
                    letters = " ".join(letter.text for letter in badge.seen.missing)
                    told.append(self.tr("Diese Zeichen kann niemand drucken: {letters}").format(letters=letters))
                case Flaw.UNKNOWN:
                    told.append(self.tr("Die eigene Vorlage sagt nicht, wie es aussieht."))
                case _:
                    assert_never(flaw)
        return " ".join(told)

    def number(self, number: int) -> str:
        """A number with a sign between thousands."""
        return f"{number:,}" if self.language is Language.ENGLISH else f"{number:,}".replace(",", ".")
