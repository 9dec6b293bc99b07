"""How stations tell each other how they are doing: sealed, without people, and silent ones are noticed."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.calling.book import News
from kiosk.calling.line import HelpLine
from kiosk.calling.post import Post, this_computer
from kiosk.calling.pulse import Pulse
from kiosk.calling.roll import FORGOTTEN_AFTER, MOST_STATIONS, Roll
from kiosk.calling.seal import LONGEST, WINDOW, Seal
from kiosk.calling.wire import read, written
from kiosk.domain.badge import JobId, JobState, OpenJob
from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.registration import RegistrationId
from kiosk.domain.station import (
    SILENT_AFTER,
    CameraState,
    Health,
    PrinterHealth,
    Stations,
    StationState,
    Work,
)
from tests.db.stations import Clock

NOW = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
KEY = "an invented key of a test"
LEFT, RIGHT = "1" * 16, "2" * 16
HEALTH = Health(
    "0.1.0",
    Work.DOOR,
    CameraState.FAILED,
    file_well=False,
    printers=(PrinterHealth("Labels", (PrinterFault.JAM, PrinterFault.COVER_OPEN)),),
    waiting=7,
    free=41_000,
)
STATE = StationState(RIGHT, "Eingang Süd", NOW, HEALTH)
PATIENCE_MS = 20_000


def test_a_state_is_read_as_it_was_written() -> None:
    assert read(written(STATE)) == STATE


def test_the_fullest_state_fits_into_a_message() -> None:
    printers = tuple(PrinterHealth("ü" * 300, tuple(PrinterFault)) for _ in range(20))
    full = replace(STATE, station="ü" * 300, health=replace(HEALTH, printers=printers))
    assert len(Seal(KEY, lambda: NOW).closed(written(full))) < LONGEST


def test_an_older_station_takes_a_state_for_no_news() -> None:
    # It reads news only, and refuses fields that it does not know.
    assert not isinstance(read(written(STATE)), News)
    assert b'"open"' not in written(STATE)


def test_another_version_of_the_message_is_read_as_nothing() -> None:
    assert read(written(STATE).replace(b'"state":1', b'"state":2')) is None


@given(st.binary(max_size=600))
def test_what_is_no_state_is_read_as_nothing(content: bytes) -> None:
    assert read(content) is None


def test_a_printers_name_brings_no_strange_letters() -> None:
    odd = replace(STATE, health=replace(HEALTH, printers=(PrinterHealth("La\nbels\x00"),)))
    heard = read(written(odd))
    assert isinstance(heard, StationState)
    assert heard.health.printers == (PrinterHealth("Labels"),)


def test_nothing_about_people_is_in_a_state() -> None:
    assert set(Health.__slots__) == {
        "version",
        "work",
        "camera",
        "file_well",
        "printers",
        "waiting",
        "free",
        "camera_fault",
    }


def test_this_station_is_the_first_and_the_others_are_sorted() -> None:
    roll = Roll().with_state(STATE, NOW).with_state(replace(STATE, sender="3" * 16, station="Anbau"), NOW)
    here = replace(STATE, sender=LEFT, station="Zentrum")
    names = [seen.state.station for seen in roll.stations(here, NOW).seen]
    assert names == ["Zentrum", "Anbau", "Eingang Süd"]


def test_a_station_is_silent_after_thirty_seconds() -> None:
    roll = Roll().with_state(STATE, NOW)
    assert not roll.stations(None, NOW + SILENT_AFTER).seen[0].silent
    assert roll.stations(None, NOW + SILENT_AFTER + timedelta(seconds=1)).seen[0].silent


def test_a_silent_station_is_not_forgotten_for_hours() -> None:
    roll = Roll().with_state(STATE, NOW)
    assert roll.stations(None, NOW + timedelta(hours=11)).seen
    assert not roll.stations(None, NOW + FORGOTTEN_AFTER).seen


def test_a_station_that_started_again_is_one_station() -> None:
    roll = Roll().with_state(STATE, NOW)
    later = NOW + timedelta(minutes=2)
    roll = roll.with_state(replace(STATE, sender="3" * 16, at=later), later)
    assert len(roll.stations(None, later).seen) == 1


def test_two_stations_of_one_name_that_both_speak_are_two() -> None:
    roll = Roll().with_state(STATE, NOW).with_state(replace(STATE, sender="3" * 16), NOW)
    assert len(roll.stations(None, NOW).seen) == 2


def test_an_older_message_that_comes_later_is_no_news() -> None:
    roll = Roll().with_state(replace(STATE, health=replace(HEALTH, waiting=1)), NOW)
    roll = roll.with_state(replace(STATE, at=NOW - timedelta(seconds=10)), NOW)
    assert roll.stations(None, NOW).seen[0].state.health.waiting == 1


def test_a_station_whose_clock_was_put_back_is_heard_again_soon() -> None:
    roll = Roll().with_state(STATE, NOW)
    later = NOW + SILENT_AFTER
    back = replace(STATE, at=NOW - timedelta(minutes=3))
    assert roll.with_state(back, later).stations(None, later).seen[0].state == back


def test_how_far_a_clock_is_ahead_is_known() -> None:
    ahead = replace(STATE, at=NOW + timedelta(seconds=90))
    assert Roll().with_state(ahead, NOW).stations(None, NOW).seen[0].offset == timedelta(seconds=90)


def test_no_number_of_senders_fills_the_memory() -> None:
    roll = Roll()
    for number in range(MOST_STATIONS + 20):
        roll = roll.with_state(replace(STATE, sender=f"{number:016x}", station=f"S{number}"), NOW)
    assert len(roll.heard) == MOST_STATIONS


@pytest.fixture
def pulse(qapp: object) -> Pulse:
    return Pulse("0.1.0", Work.DOOR, lambda: 41_999_999_999)


def test_a_pulse_gathers_what_the_parts_tell(pulse: Pulse) -> None:
    job = OpenJob(JobId("J1"), RegistrationId("R1"), "somebody", JobState.WAITING, "", "", NOW)
    pulse.on_printers((PrinterStatus("Labels", (PrinterFault.JAM,)),))
    pulse.on_jobs((job, replace(job, state=JobState.GIVEN_UP)))
    pulse.on_camera_failed(LameCamera(CameraFault.BLACK))
    pulse.on_store_failed()
    told = pulse.health()
    assert told == Health(
        "0.1.0",
        Work.DOOR,
        CameraState.FAILED,
        file_well=False,
        printers=(PrinterHealth("Labels", (PrinterFault.JAM,)),),
        waiting=1,
        free=41_999,
        camera_fault=CameraFault.BLACK,
    )
    pulse.on_camera_recovered()
    pulse.on_store_recovered()
    assert (pulse.health().camera, pulse.health().file_well) == (CameraState.WELL, True)


def test_a_station_of_two_cameras_limps_while_one_sees(pulse: Pulse) -> None:
    pulse.on_cameras_limping((LameCamera(CameraFault.FROZEN, "Low one", "low"),))
    assert (pulse.health().camera, pulse.health().camera_fault) == (CameraState.LIMPING, CameraFault.FROZEN)
    pulse.on_camera_failed(LameCamera(CameraFault.LOST, "High one", "high"))
    assert (pulse.health().camera, pulse.health().camera_fault) == (CameraState.FAILED, CameraFault.LOST)
    pulse.on_camera_recovered()
    pulse.on_cameras_limping(())
    assert (pulse.health().camera, pulse.health().camera_fault) == (CameraState.WELL, None)


def test_what_is_wrong_with_a_camera_is_told_and_without_that_older_programs_can_read_it() -> None:
    assert b"camera_fault" not in written(STATE)
    health = replace(STATE.health, camera=CameraState.FAILED, camera_fault=CameraFault.IN_USE)
    state = replace(STATE, health=health)
    assert read(written(state)) == state


def test_a_disk_that_says_nothing_has_no_room(qapp: object) -> None:
    def fails() -> int:
        raise OSError

    assert Pulse("0.1.0", Work.DESK, fails).health() == Health("0.1.0", Work.DESK, CameraState.NONE)


@pytest.fixture
def lines(qapp: object) -> Iterator[tuple[HelpLine, HelpLine, Clock]]:
    """Two stations that reach each other by the network of this computer, each with a clock of its own."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("", 0))
        port = int(probe.getsockname()[1])
    clock, other = Clock(NOW), Clock(NOW)
    left = HelpLine("Left door", clock, Post(Seal(KEY, clock), port, this_computer), health=lambda: HEALTH)
    right = HelpLine("Right door", other, Post(Seal(KEY, other), port, this_computer), health=lambda: HEALTH)
    left.open()
    yield left, right, other
    left.close()
    right.close()


