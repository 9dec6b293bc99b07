"""`paper-list` and `import --ticks`."""

from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfReader

from kiosk.domain.registration import RegistrationId
from kiosk.domain.row_code import in_groups, row_codes
from tests.kiosk.commands.conftest import CommandLine

DAY = ("--day", "2024-02-20")
CODES = {person: in_groups(code) for person, code in row_codes(RegistrationId(f"R{n}") for n in range(1, 6)).items()}


def here(station: CommandLine) -> set[str]:
    (values,) = station.json("stats")
    return set() if not values["present"] else {str(values["present"].get("2024-02-20", 0))}


def test_the_list_is_written_for_a_day(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    assert station("paper-list", "-o", str(path), *DAY).exit_code == 0
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages)
    assert "Çelikkaya" in text
    assert "20. Februar 2024" in text
    assert path.stat().st_mode & 0o077 == 0


def test_nowhere_to_go_is_wrong_use(station: CommandLine) -> None:
    assert station("paper-list").exit_code == 2


def test_a_folder_that_cannot_be_written_is_told(station: CommandLine, tmp_path: Path) -> None:
    assert station("paper-list", "-o", str(tmp_path / "no" / "list.pdf"), *DAY).exit_code != 0


def test_ticks_check_people_in(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "ticks.txt"
    path.write_text(f"{CODES[RegistrationId('R1')]}\n{CODES[RegistrationId('R4')].lower()}\n", "utf-8")
    done = station("import", "--ticks", str(path), *DAY)
    assert done.exit_code == 0
    assert "2 checked in for 2024-02-20, 0 were already" in done.stdout
    again = station("import", "--ticks", str(path), *DAY)
    assert "0 checked in for 2024-02-20, 2 were already" in again.stdout


def test_ticks_come_from_standard_input_and_wrong_ones_are_told_by_line(station: CommandLine) -> None:
    lines = f"{CODES[RegistrationId('R1')]}\n\nK7M-2QQ\n".encode()
    done = station("import", "--ticks", "-", *DAY, stdin=lines)
    assert done.exit_code == 1
    assert "line 3: K7M-2QQ" in done.stderr


def test_a_dry_run_of_ticks_writes_nothing(station: CommandLine) -> None:
    lines = CODES[RegistrationId("R1")].encode()
    told = station.json("import", "--ticks", "-", "--dry-run", *DAY, stdin=lines)
    assert [line.get("answer") for line in told] == ["ticked", None]
    assert told[-1]["ticked"] == 1
    assert not here(station) or here(station) == {"0"}


def test_a_list_and_ticks_at_once_are_wrong_use(station: CommandLine, tmp_path: Path) -> None:
    assert station("import", "list.csv", "--ticks", "-").exit_code == 2
    assert station("import").exit_code == 2


def test_a_file_that_is_not_there_is_told(station: CommandLine) -> None:
    assert station("import", "--ticks", "gone.txt", *DAY).exit_code != 0


def test_the_trail_says_that_a_list_was_made_and_ticks_were_entered(station: CommandLine, tmp_path: Path) -> None:
    station("paper-list", "-o", str(tmp_path / "list.pdf"), *DAY)
    station("import", "--ticks", "-", *DAY, stdin=CODES[RegistrationId("R1")].encode())
    told = station("trail").stdout
    assert "paper list" in told
    assert "ticks" in told
    assert "Çelikkaya" not in told
