"""What helpers read about those who wait for help: where, in which case, since when, and what makes it easier."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.help import Need
from kiosk.ui.sentences import Sentences


class CallsSentences(Sentences):
    """The list of calls and refused scans at the help desk."""

    catalogue = "helper"

    def heading(self, count: int) -> str:
        """Above the list."""
        return self.tr("%n warten auf Hilfe", "", count)

    def nobody(self) -> str:
        """While nobody waits."""
        return self.tr("Niemand wartet auf Hilfe.")

    def all_coming(self) -> str:
        """While nobody waits to whom nobody goes."""
        return self.tr("Zu allen ist jemand unterwegs.")

    def refused(self) -> str:
        """Where somebody waits whose scan opened no door."""
        return self.tr("Scan ohne Einlass")

    def register(self) -> str:
        """Somebody with a genuine ticket who is on no list."""
        return self.tr("Eintragen")

    def look_for(self) -> str:
        """Somebody of whom nothing is known."""
        return self.tr("Suchen")

    def since(self, moment: datetime, time_zone: str) -> str:
        """When somebody called (`moment` in UTC)."""
        return self.tr("seit {time} Uhr").format(time=f"{moment.astimezone(ZoneInfo(time_zone)):%H:%M}")

    def answer(self) -> str:
        """The helper goes there."""
        return self.tr("Ich komme")

    def coming(self) -> str:
        """Somebody goes there already."""
        return self.tr("Jemand ist unterwegs")

    def done(self) -> str:
        """The visitor has been helped."""
        return self.tr("Erledigt")

    def show_person(self) -> str:
        """Shows whom the call is about."""
        return self.tr("Person zeigen")

    def need(self, need: Need) -> str:
        """What the visitor has said by an icon."""
        return {
            Need.HEARING: self.tr("Hilfe beim Hören"),
            Need.SEEING: self.tr("Hilfe beim Sehen"),
            Need.WALKING: self.tr("Hilfe beim Gehen"),
            Need.SPEAKING: self.tr("Hilfe beim Sprechen"),
            Need.QUIET: self.tr("Ruhiger Platz"),
        }[need]

    def case(self, name: str) -> str:
        """What the visitor sees, with the reason that the public screen keeps to itself.

        `name` is that of the screen or outcome; one that another version of the program has made is said as it is.
        """
        words = {
            "waiting": self.tr("Start-Bildschirm"),
            "unreadable": self.tr("Der Code lässt sich nicht lesen"),
            "admitted": self.tr("Gerade angemeldet"),
            "welcome_back": self.tr("Gerade angemeldet, war schon einmal da"),
            "already_in": self.tr("War heute schon angemeldet"),
            "group_in": self.tr("Gruppe gerade angemeldet"),
            "choose_from_group": self.tr("Gruppe: wählt aus, wer da ist"),
            "choose_badges": self.tr("Gruppe: wählt aus, wessen Schild fehlt"),
            "reprinting": self.tr("Schild wird noch einmal gedruckt"),
            "no_more_reprints": self.tr("Möchte noch ein Schild, hatte schon zwei"),
            "one_at_a_time": self.tr("Zwei Karten auf einmal gezeigt"),
            "wrong_day": self.tr("Karte gilt an einem anderen Tag"),
            "closed": self.tr("Der Einlass ist gerade zu"),
            "full": self.tr("Alle Plätze sind belegt"),
            "online_only": self.tr("Nur für online angemeldet"),
            "unpaid": self.tr("Noch nicht bezahlt oder nicht bestätigt"),
            "cancelled": self.tr("Anmeldung ist storniert"),
            "not_on_list": self.tr("Steht nicht auf der Liste"),
            "not_a_ticket": self.tr("Der Code ist keine Karte"),
            "forged": self.tr("Karte ist nicht echt"),
            "expired": self.tr("Karte ist abgelaufen"),
            "revoked": self.tr("Karte wurde zurückgezogen"),
            "wrong_event": self.tr("Karte für eine andere Veranstaltung"),
            "look_up": self.tr("Sucht sich selbst, ohne Code"),
            "badge_at_desk": self.tr("Das Schild kommt nicht aus dem Drucker"),
            "trouble": self.tr("Die Station hat eine Störung"),
            "pin": self.tr("PIN-Eingabe"),
        }
        known = words.get(name) or words.get(name.split("-")[0])
        return known or name
