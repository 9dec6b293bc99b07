"""A real screen reader's way: over AT-SPI, without a picture, a group is checked in and somebody finds themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.settings import DEFAULT_EVENT
from tests.accessibility.rig import Desk, RigMissing, desk_running

TEAM = "GD24-sij23j2goaek6h3fmowbcuxqh2"
"""Four people of the demo's list came with one ticket."""
DAY_2 = "2024-02-21"
"""The demo's day."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    event = tmp_path / "event.toml"
    text = DEFAULT_EVENT.read_text("utf-8")
    assert text.count("look_up = false") == 1, "the switch is where the test turns it on"
    event.write_text(text.replace("look_up = false", "look_up = true"), "utf-8")
    try:
        with desk_running(tmp_path, event) as desk:
            yield desk
    except RigMissing as missing:
        pytest.skip(str(missing))


def names(things: list[dict[str, object]], *roles: str) -> list[str]:
    """What is on the screen, of these kinds."""
    return [str(each["name"]) for each in things if not roles or each["role"] in roles]


def test_a_reader_ticks_the_names_of_a_group_and_checks_them_in(desk: Desk) -> None:
    waiting = desk.wait_for("Hilfe holen")
    assert any("QR" in name for name in names(waiting, "label")), "the invitation is read"
    before = desk.stats()
    desk.camera.show(TEAM)
    choosing = desk.wait_for("Til T.")
    assert {"Til T.", "Götz S."} <= set(names(choosing, "check box"))
    assert "Wer von Ihnen ist da?" in desk.wait_to_hear("Wer von Ihnen ist da?")
    desk.press("Til T.")
    desk.press("Götz S.")
    desk.press("2 Personen anmelden")
    assert "Willkommen" in desk.wait_to_hear("Willkommen")
    after = desk.stats()
    assert after["present"][DAY_2] == before["present"][DAY_2] + 2


def test_a_reader_without_a_ticket_finds_themselves_in_english(desk: Desk) -> None:
    desk.press("English")
    desk.wait_for("Get help")
    before = desk.stats()
    desk.press("No code")
    desk.fill("Last name", "Çelikkaya")
    desk.fill("code", "person001@museum.example")
    desk.press("Search")
    assert "Welcome" in desk.wait_to_hear("Welcome")
    assert desk.stats()["present"][DAY_2] == before["present"][DAY_2] + 1


def test_a_reader_calls_for_help_and_says_what_is_needed(desk: Desk) -> None:
    desk.press("Hilfe holen")
    called = desk.wait_for("Es kommt jemand")
    assert len(names(called, "check box", "toggle button")) >= 5
    desk.wait_to_hear("Es kommt jemand")
    desk.press("Zurück")
    desk.wait_for("QR")


def test_what_can_be_pressed_or_has_the_keyboard_has_a_name(desk: Desk) -> None:
    desk.wait_for("Hilfe holen")
    assert nameless(desk.read()) == []
    desk.camera.show(TEAM)
    desk.wait_for("Til T.")
    assert nameless(desk.read()) == []


def nameless(things: list[dict[str, object]]) -> list[dict[str, object]]:
    """What a reader could only call by its kind."""
    kinds = ("push button", "check box", "toggle button", "text", "label")
    return [each for each in things if not each["name"] and (each["role"] in kinds or each["focused"])]
