"""Whether a kiosk is open is seen without touching its lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from kiosk.lock.only_one import only_one
from kiosk.lock.running import LOCK, is_running


def test_an_open_kiosk_is_seen_and_keeps_its_lock(qapp: object, tmp_path: Path) -> None:
    assert not is_running(tmp_path)
    with only_one(tmp_path):
        assert is_running(tmp_path)
        assert not QLockFile(str(tmp_path / LOCK)).tryLock(0)
    assert not is_running(tmp_path)


def test_what_a_killed_kiosk_left_behind_does_not_count(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text("999999999\npython\nhere\n", "utf-8")
    assert not is_running(tmp_path)


def test_anything_else_in_its_place_does_not_count(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_bytes(b"\xff\xfe nothing of ours")
    assert not is_running(tmp_path)
