"""What the tasks of the office work with."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.ledger import Ledger
from kiosk.checkin.ports import Clock
from kiosk.office.on_duty import OnDuty
from kiosk.settings import EventSettings


@dataclass(frozen=True, slots=True)
class Rooms:
    """The event and its file, the data folder, and a ledger that is opened for one order and closed by the task.

    `on_duty` knows who is in the helpers' area; `environ` says where the key file of this station lies.
    """

    event: EventSettings
    event_file: Path
    folder: Path
    open_ledger: Callable[[], Ledger]
    clock: Clock
    on_duty: OnDuty = field(default_factory=OnDuty)
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
