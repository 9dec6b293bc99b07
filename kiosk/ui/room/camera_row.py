"""A camera that can be chosen: its name, where it is, and a button for each way to use it."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.office.camera_choice import Candidate, Role
from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.camera_phrases import CameraPageSentences
from kiosk.ui.room.list_lines import Lines
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton


class CameraRow(Card):
    """One of them, or the choice of none with `automatic`.

    *Signals:*
    - `pressed(str, Role)`: the camera with this key is to be used so; "" for no choice
    """

    pressed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._name, self._about = Lines(parent=self), Lines(parent=self)
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_pressed)
        self.buttons = {role: WordButton(parent=self) for role in Role}
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for place, button in enumerate(self.buttons.values()):
            button.setCheckable(True)
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, place)
            self._row.addWidget(button)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(texts, 1)
        self._whole.addLayout(self._row)

    def show_camera(self, camera: Candidate, place: str, language: Language, *, several: bool) -> None:
        """Show this one; with `several` it can be one of two. `place` is where it is plugged in, if that matters."""
        say = CameraPageSentences(language)
        self._key = camera.key
        self._say(camera.name, say.plugged(place) if camera.found is not None else say.unplugged())
        for role, text in ((Role.ALONE, say.alone()), (Role.HIGH, say.high()), (Role.LOW, say.low())):
            offered = several or role is Role.ALONE or role is camera.role
            self._offer(role, text if offered else "", say.for_readers(camera.name, text), chosen=camera.role is role)

    def show_automatic(self, language: Language, *, chosen: bool) -> None:
        """Show the choice of none."""
        say = CameraPageSentences(language)
        self._say(say.automatic_name(), say.automatic_about())
        self._offer(Role.ALONE, say.automatic(), "", chosen=chosen)
        for role in (Role.HIGH, Role.LOW):
            self._offer(role, "", "", chosen=False)

    @Slot(int)
    def on_pressed(self, place: int) -> None:
        """A button was pressed; whether it is checked is said by whoever knows what is chosen."""
        role = tuple(Role)[place]
        button = self.buttons[role]
        button.setChecked(not button.isChecked())
        self.pressed.emit(self._key, role)

    def dress(self, look: Look, *, beside: bool) -> None:
        """Use this look, the buttons `beside` the name or below it."""
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._whole.setContentsMargins(look.px(14), look.px(6), look.px(8), look.px(6))
        self._whole.setSpacing(look.px(8))
        self._row.setSpacing(look.px(2))
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._name.dress(look.dense(20, BOLD), look.colours.ink, most_lines=3)
        self._about.dress(look.dense(17), look.colours.quiet, most_lines=4)
        for button in self.buttons.values():
            button.put_on(look, look.dense(19, STRONG), height=look.target(52))
        self.colour(look.colours.card, look.colours.line, border=look.px(look.colours.border / 2), radius=look.px(10))

    def _say(self, name: str, about: str) -> None:
        self._name.say(name)
        self._about.say(about)

    def _offer(self, role: Role, text: str, name: str, *, chosen: bool) -> None:
        self.buttons[role].say(text, name)
        self.buttons[role].setChecked(chosen)
