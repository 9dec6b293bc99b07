"""`confirmations`: the files, who gets which, who gets none, and that the tickets on them open the door."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.commands import confirmations
from kiosk.commands.confirmations import ConfirmationTrouble
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


def test_only_some_can_be_made_anew(station: CommandLine, mail: Path) -> None:
    lines = station.json("confirmations", "-o", str(mail), "--only", "R1", "--only", "GD24-two", "--format", "pdf")
    assert {line["registration"] for line in lines[:-1]} == {"R1", "R2"}
    assert lines[-1]["written"] == 2


def test_many_are_made_by_several_processes_and_are_the_same(
    station: CommandLine, mail: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confirmations, "FEW", 2)
    station("confirmations", "-o", str(mail), "--format", "png")
    assert read(mail / "R2.png").startswith("EL1.")
    assert len(list(mail.glob("*.png"))) == 4


def test_an_id_too_long_for_a_ticket_is_named_and_the_others_are_made(
    station: CommandLine, mail: Path, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    path.write_text(f"id,code,last_name\n{'x' * 64},GD24-long,Uhl\n", "utf-8")
    station("import", str(path), "--partial")
    result = station("confirmations", "-o", str(mail), "--format", "pdf")
    assert result.exit_code in (0, 1)
    assert (mail / "R1.pdf").exists()
    assert ("refused" in result.stderr) == (result.exit_code == 1)


def test_a_folder_that_cannot_be_made_is_named(station: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = station("confirmations", "-o", str(tmp_path / "file" / "mail"))
    assert isinstance(result.exception, ConfirmationTrouble)
    assert "please choose another folder" in str(result.exception)


def test_nobody_to_confirm_leaves_an_empty_index(einlass: CommandLine, tmp_path: Path) -> None:
    result = einlass("confirmations", "-o", str(tmp_path / "mail"))
    assert result.exit_code == 0
    assert "0 confirmations written" in result.stdout
