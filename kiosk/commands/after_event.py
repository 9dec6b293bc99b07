"""`certificates` and `report`: what people and funders get on paper after the event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.exports import after_event, write_csv
from db.files import replacing
from db.ledger import Ledger
from kiosk import __version__
from kiosk.commands.export import WrittenIn
from kiosk.commands.many import file_names, spread
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.progress import progress
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger, people_with
from kiosk.domain.after_numbers import summary_of
from kiosk.domain.folding import fold
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.trouble import Trouble
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event

if TYPE_CHECKING:
    from kiosk.pages.attendance_certificate import AttendanceCertificates, Attended

INDEX = "certificates.csv"
"""Who has which certificate, for looking up a number and for the program that sends the mails."""


class AfterTrouble(Trouble):
    """A certificate or the report cannot be written; the text names the place and what to do."""


def certificates(
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR|FILE.pdf", help="A folder, or one file with all of them.")
    ],
    who: Annotated[
        list[str] | None, typer.Option("--who", metavar="ID|CODE", help="Only this one; may be given several times.")
    ] = None,
    names: Annotated[
        bool, typer.Option("--names/--no-names", help="Name the files after the people instead of their ids.")
    ] = False,
    day: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="The date on them instead of today.")
    ] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make a certificate of attendance for everybody who came, in their language."""
    # Imported here: the other commands need not wait for Typst.
    from kiosk.pages.attendance_certificate import attended

    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        wanted = _wanted(ledger, who or ())
        after = after_event(ledger, settings.event.time_zone)
        people = [each for each in attended(after) if not who or each.registration.id in wanted]
        ledger.leave(OPERATOR, "export", None, {"what": "certificates", "people": len(people)})
    missing = [] if not who else sorted(wanted - {each.registration.id for each in people})
    issued = day.date() if day else after.local(after.at).date()
    in_one = output.suffix.lower() == ".pdf"
    refused: Mapping[RegistrationId, str] = {}
    try:
        if people and in_one:
            _write_one(settings, people, issued, output)
        elif people:
            refused = _write_each(settings, people, issued, output, names=names)
    except OSError as error:
        raise AfterTrouble(
            f"{output} cannot be written ({error.strerror}); please free some space or choose another place"
        ) from error
    written = len(people) - len(refused)
    if as_json:
        print_json({"written": written, "output": str(output), "did_not_come": missing, "refused": dict(refused)})
    else:
        more = "" if in_one or not people else f"; {INDEX} says whose is which"
        typer.echo(f"{written} certificates written to {output}{more}" if people else "nobody came; nothing is written")
    for each in missing:
        typer.echo(f"{each} did not come on a day of the event", err=True)
    for each, reason in refused.items():
        typer.echo(f"refused: {each}: {reason}", err=True)
    raise typer.Exit(Exit.SOME_REFUSED if missing or refused or not people else Exit.DONE)


def report(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where to write the report.")],
    language: Annotated[WrittenIn, typer.Option(help="The language of the report.")] = WrittenIn.GERMAN,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make a report for a funder: numbers by day, role and region, and plots; nobody is named."""
    if output.suffix.lower() != ".pdf":
        raise typer.BadParameter(f"{output}: please name a file that ends with .pdf")
    from kiosk.pages.funder_report import Made, funder_report

    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        after = after_event(ledger, settings.event.time_zone)
        made = Made(after.local(after.at), ledger.file.name, __version__)
        ledger.leave(OPERATOR, "export", None, {"what": "report"})
    pdf = funder_report(settings, summary_of(after), made, Language(language.value))
    try:
        with replacing(output) as draft:
            draft.write_bytes(pdf)
    except OSError as error:
        raise AfterTrouble(f"{output} cannot be written ({error.strerror}); please choose another place") from error
    typer.echo(f"the report is written to {output}; please read it before you sign it")


def _wanted(ledger: Ledger, who: Sequence[str]) -> set[RegistrationId]:
    """The ids of those who are asked for; ends the command with a sentence if one is nobody's."""
    wanted: set[RegistrationId] = set()
    for each in who:
        people = people_with(ledger, each)
        if not people:
            typer.echo(
                f"There is no registration with the id or code {each}; look the person up with: find NAME", err=True
            )
            raise typer.Exit(Exit.SOME_REFUSED)
        wanted |= {person.id for person in people}
    return wanted


def _write_one(settings: EventSettings, people: Sequence[Attended], issued: date, path: Path) -> None:
    from kiosk.pages.attendance_certificate import AttendanceCertificates

    with progress("Certificates") as tick, replacing(path) as draft:
        draft.write_bytes(AttendanceCertificates(settings).all_in_one(people, issued, tick))


@dataclass(frozen=True, slots=True)
class _Order:
    """One certificate to be made."""

    person: Attended
    issued: date
    path: Path


def _write_each(
    settings: EventSettings, people: Sequence[Attended], issued: date, folder: Path, *, names: bool
) -> Mapping[RegistrationId, str]:
    """Write them; who cannot have a file, and why."""
    from kiosk.pages.attendance_certificate import AttendanceCertificates, index_of

    stems, refused = file_names(person.registration.id for person in people)
    if names:
        stems = {person.registration.id: f"{_plain(person)}{stems[person.registration.id]}" for person in people}
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    able = [person for person in people if person.registration.id not in refused]
    orders = [_Order(person, issued, folder / f"{stems[person.registration.id]}.pdf") for person in able]
    with progress("Certificates") as tick:
        for done, _ in enumerate(spread(_write, orders, _begin, settings), start=1):
            tick(done, len(orders))
    files = {order.person.registration.id: order.path.name for order in orders}
    with replacing(folder / INDEX) as draft:
        write_csv(draft, *index_of(AttendanceCertificates(settings), able, files))
    return refused


def _plain(person: Attended) -> str:
    """The name as letters that every file system takes, before the id; nothing if it has none of them."""
    who = person.registration.attendee
    words = re.findall("[a-z0-9]+", fold(f"{who.last_name} {who.first_name}")[-1])
    return "".join(f"{word}-" for word in words)[:80]


_pages: AttendanceCertificates


def _begin(settings: EventSettings) -> None:
    global _pages  # noqa: PLW0603 - one for each process
    from kiosk.pages.attendance_certificate import AttendanceCertificates

    _pages = AttendanceCertificates(settings)


def _write(order: _Order) -> None:
    with replacing(order.path) as draft:
        draft.write_bytes(_pages.pdf([order.person], order.issued))
