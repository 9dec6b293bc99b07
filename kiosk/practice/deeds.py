"""What was done to the practice file, as far as an exercise asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.admission import Admitted, Decision, Inside, WelcomeBack, registration_of
from kiosk.domain.history import Undone
from kiosk.domain.operator import Operator
from kiosk.domain.registration import RegistrationId


class Deed(StrEnum):
    """Something a helper has done."""

    CHECKED_IN = "checked_in"
    TAKEN_BACK = "taken_back"
    WALK_IN = "walk_in"
    CORRECTED = "corrected"
    REPRINTED = "reprinted"
    NOTED = "noted"
    SETTLED = "settled"
    BADGE_OUT = "badge_out"
    CALL_ANSWERED = "call_answered"


@dataclass(frozen=True, slots=True)
class Done:
    """A deed, and whom it was about if that matters."""

    deed: Deed
    registration: RegistrationId | None = None


def deeds_of(method: str, given: tuple[object, ...], answer: object) -> Iterator[Done]:
    """What a call of the store (`kiosk.checkin.ports.Store`) that has succeeded comes to."""
    if given[2:3] == (Operator.ATTENDEE,):
        return
    match method, given, answer:
        case (("admit_registration" | "admit_people"), _, Decision(outcome=Admitted() | WelcomeBack() as inside)):
            yield Done(Deed.CHECKED_IN, inside.registration.id)
        case "admit_anyway", _, Decision(outcome=outcome) if isinstance(outcome, Inside):
            whom = registration_of(outcome)
            yield Done(Deed.SETTLED, whom.id if whom else None)
        case "walk_in", _, Decision(outcome=outcome) if isinstance(outcome, Inside):
            yield Done(Deed.WALK_IN)
        case "withdraw", (str(who), *_), str():
            yield Done(Deed.TAKEN_BACK, RegistrationId(who))
        case "undo", _, Undone(kind="check-in", registration=person):
            yield Done(Deed.TAKEN_BACK, person)
        case "correct", (str(who), *_), _:
            yield Done(Deed.CORRECTED, RegistrationId(who))
        case "reprint", (str(who), *_), _:
            yield Done(Deed.REPRINTED, RegistrationId(who))
        case "write_note", (str(who), *_), _:
            yield Done(Deed.NOTED, RegistrationId(who))
        case "settle", _, _:
            yield Done(Deed.SETTLED)
        case "mark_confirmed", _, _:
            yield Done(Deed.BADGE_OUT)
        case _:
            return
