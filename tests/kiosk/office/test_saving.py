"""Saving a file: whole or not at all, never over another, for nobody else's eyes."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from kiosk.office.saving import NotSaved, Save, save


def test_the_content_is_there(tmp_path: Path) -> None:
    saved = save(Save(tmp_path, "zahlen.csv", b"1;2", "numbers"))
    assert saved.path == tmp_path / "zahlen.csv"
    assert saved.path.read_bytes() == b"1;2"


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    saved = save(Save(tmp_path, "zahlen.csv", b"1;2", "numbers"))
    assert stat.S_IMODE(saved.path.stat().st_mode) == 0o600


def test_a_file_of_that_name_stays(tmp_path: Path) -> None:
    (tmp_path / "zahlen.csv").write_bytes(b"before")
    saved = save(Save(tmp_path, "zahlen.csv", b"1;2", "numbers"))
    assert saved.path.name == "zahlen-2.csv"
    assert (tmp_path / "zahlen.csv").read_bytes() == b"before"


def test_a_stick_that_was_pulled_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match=r"zahlen\.csv cannot be saved"):
        save(Save(tmp_path / "gone", "zahlen.csv", b"1;2", "numbers"))


def test_a_full_stick_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSaved, match="No space left"):
        save(Save(tmp_path, "zahlen.csv", b"1;2", "numbers"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["../x.csv", "/etc/x.csv", "a/b.csv"])
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a file"):
        save(Save(tmp_path, name, b"", "numbers"))
