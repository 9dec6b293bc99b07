"""A filled ledger in a real encrypted file, closed after the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ledger import Ledger
from tests.db.stations import Clock, import_people, open_ledger


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at the morning of the first day."""
    return Clock()


@pytest.fixture
def ledger(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A ledger with the people of `stations.PEOPLE`, in `tmp_path`."""
    opened = open_ledger(tmp_path, clock)
    import_people(opened)
    yield opened
    opened.close()
