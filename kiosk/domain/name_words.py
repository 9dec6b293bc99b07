"""What a person can be found by: the words on the list and where they stand, and the codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.domain.folding import PARTICLES, core, parts, sorting, words
from kiosk.domain.registration import Registration

LAST, PART_OF_LAST, FIRST, PART_OF_FIRST, ELSEWHERE = 0.0, 0.125, 0.25, 0.375, 1.25
"""What it costs that a word is a whole last name, one of several in it, a first name, or stands in the organisation.

Helpers who type one word mostly type a last name, and some last names are common first names: Werner, Martin.
"""

END = "\0"
"""Stands behind a code, before the id of whose it is."""

LONGEST_RUN = 3
"""So many words in a row of a longer name may be written as one: "ʿAbd al-Raḥmān" is Abdalrahman."""

_SIGNS = re.compile(r"[\W_]+")


def placed(registration: Registration) -> Iterator[tuple[float, str]]:
    """Every word to find a person by, and what it costs that it stands where it stands."""
    person = registration.attendee
    for name, whole_place, part_place in (
        (person.last_name, LAST, PART_OF_LAST),
        (person.first_name, FIRST, PART_OF_FIRST),
    ):
        whole, each = _of_name(name)
        for word in whole:
            yield whole_place, word
        for word in each:
            yield part_place, word
    if person.title:
        yield from (
            (PART_OF_FIRST, word) for word in set(_of_text(person.title)).difference(_of_name(person.first_name)[1])
        )
    for word in _of_text(f"{person.organisation} {registration.group}"):
        yield ELSEWHERE, word


@lru_cache(maxsize=65_536)
def _of_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a first or last name: the whole of it written as one, and each of several."""
    spelt = words(name)
    if len(spelt) == 1 and name.isalnum():
        return (spelt[0],), ()
    whole = {"".join(spelt), "".join(core(spelt))} - {""}
    runs = (spelt[end - length : end] for length in range(2, LONGEST_RUN + 1) for end in range(length, len(spelt) + 1))
    written_as_one = {"".join(run) for run in runs if run[-1] not in PARTICLES}
    return tuple(whole), tuple({*spelt, *parts(name), *written_as_one} - whole)


@lru_cache(maxsize=65_536)
def _of_text(text: str) -> tuple[str, ...]:
    return tuple({*words(text), *parts(text)})


def codes(registration: Registration) -> set[str]:
    """What is typed without its signs, and whose it is: order code, id, e-mail address from each of its names on."""
    name, _, host = registration.attendee.email.casefold().partition("@")
    names = _SIGNS.split(name)
    address = _SIGNS.sub("", host)
    texts = {_SIGNS.sub("", text.casefold()) for text in (registration.code, registration.id)}
    texts |= {"".join(names[place:]) + address for place in range(len(names))}
    return {f"{text}{END}{registration.id}" for text in texts if text}


_sorting = lru_cache(maxsize=65_536)(sorting)


def din_5007_2(registration: Registration) -> tuple[str, str, str]:
    """Sort key of a list of persons after DIN 5007-2: ä as ae, ß as ss, particles and titles ignored."""
    person = registration.attendee
    return _sorting(person.last_name), _sorting(person.first_name), registration.id
