"""The bar below every screen for visitors: help, languages, how one wants to be served, and the helpers' door."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.checkin.events import ExplanationWanted, HelpWanted
from kiosk.checkin.manner import LanguageWanted, Manner, Theme, Wish
from kiosk.domain.registration import Language
from kiosk.ui.door import HelperDoor
from kiosk.ui.icons import Icon
from kiosk.ui.look import GAP, HELP_MM, SMALL, TINY, Look
from kiosk.ui.phrases_bar import OWN_NAMES, SHORT_NAMES, BarWords
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.pill_rows import needed, place_row
from kiosk.ui.theme import BOLD, STRONG

WISHES = {
    Wish.SPEECH: Icon.SPEECH,
    Wish.LARGE: Icon.LETTERS,
    Wish.THEME: Icon.COLOURS,
    Wish.LOW: Icon.LOWER,
}
"""The wishes that have a button, in order."""

HEIGHT = 76.0
"""How high a row is, in design pixels, where 15 mm are not more."""

LEAST = 0.72
"""How far words shrink, as a share, before languages are called by their short names."""

ROOMY_MM = 170.0
"""A window at least so high has room for two rows in large text."""


class Bar(QWidget):
    """Help is always at its left end, the helpers' door at its right end; what lies between them depends on the room.

    *Signals:*
    - `did(VisitorEvent)`: somebody wants help, or an explanation
    - `wished(Wish | LanguageWanted)`: somebody wants to be served in another manner
    - `helper_wanted()`: a helper wants in
    """

    did = Signal(object)
    wished = Signal(object)
    helper_wanted = Signal()

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner = Manner()
        self._look: Look | None = None
        self._ground = QColor("#FFFFFF"), QColor("#000000")
        self.help = Pill(Icon.HELP, self, beside=True)
        self.languages = {each: Pill(parent=self) for each in languages} if len(languages) > 1 else {}
        self.wishes = {wish: Pill(icon, self) for wish, icon in WISHES.items()}
        self.access = Pill(Icon.ACCESS, self)
        self.door = HelperDoor(self)
        self.help.clicked.connect(self.on_help)
        self.access.clicked.connect(self.on_access)
        self.door.clicked.connect(self.helper_wanted)
        for button in (*self.languages.values(), *self.wishes.values()):
            button.setCheckable(True)
            # Not `clicked`: a screen reader switches what can be checked, and that clicks nothing.
            button.toggled.connect(self.on_wish)
        self.speak(None)

    @Slot()
    def on_help(self) -> None:
        """Somebody needs help."""
        self.did.emit(HelpWanted())

    @Slot()
    def on_access(self) -> None:
        """Somebody wants to know what this station can do."""
        self.did.emit(ExplanationWanted())

    @Slot()
    def on_wish(self) -> None:
        """A language or another wish was pressed; what is pressed on the screen stays as the manner says."""
        pressed = self.sender()
        language = next((each for each, button in self.languages.items() if button is pressed), None)
        wish = next((each for each, button in self.wishes.items() if button is pressed), None)
        self._check()
        if language is not None:
            self.wished.emit(LanguageWanted(language))
        elif wish is not None:
            self.wished.emit(wish)

    def show_manner(self, manner: Manner) -> None:
        """Show what is chosen, in the language that is chosen."""
        if manner.language is not self._manner.language:
            self.speak(manner.language)
        self._manner = manner
        self._check()

    def offer_speech(self, *, possible: bool) -> None:
        """Have the button for speech, or none where the station has no voice."""
        self.wishes[Wish.SPEECH].setVisible(possible)
        if self._look is not None:
            self.dress(self._look)

    def speak(self, language: Language | None) -> None:
        """Say everything in this language."""
        words = BarWords(language or Language.GERMAN)
        self.setAccessibleName(words.bar())
        self.help.call(words.help(), hint=words.help_hint())
        self.access.call(words.accessibility(), words.accessibility_name())
        for wish, button in self.wishes.items():
            button.call(words.wish(wish), words.wish_name(wish))
        for each, button in self.languages.items():
            button.call(OWN_NAMES[each], OWN_NAMES[each], words.language_hint())
        self.door.speak(words)
        if self._look is not None:
            self.dress(self._look)

    def rows(self, look: Look) -> int:
        """How many rows there are in a window that looks like this."""
        # Low, one row leaves more of the lowest third to the screen's own buttons.
        roomy = look.letters > 1 and not look.low and look.height >= ROOMY_MM * look.mm
        buttons = len(self.languages) + len(self.wishes) + 2
        narrow = ceil(HELP_MM * look.mm) + buttons * (look.target() + look.px(GAP[0])) > look.width - 2 * look.px(
            GAP[1]
        )
        return 2 if look.upright or roomy or narrow else 1

    def height_for(self, look: Look) -> int:
        """How high the bar is in a window that looks like this, in pixels."""
        rows, size = self.rows(look), self._growth(look)
        return rows * look.target(HEIGHT * size) + (rows + 1) * look.px(GAP[0])

    def dress(self, look: Look) -> None:
        """Use this look, of the whole window, and place everything."""
        self._look = look
        colours = look.colours
        self._ground = QColor(colours.bar), QColor(colours.line)
        edge = colours.line if colours.border > 2 else ""
        held = (colours.focus, colours.pressed, colours.ink)
        plain = Paint("", colours.ink, edge, *held)
        main = Paint(colours.primary, colours.on_primary, "", *held)
        # Help alone is full: what is chosen has a border, and white or black behind it.
        chosen = Paint(colours.card, colours.primary, colours.primary, *held)
        grown, height = 1.4 if look.letters > 1 else 1.0, look.target(HEIGHT * self._growth(look))
        available = look.width - 2 * look.px(GAP[1])
        rows = self._in_rows(self.rows(look))
        for short in (False, True):
            if self._dress_all(look, rows, (plain, main, chosen), grown, height, available, short=short):
                break
        gap = look.px(GAP[0])
        for number, row in enumerate(rows):
            top = gap + number * (height + gap)
            place_row(row, QRect(look.px(GAP[1]), top, available, height), gap, favourite=self.help)
        # The helpers' door stays at the end of its row.
        self.door.move(look.px(GAP[1]) + available - self.door.width(), self.door.y())
        self.update()

    def _growth(self, look: Look) -> float:
        """How much higher than designed a row is."""
        return 1.25 if look.letters > 1 and not look.low and self.rows(look) > 1 else 1.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground[0])
        painter.fillRect(QRect(0, 0, self.width(), 2), self._ground[1])
        painter.end()

    def _check(self) -> None:
        manner = self._manner
        chosen = {
            Wish.SPEECH: manner.speech,
            Wish.LARGE: manner.large,
            Wish.THEME: manner.theme is not Theme.LIGHT,
            Wish.LOW: manner.low,
        }
        states = [(button, language is manner.language) for language, button in self.languages.items()]
        states += [(button, chosen[wish]) for wish, button in self.wishes.items()]
        for button, checked in states:
            with QSignalBlocker(button):
                button.setChecked(checked)
            button.update()

    def _in_rows(self, rows: int) -> list[list[Pill]]:
        wishes = [button for button in self.wishes.values() if not button.isHidden()]
        languages, others = list(self.languages.values()), [*wishes, self.access, self.door]
        if rows == 1 or not languages:
            return [[self.help, *languages, *others]]
        return [languages, [self.help, *others]]

    def _dress_all(
        self,
        look: Look,
        rows: list[list[Pill]],
        paints: tuple[Paint, Paint, Paint],
        grown: float,
        height: int,
        available: int,
        *,
        short: bool,
    ) -> bool:
        """Dress all buttons with the largest letters that fit. If none do, they are dressed with the smallest."""
        plain, main, chosen = paints
        for language, button in self.languages.items():
            button.setText(SHORT_NAMES[language] if short else OWN_NAMES[language])
        self.help.stand(beside=not short)
        for share in (1.0, 0.93, 0.86, 0.79, LEAST):
            words = look.scale.font(TINY * grown * share, STRONG)
            for button in (*self.languages.values(), *self.wishes.values(), self.access, self.door):
                size = look.scale.font(SMALL * grown * share, STRONG) if short and button.text() in _SHORT else words
                button.dress(look, size, plain, chosen, height=height)
            help_font = look.scale.font((TINY if short else SMALL) * grown * share, BOLD)
            self.help.dress(look, help_font, main, height=height)
            self.help.setMinimumWidth(ceil(HELP_MM * look.mm))
            if all(needed(row, look.px(GAP[0])) <= available for row in rows):
                return True
        return False


_SHORT = frozenset(SHORT_NAMES.values())
