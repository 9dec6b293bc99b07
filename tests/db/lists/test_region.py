"""Where people come from: kept coarsely, and only if the list or an organiser says that a column is the region."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.lists import ColumnMapping
from tests.db.lists.tables import read_table

PEOPLE = [["Ada Uhl", "Z-17", "70174"], ["Bea Uhl", "Z-18", "Bayern"], ["Cem Uhl", "Z-19", "Hauptstraße 3"]]


def regions(folder: Path, heading: str, mapping: ColumnMapping | None = None) -> list[str]:
    """What is kept of the third column."""
    found = read_table(folder, [["Name", "Ticket-Code", heading], *PEOPLE], mapping)
    return [row.region for row in found.rows]


def test_a_column_region_is_the_region(tmp_path: Path) -> None:
    assert regions(tmp_path, "Region") == ["70", "Bayern", ""]


@pytest.mark.parametrize("heading", ["PLZ", "Bundesland", "Ort", "Land"])
def test_parts_of_an_address_are_not_kept_unless_somebody_says_so(tmp_path: Path, heading: str) -> None:
    assert regions(tmp_path, heading) == ["", "", ""]
    assert regions(tmp_path, heading, ColumnMapping(columns={"region": heading})) == ["70", "Bayern", ""]


def test_by_touch_it_can_be_said_as_well(tmp_path: Path) -> None:
    mapping = ColumnMapping(places={0: "name", 1: "code", 2: "region"})
    assert regions(tmp_path, "Postleitzahl", mapping) == ["70", "Bayern", ""]
