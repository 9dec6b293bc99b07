"""`pretix layouts`: the badge layouts of pretix as templates of this station; files that are there are not replaced."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.files import replacing
from kiosk.commands.output import Exit
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder, open_ledger
from kiosk.domain.trouble import Trouble
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import TEMPLATES

if TYPE_CHECKING:
    from kiosk.sync.pretix.layouts import Layout, Layouts


def layouts(
    replace: Annotated[bool, typer.Option("--replace", help="Replace templates of before that differ.")] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take over the badge layouts of pretix as templates, and say which product gets which."""
    from kiosk.pages.catalogue import Catalogue
    from kiosk.sync.pretix.connection import NAME, Connection
    from kiosk.sync.pretix.layouts import read_layouts

    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        text = ledger.connection(NAME)
    if text is None:
        typer.echo("This station has not joined pretix; see: pretix join --help", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    connection = Connection.from_text(text)
    with closing(connection.web()) as web:
        found = read_layouts(web, connection)
    folder = data_folder(settings, data) / TEMPLATES
    kept = [each for each in found.layouts if not _write(folder, each, replace=replace)]
    catalogue = Catalogue(settings, folder)
    for each in found.layouts:
        catalogue.page(each.template)
        state = "there is another template of this name; --replace takes this one" if each in kept else "taken over"
        typer.echo(f"{each.template}  {each.name}{' (default)' if each.is_default else ''}: {state}")
    for line in _products(found):
        typer.echo(line)
    for problem in (*found.problems, *catalogue.problems()):
        typer.echo(problem, err=True)
    if kept:
        raise typer.Exit(Exit.SOME_REFUSED)


def _write(folder: Path, layout: Layout, *, replace: bool) -> bool:
    """Put the files of a layout into the folder; False if others are there that are to stay."""
    files = {f"{layout.template}.json": layout.content}
    if layout.background is not None:
        files[f"{layout.template}.pdf"] = layout.background
    try:
        folder.mkdir(parents=True, exist_ok=True)
        differing = [name for name, content in files.items() if _differs(folder / name, content)]
        if (differing or (folder / f"{layout.template}.typ").exists()) and not replace:
            return False
        for name, content in files.items():
            with replacing(folder / name) as draft:
                draft.write_bytes(content)
    except OSError as error:
        raise Trouble(f"{folder} cannot be written ({error.strerror}); please check space and rights") from error
    return True


def _differs(path: Path, content: bytes) -> bool:
    return path.exists() and path.read_bytes() != content


def _products(found: Layouts) -> list[str]:
    names = {each.number: each.template for each in found.layouts}
    told = [
        f"{product}: {names.get(number, number) if number is not None else 'no badge'}"
        for product, number in found.products.items()
    ]
    default = next((each.template for each in found.layouts if each.is_default), "the default layout")
    return [
        *told,
        f"all other products: {default}",
        "The event file says which role gets which template (see docs/badges.md)",
    ]
