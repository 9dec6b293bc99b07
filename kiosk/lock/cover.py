"""Keeps the kiosk over everything else: full screen, in front, with the keyboard, and black on all other screens."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QWidget

log = logging.getLogger(__name__)

AGAIN_MS = 250
"""How often the front is taken back as long as something else has it, in milliseconds."""

WATCH_MS = 1000
"""How often the window is put on top of what may have been laid there, in milliseconds."""

NEW_AFTER = 3
"""After so many tries in vain the window is shown anew."""

GRABS = frozenset({"xcb"})
"""Qt's names of the systems on which a window can have keyboard, mouse and touch to itself."""

RAISES = frozenset({"xcb", "windows", "cocoa"})
"""Those on which a window can put itself in front; with Wayland only the compositor can."""

NO_FRAME = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Cover(QObject):
    """Holds one window over everything, as far as a program can; docs/kiosk.md says what only the desktop can do.

    Where it can (X11), keyboard and mouse belong to the window alone: neither the window manager nor another program
    hears of Alt+Tab, Alt+F4, the Super key, Print, or a wheel turned with Alt, which would switch to another desktop.
    """

    def __init__(self, window: QWidget, *, beside_others: bool = False) -> None:
        """One that is `beside_others` fills its own screen only, and leaves the others, keyboard and mouse to them."""
        super().__init__()
        self._window, self._beside_others = window, beside_others
        self._blinds: dict[QScreen, QWidget] = {}
        self._again = QTimer(self)
        self._again.timeout.connect(self.on_again)
        self._tries = 0
        self._alone = False
        self._down = True
        self._ends_with_window = True

    def put_over(self) -> None:
        """Show the window over everything and begin to watch."""
        window, application = self._window, _application()
        # Not by setWindowFlag: it makes a new QWindow, and whoever watched the old one would watch nothing.
        window.overrideWindowFlags(window.windowFlags() | NO_FRAME)
        if (handle := window.windowHandle()) is not None:
            handle.setFlags(window.windowFlags())
        self._ends_with_window = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        self._fill_the_screen()
        window.windowHandle().installEventFilter(self)
        window.windowHandle().windowStateChanged.connect(self.on_changed)
        window.windowHandle().visibleChanged.connect(self.on_changed)
        application.focusWindowChanged.connect(self.on_changed)
        application.screenAdded.connect(self.on_screens_changed)
        application.screenRemoved.connect(self.on_screens_changed)
        window.windowHandle().screenChanged.connect(self.on_screens_changed)
        self._down = False
        self.on_screens_changed()

    def take_down(self) -> None:
        """Watch no longer; the window stays as it is, and can be closed."""
        self._down = True
        application = _application()
        self._again.stop()
        QApplication.setQuitOnLastWindowClosed(self._ends_with_window)
        application.focusWindowChanged.disconnect(self.on_changed)
        application.screenAdded.disconnect(self.on_screens_changed)
        application.screenRemoved.disconnect(self.on_screens_changed)
        if (handle := self._window.windowHandle()) is not None:
            if QGuiApplication.platformName() in GRABS:
                handle.setKeyboardGrabEnabled(False)
                handle.setMouseGrabEnabled(False)
            handle.removeEventFilter(self)
            handle.windowStateChanged.disconnect(self.on_changed)
            handle.visibleChanged.disconnect(self.on_changed)
            handle.screenChanged.disconnect(self.on_screens_changed)
        for blind in self._blinds.values():
            blind.close()
        self._blinds.clear()

    def is_over(self) -> bool:
        """Whether the window is full screen, in front and has the keyboard."""
        handle = self._window.windowHandle()
        # A desktop that is shown instead of all windows hides them without a word, but not without an exposure.
        has_keyboard = self._beside_others or QGuiApplication.focusWindow() is handle
        return has_keyboard and handle.isExposed() and self._window.isVisible() and self._is_full_screen()

    def is_taking_back(self) -> bool:
        """Whether the front is still being taken back."""
        return self._again.isActive() and self._again.interval() == AGAIN_MS

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Nobody but the program itself closes the window; what hides it is noticed."""
        if event.type() == QEvent.Type.Expose:
            # A hidden window loses keyboard and mouse.
            self._alone = False
            self.on_changed()
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False

    @Slot()
    def on_changed(self) -> None:
        """Something about the front has changed: if it is lost, it is taken back soon, and again until it is."""
        if not self._down and not self.is_taking_back():
            self._again.start(AGAIN_MS)

    @Slot()
    def on_again(self) -> None:
        """Take back what is lost of the front."""
        window = self._window
        if self.is_over() and self._has_hands_alone():
            self._tries = 0
            self._again.stop()
            if QGuiApplication.platformName() in RAISES:
                # What lies on top without having the keyboard is told to nobody, and beside a grab of the keyboard Qt
                # may miss that another window got it.
                window.raise_()
                if not self._beside_others:
                    window.activateWindow()
                self._again.start(WATCH_MS)
            return
        self._tries += 1
        log.info("the window is not in front, and is brought back")
        if self._tries % NEW_AFTER == 0:
            # To a window manager that keeps windows from pushing themselves forward, this is a new one.
            window.hide()
        if not self._is_full_screen() or not window.isVisible():
            self._fill_the_screen()
        if QGuiApplication.platformName() in RAISES:
            window.raise_()
        window.activateWindow()

    @Slot()
    def on_screens_changed(self) -> None:
        """Make every screen black that is not the kiosk's."""
        others = [screen for screen in _application().screens() if screen is not self._window.screen()]
        screens = [] if self._beside_others else others
        for screen in [each for each in self._blinds if each not in screens]:
            self._blinds.pop(screen).close()
        for screen in screens:
            if screen not in self._blinds:
                self._blinds[screen] = _blind(screen)
        self.on_changed()

    def _fill_the_screen(self) -> None:
        # Where there is no window manager, nobody else makes it as large as the screen.
        self._window.setGeometry(self._window.screen().geometry())
        self._window.showFullScreen()

    def _has_hands_alone(self) -> bool:
        if not self._beside_others and not self._alone and QGuiApplication.platformName() in GRABS:
            # Refused as long as somebody else has them, such as the window manager with a menu.
            handle = self._window.windowHandle()
            self._alone = handle.setKeyboardGrabEnabled(True) and handle.setMouseGrabEnabled(True)
            return self._alone
        return True

    def _is_full_screen(self) -> bool:
        # A window that was put away keeps its other states.
        return self._window.isFullScreen() and not self._window.isMinimized()


@contextmanager
def covering(window: QWidget, *, beside_others: bool = False) -> Iterator[Cover]:
    """Show `window` over everything as long as the block lasts; over its own screen only if `beside_others`."""
    cover = Cover(window, beside_others=beside_others)
    cover.put_over()
    try:
        yield cover
    finally:
        cover.take_down()


def _blind(screen: QScreen) -> QWidget:
    flags = Qt.WindowType.Tool | NO_FRAME | Qt.WindowType.WindowDoesNotAcceptFocus
    blind = QWidget(None, flags)
    blind.setObjectName("blind")
    blind.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    blind.setAutoFillBackground(True)
    blind.setPalette(QPalette(QColor("black")))
    blind.setScreen(screen)
    blind.setGeometry(screen.geometry())
    # Not showFullScreen, which would ask for the keyboard as well.
    blind.setWindowState(Qt.WindowState.WindowFullScreen)
    blind.show()
    return blind


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
