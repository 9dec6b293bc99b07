"""`doctor` looks at everything with a real file, and ends with 1 only if something is red."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import qrcode
from PIL import Image
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.checkup.finding import Check
from kiosk.commands.output import Exit
from tests.kiosk.commands.conftest import CommandLine


@pytest.fixture
def silent(qapp: QApplication, station: CommandLine) -> CommandLine:
    """A station that has a folder for its badges and says nothing."""
    text = '[[printers]]\nfolder = "badges"\n[voice]\nsounds = false\nspeech = false\n'
    (station.folder / "data" / "station.toml").write_text(text, "utf-8")
    return station


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """What a camera sees: a code."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    picture = Image.new("L", (1280, 720), 120)
    picture.paste(qrcode.make("EINLASS-TEST", box_size=9).get_image().convert("L"), (400, 200))
    picture.save(folder / "code.png")
    return folder


def test_quickly_it_says_what_is_known_at_once(silent: CommandLine) -> None:
    lines = {line["check"]: line for line in silent.json("doctor", "--quick")}
    assert lines["list"]["light"] == "green"
    assert lines["file"]["light"] == "green"
    assert lines["encryption"]["light"] == "green"
    assert lines["backup"]["light"] == "yellow"
    assert lines["hub"]["light"] == "none"
    assert "camera" not in lines


def test_yellow_ends_with_0(silent: CommandLine) -> None:
    assert silent("doctor", "--quick").exit_code == Exit.DONE


def test_an_empty_list_is_red_and_ends_with_1(einlass: CommandLine) -> None:
    result = einlass("doctor", "--quick", "--json")
    assert '"list_empty"' in result.stdout
    assert result.exit_code == Exit.SOME_REFUSED


def test_all_of_it_with_a_camera_that_sees_a_code(silent: CommandLine, pictures: Path) -> None:
    lines = {line["check"]: line for line in silent.json("doctor", "--source", str(pictures))}
    assert lines.keys() == {check.value for check in Check}
    assert lines["camera"]["remark"] == "code_read"
    assert lines["badges"]["light"] == "green"
    assert all(line["says"] for line in lines.values())


def test_a_camera_that_is_missing_is_red(silent: CommandLine, tmp_path: Path) -> None:
    result = silent("doctor", "--source", str(tmp_path / "none.mp4"))
    assert result.exit_code == Exit.SOME_REFUSED
    assert "none.mp4" in result.stdout


def test_the_camera_of_an_open_kiosk_is_left_to_it(silent: CommandLine, pictures: Path) -> None:
    (silent.folder / "data" / "kiosk.lock").write_text(f"{os.getpid()}\npython\nhere\n", "utf-8")
    lines = {line["check"]: line for line in silent.json("doctor", "--source", str(pictures))}
    assert lines["camera"]["remark"] == "camera_in_use"


def test_a_test_badge_is_printed_when_asked_for(silent: CommandLine) -> None:
    result = silent("doctor", "--quick", "--print")
    assert not (silent.folder / "data" / "badges").exists()
    result = silent("doctor", "--print", "--source", str(silent.folder / "none.mp4"))
    assert "has the test badge" in result.output
    assert len(list((silent.folder / "data" / "badges").glob("badge-test-*.pdf"))) == 1


def test_the_result_is_written_on_a_sheet(silent: CommandLine, tmp_path: Path) -> None:
    assert silent("doctor", "--quick", "-o", str(tmp_path / "check.pdf")).exit_code == Exit.DONE
    (page,) = PdfReader(tmp_path / "check.pdf").pages
    text = page.extract_text()
    assert "Gemeinsam Digital" in text
    assert "Aylin" not in text


def test_nothing_about_a_person_is_told(silent: CommandLine, tmp_path: Path) -> None:
    output = silent("doctor", "--source", str(tmp_path / "none.mp4")).output
    assert not any(name in output for name in ("Aylin", "Öz", "Hübschle", "museum.example"))
