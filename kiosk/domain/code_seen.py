"""A QR code that is no ticket, held up to the camera while a page asks for one."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CodeSeen:
    """It says this; it may be a secret."""

    text: str = field(repr=False)
