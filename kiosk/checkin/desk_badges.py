"""The part of the desk that serves the press: what becomes of each badge is in the file before anything follows."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.checkin.desk_file import FileDesk
from kiosk.checkin.ports import Clock, Store
from kiosk.domain.badge import BadgeJob, Handover, JobId, OpenJob, Receipt, Reprinting
from kiosk.domain.registration import EventDay, RegistrationId

LOOK_MS = 2_000
"""How often the desk looks whether another program has written to the file, in milliseconds."""

STATION = "station"
"""Who gave a badge up if it was nobody of flesh and blood."""


class BadgeDesk(FileDesk):
    """Keeps the outbox in step with the press, with helpers and with other programs.

    *Signals:*
    - `print_asked(BadgeJob)`: a job from before the start, of another program, or asked for by somebody here
    - `print_again(BadgeJob)`: a helper wants it tried from the start
    - `taking_noted(JobId, str)`: this printer may have it now
    - `dropped(JobId)`: nobody wants it any more
    - `jobs_open(tuple[OpenJob, ...])`: the badges that have not come out as far as anybody knows, after every change
    - `press_rested()`: nothing more goes to a printer from here, and what went is in the file
    - `reprint_answered(ReprintAnswer)`: answer to an attendee
    """

    print_asked = Signal(object)
    print_again = Signal(object)
    taking_noted = Signal(object, str)
    dropped = Signal(object)
    jobs_open = Signal(object)
    press_rested = Signal()
    reprint_answered = Signal(object)

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__(open_store)
        self._clock = clock
        self._day_at = day_at
        self._known: dict[JobId, Handover | None] = {}
        self._told: tuple[OpenJob, ...] | None = None
        self._others = 0
        self._look: QTimer | None = None
        self._tell_soon: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Open the file on this thread and hand the badges of the last run to the press."""
        self._tell_soon = QTimer(self)
        self._tell_soon.setSingleShot(True)
        self._tell_soon.timeout.connect(self._tell_open_jobs)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        super().open()
        self._look.start()

    @Slot()
    def close(self) -> None:
        """Close the file on this thread."""
        for timer in (self._look, self._tell_soon):
            if timer is not None:
                timer.stop()
        super().close()

    def _start(self, store: Store) -> None:
        super()._start(store)
        self._others = store.others_wrote()
        self._known = {}
        # All of them: what the press could not say while the file was broken it says now.
        self._ask(store.to_print())
        self._told = None
        self._changed()

    @Slot()
    def on_press_awake(self) -> None:
        """This program prints from now on, after another one."""
        if self._store is not None:
            with self._or_report():
                self._known = {}
                self._ask(self._store.to_print())

    @Slot()
    def on_press_rested(self) -> None:
        """Another program prints from now on; all that the press had to say has been written down."""
        self.press_rested.emit()

    # --- the press --------------------------------------------------------------------------------------

    @Slot(object, str)
    def on_badge_taking(self, job: JobId, printer: str) -> None:
        """The press is about to hand this badge to a printer; it does once it is written down."""
        with self._or_report():
            if self._opened().mark_taking(job, printer):
                self._known[job] = Handover(printer, None)
                self.taking_noted.emit(job, printer)
            else:
                self._forget(job)
            self._changed()

    @Slot(object, str, object)
    def on_badge_sent(self, job: JobId, printer: str, receipt: Receipt) -> None:
        """A printer has it."""
        with self._or_report():
            self._opened().mark_sent(job, printer, receipt)
            self._known[job] = Handover(printer, receipt)
            self._changed()

    @Slot(object)
    def on_badge_confirmed(self, job: JobId) -> None:
        """The printing system calls it done."""
        with self._or_report():
            self._opened().mark_confirmed(job)
            self._known.pop(job, None)
            self._changed()

    @Slot(object, str)
    def on_badge_failed(self, job: JobId, reason: str) -> None:
        """No printer has it; the job stays."""
        with self._or_report():
            self._opened().mark_failed(job, reason)
            self._known[job] = None
            self._changed()

    @Slot(object, str)
    def on_badge_hindered(self, job: JobId, reason: str) -> None:
        """Why it does not come out now."""
        with self._or_report():
            self._opened().mark_hindered(job, reason)
            self._changed()

    @Slot(object)
    def on_maybe_double(self, job: JobId) -> None:
        """It may come out a second time."""
        with self._or_report():
            self._opened().mark_double(job)

    @Slot(object, str)
    def on_badge_given_up(self, job: JobId, reason: str) -> None:
        """The press tries it no more."""
        with self._or_report():
            self._opened().give_up(job, STATION, reason)
            self._known.pop(job, None)
            self._changed()

    # --- people -----------------------------------------------------------------------------------------

    def _give_up(self, job: JobId, operator: str) -> None:
        """A helper wants this badge printed no more."""
        self._opened().give_up(job, operator)
        self._forget(job)
        self._changed()

    def _try_again(self, job: JobId, operator: str) -> None:
        """A helper wants this badge tried from the start."""
        again = self._opened().try_again(job, operator)
        if again is not None:
            self._known[job] = None
            self.print_again.emit(again)
        self._changed()

    @Slot(object)
    def reprint_for_attendee(self, people: tuple[RegistrationId, ...]) -> None:
        """No badge came, say the attendees: print those of all of them once more, or send them to the desk."""
        with self._or_report():
            answer = self._opened().reprint_by_attendee(people, self._today())
            if isinstance(answer, Reprinting):
                self._ask(answer.jobs)
            self.reprint_answered.emit(answer)

    # --- other programs ---------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """See what other programs did to the outbox: new jobs, others given up or to be tried again."""
        if self._store is None or (self._retry is not None and self._retry.isActive()):
            return
        with self._or_report():
            others = self._store.others_wrote()
            if others == self._others:
                return
            self._others = others
            self._catch_up(self._store)

    def _catch_up(self, store: Store) -> None:
        """Take in what became of badges without the press: new ones, given up, or to be tried again."""
        jobs = {job.id: job for job in store.to_print()}
        for gone in self._known.keys() - jobs.keys():
            self._forget(gone)
        for job in jobs.values():
            if job.id not in self._known:
                self._ask((job,))
            elif job.handover is None and self._known[job.id] is not None:
                self._known[job.id] = None
                self.print_again.emit(job)
        self._changed()

    def _ask(self, jobs: Collection[BadgeJob]) -> None:
        self._keep(jobs)
        for job in jobs:
            self.print_asked.emit(job)

    def _keep(self, jobs: Collection[BadgeJob]) -> None:
        """These are in the outbox now; the press gets them, or has them already."""
        self._known.update((job.id, job.handover) for job in jobs)
        self._changed()

    def _forget(self, job: JobId) -> None:
        self._known.pop(job, None)
        self.dropped.emit(job)

    def _today(self) -> EventDay:
        return self._day_at(self._clock())

    def _changed(self) -> None:
        """Tell about the open jobs once all that has come meanwhile is done."""
        if self._tell_soon is not None:
            self._tell_soon.start(0)

    @Slot()
    def _tell_open_jobs(self) -> None:
        with self._or_report():
            jobs = tuple(self._opened().open_jobs())
            if jobs != self._told:
                self._told = jobs
                self.jobs_open.emit(jobs)
