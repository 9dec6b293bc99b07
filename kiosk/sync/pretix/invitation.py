"""What the QR code of a device of pretix says, or somebody types: where the server is, and a word to be let in by."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from kiosk.domain.trouble import Trouble
from kiosk.sync.web import is_local

HANDSHAKE = 1
"""The version of the QR code that this program knows."""

LONGEST_CODE = 4_000
"""Characters; no QR code holds more."""


class NoInvitation(StrEnum):
    """What is wrong with a text that should be the QR code of a device."""

    OTHER = "This is no QR code of a pretix device; please add a device in pretix and use the code that it shows"
    NEWER = "This QR code is for a newer program; please update this one"
    LEGACY = "This QR code is for pretixdroid, which is of the past; please add a device in pretix and use its code"
    PROXY = "This QR code belongs to a pretixSCAN proxy; please use the code that pretix itself shows for a device"
    PLAIN = (
        "The address begins with http: anybody in the network could read everything. Please use the address with "
        "https; --insecure allows it nevertheless"
    )


class InvitationTrouble(Trouble):
    """The text is no invitation that can be used; `why` says why not."""

    def __init__(self, why: NoInvitation) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Invitation:
    """Where the server is, and the word that lets one device in, once."""

    url: str
    token: str = field(repr=False)


def invitation_of(text: str, *, insecure: bool = False) -> Invitation:
    """What the QR code of a device says. Raises InvitationTrouble."""
    if text.strip().startswith("proxy="):
        raise InvitationTrouble(NoInvitation.PROXY)
    try:
        told = json.loads(text) if len(text) <= LONGEST_CODE else None
    except (ValueError, RecursionError):
        told = None
    match told:
        case {"token": str(token)} if token.startswith("proxy="):
            raise InvitationTrouble(NoInvitation.PROXY)
        case {"handshake_version": int(version)} if version > HANDSHAKE:
            raise InvitationTrouble(NoInvitation.NEWER)
        case {"handshake_version": int(), "url": str(url), "token": str(token)} if token:
            return invitation(url, token, insecure=insecure)
        case {"version": _}:
            raise InvitationTrouble(NoInvitation.LEGACY)
        case _:
            raise InvitationTrouble(NoInvitation.OTHER)


def invitation(url: str, token: str, *, insecure: bool = False) -> Invitation:
    """The same, typed in. Raises InvitationTrouble."""
    try:
        parts = urlsplit(url.strip())
        there = parts.hostname
    except ValueError:
        there = None
    if not there or parts.scheme not in ("http", "https") or parts.username is not None:
        raise InvitationTrouble(NoInvitation.OTHER)
    if parts.scheme == "http" and not insecure and not is_local(url):
        raise InvitationTrouble(NoInvitation.PLAIN)
    return Invitation(f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}", token.strip())
