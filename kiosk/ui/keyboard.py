"""The keyboard on the screen: as people know it where there is room, and in the order of the alphabet where not."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from kiosk.domain.registration import Language
from kiosk.ui.icons import Icon
from kiosk.ui.key_rows import Page, Row, Special, flowing_lines, flowing_rows, pages, roomy_columns, roomy_rows
from kiosk.ui.look import BODY, LEAD, Look
from kiosk.ui.phrases_look_up import KeyboardSentences
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton, typing

KEY_GAP = 1
"""Between keys, in design pixels: each has room around it of its own."""

WITHIN = 26
"""What the frame of a key takes of its width, in design pixels."""

_FACES = {Page.LETTERS: "ABC", Page.CYRILLIC: "АБВ", Page.DIGITS: "123", Page.MARKED: "ÉŞŁ"}
_SMALL_ALWAYS = "ßı"
"""Letters without a capital that people know."""


class Keyboard(QWidget):
    """Letters, digits and signs to touch; the two buttons `back` and `go` of its screen stand among the keys.

    For Tab they come behind `after`.

    *Signals:*
    - `typed(str)`: one letter, digit or sign, in lower case
    - `deleted()`: the last one is to go
    """

    typed = Signal(str)
    deleted = Signal()

    def __init__(self, back: WordButton, go: WordButton, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._say = KeyboardSentences(Language.GERMAN)
        self._language: Language | None = None
        self._page, self._columns, self._rows = Page.LETTERS, 0, 4
        self._look: Look | None = None
        self._width = self._height = 0
        self._faces: list[Face] = []
        self._delete = self._special(Icon.DELETE)
        self._delete.clicked.connect(self.deleted)
        self._space = self._special()
        self._space.clicked.connect(self.on_space)
        self._turn = self._special()
        self._turn.clicked.connect(self.on_turn)
        for button in (back, go):
            button.setParent(self)
        self._specials = {
            Special.SPACE: self._space,
            Special.DELETE: self._delete,
            Special.PAGE: self._turn,
            Special.BACK: back,
            Special.GO: go,
        }

    def speak(self, language: Language | None) -> None:
        """Use the words of this language; Ukrainian has a page more."""
        if language is self._language and self._delete.accessibleName():
            return
        self._language, self._say = language, KeyboardSentences(language or Language.GERMAN)
        self._delete.setAccessibleName(self._say.delete())
        self._space.call(self._say.space())
        self._place()

    def start(self) -> None:
        """Begin with the letters."""
        if self._page is not Page.LETTERS:
            self._page = Page.LETTERS
            self._place()

    def dress(self, look: Look, width: int, height: int) -> None:
        """Stand in so much room, in pixels; keys are as large as it allows."""
        if (look, width, height) == (self._look, self._width, self._height):
            return
        self._look, self._width, self._height = look, width, height
        pitch = look.target(50) + look.px(KEY_GAP)
        columns, rows = (width + look.px(KEY_GAP)) // pitch, (height + look.px(KEY_GAP)) // pitch
        self._columns, self._rows = roomy_columns(columns, rows), flowing_lines(width, height, look.target(50))
        self.setFixedHeight(height)
        self._place()

    @Slot()
    def on_face(self) -> None:
        """A letter was touched."""
        face = self.sender()
        if isinstance(face, Face):
            self.typed.emit(face.letter)

    @Slot()
    def on_space(self) -> None:
        """The space was touched."""
        self.typed.emit(" ")

    @Slot()
    def on_turn(self) -> None:
        """The next page is wanted."""
        self._page = self._next()
        self._place()

    def _pages(self) -> tuple[Page, ...]:
        return pages(self._language, roomy=bool(self._columns))

    def _next(self) -> Page:
        there = self._pages()
        return there[(there.index(self._page) + 1) % len(there)]

    def _place(self) -> None:
        look = self._look
        if look is None:
            return
        if self._page not in self._pages():
            self._page = Page.LETTERS
        rows = roomy_rows(self._page, self._columns) if self._columns else flowing_rows(self._page, self._rows)
        self._name_turn()
        shown = self._fill(rows, look)
        for button in (*self._faces, self._space, self._delete, self._turn):
            if button.isHidden() is (button in shown):
                button.setVisible(button in shown)
        for before, after in pairwise([self._after, *shown]):
            QWidget.setTabOrder(before, after)

    def _fill(self, rows: tuple[Row, ...], look: Look) -> list[WordButton]:
        """Put the keys into their places; they are returned in their order.

        Without a layout: it would ask each key for its size again and again, which takes longer than all the rest.
        """
        shown: list[WordButton] = []
        gap, faces = look.px(KEY_GAP), 0
        widest = max(sum(key.units for key in row) for row in rows)
        high = (self._height - gap * (len(rows) - 1)) // len(rows)
        wide = (self._width - gap * (widest - 1)) / widest
        # One size for all: the widest letter must fit into a key, beside the ring around it.
        room = int(wide) - look.px(WITHIN)
        letters = _narrowed(look.font(LEAD, STRONG), "Щ", room)
        letters.setPixelSize(min(letters.pixelSize(), high // 2))
        for line, row in enumerate(rows):
            column = 0
            # What a row has too little, its last key has more.
            spare = widest - sum(key.units for key in row)
            for place, key in enumerate(row):
                if isinstance(key.face, Special):
                    button = self._specials[key.face]
                else:
                    button, faces = self._face(faces, key.face), faces + 1
                units = key.units + (spare if place == len(row) - 1 and isinstance(key.face, Special) else 0)
                if isinstance(button, Face):
                    button.put_on(look, letters)
                elif button is self._turn:
                    button.put_on(look, _narrowed(letters, "ÉŞŁ", room * units))
                else:
                    button.wear(look, BODY)
                button.setMinimumSize(1, high)
                left, right = round(column * (wide + gap)), round((column + units) * (wide + gap) - gap)
                button.setGeometry(left, line * (high + gap), right - left, high)
                column += units
                shown.append(button)
        return shown

    def _face(self, place: int, letter: str) -> Face:
        """The key at this place among the letters, made if need be, with this letter on it."""
        if place == len(self._faces):
            face = Face(self)
            face.clicked.connect(self.on_face)
            self._faces.append(face)
        face = self._faces[place]
        face.letter = letter
        face.call(letter if letter in _SMALL_ALWAYS else letter.upper(), self._say.sign(letter))
        return face

    def _name_turn(self) -> None:
        following = self._next()
        name = {
            Page.LETTERS: self._say.to_letters,
            Page.CYRILLIC: self._say.to_cyrillic,
            Page.DIGITS: self._say.to_digits,
            Page.MARKED: self._say.to_marked,
        }[following]()
        self._turn.call(_FACES[following], name)

    def _special(self, icon: Icon | None = None) -> WordButton:
        return typing(WordButton(icon=icon, parent=self))


class Face(WordButton):
    """A key with a letter, a digit or a sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.letter = ""
        typing(self)


def _narrowed(font: QFont, text: str, width: int) -> QFont:
    """`font`, or as much smaller as `text` needs to be no wider than `width` pixels."""
    narrow = QFont(font)
    narrow.setPixelSize(
        max(8, min(font.pixelSize(), font.pixelSize() * width // QFontMetrics(font).horizontalAdvance(text)))
    )
    return narrow
