"""Keys of signed tickets: made, rotated, trusted and revoked; tickets signed and checked with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from db.emptying import erased_at
from db.engine import Database
from db.generations import stamp_at
from db.identity import RandomBytes
from db.station import StationFile, utc_text
from kiosk.domain.admission import Expired, Forged, Revoked, WrongEvent
from kiosk.domain.registration import EventDay
from kiosk.domain.rules import Rules
from kiosk.domain.signed import Claim, SignedTicket, is_weak, message_of, public_key, tag, ticket_text
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import Trouble

LONGEST_REASON = 200
"""So many characters of a helper's own words are kept."""


class KeyTrouble(Trouble):
    """A key cannot be used; the text says which and what to do."""


class KeyKind(StrEnum):
    """Whose key it is: this file's own, which signs, or one of another station that is believed."""

    OWN = "own"
    TRUSTED = "trusted"


@dataclass(frozen=True, slots=True)
class TicketKey:
    """A public key (64 hexadecimal digits) with its tag, and since when it is revoked, if it is (UTC)."""

    tag: str
    public: str
    kind: KeyKind
    made_at: datetime
    revoked_at: datetime | None


class TicketKeys:
    """The keys of the file; every method may raise StoreTrouble, and nothing is half written then."""

    def __init__(self, file: StationFile, rules: Rules) -> None:
        self._file = file
        self._rules = rules

    def keys(self) -> tuple[TicketKey, ...]:
        """All keys, the newest first; those that the event file trusts are not among them."""
        with self._file.reading() as db:
            rows = db.execute("select tag, public, kind, made_at, revoked_at from ticket_keys order by rowid desc")
            return tuple(
                TicketKey(
                    name,
                    public,
                    KeyKind(kind),
                    datetime.fromisoformat(made),
                    datetime.fromisoformat(revoked) if revoked else None,
                )
                for name, public, kind, made, revoked in rows
            )

    def make_key(self) -> None:
        """Make a new key that signs from now on; tickets signed with the ones before stay good."""
        with self._file.writing() as db:
            new_key(db, self._file.random_bytes, self._file.now())

    def trust_key(self, public: str) -> None:
        """Believe tickets that were signed with this public key (64 hexadecimal digits) of another station.

        A key that was revoked is believed again. Raises KeyTrouble if it is no key.
        """
        try:
            text = public_key(public).hex()
        except ValueError as error:
            raise KeyTrouble(f"This is {error}") from error
        with self._file.writing() as db:
            db.execute(
                "insert into ticket_keys (tag, public, kind, made_at, stamp)"
                " values (:tag, :text, 'trusted', :at, :stamp)"
                " on conflict (public) do update set revoked_at = '', stamp = (((stamp >> 52) + 1) << 52) + :stamp"
                " where revoked_at <> ''",
                {
                    "tag": tag(bytes.fromhex(text)).hex(),
                    "text": text,
                    "at": utc_text(self._file.now()),
                    "stamp": stamp_at(self._file.now()),
                },
            )

    def revoke_key(self, name: str) -> bool:
        """Believe no ticket any more that was signed with this key, named by its tag or in full; False if none is.

        Should two keys have the same tag, both are revoked by it.
        """
        text = name.strip().lower()
        with self._file.writing() as db:
            rows = db.execute(
                "update ticket_keys set revoked_at = ?, stamp = (((stamp >> 52) + 1) << 52) + ?"
                " where (tag = ? or public = ?) and revoked_at = '' returning 1",
                (utc_text(self._file.now()), stamp_at(self._file.now()), text, text),
            ).fetchall()
            return bool(rows)

    def revoke_tickets(self, reference: str, reason: str) -> None:
        """Take back every signed ticket of a registration (by id) or group (by code) that was issued until now."""
        self._revoke("registration", reference, reason)

    def revoke_code(self, code: TicketCode, reason: str) -> None:
        """Take back one ticket by its text, whoever it belongs to."""
        self._revoke("code", code, reason)

    def sign(self, claims: Iterable[Claim]) -> list[TicketCode]:
        """The tickets that say this, signed with the newest key of this file; the first call makes one.

        Raises ValueError if a claim's reference is too long for a ticket.
        """
        with self._file.writing() as db:
            row = db.execute(
                "select private from ticket_keys where kind = 'own' and revoked_at = '' order by rowid desc limit 1"
            ).fetchone()
            if row is None:  # all were revoked, or the file is from a time before there were keys
                private = new_key(db, self._file.random_bytes, self._file.now())
            else:
                private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(row[0]))
        key = tag(private.public_key().public_bytes_raw())
        messages = (message_of(claim, key, self._rules.event_id) for claim in claims)
        return [ticket_text(message, private.sign(message)) for message in messages]

    def _revoke(self, kind: str, value: str, reason: str) -> None:
        with self._file.writing() as db:
            # After an erasure of its holder, whatever the clocks show: what was said before that has gone.
            last = erased_at(db, value) if kind == "code" else ""
            at = max(utc_text(self._file.now()), _after(last) if last else "")
            db.execute(
                "insert into revocations (kind, value, at, reason) values (?, ?, ?, ?)"
                # A clock that was put back must not make good again what was taken back before.
                " on conflict (kind, value) do update set at = max(at, excluded.at), reason = excluded.reason",
                (kind, value, at, reason[:LONGEST_REASON]),
            )


