"""The helpers' cards about hand scanners that are not there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.ui.device_cards import DeviceCards
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.scanner_phrases import ScannerSentences


class BrokenScanners(DeviceCards):
    """A card for each."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        self._names: tuple[str, ...] = ()
        super().__init__(tongue, parent)

    def show_scanners(self, names: tuple[str, ...]) -> None:
        """These are not there."""
        if names != self._names:
            self._names = names
            self.fill()

    def told(self) -> Sequence[tuple[str, str]]:
        """Which one, and to plug it in."""
        say = ScannerSentences(self.tongue.language)
        return [(say.broken(name), say.next_step()) for name in self._names]
