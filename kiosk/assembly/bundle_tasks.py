"""Does what the office is asked about bundles and the key of the stations; each stands in the trail."""

from __future__ import annotations

from contextlib import closing
from zoneinfo import ZoneInfo

from db.bundle import merge_bundle, merge_bundles, write_bundle
from db.exchange.key import exchange_key, station_keys, use_exchange_key
from db.ledger import Ledger
from kiosk.assembly.rooms import Rooms
from kiosk.domain.bundle import MergeReport
from kiosk.domain.exchange import Conflict, Double, Refusal, Sort
from kiosk.domain.operator import Operator
from kiosk.domain.registration import RegistrationId
from kiosk.office.bundles import (
    AsideEntry,
    AskKeyMark,
    BundlesMerged,
    BundleTaken,
    ChooseKey,
    ConflictEntry,
    DoubleEntry,
    KeyMark,
    KeyShown,
    MergeBundles,
    ShowKey,
    TakeBundle,
)
from kiosk.office.exports import free_name
from kiosk.office.office import Task, Tell


def bundle_tasks(rooms: Rooms) -> dict[type, Task]:
    """Bundles out and in, and the key."""
    event = rooms.event.event

    def take(order: TakeBundle, tell: Tell) -> BundleTaken:
        with closing(rooms.open_ledger()) as ledger:
            moment = rooms.clock().astimezone(ZoneInfo(event.time_zone))
            stem = f"stand-{_in_a_file_name(ledger.file.name)}-{event.id}-{moment:%Y-%m-%d-%H%M}"
            path = free_name(order.place, stem, "einlass")
            keys = station_keys(ledger.file, rooms.environ)
            written = write_bundle(ledger.file, path, event.id, keys, tell)
            ledger.leave(Operator.ORGANISER, "bundle", None, {"entries": written.entries})
        return BundleTaken(order, path, written.entries, keys.exchange.mark)

    def merge(order: MergeBundles, tell: Tell) -> BundlesMerged:
        with closing(rooms.open_ledger()) as ledger:
            key = exchange_key(ledger.file, rooms.environ)
            if len(order.paths) == 1:
                report = merge_bundle(ledger.file, order.paths[0], event.id, key, tell)
            else:
                report = merge_bundles(ledger.file, order.paths, event.id, key, tell)
            detail = {"new": report.new, "known": report.known, "doubles": len(report.doubles)}
            ledger.leave(Operator.ORGANISER, "merge", None, detail)
            return _told(ledger, order, report)

    def ask_mark(_order: AskKeyMark, _tell: Tell) -> KeyMark:
        with closing(rooms.open_ledger()) as ledger:
            return KeyMark(exchange_key(ledger.file, rooms.environ).mark)

    def show(_order: ShowKey, _tell: Tell) -> KeyShown:
        with closing(rooms.open_ledger()) as ledger:
            key = exchange_key(ledger.file, rooms.environ)
            ledger.leave(Operator.ORGANISER, "exchange-key-shown", None, {"key": key.mark})
        return KeyShown(key)

    def choose(order: ChooseKey, _tell: Tell) -> KeyMark:
        with closing(rooms.open_ledger()) as ledger:
            use_exchange_key(ledger.file, order.key)
            ledger.leave(Operator.ORGANISER, "exchange-key-chosen", None, {"key": order.key.mark})
        return KeyMark(order.key.mark)

    return {TakeBundle: take, MergeBundles: merge, AskKeyMark: ask_mark, ShowKey: show, ChooseKey: choose}


def _told(ledger: Ledger, order: MergeBundles, report: MergeReport) -> BundlesMerged:
    return BundlesMerged(
        order,
        report.new,
        report.known,
        report.people,
        tuple(_double(ledger, each) for each in report.doubles),
        tuple(_conflict(ledger, each) for each in report.conflicts),
        tuple(AsideEntry(_whom(ledger, each), each.reason) for each in report.refused),
        len(report.unknown),
        report.ahead,
        tuple((each.path.name, each.trouble) for each in report.files if each.trouble is not None),
    )


def _double(ledger: Ledger, double: Double) -> DoubleEntry:
    return DoubleEntry(_name(ledger, double.registration_id), double.day, double.check_ins)


def _conflict(ledger: Ledger, conflict: Conflict) -> ConflictEntry:
    name = _name(ledger, conflict.registration_id)
    return ConflictEntry(name, conflict.scope == "badge", conflict.counts, conflict.others)


def _whom(ledger: Ledger, refusal: Refusal) -> str:
    return _name(ledger, RegistrationId(refusal.id)) if refusal.sort == Sort.REGISTRATION else ""


def _name(ledger: Ledger, person: RegistrationId) -> str:
    known = ledger.registration(person)
    return known.attendee.full_name if known else person


def _in_a_file_name(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name)
