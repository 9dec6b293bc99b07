"""Finding a person by a name as people speak and type it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.folding import core, words
from kiosk.domain.name_words import ELSEWHERE, END, FIRST, LAST, PART_OF_FIRST, PART_OF_LAST, codes, din_5007_2, placed
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.vocabulary import BEGINNING, EXACT, HEARD, SAME_SOUND, TYPO, Effort, Vocabulary

GUESSED = 3
"""So many times as much it costs where a word stands if the word is a guess."""

OTHERWISE_SPACED, USED_TWICE = 0.5, 0.5
"""What it costs that a blank is elsewhere, and that one name stands for two words ("Mart Mart" is Martin Martens)."""

BEGUN, LEFT_OUT = 0.25, 0.5
"""What it costs that a title or particle of the query is but the beginning of a name ("Phil"), or is not there."""

OF_A_NAME = 5
"""A query of more words is also an organisation: what is spelt like it suffices, and its blanks are right."""

MUCH, KEPT = 2_000, 16
"""From so many likely words on it is kept who has them, for so many words that were typed."""

CODES = 500
"""So many codes and addresses with the same beginning are looked at."""

PLACES = (LAST, PART_OF_LAST, FIRST, PART_OF_FIRST, ELSEWHERE)
IN_LAST, IN_FIRST, IN_NAME = PLACES[:2], PLACES[2:4], PLACES[:4]

_DEGREES = re.compile(r"\b(?:[eh]\.\s?[ch]\.|[bm]\.\s?(?:a|sc|ed)\.|ph\.\s?d\.)", re.IGNORECASE)

Costs = NDArray[np.float32]
"""What it costs to take each person for the one who is meant; infinite for somebody who cannot be."""


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
        self._holders: Mapping[float, dict[str, array[int]]] = {place: {} for place in PLACES}
        for seat, person in self._people.items():
            self._hold(seat, person)
        self._vocabulary = Vocabulary({word for holders in self._holders.values() for word in holders})
        self._had: dict[tuple[str, Effort], Costs] = {}
        self._codes = sorted(code for person in people.values() for code in codes(person))

    @property
    def people(self) -> tuple[Registration, ...]:
        """Everybody."""
        return tuple(self._people.values())

    def put(self, registration: Registration) -> None:
        """Take in a registration, in place of the one with the same id if there is one."""
        self.remove(registration.id)
        self._had.clear()
        seat = self._seats[registration.id] = len(self._ranks)
        self._people[seat] = registration
        rank = bisect_left(self._order, din_5007_2(registration))
        self._order.insert(rank, din_5007_2(registration))
        self._ranks = np.append(self._ranks + (self._ranks >= rank), rank)
        new = {word for _, word in placed(registration) if not self._is_held(word)}
        self._hold(seat, registration)
        for word in new:
            self._vocabulary.add(word)
        for code in codes(registration):
            insort(self._codes, code)

    def remove(self, registration_id: RegistrationId) -> None:
        """Forget a registration; nothing happens if it is not there."""
        seat = self._seats.pop(registration_id, None)
        if seat is None:
            return
        self._had.clear()
        person = self._people.pop(seat)
        del self._order[self._ranks[seat]]
        self._ranks -= self._ranks > self._ranks[seat]
        for place, word in placed(person):
            holders = self._holders[place]
            holders[word].remove(seat)
            if not holders[word]:
                del holders[word]
                if not self._is_held(word):
                    self._vocabulary.discard(word)
        for code in codes(person):
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
        for effort, next_cost in ((Effort.SPELT, SAME_SOUND), (Effort.MISTYPED, HEARD), (Effort.HEARD, np.inf)):
            costs = coded.copy()
            for needed, cost in self._spacings(spelt, effort):
                furthest = effort if cost == 0 else min(effort, Effort.MISTYPED)
                if all(self._vocabulary.alike(word, furthest) for word in needed):
                    having = (self._having_like(word, furthest) for word in needed)
                    found = sum(having, cost + left_out + self._used_twice(needed))
                    np.minimum(costs, found, out=costs)
            enough = costs <= next_cost if len(spelt) <= OF_A_NAME else costs < np.inf
            if np.count_nonzero(enough) >= limit:
                break
        return [self._people[seat] for seat in self._best(costs, limit)]

    def _spacings(self, spelt: Sequence[str], effort: Effort) -> Iterator[tuple[Sequence[str], float]]:
        """The words that count, as they are typed and with a blank more or less, and what that costs."""
        needed = core(spelt)
        yield needed, 0.0
        if len(spelt) > OF_A_NAME and effort > Effort.SPELT:
            return
        joined = {tuple(core(_joined(way, place))) for way in (spelt, needed) for place in range(len(way) - 1)}
        if len(spelt) > 2:
            joined.add(("".join(spelt),))
        yield from ((way, OTHERWISE_SPACED) for way in joined)
        if effort >= Effort.MISTYPED:
            for place, word in enumerate(needed):
                if not self._vocabulary.alike(word, Effort.SPELT):
                    for halves in self._vocabulary.halves(word):
                        yield (*needed[:place], *halves, *needed[place + 1 :]), TYPO

    def _having_like(self, word: str, effort: Effort) -> Costs:
        """Who has a word that `word` may stand for; kept if that was much work: people type on, and names repeat."""
        if (word, effort) not in self._had:
            alike = self._vocabulary.alike(word, effort)
            if len(alike) < MUCH:
                return self._having(alike)
            if len(self._had) >= KEPT:
                self._had.clear()
            self._had[word, effort] = self._having(alike)
        return self._had[word, effort]

    def _having(self, alike: Mapping[str, float], places: Iterable[float] = PLACES) -> Costs:
        """Who has one of the words, at the least cost."""
        seats: dict[float, list[array[int]]] = defaultdict(list)
        for place in places:
            holders = self._holders[place]
            for word, cost in alike.items():
                if word in holders:
                    seats[cost + place * (1 if cost < SAME_SOUND else GUESSED)].append(holders[word])
        costs = self._nobody()
        for cost in sorted(seats, reverse=True):
            costs[np.frombuffer(b"".join(seats[cost]), np.intc)] = cost
        return costs

    def _left_out(self, unneeded: Iterable[str]) -> Costs:
        """What it costs not to have the titles and particles of the query."""
        costs = np.zeros(len(self._ranks), np.float32)
        for word in unneeded:
            begun = self._vocabulary.alike(word, Effort.SPELT)
            exact = {found: cost for found, cost in begun.items() if cost == EXACT}
            missing = np.where(self._having(begun, IN_NAME) < np.inf, BEGUN, LEFT_OUT)
            costs += np.where(self._having(exact) < np.inf, 0, missing).astype(np.float32)
        return costs

    def _used_twice(self, needed: Sequence[str]) -> Costs | float:
        """What it costs to have but one name for two words of which one begins the other."""
        costs: Costs | float = 0.0
        for word, other in combinations(sorted(needed, key=len), 2):
            if other.startswith(word):
                alike = self._vocabulary.alike(word, Effort.SPELT)
                in_both = (self._having(alike, IN_FIRST) < np.inf) & (self._having(alike, IN_LAST) < np.inf)
                costs = costs + np.where(in_both, 0, USED_TWICE).astype(np.float32)
        return costs

    def _coded(self, query: str) -> Costs:
        """Whose code, id or e-mail address begins with the query."""
        costs = self._nobody()
        first = bisect_left(self._codes, query)
        for code, _, person in (entry.partition(END) for entry in self._codes[first : first + CODES]):
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
        for place, word in placed(person):
            self._holders[place].setdefault(word, array("i")).append(seat)

    def _is_held(self, word: str) -> bool:
        return any(word in holders for holders in self._holders.values())


def _joined(spelt: Sequence[str], place: int) -> list[str]:
    return [*spelt[:place], spelt[place] + spelt[place + 1], *spelt[place + 2 :]]
