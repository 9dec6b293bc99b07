"""The helper screen: one search field, a row a person, and what can be done for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.checkin.ports import Match
from kiosk.domain.registration import RegistrationId
from kiosk.ui import helper_phrases as say
from kiosk.ui.theme import BOLD, CARD, INK, LINE, QUIET, STRONG, Scale
from kiosk.ui.words import Words


class PersonRow(QFrame):
    """One person and the buttons for them.

    *Signals:*
    - `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`, `reprint_chosen(RegistrationId)`
    """

    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)

    def __init__(self, match: Match, time_zone: str, scale: Scale, *, upright: bool) -> None:
        super().__init__()
        person = match.registration
        self._id: RegistrationId = person.id
        self.setObjectName("row")
        name, about = Words(), Words()
        name.say(f"{person.attendee.last_name}, {person.attendee.first_name}".strip(", "))
        standing = say.standing(person, match.since, time_zone)
        about.say(" · ".join(part for part in (person.attendee.organisation, say.role(person.role), standing) if part))
        name.dress(scale.font(25, BOLD), INK, most_lines=2)
        about.dress(scale.font(19), QUIET, most_lines=3)
        text = QVBoxLayout()
        text.setSpacing(scale.px(2))
        text.addWidget(name)
        text.addWidget(about)
        doors = QHBoxLayout()
        doors.setSpacing(scale.px(10))
        if match.since is None:
            doors.addWidget(self._button(say.CHECK_IN, self.on_check_in, "main", scale))
        else:
            doors.addWidget(self._button(say.WITHDRAW, self.on_withdraw, "", scale))
        doors.addWidget(self._button(say.REPRINT, self.on_reprint, "", scale))
        # Upright the buttons go below: beside them a long name would have no room.
        whole = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        whole.setContentsMargins(scale.px(18), scale.px(10), scale.px(14), scale.px(10))
        whole.setSpacing(scale.px(10))
        whole.addLayout(text, 1)
        whole.addLayout(doors)
        self.setStyleSheet(
            f"#row {{ background: {CARD}; border: {scale.px(1)}px solid {LINE}; border-radius: {scale.px(10)}px; }}"
        )

    @Slot()
    def on_check_in(self) -> None:
        """Check in by hand."""
        self.check_in_chosen.emit(self._id)

    @Slot()
    def on_withdraw(self) -> None:
        """Take the check-in back; asked twice, as the two buttons lie close to each other."""
        button = self.sender()
        if isinstance(button, QPushButton) and button.text() != say.WITHDRAW_SURE:
            button.setText(say.WITHDRAW_SURE)
            return
        self.withdraw_chosen.emit(self._id, say.REASON)

    @Slot()
    def on_reprint(self) -> None:
        """Print the badge once more."""
        self.reprint_chosen.emit(self._id)

    def _button(self, text: str, slot: object, weight: str, scale: Scale) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("weight", weight)
        button.setFont(scale.font(20, STRONG))
        button.setMinimumHeight(scale.px(58))
        button.clicked.connect(slot)
        return button


class HelperScreen(QWidget):
    """Search, check in by hand, take back, print again.

    *Signals:*
    - `searched(str)`, `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`,
      `reprint_chosen(RegistrationId)`: what the helper wants
    - `touched()`: the helper is still there
    - `left()`: back to the visitors
    """

    searched = Signal(str)
    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)
    touched = Signal()
    left = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone = time_zone
        self._matches: tuple[Match, ...] = ()
        self._title, self._notice, self._jobs = Words("Helfer-Platz"), Words(), Words()
        self._field = QLineEdit()
        self._field.setPlaceholderText(say.SEARCH)
        self._field.setAccessibleName(say.SEARCH)
        self._field.textChanged.connect(self.on_typed)
        self._back = QPushButton(say.BACK)
        self._back.setAccessibleName(say.BACK)
        self._back.clicked.connect(self.left)
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._back)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName("Gefundene Personen")
        self._scroll.setWidget(self._list)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self._field)
        self._whole.addWidget(self._notice)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._jobs)
        self.setTabOrder(self._field, self._back)

    def start(self) -> None:
        """Begin with an empty field; nothing of the last search is left."""
        self._field.clear()
        self.on_matches(())
        self._notice.say(say.TYPE_HERE)
        self._field.setFocus()

    @Slot(str)
    def on_typed(self, text: str) -> None:
        """Search while typing."""
        self.touched.emit()
        if len(text.strip()) >= 2:
            self.searched.emit(text)
        else:
            self.on_matches(())
            self._notice.say(say.TYPE_HERE)

    @Slot(object)
    def on_matches(self, matches: tuple[Match, ...]) -> None:
        """Show these people."""
        self._matches = matches
        self._notice.say(say.NOBODY if not matches and len(self._field.text().strip()) >= 2 else "")
        self._fill()
        # The button that was pressed is gone with its row: back to the field, ready for the next name.
        self._scroll.verticalScrollBar().setValue(0)
        self._field.setFocus()

    def tell(self, notice: str) -> None:
        """Show what came of the last action."""
        self._notice.say(notice)

    @Slot(int)
    def on_open_jobs(self, count: int) -> None:
        """How many badges no printer has taken."""
        self._jobs.say(say.open_badges(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything."""
        super().resizeEvent(event)
        scale = Scale.of(self.width(), self.height())
        self._whole.setContentsMargins(*[scale.px(32)] * 4)
        self._whole.setSpacing(scale.px(12))
        self._rows.setSpacing(scale.px(8))
        self._title.dress(scale.font(32, BOLD), INK, most_lines=1)
        self._notice.dress(scale.font(22, STRONG), INK, most_lines=2)
        self._jobs.dress(scale.font(19), QUIET, most_lines=2)
        self._field.setFont(scale.font(28))
        self._back.setFont(scale.font(20))
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any press anywhere on this screen says that the helper is there."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        while self._rows.count() > 1:
            row = self._rows.takeAt(0)
            if row is not None and (widget := row.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        scale = Scale.of(self.width(), self.height())
        for place, match in enumerate(self._matches):
            row_widget = PersonRow(match, self._time_zone, scale, upright=self.height() > self.width())
            row_widget.check_in_chosen.connect(self.check_in_chosen)
            row_widget.withdraw_chosen.connect(self.withdraw_chosen)
            row_widget.reprint_chosen.connect(self.reprint_chosen)
            for button in row_widget.findChildren(QPushButton):
                button.installEventFilter(self)
            self._rows.insertWidget(place, row_widget)
