"""A badge that did not come, end to end: real file, real threads, the real window's button, a folder as printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.states import Answering, AnsweringAgain, State, Waiting
from kiosk.domain.badge import MOST_REPRINTS, NoMoreReprints, Reprinting
from kiosk.domain.registration import Language
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.sources import open_source
from kiosk.ui.phrases_again import again
from kiosk.ui.theme import dress
from tests.fakes import MORNING
from tests.test_promises import CODES, DAY_1, NOTHING, SETTINGS, data, open_ledger, pictures

__all__ = ["data"]  # a fixture
PATIENCE = 30_000
"""So long may anything take on a busy machine, in milliseconds."""


def wait_for(station: Station, kind: type[State], qtbot: QtBot) -> State:
    """The state once it is of this kind."""
    qtbot.waitUntil(lambda: isinstance(station.conductor.state, kind), timeout=PATIENCE)
    return station.conductor.state


def wait_for_badges(folder: Path, count: int, qtbot: QtBot) -> None:
    """So many badges are in the folder and no more."""
    qtbot.waitUntil(lambda: len(list(folder.glob("*.pdf"))) == count, timeout=PATIENCE)


LABELS = {*map(again, Language), f"{again(Language.GERMAN)} · {again(Language.ENGLISH)}"}


def over(station: Station) -> None:
    """The time of what is on the screen is over; nobody has to wait for that here."""
    station.conductor.on_gone()
    station.conductor.on_time_over()
    QApplication.processEvents()


def press_again(station: Station) -> None:
    """A finger on the button that the screen offers."""
    shown = [each for each in station.window.findChildren(QPushButton) if each.isVisible()]
    (button,) = [each for each in shown if each.text() in LABELS]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_two_more_badges_and_then_the_help_desk_and_one_check_in(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    dress(qapp, SETTINGS.looks)
    source = pictures(tmp_path / "scene", CODES["R001"], NOTHING)
    badges = data / "badges"
    parts = Parts(
        event=SETTINGS,
        open_store=lambda: open_ledger(data),
        open_camera=lambda: open_source(source),
        outlets=(Outlet(FolderPrinter(badges)),),
        clock=lambda: MORNING,
    )
    station = assemble(parts)
    with station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        wait_for(station, Answering, qtbot)
        # First it is printed: a badge that no printer has got yet is not asked for twice.
        for count in range(MOST_REPRINTS):
            wait_for_badges(badges, count + 1, qtbot)
            over(station)
            wait_for(station, Waiting, qtbot)
            press_again(station)
            answered = wait_for(station, AnsweringAgain, qtbot)
            assert isinstance(answered, AnsweringAgain)
            assert isinstance(answered.answer, Reprinting)
        over(station)
        press_again(station)
        last = wait_for(station, AnsweringAgain, qtbot)
        assert isinstance(last, AnsweringAgain)
        assert last.answer == NoMoreReprints()
        over(station)
        assert station.conductor.state == Waiting()
        wait_for_badges(badges, 1 + MOST_REPRINTS, qtbot)
    ledger = open_ledger(data)
    assert set(ledger.present_since(DAY_1)) == {"R001"}
    ledger.close()
