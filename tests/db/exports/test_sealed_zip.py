"""A ZIP file that only the password opens, also for programs that are not ours."""

from __future__ import annotations

import ctypes
import ctypes.util
import re
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from db.exports import ExportTrouble, ExportWish, Sealed, export_tables, new_password, seal
from db.exports.sealed_zip import PART
from db.ledger import Ledger
from tests.db.exports.sheets import sheet_rows

MOMENT = datetime(2024, 2, 20, 8, 30)
PASSWORD = "ABCD-EFGH-IJKL-MNOP-QRST"


def opened(path: Path, password: str) -> dict[str, bytes]:
    """What libarchive finds in it, which file managers of Linux use; nothing with a wrong password."""
    name = ctypes.util.find_library("archive")
    if name is None:
        pytest.skip("libarchive is not installed")
    library = ctypes.CDLL(name)
    library.archive_read_new.restype = ctypes.c_void_p
    library.archive_entry_pathname.restype = ctypes.c_char_p
    library.archive_entry_pathname.argtypes = [ctypes.c_void_p]
    library.archive_read_data.restype = ctypes.c_ssize_t
    archive = ctypes.c_void_p(library.archive_read_new())
    found: dict[str, bytes] = {}
    try:
        library.archive_read_support_format_all(archive)
        library.archive_read_add_passphrase(archive, password.encode())
        assert library.archive_read_open_filename(archive, str(path).encode(), ctypes.c_size_t(10_240)) == 0
        entry = ctypes.c_void_p()
        while library.archive_read_next_header(archive, ctypes.byref(entry)) == 0:
            room = ctypes.create_string_buffer(8 << 20)
            size = library.archive_read_data(archive, room, ctypes.c_size_t(len(room)))
            if size < 0:
                return {}
            found[library.archive_entry_pathname(entry).decode()] = room.raw[:size]
    finally:
        library.archive_read_free(archive)
    return found


def sealed(folder: Path, **contents: bytes) -> Path:
    """These contents in a ZIP."""
    files = []
    for name, content in contents.items():
        (folder / name).write_bytes(content)
        files.append(Sealed(folder / name, f"{name}.txt"))
    seal(files, folder / "all.zip", PASSWORD, MOMENT)
    return folder / "all.zip"


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 1000, PART - 1, PART, PART + 1, 3 * PART + 7])
def test_files_of_every_length_come_out_as_they_went_in(tmp_path: Path, size: int) -> None:
    content = bytes(number * number % 251 for number in range(size))
    assert opened(sealed(tmp_path, one=content), PASSWORD) == {"one.txt": content}


def test_several_files_fit_into_one(tmp_path: Path) -> None:
    contents = {"one": b"first", "two": b"second" * 1000, "three": b""}
    assert opened(sealed(tmp_path, **contents), PASSWORD) == {f"{n}.txt": content for n, content in contents.items()}


def test_a_wrong_password_opens_nothing(tmp_path: Path) -> None:
    assert opened(sealed(tmp_path, one=b"first" * 100), "ABCD-EFGH-IJKL-MNOP-QRSU") == {}


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    path = sealed(tmp_path, one=bytes(range(256)) * 40)
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    assert opened(path, PASSWORD) == {}


def test_nothing_of_the_content_can_be_read_without_it(tmp_path: Path) -> None:
    path = sealed(tmp_path, one=b"Anke Quitte " * 50)
    assert b"Quitte" not in path.read_bytes()
    with zipfile.ZipFile(path) as package:
        assert package.infolist()[0].CRC == 0
        assert package.infolist()[0].date_time == (2024, 2, 20, 8, 30, 0)


def test_the_same_twice_is_never_the_same_file(tmp_path: Path) -> None:
    first = sealed(tmp_path, one=b"first").read_bytes()
    assert sealed(tmp_path, one=b"first").read_bytes() != first


def test_a_password_has_a_hundred_random_bits_and_can_be_read_out() -> None:
    passwords = {new_password() for _ in range(200)}
    assert len(passwords) == 200
    assert all(re.fullmatch("([A-Z2-7]{4}-){4}[A-Z2-7]{4}", password) for password in passwords)


def test_a_table_is_in_a_zip_with_the_password(ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "who.xlsx.zip"
    export_tables(ledger, path, "Europe/Berlin", ExportWish(), PASSWORD)
    (tmp_path / "who.xlsx").write_bytes(opened(path, PASSWORD)["who.xlsx"])
    assert sheet_rows(tmp_path / "who.xlsx")[1][3] == "Brzęczyk"
    assert {each.name for each in tmp_path.glob("who*")} == {"who.xlsx.zip", "who.xlsx"}


def test_with_a_password_the_ending_says_so(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(ExportTrouble, match=r"followed by \.zip"):
        export_tables(ledger, tmp_path / "who.xlsx", "Europe/Berlin", ExportWish(), PASSWORD)
