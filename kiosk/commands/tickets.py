"""`tickets`: the keys that sign tickets of our own, and tickets that were taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, find_registration, open_ledger
from kiosk.domain.registration import RegistrationId, Status
from kiosk.domain.signed import claim_of
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket
from kiosk.settings import DEFAULT_EVENT, read_event

app = typer.Typer(help="Signed tickets: keys, and tickets taken back.", no_args_is_help=True)

REASON = typer.Option("--reason", metavar="TEXT", help="Why; please name no person.")


@app.command()
def keys(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show the public keys, newest first."""
    with open_ledger(read_event(event), data) as ledger:
        known = ledger.keys()
    for key in known:
        if as_json:
            print_json(
                {
                    "key": key.tag,
                    "public": key.public,
                    "kind": key.kind.value,
                    "made_at": moment(key.made_at),
                    "revoked_at": moment(key.revoked_at) if key.revoked_at else None,
                }
            )
        else:
            revoked = f", revoked {moment(key.revoked_at)}" if key.revoked_at else ""
            typer.echo(f"{key.tag}  {key.public}  {key.kind.value}, made {moment(key.made_at)}{revoked}")


@app.command()
def rotate(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make a new key that signs from now on; tickets signed before stay good until their key is revoked."""
    with open_ledger(read_event(event), data) as ledger:
        ledger.make_key()
        newest = ledger.keys()[0]
        ledger.leave(OPERATOR, "ticket-key-made", detail={"key": newest.tag})
    typer.echo(f"{newest.tag}  {newest.public}  signs from now on")


@app.command()
def trust(
    public: Annotated[str, typer.Argument(metavar="PUBLIC", help="The public key, as `tickets keys` prints it.")],
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Believe tickets that another station has signed."""
    with open_ledger(read_event(event), data) as ledger:
        ledger.trust_key(public)
        ledger.leave(OPERATOR, "ticket-key-trusted", detail={"public": public.strip().lower()})
    typer.echo("trusted")


@app.command()
def revoke(
    key: Annotated[
        str | None, typer.Option(metavar="KEY", help="All tickets of this key (its 8 digits, or all 64).")
    ] = None,
    registration: Annotated[
        str | None, typer.Option(metavar="ID", help="Signed tickets this registration or group (CODE) got until now.")
    ] = None,
    code: Annotated[str | None, typer.Option(metavar="CODE", help="The one ticket that says this.")] = None,
    reason: Annotated[str, REASON] = "",
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take tickets back; a new confirmation of the same registration is good again."""
    if sum(each is not None for each in (key, registration, code)) != 1:
        raise typer.BadParameter("say what is taken back: --key, --registration or --code")
    with open_ledger(read_event(event), data) as ledger:
        if key is not None and not ledger.revoke_key(key):
            typer.echo("There is no such key that is still believed; see: tickets keys", err=True)
            raise typer.Exit(Exit.SOME_REFUSED)
        if key is not None:
            ledger.leave(OPERATOR, "ticket-key-revoked", detail={"key": key})
        if registration is not None:
            if not (ledger.registration(RegistrationId(registration)) or ledger.by_code(TicketCode(registration))):
                typer.echo("Nobody on the list has this id; it is taken back for whoever shows it.", err=True)
            ledger.revoke_tickets(registration, reason)
            ledger.leave(OPERATOR, "tickets-revoked", RegistrationId(registration))
        if code is not None:
            ticket = read_ticket(code)
            if isinstance(ticket, ForeignCode):
                raise typer.BadParameter("this text cannot be a ticket")
            ledger.revoke_code(ticket, reason)
            ledger.leave(OPERATOR, "ticket-revoked")
    typer.echo("taken back")


@app.command("sign")
def sign(
    who: Annotated[str, typer.Argument(metavar="ID|CODE", help="The registration's id or its ticket code.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Print a signed ticket for one registration, as the text of a QR code."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
        # Where nobody has the list, the ticket alone opens the door.
        if found.status is not Status.CONFIRMED:
            typer.echo(f"Not signed: the registration {found.id} is {found.status.value}", err=True)
            raise typer.Exit(Exit.SOME_REFUSED)
        try:
            (ticket,) = ledger.sign([claim_of(found, settings.days, ledger.file.now())])
        except ValueError as error:
            typer.echo(f"Not signed: {error}", err=True)
            raise typer.Exit(Exit.SOME_REFUSED) from error
        ledger.leave(OPERATOR, "ticket-signed", found.id)
    if as_json:
        print_json({"registration": RegistrationId(found.id), "ticket": ticket})
    else:
        typer.echo(ticket)
