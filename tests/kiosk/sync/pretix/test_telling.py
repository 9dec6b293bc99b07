from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.exchange import Record, Refusal, SetAside
from kiosk.sync.ports import NotAllowed, NotReached, Store, Told
from kiosk.sync.pretix.connection import Connection
from kiosk.sync.pretix.nonce import nonce_of
from kiosk.sync.pretix.telling import Telling
from tests.kiosk.sync.journal import MORNING, Journal, numbered
from tests.kiosk.sync.recorded_server import RecordedServer, Recording
from tests.people import DAY_1, DAY_2

TOKEN = "device-token-that-nobody-may-see"
EVENT = "/api/v1/organizers/gemeinsam/events/digital/"
OK = {"status": "ok"}
ORDER = (
    f"{EVENT}orders/?code=AAAA1&include_canceled_positions=true&include=positions.id&include=positions.positionid"
    "&include=positions.checkins&include=positions.print_logs"
)


class File(Journal):
    """The store as telling uses it."""

    def set_aside(self, counterpart: str | None = None) -> Sequence[SetAside]:
        found = [record for (_, identity), record in self.records.items() if identity in self.aside]
        return [SetAside("pretix", False, record, "annul_too_late", "", MORNING, 1) for record in found]

    def tried_again(self, counterpart: str, taken: Sequence[Record], refused: Sequence[Refusal]) -> None:
        self.settled += [record.id for record in taken]


@pytest.fixture
def file() -> File:
    file = File()
    file.person()
    return file


def redeem(entry: Record, *, out: bool = False, secret: str = "secretaaaa1", check_in_list: int = 11) -> dict[str, Any]:
    """The request for a check-in by this entry, answered with yes."""
    return {
        "method": "POST",
        "path": f"{EVENT}checkinlists/{check_in_list}/positions/{secret}/redeem/?untrusted_input=1",
        "body": {
            "force": True,
            "ignore_unpaid": True,
            "datetime": entry.content["at"],
            "type": "exit" if out else "entry",
            "nonce": nonce_of(entry.id),
            "questions_supported": False,
            "canceled_supported": True,
        },
        "status": 201,
        "answer": OK,
    }


def annul(standing: Record, back: Record, status: int = 200, answer: Any = OK) -> Recording:
    return {
        "method": "POST",
        "path": "/api/v1/organizers/gemeinsam/checkinrpc/annul/",
        "body": {
            "lists": [11],
            "nonce": nonce_of(standing.id),
            "datetime": back.content["at"],
            "error_explanation": "Taken back at the door (Einlass)",
        },
        "status": status,
        "answer": answer,
    }


def order(*check_ins: Record, prints: Sequence[str] = ()) -> Recording:
    """The position with these check-ins and prints."""
    position = {
        "id": 4711,
        "positionid": 1,
        "checkins": [{"list": 11, "type": "entry", "datetime": each.content["at"]} for each in check_ins],
        "print_logs": [{"info": {"entry": entry}} for entry in prints] + [{"info": {}}],
    }
    return {"method": "GET", "path": ORDER, "status": 200, "answer": {"results": [{"positions": [position]}]}}


def tell(file: File, recordings: Sequence[Recording], *records: Record) -> Told:
    """Tell a pretix that answers as recorded, and nothing else."""
    with RecordedServer(recordings, headers={"Authorization": f"Device {TOKEN}"}) as server:
        lists = {DAY_1: 11}
        connection = Connection(server.url, "gemeinsam", "digital", TOKEN, 5, "Tür 1", "pretixscan", lists)
        web = connection.web()
        try:
            telling = Telling(connection, web, ZoneInfo("Europe/Berlin"))
            return telling.tell(numbered(*records), cast(Store, file))
        finally:
            web.close()


def test_a_check_in_is_forced_with_its_own_time_and_a_nonce_of_its_entry(file: File) -> None:
    entry = file.entry("check-in")
    assert tell(file, [redeem(entry)], entry) == Told(1, 1)


def test_going_out_is_an_exit(file: File) -> None:
    entry = file.entry("check-out")
    assert tell(file, [redeem(entry, out=True)], entry) == Told(1, 1)


def test_a_secret_may_have_letters_that_addresses_must_not(file: File) -> None:
    file.person("AAAA1-1", "=x/y+z")
    entry = file.entry("check-in")
    assert tell(file, [redeem(entry, secret="%3Dx%2Fy%2Bz")], entry).sent == 1


def test_who_is_not_of_pretix_is_done_without_being_told(file: File) -> None:
    file.person("c-0123", "TICKET-1")
    assert tell(file, [], file.entry("check-in", "c-0123"), file.entry("print", "c-0123")) == Told(2, 0)


def test_a_day_without_a_list_is_set_aside(file: File) -> None:
    told = tell(file, [], file.entry("check-in", day=DAY_2.isoformat()))
    assert [refusal.reason for refusal in told.refused] == ["no_list"]


