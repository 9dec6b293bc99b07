"""Which file a command works on, and what the station file says about it."""

from __future__ import annotations

from tests.db.stations import open_ledger
from tests.kiosk.commands.conftest import Terminal


def test_the_station_file_names_the_station(terminal: Terminal) -> None:
    (terminal.folder / "station.toml").write_text('name = "Eingang links"\n')
    assert terminal("stats")[0] == 0
    ledger = open_ledger(terminal.folder)
    assert ledger.file.name == "Eingang links"
    ledger.close()


def test_a_station_file_that_cannot_be_used_is_wrong_use(terminal: Terminal) -> None:
    (terminal.folder / "station.toml").write_text("nam = 1\n")
    code, _, said = terminal("stats")
    assert code == 2
    assert "station.toml: nam is not known" in said
