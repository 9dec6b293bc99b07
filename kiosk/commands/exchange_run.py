"""Exchanging on the command line: once, or until Ctrl-C, with a line for everything that happens."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import typer

from kiosk.assembly.counterparts import open_both
from kiosk.assembly.rooms import Rooms
from kiosk.commands.exchange_words import conflict_json, double_json
from kiosk.commands.output import Exit, print_json
from kiosk.commands.station import data_folder, ledger_in, now
from kiosk.domain.exchange import Conflict, Double
from kiosk.lock.exchange_right import ExchangeRight
from kiosk.settings import read_event
from kiosk.sync.courier import Courier, Went
from kiosk.sync.exchange import Exchange, Turn


@dataclass(slots=True)
class Sum:
    """What all turns together came to."""

    sent: int = 0
    received: int = 0
    refused: int = 0
    doubles: dict[tuple[str, str], Double] = field(default_factory=dict)
    conflicts: dict[tuple[str, str], Conflict] = field(default_factory=dict)

    def add(self, went: Went) -> None:
        """One more turn."""
        self.sent += went.sent
        self.received += went.received
        self.refused += went.refused
        self.doubles |= {(each.registration_id, each.day.isoformat()): each for each in went.doubles}
        self.conflicts |= {(each.registration_id, each.scope): each for each in went.conflicts}


def exchange_with(name: str, event: Path, data: Path | None, *, once: bool, as_json: bool) -> Exit:
    """Exchange with the counterpart of this name; how the command ends. Raises StoreTrouble and NotReached."""
    settings = read_event(event)
    folder = data_folder(settings, data)
    rooms = Rooms(settings, event, folder, lambda: ledger_in(settings, folder), now)
    with closing(rooms.open_ledger()) as ledger:
        if ledger.connection(name) is None:
            typer.echo(f"This station has not joined {name}; please join it first: {name} join", err=True)
            return Exit.SOME_REFUSED
    with ExitStack() as until_the_end:
        right = ExchangeRight(folder)
        if not right.taken():
            # Two at once would tell everything twice.
            typer.echo("A kiosk or a help desk on this computer exchanges already; see: sync status", err=True)
            with closing(rooms.open_ledger()) as ledger:
                ledger.wish_exchange(name)
            return Exit.DONE
        until_the_end.callback(right.give_up)
        total = Sum()
        if once:
            _once(rooms, name, total)
        else:
            _until_interrupted(rooms, name, total)
    _tell(name, total, as_json=as_json)
    return Exit.DONE


def _once(rooms: Rooms, name: str, total: Sum) -> None:
    store, counterpart = open_both(rooms, name)
    exchange = Exchange(counterpart, store)
    try:
        wished, again = store.exchange_wished(name)
        if wished and again:
            _add(name, total, exchange.again())
        # A turn in which nothing happened is the last one.
        while _add(name, total, exchange.turn()):
            pass
    finally:
        exchange.close()
        store.close()


def _add(name: str, total: Sum, turn: Turn) -> bool:
    if turn.trouble is not None:
        raise turn.trouble
    total.add(Went.after(name, turn))
    return turn.busy or turn.sent > 0 or turn.received > 0


def _until_interrupted(rooms: Rooms, name: str, total: Sum) -> None:
    def say(went: Went) -> None:
        total.add(went)
        if went.trouble is not None:
            typer.echo(f"{name}: {went.trouble}", err=True)
        else:
            typer.echo(f"{name}: sent {total.sent}, received {total.received}, refused {total.refused}", err=True)

    courier = Courier(name, partial(open_both, rooms, name), say)
    try:
        while True:
            courier.tick()
    except KeyboardInterrupt:
        typer.echo("", err=True)
    finally:
        courier.close()


def _tell(name: str, total: Sum, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "counterpart": name,
                "sent": total.sent,
                "received": total.received,
                "refused": total.refused,
                "doubles": [double_json(each) for each in total.doubles.values()],
                "conflicts": [conflict_json(each) for each in total.conflicts.values()],
            }
        )
        return
    typer.echo(f"{name}: sent {total.sent}, received {total.received}, set aside {total.refused}")
    for double in total.doubles.values():
        stations = ", ".join(station for station, _ in double.check_ins)
        typer.echo(f"checked in twice: {double.registration_id} on {double.day.isoformat()} ({stations})")
    for conflict in total.conflicts.values():
        typer.echo(f"put right twice: {conflict.registration_id}; the newest version counts, see: sync conflicts")
