"""Which badge templates there are, the organisers' own before those that come with the program."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Final

from kiosk.pages.own_page import OwnPage
from kiosk.pages.page import BadgePage, Colours
from kiosk.pages.template import BUILT_IN, SPECIMEN, Template
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.settings import EventSettings

log = logging.getLogger(__name__)

LAST_RESORT: Final = "a6"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")  # as the event file can name it


class Catalogue:
    """The templates of a station.

    `own` is the folder of the organisers' own templates, NAME.typ or a pretix layout NAME.json; it need not exist. An
    own template that cannot be used is told in `problems`, and the built-in one of that name stands in for it, or the
    event's, or A6.
    """

    def __init__(self, event: EventSettings, own: Path | None = None) -> None:
        self._event = event
        self._own = own
        self._pages: dict[tuple[str, Colours], BadgePage] = {}
        self._problems: dict[str, None] = {}

    def names(self) -> tuple[str, ...]:
        """All names, in order."""
        files = [*BUILT_IN.glob("*.typ")]
        if self._own is not None and self._own.is_dir():
            files += [file for file in self._own.iterdir() if file.suffix in (".typ", ".json")]
        return tuple(sorted({file.stem for file in files if _NAME.fullmatch(file.stem)}))

    def page(self, name: str, colours: Colours = Colours.FULL) -> BadgePage:
        """The template of this name; an own one is tried out first, which takes a moment.

        Raises TemplateTrouble with the names there are if there is none of this name.
        """
        if (name, colours) not in self._pages:
            self._pages[name, colours] = self._opened(name, colours)
        return self._pages[name, colours]

    def problems(self) -> tuple[str, ...]:
        """What is wrong with the own templates that were asked for: file, line, column; each once, nobody's name."""
        return tuple(self._problems)

    def _opened(self, name: str, colours: Colours) -> BadgePage:
        own = self._own_file(name)
        if own is None:
            return self._built_in(name, colours)
        instead = self._stand_in(name, colours)
        try:
            page = OwnPage(self._read(own, colours), instead, self._report)
            page.try_out(SPECIMEN)
        except TemplateTrouble as trouble:
            self._report(f"{own.name} cannot be used, {instead.name} is printed instead. {trouble}")
            return instead
        return page

    def _own_file(self, name: str) -> Path | None:
        if self._own is None or not _NAME.fullmatch(name):
            return None
        files = [file for file in (self._own / f"{name}.typ", self._own / f"{name}.json") if file.is_file()]
        if len(files) > 1:
            self._report(f"{files[1].name} is not used, as there is {files[0].name}.")
        return files[0] if files else None

    def _read(self, own: Path, colours: Colours) -> BadgePage:
        if own.suffix == ".typ":
            return Template(own, self._event, colours)
        # Imported here, as most stations have no such layout.
        from kiosk.pages.pretix.layout import PretixLayout

        layout = PretixLayout(own, self._event, colours)
        for problem in layout.problems:
            self._report(f"{own.name}: {problem}")
        return layout

    def _stand_in(self, name: str, colours: Colours) -> BadgePage:
        for built_in in (name, self._event.door.badge_template, LAST_RESORT):
            if self._is_built_in(built_in):
                return Template(built_in, self._event, colours)
        raise TemplateTrouble(f"{BUILT_IN / LAST_RESORT}.typ is missing; please install the program anew.")

    def _built_in(self, name: str, colours: Colours) -> BadgePage:
        if not self._is_built_in(name):
            where = f"{name}.typ" if self._own is None else f"{self._own / name}.typ"
            raise TemplateTrouble(f"There is no badge template {name} ({where}). There are: {', '.join(self.names())}.")
        return Template(name, self._event, colours)

    def _is_built_in(self, name: str) -> bool:
        return _NAME.fullmatch(name) is not None and (BUILT_IN / f"{name}.typ").is_file()

    def _report(self, problem: str) -> None:
        if problem not in self._problems:
            self._problems[problem] = None
            log.error("badge template: %s", problem)
