"""What hands, scanners and other programs do to an X screen, as real events (XTEST), a few microseconds each."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from types import TracebackType
from typing import Any

CURRENT_TIME = 0
CLIENT_MESSAGE = 33
SUCCESS, ALREADY_GRABBED = 0, 1
ASYNCHRONOUS = 1
REDIRECT = (1 << 19) | (1 << 20)
"""SubstructureNotifyMask and SubstructureRedirectMask: what a window manager listens to."""


class _ClientMessage(Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
    )


class _Event(Union):
    _fields_ = (("client", _ClientMessage), ("room", c_long * 24))


_OnError = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)
_no_matter = _OnError(lambda _display, _error: 0)
"""A window may be gone between two questions; Xlib's own answer to that is to end the program."""


class XHand:
    """A connection to an X server that plays keyboard and mouse, and asks the window manager for things."""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._declare()
        self._x.XSetErrorHandler(_no_matter)
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no X server at {display}")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._codes: dict[str, int] = {}

    def __enter__(self) -> XHand:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._x.XCloseDisplay(self._display)

    def key(self, name: str, *held: str) -> None:
        """Strike a key by its X name, such as "Tab" or "a", while others are held."""
        codes = [self._code(each) for each in held]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, CURRENT_TIME)
        self._test.XTestFakeKeyEvent(self._display, self._code(name), 1, CURRENT_TIME)
        self._test.XTestFakeKeyEvent(self._display, self._code(name), 0, CURRENT_TIME)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, CURRENT_TIME)
        self._x.XFlush(self._display)

    def place(self, position: int, *held: int) -> None:
        """Strike a key by its place, whatever is written on it, as a scanner does; Linux' numbers, X11 has 8 more."""
        for code in held:
            self._test.XTestFakeKeyEvent(self._display, code + 8, 1, CURRENT_TIME)
        for pressed in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, position + 8, pressed, CURRENT_TIME)
        for code in reversed(held):
            self._test.XTestFakeKeyEvent(self._display, code + 8, 0, CURRENT_TIME)
        self._x.XFlush(self._display)

    def letter(self, letter: str) -> None:
        """Strike the key of an ASCII letter, digit or hyphen."""
        name = {"-": "minus", " ": "space", ".": "period", "/": "slash"}.get(letter, letter.lower())
        self.key(name, *(("Shift_L",) if letter.isupper() else ()))

    def move(self, x: int, y: int) -> None:
        """Move the pointer there."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, CURRENT_TIME)

    def click(self, x: int, y: int, button: int = 1, *held: str) -> None:
        """Press and let go a mouse button there."""
        self.drag((x, y), (x, y), button, *held)

    def drag(self, start: tuple[int, int], end: tuple[int, int], button: int = 1, *held: str) -> None:
        """Press at `start`, let go at `end`."""
        codes = [self._code(each) for each in held]
        self.move(*start)
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, CURRENT_TIME)
        self._test.XTestFakeButtonEvent(self._display, button, 1, CURRENT_TIME)
        if start != end:
            self.move((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
            self.move(*end)
        self._test.XTestFakeButtonEvent(self._display, button, 0, CURRENT_TIME)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, CURRENT_TIME)
        self._x.XFlush(self._display)

    def ask_manager(self, window: int, message: str, *words: int) -> None:
        """Ask the window manager for something about a window, as any other program can (EWMH)."""
        event = _Event()
        event.client.type, event.client.window, event.client.format = CLIENT_MESSAGE, window, 32
        event.client.message_type = self._atom(message)
        for place, word in enumerate(words):
            event.client.data[place] = word
        self._x.XSendEvent(self._display, self._root, 0, REDIRECT, byref(event))
        self._x.XFlush(self._display)

    def put_away(self, window: int) -> None:
        """Ask for it as an icon."""
        self.ask_manager(window, "WM_CHANGE_STATE", 3)

    def close(self, window: int) -> None:
        """Ask it to close."""
        self.ask_manager(window, "_NET_CLOSE_WINDOW", 0, 2)

    def shrink(self, window: int) -> None:
        """Take its full screen away."""
        self.ask_manager(window, "_NET_WM_STATE", 0, self._atom("_NET_WM_STATE_FULLSCREEN"), 0, 2)

    def go_to_desktop(self, number: int) -> None:
        """Switch to another desktop."""
        self.ask_manager(self._root, "_NET_CURRENT_DESKTOP", number, 0)

    def open_window(self) -> int:
        """A window of another program, in front."""
        window = self._x.XCreateSimpleWindow(self._display, self._root, 200, 150, 400, 300, 0, 0, 0xFF00FF)
        self._x.XMapRaised(self._display, window)
        self._x.XFlush(self._display)
        return int(window)

    def destroy(self, window: int) -> None:
        """Close that window."""
        self._x.XDestroyWindow(self._display, window)
        self._x.XFlush(self._display)

    def active(self) -> int:
        """The window that has the keyboard, as the window manager says or, where it knows of none, the X server.

        Beside a grab of the keyboard openbox can miss for long that the window in front has it again.
        """
        found = self._longs(self._root, "_NET_ACTIVE_WINDOW")
        if found and found[0]:
            return found[0]
        window, reverts_to = c_ulong(), c_int()
        self._x.XGetInputFocus(self._display, byref(window), byref(reverts_to))
        return window.value

    def keyboard_is_taken(self) -> bool:
        """Whether a program has the keyboard to itself, so that no other can have it."""
        answer = self._x.XGrabKeyboard(self._display, self._root, 0, ASYNCHRONOUS, ASYNCHRONOUS, CURRENT_TIME)
        if answer == SUCCESS:
            self._x.XUngrabKeyboard(self._display, CURRENT_TIME)
            self._x.XSync(self._display, 0)
        return bool(answer == ALREADY_GRABBED)

    def process_of(self, window: int) -> int:
        """The process of a window; 0 if it does not say."""
        found = self._longs(window, "_NET_WM_PID") if window else []
        return found[0] if found else 0

    def place_of(self, window: int) -> tuple[int, int, int, int]:
        """Its place on the screen: x, y, width, height in pixels."""
        root, x, y = c_ulong(), c_int(), c_int()
        width, height, border, depth = c_uint(), c_uint(), c_uint(), c_uint()
        self._x.XGetGeometry(
            self._display,
            window,
            byref(root),
            byref(x),
            byref(y),
            byref(width),
            byref(height),
            byref(border),
            byref(depth),
        )
        child = c_ulong()
        self._x.XTranslateCoordinates(self._display, window, self._root, 0, 0, byref(x), byref(y), byref(child))
        return x.value, y.value, width.value, height.value

    def settle(self) -> None:
        """Wait until the server has seen everything."""
        self._x.XSync(self._display, 0)

    def _longs(self, window: int, name: str) -> list[int]:
        kind, form, count, left = c_ulong(), c_int(), c_ulong(), c_ulong()
        values = POINTER(c_ulong)()
        refused = self._x.XGetWindowProperty(
            self._display,
            window,
            self._atom(name),
            0,
            1,
            0,
            0,
            byref(kind),
            byref(form),
            byref(count),
            byref(left),
            byref(values),
        )
        if refused or not count.value:
            return []
        found = [int(values[place]) for place in range(count.value)]
        self._x.XFree(values)
        return found

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))

    def _code(self, name: str) -> int:
        if name not in self._codes:
            self._codes[name] = int(self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode())))
        return self._codes[name]

    def _declare(self) -> None:
        shapes: dict[str, tuple[Any, list[Any]]] = {
            "XOpenDisplay": (c_void_p, [c_char_p]),
            "XDefaultRootWindow": (c_ulong, [c_void_p]),
            "XCloseDisplay": (c_int, [c_void_p]),
            "XSetErrorHandler": (c_void_p, [_OnError]),
            "XFlush": (c_int, [c_void_p]),
            "XSync": (c_int, [c_void_p, c_int]),
            "XFree": (c_int, [c_void_p]),
            "XInternAtom": (c_ulong, [c_void_p, c_char_p, c_int]),
            "XStringToKeysym": (c_ulong, [c_char_p]),
            "XKeysymToKeycode": (ctypes.c_ubyte, [c_void_p, c_ulong]),
            "XCreateSimpleWindow": (c_ulong, [c_void_p, c_ulong, *[c_int] * 2, *[c_uint] * 3, c_ulong, c_ulong]),
            "XMapRaised": (c_int, [c_void_p, c_ulong]),
            "XDestroyWindow": (c_int, [c_void_p, c_ulong]),
            "XSendEvent": (c_int, [c_void_p, c_ulong, c_int, c_long, c_void_p]),
            "XGetInputFocus": (c_int, [c_void_p, c_void_p, c_void_p]),
            "XGrabKeyboard": (c_int, [c_void_p, c_ulong, *[c_int] * 3, c_ulong]),
            "XUngrabKeyboard": (c_int, [c_void_p, c_ulong]),
            "XGetGeometry": (c_int, [c_void_p, c_ulong, *[c_void_p] * 7]),
            "XTranslateCoordinates": (c_int, [c_void_p, c_ulong, c_ulong, c_int, c_int, *[c_void_p] * 3]),
            "XGetWindowProperty": (
                c_int,
                [c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong, *[c_void_p] * 5],
            ),
        }
        for name, (result, arguments) in shapes.items():
            function = getattr(self._x, name)
            function.restype, function.argtypes = result, arguments
        for name, arguments in {
            "XTestFakeKeyEvent": [c_void_p, c_uint, c_int, c_ulong],
            "XTestFakeButtonEvent": [c_void_p, c_uint, c_int, c_ulong],
            "XTestFakeMotionEvent": [c_void_p, c_int, c_int, c_int, c_ulong],
        }.items():
            function = getattr(self._test, name)
            function.restype, function.argtypes = c_int, arguments
