"""Keys of signed tickets in a real file: made, rotated, trusted, revoked, and what a forger cannot do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db import ticket_keys
from db.connection import open_station, station_path
from db.ledger import Ledger
from db.ticket_keys import KeyKind, KeyTrouble
from kiosk.domain.admission import outcome_name
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.rules import LateRegistration, Rules
from kiosk.domain.signed import SIGNATURE_BYTES, Claim, claim_of, message_of, signed_ticket, tag, ticket_text
from kiosk.domain.ticket import TicketCode
from tests.db.stations import KEY, Clock, content, open_ledger, written_bytes
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES, registration

R1 = RegistrationId("R1")
SECOND = timedelta(seconds=1)
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def claim_for(ledger: Ledger, registration_id: str = "R1") -> Claim:
    person = ledger.registration(RegistrationId(registration_id))
    assert person is not None
    return claim_of(person, EVENT_DAYS, ledger.file.now())


def signed_for(ledger: Ledger, registration_id: str = "R1") -> TicketCode:
    (ticket,) = ledger.sign([claim_for(ledger, registration_id)])
    return ticket


def forged(claim: Claim, key: bytes, private: Ed25519PrivateKey = STRANGER, event: str = RULES.event_id) -> TicketCode:
    """A ticket of somebody else that claims to be signed by the key with this tag."""
    message = message_of(claim, key, event)
    return ticket_text(message, private.sign(message))


def answer(ledger: Ledger, ticket: TicketCode, day: EventDay = DAY_1) -> str:
    return outcome_name(ledger.admit(ticket, day, "attendee").outcome)


def opened(folder: Path, rules: Rules, clock: Clock | None = None) -> Ledger:
    folder.mkdir(exist_ok=True)
    return Ledger(open_station(station_path(folder), KEY, clock=clock or Clock()), rules)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Ledger]:
    """A second station with its own key and nobody on its list."""
    other = opened(tmp_path / "elsewhere", RULES)
    yield other
    other.close()


def test_a_signed_ticket_lets_its_holder_in(ledger: Ledger) -> None:
    ticket = signed_for(ledger)
    assert answer(ledger, ticket) == "admitted"
    assert answer(ledger, ticket) == "already_in"


def test_a_new_file_has_its_key_before_anything_is_signed(ledger: Ledger) -> None:
    (key,) = ledger.keys()
    signed_for(ledger)
    assert ledger.keys() == (key,)
    assert key.kind is KeyKind.OWN
    assert key.tag == tag(bytes.fromhex(key.public)).hex()


def test_the_private_half_leaves_no_file_in_clear(ledger: Ledger, tmp_path: Path) -> None:
    signed_for(ledger)
    (private,) = ledger.file.db.execute("select private from ticket_keys").fetchone()
    for raw in written_bytes(tmp_path).values():
        assert private.encode() not in raw
        assert bytes.fromhex(private) not in raw


def test_after_rotation_the_new_key_signs_and_old_tickets_stay_good(ledger: Ledger) -> None:
    old = signed_for(ledger)
    ledger.make_key()
    new = signed_for(ledger, "R6")
    newest, oldest = ledger.keys()
    tickets = signed_ticket(new), signed_ticket(old)
    assert [ticket and ticket.key.hex() for ticket in tickets] == [newest.tag, oldest.tag]
    assert (answer(ledger, old), answer(ledger, new)) == ("admitted", "admitted")


def test_tickets_of_a_revoked_key_are_revoked_and_the_next_one_is_signed_by_another(ledger: Ledger) -> None:
    old = signed_for(ledger)
    (key,) = ledger.keys()
    assert ledger.revoke_key(key.tag.upper())
    assert answer(ledger, old) == "revoked"
    assert answer(ledger, signed_for(ledger)) == "admitted"
    assert len(ledger.keys()) == 2


def test_a_key_is_revoked_once_and_an_unknown_one_never(ledger: Ledger) -> None:
    (key,) = ledger.keys()
    assert ledger.revoke_key(key.public)
    assert not ledger.revoke_key(key.public)
    assert not ledger.revoke_key("00000000")
    assert not ledger.revoke_key("")


def test_a_revoked_key_that_is_trusted_again_is_good_again(ledger: Ledger) -> None:
    ticket = signed_for(ledger)
    (key,) = ledger.keys()
    ledger.revoke_key(key.tag)
    ledger.trust_key(key.public)
    assert answer(ledger, ticket) == "admitted"
    assert ledger.keys()[0].kind is KeyKind.OWN


def test_tickets_of_a_registration_are_taken_back_and_a_new_one_is_good(ledger: Ledger, clock: Clock) -> None:
    old = signed_for(ledger)
    clock.advance(SECOND)
    ledger.revoke_tickets("R1", "lost")
    assert answer(ledger, old) == "revoked"
    clock.advance(SECOND)
    assert answer(ledger, signed_for(ledger)) == "admitted"
    assert answer(ledger, old) == "revoked"


def test_a_ticket_that_is_signed_now_with_an_old_date_stays_taken_back(ledger: Ledger, clock: Clock) -> None:
    claim = claim_for(ledger)
    clock.advance(SECOND)
    ledger.revoke_tickets("R1", "")
    clock.advance(SECOND)
    (ticket,) = ledger.sign([claim])
    assert answer(ledger, ticket) == "revoked"


def test_a_clock_that_was_put_back_makes_nothing_good_again(ledger: Ledger, clock: Clock) -> None:
    ticket = signed_for(ledger)
    clock.advance(SECOND)
    ledger.revoke_tickets("R1", "lost")
    clock.advance(timedelta(days=-400))
    ledger.revoke_tickets("R1", "lost again")
    assert answer(ledger, ticket) == "revoked"


def test_the_plain_code_of_a_registration_outlives_its_signed_tickets(ledger: Ledger, clock: Clock) -> None:
    signed_for(ledger)
    clock.advance(SECOND)
    ledger.revoke_tickets("R1", "")
    assert answer(ledger, TicketCode("TICKET-1")) == "admitted"


def test_one_signed_ticket_is_taken_back_by_its_text(ledger: Ledger, clock: Clock) -> None:
    lost = signed_for(ledger)
    clock.advance(SECOND)
    ledger.revoke_code(lost, "left on the train")
    assert answer(ledger, lost) == "revoked"
    assert answer(ledger, TicketCode(lost.lower())) == "revoked"
    assert answer(ledger, signed_for(ledger)) == "admitted"


def test_a_code_is_taken_back_and_so_is_a_badge(ledger: Ledger) -> None:
    person = ledger.registration(R1)
    assert person is not None
    assert person.badge_token is not None
    for code in (person.code, person.badge_token):
        ledger.revoke_code(code, "")
        assert answer(ledger, code) == "revoked"


def test_a_long_reason_is_cut(ledger: Ledger) -> None:
    ledger.revoke_code(TicketCode("TICKET-1"), "x" * 1_000)
    (reason,) = ledger.file.db.execute("select reason from revocations").fetchone()
    assert len(reason) == ticket_keys.LONGEST_REASON


def test_a_ticket_runs_out_after_its_last_day(ledger: Ledger) -> None:
    ticket = signed_for(ledger)
    assert answer(ledger, ticket, EventDay(date(2024, 2, 22))) == "expired"
    assert answer(ledger, ticket, EventDay(date(2024, 2, 19))) == "wrong_day"


def test_a_ticket_of_another_event_is_for_elsewhere(ledger: Ledger, tmp_path: Path) -> None:
    ticket = signed_for(ledger)
    ledger.close()
    there = opened(tmp_path, replace(RULES, event_id="museumstag-2025"))
    try:
        assert answer(there, ticket) == "wrong_event"
        stranger = forged(claim_for(there), tag(STRANGER.public_key().public_bytes_raw()), event="other-event")
        assert answer(there, stranger) == "wrong_event"
    finally:
        there.close()


def test_nobody_else_can_sign(ledger: Ledger) -> None:
    (key,) = ledger.keys()
    claim = claim_for(ledger)
    own_tag, strange_tag = bytes.fromhex(key.tag), tag(STRANGER.public_key().public_bytes_raw())
    for event in (RULES.event_id, "other-event"):
        assert answer(ledger, forged(claim, own_tag, event=event)) == "forged"
    assert answer(ledger, forged(claim, strange_tag)) == "forged"


def test_a_signature_is_worth_nothing_under_another_claim(ledger: Ledger) -> None:
    ticket = signed_ticket(signed_for(ledger))
    assert ticket is not None
    other = message_of(claim_for(ledger, "R6"), ticket.key, RULES.event_id)
    assert answer(ledger, ticket_text(other, ticket.signature)) == "forged"


def test_no_bit_of_a_ticket_can_be_changed(ledger: Ledger) -> None:
    ticket = signed_ticket(signed_for(ledger))
    assert ticket is not None
    raw = ticket.message + ticket.signature
    before = content(ledger)
    for bit in range(8 * len(raw)):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        code = ticket_text(bytes(changed[:-SIGNATURE_BYTES]), bytes(changed[-SIGNATURE_BYTES:]))
        # A key that nobody knows and an event that is not ours: it could be a ticket of somebody else.
        assert answer(ledger, code) in ("forged", "wrong_event")
    assert content(ledger) == before


def test_refusals_let_nobody_in(ledger: Ledger, clock: Clock) -> None:
    good = signed_for(ledger)
    cancelled, revoked = signed_for(ledger, "R5"), signed_for(ledger, "R6")
    clock.advance(SECOND)
    ledger.revoke_tickets("R6", "")
    before = content(ledger)
    over = EventDay(date(2024, 2, 22))
    answers = [
        answer(ledger, cancelled),
        answer(ledger, revoked),
        answer(ledger, good, over),
        answer(ledger, forged(claim_for(ledger), b"abcd")),
        answer(ledger, forged(claim_for(ledger), b"abcd", event="other-event")),
        answer(ledger, TicketCode("EL1.MFRA")),
    ]
    assert answers == ["cancelled", "revoked", "expired", "forged", "wrong_event", "forged"]
    assert content(ledger) == before


def test_a_trusted_key_of_another_station_is_good_without_any_list(elsewhere: Ledger, tmp_path: Path) -> None:
    (ticket,) = elsewhere.sign([claim_of(registration(), EVENT_DAYS, elsewhere.file.now())])
    here = opened(tmp_path / "here", replace(RULES, late=LateRegistration.ADMIT))
    try:
        assert answer(here, ticket) == "forged"
        here.trust_key(elsewhere.keys()[0].public.upper())
        assert answer(here, ticket) == "admitted"
        assert here.keys()[0].kind is KeyKind.TRUSTED
    finally:
        here.close()


def test_a_trusted_key_signs_nothing_here(ledger: Ledger, elsewhere: Ledger) -> None:
    ledger.trust_key(elsewhere.keys()[0].public)
    trusted, own = ledger.keys()
    assert (trusted.kind, own.kind) == (KeyKind.TRUSTED, KeyKind.OWN)
    ticket = signed_ticket(signed_for(ledger))
    assert ticket is not None
    assert ticket.key.hex() == own.tag


def test_a_key_of_the_event_file_is_good_until_it_is_revoked_here(elsewhere: Ledger, tmp_path: Path) -> None:
    public = elsewhere.keys()[0].public
    (ticket,) = elsewhere.sign([claim_of(registration(), EVENT_DAYS, elsewhere.file.now())])
    here = opened(tmp_path / "here", replace(RULES, late=LateRegistration.ADMIT, trusted_keys=(public,)))
    try:
        (own,) = here.keys()
        assert own.public != public
        assert answer(here, ticket) == "admitted"
        here.trust_key(public)
        here.revoke_key(public)
        assert answer(here, ticket) == "revoked"
    finally:
        here.close()


@pytest.mark.parametrize("listed", [True, False], ids=["in the file", "in the event file"])
def test_of_two_keys_with_one_tag_each_is_good_for_its_own_tickets(
    ledger: Ledger, elsewhere: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: bool
) -> None:
    # Anybody can make a key with a given tag of four bytes in some hours; here all have the same.
    def same(content: bytes) -> bytes:
        return b"same" if len(content) == 32 else tag(content)

    monkeypatch.setattr(ticket_keys, "tag", same)
    for each in (ledger, elsewhere):
        each.make_key()
    theirs = elsewhere.keys()[0].public
    ticket = signed_for(ledger)
    (foreign,) = elsewhere.sign([claim_for(ledger, "R6")])
    both = [signed_ticket(each) for each in (ticket, foreign)]
    assert [each and each.key for each in both] == [b"same", b"same"]
    assert answer(ledger, foreign) == "forged"
    if listed:
        ledger.trust_key(theirs)
    else:
        ledger = Ledger(ledger.file, replace(RULES, trusted_keys=(theirs,)))
    assert (answer(ledger, ticket), answer(ledger, foreign)) == ("admitted", "admitted")
    assert answer(ledger, forged(claim_for(ledger, "R2"), b"same"), DAY_2) == "forged"
    known = ledger.keys()
    own = next(key for key in known if key.kind is KeyKind.OWN)
    ledger.revoke_key(own.public)
    assert (answer(ledger, ticket), answer(ledger, foreign)) == ("revoked", "already_in")


@pytest.mark.parametrize("public", ["", "abc", "g" * 64, "0" * 64, "01" + "00" * 31, "ec" + "ff" * 30 + "7f"])
def test_what_is_no_key_is_not_trusted(ledger: Ledger, public: str) -> None:
    before = ledger.keys()
    with pytest.raises(KeyTrouble, match="tickets keys"):
        ledger.trust_key(public)
    assert ledger.keys() == before


def test_the_keys_are_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    first = open_ledger(tmp_path)
    (ticket,) = first.sign([claim_of(registration(), EVENT_DAYS, first.file.now())])
    keys = first.keys()
    first.close()
    again = open_ledger(tmp_path)
    assert again.keys() == keys
    assert answer(again, ticket) == "not_on_list"
    again.close()
