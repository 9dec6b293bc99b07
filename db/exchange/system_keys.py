"""Public keys of a registration system's tickets, as the system itself tells them; the event file may name more."""

from __future__ import annotations

import json
from collections.abc import Iterable

from db.engine import Database
from db.settings_table import keep, kept
from kiosk.domain.pretix import pretix_public_key


def keep_system_keys(db: Database, counterpart: str, keys: Iterable[str]) -> None:
    """Keep these in place of those before; what is no key is left out. Inside the caller's transaction."""
    keep(db, _setting(counterpart), json.dumps([key for key in keys if _is_key(key)]))


def system_keys(db: Database, counterpart: str) -> tuple[str, ...]:
    """Those that were told last; inside the caller's transaction."""
    text = kept(db, _setting(counterpart))
    return tuple(json.loads(text)) if text else ()


def _setting(counterpart: str) -> str:
    return f"{counterpart}-keys"


def _is_key(text: str) -> bool:
    try:
        return bool(pretix_public_key(text))
    except ValueError:
        return False
