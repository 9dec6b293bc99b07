"""Hears a hand scanner that types like a keyboard, wherever the keyboard is, and keeps it out of everything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.scanning.hand.burst import Stroke, Wording, begins, read_burst
from kiosk.scanning.hand.layouts import MODIFIERS, RIGHT_ALT
from kiosk.scanning.hand.wedge import Kept, Pace, Take, Verdict, Wedge
from kiosk.ui.key_strokes import is_modifier, position_of, stroke_of

_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class WedgeFilter(QObject):
    """Filters the keys of every window of this program that has the keyboard, before anybody else sees them.

    It watches the QWindow with the focus, as the guard does (docs/adr/0013), and whatever letters go to, for what an
    input method makes of dead keys. Keys without any native code are made by the program itself (tests, screen
    readers): no scanner types them, and they pass at once.

    *Signals:*
    - `scanned(HandScan)`: a code, in all its readings
    """

    scanned = Signal(object)

    def __init__(self, pace: Pace, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        prefix = wording.prefix
        self._wedge = Wedge(pace, (lambda strokes: begins(strokes, prefix)) if prefix else lambda _: False)
        self._alt_right = False
        self._giving_on = False
        self._twice: int | None = None
        self._window: QWindow | None = None
        self._focus: QObject | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.on_silence)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.on_over)
        self._first = QTimer(self, interval=0, singleShot=True)
        self._first.timeout.connect(self.on_come_first)

    def open(self) -> None:
        """Watch whatever has the keyboard from now on."""
        application = _application()
        application.focusWindowChanged.connect(self.on_window)
        application.focusObjectChanged.connect(self.on_object)
        self.on_window(application.focusWindow())
        self.on_object(application.focusObject())

    def close(self) -> None:
        """Watch nothing any more; what is kept back is dropped."""
        application = _application()
        application.focusWindowChanged.disconnect(self.on_window)
        application.focusObjectChanged.disconnect(self.on_object)
        for timer in (self._timer, self._soon, self._first):
            timer.stop()
        self.on_window(None)
        self.on_object(None)

    @Slot("QWindow*")
    def on_window(self, window: QWindow | None) -> None:
        """Another window has the keyboard, or none of ours."""
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            # Once more after those that are installed when a window has just been shown: the last one hears first.
            self._first.start()

    @Slot("QObject*")
    def on_object(self, focus: QObject | None) -> None:
        """Letters go somewhere else."""
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)

    @Slot()
    def on_come_first(self) -> None:
        """Hear of keys before all others that watch the same window."""
        if self._window is not None and isValid(self._window):
            self._window.installEventFilter(self)

    @Slot()
    def on_silence(self) -> None:
        """Nothing came for a while, unless it waits behind what the program was busy with: that comes first."""
        self._soon.start()

    @Slot()
    def on_over(self) -> None:
        """Nothing came: what was kept back was a person's, or the scanner has said everything."""
        let_go, strokes = self._wedge.silent()
        self._give_on(let_go)
        self._say(strokes)
        self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here, at least for now."""
        if self._giving_on:
            return False
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            return isinstance(watched, QWindow) and self._keeps_key(watched, event)
        if isinstance(event, QInputMethodEvent) and watched is self._focus:
            return self._keeps_letters(watched, event)
        return False

    # --- keys -------------------------------------------------------------------------------------------

    def _keeps_key(self, window: QWindow, event: QKeyEvent) -> bool:
        position, pressed = position_of(event), event.type() != QEvent.Type.KeyRelease
        if not _is_native(event):
            self._give_on(self._wedge.interrupted())
            return False
        if position in MODIFIERS or is_modifier(event.key()):
            self._note_modifier(event, position, pressed=pressed)
            return False
        key = event.nativeScanCode() or event.key()
        if event.isAutoRepeat() and not self._is_struck_twice(key, pressed=pressed):
            self._give_on(self._wedge.interrupted())
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Accepted means: no shortcut. Whatever a key may do it does when it is given on.
            event.accept()
            return True
        stroke, at = stroke_of(event, position, alt_right=self._alt_right), event.timestamp()
        what = (window, _copy(event))
        if pressed:
            return self._does(self._wedge.press(key, stroke, at, what))
        if self._wedge.saw(key):
            return self._does(self._wedge.release(key, at, what), anew=False)
        return self._does(self._wedge.eaten(stroke, at, what))

    def _is_struck_twice(self, key: int, *, pressed: bool) -> bool:
        """Whether a key does not repeat itself but was struck twice within a millisecond, which looks the same to Qt.

        One that is held down is not kept back any more when it begins to repeat itself.
        """
        if not pressed:
            self._twice = key if self._wedge.has(key) else None
        return self._twice == key

    def _note_modifier(self, event: QKeyEvent, position: int, *, pressed: bool) -> None:
        if event.type() == QEvent.Type.ShortcutOverride:
            return
        if position == RIGHT_ALT or event.key() == Qt.Key.Key_AltGr:
            self._alt_right = pressed
        elif event.key() == Qt.Key.Key_Alt and not pressed:
            self._wedge.alt_up()

    def _keeps_letters(self, focus: QObject, event: QInputMethodEvent) -> bool:
        if not event.commitString() or event.preeditString() or event.replacementLength():
            # Somebody composes, in a way that no scanner does.
            self._give_on(self._wedge.interrupted())
            return False
        letters = QInputMethodEvent()
        letters.setCommitString(event.commitString())
        return self._does(self._wedge.made((focus, letters)), anew=False)

    def _does(self, verdict: Verdict, *, anew: bool = True) -> bool:
        self._give_on(verdict.let_go)
        self._say(verdict.scanned)
        self._wait(anew=anew)
        return verdict.take is Take.KEEP

    # --- what comes of them -----------------------------------------------------------------------------

    def _wait(self, *, anew: bool = True) -> None:
        wait = self._wedge.wait_ms
        if wait is not None and not anew and (self._timer.isActive() or self._soon.isActive()):
            return
        self._soon.stop()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(wait)

    def _give_on(self, kept: tuple[Kept, ...]) -> None:
        before, self._giving_on = self._giving_on, True
        try:
            for each in kept:
                match each.what:
                    case (QObject() as target, QEvent() as event) if isValid(target):
                        QCoreApplication.sendEvent(target, event)
        finally:
            self._giving_on = before

    def _say(self, strokes: tuple[Stroke, ...]) -> None:
        if not strokes:
            return
        # A dead key at the end of it must not change the next letter of a person.
        QGuiApplication.inputMethod().reset()
        scan = read_burst(strokes, self._wording)
        if scan.readings:
            self.scanned.emit(scan)


def _is_native(event: QKeyEvent) -> bool:
    return bool(event.nativeScanCode() or event.nativeVirtualKey() or event.nativeModifiers())


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
