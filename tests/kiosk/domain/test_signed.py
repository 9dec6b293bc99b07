"""What a signed ticket of our own says, and that it has one text only."""

from __future__ import annotations

from base64 import b32decode, b32encode
from datetime import UTC, date, datetime, timedelta

import pytest
import qrcode
from hypothesis import given
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_ALPHA_NUM, QRData

from kiosk.domain.registration import Attendance, Attendee, EventDay, Language, RegistrationId
from kiosk.domain.signed import (
    LONGEST_MESSAGE,
    SIGNATURE_BYTES,
    Claim,
    SignedTicket,
    claim_of,
    message_of,
    public_key,
    signed_ticket,
    tag,
    ticket_text,
)
from kiosk.domain.ticket import MAX_BYTES, SIGNED_PREFIX, TicketCode, read_ticket
from tests.people import DAY_1, DAY_2, EVENT_DAYS, registration

EVENT = "gemeinsam-digital-2024"
KEY = b"\x01\x02\x03\x04"
SIGNATURE = bytes(range(SIGNATURE_BYTES))
ISSUED = datetime(2024, 1, 15, 9, 30, 0, 123456, tzinfo=UTC)

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=10)
REFERENCES = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=24)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Every claim that fits into a ticket whole."""
    first = draw(st.dates(date(2000, 1, 1), date(2170, 1, 1)))
    names = draw(st.lists(WORDS, min_size=5, max_size=5).filter(lambda names: len("".join(names).encode()) <= 39))
    return Claim(
        reference=draw(REFERENCES),
        group=draw(st.booleans()),
        issued_at=draw(st.datetimes(datetime(2000, 1, 1), datetime(2170, 1, 1), timezones=st.just(UTC))),
        valid_from=EventDay(first),
        valid_until=EventDay(first + timedelta(days=draw(st.integers(0, 3_000)))),
        days=frozenset(EventDay(first + timedelta(days=place)) for place in draw(st.sets(st.integers(0, 15)))),
        attendance=draw(st.sampled_from(Attendance)),
        language=draw(st.sampled_from(Language)),
        role=names[0],
        person=Attendee(first_name=names[1], last_name=names[2], title=names[3], organisation=names[4]),
    )


def text_of(claim: Claim) -> TicketCode:
    return ticket_text(message_of(claim, KEY, EVENT), SIGNATURE)


def read(code: TicketCode) -> SignedTicket:
    ticket = signed_ticket(code)
    assert ticket is not None
    return ticket


@given(claims())
def test_every_claim_comes_back_as_it_was_signed(claim: Claim) -> None:
    ticket = read(text_of(claim))
    assert ticket.claim == claim
    assert (ticket.key, ticket.event) == (KEY, tag(EVENT.encode()))
    assert (ticket.message, ticket.signature) == (message_of(claim, KEY, EVENT), SIGNATURE)


@given(claims())
def test_every_signed_ticket_is_a_ticket_whatever_the_caps_lock_key_does(claim: Claim) -> None:
    text = text_of(claim)
    assert read_ticket(text) == read_ticket(text.lower()) == text


@given(claims(), claims())
def test_two_claims_never_have_the_same_ticket(one: Claim, other: Claim) -> None:
    assert (text_of(one) == text_of(other)) == (one == other)


@given(claims(), st.data())
def test_a_changed_text_is_damaged_or_says_something_else(claim: Claim, data: st.DataObject) -> None:
    text = text_of(claim)
    place = data.draw(st.integers(len(SIGNED_PREFIX), len(text) - 1))
    letter = data.draw(st.sampled_from(LETTERS + "=018").filter(lambda new: new != text[place]))
    changed = signed_ticket(TicketCode(text[:place] + letter + text[place + 1 :]))
    if changed is not None:
        assert (changed.message, changed.signature) != (message_of(claim, KEY, EVENT), SIGNATURE)


@pytest.mark.parametrize("length", range(5))
def test_a_ticket_has_one_text_only(length: int) -> None:
    text = text_of(claim_of(registration(last_name="x" * (length + 1)), EVENT_DAYS, ISSUED))
    content = read(text).message + SIGNATURE
    padding = "=" * (-len(text.removeprefix(SIGNED_PREFIX)) % 8)
    # The bits that no byte needs: base32 readers ignore them.
    ends = [text[:-1] + letter for letter in LETTERS if letter != text[-1]]
    twins = [end for end in ends if b32decode(end.removeprefix(SIGNED_PREFIX) + padding) == content]
    assert twins or not padding
    for twin in (*twins, text + padding + "========", f"{text}=", text.lower()):
        assert signed_ticket(TicketCode(twin)) is None


@given(st.text(max_size=300) | st.binary(max_size=160).map(lambda content: b32encode(content).decode().rstrip("=")))
def test_no_text_raises(text: str) -> None:
    ticket = signed_ticket(TicketCode(SIGNED_PREFIX + text))
    if ticket is not None:
        assert ticket_text(ticket.message, ticket.signature) == SIGNED_PREFIX + text


@given(st.text(max_size=40), WORDS, WORDS, st.text(max_size=120), st.text(max_size=120))
def test_what_does_not_fit_is_left_out_and_never_cut(
    organisation: str, title: str, role: str, first_name: str, last_name: str
) -> None:
    person = registration(first_name=first_name, last_name=last_name, title=title, organisation=organisation, role=role)
    claim = read(text_of(claim_of(person, EVENT_DAYS, ISSUED))).claim
    assert claim.reference == person.id
    assert claim.role in ("", role)
    assert claim.person.organisation in ("", organisation)
    assert claim.person.title in ("", title)
    named = (claim.person.first_name, claim.person.last_name)
    assert named in (("", ""), (first_name, last_name))


def test_a_long_organisation_goes_before_the_name_does() -> None:
    person = registration(organisation="Förderverein " * 8, title="Dr.", role="speaker")
    claim = read(text_of(claim_of(person, EVENT_DAYS, ISSUED))).claim
    assert (claim.person.full_name, claim.role) == (f"Dr. {person.attendee.first_name} Çelikkaya", "speaker")
    assert claim.person.organisation == ""


def test_an_address_is_never_in_a_ticket() -> None:
    person = registration(email="aylin@museum.example")
    assert read(text_of(claim_of(person, EVENT_DAYS, ISSUED))).claim.person.email == ""


def test_the_ticket_of_a_group_names_nobody() -> None:
    person = registration(role="speaker", organisation="Dorfmuseum")
    claim = claim_of(person, EVENT_DAYS, ISSUED, group=True)
    assert (claim.reference, claim.group, claim.role) == (person.code, True, "")
    assert claim.person == Attendee("", "")
    assert read(text_of(claim)).claim == claim


def test_a_ticket_is_valid_on_the_days_of_the_event() -> None:
    claim = claim_of(registration(days=frozenset({DAY_2})), EVENT_DAYS, ISSUED)
    assert (claim.valid_from, claim.valid_until, claim.days) == (DAY_1, DAY_2, frozenset({DAY_2}))


def test_a_day_that_does_not_fit_is_refused_and_not_forgotten() -> None:
    late = EventDay(DAY_1 + timedelta(days=16))
    claim = claim_of(registration(days=frozenset({late})), (DAY_1, late), ISSUED)
    with pytest.raises(ValueError, match="16 days"):
        message_of(claim, KEY, EVENT)


def test_a_reference_that_is_too_long_is_refused_and_not_cut() -> None:
    longest = LONGEST_MESSAGE - 25
    fitting = claim_of(registration(id=RegistrationId("R" * longest)), EVENT_DAYS, ISSUED)
    assert read(text_of(fitting)).claim.reference == "R" * longest
    too_long = claim_of(registration(id=RegistrationId("R" * (longest + 1))), EVENT_DAYS, ISSUED)
    with pytest.raises(ValueError, match="too long"):
        message_of(too_long, KEY, EVENT)


def test_every_id_that_a_list_may_have_fits() -> None:
    # Ids have at most 64 characters (db.lists.rows).
    assert LONGEST_MESSAGE - 25 >= 64


def test_the_longest_ticket_is_a_code_of_53_modules() -> None:
    longest = ticket_text(bytes(LONGEST_MESSAGE), SIGNATURE)
    assert len(longest) == MAX_BYTES
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(QRData(longest, mode=MODE_ALPHA_NUM))
    code.make(fit=True)
    # Version 9 with 15 % redundancy: at 40 mm a module is 0.75 mm.
    assert (code.version, code.modules_count) == (9, 53)


@pytest.mark.parametrize("text", ["", "00", "g" * 64, "a" * 63, "a" * 65, "٣" * 64, "0" * 64, "01" + "0" * 62])
def test_another_text_is_no_public_key(text: str) -> None:
    with pytest.raises(ValueError, match="64 digits"):
        public_key(text)


def test_a_public_key_is_read_in_capitals_and_with_blanks_around_it() -> None:
    assert public_key(" " + "AB" * 32 + "\n") == b"\xab" * 32