def _after(moment: str) -> str:
    return utc_text(datetime.fromisoformat(moment) + timedelta(microseconds=1))


def new_key(db: Database, random_bytes: RandomBytes, moment: datetime) -> Ed25519PrivateKey:
    """Make a key that signs from now on, inside the caller's transaction."""
    private = Ed25519PrivateKey.from_private_bytes(random_bytes(32))
    public = private.public_key().public_bytes_raw()
    db.execute(
        "insert into ticket_keys (tag, public, private, kind, made_at, stamp) values (?, ?, ?, 'own', ?, ?)",
        (tag(public).hex(), public.hex(), private.private_bytes_raw().hex(), utc_text(moment), stamp_at(moment)),
    )
    return private


def verdict(
    db: Database, ticket: SignedTicket, day: EventDay, rules: Rules
) -> Forged | Expired | Revoked | WrongEvent | None:
    """What is wrong with a signed ticket on `day`; None if its claim can be believed. Writes nothing.

    Somebody who knows the layout can write any claim; only the signature makes it worth something. The tag only says
    which keys are worth trying: anybody can make a key with the tag of another one.
    """
    ours = ticket.event == tag(rules.event_id.encode())
    known = _keys(db, ticket.key, rules)
    if not known and not ours:
        return WrongEvent()
    signer = next((public for public in known if is_signed(public, ticket.signature, ticket.message)), None)
    if signer is None:
        return Forged()
    if not ours:
        return WrongEvent()
    claim = ticket.claim
    if known[signer] or _revoked_at(db, "registration", claim.reference) >= utc_text(claim.issued_at):
        return Revoked()
    return Expired() if day > claim.valid_until else None


def is_revoked(db: Database, code: TicketCode) -> bool:
    """Whether the ticket with this text was taken back."""
    return bool(_revoked_at(db, "code", code))


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of the Ed25519 key `public` (32 bytes) has signed this message."""
    if is_weak(public):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _keys(db: Database, name: bytes, rules: Rules) -> dict[bytes, bool]:
    """The public keys with this tag, and whether they are revoked; the file decides over what the event file trusts."""
    trusted = {public: False for public in map(public_key, rules.trusted_keys) if tag(public) == name}
    rows = db.execute("select public, revoked_at from ticket_keys where tag = ?", (name.hex(),))
    return trusted | {bytes.fromhex(public): bool(revoked) for public, revoked in rows}


def _revoked_at(db: Database, kind: str, value: str) -> str:
    row = db.execute("select at from revocations where kind = ? and value = ?", (kind, value)).fetchone()
    return row[0] if row else ""
