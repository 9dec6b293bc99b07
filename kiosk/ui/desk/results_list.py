"""The list of people found: the keyboard stays in the search field, whose arrows choose here; a touch opens."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from kiosk.checkin.ports import Match
from kiosk.domain.registration import Language, RegistrationId
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.result_delegate import ResultDelegate
from kiosk.ui.desk.results_model import Index, ResultsModel
from kiosk.ui.look import Look
from kiosk.ui.scrolling import bar_sheet


class ResultsList(QListView):
    """Rows are painted: showing eight people costs one repaint.

    *Signals:*
    - `opened(RegistrationId)`: this person is wanted
    - `touched()`: somebody scrolls
    """

    opened = Signal(object)
    touched = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._worn = ""
        self._people = ResultsModel(time_zone)
        self._painting = ResultDelegate(self._people, self)
        self.setModel(self._people)
        self.setItemDelegate(self._painting)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.verticalScrollBar().actionTriggered.connect(self.touched)
        self.clicked.connect(self.on_clicked)

    @property
    def matches(self) -> tuple[Match, ...]:
        """Who is in it."""
        return self._people.matches

    @property
    def query(self) -> str:
        """What they were found by."""
        return self._people.query

    def show_matches(self, matches: tuple[Match, ...], query: str) -> None:
        """Show these; the first is chosen, or whoever was if the query is the same."""
        before = self.chosen if query == self.query else None
        self._people.show_matches(matches, query)
        people = [match.registration.id for match in matches]
        place = people.index(before.registration.id) if before and before.registration.id in people else 0
        if matches:
            self._choose(place)

    @property
    def chosen(self) -> Match | None:
        """Whom Enter would open."""
        row = self.currentIndex().row()
        return self.matches[row] if 0 <= row < len(self.matches) else None

    def choose_person(self, person: RegistrationId) -> None:
        """Choose this one, if they are in the list."""
        for row, match in enumerate(self.matches):
            if match.registration.id == person:
                self._choose(row)

    def walk(self, steps: int) -> None:
        """Choose another row, and say which."""
        if not self.matches:
            return
        self._choose(max(0, min(len(self.matches) - 1, self.currentIndex().row() + steps)))
        if (match := self.chosen) is not None:
            text = DeskSentences(self._people.language).row(match, self._people.time_zone)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def speak(self, language: Language) -> None:
        """Use the words of this language."""
        self._people.speak(language)
        self.setAccessibleName(DeskSentences(language).found_people())
        self.verticalScrollBar().setAccessibleName(self.accessibleName())

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, QColor(look.colours.paper))
        self.setPalette(palette)
        if (worn := bar_sheet(look)) != self._worn:
            self._worn = worn
            self.verticalScrollBar().setStyleSheet(worn)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows for this width."""
        self._fit()
        super().resizeEvent(event)

    @Slot(object)
    def on_clicked(self, index: Index) -> None:
        """A touch opens."""
        if 0 <= index.row() < len(self.matches):
            self.opened.emit(self.matches[index.row()].registration.id)

    def _choose(self, row: int) -> None:
        index = self._people.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _fit(self) -> None:
        if self._look is not None:
            gap = self._look.px(10) if self.verticalScrollBar().maximum() else 0
            self._painting.dress(self._look, self.viewport().width() - gap)
            self.scheduleDelayedItemsLayout()
