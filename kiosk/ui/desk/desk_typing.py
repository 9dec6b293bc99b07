"""The help desk by keyboard: typing anywhere searches, arrows choose, Enter opens, Escape goes back, Ctrl+Z undoes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.checkin.desk_wishes import UndoLast
from kiosk.settings import EventSettings
from kiosk.ui.desk.board import FORMS, Showing
from kiosk.ui.desk.desk_cases import DeskCases
from kiosk.ui.desk.desk_keys import KeyWish, key_wish, rows_of
from kiosk.ui.helper_language import HelperLanguage


class DeskTyping(DeskCases):
    """What keys do, wherever the keyboard is."""

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(settings, tongue)
        # Who touches beside everything and types on is still understood.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no button has a use for; typing anywhere goes into the search, unless a form is open."""
        if self.hasFocus() and self.board.showing in (Showing.OVERVIEW, Showing.LIST) and self._is_for_list(event):
            return
        match key_wish(event):
            case KeyWish.BACK if self.back():
                pass
            case KeyWish.UNDO:
                self.on_undo()
            case KeyWish.TYPE if self.board.showing not in FORMS:
                if self.board.showing is Showing.PERSON:
                    # Whoever was looked for is found: this begins another search.
                    self.board.field.forget()
                # First the letter: where there is little room, the field comes back with it.
                self.board.field.insert(event.text())
                self.board.field.setFocus()
            case KeyWish.NOTHING:
                pass
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean something else in the search than in other fields."""
        used = super().eventFilter(watched, event)
        if watched is not self.board.field or not isinstance(event, QKeyEvent):
            return used
        return event.type() == QEvent.Type.KeyPress and self._is_for_list(event)

    def _is_for_list(self, event: QKeyEvent) -> bool:
        if rows := rows_of(event):
            self.board.results.walk(rows)
            return True
        match key_wish(event):
            case KeyWish.OPEN:
                self.on_open_chosen()
            case KeyWish.UNDO:
                self.on_undo()
            case KeyWish.NOTHING:
                pass
            case KeyWish.BACK:
                return self.back()
            case _:
                return False
        return True

    @Slot()
    def on_undo(self) -> None:
        """Take back what was done last."""
        self.touched.emit()
        self.wished.emit(UndoLast())
