"""The wrappers of camera, printer, clock, file and network: nothing is wrong until the trainer wants it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.calling.book import Book, News
from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.domain.help import CallId
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import CameraTrouble, PrinterTrouble, StoreTrouble
from kiosk.practice.board import Board
from kiosk.practice.camera import PracticeCameras, ticket_picture
from kiosk.practice.clock import PracticeClock
from kiosk.practice.deeds import Deed, Done
from kiosk.practice.mishaps import PARTS, Mishap, Part
from kiosk.practice.post import PracticePost
from kiosk.practice.printer import PRINTING_SECONDS, PracticePrinter
from kiosk.practice.store import practice_store
from kiosk.printing.printer import Progress
from kiosk.scanning.frame import Ended, Frame, NotYet, Reading
from kiosk.scanning.reading.decoder import Decoder
from tests.fakes import FakeStore
from tests.people import DAY_1, registration

NOON = datetime(2024, 2, 20, 11, 0, tzinfo=UTC)


class Seconds:
    """A monotonic clock that is put forward."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def board(seconds: Seconds) -> Board:
    return Board(seconds)


# --- the board ------------------------------------------------------------------------------------------


def test_of_one_part_only_one_thing_is_wrong(board: Board) -> None:
    for mishap in Mishap:
        board.cause(mishap)
    assert {PARTS[mishap] for mishap in board.broken} == set(Part)
    assert len(board.broken) == len(Part)


def test_everything_can_be_taken_back(board: Board) -> None:
    for mishap in Mishap:
        board.cause(mishap)
        board.mend(mishap)
        assert board.wrong_with(PARTS[mishap]) is None


# --- camera ---------------------------------------------------------------------------------------------


class Pictures:
    """A camera whose every picture is another one."""

    live = False

    def __init__(self) -> None:
        self.number = 0
        self.closed = False

    def read(self) -> Reading:
        self.number += 1
        gray = np.full((720, 1280), 100 + self.number, np.uint8)
        return Frame(np.repeat(gray[:, :, None], 3, axis=2), gray, self.number, float(self.number))

    def close(self) -> None:
        self.closed = True


def frame(camera: object) -> Frame:
    reading = camera.read()  # type: ignore[attr-defined]
    assert isinstance(reading, Frame)
    return reading


def test_as_long_as_nothing_is_wrong_the_pictures_are_the_real_ones(board: Board) -> None:
    camera = PracticeCameras(Pictures, board).open()
    assert not camera.live
    assert [int(frame(camera).gray[0, 0]) for _ in range(3)] == [101, 102, 103]


def test_a_dark_camera_sees_noise_that_never_repeats_itself(board: Board) -> None:
    camera = PracticeCameras(Pictures, board).open()
    board.cause(Mishap.CAMERA_DARK)
    one, two = frame(camera), frame(camera)
    assert one.gray.max() < 5
    assert not np.array_equal(one.gray, two.gray)


def test_a_frozen_camera_gives_its_last_picture_also_after_it_was_opened_again(board: Board) -> None:
    cameras = PracticeCameras(Pictures, board)
    camera = cameras.open()
    before = frame(camera)
    board.cause(Mishap.CAMERA_FROZEN)
    assert camera.live
    assert np.array_equal(frame(camera).gray, before.gray)
    camera.close()
    assert np.array_equal(frame(cameras.open()).gray, before.gray)
    board.mend(Mishap.CAMERA_FROZEN)
    assert not np.array_equal(frame(camera).gray, before.gray)


def test_a_camera_that_is_gone_cannot_be_read_or_opened(board: Board) -> None:
    cameras = PracticeCameras(Pictures, board)
    camera = cameras.open()
    board.cause(Mishap.CAMERA_GONE)
    with pytest.raises(CameraTrouble):
        camera.read()
    with pytest.raises(CameraTrouble):
        cameras.open()


def test_a_ticket_that_is_held_up_is_read_for_its_time_and_leaves_the_real_picture_alone(
    board: Board, seconds: Seconds
) -> None:
    source = Pictures()
    camera = PracticeCameras(lambda: source, board).open()
    board.hold_up(ticket_picture("GD24-x6chq6gu56fpzfctztztadfwai"), after=1.0, seconds=2.0)
    read = []
    for _ in range(8):
        read.append([each.content for each in Decoder().read(frame(camera).gray)])
        seconds.now += 0.5
    assert read == [[], [], *[[b"GD24-x6chq6gu56fpzfctztztadfwai"]] * 4, [], []]


def test_what_is_no_picture_is_passed_on(board: Board) -> None:
    for reading in (NotYet(), Ended()):
        source = Pictures()
        source.read = lambda reading=reading: reading  # type: ignore[method-assign, misc]
        assert PracticeCameras(lambda source=source: source, board).open().read() == reading  # type: ignore[misc]


# --- printer --------------------------------------------------------------------------------------------


def job(number: int = 1) -> BadgeJob:
    return BadgeJob(JobId(f"J{number}"), registration().id, DAY_1, badge_of(registration()))


