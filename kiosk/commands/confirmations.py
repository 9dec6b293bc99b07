"""`confirmations`: a page with the ticket for everybody, and a picture of it for the phone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated

import typer

from db.exporting import write_csv
from db.files import replacing
from db.ledger import Ledger
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.progress import progress
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, find_registration, open_ledger
from kiosk.domain.confirmation import Confirmation, confirmations
from kiosk.domain.signed import message_of
from kiosk.domain.trouble import Trouble
from kiosk.printing.confirmation import ConfirmationPages
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event

INDEX = "confirmations.csv"
"""Who gets which file, for the program that sends the mails."""

FEW = 16
"""So many are made here; for more it is worth starting a process for every processor."""


class Format(StrEnum):
    """What is made of a confirmation."""

    PDF = "pdf"
    PNG = "png"
    BOTH = "both"

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of the files."""
        return ("pdf", "png") if self is Format.BOTH else (self.value,)


@dataclass(frozen=True, slots=True)
class Order:
    """One confirmation to be made: what its QR code says, and its files."""

    confirmation: Confirmation
    ticket: str
    files: tuple[Path, ...]


class ConfirmationTrouble(Trouble):
    """A confirmation cannot be written; the text names the folder and what to do."""


def confirmations_(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to write; made if missing.")],
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="ID|CODE", help="Only this one; may be given several times.")
    ] = None,
    kind: Annotated[Format, typer.Option("--format", help="A page for paper, a picture for the phone.")] = Format.BOTH,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make a confirmation with its QR code for each registration, named by its id."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        made, left_out = confirmations(ledger.registrations())
        if only:
            codes = {find_registration(ledger, who).code for who in only}
            made = tuple(each for each in made if each.code in codes)
        orders, refused = _orders(ledger, settings, made, output, kind)
    _make_folder(output)
    try:
        with progress("Confirmations") as tick:
            for done, order in enumerate(_written(orders, settings), start=1):
                tick(done, len(orders))
                if as_json:
                    files = {path.suffix[1:]: str(path) for path in order.files}
                    print_json(
                        {"registration": order.confirmation.id, "people": len(order.confirmation.people)} | files
                    )
        _write_index(output, orders)
    except OSError as error:
        raise ConfirmationTrouble(
            f"{output} cannot be written ({error.strerror}); please free some space or choose another folder"
        ) from error
    if as_json:
        print_json(
            {"written": len(orders), "left_out": {why.value: number for why, number in left_out.items()}}
            | {"refused": [each.id for each in refused]}
        )
    else:
        typer.echo(f"{len(orders)} confirmations written to {output}; {INDEX} says who gets which")
        for why, number in left_out.items():
            typer.echo(f"left out: {number} {why.value}")
    for each in refused:
        typer.echo(f"refused: {each.id} does not fit into a ticket; please use a shorter id", err=True)
    raise typer.Exit(Exit.SOME_REFUSED if refused else Exit.DONE)


def _orders(
    ledger: Ledger, settings: EventSettings, wanted: Sequence[Confirmation], folder: Path, kind: Format
) -> tuple[list[Order], list[Confirmation]]:
    """What is to be made, and what cannot be."""
    tickets: dict[Confirmation, str] = {each: each.code for each in wanted}
    refused: list[Confirmation] = []
    if settings.tickets.confirmations == "signed":
        now = ledger.file.now()
        # Whoever is online only does not come to a door.
        claims = {each: each.claim(settings.days, now) for each in wanted if not each.online_only}
        for each, claim in claims.items():
            try:
                message_of(claim, bytes(4), settings.event.id)
            except ValueError:
                refused.append(each)
        good = [each for each in claims if each not in refused]
        if good:
            tickets.update(zip(good, ledger.sign(claims[each] for each in good), strict=True))
    return [
        Order(each, tickets[each], tuple(folder / f"{each.id}.{ending}" for ending in kind.endings))
        for each in wanted
        if each not in refused
    ], refused


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfirmationTrouble(
            f"{folder} cannot be made ({error.strerror}); please choose another folder"
        ) from error


def _written(orders: Sequence[Order], settings: EventSettings) -> Iterator[Order]:
    """Each order when its files are there, in order. Raises OSError and TemplateTrouble."""
    if len(orders) <= FEW:
        _begin(settings)
        for order in orders:
            _write(order)
            yield order
        return
    # Not forked: a copy of a process with an open file and threads is no good beginning.
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), _begin, (settings,)) as pool:
        yield from pool.map(_write, orders, chunksize=FEW // 2)


_pages: ConfirmationPages


def _begin(settings: EventSettings) -> None:
    global _pages  # noqa: PLW0603 - one for each process
    _pages = ConfirmationPages(settings)


def _write(order: Order) -> Order:
    for path in order.files:
        make = _pages.pdf if path.suffix == ".pdf" else _pages.png
        with replacing(path) as draft:
            draft.write_bytes(make(order.confirmation, order.ticket))
    return order


def _write_index(folder: Path, orders: Sequence[Order]) -> None:
    endings = [path.suffix[1:] for path in orders[0].files] if orders else []
    rows = [
        [
            person.id,
            person.attendee.full_name,
            person.attendee.email,
            person.language.value,
            *(path.name for path in order.files),
        ]
        for order in orders
        for person in order.confirmation.people
    ]
    with replacing(folder / INDEX) as draft:
        write_csv(draft, ["id", "name", "email", "language", *endings], rows)
