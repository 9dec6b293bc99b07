"""The cameras of this station: what each one sees, how good light and lens are, and which ones are used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.office.camera_orders import AskCameras, CamerasChosen, CamerasKnown, ChooseCameras
from kiosk.office.office import Failed
from kiosk.scanning.eye_view import EyeView
from kiosk.station_settings import CameraSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.camera_eyes import CameraEyes
from kiosk.ui.room.camera_list import CameraList
from kiosk.ui.room.camera_phrases import CameraPageSentences
from kiosk.ui.room.list_lines import Lines
from kiosk.ui.room.paper_answer import AnswerCard
from kiosk.ui.scrolling import Scrolling

LISTED_EVERY_MS = 2_000
"""While the page is shown; a camera that was plugged in appears within that."""


WALKED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""How the keyboard comes to a button that somebody walks to."""


class CameraPage(Page):
    """What is chosen counts at once, and is remembered.

    *Signals:*
    - `views_wanted(bool)`: for the scanner, which then tells `on_camera`
    - `cameras_chosen(tuple[CameraSettings, ...])`: for the scanner: it opens these
    """

    views_wanted = Signal(bool)
    cameras_chosen = Signal(object)
    icon = PageIcon.CAMERA
    group = Group.HOUSE
    needs_kiosk = True

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(tongue, parent)
        self._look: Look | None = None
        self._known: CamerasKnown | None = None
        self._order: ChooseCameras | None = None
        self._asked = self._is_fixed = self._has_keyboard = False
        self.eyes = CameraEyes(tongue.language)
        self._intro = Lines(parent=self)
        self.list, self.answer = CameraList(self), AnswerCard(self)
        self.list.chosen.connect(self.on_chosen)
        self._timer = QTimer(self)
        self._timer.setInterval(LISTED_EVERY_MS)
        self._timer.timeout.connect(self.on_time)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self.eyes)
        self._list.addWidget(self._intro)
        self._list.addWidget(self.answer)
        self._list.addWidget(self.list)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.answer.hide()
        self.list.hide()
        self._say()

    def heading(self) -> str:
        """Its name."""
        return CameraPageSentences(self.tongue.language).heading()

    def is_fixed(self) -> None:
        """What is used was said at the start; here nothing is chosen."""
        self._is_fixed = True
        self._say()

    def start(self) -> None:
        """Nothing was chosen yet."""
        self._known = self._order = None
        self._asked = False
        self.answer.hide()
        self.eyes.clear(self.tongue.language)
        self._say()

    def enter(self) -> None:
        """Which are there, and what do they see?"""
        self._has_keyboard = False
        self.eyes.clear(self.tongue.language)
        self.views_wanted.emit(True)
        if not self._is_fixed:
            self._ask()
            self._timer.start()

    def leave(self) -> None:
        """Nobody looks any more; no picture stays."""
        self._timer.stop()
        self._asked = False
        self.views_wanted.emit(False)
        self.answer.hide()
        self.eyes.clear(self.tongue.language)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(10))
        self._intro.dress(look.dense(18), look.colours.quiet, most_lines=8)
        self.answer.dress(look)
        self.list.dress(look)
        self._scroll.dress(look)
        self.eyes.dress(look)

    @Slot(object)
    def on_camera(self, view: EyeView) -> None:
        """The scanner says what a camera sees."""
        if not self.isVisible():
            return
        if self.eyes.note(view, self.tongue.language):
            # Whoever holds codes up is there.
            self.touched.emit()

    @Slot(object)
    def on_news(self, news: object) -> None:
        """The office has looked, or written."""
        match news:
            case CamerasKnown():
                self._asked = False
                self._show_known(news)
            case CamerasChosen(order, known) if order is self._order:
                self._order = None
                self.eyes.clear(self.tongue.language)
                self._show_known(known)
                self._answer(well=True)
                self.cameras_chosen.emit(known.chosen)
            case Failed(order=AskCameras()):
                self._asked = False
            case Failed(order=ChooseCameras() as order) if order is self._order:
                self._order = None
                self._answer(well=False)
            case _:
                pass

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.answer.hide()
        self._say()

    @Slot()
    def on_time(self) -> None:
        """Has one been plugged in or out?"""
        self._ask()

    @Slot(object)
    def on_chosen(self, cameras: tuple[CameraSettings, ...]) -> None:
        """These are to be used."""
        self.touched.emit()
        if self._order is None:
            self._order = ChooseCameras(cameras)
            self.ordered.emit(self._order)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever the keyboard walks to is seen; when the page is opened the pictures are."""
        walked = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in WALKED
        if walked and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, watched.height())
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        # The office may be long at something else: it is never asked twice.
        if not self._asked and self._order is None:
            self._asked = True
            self.ordered.emit(AskCameras())

    def _show_known(self, known: CamerasKnown) -> None:
        if known == self._known:
            return
        self._known = known
        self._say()
        if not self._has_keyboard and self.isVisible():
            self._has_keyboard = True
            self.list.give_keyboard()

    def _answer(self, *, well: bool) -> None:
        say = CameraPageSentences(self.tongue.language)
        self.answer.tell(say.chosen() if well else say.not_chosen(), "", well=well)
        self.answer.show()
        if self._look is not None:
            self.answer.dress(self._look)
        if self.isVisible():
            self._list.activate()
            self._scroll.ensureWidgetVisible(self.answer)
        if self.isVisible() and QAccessible.isActive():
            announcement = QAccessibleAnnouncementEvent(self, self.answer.accessibleName())
            QAccessible.updateAccessibility(announcement)

    def _say(self) -> None:
        language: Language = self.tongue.language
        say = CameraPageSentences(language)
        self._scroll.call(say.heading())
        self._intro.say(say.fixed() if self._is_fixed else say.intro())
        self.list.setVisible(self._known is not None and not self._is_fixed)
        if self._known is not None:
            self.list.show_cameras(self._known, language)
            self.watch_buttons()
        self.eyes.say(language)
