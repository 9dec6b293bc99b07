"""`badge`: the badge of one person, or those of all, as PDF or PNG."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.badge_batch import Batch, make_all
from kiosk.commands.badge_files import workshop_of, write_badge
from kiosk.commands.output import JSON_OPTION, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, find_registration, open_ledger
from kiosk.domain.badge import badge_of
from kiosk.domain.badge_list import badge_list
from kiosk.domain.registration import EventDay
from kiosk.pages.page import Colours
from kiosk.pages.sheets import Order, Sheet
from kiosk.settings import DEFAULT_EVENT, read_event

ALL = "All badges"
"""The heading in the help over what goes with --all."""


def badge(
    who: Annotated[
        str | None, typer.Argument(metavar="ID|CODE", help="The registration's id or its ticket code.")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE|DIR", help="A .pdf or .png file; with --all a folder or a .pdf."),
    ] = None,
    template: Annotated[str | None, typer.Option(metavar="NAME", help="Another badge template.")] = None,
    colours: Annotated[Colours, typer.Option(help="What the printer can print.")] = Colours.FULL,
    every: Annotated[bool, typer.Option("--all", help="Everybody who can come to the venue.")] = False,
    role: Annotated[str | None, typer.Option(help="Only people with this role.", rich_help_panel=ALL)] = None,
    everybody: Annotated[
        bool, typer.Option("--everybody", help="Those who are cancelled or online, too.", rich_help_panel=ALL)
    ] = False,
    sheet: Annotated[
        Sheet | None, typer.Option(help="As many as fit on this paper, to be cut.", rich_help_panel=ALL)
    ] = None,
    order: Annotated[
        Order, typer.Option(help="In order once they are cut and piled up, or row by row.", rich_help_panel=ALL)
    ] = Order.PILES,
    mark_printed: Annotated[
        bool, typer.Option("--mark-printed", help="The door does not print them again.", rich_help_panel=ALL)
    ] = False,
    day: Annotated[
        list[datetime] | None,
        typer.Option(
            formats=["%Y-%m-%d"], help="Mark for this day only; may be given several times.", rich_help_panel=ALL
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; say how far each can be read, and what is wrong.")
    ] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make the badge of one person, or of all in the order of their last names, without checking in."""
    settings = read_event(event)
    days = tuple(EventDay(each.date()) for each in day or ())
    if who is None and not every and not check:
        raise typer.BadParameter("name an ID or CODE, or --all")
    if who is not None and (every or sheet or role or everybody or mark_printed):
        raise typer.BadParameter("--all, --sheet, --role, --everybody and --mark-printed are not for one person alone")
    if check and (output or sheet or mark_printed):
        raise typer.BadParameter("--check writes nothing; please leave out -o, --sheet and --mark-printed")
    if days and not mark_printed:
        raise typer.BadParameter("--day goes with --mark-printed")
    if unknown := [each.isoformat() for each in days if each not in settings.days]:
        raise typer.BadParameter(f"{unknown[0]} is no day of {settings.event.name}")
    workshop = workshop_of(settings, data, colours)
    if check:
        # Imported here: other commands need not wait for it.
        from kiosk.commands.badge_check import check_badges

        with open_ledger(settings, data) as ledger:
            one = () if who is None else (find_registration(ledger, who),)
            people = one or badge_list(ledger.registrations(), role, everybody=everybody)[0]
        raise typer.Exit(check_badges(people, workshop, template, as_json=as_json))
    if who is None:
        marked = (days or settings.days) if mark_printed else ()
        batch = Batch(output, template, role, everybody, sheet, order, marked)
        raise typer.Exit(make_all(batch, workshop, data, as_json=as_json))
    if output is None or output.suffix.lower() not in (".pdf", ".png"):
        raise typer.BadParameter(f"{output or '-o FILE'}: a badge is a .pdf or a .png file")
    with open_ledger(settings, data) as ledger:
        person = find_registration(ledger, who)
    made = badge_of(person)
    page = workshop.catalogue().page(template or settings.badge_template_for(made.role), colours)
    write_badge(output, page.png(made) if output.suffix.lower() == ".png" else page.pdf(made))
    if as_json:
        print_json({"registration": person.id, "file": str(output)})
    else:
        typer.echo(f"badge written to {output}")
