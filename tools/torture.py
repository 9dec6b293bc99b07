"""`make torture`: two thousand hard names on every badge template, looked at as they are printed."""

from __future__ import annotations

import argparse
import os
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context
from typing import Any

from kiosk.domain.badge import Badge
from kiosk.pages.glyphs import Glyphs, printed_glyphs
from kiosk.pages.legibility import WANTED_METRES, Flaw, Legibility, legibility
from kiosk.pages.page import BadgePage, Fit, PageSize
from kiosk.pages.template import BUILT_IN, Template
from kiosk.pages.typesetting import one_line
from kiosk.settings import read_event
from tests.torture_names import CALM, NUMBER, Torture, torture
from tools.printed_page import PrintedPage, printed_pages
from tools.tables import table

PAPERS: dict[str, tuple[float, float | None]] = {
    "a6": (148, 105),
    "a6-folded": (148, 210),
    "a7": (105, 74),
    "label-54x101": (54, 101),
    "label-62": (62, None),
    "label-62x100": (62, 100),
    "label-82x203-folded": (82, 203),
    "label-90x54": (90, 54),
}
"""What each template is for: width and height in mm; endless paper is as long as it needs to be."""

OFF = 0.5
"""So much may a page be larger or smaller than its paper (mm)."""

MARGINS = {"a": 3.0, "l": 1.5}
"""So far from the edge office printers and label printers reach (mm), by a template's first letter."""

TOGETHER = 40
"""Badges on one PDF."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with one badge on paper; `small` is below the floor, which is no fault of a hard name."""

    template: str
    name: Torture
    faults: tuple[str, ...]
    small: bool
    far: bool
    reported: bool


def templates() -> list[str]:
    """The names of all templates that come with the program."""
    return sorted(path.stem for path in BUILT_IN.glob("*.typ"))


@cache
def _page(name: str) -> Template:
    return Template(name, read_event())


def inspect(page: BadgePage, names: Sequence[Torture], glyphs: Glyphs | None = None) -> list[Finding]:
    """Set these badges, print them on a picture and look at each."""
    glyphs = glyphs or printed_glyphs()
    badges = [name.badge for name in names]
    printed = list(printed_pages(page.pdf_of_all(badges)))
    bare = [replace(badge, title="", first_name="", last_name="", organisation="", pronouns="") for badge in badges]
    furniture = printed_pages(page.pdf_of_all(bare), with_text=False)
    seen = legibility(page, badges, glyphs)
    return [
        Finding(
            page.name,
            name,
            tuple(_faults(page.name, name, each, paper, empty)),
            Flaw.SMALL in each.flaws,
            each.metres >= WANTED_METRES,
            bool(each.missing),
        )
        for name, each, paper, empty in zip(names, seen, printed, furniture, strict=True)
    ]


def _faults(template: str, name: Torture, seen: Legibility, paper: PrintedPage, empty: PrintedPage) -> Iterator[str]:
    if not isinstance(seen.outcome, Fit):
        yield f"no page: {seen.outcome}"
        return
    if _is_off(PAPERS.get(template, (seen.outcome.size.width, seen.outcome.size.height)), paper.size):
        yield f"size {paper.size.width:.1f} x {paper.size.height:.1f} mm"
    if ink := paper.ink_beyond(MARGINS.get(template[0], 0.0), folded="folded" in template):
        yield f"{ink:.1f} mm² beyond the margin"
    if paper.runs_into(empty):
        yield "runs into something"
    if seen.outcome.clipped:
        yield "clipped"
    if Flaw.SMALL in seen.flaws and name.kind in CALM and len(name.badge.first_name) <= 9:
        yield f"small: {seen.points:.1f} pt"
    if paper.codes_of_zxing != {name.badge.token}:
        yield "code not read by zxing-cpp"
    if paper.codes_of_pyzbar != {name.badge.token}:
        yield "code not read by pyzbar"
    if paper.text.count("\0") > _reported_signs(name.badge, seen) * (2 if "folded" in template else 1):
        yield "a box that was not reported"
    if not _is_broken_rightly(name, seen.outcome):
        yield f"lost: the lines are {seen.outcome.first_name_lines} and {seen.outcome.last_name_lines}"
    if lost := _lost(name, seen, paper):
        yield f"lost: {lost}"


def _reported_signs(badge: Badge, seen: Legibility) -> int:
    """So many signs of this badge were reported to have no font."""
    texts = [one_line(text) for text in (badge.title, badge.first_name, badge.last_name, badge.organisation)]
    texts += [one_line(text) for text in (badge.role, badge.pronouns)]
    return sum(text.count(letter.text) * len(letter.text) for letter in seen.missing for text in texts)


