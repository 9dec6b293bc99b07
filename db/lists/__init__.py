"""Organisers' lists: files in whatever shape they come, read into checked rows."""

from db.lists.mapping import ColumnMapping, read_mapping
from db.lists.people import SourceList
from db.lists.preview import look_into
from db.lists.reading import read_list
from db.lists.rows import COLUMNS, CheckedRow, SourceRow, check_row
from kiosk.domain.list_words import DroppedColumn, ListTrouble, Refusal

__all__ = [
    "COLUMNS",
    "CheckedRow",
    "ColumnMapping",
    "DroppedColumn",
    "ListTrouble",
    "Refusal",
    "SourceList",
    "SourceRow",
    "check_row",
    "look_into",
    "read_list",
    "read_mapping",
]
