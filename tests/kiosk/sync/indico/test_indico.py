from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

import pytest

from kiosk.domain.exchange import Record, Taken
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.system_list import SystemPage
from kiosk.sync.indico import IndicoConnection, IndicoCounterpart
from kiosk.sync.ports import NotAllowed, Store, Told
from tests.kiosk.sync.journal import MORNING, Journal, numbered
from tests.kiosk.sync.recorded_server import RecordedServer, recorded
from tests.people import DAY_1

TOKEN = "indp_token_that_nobody_may_see"
PERSON = "indico-101"
UUID = "9982be4e-32cf-4656-a781-62ad45609d12"


class File(Journal):
    """The store as Indico uses it."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[SystemPage] = []
        self.person(PERSON, UUID)

    def did(self, kind: str, refers_to: str | None = None, day: str = DAY_1.isoformat()) -> Record:
        """Something that the person of the recordings did."""
        return self.entry(kind, PERSON, refers_to=refers_to, day=day)

    def days_come(self, registration_id: RegistrationId) -> Sequence[EventDay]:
        return (DAY_1,) if registration_id in self.came else ()

    def take_list(self, counterpart: str, page: SystemPage, cursor: str) -> Taken:
        self.pages.append(page)
        return Taken(new=len(page.rows))

    def cursor(self, counterpart: str) -> str:
        return ""


@contextmanager
def indico(file: File, name: str) -> Iterator[IndicoCounterpart]:
    """An Indico that answers as was recorded under this name, and nothing else."""
    with RecordedServer(recorded("indico", name), headers={"Authorization": f"Bearer {TOKEN}"}) as server:
        connection = IndicoConnection(server.url, "42", "7", TOKEN)
        counterpart = IndicoCounterpart(connection, file, today=lambda: MORNING)
        try:
            counterpart.open()
            yield counterpart
        finally:
            counterpart.close()


def told(file: File, name: str, *records: Record) -> Told:
    with indico(file, name) as counterpart:
        return counterpart.tell(numbered(*records), cast(Store, file))


@pytest.fixture
def file() -> File:
    return File()


def test_who_has_come_is_checked_in_there(file: File) -> None:
    file.came = {PERSON}
    assert told(file, "check_in", file.did("check-in")) == Told(1, 1)


def test_a_check_in_that_is_there_is_not_repeated_so_that_its_time_stays(file: File) -> None:
    file.came = {PERSON}
    assert told(file, "known_check_in", file.did("check-in")) == Told(1, 1)


def test_whose_check_in_was_taken_back_has_not_come(file: File) -> None:
    entry = file.did("check-in")
    assert told(file, "taken_back", entry, file.did("withdrawal", refers_to=entry.id)) == Told(2, 1)


def test_who_came_on_another_day_still_has_come(file: File) -> None:
    file.came = {PERSON}
    entry = file.did("check-in", day="2024-02-21")
    assert told(file, "known_check_in", file.did("withdrawal", refers_to=entry.id)) == Told(1, 1)


def test_who_is_not_there_any_more_is_set_aside(file: File) -> None:
    found = told(file, "unknown", file.did("check-in"))
    assert [each.reason for each in found.refused] == ["invalid"]


def test_an_answer_that_does_not_say_so_is_no_yes(file: File) -> None:
    file.came = {PERSON}
    found = told(file, "nonsense", file.did("check-in"))
    assert [each.reason for each in found.refused] == ["not_understood"]


def test_what_indico_has_no_word_for_is_done_without_being_told(file: File) -> None:
    file.person("c-1", "TICKET-1")
    records = [file.did("check-out"), file.did("print"), file.entry("check-in", "c-1"), file.refused("unpaid")]
    assert told(file, "form", *records) == Told(4, 0)


def test_the_list_is_read_with_ids_codes_and_states(file: File) -> None:
    with indico(file, "list") as counterpart:
        counterpart.hear(cast(Store, file))
        assert counterpart.hear(cast(Store, file)) is None  # not before it is time again
    (page,) = file.pages
    assert [row.id for row in page.rows] == [PERSON, "indico-102", "indico-103"]
    assert page.rows[0].cells == {
        "name": "Aylin Çelikkaya",
        "email": "gast101@example.org",
        "code": UUID,
        "status": "confirmed",
    }
    assert [row.cells["status"] for row in page.rows] == ["confirmed", "cancelled", "pending"]
    assert page.bookings == ("indico",)


def test_without_the_right_to_check_in_it_says_so_and_shows_no_secret(
    file: File, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(NotAllowed) as raised, indico(file, "not_allowed"):
        pass
    assert TOKEN not in f"{raised.value} {raised.value!r} {caplog.text}"


def test_nothing_personal_and_no_secret_comes_into_the_log(file: File, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    file.came = {PERSON}
    told(file, "check_in", file.did("check-in"))
    with indico(file, "list") as counterpart:
        counterpart.hear(cast(Store, file))
    for secret in (TOKEN, UUID, "Çelikkaya", "example.org"):
        assert secret not in caplog.text


def test_a_connection_is_kept_as_text_and_does_not_show_its_token() -> None:
    connection = IndicoConnection("https://indico.example", "42", "7", TOKEN)
    assert IndicoConnection.from_text(connection.text()) == connection
    assert TOKEN not in repr(connection)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"url": 1, "event": "", "form": "", "token": ""}'])
def test_a_damaged_connection_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="no connection"):
        IndicoConnection.from_text(text)
