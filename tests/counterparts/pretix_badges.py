"""Badges of a real pretix: its layouts as the API gives them, and the pages that pretix itself prints with them."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pypdf import PdfReader, PdfWriter

from tests.counterparts.pretix_shop import Pretix, inside

_CHANGE_LAYOUT = """
import django, sys; django.setup()
from django_scopes import scopes_disabled
from pretix.plugins.badges.models import BadgeLayout
with scopes_disabled():
    BadgeLayout.objects.filter(event__slug=sys.argv[1], default=True).update(layout=sys.stdin.read())
"""


@dataclass(frozen=True)
class PrintedByPretix:
    """One layout as the API gives it, pretix' own pages with it, and the positions sold, with their values for PDFs."""

    layout: bytes
    pages: Sequence[bytes]
    positions: Sequence[Mapping[str, Any]]


def printed(pretix: Pretix, event: str, item: int) -> PrintedByPretix:
    """The event's default layout and the badges of the first orders of one product, which are all different people."""
    (layout,) = pretix.every(f"{event}badgelayouts/")
    choice = {"items": [item], "rendering": "one", "order_by": "code", "order_date_to": "2024-01-12"}
    pages = []
    for page in PdfReader(io.BytesIO(pretix.exported(event, "badges", choice))).pages:
        writer, single = PdfWriter(), io.BytesIO()
        writer.add_page(page)
        writer.write(single)
        pages.append(single.getvalue())
    positions = pretix.ask(f"{event}orderpositions/?pdf_data=true&ordering=order__code&page_size=50")["results"]
    return PrintedByPretix(json.dumps(layout).encode(), pages, positions)


def change_layout(folder: Path, url: str, event: str, layout: str) -> None:
    """Give the event's default layout other elements, which the API cannot; `layout` is their JSON."""
    inside(folder, url, _CHANGE_LAYOUT, event, layout)
