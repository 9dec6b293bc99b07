"""A8: nothing flashes more than three times a second, nothing moves for long, and calm stops all of it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QTimer, QVariantAnimation

from kiosk.checkin.events import VisitorEvent
from kiosk.checkin.manner import Manner, Wish
from kiosk.station_settings import ScreenSettings
from kiosk.ui.keys import FUNCTION_KEYS
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import show, visitors_screens
from tools.golden_sheets import pillow

FLASHES = 3
"""In any second (WCAG 2.3.1)."""
SWING = 0.10
"""A flash is a pair of opposing changes of relative luminance by this much."""
STEPS = 24
"""Pictures of one motion; a flash of a third of a second is seen in several of them."""


def moving(window: KioskWindow) -> list[QAbstractAnimation]:
    """Everything that moves now."""
    running = QAbstractAnimation.State.Running
    return [each for each in window.findChildren(QAbstractAnimation) if each.state() is running]


def ticking(window: KioskWindow) -> list[int]:
    """The pace, in milliseconds, of timers that repeat and may paint something."""
    return [each.interval() for each in window.findChildren(QTimer) if each.isActive() and not each.isSingleShot()]


def test_calm_stops_all_motion_on_every_screen(window: KioskWindow) -> None:
    window.on_manner(Manner(calm=True))
    for name, state in visitors_screens():
        show(window, state)
        assert moving(window) == [], name
        assert ticking(window) == [], name


def test_calm_stops_what_moves_already(window: KioskWindow) -> None:
    window.on_manner(Manner(calm=False))
    for _, state in visitors_screens()[:3]:
        show(window, state)
    window.on_manner(Manner(calm=True))
    QCoreApplication.processEvents()
    assert moving(window) == []
    assert ticking(window) == []


def test_without_calm_something_moves(window: KioskWindow) -> None:
    """Else the test above would hold nothing."""
    window.on_manner(Manner(calm=False))
    moved = 0
    for _, state in visitors_screens():
        window.on_state(state)
        moved += len(moving(window)) + len(ticking(window))
    window.on_manner(Manner(calm=True))
    assert moved > 0


def luminances(window: KioskWindow, animation: QVariantAnimation) -> list[float]:
    """How light the brightest changing quarter of the screen is at each step of a motion, 0 to 1."""
    frames = []
    length = animation.duration()
    for step in range(STEPS + 1):
        animation.setCurrentTime(round(length * step / STEPS))
        picture = np.asarray(pillow(window.grab().toImage().scaledToWidth(160)).convert("L"), np.float32) / 255
        frames.append(picture**2.2)
    change = np.ptp(np.stack(frames), axis=0)
    where = change >= np.quantile(change, 0.9)
    return [float(frame[where].mean()) for frame in frames]


def flashes(levels: list[float]) -> int:
    """How many pairs of opposing changes there are."""
    turns, last = [levels[0]], 0
    for before, now in pairwise(levels):
        direction = (now > before) - (now < before)
        if direction and direction != last:
            turns.append(before)
            last = direction
        turns[-1] = now
    return sum(1 for one, other in pairwise(turns) if abs(one - other) >= SWING) // 2


def test_no_motion_flashes(window: KioskWindow) -> None:
    window.on_manner(Manner(calm=False))
    looked_at = 0
    for name, state in visitors_screens():
        window.on_state(state)
        for animation in moving(window):
            if not isinstance(animation, QVariantAnimation) or not animation.duration():
                continue
            animation.pause()
            looked_at += 1
            seconds = animation.duration() / 1000
            allowed = max(1, int(FLASHES * seconds))
            assert flashes(luminances(window, animation)) <= allowed, name
            animation.stop()
        if looked_at > 12:
            break
    window.on_manner(Manner(calm=True))
    assert looked_at > 0


def test_a_flash_would_be_counted() -> None:
    assert flashes([0.1, 0.9, 0.1, 0.9, 0.1, 0.9, 0.1]) >= 2
    assert flashes([0.1, 0.3, 0.5, 0.7, 0.9]) == 0


def test_no_timer_paints_more_than_three_times_a_second(window: KioskWindow) -> None:
    window.on_manner(Manner(calm=False))
    fast = {}
    for name, state in visitors_screens():
        window.on_state(state)
        if quick := [pace for pace in ticking(window) if pace < 1000 / FLASHES]:
            fast[name] = quick
    window.on_manner(Manner(calm=True))
    assert fast == {}


def test_the_station_can_begin_calm() -> None:
    assert ScreenSettings(calm=True).calm


def test_a_visitor_can_make_it_calm_by_a_key() -> None:
    meanings: list[Wish | VisitorEvent] = list(FUNCTION_KEYS.values())
    assert Wish.CALM in meanings
