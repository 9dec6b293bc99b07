"""The helpers' panel of calls for help, from this station and from others; it is not there while nobody calls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.domain.help import CallId, HelpCall
from kiosk.ui.call_row import CallRow
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.phrases_calls import CallsSentences
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class CallsPanel(QWidget):
    """Whoever waits longest stands at the top, and those to whom somebody goes already below.

    *Signals:*
    - `answered(CallId)`, `done(CallId)`, `person_wanted(RegistrationId)`: what the helper does about a call
    - `touched()`: the helper is still there
    """

    answered = Signal(object)
    done = Signal(object)
    person_wanted = Signal(object)
    touched = Signal()

    def __init__(self, time_zone: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._tongue = time_zone, tongue
        self._look: Look | None = None
        self._calls: tuple[HelpCall, ...] = ()
        self._rows: dict[CallId, CallRow] = {}
        self._heading = Words(parent=self)
        self._inside = QWidget()
        self._inside.installEventFilter(self)
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll = Scrolling(self._inside, self)
        self._scroll.touched.connect(self.touched)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._heading)
        self._whole.addWidget(self._scroll)
        tongue.changed.connect(self.on_language)
        self.hide()

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Show how the calls stand now."""
        self._calls = tuple(sorted(calls, key=lambda call: (call.coming, call.since)))
        self._fill()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._fill()

    def dress(self, look: Look) -> None:
        """Use this look; the panel takes no more than a good third of the screen, and scrolls beyond."""
        self._look = look
        self._whole.setSpacing(look.px(6))
        self._list.setSpacing(look.px(6))
        self._heading.dress(look.font(22, STRONG), look.colours.ink, most_lines=1)
        for row in self._rows.values():
            row.dress(look)
        self._scroll.dress(look)
        self._fit(look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows have become higher or lower; and any press on a button says that the helper is there."""
        if watched is self._inside:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self._look:
                self._fit(self._look)
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _fit(self, look: Look) -> None:
        # What a row says may have changed a moment ago: its layout has not heard of that yet.
        for row in self._rows.values():
            if (layout := row.layout()) is not None:
                layout.invalidate()
        self._list.invalidate()
        natural = self._list.totalHeightForWidth(self._inside.width())
        height = min(max(natural, self._list.totalMinimumSize().height()), round(look.height * 0.36))
        if height != self._scroll.height():
            self._scroll.setFixedHeight(height)

    def _fill(self) -> None:
        language = self._tongue.language
        for gone in self._rows.keys() - {call.id for call in self._calls}:
            old = self._rows.pop(gone)
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, call in enumerate(self._calls):
            row = self._rows.get(call.id)
            if row is None:
                row = self._rows[call.id] = CallRow(call, self._time_zone, language)
                row.answered.connect(self.answered)
                row.done.connect(self.done)
                row.person_wanted.connect(self.person_wanted)
                for button in row.findChildren(QPushButton):
                    button.installEventFilter(self)
            else:
                row.show_call(call, language)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
        heading = CallsSentences(language).heading(len(self._calls))
        self._heading.say(heading)
        self._scroll.call(heading)
        self.setVisible(bool(self._calls))
        if self._look:
            self.dress(self._look)
