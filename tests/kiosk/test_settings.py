"""The event file and its errors."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.settings import DEFAULT_EVENT, SettingsError, read_event

WHOLE = DEFAULT_EVENT.read_text("utf-8")


def broken(tmp_path: Path, old: str, new: str) -> str:
    assert old in WHOLE
    path = tmp_path / "event.toml"
    path.write_text(WHOLE.replace(old, new, 1), "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_event(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_the_customers_event_is_complete() -> None:
    settings = read_event()
    assert settings.event.name == "Gemeinsam Digital"
    assert settings.days == (date(2024, 2, 20), date(2024, 2, 21))
    assert settings.venue.name == "Hospitalhof Stuttgart"
    assert len(settings.organisers) == 4
    assert settings.funder.name == "Ministerium für Wissenschaft, Forschung und Kunst"
    assert settings.sponsor.name == "Wüstenrot Stiftung"
    assert settings.contact.name == "Maximilian Westphal"
    assert {part.attendance.value for part in settings.programme} == {"onsite", "online"}


def test_a_wrong_key_is_named(tmp_path: Path) -> None:
    assert "venue.citty is not known" in broken(tmp_path, "city =", "citty =")


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    assert "venue.city is missing" in broken(tmp_path, 'city = "Stuttgart"\n', "")


def test_a_wrong_value_is_named_with_what_was_found(tmp_path: Path) -> None:
    text = broken(tmp_path, '"Europe/Berlin"', '"Mars/Olympus"')
    assert "event.time_zone" in text
    assert "Mars/Olympus" in text


def test_days_out_of_order_are_refused(tmp_path: Path) -> None:
    assert "in order" in broken(tmp_path, "[2024-02-20, 2024-02-21]", "[2024-02-21, 2024-02-20]")


def test_a_programme_outside_the_event_is_refused(tmp_path: Path) -> None:
    text = broken(tmp_path, 'link = "https', 'days_ = 1\nlink = "https')
    assert "days_ is not known" in text


def test_a_wrong_colour_is_refused(tmp_path: Path) -> None:
    assert "looks.primary" in broken(tmp_path, "#1F3A5F", "blue")


def test_broken_toml_says_where(tmp_path: Path) -> None:
    assert "line" in broken(tmp_path, "[venue]", "[venue")


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="--event"):
        read_event(tmp_path / "none.toml")


def test_the_day_is_that_of_the_venue() -> None:
    settings = read_event()
    assert settings.day_at(datetime(2024, 2, 19, 23, 30, tzinfo=UTC)) == date(2024, 2, 20)
    assert settings.day_at(datetime(2024, 2, 20, 23, 30, tzinfo=UTC)) == date(2024, 2, 21)