@pytest.mark.parametrize(
    ("status", "answer", "reason"),
    [
        (404, {"status": "error", "reason": "invalid", "detail": "Not found."}, "invalid"),
        (400, {"status": "error", "reason": "already_redeemed"}, "already_redeemed"),
        (400, {"status": "incomplete", "questions": []}, "incomplete"),
        (400, {"status": "exchange", "reason": "exchange"}, "exchange"),
        (400, {"status": "error", "reason": "a word of next year"}, "error"),
        (404, {"detail": "No CheckinList matches the given query."}, "no_list"),
        (400, ["Invalid check-in type."], "not_understood"),
        (400, {"datetime": ["Wrong."]}, "not_understood"),
        (201, {}, "not_understood"),
        (200, None, "not_understood"),
    ],
)
def test_what_pretix_refuses_is_set_aside_with_a_reason(file: File, status: int, answer: Any, reason: str) -> None:
    entry = file.entry("check-in")
    told = tell(file, [redeem(entry) | {"status": status, "answer": answer}], entry)
    assert (told.until, told.sent, [refusal.reason for refusal in told.refused]) == (1, 0, [reason])
    assert all(refusal.words for refusal in told.refused)


def test_the_status_in_the_body_counts_and_not_that_of_http(file: File) -> None:
    entry = file.entry("check-in")
    refused = redeem(entry) | {"status": 200, "answer": {"status": "error", "reason": "blocked"}}
    assert [each.reason for each in tell(file, [refused], entry).refused] == ["blocked"]
    assert tell(file, [redeem(entry) | {"status": 400}], entry).sent == 1


