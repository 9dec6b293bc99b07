"""The tick list of a group: one ticket, several people, and who of them is here or without a badge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.checkin.states import Offer
from kiosk.domain.admission import AlreadyIn, ChooseFromGroup
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.settings import EventSettings
from kiosk.ui.group_names import group_names
from kiosk.ui.phrases_again import choosing_badges
from kiosk.ui.phrases_group import Asking, asking
from kiosk.ui.theme import BOLD, INK, QUIET, STRONG, Scale
from kiosk.ui.tick import Tick
from kiosk.ui.words import Words

GAP, LEAST, MOST = 14, 64, 116
"""Between names, and how high one is, in design pixels; 64 are 17 mm on a 15.6 inch screen."""

FEW = 6
"""So many names have wide places; more stand in one more column."""


class ChoosingScreen(QWidget):
    """First names and initials to tick; nobody is ticked beforehand, as nobody else knows who is here.

    *Signals:*
    - `chosen(tuple[RegistrationId, ...])`: who is here, or without a badge; empty if the visitors stop
    - `badge_missing()`: somebody who is in already is without a badge
    - `touched()`: somebody ticks and needs more time
    """

    chosen = Signal(object)
    badge_missing = Signal()
    touched = Signal()

    def __init__(self, settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Also after a touch beside the names Enter and Escape count, and Tab leads to the first name.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._settings = settings
        self._ticks: list[Tick] = []
        self._labels: tuple[str, ...] = ()
        self._headline, self._line, self._also = Words(parent=self), Words(parent=self), Words(parent=self)
        names = QWidget()
        self._grid = QGridLayout(names)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().setProperty("weight", "wide")
        self._scroll.verticalScrollBar().actionTriggered.connect(self.touched)
        self._scroll.setWidget(names)
        self._missing = self._button("", self.badge_missing)
        self._all = self._button("", self.on_all)
        self._go = self._button("main", self.on_go)
        self._stop = self._button("", self.on_stop)
        self._doors = QGridLayout()
        self._whole = QVBoxLayout(self)
        self._head = QVBoxLayout()
        for words in (self._headline, self._line, self._also):
            self._head.addWidget(words)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addLayout(self._doors)

    def start(self, choice: ChooseFromGroup) -> None:
        """Ask who of these people is here."""
        inside = {each.registration.id for each in choice.members if isinstance(each.outcome, AlreadyIn)}
        self._start([each.registration for each in choice.members], inside, asking(choice, self._settings))

    def start_badges(self, offer: Offer) -> None:
        """Ask whose badge is missing."""
        self._start(offer.people, (), choosing_badges(offer))

    def _start(self, people: Sequence[Registration], inside: Collection[RegistrationId], words: Asking) -> None:
        self.clear()
        names = group_names([person.attendee for person in people])
        for person, name, note in zip(people, names, words.notes, strict=True):
            tick = Tick(person.id, name, note, is_in=person.id in inside)
            tick.toggled.connect(self.on_toggled)
            tick.installEventFilter(self)
            self._ticks.append(tick)
        self._headline.say(words.headline)
        self._line.say(words.line)
        self._also.say(words.also)
        self._also.setVisible(bool(words.also))
        self._labels = words.go
        _call(self._missing, words.missing)
        _call(self._all, words.everybody)
        _call(self._stop, words.stop)
        self._stop.setProperty("weight", "" if words.go else "main")
        self._stop.style().polish(self._stop)
        self._count()
        self._dress()
        self._scroll.verticalScrollBar().setValue(0)
        in_order = [self, *self._ticks, self._all, self._go, self._missing, self._stop]
        for before, after in pairwise(in_order):
            self.setTabOrder(before, after)

    def clear(self) -> None:
        """Forget the people."""
        for tick in self._ticks:
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = []

    @Slot()
    def on_toggled(self) -> None:
        """A name was ticked or not any more."""
        self._count()
        self.touched.emit()

    @Slot()
    def on_all(self) -> None:
        """All who may come in are here."""
        self.chosen.emit(tuple(tick.person for tick in self._ticks if tick.isEnabled()))

    @Slot()
    def on_stop(self) -> None:
        """The visitors stop."""
        self.chosen.emit(())

    @Slot()
    def on_go(self) -> None:
        """Those who are ticked are here."""
        self.chosen.emit(self._ticked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape stops."""
        self.touched.emit()
        match event.key():
            case Qt.Key.Key_Escape:
                self._stop.click()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = self.focusWidget()
                others = (self._all, self._missing, self._stop)
                button = next((each for each in others if each is focused), self._go)
                button.click()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch beside the names needs more time, too."""
        self.touched.emit()
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody who goes through the names, or touches one that cannot be ticked, is there."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for landscape or portrait, at the scale of this size."""
        super().resizeEvent(event)
        self._dress()

    def _ticked(self) -> tuple[RegistrationId, ...]:
        return tuple(tick.person for tick in self._ticks if tick.isChecked())

    def _count(self) -> None:
        ticked = len(self._ticked())
        _call(self._go, self._labels[ticked] if self._labels else "")
        self._go.setEnabled(ticked > 0)

    def _button(self, weight: str, slot: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("weight", weight)
        button.clicked.connect(slot)
        button.installEventFilter(self)
        return button

    def _dress(self) -> None:
        scale, upright = Scale.of(self.width(), self.height()), self.height() > self.width()
        side = scale.px(48 if upright else 90)
        self._whole.setContentsMargins(side, scale.px(76 if upright else 48), side, scale.px(40))
        self._whole.setSpacing(scale.px(22))
        self._head.setSpacing(scale.px(4))
        self._headline.dress(scale.font(56, BOLD), INK, most_lines=2)
        self._line.dress(scale.font(32), INK, most_lines=2)
        self._also.dress(scale.font(24), QUIET, most_lines=2)
        self._place_names(scale, upright=upright)
        self._place_doors(scale, upright=upright)

    def _place_names(self, scale: Scale, *, upright: bool) -> None:
        count = len(self._ticks)
        few = count <= FEW
        columns = (1 if few else 2) if upright else (2 if few else 3)
        letters = 38.0 if few else 31.0
        rows = -(-count // columns)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(scale.px(GAP))
        # What headline and buttons leave, in design pixels.
        third = 98 if upright and self._doors_upright() > 2 else 0
        room = self.height() / scale.factor - (470 if upright else 346) - third - (38 if self._also.text() else 0)
        height = max(LEAST, min(MOST, (room + GAP) / rows - GAP)) if rows else MOST
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(rows, 1)
        for place, tick in enumerate(self._ticks):
            tick.dress(scale, height, letters)
            self._grid.removeWidget(tick)
            self._grid.addWidget(tick, place // columns, place % columns)

    def _place_doors(self, scale: Scale, *, upright: bool) -> None:
        self._doors.setSpacing(scale.px(14))
        missing, everybody = bool(self._missing.text()), bool(self._all.text())
        # Four in a row need smaller letters.
        font = scale.font(29 if missing and everybody and not upright else 32, STRONG)
        for button in (self._missing, self._all, self._stop, self._go):
            self._doors.removeWidget(button)
            button.setFont(font)
            button.setMinimumHeight(scale.px(84))
        # Wide enough for every number, so that nothing moves under a finger.
        widths = [QFontMetrics(font).horizontalAdvance(label) for label in self._labels]
        self._go.setMinimumWidth(max(widths, default=0) + scale.px(60))
        self._doors.setColumnStretch(1, 0)
        self._doors.setColumnStretch(2, 0 if upright else 1)
        if upright:
            self._doors.addWidget(self._stop, 0, 0, 1, 1 if missing or everybody else 2)
            self._doors.addWidget(self._missing, 0, 1)
            self._doors.addWidget(self._all, *((1, 0, 1, 2) if missing else (0, 1, 1, 1)))
            self._doors.addWidget(self._go, 2, 0, 1, 2)
        else:
            self._doors.addWidget(self._stop, 0, 0 if self._labels else 4)
            self._doors.addWidget(self._missing, 0, 1)
            self._doors.addWidget(self._all, 0, 3)
            self._doors.addWidget(self._go, 0, 4)

    def _doors_upright(self) -> int:
        """How many rows of buttons there are in portrait."""
        return 1 + bool(self._labels) + bool(self._missing.text() and self._all.text())


def _call(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
    button.setVisible(bool(text))
