"""One kiosk after the other in the same process, each with the settings as they are then."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import diagnostics
from kiosk.commands import practice, run, turn
from kiosk.commands.run import _open_kiosk
from kiosk.commands.station import now
from kiosk.commands.turn import House, Turn
from kiosk.commands.wanted import Wanted
from kiosk.domain.next_run import Next
from kiosk.settings import DEFAULT_EVENT


@pytest.fixture
def wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wanted:
    """A kiosk on an event file of its own."""
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "test.key"))
    monkeypatch.setenv("QT_IM_MODULE", "")
    monkeypatch.setattr(run, "_tell_what_is_due", lambda *_: None)
    for keeps in ("keep_log", "keep_crashes"):
        monkeypatch.setattr(diagnostics, keeps, lambda *_: None)
    shutil.copyfile(DEFAULT_EVENT, tmp_path / "my event.toml")
    return Wanted(tmp_path / "my event.toml", tmp_path / "data", demo=False, windowed=True)


@pytest.fixture
def taken() -> list[tuple[str, str]]:
    """The turns that were taken: which kind, and the name of their event."""
    return []


def plays(
    monkeypatch: pytest.MonkeyPatch, taken: list[tuple[str, str]], wanted: Wanted, *orders: Next, spoilt: bool = False
) -> None:
    """Each turn ends with the next order; after the first the event has another name, or the file is no good."""
    kinds: list[str] = []
    coming = iter(orders)

    @contextmanager
    def practising(real: Turn) -> Iterator[Turn]:
        kinds.append("practice")
        yield real

    def take(played: Turn, _house: House) -> Next:
        taken.append((kinds.pop() if kinds else "real", played.parts.event.event.name))
        text = wanted.event.read_text("utf-8")
        wanted.event.write_text("nonsense" if spoilt else text.replace('name = "Gemeinsam', 'name = "Neu', 1), "utf-8")
        return next(coming)

    monkeypatch.setattr(practice, "practising", practising)
    monkeypatch.setattr(turn, "take", take)
    _open_kiosk(wanted, now, Next.REAL)


def test_the_same_kind_comes_again_with_new_settings_and_practice_gives_way_to_the_real_one(
    qapp: object, wanted: Wanted, taken: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    plays(monkeypatch, taken, wanted, Next.AGAIN, Next.PRACTICE, Next.AGAIN, Next.REAL, Next.END)
    assert [kind for kind, _ in taken] == ["real", "real", "practice", "practice", "real"]
    names = [name for _, name in taken]
    assert names[0].startswith("Gemeinsam")
    assert all(name.startswith("Neu") for name in names[1:])


def test_settings_that_cannot_be_used_any_more_end_no_kiosk(
    qapp: object, wanted: Wanted, taken: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    plays(monkeypatch, taken, wanted, Next.AGAIN, Next.END, spoilt=True)
    assert len({name for _, name in taken}) == 1
    assert len(taken) == 2
