"""`calls`: another process hears who waits for help; the key that the stations have in common."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.calling.line import HelpLine
from kiosk.calling.post import Post, this_computer
from kiosk.calling.seal import Seal
from kiosk.commands.output import Exit, moment
from kiosk.commands.station import now
from kiosk.domain.help import Need
from kiosk.domain.registration import RegistrationId
from kiosk.station_settings import STATION_FILE, HelpSettings, read_station
from tests.conftest import ROOT
from tests.kiosk.commands.conftest import CommandLine

KEY = "an invented key of a test"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station's data folder with a key and a free port of UDP."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("", 0))
        port = probe.getsockname()[1]
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / STATION_FILE).write_text(f'name = "Left door"\n[help]\nkey = "{KEY}"\nport = {port}\n')
    return folder


@pytest.fixture
def line(qapp: object, folder: Path) -> Iterator[HelpLine]:
    """The line of a station with the same key, in this process."""
    settings = read_station(folder / STATION_FILE).help
    line = HelpLine("Left door", now, Post(Seal(KEY, now), settings.port, this_computer))
    line.open()
    yield line
    line.close()


def listening(folder: Path, output: Path, *words: str) -> subprocess.Popen[bytes]:
    """`calls` in a process of its own, which prints into a file."""
    command = [sys.executable, str(ROOT / "main.py"), "calls", "--data", str(folder), "--json", *words]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    with output.open("wb") as file:
        return subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT, env=environment)


def printed(output: Path) -> list[dict[str, str]]:
    """The lines that are complete."""
    return [json.loads(line) for line in output.read_text("utf-8").splitlines(keepends=True) if line.endswith("\n")]


def test_another_process_hears_who_waits_for_help_and_not_what_they_need(
    line: HelpLine, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    line.on_called("unpaid", RegistrationId("R1"), Need.SEEING)
    process = listening(folder, tmp_path / "printed")
    # This process goes on telling meanwhile, as a station does.
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    assert process.returncode == Exit.DONE
    (call,) = line.calls
    assert printed(tmp_path / "printed") == [
        {
            "id": call.id,
            "station": "Left door",
            "case": "unpaid",
            "registration": "R1",
            "since": moment(call.since),
            "state": "open",
        }
    ]


def test_watching_goes_on_and_says_what_becomes_of_a_call(
    line: HelpLine, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "printed"
    line.on_called("waiting", None, None)
    process = listening(folder, output, "--watch")
    try:
        qtbot.waitUntil(lambda: len(printed(output)) >= 1, timeout=60_000)
        line.on_arrived()
        qtbot.waitUntil(lambda: len(printed(output)) >= 2, timeout=60_000)
        line.on_done(line.calls[0].id)
        qtbot.waitUntil(lambda: len(printed(output)) >= 3, timeout=60_000)
        assert [each["state"] for each in printed(output)] == ["open", "coming", "over"]
    finally:
        process.kill()
        process.wait()


def test_without_a_key_the_command_says_how_to_make_one(einlass: CommandLine) -> None:
    result = einlass("calls")
    assert result.exit_code == Exit.WRONG_USE
    assert "calls --key" in result.stderr


def test_the_key_it_makes_goes_into_the_station_file_as_it_is(einlass: CommandLine) -> None:
    result = einlass("calls", "--key")
    assert result.exit_code == Exit.DONE
    assert len(HelpSettings.model_validate(tomllib.loads(result.stdout)["help"]).key or "") >= 43


def test_a_key_shows_in_no_text_about_the_settings(folder: Path) -> None:
    assert KEY not in repr(read_station(folder / STATION_FILE))
