"""The tick list of a group: one ticket, several people, and who of them is here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.admission import Admitted, AlreadyIn, Member, WelcomeBack
from kiosk.ui import phrases as say
from kiosk.ui.theme import BOLD, INK, QUIET, STRONG, Scale
from kiosk.ui.words import Words


class ChoosingScreen(QWidget):
    """First names and initials to tick; nobody is ticked beforehand, as nobody else knows who is here.

    *Signals:*
    - `chosen(tuple[RegistrationId, ...])`: who is here; empty if the visitors stop
    - `touched()`: somebody ticks and needs more time
    """

    chosen = Signal(object)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: tuple[Member, ...] = ()
        self._ticks: list[QPushButton] = []
        self._headline, self._line = Words(say.CHOOSE.headline), Words(say.CHOOSE.line)
        self._also = Words(f"{say.CHOOSE_EN.headline} {say.CHOOSE_EN.line}")
        self._names = QWidget()
        self._grid = QGridLayout(self._names)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._names)
        self._all = self._button(say.CHOOSE_ALL, self.on_all)
        self._nobody = self._button(say.CHOOSE_NOBODY, self.on_nobody)
        self._go = self._button(say.CHOOSE.next_step, self.on_go)
        self._go.setProperty("weight", "main")
        doors = QHBoxLayout()
        doors.addWidget(self._nobody)
        doors.addStretch(1)
        doors.addWidget(self._all)
        doors.addWidget(self._go)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._head = QVBoxLayout()
        for words in (self._headline, self._line, self._also):
            self._head.addWidget(words)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addLayout(doors)

    def start(self, members: Sequence[Member]) -> None:
        """Show these people, nobody ticked."""
        self.clear()
        self._members = tuple(members)
        for member in self._members:
            tick = QPushButton(_label(member))
            tick.setAccessibleName(tick.text())
            tick.setCheckable(True)
            tick.setEnabled(_may_come_in(member))
            tick.setChecked(isinstance(member.outcome, AlreadyIn))
            tick.setProperty("weight", "tick")
            tick.toggled.connect(self.on_toggled)
            self._ticks.append(tick)
        self._dress()
        self._show_possible()

    def clear(self) -> None:
        """Forget the people."""
        for tick in self._ticks:
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks, self._members = [], ()

    @Slot()
    def on_toggled(self) -> None:
        """A name was ticked or not any more."""
        self._show_possible()
        self.touched.emit()

    @Slot()
    def on_all(self) -> None:
        """All who may come in are here."""
        self.chosen.emit(tuple(each.registration.id for each in self._members if _may_come_in(each)))

    @Slot()
    def on_nobody(self) -> None:
        """The visitors stop."""
        self.chosen.emit(())

    @Slot()
    def on_go(self) -> None:
        """Those who are ticked are here."""
        self.chosen.emit(self._ticked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for landscape or portrait, at the scale of this size."""
        super().resizeEvent(event)
        self._dress()

    def _ticked(self) -> tuple[object, ...]:
        pairs = zip(self._members, self._ticks, strict=True)
        return tuple(member.registration.id for member, tick in pairs if tick.isChecked() and tick.isEnabled())

    def _show_possible(self) -> None:
        self._go.setEnabled(bool(self._ticked()))
        self._all.setEnabled(any(map(_may_come_in, self._members)))

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.clicked.connect(slot)
        return button

    def _dress(self) -> None:
        scale, upright = Scale.of(self.width(), self.height()), self.height() > self.width()
        side = scale.px(48 if upright else 90)
        self._whole.setContentsMargins(side, scale.px(80), side, scale.px(40))
        self._whole.setSpacing(scale.px(18))
        self._head.setSpacing(scale.px(6))
        self._grid.setSpacing(scale.px(14))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._headline.dress(scale.font(56, BOLD), INK)
        self._line.dress(scale.font(30), INK)
        self._also.dress(scale.font(24), QUIET)
        icon = _boxes(scale.px(40))
        columns = 1 if upright or len(self._ticks) < 4 else 2
        for place, tick in enumerate(self._ticks):
            tick.setFont(scale.font(32, STRONG))
            tick.setMinimumHeight(scale.px(84))
            tick.setIcon(icon)
            tick.setIconSize(QSize(scale.px(40), scale.px(40)))
            self._grid.addWidget(tick, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for button in (self._all, self._nobody, self._go):
            button.setFont(scale.font(30, STRONG))
            button.setMinimumSize(scale.px(180), scale.px(84))


def _may_come_in(member: Member) -> bool:
    return isinstance(member.outcome, Admitted | WelcomeBack)


def _label(member: Member) -> str:
    name = member.registration.attendee.short_name or member.registration.attendee.last_name[:1] + "."
    match member.outcome:
        case Admitted() | WelcomeBack():
            return name
        case AlreadyIn():
            return f"{name} ({say.CHOOSE_IN})"
        case _:
            return f"{name} ({say.CHOOSE_DESK})"


def _boxes(side: int) -> QIcon:
    """An empty box, and one with a tick, `side` pixels wide."""
    icon = QIcon()
    for state in (QIcon.State.Off, QIcon.State.On):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / 40, side / 40)
        painter.setPen(QPen(QColor(INK), 3))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(3, 3, 34, 34), 6, 6)
        if state is QIcon.State.On:
            round_caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(QColor(INK), 5, Qt.PenStyle.SolidLine, *round_caps))
            painter.drawPolyline([QPointF(10, 21), QPointF(17, 28), QPointF(30, 12)])
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            icon.addPixmap(picture, mode, state)
    return icon