def _is_off(wanted: tuple[float, float | None], size: PageSize) -> bool:
    pairs = zip(wanted, (size.width, size.height), strict=True)
    return any(want is not None and abs(want - have) > OFF for want, have in pairs)


def _lost(name: Torture, seen: Legibility, paper: PrintedPage) -> str:
    """The letters of the name and the organisation that are not in the text of the page, though fonts have them.

    Arabic and Hebrew are not looked at: of their joined letters a reader program finds no reliable text.
    """
    badge = name.badge
    boxes = {sign for letter in seen.missing for sign in _bare(letter.text)}
    wanted = Counter(_bare(badge.first_name + badge.last_name + badge.organisation))
    there = Counter(_bare(paper.text))
    return "".join(
        sign
        for sign, number in wanted.items()
        if there[sign] < number and sign not in boxes and unicodedata.bidirectional(sign) in ("L", "EN")
    )


def _bare(text: str) -> str:
    """Letters and digits alone, without marks."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", one_line(text))))


def _is_broken_rightly(name: Torture, fit: Fit) -> bool:
    """Whether the lines are the names, whole and in their order."""
    first, last = (_joined(text) for text in (name.badge.first_name, name.badge.last_name))
    return _joined("".join(fit.first_name_lines)) == first and _joined("".join(fit.last_name_lines)) == last


def _joined(text: str) -> str:
    return "".join(one_line(text).split())


def _inspect(order: tuple[str, int, int]) -> tuple[list[Finding], float]:
    template, start, end = order
    begun = time.perf_counter()
    return inspect(_page(template), torture()[start:end]), time.perf_counter() - begun


def main() -> None:
    """Inspect all names on all templates, or on those that are named; ends with 1 if there is a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("templates", nargs="*", metavar="TEMPLATE", help=f"of: {', '.join(templates())}")
    parser.add_argument("--names", type=int, default=NUMBER, help="so many names (%(default)s)")
    parser.add_argument("--shown", type=int, default=100, help="so many faults are listed (%(default)s)")
    arguments = parser.parse_args()
    orders = [
        (template, start, min(start + TOGETHER, arguments.names))
        for template in arguments.templates or templates()
        for start in range(0, arguments.names, TOGETHER)
    ]
    begun = time.perf_counter()
    findings: list[Finding] = []
    seconds: defaultdict[str, float] = defaultdict(float)
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        for (template, *_), (some, took) in zip(orders, pool.map(_inspect, orders), strict=True):
            findings += some
            seconds[template] += took
            print(f"\r{len(findings)} of {len(orders) * TOGETHER} badges", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(
        table([_row(template, findings, seconds[template]) for template in dict.fromkeys(each[0] for each in orders)])
    )
    faulty = [finding for finding in findings if finding.faults]
    for finding in faulty[: arguments.shown]:
        badge = finding.name.badge
        print(
            f"{finding.template} {finding.name.number} ({finding.name.kind}): {'; '.join(finding.faults)}: "
            f"{badge.title} | {badge.first_name[:60]} | {badge.last_name[:60]} | {badge.organisation[:40]}"
        )
    print(f"{len(findings)} badges, {len(faulty)} with faults, {time.perf_counter() - begun:.0f} s")
    sys.exit(bool(faulty))


_COLUMNS: dict[str, Callable[[Finding], bool]] = {
    "wrong size": lambda each: any(fault.startswith("size") for fault in each.faults),
    "beyond the margin": lambda each: any("beyond" in fault for fault in each.faults),
    "runs into something": lambda each: "runs into something" in each.faults,
    "clipped": lambda each: "clipped" in each.faults,
    "letters lost": lambda each: any(fault.startswith("lost") for fault in each.faults),
    "zxing-cpp fails": lambda each: "code not read by zxing-cpp" in each.faults,
    "pyzbar fails": lambda each: "code not read by pyzbar" in each.faults,
    "unreported box": lambda each: "a box that was not reported" in each.faults,
    "reported letters": lambda each: each.reported,
    "below the floor": lambda each: each.small,
    "read at 3 m": lambda each: each.far,
}


def _row(template: str, findings: Sequence[Finding], seconds: float) -> dict[str, Any]:
    own = [finding for finding in findings if finding.template == template]
    counts = {title: sum(map(counted, own)) for title, counted in _COLUMNS.items()}
    return {"template": template, "badges": len(own), **counts, "ms a badge": seconds / len(own) * 1000}


if __name__ == "__main__":
    main()
