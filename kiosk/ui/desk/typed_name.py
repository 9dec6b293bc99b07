"""What a helper has typed into the search, as the name of somebody who was not found."""

from __future__ import annotations

from kiosk.domain.folding import PARTICLES
from kiosk.domain.registration import Attendee


def typed_name(query: str) -> Attendee:
    """First and last name; "Demir, Aylin" and "aylin demir" are the same. Codes and addresses are no names."""
    query = " ".join(query.split())
    if not query or any(sign.isdigit() or sign in "@_/" for sign in query):
        return Attendee("", "")
    last, comma, first = (part.strip() for part in query.partition(","))
    if not comma:
        words = query.split(" ")
        # "Aylin van der Velde": what belongs to the last name begins with its particle.
        start = next((place for place, word in enumerate(words[1:], 1) if word.casefold() in PARTICLES), len(words) - 1)
        first, last = " ".join(words[:start]), " ".join(words[start:])
    return Attendee(_written(first), _written(last))


def _written(name: str) -> str:
    """With capital letters, if no letter was typed as one."""
    if name != name.lower():
        return name
    return " ".join(word if word in PARTICLES else _capital(word) for word in name.split(" "))


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
