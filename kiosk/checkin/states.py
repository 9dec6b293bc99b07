"""What a visit can be in, what can happen to it, and what it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.admission import ChooseFromGroup, Decision, Final
from kiosk.domain.badge import BadgeJob, JobId
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import Presented, TicketCode


class Fault(StrEnum):
    """What stops the station from checking people in."""

    CAMERA = "camera"
    STORE = "store"
    UNKNOWN = "unknown"


# --- states ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nobody is being served: viewfinder and invitation."""


@dataclass(frozen=True, slots=True)
class Checking:
    """The ledger is deciding on `code`.

    `in_view` is false once the code has left the picture, or does not matter any more: visitors who have ticked
    their names need not hold it up.
    """

    code: TicketCode
    in_view: bool = True


@dataclass(frozen=True, slots=True)
class Answering:
    """The answer is on the screen.

    `jobs` are the badges being printed; `badge_at_desk` is true once a printer has failed one of them.
    `in_view` says whether the code is still in front of the camera, `time_over` whether the answer has been up
    for its time: it ends when it has been seen long enough and the code is gone.
    """

    outcome: Final
    jobs: tuple[BadgeJob, ...] = ()
    badge_at_desk: bool = False
    in_view: bool = True
    time_over: bool = False


@dataclass(frozen=True, slots=True)
class Choosing:
    """One ticket for several people: the visitors tick who of them is here."""

    choice: ChooseFromGroup


@dataclass(frozen=True, slots=True)
class AskingForOne:
    """Two tickets are in view: nobody is checked in."""


@dataclass(frozen=True, slots=True)
class Troubled:
    """The station cannot check anybody in; the way on is the help desk."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Helping:
    """A helper has the screen; nobody is checked in by the camera. `fault` is what waits behind it, if any."""

    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Unlocking:
    """Somebody wants in as a helper and is asked for the PIN; `fault` is what waits behind it, if any."""

    fault: Fault | None = None


State = Waiting | Checking | Answering | Choosing | AskingForOne | Troubled | Unlocking | Helping


# --- events ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """Something was held up to the camera, once per presentation."""

    presented: Presented


@dataclass(frozen=True, slots=True)
class Gone:
    """What was held up has left the picture for 1.5 s."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The ledger answered; what it says is on the disk."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class Chosen:
    """The visitors have said who of their group is here; nobody means that they stop."""

    people: tuple[RegistrationId, ...]


@dataclass(frozen=True, slots=True)
class VisitorActed:
    """A visitor touched something and needs more time."""


@dataclass(frozen=True, slots=True)
class BadgeFailed:
    """A printer did not take this badge."""

    job: JobId


@dataclass(frozen=True, slots=True)
class TimeOver:
    """The timer that the last step started has run out."""


@dataclass(frozen=True, slots=True)
class FaultFound:
    """A part of the station failed."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class FaultMended:
    """That part works again."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class HelperWanted:
    """Somebody touched the helper's corner."""


@dataclass(frozen=True, slots=True)
class HelperCame:
    """A helper has given the right PIN."""


@dataclass(frozen=True, slots=True)
class HelperActed:
    """The helper touched something."""


@dataclass(frozen=True, slots=True)
class HelperLeft:
    """The helper gave the screen back."""


Event = (
    Shown
    | Gone
    | Decided
    | Chosen
    | VisitorActed
    | BadgeFailed
    | TimeOver
    | FaultFound
    | FaultMended
    | HelperWanted
    | HelperCame
    | HelperActed
    | HelperLeft
)


# --- commands -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Admit:
    """Ask the ledger about this ticket."""

    code: TicketCode


@dataclass(frozen=True, slots=True)
class AdmitSome:
    """Ask the ledger to let these people of one ticket in."""

    code: TicketCode
    people: tuple[RegistrationId, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """Hand this job to the press."""

    job: BadgeJob


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Start (or restart) the one timer."""

    seconds: float


@dataclass(frozen=True, slots=True)
class StopTimer:
    """Stop the one timer."""


Command = Admit | AdmitSome | Print | StartTimer | StopTimer


@dataclass(frozen=True, slots=True)
class Step:
    """Where to go and what to do, in order."""

    state: State
    commands: tuple[Command, ...] = ()
