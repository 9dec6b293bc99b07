"""A connection of a few named texts, as it is kept in the encrypted file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence


def as_text(values: Mapping[str, str]) -> str:
    """The connection as it is kept; it holds secrets."""
    return json.dumps(dict(values), sort_keys=True)


def from_text(text: str, names: Sequence[str]) -> dict[str, str]:
    """The connection as it was kept. Raises ValueError, without the text, if it is none."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("no connection") from None
    if (
        not isinstance(values, dict)
        or set(values) != set(names)
        or not all(isinstance(v, str) for v in values.values())
    ):
        raise ValueError("no connection")
    return values
