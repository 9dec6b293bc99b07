"""The stations page: each station with its state in words, silent ones marked, and what the journal knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.printer import PrinterFault
from kiosk.domain.station import (
    CameraState,
    Health,
    LastEntry,
    PrinterHealth,
    Stations,
    StationSeen,
    StationState,
    Work,
)
from kiosk.office.stations import AskStations, KnownStations
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.stations_page import StationsPage
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

NOW = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
WELL = Health("0.1.0", Work.DOOR, CameraState.WELL, printers=(PrinterHealth("Labels"),), free=41_000)


def seen(name: str, health: Health = WELL, *, ago: int = 3, ahead: int = 0, here: bool = False) -> StationSeen:
    """A station that was heard so many seconds ago, with a clock so many seconds ahead."""
    heard = NOW - timedelta(seconds=ago)
    state = StationState("0" * 16, name, heard + timedelta(seconds=ahead), health)
    return StationSeen(state, heard, here=here, silent=ago > 30)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[StationsPage]:
    """The page on the screen."""
    page = StationsPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    yield page
    host.close()


def show(page: StationsPage, *stations: StationSeen, other_time: datetime | None = None) -> list[str]:
    """What the cards say when these stations are known."""
    page.on_told(Stations(NOW, stations, other_time))
    settle()
    return [" / ".join(words.text() for words in card.findChildren(Words)) for card in page.cards]


def test_a_station_that_is_well_says_so_and_the_rest_on_one_line(page: StationsPage) -> None:
    (said,) = show(page, seen("Left door", here=True))
    assert "Left door (diese Station) / Alles in Ordnung." in said
    assert "41\u00a0GB frei" in said


def test_a_silent_station_is_marked_and_says_since_when(page: StationsPage) -> None:
    _here, other = show(page, seen("Left door", here=True), seen("Right door", ago=190))
    assert "Zuletzt gehört vor 3\u00a0Minuten." in other
    assert not page.cards[1]._well


@pytest.mark.parametrize(
    ("health", "words"),
    [
        (replace(WELL, camera=CameraState.FAILED), "Die Kamera schickt kein Bild mehr."),
        (replace(WELL, camera=CameraState.FAILED, camera_fault=CameraFault.BLACK), "Ist die Klappe der Kamera zu?"),
        (
            replace(WELL, camera=CameraState.LIMPING, camera_fault=CameraFault.FROZEN),
            "Eine von zwei Kameras sieht nichts: Das Bild der Kamera steht still.",
        ),
        (replace(WELL, file_well=False), "Die Datei mit der Liste geht nicht."),
        (replace(WELL, printers=(PrinterHealth("Labels", (PrinterFault.JAM,)),)), "Drucker Labels: Papierstau."),
        (replace(WELL, printers=(PrinterHealth("folder b", (PrinterFault.FOLDER,)),)), "Ordner „b“: Der Ordner"),
        (replace(WELL, free=600), "nur noch 600\u00a0MB frei"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(page: StationsPage, health: Health, words: str) -> None:
    (said,) = show(page, seen("Left door", health))
    assert words in said
    assert "Bitte" in said
    assert not page.cards[0]._well


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(45, "geht 45\u00a0Sekunden vor"), (-45, "geht 45\u00a0Sekunden nach"), (240, "geht 4\u00a0Minuten vor")],
)
def test_a_clock_that_differs_is_said(page: StationsPage, ahead: int, words: str) -> None:
    (said,) = show(page, seen("Left door", ahead=ahead))
    assert words in said


def test_clocks_that_differ_by_moments_are_right(page: StationsPage) -> None:
    (said,) = show(page, seen("Right door", ahead=3))
    assert "Uhr stimmt" in said


def test_a_station_with_a_wrong_clock_that_is_not_listened_to_is_told(page: StationsPage) -> None:
    show(page, seen("Left door", here=True), other_time=NOW)
    assert page._clocks.text().startswith("Um 09:00 Uhr hat sich eine Station gemeldet")


def test_it_asks_what_the_journal_knows(page: StationsPage) -> None:
    ordered: list[object] = []
    page.ordered.connect(ordered.append)
    page.enter()
    assert ordered == [AskStations()]


def test_a_station_that_only_the_journal_knows_is_shown_with_its_last_entry(page: StationsPage) -> None:
    page.on_news(KnownStations((LastEntry("Left door", NOW, here=True), LastEntry("Back door", NOW))))
    _here, back = show(page, seen("Left door", here=True))
    assert "Back door / Nicht zu hören. / Der letzte Eintrag von dort, den diese Station kennt: 20." in back
    assert "09:00 Uhr" in back


def test_a_station_that_is_heard_is_not_shown_a_second_time(page: StationsPage) -> None:
    page.on_news(KnownStations((LastEntry("Right door", NOW),)))
    assert len(show(page, seen("Left door", here=True), seen("Right door"))) == 2


def test_cards_go_when_their_stations_do(page: StationsPage) -> None:
    show(page, seen("Left door"), seen("Right door"))
    assert len(show(page, seen("Left door"))) == 1


@ALL_LOOKS
def test_nothing_is_clipped(page: StationsPage, manner: Manner, size: tuple[int, int]) -> None:
    width, height = size[0] - 270, size[1] - 110
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))
    bad = Health("0.1.0", Work.DESK, CameraState.FAILED, file_well=False, free=3)
    show(page, seen("Left door", here=True), seen("Right door", bad, ago=100, ahead=-300), other_time=NOW)
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
