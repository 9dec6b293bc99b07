"""What counts as a ticket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket import MAX_BYTES, ForeignCode, read_ticket


@pytest.mark.parametrize(
    "text",
    [
        "GD24-pxj4nwih2pnx6jwqx7gyow3egn",
        "z3fsn8jyufm5kpk768q69gkbyr5f4h6w",
        "9982be4e-32cf-4656-a781-62ad45609d12/3q2+7w==",
        "=reversed/base64+text",
        "A17",
    ],
)
def test_known_ticket_forms_are_tickets(text: str) -> None:
    assert read_ticket(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ab",
        "https://gemeinsamdigital.mfg.de/ticket?x=1",
        "BEGIN:VCARD\nVERSION:4.0\nFN:Somebody\nEND:VCARD",
        "WIFI:T:WPA;S:Museum;P:geheim;;",
        "mailto:info@museum.example",
        "x' OR 1=1; DROP TABLE registrations; --",
        "<img src=x onerror=alert(1)>",
        "GD24\x00-abc",
        "GD24-abc\u202e",
        "\u2066GD24-abc\u2069",
        "GD24 abc",
        "GD24-ä",
        "A" * (MAX_BYTES + 1),
        "A" * 4096,
        "\x1b[31mGD24",
    ],
)
def test_everything_else_is_a_foreign_code(text: str) -> None:
    assert read_ticket(text) == ForeignCode()


def test_a_line_break_at_the_end_is_dropped() -> None:
    assert read_ticket(b"GD24-abc\r\n") == "GD24-abc"


def test_bytes_and_text_are_read_alike() -> None:
    assert read_ticket(b"GD24-abc") == read_ticket("GD24-abc")


def test_upper_and_lower_case_are_different_tickets() -> None:
    assert read_ticket("gd24-abc") != read_ticket("GD24-ABC")


@given(st.binary(max_size=600))
def test_no_bytes_raise_and_a_ticket_is_printable_ascii(content: bytes) -> None:
    ticket = read_ticket(content)
    if not isinstance(ticket, ForeignCode):
        assert ticket.isascii()
        assert ticket.isprintable()
        assert " " not in ticket
        assert 3 <= len(ticket) <= MAX_BYTES


@given(st.text(max_size=300))
def test_no_text_raises(content: str) -> None:
    assert isinstance(read_ticket(content), str | ForeignCode)
