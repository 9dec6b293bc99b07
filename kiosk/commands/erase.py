"""`erase`: what is known about people, for good, with a certificate; and when that is due."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from db.erasure import people_known
from db.erasure_hold import hold_on, set_hold, take_hold_away
from db.ledger import Ledger
from kiosk.assembly.erasing import erase_and_prove, people_due
from kiosk.assembly.rooms import Rooms
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.progress import progress
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, data_folder, find_registration, ledger_in, now
from kiosk.domain.erasing import Certificate, due_on
from kiosk.domain.registration import RegistrationId
from kiosk.settings import DEFAULT_EVENT, read_event


def erase(
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID...", help="Ids, ticket codes or badges.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Everybody of the event.")] = False,
    due: Annotated[bool, typer.Option("--due", help="Everybody, if the time to keep their data is over.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say whose data would be erased, and erase none.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
    hold: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Keep the data until this day is over, whatever is due."),
    ] = None,
    reason: Annotated[str, typer.Option(metavar="WHY", help="Why they are held.")] = "",
    no_hold: Annotated[bool, typer.Option("--no-hold", help="Take a hold away.")] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
    data: Annotated[Path | None, DATA_OPTION] = None,
) -> None:
    """Erase what is known about people; facts stay without names. Without anything else: say when the data are due."""
    settings = read_event(event)
    folder = data_folder(settings, data)
    rooms = Rooms(settings, event, folder, lambda: ledger_in(settings, folder), now)
    if sum((bool(ids), all_, due)) > 1:
        typer.echo("Please name people, or --all, or --due", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    if hold is not None and not reason.strip():
        typer.echo("Please say why the data are held: --reason WHY", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    ledger = rooms.open_ledger()
    try:
        if no_hold:
            take_hold_away(ledger.file)
            ledger.leave(OPERATOR, "erasure-hold-ended")
        if hold is not None:
            set_hold(ledger.file, hold.date(), reason, OPERATOR)
            ledger.leave(OPERATOR, "erasure-hold", None, {"until": hold.date().isoformat()})
        whom = _whom(rooms, ledger, ids or [], everybody=all_, due=due)
        if whom is None:
            _tell_retention(rooms, ledger)
        elif not whom:
            typer.echo("There is nobody whose data are to be erased")
        elif dry_run:
            _tell_whom(whom, as_json=as_json)
        elif yes or _is_meant(len(whom)):
            _erase(rooms, ledger, whom if ids else None, as_json=as_json)
    finally:
        ledger.close()


def _whom(
    rooms: Rooms, ledger: Ledger, ids: list[str], *, everybody: bool, due: bool
) -> tuple[RegistrationId, ...] | None:
    if everybody:
        return people_known(ledger.file)
    if due:
        return people_due(rooms, ledger)
    return tuple(dict.fromkeys(find_registration(ledger, each).id for each in ids)) if ids else None


def _tell_retention(rooms: Rooms, ledger: Ledger) -> None:
    day = due_on(rooms.event.days, rooms.event.privacy.erase_after)
    typer.echo(f"{len(people_known(ledger.file))} people are known; their data should be gone from {day} on")
    if rooms.event.privacy.automatic:
        typer.echo("The station erases them by itself then")
    if (held := hold_on(ledger.file, rooms.event.day_at(now()))) is not None:
        typer.echo(f"They are held until {held.until}")


def _tell_whom(whom: tuple[RegistrationId, ...], *, as_json: bool) -> None:
    for each in whom:
        if as_json:
            print_json({"id": each})
        else:
            typer.echo(each)
    if not as_json:
        typer.echo(f"The data of {len(whom)} would be erased; nothing was changed", err=True)


def _is_meant(number: int) -> bool:
    typer.echo(f"The data of {number} will be erased for good, with badges, exports and backups with them.", err=True)
    return bool(typer.prompt("Type erase to go on", default="", show_default=False, err=True) == "erase")


def _erase(rooms: Rooms, ledger: Ledger, people: tuple[RegistrationId, ...] | None, *, as_json: bool) -> None:
    with progress("Searching") as tick:
        certificate, path = erase_and_prove(rooms, ledger, people, OPERATOR, tick)
    _tell(certificate, path, as_json=as_json)
    if not certificate.clean:
        raise typer.Exit(Exit.SOME_REFUSED)


def _tell(certificate: Certificate, path: Path, *, as_json: bool) -> None:
    times = sum(trace.times for trace in certificate.traces)
    if as_json:
        print_json(
            {
                "people": len(certificate.people),
                "erased": {counted.sort.value: counted.number for counted in certificate.done},
                "searched": len(certificate.searched),
                "traces": {trace.place: trace.times for trace in certificate.traces},
                "not_searched": {gap.why.value: gap.place for gap in certificate.gaps},
                "certificate": str(path),
            }
        )
        return
    typer.echo(f"The data of {len(certificate.people)} are erased; {len(certificate.searched)} files were searched")
    for trace in certificate.traces:
        typer.echo(f"{trace.place}: still names somebody, {trace.times} times; please look there", err=True)
    for gap in certificate.gaps:
        if gap.place:
            typer.echo(f"{gap.place}: could not be searched ({gap.why.value})", err=True)
    typer.echo(f"{times} traces found; the certificate is {path}")
