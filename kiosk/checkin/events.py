"""What can happen to a visit."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.checkin.states import Fault
from kiosk.domain.admission import Decision
from kiosk.domain.badge import JobId, ReprintAnswer
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.help import Need
from kiosk.domain.hint import Advice
from kiosk.domain.operator import Operator
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import Presented


@dataclass(frozen=True, slots=True)
class Shown:
    """Something was held up to the camera, once per presentation, or `by_hand` under a hand scanner."""

    presented: Presented | UnclearCode
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """What was held up has left the picture for 1.5 s."""


@dataclass(frozen=True, slots=True)
class HintChanged:
    """Something else may help now with a code that cannot be read, or (None) nothing has to any more."""

    advice: Advice | None


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
    """A visitor touched something: they are there, and have all the time of this screen again."""


@dataclass(frozen=True, slots=True)
class ReprintWanted:
    """A visitor is without a badge and asks for one more."""


@dataclass(frozen=True, slots=True)
class ReprintAnswered:
    """The desk answered that; jobs are on the disk and with the press."""

    answer: ReprintAnswer


@dataclass(frozen=True, slots=True)
class BadgeHeldUp:
    """This badge will not come out soon."""

    job: JobId


@dataclass(frozen=True, slots=True)
class TimeOver:
    """The timer that the last step started has run out."""


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The voice has nothing more to say."""


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
class BadgeShown:
    """What was held up is the badge of a helper who is in."""

    helper: RegistrationId


@dataclass(frozen=True, slots=True)
class PinsMissing:
    """The station has no PINs yet."""


@dataclass(frozen=True, slots=True)
class HelperCame:
    """A helper or an organiser has given the right PIN."""

    operator: Operator = Operator.HELPER


@dataclass(frozen=True, slots=True)
class HelperActed:
    """The helper touched something."""


@dataclass(frozen=True, slots=True)
class HelperLeft:
    """The helper gave the screen back."""


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """A visitor calls for help."""


@dataclass(frozen=True, slots=True)
class NeedChosen:
    """The visitor who called says what they need, or (None) takes it back."""

    need: Need | None


@dataclass(frozen=True, slots=True)
class HelpDropped:
    """The visitor needs no help any more."""


@dataclass(frozen=True, slots=True)
class HelpComing:
    """A helper has answered the call."""


@dataclass(frozen=True, slots=True)
class BackWanted:
    """The visitor goes back to where they were, or ends what is on the screen."""


@dataclass(frozen=True, slots=True)
class StayWanted:
    """The visitor wants the answer to stay longer."""


@dataclass(frozen=True, slots=True)
class ExplanationWanted:
    """The visitor wants to read about accessibility."""


@dataclass(frozen=True, slots=True)
class LookUpWanted:
    """The visitor has no code at hand."""


@dataclass(frozen=True, slots=True)
class LookUpAsked:
    """The visitor has typed a surname, and an order code or an e-mail address."""

    surname: str = field(repr=False)
    proof: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NobodyFound:
    """Nobody, or more than one, has exactly that surname with that proof."""


VisitorEvent = (
    HelpWanted
    | NeedChosen
    | HelpDropped
    | BackWanted
    | StayWanted
    | ExplanationWanted
    | LookUpWanted
    | LookUpAsked
    | VisitorActed
)
"""What the buttons of the attendee's screens can say, besides what concerns badges and groups."""

Event = (
    Shown
    | Gone
    | HintChanged
    | Decided
    | Chosen
    | VisitorActed
    | ReprintWanted
    | ReprintAnswered
    | BadgeHeldUp
    | TimeOver
    | SpeechEnded
    | FaultFound
    | FaultMended
    | HelperWanted
    | BadgeShown
    | PinsMissing
    | HelperCame
    | HelperActed
    | HelperLeft
    | HelpWanted
    | NeedChosen
    | HelpDropped
    | HelpComing
    | BackWanted
    | StayWanted
    | ExplanationWanted
    | LookUpWanted
    | LookUpAsked
    | NobodyFound
)
