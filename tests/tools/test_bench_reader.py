"""The benchmark of the reader counts what was read, when, and by whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import reader_tables
from tools.bench_reader import tried
from tools.reader_tables import OURS, Tried, missed, rows
from tools.simulator.draw import Difficulty

RESULTS = [
    Tried("EASY", 1, OURS, 1, (), (1.0, 2.0)),
    Tried("EASY", 2, OURS, None, ("wrong",), (3.0,)),
    Tried("EASY", 1, "pyzbar", 4, (), (1.0,)),
    Tried("EASY", 2, "pyzbar", 10, (), (1.0,)),
]


def test_a_row_tells_how_many_were_read_and_who_is_behind() -> None:
    (row,) = rows(RESULTS)
    assert (row["in 1"], row["in 10"], row["pyzbar"]) == ("50 %", "50 %", "100 %")
    assert (row["behind"], row["wrong"], row["shots"]) == (1, 1, 2)


def test_it_tells_what_another_reads_and_ours_does_not() -> None:
    assert missed(RESULTS) == {"EASY": [2]}


def test_an_easy_shot_is_read_in_the_first_frame() -> None:
    (one,) = tried(Difficulty.EASY, 1, ["zxing-cpp"], count=2)
    assert (one.read_in, one.wrong, len(one.milliseconds)) == (1, (), 1)


def test_the_tables_take_the_place_of_the_old_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "reader.md"
    page.write_text("before\n<!-- levels -->\nold\n<!-- /levels -->\nafter\n", "utf-8")
    monkeypatch.setattr(reader_tables, "DOCS", tmp_path)
    reader_tables.into_docs("new")
    assert page.read_text("utf-8") == "before\n<!-- levels -->\n\nnew\n\n<!-- /levels -->\nafter\n"
