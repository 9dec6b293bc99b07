"""Which key of the keyboard on the screen stands where, for the room there is: pure, without any widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.registration import Language


class Page(Enum):
    """What the keyboard shows."""

    LETTERS = "letters"
    CYRILLIC = "cyrillic"
    DIGITS = "digits"
    MARKED = "marked"


class Special(Enum):
    """A key that types no letter, or the space."""

    SPACE = "space"
    DELETE = "delete"
    PAGE = "page"
    BACK = "back"
    GO = "go"


@dataclass(frozen=True, slots=True)
class Key:
    """One key; `units` is its width in columns."""

    face: str | Special
    units: int = 1


Row = tuple[Key, ...]

DIGITS, SIGNS = "1234567890", "@.-_+'"
_ALPHABET = "abcdefghijklmnopqrstuvwxyzäöüß"
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
_MARKED = "áàâåæąçćčđéèêëęğíîıłñńóôøőśšşúýżž"

WIDE, TALL = 12, 10
"""So many columns has a keyboard as people know it, lying and upright."""

WIDE_ROWS, TALL_ROWS = 5, 6

MOST_UNITS = 40
"""So many columns have the keys of the fullest page together where they flow."""


def pages(language: Language | None, *, roomy: bool) -> tuple[Page, ...]:
    """The pages in their order; a roomy keyboard has the digits on each of them."""
    cyrillic = (Page.CYRILLIC,) if language is Language.UKRAINIAN else ()
    return (Page.LETTERS, *cyrillic, *(() if roomy else (Page.DIGITS,)), Page.MARKED)


def roomy_columns(columns: int, rows: int) -> int:
    """How many columns a keyboard as people know it has where `columns` x `rows` keys have room; 0 if none fits."""
    if columns >= WIDE and rows >= WIDE_ROWS:
        return WIDE
    return TALL if columns >= TALL and rows >= TALL_ROWS else 0


def roomy_rows(page: Page, columns: int) -> tuple[Row, ...]:
    """The rows of a keyboard as people know it, of `columns` columns; digits are at the top of every page."""
    delete = Key(Special.DELETE, 2)
    if columns == WIDE:
        letters = {
            Page.LETTERS: ("qwertzuiopü.", "asdfghjklöä_", "yxcvbnmß+'"),
            Page.CYRILLIC: ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю'"),
        }.get(page) or _broken(_MARKED, WIDE, 3)
        first = _keys(DIGITS + "-@")
        last: Row = (Key(Special.BACK, 3), Key(Special.PAGE, 2), Key(Special.SPACE, 3), Key(Special.GO, 4))
        return (first, *(_keys(row) for row in letters[:2]), (*_keys(letters[2][: WIDE - 2]), delete), last)
    upright = {
        Page.LETTERS: ("qwertzuiop", "asdfghjklü", "yxcvbnmßöä"),
        Page.CYRILLIC: ("йцукенгшщз", "хїфівапрол", "джєґячсмит"),
    }.get(page) or _broken(_MARKED, TALL, 3)
    signs = (*_keys("ьбю" if page is Page.CYRILLIC else ""), *_keys(SIGNS if page is not Page.CYRILLIC else "-.@"))
    return (
        _keys(DIGITS),
        *(_keys(row) for row in upright),
        (*signs, Key(Special.SPACE, TALL - 2 - len(signs)), delete),
        (Key(Special.BACK, 3), Key(Special.PAGE, 2), Key(Special.GO, 5)),
    )


def flowing_rows(page: Page, rows: int) -> tuple[Row, ...]:
    """All keys of a page in the order of the alphabet, broken into so many `rows`; for where there is little room."""
    faces = {
        Page.LETTERS: _ALPHABET + "-",
        Page.CYRILLIC: _CYRILLIC,
        Page.DIGITS: DIGITS + SIGNS,
        Page.MARKED: _MARKED[:30],
    }[page]
    keys = [
        *_keys(faces),
        *((Key(Special.SPACE, 3),) if page is Page.DIGITS else ()),
        Key(Special.DELETE),
        Key(Special.PAGE),
        Key(Special.BACK, 2),
        Key(Special.GO, 2),
    ]
    columns = -(-sum(key.units for key in keys) // max(1, rows))
    while len(broken := _wrapped(keys, columns)) > max(1, rows):
        columns += 1
    return broken


def flowing_lines(width: int, height: int, target: int) -> int:
    """How many rows make keys of at least `target` pixels in a room of `width` x `height`, or else the largest."""

    def smaller_side(rows: int) -> float:
        return min(width / -(-MOST_UNITS // rows), height / rows, target)

    return max(range(1, MOST_UNITS // 4), key=smaller_side)


def _wrapped(keys: Sequence[Key], columns: int) -> tuple[Row, ...]:
    rows: list[list[Key]] = [[]]
    for key in keys:
        if sum(each.units for each in rows[-1]) + key.units > columns:
            rows.append([])
        rows[-1].append(key)
    return tuple(tuple(row) for row in rows)


def _broken(faces: str, columns: int, rows: int) -> tuple[str, ...]:
    parts = [faces[start : start + columns] for start in range(0, len(faces), columns)]
    return tuple((parts + [""] * rows)[:rows])


def _keys(faces: str) -> Row:
    return tuple(Key(face) for face in faces)
