"""Lists of a registration system in a real file: keys of its tickets, groups of people, and what must not go wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.exchange.system_keys import system_keys
from db.ledger import Ledger
from kiosk.domain.admission import outcome_name
from kiosk.domain.registration import RegistrationId, Status
from kiosk.domain.system_list import ListedRow, Passage, SystemPage
from kiosk.domain.ticket import TicketCode
from tests.db.stations import Clock, content, import_people, open_ledger
from tests.people import DAY_1

TICKETS = json.loads((Path(__file__).parents[2] / "kiosk" / "domain" / "pretix_tickets.json").read_text("utf-8"))
AT = datetime(2024, 2, 20, 7, 0, tzinfo=UTC)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_ledger(tmp_path, Clock())
    yield opened
    opened.close()


def row(identity: str, **cells: str) -> ListedRow:
    told = {"first_name": "Anna", "last_name": f"Quitte{identity}", "code": f"code-{identity}", "status": "paid"}
    return ListedRow(RegistrationId(identity), told | cells, AT)


def page(*rows: ListedRow, at: datetime = AT, **changes: object) -> SystemPage:
    return SystemPage(at=at, rows=rows, **changes)  # type: ignore[arg-type]


def state(ledger: Ledger, identity: str) -> Status:
    person = ledger.registration(RegistrationId(identity))
    assert person is not None
    return person.status


def test_keys_that_the_system_tells_are_believed_at_the_door(ledger: Ledger) -> None:
    ours, others = TICKETS["fest"], TICKETS["serie"]
    good, forged = (TicketCode(each["tickets"][0]["secret"]) for each in (ours, others))
    assert outcome_name(ledger.admit(good, DAY_1, "attendee").outcome) == "not_on_list"
    assert outcome_name(ledger.admit(forged, DAY_1, "attendee").outcome) == "not_on_list"
    ledger.take_list("pretix", page(keys=tuple(ours["keys"])), "")
    assert outcome_name(ledger.admit(good, DAY_1, "attendee").outcome) == "not_on_list"
    assert outcome_name(ledger.admit(forged, DAY_1, "attendee").outcome) == "forged"


def test_what_is_no_key_does_no_harm(ledger: Ledger) -> None:
    good = TICKETS["fest"]["keys"][0]
    ledger.take_list("pretix", page(keys=("nonsense", "", good)), "")
    with ledger.file.reading() as db:
        assert system_keys(db, "pretix") == (good,)
    ledger.take_list("pretix", page(), "")
    with ledger.file.reading() as db:
        assert system_keys(db, "pretix") == (good,)


def test_the_cursor_moves_with_the_page_and_not_without_it(ledger: Ledger) -> None:
    ledger.take_list("pretix", page(row("A-1")), "one")
    assert ledger.cursor("pretix") == "one"
    broken = page(row("A-2"), revoked={TicketCode("x"): datetime(2024, 2, 20)})
    with pytest.raises(ValueError, match="time zone"):
        ledger.take_list("pretix", broken, "two")
    assert ledger.cursor("pretix") == "one"
    assert ledger.registration(RegistrationId("A-2")) is None


def test_a_page_taken_twice_changes_nothing(ledger: Ledger) -> None:
    whole = page(
        row("A-1"),
        bookings=("A",),
        watched=(RegistrationId("A-1"),),
        passages=(Passage("1", RegistrationId("A-1"), "check-in", DAY_1, AT, "device 5"),),
    )
    assert ledger.take_list("pretix", whole, "x").new > 0
    before = content(ledger)
    assert ledger.take_list("pretix", whole, "x").new == 0
    assert content(ledger) == before


def test_bookings_with_like_names_are_not_mixed_up(ledger: Ledger) -> None:
    ledger.take_list("pretix", page(row("A-1"), row("A-2"), row("A-10"), row("A1-1"), row("A-x"), row("B-1")), "")
    ledger.take_list("pretix", page(row("A-1"), bookings=("A",)), "")
    cancelled = [str(each.id) for each in ledger.registrations() if each.status is Status.CANCELLED]
    assert sorted(cancelled) == ["A-10", "A-2"]


def test_people_of_other_lists_are_left_alone(ledger: Ledger) -> None:
    import_people(ledger)
    before = {person.id: person for person in ledger.registrations()}
    ledger.take_list("pretix", page(row("A-1"), bookings=("A", "R1")), "")
    after = {person.id: person for person in ledger.registrations()}
    assert {key: after[key] for key in before} == before


def test_a_ticket_of_somebody_else_is_refused_and_told(ledger: Ledger) -> None:
    import_people(ledger)
    taken = ledger.take_list("pretix", page(row("A-1", code="TICKET-1"), row("A-2")), "")
    assert [(each.sort, each.id) for each in taken.refused] == [("row", "A-1")]
    assert "R1" in taken.refused[0].words
    assert ledger.registration(RegistrationId("A-2")) is not None


def test_words_of_a_refusal_name_nobody(ledger: Ledger) -> None:
    taken = ledger.take_list("pretix", page(row("A-1", last_name="Geheim\u202e", code="!! geheim !!")), "")
    assert len(taken.refused) == 1
    assert "eheim" not in repr(taken)
    assert "eheim" not in repr(ledger.set_aside())


def test_somebody_who_was_missing_is_there_again(ledger: Ledger) -> None:
    ledger.take_list("pretix", page(row("A-1")), "")
    import_people(ledger)
    ledger.file.db.execute(
        "update registrations set missing_since = '2024-02-20T07:30:00.000000+00:00' where id = 'A-1'"
    )
    ledger.take_list("pretix", page(row("A-1")), "")
    person = ledger.registration(RegistrationId("A-1"))
    assert person is not None
    assert not person.missing


def test_a_newer_page_wins_over_an_older_one_at_other_stations(tmp_path: Path) -> None:
    ledgers = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        ledgers.append(open_ledger(tmp_path / name, Clock()))
    one, two = ledgers
    one.take_list("pretix", page(row("A-1", status="paid"), at=AT), "")
    two.take_list("pretix", page(row("A-1", status="canceled"), at=AT + timedelta(seconds=1)), "")
    for here, there in ((one, two), (two, one), (one, two)):
        there.take("hub", [each.record for each in here.waiting("hub", 100)])
    assert state(one, "A-1") is state(two, "A-1") is Status.CANCELLED
    for each in ledgers:
        each.close()


def test_a_check_in_is_a_fact_even_for_somebody_unknown(ledger: Ledger) -> None:
    passage = Passage("1", RegistrationId("A-1"), "check-in", DAY_1, AT, "")
    taken = ledger.take_list("pretix", page(passages=(passage,)), "")
    assert taken.unknown == ("A-1",)
    assert ledger.stats().not_listed == 1
    ledger.take_list("pretix", page(row("A-1")), "")
    assert ledger.stats().present[DAY_1] == 1


def test_what_the_exchange_refuses_of_a_page_is_set_aside(ledger: Ledger) -> None:
    taken = ledger.take_list("pretix", page(row("A-1"), revoked={TicketCode("x" * 2_000): AT}), "")
    assert [each.sort for each in taken.refused] == ["revocation"]
    assert [(each.incoming, each.record.sort) for each in ledger.set_aside()] == [(True, "revocation")]
