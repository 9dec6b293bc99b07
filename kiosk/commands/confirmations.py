"""`confirmations`: a page with the ticket for everybody, and a picture of it for the phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from db.exports import write_csv
from db.files import replacing
from db.ledger import Ledger
from kiosk.commands.many import file_names, spread
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.progress import progress
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger, people_with
from kiosk.domain.confirmation import Confirmation, confirmations
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.signed import message_of
from kiosk.domain.trouble import Trouble
from kiosk.pages.confirmation import ConfirmationPages
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event

INDEX = "confirmations.csv"
"""Who gets which file, for the program that sends the mails."""

SHOWN = 50
"""So many ids are listed for people; --json lists all."""


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
        named = _named(ledger, only or ())
        codes = {person.code for people in named for person in people}
        wanted, left_out = confirmations(
            person for person in ledger.registrations() if not only or person.code in codes
        )
        orders, refused = _orders(ledger, settings, wanted, output, kind)
        ledger.leave(OPERATOR, "export", detail={"what": "confirmations", "people": len(orders)})
    _make_folder(output)
    try:
        with progress("Confirmations") as tick:
            for done, order in enumerate(spread(_write, orders, _begin, settings), start=1):
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
            {
                "written": len(orders),
                "left_out": {why.value: list(ids) for why, ids in left_out.items()},
                "refused": dict(refused),
            }
        )
    else:
        typer.echo(f"{len(orders)} confirmations written to {output}; {INDEX} says who gets which")
        for why, ids in left_out.items():
            more = f" and {len(ids) - SHOWN} more (--json lists all)" if len(ids) > SHOWN else ""
            typer.echo(f"left out: {len(ids)} {why.value}: {' '.join(ids[:SHOWN])}{more}")
    for who, reason in refused.items():
        typer.echo(f"refused: {who}: {reason}", err=True)
    # Not to be confirmed yet is no fault of a list; of somebody who was asked for by name it is an answer.
    written = {person.id for order in orders for person in order.confirmation.people}
    unmet = any(written.isdisjoint(person.id for person in people) for people in named)
    raise typer.Exit(Exit.SOME_REFUSED if refused or unmet else Exit.DONE)


def _named(ledger: Ledger, only: Sequence[str]) -> list[tuple[Registration, ...]]:
    """The people of each id or code; ends the command with a sentence if there is nobody with one of them."""
    named = [people_with(ledger, who) for who in only]
    for who, people in zip(only, named, strict=True):
        if not people:
            typer.echo(
                f"There is no registration with the id or code {who}; look the person up with: find NAME", err=True
            )
    if not all(named):
        raise typer.Exit(Exit.SOME_REFUSED)
    return named


def _orders(
    ledger: Ledger, settings: EventSettings, wanted: Sequence[Confirmation], folder: Path, kind: Format
) -> tuple[list[Order], Mapping[RegistrationId, str]]:
    """What is to be made; what cannot be, with the reason."""
    tickets = {each.id: str(each.code) for each in wanted}
    names, unnamed = file_names(each.id for each in wanted)
    refused = dict(unnamed)
    if settings.tickets.confirmations == "signed":
        now = ledger.file.now()
        # Whoever is online only does not come to a door.
        claims = {
            each.id: each.claim(settings.days, now)
            for each in wanted
            if not each.online_only and each.id not in refused
        }
        for who, claim in claims.items():
            try:
                message_of(claim, bytes(4), settings.event.id)
            except ValueError as error:
                refused[who] = str(error)
        good = [who for who in claims if who not in refused]
        if good:
            tickets.update(zip(good, ledger.sign(claims[who] for who in good), strict=True))
    return [
        Order(each, tickets[each.id], tuple(folder / f"{names[each.id]}.{ending}" for ending in kind.endings))
        for each in wanted
        if each.id not in refused
    ], refused


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfirmationTrouble(
            f"{folder} cannot be made ({error.strerror}); please choose another folder"
        ) from error


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
