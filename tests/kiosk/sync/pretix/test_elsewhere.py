"""Who came in by other devices of pretix is in here, too: once, and as long as pretix says so."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.admission import AlreadyIn
from kiosk.domain.ticket import TicketCode
from tests.db.stations import count
from tests.kiosk.sync.pretix.conftest import Reader
from tests.kiosk.sync.pretix.shop import Shop, check_in
from tests.kiosk.sync.scripted import ScriptedServer
from tests.people import DAY_1, DAY_2


def code(text: str) -> TicketCode:
    return TicketCode(text)


def test_who_came_in_by_another_device_is_in(shop: Shop, reader: Reader) -> None:
    shop.order("A", {"checkins": [check_in(1, "2024-02-20T09:10:00+01:00")]})
    reader.read()
    assert reader.kinds("A-1") == [("check-in", "08:10")]
    assert isinstance(reader.ledger.admit(code("secreta1"), DAY_1, "attendee").outcome, AlreadyIn)
    assert reader.ledger.set_aside() == ()


def test_going_out_and_coming_back_elsewhere(shop: Shop, reader: Reader) -> None:
    moves = [
        check_in(3, "2024-02-20T12:00:00+01:00"),
        check_in(1, "2024-02-20T09:00:00+01:00"),
        check_in(2, "2024-02-20T11:00:00+01:00", kind="exit"),
        check_in(4, "2024-02-20T17:00:00+01:00", kind="exit"),
        check_in(5, "2024-02-21T09:00:00+01:00", list_=2),
        check_in(6, "2024-02-21T09:00:00+01:00", list_=77),
    ]
    shop.order("A", {"checkins": moves})
    reader.read()
    assert reader.kinds("A-1") == [
        ("check-in", "08:00"),
        ("check-out", "10:00"),
        ("return", "11:00"),
        ("check-out", "16:00"),
        ("check-in", "08:00"),
    ]
    stats = reader.ledger.stats()
    assert (stats.present[DAY_1], stats.inside[DAY_1], stats.inside[DAY_2]) == (1, 0, 1)


def test_everything_is_read_twice_without_a_difference(shop: Shop, reader: Reader) -> None:
    shop.order("A", {"checkins": [check_in(1, "2024-02-20T09:10:00+01:00")]})
    reader.read()
    entries = count(reader.ledger, "journal")
    shop.touch("A")
    reader.read()
    assert count(reader.ledger, "journal") == entries


def test_what_is_taken_back_in_pretix_counts_no_more(shop: Shop, reader: Reader) -> None:
    order = shop.order("A", {"checkins": [check_in(1, "2024-02-20T09:10:00+01:00")]})
    reader.read()
    order["positions"][0]["checkins"] = []
    shop.touch("A")
    reader.read()
    shop.touch("A")
    reader.read()
    assert [kind for kind, _ in reader.kinds("A-1")] == ["check-in", "withdrawal"]
    assert reader.ledger.stats().present[DAY_1] == 0


def test_our_own_check_ins_are_not_doubled(shop: Shop, reader: Reader) -> None:
    order = shop.order("A", {})
    reader.read()
    reader.ledger.admit(code("secreta1"), DAY_1, "attendee")
    order["positions"][0]["checkins"] = [check_in(1, reader.clock.moment.isoformat(), device=7)]
    shop.touch("A")
    reader.read()
    assert len(reader.kinds("A-1")) == 1


def test_all_stations_know_it_as_the_same(shop: Shop, server: ScriptedServer, tmp_path: Path) -> None:
    shop.order("A", {"checkins": [check_in(1, "2024-02-20T09:10:00+01:00")]})
    shop.order("B", {})
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    one, two = (Reader(folder, server.url) for folder in folders)
    one.read()
    shop.touch("B")
    two.read()
    taken = two.ledger.take("other", [each.record for each in one.ledger.waiting("other", 100)])
    assert taken.refused == ()
    assert taken.doubles == ()
    assert len(two.kinds("A-1")) == 1
    for each in (one, two):
        each.stop()


def test_what_pretix_did_itself_is_not_told_to_it_by_a_station_that_tells_everything(
    shop: Shop, server: ScriptedServer, tmp_path: Path
) -> None:
    shop.order("A", {"checkins": [check_in(1, "2024-02-20T09:10:00+01:00")]})
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    one, two = Reader(folders[0], server.url), Reader(folders[1], server.url, everybody=True)
    one.read()
    two.ledger.take("hub", [each.record for each in one.ledger.waiting("hub", 100)])
    two.read()
    assert not any(asked.method == "POST" for asked in server.asked)
    (state,) = [each for each in two.ledger.exchange_states() if each.counterpart == "pretix"]
    assert (state.sent, state.refused) == (0, 0)
    for each in (one, two):
        each.stop()
