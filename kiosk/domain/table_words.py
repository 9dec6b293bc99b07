"""What stands over the columns of the tables after the event and in their cells, in German and English."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.registration import Language


class What(StrEnum):
    """The tables there are; their text is their name on the command line."""

    ATTENDANCE = "attendance"
    DOUBLES = "doubles"
    WALK_INS = "walk-ins"
    NO_SHOWS = "no-shows"
    ARRIVALS = "arrivals"
    DAYS = "days"
    ROLES = "roles"
    REGIONS = "regions"


class Persons(StrEnum):
    """How people stand in the tables."""

    NAMED = "named"
    NUMBERED = "numbered"
    """A number instead of everything by which somebody is known, another one in every export; times by the quarter."""
    COUNTED = "counted"
    """Nobody: only numbers, and none of fewer than 5 people."""


SHEETS: Mapping[Language, Mapping[What, str]] = {
    Language.GERMAN: {
        What.ATTENDANCE: "Anwesenheit",
        What.DOUBLES: "Doppelt eingelassen",
        What.WALK_INS: "Ohne Anmeldung",
        What.NO_SHOWS: "Nicht gekommen",
        What.ARRIVALS: "Ankünfte",
        What.DAYS: "Tage",
        What.ROLES: "Rollen",
        What.REGIONS: "Regionen",
    },
    Language.ENGLISH: {
        What.ATTENDANCE: "Attendance",
        What.DOUBLES: "Let in twice",
        What.WALK_INS: "Not registered before",
        What.NO_SHOWS: "Did not come",
        What.ARRIVALS: "Arrivals",
        What.DAYS: "Days",
        What.ROLES: "Roles",
        What.REGIONS: "Regions",
    },
}
"""What the sheets of a workbook are called; at most 31 letters, none of : \\ / ? * [ ]."""

HEADINGS: Mapping[Language, Mapping[str, str]] = {
    Language.GERMAN: {
        "id": "Nummer",
        "title": "Titel",
        "first_name": "Vorname",
        "last_name": "Nachname",
        "organisation": "Organisation",
        "role": "Rolle",
        "group": "Gruppe",
        "attendance": "Teilnahme",
        "status": "Stand der Anmeldung",
        "source": "Herkunft der Anmeldung",
        "badge": "Namensschild",
        "days_came": "Tage da",
        "region": "Region",
        "day": "Tag",
        "number": "Wievieltes Mal",
        "time": "Uhrzeit",
        "where": "Wo",
        "came_otherwise": "An anderem Tag da",
        "from": "Ab",
        "people": "Personen",
        "expected": "Erwartet",
        "came": "Gekommen",
        "at_the_door": "Ohne Anmeldung",
        "missed": "Nicht gekommen",
        "registered": "Angemeldet",
        "{day}": "{day} da seit",
        "{day} out": "{day} gegangen",
        "{day} last out": "{day} zuletzt hinaus",
        "{day} where": "{day} wo",
    },
    Language.ENGLISH: {
        "id": "Number",
        "title": "Title",
        "first_name": "First name",
        "last_name": "Last name",
        "organisation": "Organisation",
        "role": "Role",
        "group": "Group",
        "attendance": "Attendance",
        "status": "Status",
        "source": "Registered by",
        "badge": "Badge",
        "days_came": "Days attended",
        "region": "Region",
        "day": "Day",
        "number": "Which time",
        "time": "Time",
        "where": "Where",
        "came_otherwise": "Came on another day",
        "from": "From",
        "people": "People",
        "expected": "Expected",
        "came": "Came",
        "at_the_door": "Not registered before",
        "missed": "Did not come",
        "registered": "Registered",
        "{day}": "{day} here since",
        "{day} out": "{day} left",
        "{day} last out": "{day} last out",
        "{day} where": "{day} where",
    },
}

VALUES: Mapping[Language, Mapping[str, str]] = {
    Language.GERMAN: {
        "onsite": "vor Ort",
        "online": "online",
        "hybrid": "vor Ort und online",
        "confirmed": "bestätigt",
        "pending": "offen",
        "cancelled": "abgesagt",
        "list": "Liste",
        "walk-in": "an der Tür",
        "ticket": "Ticket, nicht auf der Liste",
        "waiting": "wartet",
        "sent": "beim Drucker",
        "failed": "nicht gedruckt",
        "given_up": "aufgegeben",
        "badge confirmed": "gedruckt",
        "yes": "ja",
        "no": "nein",
        "few": "unter 5",
        "others": "alle anderen zusammen",
        "none": "ohne Angabe",
    },
    Language.ENGLISH: {
        "onsite": "on site",
        "online": "online",
        "hybrid": "on site and online",
        "confirmed": "confirmed",
        "pending": "pending",
        "cancelled": "cancelled",
        "list": "list",
        "walk-in": "at the door",
        "ticket": "ticket, not on the list",
        "waiting": "waiting",
        "sent": "with the printer",
        "failed": "not printed",
        "given_up": "given up",
        "badge confirmed": "printed",
        "yes": "yes",
        "no": "no",
        "few": "fewer than 5",
        "others": "all others together",
        "none": "not stated",
    },
}
"""Words of the program that stand in cells; what people have written themselves is never put into other words."""


def worded(language: Language) -> Language:
    """The language of these words for helpers who read `language`."""
    return language if language in SHEETS else Language.ENGLISH
