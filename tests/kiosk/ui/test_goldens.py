"""Goldens: every screen in every language, orientation and theme looks as it did, and no text on it is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from kiosk.settings import EventSettings
from kiosk.ui.theme import dress
from kiosk.ui.viewfinder import Preview
from kiosk.ui.window import KioskWindow
from tests.conftest import ROOT
from tools.golden_sheets import Tile, read, told_apart, write
from tools.goldens import ALL, GOLDENS, SheetOf, event_of_goldens, shots
from tools.pictures import sample_frame

LEFT_BEHIND = ROOT / "einlass-report" / "goldens"
"""Where a failing test leaves what it saw, and what was different about it."""
LARGEST_BYTES = 12_000_000


class Studio:
    """One window for all sheets; each sheet is rendered once, for its pictures and for its words."""

    def __init__(self, settings: EventSettings, frame: Preview) -> None:
        self._settings, self._frame = settings, frame
        self._window = KioskWindow(settings)
        self._window.show()
        self.sheet = cache(self._sheet)

    def _sheet(self, sheet: SheetOf) -> tuple[dict[str, Tile], dict[str, tuple[str, ...]]]:
        tiles, cut = {}, {}
        for shot in shots(self._window, self._settings, self._frame, sheet):
            assert shot.name not in tiles, f"two screens are called {shot.name}"
            tiles[shot.name] = shot.tile()
            if shot.clipped:
                cut[shot.name] = shot.clipped
        return tiles, cut

    def close(self) -> None:
        """Nothing of it stays."""
        self._window.close()
        self._window.deleteLater()


@pytest.fixture(scope="module")
def studio(qapp: QApplication) -> Iterator[Studio]:
    settings = event_of_goldens()
    dress(qapp, settings.looks)
    studio = Studio(settings, sample_frame())
    yield studio
    studio.close()


def _ids(sheet: SheetOf) -> str:
    return sheet.name.removesuffix(".webp")


@pytest.mark.parametrize("sheet", ALL, ids=_ids)
def test_every_screen_looks_as_it_did(studio: Studio, sheet: SheetOf) -> None:
    tiles, _ = studio.sheet(sheet)
    assert sheet.path.is_file(), f"`python -m tools.goldens --only {_ids(sheet)}` makes it"
    kept = read(sheet.path)
    changed = [name for name in tiles if name not in kept.tiles or not kept.difference(name, tiles).small]
    gone = [name for name in kept.tiles if name not in tiles]
    if changed or gone:
        _leave_behind(sheet, tiles, {name: (kept.tiles[name], tiles[name]) for name in changed if name in kept.tiles})
    why = f"look at {LEFT_BEHIND / sheet.name}; if it is right, `python -m tools.goldens --only {_ids(sheet)}` keeps it"
    assert (changed, gone) == ([], []), why


@pytest.mark.parametrize("sheet", ALL, ids=_ids)
def test_no_text_is_cut_off(studio: Studio, sheet: SheetOf) -> None:
    _, cut = studio.sheet(sheet)
    assert cut == {}


def test_every_sheet_is_kept_and_no_other() -> None:
    assert {path.name for path in GOLDENS.iterdir()} == {sheet.name for sheet in ALL}


def test_all_of_them_together_are_small() -> None:
    assert sum(path.stat().st_size for path in GOLDENS.glob("*.webp")) <= LARGEST_BYTES


def _leave_behind(sheet: SheetOf, tiles: dict[str, Tile], pairs: dict[str, tuple[Tile, Tile]]) -> None:
    """What was seen, and for each changed screen what was, what is, and where they differ."""
    write(LEFT_BEHIND / sheet.name, tiles)
    for name, (kept, new) in pairs.items():
        folder = LEFT_BEHIND / _ids(sheet)
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(told_apart(kept, new)).save(folder / f"{name}.png")
