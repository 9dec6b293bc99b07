"""Refused scans: kept with the decision, so that the help desk knows the case before the person is there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from db.register import registration_of
from db.settings_table import kept
from db.station import StationFile, utc_text
from kiosk.domain.admission import (
    Expired,
    Forged,
    NotOnList,
    Outcome,
    Refused,
    Revoked,
    WrongEvent,
    outcome_name,
)
from kiosk.domain.refusals import RefusalId, RefusedScan
from kiosk.domain.registration import Attendance, Attendee, EventDay, Language
from kiosk.domain.signed import Claim
from kiosk.domain.ticket import SIGNED_PREFIX

SAME_FOR = timedelta(minutes=10)
"""So long the same case is one: people try again before they go to the desk."""

MOST_KEPT = 300
"""So many are kept, those that nobody has settled first; an event refuses a few dozen."""

STATION = "station"

TOLD_OF_FAILED_SCANS = ("pretix",)
"""Registration systems that keep which tickets opened no door."""


def keep_refusal(file: StationFile, outcome: Outcome, code: str = "") -> None:
    """Write down that this answer sends somebody to the desk, if it does; inside the caller's transaction.

    Of somebody who cannot be named nothing is kept but the answer: several of them are one case as well. Only where a
    registration system is told of failed scans, it is told which ticket it was.
    """
    claim: Claim | None = None
    if isinstance(outcome, Refused):
        whom = str(outcome.registration.id)
    elif isinstance(outcome, NotOnList) and outcome.claim is not None:
        whom, claim = outcome.claim.reference, outcome.claim
    elif isinstance(outcome, NotOnList | Forged | Expired | Revoked | WrongEvent):
        whom = ""
    else:
        return
    now, case, ticket = file.now(), (whom, outcome_name(outcome)), "" if whom else _worth_telling(file, code)
    is_open = "whom = ? and outcome = ? and settled_at = ''"
    # A clock that was set back must not make an old case last for years.
    since, until = utc_text(now - SAME_FOR), utc_text(now + SAME_FOR)
    same = f"select 1 from refused_scans where {is_open} and at > ? and at < ?"
    is_known = file.db.execute(same, (*case, since, until)).fetchone() is not None
    same_ticket = "select 1 from refused_scans where whom = '' and outcome = ? and code = ? and at > ? and at < ?"
    if is_known and (
        not ticket or file.db.execute(same_ticket, (case[1], ticket, since, until)).fetchone() is not None
    ):
        return
    # One more ticket of a case that the desk knows is for the system alone.
    settled = (utc_text(now), STATION) if is_known else ("", "")
    if not is_known:
        _settle(file, is_open, case, STATION)
    file.db.execute(
        "insert into refused_scans (id, at, outcome, whom, claim, code, settled_at, settled_by)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        (file.new_id(), utc_text(now), case[1], whom, None if claim is None else _as_text(claim), ticket, *settled),
    )
    file.db.execute(
        "delete from refused_scans where id in"
        " (select id from refused_scans order by settled_at <> '', at desc, id desc limit -1 offset ?)",
        (MOST_KEPT,),
    )


def _worth_telling(file: StationFile, code: str) -> str:
    """The ticket, if a system is told of it that may know it: none of our own, which name their holder, and nobody's
    of the list."""
    db = file.db
    if (
        not code
        or code.startswith(SIGNED_PREFIX)
        or not any(kept(db, f"connection-{system}") for system in TOLD_OF_FAILED_SCANS)
        or db.execute("select 1 from registrations where code = ? or badge_token = ?", (code, code)).fetchone()
    ):
        return ""
    return code


def settle_of(file: StationFile, whom: str, operator: str) -> None:
    """Whoever is in needs nobody any more; inside the caller's transaction."""
    _settle(file, "whom = ? and settled_at = ''", (whom,), operator)


def _settle(file: StationFile, which: str, values: Sequence[str], operator: str) -> None:
    file.db.execute(
        f"update refused_scans set settled_at = ?, settled_by = ? where {which}",
        (utc_text(file.now()), operator, *values),
    )


class Refusals:
    """The refused scans of one file; every method may raise StoreTrouble."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def refused_scans(self) -> tuple[RefusedScan, ...]:
        """Scans that opened no door and that nobody has settled, the newest first."""
        with self._file.reading() as db:
            rows = db.execute(
                "select s.id, s.at, s.outcome, s.claim, p.* from refused_scans s left join persons p on p.id = s.whom"
                " where s.settled_at = '' order by s.at desc, s.id desc"
            )
            return tuple(map(_refused, rows))

    def settle(self, refusal: RefusalId, operator: str) -> None:
        """A refused scan needs nobody any more; may be said twice, and of one that is not there any more."""
        with self._file.writing():
            _settle(self._file, "id = ? and settled_at = ''", (refusal,), operator)


def _refused(row: Sequence[Any]) -> RefusedScan:
    refusal, at, outcome, claim, *person = row
    return RefusedScan(
        RefusalId(refusal),
        datetime.fromisoformat(at),
        outcome,
        None if person[0] is None else registration_of(person),
        None if claim is None else _claim(json.loads(claim)),
    )


def _as_text(claim: Claim) -> str:
    person = claim.person
    value = {
        "reference": claim.reference,
        "group": claim.group,
        "issued_at": utc_text(claim.issued_at),
        "valid_from": claim.valid_from.isoformat(),
        "valid_until": claim.valid_until.isoformat(),
        "days": sorted(day.isoformat() for day in claim.days),
        "attendance": claim.attendance.value,
        "language": claim.language.value,
        "role": claim.role,
        "person": [person.first_name, person.last_name, person.title, person.organisation],
    }
    return json.dumps(value, ensure_ascii=False)


def _claim(value: dict[str, Any]) -> Claim:
    return Claim(
        reference=value["reference"],
        group=value["group"],
        issued_at=datetime.fromisoformat(value["issued_at"]),
        valid_from=_day(value["valid_from"]),
        valid_until=_day(value["valid_until"]),
        days=frozenset(map(_day, value["days"])),
        attendance=Attendance(value["attendance"]),
        language=Language(value["language"]),
        role=value["role"],
        person=Attendee(*value["person"]),
    )


def _day(text: str) -> EventDay:
    return EventDay(date.fromisoformat(text))
