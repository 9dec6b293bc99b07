"""Two thousand hard names on every template, a few of each kind here and all of them in `make torture`: whole, inside
the paper, of the right size, with a code that both readers read, and no letter lost that is not reported.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.registration import LONGEST_TEXT
from kiosk.pages.glyphs import Glyphs
from kiosk.pages.template import SPECIMEN, Template
from kiosk.settings import read_event
from tests.torture_names import KINDS, NUMBER, Torture, torture
from tools.torture import inspect, templates

EVENT = read_event()
EVERY = 4
"""Every fourth kind is tried on each template, another fourth on the next."""

needs_poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="no pdftoppm (poppler-utils) to draw pages")


def some_for(template: str) -> list[Torture]:
    """A name of every fourth kind, others for each template."""
    turn = templates().index(template)
    names = torture()[turn * len(KINDS) : (turn + 1) * len(KINDS)]
    return list(names[turn % EVERY :: EVERY])


@needs_poppler
@pytest.mark.parametrize("template", templates())
def test_hard_names_come_out_whole(template: str) -> None:
    findings = inspect(Template(template, EVENT), some_for(template))
    assert len(findings) >= 7
    assert [(each.name.number, each.faults) for each in findings if each.faults] == []


ONCE_FAULTY = {
    "label-54x101": (231, 387, 643, 817, 1723, 1778, 1959),
    "label-62": (888, 1526),
    "label-62x100": (1159,),
    "label-90x54": (560, 770, 1681),
}
"""Dots and marks touched the heading or the code, or stood beyond the margin."""


@needs_poppler
@pytest.mark.parametrize("template", ONCE_FAULTY)
def test_names_that_were_faulty_once_are_not_again(template: str) -> None:
    findings = inspect(Template(template, EVENT), [torture()[number] for number in ONCE_FAULTY[template]])
    assert [(each.name.number, each.faults) for each in findings if each.faults] == []


def test_every_kind_is_tried_on_some_template() -> None:
    assert {name.kind for template in templates() for name in some_for(template)} == set(KINDS)


def test_there_are_two_thousand_and_they_are_always_the_same() -> None:
    assert len(torture()) == NUMBER == 2_000
    assert len({name.badge.token for name in torture()}) == NUMBER
    assert torture()[17].badge == torture.__wrapped__()[17].badge
    assert min(Counter(name.kind for name in torture()).values()) >= 60


def test_the_names_are_as_hard_as_was_asked_for() -> None:
    badges = [name.badge for name in torture()]
    assert sum(len(badge.organisation) >= 80 for badge in badges) > 500
    assert any(len(badge.first_name) == 1 for badge in badges)
    assert max(len(badge.first_name) for badge in badges) > LONGEST_TEXT - 20
    assert any(badge.first_name.count(" ") == 3 for badge in badges)
    assert {"Dr. Dr. h. c."} <= {badge.title for badge in badges}


# ---- What the inspection sees ----------------------------------------------------------------------------------------

BROKEN = """
#let badges = json(bytes(sys.inputs.badges))
#set page(width: WIDTHmm, height: 105mm, margin: 0mm)
#set text(font: ("Noto Sans", "Noto Sans Arabic"), size: 40pt)
#for (number, badge) in badges.enumerate() {
  if number > 0 { pagebreak() }
  place(dx: 20mm, dy: 60mm, rect(width: 100mm, height: 5mm, fill: black))
  place(dx: DXmm, dy: DYmm, box(width: 300mm, SHOWN))
  [#metadata((size: (width: 148, height: 105), floor: 36, first_name: 40, last_name: 20, organisation: 14,
    first_name_lines: (LINE,), last_name_lines: (badge.last_name,), title: true, clipped: CLIPPED))<fit>]
}
"""
SOUND = {"WIDTH": 148, "DX": 20, "DY": 20, "SHOWN": "badge.first_name", "LINE": "badge.first_name", "CLIPPED": "false"}

Faults = Callable[..., str]


@pytest.fixture
def faults(tmp_path: Path) -> Faults:
    """What is found on a badge without a code: `changes` to a template that is sound otherwise."""

    def found(first_name: str = "Ab", glyphs: Glyphs | None = None, **changes: object) -> str:
        text = BROKEN
        for key, value in (SOUND | changes).items():
            text = text.replace(key, str(value))
        path = tmp_path / "a6.typ"
        path.write_text(text, "utf-8")
        badge = replace(SPECIMEN, first_name=first_name, last_name=".", organisation="")
        (finding,) = inspect(Template(path, EVENT), [Torture(0, "German", badge)], glyphs)
        return "; ".join(finding.faults)

    return found


NO_CODE = "code not read by zxing-cpp; code not read by pyzbar"


@needs_poppler
def test_a_sound_page_without_a_code_has_no_other_fault(faults: Faults) -> None:
    assert faults() == NO_CODE


@needs_poppler
@pytest.mark.parametrize(
    "place", [{"DX": 1}, {"DX": 140}, {"DX": 155}, {"DX": -40}, {"DY": -20}, {"DY": 95}, {"DY": 110}]
)
def test_letters_beyond_the_margin_or_the_paper_are_seen(faults: Faults, place: dict[str, int]) -> None:
    assert "beyond the margin" in faults(**place)


@needs_poppler
def test_letters_on_other_things_are_seen(faults: Faults) -> None:
    assert "runs into something" in faults(DY=52)


@needs_poppler
def test_a_wrong_size_is_seen(faults: Faults) -> None:
    assert "size 148.6 x 105.0 mm" in faults(WIDTH=148.6)
    assert "size" not in faults(WIDTH=148.4)


@needs_poppler
def test_letters_that_are_not_set_are_seen(faults: Faults) -> None:
    assert "lost: rth" in faults("Martha", SHOWN='badge.first_name.clusters().filter(it => it not in "rth").join()')
    assert "lost: the lines are" in faults("Martha", LINE='"Mar"')


@needs_poppler
def test_what_the_template_says_is_clipped_is_seen(faults: Faults) -> None:
    assert "clipped" in faults(CLIPPED="true")


@needs_poppler
def test_a_box_that_was_not_reported_is_seen(faults: Faults) -> None:
    assert "box" not in faults("ሰሰ")
    claimed = Glyphs([frozenset(map(chr, range(0x20, 0x2000)))])
    assert "a box that was not reported" in faults("ሰሰ", claimed)
