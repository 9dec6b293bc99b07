"""The one thing the press does next, out of everything it could do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.badge import JobId
from kiosk.domain.printer import PrinterFault
from kiosk.printing.dispatch import (
    HELD_UP_SECONDS,
    PATIENCE_SECONDS,
    POLL_SECONDS,
    SLOW_SECONDS,
    Assignment,
    Blocked,
    Board,
    Busy,
    Handed,
    Lost,
    Noting,
    Pending,
    Track,
)


@dataclass(frozen=True, slots=True)
class HoldUp:
    """Tell the attendee's screen that this badge will not come out soon."""

    job: JobId


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell helpers why this badge does not come out; empty: nothing is known to be wrong."""

    job: JobId
    reason: str


@dataclass(frozen=True, slots=True)
class Hand:
    """Hand this badge over."""

    job: JobId
    to: Assignment


@dataclass(frozen=True, slots=True)
class Poll:
    """Ask this printer how it does."""

    printer: str


@dataclass(frozen=True, slots=True)
class Find:
    """Ask its printer whether it got this badge before the station stopped."""

    job: JobId


@dataclass(frozen=True, slots=True)
class Watch:
    """Ask its printer what became of this badge."""

    job: JobId


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Call this badge back from a printer with this fault, as another one can take it."""

    job: JobId
    fault: PrinterFault


Step = HoldUp | Tell | Hand | Poll | Find | Watch | TakeBack


def next_step(board: Board) -> Step | None:
    """What to do now, or None if there is nothing to do yet: people first, then paper, then questions."""
    for steps in (_words, _badges, _polls, _questions, _calls_back):
        step = next(steps(board), None)
        if step is not None:
            return step
    return None


def _words(board: Board) -> Iterator[Step]:
    for job, track in board.tracks.items():
        reason = _reason(board, track)
        if reason is not None and reason != track.reason:
            yield Tell(job, reason)
        if not track.held_up and (board.now - track.came >= HELD_UP_SECONDS or _is_stuck(board, track)):
            yield HoldUp(job)


def _reason(board: Board, track: Track) -> str | None:
    """What helpers should read about this badge; None leaves what they read."""
    match track.stage:
        case Pending(after):
            match board.choose(track):
                case Blocked(fault):
                    return fault.value
                case Busy() if after <= board.now:
                    return ""
                case _:
                    return None
        case Noting():
            return None
        case Lost(_, _, fault):
            return fault.value if fault else None
        case Handed(printer, _, since):
            wrong = _fault_of(board, printer)
            if wrong is not None:
                return wrong.value
            return PrinterFault.SLOW.value if board.now - since >= SLOW_SECONDS else ""


def _is_stuck(board: Board, track: Track) -> bool:
    """Whether no printer can print it now."""
    match track.stage:
        case Pending():
            return isinstance(board.choose(track), Blocked)
        case Noting():
            return False
        case Lost(_, _, fault):
            return fault is not None
        case Handed(printer):
            return _fault_of(board, printer) is not None and isinstance(board.choose(track, printer), Blocked)


def _badges(board: Board) -> Iterator[Step]:
    for job, track in board.tracks.items():
        if isinstance(track.stage, Pending) and track.stage.after <= board.now:
            choice = board.choose(track)
            if isinstance(choice, Assignment):
                yield Hand(job, choice)


def _polls(board: Board) -> Iterator[Step]:
    for name, standing in board.printers.items():
        if board.now - standing.asked >= POLL_SECONDS:
            yield Poll(name)


def _questions(board: Board) -> Iterator[Step]:
    for job, track in board.tracks.items():
        match track.stage:
            case Lost(_, after) if after <= board.now:
                yield Find(job)
            case Handed(ask_after=ask_after) if ask_after <= board.now:
                yield Watch(job)
            case _:
                pass


def _calls_back(board: Board) -> Iterator[Step]:
    for job, track in board.tracks.items():
        stage = track.stage
        if not isinstance(stage, Handed) or stage.back_after > board.now or stage.printer not in board.printers:
            continue
        since = board.printers[stage.printer].faulty_since
        fault = _fault_of(board, stage.printer)
        if since is None or fault is None or board.now - since < PATIENCE_SECONDS:
            continue
        if isinstance(board.choose(track, stage.printer), Assignment):
            yield TakeBack(job, fault)


def _fault_of(board: Board, printer: str) -> PrinterFault | None:
    """What is wrong with a printer that has a badge: that it took no other one does not count."""
    standing = board.printers.get(printer)
    if standing is None or standing.status is None or not standing.status.faults:
        return None
    return standing.status.faults[0]
