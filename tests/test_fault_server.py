from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.fault_server import Fault, FaultServer
from tests.kiosk.sync.recorded_server import RecordedServer, Recording

ASKED: Recording = {"method": "POST", "path": "/told?a=1", "body": {"a": 1}, "status": 201, "answer": {"status": "ok"}}


def recording(times: int) -> Iterator[RecordedServer]:
    with RecordedServer([ASKED] * times) as server:
        yield server


@pytest.fixture
def once() -> Iterator[RecordedServer]:
    """A server that is asked once."""
    yield from recording(1)


@pytest.fixture
def never() -> Iterator[RecordedServer]:
    """A server that is not asked at all."""
    yield from recording(0)


def ask(server: RecordedServer, fault: Fault) -> httpx.Response:
    with FaultServer(int(server.url.rsplit(":", 1)[1]), delay=0.01) as proxy, httpx.Client() as client:
        proxy.will([fault])
        return client.post(f"{proxy.url}/told?a=1", json={"a": 1})


@pytest.mark.parametrize("fault", [Fault.NONE, Fault.SLOW])
def test_it_hands_on_what_is_asked_and_answered(once: RecordedServer, fault: Fault) -> None:
    answer = ask(once, fault)
    assert (answer.status_code, answer.json()) == (201, {"status": "ok"})


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.BROKEN, 500),
        (Fault.BUSY, 429),
        (Fault.GATEWAY, 502),
        (Fault.UNKNOWN_TOKEN, 401),
        (Fault.FORBIDDEN, 403),
        (Fault.HTML, 200),
    ],
)
def test_it_answers_in_place_of_the_server(never: RecordedServer, fault: Fault, status: int) -> None:
    assert ask(never, fault).status_code == status


def test_it_cuts_before_the_server_has_done_it(never: RecordedServer) -> None:
    with pytest.raises(httpx.TransportError):
        ask(never, Fault.CUT)


@pytest.mark.parametrize("fault", [Fault.LOST, Fault.HALF])
def test_it_cuts_after_the_server_has_done_it(once: RecordedServer, fault: Fault) -> None:
    with pytest.raises(httpx.TransportError):
        ask(once, fault)


def test_it_damages_what_the_server_has_answered(once: RecordedServer) -> None:
    answer = ask(once, Fault.NO_JSON)
    assert answer.status_code == 201
    with pytest.raises(ValueError, match="Expecting"):
        answer.json()


def test_it_denies_what_the_server_has_done(once: RecordedServer) -> None:
    assert ask(once, Fault.DENIED_AFTER).status_code == 403
