"""A whole check-in by ear and keys: whoever presses the keys here knows nothing but what was said.

Real station, real file, real camera decoder, real window offscreen. What is said is taken down in two ways: at the way
out of the station, and by a real speech-dispatcher at the far end of the real voice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import qrcode
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.manner import LOUDEST
from kiosk.checkin.states import Waiting
from kiosk.domain.registration import Language
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.frame import Frame, NotYet, Reading
from kiosk.settings import EventSettings
from kiosk.station_settings import VoiceSettings
from kiosk.ui import phrases
from kiosk.ui.phrases_speech import SpeechWords
from kiosk.ui.theme import dress
from kiosk.voice.command import voice_command
from kiosk.voice.messages import Order, Say
from tests.fakes import MORNING
from tests.kiosk.voice.test_voice import DYING
from tests.speech_lab import SpeechLab, SpeechLabMissing, speech_lab_running
from tests.test_promises import CODES, DAY_1, SETTINGS, data, open_ledger

__all__ = ["data"]  # a fixture
PATIENCE = 60_000
"""So long may anything take on a busy machine, in milliseconds."""

MOST_STEPS = 40
"""So many Tabs lead to every control of a screen."""

LOOK_UP = SETTINGS.model_copy(update={"screen": SETTINGS.screen.model_copy(update={"look_up": True})})
TEAM = {number for number, code in CODES.items() if code == CODES["R060"]}
KEYPAD = Qt.KeyboardModifier.KeypadModifier
NAMES = ("Aylin", "Çelikkaya", "Jörg", "Strohmeyer", "Götz", "Til", "Trần", "Yıldızlı", "Museum", "museum", "GD24")


class Hand:
    """A camera that sees what is held up to it, twenty times a second."""

    live = False

    def __init__(self) -> None:
        self._scene = self._empty()
        self._number = 0
        self._due = time.monotonic()

    @staticmethod
    def _empty() -> np.ndarray:
        return np.full((720, 1280, 3), 170, np.uint8)

    def hold_up(self, code: str) -> None:
        """A ticket comes into the picture."""
        scene = self._empty()
        ticket = np.asarray(qrcode.make(code, box_size=7).get_image().convert("RGB"))
        scene[10 : 10 + ticket.shape[0], 250 : 250 + ticket.shape[1]] = ticket
        self._scene = scene

    def take_away(self) -> None:
        """Nothing is held up any more."""
        self._scene = self._empty()

    def read(self) -> Reading:
        now = time.monotonic()
        if now < self._due:
            return NotYet()
        self._due = now + 0.05
        self._number += 1
        return Frame(self._scene, np.ascontiguousarray(self._scene[:, :, 0]), self._number, now)

    def close(self) -> None:
        pass


@dataclass
class Blind:
    """Somebody who hears and presses keys. `heard` gives all lines so far."""

    station: Station
    hand: Hand
    heard: Callable[[], list[str]]
    qtbot: QtBot
    known: int = 0
    pressed: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key and let it go."""
        self.have_the_window_in_front()
        self.known = len(self.heard())
        self.pressed.append(key.name)
        QTest.keyClick(self.station.window.windowHandle(), key, modifier)

    def type(self, text: str) -> None:
        """Type on a keyboard with tactile marks."""
        self.known = len(self.heard())
        for letter in text:
            QTest.keyClick(self.station.window.windowHandle(), ord(letter))

    def have_the_window_in_front(self) -> None:
        """At the door nothing else is ever in front; here a window of an earlier test may have gone just now."""
        window = self.station.window
        if not window.isActiveWindow():
            window.activateWindow()
            self.qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)

    def show_ticket(self, code: str) -> None:
        """Hold up a ticket."""
        self.known = len(self.heard())
        self.hand.hold_up(code)

    def hears(self, words: str) -> str:
        """Wait until something new with these words was said; all that is new."""
        self.qtbot.waitUntil(lambda: words in " ".join(self.heard()[self.known :]), timeout=PATIENCE)
        return " ".join(self.heard()[self.known :])

    def hears_something(self) -> str:
        """Wait until anything new was said; the last of it."""
        self.qtbot.waitUntil(lambda: len(self.heard()) > self.known, timeout=PATIENCE)
        return self.heard()[-1]

    def go_to(self, words: str) -> None:
        """Press Tab until the control with these words is said."""
        for _ in range(MOST_STEPS):
            self.press(Qt.Key.Key_Tab)
            if words in self.hears_something():
                return
        raise AssertionError(f"no way to {words!r} by keys")


