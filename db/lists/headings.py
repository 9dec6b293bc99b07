"""Which field a heading names: alone, beside a second word for the same, or with a remark behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from db.lists.words import HEADINGS, plain, reason_to_drop

_PARTS = re.compile(r"[/|()\[\]\n]")

_FIELDS: Mapping[str, str] = {word: field for field, words in reversed(list(HEADINGS.items())) for word in words}


def field_of(word: str) -> str | None:
    """The field that a word of `heading_word` names."""
    return _FIELDS.get(word)


def heading_word(heading: str) -> str:
    """The heading as it stands in `HEADINGS`, or plain if it does not.

    "Museum / Einrichtung" and "E-Mail (dienstlich)" are what one of their parts is. A heading whose parts are
    different fields is none of them, and neither is one that has anything in it that is never kept.
    """
    whole = plain(heading)
    if whole in _FIELDS or reason_to_drop(heading):
        return whole
    known = [word for part in _PARTS.split(heading) if (word := plain(part)) in _FIELDS]
    return known[0] if len({_FIELDS[word] for word in known}) == 1 else whole
