"""Two stations of one network: a call is seen at the other, and its answer at the visitor's screen."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.calling.line import HelpLine
from kiosk.calling.post import LOOPBACK, Post, everybody, this_computer
from kiosk.calling.seal import LONGEST, Refusal, Seal
from kiosk.domain.help import HelpCall, Need
from kiosk.domain.registration import RegistrationId
from tests.db.stations import Clock

NOW = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
KEY = "an invented key of a test"
R1 = RegistrationId("R1")
PATIENCE_MS = 20_000


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def port() -> int:
    """A free port of UDP."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def stations(qapp: object, clock: Clock, port: int) -> Iterator[tuple[HelpLine, HelpLine]]:
    """Two stations that reach each other by the network of this computer."""
    lines = [HelpLine(name, clock, Post(Seal(KEY, clock), port, this_computer)) for name in ("Left door", "Right door")]
    for line in lines:
        line.open()
    yield lines[0], lines[1]
    for line in lines:
        line.close()


@pytest.fixture
def alone(qapp: object, clock: Clock) -> Iterator[HelpLine]:
    """A station without a key."""
    line = HelpLine("Left door", clock)
    line.open()
    yield line
    line.close()


def test_a_call_is_seen_at_the_other_station(stations: tuple[HelpLine, HelpLine], qtbot: QtBot) -> None:
    left, right = stations
    with qtbot.waitSignal(right.calls_changed, timeout=PATIENCE_MS):
        left.on_called("unpaid", R1, None)
    (call,) = right.calls
    assert (call.station, call.case, call.registration, call.since) == ("Left door", "unpaid", R1, NOW)


def test_a_helper_at_the_other_station_answers_and_the_visitor_is_told(
    stations: tuple[HelpLine, HelpLine], qtbot: QtBot
) -> None:
    left, right = stations
    left.on_called("unpaid", R1, Need.HEARING)
    qtbot.waitUntil(lambda: bool(right.calls), timeout=PATIENCE_MS)
    assert right.calls[0].need is Need.HEARING
    with qtbot.waitSignal(left.coming, timeout=PATIENCE_MS):
        right.on_answered(right.calls[0].id)
    assert left.calls[0].coming
    right.on_done(right.calls[0].id)
    qtbot.waitUntil(lambda: not left.calls, timeout=PATIENCE_MS)


def test_a_station_that_starts_later_hears_of_an_open_call(
    stations: tuple[HelpLine, HelpLine], clock: Clock, port: int, qtbot: QtBot
) -> None:
    left, _ = stations
    left.on_called("waiting", None, None)
    late = HelpLine("Late door", clock, Post(Seal(KEY, clock), port, this_computer))
    late.open()
    qtbot.waitUntil(lambda: late.calls == left.calls, timeout=PATIENCE_MS)
    late.close()


def test_a_station_with_another_key_hears_nothing_and_counts_it(
    stations: tuple[HelpLine, HelpLine], clock: Clock, port: int, qtbot: QtBot
) -> None:
    post = Post(Seal("quite another key of a test", clock), port, this_computer)
    stranger = HelpLine("Elsewhere", clock, post)
    stranger.open()
    stations[0].on_called("waiting", None, None)
    qtbot.waitUntil(lambda: post.refused[Refusal.OTHER_KEY] > 0, timeout=PATIENCE_MS)
    assert stranger.calls == ()
    stranger.close()


def test_noise_on_the_port_is_counted_and_does_no_harm(
    stations: tuple[HelpLine, HelpLine], clock: Clock, port: int, qtbot: QtBot
) -> None:
    left, right = stations
    post = Post(Seal(KEY, clock), port, this_computer)
    post.open()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as noisy:
        noisy.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        for noise in (b"", b"noise", bytes(LONGEST + 1000)):
            noisy.sendto(noise, (LOOPBACK, port))
    qtbot.waitUntil(lambda: post.refused[Refusal.MALFORMED] >= 3, timeout=PATIENCE_MS)
    post.close()
    left.on_called("waiting", None, None)
    qtbot.waitUntil(lambda: bool(right.calls), timeout=PATIENCE_MS)


def test_without_a_key_a_call_is_seen_at_its_own_station(alone: HelpLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(alone.calls_changed) as changed:
        alone.on_called("unpaid", R1, None)
    assert changed.args == [alone.calls]
    with qtbot.waitSignal(alone.coming):
        alone.on_answered(alone.calls[0].id)
    alone.on_done(alone.calls[0].id)
    assert alone.calls == ()


def test_who_calls_a_second_time_is_told_again_that_somebody_comes(alone: HelpLine, qtbot: QtBot) -> None:
    alone.on_called("unpaid", R1, None)
    alone.on_arrived()
    with qtbot.waitSignal(alone.coming):
        alone.on_called("waiting", None, None)


def test_a_call_that_is_dropped_is_gone(alone: HelpLine) -> None:
    alone.on_called("unpaid", R1, None)
    alone.on_dropped()
    assert alone.calls == ()


def test_an_old_call_goes_by_itself(alone: HelpLine, clock: Clock, qtbot: QtBot) -> None:
    alone.on_called("unpaid", R1, None)
    clock.advance(timedelta(minutes=16))
    with qtbot.waitSignal(alone.calls_changed, timeout=PATIENCE_MS):
        pass
    assert alone.calls == ()


def test_where_the_port_cannot_be_had_the_station_works_on_and_says_so_once(
    qapp: object, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("", 0))
        line = HelpLine("Left door", clock, Post(Seal(KEY, clock), other.getsockname()[1], this_computer))
        with caplog.at_level(logging.WARNING):
            line.open()
            line.on_called("waiting", None, None)
            line.on_tick()
        assert len(line.calls) == 1
        line.close()
    assert len([record for record in caplog.records if "cannot be heard" in record.getMessage()]) == 1


def test_what_somebody_needs_and_whom_it_is_about_is_in_no_log(
    alone: HelpLine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        alone.on_called("unpaid", R1, Need.HEARING)
    assert caplog.records
    assert not any(word in caplog.text for word in ("hearing", "R1"))


def test_the_message_reaches_every_network_and_this_computer() -> None:
    assert LOOPBACK in everybody()
    assert len(set(everybody())) == len(everybody())


def test_a_call_names_nobody() -> None:
    fields = set(HelpCall.__dataclass_fields__)
    assert fields == {"id", "station", "case", "since", "registration", "need", "coming"}
