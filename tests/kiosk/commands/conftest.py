"""A station of its own for every test of the command line, with a real encrypted file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.commands.app import app, main
from tests.db.stations import KEY, content, import_people, open_ledger

PEOPLE = """id,code,title,first_name,last_name,organisation,email,role,attendance,status,days,language,group
R1,GD24-one,,Aylin,Çelikkaya,Heimatmuseum,a@museum.example,volunteer,onsite,confirmed,,de,
R2,GD24-two,Dr.,Uli,Öz,,u@museum.example,speaker,onsite,confirmed,2024-02-21,de,
R3,GD24-three,,Zofia,Brzęczyk,,,press,online,confirmed,,en,
R4,GD24-four,,Götz,Lämmle,,,staff,onsite,pending,,de,
R5,GD24-five,,Sigrid,Hübschle,,,staff,onsite,cancelled,,de,
"""


class CommandLine:
    """Runs commands on one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str, stdin: bytes | None = None) -> Result:
        """Run one command."""
        return CliRunner().invoke(app, [*words, "--data", str(self.folder / "data")], input=stdin)

    def json(self, *words: str, stdin: bytes | None = None) -> list[dict[str, Any]]:
        """Run one command with --json; its lines."""
        return [json.loads(line) for line in self(*words, "--json", stdin=stdin).stdout.splitlines()]


@pytest.fixture
def einlass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A station with nobody on its list."""
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "station.key"))
    return CommandLine(tmp_path)


@pytest.fixture
def station(einlass: CommandLine) -> CommandLine:
    """A station with five people on its list."""
    path = einlass.folder / "list.csv"
    path.write_text(PEOPLE, "utf-8")
    assert einlass("import", str(path)).exit_code == 0
    return einlass


class Terminal:
    """The whole program on a station with six people: its exit code, and what it says to a person."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *words: str) -> tuple[int, str, str]:
        """Exit code, standard output, error stream."""
        self._monkeypatch.setattr(sys, "argv", ["main.py", *words, "--data", str(self.folder)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = self._capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    def content(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table."""
        ledger = open_ledger(self.folder)
        try:
            return content(ledger)
        finally:
            ledger.close()


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A station with the people of `tests.db.stations`."""
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "station.key"))
    (tmp_path / "station.key").write_text(KEY.hex() + "\n", "ascii")
    (tmp_path / "station.key").chmod(0o600)
    ledger = open_ledger(tmp_path / "data")
    import_people(ledger)
    ledger.close()
    return Terminal(tmp_path / "data", monkeypatch, capsys)
