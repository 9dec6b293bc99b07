"""How often somebody was erased: what was said before that never comes back, from wherever it arrives.

The stamp of a registration is its generation, the number of erasures so far, and behind it microseconds since 1970; one
that was erased has the first stamp of its generation. Entries about somebody who was erased before name theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db.engine import Database

GENERATION = 1 << 52
"""The first stamp of the next generation; so many microseconds are over in the year 2112."""

MOST_GENERATIONS = 1_000
"""Nobody is erased more often; a stamp has room for twice as many."""

KEY = "generation"
"""Where the detail of an entry says it."""

OF_ENTRY = "coalesce(cast(detail ->> 'generation' as integer), kind = 'erasure')"
"""The generation of an entry, in SQL; erasures of older programs do not say theirs."""

_ERASED = f"select max({OF_ENTRY}) from journal where kind = 'erasure' and registration_id = ?"


def generation_of(db: Database, registration_id: str | None) -> int:
    """How often this person was erased, as far as is known here; inside a transaction."""
    return int(db.execute(_ERASED, (registration_id,)).fetchone()[0] or 0)


def stamp_at(moment: datetime, generation: int = 0) -> int:
    """The stamp of what is written at this moment; of a key, its changes count as generations."""
    return generation * GENERATION + min(max(int(moment.timestamp() * 1_000_000), 0), GENERATION - 1)


def of_stamp(stamp: int) -> int:
    """The generation of a version of a registration."""
    return stamp // GENERATION


def of_detail(detail: Mapping[str, str], *, erasure: bool = False) -> int:
    """The generation of an entry."""
    return int(detail.get(KEY, erasure))
