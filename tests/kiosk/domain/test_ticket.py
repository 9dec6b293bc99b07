"""What counts as a ticket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket import MAX_BYTES, ForeignCode, read_ticket

UUID_TEXT = "9982be4e-32cf-4656-a781-62ad45609d12"
UUID_BASE64 = "mYK+TjLPRlangWKtRWCdEg=="


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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # The two forms of Indico's own tickets, and an accompanying person.
        (f'{{"i":[2,"indico.example",{UUID_BASE64!r}]}}'.replace("'", '"'), UUID_TEXT),
        (f'{{"checkin_secret":"{UUID_TEXT}","server_url":"https://indico.example"}}', UUID_TEXT),
        (f'{{"i":[2,"indico.example","{UUID_BASE64}",17]}}', f"{UUID_TEXT}/17"),
        (f'{{"i":[2,"indico.example","{UUID_BASE64}","17"]}}', f"{UUID_TEXT}/17"),
        (f' {{"checkin_secret": "{UUID_TEXT.upper()}"}}\n', UUID_TEXT),
    ],
)
def test_an_indico_ticket_is_its_uuid(text: str, code: str) -> None:
    assert read_ticket(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "{}",
        '{"i":[]}',
        '{"i":[2,"indico.example"]}',
        '{"i":[2,"indico.example","AAAA"]}',
        '{"i":[2,"indico.example","no base64!"]}',
        f'{{"i":["2","indico.example","{UUID_BASE64}"]}}',
        f'{{"i":[2,"indico.example","{UUID_BASE64}","a b"]}}',
        f'{{"i":[2,"indico.example","{UUID_BASE64}",1,2]}}',
        f'{{"checkin_secret":["{UUID_TEXT}"]}}',
        '{"checkin_secret":"TICKET-1"}',
        '{"code":"TICKET-1"}',
        '{"i":' + "[" * 240,
        f'[{{"checkin_secret":"{UUID_TEXT}"}}]',
    ],
)
def test_other_json_is_a_foreign_code(text: str) -> None:
    assert read_ticket(text) == ForeignCode()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://tickets.example/?code=GD24-abc", "GD24-abc"),
        ("http://tickets.example/in?lang=de&Ticket=GD24-abc&x=1#top", "GD24-abc"),
        ("HTTPS://TICKETS.EXAMPLE/TICKET/GD24-ABC", "GD24-ABC"),
        ("https://tickets.example/event/ticket/GD24-abc/", "GD24-abc"),
        ("https://tickets.example/tickets/t/GD24-abc", "GD24-abc"),
        ("https://tickets.example/t/9982be4e-32cf/3q2+7w==", "9982be4e-32cf/3q2+7w=="),
        ("https://tickets.example/t/9982be4e-32cf%2F3q2%2B7w%3D%3D", "9982be4e-32cf/3q2+7w=="),
        ("https://tickets.example/?secret=9982be4e%2F3q2%2B7w%3D%3D", "9982be4e/3q2+7w=="),
        # A '+' that nobody escaped is a blank to those who read addresses.
        ("https://tickets.example/?secret=9982be4e/3q2+7w==", "9982be4e/3q2+7w=="),
        ("https://tickets.example/t/el1.mfra", "EL1.MFRA"),
    ],
)
def test_an_address_is_the_code_it_carries(text: str, code: str) -> None:
    assert read_ticket(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "https://tickets.example/",
        "https://tickets.example/ticket",
        "https://tickets.example/ticket/",
        "https://tickets.example/?code=",
        "https://tickets.example/GD24-abc",
        "https://tickets.example/?id=GD24-abc",
        "https://tickets.example/?code=GD24%00abc",
        "https://tickets.example/?code=%D9%A1%D9%A2%D9%A3",
        "https://tickets.example/t/GD24%0Aabc",
        "https://tickets.example/t/%E2%80%AEGD24",
        "https://[tickets.example/t/GD24-abc",
        "https://tickets.example/?" + "a&" * 40 + "code=GD24-abc",
        "https://tickets.example/?code=https://tickets.example/t/GD24-abc",
        "ftp://tickets.example/t/GD24-abc",
        "javascript://tickets.example/t/GD24-abc",
    ],
)
def test_an_address_without_a_code_is_a_foreign_code(text: str) -> None:
    assert read_ticket(text) == ForeignCode()


def test_an_address_is_a_ticket_only_up_to_the_longest_text() -> None:
    address = "https://tickets.example/t/"
    fitting = "A" * (MAX_BYTES - len(address))
    assert read_ticket(address + fitting) == fitting
    assert read_ticket(f"{address}{fitting}A") == ForeignCode()


@pytest.mark.parametrize("text", ["\u0661\u0662\u0663", "\uff11\uff12\uff13", "\u0967\u0968\u0969", "TICKET-\u00b9"])
def test_digits_of_other_scripts_are_no_digits_of_a_ticket(text: str) -> None:
    assert read_ticket(text) == ForeignCode()


def test_only_our_own_signed_tickets_are_the_same_in_small_letters() -> None:
    assert read_ticket("el1.abc") == read_ticket("EL1.ABC") == "EL1.ABC"
    assert read_ticket("el2.abc") == "el2.abc"


@given(st.text(max_size=300) | st.sampled_from(["el1.abc", f'{{"checkin_secret":"{UUID_TEXT}"}}']))
def test_a_code_that_was_read_is_read_as_itself(content: str) -> None:
    ticket = read_ticket(content)
    if not isinstance(ticket, ForeignCode):
        assert read_ticket(ticket) == ticket
