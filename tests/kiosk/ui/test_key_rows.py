"""Where the keys of the keyboard on the screen stand."""

from __future__ import annotations

import pytest

from kiosk.domain.registration import Language
from kiosk.ui.key_rows import (
    MOST_UNITS,
    TALL,
    WIDE,
    Page,
    Row,
    Special,
    flowing_lines,
    flowing_rows,
    pages,
    roomy_columns,
    roomy_rows,
)

ROOMY = [roomy_rows(page, columns) for page in (Page.LETTERS, Page.CYRILLIC, Page.MARKED) for columns in (WIDE, TALL)]
FLOWING = [flowing_rows(page, rows) for page in Page for rows in (1, 2, 3, 4)]


def faces(rows: tuple[Row, ...]) -> list[str | Special]:
    """All keys in their order."""
    return [key.face for row in rows for key in row]


@pytest.mark.parametrize("rows", ROOMY + FLOWING)
def test_every_page_has_the_ways_back_on_and_to_other_letters_once(rows: tuple[Row, ...]) -> None:
    there = faces(rows)
    assert all(there.count(each) == 1 for each in (Special.BACK, Special.GO, Special.PAGE, Special.DELETE))


@pytest.mark.parametrize("rows", ROOMY + FLOWING)
def test_no_key_is_there_twice(rows: tuple[Row, ...]) -> None:
    assert len(set(faces(rows))) == len(faces(rows))


@pytest.mark.parametrize("columns", [WIDE, TALL])
@pytest.mark.parametrize("page", [Page.LETTERS, Page.CYRILLIC, Page.MARKED])
def test_no_row_is_longer_than_the_keyboard_and_digits_are_on_every_page(page: Page, columns: int) -> None:
    rows = roomy_rows(page, columns)
    assert max(sum(key.units for key in row) for row in rows) == columns
    assert set("1234567890") <= set(faces(rows))


@pytest.mark.parametrize("columns", [WIDE, TALL])
def test_an_e_mail_address_needs_no_other_page(columns: int) -> None:
    assert set("abcxyz019@.-_+") <= set(faces(roomy_rows(Page.LETTERS, columns)))


@pytest.mark.parametrize("page", list(Page))
@pytest.mark.parametrize("rows", [1, 2, 3, 4])
def test_flowing_keys_need_no_more_rows_than_there_are(page: Page, rows: int) -> None:
    assert len(flowing_rows(page, rows)) <= rows


@pytest.mark.parametrize("page", list(Page))
def test_no_page_is_fuller_than_is_reckoned_with(page: Page) -> None:
    assert sum(key.units for key in flowing_rows(page, 1)[0]) <= MOST_UNITS


def test_only_ukrainians_have_the_ukrainian_page() -> None:
    assert Page.CYRILLIC in pages(Language.UKRAINIAN, roomy=True)
    assert Page.CYRILLIC not in pages(None, roomy=True)


def test_a_keyboard_as_people_know_it_needs_its_room() -> None:
    assert [roomy_columns(*room) for room in ((18, 5), (12, 5), (18, 4), (10, 6), (11, 5))] == [WIDE, WIDE, 0, TALL, 0]


def test_where_keys_cannot_be_large_enough_they_are_as_large_as_can_be() -> None:
    assert flowing_lines(1000, 120, 70) == 2
    assert flowing_lines(1200, 150, 56) == 2
    assert flowing_lines(640, 300, 56) == 4
