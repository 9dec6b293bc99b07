"""What helpers read, in German: short, and with the reason that the public screen keeps to itself."""

from __future__ import annotations

from datetime import datetime
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
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import Attendance, Registration, Status

HELPER = "Helfer"
BACK = "Zurück zum Einlass"
SEARCH = "Name, Organisation, E-Mail oder Code"
CHECK_IN = "Einchecken"
WITHDRAW = "Zurücknehmen"
WITHDRAW_SURE = "Wirklich zurücknehmen?"
REPRINT = "Schild drucken"
NOBODY = "Niemand gefunden. Versuchen Sie einen Teil des Namens."
TYPE_HERE = "Tippen Sie mindestens zwei Buchstaben."
REASON = "am Helfer-Platz zurückgenommen"
WITHDRAWN = "Die Anmeldung für heute ist zurückgenommen."
NOT_WITHDRAWN = "Diese Person war heute nicht angemeldet."
REPRINTING = "Das Schild wird noch einmal gedruckt."

PIN_CHOOSE = "Wählen Sie eine PIN für die Helfer."
PIN_CHOOSE_HINT = "Mindestens sechs Ziffern. Bitte gut merken."
PIN_AGAIN = "Bitte geben Sie die PIN noch einmal ein."
PIN_DIFFERENT = "Die beiden PINs sind verschieden. Bitte noch einmal von vorn."
PIN_ENTER = "Bitte geben Sie die Helfer-PIN ein."
OK, DELETE = "Weiter", "Löschen"


def pin_answer(answer: PinAnswer) -> str:
    """What became of the PIN."""
    match answer:
        case PinAnswer.CHOSEN | PinAnswer.RIGHT:
            return ""
        case PinAnswer.WRONG:
            return "Diese PIN stimmt nicht. Bitte noch einmal."
        case PinAnswer.LOCKED:
            return "Zu viele Versuche. Bitte warten Sie fünf Minuten."
        case PinAnswer.TOO_SIMPLE:
            return "Diese PIN ist zu leicht zu erraten. Bitte eine andere mit mindestens sechs Ziffern."
        case _:
            assert_never(answer)


def by_hand(outcome: Outcome, *, printing: bool) -> str:
    """What checking in by hand came to, with the reason; `printing` says whether a badge is printed now."""
    match outcome:
        case Admitted():
            return f"Angemeldet. Das Schild {'wird' if printing else 'ist schon'} gedruckt."
        case WelcomeBack(last_day=day):
            return f"Angemeldet. Das Schild vom {day.day}.{day.month}. gilt."
        case AlreadyIn():
            return "War heute schon angemeldet."
        case GroupIn(people, _, refused):
            missed = f" {len(refused)} nicht: Bitte einzeln suchen." if refused else ""
            return f"{len(people)} {'Person' if len(people) == 1 else 'Personen'} angemeldet.{missed}"
        case ChooseFromGroup(_, members):
            return f"Diese Karte gilt für {len(members)} Personen. Bitte einzeln einchecken."
        case Closed(_, _, opens):
            return (
                f"Nicht angemeldet: Einlass erst ab {opens:%H:%M} Uhr. Dann bitte noch einmal einchecken."
                if opens
                else "Nicht angemeldet: Der Einlass ist für heute zu. Bitte die Leitung fragen."
            )
        case Full():
            return "Nicht angemeldet: Alle Plätze des Tages sind belegt. Bitte die Leitung fragen."
        case WrongDay(_, _, days):
            when = ", ".join(f"{day.day}.{day.month}." for day in days)
            return f"Nicht angemeldet: Die Karte gilt am {when}" if when else "Nicht angemeldet: falscher Tag."
        case OnlineOnly():
            return "Nicht angemeldet: Die Karte gilt nur online."
        case Unpaid():
            return "Nicht angemeldet: Die Anmeldung ist noch nicht bestätigt."
        case Cancelled():
            return "Nicht angemeldet: Die Anmeldung ist storniert."
        case Forged():
            return "Nicht angemeldet: Die Karte ist nicht echt."
        case Expired():
            return "Nicht angemeldet: Die Karte ist abgelaufen."
        case Revoked():
            return "Nicht angemeldet: Die Karte wurde zurückgezogen."
        case WrongEvent():
            return "Nicht angemeldet: Die Karte gehört zu einer anderen Veranstaltung."
        case NotOnList() | NotATicket():
            return "Nicht angemeldet: Die Person ist nicht auf der Liste."
        case _:
            assert_never(outcome)


def standing(registration: Registration, since: datetime | None, time_zone: str) -> str:
    """Where a person stands today, in a few words; `since` is the time of today's check-in (UTC)."""
    if since is not None:
        return f"da seit {since.astimezone(ZoneInfo(time_zone)):%H:%M}"
    match registration.status:
        case Status.PENDING:
            return "noch nicht bestätigt"
        case Status.CANCELLED:
            return "storniert"
        case Status.CONFIRMED:
            return "nur online" if registration.attendance is Attendance.ONLINE else "noch nicht da"
        case _:
            assert_never(registration.status)
