"""The values behind a plot: what is in it, in its words and in its file."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import Language
from kiosk.ui.room.chart import csv_of, harmless
from kiosk.ui.room.numbers_charts import MOST_ORGANISATIONS, charts
from tests.kiosk.ui.room.days import NUMBERS, ORGANISATIONS

BERLIN = ZoneInfo("Europe/Berlin")
ARRIVALS, DAYS, ROLES, ORGANISED = charts(NUMBERS, BERLIN, Language.GERMAN)


def test_arrivals_are_told_in_the_time_of_the_event() -> None:
    assert ARRIVALS.bars[0].label == "08:00"


def test_the_words_of_arrivals_name_the_busiest_time() -> None:
    assert ARRIVALS.words == "94 Personen bis 10:47 Uhr. Die meisten, 6, kamen ab 08:30 Uhr.".replace("94 ", "94\u00a0")


def test_before_anybody_came_the_words_say_so() -> None:
    arrivals, *_rest = charts(replace(NUMBERS, arrivals=()), BERLIN, Language.GERMAN)
    assert (arrivals.bars, arrivals.words) == ((), "Heute ist noch niemand gekommen.")


def test_days_have_expected_came_and_inside() -> None:
    assert DAYS.bars[0].values == (412, 287, 265)
    assert DAYS.bars[1].values == (1388, 0, 0)


def test_roles_have_their_german_names_and_nobody_is_without_a_name() -> None:
    assert [bar.label for bar in ROLES.bars] == ["ohne Rolle", "Vortrag"]


def test_small_organisations_share_one_bar_and_nobody_is_lost() -> None:
    assert len(ORGANISED.bars) == MOST_ORGANISATIONS + 1
    assert ORGANISED.bars[-1].label == "6\u00a0weitere"
    for series in (0, 1):
        expected = sum((share.expected, share.came)[series] for share in ORGANISATIONS)
        assert sum(bar.values[series] for bar in ORGANISED.bars) == expected


def test_one_organisation_too_many_gets_no_bar_of_its_own_called_one_more() -> None:
    few = replace(NUMBERS, by_organisation=ORGANISATIONS[: MOST_ORGANISATIONS + 1])
    assert "weitere" not in charts(few, BERLIN, Language.GERMAN)[3].bars[-1].label


def test_german_files_open_in_excel_with_umlauts_and_columns() -> None:
    content = csv_of(("Rolle", "erwartet"), (("Förderung", "12"),), Language.GERMAN)
    assert content == "\ufeffRolle;erwartet\r\nFörderung;12\r\n".encode()


def test_english_files_have_commas() -> None:
    assert b"Role,expected" in csv_of(("Role", "expected"), (), Language.ENGLISH)


@pytest.mark.parametrize("cell", ["=1+1", "+49", "-1", "@sum", "\tx", "\rx"])
def test_no_spreadsheet_runs_a_cell(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@given(st.text(max_size=20))
def test_whatever_an_organisation_is_called_its_cell_begins_harmlessly(name: str) -> None:
    assert not harmless(name).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_file_names_say_the_day_and_nobody() -> None:
    assert ROLES.file == "einlass-2024-02-20-rollen"
