"""What all steps of a page share: title, one sentence, what went wrong, the step itself, and the buttons below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.list_notice import Notice
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton


class StepFrame(QWidget):
    """Shows one of several views at a time.

    *Signals:*
    - `back_wanted()`, `further_wanted()`: the buttons below
    """

    back_wanted = Signal()
    further_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = Lines(parent=self), Lines(parent=self)
        self.notice = Notice(self)
        self.back, self.further = WordButton(parent=self), WordButton("main", parent=self)
        self.back.clicked.connect(self.back_wanted)
        self.further.clicked.connect(self.further_wanted)
        self._all: list[QWidget] = []
        self._views = QStackedLayout()
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.back)
        self._foot.addStretch(1)
        self._foot.addWidget(self.further)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._hint, self.notice):
            self._whole.addWidget(part)
        self._whole.addLayout(self._views, 1)
        self._whole.addLayout(self._foot)

    def add(self, view: QWidget) -> None:
        """One of the views."""
        self._all.append(view)
        self._views.addWidget(view)

    def show_view(self, view: QWidget) -> None:
        """This one is shown now, and no other needs any room."""
        kinds = QSizePolicy.Policy
        for each in self._all:
            kind = kinds.Preferred if each is view else kinds.Ignored
            each.setSizePolicy(kind, kind)
        self._views.setCurrentWidget(view)

    @property
    def view(self) -> QWidget | None:
        """The one that is shown."""
        return self._views.currentWidget()

    def say(self, title: str, hint: str, *, back: str = "", further: str = "") -> None:
        """Say this; a button without words is not there."""
        self._title.say(title)
        self._title.setVisible(bool(title))
        self._hint.say(hint)
        self._hint.setVisible(bool(hint))
        self.back.say(back)
        self.further.say(further)

    def complain(self, text: str, small: str = "") -> None:
        """Say what went wrong, and what to do, instead of what is usually done here; nothing did without a text."""
        self.notice.say(text, small)
        self._hint.setVisible(bool(self._hint.text()) and not text)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(8))
        self._title.dress(grown(look, 28, BOLD), look.colours.ink, most_lines=2)
        self._hint.dress(grown(look, 19), look.colours.ink, most_lines=3)
        self.notice.dress(look)
        self.back.put_on(look, grown(look, 20, STRONG), height=look.target(56))
        self.further.put_on(look, grown(look, 22, STRONG), height=look.target(56))
