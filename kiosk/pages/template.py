"""A badge as a page, after a template that people can read and edit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from kiosk.domain.badge import Badge
from kiosk.domain.roles import ROLE_WORDS
from kiosk.pages.codes import Correction, qr_rows
from kiosk.pages.page import Colours, Fit, PageSize
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, fallback_families, one_line, readable_on_white
from kiosk.settings import RESOURCES, EventSettings

BUILT_IN: Final = RESOURCES / "badges"
"""The folder of the templates that come with the program."""

SPECIMEN: Final = Badge(
    title="Dr.",
    first_name="Vorname",
    last_name="Nachname",
    organisation="Museum",
    role="speaker",
    token="0000-0000-0000-0000-0000-0000",
)
"""An invented badge to warm up with and to try a template out."""


class Template:
    """Makes pages of badges in the event's looks, with the colours that the printer has.

    `source` is the path of a `.typ` file, or the name of one that comes with the program. Every method raises
    TemplateTrouble.
    """

    def __init__(self, source: str | Path, event: EventSettings, colours: Colours = Colours.FULL) -> None:
        path = source if isinstance(source, Path) else BUILT_IN / f"{source}.typ"
        self._name = path.stem
        self._typesetter = Typesetter(path, "badge")
        look = {
            "name": event.event.name,
            "place": event.venue.name,
            "days": [day.isoformat() for day in event.event.days],
            "organisers": [body.credit for body in event.organisers],
            "primary": readable_on_white(event.looks.primary),
            "accent": event.looks.accent,
        }
        self._common = {
            "event": json.dumps(look),
            "colours": colours.value,
            "roles": json.dumps(dict(ROLE_WORDS)),
            "fallback": json.dumps(fallback_families()),
        }

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self._name

    def pdf(self, badge: Badge) -> bytes:
        """The badge as a PDF of one page."""
        return self.pdf_of_all([badge])

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        """These badges, at least one, as one PDF of as many pages."""
        return self._typesetter.page("pdf", *self._inputs(badges))

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        """The badge as a picture, `ppi` pixels an inch."""
        return self._typesetter.page("png", *self._inputs([badge]), ppi=ppi)

    def fit(self, badge: Badge) -> Fit:
        """How the text of this badge comes out."""
        return self.fits([badge])[0]

    def fits(self, badges: Sequence[Badge]) -> list[Fit]:
        """How the text of each badge comes out, in this order."""
        self._typesetter.set_only(*self._inputs(badges))
        said = self._typesetter.told_each("<fit>")
        if len(said) != len(badges):
            raise TemplateTrouble(
                f"{self._name}.typ: says <fit> {len(said)} times for {len(badges)} badges; `names` says it once."
            )
        try:
            return [_fit(each) for each in said]
        except (TypeError, KeyError, AttributeError):
            raise TemplateTrouble(f"{self._name}.typ: what it says under <fit> is not what `names` says.") from None

    def _inputs(self, badges: Sequence[Badge]) -> tuple[dict[str, str], list[str]]:
        """What the template takes, and what of it no error may show."""
        contents, private = [], []
        for badge in badges:
            texts = {field: one_line(text) for field, text in asdict(badge).items() if field != "token"}
            contents.append(texts | {"qr": qr_rows(badge.token, Correction.HIGH)})
            if badge is not SPECIMEN:
                private += [*texts.values(), badge.token]
        return self._common | {"badges": json.dumps(contents)}, private


def _fit(said: dict[str, Any]) -> Fit:
    lists = {key: tuple(said[key]) for key in ("first_name_lines", "last_name_lines")}
    return Fit(**said | lists | {"size": PageSize(**said["size"])})
