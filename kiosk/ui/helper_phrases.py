"""What helpers read: short, and with the reason that the public screen keeps to itself."""

from __future__ import annotations

from datetime import datetime, time
from typing import assert_never
from zoneinfo import ZoneInfo

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
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Attendance, Language, Registration, Status
from kiosk.ui.sentences import Sentences

REASON = "am Helfer-Platz zurückgenommen"
"""What the journal says about a check-in that a helper took back; not shown."""


class HelperSentences(Sentences):
    """The helpers' door, search and list of people."""

    catalogue = "helper"

    def helper(self) -> str:
        """The door."""
        return self.tr("Helfer")

    def helper_place(self) -> str:
        """The helpers' screen."""
        return self.tr("Helfer-Platz")

    def other_language(self) -> str:
        """The button for the other language, in that language."""
        return "Deutsch" if self.language is Language.ENGLISH else "English"

    def back(self) -> str:
        return self.tr("Zurück zum Einlass")

    def quit(self) -> str:
        return self.tr("Einlass beenden")

    def quit_sure(self) -> str:
        return self.tr("Wirklich beenden?")

    def search(self) -> str:
        return self.tr("Name, Organisation, E-Mail oder Code")

    def found_people(self) -> str:
        return self.tr("Gefundene Personen")

    def nobody(self) -> str:
        return self.tr("Niemand gefunden. Versuchen Sie einen Teil des Namens.")

    def type_here(self) -> str:
        return self.tr("Tippen Sie mindestens zwei Buchstaben.")

    def check_in(self) -> str:
        return self.tr("Einchecken")

    def withdraw(self) -> str:
        return self.tr("Zurücknehmen")

    def withdraw_sure(self) -> str:
        return self.tr("Wirklich zurücknehmen?")

    def withdrawn(self) -> str:
        return self.tr("Die Anmeldung für heute ist zurückgenommen.")

    def not_withdrawn(self) -> str:
        return self.tr("Diese Person war heute nicht angemeldet.")

    def reprint(self) -> str:
        return self.tr("Schild drucken")

    def reprinting(self) -> str:
        return self.tr("Das Schild wird noch einmal gedruckt.")

    def by_hand(self, outcome: Outcome, *, printing: bool) -> str:
        """What checking in by hand came to, with the reason; `printing` says whether a badge is printed now."""
        match outcome:
            case Admitted():
                if printing:
                    return self.tr("Angemeldet. Das Schild wird gedruckt.")
                return self.tr("Angemeldet. Das Schild ist schon gedruckt.")
            case WelcomeBack(last_day=day):
                return self.tr("Angemeldet. Das Schild vom {date} gilt.").format(date=short_date(day, self.language))
            case AlreadyIn():
                return self.tr("War heute schon angemeldet.")
            case GroupIn(people, _, refused):
                came_in = self.tr("%n Personen angemeldet.", "", len(people))
                missed = self.tr("%n nicht: Bitte einzeln suchen.", "", len(refused)) if refused else ""
                return f"{came_in} {missed}".rstrip()
            case ChooseFromGroup(_, members):
                return self.tr("Diese Karte gilt für %n Personen. Bitte einzeln einchecken.", "", len(members))
            case Closed(_, _, time() as opens):
                words = self.tr("Nicht angemeldet: Einlass erst ab {time}. Dann bitte noch einmal einchecken.")
                return words.format(time=clock(opens, self.language))
            case Closed():
                return self.tr("Nicht angemeldet: Der Einlass ist für heute zu. Bitte die Leitung fragen.")
            case Full():
                return self.tr("Nicht angemeldet: Alle Plätze des Tages sind belegt. Bitte die Leitung fragen.")
            case WrongDay(_, _, days) if days:
                when = ", ".join(short_date(day, self.language) for day in days)
                return self.tr("Nicht angemeldet: Die Karte gilt nur für: {dates}.").format(dates=when)
            case WrongDay():
                return self.tr("Nicht angemeldet: falscher Tag.")
            case OnlineOnly():
                return self.tr("Nicht angemeldet: Die Karte gilt nur online.")
            case Unpaid():
                return self.tr("Nicht angemeldet: Die Anmeldung ist noch nicht bestätigt.")
            case Cancelled():
                return self.tr("Nicht angemeldet: Die Anmeldung ist storniert.")
            case Forged():
                return self.tr("Nicht angemeldet: Die Karte ist nicht echt.")
            case Expired():
                return self.tr("Nicht angemeldet: Die Karte ist abgelaufen.")
            case Revoked():
                return self.tr("Nicht angemeldet: Die Karte wurde zurückgezogen.")
            case WrongEvent():
                return self.tr("Nicht angemeldet: Die Karte gehört zu einer anderen Veranstaltung.")
            case NotOnList() | NotATicket():
                return self.tr("Nicht angemeldet: Die Person ist nicht auf der Liste.")
            case _:
                assert_never(outcome)

    def standing(self, registration: Registration, since: datetime | None, time_zone: str) -> str:
        """Where a person stands today, in a few words; `since` is the time of today's check-in (UTC)."""
        if since is not None:
            return self.tr("da seit {time}").format(time=f"{since.astimezone(ZoneInfo(time_zone)):%H:%M}")
        match registration.status:
            case Status.PENDING:
                return self.tr("noch nicht bestätigt")
            case Status.CANCELLED:
                return self.tr("storniert")
            case Status.CONFIRMED if registration.attendance is Attendance.ONLINE:
                return self.tr("nur online")
            case Status.CONFIRMED:
                return self.tr("noch nicht da")
            case _:
                assert_never(registration.status)


class PinSentences(Sentences):
    """The PIN."""

    catalogue = "helper"

    def choose(self) -> str:
        return self.tr("Wählen Sie eine PIN für die Helfer.")

    def choose_hint(self) -> str:
        return self.tr("Mindestens sechs Ziffern. Bitte gut merken.")

    def again(self) -> str:
        return self.tr("Bitte geben Sie die PIN noch einmal ein.")

    def different(self) -> str:
        return self.tr("Die beiden PINs sind verschieden. Bitte noch einmal von vorn.")

    def enter(self) -> str:
        return self.tr("Bitte geben Sie die Helfer-PIN ein.")

    def ok(self) -> str:
        return self.tr("Weiter")

    def delete(self) -> str:
        return self.tr("Löschen")

    def answer(self, answer: PinAnswer) -> str:
        """What became of the PIN."""
        match answer:
            case PinAnswer.CHOSEN | PinAnswer.RIGHT:
                return ""
            case PinAnswer.WRONG:
                return self.tr("Diese PIN stimmt nicht. Bitte noch einmal.")
            case PinAnswer.LOCKED:
                return self.tr("Zu viele Versuche. Bitte warten Sie fünf Minuten.")
            case PinAnswer.TOO_SIMPLE:
                return self.tr("Diese PIN ist zu leicht zu erraten. Bitte eine andere mit mindestens sechs Ziffern.")
            case _:
                assert_never(answer)
