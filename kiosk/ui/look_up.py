"""Looking oneself up: a surname, and an order code or an e-mail address, typed on the screen or on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.checkin.events import BackWanted, HelpWanted, LookUpAsked, VisitorActed
from kiosk.checkin.states import LookingUp
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.key_rows import MOST_UNITS, TALL_ROWS, WIDE, WIDE_ROWS
from kiosk.ui.keyboard import KEY_GAP, Keyboard
from kiosk.ui.look import BODY, GAP, SMALL, TITLE, Look
from kiosk.ui.look_up_fields import LookUpFields
from kiosk.ui.phrases_look_up import looking_up
from kiosk.ui.stacked import APART, stack, text
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton, typing
from kiosk.ui.words import Words


class LookUpScreen(QWidget):
    """Two fields and a keyboard, and never a list; what is typed is gone with the screen.

    *Signals:*
    - `did(VisitorEvent)`: what the visitor wants
    """

    did = Signal(object)

    def __init__(self, _settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state, self._words = LookingUp(), looking_up(LookingUp(), None)
        self._look: Look | None = None
        self._untouched = False
        self._headline, self._line, self._also = Words(parent=self), Words(parent=self), Words(parent=self)
        self._private = Words(parent=self)
        self.fields = LookUpFields(self)
        self.fields.edited.connect(self.on_edited)
        self.fields.moved.connect(self.on_moved)
        self.fields.finished.connect(self.on_go)
        self._back, self._go = typing(WordButton(parent=self)), typing(WordButton("main", parent=self))
        self._back.clicked.connect(self.on_back)
        self._go.clicked.connect(self.on_go)
        self.keyboard = Keyboard(self._back, self._go, self.fields.proof, self)
        self.keyboard.typed.connect(self.fields.type)
        self.keyboard.deleted.connect(self.fields.delete)
        self._head = QVBoxLayout()
        for words in (self._headline, self._line, self._also, self._private):
            self._head.addWidget(words)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._head)
        self._whole.addStretch(1)
        self._whole.addWidget(self.fields)
        self._whole.addStretch(1)
        self._whole.addWidget(self.keyboard)

    def show_look_up(self, state: LookingUp, language: Language | None) -> None:
        """Ask, say that it is being looked for, or that nobody was found yet; what is typed stays."""
        before, self._state = self._state, state
        self._words = looking_up(state, language)
        for words, said in (
            (self._headline, self._words.headline),
            (self._line, self._words.line),
            (self._also, self._words.also),
            (self._private, self._words.private),
        ):
            words.say(said)
        self.fields.say(self._words.surname, self._words.proof)
        self.setAccessibleName(self._words.headline)
        self._back.say(self._words.back)
        self.keyboard.speak(language)
        if state.misses > before.misses:
            self._untouched = True
            self.fields.start_again()
        self._name_go()
        if self._look:
            self.dress(self._look)

    def clear(self) -> None:
        """Forget what was typed."""
        self.fields.forget()
        self._state, self._untouched = LookingUp(), False
        self.keyboard.start()

    def dress(self, look: Look) -> None:
        """Lay out: the keyboard at the bottom, as large as the rest allows."""
        self._look = look
        side = look.px(GAP[4] if look.upright else GAP[5])
        top, below, gap = look.px(GAP[3]), look.px(GAP[0] if look.low else GAP[2]), look.px(GAP[2])
        self._whole.setContentsMargins(side, top, side, below)
        self._whole.setSpacing(0)
        width, height = look.width - 2 * side, look.height - top - below - 2 * gap
        for labelled in (True, False):
            fields = self.fields.dress(look, width, labelled=labelled)
            keyboard = self._keyboard_height(look, width, height - fields)
            # Where not even the headline has room, what is asked for stands in the fields.
            if height - fields - keyboard >= QFontMetrics(look.font(TITLE)).height():
                break
        self.keyboard.dress(look, width, keyboard)
        self._head.setSpacing(look.px(APART))
        colours = look.colours
        texts = (
            text(self._headline, TITLE, colours.ink, BOLD),
            text(self._line, BODY, colours.ink),
            text(self._also, SMALL, colours.quiet, gives_way=1),
            text(self._private, SMALL, colours.quiet, gives_way=1),
        )
        stack(texts, look, width, height - fields - keyboard)

    @Slot()
    def on_moved(self) -> None:
        """The other field is typed into now."""
        self._name_go()

    @Slot()
    def on_edited(self) -> None:
        """Something was typed, and needs more time."""
        self._untouched = False
        self._name_go()
        self.did.emit(VisitorActed())

    @Slot()
    def on_back(self) -> None:
        """From the second field to the first where they are filled in one after the other, else to the start."""
        if self._look is not None and self._look.low and self.fields.current is self.fields.proof:
            self.fields.surname.setFocus()
            self.did.emit(VisitorActed())
        else:
            self.did.emit(BackWanted())

    @Slot()
    def on_go(self) -> None:
        """To the field that is empty, or search; after some misses, help."""
        surname, proof = self.fields.typed
        if self._state.searching:
            return
        if self._helping():
            self.did.emit(HelpWanted())
        elif surname and proof:
            self.did.emit(LookUpAsked(surname, proof))
        else:
            (self.fields.proof if surname else self.fields.surname).setFocus()
            self.did.emit(VisitorActed())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A touch on a key or beside it leaves the keyboard with the field."""
        super().focusInEvent(event)
        self.fields.current.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters count wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Backspace:
            self.fields.delete()
        elif event.text().isprintable() and event.text().strip():
            self.fields.type(event.text())
        else:
            super().keyPressEvent(event)

    def _helping(self) -> bool:
        # Once something is typed anew, searching is worth another try.
        return bool(self._words.help) and self._untouched

    def _name_go(self) -> None:
        if self._helping():
            self._go.say(self._words.help, self._words.help_name)
        else:
            self._go.say(self._words.search if all(self.fields.typed) else self._words.next_field)

    def _keyboard_height(self, look: Look, width: int, room: int) -> int:
        if look.low:
            return look.reach - look.px(GAP[0])
        key, gap = look.target(50), look.px(KEY_GAP)
        columns = max(1, (width + gap) // (key + gap))
        comfortable = (WIDE_ROWS if columns >= WIDE else TALL_ROWS) * (round(key * 1.5) + gap)
        least = -(-MOST_UNITS // columns) * (key + gap) - gap
        # Not by the words of the moment: keys must not move under a finger.
        lines = ((TITLE, 1), (BODY, 1), (SMALL, 2)) if look.letters <= 1 else ((TITLE, 2), (BODY, 3))
        words = sum(count * QFontMetrics(look.font(size)).height() for size, count in lines)
        return max(least, min(comfortable, room - words - 3 * look.px(GAP[0])))
