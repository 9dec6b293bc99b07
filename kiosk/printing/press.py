"""The press thread: makes the page of one badge after the other, hands it to a printer and watches it there."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol, assert_never

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.domain.badge import BadgeJob, Handover, JobId
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import BadgePage, Colours
from kiosk.pages.template import SPECIMEN
from kiosk.printing.dispatch import Assignment, Board, Handed, Noting, Track, track_of
from kiosk.printing.press_watch import Outlet, PrinterWatch
from kiosk.printing.printer import Printer
from kiosk.printing.steps import Find, Hand, HoldUp, Poll, Step, TakeBack, Tell, Watch, next_step

log = logging.getLogger(__name__)

TICK_MS = 500
"""How often the press looks what there is to do by itself, in milliseconds."""


REST_SECONDS = 5.0
"""A press that has waited so long for the right to print cannot say when a badge will come."""


class Pages(Protocol):
    """Where the templates are."""

    def page(self, name: str, colours: Colours = Colours.FULL) -> BadgePage:
        """The template of this name. Raises TemplateTrouble."""
        ...


class Press(PrinterWatch):
    """Does one unit of work a call; a badge that fails never stops the next, and none is handed over before the
    file says where to.

    *Signals:* besides those of what is at printers
    - `taking(JobId, str)`: about to be handed to this printer; it is, once `on_taking_noted` has come
    - `hindered(JobId, str)`: why it does not come out now, as a PrinterFault's value; empty once that is over
    - `rested()`, `awake()`: nothing more goes to a printer from here; badges may come again, from the beginning
    """

    taking = Signal(object, str)
    hindered = Signal(object, str)
    rested = Signal()
    awake = Signal()

    def __init__(
        self,
        pages: Pages,
        outlets: Sequence[Outlet],
        template_for: Callable[[str], str],
        clock: Callable[[], float],
        copies: Printer | None = None,
        *,
        resting: bool = False,
    ) -> None:
        """`template_for` says which template a role has, `clock` gives monotonic seconds; `copies` gets every page.

        One that is `resting` begins to print once it has the right to.
        """
        super().__init__(outlets, clock)
        self._resting_since = clock() if resting else None
        self._pages, self._template_for, self._copies = pages, template_for, copies
        self._set: dict[JobId, bytes] = {}  # pages that wait for the desk
        self._tick: QTimer | None = None
        self._soon: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Set one page, so that the first visitor does not wait for fonts to load, and ask all printers."""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.go_on)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.go_on)
        if self._resting_since is None:
            self._poll_all()
        try:
            self._pages.page(self._template_for(SPECIMEN.role)).pdf(SPECIMEN)
        except PrinterTrouble as trouble:
            log.error("the badge template cannot be used: %s", trouble)
        self._tick.start()
        self.go_on()

    @Slot()
    def close(self) -> None:
        """Stop looking; what was not printed is still in the outbox."""
        for timer in (self._tick, self._soon):
            if timer is not None:
                timer.stop()
        self._tick = self._soon = None

    @Slot()
    def on_right(self) -> None:
        """This program prints now."""
        self._resting_since = None
        self._poll_all()
        self.awake.emit()
        self._wake()

    @Slot()
    def on_rest(self) -> None:
        """Another program prints now: it finds in the file which printer has what, and goes on from there."""
        for track in self._tracks.values():
            if isinstance(track.stage, Noting):
                # The file says that a printer is about to get it; it is not.
                self.failed.emit(track.job.id, "")
        self._tracks.clear()
        self._set.clear()
        self._done.clear()
        self._resting_since = self._clock()
        self.rested.emit()

    @Slot(object)
    def on_job(self, job: BadgeJob) -> None:
        """A badge to print, or to watch. One that is known already is not printed again, however often it comes."""
        if self._resting_since is not None:
            if self._clock() - self._resting_since > REST_SECONDS:
                self.held_up.emit(job.id)
            return
        track = self._tracks.get(job.id)
        if job.id in self._done:
            self._say_done(job.id)
        elif track is None:
            self._tracks[job.id] = track_of(job, self._template_for(job.badge.role), self._clock())
        else:
            self._say_again(track, job.handover)
        self._wake()

    @Slot(object)
    def on_again(self, job: BadgeJob) -> None:
        """A helper wants this badge tried from the start."""
        if self._resting_since is not None:
            return
        track = self._tracks.get(job.id)
        if job.id in self._done:
            self._say_done(job.id)
        elif track is None or not isinstance(track.stage, Noting):
            self._call_back(track)
            self._tracks[job.id] = track_of(job, self._template_for(job.badge.role), self._clock())
        self._wake()

    @Slot(object)
    def on_dropped(self, job: JobId) -> None:
        """Nobody wants this badge any more."""
        self._set.pop(job, None)
        self._call_back(self._tracks.pop(job, None))

    @Slot(object, str)
    def on_taking_noted(self, job: JobId, printer: str) -> None:
        """The file says that this badge goes to this printer: now it may."""
        track = self._tracks.get(job)
        if track is None or not isinstance(track.stage, Noting) or track.stage.to.printer != printer:
            return
        pdf = self._set.pop(job, None)
        if pdf is not None:
            self._hand_over(track, printer, pdf)
        self._wake()

    @Slot()
    def go_on(self) -> None:
        """Do the next thing, if there is one."""
        if self._soon is None or self._resting_since is not None:
            return
        step = next_step(Board(self._standings, self._tracks, self._clock()))
        if step is not None:
            self._do(step)
            self._wake()

    def _poll_all(self) -> None:
        for name in self._printers:
            self._poll(name)

    def _wake(self) -> None:
        if self._soon is not None:
            self._soon.start()

    def _do(self, step: Step) -> None:
        match step:
            case HoldUp(job):
                self._tracks[job] = replace(self._tracks[job], held_up=True)
                self.held_up.emit(job)
            case Tell(job, reason):
                self._tracks[job] = replace(self._tracks[job], reason=reason)
                self.hindered.emit(job, reason)
            case Hand(job, to):
                self._set_page(self._tracks[job], to)
            case Poll(printer):
                self._poll(printer)
            case Find(job):
                self._find(self._tracks[job])
            case Watch(job):
                self._watch(self._tracks[job])
            case TakeBack(job, fault):
                self._take_back(self._tracks[job], fault)
            case _:
                assert_never(step)

    # --- handing over -----------------------------------------------------------------------------------

    def _set_page(self, track: Track, to: Assignment) -> None:
        """Ask the desk to write down where the badge goes, and meanwhile make its page."""
        job = track.job
        self._tracks[job.id] = replace(track, stage=Noting(to), reason="")
        self.taking.emit(job.id, to.printer)
        try:
            page = self._pages.page(to.template, self._standings[to.printer].purpose.colours)
            self._set[job.id] = page.pdf(job.badge)
        except PrinterTrouble as trouble:
            self._fail_by_itself(self._tracks[job.id], str(trouble))

    def _hand_over(self, track: Track, printer: str, pdf: bytes) -> None:
        job = track.job
        try:
            receipt = self._printers[printer].take(pdf, job)
        except PrinterTrouble as trouble:
            log.error("badge job %s was not taken by %s: %s", job.id, printer, trouble)
            self._refused(track, printer, trouble.fault)
            return
        self._standings[printer] = replace(self._standings[printer], refusal=None)
        self._tracks[job.id] = track.at(Handed(printer, receipt, self._clock()))
        self.sent.emit(job.id, printer, receipt)
        self._keep_copy(pdf, job)

    def _refused(self, track: Track, printer: str, fault: PrinterFault) -> None:
        now, refusals = self._clock(), track.refusals + 1
        standing = self._standings[printer] = self._standings[printer].refused(fault, now)
        # A little after the printer may be asked again: if it is this badge that it does not like, others go first.
        until = standing.refusal.until if standing.refusal else now
        self._fail(replace(track, refusals=refusals), fault.value, until + refusals)
        self._show_printers()

    def _keep_copy(self, pdf: bytes, job: BadgeJob) -> None:
        if self._copies is None:
            return
        try:
            self._copies.take(pdf, job)
        except PrinterTrouble as trouble:
            log.error("no copy of badge job %s: %s", job.id, trouble)

    # --- said again, as the file may have missed it -----------------------------------------------------

    def _say_again(self, track: Track, known: Handover | None) -> None:
        job = track.job.id
        match track.stage:
            case Noting(to):
                self.taking.emit(job, to.printer)
            case Handed(printer, receipt) if known != Handover(printer, receipt):
                self.sent.emit(job, printer, receipt)
            case _:
                pass
        self._tracks[job] = replace(track, reason=None)
        if track.held_up:
            self.held_up.emit(job)

    def _say_done(self, job: JobId) -> None:
        handover = self._done[job]
        self.sent.emit(job, handover.printer, handover.receipt)
        self.confirmed.emit(job)
