"""`find`: one answer a line, as soon as the line is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from tests.kiosk.commands.conftest import CommandLine

ROOT = Path(__file__).resolve().parents[3]


def ids(answer: dict[str, Any]) -> list[str]:
    return [match["id"] for match in answer["matches"]]


def test_a_line_is_answered_before_the_next_one_is_sent(station: CommandLine) -> None:
    command = [sys.executable, "main.py", "find", "--stdin", "--json", "--data", str(station.folder / "data")]
    with subprocess.Popen(
        command, cwd=ROOT, env=os.environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as process:
        # An answer that is held back would be waited for without end.
        watchdog = threading.Timer(30, process.kill)
        watchdog.start()
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            answers = []
            for line in (b"celikaya\n", b"\n", b"\xff\xfe\x80\n", "hübschle\r\n".encode(), b"oez uli\n"):
                process.stdin.write(line)
                answers.append(json.loads(process.stdout.readline()))
            process.stdin.write(b"zofia")
            process.stdin.close()
            answers.append(json.loads(process.stdout.readline()))
            assert process.stdout.read() == b""
        finally:
            watchdog.cancel()
            watchdog.join()
    assert process.returncode == 0
    assert [ids(answer) for answer in answers] == [["R1"], [], [], ["R5"], ["R2"], ["R3"]]
    assert [answer["query"] for answer in answers] == [
        "celikaya",
        "",
        "\ufffd\ufffd\ufffd",
        "hübschle",
        "oez uli",
        "zofia",
    ]
    assert answers[0]["ms"] > 0


def test_a_match_says_what_tells_two_of_one_name_apart(station: CommandLine) -> None:
    (answer,) = station.json("find", "celikkaya")
    assert answer["query"] == "celikkaya"
    (match,) = answer["matches"]
    assert match["id"] == "R1"
    assert match["name"] == "Aylin Çelikkaya"
    assert match["organisation"] == "Heimatmuseum"
    assert match["status"] == "confirmed"


def test_no_more_are_shown_than_asked_for(station: CommandLine) -> None:
    (answer,) = station.json("find", "GD24", "--limit", "2")
    assert len(answer["matches"]) == 2


def test_a_query_or_stdin_is_needed_but_not_both(station: CommandLine) -> None:
    assert station("find").exit_code == 2
    assert station("find", "öz", "--stdin", stdin=b"").exit_code == 2


def test_no_line_is_no_answer(station: CommandLine) -> None:
    result = station("find", "--stdin", "--json", stdin=b"")
    assert result.exit_code == 0
    assert result.stdout == ""
