"""Which template is used: the organisers' own one before the built-in one, and the built-in one where theirs fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.pages.catalogue import Catalogue
from kiosk.pages.page import Colours
from kiosk.pages.template import SPECIMEN
from kiosk.pages.typesetting import TemplateTrouble
from tests.kiosk.pages.badge_pages import ALL, EVENT, badge, millimetres, pdf_pages, template

GOOD = """#import "@local/einlass-badge:1.0.0": *
#badges-on(width: 60mm, height: 40mm, badge => { names(badge, width: 60mm, height: 40mm); [Own] })
"""
PICKY = """#import "@local/einlass-badge:1.0.0": *
#badges-on(width: 60mm, height: 40mm, badge => {
  if badge.first_name == "Bertha" { panic(badge.first_name) }
  [Own #badge.first_name]
})
"""


def catalogue(folder: Path, **files: str) -> Catalogue:
    for name, source in files.items():
        (folder / f"{name.replace('_', '-')}.typ").write_text(source, "utf-8")
    return Catalogue(EVENT, folder)


def says(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pdf_pages(pdf))


def test_all_built_in_templates_have_names() -> None:
    assert Catalogue(EVENT).names() == ALL


def test_own_templates_have_names_too(tmp_path: Path) -> None:
    (tmp_path / "layout.json").write_text("[]")
    (tmp_path / "Logo.svg").write_text("")
    assert catalogue(tmp_path, mine=GOOD, a6=GOOD).names() == tuple(sorted({*ALL, "mine", "layout"}))


def test_a_folder_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert Catalogue(EVENT, tmp_path / "templates").names() == ALL


def test_a_page_is_made_once() -> None:
    there = Catalogue(EVENT)
    assert there.page("a6") is there.page("a6")
    assert there.page("a6") is not there.page("a6", Colours.BLACK)


def test_a_built_in_page_has_its_name_and_colours() -> None:
    page = Catalogue(EVENT).page("label-62x100", Colours.BLACK)
    assert page.name == "label-62x100"
    assert page.png(SPECIMEN) == template("label-62x100", Colours.BLACK).png(SPECIMEN)


def test_an_unknown_name_is_told_with_the_file_and_the_names_there_are(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble, match=r"nowhere\.typ.*a6-folded, a7, label-54x101"):
        Catalogue(EVENT, tmp_path).page("nowhere")


@pytest.mark.parametrize("name", ["../a6", "packages/x", "", "a6.typ"])
def test_a_name_is_no_path(name: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble):
        Catalogue(EVENT, tmp_path / "templates").page(name)


def test_an_own_template_is_used(tmp_path: Path) -> None:
    there = catalogue(tmp_path, mine=GOOD)
    assert "Own" in says(there.page("mine").pdf(SPECIMEN))
    assert there.page("mine").name == "mine"
    assert there.page("mine").fit(badge("Anna")).first_name_lines == ("Anna",)
    assert there.problems() == ()


def test_an_own_template_is_used_before_the_built_in_one_of_that_name(tmp_path: Path) -> None:
    assert "Own" in says(catalogue(tmp_path, a7=GOOD).page("a7").pdf(SPECIMEN))


def test_instead_of_an_own_template_with_an_error_the_built_in_one_of_that_name_is_used(tmp_path: Path) -> None:
    (page,) = pdf_pages(catalogue(tmp_path, a7="#let x = \n#boom").page("a7").pdf(SPECIMEN))
    assert millimetres(page) == pytest.approx((105, 74), abs=0.5)


def test_instead_of_an_own_template_with_an_error_the_events_is_used(tmp_path: Path) -> None:
    there = catalogue(tmp_path, mine="#boom()")
    assert there.page("mine").name == EVENT.door.badge_template
    assert "Nachname" in says(there.page("mine").pdf(SPECIMEN))


def test_an_error_is_told_with_file_line_and_column_once(tmp_path: Path) -> None:
    there = catalogue(tmp_path, mine="#let x = 1\n#boom()")
    there.page("mine")
    there.page("mine")
    (problem,) = there.problems()
    assert "mine.typ:2:1" in problem
    assert "unknown variable: boom" in problem
    assert "a6 is printed instead" in problem


def test_an_own_template_of_two_pages_is_not_used(tmp_path: Path) -> None:
    there = catalogue(tmp_path, mine="One #pagebreak() Two")
    assert there.page("mine").name == "a6"
    assert "makes 2 pages of 1 badges" in there.problems()[0]


def test_an_own_template_that_is_no_text_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "mine.typ").write_bytes(b"\xff\xfe\x00")
    there = Catalogue(EVENT, tmp_path)
    assert there.page("mine").name == "a6"
    assert len(there.problems()) == 1


def test_a_badge_that_an_own_template_does_not_make_is_made_after_the_built_in_one(tmp_path: Path) -> None:
    page = catalogue(tmp_path, mine=PICKY).page("mine")
    assert "Own Anna" in says(page.pdf(badge("Anna")))
    (instead,) = pdf_pages(page.pdf(badge("Bertha")))
    assert millimetres(instead) == pytest.approx((148, 105), abs=0.5)
    assert "Bertha" in instead.extract_text()
    assert page.png(badge("Bertha")) == template("a6").png(badge("Bertha"))


def test_of_many_badges_only_that_one_looks_different_and_the_order_stays(tmp_path: Path) -> None:
    page = catalogue(tmp_path, mine=PICKY).page("mine")
    names = ("Anna", "Dora", "Bertha", "Cäcilia", "Emil")
    pages = pdf_pages(page.pdf_of_all([badge(name) for name in names]))
    assert [name in page.extract_text() for name, page in zip(names, pages, strict=True)] == [True] * 5
    assert ["Own" in page.extract_text() for page in pages] == [True, True, False, True, True]


def test_a_badge_that_fails_is_told_once_and_nobodys_name(tmp_path: Path) -> None:
    there = catalogue(tmp_path, mine=PICKY)
    for last_name in ("Müller", "Maier"):
        there.page("mine").pdf(badge("Bertha", last_name))
    (problem,) = there.problems()
    assert "mine.typ:3" in problem
    assert "Bertha" not in problem


def test_of_a_template_and_a_layout_of_one_name_the_template_is_used(tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text("[]")
    there = catalogue(tmp_path, mine=GOOD)
    assert "Own" in says(there.page("mine").pdf(SPECIMEN))
    assert there.problems() == ("mine.json is not used, as there is mine.typ.",)


def test_a_layout_of_pretix_is_used(tmp_path: Path) -> None:
    text = {
        "type": "textarea", "left": "10.00", "bottom": "50.00", "fontsize": "30.0", "color": [0, 0, 0, 1],
        "fontfamily": "Open Sans", "bold": True, "italic": False, "width": "100.00", "downward": False,
        "content": "attendee_name", "text": "John Doe", "align": "left",
    }  # fmt: skip
    (tmp_path / "pretix.json").write_text(json.dumps([text]))
    there = Catalogue(EVENT, tmp_path)
    assert "Vorname" in says(there.page("pretix").pdf(SPECIMEN)), there.problems()


def test_instead_of_a_broken_layout_the_events_template_is_used(tmp_path: Path) -> None:
    (tmp_path / "pretix.json").write_text("{")
    there = Catalogue(EVENT, tmp_path)
    assert there.page("pretix").name == "a6"
    assert "pretix.json cannot be used" in there.problems()[0]
