"""Everything that pages are made with, as a value that can be taken to another thread or process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.pages.page import Colours
from kiosk.settings import EventSettings

if TYPE_CHECKING:
    from kiosk.pages.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Workshop:
    """The event, the folder of the organisers' own templates, and what the printer can put on paper."""

    settings: EventSettings
    templates: Path
    colours: Colours

    def catalogue(self) -> Catalogue:
        """Its templates."""
        # Imported here, like what else makes pages: commands that make none need not wait for it.
        from kiosk.pages.catalogue import Catalogue

        return Catalogue(self.settings, self.templates)
