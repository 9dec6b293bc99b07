"""What helpers are told after each action: whom it was about, what happened, and what comes next."""

from __future__ import annotations

from datetime import time
from typing import assert_never

from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    ChooseFromGroup,
    Closed,
    Expired,
    Forged,
    Full,
    GroupIn,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Outcome,
    Revoked,
    Unpaid,
    WelcomeBack,
    WrongDay,
    WrongEvent,
)
from kiosk.domain.dates import clock, short_date
from kiosk.ui.sentences import Sentences


class NoticeSentences(Sentences):
    """Answers of the desk in whole sentences."""

    catalogue = "helper"

    def checked_in(self, outcome: Outcome, *, printing: bool) -> str:
        """What checking in came to, with the reason; `printing` says whether a badge is printed now."""
        match outcome:
            case Admitted(person):
                who = self.tr("{name} ist eingecheckt.").format(name=person.attendee.full_name)
                if printing:
                    return f"{who} {self.tr('Das Schild wird gedruckt.')}"
                return f"{who} {self.tr('Das Schild ist schon gedruckt.')}"
            case WelcomeBack(person, last_day=day):
                who = self.tr("{name} ist eingecheckt.").format(name=person.attendee.full_name)
                if printing:
                    return f"{who} {self.tr('Das Schild wird gedruckt.')}"
                badge = self.tr("Das Schild vom {date} gilt.").format(date=short_date(day, self.language))
                return f"{who} {badge}"
            case AlreadyIn(person, where=str(where)) if where:
                words = self.tr("{name} ist schon da, eingecheckt an „{station}“. Alles gut.")
                return words.format(name=person.attendee.full_name, station=where)
            case AlreadyIn(person):
                return self.tr("{name} war schon eingecheckt. Alles gut.").format(name=person.attendee.full_name)
            case GroupIn(people, _, refused):
                came_in = self.tr("%n Personen eingecheckt.", "", len(people))
                missed = self.tr("%n nicht: Bitte einzeln öffnen.", "", len(refused)) if refused else ""
                return f"{came_in} {missed}".rstrip()
            case ChooseFromGroup(_, members):
                return self.tr("Diese Karte gilt für %n Personen. Bitte einzeln einchecken.", "", len(members))
            case _:
                return self._refused(outcome)

    def _refused(
        self,
        outcome: WrongDay
        | Closed
        | Full
        | OnlineOnly
        | Unpaid
        | Cancelled
        | NotOnList
        | NotATicket
        | Forged
        | Expired
        | Revoked
        | WrongEvent,
    ) -> str:
        match outcome:
            case Closed(_, _, time() as opens):
                words = self.tr("Nicht eingecheckt: Einlass erst ab {time}. Dann bitte noch einmal einchecken.")
                return words.format(time=clock(opens, self.language))
            case Closed():
                return self.tr("Nicht eingecheckt: Der Einlass ist für heute zu. Bitte die Leitung fragen.")
            case Full():
                return self.tr("Nicht eingecheckt: Alle Plätze des Tages sind belegt. Bitte die Leitung fragen.")
            case WrongDay(_, _, days) if days:
                when = ", ".join(short_date(day, self.language) for day in days)
                return self.tr("Nicht eingecheckt: Die Karte gilt nur für: {dates}.").format(dates=when)
            case WrongDay():
                return self.tr("Nicht eingecheckt: falscher Tag.")
            case OnlineOnly():
                return self.tr("Nicht eingecheckt: Die Karte gilt nur online.")
            case Unpaid():
                return self.tr("Nicht eingecheckt: Die Anmeldung ist noch nicht bestätigt.")
            case Cancelled():
                return self.tr("Nicht eingecheckt: Die Anmeldung ist storniert.")
            case Forged():
                return self.tr("Nicht eingecheckt: Die Karte ist nicht echt.")
            case Expired():
                return self.tr("Nicht eingecheckt: Die Karte ist abgelaufen.")
            case Revoked():
                return self.tr("Nicht eingecheckt: Die Karte wurde zurückgezogen.")
            case WrongEvent():
                return self.tr("Nicht eingecheckt: Die Karte gehört zu einer anderen Veranstaltung.")
            case NotOnList() | NotATicket():
                return self.tr("Nicht eingecheckt: Die Person ist nicht auf der Liste.")
            case _:
                assert_never(outcome)

    def did(self, kind: str, name: str) -> str:
        """Something else was done: `kind` is that of the journal."""
        words = {
            "withdrawal": self.tr("Der Check-in von {name} ist zurückgenommen."),
            "check-out": self.tr("{name} ist hinausgegangen. Der Platz ist frei."),
            "reprint": self.tr("Das Schild für {name} wird noch einmal gedruckt."),
            "correction": self.tr("Korrigiert: {name}."),
            "note": self.tr("Die Notiz zu {name} ist gespeichert."),
        }.get(kind, self.tr("Gespeichert: {name}."))
        return words.format(name=name)

    def nothing(self) -> str:
        return self.tr("Es gab nichts zu tun.")

    def gone(self) -> str:
        return self.tr("Diese Person steht nicht mehr auf der Liste.")

    def maybe_alike(self, count: int) -> str:
        """Before a walk-in is registered."""
        return self.tr("%n Personen der Liste heißen ähnlich.", "", count)
