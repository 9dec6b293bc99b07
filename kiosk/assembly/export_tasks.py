"""Does what the office is asked about exports and journals; each stands in the trail."""

from __future__ import annotations

from contextlib import closing
from zoneinfo import ZoneInfo

from db.bundle import Double, merge_bundle, write_bundle
from db.exporting import export_attendance
from db.ledger import Ledger
from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.office.exports import (
    AttendanceTaken,
    DoubleEntry,
    JournalMerged,
    JournalTaken,
    MergeJournal,
    TakeAttendance,
    TakeJournal,
    free_name,
)
from kiosk.office.office import Task, Tell


def export_tasks(rooms: Rooms) -> dict[type, Task]:
    """Attendance, and journals."""
    event = rooms.event.event

    def named(what: str) -> str:
        moment = rooms.clock().astimezone(ZoneInfo(event.time_zone))
        return f"{what}-{event.id}-{moment:%Y-%m-%d-%H%M}"

    def take_attendance(order: TakeAttendance, _tell: Tell) -> AttendanceTaken:
        path = free_name(order.place, named("anwesenheit"), order.kind)
        with closing(rooms.open_ledger()) as ledger:
            people = export_attendance(ledger, path, event.time_zone)
            detail: dict[str, str | int] = {"what": "attendance", "kind": order.kind, "people": people}
            ledger.leave(Operator.ORGANISER, "export", None, detail)
        return AttendanceTaken(order, path, people)

    def take_journal(order: TakeJournal, _tell: Tell) -> JournalTaken:
        with closing(rooms.open_ledger()) as ledger:
            path = free_name(order.place, named("stand"), "einlass")
            entries = write_bundle(ledger.file, path, event.id)
            ledger.leave(Operator.ORGANISER, "bundle", None, {"entries": entries})
        return JournalTaken(order, path, entries)

    def merge(order: MergeJournal, _tell: Tell) -> JournalMerged:
        with closing(rooms.open_ledger()) as ledger:
            report = merge_bundle(ledger.file, order.path, event.id)
            detail = {"new": report.new, "known": report.known, "doubles": len(report.doubles)}
            ledger.leave(Operator.ORGANISER, "merge", None, detail)
            doubles = tuple(_double(ledger, each) for each in report.doubles)
        return JournalMerged(order, report.new, report.known, doubles, len(report.unknown))

    return {TakeAttendance: take_attendance, TakeJournal: take_journal, MergeJournal: merge}


def _double(ledger: Ledger, double: Double) -> DoubleEntry:
    person = ledger.registration(double.registration_id)
    name = person.attendee.full_name if person else double.registration_id
    return DoubleEntry(name, double.day, double.check_ins)
