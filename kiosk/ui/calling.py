"""Help is called: who comes, and what the visitor may say without a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkin.events import BackWanted, HelpDropped, NeedChosen
from kiosk.checkin.states import Calling
from kiosk.domain.help import Need
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.column import Part
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.icons import Icon
from kiosk.ui.look import BODY, GAP, LEAD, SMALL, TITLE, Look
from kiosk.ui.need_button import NeedButton
from kiosk.ui.phrases_calling import calling
from kiosk.ui.stacked import APART, natural, stack, text
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class CallingScreen(QWidget):
    """Calm and large: somebody comes. Five icons say more, for whoever wants to; nothing of it is kept.

    *Signals:*
    - `did(VisitorEvent)`: what the visitor wants
    """

    did = Signal(object)

    def __init__(self, _settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._look: Look | None = None
        self._showing = False
        self._plate = IconPlate(Icon.HELP, self)
        self._headline, self._line, self._also = Words(parent=self), Words(parent=self), Words(parent=self)
        self._question, self._private = Words(parent=self), Words(parent=self)
        self._needs = [NeedButton(need, self) for need in Need]
        for button in self._needs:
            # Also a screen reader's "toggle", which is no click.
            button.toggled.connect(self.on_need)
        self._back, self._drop = WordButton(parent=self), WordButton("quiet", parent=self)
        self._back.clicked.connect(self.on_back)
        self._drop.clicked.connect(self.on_drop)
        self._texts = QVBoxLayout()
        for words in (self._headline, self._line, self._also, self._question, self._private):
            self._texts.addWidget(words)
        self._head = QHBoxLayout()
        self._head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._texts, 1)
        self._grid = QGridLayout()
        self._doors = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._doors.addWidget(self._back, 3)
        self._doors.addWidget(self._drop, 5)
        self._whole = QVBoxLayout(self)
        self._whole.addStretch(1)
        self._whole.addLayout(self._head)
        self._whole.addStretch(1)
        self._whole.addLayout(self._grid)
        self._whole.addLayout(self._doors)

    def show_call(self, state: Calling, language: Language | None) -> None:
        """Show how the call stands, and which need is chosen."""
        words = calling(state, language)
        for label, said in (
            (self._headline, words.headline),
            (self._line, words.line),
            (self._also, words.also),
            (self._question, words.question),
            (self._private, words.private),
        ):
            label.say(said)
        self._showing = True
        for button in self._needs:
            button.call(words.needs[button.need].name, words.needs[button.need].wish)
            button.setChecked(button.need is state.need)
        self._showing = False
        self.setAccessibleName(words.headline)
        self._back.say(words.back)
        self._drop.say(words.drop)
        if self._look:
            self.dress(self._look)

    def dress(self, look: Look) -> None:
        """Lay out: words above, icons and buttons below; upright the icons stand one below the other."""
        self._look = look
        side, edge, gap = look.px(GAP[4] if look.upright else GAP[5]), look.px(GAP[3]), look.px(GAP[2])
        self._whole.setContentsMargins(side, edge, side, gap if look.low else edge)
        self._whole.setSpacing(0)
        self._grid.setSpacing(look.px(GAP[1]))
        self._doors.setSpacing(gap)
        self._doors.setContentsMargins(0, gap if not look.low else look.px(GAP[1]), 0, 0)
        self._head.setSpacing(look.px(GAP[4]))
        listed = look.upright and not look.low
        # In large text the words need the place of the sign.
        self._plate.setVisible(not (look.letters > 1 and look.upright))
        plate = look.px(110 if look.upright else 150)
        self._plate.dress(plate, look.colours.primary, look.colours.on_primary)
        width = look.width - 2 * side - (plate + look.px(GAP[4]) if not self._plate.isHidden() else 0)
        door = look.target(76)
        # Large words upright need the whole width.
        piled = listed and look.letters > 1
        directions = QBoxLayout.Direction
        self._doors.setDirection(directions.TopToBottom if piled else directions.LeftToRight)
        texts = self._said(look)
        rest = look.height - 2 * edge - (2 * door + gap if piled else door) - gap - look.px(GAP[3])
        if look.low:
            within = max(2 * look.px(GAP[4]), look.reach - gap - look.px(GAP[1]))
            door = min(within // 2, look.target(110 if look.upright else 76))
            need = within - door
            rest = look.height - look.reach - edge - gap
            need_rows = 1
        else:
            need_rows = len(self._needs) if listed else 1
            wanted = natural(texts, look, width)
            sizes = (104, 92, 80, 70, 56) if listed else (210, 180, 150, 120, 90, 56)
            spaces = (need_rows - 1) * look.px(GAP[1])
            heights = [look.target(size) for size in sizes]
            need = next((each for each in heights if need_rows * each + spaces + wanted <= rest), heights[-1])
            rest -= need_rows * need + spaces
        self._texts.setSpacing(look.px(APART))
        stack(texts, look, width, rest)
        self._place_needs(look, look.width - 2 * side, need, listed=listed)
        for button in (self._back, self._drop):
            button.wear(look, BODY, height=door)
            button.setFixedHeight(door)

    @Slot()
    def on_need(self) -> None:
        """A need is chosen, or taken back."""
        button = self.sender()
        if isinstance(button, NeedButton) and not self._showing:
            self.did.emit(NeedChosen(button.need if button.isChecked() else None))

    @Slot()
    def on_back(self) -> None:
        """Back to where the visitor was; somebody comes all the same."""
        self.did.emit(BackWanted())

    @Slot()
    def on_drop(self) -> None:
        """No help is needed any more."""
        self.did.emit(HelpDropped())

    def _said(self, look: Look) -> tuple[Part, ...]:
        colours = look.colours
        return (
            text(self._headline, TITLE, colours.ink, BOLD),
            text(self._line, LEAD if look.letters <= 1 else BODY, colours.ink),
            text(self._also, BODY, colours.quiet, gives_way=1),
            text(self._question, BODY, colours.ink, STRONG, gives_way=1),
            text(self._private, SMALL, colours.quiet, gives_way=1),
        )

    def _place_needs(self, look: Look, width: int, height: int, *, listed: bool) -> None:
        font = look.font(BODY if listed else SMALL, STRONG)
        beside = listed or height < look.px(100)
        if not listed:
            # One size for all: the longest word of any must fit.
            longest = max(
                QFontMetrics(font).horizontalAdvance(word) for button in self._needs for word in button.text().split()
            )
            room = (width - 4 * look.px(GAP[1])) // len(self._needs) - look.px(30)
            room = round(room * 0.7) if beside else room
            font.setPixelSize(min(font.pixelSize(), font.pixelSize() * room // longest))
        for column in range(len(self._needs)):
            self._grid.setColumnStretch(column, 1 if not listed or not column else 0)
        for place, button in enumerate(self._needs):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, place if listed else 0, 0 if listed else place)
            button.show_in(look, font, height, beside=beside)
