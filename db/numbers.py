"""The numbers of a day at the door, all of one moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from db.engine import Database
from db.station import StationFile
from kiosk.domain.badge import JobState
from kiosk.domain.numbers import ARRIVALS_MINUTES, Arrivals, DayNumbers, Numbers, Share
from kiosk.domain.registration import EventDay
from kiosk.domain.rules import Rules

STEP = timedelta(minutes=ARRIVALS_MINUTES)
MOST_STEPS = 24 * 60 // ARRIVALS_MINUTES

# What `kiosk.domain.admission.decide` says, without hours and places: confirmed, at the venue, on this day.
_EXPECTED = "status = 'confirmed' and attendance <> 'online' and (days = '' or instr(days, '{day}') > 0)"


class NumbersOfDay:
    """Counts; may raise StoreTrouble and writes nothing."""

    def __init__(self, file: StationFile, rules: Rules) -> None:
        self._file = file
        self._rules = rules

    def numbers(self, day: EventDay) -> Numbers:
        """How the door stands, all of the same moment."""
        with self._file.reading() as db:
            roles, organisations, expected = self._shares(db, day)
            came = dict(db.execute("select day, count(*) from attendance group by day").fetchall())
            inside = dict(db.execute("select day, inside from day_counts").fetchall())
            days = sorted({*self._rules.days, day})
            jobs = dict(db.execute("select state, count(*) from badge_jobs group by state").fetchall())
            return Numbers(
                day=day,
                at=self._file.now(),
                days={
                    each: DayNumbers(
                        expected.get(each, 0), came.get(each.isoformat(), 0), inside.get(each.isoformat(), 0)
                    )
                    for each in days
                },
                by_role=roles,
                by_organisation=organisations,
                arrivals=self._arrivals(db, day),
                walk_ins=_one(
                    db,
                    "select count(*) from journal j where kind in ('walk-in', 'late-registration') and day = ?"
                    " and not exists (select 1 from taken_back t where t.id = j.id)",
                    day.isoformat(),
                ),
                refused=_one(db, "select count(*) from refused_scans where settled_at = ''"),
                jobs={state: jobs.get(state.value, 0) for state in JobState},
                oldest_badge=_oldest_badge(db),
            )

    def _shares(self, db: Database, day: EventDay) -> tuple[tuple[Share, ...], tuple[Share, ...], dict[EventDay, int]]:
        """By role and by organisation on `day`, and how many are expected on each day of the event; in one pass."""
        days = self._rules.days
        columns = [_EXPECTED.format(day=each.isoformat()) for each in days]
        on_days = "".join(f", sum({column})" for column in columns)
        today = columns[days.index(day)] if day in days else "0"
        rows = db.execute(
            f"select role, coalesce(c.organisation, l.organisation), sum({today}), count(a.day){on_days}"
            " from listed l left join corrections c on c.registration_id = l.id and c.scope = 'person'"
            " left join attendance a on a.registration_id = l.id and a.day = ? group by 1, 2",
            (day.isoformat(),),
        ).fetchall()
        unlisted = _one(
            db,
            "select count(*) from attendance a where day = ?"
            " and not exists (select 1 from listed l where l.id = a.registration_id)",
            day.isoformat(),
        )
        roles = _added_up((role, expected, came) for role, _, expected, came, *_ in rows)
        organisations = _added_up((organisation, expected, came) for _, organisation, expected, came, *_ in rows)
        by_day = {each: sum(row[4 + n] for row in rows) for n, each in enumerate(days)}
        return _in_order(roles, unlisted), _in_order(organisations, unlisted), by_day

    def _arrivals(self, db: Database, day: EventDay) -> tuple[Arrivals, ...]:
        step = int(STEP.total_seconds())
        rows = db.execute(
            "select unixepoch(at) / ? as step, count(*) from attendance where day = ? group by step order by step",
            (step, day.isoformat()),
        ).fetchall()
        counts = {moment: number for moment, number in rows if moment is not None}
        # A clock that was wrong for a while must not make the plot years wide.
        midnight = datetime.combine(day, time(), self._rules.time_zone)
        first = int(midnight.timestamp()) // step
        on_day = {moment: number for moment, number in counts.items() if first <= moment < first + MOST_STEPS}
        steps = on_day or counts
        if not steps:
            return ()
        start = min(steps)
        end = min(max(steps), start + MOST_STEPS)
        return tuple(
            Arrivals(datetime.fromtimestamp(each * step, UTC), steps.get(each, 0)) for each in range(start, end + 1)
        )


def _added_up(parts: Iterable[tuple[str, int, int]]) -> dict[str, tuple[int, int]]:
    sums: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for name, expected, came in parts:
        before = sums[name]
        sums[name] = before[0] + expected, before[1] + came
    return sums


def _in_order(sums: dict[str, tuple[int, int]], unlisted: int) -> tuple[Share, ...]:
    if unlisted:
        expected, came = sums.get("", (0, 0))
        sums[""] = expected, came + unlisted
    shares = [Share(name, expected, came) for name, (expected, came) in sums.items() if expected or came]
    return tuple(sorted(shares, key=_by_size))


def _by_size(share: Share) -> tuple[int, int, str]:
    return -share.expected, -share.came, share.name


def _oldest_badge(db: Database) -> datetime | None:
    row = db.execute(
        "select created_at from badge_jobs j where state <> 'confirmed' and (state <> 'given_up' or reason <> '')"
        " order by number limit 1"
    ).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def _one(db: Database, sql: str, *values: str) -> int:
    return int(db.execute(sql, values).fetchone()[0])
