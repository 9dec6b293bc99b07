"""Files of badges: one for each, or all of them in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.files import replacing
from kiosk.commands.many import file_names, spread
from kiosk.commands.progress import progress
from kiosk.commands.station import data_folder
from kiosk.commands.worker import at_hand, begin, tell_nothing_twice
from kiosk.domain.badge import Badge
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trouble import Trouble
from kiosk.pages.page import Colours
from kiosk.pages.sheets import Order, Sheet
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.pages.workshop import Workshop
from kiosk.settings import EventSettings
from kiosk.station_settings import TEMPLATES

if TYPE_CHECKING:
    from kiosk.pages.catalogue import Catalogue
    from kiosk.pages.imposition import Run


class BadgeTrouble(Trouble):
    """A badge cannot be written; the text names the place and what to do."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One badge to be made, and after which template."""

    registration: RegistrationId
    badge: Badge
    template: str


@dataclass(frozen=True, slots=True)
class Written:
    """Whose badge is in which file, why others are in none, and how they lie on sheets.

    `problems` are those of the organisers' own templates, for which others stood in.
    """

    files: Mapping[RegistrationId, Path]
    refused: Mapping[RegistrationId, str]
    runs: tuple[Run, ...] = ()
    problems: tuple[str, ...] = ()


def workshop_of(settings: EventSettings, data: Path | None, colours: Colours) -> Workshop:
    """What the pages of a station are made with."""
    return Workshop(settings, data_folder(settings, data) / TEMPLATES, colours)


def write_badge(path: Path, content: bytes) -> None:
    """Write one file for its owner alone, whole or not at all. Raises BadgeTrouble."""
    with _writing(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(path) as draft:
            draft.write_bytes(content)


def write_one_file(
    path: Path, wishes: Sequence[Wish], workshop: Workshop, sheet: Sheet | None, order: Order
) -> Written:
    """All badges in one PDF, in this order, a page each or several on a sheet; no file if there is none.

    Raises BadgeTrouble, SheetTrouble, and TemplateTrouble if there is no such template; the file stays as it was then.
    """
    from kiosk.pages.batch import pages_of
    from kiosk.pages.imposition import on_sheets, one_after_another

    catalogue = _opened(wishes, workshop)
    with progress("Badges") as tick:
        made = pages_of([(wish.badge, catalogue.page(wish.template, workshop.colours)) for wish in wishes], tick)
    files, refused, good = {}, {}, []
    for wish, page in zip(wishes, made, strict=True):
        if isinstance(page, TemplateTrouble):
            refused[wish.registration] = str(page)
        else:
            files[wish.registration] = path
            good.append(page)
    runs: tuple[Run, ...] = ()
    if good:
        pdf, runs = on_sheets(good, sheet, order) if sheet else (one_after_another(good), runs)
        write_badge(path, pdf)
    return Written(files, refused, runs, catalogue.problems())


def write_folder(folder: Path, wishes: Sequence[Wish], workshop: Workshop) -> Written:
    """A PDF for each badge, named by the registration's id.

    Raises BadgeTrouble; what was written stays. Raises TemplateTrouble if there is no such template.
    """
    problems = dict.fromkeys(_opened(wishes, workshop).problems())
    names, refused = file_names(wish.registration for wish in wishes)
    orders = [(wish, folder / f"{names[wish.registration]}.pdf") for wish in wishes if wish.registration in names]
    files, reasons = {}, dict(refused)
    with _writing(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with progress("Badges") as tick:
            results = zip(orders, spread(_write, orders, begin, workshop), strict=True)
            for done, ((wish, path), (reason, told)) in enumerate(results, start=1):
                tick(done, len(orders))
                problems |= dict.fromkeys(told)
                if reason is None:
                    files[wish.registration] = path
                else:
                    reasons[wish.registration] = reason
    return Written(files, reasons, problems=tuple(problems))


def _opened(wishes: Sequence[Wish], workshop: Workshop) -> Catalogue:
    """The catalogue, after each template has been looked for."""
    tell_nothing_twice()
    catalogue = workshop.catalogue()
    for template in dict.fromkeys(wish.template for wish in wishes):
        catalogue.page(template, workshop.colours)
    return catalogue


def _write(order: tuple[Wish, Path]) -> tuple[str | None, tuple[str, ...]]:
    """Why this badge cannot be made, if it cannot, and what is wrong with the templates so far. Raises OSError."""
    wish, path = order
    catalogue, colours = at_hand()
    try:
        pdf = catalogue.page(wish.template, colours).pdf(wish.badge)
    except TemplateTrouble as trouble:
        return str(trouble), catalogue.problems()
    with replacing(path) as draft:
        draft.write_bytes(pdf)
    return None, catalogue.problems()


@contextmanager
def _writing(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BadgeTrouble(
            f"{place} cannot be written ({error.strerror}); please free some space or choose another place"
        ) from error
