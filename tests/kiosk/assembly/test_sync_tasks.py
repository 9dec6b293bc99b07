"""What organisers ask about the exchange, done with a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.exchange.key import exchange_key
from db.ledger import Ledger
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.sync_tasks import practice_sync_tasks, sync_tasks
from kiosk.domain.exchange import Refusal, Sort
from kiosk.office.office import Task
from kiosk.office.sync import (
    AskExchange,
    ChoosePretix,
    ExchangeShown,
    Joined,
    JoinHub,
    JoinPretix,
    LeaveCounterpart,
    Left,
    NotJoining,
    SettleAside,
    TriedSoon,
    TryAgain,
)
from kiosk.sealing import ExchangeKey
from kiosk.settings import read_event
from kiosk.sync.hub.connection import HubConnection, Joining
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import EVENT_DAYS

SETTINGS = read_event()
DAY = EVENT_DAYS[0]
KEY = ExchangeKey(bytes(range(32)))


def joining_for(event: str) -> Joining:
    """A joining file of a hub that nobody has to reach."""
    connection = HubConnection(
        host="hub.example", port=5432, database="d", role="r", password="p", event=event, authority=""
    )
    return Joining(connection, KEY)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """The station's file, open as the desk has it."""
    ledger = open_ledger(tmp_path, Clock(), station="Left door")
    import_people(ledger)
    yield ledger
    ledger.close()


@pytest.fixture
def tasks(ledger: Ledger, tmp_path: Path) -> dict[type, Task]:
    """What the office can do, each with a ledger of its own."""
    clock = Clock()
    return sync_tasks(Rooms(SETTINGS, tmp_path / "event.toml", tmp_path, lambda: open_ledger(tmp_path, clock), clock))


def done(tasks: dict[type, Task], order: object) -> object:
    """What comes of an order."""
    return tasks[type(order)](order, lambda _done, _of: None)


def shown(tasks: dict[type, Task]) -> ExchangeShown:
    news = done(tasks, AskExchange())
    assert isinstance(news, ExchangeShown)
    return news


def refuse_one(ledger: Ledger) -> str:
    """The hub has not taken a check-in; its id."""
    (entry,) = ledger.admit_registration(ledger.registrations()[0].id, DAY, "helper").entries
    refusal = Refusal(Sort.ENTRY, entry, "canceled", "The order is cancelled")
    ledger.mark_told("pretix", 1, 0, (refusal,))
    return entry


def test_a_station_that_is_alone(tasks: dict[type, Task]) -> None:
    assert (shown(tasks).joined, shown(tasks).states, shown(tasks).set_aside) == ((), (), 0)


def test_a_hub_is_joined_with_its_key_by_its_file(tasks: dict[type, Task], ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "gd.einlass-hub"
    path.write_text(joining_for(SETTINGS.event.id).text(), "utf-8")
    assert done(tasks, JoinHub(path)) == Joined("hub")
    assert exchange_key(ledger.file) == KEY
    assert shown(tasks).joined == ("hub",)
    assert ledger.trail()[0].what == "sync-joined"


@pytest.mark.parametrize(
    ("text", "why"),
    [(None, "unreadable"), ("no joining file", "no-joining-file"), (joining_for("another").text(), "other-event")],
)
def test_a_file_that_joins_nothing_is_refused_with_a_reason(
    tasks: dict[type, Task], ledger: Ledger, tmp_path: Path, text: str | None, why: str
) -> None:
    path = tmp_path / "wrong.einlass-hub"
    if text is not None:
        path.write_text(text, "utf-8")
    with pytest.raises(NotJoining) as caught:
        done(tasks, JoinHub(path))
    assert caught.value.why == why
    assert ledger.connection("hub") is None


@pytest.mark.parametrize(
    ("code", "why"), [("nonsense", "OTHER"), ('{"handshake_version": 9, "url": "https://x", "token": "t"}', "NEWER")]
)
def test_a_code_that_is_none_of_pretix_is_refused_with_a_reason(tasks: dict[type, Task], code: str, why: str) -> None:
    with pytest.raises(NotJoining) as caught:
        done(tasks, JoinPretix(code))
    assert caught.value.why == why


def test_a_pretix_that_is_away_is_told(tasks: dict[type, Task]) -> None:
    with pytest.raises(NotJoining) as caught:
        done(tasks, JoinPretix('{"handshake_version": 1, "url": "http://127.0.0.1:9", "token": "secret"}'))
    assert caught.value.why == "not-reached"
    assert "secret" not in str(caught.value)


def test_a_choice_without_a_code_before_it_is_refused(tasks: dict[type, Task]) -> None:
    with pytest.raises(NotJoining):
        done(tasks, ChoosePretix("gd24"))


def test_what_was_refused_is_shown_with_a_name_and_can_be_settled(tasks: dict[type, Task], ledger: Ledger) -> None:
    entry = refuse_one(ledger)
    (aside,) = shown(tasks).aside
    assert (aside.what, aside.day, aside.reason) == ("check-in", DAY, "canceled")
    assert aside.name == ledger.registrations()[0].attendee.full_name
    assert aside.name not in repr(aside)
    after = done(tasks, SettleAside("pretix", "entry", entry))
    assert isinstance(after, ExchangeShown)
    assert after.aside == ()
    assert ledger.trail()[0].what == "sync-settled"


def test_another_try_is_left_to_whoever_exchanges(tasks: dict[type, Task], ledger: Ledger) -> None:
    assert done(tasks, TryAgain("hub")) == TriedSoon("hub")
    assert ledger.exchange_wished("hub") == (True, True)
    assert ledger.exchange_wished("hub") == (False, False)


def test_leaving_forgets_the_way_and_keeps_the_rest(tasks: dict[type, Task], ledger: Ledger) -> None:
    ledger.join("hub", joining_for(SETTINGS.event.id).connection.text())
    assert done(tasks, LeaveCounterpart("hub")) == Left("hub")
    assert ledger.connection("hub") is None
    assert shown(tasks).joined == ()


def test_in_practice_nobody_is_joined(tmp_path: Path) -> None:
    for order in (JoinHub(tmp_path), JoinPretix("code"), ChoosePretix()):
        with pytest.raises(NotJoining) as caught:
            practice_sync_tasks()[type(order)](order, lambda _done, _of: None)
        assert caught.value.why == "practice"
