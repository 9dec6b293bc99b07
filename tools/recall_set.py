"""The invented lists that the search is measured with: who stands on them, and what is typed to find them."""

from __future__ import annotations

import random
import string
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count, islice, product

from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from tools import recall_names, recall_second
from tools.demo_list import BASE32, ORGANISATIONS
from tools.recall_names import CROWD_FIRST_NAMES, CROWD_LAST_NAMES, CROWD_SYLLABLES

SHOWN = 8
"""The person counts as found among so many; a name that more people bear is not asked for alone."""

KNOWN_CROWD = 2_000
"""So many of the crowd have names that are common or like those that are looked for, and then every other."""

_PLAIN = str.maketrans(dict(zip("łŁđĐøØıæÆßʿʾ'’", "l L d D o O i ae Ae ss".split() + [""] * 4, strict=True)))
_GERMAN = str.maketrans(dict(zip("äöüÄÖÜ", "ae oe ue Ae Oe Ue".split(), strict=True)))


@dataclass(frozen=True, slots=True)
class Book:
    """Names by language, as in `tools.recall_names`, and people that are hard to find with what is typed for them."""

    first_names: Mapping[str, str]
    last_names: Mapping[str, str]
    harder: str = ""


OWN = Book(recall_names.FIRST_NAMES, recall_names.LAST_NAMES, recall_names.HARDER)
SECOND = Book(recall_second.FIRST_NAMES, recall_second.LAST_NAMES)


@dataclass(frozen=True, slots=True)
class Name:
    """A first or last name as it stands on the list, as it is typed without accents, and as it is heard."""

    listed: str
    plain: str
    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody who is looked for; with a double name there are two last names."""

    language: str
    first: Name
    last: tuple[Name, ...]
    registration: Registration


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed to find one person."""

    kind: str
    language: str
    query: str
    person: RegistrationId


def recall_set(
    size: int, seed: int = 2024, book: Book = OWN, *, common: bool = True
) -> tuple[list[Registration], list[Question]]:
    """A list of `size` people and the questions for those of them who are looked for; the same for the same seed.

    Without `common` names, nearly every last name of the crowd is another one.
    """
    chance = random.Random(seed)
    sought = list(_people(book, chance))
    hard = list(_harder(book, chance))
    listed = [person.registration for person in sought] + [person for person, _ in hard]
    listed += islice(_crowd(chance, common), size - len(listed))
    bearers = Counter(name for person in listed for name in plain(person.attendee.last_name).split("-"))
    questions = [question for person in sought for question in _questions(person, bearers, chance)]
    questions += [Question("harder", "Mixed", query, person.id) for person, queries in hard for query in queries]
    chance.shuffle(listed)
    return listed, questions


def plain(text: str) -> str:
    """A text without accents and apostrophes, as on an English keyboard."""
    spelt = unicodedata.normalize("NFD", text.translate(_PLAIN))
    return "".join(sign for sign in spelt if not unicodedata.combining(sign))


