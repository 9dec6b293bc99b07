"""Organisers' own templates: made of the parts that the built-in ones are made of, with errors that name no person."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.pages.template import SPECIMEN, Template
from kiosk.pages.typesetting import TemplateTrouble
from tests.kiosk.pages.badge_pages import EVENT, badge, millimetres, pdf_pages

DOCS = Path(__file__).resolve().parents[3] / "docs" / "badges.md"


def own(folder: Path, source: str, name: str = "mine") -> Template:
    path = folder / f"{name}.typ"
    path.write_text(source, "utf-8")
    return Template(path, EVENT)


def test_the_example_of_the_documentation_makes_badges(tmp_path: Path) -> None:
    found = re.search(r"```typst\n(.+?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert found
    template = own(tmp_path, found[1])
    (page,) = pdf_pages(template.pdf(badge("Anna-Lena", "Müller", role="press")))
    assert millimetres(page) == pytest.approx((100, 75), abs=0.5)
    text = page.extract_text()
    for part in ("Anna-Lena", "Müller", "Presse", "Garderobe"):
        assert part in text
    assert template.fit(badge("Jörg-Friedrich", "Schönhuber-Weißgerber")).first_name >= 36


def test_a_copy_of_a_built_in_template_makes_the_same_badge(tmp_path: Path) -> None:
    built_in = Template("a7", EVENT)
    copy = own(tmp_path, (DOCS.parents[1] / "resources" / "badges" / "a7.typ").read_text("utf-8"))
    assert copy.png(SPECIMEN) == built_in.png(SPECIMEN)


def test_a_picture_beside_the_template_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    source = '#import "@local/einlass-badge:1.0.0": *\n#badges-on(badge => image("logo.svg"))'
    assert len(pdf_pages(own(tmp_path, source).pdf(SPECIMEN))) == 1


def test_a_file_outside_the_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble):
        own(tmp_path, '#read("/etc/hostname")').pdf(SPECIMEN)


def test_an_error_names_line_and_column_and_no_person(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble) as caught:
        own(tmp_path, "#let x = 1\n#panic(sys.inputs.badges)\n").pdf(badge("Geheimer", "Mensch"))
    assert "mine.typ:2:1" in str(caught.value)
    assert "Geheimer" not in str(caught.value)


def test_an_error_in_a_part_names_the_line_of_the_template(tmp_path: Path) -> None:
    source = '#import "@local/einlass-badge:1.0.0": *\n#badges-on(badge => {\n  qr-code(badge.role)\n})\n'
    with pytest.raises(TemplateTrouble, match=r"mine\.typ:3:2"):
        own(tmp_path, source).pdf(badge())


def test_what_a_template_makes_of_a_name_is_in_no_error(tmp_path: Path) -> None:
    source = "#panic(upper(json(bytes(sys.inputs.badges)).at(0).first_name.slice(2)))"
    with pytest.raises(TemplateTrouble) as caught:
        own(tmp_path, source).pdf(badge("Geheimer", "Mensch"))
    assert "HEIMER" not in str(caught.value)


def test_an_error_with_the_specimen_says_everything(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble, match="panicked with: no such thing"):
        own(tmp_path, '#panic("no such thing")').pdf(SPECIMEN)


def test_a_template_that_does_not_tell_the_fit_says_so(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble, match="0 times for 1 badges"):
        own(tmp_path, "Hello").fit(SPECIMEN)


def test_a_template_that_tells_something_else_says_so(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble, match="is not what `names` says"):
        own(tmp_path, "#metadata(1)<fit>").fit(SPECIMEN)


def test_a_template_changed_while_the_program_runs_is_used_at_the_next_badge(tmp_path: Path) -> None:
    template = own(tmp_path, "Early")
    template.pdf(SPECIMEN)
    (tmp_path / "mine.typ").write_text("Late", "utf-8")
    assert "Late" in pdf_pages(template.pdf(SPECIMEN))[0].extract_text()


def test_a_template_can_name_more_roles(tmp_path: Path) -> None:
    source = (
        '#import "@local/einlass-badge:1.0.0": *\n'
        '#badges-on(badge => role-band(badge.role, roles: ("jury": ("Preisgericht", "rings", true))))'
    )
    template = own(tmp_path, source)
    assert "Preisgericht" in pdf_pages(template.pdf(badge(role="jury")))[0].extract_text()
    assert "Presse" in pdf_pages(template.pdf(badge(role="press")))[0].extract_text()
