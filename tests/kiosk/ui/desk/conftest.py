"""A helper at the help desk: the kiosk's window with its desk page, and what the page wished."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.ledger import Ledger
from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_wishes import DeskWish
from kiosk.checkin.states import Helping, Waiting
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui.desk.desk_page import DeskPage
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import DAY_1


def settle() -> None:
    """Layouts settle in rounds, and what is dropped is gone after that."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def texts(widget: QWidget) -> list[str]:
    """What can be read in labels."""
    settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(widget: QWidget) -> list[str]:
    """What stands on buttons that can be seen."""
    settle()
    return [button.text() for button in widget.findChildren(QPushButton) if button.isVisible() and button.text()]


def press(widget: QWidget, text: str) -> None:
    """A finger on the first button with this text."""
    settle()
    there = widget.findChildren(QPushButton)
    button = next(each for each in there if each.text() == text.replace("2 ", "2\u00a0") and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def held() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(held(), which, modifiers)
    settle()


def type_text(text: str) -> None:
    """Letters, wherever the keyboard is then."""
    for letter in text:
        QTest.keyClicks(held(), letter)
    settle()


@dataclass(slots=True)
class Helped:
    """The window, its page, and all wishes of the helper."""

    window: KioskWindow
    wishes: list[DeskWish] = field(default_factory=list)

    @property
    def page(self) -> DeskPage:
        """The desk's page."""
        return self.window.screens.pages.desk

    def of(self, kind: type[DeskWish]) -> list[DeskWish]:
        """The wishes of this kind."""
        return [wish for wish in self.wishes if isinstance(wish, kind)]


@pytest.fixture(scope="module")
def one_window(qapp: QApplication) -> Iterator[KioskWindow]:
    """One window for all tests of a file: making it takes longer than a test."""
    settings = read_event()
    dress(qapp, settings.looks)
    window = KioskWindow(settings)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def helped(one_window: KioskWindow) -> Iterator[Helped]:
    """A helper has come; the desk answers what a test says."""
    window, helped = one_window, Helped(one_window)
    window.screens.tongue.on_switch() if window.screens.tongue.language is not Language.GERMAN else None
    window.desk_wished.connect(helped.wishes.append)
    window.on_calls(())
    window.on_printers(())
    window.on_jobs_open(())
    window.on_state(Helping())
    window.activateWindow()
    settle()
    helped.wishes.clear()
    yield helped
    window.desk_wished.disconnect(helped.wishes.append)
    window.on_state(Waiting())
    settle()


class Receiver(QObject):
    """Keeps what the desk tells."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """Keep it."""
        self.told.append(answer)


@dataclass(slots=True)
class AtWork:
    """The window with a real desk behind it, which has a real encrypted file."""

    window: KioskWindow
    desk: Desk
    ledger: Ledger
    heard: Receiver
    qtbot: QtBot

    @property
    def page(self) -> DeskPage:
        """The desk's page."""
        return self.window.screens.pages.desk

    def wait(self, until: Callable[[], bool]) -> None:
        """Until the desk has answered."""
        self.qtbot.waitUntil(until, timeout=20_000)
        settle()


@pytest.fixture
def at_work(one_window: KioskWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[AtWork]:
    """A helper at a desk that works."""
    clock, window = Clock(), one_window
    ledger = open_ledger(tmp_path, clock)
    import_people(ledger)
    desk, heard = Desk(lambda: ledger, clock, lambda _moment: DAY_1), Receiver()
    window.desk_wished.connect(desk.on_wish)
    desk.told.connect(window.on_told)
    desk.told.connect(heard.on_told)
    desk.open()
    window.on_state(Helping())
    desk.let_in()
    window.activateWindow()
    settle()
    yield AtWork(window, desk, ledger, heard, qtbot)
    window.on_state(Waiting())
    window.desk_wished.disconnect(desk.on_wish)
    desk.on_helper_gone()
    desk.close()
