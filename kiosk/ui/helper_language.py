"""The language of the helpers' screens: German or English, as a helper has chosen it last."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.registration import Language


class HelperLanguage(QObject):
    """Shared by the PIN screen and the helper screen.

    *Signals:*
    - `changed(Language)`: the screens speak this now
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = Language.GERMAN

    @property
    def language(self) -> Language:
        """German or English."""
        return self._language

    @Slot()
    def on_switch(self) -> None:
        """The other language is wanted."""
        self._language = Language.ENGLISH if self._language is Language.GERMAN else Language.GERMAN
        self.changed.emit(self._language)
