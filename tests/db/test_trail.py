"""The trail: who did what, in a chain that shows every change."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.connection import station_path
from db.engine import Error, connect
from db.ledger import Ledger
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trail import TrailLine
from tests.db.stations import KEY, MORNING, Clock, open_ledger

R1 = RegistrationId("R1")
HOUR = timedelta(hours=1)


@pytest.fixture
def walked(ledger: Ledger, clock: Clock) -> Ledger:
    """A ledger with five lines, an hour apart."""
    for number in range(5):
        ledger.leave("helper", "search", None, {"letters": number, "hits": 2})
        clock.advance(HOUR)
    return ledger


def tampered(folder: Path, sql: str) -> None:
    """Somebody with the key works on the file itself, triggers or not."""
    db = connect(station_path(folder), KEY)
    for name in ("trail_keeps_content", "trail_keeps_lines", "trail_anchor_moves_on"):
        db.execute(f"drop trigger {name}")
    db.execute(sql)
    db.close()


def test_a_line_says_who_did_what_and_when(ledger: Ledger) -> None:
    ledger.leave("organiser", "unlock", R1, {"way": "badge"})
    assert ledger.trail() == (TrailLine(1, MORNING, "organiser", "unlock", R1, {"way": "badge"}),)


def test_the_newest_line_comes_first_and_old_ones_can_be_left_out(walked: Ledger) -> None:
    assert [line.number for line in walked.trail()] == [5, 4, 3, 2, 1]
    assert [line.number for line in walked.trail(MORNING + 3 * HOUR)] == [5, 4]


def test_an_empty_and_an_untouched_trail_are_sound(ledger: Ledger, walked: Ledger) -> None:
    check = walked.verify_trail()
    assert (check.lines, check.forgotten, check.broken_at) == (5, 0, None)
    assert len(check.last_hash) == 64


def test_two_programs_write_one_chain(walked: Ledger, tmp_path: Path, clock: Clock) -> None:
    other = open_ledger(tmp_path, clock)
    for each in (other, walked, other):
        each.leave("helper", "lock")
    assert [line.number for line in other.trail()] == [8, 7, 6, 5, 4, 3, 2, 1]
    assert walked.verify_trail().broken_at is None
    other.close()


@pytest.mark.parametrize(
    "sql", ["update trail set what = 'nothing'", "delete from trail", "delete from trail where number = 5"]
)
def test_nobody_changes_or_takes_out_a_line(walked: Ledger, sql: str) -> None:
    with pytest.raises(Error, match="append-only"):
        walked.file.db.execute(sql)


@pytest.mark.parametrize(
    ("sql", "broken_at"),
    [
        ("update trail set operator = 'organiser' where number = 3", 3),
        ("update trail set at = '2024-02-20T07:31:00.000000+00:00' where number = 1", 1),
        ("update trail set detail = '{}' where number = 5", 5),
        ("update trail set registration_id = 'R1' where number = 2", 2),
        ("update trail set hash = previous where number = 4", 4),
        ("delete from trail where number = 1", 1),
        ("delete from trail where number = 3", 3),
        ("delete from trail where number = 5", 5),
        ("delete from trail", 1),
        ("update trail_anchor set number = 2", 3),
    ],
)
def test_whoever_changes_the_file_itself_is_found_out(walked: Ledger, tmp_path: Path, sql: str, broken_at: int) -> None:
    tampered(tmp_path, sql)
    assert walked.verify_trail().broken_at == broken_at


def test_old_lines_can_be_forgotten_and_the_others_still_checked(walked: Ledger, clock: Clock) -> None:
    assert walked.forget_trail(MORNING + 2 * HOUR) == 2
    assert [line.number for line in walked.trail()] == [5, 4, 3]
    walked.leave("organiser", "forgot")
    check = walked.verify_trail()
    assert (check.lines, check.forgotten, check.broken_at) == (4, 2, None)


def test_the_chain_goes_on_after_all_lines_are_forgotten(walked: Ledger, clock: Clock) -> None:
    assert walked.forget_trail(clock.moment) == 5
    assert walked.forget_trail(clock.moment) == 0
    walked.leave("helper", "search")
    assert [line.number for line in walked.trail()] == [6]
    assert walked.verify_trail().broken_at is None


def test_forgetting_stops_at_the_first_line_that_is_younger(walked: Ledger, clock: Clock) -> None:
    clock.advance(-20 * HOUR)
    walked.leave("helper", "search")
    assert walked.forget_trail(MORNING) == 0


def test_the_anchor_can_only_be_a_line_of_the_trail(walked: Ledger) -> None:
    for sql in ("update trail_anchor set number = 3, hash = 'x'", "update trail_anchor set number = 9"):
        with pytest.raises(Error, match="a line of it"):
            walked.file.db.execute(sql)
    with pytest.raises(Error, match="one anchor"):
        walked.file.db.execute("delete from trail_anchor")


def test_long_words_are_cut(ledger: Ledger) -> None:
    ledger.leave("helper", "x" * 1_000, None, {"way": "y" * 1_000, "n": 10**30})
    (line,) = ledger.trail()
    assert (len(line.what), len(str(line.detail["way"])), line.detail["n"]) == (100, 100, 10**30)
    assert ledger.verify_trail().broken_at is None
