"""Pages of many badges: in order over all templates, and a bad one alone is left out."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import pytest
from pypdf import PdfWriter

from kiosk.domain.badge import Badge
from kiosk.pages import batch
from kiosk.pages.batch import pages_of
from kiosk.pages.imposition import Leaf
from kiosk.pages.page import BadgePage, Fit
from kiosk.pages.typesetting import TemplateTrouble

BAD = 13


class FakePage(BadgePage):
    """Pages as many points wide as the token says; with BAD among them none is made."""

    def __init__(self, name: str = "a6", more: int = 0) -> None:
        self._name = name
        self._more = more
        self.asked: list[int] = []

    @property
    def name(self) -> str:
        return self._name

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        self.asked.append(len(badges))
        widths = [int(badge.token) for badge in badges]
        if BAD in widths:
            raise TemplateTrouble(f"{self._name}.typ:1:1: cannot be made")
        writer = PdfWriter()
        for width in widths + [1] * self._more:
            writer.add_blank_page(width, 100)
        file = BytesIO()
        writer.write(file)
        return file.getvalue()

    def pdf(self, badge: Badge) -> bytes:
        return self.pdf_of_all([badge])

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        raise NotImplementedError

    def fit(self, badge: Badge) -> Fit:
        raise NotImplementedError

    def fits(self, badges: Sequence[Badge]) -> Sequence[Fit]:
        raise NotImplementedError


def badge(number: int) -> Badge:
    return Badge("", "Aylin", "Uhl", "", "", str(number))


def silent(done: int, total: int) -> None:
    """Nobody is told."""


def numbers(made: Sequence[Leaf | TemplateTrouble]) -> list[int | str]:
    return [round(float(each.page.mediabox.width)) if isinstance(each, Leaf) else str(each) for each in made]


def test_the_pages_come_in_the_order_of_the_badges_whatever_their_templates() -> None:
    large, small = FakePage("a6"), FakePage("a7")
    made = pages_of([(badge(20), large), (badge(21), small), (badge(22), large), (badge(23), small)], silent)
    assert numbers(made) == [20, 21, 22, 23]
    assert [each.template for each in made if isinstance(each, Leaf)] == ["a6", "a7", "a6", "a7"]
    assert (large.asked, small.asked) == ([2], [2])


def test_one_that_cannot_be_made_is_told_and_the_others_are_made() -> None:
    page = FakePage()
    made = pages_of([(badge(number), page) for number in range(10, 18)], silent)
    assert numbers(made) == [10, 11, 12, "a6.typ:1:1: cannot be made", 14, 15, 16, 17]


def test_a_template_with_more_pages_than_badges_is_a_trouble_of_each_badge() -> None:
    made = pages_of([(badge(20), FakePage(more=1)), (badge(21), FakePage(more=1))], silent)
    assert numbers(made) == ["a6: makes 2 pages of one badge; please let it make one."] * 2


def test_how_far_it_is_is_told_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "TOGETHER", 3)
    told: list[tuple[int, int]] = []
    pages_of([(badge(number), FakePage()) for number in range(20, 28)], lambda done, all_: told.append((done, all_)))
    assert told == [(3, 8), (6, 8), (8, 8)]


def test_nobody_is_no_page() -> None:
    assert pages_of([], silent) == []
