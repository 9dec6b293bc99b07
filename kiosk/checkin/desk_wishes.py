"""What a helper can want of the desk; each wish is one message, and `Desk.on_wish` takes all of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.badge import JobId
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.hand_scan import HandScan
from kiosk.domain.history import EntryId
from kiosk.domain.refusals import RefusalId
from kiosk.domain.registration import Attendee, RegistrationId


@dataclass(frozen=True, slots=True)
class Search:
    """Find people. -> `Found`"""

    query: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Open:
    """Show everything about a person. -> `Person`"""

    registration: RegistrationId


@dataclass(frozen=True, slots=True)
class OpenScanned:
    """Open whoever a code is for that a helper has scanned. -> `ScanOpened`"""

    scan: HandScan = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Check somebody in by the rules of the door. -> `CheckedIn`"""

    registration: RegistrationId


@dataclass(frozen=True, slots=True)
class CheckInSome:
    """Check those of a group in who are here. -> `CheckedIn`"""

    people: tuple[RegistrationId, ...]


@dataclass(frozen=True, slots=True)
class AdmitAnyway:
    """Let somebody in whom the rules refuse, where the event file leaves that to helpers. -> `CheckedIn`

    `reason` is kept in the journal and names no person.
    """

    registration: RegistrationId
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take today's check-in back. -> `Did`, or `Nothing` if there was none"""

    registration: RegistrationId
    reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CheckOut:
    """Somebody goes out, and may come back. -> `Did`, or `Nothing` if they were not in"""

    registration: RegistrationId


@dataclass(frozen=True, slots=True)
class Reprint:
    """Print one more badge. -> `Did`"""

    registration: RegistrationId


@dataclass(frozen=True, slots=True)
class Correct:
    """Put title, names and organisation right, everywhere or on the badge only. -> `Did`"""

    registration: RegistrationId
    right: Attendee = field(repr=False)
    scope: Scope = Scope.PERSON


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Leave a note for colleagues; an empty text takes it away. -> `Did`"""

    registration: RegistrationId
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RegisterWalkIn:
    """Register somebody who is on no list, let them in and print the badge. -> `CheckedIn`, or `Alike`

    With `anyway` nobody is asked whether this is one of those who are alike.
    """

    new: WalkIn = field(repr=False)
    anyway: bool = False
    refusal: RefusalId | None = None
    """The refused scan that is settled by it."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take an entry of the journal back. -> `Undid` or `NotUndoneBecause`"""

    entry: EntryId


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Take back what was done last at this desk since the helper came. -> `Undid`, `NotUndoneBecause` or `Nothing`"""


@dataclass(frozen=True, slots=True)
class Settle:
    """A refused scan needs nobody any more. -> `Refusals`"""

    refusal: RefusalId


@dataclass(frozen=True, slots=True)
class TryBadgeAgain:
    """A badge that has not come out is to be tried from the start."""

    job: JobId


@dataclass(frozen=True, slots=True)
class GiveBadgeUp:
    """Print this badge no more."""

    job: JobId


@dataclass(frozen=True, slots=True)
class AskNumbers:
    """How the door stands now. -> `Numbers` (kiosk.domain.numbers)"""


@dataclass(frozen=True, slots=True)
class AskRemembered:
    """Whom the desk has in memory, also when the file has failed. -> `Remembered`"""


DeskWish = (
    Search
    | Open
    | OpenScanned
    | CheckIn
    | CheckInSome
    | AdmitAnyway
    | Withdraw
    | CheckOut
    | Reprint
    | Correct
    | WriteNote
    | RegisterWalkIn
    | Undo
    | UndoLast
    | Settle
    | TryBadgeAgain
    | GiveBadgeUp
    | AskNumbers
    | AskRemembered
)
