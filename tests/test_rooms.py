"""Each module of Qt that reaches out of the program is imported by the one file that is there for it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.calling.line import HelpLine
from kiosk.checkin.conductor import Conductor
from kiosk.checkin.desk import Desk
from kiosk.office.office import Office
from kiosk.printing.press import Press
from kiosk.scanning.scanner import Scanner
from kiosk.ui.desk_window import DeskWindow
from kiosk.ui.window import KioskWindow
from kiosk.voice.voice import Voice
from tests.conftest import ROOT

OWNERS = {
    "QtTextToSpeech": {"kiosk/voice/speaker.py"},
    "QtMultimedia": {"kiosk/scanning/cameras/listing_elsewhere.py", "kiosk/voice/player.py"},
    "QtNetwork": {"kiosk/calling/post.py", "kiosk/lock/only_one.py"},
    "QtSerialPort": {"kiosk/scanning/hand/serial_line.py"},
    "QtDBus": {"kiosk/lock/awake.py"},
    "QtPrintSupport": {"kiosk/printing/system_printer.py"},
    "QtSql": set[str](),
}
"""QtSql would bring a second SQLite into the process (acceptance R2)."""


def importers(module: str) -> set[str]:
    """The files of the kiosk that import this module of Qt."""
    said = re.compile(
        rf"^\s*(from PySide6\.{module} import|import PySide6\.{module}|from PySide6 import .*\b{module}\b)", re.M
    )
    files = [path for room in ("kiosk", "db") for path in Path(ROOT, room).rglob("*.py")]
    return {path.relative_to(ROOT).as_posix() for path in files if said.search(path.read_text("utf-8"))}


CLASSES = [KioskWindow, DeskWindow, Desk, Press, Scanner, Office, Conductor, HelpLine, Voice]
"""Those that hear signals of other threads."""


@pytest.mark.parametrize("heard", CLASSES, ids=lambda kind: kind.__name__)
def test_no_slot_is_overridden_that_another_thread_may_call(heard: type[QObject]) -> None:
    """PySide 6.11 calls an overridden slot on the thread of whoever emits: the window was laid out by two at once."""
    own = [kind for kind in heard.__mro__ if kind.__module__.startswith("kiosk.")]
    slots = [name for kind in own for name in vars(kind) if name.startswith("on_")]
    assert sorted(slots) == sorted(set(slots))


@pytest.mark.parametrize("module", OWNERS)
def test_only_the_files_that_are_there_for_it_import_it(module: str) -> None:
    assert importers(module) == OWNERS[module]


def test_the_command_line_begins_without_a_window_and_without_a_server() -> None:
    ask = "import sys, kiosk.commands.app; print({'PySide6', 'httpx', 'psycopg'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"
