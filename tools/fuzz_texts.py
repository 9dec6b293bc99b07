"""QR texts for the fuzzing of tickets: random, damaged, forged and hostile ones, made from the tickets of a crowd."""

from __future__ import annotations

import json
import string
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from urllib.parse import quote
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.signed import message_of, signed_ticket, tag, ticket_text
from kiosk.domain.ticket import SIGNED_PREFIX, TicketCode

Text = bytes
Make = Callable[[Random], Text]

_CODE_LETTERS = (string.ascii_letters + string.digits + "._~+/=-").encode()
_PRETIX_LETTERS = b"abcdefghjkmnpqrstuvwxyz23456789"
_HOSTILE = (
    "' OR '1'='1", "'; drop table registrations; --", '" union select * from ticket_keys --', "%' or code like '%",
    "<img src=x onerror=alert(1)>", "<script>location='//museum.example'</script>", "&lt;b&gt;", "{{7*7}}", "${x}",
    "%s%n%x", "../../etc/passwd", "\\\\server\\share", "file:///etc/passwd", "javascript:alert(1)", "=1+1|cmd",
    "\u202e", "\u2066", "\u200f", "\ufeff", "\x00", "\x1b[2J", "\x1b]0;x\x07", "\r\n", "\x7f", "\ud800",
    "\u0661\u0662\u0663", "\uff11", "\u00e4", "\U0001f3ab", "\\000026", "\\000899", "]Q1", "]Q2\\000003",
    "WIFI:T:WPA;S:Museum;P:geheim;;", "BEGIN:VCARD", "MATMSG:TO:", "tel:+49", "geo:48,9", "bitcoin:1", "OTPAUTH://totp/",
)  # fmt: skip


@dataclass(frozen=True)
class Tickets:
    """What a crowd has in its hands: texts of every form, and who could sign them."""

    signed: Sequence[TicketCode]
    pretix: Sequence[TicketCode]
    uuids: Sequence[TicketCode]
    plain: Sequence[TicketCode]
    badges: Sequence[TicketCode]
    key: bytes
    event: str


def kinds(tickets: Tickets) -> Mapping[str, Make]:
    """How each kind of text is made; the same random numbers make the same texts."""
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    forms: Mapping[str, Make] = {
        "signed": lambda chance: chance.choice(tickets.signed).encode(),
        "pretix sig1": lambda chance: chance.choice(tickets.pretix).encode(),
        "Indico": lambda chance: _indico(chance, chance.choice(tickets.uuids)),
        "address": lambda chance: _address(chance, chance.choice([*tickets.plain, *tickets.pretix, *tickets.badges])),
        "plain": lambda chance: chance.choice(tickets.plain).encode(),
        "badge": lambda chance: chance.choice(tickets.badges).encode(),
    }

    def genuine(chance: Random) -> Text:
        return _white(chance) + forms[chance.choice(list(forms))](chance) + _white(chance)

    def damaged(form: Make) -> Make:
        return lambda chance: _damaged(chance, form(chance), form)

    return {
        "genuine": genuine,
        "random bytes": lambda chance: chance.randbytes(chance.randrange(300)),
        "random letters": _letters,
        "random code": _code,
        **{f"{name}, damaged": damaged(form) for name, form in forms.items()},
        "signed by a stranger": lambda chance: _signed_by(stranger, chance, tickets),
        "sig1 by a stranger": lambda chance: pretix_secret(stranger, _payload(chance)).encode(),
        "hostile": lambda chance: _hostile(chance, genuine),
        "long": lambda chance: _long(chance, genuine),
    }


def texts(tickets: Tickets, number: int, seed: int) -> Iterator[tuple[str, Text]]:
    """So many texts with their kind, the kinds in turn."""
    made = list(kinds(tickets).items())
    chance = Random(seed)
    for place in range(number):
        kind, make = made[place % len(made)]
        yield kind, make(chance)


def pretix_secret(key: Ed25519PrivateKey, payload: bytes) -> TicketCode:
    """A secret of the scheme pretix_sig1."""
    signature = key.sign(payload)
    head = b"\x01" + len(payload).to_bytes(2, "big") + len(signature).to_bytes(2, "big")
    return TicketCode(b64encode(head + payload + signature).decode()[::-1])


