"""`import` and `find`: the list goes in, and people are found."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from db.importing import import_registrations
from db.lists import read_list, read_mapping
from kiosk.commands import paper
from kiosk.commands.badge_files import workshop_of
from kiosk.commands.import_report import as_values, tell
from kiosk.commands.output import JSON_OPTION, Exit, person, print_json
from kiosk.commands.progress import progress
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.names import NameIndex
from kiosk.pages.page import Colours
from kiosk.settings import DEFAULT_EVENT, read_event


def import_(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="The list as CSV, XLSX, ODS or pretix JSON.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check and report; write nothing.")] = False,
    mapping: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Which column is what, where the headings do not tell.")
    ] = None,
    partial: Annotated[
        bool, typer.Option("--partial", help="The list is only a part: nobody is marked as missing.")
    ] = False,
    ticks: Annotated[
        Path | None,
        typer.Option(metavar="FILE|-", help="Instead: the codes of the rows that are ticked on the paper list."),
    ] = None,
    day: Annotated[datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="The day of the ticks.")] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Load registrations from a list; importing again updates and never loses a check-in."""
    if (file is None) == (ticks is None):
        raise typer.BadParameter("give either a list or --ticks")
    settings = read_event(event)
    if file is None:
        assert ticks is not None
        paper.enter(ticks, day, data, settings, dry_run=dry_run, as_json=as_json)
        return
    columns = read_mapping(mapping) if mapping else None
    with progress("Reading the list") as tick:
        source = read_list(
            file, settings.days, columns, tick, settings.rules.time_zone, pronouns=settings.badges.pronouns
        )
    with open_ledger(settings, data) as ledger, progress("Comparing" if dry_run else "Comparing and writing"):
        report = import_registrations(ledger.file, source, dry_run=dry_run, partial=partial)
        if not dry_run:
            ledger.leave(OPERATOR, "import", None, report.numbers)
    # Imported here: Typst and the fonts take a moment that the other commands need not wait for.
    from kiosk.commands import rehearsal
    from kiosk.office.rehearsal import rehearse

    with progress("Trying the badges") as tick:
        workshop = workshop_of(settings, data, Colours.FULL)
        badges = rehearse(source.rows, workshop, tick, written=not dry_run)
    if as_json:
        print_json(as_values(report) | {"badges": rehearsal.as_values(badges)})
    else:
        tell(report, file)
        rehearsal.tell(badges, written=not dry_run)
    raise typer.Exit(Exit.SOME_REFUSED if report.refused else Exit.DONE)


def find(
    query: Annotated[str | None, typer.Argument(metavar="QUERY", help="Name, organisation, e-mail or code.")] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Take one query a line.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="So many matches at most.")] = 8,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Find people as a helper does; needs no exact spelling."""
    if (query is None) == (not stdin):
        raise typer.BadParameter("give either a QUERY or --stdin")
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        index = NameIndex(ledger.registrations())
    asked = found = 0
    for text in _lines(sys.stdin.buffer) if query is None else (query,):
        begun = time.perf_counter()
        matches = [person(match) for match in index.find(text, limit)]
        milliseconds = (time.perf_counter() - begun) * 1000
        asked, found = asked + 1, found + len(matches)
        if as_json:
            print_json({"query": text, "matches": matches, "ms": round(milliseconds, 3)})
        else:
            for match in matches:
                typer.echo(f"{match['id']}  {match['name']}  {match['organisation']}  {match['status']}")
            if not matches:
                typer.echo(f"nobody found for: {text}")
    with open_ledger(settings, data) as ledger:
        ledger.leave(OPERATOR, "search", detail={"queries": asked, "hits": found})


def _lines(source: Iterable[bytes]) -> Iterator[str]:
    """The lines as they arrive; what is no UTF-8 shows as � and ends nothing."""
    for line in source:
        yield line.decode("utf-8", "replace").rstrip("\r\n")
