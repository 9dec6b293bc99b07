"""Why a search has found somebody: the letters that explain it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.likely import likely


def marked(text: str, query: str) -> list[str]:
    """The marked parts."""
    return [text[start : start + length] for start, length in likely(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "parts"),
    [
        ("Hübschle, Götz", "hüb", ["Hüb"]),
        ("Müllers, Ann", "muelle", ["Mülle"]),
        ("Müllers, Ann", "mulle", ["Mülle"]),
        ("Groß, Ida", "gross", ["Groß"]),
        ("Çelikkaya, Aylin", "celikaya ay", ["Çelikkaya", "Ay"]),
        ("Meyer, Ann", "maier", ["Meyer"]),
        ("O’Connor, Jo", "oconn", ["O’Conn"]),
        ("Müller-Lüdenscheidt, Bo", "luedensch", ["Lüdensch"]),
        ("Шевчук, Оксана", "schewtschuk", ["Шевчук"]),
        ("Mu\u0308ller", "mü", ["Mu\u0308"]),
        ("Anna", "zo", []),
        ("Anna", "a", []),
        ("Anna", "", []),
    ],
)
def test_what_was_typed_is_marked_where_it_stands(text: str, query: str, parts: list[str]) -> None:
    assert marked(text, query) == parts


@given(st.text(max_size=40), st.text(max_size=20))
def test_marks_lie_within_the_text_in_order_and_never_meet(text: str, query: str) -> None:
    end = 0
    for start, length in likely(text, query):
        assert start >= end
        assert length > 0
        end = start + length
    assert end <= len(text)
