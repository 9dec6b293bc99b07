"""Ticks of the paper list become check-ins: all in one transaction, and none of them twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from db.journal import Kind, move
from db.station import StationFile
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticks import PAPER, Tick, TickAnswer


def enter_ticks(file: StationFile, ticks: Iterable[Tick], day: EventDay, *, dry_run: bool = False) -> tuple[Tick, ...]:
    """Check in on `day` whoever is ticked, whatever the rules of the door say: a person stood there and was let in.

    No badge is printed for it. Who is checked in for that day already stays so, also if they have gone out since. With
    `dry_run` nothing is written. Raises StoreTrouble; then nothing is.
    """
    with file.reading() if dry_run else file.writing() as db:
        rows = db.execute("select registration_id from attendance where day = ?", (day.isoformat(),)).fetchall()
        there = {RegistrationId(person) for (person,) in rows}
        answers = []
        for tick in ticks:
            person = tick.registration
            if person is None:
                answers.append(tick)
            elif person.id in there:
                answers.append(replace(tick, answer=TickAnswer.ALREADY))
            else:
                there.add(person.id)
                entry = None if dry_run else move(file, Kind.CHECK_IN, person.id, day, PAPER, {"reason": PAPER})
                answers.append(replace(tick, entry=entry))
    return tuple(answers)
