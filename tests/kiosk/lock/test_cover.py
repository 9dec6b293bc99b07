import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.lock.cover import Cover, covering
from tests.conftest import ROOT


def covered(window: QWidget, cover: Cover, qtbot: QtBot) -> None:
    qtbot.waitUntil(cover.is_over, timeout=20_000)
    assert window.isFullScreen()


def test_the_window_is_full_screen_without_a_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with covering(window) as cover:
        covered(window, cover, qtbot)
        assert window.size() == window.screen().size()


def test_a_window_that_was_made_smaller_is_full_screen_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with covering(window) as cover:
        covered(window, cover, qtbot)
        window.showNormal()
        covered(window, cover, qtbot)
        window.showMinimized()
        covered(window, cover, qtbot)


def test_a_hidden_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with covering(window) as cover:
        covered(window, cover, qtbot)
        window.hide()
        covered(window, cover, qtbot)


def test_nobody_closes_the_window_and_its_end_does(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with covering(window) as cover:
        covered(window, cover, qtbot)
        window.windowHandle().close()
        QApplication.closeAllWindows()
        QGuiApplication.quit()
        QCoreApplication.processEvents()
        assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_a_window_in_front_costs_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with covering(window) as cover:
        qtbot.waitUntil(lambda: cover.is_over() and not cover.is_taking_back(), timeout=20_000)


def test_a_window_beside_others_fills_its_screen_and_leaves_the_keyboard_to_them(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
    with covering(window, beside_others=True) as cover:
        covered(window, cover, qtbot)
        other.show()
        other.activateWindow()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is other.windowHandle(), timeout=20_000)
        cover.on_again()
        assert cover.is_over()
        assert QGuiApplication.focusWindow() is other.windowHandle()


BLINDS = """
import sys
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.lock.cover import covering

app = QApplication([])
window = QWidget()
with covering(window, beside_others=bool(sys.argv[1])) as cover:
    deadline = QDeadlineTimer(20_000)
    while cover.is_taking_back() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for blind in app.topLevelWidgets():
        if blind is not window:
            colour = blind.grab().toImage().pixelColor(5, 5).name()
            print(blind.screen().name(), blind.geometry().getRect(), blind.isVisible(), colour)
    print(window.geometry().getRect(), cover.is_over())
print(sum(widget.isVisible() for widget in app.topLevelWidgets()))
"""


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        ("", ["side (800, 0, 640, 480) True #000000", "(0, 0, 800, 600) True", "1"]),
        ("beside others", ["(0, 0, 800, 600) True", "1"]),
    ],
    ids=["alone", "beside"],
)
def test_every_other_screen_is_black(tmp_path: Path, beside: str, told: list[str]) -> None:
    screens = [
        {"name": "front", "x": 0, "y": 0, "width": 800, "height": 600},
        {"name": "side", "x": 800, "y": 0, "width": 640, "height": 480},
    ]
    layout = tmp_path / "screens.json"
    layout.write_text(json.dumps({"screens": screens}), "utf-8")
    run = subprocess.run(
        [sys.executable, "-c", BLINDS, beside],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={layout}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.splitlines() == told, run.stderr
