"""Badge layouts of a pretix event, with their backgrounds, as templates of this station."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import httpx

from kiosk.sync.pretix.connection import Connection
from kiosk.sync.pretix.goods import every, understanding, words_of
from kiosk.sync.web import LIMITS, Web, is_local

EMPTY = "badges/badge_default_"
"""In the address of pretix' own empty backgrounds: without one a template is just as large."""

LARGEST_BACKGROUND = 20_000_000
"""Bytes of a PDF."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout as the API gives it, and the PDF below it, if there is one."""

    number: int
    name: str
    is_default: bool
    content: bytes = field(repr=False)
    background: bytes | None = field(repr=False)

    @property
    def template(self) -> str:
        """The name that its template gets."""
        return f"pretix-{self.number}"


@dataclass(frozen=True, slots=True)
class Layouts:
    """All layouts, and which product (its name) gets which; None is no badge. Other products get the default one."""

    layouts: tuple[Layout, ...]
    products: Mapping[str, int | None]
    problems: tuple[str, ...] = ()


def read_layouts(web: Web, connection: Connection) -> Layouts:
    """Ask for all of them. Raises NotReached."""
    path = connection.event_path
    problems: list[str] = []
    with understanding():
        layouts = tuple(
            Layout(
                number=int(each["id"]),
                name=str(each["name"]),
                is_default=bool(each.get("default")),
                content=json.dumps(each["layout"], ensure_ascii=False, indent=1).encode(),
                background=_background(connection.url, each.get("background"), problems, f"pretix-{each['id']}"),
            )
            for each in every(web, f"{path}badgelayouts/")
        )
        names = {each["id"]: words_of(each["name"]) for each in every(web, f"{path}items/")}
        products = {
            names.get(each["item"], str(each["item"])): each["layout"] for each in every(web, f"{path}badgeitems/")
        }
    return Layouts(layouts, products, tuple(problems))


def _background(url: str, place: object, problems: list[str], name: str) -> bytes | None:
    """The PDF below a layout: it is a public file, and whoever keeps it need not know the token of this station."""
    if not place or EMPTY in str(place):
        return None
    address = urljoin(f"{url}/", str(place))
    if urlsplit(address).scheme not in ("https", urlsplit(url).scheme):
        problems.append(f"{name}: the background is at an address without encryption and is not fetched")
        return None
    try:
        with httpx.stream("GET", address, timeout=LIMITS, trust_env=not is_local(address)) as answer:
            answer.raise_for_status()
            content = bytearray()
            for chunk in answer.iter_bytes():
                content += chunk
                if len(content) > LARGEST_BACKGROUND:
                    problems.append(f"{name}: the background is too large; please make it smaller in pretix")
                    return None
    except (httpx.HTTPError, httpx.InvalidURL, OSError):
        problems.append(f"{name}: the background cannot be fetched; please put it beside the template as {name}.pdf")
        return None
    return bytes(content)
