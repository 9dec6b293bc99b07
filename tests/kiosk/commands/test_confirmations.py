"""`confirmations`: the files, who gets which, who gets none, and that the tickets on them open the door."""

from __future__ import annotations

import csv
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from kiosk.commands import confirmations, many
from kiosk.commands.confirmations import ConfirmationTrouble
from kiosk.commands.progress import Tick
from tests.kiosk.commands.conftest import CommandLine

GROUP = """id,code,first_name,last_name,email,group
G1,GD24-group,Änne,=Quitte,anne@quitte.example,Quitte
G2,GD24-group,Til,Quitte,,Quitte
"""


def read(picture: Path) -> str:
    (code,) = zxingcpp.read_barcodes(Image.open(picture))
    return str(code.text)


@pytest.fixture
def mail(station: CommandLine, tmp_path: Path) -> Path:
    """A folder for the confirmations of a station with a group on its list."""
    path = tmp_path / "group.csv"
    path.write_text(GROUP, "utf-8")
    assert station("import", str(path), "--partial").exit_code == 0
    return tmp_path / "mail"


def test_everybody_confirmed_gets_a_page_and_a_picture_named_by_the_id(station: CommandLine, mail: Path) -> None:
    result = station("confirmations", "-o", str(mail))
    assert result.exit_code == 0, result.output
    files = {f"{name}.{ending}" for name in ("R1", "R2", "R3", "G1") for ending in ("pdf", "png")}
    assert {path.name for path in mail.iterdir()} == files | {"confirmations.csv"}
    assert "left out: 1 not confirmed yet" in result.stdout
    assert "left out: 1 cancelled" in result.stdout


def test_the_picture_opens_the_door(station: CommandLine, mail: Path) -> None:
    station("confirmations", "-o", str(mail), "--format", "png")
    ticket = read(mail / "R1.png")
    assert ticket.startswith("EL1.")
    (answer,) = station.json("admit", ticket, "--day", "2024-02-20")
    assert (answer["outcome"], answer["registration"]["id"]) == ("admitted", "R1")
    (choice,) = station.json("admit", read(mail / "G1.png"), "--day", "2024-02-20")
    assert [member["id"] for member in choice["members"]] == ["G1", "G2"]


def test_an_event_without_signed_tickets_uses_the_codes_of_the_list(
    station: CommandLine, mail: Path, tmp_path: Path
) -> None:
    event = tmp_path / "event.toml"
    plain = Path("resources/events/gemeinsam-digital-2024.toml").read_text("utf-8")
    event.write_text(plain.replace('confirmations = "signed"', 'confirmations = "code"'), "utf-8")
    station("confirmations", "-o", str(mail), "--format", "png", "--event", str(event))
    assert read(mail / "R1.png") == "GD24-one"


