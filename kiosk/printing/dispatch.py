"""Which printer a badge goes to, and what the press does next: decisions over what is known, without any device."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.pages.page import Colours

AT_ONCE = 4
"""So many unfinished badges a printer gets; the rest waits here, where it can still go to another one."""
POLL_SECONDS = 1.0
"""How often each printer is asked how it does: helpers know within 3 s."""
WATCH_SECONDS = 0.5
"""How often a printer is asked about a badge it has."""
PATIENCE_SECONDS = 5.0
"""A badge is called back from a printer that has had a fault for so long, if another one can take it."""
SLOW_SECONDS = 60.0
"""A badge that a printer without a fault has had for so long is shown to helpers; nobody knows where it is."""
HELD_UP_SECONDS = 10.0
"""After so long without a confirmation the attendee is told that the badge is at the desk (acceptance U2)."""
MOST_ATTEMPTS = 5
"""A badge that fails so often at printers with nothing wrong is given up and a helper's business."""


# --- printers -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a printer of the station is for.

    `templates` are those it has paper for, its own default first; without any it takes whatever the event wants.
    With `roles` it takes only badges of these. A printer that does not `remember` cannot say after a crash whether
    it got a badge.
    """

    templates: tuple[str, ...] = ()
    colours: Colours = Colours.FULL
    roles: frozenset[str] = frozenset()
    remembers: bool = True


@dataclass(frozen=True, slots=True)
class Refusal:
    """A printer that looked well did not take a badge: it is left alone until then. `times` in a row."""

    fault: PrinterFault
    until: float
    times: int = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """How a printer is doing as far as is known; times are monotonic seconds.

    `status` is None until it was asked. `faulty_since` is the beginning of the fault it has now. `forgot` says that the
    last badge it was asked about was gone.
    """

    purpose: Purpose
    status: PrinterStatus | None = None
    asked: float = -inf
    faulty_since: float | None = None
    refusal: Refusal | None = None
    forgot: bool = False

    def fault(self, now: float) -> PrinterFault | None:
        """What is wrong with it, the gravest; of a printer that was not asked yet nothing is known to be."""
        if self.status is not None and self.status.faults:
            return self.status.faults[0]
        return self.refusal.fault if self.refusal is not None and now < self.refusal.until else None

    def told(self, status: PrinterStatus, now: float) -> Standing:
        """It was asked and said this."""
        since = None if status.usable else (self.faulty_since if self.faulty_since is not None else now)
        return replace(self, status=status, asked=now, faulty_since=since)

    def refused(self, fault: PrinterFault, now: float) -> Standing:
        """It did not take a badge: longer and longer it is left alone, up to a minute."""
        times = self.refusal.times + 1 if self.refusal else 1
        until = now + min(PATIENCE_SECONDS * 2 ** (times - 1), SLOW_SECONDS)
        return replace(self, refusal=Refusal(fault, until, times), asked=-inf)


# --- badges ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Assignment:
    """This printer, with this template."""

    printer: str
    template: str


@dataclass(frozen=True, slots=True)
class Pending:
    """At no printer; not to be tried before `after`."""

    after: float = -inf


@dataclass(frozen=True, slots=True)
class Noting:
    """The desk is writing down where it goes; nothing was handed over yet."""

    to: Assignment


@dataclass(frozen=True, slots=True)
class Lost:
    """The station stopped in the middle of handing it over: the printer is asked, after `after` again."""

    printer: str
    after: float = -inf
    fault: PrinterFault | None = None


@dataclass(frozen=True, slots=True)
class Handed:
    """A printer has it since `since`; it is asked about it after `ask_after`, to give it back after `back_after`."""

    printer: str
    receipt: Receipt
    since: float
    ask_after: float = -inf
    back_after: float = -inf


Stage = Pending | Noting | Lost | Handed


@dataclass(frozen=True, slots=True)
class Track:
    """A badge on its way. `came` is when the press first heard of it.

    `reason` is what helpers were told last; None: that is not known. `own_faults` counts failures with nothing wrong
    at the printer, `refusals` those at a printer that took nothing.
    """

    job: BadgeJob
    template: str
    stage: Stage
    came: float
    own_faults: int = 0
    refusals: int = 0
    held_up: bool = False
    reason: str | None = ""

    def at(self, stage: Stage) -> Track:
        """The same badge at another stage."""
        return replace(self, stage=stage)


def track_of(job: BadgeJob, template: str, now: float) -> Track:
    """A badge as the outbox has it: new, or handed over before the station stopped."""
    match job.handover:
        case None:
            stage: Stage = Pending()
        case handover if handover.receipt is None:
            stage = Lost(handover.printer)
        case handover:
            stage = Handed(handover.printer, handover.receipt, now)
    return Track(job, template, stage, now, reason=None if job.handover else "")


# --- choosing -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Busy:
    """A printer can take it, but not now."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """No printer can take it; this is what is wrong with the one it would go to."""

    fault: PrinterFault


Choice = Assignment | Busy | Blocked


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the press knows at this moment: printers by name and badges by job, both in order."""

    printers: Mapping[str, Standing]
    tracks: Mapping[JobId, Track]
    now: float
    _load: Counter[str] = field(default_factory=Counter, init=False)
    _choices: dict[tuple[str, str, str], Choice] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Count what each printer has; a badge that never gets done does not keep others from it."""
        for track in self.tracks.values():
            match track.stage:
                case Noting(to):
                    self._load[to.printer] += 1
                case Handed(printer, _, since) if self.now - since < SLOW_SECONDS:
                    self._load[printer] += 1
                case _:
                    pass

    def choose(self, track: Track, without: str = "") -> Choice:
        """The printer for this badge: with its paper, in order, made for its role, with least to do.

        If all that have its paper are at fault, any other prints it with its own template.
        """
        key = (track.job.badge.role, track.template, without)
        if key not in self._choices:
            self._choices[key] = self._choose(*key)
        return self._choices[key]

    def _choose(self, role: str, template: str, without: str) -> Choice:
        allowed = {
            name: each
            for name, each in self.printers.items()
            if name != without and (not each.purpose.roles or role in each.purpose.roles)
        }
        fitting = {name: each for name, each in allowed.items() if _has_paper(each.purpose, template)}
        if any(each.status is None for each in fitting.values()):
            return Busy()
        first, second = (
            [name for name, each in group.items() if each.status is not None and each.fault(self.now) is None]
            for group in (fitting, allowed)
        )
        able = first or second
        if not able:
            faults = (each.fault(self.now) for each in (*fitting.values(), *allowed.values()))
            return Blocked(next((fault for fault in faults if fault), PrinterFault.NO_PRINTER))
        free = [name for name in able if self._load[name] < AT_ONCE]
        if not free:
            return Busy()
        best = min(free, key=lambda name: (not allowed[name].purpose.roles, self._jobs(name)))
        own = allowed[best].purpose.templates
        return Assignment(best, template if not own or template in own else own[0])

    def _jobs(self, name: str) -> int:
        status = self.printers[name].status
        return max(self._load[name], status.jobs if status else 0)


def _has_paper(purpose: Purpose, template: str) -> bool:
    return not purpose.templates or template in purpose.templates