@contextmanager
def station_of(
    settings: EventSettings, data: Path, qapp: QApplication, voice: tuple[str, ...] = ()
) -> Iterator[tuple[Station, Hand]]:
    """A whole station at work, and the hand before its camera."""
    dress(qapp, settings.looks)
    hand = Hand()
    station = assemble(
        Parts(
            event=settings,
            open_store=lambda: open_ledger(data),
            open_camera=lambda: hand,
            outlets=(Outlet(FolderPrinter(data / "badges")),),
            clock=lambda: MORNING,
            voice=voice,
        )
    )
    with station.at_work():
        station.window.resize(1280, 720)
        station.window.show()
        yield station, hand


@pytest.fixture(params=["at the way out", "at speech-dispatcher"])
def blind(
    request: pytest.FixtureRequest,
    data: Path,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Blind]:
    """Somebody without a headset before a station at which people may look themselves up."""
    if request.param == "at the way out":
        with station_of(LOOK_UP, data, qapp) as (station, hand):
            yield Blind(station, hand, _taken_down(station), qtbot)
        return
    with _lab(tmp_path, monkeypatch) as lab:
        command = voice_command(VoiceSettings(headset="never"), LOUDEST)
        with station_of(LOOK_UP, data, qapp, command) as (station, hand):
            _wait_until_ready(station, qtbot)
            yield Blind(station, hand, _lines_of(lab), qtbot)


@contextmanager
def _lab(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechLab]:
    try:
        with speech_lab_running(folder / "speech") as lab:
            monkeypatch.setenv("SPEECHD_ADDRESS", lab.address)
            yield lab
    except SpeechLabMissing as missing:
        pytest.skip(str(missing))


def _wait_until_ready(station: Station, qtbot: QtBot) -> None:
    with qtbot.waitSignal(station.voice.ready, timeout=PATIENCE):
        pass


def _taken_down(station: Station) -> Callable[[], list[str]]:
    lines: list[str] = []

    def note(order: Order) -> None:
        if isinstance(order, Say):
            assert not order.private or station.conductor.manner.headset
            lines.extend(part.text for part in order.parts)

    station.announcer.ordered.connect(note)
    return lambda: lines


def _lines_of(lab: SpeechLab) -> Callable[[], list[str]]:
    # Each line begins with the language.
    return lambda: [line.partition(" ")[2] for line in lab.lines()]


def present(data: Path) -> set[str]:
    """Who is in, as the file says."""
    ledger = open_ledger(data)
    try:
        return set(ledger.present_since(DAY_1))
    finally:
        ledger.close()


def start_listening(blind: Blind) -> str:
    """Press the key with the tactile mark; what is said then, to its end."""
    blind.press(Qt.Key.Key_5, KEYPAD)
    return blind.hears(SpeechWords(Language.ENGLISH).keys()[-20:])


def test_the_key_with_the_tactile_mark_tells_what_to_do_and_which_keys_there_are(blind: Blind) -> None:
    said = start_listening(blind)
    words = SpeechWords(Language.GERMAN)
    assert said.startswith(f"{words.reading()} {words.everybody()}")
    assert "Bitte zeigen Sie Ihren QR-Code." in said
    assert "Halten Sie ihn vor die Kamera." in said
    assert words.keys() in said
    assert "Please show your QR code." in said


