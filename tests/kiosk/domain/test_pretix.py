"""Secrets that a real pretix has signed, read as it reads them itself.

They were sold by `tests.counterparts.pretix_shop`; a pretix that runs now is asked in `tests.counterparts.test_pretix`.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from db.ticket_keys import is_signed
from kiosk.domain.pretix import PretixTicket, pretix_public_key, pretix_ticket
from kiosk.domain.ticket import TicketCode, read_ticket

SOLD: dict[str, Any] = json.loads(Path(__file__).with_name("pretix_tickets.json").read_text("utf-8"))
SIGNED = [(event, ticket) for event in ("serie", "fest") for ticket in SOLD[event]["tickets"]]
SECRETS = [ticket["secret"] for _, ticket in SIGNED]
PLAIN = [ticket["secret"] for ticket in SOLD["zufall"]["tickets"]]
KEYS = {event: [pretix_public_key(key) for key in SOLD[event]["keys"]] for event in ("serie", "fest")}
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def written(content: bytes) -> TicketCode:
    """These bytes, written as pretix writes a secret."""
    return TicketCode(b64encode(content).decode()[::-1])


def is_genuine(code: TicketCode) -> bool:
    ticket = pretix_ticket(code)
    keys = [key for keys in KEYS.values() for key in keys]
    return ticket is not None and any(is_signed(key, ticket.signature, ticket.payload) for key in keys)


def taken_apart(code: TicketCode) -> PretixTicket:
    ticket = pretix_ticket(code)
    assert ticket is not None
    return ticket


def test_a_signed_secret_says_what_pretix_itself_reads_in_it() -> None:
    for _, said in SIGNED:
        code = read_ticket(said["secret"])
        assert code == said["secret"]
        ticket = taken_apart(TicketCode(said["secret"]))
        assert ticket.seed == said["seed"]
        assert (ticket.item, ticket.variation, ticket.subevent) == (said["item"], said["variation"], said["subevent"])
        for limit, seconds in ((ticket.valid_from, said["valid_from"]), (ticket.valid_until, said["valid_until"])):
            assert limit == (datetime.fromtimestamp(seconds, UTC) if seconds else None)


def test_a_secret_is_signed_by_the_keys_of_its_own_event_only() -> None:
    for event, said in SIGNED:
        ticket = taken_apart(TicketCode(said["secret"]))
        signed_by = {
            name for name, keys in KEYS.items() for key in keys if is_signed(key, ticket.signature, ticket.payload)
        }
        assert signed_by == {event}


def test_the_shop_sold_every_kind_of_secret() -> None:
    said = [ticket for _, ticket in SIGNED]
    assert {bool(each["valid_from"]) for each in said} == {bool(each["valid_until"]) for each in said} == {True, False}
    assert {bool(each["variation"]) for each in said} == {bool(each["subevent"]) for each in said} == {True, False}


def test_a_secret_without_a_signature_is_a_plain_code() -> None:
    for secret in PLAIN:
        assert read_ticket(secret) == secret
        assert pretix_ticket(TicketCode(secret)) is None


def test_no_bit_of_a_secret_can_be_changed() -> None:
    for secret in SECRETS[:4]:
        content = b64decode(secret[::-1])
        for bit in range(8 * len(content)):
            changed = bytearray(content)
            changed[bit // 8] ^= 1 << bit % 8
            assert not is_genuine(written(bytes(changed)))


def test_a_shortened_secret_is_not_genuine() -> None:
    for secret in SECRETS:
        parts = [secret[start:end] for start in range(3) for end in range(len(secret) + 1) if end - start < len(secret)]
        assert not any(is_genuine(TicketCode(part)) for part in parts)


def test_a_secret_that_is_signed_anew_by_somebody_else_is_not_genuine() -> None:
    for secret in SECRETS:
        ticket = taken_apart(TicketCode(secret))
        head = b"\x01" + len(ticket.payload).to_bytes(2, "big") + (64).to_bytes(2, "big")
        assert written(head + ticket.payload + ticket.signature) == secret
        forged = written(head + ticket.payload + STRANGER.sign(ticket.payload))
        assert taken_apart(forged).seed == ticket.seed
        assert not is_genuine(forged)


def test_the_same_bytes_written_otherwise_are_no_secret() -> None:
    for secret in SECRETS:
        # The bits that no byte needs: base64 readers ignore them.
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        padding = len(secret) - len(secret.lstrip("="))
        if not padding:
            assert pretix_ticket(TicketCode("====" + secret)) is None
            continue
        first = letters[letters.index(secret[padding]) + 1]
        twin = TicketCode(f"{secret[:padding]}{first}{secret[padding + 1 :]}")
        assert b64decode(twin[::-1]) == b64decode(secret[::-1])
        assert pretix_ticket(twin) is None


def test_a_key_of_zeros_signs_nothing() -> None:
    # With such a key one signature of zeros fits every fourth message (measured with OpenSSL).
    for key in (bytes(32), b"\x01" + bytes(31), b"\x01" + bytes(30) + b"\x80"):
        assert not any(is_signed(key, b"\x01" + bytes(63), number.to_bytes(2, "big")) for number in range(64))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ä",
        "AAAA",
        SOLD["serie"]["keys"][0][:-8],
        b64encode(b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----").decode(),
        b64encode(b64decode(SOLD["serie"]["keys"][0]).replace(b"PUBLIC", b"SECRET")).decode(),
    ],
)
def test_another_text_is_no_key(text: str) -> None:
    with pytest.raises(ValueError, match=r"valid_keys\.pretix_sig1"):
        pretix_public_key(text)


@given(st.text(max_size=200) | st.binary(max_size=150).map(written))
def test_no_text_raises(text: str) -> None:
    assert not is_genuine(TicketCode(text))


@given(payload=st.binary(max_size=60))
def test_no_payload_raises_whoever_signed_it(payload: bytes) -> None:
    head = b"\x01" + len(payload).to_bytes(2, "big") + (64).to_bytes(2, "big")
    ticket = pretix_ticket(written(head + payload + STRANGER.sign(payload)))
    assert ticket is None or ticket.payload == payload


@given(st.sampled_from(SECRETS), st.data())
def test_a_secret_with_another_letter_is_not_genuine(secret: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(secret) - 1))
    letter = data.draw(st.characters(codec="ascii").filter(lambda letter: letter != secret[place]))
    assert not is_genuine(TicketCode(secret[:place] + letter + secret[place + 1 :]))
