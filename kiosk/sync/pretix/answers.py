"""What pretix means by an answer: the `status` in it counts, not the number of HTTP, and codes, not words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.sync.told import Done, Outcome, Refused


@dataclass(frozen=True, slots=True)
class Position:
    """A ticket as pretix has it now: its number, its check-ins that count, and which entries' badges it knows."""

    id: int
    check_ins: tuple[tuple[int, str, datetime], ...]
    printed: frozenset[str]

    def has(self, check_in_list: int, kind: str, moment: datetime) -> bool:
        """Whether such a check-in counts; pretix is asked to the second."""
        return any(
            (number, each) == (check_in_list, kind) and abs(at - moment) < timedelta(seconds=1)
            for number, each, at in self.check_ins
        )


READABLE = (400, 404)
"""HTTP statuses with which pretix says why it does not do something."""


NO_LIST = Refused(
    "no_list", "pretix has no check-in list for this day any more; please join pretix again and name the lists"
)
NOT_UNDERSTOOD = Refused(
    "not_understood", "pretix does not understand this; please check whether Einlass or pretix needs an update"
)
TOO_LATE = Refused(
    "annul_too_late",
    "pretix takes check-ins back within 15 minutes only; please delete it there (order, check-in history)",
)
NOT_ANNULLED = Refused(
    "annul_refused", "pretix does not take this check-in back; please delete it there (order, check-in history)"
)
NO_ORDERS = Refused(
    "no_orders", "This device may not look at orders in pretix; please give it the security profile pretixSCAN there"
)
UNKNOWN_POSITION = Refused(
    "invalid", "pretix does not know this ticket (any more); please look for the order in pretix"
)

_WORDS = {
    "invalid": UNKNOWN_POSITION.words,
    "canceled": "The order is cancelled in pretix; please clear it up there and try again",
    "unpaid": "The order is not paid in pretix; please clear it up there and try again",
    "blocked": "The ticket is blocked in pretix; please clear it up there and try again",
    "unapproved": "The order waits for approval in pretix; please clear it up there and try again",
    "revoked": "The ticket was replaced by another one in pretix; please clear it up there and try again",
    "product": "The check-in list does not have this product in pretix; please change the list and try again",
    "rules": "A rule of the check-in list forbids it in pretix; please change the rule and try again",
    "invalid_time": "The ticket is not valid at that time in pretix; please clear it up there and try again",
    "ambiguous": "pretix cannot tell which ticket of the order is meant; please check this person in there",
    "already_redeemed": "pretix has a check-in of this ticket already; please look at it there",
    "incomplete": "pretix wants a question answered first; please check this person in there",
    "exchange": "pretix wants the ticket exchanged for a medium first; please check this person in there",
}


def of_redeeming(status: int, content: Any) -> Outcome:
    """What came of a check-in."""
    match content:
        case {"status": "ok"}:
            return Done()
        case {"status": "incomplete" | "exchange" as reason}:
            return Refused(reason, _WORDS[reason])
        case {"status": "error", "reason": str(reason)}:
            return _refused(reason)
        case {"detail": _} if status == 404:
            return NO_LIST
        case _:
            return NOT_UNDERSTOOD


def is_annulled(content: Any) -> bool:
    """Whether pretix says that it took a check-in back; that it does not may have several causes."""
    match content:
        case {"status": "ok"}:
            return True
        case _:
            return False


def of_keeping(status: int, content: Any) -> Outcome:
    """What came of a failed scan, or of a printed badge."""
    match content:
        case {} if status == 201:
            return Done()
        case {"detail": _} if status == 404:
            return NO_LIST
        case _:
            return NOT_UNDERSTOOD


def position_of(content: Any, number: str) -> Position | Refused | None:
    """The position with this number in the answer about one order; None if there is no such order or position."""
    try:
        match content:
            case {"results": []}:
                return None
            case {"results": [{"positions": list(positions)}]}:
                found = (_position(each) for each in positions if str(each["positionid"]) == number)
                return next(found, None)
            case _:
                return NOT_UNDERSTOOD
    except (TypeError, KeyError, ValueError, AttributeError):
        return NOT_UNDERSTOOD


def _position(position: Any) -> Position:
    check_ins = [
        (each["list"], each["type"], datetime.fromisoformat(each["datetime"])) for each in position["checkins"]
    ]
    if any(at.tzinfo is None for _, _, at in check_ins):
        raise ValueError("a moment without a time zone")
    entries = [log["info"].get("entry") for log in position["print_logs"]]
    return Position(int(position["id"]), tuple(check_ins), frozenset(each for each in entries if isinstance(each, str)))


def _refused(reason: str) -> Refused:
    """pretix' own word; one that this program does not know is not shown to people as it is."""
    known = _WORDS.get(reason)
    if known is not None:
        return Refused(reason, known)
    return Refused("error", "pretix does not take this; please look at the order in pretix and try again")


FAILED_REASONS = {
    "unpaid": "unpaid",
    "cancelled": "canceled",
    "wrong_day": "invalid_time",
    "expired": "invalid_time",
    "online_only": "product",
    "closed": "rules",
    "full": "rules",
    "not_on_list": "invalid",
    "forged": "invalid",
    "wrong_event": "invalid",
    "not_a_ticket": "invalid",
    "revoked": "revoked",
}
"""What pretix calls the outcomes of our door that let nobody in."""
