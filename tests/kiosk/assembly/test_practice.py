"""A whole practice station: its own file, real threads, and everything that the trainer's board can cause."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.desk_wishes import CheckIn, Correct, RegisterWalkIn, Reprint, UndoLast, WriteNote
from kiosk.checkin.states import Answering, Fault, Helping, State, Troubled, Waiting
from kiosk.commands.practice import list_for, practising
from kiosk.commands.turn import Turn
from kiosk.domain.admission import Admitted, Forged, Outcome, Unpaid
from kiosk.domain.changes import WalkIn
from kiosk.domain.help import HelpCall
from kiosk.domain.next_run import Next
from kiosk.domain.registration import Attendee
from kiosk.domain.trouble import CameraTrouble
from kiosk.practice import coach, printer
from kiosk.practice.coach import Coach
from kiosk.practice.exercises import FIRST_NAME, LAST_NAME, RIGHT_NAME, Exercise
from kiosk.practice.mishaps import Mishap, Visitor
from kiosk.practice.orders import AskPractice, Cause, Mend, PracticeNow, Send, SetUp
from kiosk.scanning.frame import Camera, Frame, Reading
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import STATION_FILE, HelpSettings, StationSettings, read_station
from kiosk.ui.room.paper_page import PaperPage
from kiosk.ui.room.practice_page import PracticePage
from kiosk.ui.theme import dress

LONG = 60_000
"""A slow machine may take so long, in milliseconds."""


def nobody(*_given: object) -> NoReturn:
    raise AssertionError("practice has touched the real station")


class Foyer:
    """A camera that sees an empty foyer, never twice the same."""

    live = True

    def __init__(self) -> None:
        self._chance, self._number = np.random.default_rng(1), 0

    def read(self) -> Reading:
        self._number += 1
        gray = self._chance.integers(90, 120, (360, 640), np.uint8)
        return Frame(np.repeat(gray[:, :, None], 3, axis=2), gray, self._number, self._number / 15)

    def close(self) -> None:
        """Nothing to let go of."""


@dataclass
class Practising:
    """A practice station at work."""

    station: Station
    turn: Turn
    front: QWidget
    qtbot: QtBot
    states: list[State] = field(default_factory=list)
    news: list[PracticeNow] = field(default_factory=list)

    def until(self, comes_true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(comes_true, timeout=LONG)

    def help(self) -> None:
        self.station.window.helper_wanted.emit()
        self.until(lambda: isinstance(self.states[-1], Helping))

    def order(self, order: object) -> None:
        before = len(self.news)
        self.station.window.on_ordered(order)
        self.until(lambda: len(self.news) > before)

    def answer_to(self, visitor: Visitor) -> Outcome:
        self.help()
        self.order(Send(visitor))
        seen = len(self.states)
        self.station.window.helper_left.emit()
        self.until(lambda: any(isinstance(state, Answering) for state in self.states[seen:]))
        return next(state.outcome for state in self.states[seen:] if isinstance(state, Answering))


@pytest.fixture
def practice(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Practising]:
    monkeypatch.setattr(coach, "COMES_AFTER", 0.1)
    monkeypatch.setattr(printer, "PRINTING_SECONDS", 0.0)
    settings = read_event()
    dress(qapp, settings.looks)
    real = Turn(Parts(settings, nobody, Foyer, (), nobody), nobody, DEFAULT_EVENT)
    with practising(real) as turn, ExitStack() as until_the_end:
        station = assemble(turn.parts)
        assert turn.join is not None
        turn.join(station)
        states: list[State] = [Waiting()]
        news: list[PracticeNow] = []
        station.conductor.changed.connect(states.append)
        coach_of(turn).told.connect(news.append)
        until_the_end.enter_context(station.at_work())
        front = until_the_end.enter_context(turn.framed(station.window))
        front.resize(1280, 720)
        front.show()
        yield Practising(station, turn, front, qtbot, states, news)


def coach_of(turn: Turn) -> Coach:
    found = turn.join.__self__.coach  # type: ignore[union-attr]
    assert isinstance(found, Coach)
    return found


def test_visitors_come_with_the_tickets_that_the_trainer_wants(practice: Practising) -> None:
    assert isinstance(practice.answer_to(Visitor.UNPAID), Unpaid)
    assert isinstance(practice.answer_to(Visitor.FORGED), Forged)


def test_a_camera_that_is_unplugged_sends_visitors_to_the_desk_until_it_is_well_again(practice: Practising) -> None:
    practice.help()
    practice.order(Cause(Mishap.CAMERA_GONE))
    practice.until(lambda: practice.states[-1] == Helping(Fault.CAMERA, practice.states[-1].operator))  # type: ignore[union-attr]
    practice.order(Mend(Mishap.CAMERA_GONE))
    practice.station.window.helper_left.emit()
    practice.until(lambda: practice.states[-1] == Waiting())


def test_with_a_full_disk_the_paper_list_is_made_from_memory(practice: Practising) -> None:
    practice.help()
    practice.order(Cause(Mishap.DISK_FULL))
    practice.station.window.helper_left.emit()
    practice.until(lambda: practice.states[-1] == Troubled(Fault.STORE))
    practice.help()
    area = practice.station.window.screens.area
    page = next(each for each in practice.front.findChildren(PaperPage))
    area.open(page)
    page.button.click()
    practice.until(page.button.isEnabled)
    (paper,) = Path(practice.turn.event_file).parent.rglob("paper-list-*.pdf")
    assert paper.name == f"paper-list-{practice.turn.parts.event.days[-1]}.pdf"
    assert paper.read_bytes().startswith(b"%PDF")


def test_a_jam_holds_the_badge_and_mending_it_ticks_the_exercise_off(practice: Practising) -> None:
    practice.help()
    practice.order(Cause(Mishap.JAM))
    assert isinstance(practice.answer_to(Visitor.GUEST), Admitted)
    practice.order(Mend(Mishap.JAM))
    practice.until(lambda: Exercise.PRINTER in practice.news[-1].done)


def test_what_helpers_do_at_the_desk_ticks_the_exercises_off(practice: Practising) -> None:
    practice.help()
    practice.order(AskPractice())
    cast = practice.news[-1].cast
    wish = practice.station.window.desk_wished.emit
    person = cast.correct.attendee
    for wanted, exercise in (
        (CheckIn(cast.find.id), Exercise.FIND),
        (UndoLast(), Exercise.UNDO),
        (RegisterWalkIn(WalkIn(Attendee(FIRST_NAME, LAST_NAME))), Exercise.WALK_IN),
        (Correct(cast.correct.id, replace(person, first_name=RIGHT_NAME)), Exercise.CORRECT),
        (Reprint(cast.correct.id), Exercise.REPRINT),
        (WriteNote(cast.note.id, "Jacke"), Exercise.NOTE),
    ):
        wish(wanted)
        practice.until(lambda exercise=exercise: exercise in practice.news[-1].done)  # type: ignore[misc]


def test_a_call_from_another_station_is_answered_at_the_desk(practice: Practising) -> None:
    calls: list[tuple[HelpCall, ...]] = []
    practice.station.line.calls_changed.connect(calls.append)
    practice.help()
    practice.order(SetUp(Exercise.CALL))
    practice.until(lambda: bool(calls and calls[-1]))
    practice.station.window.call_answered.emit(calls[-1][0].id)
    practice.until(lambda: Exercise.CALL in practice.news[-1].done)


def test_the_page_shows_the_board_and_leads_back_to_the_real_door(practice: Practising) -> None:
    practice.help()
    page = next(each for each in practice.front.findChildren(PracticePage))
    practice.station.window.screens.area.open(page)
    practice.order(AskPractice())
    practice.until(page.board.isVisible)
    nexts: list[Next] = []
    practice.station.window.next_wanted.connect(nexts.append)
    page.end.click()
    assert nexts == [Next.REAL]


def test_nothing_real_is_used_but_event_camera_screen_and_voice(qapp: QApplication) -> None:
    here = StationSettings(help=HelpSettings(key="the real key of all stations"))
    real = Turn(Parts(read_event(), nobody, Foyer, (), nobody, here=here), nobody, DEFAULT_EVENT)
    with practising(real) as turn:
        parts = turn.parts
        assert (parts.here.help.key, parts.folder, parts.take_backup) == (None, None, None)
        assert [outlet.printer.name for outlet in parts.outlets] == ["Übungs-Drucker"]
        assert turn.event_file != DEFAULT_EVENT
        (printer_there,) = read_station(turn.event_file.parent / STATION_FILE).printers
        assert printer_there.folder == turn.event_file.parent / "badges"


def test_nothing_of_practice_stays(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = dict(os.environ)
    real = Turn(Parts(read_event(), nobody, Foyer, (), nobody), nobody, DEFAULT_EVENT)
    with practising(real) as turn:
        assert list(tmp_path.iterdir())
        turn.parts.open_store().close()
    assert not list(tmp_path.iterdir())
    assert dict(os.environ) == before


def test_without_a_camera_the_clip_is_shown(qapp: QApplication) -> None:
    def no_camera() -> Camera:
        raise CameraTrouble("There is none.")

    real = Turn(Parts(read_event(), nobody, no_camera, (), nobody), nobody, DEFAULT_EVENT)
    with practising(real) as turn:
        camera = turn.parts.open_camera()
        assert not camera.live
        camera.close()


def test_the_invented_list_is_for_the_days_of_any_event(tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    text = DEFAULT_EVENT.read_text("utf-8").replace("2024-02-20", "2031-05-05").replace("2024-02-21", "2031-05-06")
    other.write_text(text, "utf-8")
    listed = list_for(read_event(other), tmp_path).read_text("utf-8")
    assert "2024-02" not in listed
    assert "2031-05-06" in listed
