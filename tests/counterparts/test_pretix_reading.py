"""A station joins a real pretix, reads its list, and follows what changes there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from itertools import count as counted
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pytest

from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from db.lists.days import day_of_heading
from kiosk.domain.admission import outcome_name
from kiosk.domain.registration import Attendance, EventDay, RegistrationId, Status
from kiosk.domain.ticket import TicketCode
from kiosk.sync.exchange import Exchange
from kiosk.sync.ports import NotAllowed, NotReached
from kiosk.sync.pretix.connection import NAME, Connection
from kiosk.sync.pretix.counterpart import PretixCounterpart
from kiosk.sync.pretix.inspection import inspected
from kiosk.sync.pretix.invitation import invitation_of
from kiosk.sync.pretix.joining import Choices, Wanted, chosen, connected, left, rolled
from tests.counterparts.pretix_shop import sell
from tests.db.stations import Clock, open_ledger
from tests.kiosk.commands.conftest import CommandLine
from tests.kiosk.commands.conftest import einlass as einlass
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES
from tests.pretix_lab import FOLDER, PretixLab

TICKETS = json.loads((Path(__file__).parent.parent / "kiosk" / "domain" / "pretix_tickets.json").read_text("utf-8"))

_numbers = counted(1)


def named(text: str) -> EventDay | None:
    return day_of_heading(text, EVENT_DAYS)


def joined(lab: PretixLab, profile: str = "pretixscan", event: str = "gemeinsam-digital") -> Connection:
    """A new device of this event."""
    found = chosen(connected(invitation_of(lab.device(profile)), "Tür 1"), Wanted(event), EVENT_DAYS, named)
    assert isinstance(found, Connection)
    return found


class Station:
    """A station with the list of one event; `seconds` is its monotonic clock."""

    def __init__(self, folder: Path, connection: Connection) -> None:
        self.seconds = 0.0
        self.ledger: Ledger = open_ledger(folder, Clock())
        self.ledger.join(NAME, connection.text())
        there = PretixCounterpart(connection, self.ledger, RULES.time_zone, lambda: self.seconds)
        self.exchange = Exchange(there, self.ledger)

    def read(self) -> None:
        """What there is to read, a minute later than before."""
        self.seconds += 61.0
        while (turn := self.exchange.turn()).busy:
            assert turn.trouble is None
        assert turn.trouble is None

    def status(self, identity: str) -> Status | None:
        person = self.ledger.registration(RegistrationId(identity))
        return None if person is None else person.status

    def kinds(self, identity: str) -> list[str]:
        return [entry.kind for entry in self.ledger.history(RegistrationId(identity))]

    def close(self) -> None:
        self.exchange.close()
        self.ledger.close()


@pytest.fixture
def station(pretix_lab: PretixLab, tmp_path: Path) -> Iterator[Station]:
    """A new device that has read the seeded event."""
    with closing(Station(tmp_path, joined(pretix_lab))) as opened:
        opened.read()
        yield opened


def order(lab: PretixLab, guests: int = 1, **changes: Any) -> dict[str, Any]:
    """A new order of the seeded event."""
    names = [f"Gast{next(_numbers)}" for _ in range(guests)]
    positions = [
        {
            "item": lab.said["items"]["vor_ort"],
            "variation": None,
            "attendee_name_parts": {"_scheme": "given_family", "given_name": "Neu", "family_name": name},
        }
        for name in names
    ]
    told = {"email": "gast@example.org", "locale": "de", "status": "p", "payment_provider": "manual"}
    return lab.api.ask(f"{lab.event}orders/", told | {"sales_channel": "web", "positions": positions} | changes)


def test_the_list_is_that_of_an_import_of_the_export(pretix_lab: PretixLab, station: Station, tmp_path: Path) -> None:
    before = {person.id: person for person in station.ledger.registrations()}
    path = tmp_path / "export.json"
    path.write_bytes(pretix_lab.api.exported(pretix_lab.event))
    source = read_list(path, EVENT_DAYS, time_zone=RULES.time_zone)
    report = import_registrations(station.ledger.file, source)
    assert (source.refused, report.created, report.missing) == ((), 0, ())
    # The export does not say that somebody may come before the order is paid.
    assert [update.accepted.registration.id for update in report.updates] == ["U0001-1"]
    assert before[RegistrationId("U0001-1")].status is Status.CONFIRMED
    assert report.unchanged >= 359


def test_everybody_stands_as_in_pretix(station: Station) -> None:
    ledger = station.ledger
    states = {name: station.status(f"{name}-1") for name in ("V0000", "U0000", "U0001", "A0000", "C0000", "B0000")}
    assert states == {
        "V0000": Status.CONFIRMED,
        "U0000": Status.PENDING,
        "U0001": Status.CONFIRMED,
        "A0000": Status.PENDING,
        "C0000": Status.CANCELLED,
        "B0000": Status.CANCELLED,
    }
    online = ledger.registration(RegistrationId("N0000-1"))
    assert online is not None
    assert online.attendance is Attendance.ONLINE
    revoked = ledger.admit(TicketCode("secretold0001"), DAY_1, "attendee").outcome
    assert outcome_name(revoked) == "revoked"
    assert ledger.set_aside() == ()


def test_what_changes_in_pretix_changes_here(pretix_lab: PretixLab, station: Station) -> None:
    api, event = pretix_lab.api, pretix_lab.event
    new = order(pretix_lab, 3)
    code, ids = new["code"], [position["id"] for position in new["positions"]]
    station.read()
    assert [station.status(f"{code}-{number}") for number in (1, 2, 3)] == [Status.CONFIRMED] * 3
    api.ask(f"{event}orderpositions/{ids[0]}/add_block/", {"name": "api:lost"})
    api.ask(f"{event}orderpositions/{ids[2]}/regenerate_secrets/", {})
    station.read()
    assert station.status(f"{code}-1") is Status.CANCELLED
    lost = station.ledger.admit(TicketCode(new["positions"][2]["secret"]), DAY_1, "attendee").outcome
    assert outcome_name(lost) == "not_on_list"
    api.ask(f"{event}orderpositions/{ids[0]}/remove_block/", {"name": "api:lost"})
    with pytest.raises(ValueError, match="Expecting value"):  # the answer is empty
        api.ask(f"{event}orderpositions/{ids[1]}/", method="DELETE")
    station.read()
    assert [station.status(f"{code}-{number}") for number in (1, 2, 3)] == [
        Status.CONFIRMED,
        Status.CANCELLED,
        Status.CONFIRMED,
    ]
    api.ask(f"{event}orders/{code}/mark_canceled/", {"send_email": False})
    station.read()
    assert {station.status(f"{code}-{number}") for number in (1, 2, 3)} == {Status.CANCELLED}


def test_a_check_in_made_in_pretix_counts_here_until_it_is_taken_back(pretix_lab: PretixLab, station: Station) -> None:
    api = pretix_lab.api
    new = order(pretix_lab)
    told = {"secret": new["positions"][0]["secret"], "lists": [pretix_lab.said["lists"]["tag1"]], "force": True}
    moment = {"datetime": "2024-02-20T09:10:11+01:00", "type": "entry", "nonce": new["code"]}
    api.ask(f"{pretix_lab.organizer}checkinrpc/redeem/", told | moment)
    station.read()
    assert station.kinds(f"{new['code']}-1") == ["check-in"]
    again = station.ledger.admit(TicketCode(told["secret"]), DAY_1, "attendee").outcome
    assert outcome_name(again) == "already_in"
    back = {"lists": told["lists"], "nonce": new["code"], "datetime": "2024-02-20T09:12:00+01:00"}
    api.ask(f"{pretix_lab.organizer}checkinrpc/annul/", back | {"error_explanation": "x"})
    station.read()
    assert sorted(station.kinds(f"{new['code']}-1")) == ["check-in", "withdrawal"]
    assert outcome_name(station.ledger.admit(TicketCode(told["secret"]), DAY_1, "attendee").outcome) == "admitted"


def test_what_this_station_has_told_does_not_come_back(pretix_lab: PretixLab, station: Station) -> None:
    new = order(pretix_lab)
    station.read()
    decided = station.ledger.admit(TicketCode(new["positions"][0]["secret"]), DAY_1, "attendee")
    assert outcome_name(decided.outcome) == "admitted"
    station.read()
    station.read()
    found = pretix_lab.api.ask(f"{pretix_lab.event}orders/{new['code']}/")["positions"][0]["checkins"]
    assert len(found) == 1
    assert station.kinds(f"{new['code']}-1") == ["check-in"]


def test_a_series_of_signed_tickets_is_read_by_its_dates(pretix_lab: PretixLab, tmp_path: Path) -> None:
    sell(pretix_lab.api, pretix_lab.url, FOLDER, pretix_lab.said["organizer"], {"serie": 6})
    path = f"{pretix_lab.organizer}events/serie/"
    pretix_lab.api.lists(path)
    with closing(Station(tmp_path, joined(pretix_lab, event="serie"))) as station:
        station.read()
        people = station.ledger.registrations()
        assert len(people) == 6
        assert {day for person in people for day in person.days} == {DAY_1, DAY_2}
        # Signed by the key of another event.
        foreign = TicketCode(TICKETS["fest"]["tickets"][0]["secret"])
        assert outcome_name(station.ledger.admit(foreign, DAY_1, "attendee").outcome) == "forged"


def test_a_device_that_may_not_read_orders_is_told_which_profile_to_choose(
    pretix_lab: PretixLab, tmp_path: Path
) -> None:
    connection = joined(pretix_lab, "pretixscan_online_kiosk")
    found = inspected(connection)
    assert found.orders is None
    assert any("pretixSCAN" in problem for problem in found.problems)
    with closing(Station(tmp_path, connection)) as station:
        station.read()
        assert station.ledger.registrations() == ()


def test_a_revoked_device_is_let_in_no_more_and_keeps_its_list(pretix_lab: PretixLab, tmp_path: Path) -> None:
    connection = joined(pretix_lab)
    with closing(Station(tmp_path, connection)) as station:
        station.read()
        people = len(station.ledger.registrations())
        left(connection)
        station.seconds += 61
        assert isinstance(station.exchange.turn().trouble, NotAllowed)
        assert isinstance(station.exchange.turn().trouble, NotAllowed)
        assert len(station.ledger.registrations()) == people
        (state,) = [each for each in station.ledger.exchange_states() if each.counterpart == NAME]
        assert "join again" in state.trouble


def test_a_rolled_token_ends_the_one_before(pretix_lab: PretixLab) -> None:
    before = joined(pretix_lab)
    after = rolled(before)
    assert inspected(after).problems == ()
    with pytest.raises(NotReached):
        inspected(before)


def test_a_code_is_good_once(pretix_lab: PretixLab) -> None:
    code = pretix_lab.device()
    connected(invitation_of(code), "Tür 1")
    with pytest.raises(Exception, match="used before"):
        connected(invitation_of(code), "Tür 1")


def test_an_event_that_the_device_may_not_see_is_not_joined(pretix_lab: PretixLab) -> None:
    connection = connected(invitation_of(pretix_lab.device(slug="gemeinsam-digital")), "Tür 1")
    assert isinstance(chosen(connection, Wanted("anderes"), EVENT_DAYS, named), Choices)
    assert isinstance(chosen(connection, Wanted(), EVENT_DAYS, named), Connection)


def test_the_commands_from_the_code_to_leaving(pretix_lab: PretixLab, einlass: CommandLine) -> None:
    event = ("--slug", "gemeinsam-digital")
    done = einlass("pretix", "join", "--qr", "-", *event, stdin=pretix_lab.device().encode())
    assert done.exit_code == 0, done.output
    assert "Tag 1 (20.02.)" in done.stdout
    (found,) = einlass.json("pretix", "check")
    assert (found["event"], found["profile"], found["problems"]) == ("gemeinsam-digital", "pretixscan", [])
    assert [each["list"] for each in found["lists"]] == [pretix_lab.said["lists"][day] for day in ("tag1", "tag2")]
    pending = pretix_lab.said["lists"]["pending"]
    chosen_anew = einlass("pretix", "join", "--list", f"2024-02-21={pending}", "--hint", "ALLERGIE", "--all")
    assert chosen_anew.exit_code == 0, chosen_anew.output
    assert einlass.json("pretix", "check")[0]["lists"][1]["list"] == pending
    assert einlass("pretix", "roll").exit_code == 0
    layouts = einlass("pretix", "layouts")
    assert layouts.exit_code == 0, layouts.output
    assert "Online: no badge" in layouts.stdout
    template = einlass.folder / "data" / "templates" / "pretix-1.json"
    assert json.loads(template.read_text("utf-8"))[0]["content"] == "attendee_name"
    template.write_text("[]", "utf-8")
    kept = einlass("pretix", "layouts")
    assert (kept.exit_code, template.read_text("utf-8")) == (1, "[]")
    assert einlass("pretix", "layouts", "--replace").exit_code == 0
    assert einlass("pretix", "leave").exit_code == 0
    assert einlass("pretix", "check").exit_code == 2


def test_the_commands_ask_for_a_list_that_is_not_clear_and_go_on_from_there(
    pretix_lab: PretixLab, einlass: CommandLine
) -> None:
    path = f"{pretix_lab.organizer}events/"
    try:
        told = {"slug": "unklar", "name": {"de": "Unklar"}, "currency": "EUR", "date_from": "2024-02-20T09:00:00+01:00"}
        pretix_lab.api.ask(path, told)
    except HTTPError:
        pass
    lists = [
        pretix_lab.api.ask(f"{path}unklar/checkinlists/", {"name": name, "all_products": True})["id"]
        for name in ("Haupteingang", "Nebeneingang")
    ]
    code = pretix_lab.device(slug="unklar")
    asked = einlass("pretix", "join", "--qr", code)
    assert asked.exit_code == 2
    assert f"{lists[0]} (Haupteingang)" in asked.output
    days = [part for day, number in zip(EVENT_DAYS, lists, strict=True) for part in ("--list", f"{day}={number}")]
    done = einlass("pretix", "join", *days)
    assert done.exit_code == 0, done.output
    assert "Nebeneingang" in done.stdout


def test_commands_without_pretix_say_how_to_join(einlass: CommandLine) -> None:
    for words in (("check",), ("roll",), ("leave",), ("layouts",), ("join",)):
        result = einlass("pretix", *words)
        assert result.exit_code == 2
        assert "pretix join" in result.output
