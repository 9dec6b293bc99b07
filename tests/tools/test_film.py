"""What the ten minutes' film must show is counted rightly: who is in once, who twice, and how long answers took."""

from __future__ import annotations

import csv
from pathlib import Path

from tools.film import Person, figures, write_list
from tools.film_play import Given, Played
from tools.film_read import Readable

ANNA, BEN = Person("R001", "GD24-one"), Person("R002", "GD24-two")


def played(check_ins: dict[str, int], painted: dict[str, float]) -> Played:
    """A film of 10 frames a second from second 100 on, of which frame 5 was skipped."""
    given = Given(10, [(number, 100 + number / 10) for number in range(20) if number != 5])
    return Played(given, painted, [], check_ins, sum(check_ins.values()))


def test_everybody_in_once_is_counted_and_timed_from_the_first_frame_that_can_be_read() -> None:
    row = figures(
        (ANNA, BEN),
        {ANNA.code: Readable(2, 9), BEN.code: Readable(5, 3)},
        played({"R001": 1, "R002": 1}, {"R001": 100.3, "R002": 100.75}),
    )
    assert (row["checked in once"], row["doubles"], row["answers timed"]) == (2, 0, 2)
    assert (round(row["median"]), round(row["max"])) == (100, 250)


def test_somebody_in_twice_is_a_double_and_not_in_once() -> None:
    row = figures((ANNA, BEN), {}, played({"R001": 2, "R002": 1}, {}))
    assert (row["checked in once"], row["doubles"], row["check-ins in the journal"]) == (1, 1, 3)


def test_who_was_missed_has_no_time() -> None:
    row = figures((ANNA, BEN), {ANNA.code: Readable(0, 1)}, played({"R001": 1, "R002": 0}, {"R001": 100.5}))
    assert (row["checked in once"], row["answers timed"], row["tickets readable in some frame"]) == (1, 1, 1)


def test_the_list_has_as_many_people_as_asked_each_with_a_code_of_their_own(tmp_path: Path) -> None:
    people = write_list(tmp_path / "people.csv", 60, seed=8)
    with (tmp_path / "people.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({person.code for person in people}) == len(rows) == 60
    assert {(row["status"], row["attendance"], row["days"], row["group"]) for row in rows} == {
        ("confirmed", "onsite", "", "")
    }
