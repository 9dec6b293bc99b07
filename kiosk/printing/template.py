"""A badge as a page, after a template that people can read and edit."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal

from kiosk.domain.badge import Badge
from kiosk.printing.codes import Correction, qr_rows
from kiosk.printing.typesetting import Typesetter, one_line, readable_on_white
from kiosk.settings import RESOURCES, EventSettings

SPECIMEN: Final = Badge(
    title="Dr.",
    first_name="Vorname",
    last_name="Nachname",
    organisation="Museum",
    role="speaker",
    token="0000-0000-0000-0000-0000-0000",
)
"""An invented badge to warm up with."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How the text came out: sizes in points, the lines of the first name, and whether the title stayed."""

    first_name: float
    last_name: float
    organisation: float
    first_name_lines: tuple[str, ...]
    title: bool


class Template:
    """Makes pages of badges.

    `source` is the path of a `.typ` file, or the name of one in resources/badges. Every method raises
    TemplateTrouble.
    """

    def __init__(self, source: str | Path, event: EventSettings) -> None:
        path = source if isinstance(source, Path) else RESOURCES / "badges" / f"{source}.typ"
        self._typesetter = Typesetter(path, "badge")
        self._event = json.dumps(
            {
                "name": event.event.name,
                "place": event.venue.name,
                "days": [day.isoformat() for day in event.event.days],
                "organisers": [body.credit for body in event.organisers],
                "primary": readable_on_white(event.looks.primary),
                "accent": event.looks.accent,
            }
        )

    def pdf(self, badge: Badge) -> bytes:
        """The badge as a PDF of one page."""
        return self._page(badge, "pdf")

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        """The badge as a picture, `ppi` pixels an inch."""
        return self._page(badge, "png", ppi)

    def fit(self, badge: Badge) -> Fit:
        """How the text of this badge comes out."""
        self._page(badge, "pdf")
        found = self._typesetter.told("<fit>")
        return Fit(**found | {"first_name_lines": tuple(found["first_name_lines"])})

    def _page(self, badge: Badge, kind: Literal["pdf", "png"], ppi: float | None = None) -> bytes:
        texts = {field: one_line(text) for field, text in asdict(badge).items() if field != "token"}
        content = json.dumps(texts | {"qr": qr_rows(badge.token, Correction.HIGH)})
        return self._typesetter.page(
            kind, {"event": self._event, "badge": content}, (*texts.values(), badge.token), ppi=ppi
        )
