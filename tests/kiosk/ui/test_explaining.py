"""The page about accessibility: all of it on pages that do not scroll."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import BackWanted, VisitorActed
from kiosk.checkin.manner import Manner, Wish
from kiosk.checkin.states import Explaining, Waiting
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui.explaining import ExplainingScreen
from kiosk.ui.phrases_explaining import About, explaining
from kiosk.ui.qr_tile import QrTile
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words


@pytest.fixture
def screen(window: KioskWindow) -> ExplainingScreen:
    """The first page, in German."""
    return show(window, Manner(language=Language.GERMAN))


def show(window: KioskWindow, manner: Manner) -> ExplainingScreen:
    """The first page as somebody wants it."""
    window.on_manner(manner)
    window.on_state(Explaining(Waiting()))
    QApplication.processEvents()
    return window.screens.explaining


def texts(screen: ExplainingScreen) -> set[str]:
    """What is read on this page."""
    QApplication.processEvents()
    return {words.text() for words in screen.findChildren(Words) if words.isVisible()}


def button(screen: ExplainingScreen, name: str) -> QPushButton:
    """The button that is called like this."""
    return next(each for each in screen.findChildren(QPushButton) if each.accessibleName() == name)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("large", "size"), [(False, (1280, 720)), (True, (720, 1280))], ids=["usual", "large"])
def test_the_pages_together_say_everything_and_clip_nothing(
    window: KioskWindow, language: Language, large: bool, size: tuple[int, int]
) -> None:
    window.resize(*size)
    screen = show(window, Manner(language=language, large=large))
    read: set[str] = set()
    for _ in range(20):
        read |= texts(screen)
        assert [words.text() for words in screen.findChildren(Words) if words.isVisible() and words.clipped()] == []
        screen.pager.on_after()
        if screen.pager.page == 0:
            break
    for paragraph in explaining(read_event(), language).paragraphs:
        assert {paragraph.heading, paragraph.text} <= read


def test_it_says_whom_to_tell_what_is_missing() -> None:
    settings = read_event()
    (contact,) = [each for each in explaining(settings, None).paragraphs if each.about is About.CONTACT]
    assert settings.contact.name in contact.text
    assert "gemeinsamdigital.mfg.de" in contact.text


def test_the_address_is_a_code_for_the_phone_too(screen: ExplainingScreen) -> None:
    while not any(tile.isVisible() for tile in screen.findChildren(QrTile)):
        screen.pager.on_after()
        assert screen.pager.page > 0
    (tile,) = [tile for tile in screen.findChildren(QrTile) if tile.isVisible()]
    assert "gemeinsamdigital.mfg.de" in tile.accessibleName()


def test_turning_a_page_asks_for_more_time(window: KioskWindow, screen: ExplainingScreen, qtbot: QtBot) -> None:
    before = texts(screen)
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(screen.pager.after, Qt.MouseButton.LeftButton)
    assert did.args == [VisitorActed()]
    assert texts(screen) != before


def test_the_way_back(window: KioskWindow, screen: ExplainingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(button(screen, "Zurück"), Qt.MouseButton.LeftButton)
    assert did.args == [BackWanted()]


def test_one_press_stops_all_motion_and_says_so(screen: ExplainingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.wished) as wished:
        QTest.mouseClick(button(screen, "Ruhige Anzeige"), Qt.MouseButton.LeftButton)
    assert wished.args == [Wish.CALM]


def test_the_switch_shows_whether_it_is_on(window: KioskWindow, screen: ExplainingScreen) -> None:
    assert not button(screen, "Ruhige Anzeige").isChecked()
    show(window, Manner(language=Language.GERMAN, calm=True))
    assert button(screen, "Ruhige Anzeige").isChecked()


def test_another_language_keeps_the_place(window: KioskWindow, screen: ExplainingScreen) -> None:
    screen.pager.on_after()
    window.on_manner(Manner(language=Language.ENGLISH, chosen=True))
    assert screen.pager.page == 1


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600)], ids=str)
def test_within_reach_all_buttons_stand_in_the_lowest_third(window: KioskWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    screen = show(window, Manner(language=Language.GERMAN, low=True))
    shown = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    assert min(each.mapTo(window, QPoint(0, 0)).y() for each in shown) >= size[1] * 2 / 3 - 1
    assert [each.text() for each in shown if min(each.width(), each.height()) < 15 * window.look.mm - 1] == []


def test_a_screen_readers_toggle_stops_all_motion_and_showing_it_wishes_nothing(
    window: KioskWindow, screen: ExplainingScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.wished):
        button(screen, "Ruhige Anzeige").toggle()
    with qtbot.assertNotEmitted(screen.wished):
        show(window, Manner(language=Language.GERMAN, calm=True))
