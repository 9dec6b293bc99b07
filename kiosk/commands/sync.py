"""`bundle` and `merge`: what two stations know becomes one, carried on a stick."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from db.bundle import merge_bundles, write_bundle
from db.exchange.key import exchange_key, station_keys
from kiosk.commands.exchange_words import conflict_json, double_json
from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.progress import progress
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.bundle import MergedFile, MergeReport
from kiosk.domain.exchange import Version
from kiosk.settings import DEFAULT_EVENT, read_event


def bundle(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it, such as on a stick.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Write everything this station knows to a sealed file for another station."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        keys = station_keys(ledger.file)
        with progress("writing") as tick:
            written = write_bundle(ledger.file, file, settings.event.id, keys, tick)
        ledger.leave(OPERATOR, "bundle", None, {"entries": written.entries})
    if as_json:
        print_json(
            {"file": str(file), "entries": written.entries, "records": written.records, "key": keys.exchange.mark}
        )
    else:
        typer.echo(f"{written.entries} entries written to {file}, sealed with the key {keys.exchange.mark}")


def merge(
    files: Annotated[list[Path], typer.Argument(metavar="BUNDLE...", help="What other stations wrote.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take in what other stations know; any number of bundles, in any order, as often as you like."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        key = exchange_key(ledger.file)
        with progress("taking in") as tick:
            report = merge_bundles(ledger.file, files, settings.event.id, key, tick)
        ledger.leave(OPERATOR, "merge", None, numbers(report))
    if as_json:
        print_json(as_json_(report))
    else:
        _say(report)
    if report.not_taken:
        raise typer.Exit(Exit.TROUBLE)


def numbers(report: MergeReport) -> dict[str, str | int]:
    """What the trail keeps of a merge."""
    found: dict[str, str | int] = {"new": report.new, "known": report.known, "doubles": len(report.doubles)}
    return found | {"refused": len(report.refused)} if report.refused else found


def as_json_(report: MergeReport) -> dict[str, Any]:
    """The whole report."""
    return {
        "new": report.new,
        "known": report.known,
        "people": report.people,
        "files": [_file(each) for each in report.files],
        "doubles": [double_json(each) for each in report.doubles],
        "conflicts": [conflict_json(each) for each in report.conflicts],
        "fresh": report.fresh,
        "unknown": list(report.unknown),
        "refused": [
            {"sort": each.sort, "id": each.id, "reason": each.reason, "words": each.words} for each in report.refused
        ],
    }


def _file(merged: MergedFile) -> dict[str, Any]:
    return {
        "file": str(merged.path),
        "new": merged.new,
        "known": merged.known,
        "people": merged.people,
        "clock_ahead": None if merged.ahead is None else round(merged.ahead.total_seconds()),
        "trouble": None if merged.trouble is None else merged.trouble.fault.value,
        "words": None if merged.trouble is None else str(merged.trouble),
    }


def _say(report: MergeReport) -> None:
    for each in report.files:
        if each.trouble is not None:
            typer.echo(str(each.trouble), err=True)
            continue
        typer.echo(
            f"{each.path}: {each.new} new entries, {each.known} known already, {each.people} people new or newer"
        )
        if each.ahead is not None:
            minutes = round(each.ahead.total_seconds() / 60)
            typer.echo(f"the clock of that station is at least {minutes} min ahead of the one here; please set both")
    for double in report.doubles:
        where = ", ".join(f"{station} {moment(at)}" for station, at in double.check_ins)
        typer.echo(f"checked in twice: {double.registration_id} on {double.day} ({where})")
    for conflict in report.conflicts:
        typer.echo(f"put right at two stations: {conflict.registration_id} ({conflict.scope})")
        typer.echo(f"  counts: {_spelt(conflict.counts)}")
        for version in conflict.others:
            typer.echo(f"  does not: {_spelt(version)}")
    for registration in report.unknown:
        typer.echo(f"not on this list: {registration}")
    for refusal in report.refused:
        typer.echo(f"set aside: {refusal.sort} {refusal.id}: {refusal.words or refusal.reason}")


def _spelt(version: Version) -> str:
    values = " ".join(value for value in version.values.values() if value)
    return f"{values} ({version.station} {moment(version.at)})"
