"""`export`: who came when, who was let in twice, who came without being on the list, who did not come, and when."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from db.exports import Exported, ExportWish, export_folder, export_tables, new_password
from kiosk.commands.output import JSON_OPTION, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.registration import Language
from kiosk.domain.table_words import Persons, What
from kiosk.settings import DEFAULT_EVENT, read_event


class WrittenIn(StrEnum):
    """The languages that tables can be in."""

    GERMAN = "de"
    ENGLISH = "en"


SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


class Separator(StrEnum):
    """What parts the cells of a CSV file."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"


def export(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE.csv|.xlsx|.ods|.json", help="Where to write the tables.")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help="Instead: every table as a CSV file of its own.")
    ] = None,
    what: Annotated[
        What | None, typer.Option(help="Only this table; without it a CSV file holds the attendance.")
    ] = None,
    names: Annotated[
        bool, typer.Option("--names/--no-names", help="Without names people have a number, another one each time.")
    ] = True,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="Nobody, only numbers, and none of fewer than 5 people.")
    ] = False,
    language: Annotated[
        WrittenIn | None, typer.Option(help="Headings in this language instead of the names that programs know.")
    ] = None,
    separator: Annotated[
        Separator | None, typer.Option(help="Of a CSV file; usually the one that spreadsheets of the language expect.")
    ] = None,
    password: Annotated[
        bool, typer.Option("--password", help="Into a ZIP file (AES-256) with a password that is made and shown.")
    ] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Write who came when, and what there is to know after the event, for a spreadsheet."""
    if (file is None) == (folder is None):
        raise typer.BadParameter("give either a file or --all DIR")
    if folder is not None and (what or password):
        raise typer.BadParameter("--what and --password go with a file")
    persons = Persons.COUNTED if anonymous else Persons.NAMED if names else Persons.NUMBERED
    wish = ExportWish(
        persons, Language(language.value) if language else None, what, SEPARATORS[separator] if separator else ""
    )
    settings = read_event(event)
    secret = new_password() if password else None
    with open_ledger(settings, data) as ledger:
        zone = settings.event.time_zone
        if file is not None:
            sealed = file.with_name(f"{file.name}.zip") if secret and file.suffix.lower() != ".zip" else file
            written = export_tables(ledger, sealed, zone, wish, secret)
        else:
            assert folder is not None
            written = export_folder(ledger, folder, zone, wish)
        detail: dict[str, str | int] = {"what": what.value if what else "attendance", "people": written.people}
        detail |= {"persons": persons.value, "sealed": "yes" if secret else "no"}
        ledger.leave(OPERATOR, "export", None, detail)
    _tell(written, secret, counted=persons is Persons.COUNTED, as_json=as_json)


def _tell(written: Exported, secret: str | None, *, counted: bool, as_json: bool) -> None:
    if as_json:
        told: dict[str, object] = {"people": written.people, "files": [str(path) for path in written.files]}
        print_json(told | ({"password": secret} if secret else {}))
        return
    files = ", ".join(map(str, written.files))
    typer.echo(f"{written.people} people {'counted in' if counted else 'written to'} {files}")
    if secret:
        typer.echo(f"Password: {secret}")
        typer.echo("It is kept nowhere: please write it down, and do not give it along with the file.")
