"""Screens: nothing clipped at any size, everything named, the picture mirrored, helpers' wishes passed on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.ports import Match
from kiosk.checkin.states import Answering, Choosing, Fault, Helping, Offer, State, Troubled, Unlocking, Waiting
from kiosk.domain.admission import Admitted, AlreadyIn
from kiosk.domain.pin import PinAnswer
from kiosk.settings import read_event
from kiosk.ui import helper_phrases
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from tests.fakes import MORNING
from tests.people import DAY_1, registration
from tools.pictures import Picture
from tools.samples import group, matches, open_jobs, printers, states

SETTINGS = read_event()
SIZES = [
    (1280, 720),
    (720, 1280),
    (1920, 1080),
    (3840, 2160),
    (2160, 3840),
    (1024, 600),
]


def assert_nothing_clipped(window: KioskWindow, name: str) -> None:
    """Every text that is seen is seen whole."""
    for _ in range(3):
        QTest.qWait(0)
    words = [label for label in window.findChildren(Words) if label.isVisible() and label.text()]
    assert words
    assert [label.text() for label in words if label.clipped()] == [], name


def search(window: KioskWindow, text: str) -> None:
    """Type this into the helpers' field."""
    window.helper.findChildren(QLineEdit)[0].setText(text)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_text_is_clipped_on_any_screen(window: KioskWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    window.resize(*size)
    for name, state in states(SETTINGS):
        window.on_state(state)
        assert_nothing_clipped(window, name)
        if isinstance(state, Helping):
            window.on_printers(printers())
            window.on_jobs_open(open_jobs())
            assert_nothing_clipped(window, "printers")
            search(window, "hübschle")
            window.on_matches(matches())
            assert_nothing_clipped(window, "matches")


def test_a_name_that_looks_like_html_is_shown_as_it_is(window: KioskWindow) -> None:
    person = registration(first_name="<b>Aylin</b>")
    window.on_state(Answering(Admitted(person, DAY_1)))
    labels = window.findChildren(QLabel)
    assert any(label.text() == "Willkommen, <b>Aylin</b>!" for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_the_name_is_gone_when_the_person_is(window: KioskWindow) -> None:
    window.on_state(Answering(Admitted(registration(), DAY_1)))
    window.on_state(Waiting())
    assert not any("Aylin" in label.text() for label in window.findChildren(QLabel))


@pytest.mark.parametrize(
    ("state", "least"),
    [
        (Waiting(), 1),
        (Waiting(Offer((registration(),))), 2),
        (Answering(AlreadyIn(registration(), DAY_1, MORNING)), 2),
        (Choosing(group(6, DAY_1, fresh=False)), 11),
        (Unlocking(), 13),
        (Helping(), 11),
    ],
    ids=["waiting", "offer", "already in", "choosing", "pin", "helper"],
)
def test_every_control_has_a_name_and_can_be_reached_by_keyboard(window: KioskWindow, state: State, least: int) -> None:
    window.on_state(state)
    if isinstance(state, Helping):
        window.on_printers(printers())
        search(window, "hübschle")
        window.on_matches(matches())
    QTest.qWait(0)
    controls: list[QWidget] = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    shown = [each for each in controls if each.isVisible() and not each.objectName().startswith("qt_")]
    assert len(shown) >= least
    assert [control for control in shown if not control.accessibleName()] == []
    assert [control for control in shown if control.focusPolicy() is Qt.FocusPolicy.NoFocus] == []


def test_the_viewfinder_is_mirrored(window: KioskWindow, qtbot: QtBot) -> None:
    picture = QImage(640, 480, QImage.Format.Format_RGB888)
    picture.fill(QColor("#ffffff"))
    for x in range(160):  # the left quarter of what the camera sees is red
        for y in range(480):
            picture.setPixelColor(x, y, QColor("#ff0000"))
    with qtbot.waitSignal(window.painted):
        window.on_preview(Picture(picture))
    finder = window.waiting.viewfinder
    shown = finder.grab().toImage()
    right = shown.pixelColor(shown.width() - 12, shown.height() // 2)
    left = shown.pixelColor(12, shown.height() // 2)
    assert (right.red(), right.green()) == (255, 0)
    assert left.green() == 255


def test_a_hidden_viewfinder_asks_for_the_next_picture_at_once(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Troubled(Fault.STORE))
    picture = QImage(64, 48, QImage.Format.Format_RGB888)
    with qtbot.waitSignal(window.painted):
        window.on_preview(Picture(picture))


def _door(window: KioskWindow) -> QPushButton:
    (door,) = [b for b in window.findChildren(QPushButton) if b.accessibleName() == helper_phrases.HELPER]
    return door


def test_the_pin_is_typed_on_the_keyboard_and_never_shown(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Unlocking())
    QTest.keyClicks(window.pin, "739164")
    assert not any("739164" in label.text() for label in window.findChildren(QLabel))
    with qtbot.waitSignal(window.pin_entered) as entered:
        QTest.keyClick(window.pin, Qt.Key.Key_Return)
    assert entered.args == ["739164"]


def test_the_pin_is_touched_on_the_screen(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Unlocking())
    keys = {button.text(): button for button in window.pin.findChildren(QPushButton)}
    for digit in "739165":
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys[helper_phrases.DELETE], Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys["4"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.pin_entered) as entered:
        QTest.mouseClick(keys[helper_phrases.OK], Qt.MouseButton.LeftButton)
    assert entered.args == ["739164"]


def test_a_new_pin_is_asked_twice(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_pin_needed(True)
    window.on_state(Unlocking())
    for pin in ("739164", "111111", "739164"):
        QTest.keyClicks(window.pin, pin)
        QTest.keyClick(window.pin, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.pin_chosen) as chosen:
        QTest.keyClicks(window.pin, "739164")
        QTest.keyClick(window.pin, Qt.Key.Key_Return)
    assert chosen.args == ["739164"]


def test_a_wrong_pin_is_said_and_asked_again(window: KioskWindow) -> None:
    window.on_state(Unlocking())
    window.on_pin_answered(PinAnswer.WRONG)
    assert any(helper_phrases.pin_answer(PinAnswer.WRONG) == label.text() for label in window.findChildren(QLabel))


def test_the_helpers_corner_asks_for_a_helper(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.helper_wanted):
        QTest.mouseClick(_door(window), Qt.MouseButton.LeftButton)


def test_escape_leads_back_from_the_pin(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Unlocking())
    with qtbot.waitSignal(window.helper_left):
        QTest.keyClick(window.pin, Qt.Key.Key_Escape)


def _press(window: KioskWindow, text: str) -> None:
    button = next(b for b in window.helper.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def helping(window: KioskWindow) -> KioskWindow:
    """The helper screen with two people found, one of them in."""
    window.on_state(Helping())
    uli = registration(2, first_name="Uli", last_name="Öz")
    search(window, "aylin uli")
    window.on_matches((Match(registration(), None), Match(uli, MORNING)))
    return window


def test_typing_searches(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Helping())
    field = window.helper.findChildren(QLineEdit)[0]
    assert field.hasFocus() or field.focusPolicy() is not Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(window.searched) as searched:
        QTest.keyClicks(field, "oz")
    assert searched.args == ["oz"]


def test_the_helper_checks_in(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helping.check_in_chosen) as chosen:
        _press(helping, helper_phrases.CHECK_IN)
    assert chosen.args == ["R001"]


def test_taking_back_is_asked_twice(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(helping.withdraw_chosen):
        _press(helping, helper_phrases.WITHDRAW)
    with qtbot.waitSignal(helping.withdraw_chosen) as chosen:
        _press(helping, helper_phrases.WITHDRAW_SURE)
    assert chosen.args[0] == "R002"


def test_a_badge_is_printed_again(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignals([helping.reprint_chosen, helping.touched]):
        _press(helping, helper_phrases.REPRINT)


def test_leaving_gives_the_screen_back_and_forgets_the_search(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helping.helper_left):
        _press(helping, helper_phrases.BACK)
    helping.on_state(Waiting())
    helping.on_state(Helping())
    assert not any("Çelikkaya" in label.text() for label in helping.findChildren(QLabel) if label.isVisible())
