"""Asking a server over HTTP: what passes is waited for, everything else is a NotReached, and secrets stay secret."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import stamina

from kiosk.sync import web as module
from kiosk.sync.ports import NotAllowed, NotReached
from kiosk.sync.web import Web, is_local
from tests.kiosk.sync.scripted import Asked, Reply, ScriptedServer, said

TOKEN = "very-secret-token-of-this-device"


@pytest.fixture(autouse=True)
def no_pauses() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3):
        yield


@pytest.fixture
def asking() -> Iterator[Callable[..., tuple[Web, ScriptedServer]]]:
    """A way to a server that gives these replies, one after the other, the last one again and again."""
    opened: list[tuple[Web, ScriptedServer]] = []

    def make(*replies: Reply) -> tuple[Web, ScriptedServer]:
        left = list(replies)

        def answer(asked: Asked) -> Reply:
            return left.pop(0) if len(left) > 1 else left[0]

        server = ScriptedServer(answer).__enter__()
        opened.append((Web("pretix", f"{server.url}/api", {"Authorization": f"Device {TOKEN}"}), server))
        return opened[-1]

    yield make
    for each, server in opened:
        each.close()
        server.__exit__(None, None, None)


Asking = Callable[..., tuple[Web, ScriptedServer]]


def test_an_answer_is_its_json(asking: Asking) -> None:
    web, server = asking(said({"a": [1]}))
    answer = web.ask("GET", "orders/", {"since": "2024-01-01T00:00:00+01:00", "include": ["a", "b"]})
    assert (answer.status, answer.content, answer.is_well) == (200, {"a": [1]}, True)
    assert server.asked[0].path == "/api/orders/"
    assert server.asked[0].query == {"since": "2024-01-01T00:00:00+01:00", "include": "b"}
    assert server.asked[0].headers["Authorization"] == f"Device {TOKEN}"


def test_an_empty_answer_is_none(asking: Asking) -> None:
    web, _ = asking(Reply(204, b""))
    assert web.ask("POST", "x").content is None


@pytest.mark.parametrize("status", [409, 429, 500, 502, 503, 504])
def test_what_passes_is_tried_again(asking: Asking, status: int) -> None:
    web, server = asking(said({}, status), said({}, status), said({"well": 1}))
    assert web.ask("GET", "x").content == {"well": 1}
    assert len(server.asked) == 3


def test_a_log_in_page_is_tried_again_and_is_not_the_system(asking: Asking) -> None:
    web, server = asking(Reply(200, b"<html>Willkommen im WLAN</html>", {"Content-Type": "text/html"}))
    with pytest.raises(NotReached, match="no JSON") as trouble:
        web.ask("GET", "x")
    assert len(server.asked) == 3
    assert not isinstance(trouble.value, NotAllowed)
    assert "WLAN" not in str(trouble.value)


def test_a_broken_answer_is_tried_again(asking: Asking) -> None:
    web, server = asking(Reply(200, b'{"half": ', whole=False), said({"whole": 1}))
    assert web.ask("GET", "x").content == {"whole": 1}
    assert len(server.asked) == 2


def test_all_attempts_of_one_post_have_one_key(asking: Asking) -> None:
    web, server = asking(said({}, 500), said({}, 502), said({}))
    web.ask("POST", "x", told={"name": "Änne"})
    web.ask("POST", "x", told={})
    keys = [asked.headers["X-Idempotency-Key"] for asked in server.asked]
    assert len(set(keys[:3])) == 1
    assert keys[3] != keys[0]
    assert json.loads(server.asked[0].body) == {"name": "Änne"}


@pytest.mark.parametrize("status", [401, 403])
def test_who_is_not_let_in_has_to_be_helped(asking: Asking, status: int) -> None:
    web, server = asking(said({"detail": "no"}, status))
    with pytest.raises(NotAllowed):
        web.ask("GET", "x")
    assert len(server.asked) == 1


def test_a_refusal_that_is_expected_is_an_answer(asking: Asking) -> None:
    web, _ = asking(said({"reason": "invalid"}, 404))
    answer = web.ask("GET", "x", readable=(404,))
    assert (answer.status, answer.content, answer.is_well) == (404, {"reason": "invalid"}, False)


def test_a_refusal_that_is_not_expected_is_trouble(asking: Asking) -> None:
    web, _ = asking(said({"detail": "no"}, 404))
    with pytest.raises(NotReached, match="404"):
        web.ask("GET", "x")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nobody_is_followed_to_another_address(asking: Asking, status: int) -> None:
    _, elsewhere = asking(said({}))
    web, server = asking(Reply(status, b"", {"Location": f"{elsewhere.url}/api/x"}))
    with pytest.raises(NotReached, match="another address"):
        web.ask("GET", "x")
    assert elsewhere.asked == []
    assert len(server.asked) == 1


def test_who_wants_to_be_left_alone_is_left_alone(asking: Asking) -> None:
    web, server = asking(said({}, 429, Retry_After="30"))
    for _ in range(3):
        with pytest.raises(NotReached):
            web.ask("GET", "x")
    assert len(server.asked) == 1


def test_a_short_wait_is_waited_for(asking: Asking) -> None:
    web, _ = asking(said({}, 429, Retry_After="1"), said({"well": 1}))
    assert web.ask("GET", "x").content == {"well": 1}


def test_a_moment_to_be_asked_again_is_understood(asking: Asking) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    web, server = asking(said({}, 503, Retry_After=later))
    with pytest.raises(NotReached):
        web.ask("GET", "x")
    assert len(server.asked) == 1


def test_an_answer_without_end_is_given_up(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1_000)
    web, _ = asking(Reply(200, b"[" + b"1," * 5_000 + b"1]"))
    with pytest.raises(NotReached, match="larger"):
        web.ask("GET", "x")


def test_an_answer_that_drips_is_given_up(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST", -1.0)
    web, _ = asking(said({"a": 1}))
    with pytest.raises(NotReached, match="slowly"):
        web.ask("GET", "x")


def test_nobody_there_is_not_reached() -> None:
    with ScriptedServer(lambda asked: said({})) as server:
        url = server.url
    web = Web("pretix", url, {})
    with pytest.raises(NotReached, match="cannot be reached"):
        web.ask("GET", "x")
    web.close()


def test_json_that_is_too_deep_is_no_answer(asking: Asking) -> None:
    web, _ = asking(Reply(200, b"[" * 100_000))
    with pytest.raises(NotReached):
        web.ask("GET", "x")


def test_an_address_that_is_none_is_not_reached() -> None:
    for url in ("http://[::1", "http://exa mple.org:x/", "nonsense"):
        with pytest.raises(NotReached):
            Web("pretix", url, {}).ask("GET", "x")


@pytest.mark.parametrize("ahead", [-3600, 0, 90])
def test_the_clock_of_the_server_is_measured(asking: Asking, ahead: int) -> None:
    theirs = format_datetime(datetime.now(UTC) - timedelta(seconds=ahead), usegmt=True)
    web, _ = asking(said({}, Date=theirs))
    web.ask("GET", "x")
    # The header has whole seconds, and this computer may be slow.
    assert web.clock_ahead == pytest.approx(ahead, abs=20)


def test_nothing_secret_is_logged_or_raised(asking: Asking, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "ticket-of-somebody"
    replies = (said({"name": "Jemand"}), said({}, 500), said({}, 403), Reply(200, b"<html>", whole=False))
    for reply in replies:
        web, _ = asking(reply)
        try:
            assert "Jemand" not in repr(web.ask("POST", f"positions/{secret}/redeem/", {"s": secret}, {"n": "Jemand"}))
        except NotReached as trouble:
            told = f"{trouble!r} {trouble.__cause__!r}"
            assert not any(word in told for word in (secret, TOKEN, "Jemand"))
    assert not any(word in caplog.text for word in (secret, TOKEN, "Jemand"))


def test_this_computer_is_local_and_no_other() -> None:
    assert all(map(is_local, ("http://localhost:1/", "http://127.0.0.1", "https://[::1]:2/x")))
    assert not any(map(is_local, ("https://pretix.eu", "http://localhost.example.org", "nonsense", "http://[::1")))
