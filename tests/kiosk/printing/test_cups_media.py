"""A page finds its paper among what a queue has."""

from __future__ import annotations

import pytest

from kiosk.pages.page import PageSize
from kiosk.printing.cups_media import media_for

OFFICE = ("iso_a4_210x297mm", "iso_a6_105x148mm", "custom_86x54mm_86x54mm", "na_letter_8.5x11in")
BROTHER = (
    "custom_62.09x100.19mm_62.09x100.19mm", "custom_62.09x99.84mm_62.09x99.84mm",
    "custom_53.98x100.19mm_53.98x100.19mm",
    "custom_min_0.5x0.5in", "custom_max_35277.78x35277.78mm",
)  # fmt: skip


@pytest.mark.parametrize(
    ("size", "supported", "media"),
    [
        (PageSize(105, 148), OFFICE, "iso_a6_105x148mm"),
        (PageSize(148, 105), OFFICE, "iso_a6_105x148mm"),
        (PageSize(86, 54), OFFICE, "custom_86x54mm_86x54mm"),
        (PageSize(215.9, 279.4), OFFICE, "na_letter_8.5x11in"),
        (PageSize(74, 105), OFFICE, None),
        (PageSize(62, 100), BROTHER, "custom_62.09x99.84mm_62.09x99.84mm"),
        (PageSize(54, 101), BROTHER, "custom_53.98x100.19mm_53.98x100.19mm"),
        (PageSize(62, 71.5), BROTHER, "Custom.62.00x71.50mm"),
        (PageSize(105, 148), (), None),
        (PageSize(105, 148), ("auto", "custom_max_90x3000mm", "custom_min_10x10mm"), None),
    ],
)
def test_the_nearest_paper_is_taken(size: PageSize, supported: tuple[str, ...], media: str | None) -> None:
    assert media_for(size, supported) == media


def test_of_two_papers_the_one_that_lies_right_is_taken() -> None:
    papers = ("custom_54x90mm_54x90mm", "custom_90x54mm_90x54mm")
    assert media_for(PageSize(90, 54), papers) == "custom_90x54mm_90x54mm"
    assert media_for(PageSize(54, 90), papers) == "custom_54x90mm_54x90mm"
