"""The parts of a form: a field with its name above and what is wrong with it below, and something to tick."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.card import Card
from kiosk.ui.field import Field
from kiosk.ui.look import Look
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.theme import BOLD, REGULAR, STRONG
from kiosk.ui.tick import Box


class FormField(QWidget):
    """A field of a form.

    *Signals:*
    - `edited()`: somebody typed in it
    """

    edited = Signal()

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self.field, self._problem = Lines(parent=self), Field(self), Lines(parent=self)
        self.field.setMaxLength(longest)
        self.field.textEdited.connect(self.edited)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.field, self._problem):
            self._whole.addWidget(part)
        self._whole.addStretch(1)
        self._problem.hide()

    def call(self, name: str, said: str = "") -> None:
        """It is called so; screen readers say `said` if that is something else."""
        self._label.say(name)
        self.field.setAccessibleName(said or name)

    def show_problem(self, problem: str) -> None:
        """That is wrong with it; nothing if it is empty."""
        self._problem.say(problem)
        self._problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._whole.setSpacing(look.px(3))
        self._label.dress(grown(look, 18), colours.ink, most_lines=2)
        self._problem.dress(grown(look, 18, STRONG), colours.primary, most_lines=6)
        self.field.dress(look, grown(look, 20))


class FormTick(Pill):
    """Something that is so or not: a box with words behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setCheckable(True)
        self._box, self._words = Box(is_in=False), Lines(parent=self)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._box)
        self._whole.addWidget(self._words, 1)
        for part in (self._box, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._box.show_ticked)

    def sizeHint(self) -> QSize:
        """As high as its words need at the width it has."""
        edges, room = self._whole.contentsMargins(), self._words.minimumSizeHint().height()
        return QSize(self.minimumWidth(), max(self.minimumHeight(), room + edges.top() + edges.bottom()))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew where the width has changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._whole.activate()
            self.updateGeometry()

    def say(self, words: str) -> None:
        """It says so."""
        self._words.say(words)
        self.setAccessibleName(words)

    def wear(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        box = look.px(30)
        self._whole.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        self._whole.setSpacing(look.px(12))
        self._box.setFixedSize(box, box)
        self._box.dress(look)
        self._words.dress(grown(look, 19), colours.ink, most_lines=3)
        plain = Paint("", colours.ink, "", colours.focus, colours.pressed, colours.ink)
        self.dress(look, grown(look, 19), plain, height=look.target(52))


class Section(Card):
    """A heading, a sentence, and what belongs there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._about = Lines(parent=self), Lines(parent=self)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._heading)
        self._whole.addWidget(self._about)

    def add(self, part: QWidget) -> None:
        """Below the others."""
        self._whole.addWidget(part)

    def say(self, heading: str, about: str = "") -> None:
        """It is about that."""
        self._heading.say(heading)
        self._about.say(about)
        self._about.setVisible(bool(about))

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        self._whole.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(16))
        self._whole.setSpacing(look.px(8))
        self._heading.dress(grown(look, 24, BOLD), colours.ink, most_lines=2)
        self._about.dress(grown(look, 18, REGULAR), colours.quiet, most_lines=4)
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
