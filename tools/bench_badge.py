"""Measures badges: the page of each template, 1,000 in one PDF, how they fit, and handing one to a folder."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.lists import CheckedRow, read_list
from kiosk.commands.demo import LIST
from kiosk.domain.badge import Badge, BadgeJob, JobId
from kiosk.domain.registration import RegistrationId
from kiosk.pages.template import BUILT_IN, SPECIMEN, Template
from kiosk.printing.folder import FolderPrinter
from kiosk.settings import EventSettings, read_event
from tools.figures import summary

MANY = 1_000


def run() -> list[dict[str, Any]]:
    """Rows for each template, and one for the folder."""
    settings = read_event()
    badges = [_badge(row) for row in read_list(LIST, settings.days).rows]
    names = sorted(path.stem for path in BUILT_IN.glob("*.typ"))
    names.sort(key=lambda name: name != settings.door.badge_template)
    # Badges one by one first: a thousand at once leave Typst with much to forget.
    rows = [row for name in names for row in _one_by_one(name, settings, badges)]
    rows += [row for name in names for row in _together(name, settings, badges)]
    with tempfile.TemporaryDirectory() as folder:
        printer, pdf = FolderPrinter(Path(folder)), Template(names[0], settings).pdf(SPECIMEN)
        jobs = [
            BadgeJob(JobId(f"bench-{number}"), RegistrationId("R1"), settings.days[0], badge)
            for number, badge in enumerate(badges)
        ]
        handed = [_timed(lambda job=job: printer.take(pdf, job)) for job in jobs]  # type: ignore[misc]
    return [*rows, {"what": "badge into a folder, durable", "n": len(handed), **summary(handed)}]


def _one_by_one(name: str, settings: EventSettings, badges: Sequence[Badge]) -> list[dict[str, Any]]:
    template = Template(name, settings)
    first = _timed(lambda: template.pdf(SPECIMEN))
    pages = [_timed(lambda badge=badge: template.pdf(badge)) for badge in badges]  # type: ignore[misc]
    return [
        {"what": f"{name}: first badge PDF", "n": 1, **summary([first])},
        {"what": f"{name}: badge PDF", "n": len(pages), **summary(pages)},
    ]


def _together(name: str, settings: EventSettings, badges: Sequence[Badge]) -> list[dict[str, Any]]:
    template = Template(name, settings)
    # No two alike, as Typst remembers what it has laid out.
    many = [
        replace(badge, first_name=f"{badge.first_name} {number}", token=f"{badge.token[:-4]}{number:04}")
        for number, badge in enumerate((list(badges) * (MANY // len(badges) + 1))[:MANY])
    ]
    return [
        {"what": f"{name}: one PDF of {MANY} badges", "n": 1, **summary([_timed(lambda: template.pdf_of_all(many))])},
        {"what": f"{name}: how {MANY} badges fit", "n": 1, **summary([_timed(lambda: template.fits(many))])},
    ]


def _badge(row: CheckedRow) -> Badge:
    who = row.attendee
    return Badge(who.title, who.first_name, who.last_name, who.organisation, row.role, str(row.code))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
