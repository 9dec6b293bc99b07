"""What commands print: words for people, or one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum
from typing import Any

import typer

from db.register import Stats
from kiosk.domain.admission import (
    AlreadyIn,
    ChooseFromGroup,
    Closed,
    Decision,
    GroupIn,
    NotOnList,
    WelcomeBack,
    WrongDay,
    outcome_name,
    registration_of,
)
from kiosk.domain.numbers import Numbers
from kiosk.domain.registration import Registration
from kiosk.domain.signed import Claim

JSON_OPTION = typer.Option("--json", help="Print one JSON object a line.")


class Exit(IntEnum):
    """How a command ends."""

    DONE = 0
    SOME_REFUSED = 1
    WRONG_USE = 2
    TROUBLE = 3


def print_json(value: Mapping[str, Any]) -> None:
    """One JSON object on a line of its own, written at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")) + "\n")
    sys.stdout.flush()


def person(registration: Registration) -> dict[str, str]:
    """What the command line says about a registration."""
    return {
        "id": registration.id,
        "name": registration.attendee.full_name,
        "organisation": registration.attendee.organisation,
        "role": registration.role,
        "attendance": registration.attendance.value,
        "status": registration.status.value,
    }


def decision(answer: Decision) -> dict[str, Any]:
    """An answer of the door as JSON."""
    outcome = answer.outcome
    whom = registration_of(outcome)
    value: dict[str, Any] = {"outcome": outcome_name(outcome), "registration": person(whom) if whom else None}
    match outcome:
        case AlreadyIn(since=since, where=where):
            value["since"] = moment(since)
            if where:
                value["where"] = where
        case WelcomeBack(last_day=last_day):
            value["last_day"] = last_day.isoformat()
        case WrongDay(valid_days=days):
            value["valid_days"] = [day.isoformat() for day in days]
        case Closed(opens=opens):
            value["opens"] = opens.isoformat("minutes") if opens else None
        case ChooseFromGroup(members=members):
            value["members"] = [
                person(member.registration) | {"outcome": outcome_name(member.outcome)} for member in members
            ]
        case GroupIn(people=people, refused=refused):
            value["people"] = [person(each) for each in people]
            value["refused"] = [person(each.registration) | {"outcome": outcome_name(each)} for each in refused]
        case NotOnList(claim=Claim() as claim):
            value["claim"] = {
                "reference": claim.reference,
                "name": claim.person.full_name,
                "organisation": claim.person.organisation,
                "role": claim.role,
                "attendance": claim.attendance.value,
                "days": [day.isoformat() for day in sorted(claim.days)],
                "language": claim.language.value,
            }
        case _:
            pass
    match answer.jobs:
        case ():
            pass
        case (job,):
            value["badge_job"] = job.id
        case jobs:
            value["badge_jobs"] = [job.id for job in jobs]
    return value


def numbers(stats: Stats) -> dict[str, Any]:
    """The numbers of the door as JSON."""
    return {
        "registered": stats.registered,
        "status": {key.value: number for key, number in stats.by_status.items()},
        "attendance": {key.value: number for key, number in stats.by_attendance.items()},
        "present": {key.isoformat(): number for key, number in stats.present.items()},
        "inside": {key.isoformat(): number for key, number in stats.inside.items()},
        "present_any_day": stats.present_any,
        "not_on_this_list": stats.not_listed,
        "missing_from_newest_list": stats.missing,
        "badges": {key.value: number for key, number in stats.jobs.items()},
    }


def numbers_of_day(today: Numbers) -> dict[str, Any]:
    """The numbers of one day as JSON."""
    return {
        "oldest_badge": moment(today.oldest_badge) if today.oldest_badge else None,
        "expected": {day.isoformat(): numbers.expected for day, numbers in today.days.items()},
        "walk_ins": today.walk_ins,
        "refused_and_not_settled": today.refused,
        "arrivals": {moment(step.since): step.people for step in today.arrivals},
    }


def moment(value: datetime) -> str:
    """A time as ISO 8601 in UTC, to the second."""
    return value.isoformat(timespec="seconds").replace("+00:00", "Z")
