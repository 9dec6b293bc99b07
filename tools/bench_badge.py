"""Measures the badge: PDF after the first one, and handing it to a folder."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.lists import CheckedRow, read_list
from kiosk.commands.demo import LIST
from kiosk.domain.badge import Badge, BadgeJob, JobId
from kiosk.domain.registration import RegistrationId
from kiosk.printing.printers import FolderPrinter
from kiosk.printing.template import SPECIMEN, Template
from kiosk.settings import read_event
from tools.figures import summary


def run() -> list[dict[str, Any]]:
    """A row for the first page, for 200 further ones, and for the folder."""
    settings = read_event()
    badges = [_badge(row) for row in read_list(LIST, settings.days).rows]
    template = Template(settings.door.badge_template, settings)
    first = _timed(lambda: template.pdf(SPECIMEN))
    pages = [_timed(lambda badge=badge: template.pdf(badge)) for badge in badges]  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as name:
        printer, pdf = FolderPrinter(Path(name)), template.pdf(SPECIMEN)
        jobs = [
            BadgeJob(JobId(f"bench-{number}"), RegistrationId("R1"), settings.days[0], replace(badge))
            for number, badge in enumerate(badges)
        ]
        handed = [_timed(lambda job=job: printer.take(pdf, job)) for job in jobs]  # type: ignore[misc]
    return [
        {"what": "first badge PDF (fonts load)", "n": 1, **summary([first])},
        {"what": "badge PDF", "n": len(pages), **summary(pages)},
        {"what": "badge into a folder, durable", "n": len(handed), **summary(handed)},
    ]


def _badge(row: CheckedRow) -> Badge:
    who = row.attendee
    return Badge(who.title, who.first_name, who.last_name, who.organisation, row.role, str(row.code))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
