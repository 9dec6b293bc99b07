"""The kiosk's window: one screen at a time, the bar below it, and a question above it when nobody moves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication

from kiosk.checkin.events import VisitorActed
from kiosk.checkin.manner import LanguageWanted, Manner, Theme, Wish
from kiosk.checkin.states import Helping, State, Unlocking, Waiting
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.station_settings import ScreenSettings
from kiosk.ui.bar import Bar
from kiosk.ui.colours import Colours
from kiosk.ui.helpers_window import HelpersWindow
from kiosk.ui.keys import meaning
from kiosk.ui.look import Look, above_the_bar, look_of
from kiosk.ui.millimetres import pixels_per_mm
from kiosk.ui.screens import Screens
from kiosk.ui.still_there import StillThere
from kiosk.ui.viewfinder import Preview

WAY_IN = Qt.Key.Key_F12
"""Leads a helper to the question for the PIN: far from the keys that visitors use."""


class KioskWindow(HelpersWindow):
    """Shows states and asks; it decides nothing.

    *Signals:*
    - `painted()`: the last picture is on the screen
    - `visitor_did(VisitorEvent)`, `wished(Wish | LanguageWanted)`: what a visitor does, and how they want to be served
    - `people_chosen(tuple[RegistrationId, ...])`, `visitor_acted()`: who of a group is meant; a touch
    - `reprint_wanted()`: a visitor is without a badge
    - `helper_wanted()`: a helper wants in
    """

    helper_wanted = Signal()
    painted = Signal()
    visitor_did = Signal(object)
    wished = Signal(object)
    people_chosen = Signal(object)
    visitor_acted = Signal()
    reprint_wanted = Signal()

    def __init__(self, settings: EventSettings, screen: ScreenSettings | None = None) -> None:
        self.screens = Screens(settings)
        super().__init__(self.screens)
        self.bar = Bar(settings.screen.languages, self)
        self.bar.helper_wanted.connect(self.helper_wanted)
        self.setWindowTitle(f"Einlass · {settings.event.name}")
        self.setMinimumSize(480, 480)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab never stops where nothing is to be seen
        self._settings, self._screen = settings, screen or ScreenSettings()
        self._manner = Manner(theme=Theme(self._screen.theme), calm=self._screen.calm, low=self._screen.low)
        self._state: State = Waiting()
        self._colours: Colours | None = None
        self._over = StillThere(self)
        self._over.hide()
        self.bar.show_manner(self._manner)
        self._connect()

    @property
    def look(self) -> Look:
        """How the whole window looks now, with the bar."""
        mm = pixels_per_mm(self.screen(), self.width(), self.height(), self._screen.inches)
        return look_of(self._manner, self._settings.looks, self.width(), self.height(), mm)

    @Slot(object)
    def on_manner(self, manner: Manner) -> None:
        """Serve the present visitor like this."""
        before, self._manner = self._manner, manner
        if before == manner:
            return
        self.bar.show_manner(manner)
        if replace(before, language=manner.language) != manner:
            self._dress()
        if before.language is not manner.language:
            self.screens.show_state(self._state, manner.language, self._look_above(self._state))

    @Slot(object)
    def on_state(self, state: State) -> None:
        """Show this state of the visit."""
        before, self._state = self._state, state
        held = QApplication.focusWidget()
        self._place()
        self.screens.show_state(state, self._manner.language, self._look_above(state))
        self._ask_whether_there(warned=getattr(state, "warned", False))
        # Who goes by keyboard keeps their button as long as it is there; only then does a new screen begin at its top.
        if type(state) is not type(before) or (held is not None and not held.isVisible()):
            self._give_keyboard()

    @Slot(object)
    def on_voices(self, missing: tuple[Language, ...]) -> None:
        """Which languages no voice can speak; without German and English the station is silent and says so."""
        self.bar.offer_speech(possible=not {Language.GERMAN, Language.ENGLISH} <= set(missing))

    @Slot(object)
    def on_preview(self, preview: Preview) -> None:
        """Show the newest picture of the camera; a hidden viewfinder has "painted" it at once."""
        if self.screens.current is self.screens.waiting and self.isVisible():
            self.screens.waiting.viewfinder.on_preview(preview)
        else:
            self.painted.emit()

    @Slot()
    def on_stayed(self) -> None:
        """Whoever was asked whether they are there is there."""
        if isinstance(self._state, Helping | Unlocking):
            self.touched.emit()
        else:
            self.visitor_did.emit(VisitorActed())

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keyboard."""
        super().showEvent(event)
        self._dress()
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look right at this size."""
        super().resizeEvent(event)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing with the keyboard wanted: wishes, help, back, and walking from button to button."""
        if self._over.isVisible():
            self.on_stayed()
            return
        wanted = None if isinstance(self._state, Helping) else meaning(event.key(), event.modifiers())
        if event.key() == WAY_IN and not isinstance(self._state, Helping):
            self.helper_wanted.emit()
        elif isinstance(wanted, Wish | LanguageWanted):
            self.wished.emit(wanted)
        elif wanted is not None:
            self.visitor_did.emit(wanted)
        else:
            super().keyPressEvent(event)

    def show_notices(self, count: int) -> None:
        """Show on the helper's door that something waits for one."""
        self.bar.door.show_notices(count)

    def _connect(self) -> None:
        screens = self.screens
        screens.waiting.viewfinder.painted.connect(self.painted)
        for public in (screens.waiting, screens.answer, screens.calling, screens.look_up, screens.explaining, self.bar):
            public.did.connect(self.visitor_did)
        self.bar.wished.connect(self.wished)
        screens.explaining.wished.connect(self.wished)
        screens.waiting.reprint_wanted.connect(self.reprint_wanted)
        screens.answer.reprint_wanted.connect(self.reprint_wanted)
        screens.choosing.badge_missing.connect(self.reprint_wanted)
        screens.choosing.chosen.connect(self.people_chosen)
        screens.choosing.touched.connect(self.visitor_acted)
        self._over.stayed.connect(self.on_stayed)

    def _look_above(self, state: State) -> Look:
        """How a screen for this state looks: a helper has the whole window, visitors have the bar below."""
        return self.look if isinstance(state, Helping) else above_the_bar(self.look, self.bar.height_for(self.look))

    def _dress(self) -> None:
        """Use the present look for what is seen; other screens are dressed when they are shown."""
        look = self.look
        if look.colours is not self._colours:  # every widget hears of a new palette, so only for another theme
            self._colours = look.colours
            self.setPalette(look.colours.palette())
        self._place()
        self.bar.dress(look)
        if (screen := self.screens.current) is not None:
            self.screens.dress(screen, self._look_above(self._state))
        self._place_over()

    def _place(self) -> None:
        """The bar at the bottom, the screens above it; a helper's screen has all of the window."""
        above = self._look_above(self._state)
        self.screens.setGeometry(0, 0, above.width, above.height)
        self.bar.setGeometry(0, above.height, above.width, self.height() - above.height)
        self.bar.setVisible(above.height < self.height())

    def _ask_whether_there(self, *, warned: bool) -> None:
        if warned == self._over.isVisible():
            return
        self._over.setVisible(warned)
        if warned:
            helpers = isinstance(self._state, Helping | Unlocking)
            self._over.ask(self.screens.tongue.language if helpers else self._manner.language)
            self._place_over()
            self._over.raise_()

    def _place_over(self) -> None:
        if self._over.isVisible():
            look = self._look_above(self._state)
            self._over.dress(look)
            self._over.setGeometry(0, 0, look.width, look.height)

    def _give_keyboard(self) -> None:
        screen = self.screens.current
        if screen in (self.screens.choosing, self.screens.pin):
            # Enter and Escape count at once; the first Tab leads to the first name.
            screen.setFocus()
        elif screen not in (self.screens.area, self.screens.look_up):
            # Nothing else waits for a visitor's keyboard; Tab leads to a button, if there is one, and to the bar.
            self.setFocus()
