"""The screens of helpers: the question for the PIN, and their area."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.domain.operator import Operator
from kiosk.settings import EventSettings
from kiosk.ui.area import HelperArea
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.pages import pages_of
from kiosk.ui.pin import PinScreen
from kiosk.ui.stage import Stage


class HelperScreens(Stage):
    """All that a program has in which nobody but helpers work; the kiosk has those of visitors besides."""

    def __init__(self, settings: EventSettings, public: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        self.tongue = HelperLanguage()
        self.pin = PinScreen(self.tongue, ends=not public)
        self.pages = pages_of(settings, self.tongue)
        alone = not public
        helpers, room = (
            tuple(page for page in pages if not (alone and page.needs_kiosk))
            for pages in (self.pages.helpers, self.pages.organisers)
        )
        self.area = HelperArea(helpers, room, self.tongue, alone=alone)
        super().__init__((*public, self.pin, self.area), parent)
        self.pins_missing: tuple[Operator, ...] = ()
        """Whose PIN has still to be chosen; if one is there, it opens everything and the other is chosen inside."""

    def ask_for_pin(self, *, badge: bool = False) -> None:
        """Ask anew: for new PINs if there are none at all. With `badge` a helper's badge was shown before."""
        first_start = len(self.pins_missing) > 1
        self.pin.start(self.pins_missing if first_start else (), badge=badge)
