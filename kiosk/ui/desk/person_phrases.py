"""What helpers read about the person who is open, and what they can do for them."""

from __future__ import annotations

from collections.abc import Iterable
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
from kiosk.domain.registration import EventDay
from kiosk.ui.sentences import Sentences


class PersonSentences(Sentences):
    """One person, their state and the buttons for them."""

    catalogue = "helper"

    def headline(self, outcome: Outcome) -> str:
        """What the door would say now, in one big line; of somebody who is in or out the time is said instead."""
        match outcome:
            case Admitted():
                return self.tr("Heute noch nicht da")
            case WelcomeBack(last_day=day):
                return self.tr("War am {date} schon da").format(date=short_date(day, self.language))
            case Closed(_, _, time() as opens):
                return self.tr("Einlass erst ab {time}").format(time=clock(opens, self.language))
            case Closed():
                return self.tr("Der Einlass ist für heute zu")
            case Full():
                return self.tr("Alle Plätze sind belegt")
            case WrongDay():
                return self.tr("Die Karte gilt nicht für heute")
            case OnlineOnly():
                return self.tr("Nur für online angemeldet")
            case Unpaid():
                return self.tr("Nicht bezahlt oder nicht bestätigt")
            case Cancelled():
                return self.tr("Die Anmeldung ist storniert")
            case AlreadyIn() | GroupIn() | ChooseFromGroup():
                return self.tr("Ist schon da")
            case NotOnList() | NotATicket() | Forged() | Expired() | Revoked() | WrongEvent():
                return self.tr("Steht nicht auf der Liste")
            case _:
                assert_never(outcome)

    def in_since(self, time_of_day: str) -> str:
        return self.tr("Ist da, seit {time} Uhr").format(time=time_of_day)

    def out_since(self, time_of_day: str) -> str:
        return self.tr("Ist hinausgegangen, um {time} Uhr").format(time=time_of_day)

    def next_step(self, outcome: Outcome, *, may_be_admitted: bool) -> str:
        """What to do about somebody whom the rules refuse; nothing for all others."""
        match outcome:
            case WrongDay() | Closed() | Full() | OnlineOnly() | Unpaid() | Cancelled():
                if may_be_admitted:
                    return self.tr("Sie dürfen diese Person mit einem Grund einlassen.")
                return self.tr("Bitte die Leitung fragen.")
            case _:
                return ""

    def good_for(self, days: Iterable[EventDay]) -> str:
        """The days of a ticket; without any it is good for all."""
        named = ", ".join(short_date(day, self.language) for day in sorted(days))
        return self.tr("Gilt für: {dates}").format(dates=named) if named else self.tr("Gilt für alle Tage")

    def was_there(self, days: Iterable[EventDay]) -> str:
        """The days on which somebody came."""
        named = ", ".join(short_date(day, self.language) for day in sorted(days))
        return self.tr("War da: {dates}").format(dates=named) if named else ""

    def missing(self) -> str:
        return self.tr("Steht nicht mehr auf der neuesten Liste")

    def walk_in(self) -> str:
        return self.tr("An der Tür eingetragen")

    def on_badge(self, name: str) -> str:
        return self.tr("Auf dem Schild: {name}").format(name=name)

    # --- what can be done -----------------------------------------------------------------------------

    def check_in(self) -> str:
        return self.tr("Einchecken")

    def check_in_again(self) -> str:
        """Of somebody who went out."""
        return self.tr("Kommt wieder herein")

    def next_person(self) -> str:
        """Nothing is left to be done here."""
        return self.tr("Fertig, nächste Person")

    def admit_anyway(self) -> str:
        return self.tr("Trotzdem einlassen")

    def withdraw(self) -> str:
        return self.tr("Check-in zurücknehmen")

    def check_out(self) -> str:
        return self.tr("Geht hinaus")

    def reprint(self) -> str:
        return self.tr("Schild drucken")

    def correct(self) -> str:
        return self.tr("Name korrigieren")

    def note(self) -> str:
        return self.tr("Notiz schreiben")

    def note_heading(self) -> str:
        return self.tr("Notiz von Kolleginnen und Kollegen")

    def badges(self) -> str:
        """The heading above the badges that have not come out."""
        return self.tr("Schilder")

    # --- a group --------------------------------------------------------------------------------------

    def group(self, count: int) -> str:
        """The heading above the others of a group."""
        return self.tr("Gruppe: noch %n Personen", "", count)

    def check_in_these(self, count: int) -> str:
        """Checks in whoever is ticked."""
        return self.tr("%n Personen einchecken", "", count)

    def choose_some(self) -> str:
        """The same while nobody is ticked."""
        return self.tr("Bitte ankreuzen, wer da ist")

    # --- a reason -------------------------------------------------------------------------------------

    def reason_heading(self) -> str:
        return self.tr("Warum darf die Person herein?")

    def reasons(self) -> tuple[str, ...]:
        """What is common; none of it says anything about a person."""
        return (
            self.tr("Zahlung gezeigt"),
            self.tr("Leitung hat zugestimmt"),
            self.tr("Fehler in der Liste"),
            self.tr("Begleitung"),
        )

    def own_reason(self) -> str:
        return self.tr("Anderer Grund (ohne Namen)")

    def admit_for_this(self) -> str:
        return self.tr("Mit diesem Grund einlassen")

    def choose_reason(self) -> str:
        """The same while there is no reason."""
        return self.tr("Bitte einen Grund wählen")

    def cancel(self) -> str:
        return self.tr("Abbrechen")
