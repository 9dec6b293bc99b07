"""The code of a row of the paper list: made of the registration's id alone, short, and hard to mistype."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.registration import RegistrationId

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: digits and capitals without I, L, O and U, which are taken for others."""

SHORT, LONG = 5, 7
"""So many letters a code has, and one whose first five are those of somebody else on the list, too; then the check."""

PREFIX = "EL:"
"""Begins the text of the QR code of a row; no ticket of any door looks like this."""

_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_BETWEEN = str.maketrans("", "", "-–—.· ")


@dataclass(frozen=True, slots=True)
class RowSeen:
    """The code of this row was held up to the camera."""

    code: str


def row_codes(people: Iterable[RegistrationId]) -> Mapping[RegistrationId, str]:
    """The code of each of these people, all different: long only for those whose short ones would be the same."""
    letters = {person: _letters(person) for person in people}
    begins = Counter(each[:SHORT] for each in letters.values())
    return {
        person: with_check(each[:SHORT] if begins[each[:SHORT]] == 1 else each[:LONG])
        for person, each in letters.items()
    }


def with_check(letters: str) -> str:
    """The same with its check letter: one letter that is wrong, or two that changed places, are noticed.

    The sum of the letters times powers of one element of GF(32): every place has a weight of its own.
    """
    return letters + LETTERS[_sum(letters)]


def in_groups(code: str) -> str:
    """As it is printed: "K7M-2QX", "K7M2-QXB4"."""
    middle = len(code) // 2
    return f"{code[:middle]}-{code[middle:]}"


def read_code(text: str) -> str | None:
    """A code as somebody typed it or a reader read it; None if it is none, or the check letter says that it is wrong.

    Small letters, signs between groups, O for 0, I and L for 1, and U for V are no mistakes.
    """
    code = text.strip().upper().removeprefix(PREFIX).translate(_BETWEEN).translate(_LIKE)
    if len(code) not in (SHORT + 1, LONG + 1) or not set(code) <= set(LETTERS):
        return None
    return code if with_check(code[:-1]) == code else None


def codes_in(line: str) -> list[str]:
    """What of a line is one code each, as it was typed: blanks part codes, unless they part the groups of one."""
    found: list[str] = []
    begun: list[str] = []
    for piece in line.replace(",", " ").replace(";", " ").split():
        if begun or _length(piece) < SHORT:
            begun.append(piece)
            if _length("".join(begun)) in (SHORT + 1, LONG + 1) and read_code("".join(begun)):
                found.append("".join(begun))
                begun = []
            elif _length("".join(begun)) > LONG:
                found.extend(begun)
                begun = []
        else:
            found.append(piece)
    return found + begun


class Rows:
    """Finds whose row a code is, among all who are known now: more may be than when the list was printed."""

    def __init__(self, people: Iterable[RegistrationId]) -> None:
        self._by_letters: dict[str, list[RegistrationId]] = {}
        for person in people:
            for length in (SHORT, LONG):
                self._by_letters.setdefault(_letters(person)[:length], []).append(person)

    def of(self, code: str) -> tuple[RegistrationId, ...]:
        """Everybody with this code, which `read_code` gave: nobody, one person, or several who must be told apart."""
        return tuple(self._by_letters.get(code[:-1], ()))


def _length(text: str) -> int:
    return len(text.upper().removeprefix(PREFIX).translate(_BETWEEN))


def _letters(person: RegistrationId) -> str:
    number = int.from_bytes(hashlib.sha256(person.encode("utf-8", "surrogatepass")).digest()[:8], "big")
    return "".join(LETTERS[number >> (5 * place) & 31] for place in range(LONG))


def _sum(letters: str) -> int:
    total, weight = 0, 1
    for letter in letters:
        weight = _times_two(weight)
        total ^= _product(LETTERS.index(letter), weight)
    return total


def _product(a: int, b: int) -> int:
    result = 0
    while b:
        if b & 1:
            result ^= a
        a, b = _times_two(a), b >> 1
    return result


def _times_two(a: int) -> int:
    """In GF(32) with x^5 + x^2 + 1, in which the powers of 2 are all its elements but 0."""
    a <<= 1
    return a ^ 0b100101 if a & 32 else a
