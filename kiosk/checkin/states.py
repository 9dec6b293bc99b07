"""What a visit can be in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.admission import ChooseFromGroup, Final
from kiosk.domain.badge import BadgeJob, JobId, ReprintAnswer
from kiosk.domain.help import Need
from kiosk.domain.hint import Advice
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.ticket import TicketCode


class Fault(StrEnum):
    """What stops the station from checking people in."""

    CAMERA = "camera"
    STORE = "store"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Offer:
    """These people can have their badges printed once more, as long as no other visitor comes.

    `jobs` are the badges they are waiting for; with none, the badge of an earlier time still counts. Once one of
    them will not come out soon (`badge_at_desk`), the help desk has it, and no printing helps any more.
    """

    people: tuple[Registration, ...]
    jobs: tuple[JobId, ...] = ()
    badge_at_desk: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nobody is being served: viewfinder and invitation, and what is offered to whoever was served last.

    `advice` is what may help whoever holds up a code that cannot be read.
    """

    offer: Offer | None = None
    advice: Advice | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    """The ledger is deciding on `code`.

    `in_view` is false once the code has left the picture, or does not matter any more: visitors who have ticked
    their names need not hold it up. Who presses for help meanwhile (`help_wanted`) gets it with the answer. `slow`
    says that it takes so long that the visitor should be told (acceptance U2).
    """

    code: TicketCode
    in_view: bool = True
    help_wanted: bool = False
    slow: bool = False


@dataclass(frozen=True, slots=True)
class Answering:
    """The answer is on the screen.

    `jobs` are the badges being printed; `badge_at_desk` is true once one of them will not come out soon.
    `in_view` says whether the code is still in front of the camera, `time_over` whether the answer has been up
    for its time: it ends when it has been seen long enough, is not being read aloud, and the code is gone.
    """

    outcome: Final
    jobs: tuple[BadgeJob, ...] = ()
    badge_at_desk: bool = False
    in_view: bool = True
    time_over: bool = False


@dataclass(frozen=True, slots=True)
class Choosing:
    """One ticket for several people: the visitors tick who of them is here.

    Here and below, `warned` says that the time is nearly over and whoever is there is asked for a sign (acceptance A7).
    """

    choice: ChooseFromGroup
    warned: bool = False


@dataclass(frozen=True, slots=True)
class ChoosingBadges:
    """Several people, and a badge is missing: they tick whose."""

    offer: Offer
    warned: bool = False


@dataclass(frozen=True, slots=True)
class AskingAgain:
    """The desk is deciding whether the badges of `people` are printed once more.

    `held_up` are badges of whomever that will not come out soon, as the press said meanwhile: it may know the new ones
    before their answer is here. `help_wanted` and `slow` are as in `Checking`.
    """

    offer: Offer
    people: tuple[RegistrationId, ...]
    held_up: tuple[JobId, ...] = ()
    help_wanted: bool = False
    slow: bool = False


@dataclass(frozen=True, slots=True)
class AnsweringAgain:
    """Whether the badges of `people` are printed once more is on the screen; `offer` is what comes after it.

    `time_over` says that only the voice that reads it keeps it there.
    """

    answer: ReprintAnswer
    offer: Offer
    people: tuple[RegistrationId, ...]
    time_over: bool = False


@dataclass(frozen=True, slots=True)
class AskingForOne:
    """Two tickets are in view: nobody is checked in."""


@dataclass(frozen=True, slots=True)
class Troubled:
    """The station cannot check anybody in; the way on is the help desk."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Helping:
    """A helper or an organiser has the screen; nobody is checked in by the camera. `fault` is what waits behind it."""

    fault: Fault | None = None
    operator: Operator = Operator.HELPER
    warned: bool = False


@dataclass(frozen=True, slots=True)
class Unlocking:
    """Somebody wants in as a helper and is asked for the PIN; `fault` is what waits behind it, if any.

    `badge` is whose badge was shown for it, and `choosing` says that the station has no PINs yet: the organisers
    choose them.
    """

    fault: Fault | None = None
    badge: RegistrationId | None = None
    choosing: bool = False
    warned: bool = False


@dataclass(frozen=True, slots=True)
class LookingUp:
    """A visitor without a code types surname and order code or e-mail.

    `searching` while the ledger looks; `misses` is how often nobody was found.
    """

    searching: bool = False
    misses: int = 0
    warned: bool = False


@dataclass(frozen=True, slots=True)
class Explaining:
    """The page about accessibility: what this station can do, and whom to tell what it cannot. `behind` comes back."""

    behind: Interruptible | Calling
    warned: bool = False


@dataclass(frozen=True, slots=True)
class Calling:
    """The visitor has called for help, and may say what they need. `behind` comes back, with nothing lost.

    `coming` says that a helper has answered the call.
    """

    behind: Interruptible
    need: Need | None = None
    coming: bool = False
    warned: bool = False


Interruptible = (
    Waiting | Answering | Choosing | ChoosingBadges | AnsweringAgain | AskingForOne | Troubled | LookingUp | Unlocking
)
"""What help can be called from; a state in which the desk is asked lasts milliseconds."""

State = (
    Waiting
    | Checking
    | Answering
    | Choosing
    | ChoosingBadges
    | AskingAgain
    | AnsweringAgain
    | AskingForOne
    | Troubled
    | Unlocking
    | Helping
    | LookingUp
    | Explaining
    | Calling
)
