"""Stations with real files that meet at a hub: each can crash, be restored, be copied, and have a clock of its own."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from db.backup import back_up
from db.connection import open_station, station_path
from db.ledger import Ledger
from db.restore import restore
from kiosk.domain.history import EntryId
from kiosk.sync.exchange import ALL_SORTS, Exchange, Turn
from kiosk.sync.ports import Counterpart
from tests.db.stations import KEY, Clock
from tests.kiosk.sync.memory_hub import Fault, Faulty, Identity, MemoryCounterpart, MemoryHub
from tests.people import RULES


@dataclass
class Place:
    """One station. `acknowledged` are the entries that somebody at it was told of, and must never be lost."""

    folder: Path
    hub: MemoryHub
    chance: Random
    clock: Clock = field(default_factory=Clock)
    name: str | None = None
    acknowledged: set[EntryId] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.backup: Path | None = None
        self.old_copy: Path | None = None
        self.open()

    def open(self) -> None:
        """The program starts."""
        file = open_station(
            station_path(self.folder), KEY, clock=self.clock, station=self.name, random_bytes=self.chance.randbytes
        )
        self.name = None
        self.ledger = Ledger(file, RULES)
        self.sent = sum(state.sent for state in self.ledger.exchange_states())
        self.exchange = Exchange(self.counterpart(), self.ledger)

    def counterpart(self) -> Counterpart:
        """A new connection to the hub."""
        return MemoryCounterpart(self.hub, self.chance)

    def close(self) -> None:
        """The program ends."""
        self.exchange.close()
        self.ledger.close()

    def crash(self) -> None:
        """The program is gone without a word, and starts again; what it had open is closed only after that."""
        before = self.ledger
        self.open()
        before.close()

    def turn(self, fault: Fault) -> Turn:
        """One turn of the exchange, with what goes wrong in it."""
        exchange = self.exchange
        if fault is not Fault.NONE:
            exchange = Exchange(Faulty(self.counterpart(), fault), self.ledger)
        turn = exchange.turn()
        self.sent += turn.sent
        return turn

    def back_up(self) -> None:
        """A backup on another medium."""
        self.backup = self.folder / f"backup-{self.chance.randbytes(8).hex()}.db"
        back_up(self.ledger.file.db, KEY, self.backup)

    def restore(self) -> None:
        """The last backup is taken back."""
        if self.backup is not None:
            self.close()
            restore(self.backup, station_path(self.folder), KEY, clock=self.clock, replay=lambda *_: 0)
            self.open()
            self._forget_what_is_gone()

    def copy_by_hand(self) -> None:
        """Somebody copies the file while nothing runs."""
        self.old_copy = self.folder / "copied-by-hand.db"
        self.close()
        shutil.copyfile(station_path(self.folder), self.old_copy)
        self.open()

    def put_copy_back(self) -> None:
        """And puts it back later, as nobody should."""
        if self.old_copy is not None:
            self.close()
            shutil.copyfile(self.old_copy, station_path(self.folder))
            self.open()
            self._forget_what_is_gone()

    def copied(self, folder: Path, name: str | None) -> Place:
        """The folder on a second computer; `name` is what it is called there, None for the same."""
        self.close()
        folder.mkdir()
        shutil.copyfile(station_path(self.folder), station_path(folder))
        self.open()
        return Place(folder, self.hub, self.chance, Clock(self.clock.moment), name)

    def journal(self) -> list[tuple[str, str, str, str, str]]:
        """Id, kind, person, day and what it refers to, of every entry."""
        rows = self.ledger.file.db.execute(
            "select id, kind, registration_id, day, coalesce(refers_to, '') from journal order by id"
        )
        return rows.fetchall()

    def logged(self) -> set[Identity]:
        """Everything that this station has to tell others, or was told by them."""
        rows = self.ledger.file.db.execute("select distinct sort, id from exchange_log").fetchall()
        return {(sort, identity) for sort, identity in rows if sort in ALL_SORTS}

    def waiting(self) -> int:
        """So many lines of the log the hub has not heard, counted one by one."""
        until, _, _ = self.ledger.told("hub")
        row = self.ledger.file.db.execute(
            "select count(*) from exchange_log where number > ? and via <> 'hub'", (until,)
        ).fetchone()
        return int(row[0])

    def _forget_what_is_gone(self) -> None:
        """What only the lost disk had is lost; what any other has seen is not."""
        known = {entry for entry, *_ in self.journal()} | {identity for _, identity in self.hub.records}
        self.acknowledged &= known


def doubles_in(journal: Iterable[tuple[str, str, str, str, str]]) -> set[tuple[str, str]]:
    """Who was let in more than once on which day, added up without SQL."""
    entries = {entry: rest for entry, *rest in journal}
    withdrawals = {entry: refers_to for entry, (kind, _, _, refers_to) in entries.items() if kind == "withdrawal"}
    put_back = set(withdrawals.values())
    gone = {refers_to for entry, refers_to in withdrawals.items() if entry not in put_back}
    came: defaultdict[tuple[str, str], int] = defaultdict(int)
    for entry, (kind, person, day, _) in entries.items():
        came[person, day] += kind == "check-in" and entry not in gone
    return {key for key, times in came.items() if times > 1}


def difference(one: bytes, other: bytes) -> str:
    """What only one of two shared states has, for whoever looks for the reason."""
    states = [json.loads(state) for state in (one, other)]
    return "; ".join(
        f"{part}: {[row for row in states[0][part] if row not in states[1][part]]}"
        f" instead of {[row for row in states[1][part] if row not in states[0][part]]}"
        for part in states[0]
        if states[0][part] != states[1][part]
    )