def _signed_by(private: Ed25519PrivateKey, chance: Random, tickets: Tickets) -> Text:
    """What a genuine ticket says, signed by somebody else under the genuine key's name or the own."""
    ticket = signed_ticket(chance.choice(tickets.signed))
    assert ticket is not None
    key = chance.choice([tickets.key, tag(private.public_key().public_bytes_raw()), chance.randbytes(4)])
    message = message_of(ticket.claim, key, chance.choice([tickets.event, "another-event"]))
    return ticket_text(message, chance.choice([private.sign(message), ticket.signature, bytes(64)])).encode()


def _payload(chance: Random) -> bytes:
    seed = bytes(chance.choices(_PRETIX_LETTERS, k=9))
    numbers = b"".join(bytes([field << 3, chance.randrange(128)]) for field in range(2, 7))
    return chance.choice([b"\x0a\x09" + seed + numbers, chance.randbytes(chance.randrange(40))])


def _letters(chance: Random) -> Text:
    return bytes(chance.choices(string.printable.encode(), k=chance.randrange(260)))


def _code(chance: Random) -> Text:
    prefix = chance.choice([b"", b"", b"GD24-", b"B", SIGNED_PREFIX.encode(), b"el1."])
    letters = chance.choice([_CODE_LETTERS, _PRETIX_LETTERS, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789"])
    return prefix + bytes(
        chance.choices(letters, k=chance.choice([3, 8, 12, 32, 116, 120, 252, chance.randrange(256)]))
    )


def _indico(chance: Random, code: TicketCode) -> Text:
    identity, _, person = code.partition("/")
    short = b64encode(UUID(identity).bytes).decode()
    rest = [person] if person else []
    forms: list[object] = [{"i": [2, "indico.example", short, *rest]}]
    if not person:
        forms.append({"checkin_secret": identity, "server_url": "https://indico.example"})
    return json.dumps(chance.choice(forms), separators=chance.choice([(",", ":"), (", ", ": ")])).encode()


def _address(chance: Random, code: TicketCode) -> Text:
    host = chance.choice(["https://tickets.example", "http://museum.example:8080/event", "HTTPS://T.EXAMPLE"])
    return (
        host
        + chance.choice(
            [
                f"/?code={quote(code, safe='')}",
                f"/in?lang=de&ticket={quote(code, safe='')}",
                f"/ticket/{quote(code, safe='')}",
                f"/t/{code}",
            ]
        )
    ).encode()


def _white(chance: Random) -> bytes:
    return chance.choice([b"", b"", b"", b"\n", b"\r\n", b" "])


def _damaged(chance: Random, text: Text, another: Make) -> Text:
    """The text with one to three things changed in it."""
    content = bytearray(text)
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        place = chance.randrange(len(content) + 1)
        match chance.randrange(11):
            case 0 if place < len(content):
                content[place] ^= 1 << chance.randrange(8)
            case 1:
                del content[place : place + chance.choice([1, 1, 8])]
            case 2:
                content.insert(place, chance.choice(_CODE_LETTERS))
            case 3:
                content[place:place] = content[place : place + chance.randrange(1, 9)]
            case 4:
                content = bytearray(bytes(content).swapcase())
            case 5:
                del content[place:]
            case 6:
                content += bytes([chance.choice(_CODE_LETTERS)])
            case 7:
                content = content[:place] + another(chance)[place:]
            case 8 if place + 1 < len(content):
                content[place], content[place + 1] = content[place + 1], content[place]
            case 9:
                content[place : place + 1] = chance.choice([b"%2F", b"%00", b"\xc2\xb2", b"\xef\xbc\x91", b"+", b" "])
            case _ if place < len(content):
                content[place] = chance.choice(_CODE_LETTERS)
            case _:
                content += b"="
    return bytes(content)


def _hostile(chance: Random, genuine: Make) -> Text:
    parts = chance.choices(_HOSTILE, k=chance.choice([1, 1, 2, 4]))
    parts.insert(chance.randrange(len(parts) + 1), genuine(chance).decode("ascii") if chance.random() < 0.7 else "")
    return "".join(parts).encode("utf-8", "surrogatepass")


def _long(chance: Random, genuine: Make) -> Text:
    filling = bytes([chance.choice(b"A0=/ \n")]) * chance.choice([250, 257, 1_000, 4_296, 7_089])
    return chance.choice([filling + genuine(chance), genuine(chance) + filling])
