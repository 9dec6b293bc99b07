"""Which folders there are to choose from."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.office.places import PlaceKind, documents, mounted, places


def test_the_stations_own_folder_is_the_first_and_is_made(tmp_path: Path) -> None:
    found = places(tmp_path / "data", tmp_path, media=tuple)
    assert found[0].kind is PlaceKind.EXPORTS
    assert found[0].path == tmp_path / "data" / "exports"
    assert found[0].path.is_dir()
    assert found[0].free > 0


def test_what_is_plugged_in_is_found_by_its_name(tmp_path: Path) -> None:
    stick = tmp_path / "EINLASS"
    stick.mkdir()
    found = places(tmp_path / "data", tmp_path / "nobody", media=lambda: [("EINLASS", stick)])
    assert [(place.kind, place.name) for place in found[1:]] == [(PlaceKind.MEDIUM, "EINLASS")]


def test_what_was_pulled_out_is_no_place(tmp_path: Path) -> None:
    found = places(tmp_path / "data", tmp_path / "nobody", media=lambda: [("EINLASS", tmp_path / "gone")])
    assert len(found) == 1


@pytest.mark.parametrize("name", ["Documents", "Dokumente"])
def test_documents_are_found_in_both_languages(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert documents(tmp_path) == tmp_path / name


def test_documents_are_where_the_desktop_says(tmp_path: Path) -> None:
    (tmp_path / "Papiere").mkdir()
    (tmp_path / "Documents").mkdir()
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Papiere"\n', "utf-8")
    assert documents(tmp_path) == tmp_path / "Papiere"


def test_without_documents_there_are_none(tmp_path: Path) -> None:
    assert documents(tmp_path) is None


def test_this_computer_can_be_asked() -> None:
    assert all(path.is_absolute() for _name, path in mounted())
