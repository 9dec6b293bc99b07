"""docs/import.md: its mapping files work on its lists, and its headings are the ones that are known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.lists import ColumnMapping, read_mapping
from db.lists.columns import HEADED
from db.lists.headings import field_of, heading_word
from db.lists.pretix import LARGEST_JSON
from db.lists.rows import COLUMNS
from db.lists.text import LARGEST_TEXT
from db.lists.words import DROPPED
from db.lists.workbook import LARGEST_PACKED, LARGEST_RATIO, LARGEST_UNPACKED, MEMORY, SECONDS
from kiosk.domain.registration import LONGEST_TEXT, Attendance, Language, Status
from tests.db.lists.tables import FILES, read_content

PAGE = (Path(__file__).resolve().parents[3] / "docs/import.md").read_text("utf-8")


def examples(kind: str) -> list[str]:
    """The blocks of one kind on the page."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def mapping_of(folder: Path, text: str) -> ColumnMapping:
    """A mapping file with this text, read."""
    path = folder / "mapping.toml"
    path.write_text(text, "utf-8")
    return read_mapping(path)


@pytest.mark.parametrize("number", range(len(examples("toml"))))
def test_every_mapping_on_the_page_is_one(tmp_path: Path, number: int) -> None:
    assert mapping_of(tmp_path, examples("toml")[number]).columns


def test_the_page_has_three_mappings() -> None:
    assert len(examples("toml")) == 3


def test_the_example_of_a_mapping_fits_the_list_above_it(tmp_path: Path) -> None:
    mapping = mapping_of(tmp_path, examples("toml")[0])
    ada, bo = read_content(tmp_path, examples("csv")[1].encode(), mapping).rows
    assert (ada.code, ada.attendee.full_name, ada.attendance) == ("Z-17", "Ada Uhl", Attendance.ONLINE)
    assert (bo.attendance, bo.status, bo.language) == (Attendance.ONSITE, Status.CANCELLED, Language.GERMAN)


def test_the_messy_list_on_the_page_is_the_one_that_is_tested() -> None:
    messy = (FILES / "messy_windows_1252.csv").read_bytes().decode("cp1252").replace("\r\n", "\n")
    assert messy.startswith(examples("csv")[0])


def test_every_heading_on_the_page_is_known() -> None:
    rows = re.findall(r"^\| (\w+) \| (.*) \|$", PAGE.split("## Columns")[1].split("## What")[0], re.MULTILINE)
    told = {field: headings.split(", ") for field, headings in rows if field != "column"}
    assert set(COLUMNS) <= told.keys()
    for field, headings in told.items():
        assert [field_of(heading_word(heading)) for heading in headings] == [field] * len(headings)


def test_every_reason_to_drop_a_column_is_on_the_page() -> None:
    words = {"eats", "disability", "addresses", "telephone numbers", "age and sex", "forms of address", "money"}
    dropped = PAGE.split("## What is dropped")[1].split("## The report")[0]
    assert all(word in dropped for word in words)
    assert len(words) == len(DROPPED) - 1, "a running number is not sensitive"


def test_the_limits_on_the_page_are_the_real_ones() -> None:
    limits = PAGE.split("## Limits")[1]
    for limit in (
        f"{LARGEST_PACKED // 10**6} MB; {LARGEST_UNPACKED // 10**6} MB unpacked",
        f"more than {LARGEST_RATIO} times its size",
        f"| CSV | {LARGEST_TEXT // 10**6} MB |",
        f"| JSON | {LARGEST_JSON // 10**6} MB |",
        f"{MEMORY / 10**9} GB of memory and {SECONDS} seconds",
        f"{LONGEST_TEXT} characters",
    ):
        assert limit in limits
    assert HEADED == 10, "the page says: in the first ten rows"
