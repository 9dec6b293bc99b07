"""What happened to a person, the newest first; what can still be taken back has a button for it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.history import EntryId, Happening
from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.desk.history_phrases import HistorySentences
from kiosk.ui.desk.narrow import is_narrow
from kiosk.ui.look import Look
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class HistoryRow(Card):
    """One entry.

    *Signals:*
    - `undo_chosen(EntryId)`
    """

    undo_chosen = Signal(object)

    def __init__(self, entry: Happening, time_zone: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = HistorySentences(language)
        self._entry, self._over = entry, entry.undone
        self._what, self._when, self._more = Words(parent=self), Words(parent=self), Words(parent=self)
        what = say.what(entry)
        self._what.say(f"{what} · {say.undone()}" if entry.undone else what)
        self._when.say(say.when(entry, time_zone))
        self._more.say(say.more(entry))
        self._more.setVisible(bool(self._more.text()))
        self._undo = WordButton("quiet", parent=self)
        self._undo.say(say.undo() if entry.can_be_undone else "", f"{say.undo()}: {what}, {self._when.text()}")
        self._undo.clicked.connect(self.on_undo)
        text = QVBoxLayout()
        text.setSpacing(0)
        for words in (self._what, self._when, self._more):
            text.addWidget(words)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(text, 1)
        self._whole.addWidget(self._undo)

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours, directions = look.colours, QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if look.letters > 1 else directions.LeftToRight)
        self._whole.setContentsMargins(look.px(14), look.px(5), look.px(8), look.px(5))
        self._whole.setSpacing(look.px(6))
        self._what.dress(look.font(19, STRONG), colours.quiet if self._over else colours.ink, most_lines=3)
        self._when.dress(look.font(17), colours.quiet, most_lines=3 if is_narrow(look) else 2)
        self._more.dress(look.font(17), colours.ink, most_lines=6)
        self._undo.wear(look, 18, height=look.target(48))
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(8))

    @Slot()
    def on_undo(self) -> None:
        """Take it back."""
        self.undo_chosen.emit(self._entry.entry)


class HistoryRows(QWidget):
    """All entries of a person.

    *Signals:*
    - `undo_chosen(EntryId)`
    - `changed()`: other rows are shown
    """

    undo_chosen = Signal(object)
    changed = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone = time_zone
        self._look: Look | None = None
        self._shown: tuple[tuple[Happening, ...], Language] | None = None
        self._heading = Words(parent=self)
        self._rows: dict[EntryId, HistoryRow] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._heading)

    def show_history(self, history: tuple[Happening, ...], language: Language) -> None:
        """Show these."""
        if (history, language) == self._shown:
            return
        self._shown = (history, language)
        say = HistorySentences(language)
        self._heading.say(say.heading() if history else f"{say.heading()}: {say.nothing_yet()}")
        self._drop()
        for entry in history:
            row = self._rows[entry.entry] = HistoryRow(entry, self._time_zone, language, self)
            row.undo_chosen.connect(self.undo_chosen)
            self._list.addWidget(row)
            row.show()
        self.changed.emit()
        if self._look:
            self.dress(self._look)

    def clear(self) -> None:
        """Forget everything."""
        self._shown = None
        self._drop()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(6))
        self._heading.dress(look.font(20, STRONG), look.colours.quiet, most_lines=2)
        for row in self._rows.values():
            row.dress(look)

    def _drop(self) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
