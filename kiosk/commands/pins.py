"""`pins`: chooses a PIN for helpers or organisers, for whoever has the station's key file."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.operator import Operator
from kiosk.domain.pin import SHORTEST, PinAnswer
from kiosk.settings import DEFAULT_EVENT, read_event

_WORDS = {
    PinAnswer.TOO_SIMPLE: f"This PIN is guessed too easily; please take {SHORTEST} digits or more that are no row",
    PinAnswer.TAKEN: "Helpers and organisers cannot have the same PIN; please take another one",
}


def pins(
    helper: Annotated[bool, typer.Option("--helper", help="Choose the helpers' PIN.")] = False,
    organiser: Annotated[bool, typer.Option("--organiser", help="Choose the organisers' PIN.")] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Say which PINs have been chosen, or choose one: typed without being shown, or a line of standard input.

    This is the way back in when a PIN was forgotten; it also ends a lock after wrong ones.
    """
    if helper and organiser:
        raise typer.BadParameter("one at a time: --helper or --organiser")
    settings = read_event(event)
    if not (helper or organiser):
        with open_ledger(settings, data) as ledger:
            missing = ledger.pins_missing()
        chosen = {each.value: each not in missing for each in (Operator.HELPER, Operator.ORGANISER)}
        if as_json:
            print_json(chosen)
        else:
            for name, is_chosen in chosen.items():
                typer.echo(f"{name}: {'chosen' if is_chosen else 'not chosen yet'}")
        return
    whose = Operator.HELPER if helper else Operator.ORGANISER
    pin = _typed()
    with open_ledger(settings, data) as ledger:
        answer = ledger.choose_pin(whose, pin)
        if answer is PinAnswer.CHOSEN:
            ledger.leave(OPERATOR, "pin-chosen", detail={"whose": whose.value})
    if as_json:
        print_json({"whose": whose.value, "answer": answer.value})
    elif answer is PinAnswer.CHOSEN:
        typer.echo(f"the {whose.value}s' PIN is chosen")
    else:
        typer.echo(_WORDS[answer], err=True)
    raise typer.Exit(Exit.DONE if answer is PinAnswer.CHOSEN else Exit.SOME_REFUSED)


def _typed() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    pin = getpass("PIN: ")
    if getpass("Once more: ") != pin:
        typer.echo("These were two different PINs; nothing was changed", err=True)
        raise typer.Exit(Exit.SOME_REFUSED)
    return pin
