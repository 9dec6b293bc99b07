"""The QR code of a device of pretix: taken if it is one, refused with a sentence if it is another or unsafe."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.pretix.invitation import Invitation, InvitationTrouble, NoInvitation, invitation, invitation_of

WORD = "kpp4jn8g2ynzonp6"


def qr(**changes: object) -> str:
    return json.dumps({"handshake_version": 1, "url": "https://pretix.example.org", "token": WORD} | changes)


def test_the_code_says_where_and_who() -> None:
    assert invitation_of(qr()) == Invitation("https://pretix.example.org", WORD)
    assert invitation_of(f"  {qr(url='https://shop.example.org/tickets/')}\n").url == "https://shop.example.org/tickets"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (qr(handshake_version=2), NoInvitation.NEWER),
        (qr(handshake_version=99, url=None), NoInvitation.NEWER),
        ('{"version": 3, "url": "https://pretix.example.org", "key": "x"}', NoInvitation.LEGACY),
        ("proxy=abcdef", NoInvitation.PROXY),
        (qr(token="proxy=abcdef"), NoInvitation.PROXY),
        (qr(url="http://pretix.example.org"), NoInvitation.PLAIN),
        (qr(url="ftp://pretix.example.org"), NoInvitation.OTHER),
        (qr(url="https://user:word@pretix.example.org"), NoInvitation.OTHER),
        (qr(url="https://"), NoInvitation.OTHER),
        (qr(url="http://[::1"), NoInvitation.OTHER),
        (qr(url=None), NoInvitation.OTHER),
        (qr(token=""), NoInvitation.OTHER),
        (qr(token=None), NoInvitation.OTHER),
        (qr(handshake_version="1"), NoInvitation.OTHER),
        ("", NoInvitation.OTHER),
        ("secretv00001", NoInvitation.OTHER),
        ("[1]", NoInvitation.OTHER),
        ("{" * 3_000, NoInvitation.OTHER),
        (qr(more="x" * 10_000), NoInvitation.OTHER),
    ],
)
def test_everything_else_is_refused_with_a_sentence(text: str, why: NoInvitation) -> None:
    with pytest.raises(InvitationTrouble) as trouble:
        invitation_of(text)
    assert trouble.value.why is why
    assert str(trouble.value) == why.value


def test_an_address_without_encryption_is_taken_here_or_if_somebody_insists() -> None:
    assert invitation_of(qr(url="http://127.0.0.1:8345")).url == "http://127.0.0.1:8345"
    assert invitation_of(qr(url="http://localhost:8345")).url == "http://localhost:8345"
    assert invitation("http://pretix.example.org", WORD, insecure=True).url == "http://pretix.example.org"
    with pytest.raises(InvitationTrouble):
        invitation("http://localhost.example.org", WORD)


def test_the_word_is_not_shown() -> None:
    assert WORD not in repr(invitation_of(qr()))
    with pytest.raises(InvitationTrouble) as trouble:
        invitation_of(qr(handshake_version=2))
    assert WORD not in repr(trouble.value)


@given(st.text(max_size=200) | st.dictionaries(st.text(max_size=20), st.integers() | st.text()).map(json.dumps))
def test_no_text_breaks_it(text: str) -> None:
    with suppress(InvitationTrouble):
        invitation_of(text)
