"""What a page shows, and instead of it for a moment the question where something of it is to be saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.office.office import Failed
from kiosk.office.places import AskPlaces, Places
from kiosk.office.saving import Save, Saved
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.places import PlaceChoice


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    content: bytes = field(repr=False)


class Saving(QWidget):
    """Holds the `shown` widget; `what` is the word for the trail.

    *Signals:*
    - `ordered(object)`: for the office
    - `told(str)`: what came of it, in words
    - `touched()`: somebody is there
    """

    ordered = Signal(object)
    told = Signal(str)
    touched = Signal()

    def __init__(self, shown: QWidget, what: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._what, self._tongue = shown, what, tongue
        self._look: Look | None = None
        self._file: _File | None = None
        self._before: QWidget | None = None
        self.places = PlaceChoice(tongue)
        self.places.wanted.connect(self.on_wanted)
        self.places.chosen.connect(self.on_place)
        self.places.cancelled.connect(self.on_cancelled)
        self.places.touched.connect(self.touched)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(self.places)

    def start(self) -> None:
        """No question is open, and no file is kept."""
        self._file, self._before = None, None
        self._stack.setCurrentWidget(self._shown)

    def offer(self, name: str, content: bytes) -> None:
        """Somebody wants this as a file: where to?"""
        self.touched.emit()
        self._file, self._before = _File(name, content), self.window().focusWidget()
        self._stack.setCurrentWidget(self.places)
        if self._look is not None:
            self.places.dress(self._look)
        self.places.ask()

    def on_news(self, news: object) -> None:
        """Places have been found, or a file of this page is saved or not."""
        say = PlacesSentences(self._tongue.language)
        if isinstance(news, Places):
            if self._file is not None:
                self.places.show_places(news.places)
        elif isinstance(news, Saved) and news.order.what == self._what:
            self.told.emit(say.saved(news.path.name, str(news.path.parent)))
        elif isinstance(news, Failed) and isinstance(news.order, Save) and news.order.what == self._what:
            self.told.emit(say.not_saved())

    def dress(self, look: Look) -> None:
        """Use this look for the question."""
        self._look = look
        self.places.dress(look)

    @Slot()
    def on_wanted(self) -> None:
        """Which places are there?"""
        self.ordered.emit(AskPlaces())

    @Slot(object)
    def on_place(self, place: Path) -> None:
        """There."""
        file = self._file
        self._back()
        if file is not None:
            self.ordered.emit(Save(place, file.name, file.content, self._what))

    @Slot()
    def on_cancelled(self) -> None:
        """Nowhere."""
        self._back()

    def _back(self) -> None:
        before = self._before
        self.start()
        if before is not None:
            # The keyboard goes back to the button that asked.
            before.setFocus()
