"""Broken files of every kind that organisers get, each with the words that its report must have."""

from __future__ import annotations

import os
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from db.lists.pretix import LARGEST_JSON
from db.lists.text import LARGEST_TEXT
from db.lists.workbook import LARGEST_PACKED, LARGEST_UNPACKED
from tests.db.lists.tables import FILES, write_ods, write_xlsx

Builder = Callable[[Path], Path]

GOOD = [["code", "last_name"], ["GD-1", "Uhl"]]
AGAIN = "please save the list as XLSX, ODS or CSV"
CSV = "please save the list as CSV and import that"


def holding(name: str, content: bytes | str) -> Builder:
    """A file with this content."""

    def build(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return build


def missing(folder: Path) -> Path:
    return folder / "list.csv"


def a_folder(folder: Path) -> Path:
    (folder / "list.csv").mkdir()
    return folder / "list.csv"


def huge_text(folder: Path) -> Path:
    path = folder / "list.csv"
    path.write_bytes(b"code,last_name\n")
    os.truncate(path, 2 * LARGEST_TEXT)
    return path


def truncated_workbook(folder: Path) -> Path:
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    os.truncate(path, path.stat().st_size // 2)
    return path


def damaged_workbook(folder: Path) -> Path:
    """The sheet's own part has other bytes than its checksum says."""
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 90
    content = bytearray(path.read_bytes())
    content[place : place + 40] = bytes(40)
    path.write_bytes(content)
    return path


def with_password(folder: Path) -> Path:
    """A ZIP whose parts say that they are encrypted."""
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    content = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        while start >= 0:
            struct.pack_into("<H", content, start + flags, 1)
            start = content.find(mark, start + 4)
    path.write_bytes(content)
    return path


def no_workbook(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "list.zip", "w") as archive:
        archive.writestr("list.csv", "code,last_name\nGD-1,Uhl\n")
    return folder / "list.zip"


def large_packed(folder: Path) -> Path:
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/media/photo.jpeg", bytes(LARGEST_PACKED), zipfile.ZIP_STORED)
    return path


def large_unpacked(folder: Path) -> Path:
    """Packed to a tenth, so that only the size tells."""
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    block = os.urandom(4_000) + bytes(60_000)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(11):
            archive.writestr(f"xl/media/{number}", block * (LARGEST_UNPACKED // 10 // len(block)))
    return path


def too_tight(folder: Path) -> Path:
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/zeros", bytes(20_000_000))
    return path


def shared_text(folder: Path) -> Path:
    """One text of 32,000 letters that stands in four thousand cells and is stored once."""
    text = os.urandom(16_000).hex()
    return write_xlsx(folder / "list.xlsx", Liste=[*GOOD, *([f"GD-{number}", text] for number in range(4_000))])


def entities(folder: Path) -> Path:
    """The ten lines that become three gigabytes."""
    path = write_xlsx(folder / "list.xlsx", Liste=GOOD)
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    laughs = f'<!DOCTYPE x [<!ENTITY l0 "lol">{lines}]>'.encode()
    for part in ("xl/workbook.xml", "xl/sharedStrings.xml"):
        head, rest = parts[part].split(b"?>", 1)
        parts[part] = head + b"?>" + laughs + rest.replace(b"Liste", b"&l9;").replace(b"Uhl", b"&l9;")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return path


def empty_workbook(folder: Path) -> Path:
    return write_xlsx(folder / "list.xlsx", Liste=[])


def workbook_without_people(folder: Path) -> Path:
    return write_ods(folder / "list.ods", [["Preis", "Menge"], ["49", "2"]])


BROKEN: Mapping[str, tuple[Builder, tuple[str, ...]]] = {
    "missing": (missing, ("there is no such file", "please check the name")),
    "folder": (a_folder, ("is not a file", "please name a CSV, XLSX or ODS file")),
    "empty": (holding("list.csv", b""), ("is empty", "please export the list again")),
    "blank lines only": (holding("list.csv", "\ufeff \r\n\r\n"), ("is empty", "please export the list again")),
    "zero bytes only": (holding("list.csv", bytes(4_096)), ("only zero bytes", "please export the list again")),
    "heading only": (holding("list.csv", "code,last_name\n"), ("nobody stands below", "please export the list again")),
    "PDF": (holding("list.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), ("is a PDF", AGAIN)),
    "old Excel or password": (
        holding("list.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)),
        ("is an old Excel file or has a password", AGAIN),
    ),
    "picture": (holding("list.csv", b"\x89PNG\r\n\x1a\n\x00\x00"), ("is a picture", AGAIN)),
    "photo": (holding("list.csv", b"\xff\xd8\xff\xe0\x00\x10JFIF"), ("is a picture", AGAIN)),
    "rich text": (holding("list.rtf", rb"{\rtf1\ansi Ada Uhl}"), ("is a text document", AGAIN)),
    "packed": (holding("list.csv.gz", b"\x1f\x8b\x08\x00"), ("is packed", AGAIN)),
    "web page": (
        holding("list.csv", "<!DOCTYPE html><table><tr><td>code</td></tr></table>"),
        ("is a web page or XML", "please export the list as CSV, XLSX or ODS"),
    ),
    "password": (with_password, ("has a password", "please save it without one")),
    "zip of a list": (no_workbook, ("is damaged or no workbook", "please open it, save it again")),
    "truncated workbook": (truncated_workbook, ("is damaged or no workbook", "please open it, save it again")),
    "damaged workbook": (damaged_workbook, ("is damaged or no workbook", "please open it, save it again")),
    "empty workbook": (empty_workbook, ("is empty", "please export the list again")),
    "workbook without people": (workbook_without_people, ("no column code and no column last_name", "mapping file")),
    "more than 10 MB": (large_packed, ("is larger than 10 MB", CSV)),
    "more than 100 MB unpacked": (large_unpacked, ("would be larger than 100 MB unpacked", "save the list as CSV")),
    "packed more than 100 times": (too_tight, ("is packed so tightly that it is no list", CSV)),
    "shared text bomb": (shared_text, ("holds more text than a list does", CSV)),
    "entity bomb": (entities, ("is damaged or no workbook", "save it again")),
    "text of 200 MB": (huge_text, ("is larger than 100 MB", "please split the list")),
    "truncated UTF-8": (
        holding("list.csv", "code,last_name\nGD-1,Öz\nGD-2,Öz".encode()[:-2]),
        ("is damaged: it is UTF-8, but not all of it (byte 29)", "please save it again as 'CSV UTF-8'"),
    ),
    "odd UTF-16": (
        holding("list.csv", "code,last_name\nGD-1,Öz\n".encode("utf-16")[:-1]),
        ("is damaged: it says it is UTF-16", "please save it again as 'CSV UTF-8'"),
    ),
    "no encoding": (
        holding("list.csv", b"code,last_name\nGD-1,\x81\x8d\n"),
        ("text in no known encoding (byte 20)", "please save it as 'CSV UTF-8'"),
    ),
    "lost quotation mark": (
        holding("list.csv", 'code,last_name\nGD-1,Uhl\nGD-2,"Quitte\nGD-3,Öz\n'),
        ("list.csv, line 3: the quotation marks do not fit", "please mend the line"),
    ),
    "no name": (
        holding("list.csv", "code,Betrag\nGD-1,49\n"),
        ("no column last_name that could be recognised", "mapping file (--mapping, see docs/import.md)"),
    ),
    "column twice": (
        holding("list.csv", "code,last_name,code\nGD-1,Uhl,GD-2\n"),
        ("has the column code twice", "please take one out"),
    ),
    "orders of pretix": (
        holding("list.csv", (FILES / "pretix_orders_de.csv").read_bytes()),
        ("lists the orders of pretix", "please export 'Order positions' ('Bestellzeilen')"),
    ),
    "JSON of something else": (
        holding("list.json", '{"users": []}'),
        ("no order export of pretix", "please export the orders as CSV, XLSX or JSON"),
    ),
    "damaged JSON": (
        holding("list.json", '{"event": {"orders": ['),
        ("is damaged JSON", "please export the orders again"),
    ),
    "large JSON": (
        holding("list.json", b"[" + b" " * LARGEST_JSON + b"]"),
        ("is JSON and larger than 20 MB", "please export the orders as CSV or XLSX"),
    ),
}
"""Files that are refused as a whole."""

WRONG_ROWS: Mapping[str, tuple[str, str]] = {
    "ragged row": (
        "code,last_name\nGD-1,Uhl,Ada\n",
        "line 2 has 3 cells where the list has 2 columns; please check separators and quotation marks in this row",
    ),
    "no name": ("code,last_name\nGD-1, \n", "line 2, last_name: ' ' is empty; please put in a name"),
    "no ticket": (
        "QR-Code,Nachname\n,Uhl\n",
        "line 2, QR-Code: is empty; please put in what the person's QR code says",
    ),
    "no ticket at all": (
        "code,last_name\nhttps://museum.example,Uhl\n",
        "line 2, code: 'https://museum.example' cannot be a ticket; please use 3 to 256 letters",
    ),
    "control character": (
        "code,last_name\nGD-1,Ö\x07z\n",
        r"line 2, last_name: 'Ö\x07z' has a control character in it; please take it out",
    ),
    "bidi control": (
        "code,last_name\nGD-1,\u202eztiF\n",
        r"line 2, last_name: '\u202eztiF' has a control character in it; please take it out",
    ),
    "endless name": (
        f"code,last_name\nGD-1,{'x' * 301}\n",
        "xx' is longer than 300 characters; please shorten it",
    ),
    "unknown day": (
        "QR-Code;Nachname;Tage\nGD-1;Uhl;22.02.2024\n",
        "line 2, Tage: '22.02.2024' is no list of event days; please use 2024-02-20 or 2024-02-21",
    ),
    "day of another event": (
        "code,last_name,days\nGD-1,Uhl,2024-02-22\n",
        "line 2, days: '2024-02-22' names a day that is no day of the event; please use 2024-02-20 or 2024-02-21",
    ),
    "unknown status": (
        "Ticket-Code;Name;Status\nGD-1;Ada Uhl;siehe Mail\n",
        "line 2, Status: 'siehe Mail' is not known; please use confirmed or pending or cancelled, or leave it empty",
    ),
    "ticket of somebody else": (
        "id,code,last_name\nN1,TICKET-1,Uhl\n",
        "line 2, code: 'TICKET-1' belongs to the registration R1 already; please use the id R1 for this row",
    ),
    "no id": (
        "id,code,last_name\n../../etc,GD-1,Uhl\n",
        "line 2, id: '../../etc' is no id; please use up to 64 letters",
    ),
}
"""Lists in which every row is refused, and the sentence on the error stream."""