def test_the_index_says_who_gets_which_file_and_runs_no_formula(station: CommandLine, mail: Path) -> None:
    station("confirmations", "-o", str(mail), "--format", "pdf")
    with (mail / "confirmations.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert rows["R1"]["email"] == "a@museum.example"
    assert (rows["G1"]["pdf"], rows["G2"]["pdf"]) == ("G1.pdf", "G1.pdf")
    assert not any(cell.startswith("=") for row in rows.values() for cell in row.values())


def test_one_confirmation_of_a_group_is_found_by_its_code_or_by_any_of_its_people(
    station: CommandLine, mail: Path
) -> None:
    for who in ("GD24-group", "G2"):
        *lines, _ = station.json("confirmations", "-o", str(mail), "--only", who, "--format", "png")
        assert [(line["registration"], line["people"]) for line in lines] == [("G1", 2)]


def test_whoever_is_asked_for_and_gets_none_is_told(station: CommandLine, mail: Path) -> None:
    result = station("confirmations", "-o", str(mail), "--only", "R4", "--only", "R1", "--format", "png")
    assert result.exit_code == 1
    assert "left out: 1 not confirmed yet: R4" in result.stdout
    assert {path.name for path in mail.iterdir()} == {"R1.png", "confirmations.csv"}


def test_an_id_that_nobody_has_is_named_and_nothing_is_made(station: CommandLine, mail: Path) -> None:
    result = station("confirmations", "-o", str(mail), "--only", "R1", "--only", "R99")
    assert result.exit_code == 1
    assert "id or code R99" in result.stderr
    assert not mail.exists()


def test_only_some_can_be_made_anew(station: CommandLine, mail: Path) -> None:
    lines = station.json("confirmations", "-o", str(mail), "--only", "R1", "--only", "GD24-two", "--format", "pdf")
    assert {line["registration"] for line in lines[:-1]} == {"R1", "R2"}
    assert lines[-1] == {"written": 2, "left_out": {}, "refused": {}}


def test_many_are_made_by_several_processes_and_are_the_same(
    station: CommandLine, mail: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "FEW", 2)
    station("confirmations", "-o", str(mail), "--format", "png")
    assert read(mail / "R2.png").startswith("EL1.")
    assert len(list(mail.glob("*.png"))) == 4


def test_a_code_too_long_for_a_ticket_is_refused_and_the_others_are_made(
    station: CommandLine, mail: Path, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    path.write_text("".join(f"L{number},{'x' * 120},Uhl,Uhls\n" for number in (1, 2)), "utf-8")
    path.write_text("id,code,last_name,group\n" + path.read_text("utf-8"), "utf-8")
    assert station("import", str(path), "--partial").exit_code == 0
    result = station("confirmations", "-o", str(mail), "--format", "pdf")
    assert result.exit_code == 1
    assert "refused: L1: the reference of 120 characters is too long for a ticket" in result.stderr
    assert (mail / "R1.pdf").exists()
    assert not (mail / "L1.pdf").exists()


def test_the_page_opens_the_door_when_it_is_printed(station: CommandLine, mail: Path, tmp_path: Path) -> None:
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm of poppler-utils is not installed")
    station("confirmations", "-o", str(mail), "--only", "R2", "--format", "pdf")
    command = ["pdftoppm", "-r", "100", "-gray", "-png", "-singlefile", str(mail / "R2.pdf"), str(tmp_path / "page")]
    subprocess.run(command, check=True, timeout=30)
    ticket = read(tmp_path / "page.png")
    (seen,) = pyzbar.decode(Image.open(tmp_path / "page.png"), symbols=[pyzbar.ZBarSymbol.QRCODE])
    assert seen.data.decode() == ticket
    assert [station.json("admit", ticket, "--day", day)[0]["outcome"] for day in ("2024-02-20", "2024-02-21")] == [
        "wrong_day",
        "admitted",
    ]


def test_the_files_are_for_their_owner_alone_and_named_after_nobody(station: CommandLine, mail: Path) -> None:
    station("confirmations", "-o", str(mail), "--only", "R1")
    assert mail.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in mail.iterdir()} == {0o600}
    assert not [path for path in mail.iterdir() if "aylin" in path.name.lower()]


def test_making_them_again_replaces_the_files(station: CommandLine, mail: Path) -> None:
    station("confirmations", "-o", str(mail), "--only", "R1", "--format", "png")
    first = read(mail / "R1.png")
    station("confirmations", "-o", str(mail), "--only", "R1", "--format", "png")
    assert read(mail / "R1.png") != first
    (answer,) = station.json("admit", read(mail / "R1.png"), "--day", "2024-02-20")
    assert answer["outcome"] == "admitted"


def test_a_page_that_cannot_be_written_leaves_no_half_of_it(station: CommandLine, mail: Path) -> None:
    (mail / "R1.pdf").mkdir(parents=True)
    result = station("confirmations", "-o", str(mail), "--only", "R1", "--only", "R2")
    assert isinstance(result.exception, ConfirmationTrouble)
    assert "cannot be written" in str(result.exception)
    assert "Aylin" not in str(result.exception)
    assert not [path.name for path in mail.iterdir() if path.name.startswith(".")]
    assert not (mail / "confirmations.csv").exists()


def test_a_full_disk_ends_with_a_sentence(station: CommandLine, mail: Path) -> None:
    command = [sys.executable, "main.py", "confirmations", "-o", str(mail), "--only", "R1", "--format", "pdf"]
    station("tickets", "keys")  # a first key would be written, too
    most = 36 * 1024  # less than a page, and more than SQLite needs beside its file
    result = subprocess.run(
        [*command, "--data", str(station.folder / "data")],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )
    assert result.returncode == 3, result.stderr
    assert "cannot be written (File too large); please free some space" in result.stderr
    assert "Traceback" not in result.stderr
    assert list(mail.iterdir()) == []


def test_how_far_it_is_is_told_after_each_of_them(
    station: CommandLine, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []

    @contextmanager
    def listening(what: str) -> Iterator[Tick]:
        yield lambda done, total: told.append((done, total))

    monkeypatch.setattr(confirmations, "progress", listening)
    station("confirmations", "-o", str(mail), "--format", "png")
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_folder_that_cannot_be_made_is_named(station: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = station("confirmations", "-o", str(tmp_path / "file" / "mail"))
    assert isinstance(result.exception, ConfirmationTrouble)
    assert "please choose another folder" in str(result.exception)


def test_nobody_to_confirm_leaves_an_empty_index(einlass: CommandLine, tmp_path: Path) -> None:
    result = einlass("confirmations", "-o", str(tmp_path / "mail"))
    assert result.exit_code == 0
    assert "0 confirmations written" in result.stdout


def test_two_ids_that_would_share_a_file_are_not_both_made(station: CommandLine, mail: Path, tmp_path: Path) -> None:
    path = tmp_path / "alike.csv"
    path.write_text("id,code,last_name\nr1,GD24-small,Uhl\n", "utf-8")
    station("import", str(path), "--partial")
    result = station("confirmations", "-o", str(mail), "--format", "pdf")
    assert result.exit_code == 1
    assert "would take the place of that of R1" in result.stderr or "of r1" in result.stderr
    assert sum((mail / name).exists() for name in ("R1.pdf", "r1.pdf")) == 1
