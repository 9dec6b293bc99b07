"""The help desk's own window: the question for the PIN or the helpers' area, and nothing for visitors."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

from kiosk.checkin.attended import Attended, Open, Shut
from kiosk.checkin.manner import Manner, Theme
from kiosk.domain.next_run import Next
from kiosk.settings import EventSettings
from kiosk.station_settings import ScreenSettings
from kiosk.ui.colours import Colours
from kiosk.ui.helper_screens import HelperScreens
from kiosk.ui.helpers_window import HelpersWindow
from kiosk.ui.look import Look, look_of
from kiosk.ui.millimetres import pixels_per_mm
from kiosk.ui.still_there import StillThere

SMALLEST = (480, 480)


class DeskWindow(HelpersWindow):
    """Shows how the desk stands; it decides nothing."""

    def __init__(self, settings: EventSettings, screen: ScreenSettings | None = None) -> None:
        screens = HelperScreens(settings)
        super().__init__(screens)
        self.screens = screens
        self.setWindowTitle(f"Einlass · {settings.event.name} · {screens.pages.desk.heading()}")
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._settings, self._screen = settings, screen or ScreenSettings()
        self._manner = Manner(theme=Theme(self._screen.theme), calm=self._screen.calm)
        self._state: Attended = Shut()
        self._colours: Colours | None = None
        self._over = StillThere(self)
        self._over.stayed.connect(self.touched)
        screens.pin.left.connect(self.on_pin_left)

    @property
    def look(self) -> Look:
        """How the window looks now."""
        mm = pixels_per_mm(self.screen(), self.width(), self.height(), self._screen.inches)
        return look_of(self._manner, self._settings.looks, self.width(), self.height(), mm)

    @Slot(object)
    def on_manner(self, manner: Manner) -> None:
        """Look like this."""
        self._manner = manner
        self._dress()

    @Slot(object)
    def on_state(self, state: Attended) -> None:
        """Show how the desk stands."""
        before, self._state = self._state, state
        match state:
            case Open(operator, warned):
                if not isinstance(before, Open):
                    self.screens.pin.forget()
                    self.screens.area.start(operator)
                    self.screens.show_screen(self.screens.area, self.look)
            case Shut():
                warned = False
                if isinstance(before, Open):
                    self.screens.area.end()
                self._ask()
        self._ask_whether_there(warned=warned)

    def begin_with_pins(self) -> None:
        """Ask for the first PINs before anything else."""
        if isinstance(self._state, Shut):
            self._ask()

    @Slot()
    def on_pin_left(self) -> None:
        """There is nothing behind the question for the PIN: the program ends."""
        self.next_wanted.emit(Next.END)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keyboard."""
        super().showEvent(event)
        self._dress()
        if isinstance(self._state, Shut):
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look right at this size."""
        super().resizeEvent(event)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key answers the question whether somebody is there."""
        if self._over.isVisible():
            self.touched.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.screens.ask_for_pin()
        self.screens.show_screen(self.screens.pin, self.look)
        self.screens.pin.setFocus()

    def _ask_whether_there(self, *, warned: bool) -> None:
        if warned == self._over.isVisible():
            return
        self._over.setVisible(warned)
        if warned:
            self._over.ask(self.screens.tongue.language)
            self._over.dress(self.look)
            self._over.raise_()

    def _dress(self) -> None:
        look = self.look
        if look.colours is not self._colours:
            self._colours = look.colours
            self.setPalette(look.colours.palette())
        self.screens.setGeometry(0, 0, self.width(), self.height())
        if (screen := self.screens.current) is not None:
            self.screens.dress(screen, look)
        if self._over.isVisible():
            self._over.dress(look)
