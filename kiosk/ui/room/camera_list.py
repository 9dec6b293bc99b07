"""All cameras that can be chosen, as rows that stay where they are while others come and go."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.office.camera_choice import Candidate, Role, candidates_of, pressed
from kiosk.office.camera_orders import CamerasKnown
from kiosk.ui.look import Look
from kiosk.ui.room.camera_phrases import CameraPageSentences
from kiosk.ui.room.camera_row import CameraRow
from kiosk.ui.room.list_lines import Lines
from kiosk.ui.theme import BOLD


class CameraList(QWidget):
    """A row each, and one for the choice of none.

    *Signals:*
    - `chosen(tuple[CameraSettings, ...])`: these are to be used
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._candidates: tuple[Candidate, ...] = ()
        self._heading, self._none = Lines(parent=self), Lines(parent=self)
        self.automatic = CameraRow(self)
        self.automatic.pressed.connect(self.on_automatic)
        self.rows: dict[str, CameraRow] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._heading)
        self._list.addWidget(self.automatic)
        self._list.addWidget(self._none)

    def show_cameras(self, known: CamerasKnown, language: Language) -> None:
        """Show these."""
        self._candidates = candidates_of(known)
        say = CameraPageSentences(language)
        self._heading.say(say.which_to_use())
        self.automatic.show_automatic(language, chosen=not known.chosen)
        self._none.say(say.no_camera())
        self._none.setVisible(not known.plugged)
        self._keep({candidate.key for candidate in self._candidates})
        named = Counter(candidate.name for candidate in self._candidates)
        for place, camera in enumerate(self._candidates):
            row = self.rows.get(camera.key)
            if row is None:
                row = self.rows[camera.key] = CameraRow(self)
                row.pressed.connect(self.on_pressed)
                if self._look is not None:
                    self._dress(row, self._look)
            where = camera.found.id if camera.found is not None and named[camera.name] > 1 else ""
            row.show_camera(camera, where, language, several=len(self._candidates) > 1)
            row.show()
            if self._list.indexOf(row) != place + 2:
                self._list.removeWidget(row)
                self._list.insertWidget(place + 2, row)

    def give_keyboard(self) -> None:
        """To what is chosen."""
        for row in (*self.rows.values(), self.automatic):
            for button in row.buttons.values():
                if button.isChecked() and not button.isHidden():
                    button.setFocus()
                    return
        self.automatic.buttons[Role.ALONE].setFocus()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(6))
        self._heading.dress(look.dense(21, BOLD), look.colours.ink, most_lines=2)
        self._none.dress(look.dense(19), look.colours.ink, most_lines=6)
        for row in (self.automatic, *self.rows.values()):
            self._dress(row, look)

    @Slot(str, object)
    def on_pressed(self, key: str, role: Role) -> None:
        """A camera is to be used so."""
        camera = next((each for each in self._candidates if each.key == key), None)
        if camera is not None:
            self.chosen.emit(pressed(self._candidates, camera, role))

    @Slot(str, object)
    def on_automatic(self, _key: str, _role: Role) -> None:
        """None is to be chosen."""
        self.chosen.emit(())

    def _dress(self, row: CameraRow, look: Look) -> None:
        row.dress(look, beside=not look.upright and look.letters <= 1)

    def _keep(self, keys: set[str]) -> None:
        for key in self.rows.keys() - keys:
            row = self.rows.pop(key)
            if any(button.hasFocus() for button in row.buttons.values()):
                self.automatic.buttons[Role.ALONE].setFocus()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
