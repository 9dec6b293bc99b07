"""What helpers read about what happened to somebody, and about what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from kiosk.domain.dates import short_date
from kiosk.domain.history import Happening, NotUndone
from kiosk.domain.operator import Operator
from kiosk.ui.sentences import Sentences


class HistorySentences(Sentences):
    """The history of a person, and the words for taking back."""

    catalogue = "helper"

    def heading(self) -> str:
        return self.tr("Was bisher war")

    def nothing_yet(self) -> str:
        return self.tr("Noch nichts.")

    def kind(self, kind: str) -> str:
        """A kind of entry in a few words; one that a newer station has made is said as it is."""
        return {
            "check-in": self.tr("Eingecheckt"),
            "check-out": self.tr("Hinausgegangen"),
            "return": self.tr("Wieder hereingekommen"),
            "withdrawal": self.tr("Zurückgenommen"),
            "walk-in": self.tr("An der Tür eingetragen"),
            "late-registration": self.tr("Mit echter Karte nachgetragen"),
            "correction": self.tr("Name korrigiert"),
            "note": self.tr("Notiz geschrieben"),
            "reprint": self.tr("Schild noch einmal gedruckt"),
            "print": self.tr("Schild gedruckt"),
            "given-up": self.tr("Schild nicht mehr gedruckt"),
            "erasure": self.tr("Personen-Daten gelöscht"),
            "again": self.tr("Schild noch einmal versucht"),
        }.get(kind, kind)

    def what(self, entry: Happening) -> str:
        """What happened; of something that was taken back, what that was."""
        if entry.kind != "withdrawal" or not entry.undoes:
            return self.kind(entry.kind)
        if entry.undoes == "withdrawal":
            return self.tr("Wieder gültig gemacht")
        return self.tr("Rückgängig gemacht: {what}").format(what=self.kind(entry.undoes))

    def operator(self, operator: str) -> str:
        """Who did it."""
        return {
            Operator.ATTENDEE.value: self.tr("Gast"),
            Operator.HELPER.value: self.tr("Helfer-Platz"),
            Operator.ORGANISER.value: self.tr("Leitung"),
            "station": self.tr("von selbst"),
            "paper list": self.tr("Papier-Liste"),
            "command line": self.tr("Befehlszeile"),
        }.get(operator, operator)

    def when(self, entry: Happening, time_zone: str) -> str:
        """When, by whom and where."""
        there = entry.at.astimezone(ZoneInfo(time_zone))
        moment = self.tr("{date}, {time} Uhr").format(
            date=short_date(there.date(), self.language), time=f"{there:%H:%M}"
        )
        return " · ".join(part for part in (moment, self.operator(entry.operator), entry.station) if part)

    def more(self, entry: Happening) -> str:
        """Why, and what was changed from what to what."""
        changed = [f"{before or '–'} → {after or '–'}" for before, after in _changes(entry.before, entry.after)]
        return " · ".join(part for part in (entry.reason, *changed) if part)

    def undone(self) -> str:
        return self.tr("rückgängig gemacht")

    def undo(self) -> str:
        return self.tr("Rückgängig")

    def undo_what(self, kind: str, name: str) -> str:
        """The button that takes back what was done last."""
        what = self.kind(kind)
        return self.tr("Rückgängig: {what}, {name}").format(what=what, name=name) if name else f"{self.undo()}: {what}"

    def taken_back(self, kind: str, name: str) -> str:
        """It was taken back."""
        return self.tr("Rückgängig gemacht: {what}, {name}.").format(what=self.kind(kind), name=name)

    def not_undone(self, why: NotUndone) -> str:
        """Why it stays, and what to do instead."""
        return {
            NotUndone.UNKNOWN: self.tr("Das gibt es nicht mehr. Bitte die Person noch einmal öffnen."),
            NotUndone.ALREADY: self.tr("Das ist schon rückgängig gemacht."),
            NotUndone.PRINTED: self.tr(
                "Das Schild ist schon gedruckt oder beim Drucker. Bitte wegwerfen, wenn es kommt."
            ),
            NotUndone.OVERTAKEN: self.tr("Danach ist noch etwas geschehen. Bitte zuerst das Neuere rückgängig machen."),
            NotUndone.NEVER: self.tr("Das kann niemand rückgängig machen."),
        }[why]


def _changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[tuple[str, str]]:
    names = dict.fromkeys((*before, *after))
    pairs = [(before.get(name, ""), after.get(name, "")) for name in names]
    return [(old, new) for old, new in pairs if old != new]
