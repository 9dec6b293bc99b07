"""What helpers hear of cameras that do not see: a card with the next step, and a mark on their door."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.domain.registration import Language
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.desk_window import DeskWindow
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.lame_cameras import LameCameras
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

LOW = LameCamera(CameraFault.FROZEN, "Wide HD", "low", "for the log")


def said(widget: LameCameras) -> list[str]:
    settle()
    return [words.text() for words in widget.findChildren(Words) if words.text() and words.isVisible()]


@pytest.fixture
def cards(qtbot: QtBot) -> Iterator[LameCameras]:
    cards = LameCameras(HelperLanguage())
    host = hosted(qtbot, cards, 500, 300)
    cards.dress(look())
    yield cards
    host.close()


@pytest.mark.parametrize("fault", CameraFault)
def test_every_fault_says_what_it_is_and_the_next_step(fault: CameraFault) -> None:
    advice = CameraAdvice(Language.GERMAN).advice(fault)
    assert advice.headline.endswith(".")
    assert "Bitte" in advice.next_step
    assert len({CameraAdvice(Language.GERMAN).advice(each).headline for each in CameraFault}) == len(CameraFault)


def test_the_only_camera_is_told_without_its_name(cards: LameCameras) -> None:
    cards.show_cameras((LOW,), other_sees=False)
    assert said(cards)[0] == "Das Bild der Kamera steht still."


def test_one_of_two_is_told_with_its_place_and_that_the_door_goes_on(cards: LameCameras) -> None:
    cards.show_cameras((LOW,), other_sees=True)
    headline, line = said(cards)
    assert headline == "Kamera unten: Das Bild der Kamera steht still."
    assert line.startswith("Die andere Kamera liest weiter. Bitte")


def test_while_all_see_nothing_is_shown(cards: LameCameras) -> None:
    cards.show_cameras((LOW,), other_sees=True)
    cards.show_cameras((), other_sees=True)
    settle()
    assert cards.isHidden()
    assert cards.cards == []


def test_what_is_for_the_log_is_not_shown(cards: LameCameras) -> None:
    cards.show_cameras((LOW,), other_sees=True)
    assert not any("log" in text for text in said(cards))


@ALL_LOOKS
def test_nothing_is_clipped(qtbot: QtBot, manner: Manner, size: tuple[int, int]) -> None:
    cards = LameCameras(HelperLanguage())
    scrolling = Scrolling(cards)
    # On an upright screen all stands below each other.
    host = hosted(qtbot, scrolling, size[0] // 3 if size[0] > size[1] else size[0] * 4 // 5, size[1] // 2)
    scrolling.dress(look(manner, size))
    cards.show_cameras((LOW, LameCamera(CameraFault.IN_USE, "Bright C1", "high")), other_sees=False)
    cards.dress(look(manner, size))
    settle()
    assert clipped(cards.findChildren(Words), []) == []
    host.close()


class Marked(DeskWindow):
    """A window that remembers what waits for helpers."""

    notices = 0

    def show_notices(self, count: int) -> None:
        self.notices = count


@pytest.fixture
def window(qtbot: QtBot) -> Marked:
    window = Marked(SETTINGS)
    qtbot.addWidget(window)
    return window


def test_a_camera_that_does_not_see_is_something_to_look_at(window: Marked) -> None:
    window.on_camera_failed(LameCamera(CameraFault.LOST))
    assert window.notices == 1
    window.on_camera_recovered()
    assert window.notices == 0


def test_a_station_that_limps_has_something_to_look_at_until_both_see(window: Marked) -> None:
    window.on_cameras_limping((LOW,))
    assert window.notices == 1
    window.on_camera_failed(LameCamera(CameraFault.LOST))
    assert window.notices == 1
    window.on_camera_recovered()
    assert window.notices == 1
    window.on_cameras_limping(())
    assert window.notices == 0
