"""Finding a person by a name as people speak and type it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.folding import core, parts, sorting, words
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.vocabulary import BEGINNING, EXACT, HEARD, TYPO, Effort, Vocabulary

WHOLE, PART, ELSEWHERE = 0.0, 0.25, 1.25
"""What it costs that a word is a whole name, one of several in a name, or not in the name but in the organisation;
three times as much if the word is a guess."""

OTHERWISE_SPACED, LEFT_OUT = 0.5, 0.5
"""What it costs that a blank is elsewhere, and that a title or particle of the query is not in the name."""

CODES = 500
"""So many codes and addresses with the same beginning are looked at."""

_DEGREES = re.compile(r"\b(?:[eh]\.\s?[ch]\.|[bm]\.\s?(?:a|sc|ed)\.|ph\.\s?d\.)", re.IGNORECASE)
_SIGNS = re.compile(r"[\W_]+")
_END = "\0"  # of a code, before the id

Costs = NDArray[np.float32]
"""What it costs to take each person for the one who is meant; infinite for somebody who cannot be."""


def din_5007_2(registration: Registration) -> tuple[str, str, str]:
    """Sort key of a list of persons after DIN 5007-2: ä as ae, ß as ss, particles and titles ignored."""
    person = registration.attendee
    return _sorting(person.last_name), _sorting(person.first_name), registration.id


class NameIndex:
    """All registrations, to be searched by name in any order, organisation, order code or e-mail.

    A query's words are compared with the words that occur, not with every person: names repeat. Each person has a
    seat; who has a word is an array of seats, and what a match costs an array over all seats.
    """

    def __init__(self, registrations: Iterable[Registration]) -> None:
        people = {person.id: person for person in registrations}
        in_order = sorted(((din_5007_2(person), person) for person in people.values()), key=itemgetter(0))
        self._order = [key for key, _ in in_order]
        self._people = dict(enumerate(person for _, person in in_order))
        self._seats = {person.id: seat for seat, person in self._people.items()}
        self._ranks = np.arange(len(self._people))
        self._holders: Mapping[float, dict[str, array[int]]] = {WHOLE: {}, PART: {}, ELSEWHERE: {}}
        for seat, person in self._people.items():
            self._hold(seat, person)
        self._vocabulary = Vocabulary({word for holders in self._holders.values() for word in holders})
        self._codes = sorted(code for person in people.values() for code in _codes(person))

    def put(self, registration: Registration) -> None:
        """Take in a registration, in place of the one with the same id if there is one."""
        self.remove(registration.id)
        seat = self._seats[registration.id] = len(self._ranks)
        self._people[seat] = registration
        rank = bisect_left(self._order, din_5007_2(registration))
        self._order.insert(rank, din_5007_2(registration))
        self._ranks = np.append(self._ranks + (self._ranks >= rank), rank)
        new = {word for _, word in _placed(registration) if not self._is_held(word)}
        self._hold(seat, registration)
        for word in new:
            self._vocabulary.add(word)
        for code in _codes(registration):
            insort(self._codes, code)

    def remove(self, registration_id: RegistrationId) -> None:
        """Forget a registration; nothing happens if it is not there."""
        seat = self._seats.pop(registration_id, None)
        if seat is None:
            return
        person = self._people.pop(seat)
        del self._order[self._ranks[seat]]
        self._ranks -= self._ranks > self._ranks[seat]
        for place, word in _placed(person):
            holders = self._holders[place]
            holders[word].remove(seat)
            if not holders[word]:
                del holders[word]
                if not self._is_held(word):
                    self._vocabulary.discard(word)
        for code in _codes(person):
            del self._codes[bisect_left(self._codes, code)]

    def find(self, query: str, limit: int = 8) -> list[Registration]:
        """The best matches, best first; equals in the order of DIN 5007-2.

        Exact before beginnings ("mül") before typing errors before what sounds alike; later kinds are looked for
        only as far as the earlier ones do not fill the list. The words may come in any order, and every word must be
        found, apart from titles and particles. Two characters suffice; fewer find nobody.
        """
        spelt = words(_DEGREES.sub(" ", query))
        if len("".join(spelt)) < 2:
            return []
        coded = self._coded("".join(spelt))
        left_out = self._left_out(set(spelt) - set(core(spelt)))
        for effort, next_cost in ((Effort.SPELT, TYPO), (Effort.MISTYPED, HEARD), (Effort.HEARD, np.inf)):
            costs = coded.copy()
            for needed, cost in self._spacings(spelt, effort):
                furthest = effort if cost == 0 else min(effort, Effort.MISTYPED)
                alike = [self._vocabulary.alike(word, furthest) for word in needed]
                if all(alike):
                    np.minimum(costs, sum(map(self._having, alike), cost + left_out), out=costs)
            if np.count_nonzero(costs <= next_cost) >= limit:
                break
        return [self._people[seat] for seat in self._best(costs, limit)]

    def _spacings(self, spelt: Sequence[str], effort: Effort) -> Iterator[tuple[Sequence[str], float]]:
        """The words that count, as they are typed and with a blank more or less, and what that costs."""
        needed = core(spelt)
        yield needed, 0.0
        for place, (word, following) in enumerate(pairwise(needed)):
            yield (*needed[:place], word + following, *needed[place + 2 :]), OTHERWISE_SPACED
        if len(spelt) > 2:
            yield ("".join(spelt),), OTHERWISE_SPACED
        if effort >= Effort.MISTYPED:
            for place, word in enumerate(needed):
                if not self._vocabulary.alike(word, Effort.SPELT):
                    for halves in self._vocabulary.halves(word):
                        yield (*needed[:place], *halves, *needed[place + 1 :]), TYPO

    def _having(self, alike: Mapping[str, float]) -> Costs:
        """Who has one of the words, at the least cost."""
        seats: dict[float, list[array[int]]] = defaultdict(list)
        for place, holders in self._holders.items():
            for word, cost in alike.items():
                if word in holders:
                    seats[cost + place * (1 if cost < TYPO else 3)].append(holders[word])
        costs = self._nobody()
        for cost in sorted(seats, reverse=True):
            costs[np.frombuffer(b"".join(seats[cost]), np.intc)] = cost
        return costs

    def _left_out(self, unneeded: Iterable[str]) -> Costs:
        """What it costs not to have the titles and particles of the query."""
        costs = np.zeros(len(self._ranks), np.float32)
        for word in unneeded:
            spelt = {found: cost for found, cost in self._vocabulary.alike(word, Effort.SPELT).items() if cost == EXACT}
            costs += np.where(self._having(spelt) < np.inf, 0, LEFT_OUT).astype(np.float32)
        return costs

    def _coded(self, query: str) -> Costs:
        """Whose code, id or e-mail address begins with the query."""
        costs = self._nobody()
        first = bisect_left(self._codes, query)
        for code, _, person in (entry.partition(_END) for entry in self._codes[first : first + CODES]):
            if not code.startswith(query):
                break
            seat = self._seats[RegistrationId(person)]
            costs[seat] = min(costs[seat], EXACT if code == query else BEGINNING + OTHERWISE_SPACED)
        return costs

    def _best(self, costs: Costs, limit: int) -> NDArray[np.intp]:
        found = np.flatnonzero(costs < np.inf)
        if len(found) > limit:
            found = found[costs[found] <= np.partition(costs[found], limit - 1)[limit - 1]]
        return found[np.lexsort((self._ranks[found], costs[found]))][:limit]

    def _nobody(self) -> Costs:
        return np.full(len(self._ranks), np.inf, np.float32)

    def _hold(self, seat: int, person: Registration) -> None:
        for place, word in _placed(person):
            self._holders[place].setdefault(word, array("i")).append(seat)

    def _is_held(self, word: str) -> bool:
        return any(word in holders for holders in self._holders.values())


def _placed(registration: Registration) -> Iterator[tuple[float, str]]:
    """Every word to find a person by, and where it stands."""
    person = registration.attendee
    yield from _of_name(person.first_name)
    yield from _of_name(person.last_name)
    yield from ((PART, word) for word in _of_text(person.title))
    yield from ((ELSEWHERE, word) for text in (person.organisation, registration.group) for word in _of_text(text))


@lru_cache(maxsize=65_536)
def _of_name(name: str) -> tuple[tuple[float, str], ...]:
    """The words of a first or last name: the whole of it written as one, and each of several."""
    spelt = words(name)
    needed = core(spelt)
    whole = {"".join(spelt), "".join(needed)} - {""}
    each = {*spelt, *parts(name)} - whole
    return (*((WHOLE, word) for word in whole), *((PART, word) for word in each))


@lru_cache(maxsize=65_536)
def _of_text(text: str) -> tuple[str, ...]:
    return tuple({*words(text), *parts(text)})


_sorting = lru_cache(maxsize=65_536)(sorting)


def _codes(registration: Registration) -> set[str]:
    """What is typed without its signs, and whose it is: order code, id, e-mail address from each of its names on."""
    name, _, host = registration.attendee.email.casefold().partition("@")
    names = _SIGNS.split(name)
    address = _SIGNS.sub("", host)
    texts = {_SIGNS.sub("", text.casefold()) for text in (registration.code, registration.id)}
    texts |= {"".join(names[place:]) + address for place in range(len(names))}
    return {f"{text}{_END}{registration.id}" for text in texts if text}
