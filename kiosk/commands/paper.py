"""`paper-list` and `import --ticks`: the list on paper for when nothing works, and its ticks back in the file."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, assert_never

import typer

from db.files import replacing
from db.ticks import enter_ticks
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.printers import WORDS
from kiosk.commands.station import (
    DATA_OPTION,
    DAY_OPTION,
    EVENT_OPTION,
    OPERATOR,
    data_folder,
    event_day,
    now,
    open_ledger,
)
from kiosk.domain.registration import EventDay
from kiosk.domain.ticks import Tick, TickAnswer, ticks_of
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event
from kiosk.station_settings import STATION_FILE, read_station


class PaperTrouble(Trouble):
    """The list cannot be written or printed, or what was typed cannot be read."""


def paper_list(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where to write the list.")
    ] = None,
    print_it: Annotated[bool, typer.Option("--print", help="Print it on the first printer that takes A4.")] = False,
    day: Annotated[datetime | None, DAY_OPTION] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make an alphabetical list on A4 with boxes to tick and a code for each person."""
    if output is None and not print_it:
        raise typer.BadParameter("say where the list is to go: -o FILE.pdf, --print, or both")
    # Imported here: Typst and the fonts take a moment that the other commands need not wait for.
    from kiosk.pages.paper_list import PaperList

    settings = read_event(event)
    today = event_day(settings, day)
    with open_ledger(settings, data) as ledger:
        people, there = ledger.registrations(), ledger.present_since(today)
        pdf = PaperList(settings).pdf(people, today, now(), there.keys())
        if output is not None:
            _write(output, pdf)
        try:
            ledger.leave(OPERATOR, "paper list", None, {"people": len(people)})
        except StoreTrouble as trouble:
            # A full disk takes no line, and is why the list is wanted.
            typer.echo(f"The trail could not be written: {trouble}", err=True)
    printer = _printed(pdf, today, data_folder(settings, data)) if print_it else ""
    if as_json:
        print_json({"people": len(people), "day": today.isoformat(), "file": str(output or ""), "printer": printer})
    else:
        where = " and ".join([*([str(output)] if output else []), *([f"printer {printer}"] if printer else [])])
        typer.echo(f"{len(people)} people for {today}: {where}")


def enter(
    source: Path, day: datetime | None, data: Path | None, settings: EventSettings, *, dry_run: bool, as_json: bool
) -> None:
    """`import --ticks`: check in who is ticked; ends with 1 if a code could not be taken."""
    today = event_day(settings, day)
    lines = _lines(source)
    with open_ledger(settings, data) as ledger:
        ticks = enter_ticks(ledger.file, ticks_of(lines, ledger.registrations()), today, dry_run=dry_run)
        if not dry_run:
            ledger.leave(OPERATOR, "ticks", None, {"new": sum(tick.entry is not None for tick in ticks)})
    counts = {answer: sum(tick.answer is answer for tick in ticks) for answer in TickAnswer}
    refused = [tick for tick in ticks if tick.registration is None]
    if as_json:
        for tick in ticks:
            print_json(_as_json(tick))
        print_json({"day": today.isoformat(), "dry_run": dry_run} | {key.value: n for key, n in counts.items()})
    else:
        for tick in refused:
            typer.echo(f"line {tick.line}: {tick.typed}: {_why(tick.answer)}", err=True)
        would = "would be checked in" if dry_run else "checked in"
        typer.echo(f"{counts[TickAnswer.TICKED]} {would} for {today}, {counts[TickAnswer.ALREADY]} were already")
    raise typer.Exit(Exit.SOME_REFUSED if refused else Exit.DONE)


def _printed(pdf: bytes, day: EventDay, folder: Path) -> str:
    from kiosk.assembly.paper_tasks import handed_over
    from kiosk.printing.paper_printers import first_usable, paper_printers

    station = read_station(folder / STATION_FILE)
    if printer := handed_over(pdf, day, paper_printers(station)):
        return printer
    first = first_usable(paper_printers(station))
    if first is None:
        raise PaperTrouble("No printer here takes A4; please write the list with -o FILE.pdf and print that")
    why = "; ".join(WORDS[fault] for fault in first[1].faults) or "it did not take the list"
    raise PaperTrouble(f"{first[0].name}: {why}")


def _write(path: Path, pdf: bytes) -> None:
    try:
        with replacing(path) as draft:
            draft.write_bytes(pdf)
    except OSError as error:
        raise PaperTrouble(f"{path} cannot be written ({error.strerror}); please choose another folder") from error


def _lines(source: Path) -> list[str]:
    if str(source) == "-":
        raw = sys.stdin.buffer.read()
    else:
        try:
            raw = source.read_bytes()
        except OSError as error:
            raise PaperTrouble(f"{source} cannot be read ({error.strerror})") from error
    return raw.decode("utf-8-sig", "replace").splitlines()


def _as_json(tick: Tick) -> dict[str, Any]:
    return {
        "line": tick.line,
        "typed": tick.typed,
        "answer": tick.answer.value,
        "registration": tick.registration.id if tick.registration else None,
        "entry": tick.entry,
    }


def _why(answer: TickAnswer) -> str:
    match answer:
        case TickAnswer.UNREADABLE:
            return "this is no code of a row, or a letter of it is wrong; please look at the paper again"
        case TickAnswer.UNKNOWN:
            return "nobody on this list has this code; is it the right event and the right file?"
        case TickAnswer.AMBIGUOUS:
            return "several people have this code by now; please check the person in by name"
        case TickAnswer.TICKED | TickAnswer.ALREADY:
            return ""
        case _:
            assert_never(answer)
