"""The event file and its errors."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from kiosk.domain.registration import Language
from kiosk.domain.rules import Doors, LateRegistration
from kiosk.settings import DEFAULT_EVENT, Door, EventSettings, SettingsError, read_event
from tests.people import DAY_1, DAY_2

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


@pytest.mark.parametrize(
    ("language", "desk"),
    [
        (Language.GERMAN, "Info-Tisch"),
        (Language.ENGLISH, "info desk"),
        (Language.FRENCH, "Info"),
        (Language.EASY_GERMAN, "Info-Tisch"),
        (Language.UKRAINIAN, "Інформація"),
        (Language.TURKISH, "Danışma"),
    ],
)
def test_the_customers_event_says_in_every_language_where_help_is(language: Language, desk: str) -> None:
    assert read_event().door.help_place_in(language) == desk


@pytest.mark.parametrize("language", Language)
def test_the_customers_event_says_everything_in_every_language(language: Language) -> None:
    event, venue = read_event().event, read_event().venue
    for say in (event.subtitle_in, venue.way_in, venue.access_in):
        assert [each for each in Language if say(each) == say(language)] == [language]


def test_without_words_of_its_own_leichte_sprache_reads_german_and_the_others_english() -> None:
    door = Door(help_place="Kasse", help_place_en="cash desk", badge_template="a6")
    german = {language for language in Language if door.help_place_in(language) == "Kasse"}
    assert german == {Language.GERMAN, Language.EASY_GERMAN}
    assert {door.help_place_in(language) for language in set(Language) - german} == {"cash desk"}


def test_a_language_named_twice_is_refused(tmp_path: Path) -> None:
    assert "named once" in broken(tmp_path, 'languages = ["de", ', 'languages = ["de", "de", ')


def test_a_language_that_nobody_speaks_here_is_refused(tmp_path: Path) -> None:
    assert "screen.languages" in broken(tmp_path, '"uk", "tr"]', '"uk", "tlh"]')


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


HOURS = """
[[doors]]
day = 2024-02-20
opens = 08:30:00
closes = 18:00:00
places = 250

[[doors]]
day = 2024-02-21
closes = 16:00:00
"""


def with_doors(tmp_path: Path, doors: str = HOURS) -> EventSettings:
    path = tmp_path / "event.toml"
    path.write_text(WHOLE + doors, "utf-8")
    return read_event(path)


def test_hours_and_places_become_rules_of_their_day(tmp_path: Path) -> None:
    rules = with_doors(tmp_path).rules
    assert rules.doors_on(DAY_1) == Doors(time(8, 30), time(18), 250)
    assert rules.doors_on(DAY_2) == Doors(None, time(16), None)
    assert (rules.days, rules.event_id) == ((DAY_1, DAY_2), "gemeinsam-digital-2024")


def test_without_hours_the_doors_are_open_to_everybody() -> None:
    rules = read_event().rules
    assert rules.doors_on(DAY_1) == Doors()
    assert rules.always == frozenset({"staff"})
    assert rules.late is LateRegistration.DESK


def test_the_wall_clock_is_that_of_the_venue_and_of_the_day() -> None:
    rules = read_event().rules
    moment = datetime(2024, 2, 20, 23, 30, tzinfo=UTC)
    assert (rules.wall_time(moment, DAY_1), rules.wall_time(moment, DAY_2)) == (None, time(0, 30))


def test_who_comes_in_always_and_who_comes_late_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "event.toml"
    text = WHOLE.replace('always = ["staff"]', 'always = ["staff", "press"]')
    path.write_text(text.replace('late_registration = "desk"', 'late_registration = "admit"'), "utf-8")
    rules = read_event(path).rules
    assert rules.always == frozenset({"staff", "press"})
    assert rules.late is LateRegistration.ADMIT


@pytest.mark.parametrize(
    ("old", "new", "key", "value"),
    [
        ("places = 250", "places = 0", "doors.0.places", "0"),
        ("places = 250", "places = -5", "doors.0.places", "-5"),
        ("places = 250", "places = 2.5", "doors.0.places", "2.5"),
        ("places = 250", 'places = "many"', "doors.0.places", "many"),
        ("opens = 08:30:00", 'opens = "half past eight"', "doors.0.opens", "half past eight"),
        ("opens = 08:30:00", "opens = 19:00:00", "doors.0", "19:00:00 and 18:00:00"),
        ("opens = 08:30:00", "opens = 18:00:00", "doors.0", "18:00:00 and 18:00:00"),
        ("opens = 08:30:00", "open = 08:30:00", "doors.0.open", "not known"),
        ("day = 2024-02-21\n", "", "doors.1.day", "missing"),
        ("day = 2024-02-21\n", "day = 2024-02-22\n", "doors", "2024-02-22"),
        ("day = 2024-02-21\n", "day = 2024-02-20\n", "doors", "2024-02-20 twice"),
        ("day = 2024-02-21\n", 'day = "Tuesday"\n', "doors.1.day", "Tuesday"),
        ('always = ["staff"]', 'always = "staff"', "door.always", "staff"),
        ('always = ["staff"]', 'always = ["staff", 7]', "door.always", "7"),
        ('always = ["staff"]', 'always = [" "]', "door.always", "' '"),
        ('late_registration = "desk"', 'late_registration = "maybe"', "tickets.late_registration", "maybe"),
        ('confirmations = "signed"', 'confirmations = "paper"', "tickets.confirmations", "paper"),
        ("trusted = []", 'trusted = ["key"]', "tickets.trusted.0", "key"),
        ("trusted = []", 'trusted = "key"', "tickets.trusted", "key"),
        ("pretix_keys = []", 'pretix_keys = ["key"]', "tickets.pretix_keys.0", "key"),
        ("pretix_keys = []", "pretix_keys = [5]", "tickets.pretix_keys.0", "5"),
        ("[tickets]", "[tickets]\nlate = true", "tickets.late", "not known"),
    ],
)
def test_a_wrong_rule_of_the_door_is_named_with_file_key_and_value(
    tmp_path: Path, old: str, new: str, key: str, value: str
) -> None:
    path = tmp_path / "event.toml"
    text = WHOLE + HOURS
    assert old in text
    # The last one: the event file shows the same lines as a comment.
    path.write_text(new.join(text.rsplit(old, 1)), "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_event(path)
    (sentence,) = str(caught.value).splitlines()
    assert sentence.startswith(f"{path}: {key}")
    assert value in sentence


def test_a_role_can_have_a_template_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "event.toml"
    path.write_text(WHOLE + '\n[badges]\npronouns = true\nby_role = { press = "a7" }\n', "utf-8")
    settings = read_event(path)
    assert settings.badges.pronouns
    assert (settings.badge_template_for("press"), settings.badge_template_for("speaker")) == ("a7", "a6")


def test_pronouns_are_off_unless_asked_for() -> None:
    assert not read_event().badges.pronouns
