"""The waiting screen: what to do, in every language, and who made it possible; what is offered is within reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import LookUpWanted
from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Offer, State, Waiting
from kiosk.domain.badge import JobId
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings, read_event
from kiosk.ui.phrases_waiting import WaitingWords
from kiosk.ui.window import KioskWindow
from tests.people import registration
from tools.clipping import clipped
from tools.pictures import sample_frame

SETTINGS = read_event()
OFFER = Waiting(Offer((registration(),), (JobId("J1"),)))
SIZES = [(1280, 720), (720, 1280), (1024, 600), (600, 1024), (3840, 2160)]


def with_look_up() -> EventSettings:
    """The bundled event, with look-up."""
    return SETTINGS.model_copy(update={"screen": SETTINGS.screen.model_copy(update={"look_up": True})})


@pytest.fixture
def looking_up(window: KioskWindow, qtbot: QtBot) -> KioskWindow:
    """A window of an event at which visitors may look themselves up."""
    other = KioskWindow(with_look_up())
    qtbot.addWidget(other)
    other.resize(1280, 720)
    other.show()
    return other


def test_look_up_is_there_only_where_the_organisers_want_it(window: KioskWindow, looking_up: KioskWindow) -> None:
    assert not window.screens.waiting.look_up.isVisible()
    assert looking_up.screens.waiting.look_up.isVisible()


def test_somebody_without_a_code_is_one_press_away_from_looking_up(looking_up: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(looking_up.visitor_did) as did:
        QTest.mouseClick(looking_up.screens.waiting.look_up, Qt.MouseButton.LeftButton)
    assert did.args == [LookUpWanted()]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("state", [Waiting(), OFFER], ids=["nobody", "offer"])
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_low_every_button_is_in_the_lowest_third_and_nothing_is_clipped(
    looking_up: KioskWindow, size: tuple[int, int], state: State, large: bool
) -> None:
    looking_up.resize(*size)
    looking_up.on_manner(Manner(low=True, large=large, calm=True))
    looking_up.on_state(state)
    QApplication.processEvents()
    shown = [each for each in looking_up.findChildren(QAbstractButton) if each.isVisible()]
    assert min(each.mapTo(looking_up, QPoint(0, 0)).y() for each in shown) >= size[1] * 2 // 3
    assert clipped(looking_up) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_lies_over_the_viewfinder_or_the_words(looking_up: KioskWindow, size: tuple[int, int]) -> None:
    looking_up.resize(*size)
    looking_up.on_state(OFFER)
    QApplication.processEvents()
    waiting = looking_up.screens.waiting
    parts = [each for each in waiting.children() if each.isWidgetType() and each.isVisible()]  # type: ignore[attr-defined]
    places = [each.geometry() for each in parts]  # type: ignore[attr-defined]
    assert len(places) >= 5
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
    assert all(waiting.rect().contains(place) for place in places)


@pytest.mark.parametrize("language", Language)
def test_the_invitation_is_in_the_language_that_was_chosen(window: KioskWindow, language: Language) -> None:
    window.on_manner(Manner(language=language))
    said = WaitingWords(language).invitation()
    waiting = window.screens.waiting
    texts = [each.accessibleName() for each in waiting.children() if each.isWidgetType()]  # type: ignore[attr-defined]
    assert said.headline in texts
    assert f"{said.line} {said.next_step}" in texts


def test_all_who_made_it_possible_are_credited(window: KioskWindow) -> None:
    said = window.screens.waiting.credits.accessibleName()
    bodies = [*SETTINGS.organisers, SETTINGS.funder, SETTINGS.sponsor]
    assert [body.name for body in bodies if body.name not in said] == []
    assert window.screens.waiting.credits.isVisible()


def test_the_viewfinder_is_never_smaller_than_a_third_across(window: KioskWindow) -> None:
    for size in SIZES:
        window.resize(*size)
        window.on_manner(Manner(large=True))
        finder = window.screens.waiting.viewfinder
        assert max(finder.width() / size[0], finder.height() / size[1]) >= 0.32, size
        window.on_manner(Manner())


@pytest.mark.parametrize("theme", Theme)
def test_the_viewfinder_shows_the_camera_in_every_theme(window: KioskWindow, qtbot: QtBot, theme: Theme) -> None:
    window.on_manner(Manner(theme=theme, calm=True))
    before = window.screens.waiting.viewfinder.grab().toImage()
    with qtbot.waitSignal(window.painted):
        window.on_preview(sample_frame())
    assert window.screens.waiting.viewfinder.grab().toImage() != before
