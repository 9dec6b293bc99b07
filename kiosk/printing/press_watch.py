"""The part of the press that looks after what printers have: asks, finds, calls back, and says what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from kiosk.domain.badge import Handover, JobId
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.dispatch import (
    MOST_ATTEMPTS,
    PATIENCE_SECONDS,
    WATCH_SECONDS,
    Handed,
    Lost,
    Pending,
    Purpose,
    Standing,
    Track,
)
from kiosk.printing.printer import Printer, Progress

log = logging.getLogger(__name__)

ASK_AGAIN_SECONDS = 2.0
"""A printer that could not say what became of a badge is asked again after this."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """A printer of the station and what it is for."""

    printer: Printer
    purpose: Purpose = field(default_factory=Purpose)


class PrinterWatch(QObject):
    """Knows every badge on its way and every printer.

    *Signals:* what the desk writes down
    - `maybe_double(JobId)`: nobody can say what became of an earlier page
    - `sent(JobId, str, Receipt)`: this printer has it; whether paper comes out nobody knows
    - `confirmed(JobId)`: the printing system calls it done
    - `failed(JobId, str)`: no printer has it; a PrinterFault's value or a template's error. It is tried again ...
    - `given_up(JobId, str)`: ... or not any more
    and what others show:
    - `held_up(JobId)`: it will not come out soon
    - `printers_changed(tuple[PrinterStatus, ...])`
    """

    maybe_double = Signal(object)
    sent = Signal(object, str, object)
    confirmed = Signal(object)
    failed = Signal(object, str)
    given_up = Signal(object, str)
    held_up = Signal(object)
    printers_changed = Signal(object)

    def __init__(self, outlets: Sequence[Outlet], clock: Callable[[], float]) -> None:
        """`clock` gives monotonic seconds."""
        super().__init__()
        self._clock = clock
        self._printers = {outlet.printer.name: outlet.printer for outlet in outlets}
        self._standings = {outlet.printer.name: Standing(outlet.purpose) for outlet in outlets}
        self._tracks: dict[JobId, Track] = {}
        self._done: dict[JobId, Handover] = {}
        self._shown: tuple[PrinterStatus, ...] = ()

    def _watch(self, track: Track) -> None:
        stage, now = track.stage, self._clock()
        assert isinstance(stage, Handed)
        printer = self._printers.get(stage.printer)
        try:
            # A printer that is no longer the station's cannot be asked.
            progress = Progress.GONE if printer is None else printer.progress(stage.receipt)
        except PrinterTrouble as trouble:
            self._note_silence(track.job.id, stage.printer, trouble)
            self._tracks[track.job.id] = track.at(replace(stage, ask_after=now + ASK_AGAIN_SECONDS))
            return
        match progress:
            case Progress.OPEN:
                self._tracks[track.job.id] = track.at(replace(stage, ask_after=now + WATCH_SECONDS))
            case Progress.DONE:
                del self._tracks[track.job.id]
                self._done[track.job.id] = Handover(stage.printer, stage.receipt)
                self._remember(stage.printer, forgot=False)
                self.confirmed.emit(track.job.id)
            case Progress.STOPPED:
                self._stopped(track, stage.printer)
            case Progress.GONE:
                self._gone(track, stage.printer)
            case _:
                assert_never(progress)

    def _stopped(self, track: Track, printer: str) -> None:
        self._poll(printer)
        status = self._standings[printer].status
        if status is None or status.usable:
            self._fail_by_itself(track, PrinterFault.JOB_STOPPED.value)
        else:
            self._fail(track, status.faults[0].value, self._clock())

    def _gone(self, track: Track, printer: str) -> None:
        """Nobody knows whether it came out: printed once more and marked.

        But not again and again, and not everything twice at a printer that forgets one badge after the other.
        """
        standing = self._standings.get(printer)
        if track.job.maybe_double or (standing is not None and standing.forgot):
            self._give_up(track, PrinterFault.JOB_STOPPED.value)
        else:
            self._remember(printer, forgot=True)
            self._fail(self._marked(track), PrinterFault.JOB_STOPPED.value, self._clock())

    def _remember(self, printer: str, *, forgot: bool) -> None:
        if printer in self._standings:
            self._standings[printer] = replace(self._standings[printer], forgot=forgot)

    def _marked(self, track: Track) -> Track:
        if not track.job.maybe_double:
            self.maybe_double.emit(track.job.id)
        return replace(track, job=replace(track.job, maybe_double=True))

    def _find(self, track: Track) -> None:
        stage, now, job = track.stage, self._clock(), track.job
        assert isinstance(stage, Lost)
        printer, standing = self._printers.get(stage.printer), self._standings.get(stage.printer)
        if printer is None or standing is None or not standing.purpose.remembers:
            self._tracks[job.id] = self._marked(track).at(Pending())
            return
        try:
            receipt = printer.found(job.id)
        except PrinterTrouble as trouble:
            self._note_silence(job.id, stage.printer, trouble)
            self._tracks[job.id] = track.at(replace(stage, after=now + ASK_AGAIN_SECONDS, fault=trouble.fault))
            return
        if receipt is None:
            self._tracks[job.id] = track.at(Pending())
        else:
            log.info("badge job %s was found at %s", job.id, stage.printer)
            self._tracks[job.id] = replace(track, stage=Handed(stage.printer, receipt, now), reason="")
            self.sent.emit(job.id, stage.printer, receipt)

    def _note_silence(self, job: JobId, printer: str, trouble: PrinterTrouble) -> None:
        """A line for the log, but not one for each badge and second once it is known that something is wrong."""
        standing = self._standings.get(printer)
        if standing is None or standing.status is None or standing.status.usable:
            log.warning("badge job %s: %s cannot be asked: %s", job, printer, trouble)

    def _take_back(self, track: Track, fault: PrinterFault) -> None:
        stage, now = track.stage, self._clock()
        assert isinstance(stage, Handed)
        if self._printers[stage.printer].take_back(stage.receipt):
            log.info("badge job %s was taken back from %s", track.job.id, stage.printer)
            self._fail(track, fault.value, now)
        else:
            self._tracks[track.job.id] = track.at(replace(stage, back_after=now + PATIENCE_SECONDS))

    def _call_back(self, track: Track | None) -> None:
        """Whatever a printer still has of it is not wanted; if it cannot be stopped, it comes out."""
        if track is not None and isinstance(track.stage, Handed) and track.stage.printer in self._printers:
            self._printers[track.stage.printer].take_back(track.stage.receipt)

    def _poll(self, name: str) -> None:
        status = self._printers[name].status()
        self._standings[name] = self._standings[name].told(status, self._clock())
        self._show_printers()

    def _show_printers(self) -> None:
        """Tell how the printers do, if that is something new."""
        now = self._clock()
        shown = []
        for standing in self._standings.values():
            if standing.status is None:
                return
            fault = standing.fault(now)
            known = standing.status.faults
            shown.append(standing.status if known or fault is None else replace(standing.status, faults=(fault,)))
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self.printers_changed.emit(self._shown)

    # --- failing ----------------------------------------------------------------------------------------

    def _fail(self, track: Track, reason: str, after: float) -> None:
        self._tracks[track.job.id] = replace(track, stage=Pending(after), reason=reason)
        self.failed.emit(track.job.id, reason)

    def _fail_by_itself(self, track: Track, reason: str) -> None:
        """Nothing is wrong with the printer: tried again after 2, 4, 8 ... seconds, and then given up."""
        log.error("badge job %s failed: %s", track.job.id, reason)
        faults = track.own_faults + 1
        if faults < MOST_ATTEMPTS:
            self._fail(replace(track, own_faults=faults), reason, self._clock() + 2**faults)
            return
        self._give_up(track, reason)

    def _give_up(self, track: Track, reason: str) -> None:
        del self._tracks[track.job.id]
        self.given_up.emit(track.job.id, reason)
        if not track.held_up:
            self.held_up.emit(track.job.id)
