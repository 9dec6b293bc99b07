"""Does what the office is asked about erasing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

from db.erasure import people_known
from db.erasure_hold import hold_on, set_hold, take_hold_away
from db.ledger import Ledger
from kiosk.assembly.erasing import STATION, erase_and_prove, newest_certificate, people_due
from kiosk.assembly.rooms import Rooms
from kiosk.domain.erasing import NOBODY, due_on, is_due
from kiosk.domain.names import NameIndex
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Language, RegistrationId
from kiosk.office.erasing import (
    AskRetention,
    Erased,
    EraseEverybody,
    EraseIfDue,
    ErasePerson,
    FindPeople,
    NotDue,
    People,
    Retention,
    SetHold,
)
from kiosk.office.office import Task, Tell

MOST = 8
"""So many people are shown to choose from."""


def erasing_tasks(rooms: Rooms) -> dict[type, Task]:
    """When data are due, holds, and erasing."""

    @contextmanager
    def ledger() -> Iterator[Ledger]:
        opened = rooms.open_ledger()
        try:
            yield opened
        finally:
            opened.close()

    def with_ledger(work: Callable[[Ledger], object]) -> object:
        with ledger() as opened:
            return work(opened)

    def retention(opened: Ledger) -> Retention:
        due, now = due_on(rooms.event.days, rooms.event.privacy.erase_after), rooms.clock()
        return Retention(
            people=len(people_known(opened.file)),
            today=rooms.event.day_at(now),
            due=due,
            overdue=is_due(due, rooms.event.rules.time_zone, now),
            automatic=rooms.event.privacy.automatic,
            hold=hold_on(opened.file, rooms.event.day_at(now)),
            last=newest_certificate(rooms.folder),
        )

    def ask_retention(_order: AskRetention, _tell: Tell) -> object:
        return with_ledger(retention)

    def change_hold(order: SetHold, _tell: Tell) -> Retention:
        with ledger() as opened:
            if order.until is None:
                take_hold_away(opened.file)
                opened.leave(Operator.ORGANISER, "erasure-hold-ended")
            else:
                set_hold(opened.file, order.until, order.reason, Operator.ORGANISER)
                opened.leave(Operator.ORGANISER, "erasure-hold", None, {"until": order.until.isoformat()})
            return retention(opened)

    def find_people(order: FindPeople, _tell: Tell) -> People:
        with ledger() as opened:
            known = [each for each in opened.registrations() if each.attendee.last_name != NOBODY]
            opened.leave(Operator.ORGANISER, "search", None, {"letters": len(order.query)})
        found = NameIndex(known).find(order.query, MOST + 1)
        return People(tuple(found[:MOST]), more=len(found) > MOST)

    def erase(people: Collection[RegistrationId] | None, language: Language, tell: Tell) -> Erased:
        with ledger() as opened:
            certificate, path = erase_and_prove(rooms, opened, people, Operator.ORGANISER, tell, language)
        return Erased(certificate, path, path.read_bytes())

    def erase_if_due(_order: EraseIfDue, tell: Tell) -> Erased | NotDue:
        with ledger() as opened:
            if not (rooms.event.privacy.automatic and people_due(rooms, opened)):
                return NotDue()
            certificate, path = erase_and_prove(rooms, opened, None, STATION, tell)
        return Erased(certificate, path, path.read_bytes())

    def erase_person(order: ErasePerson, tell: Tell) -> Erased:
        return erase([order.person], order.language, tell)

    def erase_everybody(order: EraseEverybody, tell: Tell) -> Erased:
        return erase(None, order.language, tell)

    return {
        AskRetention: ask_retention,
        SetHold: change_hold,
        FindPeople: find_people,
        ErasePerson: erase_person,
        EraseEverybody: erase_everybody,
        EraseIfDue: erase_if_due,
    }
