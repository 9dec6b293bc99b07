"""What stands on the help desk's page around people: the search, its list, and what its buttons do."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.checkin.ports import Match
from kiosk.domain.registration import Attendance, Status
from kiosk.domain.roles import role_word
from kiosk.ui.desk.today import Today
from kiosk.ui.sentences import Sentences


class DeskSentences(Sentences):
    """The page as a whole, and a line of the list."""

    catalogue = "helper"

    def place(self) -> str:
        """What the page is called."""
        return self.tr("Helfer-Platz")

    def search(self) -> str:
        return self.tr("Name, Organisation, E-Mail oder Code")

    def search_short(self) -> str:
        """The same where there is little room."""
        return self.tr("Name suchen")

    def keys(self) -> str:
        """Shows the keyboard on the screen."""
        return self.tr("Tasten")

    def hide_keys(self) -> str:
        return self.tr("Tasten weg")

    def enter(self) -> str:
        """What the key does that is called Enter elsewhere."""
        return self.tr("Weiter")

    def found_people(self) -> str:
        return self.tr("Gefundene Personen")

    def how_to_find(self) -> str:
        """While nothing is typed."""
        return self.tr("Tippen Sie einen Namen. Zwei Buchstaben genügen.")

    def how_to_open(self, count: int) -> str:
        """While people are found."""
        found = self.tr("%n Personen gefunden.", "", count)
        return f"{found} {self.tr('Pfeil-Tasten wählen aus, Enter öffnet.')}"

    def nobody(self) -> str:
        return self.tr("Niemand gefunden. Versuchen Sie einen Teil des Namens.")

    def not_on_list(self) -> str:
        """The way to somebody who is on no list."""
        return self.tr("Nicht auf der Liste?")

    def register(self) -> str:
        return self.tr("Neue Person eintragen")

    def register_short(self) -> str:
        """The same where there is little room."""
        return self.tr("Neue Person")

    def back_to_list(self) -> str:
        return self.tr("Zurück zur Liste")

    def overview(self) -> str:
        """Leads from the search to those who wait and to the printers."""
        return self.tr("Überblick")

    def waiting_count(self, count: int) -> str:
        """How many wait for help, beside the search."""
        return self.tr("%n warten auf Hilfe.", "", count) if count else ""

    def file_failed(self) -> str:
        """While nothing can be written down."""
        return self.tr("Gerade kann nichts gespeichert werden. Bitte die Leitung rufen und die Papier-Liste nehmen.")

    def file_works(self) -> str:
        return self.tr("Es kann wieder gespeichert werden.")

    def no_backup(self) -> str:
        """While no backup can be made."""
        return self.tr("Es wird nichts gesichert: Bitte den USB-Stick prüfen.")

    def today(self, today: Today, moment: datetime | None, time_zone: str) -> str:
        """Where somebody stands today, in a few words; `moment` (UTC) is when they came or went."""
        time = "" if moment is None else f"{moment.astimezone(ZoneInfo(time_zone)):%H:%M}"
        match today:
            case Today.IN:
                return self.tr("da seit {time}").format(time=time)
            case Today.OUT:
                return self.tr("hinausgegangen um {time}").format(time=time)
            case Today.EXPECTED:
                return self.tr("noch nicht da")
            case Today.REFUSED:
                return self.tr("darf heute nicht herein")
            case _:
                assert_never(today)

    def status(self, status: Status, attendance: Attendance) -> str:
        """Where the registration stands, in a few words."""
        match status:
            case Status.PENDING:
                return self.tr("nicht bezahlt oder nicht bestätigt")
            case Status.CANCELLED:
                return self.tr("storniert")
            case Status.CONFIRMED:
                pass
            case _:
                assert_never(status)
        match attendance:
            case Attendance.ONLINE:
                return self.tr("nur online")
            case Attendance.HYBRID:
                return self.tr("angemeldet, auch online")
            case Attendance.ONSITE:
                return self.tr("angemeldet")
            case _:
                assert_never(attendance)

    def note(self) -> str:
        """Says that colleagues have left one."""
        return self.tr("Notiz")

    def standing(self, match: Match, time_zone: str) -> str:
        """Where one of the people found stands today; with the registration's status where that keeps them out."""
        person, today = match.registration, Today.of_match(match)
        if today is Today.REFUSED:
            return self.status(person.status, person.attendance)
        return self.today(today, match.left or match.since, time_zone)

    def row(self, match: Match, time_zone: str) -> str:
        """A line of the list as screen readers say it."""
        person = match.registration
        standing, status = self.standing(match, time_zone), self.status(person.status, person.attendance)
        parts = (
            listed_name(match),
            person.attendee.organisation,
            role_word(person.role),
            status if status != standing else "",
            standing,
            self.note() if match.note else "",
        )
        return ", ".join(part for part in parts if part)


def listed_name(match: Match) -> str:
    """A name as lists have it: the last name first."""
    person = match.registration.attendee
    return ", ".join(part for part in (person.last_name, person.first_name) if part)
