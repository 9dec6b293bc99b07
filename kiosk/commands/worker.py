"""What a process that makes many badges keeps between them: its templates."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.pages.page import Colours
from kiosk.pages.workshop import Workshop

if TYPE_CHECKING:
    from kiosk.pages.catalogue import Catalogue

_catalogue: Catalogue
_colours: Colours


def begin(workshop: Workshop) -> None:
    """Have the templates at hand; what is wrong with them is in the results, so the log stays off the terminal."""
    global _catalogue, _colours
    tell_nothing_twice()
    _catalogue, _colours = workshop.catalogue(), workshop.colours


def at_hand() -> tuple[Catalogue, Colours]:
    """The templates, after `begin`."""
    return _catalogue, _colours


def tell_nothing_twice() -> None:
    """Keep the log of this process off the terminal: what is wrong with templates is in the result."""
    logging.getLogger("kiosk.pages.catalogue").addHandler(logging.NullHandler())