@pytest.mark.parametrize(
    ("status", "answer", "trouble"),
    [
        (500, {"detail": "Server Error"}, NotReached),
        (502, "<html>", NotReached),
        (200, "<html>", NotReached),
        (201, '{"status": "o', NotReached),
        (401, {"detail": "Invalid token."}, NotAllowed),
        (403, {"detail": "Device access has been revoked."}, NotAllowed),
        (302, None, NotReached),
    ],
)
def test_when_pretix_is_out_of_order_everything_waits(
    file: File, status: int, answer: Any, trouble: type[NotReached], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    entry = file.entry("check-in")
    recorded = redeem(entry) | {"status": status, "answer": answer}
    attempts = 1 if status in (401, 403, 302) else 3
    with pytest.raises(NotReached) as raised:
        tell(file, [recorded] * attempts, entry)
    assert type(raised.value) is trouble
    for secret in (TOKEN, "secretaaaa1", "Kranich"):
        assert secret not in f"{raised.value!r} {raised.value} {raised.value.__cause__} {caplog.text}"


def test_a_check_in_is_annulled_at_the_time_when_it_was_taken_back(file: File) -> None:
    entry = file.entry("check-in")
    file.minute = 10
    back = file.entry("withdrawal", refers_to=entry.id)
    assert tell(file, [annul(entry, back)], back) == Told(1, 1)


@pytest.mark.parametrize("answer", [["Cannot annul an unsuccessful checkin"], {"detail": "No check-in found"}])
def test_what_does_not_count_in_pretix_any_more_is_taken_back_already(file: File, answer: Any) -> None:
    entry = file.entry("check-in")
    back = file.entry("withdrawal", refers_to=entry.id)
    assert tell(file, [annul(entry, back, 400, answer), order()], back) == Told(1, 0)


def test_a_check_in_that_was_taken_back_before_it_was_told_is_not_there_at_any_time(file: File) -> None:
    # pretix does not know the nonce of what it annulled: told once more, it would be there again.
    entry = file.entry("check-in")
    back = file.entry("withdrawal", refers_to=entry.id)
    assert tell(file, [annul(entry, back, 404, {"detail": "…"}), order()], entry, back) == Told(2, 0)


@pytest.mark.parametrize(("minutes", "reason"), [(16, "annul_too_late"), (10, "annul_refused")])
def test_what_pretix_does_not_take_back_is_set_aside(file: File, minutes: float, reason: str) -> None:
    entry = file.entry("check-in")
    file.minute = minutes
    back = file.entry("withdrawal", refers_to=entry.id)
    told = tell(file, [annul(entry, back, 400, {"non_field_errors": ["…"]}), order(entry)], back)
    assert (told.sent, [each.reason for each in told.refused]) == (0, [reason])


@pytest.mark.parametrize("answer", [{"results": [{"positions": [{"positionid": 1}]}]}, {"results": [{}, {}]}, [], None])
def test_an_answer_that_says_nothing_is_not_taken_for_a_yes(file: File, answer: Any) -> None:
    entry = file.entry("check-in")
    back = file.entry("withdrawal", refers_to=entry.id)
    told = tell(file, [annul(entry, back, 404, {}), dict(order()) | {"answer": answer}], back)
    assert [each.reason for each in told.refused] == ["not_understood"]


def test_what_is_put_back_is_a_check_in_with_a_nonce_of_its_own_at_its_own_time(file: File) -> None:
    entry = file.entry("check-in")
    file.minute = 5
    back = file.entry("withdrawal", refers_to=entry.id)
    put = file.entry("withdrawal", refers_to=back.id)
    again = redeem(entry)
    again["body"] |= {"nonce": nonce_of(back.id)}
    assert tell(file, [again], put) == Told(1, 1)


def test_what_pretix_did_not_take_back_need_not_be_put_back(file: File) -> None:
    entry = file.entry("check-in")
    back = file.entry("withdrawal", refers_to=entry.id)
    put = file.entry("withdrawal", refers_to=back.id)
    file.aside = [back.id]
    assert tell(file, [], put) == Told(1, 0)
    assert file.settled == [back.id]


def test_neither_if_both_are_told_at_once(file: File) -> None:
    entry = file.entry("check-in")
    file.minute = 20
    back = file.entry("withdrawal", refers_to=entry.id)
    put = file.entry("withdrawal", refers_to=back.id)
    refused = annul(entry, back, 400, {"non_field_errors": ["…"]})
    assert tell(file, [refused, order(entry)], back, put) == Told(2, 0)


def failed(scan: Record, barcode: str, reason: str) -> Recording:
    return {
        "method": "POST",
        "path": f"{EVENT}checkinlists/11/failed_checkins/",
        "body": {
            "raw_barcode": barcode,
            "error_reason": reason,
            "datetime": scan.content["at"],
            "type": "entry",
            "nonce": nonce_of(scan.id),
        },
        "status": 201,
        "answer": {"raw_barcode": barcode},
    }


@pytest.mark.parametrize(
    ("outcome", "reason"), [("unpaid", "unpaid"), ("cancelled", "canceled"), ("full", "rules"), ("new", "error")]
)
def test_a_refused_scan_is_a_failed_check_in(file: File, outcome: str, reason: str) -> None:
    scan = file.refused(outcome, "AAAA1-1", "Bbadgetoken")
    # The ticket's own code: pretix does not know our badges.
    assert tell(file, [failed(scan, "secretaaaa1", reason)], scan) == Told(1, 1)


def test_a_ticket_that_nobody_has_is_told_as_it_was_scanned(file: File) -> None:
    scan = file.refused("not_on_list", code="stranger1")
    assert tell(file, [failed(scan, "stranger1", "invalid")], scan) == Told(1, 1)


def test_our_own_signed_tickets_say_whose_they_are_and_stay_here(file: File) -> None:
    scans = [file.refused("not_on_list", code="EL1.AbcDef"), file.refused("forged")]
    assert tell(file, [], *scans) == Told(2, 0)


def printed(entry: Record) -> Recording:
    return {
        "method": "POST",
        "path": f"{EVENT}orderpositions/4711/printlog/",
        "body": {
            "datetime": entry.content["at"],
            "source": "einlass",
            "type": "badge",
            "info": {"entry": entry.id},
        },
        "status": 201,
        "answer": {"id": 1},
    }


def test_a_printed_badge_is_in_the_print_log_once(file: File) -> None:
    entry = file.entry("print")
    assert tell(file, [order(), printed(entry)], entry) == Told(1, 1)
    assert tell(file, [order(prints=[entry.id])], entry) == Told(1, 1)


def test_a_printed_badge_of_a_position_that_is_gone_is_set_aside(file: File) -> None:
    entry = file.entry("print")
    told = tell(file, [dict(order()) | {"answer": {"results": []}}], entry)
    assert [each.reason for each in told.refused] == ["invalid"]


def test_a_device_that_may_not_look_at_orders_stops_nothing(file: File) -> None:
    entries = [file.entry("print"), file.entry("check-in")]
    denied = dict(order()) | {"status": 403, "answer": {"detail": "…"}}
    info = {"method": "GET", "path": "/api/v1/device/info", "status": 200, "answer": {}}
    told = tell(file, [denied, info, denied, redeem(entries[1])], *entries)
    assert (told.until, told.sent, [each.reason for each in told.refused]) == (2, 1, ["no_orders"])


def test_a_device_that_is_not_let_in_any_more_waits(file: File) -> None:
    denied = dict(order()) | {"status": 403, "answer": {"detail": "…"}}
    info = {"method": "GET", "path": "/api/v1/device/info", "status": 403, "answer": {}}
    with pytest.raises(NotAllowed):
        tell(file, [denied, info], file.entry("print"))


def test_the_nonce_of_an_entry_is_always_the_same_and_no_other_entry_has_it() -> None:
    one, two = "0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"
    assert nonce_of(one) == nonce_of(one) != nonce_of(two)
    assert len(nonce_of(one)) == 26
