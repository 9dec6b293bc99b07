"""`backup` and `restore` as an organiser types them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.commands.output import Exit
from tests.kiosk.commands.conftest import CommandLine, Terminal


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_goes_into_the_file_that_is_named(station: CommandLine, tmp_path: Path) -> None:
    result = station("backup", str(tmp_path / "copy.db"))
    assert result.exit_code == Exit.DONE
    assert (tmp_path / "copy.db").is_file()


def test_nothing_is_overwritten(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("something else", "utf-8")
    code, _, said = terminal("backup", str(tmp_path / "copy.db"))
    assert (code, "is there already" in said) == (Exit.TROUBLE, True)
    assert (tmp_path / "copy.db").read_text("utf-8") == "something else"


def test_a_backup_goes_into_a_folder_and_is_listed(station: CommandLine, medium: Path) -> None:
    (made,) = station.json("backup", "--to", str(medium))
    (listed,) = station.json("backup", "--to", str(medium), "--list")
    assert listed["file"] == made["file"]
    assert Path(made["file"]).parent == medium


def test_the_folder_of_the_station_file_is_used_without_being_named(station: CommandLine, medium: Path) -> None:
    (station.folder / "data" / "station.toml").write_text(f'[backup]\nfolder = "{medium}"\n', "utf-8")
    assert station("backup").exit_code == Exit.DONE
    assert len(list(medium.iterdir())) == 1


def test_without_any_folder_it_says_how_to_name_one(station: CommandLine) -> None:
    result = station("backup")
    assert result.exit_code == Exit.WRONG_USE
    assert "--to" in result.output


def test_a_file_and_a_folder_are_too_much(station: CommandLine, medium: Path) -> None:
    assert station("backup", "copy.db", "--to", str(medium)).exit_code == Exit.WRONG_USE


def test_what_was_there_at_the_backup_is_there_again(station: CommandLine, medium: Path) -> None:
    (made,) = station.json("backup", "--to", str(medium))
    station("admit", "R1", "--day", "2024-02-20")
    (restored,) = station.json("restore", made["file"])
    assert (restored["registrations"], restored["erased_again"]) == (5, 0)
    assert Path(restored["aside"]).is_file()
    (stats,) = station.json("stats")
    assert stats["present_any_day"] == 0


def test_an_open_kiosk_is_not_pulled_away_from_under(terminal: Terminal, medium: Path) -> None:
    assert terminal("backup", "--to", str(medium))[0] == Exit.DONE
    (terminal.folder / "kiosk.lock").write_text(f"{os.getpid()}\npython\nhere\n", "utf-8")
    before = terminal.content()
    code, _, said = terminal("restore", str(next(medium.iterdir())))
    assert (code, "end it first" in said) == (Exit.TROUBLE, True)
    assert terminal.content() == before


def test_a_lock_that_a_killed_kiosk_left_behind_hinders_nobody(terminal: Terminal, medium: Path) -> None:
    assert terminal("backup", "--to", str(medium))[0] == Exit.DONE
    (terminal.folder / "kiosk.lock").write_text("999999999\npython\nhere\n", "utf-8")
    assert terminal("restore", str(next(medium.iterdir())))[0] == Exit.DONE


def test_on_a_new_computer_the_key_file_has_to_come_first(
    terminal: Terminal, medium: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert terminal("backup", "--to", str(medium))[0] == Exit.DONE
    terminal.folder = tmp_path / "new"
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "new.key"))
    code, _, said = terminal("restore", str(next(medium.iterdir())))
    assert (code, "There is no key file" in said) == (Exit.TROUBLE, True)
    assert not (tmp_path / "new.key").exists()
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "station.key"))
    code, told, _ = terminal("restore", str(next(medium.iterdir())))
    assert (code, "6 registrations" in told) == (Exit.DONE, True)
