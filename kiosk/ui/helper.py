"""The helper screen: one search field, a row a person, and without a search how printers and badges stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.checkin.ports import Match
from kiosk.domain.badge import OpenJob
from kiosk.domain.printer import PrinterStatus
from kiosk.ui import helper_phrases as say
from kiosk.ui import printer_phrases
from kiosk.ui.person_row import PersonRow
from kiosk.ui.printers import PrintersPanel
from kiosk.ui.theme import BOLD, INK, STRONG, Scale
from kiosk.ui.words import Words


class HelperScreen(QWidget):
    """Search, check in by hand, take back, print again; look after printers and badges.

    *Signals:*
    - `searched(str)`, `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`,
      `reprint_chosen(RegistrationId)`, `again_chosen(JobId)`, `give_up_chosen(JobId)`: what the helper wants
    - `touched()`: the helper is still there
    - `left()`: back to the visitors
    """

    searched = Signal(str)
    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)
    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    touched = Signal()
    left = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone = time_zone
        self._matches: tuple[Match, ...] = ()
        self._title, self._notice = Words("Helfer-Platz"), Words()
        self.panel = PrintersPanel(time_zone)
        self.panel.again_chosen.connect(self.again_chosen)
        self.panel.give_up_chosen.connect(self.give_up_chosen)
        self.panel.touched.connect(self.touched)
        self._badges = Words()
        self._look = QPushButton(printer_phrases.LOOK_AT_PRINTERS)
        self._look.setAccessibleName(printer_phrases.LOOK_AT_PRINTERS)
        self._look.clicked.connect(self.on_look)
        self._look.installEventFilter(self)
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
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._badges, 1)
        self._foot.addWidget(self._look)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self._field)
        self._whole.addWidget(self._notice)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self.panel, 1)
        self._whole.addLayout(self._foot)
        self.setTabOrder(self._field, self._back)

    def start(self) -> None:
        """Begin with an empty field and the printers; nothing of the last search is left."""
        self._field.clear()
        self.on_typed("")
        self._field.setFocus()

    @Slot(str)
    def on_typed(self, text: str) -> None:
        """Search while typing."""
        self.touched.emit()
        self._scroll.setVisible(self._searching())
        self.panel.setVisible(not self._searching())
        self._sum_up()
        if self._searching():
            self.searched.emit(text)
        else:
            self.on_matches(())

    @Slot(object)
    def on_matches(self, matches: tuple[Match, ...]) -> None:
        """Show these people; an answer to a search that is over shows nobody."""
        self._matches = matches if self._searching() else ()
        if self._searching():
            self._notice.say("" if matches else say.NOBODY)
        else:
            self._notice.say(say.TYPE_HERE)
        self._fill()
        # The button that was pressed is gone with its row: back to the field, ready for the next name.
        self._scroll.verticalScrollBar().setValue(0)
        self._field.setFocus()

    def tell(self, notice: str) -> None:
        """Show what came of the last action."""
        self._notice.say(notice)

    def show_printers(self, printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> None:
        """Show how printers and open badges stand now."""
        self.panel.show_printers(printers, jobs)
        self._badges.say(printer_phrases.summary(printers, jobs))
        self._sum_up()

    @Slot()
    def on_look(self) -> None:
        """Away from the search, to printers and badges."""
        self._field.clear()
        self._field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything."""
        super().resizeEvent(event)
        scale = Scale.of(self.width(), self.height())
        self._whole.setContentsMargins(*[scale.px(32)] * 4)
        self._whole.setSpacing(scale.px(12))
        self._rows.setSpacing(scale.px(8))
        self._title.dress(scale.font(32, BOLD), INK, most_lines=1)
        self._notice.dress(scale.font(22, STRONG), INK, most_lines=2)
        self._badges.dress(scale.font(21, STRONG), INK, most_lines=2)
        self._field.setFont(scale.font(28))
        self._back.setFont(scale.font(20))
        self._look.setFont(scale.font(20, STRONG))
        self._look.setMinimumHeight(scale.px(58))
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any press anywhere on this screen says that the helper is there."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _searching(self) -> bool:
        return len(self._field.text().strip()) >= 2

    def _sum_up(self) -> None:
        # While people are looked up, one line says what else wants to be looked at.
        wanted = self._searching() and bool(self._badges.text())
        self._badges.setVisible(wanted)
        self._look.setVisible(wanted)

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
