"""A station with a crowd for the fuzzing of tickets: people of every kind, tickets of every form."""

from __future__ import annotations

from base64 import b64encode
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.connection import open_station, station_path
from db.identity import badge_token
from db.ledger import Ledger
from db.roster import write_registrations
from kiosk.domain.admission import ChooseFromGroup
from kiosk.domain.registration import Attendance, Attendee, EventDay, Registration, RegistrationId, Status
from kiosk.domain.rules import LateRegistration, Rules
from kiosk.domain.signed import claim_of, tag
from kiosk.domain.ticket import TicketCode
from tools.fuzz_texts import Tickets, pretix_secret

DAY_1, DAY_2 = (EventDay(date(2024, 2, day)) for day in (20, 21))
MORNING = datetime(2024, 2, 20, 8, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Crowd:
    """A station with its people, all of whom are in who may be: nothing at all is to be written any more.

    `owners` are the people whom a ticket is for; `spent` are genuine tickets that are good no more.
    """

    ledger: Ledger
    tickets: Tickets
    owners: Mapping[TicketCode, frozenset[RegistrationId]]
    spent: frozenset[TicketCode]


def crowd(folder: Path, seed: int = 2024, people: int = 240) -> Crowd:
    """A real encrypted file in `folder` with people of every kind and tickets of every form."""
    chance = Random(seed)
    shop = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
    rules = Rules(
        (DAY_1, DAY_2),
        "gemeinsam-digital-2024",
        late=LateRegistration.ADMIT,
        pretix_keys=(_as_pretix_gives_it(shop),),
    )
    file = open_station(
        station_path(folder), chance.randbytes(32), clock=lambda: MORNING, random_bytes=chance.randbytes
    )
    ledger = Ledger(file, rules)
    listed = [_person(number, chance, shop) for number in range(people)]
    with file.writing():
        write_registrations(file, listed)
    listed = list(ledger.registrations())
    late = [replace(_person(people + number, chance, shop), group="") for number in range(people // 8)]

    # What a genuine ticket says about everybody, some of it gone since.
    issued = MORNING - timedelta(days=30)
    claims = [claim_of(person, rules.days, issued, group=bool(person.group)) for person in listed]
    claims += [claim_of(person, rules.days, issued) for person in late]
    signed = ledger.sign(claims)
    (public,) = ledger.keys()
    over = replace(claims[-1], valid_until=EventDay(date(2024, 2, 19)), valid_from=EventDay(date(2024, 2, 18)))
    unlisted = claim_of(late[0], rules.days, issued, group=True)
    lost = replace(claims[-2], issued_at=issued - timedelta(days=1))
    spent = ledger.sign([over, unlisted, lost])
    ledger.revoke_code(spent[2], "lost")

    owners: dict[TicketCode, set[RegistrationId]] = defaultdict(set)
    for person in listed:
        owners[person.code].add(person.id)
        assert person.badge_token is not None
        owners[person.badge_token].add(person.id)
    for person, ticket in zip([*listed, *late], signed, strict=True):
        owners[ticket] |= owners[person.code] if person.group else {person.id}
    for code in list(owners):
        answer = ledger.admit(code, DAY_1, "fuzzing").outcome
        if isinstance(answer, ChooseFromGroup):
            ledger.admit_some(code, owners[code], DAY_1, "fuzzing")
    codes = [person.code for person in listed]
    tickets = Tickets(
        signed=[*signed, *spent],
        pretix=[code for code in codes if len(code) > 100],
        uuids=[code for code in codes if code[8:9] == "-"],
        plain=[code for code in codes if len(code) < 35],
        badges=[person.badge_token for person in listed if person.badge_token],
        key=tag(bytes.fromhex(public.public)),
        event=rules.event_id,
    )
    return Crowd(ledger, tickets, {code: frozenset(ids) for code, ids in owners.items()}, frozenset(spent))


def _person(number: int, chance: Random, shop: Ed25519PrivateKey) -> Registration:
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    group = f"G{number // 24}" if number % 24 < 4 else ""
    random_code = "".join(chance.choices(letters, k=32))
    code = (
        f"GD24-{random_code[:26]}",
        random_code,
        pretix_secret(shop, b"\x0a\x09" + random_code[:9].encode() + b"\x10\x04\x18\x01\x20\x01"),
        f"{UUID(bytes=chance.randbytes(16))}{'/17' if number % 8 == 3 else ''}",
    )[number % 4]
    return Registration(
        id=RegistrationId(f"R{number:04d}"),
        code=TicketCode(f"GRP-{group}" if group else code),
        attendee=Attendee("Kim", f"Muster{number}", organisation="Dorfmuseum"),
        status=(Status.PENDING if number % 11 == 0 else Status.CANCELLED if number % 13 == 0 else Status.CONFIRMED),
        attendance=Attendance.ONLINE if number % 17 == 0 else Attendance.ONSITE,
        days=frozenset({DAY_2}) if number % 7 == 0 else frozenset(),
        group=group,
        badge_token=badge_token(chance.randbytes),
    )


def _as_pretix_gives_it(key: Ed25519PrivateKey) -> str:
    pem = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return b64encode(pem).decode()
