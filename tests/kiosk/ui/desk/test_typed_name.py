"""What was typed into the search becomes the name of a new person."""

from __future__ import annotations

import pytest

from kiosk.ui.desk.typed_name import typed_name


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("aylin demir", "Aylin", "Demir"),
        ("Demir, Aylin", "Aylin", "Demir"),
        ("demir", "", "Demir"),
        ("Aylin van der Velde", "Aylin", "van der Velde"),
        ("anna-lena von schön", "Anna-Lena", "von Schön"),
        ("McCarthy, jo", "Jo", "McCarthy"),
        ("  Karl   Friedrich  Holz ", "Karl Friedrich", "Holz"),
        ("", "", ""),
        ("gd24-2f", "", ""),
        ("aylin@museum.example", "", ""),
    ],
)
def test_first_and_last_name_are_told_apart(query: str, first: str, last: str) -> None:
    name = typed_name(query)
    assert (name.first_name, name.last_name) == (first, last)
