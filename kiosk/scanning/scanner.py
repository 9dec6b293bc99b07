"""The scanner thread's work: a frame a tick of each camera, from its eye through the gate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.camera_fault import LameCamera
from kiosk.domain.code_seen import CodeSeen
from kiosk.domain.hint import Advice
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.eye import Eye, Look
from kiosk.scanning.finder import Finder
from kiosk.scanning.gate import Gate, Held, Released
from kiosk.scanning.hints import HintWatch
from kiosk.scanning.preview import preview_of
from kiosk.scanning.reading.decoder import Decoder
from kiosk.scanning.reading.sighting import Sighting
from kiosk.scanning.row_gate import RowGate
from kiosk.scanning.views import Views
from kiosk.station_settings import CameraSettings

TICK_MS = 4
"""Between two looks for a new frame: a device says at once that there is none yet, a film is met within 4 ms."""

MountsOf = Callable[[Sequence[CameraSettings]], Sequence[Mount]]


class Scanner(QObject):
    """Reads one or two cameras; everything but the constructor runs on the worker's thread.

    Both cameras are read in turn, and what they see goes through one gate: the first hit counts. `mounts_of` says
    which cameras are meant when others are chosen.

    *Signals:*
    - `shown(Presented)`: something is held up, once per presentation
    - `gone()`: what was held up has left
    - `hinted(Advice | None)`: what may help somebody whose code cannot be read, when that changes
    - `frame_ready(Preview)`: a picture for the viewfinder; the next one comes only after `on_frame_painted`
    - `failed(LameCamera)`: no camera sees any more, and what is wrong with the first one; again when that changes
    - `recovered()`: one sees again
    - `limping(tuple[LameCamera, ...])`: some cameras see and these do not; none of them when all see again
    - `ended()`: the films or folders are over
    - `row_seen(RowSeen)`: a row of the paper list is held up
    - `viewed(EyeView)`: how a camera sees, as long as that is wanted
    - `code_seen(CodeSeen)`: a code of any kind, as long as that is wanted, once each
    """

    shown = Signal(object)
    gone = Signal()
    hinted = Signal(object)
    frame_ready = Signal(object)
    failed = Signal(object)
    recovered = Signal()
    limping = Signal(object)
    ended = Signal()
    row_seen = Signal(object)
    viewed = Signal(object)
    code_seen = Signal(object)

    def __init__(
        self,
        mounts: Sequence[Mount],
        gate: Gate,
        monotonic: Callable[[], float],
        decoder: Callable[[], Decoder] = Decoder,
        mounts_of: MountsOf | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mounts, self._gate, self._monotonic = mounts, gate, monotonic
        self._decoder, self._mounts_of = decoder, mounts_of
        self._eyes: list[Eye] = []
        self._timer: QTimer | None = None
        self._painted = True
        self._hints = HintWatch()
        self._advice: Advice | None = None
        self._told: tuple[LameCamera, ...] = ()
        self._limps: tuple[LameCamera, ...] = ()
        self._blind: LameCamera | None = None
        self._views: Views | None = None
        self._codes: set[bytes] | None = None

    @Slot()
    def open(self) -> None:
        """Open the cameras and start to tick."""
        self._open_eyes()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start(TICK_MS)

    @Slot()
    def close(self) -> None:
        """Stop, and let go of the cameras."""
        if self._timer is not None:
            self._timer.stop()
            # A timer must end on its own thread, and this is the last thing that happens there.
            self._timer.deleteLater()
            self._timer = None
        self._close_eyes()

    @Slot(object)
    def on_cameras_chosen(self, chosen: tuple[CameraSettings, ...]) -> None:
        """Go on with these cameras, from now on."""
        if self._mounts_of is not None:
            self._close_eyes()
            self._mounts = self._mounts_of(chosen)
            self._forget()
            self._open_eyes()

    @Slot()
    def on_frame_painted(self) -> None:
        """The viewfinder is ready for another picture."""
        self._painted = True

    @Slot(bool)
    def on_views_wanted(self, wanted: bool) -> None:
        """Somebody wants to see how well each camera sees, or nobody any more."""
        self._views = Views(self._eyes, self._monotonic()) if wanted else None

    @Slot(bool)
    def on_codes_wanted(self, wanted: bool) -> None:
        """Somebody wants to hold up a code that is no ticket, or nobody any more."""
        self._codes = set() if wanted else None

    @Slot()
    def tick(self) -> None:
        """One unit of work: each camera looks for a new frame, or is opened again."""
        for index, eye in enumerate(self._eyes):
            was_over = eye.over
            look = eye.tick()
            # Before what it saw: a fault must be over when its first ticket comes.
            self._say_who_sees()
            if look is not None:
                self._take_in(index, look)
            elif eye.over and not was_over and all(each.over for each in self._eyes):
                self.ended.emit()
        if self._views is not None:
            for view in self._views.of_lame(self._monotonic()):
                self.viewed.emit(view)

    def _open_eyes(self) -> None:
        blind = self._blind
        self._eyes = [
            Eye(mount, self._decoder(), self._monotonic, blind and replace(blind, name=mount.name, place=mount.place))
            for mount in self._mounts
        ]
        self._rows = [RowGate() for _ in self._eyes]
        self._finder = Finder()
        if self._views is not None:
            self._views = Views(self._eyes, self._monotonic())
        for eye in self._eyes:
            eye.open()
        self._say_who_sees()

    def _close_eyes(self) -> None:
        for eye in self._eyes:
            eye.close()

    def _take_in(self, index: int, look: Look) -> None:
        frame, seen = look.frame, look.seen
        tall, wide = frame.gray.shape
        match self._gate.look(seen, frame.at, index):
            case Held(presented):
                self.shown.emit(presented)
            case Released():
                self.gone.emit()
            case None:
                pass
        self._advise(self._hints.look(seen, wide, tall, frame.at, index))
        if (row := self._rows[index].look(seen.sightings, wide, tall, frame.at)) is not None:
            self.row_seen.emit(row)
        if self._codes is not None:
            self._say_codes(self._codes, seen.sightings)
        self._finder.look(index, frame.at, code=look.shows_code)
        if self._painted and index == self._finder.shown:
            self._painted = False
            self.frame_ready.emit(preview_of(frame, seen))
        if self._views is not None:
            hint = self._advice.hint if self._advice is not None and seen.unread else None
            if (view := self._views.of_look(index, look, hint, self._monotonic())) is not None:
                self.viewed.emit(view)

    def _advise(self, advice: Advice | None) -> None:
        if advice != self._advice:
            self._advice = advice
            self.hinted.emit(advice)

    def _say_codes(self, told: set[bytes], sightings: Sequence[Sighting]) -> None:
        for sighting in sightings:
            if sighting.content not in told:
                told.add(sighting.content)
                self.code_seen.emit(CodeSeen(sighting.content.decode("utf-8", "replace")))

    def _say_who_sees(self) -> None:
        lame = tuple(eye.lame for eye in self._eyes if eye.lame is not None)
        if lame == self._told:
            return
        self._told = lame
        blind = lame[0] if lame and len(lame) == len(self._eyes) else None
        before, self._blind = self._blind, blind
        self._finder.on_seeing([index for index, eye in enumerate(self._eyes) if eye.lame is None])
        if blind is not None:
            if before is None:
                self._forget()
            if blind != before:
                self.failed.emit(blind)
            return
        if before is not None:
            self.recovered.emit()
        if lame != self._limps:
            self._limps = lame
            self.limping.emit(lame)

    def _forget(self) -> None:
        self._gate.forget()
        self._hints.forget()
        self._advise(None)
