"""What marks a check-in of ours in pretix, so that the same one is never made twice."""

from __future__ import annotations

from base64 import b32encode
from uuid import UUID


def nonce_of(entry: str) -> str:
    """The nonce of what an entry of the journal says: its UUID as 26 letters and digits."""
    return b32encode(UUID(entry).bytes).decode("ascii").rstrip("=")