def test_somebody_without_a_code_checks_in_by_keys_alone(blind: Blind, data: Path) -> None:
    start_listening(blind)
    blind.go_to("Kein Code dabei?")
    blind.press(Qt.Key.Key_Return)
    assert "Nachnamen" in blind.hears("Bestell-Nummer")
    blind.type("Strohmeyer")
    blind.go_to("Bestell-Nummer")
    blind.type(CODES["R013"])
    blind.press(Qt.Key.Key_Return)
    said = blind.hears("Willkommen!")
    assert "Sie sind angemeldet." in said
    assert "Namens-Schild" in said
    assert present(data) == {"R013"}
    assert not [name for name in NAMES if name in " ".join(blind.heard())]


def test_two_of_a_group_tick_themselves_by_keys_and_check_in(blind: Blind, data: Path) -> None:
    start_listening(blind)
    blind.show_ticket(CODES["R060"])
    blind.hears("Wer von Ihnen ist da?")
    blind.go_to("Person 1 von ")
    blind.press(Qt.Key.Key_Space)
    assert "Ausgewählt" in blind.hears_something()
    blind.go_to("Person 3 von ")
    blind.press(Qt.Key.Key_Space)
    assert "Ausgewählt" in blind.hears_something()
    blind.press(Qt.Key.Key_Return)
    blind.hears("Willkommen")
    assert len(present(data) & TEAM) == len(present(data)) == 2
    assert not [name for name in NAMES if name in " ".join(blind.heard())]


def test_plugging_in_a_headset_starts_speech_and_only_then_the_name_is_said(
    data: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with station_of(SETTINGS, data, qapp) as (station, hand):
        blind = Blind(station, hand, _taken_down(station), qtbot)
        station.voice.plugged.emit(True)
        assert SpeechWords(Language.GERMAN).only_you() in blind.hears("Kamera")
        blind.show_ticket(CODES["R001"])
        assert "Sie sind angemeldet." in blind.hears("Willkommen, Aylin!")
        assert blind.pressed == []
    assert present(data) == {"R001"}


def test_the_real_voice_says_the_name_into_a_headset(
    data: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = voice_command(VoiceSettings(headset="always"), LOUDEST)
    with _lab(tmp_path, monkeypatch) as lab, station_of(SETTINGS, data, qapp, command) as (station, hand):
        _wait_until_ready(station, qtbot)
        blind = Blind(station, hand, _lines_of(lab), qtbot)
        blind.show_ticket(CODES["R001"])
        blind.hears("Willkommen, Aylin!")


def test_once_the_headset_is_pulled_out_the_same_answer_is_repeated_without_the_name(
    data: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with station_of(SETTINGS, data, qapp) as (station, hand):
        blind = Blind(station, hand, _taken_down(station), qtbot)
        station.voice.plugged.emit(True)
        blind.show_ticket(CODES["R001"])
        blind.hears("Willkommen, Aylin!")
        station.voice.plugged.emit(False)
        blind.press(Qt.Key.Key_F2)
        assert "Aylin" not in blind.hears("Willkommen!")


@pytest.mark.parametrize("blind", ["at the way out"], indirect=True)
def test_a_language_is_chosen_by_ear(blind: Blind) -> None:
    start_listening(blind)
    blind.go_to("Français")
    blind.press(Qt.Key.Key_Return)
    invitation = phrases.spoken(Waiting(), Language.FRENCH, LOOK_UP).aloud
    assert blind.hears(invitation[-20:]) == invitation


@pytest.mark.parametrize("blind", ["at the way out"], indirect=True)
def test_help_comes_by_one_key(blind: Blind) -> None:
    start_listening(blind)
    blind.press(Qt.Key.Key_Slash, KEYPAD)
    blind.hears("Es kommt jemand")


def test_a_station_whose_voice_keeps_failing_checks_in_as_always(data: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with station_of(SETTINGS, data, qapp, DYING) as (station, hand):
        blind = Blind(station, hand, _taken_down(station), qtbot)
        blind.press(Qt.Key.Key_F2)
        blind.show_ticket(CODES["R001"])
        blind.hears("Willkommen!")
    assert present(data) == {"R001"}