def test_a_badge_comes_out_after_a_moment(board: Board, seconds: Seconds) -> None:
    printer = PracticePrinter("Übungs-Drucker", board, seconds)
    receipt = printer.take(b"%PDF", job())
    assert (printer.progress(receipt), printer.status().jobs) == (Progress.OPEN, 1)
    seconds.now += PRINTING_SECONDS
    assert (printer.progress(receipt), printer.status().jobs) == (Progress.DONE, 0)


@pytest.mark.parametrize(
    ("mishap", "fault"), [(Mishap.JAM, PrinterFault.JAM), (Mishap.PAPER_OUT, PrinterFault.PAPER_OUT)]
)
def test_a_jam_keeps_the_badge_until_it_is_well_again(
    board: Board, seconds: Seconds, mishap: Mishap, fault: PrinterFault
) -> None:
    printer = PracticePrinter("x", board, seconds)
    board.cause(mishap)
    receipt = printer.take(b"%PDF", job())
    seconds.now += 60
    assert (printer.progress(receipt), printer.status().faults) == (Progress.OPEN, (fault,))
    board.mend(mishap)
    assert (printer.progress(receipt), printer.status().usable) == (Progress.DONE, True)


def test_a_printer_that_is_off_takes_nothing(board: Board, seconds: Seconds) -> None:
    printer = PracticePrinter("x", board, seconds)
    board.cause(Mishap.PRINTER_OFF)
    with pytest.raises(PrinterTrouble) as trouble:
        printer.take(b"%PDF", job())
    assert trouble.value.fault is PrinterFault.OFFLINE
    assert printer.found(job().id) is None


def test_a_badge_can_be_called_back_until_it_has_come_out(board: Board, seconds: Seconds) -> None:
    printer = PracticePrinter("x", board, seconds)
    board.cause(Mishap.JAM)
    receipt = printer.take(b"%PDF", job())
    assert printer.found(job().id) == receipt
    assert printer.take_back(receipt)
    assert printer.progress(receipt) is Progress.GONE
    board.mend(Mishap.JAM)
    done = printer.take(b"%PDF", job(2))
    seconds.now += 60
    assert printer.progress(done) is Progress.DONE
    assert not printer.take_back(done)


# --- clock ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mishap", "shown"),
    [
        (Mishap.DAY_LATER, NOON + timedelta(days=1)),
        (Mishap.HOUR_BACK, NOON - timedelta(hours=1)),
        (Mishap.YEAR_1970, datetime(1970, 1, 1, 0, 0, 30, tzinfo=UTC)),
    ],
)
def test_the_clock_jumps_and_jumps_back(board: Board, mishap: Mishap, shown: datetime) -> None:
    clock = PracticeClock(lambda: NOON, board)
    board.cause(mishap)
    assert clock() == shown
    board.mend(mishap)
    assert clock() == NOON


# --- file -----------------------------------------------------------------------------------------------


def test_a_full_disk_stops_everything_and_nothing_is_written(board: Board) -> None:
    fake, heard = FakeStore([registration()]), list[Done]()
    store = practice_store(lambda: fake, board, heard.append)
    board.cause(Mishap.DISK_FULL)
    with pytest.raises(StoreTrouble):
        store.admit_registration(registration().id, DAY_1, "helper")
    with pytest.raises(StoreTrouble):
        practice_store(lambda: fake, board, heard.append)
    assert not fake.present
    board.mend(Mishap.DISK_FULL)
    store.admit_registration(registration().id, DAY_1, "helper")
    assert heard == [Done(Deed.CHECKED_IN, registration().id)]


def test_what_visitors_do_is_no_deed(board: Board) -> None:
    heard = list[Done]()
    store = practice_store(lambda: FakeStore([registration()]), board, heard.append)
    store.admit_registration(registration().id, DAY_1, Operator.ATTENDEE)
    assert heard == []


def test_nobody_needs_a_pin(board: Board) -> None:
    store = practice_store(lambda: FakeStore([]), board, lambda _done: None)
    assert not store.pins_missing()
    assert store.check_pin("") is PinAnswer.ORGANISER


# --- network --------------------------------------------------------------------------------------------


def test_another_station_calls_and_its_call_can_be_answered(board: Board, qapp: QApplication) -> None:
    post, heard = PracticePost(board, lambda: NOON), list[object]()
    post.heard.connect(heard.append)
    post.open()
    post.on_call("Eingang Süd", registration().id)
    (news,) = heard
    assert isinstance(news, News)
    book = Book("here").with_news(news, NOON)
    assert [call.station for call in book.calls] == ["Eingang Süd"]
    assert book.with_answer(CallId(book.calls[0].id), NOON).calls[0].coming
    post.tell(news)
    post.close()


def test_without_a_network_nobody_hears_of_it(board: Board, qapp: QApplication) -> None:
    post, heard = PracticePost(board, lambda: NOON), list[object]()
    post.heard.connect(heard.append)
    board.cause(Mishap.NETWORK_LOST)
    post.on_call("Eingang Süd")
    assert heard == []
