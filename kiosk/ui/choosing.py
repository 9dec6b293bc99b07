"""The tick list of a group: one ticket, several people, and who of them is here or without a badge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.states import Offer
from kiosk.domain.admission import AlreadyIn, ChooseFromGroup
from kiosk.domain.registration import Language, Registration, RegistrationId
from kiosk.settings import EventSettings
from kiosk.ui.choosing_doors import ChoosingDoors
from kiosk.ui.choosing_places import Places, places
from kiosk.ui.group_names import group_names
from kiosk.ui.look import BODY, GAP, SMALL, TITLE, Look
from kiosk.ui.pager import Pager
from kiosk.ui.phrases_again import choosing_badges
from kiosk.ui.phrases_group import Asking, asking
from kiosk.ui.stacked import APART, stack, text
from kiosk.ui.theme import BOLD
from kiosk.ui.tick import Tick
from kiosk.ui.words import Words


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
        self._look: Look | None = None
        self._asked: ChooseFromGroup | Offer | None = None
        self._ticks: list[Tick] = []
        self._places = Places(1, 1, 0, 1)
        self._headline, self._line, self._also = Words(parent=self), Words(parent=self), Words(parent=self)
        self.pager = Pager(self)
        self.pager.turned.connect(self.on_turned)
        self.doors = ChoosingDoors(self)
        self.doors.go.clicked.connect(self.on_go)
        self.doors.everybody.clicked.connect(self.on_all)
        self.doors.stop.clicked.connect(self.on_stop)
        self.doors.missing.clicked.connect(self.badge_missing)
        for button in (*self.doors.all(), self.pager.before, self.pager.after):
            button.installEventFilter(self)
        self._grid = QGridLayout()
        self._names = QHBoxLayout()
        self._names.addLayout(self._grid, 1)
        self._names.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole = QVBoxLayout(self)
        self._head = QVBoxLayout()
        for words in (self._headline, self._line, self._also):
            self._head.addWidget(words)
        self._whole.addLayout(self._head)
        self._whole.addStretch(1)
        self._whole.addLayout(self._names)
        self._whole.addStretch(0)
        self._whole.addWidget(self.doors)

    def start(self, choice: ChooseFromGroup, language: Language | None) -> None:
        """Ask who of these people is here."""
        inside = {each.registration.id for each in choice.members if isinstance(each.outcome, AlreadyIn)}
        self._start([each.registration for each in choice.members], inside, choice, language)

    def start_badges(self, offer: Offer, language: Language | None) -> None:
        """Ask whose badge is missing."""
        self._start(offer.people, (), offer, language)

    def speak(self, language: Language | None) -> None:
        """Say the same in another language; ticks stay."""
        if self._asked is None:
            return
        words = self._words(language)
        for tick, note in zip(self._ticks, words.notes, strict=True):
            tick.remark(note)
        self._headline.say(words.headline)
        self.setAccessibleName(words.headline)
        self._line.say(words.line)
        self._also.say(words.also)
        self.doors.say(words)
        self.pager.speak(language)
        self._count()
        if self._look:
            self.dress(self._look)

    def clear(self) -> None:
        """Forget the people."""
        for tick in self._ticks:
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks, self._asked = [], None

    def dress(self, look: Look) -> None:
        """Lay out: words, names, buttons; the names that do not fit are on the next page."""
        self._look = look
        side, edge, gap = look.px(GAP[4] if look.upright else GAP[5]), look.px(GAP[3]), look.px(GAP[2])
        self._whole.setContentsMargins(side, edge, side, gap)
        self._whole.setSpacing(0)
        width = look.width - 2 * side
        # Within reach, names stand close to the buttons; else in the middle of what is left.
        self._whole.setStretch(3, 0 if look.low else 1)
        doors = self.doors.dress(look, width)
        room = look.height - edge - gap - doors - gap
        # At most so much for the words: names are what people came for.
        words = look.height - edge - look.reach - gap if look.low else round(room * (0.5 if look.letters > 1 else 0.42))
        head = stack(
            (
                text(self._headline, TITLE, look.colours.ink, BOLD),
                text(self._line, BODY, look.colours.ink),
                text(self._also, SMALL, look.colours.quiet, gives_way=1),
            ),
            look,
            width,
            words,
        )
        self._head.setSpacing(look.px(APART))
        names = look.reach - 2 * gap - doors if look.low else room - head - gap
        self._places = places(look, len(self._ticks), names, noted=any(not tick.isEnabled() for tick in self._ticks))
        self._names.setContentsMargins(0, 0, 0, gap if not look.low else look.px(GAP[1]))
        self._names.setSpacing(gap)
        self._grid.setSpacing(look.px(GAP[0]))
        rows = self._places.rows
        self.pager.dress(
            look,
            standing=rows > 1 and not look.low,
            worded=rows > 2 and not look.low,
            single=look.low,
            most=names if look.low else 0,
        )
        self.pager.count(self._places.pages)
        self._show_page()

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

    @Slot(int)
    def on_turned(self, _page: int) -> None:
        """Other names are wanted."""
        self._show_page()
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape stops."""
        self.touched.emit()
        match event.key():
            case Qt.Key.Key_Escape:
                self.doors.stop.click()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = self.focusWidget()
                buttons = (*self.doors.all(), self.pager.before, self.pager.after)
                next((each for each in buttons if each is focused), self.doors.go).click()
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

    def _start(
        self,
        people: Sequence[Registration],
        inside: Collection[RegistrationId],
        asked: ChooseFromGroup | Offer,
        language: Language | None,
    ) -> None:
        self.clear()
        self._asked = asked
        names = group_names([person.attendee for person in people], names=self._settings.screen.names)
        for person, name, note in zip(people, names, self._words(language).notes, strict=True):
            tick = Tick(person.id, name, note, is_in=person.id in inside)
            tick.setParent(self)
            tick.toggled.connect(self.on_toggled)
            tick.installEventFilter(self)
            self._ticks.append(tick)
        self.pager.start()
        self.speak(language)
        doors = self.doors
        order = [self, *self._ticks, self.pager.before, self.pager.after]
        for before, after in pairwise([*order, doors.everybody, doors.go, doors.missing, doors.stop]):
            self.setTabOrder(before, after)

    def _words(self, language: Language | None) -> Asking:
        if isinstance(self._asked, Offer):
            return choosing_badges(self._asked, language)
        if self._asked is None:
            raise AssertionError("nobody is asked")
        return asking(self._asked, language, self._settings)

    def _ticked(self) -> tuple[RegistrationId, ...]:
        return tuple(tick.person for tick in self._ticks if tick.isChecked())

    def _count(self) -> None:
        self.doors.count(len(self._ticked()))

    def _show_page(self) -> None:
        look, where = self._look, self._places
        if look is None:
            return
        first = self.pager.page * where.on_page
        for column in range(max(where.columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < where.columns else 0)
        side, gap = look.px(GAP[4] if look.upright else GAP[5]), look.px(GAP[2])
        turning = self.pager.sizeHint().width() + gap if where.pages > 1 else 0
        width = (look.width - 2 * side - turning) // where.columns - look.px(GAP[0])
        for place, tick in enumerate(self._ticks):
            self._grid.removeWidget(tick)
            shown = first <= place < first + where.on_page
            tick.setVisible(shown)
            if shown:
                tick.wear(look, width, where.height, where.letters)
                self._grid.addWidget(tick, (place - first) // where.columns, (place - first) % where.columns)
