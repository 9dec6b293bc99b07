"""Badge layouts of pretix: taken as they are, with their backgrounds, which nobody gets the token for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from kiosk.sync.pretix import layouts as module
from kiosk.sync.pretix.layouts import Layouts, read_layouts
from tests.kiosk.sync.pretix.shop import EVENT, connection
from tests.kiosk.sync.scripted import Asked, Reply, ScriptedServer, said

ELEMENTS = [{"type": "textarea", "content": "attendee_name"}]


@contextmanager
def backend(background: str | None, pdf: Reply) -> Iterator[ScriptedServer]:
    def answer(asked: Asked) -> Reply:
        match asked.path.removeprefix(EVENT):
            case "badgelayouts/":
                layout = {"id": 5, "name": "Presse", "default": False, "layout": ELEMENTS, "background": background}
                results: list[object] = [layout, {**layout, "id": 6, "default": True, "background": None}]
            case "items/":
                results = [{"id": 1, "name": {"de": "Presse"}}, {"id": 2, "name": {"de": "Online"}}]
            case "badgeitems/":
                results = [{"item": 1, "layout": 5}, {"item": 2, "layout": None}]
            case _:
                return pdf
        return said({"count": len(results), "next": None, "results": results})

    with ScriptedServer(answer) as server:
        yield server


def read(background: str | None, pdf: Reply) -> tuple[Layouts, ScriptedServer]:
    with backend(background, pdf) as server:
        here = connection(server.url)
        with closing(here.web()) as web:
            return read_layouts(web, here), server


def test_layouts_backgrounds_and_who_gets_which() -> None:
    found, server = read("/media/pub/presse.pdf", Reply(200, b"%PDF-1.7 small"))
    assert [(each.template, each.name, each.is_default) for each in found.layouts] == [
        ("pretix-5", "Presse", False),
        ("pretix-6", "Presse", True),
    ]
    assert json.loads(found.layouts[0].content) == ELEMENTS
    assert [each.background for each in found.layouts] == [b"%PDF-1.7 small", None]
    assert dict(found.products) == {"Presse": 5, "Online": None}
    assert found.problems == ()
    (asked,) = [each for each in server.asked if each.path == "/media/pub/presse.pdf"]
    assert "Authorization" not in asked.headers


def test_an_empty_background_of_pretix_is_not_fetched() -> None:
    found, server = read("/static/pretixplugins/badges/badge_default_a6l.9f8a.pdf", Reply(404, b""))
    assert found.layouts[0].background is None
    assert found.problems == ()
    assert not any("static" in each.path for each in server.asked)


@pytest.mark.parametrize("pdf", [Reply(404, b"no"), Reply(302, b"", {"Location": "http://127.0.0.1:1/"})])
def test_a_background_that_cannot_be_had_is_told(pdf: Reply) -> None:
    found, _ = read("/media/pub/presse.pdf", pdf)
    assert found.layouts[0].background is None
    assert "pretix-5.pdf" in found.problems[0]


def test_a_background_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_BACKGROUND", 10)
    found, _ = read("/media/pub/presse.pdf", Reply(200, b"%PDF-1.7" + b"x" * 100))
    assert found.layouts[0].background is None
    assert "too large" in found.problems[0]
