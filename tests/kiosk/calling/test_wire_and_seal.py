"""What goes over the network: sealed, of this time, once, and nothing else is believed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calling.book import Entry, News
from kiosk.calling.seal import LONGEST, WINDOW, Refusal, Seal, new_key
from kiosk.calling.wire import LONGEST_ID, read, written
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import RegistrationId
from tests.db.stations import Clock

NOW = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
KEY = "an invented key of a test"
LEFT = "1" * 16
CALL = HelpCall(CallId("a" * 16), "Eingang Süd", "unpaid", NOW, RegistrationId("R1"), Need.SEEING, coming=True)
NEWS = News(LEFT, Entry(CALL, 3, LEFT), (CallId("b" * 16),), (CallId("c" * 16), CallId("d" * 16)))


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


def test_news_are_read_as_they_were_written() -> None:
    assert read(written(NEWS)) == NEWS
    assert read(written(News(LEFT))) == News(LEFT)


def test_the_length_does_not_tell_what_is_in_a_message() -> None:
    call = HelpCall(CALL.id, CALL.station, "waiting", NOW)
    assert len(written(News(LEFT, Entry(call, 1, LEFT)))) == len(written(News(LEFT, Entry(CALL, 3, LEFT))))


def test_an_id_that_is_as_long_as_a_text_stays_at_its_station() -> None:
    long = HelpCall(CALL.id, CALL.station, "unpaid", NOW, RegistrationId("x" * (LONGEST_ID + 1)))
    heard = read(written(News(LEFT, Entry(long, 1, LEFT))))
    assert isinstance(heard, News)
    assert heard.open is not None
    assert heard.open.call.registration is None


def test_the_largest_message_fits() -> None:
    many = tuple(CallId(f"{number:016x}") for number in range(50))
    call = HelpCall(CALL.id, "ü" * 60, "choose_from_group", NOW, RegistrationId("ü" * LONGEST_ID), Need.SPEAKING)
    sealed = Seal(KEY, lambda: NOW).closed(written(News(LEFT, Entry(call, 1_000_000, LEFT), many, many)))
    assert len(sealed) < LONGEST


@given(st.binary(max_size=600))
def test_what_is_no_news_is_read_as_nothing(content: bytes) -> None:
    assert read(content) is None


@pytest.mark.parametrize(
    "change",
    [
        ('"case":"unpaid"', '"case":"Aylin"'),
        ('"version":3', '"version":0'),
        ('"sender":"1111', '"sender":"<1111'),
        ('"station":"Eingang', '"station":"\\u001bEingang'),
        ('"need":"seeing"', '"need":"smelling"'),
        ('"coming":true', '"coming":true,"name":"Aylin"'),
        ("2024-02-20T08:00:00Z", "2024-02-20T08:00:00"),
    ],
)
def test_news_that_could_not_be_true_are_not_read(change: tuple[str, str]) -> None:
    text = written(NEWS).decode()
    assert change[0] in text
    assert read(text.replace(*change).encode()) is None


# --- the seal -------------------------------------------------------------------------------------------


def test_who_has_the_key_reads_it_and_nothing_of_it_is_seen_on_the_way(clock: Clock) -> None:
    message = Seal(KEY, clock).closed(written(NEWS))
    assert Seal(KEY, clock).opened(message) == written(NEWS)
    assert b"unpaid" not in message
    assert b"seeing" not in message


def test_who_has_another_key_reads_nothing(clock: Clock) -> None:
    assert Seal(new_key(), clock).opened(Seal(KEY, clock).closed(b"x")) is Refusal.OTHER_KEY


@given(st.integers(0, 60), st.integers(1, 255))
def test_a_message_that_was_changed_is_refused(place: int, change: int) -> None:
    message = bytearray(Seal(KEY, lambda: NOW).closed(b"some content of a message"))
    message[place % len(message)] ^= change
    assert Seal(KEY, lambda: NOW).opened(bytes(message)) in (Refusal.OTHER_KEY, Refusal.MALFORMED)


def test_a_message_counts_once(clock: Clock) -> None:
    seal, message = Seal(KEY, clock), Seal(KEY, clock).closed(b"x")
    assert seal.opened(message) == b"x"
    assert seal.opened(message) is Refusal.SEEN


@pytest.mark.parametrize("step", [WINDOW + timedelta(seconds=1), -WINDOW - timedelta(seconds=1)])
def test_a_message_that_somebody_kept_is_refused(clock: Clock, step: timedelta) -> None:
    message = Seal(KEY, clock).closed(b"x")
    clock.advance(step)
    assert Seal(KEY, clock).opened(message) is Refusal.OTHER_TIME


def test_clocks_that_differ_by_minutes_do_no_harm(clock: Clock) -> None:
    message = Seal(KEY, clock).closed(b"x")
    clock.advance(WINDOW - timedelta(seconds=1))
    assert Seal(KEY, clock).opened(message) == b"x"


@given(st.binary(max_size=200))
def test_noise_on_the_port_is_malformed(noise: bytes) -> None:
    assert Seal(KEY, lambda: NOW).opened(noise) is Refusal.MALFORMED


def test_too_long_a_message_is_not_looked_at(clock: Clock) -> None:
    assert Seal(KEY, clock).opened(Seal(KEY, clock).closed(bytes(LONGEST))) is Refusal.MALFORMED


def test_every_new_key_is_another_and_long_enough_for_the_station_file() -> None:
    keys = {new_key() for _ in range(100)}
    assert len(keys) == 100
    assert min(map(len, keys)) >= 43
