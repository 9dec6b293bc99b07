"""Reads tables back, and every cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from python_calamine import CalamineWorkbook

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def csv_rows(path: Path) -> list[dict[str, str]]:
    """A CSV file as one dictionary a row."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sheet_rows(path: Path, sheet: int = 0) -> list[list[Any]]:
    """A sheet of an XLSX or ODS file, with its heading."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(sheet).to_python()


def formulas(path: Path) -> list[str]:
    """All formulas of an XLSX or (flat) ODS file, by its XML."""
    if path.suffix == ".fods":
        return _of_office(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        if path.suffix == ".ods":
            return _of_office(package.read("content.xml"))
        sheets = [name for name in package.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
        return [
            element.text or ""
            for name in sheets
            for element in ET.fromstring(package.read(name)).iter()
            if element.tag.endswith("}f")
        ]


def _of_office(content: bytes) -> list[str]:
    found = (element.get(f"{OFFICE}formula") for element in ET.fromstring(content).iter())
    return [formula for formula in found if formula]
