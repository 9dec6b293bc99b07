"""The paper list: everybody in alphabetical order with a box to tick and a code, for when nothing else works."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from kiosk.domain.admission import AtTheDoor, Cancelled, Inside, OnlineOnly, Refused, Unpaid, WrongDay, decide
from kiosk.domain.dates import clock, long_date, short_date
from kiosk.domain.folding import sorting
from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import EventDay, Language, Registration, RegistrationId
from kiosk.domain.row_code import PREFIX, in_groups, row_codes
from kiosk.pages.codes import Correction, qr_drawing
from kiosk.pages.glyphs import letters
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, one_line
from kiosk.settings import RESOURCES, EventSettings

NO_LETTER = "Andere Zeichen"
"""The heading of those whose name begins with no letter of the alphabet."""

LONGEST_NAME, LONGEST_PLACE = 90, 110
"""More of a name and of an organisation is not printed; whoever has so long a name is known by less."""

UNBROKEN = 18
"""A word longer than this may be broken anywhere, unless it looks like one that Typst hyphenates."""

_VOWELS = "aeiouyäöü"
_CONSONANTS = "bcdfghjklmnpqrstvwxzß"
_HYPHENATED = re.compile(
    f"[{_CONSONANTS}]{{0,5}}(?:[{_VOWELS}]{{1,3}}[{_CONSONANTS}]{{1,6}})+[{_VOWELS}]{{0,3}}", re.IGNORECASE
)
_LONG_WORD = re.compile(rf"\S{{{UNBROKEN + 1},}}")


class PaperList:
    """Makes the list in German. Every method raises TemplateTrouble."""

    def __init__(self, event: EventSettings) -> None:
        self._event = event
        self._typesetter = Typesetter(RESOURCES / "pages" / "paper-list.typ", "paper list")

    def pdf(
        self, people: Iterable[Registration], day: EventDay, at: datetime, there: Collection[RegistrationId] = ()
    ) -> bytes:
        """The list for one day, as it is at the moment `at` (aware); `there` are ticked already.

        PDF/UA-1 if the fonts have all letters.
        """
        inputs, private = self._inputs(people, day, at, there)
        try:
            return self._typesetter.page("pdf", inputs, private, accessible=True)
        except TemplateTrouble:
            # A letter that no font has is a fault in PDF/UA; a list with a box in a name is better than none.
            return self._typesetter.page("pdf", inputs, private)

    def _inputs(
        self, people: Iterable[Registration], day: EventDay, at: datetime, there: Collection[RegistrationId]
    ) -> tuple[dict[str, str], list[str]]:
        in_order = sorted(people, key=din_5007_2)
        codes = row_codes(person.id for person in in_order)
        rows = [(_letter(each), self._row(each, day, codes[each.id], each.id in there)) for each in in_order]
        local = at.astimezone(self._event.rules.time_zone)
        content = {
            "event": self._event.event.name,
            "day": long_date(day, Language.GERMAN),
            "printed": f"{short_date(local.date(), Language.GERMAN)}, {clock(local.time(), Language.GERMAN)}",
            "people": len(rows),
            "expected": sum(not row["note"] for _, row in rows),
            "sections": [
                {"letter": letter, "rows": [row for _, row in those]}
                for letter, those in groupby(rows, key=itemgetter(0))
            ],
        }
        private = [text for _, row in rows for text in (row["last"], row["first"], row["place"])]
        return {"list": json.dumps(content)}, private

    def _row(self, person: Registration, day: EventDay, code: str, there: bool) -> dict[str, Any]:
        who = person.attendee
        given = " ".join(part for part in (who.title, who.first_name) if part)
        return {
            "last": _breakable(who.last_name, LONGEST_NAME),
            "first": _breakable(given, LONGEST_NAME),
            "place": _breakable(who.organisation, LONGEST_PLACE),
            "note": self._note(person, day),
            "there": there,
            "code": in_groups(code),
            "qr": qr_drawing(PREFIX + code, Correction.HIGH),
        }

    def _note(self, person: Registration, day: EventDay) -> str:
        """Why somebody may not simply come in on this day; empty for all who may."""
        # Neither the hour nor how full it is are known when the paper is used.
        answer: Inside | Refused = decide(person, AtTheDoor(day), {}, self._event.rules)
        match answer:
            case Cancelled():
                return "abgesagt"
            case Unpaid():
                return "nicht bestätigt"
            case OnlineOnly():
                return "nur online"
            case WrongDay(valid_days=days):
                return "nur " + ", ".join(f"{each.day}.{each.month}." for each in days) if days else "anderer Tag"
            case _:
                return ""


def _letter(person: Registration) -> str:
    """Under which letter of the alphabet somebody stands."""
    first = sorting(person.attendee.last_name)[:1].upper()
    return first if "A" <= first <= "Z" else NO_LETTER


def _breakable(text: str, longest: int) -> str:
    """The text on paper: not endless, and with places to break words that would not fit into a line."""
    line = one_line(text)
    line = line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
    return _LONG_WORD.sub(_broken, line)


def _broken(found: re.Match[str]) -> str:
    word = found[0]
    # Between letters that are joined, as Arabic ones are, nothing may stand.
    joined = unicodedata.bidirectional(word[0]) in ("R", "AL")
    hyphenated = all(len(part) <= UNBROKEN or _HYPHENATED.fullmatch(part) for part in word.split("-"))
    return word if joined or hyphenated else "\u200b".join(letters(word))