def _people(book: Book, chance: random.Random) -> Iterator[Sought]:
    """Three for every last name, a sixth of them with a double name; every other Ukrainian in Latin letters."""
    for language, entries in book.last_names.items():
        firsts, lasts = book.first_names[language].split(), entries.split()
        for place in range(3 * len(lasts)):
            latin = place // len(lasts) % 2 == 1
            first = _name(firsts[(place * 7 + place // len(lasts)) % len(firsts)], latin)
            last = [_name(lasts[place % len(lasts)], latin)]
            if place % 6 == 5:
                last.append(_name(lasts[(place + 5) % len(lasts)], latin))
            listed = "-".join(name.listed for name in last)
            yield Sought(language, first, tuple(last), _invent(first.listed, listed, chance))


def _name(entry: str, latin: bool) -> Name:
    listed, *passport, heard = entry.replace("_", " ").split("=")
    return Name(
        passport[0] if latin and passport else listed,
        passport[0] if passport else plain(listed),
        tuple(heard.split("/")),
    )


def _harder(book: Book, chance: random.Random) -> Iterator[tuple[Registration, list[str]]]:
    for line in book.harder.strip().splitlines():
        name, _, queries = line.strip().partition(": ")
        first, _, last = name.partition("|")
        yield _invent(first, last, chance), queries.split("; ")


def _crowd(chance: random.Random, common: bool) -> Iterator[Registration]:
    """Other people without end: common names come back, as on a real list, and many names occur once or twice."""
    for number in count():
        if common and (number < KNOWN_CROWD or number % 2):
            last = chance.choice(CROWD_LAST_NAMES).replace("_", " ")
        else:
            last = "".join(chance.choices(CROWD_SYLLABLES, k=chance.randint(2, 4))).capitalize()
        yield _invent(chance.choice(CROWD_FIRST_NAMES), last, chance)


def _invent(first: str, last: str, chance: random.Random) -> Registration:
    code = "".join(chance.choices(BASE32, k=12))
    address = f"{plain(first)}.{plain(last)}{chance.randrange(100)}@{code[:6]}.example".replace(" ", "").lower()
    person = Attendee(first, last, organisation=chance.choice(ORGANISATIONS), email=address)
    return Registration(RegistrationId(f"r-{code}"), TicketCode(f"GD24-{code}"), person)


def _questions(sought: Sought, bearers: Counter[str], chance: random.Random) -> Iterator[Question]:
    person = sought.registration
    for kind, query in _queries(sought, bearers, chance):
        yield Question(kind, sought.language, query, person.id)


def _queries(sought: Sought, bearers: Counter[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """Kind of query and query."""
    who, first, last = sought.registration.attendee, sought.first, sought.last
    typed_first, typed_last = first.plain, " ".join(name.plain for name in last)
    rare = all(bearers[plain(name.listed)] <= SHOWN // 2 for name in last)
    yield "exact", f"{who.first_name} {who.last_name}"
    yield "exact", f"{who.first_name} {who.last_name}".upper()
    yield "exact", unicodedata.normalize("NFD", f"{who.first_name} {who.last_name}")
    if rare:
        yield "exact", who.last_name
    if (german := who.last_name.translate(_GERMAN)) != who.last_name:
        yield "ue", plain(f"{who.first_name.translate(_GERMAN)} {german}")
    if typed_last != who.last_name:
        yield "u", f"{typed_first} {typed_last}"
    if len(last) > 1:
        yield "double", f"{typed_first} {typed_last}"
        yield "double", "".join(name.plain for name in last)
        yield from (("double", f"{who.first_name} {name.listed}") for name in last)
        yield from (("double", name.listed) for name in last if rare)
    yield "swapped", f"{who.last_name} {who.first_name}"
    yield "swapped", f"{who.last_name}, {who.first_name}"
    for error in _ERRORS:
        yield "typo", f"{_mistype(typed_first, error, chance)} {typed_last}"
        yield "typo", f"{typed_first} {_mistype(typed_last, error, chance)}"
        yield "typo", _mistype(f"{who.first_name} {who.last_name}", error, chance)
        yield "typo", f"{_mistype(typed_last, error, chance)} {typed_first}"
        if rare and len(typed_last) > 4:
            yield "typo, last name alone", _mistype(typed_last, error, chance)
    yield "typo", f"{typed_first} {chance.choice(string.ascii_lowercase)}{typed_last[1:]}"
    heard_last = [" ".join(ways) for ways in product(*(name.heard for name in last))]
    yield from (("heard", f"{heard_first} {heard}") for heard_first in first.heard for heard in heard_last)
    yield from (("heard", f"{who.first_name} {heard}") for heard in heard_last)
    if rare:
        yield from (("heard, last name alone", heard) for heard in heard_last)
    yield "half", f"{typed_first[:4]} {typed_last[:4]}"
    yield "half", f"{typed_last[:4]} {typed_first[:4]}"
    yield "half", f"{who.first_name[:4]} {who.last_name[:4]}"
    yield "half, 3 letters", f"{typed_first[:3]} {typed_last[:3]}"
    yield "title, particle", f"Prof. Dr. {who.first_name} von {who.last_name}"
    yield "title, particle", f"Frau {who.last_name}, {who.first_name}"
    if who.organisation:
        yield "organisation", f"{max(who.organisation.split(), key=len)} {typed_last}"
        yield "organisation", f"{who.last_name} {max(who.organisation.split(), key=len)[:8]}"
    yield "e-mail", who.email
    yield "e-mail", who.email.partition("@")[0]
    yield "code", sought.registration.code
    yield "code", sought.registration.code[:11].lower()


_ERRORS = ("insert", "delete", "replace", "transpose")


def _mistype(name: str, error: str, chance: random.Random) -> str:
    """The name with one typing error at some place; a name too short for the error stays."""
    place = chance.randrange(len(name))
    letter = chance.choice(string.ascii_lowercase)
    before, sign, behind = name[:place], name[place], name[place + 1 :]
    match error:
        case "insert":
            return before + letter + sign + behind
        case "delete":
            return before + behind if len(name) > 2 else name
        case "replace":
            return before + letter + behind if len(name) > 2 else name
        case _:
            return before + behind[:1] + sign + behind[1:]
