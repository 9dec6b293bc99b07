"""What a printer can be in, as far as a helper can do something about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PrinterFault(StrEnum):
    """What keeps badges from coming out; `kiosk.ui` has the words and the next step for each."""

    PAPER_OUT = "paper_out"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    SUPPLY_OUT = "supply_out"
    """Ink, toner or ribbon is used up."""
    OFFLINE = "offline"
    """Switched off, unplugged or out of reach."""
    PAUSED = "paused"
    """The queue was stopped, by a person or after an error."""
    REJECTING = "rejecting"
    """The queue takes no jobs."""
    NO_SUCH_QUEUE = "no_such_queue"
    NOT_ALLOWED = "not_allowed"
    """This user may not print there."""
    BAD_FORMAT = "bad_format"
    """It does not understand the page: not set up with its driver, or a filter is missing."""
    JOB_STOPPED = "job_stopped"
    """The printing system ended the job without saying that it is done."""
    SLOW = "slow"
    """Taken long ago, nothing wrong is known, and it is not done."""
    NO_ANSWER = "no_answer"
    """The printing system does not answer."""
    FOLDER = "folder"
    """The folder cannot be written."""
    NO_PRINTER = "no_printer"
    """There is none."""
    OTHER = "other"


_FOLDER = "folder "


def name_of_folder(folder: str) -> str:
    """What a printer is called that is a folder, in logs, in the journal and between stations."""
    return _FOLDER + folder


def folder_named(printer: str) -> str | None:
    """The folder that the printer of this name is; None if it is none."""
    return printer.removeprefix(_FOLDER) if printer.startswith(_FOLDER) else None


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """How one printer is doing.

    `faults` are what is wrong now, the gravest first; a printer without one is used. `jobs` are badges it has taken
    and not finished. `detail` are the printing system's own words, for the log and for a helper who asks.
    """

    name: str
    faults: tuple[PrinterFault, ...] = ()
    jobs: int = 0
    detail: str = ""

    @property
    def usable(self) -> bool:
        """Whether a badge sent there now comes out as far as anybody knows."""
        return not self.faults
