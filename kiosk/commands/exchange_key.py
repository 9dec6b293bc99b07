"""`exchange-key`: the secret that all stations of an event have in common, shown, taken over or made anew."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from db.exchange.key import exchange_key, is_agreed, use_exchange_key
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.pages.codes import QUIET, Correction, qr_rows
from kiosk.sealing import PREFIX, ExchangeKey
from kiosk.settings import DEFAULT_EVENT, read_event

_IN_A_FILE = re.compile(rf"{PREFIX}[-A-Z2-7]+")
LARGEST_FILE = 2**20


def exchange_key_(
    use: Annotated[
        str | None,
        typer.Option(
            "--use", metavar="KEY|FILE", help="Take over the key of another station: its text, a file with it, or -."
        ),
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="Make a new key; every other station then needs it.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show the key that bundles and the hub are sealed with, or take another one.

    Whoever has it can read what stations tell each other: show it to nobody but whoever sets up another station.
    """
    if use is not None and new:
        raise typer.BadParameter("one at a time: --use or --new")
    wanted = ExchangeKey.fresh() if new else _read(use) if use is not None else None
    with open_ledger(read_event(event), data) as ledger:
        before = exchange_key(ledger.file)
        if wanted is None:
            agreed = is_agreed(ledger.file)
            ledger.leave(OPERATOR, "exchange-key-shown", detail={"key": before.mark})
            _show(before, agreed, as_json)
            return
        if wanted != before:
            if not yes and not typer.confirm(_question(before, wanted, ledger.connection("hub")), err=True):
                raise typer.Exit(Exit.SOME_REFUSED)
            use_exchange_key(ledger.file, wanted)
            ledger.leave(OPERATOR, "exchange-key-chosen", detail={"key": wanted.mark})
    if as_json:
        print_json({"mark": wanted.mark, "changed": wanted != before})
    elif wanted == before:
        typer.echo(f"this station has the key {wanted.mark} already")
    else:
        typer.echo(f"this station has the key {wanted.mark} now; before it was {before.mark}")


def _show(key: ExchangeKey, agreed: bool, as_json: bool) -> None:
    if as_json:
        print_json({"key": key.text, "mark": key.mark, "agreed": agreed})
        return
    if sys.stdout.isatty():
        typer.echo("\n".join(_in_a_terminal(qr_rows(key.text, Correction.MEDIUM))))
    typer.echo(key.text)
    whose = "agreed on" if agreed else "from the key file of this station"
    typer.echo(f"mark {key.mark}, {whose}; another station takes it over with: exchange-key --use KEY")


def _in_a_terminal(rows: list[str]) -> list[str]:
    """A QR code, two rows in a line, black on white whatever the colours of the terminal are."""
    side = len(rows) + 2 * QUIET
    quiet = ["0" * side] * QUIET
    framed = [*quiet, *(f"{'0' * QUIET}{row}{'0' * QUIET}" for row in rows), *quiet]
    blocks = {"00": " ", "01": "▄", "10": "▀", "11": "█"}
    below = [*framed[1::2], *(["0" * side] if side % 2 else [])]
    return [
        "\x1b[30;107m" + "".join(blocks[pair[0] + pair[1]] for pair in zip(*two, strict=True)) + "\x1b[0m"
        for two in zip(framed[::2], below, strict=True)
    ]


def _question(before: ExchangeKey, wanted: ExchangeKey, hub: str | None) -> str:
    at_the_hub = " What this station told the hub before can then be read only with the old key." if hub else ""
    return (
        f"This station has the key {before.mark} and gets {wanted.mark}: from then on it understands only stations "
        f"that have {wanted.mark} as well.{at_the_hub} Change it?"
    )


def _read(text: str) -> ExchangeKey:
    """The key that was given, or the one in the file that was named."""
    given = sys.stdin.read(LARGEST_FILE) if text == "-" else text
    path = Path(text)
    if text != "-" and not text.strip().upper().startswith(PREFIX):
        try:
            with path.open("rb") as file:
                given = file.read(LARGEST_FILE).decode("utf-8", "replace")
        except OSError as error:
            raise typer.BadParameter(f"{path} cannot be read ({error.strerror}), and is no exchange key") from error
    if text == "-" or given is not text:
        found = _IN_A_FILE.search(given)
        given = found.group() if found else ""
    try:
        return ExchangeKey.from_text(given)
    except ValueError as error:
        raise typer.BadParameter(f"this is {error}") from error
