"""The answer screen: words first, each outcome told apart without colours, links as codes, all of it within reach."""

from __future__ import annotations

from itertools import combinations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Answering, AskingForOne, Fault, State, Troubled
from kiosk.domain.admission import Admitted, AlreadyIn, Cancelled, NotOnList, OnlineOnly, Unpaid
from kiosk.domain.registration import Language
from kiosk.scanning.reading.decoder import Decoder
from kiosk.settings import read_event
from kiosk.ui.look import CAPITAL, LARGE_CAPITAL_MM
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from tests.fakes import MORNING
from tests.people import DAY_1, registration
from tools.samples import states

SETTINGS = read_event()
AYLIN = registration()
WELCOME = Answering(Admitted(AYLIN, DAY_1))
ONLINE = Answering(OnlineOnly(AYLIN))
KINDS = ("admitted", "welcome_back", "already_in", "wrong_day", "closed-before", "full", "online_only", "unpaid",
         "not_on_list", "late", "not_a_ticket", "expired", "revoked", "wrong_event", "one_at_a_time", "trouble",
         "group_in", "admitted-badge-at-desk", "reprinting", "no_more_reprints")  # fmt: skip
STILL = Manner(calm=True, language=Language.GERMAN)


def picture(window: KioskWindow, state: State) -> QImage:
    """The answer screen with this state, as it is when all has settled."""
    window.on_state(state)
    QApplication.processEvents()
    return window.screens.answer.grab().toImage()


def grey(image: QImage) -> np.ndarray:
    """It without colours, small."""
    small = image.scaled(160, 90).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : small.width()].astype(int)


@pytest.mark.parametrize("theme", Theme)
def test_any_two_kinds_of_answers_differ_without_colours(window: KioskWindow, theme: Theme) -> None:
    window.on_manner(Manner(calm=True, language=Language.GERMAN, theme=theme))
    samples = dict(states(SETTINGS))
    greys = {kind: grey(picture(window, samples[kind])) for kind in KINDS}
    for (one, a), (other, b) in combinations(greys.items(), 2):
        # So many of 14400 points are clearly lighter or darker: a sign and words, not a rounding.
        assert (abs(a - b) > 40).sum() > 120, (one, other)


def test_nobody_sees_why_somebody_is_asked_to_the_desk(window: KioskWindow) -> None:
    window.on_manner(STILL)
    assert picture(window, Answering(Unpaid(AYLIN))) == picture(window, Answering(Cancelled(AYLIN)))


def test_the_online_programme_is_a_code_that_phones_read(window: KioskWindow) -> None:
    window.on_manner(STILL)
    image = picture(window, ONLINE).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    sightings = Decoder().read(np.ascontiguousarray(rows[:, : image.width()]))
    assert [sighting.text for sighting in sightings] == ["https://gemeinsamdigital.mfg.de/"]


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_the_code_is_read_in_every_theme_and_size(window: KioskWindow, theme: Theme, large: bool) -> None:
    window.on_manner(Manner(calm=True, theme=theme, large=large, language=Language.GERMAN))
    image = picture(window, ONLINE).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    found, _ = cv2.QRCodeDetector().detect(np.ascontiguousarray(rows[:, : image.width()]))
    assert found


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600), (3840, 2160)], ids=str)
def test_large_text_is_7_3_mm_high_for_all_that_must_be_read(window: KioskWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.on_manner(Manner(large=True, calm=True, language=Language.GERMAN))
    window.on_state(WELCOME)
    QApplication.processEvents()
    words = [each for each in window.screens.answer.findChildren(Words) if each.isVisible() and each.text()]
    assert len(words) == 3
    for each in words:
        assert each.font().pixelSize() * CAPITAL / window.look.mm >= LARGE_CAPITAL_MM, each.text()
        assert not each.clipped()


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 600), (600, 1024), (3840, 2160)], ids=str)
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_low_every_button_is_in_the_lowest_third(window: KioskWindow, size: tuple[int, int], large: bool) -> None:
    window.resize(*size)
    window.on_manner(Manner(low=True, calm=True, large=large, language=Language.GERMAN))
    window.on_state(Answering(AlreadyIn(AYLIN, DAY_1, MORNING)))
    QApplication.processEvents()
    shown = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    tops = [each.mapTo(window, QPoint(0, 0)).y() for each in shown]
    assert len(shown) > 10
    assert min(tops) >= size[1] * 2 // 3


def test_a_new_answer_draws_its_sign_and_then_is_still(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(WELCOME)
    sign = window.screens.answer.sign
    assert sign.motion.running
    qtbot.waitUntil(lambda: not sign.motion.running, timeout=10_000)
    assert sign.motion.done == 1


def test_calm_nothing_moves(window: KioskWindow) -> None:
    window.on_manner(STILL)
    window.on_state(WELCOME)
    assert not window.screens.answer.sign.motion.running


def test_an_answer_that_stays_does_not_draw_its_sign_again(window: KioskWindow, qtbot: QtBot) -> None:
    sign = window.screens.answer.sign
    window.on_state(WELCOME)
    qtbot.waitUntil(lambda: not sign.motion.running, timeout=10_000)
    window.on_state(Answering(Admitted(AYLIN, DAY_1), in_view=False))
    assert not sign.motion.running


def test_a_reprint_is_wanted_by_its_button(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Answering(AlreadyIn(AYLIN, DAY_1, MORNING)))
    with qtbot.waitSignal(window.reprint_wanted):
        QTest.mouseClick(window.screens.answer.again, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("state", [AskingForOne(), Troubled(Fault.CAMERA)], ids=["two", "trouble"])
def test_what_stays_by_itself_has_no_button_for_it(window: KioskWindow, state: State) -> None:
    window.on_state(state)
    assert not window.screens.answer.stay.isVisible()


def test_the_link_of_one_answer_is_not_left_on_the_next(window: KioskWindow) -> None:
    window.on_state(ONLINE)
    assert window.screens.answer.link.isVisible()
    window.on_state(Answering(NotOnList()))
    assert not window.screens.answer.link.isVisible()
