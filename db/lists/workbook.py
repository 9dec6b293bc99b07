"""Workbooks (XLSX, ODS), read in a process of their own that cannot take the machine's memory.

Run as a program it prints, as one JSON value a line, {"sheet": name}, then [row, [cell, ...]] for every row in which
something stands; or {"trouble": why}, with exit code 1. It imports nothing of this project, so that no limit can
come too late.
"""

from __future__ import annotations

import io
import json
import posixpath
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

if sys.platform != "win32":
    import resource

LARGEST_PACKED, LARGEST_UNPACKED, LARGEST_RATIO = 10_000_000, 100_000_000, 100
"""Bytes, bytes, and how many bytes one packed byte may become (acceptance X6)."""

MEMORY = 1_500_000_000
"""Bytes of address space; 100,000 people take about a third."""

SECONDS = 60
"""Of computing; 100,000 people take two."""

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_REFERENCE = re.compile("([A-Z]{1,3})([0-9]{1,7})")

Formulas = dict[tuple[int, int], str]


class Refused(Exception):
    """Why the workbook is not read, in words that follow its name; `fault` says it in one word of `ListFault`."""

    def __init__(self, why: str, fault: str) -> None:
        super().__init__(why)
        self.fault = fault


def main(path: Path) -> int:
    """Print the workbook; the answer is the exit code."""
    _limit()
    try:
        _check_size(path)
        workbook = CalamineWorkbook.from_path(str(path))
        for sheet in workbook.sheets_metadata:
            if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible:
                _say({"sheet": sheet.name})
                _print_rows(workbook.get_sheet_by_name(sheet.name), _unsolved(path, sheet.name))
    except Refused as refused:
        _say({"trouble": str(refused), "fault": refused.fault})
    except MemoryError:
        _say(
            {
                "trouble": "needs more memory than is allowed; please save the list as CSV and import that",
                "fault": "large",
            }
        )
    except (CalamineError, zipfile.BadZipFile, ET.ParseError, ValueError, OSError, KeyError):
        _say(
            {
                "trouble": "is damaged or no workbook; please open it, save it again as XLSX or as CSV",
                "fault": "damaged",
            }
        )
    else:
        return 0
    return 1


def _limit() -> None:
    """Windows has no such limits; there only the sizes are checked, and the patience of the caller ends."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _check_size(path: Path) -> None:
    packed = path.stat().st_size
    if packed > LARGEST_PACKED:
        raise Refused(
            f"is larger than {LARGEST_PACKED // 10**6} MB; please save the list as CSV and import that", "large"
        )
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise Refused("has a password; please save it without one", "locked")
        unpacked = sum(part.file_size for part in parts)
        if unpacked > LARGEST_UNPACKED:
            raise Refused(
                f"would be larger than {LARGEST_UNPACKED // 10**6} MB unpacked; please delete sheets that are not "
                "needed, or save the list as CSV and import that",
                "large",
            )
        # Small parts, such as an empty style sheet, may be packed as well as they like.
        worst = max(
            (part.file_size / max(part.compress_size, 1) for part in parts if part.file_size > 10**6), default=0
        )
        if worst > LARGEST_RATIO:
            raise Refused(
                "is packed so tightly that it is no list; please save the list as CSV and import that", "large"
            )


def _print_rows(sheet: CalamineSheet, unsolved: Formulas) -> None:
    # Rows come from the first of the sheet, cells from the first column in which anything stands.
    _, first_column = sheet.start or (0, 0)
    printed = 0
    for row, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [_text(cell) or unsolved.get((row, column), "") for column, cell in enumerate(cells, first_column + 1)]
        if any(texts):
            printed += sum(map(len, texts))
            # A long text that stands in many cells is stored once and is small even when it is unpacked.
            if printed > LARGEST_UNPACKED:
                raise Refused("holds more text than a list does; please save the list as CSV and import that", "large")
            _say([row, texts])


def _say(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")


def _text(cell: object) -> str:
    match cell:
        case bool():
            return "ja" if cell else "nein"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ")
        case str():
            return cell
        case int() | float() | date() | time() | timedelta():
            return str(cell)
        case _:
            return ""


def _unsolved(path: Path, sheet: str) -> Formulas:
    """Formulas that stand in an XLSX sheet without a result: as text, or the cell would look empty."""
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
            return {}
        # Entities cannot harm more than this process, which is there to be killed.
        relations = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
        targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
        book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
        for entry in book.iter(f"{_MAIN}sheet"):
            part = posixpath.normpath(posixpath.join("xl", targets.get(entry.get(_RELATION), ""))).lstrip("/")
            part = part if part in names else part.removeprefix("xl/")
            if entry.get("name") == sheet and part in names:
                content = archive.read(part)
                return dict(_formulas(content)) if b"<f" in content else {}
    return {}


def _formulas(content: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    for _, element in ET.iterparse(io.BytesIO(content)):  # noqa: S314 - see _unsolved
        if element.tag != f"{_MAIN}c":
            continue
        formula, value = element.findtext(f"{_MAIN}f"), element.findtext(f"{_MAIN}v")
        place = _REFERENCE.fullmatch(element.get("r", ""))
        if formula and not value and place:
            column = 0
            for letter in place[1]:
                column = column * 26 + ord(letter) - ord("A") + 1
            yield (int(place[2]), column), "=" + formula
        element.clear()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
