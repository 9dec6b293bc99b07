"""The scanner thread's work: one frame a tick, from the camera through the reader and the gate."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import assert_never

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.code_seen import CodeSeen
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.camera_facts import NoPicture, Tap
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.frame import Camera, Ended, Frame, NotYet, Pixels
from kiosk.scanning.gate import Gate, Held, Released
from kiosk.scanning.preview import preview_of
from kiosk.scanning.row_gate import RowGate
from kiosk.scanning.sighting import Sighting

log = logging.getLogger(__name__)

TICK_MS = 4
"""Between two looks for a new frame; a device waits for its frame itself, a film is met within 4 ms."""
PATIENCE_SECONDS = 2.0
"""A device without a new picture for so long has failed (acceptance R6)."""
RETRY_SECONDS = 1.0
"""Between two tries to open a camera that failed."""


class Scanner(QObject):
    """Reads the camera that `open_camera` opens; everything but the constructor runs on the worker's thread.

    *Signals:*
    - `shown(Presented)`: something is held up, once per presentation
    - `gone()`: what was held up has left
    - `frame_ready(Preview)`: a picture for the viewfinder; the next one comes only after `on_frame_painted`
    - `failed(str)`: the camera gives no new picture, for this reason (for helpers); once per fault
    - `recovered()`: it gives pictures again
    - `ended()`: the film or folder is over
    - `row_seen(RowSeen)`: a row of the paper list is held up
    - `facts(CameraNews)`: how well the camera sees, as long as that is wanted
    - `code_seen(CodeSeen)`: a code of any kind, as long as that is wanted, once each
    """

    shown = Signal(object)
    gone = Signal()
    frame_ready = Signal(object)
    failed = Signal(str)
    recovered = Signal()
    ended = Signal()
    row_seen = Signal(object)
    facts = Signal(object)
    code_seen = Signal(object)

    def __init__(
        self,
        open_camera: Callable[[], Camera],
        decoder: Decoder,
        gate: Gate,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_camera, self._decoder, self._gate, self._monotonic = open_camera, decoder, gate, monotonic
        self._camera: Camera | None = None
        self._timer: QTimer | None = None
        self._last: Pixels | None = None
        self._last_new = 0.0
        self._retry_at: float | None = None
        self._faulty = False
        self._painted = True
        self._rows = RowGate()
        self._tap: Tap | None = None
        self._codes: set[bytes] | None = None

    @Slot()
    def open(self) -> None:
        """Open the camera and start to tick."""
        self._try_to_open()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start(TICK_MS)

    @Slot()
    def close(self) -> None:
        """Stop, and let go of the camera."""
        if self._timer is not None:
            self._timer.stop()
            # A timer must end on its own thread, and this is the last thing that happens there.
            self._timer.deleteLater()
            self._timer = None
        self._let_go()

    @Slot()
    def on_frame_painted(self) -> None:
        """The viewfinder is ready for another picture."""
        self._painted = True

    @Slot(bool)
    def on_facts_wanted(self, wanted: bool) -> None:
        """Somebody wants to know how well the camera sees, or nobody any more."""
        self._tap = Tap(self._monotonic()) if wanted else None
        if wanted and self._camera is None:
            self.facts.emit(NoPicture())

    @Slot(bool)
    def on_codes_wanted(self, wanted: bool) -> None:
        """Somebody wants to hold up a code that is no ticket, or nobody any more."""
        self._codes = set() if wanted else None

    @Slot()
    def tick(self) -> None:
        """One unit of work: look for a new frame and take it in, or try to open a failed camera again."""
        if self._camera is None:
            if self._retry_at is not None and self._monotonic() >= self._retry_at:
                self._try_to_open()
            return
        try:
            reading = self._camera.read()
        except CameraTrouble as trouble:
            self._fail(str(trouble))
            return
        match reading:
            case Frame() if self._is_new(self._camera, reading):
                self._take_in(reading)
            case Frame() | NotYet():
                self._check_patience(self._camera)
            case Ended():
                self._let_go()
                self.ended.emit()
            case _:
                assert_never(reading)

    def _is_new(self, camera: Camera, frame: Frame) -> bool:
        # A frozen driver goes on giving its last picture, also after it was opened again. A sensor's noise never
        # repeats itself, so an identical picture is no new one, and its ticket must not count again.
        return not camera.live or self._last is None or not np.array_equal(self._last, frame.gray)

    def _take_in(self, frame: Frame) -> None:
        self._last, self._last_new = frame.gray, self._monotonic()
        if self._faulty:
            self._faulty = False
            log.info("the camera gives pictures again")
            self.recovered.emit()
        sightings = self._decoder.read(frame.gray)
        if self._tap is not None and (facts := self._tap.look(frame.gray, self._last_new, code=bool(sightings))):
            self.facts.emit(facts)
        match self._gate.look(sightings, frame.at):
            case Held(presented):
                self.shown.emit(presented)
            case Released():
                self.gone.emit()
            case None:
                pass
        tall, wide = frame.gray.shape
        if (row := self._rows.look(sightings, wide, tall, frame.at)) is not None:
            self.row_seen.emit(row)
        if self._codes is not None:
            self._say_codes(self._codes, sightings)
        if self._painted:
            self._painted = False
            self.frame_ready.emit(preview_of(frame, sightings))

    def _say_codes(self, told: set[bytes], sightings: Sequence[Sighting]) -> None:
        for sighting in sightings:
            if sighting.content not in told:
                told.add(sighting.content)
                self.code_seen.emit(CodeSeen(sighting.content.decode("utf-8", "replace")))

    def _check_patience(self, camera: Camera) -> None:
        if camera.live and self._monotonic() - self._last_new >= PATIENCE_SECONDS:
            self._fail("The camera gives no new picture: is it covered, or its cable loose?")

    def _try_to_open(self) -> None:
        try:
            self._camera = self._open_camera()
        except CameraTrouble as trouble:
            self._fail(str(trouble))
        else:
            self._retry_at = None
            self._last_new = self._monotonic()

    def _fail(self, reason: str) -> None:
        self._let_go()
        self._gate.forget()
        self._retry_at = self._monotonic() + RETRY_SECONDS
        if self._tap is not None:
            self.facts.emit(NoPicture())
        if not self._faulty:
            self._faulty = True
            log.warning("camera: %s", reason)
            self.failed.emit(reason)

    def _let_go(self) -> None:
        if self._camera is not None:
            self._camera.close()
            self._camera = None