def test_a_station_is_seen_at_the_other_as_soon_as_it_begins(
    lines: tuple[HelpLine, HelpLine, Clock], qtbot: QtBot
) -> None:
    left, right, other = lines
    other.advance(timedelta(seconds=45))
    heard: list[Stations] = []
    left.stations_changed.connect(heard.append)
    right.open()
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    here, seen = heard[-1].seen
    assert (here.state.station, here.here) == ("Left door", True)
    assert (seen.state.station, seen.state.health, seen.offset) == ("Right door", HEALTH, timedelta(seconds=45))


def test_a_clock_that_is_wrong_by_minutes_is_noticed_although_its_message_is_not_read(
    lines: tuple[HelpLine, HelpLine, Clock], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    left, right, other = lines
    other.advance(WINDOW + timedelta(seconds=1))
    heard: list[Stations] = []
    left.stations_changed.connect(heard.append)
    right.open()
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    assert heard[-1].other_time == NOW
    assert len(heard[-1].seen) == 1


def test_time_alone_makes_a_station_silent(lines: tuple[HelpLine, HelpLine, Clock], qtbot: QtBot) -> None:
    left, right, clock = lines
    heard: list[Stations] = []
    right.stations_changed.connect(heard.append)
    right.open()
    left.on_state_tick()
    qtbot.waitUntil(lambda: bool(heard) and len(heard[-1].seen) == 2, timeout=PATIENCE_MS)
    clock.advance(timedelta(seconds=31))
    right.on_state_tick()
    assert heard[-1].seen[1].silent


def test_a_station_without_a_key_knows_itself(qapp: object) -> None:
    line = HelpLine("Left door", Clock(NOW), health=lambda: HEALTH)
    heard: list[Stations] = []
    line.stations_changed.connect(heard.append)
    line.open()
    line.close()
    assert [seen.state.station for seen in heard[-1].seen] == ["Left door"]
