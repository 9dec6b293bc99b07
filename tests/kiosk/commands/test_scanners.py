"""`scanners`: what is plugged in, and what a scanner sends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import tty

from typer.testing import CliRunner

from kiosk.commands.app import app
from kiosk.commands.output import Exit
from kiosk.commands.scanners import in_words
from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.trial import PROBE, Trial
from tests.conftest import ROOT

US_ON_GERMAN = PROBE.translate(str.maketrans("yzYZ-/?:_;", "zyZYß-_Ö?ö"))


def scanned(text: str, *words: str) -> subprocess.CompletedProcess[str]:
    """The command with a scanner at its terminal."""
    return subprocess.run(
        [sys.executable, "main.py", "scanners", "--try", *words],
        cwd=ROOT,
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_serial_ports_are_listed_or_there_are_none() -> None:
    done = CliRunner().invoke(app, ["scanners"])
    assert done.exit_code == Exit.DONE
    assert done.output


def test_a_scanner_for_us_keys_on_a_german_keyboard_is_told() -> None:
    done = scanned(f"{US_ON_GERMAN}\n")
    assert done.returncode == Exit.DONE
    assert "set for us keys, this computer has de keys" in done.stdout
    assert 'keyboard = "us"' in done.stdout


def test_the_same_as_json_without_the_picture() -> None:
    found = json.loads(scanned(f"{PROBE}\n", "--json").stdout)
    assert (found["scanner"], found["system"], found["end"]) == ("us", "us", "enter")


def test_another_code_is_not_understood() -> None:
    done = scanned("GD24-4711\n")
    assert done.returncode == Exit.SOME_REFUSED
    assert "GD24" not in done.stdout


def test_nothing_at_all_is_said() -> None:
    assert scanned("").returncode == Exit.TROUBLE


def test_a_serial_scanner_is_tried_out_at_its_port() -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    ready = threading.Event()

    def send() -> None:
        # Whatever comes before the port is open is not a scan that counts.
        while not ready.wait(0.2):
            os.write(ours, f"{PROBE}\r\n".encode())

    scanner = threading.Thread(target=send)
    scanner.start()
    try:
        done = subprocess.run(
            [sys.executable, "main.py", "scanners", "--try", "--port", os.ttyname(theirs)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    finally:
        ready.set()
        scanner.join()
        os.close(ours)
        os.close(theirs)
    assert done.returncode == Exit.DONE, done.stderr
    assert "The scanner is understood." in done.stdout
    assert "[[scanners]]" in done.stdout


def test_a_slow_scanner_gets_a_longer_gap() -> None:
    lines = list(in_words(Trial(Keyboard.US, Keyboard.DE, gap=50)))
    assert "gap = 70" in lines
