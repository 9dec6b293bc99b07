"""Organisers' lists: files in whatever shape they come, read into checked rows."""

from db.lists.mapping import ColumnMapping, read_mapping
from db.lists.people import DroppedColumn, SourceList
from db.lists.reading import read_list
from db.lists.rows import COLUMNS, CheckedRow, Refusal, SourceRow, check_row
from db.lists.table import ListTrouble

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
    "read_list",
    "read_mapping",
]
