"""Names in one cell, and titles that stand in every cell at once."""

from __future__ import annotations

import pytest

from db.lists.naming import split_name, titles_once


@pytest.mark.parametrize(
    ("cell", "first_name", "last_name"),
    [
        ("Anna Quitte", "Anna", "Quitte"),
        ("Quitte, Anna", "Anna", "Quitte"),
        ("QUITTE Anna", "Anna", "QUITTE"),
        ("Anna QUITTE", "Anna", "QUITTE"),
        ("Ludwig van der Berg", "Ludwig", "van der Berg"),
        ("von der Aue, Karl-Theo", "Karl-Theo", "von der Aue"),
        ("Anna Maria Quitte", "Anna Maria", "Quitte"),
        ("Dr. Quitte, Anna", "Dr. Anna", "Quitte"),
        ("Quitte, Anna, Dr.", "Dr. Anna", "Quitte"),
        ("Anna Quitte, M.A.", "Anna", "Quitte"),
        ("Anna Quitte, Prof. Dr.", "Prof. Dr. Anna", "Quitte"),
        ("Quitte", "", "Quitte"),
        ("", "", ""),
    ],
)
def test_a_name_in_one_cell_is_parted(cell: str, first_name: str, last_name: str) -> None:
    assert split_name(cell) == (first_name, last_name)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("Dr.", "Anna", "Quitte"), ("Dr.", "Anna", "Quitte")),
        (("Dr.", "Dr. Anna", "Quitte"), ("Dr.", "Anna", "Quitte")),
        (("", "Prof. Dr. Anna", "Quitte"), ("Prof. Dr.", "Anna", "Quitte")),
        (("Prof. Dr.", "Anna", "Prof. Dr. Quitte"), ("Prof. Dr.", "Anna", "Quitte")),
        (("Dr. phil.", "Dr. phil. Anna", "Quitte"), ("Dr. phil.", "Anna", "Quitte")),
        (("", "Frau Anna", "Quitte"), ("", "Anna", "Quitte")),
        (("", "", "Frau Quitte"), ("", "", "Quitte")),
        (("", "", "Dr."), ("", "", "Dr.")),
        (("", "Prosper", "Quitte"), ("", "Prosper", "Quitte")),
    ],
)
def test_a_title_stands_there_once(cells: tuple[str, str, str], expected: tuple[str, str, str]) -> None:
    assert titles_once(*cells) == expected
