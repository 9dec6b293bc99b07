"""The secret that the stations of an event have in common: shown, taken over, made anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.commands.exchange_key import _in_a_terminal
from kiosk.commands.output import Exit
from kiosk.pages.codes import Correction, qr_rows
from kiosk.sealing import ExchangeKey
from tests.kiosk.commands.conftest import CommandLine

OTHER = ExchangeKey(bytes(32))


def shown(einlass: CommandLine) -> str:
    """The key of the station."""
    (line,) = einlass.json("exchange-key")
    return str(line["key"])


def test_it_is_shown_as_text_with_its_mark(einlass: CommandLine) -> None:
    text = shown(einlass)
    said = einlass("exchange-key").stdout
    assert text in said
    assert f"mark {ExchangeKey.from_text(text).mark}, from the key file" in said


def test_showing_it_stands_in_the_trail_without_the_key(einlass: CommandLine) -> None:
    text = shown(einlass)
    said = einlass("trail").stdout
    assert "exchange-key-shown" in said
    assert text not in said


@pytest.mark.parametrize("way", ["text", "file", "input"])
def test_another_one_is_taken_over(einlass: CommandLine, tmp_path: Path, way: str) -> None:
    path = tmp_path / "key.txt"
    path.write_text(f"The key of our event:\n  {OTHER.text}\n", "utf-8")
    given = {"text": OTHER.text.lower(), "file": str(path), "input": "-"}[way]
    result = einlass("exchange-key", "--use", given, "--yes", stdin=path.read_bytes() if way == "input" else None)
    assert result.exit_code == 0
    assert f"has the key {OTHER.mark} now" in result.stdout
    assert shown(einlass) == OTHER.text


def test_it_is_asked_first(einlass: CommandLine) -> None:
    before = shown(einlass)
    result = einlass("exchange-key", "--use", OTHER.text, stdin=b"n\n")
    assert result.exit_code == Exit.SOME_REFUSED
    assert shown(einlass) == before
    assert einlass("exchange-key", "--use", OTHER.text, stdin=b"y\n").exit_code == 0
    assert shown(einlass) == OTHER.text


def test_the_one_it_has_already_changes_nothing(einlass: CommandLine) -> None:
    result = einlass("exchange-key", "--use", shown(einlass))
    assert result.exit_code == 0
    assert "already" in result.stdout


def test_a_new_one_is_made(einlass: CommandLine) -> None:
    before = shown(einlass)
    assert einlass("exchange-key", "--new", "--yes").exit_code == 0
    assert shown(einlass) != before
    assert "agreed on" in einlass("exchange-key").stdout


@pytest.mark.parametrize("text", ["EX1-ABCD", "nowhere.txt", "-"])
def test_what_is_no_key_is_refused_without_repeating_a_key(einlass: CommandLine, text: str) -> None:
    result = einlass("exchange-key", "--use", text, "--yes", stdin=b"EX1-SECRET-HALF")
    assert result.exit_code == Exit.WRONG_USE
    assert "SECRET" not in result.output


def test_both_at_once_is_wrong(einlass: CommandLine) -> None:
    assert einlass("exchange-key", "--use", OTHER.text, "--new").exit_code == Exit.WRONG_USE


def test_two_stations_with_other_keys_merge_once_one_has_taken_over_the_key(
    station: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = str(tmp_path / "b")
    station("bundle", bundle)
    theirs = shown(station)
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "other.key"))
    (tmp_path / "other").mkdir()
    other = CommandLine(tmp_path / "other")
    refused = other("merge", bundle)
    assert refused.exit_code == Exit.TROUBLE
    assert "exchange-key --use" in refused.output
    assert other("exchange-key", "--use", theirs, "--yes").exit_code == 0
    assert other("merge", bundle).exit_code == 0
    assert other.json("stats")[0]["registered"] == 5


def test_a_terminal_shows_the_code_with_its_quiet_frame() -> None:
    rows = qr_rows(OTHER.text, Correction.MEDIUM)
    lines = _in_a_terminal(rows)
    plain = [line.removeprefix("\x1b[30;107m").removesuffix("\x1b[0m") for line in lines]
    assert len({len(line) for line in plain}) == 1
    assert plain[0].strip() == plain[-1].strip() == ""
    pixels = (
        [[letter in "▀█" for letter in line] for line in plain],
        [[letter in "▄█" for letter in line] for line in plain],
    )
    dark = sum(map(sum, pixels[0])) + sum(map(sum, pixels[1]))
    assert dark == sum(row.count("1") for row in rows)
