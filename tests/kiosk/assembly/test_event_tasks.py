"""The event's settings, read and written: the file that comes with the program is never touched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.assembly.event_tasks import event_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.office.event import (
    EventChanged,
    EventRead,
    EventRefused,
    EventSaved,
    EventTrouble,
    ReadEvent,
    SaveEvent,
    StationLine,
)
from kiosk.office.event_form import Problem
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import OWN_EVENT, STATION_FILE
from tests.db.stations import Clock, open_ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.close()


def done(folder: Path, file: Path, order: object) -> object:
    """What comes of an order where the event file is `file`."""
    clock = Clock()
    tasks = event_tasks(Rooms(read_event(), file, folder, lambda: open_ledger(folder, clock), clock))
    return tasks[type(order)](order, lambda done, of: None)


def read(folder: Path, file: Path = DEFAULT_EVENT) -> EventRead:
    news = done(folder, file, ReadEvent())
    assert isinstance(news, EventRead)
    return news


def saved(folder: Path, file: Path = DEFAULT_EVENT, **changes: object) -> EventSaved:
    before = read(folder, file)
    form = replace(before.form, **changes)  # type: ignore[arg-type]
    news = done(folder, file, SaveEvent(form, before.digest))
    assert isinstance(news, EventSaved)
    return news


def test_the_bundled_file_stays_and_a_copy_in_the_data_folder_is_written(ledger: Ledger, tmp_path: Path) -> None:
    before = DEFAULT_EVENT.read_bytes()
    news = saved(tmp_path, name="Neu")
    assert DEFAULT_EVENT.read_bytes() == before
    assert news.read.file == news.read.target == tmp_path / OWN_EVENT
    assert read_event(tmp_path / OWN_EVENT).event.name == "Neu"
    assert read(tmp_path).form.name == "Neu"


def test_a_file_of_ones_own_is_written_where_it_is(ledger: Ledger, tmp_path: Path) -> None:
    own = tmp_path / "meine.toml"
    shutil.copyfile(DEFAULT_EVENT, own)
    own.chmod(0o640)
    saved(tmp_path, own, name="Neu")
    assert read_event(own).event.name == "Neu"
    assert own.stat().st_mode & 0o777 == 0o640
    assert not (tmp_path / OWN_EVENT).exists()
    assert not list(tmp_path.glob(".*.toml.*"))


def test_what_is_saved_is_there_to_be_changed_again(ledger: Ledger, tmp_path: Path) -> None:
    saved(tmp_path, name="Neu")
    saved(tmp_path, look_up=True)
    settings = read_event(tmp_path / OWN_EVENT)
    assert (settings.event.name, settings.screen.look_up) == ("Neu", True)


def test_other_days_are_told(ledger: Ledger, tmp_path: Path) -> None:
    assert not saved(tmp_path, name="Neu").days_changed
    assert saved(tmp_path, days="20.02.2024").days_changed


def test_a_form_with_problems_is_refused_and_nothing_is_written(ledger: Ledger, tmp_path: Path) -> None:
    before = read(tmp_path)
    news = done(tmp_path, DEFAULT_EVENT, SaveEvent(replace(before.form, name=""), before.digest))
    assert isinstance(news, EventRefused)
    assert dict(news.problems) == {"name": Problem.MISSING}
    assert not (tmp_path / OWN_EVENT).exists()
    assert ledger.trail() == ()


def test_what_somebody_else_wrote_meanwhile_is_not_lost(ledger: Ledger, tmp_path: Path) -> None:
    own = tmp_path / "meine.toml"
    shutil.copyfile(DEFAULT_EVENT, own)
    before = read(tmp_path, own)
    own.write_text(own.read_text("utf-8") + "\n# von Hand\n", "utf-8")
    with pytest.raises(EventChanged):
        done(tmp_path, own, SaveEvent(replace(before.form, name="Neu"), before.digest))
    assert own.read_text("utf-8").endswith("# von Hand\n")


def test_a_file_that_cannot_be_used_is_trouble(ledger: Ledger, tmp_path: Path) -> None:
    own = tmp_path / "meine.toml"
    own.write_text("[event]\n", "utf-8")
    with pytest.raises(EventTrouble):
        read(tmp_path, own)


def test_a_folder_that_cannot_be_written_is_trouble_and_the_settings_stay(ledger: Ledger, tmp_path: Path) -> None:
    before = read(tmp_path)
    # A folder where the file should be: not even root can put one in its place.
    (tmp_path / OWN_EVENT).mkdir()
    with pytest.raises(EventTrouble):
        done(tmp_path, DEFAULT_EVENT, SaveEvent(replace(before.form, name="Neu"), before.digest))
    assert ledger.trail() == ()


def test_saving_leaves_a_line(ledger: Ledger, tmp_path: Path) -> None:
    saved(tmp_path, name="Neu")
    assert [line.what for line in ledger.trail()] == ["event"]


def test_the_settings_of_this_computer_are_told_without_the_key(ledger: Ledger, tmp_path: Path) -> None:
    key = "0123456789abcdef"
    (tmp_path / STATION_FILE).write_text(
        f'name = "links"\n[[printers]]\nqueue = "badge"\n[help]\nkey = "{key}"\n', "utf-8"
    )
    lines = read(tmp_path).station
    assert {StationLine("name", "links"), StationLine("printers", "badge"), StationLine("help", "yes")} <= set(lines)
    assert key not in repr(lines)
