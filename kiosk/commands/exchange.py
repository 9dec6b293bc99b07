"""`sync`: the exchange with other stations and systems: how it stands, doing it, and what somebody has to look at."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.exchange.clocks import clocks_of_stations
from db.exchange.findings import all_conflicts, all_doubles
from kiosk.commands.exchange_words import conflict_json, double_json, in_words, next_step, state_json, version_words
from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.exchange import ExchangeState, SetAside
from kiosk.settings import DEFAULT_EVENT, read_event

app = typer.Typer(help="The exchange with other stations and systems.", no_args_is_help=True)

ONCE = typer.Option("--once", help="End as soon as nothing waits any more on either side.")
WHOM = ("hub", "pretix", "indico", "alfio")


@app.command("status")
def status(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """How it stands with each counterpart, and how far the clocks of all stations are ahead. Ends with 1 if something
    was refused and nobody has settled it."""
    with open_ledger(read_event(event), data) as ledger:
        known = {state.counterpart: state for state in ledger.exchange_states()}
        joined = {name for name in WHOM if ledger.connection(name) is not None}
        clocks = clocks_of_stations(ledger.file)
    states = [known.get(name, ExchangeState(name)) for name in dict.fromkeys((*sorted(joined), *known))]
    for state in states:
        if as_json:
            print_json(state_json(state, joined=state.counterpart in joined))
        else:
            typer.echo(in_words(state, joined=state.counterpart in joined))
    for name, here, ahead, measured in clocks:
        if as_json:
            print_json({"station": name, "here": here, "clock_ahead": ahead, "measured_at": moment(measured)})
        else:
            typer.echo(f"{name}{' (here)' if here else ''}: clock {ahead:+.1f} s, measured {moment(measured)}")
    if not states and not as_json:
        typer.echo("this station exchanges with nobody; to begin: hub join FILE, or pretix join")
    raise typer.Exit(Exit.SOME_REFUSED if any(state.refused for state in states) else Exit.DONE)


def _with(
    name: str,
    once: Annotated[bool, ONCE] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    # Here, so that no other command has to load Qt.
    from kiosk.commands.exchange_run import exchange_with

    raise typer.Exit(exchange_with(name, event, data, once=once, as_json=as_json))


@app.command("hub")
def hub(
    once: Annotated[bool, ONCE] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Exchange with the hub, until Ctrl-C; a kiosk or help desk that is open does it by itself."""
    _with("hub", once, as_json, data, event)


@app.command("pretix")
def pretix(
    once: Annotated[bool, ONCE] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Exchange with pretix, until Ctrl-C; a kiosk or help desk that is open does it by itself."""
    _with("pretix", once, as_json, data, event)


@app.command("indico")
def indico(
    once: Annotated[bool, ONCE] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Exchange with Indico, until Ctrl-C; a kiosk or help desk that is open does it by itself."""
    _with("indico", once, as_json, data, event)


@app.command("alfio")
def alfio(
    once: Annotated[bool, ONCE] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Exchange with alf.io, until Ctrl-C; a kiosk or help desk that is open does it by itself."""
    _with("alfio", once, as_json, data, event)


@app.command("refused")
def refused(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """What was set aside, the newest first: whose it is, why, and what to do. Ends with 1 if there is any."""
    with open_ledger(read_event(event), data) as ledger:
        aside = ledger.set_aside()
    for each in aside:
        if as_json:
            print_json(_aside_json(each))
        else:
            way = "came from" if each.incoming else "is not taken by"
            whose = f" of {each.registration_id}" if each.registration_id else ""
            what = each.record.content.get("kind", each.record.sort)
            typer.echo(f"{each.record.sort} {each.record.id}: {what}{whose} {way} {each.counterpart}: {each.reason}")
            typer.echo(f"    {each.words or 'It gives no further reason'}; {next_step(each)}")
    if not aside and not as_json:
        typer.echo("nothing was refused, or all of it is settled")
    raise typer.Exit(Exit.SOME_REFUSED if aside else Exit.DONE)


@app.command("again")
def again(
    counterpart: Annotated[str | None, typer.Argument(metavar="COUNTERPART", help="Only with this one.")] = None,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Have all that was refused tried once more; whoever exchanges does it within a second, or at its next start."""
    with open_ledger(read_event(event), data) as ledger:
        names = [name for name in WHOM if ledger.connection(name) is not None]
        if counterpart is not None and counterpart not in names:
            typer.echo(f"This station has not joined {counterpart}; it exchanges with: {', '.join(names) or 'nobody'}")
            raise typer.Exit(Exit.SOME_REFUSED)
        for name in names if counterpart is None else [counterpart]:
            ledger.wish_exchange(name, again=True)
            ledger.leave(OPERATOR, "sync-again", None, {"counterpart": name})
            typer.echo(f"what {name} refused is told once more by the program that exchanges")


@app.command("settle")
def settle(
    counterpart: Annotated[str, typer.Argument(metavar="COUNTERPART", help="As `sync refused` names it.")],
    sort: Annotated[str, typer.Argument(metavar="SORT")],
    identity: Annotated[str, typer.Argument(metavar="ID")],
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Somebody has solved it elsewhere: this record needs nobody any more."""
    with open_ledger(read_event(event), data) as ledger:
        if not ledger.settle_set_aside(counterpart, sort, identity, OPERATOR):
            typer.echo("There is no such record; `sync refused` lists those that there are", err=True)
            raise typer.Exit(Exit.SOME_REFUSED)
        ledger.leave(OPERATOR, "sync-settled", None, {"counterpart": counterpart, "sort": sort})
    typer.echo("settled")


@app.command("doubles")
def doubles(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Who was let in more than once for one day: at which stations, and when."""
    with open_ledger(read_event(event), data) as ledger:
        found = all_doubles(ledger.file)
    for double in found:
        if as_json:
            print_json(double_json(double))
        else:
            where = ", ".join(f"{station} {moment(at)}" for station, at in double.check_ins)
            typer.echo(f"{double.registration_id} on {double.day.isoformat()}: {where}")
    if not found and not as_json:
        typer.echo("nobody was let in twice for one day")


@app.command("conflicts")
def conflicts(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Whom two stations put right without knowing of each other: the newest version counts, all are shown."""
    with open_ledger(read_event(event), data) as ledger:
        found = all_conflicts(ledger.file)
    for conflict in found:
        if as_json:
            print_json(conflict_json(conflict))
        else:
            typer.echo(f"{conflict.registration_id} ({conflict.scope}):")
            typer.echo(f"    counts: {version_words(conflict.counts)}")
            for other in conflict.others:
                typer.echo(f"    not:    {version_words(other)}")
    if not found and not as_json:
        typer.echo("no two stations put the same person right without knowing of each other")


def _aside_json(each: SetAside) -> dict[str, object]:
    return {
        "counterpart": each.counterpart,
        "incoming": each.incoming,
        "sort": each.record.sort,
        "id": each.record.id,
        "registration": each.registration_id,
        "reason": each.reason,
        "words": each.words,
        "to_do": next_step(each),
        "at": moment(each.at),
        "attempts": each.attempts,
    }
