"""The progress bar is for a person at a terminal; scripts see nothing of it."""

from __future__ import annotations

import pytest

from kiosk.commands.progress import progress


def test_a_person_sees_how_far_it_is(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress("Confirmations") as tick:
        tick(3, 4)
    shown = capsys.readouterr()
    assert "Confirmations" in shown.err
    assert "3/4" in shown.err
    assert not shown.out


def test_a_script_sees_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Confirmations") as tick:
        tick(3, 4)
    assert capsys.readouterr() == ("", "")
