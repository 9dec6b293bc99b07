"""What every window has in which helpers work: what they want, and what is told to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.domain.badge import OpenJob
from kiosk.domain.camera_fault import LameCamera
from kiosk.domain.code_seen import CodeSeen
from kiosk.domain.hand_scan import HandScan, ScannerFault
from kiosk.domain.help import HelpCall
from kiosk.domain.next_run import Next
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.printer import PrinterStatus
from kiosk.office.backups import BackupMissed, BackupTaken
from kiosk.ui.helper_screens import HelperScreens
from kiosk.ui.printer_phrases import notices

ARROWS = {Qt.Key.Key_Right: True, Qt.Key.Key_Down: True, Qt.Key.Key_Left: False, Qt.Key.Key_Up: False}
"""Which arrows walk on, and which back."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HelpersWindow(QWidget):
    """Passes on what helpers do, and lets everything be walked by keyboard.

    *Signals:*
    - `pin_entered(str)`, `pin_chosen(Operator, str)`: a helper wants in
    - `came(Operator)`: and is in
    - `desk_wished(DeskWish)`, `ordered(object)`: what a helper wants of the desk, and an organiser of the office
    - `call_answered(CallId)`, `call_done(CallId)`: what a helper does about a call for help
    - `next_wanted(Next)`: the present kiosk is to end, and this is to come then
    - `hand_scanned(HandScan)`: a visitor's code under the hand scanner
    - `touched()`, `helper_left()`: the helper is still there; gives the screen back
    """

    pin_entered = Signal(str)
    pin_chosen = Signal(object, str)
    came = Signal(object)
    desk_wished = Signal(object)
    ordered = Signal(object)
    call_answered = Signal(object)
    call_done = Signal(object)
    next_wanted = Signal(object)
    hand_scanned = Signal(object)
    touched = Signal()
    helper_left = Signal()

    def __init__(self, screens: HelperScreens) -> None:
        super().__init__()
        screens.setParent(self)
        self._helpers = screens
        self._entered: QWidget | None = None
        self._printers: tuple[PrinterStatus, ...] = ()
        self._jobs: tuple[OpenJob, ...] = ()
        self._calls: tuple[HelpCall, ...] = ()
        self._backup_missed = False
        self._blind: LameCamera | None = None
        self._limping: tuple[LameCamera, ...] = ()
        self._broken_scanners: tuple[str, ...] = ()
        pin, area, desk = screens.pin, screens.area, screens.pages.desk
        pin.entered.connect(self.pin_entered)
        pin.chosen.connect(self.pin_chosen)
        pin.left.connect(self.helper_left)
        pin.touched.connect(self.touched)
        area.came.connect(self.came)
        area.wished.connect(self.desk_wished)
        area.ordered.connect(self.on_ordered)
        area.touched.connect(self.touched)
        area.left.connect(self.helper_left)
        area.quit_wanted.connect(self.on_quit_wanted)
        desk.call_answered.connect(self.call_answered)
        desk.call_done.connect(self.call_done)

    def begin_with_pins(self) -> None:
        """There are no PINs yet; who serves visitors is told of that by way of the state."""

    def show_notices(self, count: int) -> None:
        """So many things wait for a helper; where nobody has to be called to them that is not shown."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from button to button."""
        if (forward := ARROWS.get(Qt.Key(event.key()))) is not None:
            self.focusNextPrevChild(forward)
        elif event.key() in ENTER:
            self._entered = self.focusWidget()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Enter acts when it is let go, as Space does, and only on the button on which it was pressed."""
        if event.isAutoRepeat():
            return
        entered, self._entered = self._entered, None
        if event.key() in ENTER and isinstance(entered, QAbstractButton) and entered is self.focusWidget():
            entered.click()
        else:
            super().keyReleaseEvent(event)

    @Slot(object)
    def on_pins_missing(self, missing: tuple[Operator, ...]) -> None:
        """Whose PIN has still to be chosen."""
        self._helpers.pins_missing = missing
        self._helpers.pin.on_missing(missing)
        if len(missing) > 1:
            # Not a slot that subclasses override: such a one runs on the thread of whoever emits (PySide 6.11).
            self.begin_with_pins()

    @Slot(object)
    def on_pin_answered(self, answer: PinAnswer) -> None:
        """What became of the PIN; the right one brings the area by way of the state."""
        if answer.operator is not None or answer is PinAnswer.CHOSEN:
            return
        if self._helpers.pin.is_choosing and answer not in (PinAnswer.TOO_SIMPLE, PinAnswer.TAKEN):
            # Meanwhile somebody else has chosen: it was taken for the one that there is.
            self._helpers.ask_for_pin()
        self._helpers.pin.on_answer(answer)

    @Slot(object)
    def on_ordered(self, order: object) -> None:
        """An order for the office, or for the program itself."""
        if isinstance(order, Next):
            self.next_wanted.emit(order)
        else:
            self.ordered.emit(order)

    @Slot()
    def on_quit_wanted(self) -> None:
        """The program is to end."""
        self.next_wanted.emit(Next.END)

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """What the desk says to helpers; nothing of it is kept when nobody is there any more."""
        if self._helpers.current is self._helpers.area:
            self._helpers.area.on_told(answer)

    @Slot(object)
    def on_hand_scan(self, scan: HandScan) -> None:
        """A hand scanner has read something: for the open page, else for the door; no PIN is typed like that."""
        if self._helpers.current is self._helpers.area:
            self.touched.emit()
            self._helpers.area.on_told(scan)
            self._helpers.area.on_told(CodeSeen(scan.text))
        elif self._helpers.current is not self._helpers.pin:
            self.hand_scanned.emit(scan)

    @Slot(object)
    def on_scanner_told(self, fault: ScannerFault) -> None:
        """A hand scanner cannot be used, or can be again."""
        others = tuple(name for name in self._broken_scanners if name != fault.name)
        self._broken_scanners = (*others, fault.name) if fault.broken else others
        self._show_work()

    @Slot(object)
    def on_stations(self, stations: object) -> None:
        """How the stations are doing; nothing in it is about a person, so it is known before anybody comes."""
        self._helpers.area.on_told(stations)

    @Slot(object)
    def on_done(self, news: object) -> None:
        """What came of an organiser's order; nothing of it is kept when nobody is there any more."""
        if self._helpers.current is self._helpers.area:
            self.on_news(news)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What happened by itself, with nothing about a person in it."""
        if isinstance(news, BackupMissed | BackupTaken):
            self._backup_missed = isinstance(news, BackupMissed)
            self._show_work()
        self._helpers.area.on_news(news)

    @Slot(object)
    def on_printers(self, printers: tuple[PrinterStatus, ...]) -> None:
        """How the printers are doing."""
        self._printers = printers
        self._show_work()

    @Slot(object)
    def on_camera_failed(self, lame: LameCamera) -> None:
        """No camera sees, for this reason."""
        self._blind = lame
        self._show_work()

    @Slot()
    def on_camera_recovered(self) -> None:
        """One sees again."""
        self._blind = None
        self._show_work()

    @Slot(object)
    def on_cameras_limping(self, lame: tuple[LameCamera, ...]) -> None:
        """One sees and these do not; or all do."""
        self._limping = lame
        self._show_work()

    @Slot(bool)
    def on_printing_here(self, here: bool) -> None:
        """Whether this program prints, or another one on the same data."""
        self._helpers.pages.desk.show_printing_elsewhere(not here)

    @Slot(object)
    def on_jobs_open(self, jobs: tuple[OpenJob, ...]) -> None:
        """Which badges have not come out as far as anybody knows."""
        self._jobs = jobs
        self._show_work()

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Who needs help, here and at other stations."""
        self._calls = calls
        self._helpers.area.on_calls(calls)
        self._show_work()

    def _show_work(self) -> None:
        self._helpers.pages.desk.show_printers(self._printers, self._jobs)
        lame = (self._blind,) if self._blind is not None else self._limping
        self._helpers.pages.desk.show_cameras(lame, other_sees=self._blind is None)
        self._helpers.pages.desk.show_scanners(self._broken_scanners)
        waiting = sum(not call.coming for call in self._calls)
        broken = len(self._broken_scanners)
        self.show_notices(notices(self._printers, self._jobs) + waiting + self._backup_missed + len(lame) + broken)
