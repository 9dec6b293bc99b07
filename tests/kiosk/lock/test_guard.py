from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.lock.guard import TYPES, Guard, guarded
from kiosk.lock.strikes import Strikes

Type = QEvent.Type
Held: TypeAlias = Qt.KeyboardModifier
PLAIN = Held.NoModifier


@dataclass(slots=True)
class Bench:
    """A small window with two buttons and a field, and what became of the events sent to it."""

    window: QWidget
    one: QPushButton
    other: QPushButton
    line: QLineEdit
    guard: Guard
    clicked: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, at: int, text: str = "", modifiers: Held = PLAIN, *, repeat: bool = False) -> None:
        self._key(Type.KeyPress, key, at, text, modifiers, repeat=repeat)

    def let_go(self, key: Qt.Key, at: int, text: str = "", modifiers: Held = PLAIN) -> None:
        self._key(Type.KeyRelease, key, at, text, modifiers, repeat=False)

    def strike(self, key: Qt.Key, at: int, text: str = "", modifiers: Held = PLAIN) -> None:
        self.press(key, at, text, modifiers)
        self.let_go(key, at + 1, text, modifiers)

    def type(self, text: str, at: int, gap: int) -> int:
        for letter in text:
            self.strike(Qt.Key(ord(letter.upper())), at, letter)
            at += gap
        return at

    def touch(self, button: QPushButton, at: int, mouse: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        place = QPointF(button.mapTo(self.window, button.rect().center()))
        for kind, held in ((Type.MouseButtonPress, mouse), (Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
            event = QMouseEvent(kind, place, self.window.mapToGlobal(place), mouse, held, PLAIN)
            event.setTimestamp(at)
            self.send(event)

    def send(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def _key(self, kind: QEvent.Type, key: Qt.Key, at: int, text: str, modifiers: Held, *, repeat: bool) -> None:
        event = QKeyEvent(kind, key, modifiers, text, repeat)
        event.setTimestamp(at)
        self.send(event)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    window = QWidget()
    qtbot.addWidget(window)
    one, other, line = QPushButton("Eins"), QPushButton("&Zwei"), QLineEdit()
    layout = QVBoxLayout(window)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    for widget in (one, other, line):
        layout.addWidget(widget)
    window.resize(400, 400)
    window.show()
    with guarded(window, Strikes(), lambda: 0) as guard:
        bench = Bench(window, one, other, line, guard)
        one.clicked.connect(lambda: bench.clicked.append("one"))
        other.clicked.connect(lambda: bench.clicked.append("other"))
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
        one.setFocus()
        yield bench


def test_a_key_acts_when_it_is_let_go(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Space, 1000, " ")
    assert bench.clicked == []
    bench.let_go(Qt.Key.Key_Space, 1050, " ")
    assert bench.clicked == ["one"]


def test_the_same_key_again_within_three_tenths_of_a_second_acts_once(bench: Bench) -> None:
    bench.strike(Qt.Key.Key_Space, 1000, " ")
    bench.strike(Qt.Key.Key_Space, 1200, " ")
    assert bench.clicked == ["one"]
    bench.strike(Qt.Key.Key_Space, 1600, " ")
    assert bench.clicked == ["one", "one"]


def test_a_key_that_is_held_acts_once(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Space, 1000, " ")
    for at in range(1500, 2500, 40):
        bench.press(Qt.Key.Key_Space, at, " ", repeat=True)
    bench.let_go(Qt.Key.Key_Space, 2600, " ")
    assert bench.clicked == ["one"]


def test_the_same_button_again_within_three_tenths_of_a_second_acts_once(bench: Bench) -> None:
    bench.touch(bench.one, 1000)
    bench.touch(bench.one, 1250)
    assert bench.clicked == ["one"]
    assert not bench.one.isDown()
    bench.touch(bench.one, 1600)
    assert bench.clicked == ["one", "one"]


def test_another_button_acts_at_once(bench: Bench) -> None:
    bench.touch(bench.one, 1000)
    bench.touch(bench.other, 1100)
    assert bench.clicked == ["one", "other"]


def test_a_button_that_has_come_under_the_finger_does_not_act_at_once(bench: Bench, qtbot: QtBot) -> None:
    place = bench.one.geometry()
    bench.touch(bench.one, 1000)
    bench.one.hide()
    qtbot.waitUntil(lambda: not bench.one.isVisible())
    bench.other.setGeometry(place)
    bench.other.setProperty(TYPES, True)
    bench.touch(bench.other, 1200)
    assert bench.clicked == ["one"]


def test_a_button_that_types_a_letter_types_it_twice(bench: Bench) -> None:
    bench.one.setProperty(TYPES, True)
    bench.touch(bench.one, 1000)
    bench.touch(bench.one, 1120)
    assert bench.clicked == ["one", "one"]


@pytest.mark.parametrize("mouse", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_only_the_left_button_is_one(bench: Bench, mouse: Qt.MouseButton) -> None:
    heard: list[QEvent.Type] = []
    bench.one.mousePressEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    bench.one.mouseReleaseEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    bench.one.contextMenuEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    bench.touch(bench.one, 1000, mouse)
    assert heard == []


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        (Qt.Key.Key_F4, "", Held.AltModifier),
        (Qt.Key.Key_Q, "\x11", Held.ControlModifier),
        (Qt.Key.Key_W, "\x17", Held.ControlModifier),
        (Qt.Key.Key_V, "\x16", Held.ControlModifier),
        (Qt.Key.Key_Insert, "", Held.ShiftModifier),
        (Qt.Key.Key_Delete, "", Held.ShiftModifier),
        (Qt.Key.Key_Paste, "", PLAIN),
        (Qt.Key.Key_Undo, "", PLAIN),
        (Qt.Key.Key_Tab, "\t", Held.ControlModifier),
        (Qt.Key.Key_Space, " ", Held.AltModifier),
        (Qt.Key.Key_F11, "", PLAIN),
        (Qt.Key.Key_F10, "", Held.ShiftModifier),
        (Qt.Key.Key_Print, "", PLAIN),
        (Qt.Key.Key_Menu, "", PLAIN),
        (Qt.Key.Key_Super_L, "", Held.MetaModifier),
        (Qt.Key.Key_Back, "", PLAIN),
        (Qt.Key.Key_HomePage, "", PLAIN),
        (Qt.Key.Key_PowerOff, "", PLAIN),
        (Qt.Key.Key_G, "\x1d", PLAIN),
        (Qt.Key.Key_Escape, "\x1b", Held.ControlModifier),
    ],
)
def test_keys_without_a_use_here_reach_no_widget(bench: Bench, key: Qt.Key, text: str, modifiers: Held) -> None:
    bench.line.setText("abc")
    QGuiApplication.clipboard().setText("fremd")
    bench.line.setFocus()
    bench.line.selectAll()
    heard: list[QEvent.Type] = []
    bench.window.keyPressEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    bench.strike(key, 1000, text, modifiers)
    assert (bench.line.text(), heard) == ("abc", [])


def test_what_was_typed_last_can_be_taken_back(bench: Bench) -> None:
    bench.line.setFocus()
    bench.type("ab", 1000, 200)
    bench.strike(Qt.Key.Key_Z, 2000, "\x1a", Held.ControlModifier)
    assert bench.line.text() == ""


@pytest.mark.parametrize("drops", [False, True])
def test_files_are_dropped_only_beside_a_window(qtbot: QtBot, drops: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with guarded(window, Strikes(), lambda: 0, drops=drops) as guard:
        stopped = guard.eventFilter(window, QEvent(QEvent.Type.Drop))
        assert stopped is not drops


@pytest.mark.parametrize("number", [*range(1, 10), 12])
def test_the_keys_of_the_station_reach_the_window(bench: Bench, number: int) -> None:
    heard: list[int] = []
    bench.window.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    key = Qt.Key(Qt.Key.Key_F1.value + number - 1)
    bench.strike(key, 1000)
    assert heard == [key]


def test_keys_of_the_number_pad_reach_the_window_with_and_without_num_lock(bench: Bench) -> None:
    heard: list[int] = []
    bench.window.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    bench.strike(Qt.Key.Key_5, 1000, "5", Held.KeypadModifier)
    bench.strike(Qt.Key.Key_Clear, 2000, "", Held.KeypadModifier)
    assert heard == [Qt.Key.Key_5, Qt.Key.Key_Clear]


def test_no_shortcut_is_triggered(bench: Bench) -> None:
    triggered: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Y"), bench.window)
    shortcut.activated.connect(lambda: triggered.append("Ctrl+Y"))
    handle = bench.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Y, Held.ControlModifier)
    assert triggered == []
    handle.removeEventFilter(bench.guard)
    QTest.keyClick(handle, Qt.Key.Key_Y, Held.ControlModifier)
    assert triggered == ["Ctrl+Y"]


def test_what_a_scanner_types_presses_nothing(bench: Bench) -> None:
    end = bench.type("GD24 4711", 1000, 5)
    bench.strike(Qt.Key.Key_Space, end, " ")
    bench.strike(Qt.Key.Key_Return, end + 5, "\r")
    bench.strike(Qt.Key.Key_Tab, end + 10, "\t")
    assert bench.clicked == []
    assert bench.window.focusWidget() is bench.one


def test_what_a_scanner_types_into_a_field_stays_whole(bench: Bench) -> None:
    bench.line.setFocus()
    bench.type("gd24", 1000, 5)
    assert bench.line.text() == "gd24"


def test_what_is_typed_by_hand_reaches_the_field_with_its_doubled_letters(bench: Bench) -> None:
    bench.line.setFocus()
    bench.type("muller", 1000, 90)
    assert bench.line.text() == "muller"


def test_the_keyboard_is_no_trap(bench: Bench) -> None:
    met = []
    for number in range(4):
        bench.strike(Qt.Key.Key_Tab, 1000 + number * 200, "\t")
        met.append(bench.window.focusWidget())
    assert met == [bench.other, bench.line, bench.one, bench.other]


def test_no_menu_opens(bench: Bench) -> None:
    heard: list[QEvent.Type] = []
    bench.line.contextMenuEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    place = bench.line.mapTo(bench.window, QPoint(5, 5))
    bench.send(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, bench.window.mapToGlobal(place)))
    assert heard == []


def test_nothing_can_be_dropped(bench: Bench) -> None:
    things = QMimeData()
    things.setText("fremd")
    place = bench.line.mapTo(bench.window, QPoint(5, 5))
    event = QDragEnterEvent(place, Qt.DropAction.CopyAction, things, Qt.MouseButton.LeftButton, PLAIN)
    bench.send(event)
    assert not event.isAccepted()


def test_nothing_is_zoomed(bench: Bench) -> None:
    heard: list[QEvent.Type] = []
    bench.window.wheelEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    for modifiers in (Held.ControlModifier, PLAIN):
        bench.send(
            QWheelEvent(
                QPointF(5, 5),
                QPointF(5, 5),
                QPoint(),
                QPoint(0, 120),
                Qt.MouseButton.NoButton,
                modifiers,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
        )
    assert heard == [Type.Wheel]


def test_a_window_that_should_not_be_there_is_closed(bench: Bench, qtbot: QtBot) -> None:
    stranger = QWidget()
    qtbot.addWidget(stranger)
    stranger.show()
    stranger.activateWindow()
    qtbot.waitUntil(lambda: not stranger.isVisible())
    assert bench.window.isVisible()


def test_after_the_guard_everything_is_as_before(qtbot: QtBot) -> None:
    window = QPushButton("Eins")
    qtbot.addWidget(window)
    clicked: list[str] = []
    window.clicked.connect(lambda: clicked.append("one"))
    window.show()
    with guarded(window, Strikes(), lambda: 0):
        pass
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    window.setFocus()
    for _ in range(2):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert len(clicked) == 2
