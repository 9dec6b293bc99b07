from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

import pytest

from kiosk.domain.exchange import Record
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.sync.alfio import AlfioConnection, AlfioCounterpart
from kiosk.sync.ports import NotAllowed, Store, Told
from tests.kiosk.sync.journal import Journal, numbered
from tests.kiosk.sync.recorded_server import RecordedServer, recorded
from tests.people import DAY_1

KEY = "key-that-nobody-may-see"
PROOF = "qTk1QmTQ3mG3v6mS6mC2oQx0bq5iJq0a7m5yX2hZ7yE="
ONE = "9982be4e-32cf-4656-a781-62ad45609d12"
TWO = "1c8b0a54-0d6b-4a8e-9a0f-6a1f0e6c9a11"


class File(Journal):
    """The store as alf.io uses it."""

    def __init__(self) -> None:
        super().__init__()
        self.person("A1", f"{ONE}/{PROOF}")
        self.person("A2", f"{TWO}/{PROOF}")
        self.came = {"A1", "A2"}

    def days_come(self, registration_id: RegistrationId) -> Sequence[EventDay]:
        return (DAY_1,) if registration_id in self.came else ()


@pytest.fixture
def file() -> File:
    return File()


@contextmanager
def alfio(name: str) -> Iterator[AlfioCounterpart]:
    """An alf.io that answers as was recorded under this name, and nothing else."""
    with RecordedServer(recorded("alfio", name), headers={"Authorization": f"ApiKey {KEY}"}) as server:
        counterpart = AlfioCounterpart(AlfioConnection(server.url, "digital", KEY), "Tür 1")
        try:
            counterpart.open()
            yield counterpart
        finally:
            counterpart.close()


def told(file: File, name: str, *records: Record) -> Told:
    with alfio(name) as counterpart:
        return counterpart.tell(numbered(*records), cast(Store, file))


def test_all_who_have_come_are_told_at_once_and_who_is_in_already_is_no_trouble(file: File) -> None:
    assert told(file, "check_in", file.entry("check-in", "A1"), file.entry("check-in", "A2")) == Told(2, 2)


def test_one_who_is_refused_is_set_aside_and_does_not_hinder_the_other(file: File) -> None:
    entries = [file.entry("check-in", "A1"), file.entry("check-in", "A2")]
    found = told(file, "refused", *entries)
    assert (found.until, found.sent) == (2, 1)
    assert [(each.id, each.reason) for each in found.refused] == [(entries[0].id, "unpaid")]


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("INVALID_TICKET_STATE", "canceled"),
        ("INVALID_TICKET_CATEGORY_CHECK_IN_DATE", "invalid_time"),
        ("TICKET_NOT_FOUND", "invalid"),
        ("INVALID_TICKET_CODE", "revoked"),
        ("EVENT_NOT_FOUND", "not_understood"),
        ("nonsense", "not_understood"),
    ],
)
def test_every_refusal_has_its_reason(file: File, status: str, reason: str) -> None:
    found = told(file, status, file.entry("check-in", "A1"))
    assert [each.reason for each in found.refused] == [reason]


def test_on_a_later_day_the_badge_is_scanned(file: File) -> None:
    assert told(file, "second_day", file.entry("check-in", "A1", day="2024-02-21")) == Told(1, 1)


def test_a_check_in_that_was_taken_back_is_reverted(file: File) -> None:
    entry = file.entry("check-in", "A1")
    file.came = set()
    assert told(file, "taken_back", file.entry("withdrawal", "A1", refers_to=entry.id)) == Told(1, 1)


def test_what_was_not_in_there_need_not_be_reverted(file: File) -> None:
    entry = file.entry("check-in", "A1")
    file.came = set()
    assert told(file, "was_not_in", file.entry("withdrawal", "A1", refers_to=entry.id)) == Told(1, 0)


def test_a_ticket_that_alfio_does_not_know_stops_nothing(file: File) -> None:
    entry = file.entry("check-in", "A1")
    file.came = set()
    found = told(file, "unknown_ticket", file.entry("withdrawal", "A1", refers_to=entry.id))
    assert [each.reason for each in found.refused] == ["invalid"]


def test_tickets_of_other_systems_and_what_it_has_no_word_for_are_done_without_being_told(file: File) -> None:
    file.person("c-1", "TICKET-1")
    records = [file.entry("check-in", "c-1"), file.entry("check-out", "A1"), file.entry("print", "A1")]
    assert told(file, "statistics", *records) == Told(3, 0)


def test_with_a_wrong_key_it_says_so_and_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(NotAllowed) as raised, alfio("not_allowed"):
        pass
    assert KEY not in f"{raised.value} {raised.value!r} {caplog.text}"


def test_no_ticket_and_no_key_comes_into_the_log(file: File, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    told(file, "refused", file.entry("check-in", "A1"), file.entry("check-in", "A2"))
    for secret in (KEY, ONE, PROOF):
        assert secret not in caplog.text


def test_a_connection_is_kept_as_text_and_does_not_show_its_key() -> None:
    connection = AlfioConnection("https://alf.example", "digital", KEY)
    assert AlfioConnection.from_text(connection.text()) == connection
    assert KEY not in repr(connection)
