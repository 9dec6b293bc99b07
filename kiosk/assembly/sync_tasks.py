"""Does what the office is asked about the exchange: how it stands, trying again, settling, joining and leaving."""

from __future__ import annotations

from contextlib import closing
from datetime import date

from db.exchange.clocks import clocks_of_stations
from db.exchange.findings import all_conflicts, all_doubles
from db.exchange.key import use_exchange_key
from db.ledger import Ledger
from kiosk.assembly.joining import PretixDoor, left_pretix, read_joining
from kiosk.assembly.rooms import Rooms
from kiosk.domain.exchange import Conflict, Double, SetAside, Sort, Version
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.office.office import Task, Tell
from kiosk.office.sync import (
    MOST_SHOWN,
    Aside,
    AskExchange,
    ChoosePretix,
    ClockShown,
    ConflictShown,
    DoubleShown,
    ExchangeShown,
    Joined,
    JoinHub,
    JoinPretix,
    LeaveCounterpart,
    Left,
    NotJoining,
    PretixChoices,
    SettleAside,
    TriedSoon,
    TryAgain,
    VersionShown,
)
from kiosk.sync.lookout import COUNTERPARTS


def sync_tasks(rooms: Rooms) -> dict[type, Task]:
    """Asking, and what follows from the answer."""
    door = PretixDoor(rooms)

    def ask(_order: AskExchange, _tell: Tell) -> ExchangeShown:
        with closing(rooms.open_ledger()) as ledger:
            return shown(ledger, rooms)

    def again(order: TryAgain, _tell: Tell) -> TriedSoon:
        with closing(rooms.open_ledger()) as ledger:
            if order.counterpart in COUNTERPARTS:
                ledger.wish_exchange(order.counterpart, again=True)
            else:
                ledger.take_again(order.counterpart)
            ledger.leave(rooms.on_duty.operator, "sync-again", None, {"counterpart": order.counterpart})
        return TriedSoon(order.counterpart)

    def settle(order: SettleAside, _tell: Tell) -> ExchangeShown:
        with closing(rooms.open_ledger()) as ledger:
            operator = rooms.on_duty.operator
            if ledger.settle_set_aside(order.counterpart, order.sort, order.id, operator):
                ledger.leave(operator, "sync-settled", None, {"counterpart": order.counterpart, "sort": order.sort})
            return shown(ledger, rooms)

    def join_hub(order: JoinHub, _tell: Tell) -> Joined:
        joining = read_joining(order.path, rooms.event.event.id)
        with closing(rooms.open_ledger()) as ledger:
            use_exchange_key(ledger.file, joining.key)
            ledger.join("hub", joining.connection.text())
            ledger.leave(rooms.on_duty.operator, "sync-joined", None, {"counterpart": "hub"})
        return Joined("hub")

    def join_pretix(order: JoinPretix | ChoosePretix, _tell: Tell) -> Joined | PretixChoices:
        with closing(rooms.open_ledger()) as ledger:
            station = ledger.file.name
            answer = door.begin(order.code, station) if isinstance(order, JoinPretix) else door.go_on(order)
            if isinstance(answer, PretixChoices):
                return answer
            ledger.join("pretix", answer)
            ledger.leave(rooms.on_duty.operator, "sync-joined", None, {"counterpart": "pretix"})
        return Joined("pretix")

    def leave(order: LeaveCounterpart, _tell: Tell) -> Left:
        with closing(rooms.open_ledger()) as ledger:
            connection = ledger.connection(order.counterpart)
            ledger.leave_counterpart(order.counterpart)
            ledger.leave(rooms.on_duty.operator, "sync-left", None, {"counterpart": order.counterpart})
        if order.counterpart == "pretix" and connection is not None:
            left_pretix(connection)
        return Left(order.counterpart)

    return {
        AskExchange: ask,
        TryAgain: again,
        SettleAside: settle,
        JoinHub: join_hub,
        JoinPretix: join_pretix,
        ChoosePretix: join_pretix,
        LeaveCounterpart: leave,
    }


def practice_sync_tasks() -> dict[type, Task]:
    """In practice nobody is joined: invented people must never get into a real hub."""

    def refuse(_order: object, _tell: Tell) -> Joined:
        raise NotJoining("practice", "Practice exchanges with nobody")

    return {JoinHub: refuse, JoinPretix: refuse, ChoosePretix: refuse}


def shown(ledger: Ledger, rooms: Rooms) -> ExchangeShown:
    """How it stands, with the names of people. Raises StoreTrouble."""
    joined = tuple(name for name in COUNTERPARTS if ledger.connection(name) is not None)
    states = {state.counterpart: state for state in ledger.exchange_states()}
    aside = ledger.set_aside()
    return ExchangeShown(
        rooms.clock(),
        joined,
        tuple(states[name] for name in joined if name in states),
        len(aside),
        tuple(_aside(ledger, each) for each in aside[:MOST_SHOWN]),
        tuple(_double(ledger, each) for each in all_doubles(ledger.file)),
        tuple(_conflict(ledger, each) for each in all_conflicts(ledger.file)),
        tuple(ClockShown(*each) for each in clocks_of_stations(ledger.file)),
    )


def _aside(ledger: Ledger, each: SetAside) -> Aside:
    content = each.record.content
    kind, day = content.get("kind"), content.get("day")
    return Aside(
        each.counterpart,
        each.incoming,
        each.record.sort,
        each.record.id,
        kind if each.record.sort == Sort.ENTRY and isinstance(kind, str) else each.record.sort,
        each.reason,
        each.words,
        each.at,
        each.attempts,
        "" if each.registration_id is None else _name(ledger, each.registration_id),
        _day(day),
    )


def _double(ledger: Ledger, double: Double) -> DoubleShown:
    return DoubleShown(_name(ledger, double.registration_id), double.day, double.check_ins)


def _conflict(ledger: Ledger, conflict: Conflict) -> ConflictShown:
    return ConflictShown(
        _name(ledger, conflict.registration_id),
        conflict.scope == "badge",
        _version(conflict.counts),
        tuple(map(_version, conflict.others)),
    )


def _version(version: Version) -> VersionShown:
    values = version.values
    name = Attendee(values.get("first_name", ""), values.get("last_name", ""), values.get("title", "")).full_name
    text = " · ".join(part for part in (name, values.get("organisation", "")) if part)
    return VersionShown(text, version.station, version.at)


def _name(ledger: Ledger, person: RegistrationId) -> str:
    registration = ledger.registration(person)
    return registration.attendee.full_name if registration is not None else person


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
