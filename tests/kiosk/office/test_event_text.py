"""The event file with other settings in it: nothing else changes, and it says what was typed."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import replace
from datetime import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import Language
from kiosk.domain.rules import LateRegistration
from kiosk.office.event_form import (
    OVERRULED,
    DayFields,
    EventForm,
    form_of,
    places_of,
    problems,
    roles_of,
    time_of,
    typed_time,
)
from kiosk.office.event_text import changed_text
from kiosk.settings import DEFAULT_EVENT, Door, EventSettings, read_event

TEXT = DEFAULT_EVENT.read_text("utf-8")
EVENT = read_event()
FORM = form_of(EVENT)
FIRST, SECOND = "2024-02-20", "2024-02-21"

DOORS = """
# Türen
[[doors]]
day = 2024-02-20 # der erste Tag
opens = 08:30:00
places = 250
"""


def read(folder: Path, text: str) -> EventSettings:
    path = folder / "event.toml"
    path.write_text(text, "utf-8")
    return read_event(path)


def lines(before: str, after: str) -> list[str]:
    """The lines that went and came."""
    found = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in found if line.startswith(("+ ", "- "))]


def test_what_is_not_changed_stays_to_the_letter() -> None:
    assert changed_text(TEXT, EVENT, FORM) == TEXT


def test_one_change_is_one_line() -> None:
    assert lines(TEXT, changed_text(TEXT, EVENT, replace(FORM, name="Neu „digital“"))) == [
        '- name = "Gemeinsam Digital"',
        '+ name = "Neu „digital“"',
    ]


def test_what_is_new_in_a_table_stands_before_the_remarks_about_the_next() -> None:
    after = changed_text(TEXT, EVENT, replace(FORM, contact_email="hallo@example.org")).splitlines()
    place = after.index('email = "hallo@example.org"')
    assert after[place - 1] == 'organisation = "MFG Baden-Württemberg"'


def test_doors_come_and_go(tmp_path: Path) -> None:
    form = replace(FORM, doors={FIRST: DayFields("8.30", "18 Uhr", "1.200"), SECOND: DayFields()})
    text = changed_text(TEXT, EVENT, form)
    settings = read(tmp_path, text)
    (door,) = settings.doors
    assert (door.day.isoformat(), door.opens, door.places) == (FIRST, time(8, 30), 1200)
    gone = changed_text(text, settings, replace(form_of(settings), doors={FIRST: DayFields(), SECOND: DayFields()}))
    assert read(tmp_path, gone).doors == ()


def test_what_was_remarked_about_a_door_stays(tmp_path: Path) -> None:
    settings = read(tmp_path, TEXT + DOORS)
    form = form_of(settings)
    doors = {**form.doors, SECOND: DayFields(opens="9")}
    text = changed_text(TEXT + DOORS, settings, replace(form, doors=doors))
    assert "day = 2024-02-20 # der erste Tag" in text
    assert [door.day.isoformat() for door in read(tmp_path, text).doors] == [FIRST, SECOND]


def test_other_days_take_the_programme_with_them_and_leave_no_door_behind(tmp_path: Path) -> None:
    settings = read(tmp_path, TEXT + DOORS)
    text = changed_text(TEXT + DOORS, settings, replace(form_of(settings), days="21.02.2024, 22.02.2024"))
    after = read(tmp_path, text)
    assert [day.isoformat() for day in after.days] == [SECOND, "2024-02-22"]
    assert all(part.days == after.event.days for part in after.programme)
    assert after.doors == ()


def test_a_file_without_the_tables_gets_them(tmp_path: Path) -> None:
    start, _, rest = TEXT.partition("[screen]")
    text = start + rest[rest.index("[looks]") :]
    settings = read(tmp_path, text)
    after = read(tmp_path, changed_text(text, settings, replace(form_of(settings), look_up=True)))
    assert after.screen.look_up


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=30)
TIMES = st.sampled_from(["", "7", "8:30", "9.15 Uhr"])


@st.composite
def forms(draw: st.DrawFn) -> EventForm:
    """What somebody may type who makes no mistake."""
    days = draw(st.lists(st.sampled_from(["19.02.2024", "20.02.2024", "21.02.2024"]), min_size=1, unique=True))
    door = st.builds(DayFields, TIMES, st.sampled_from(["", "18", "19:45"]), st.sampled_from(["", "1", "2.500"]))
    return EventForm(
        name=draw(WORDS),
        days=", ".join(sorted(days)),
        doors={day: draw(door) for day in ("2024-02-19", FIRST, SECOND)},
        help_place=draw(WORDS),
        help_place_en=draw(WORDS),
        languages=tuple(draw(st.lists(st.sampled_from(list(Language)), min_size=1, unique=True))),
        names=draw(st.booleans()),
        look_up=draw(st.booleans()),
        late=draw(st.sampled_from(list(LateRegistration))),
        admit_anyway=draw(st.frozensets(st.sampled_from(OVERRULED))),
        helper_roles=draw(st.sampled_from(["", "staff", "staff, team, volunteer"])),
        contact_name=draw(WORDS),
        contact_function=draw(WORDS),
        contact_organisation=draw(WORDS),
        contact_email=draw(st.sampled_from(["", "hallo@example.org"])),
    )


@given(forms())
def test_whatever_is_typed_without_a_mistake_is_what_the_file_says_then(form: EventForm) -> None:
    assert problems(form) == {}
    text = changed_text(TEXT, EVENT, form)
    after = EventSettings.model_validate(tomllib.loads(text))
    assert after.event.name == form.name
    assert after.screen.languages == form.languages
    assert (after.screen.names, after.screen.look_up) == (form.names, form.look_up)
    assert after.tickets.late_registration is form.late
    assert frozenset(after.door.admit_anyway) == form.admit_anyway
    assert after.door.helper_roles == roles_of(form)
    assert form_of(after).doors == {day: plain(form.doors[day]) for day in form_of(after).doors}
    assert changed_text(text, after, form_of(after)) == text


def plain(fields: DayFields) -> DayFields:
    """A door as it would be typed by us."""
    return DayFields(
        typed_time(time_of(fields.opens)), typed_time(time_of(fields.closes)), str(places_of(fields.places) or "")
    )


def test_the_example_on_the_page_about_the_settings_is_one(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parents[3] / "docs/event-settings.md").read_text("utf-8")
    (example,) = re.findall(r"^```toml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    door = tomllib.loads(example)["door"]
    needed = {"help_place_en": "info desk", "badge_template": "a6"}
    assert set(Door.model_validate(door | needed).admit_anyway) == {"unpaid", "wrong_day"}
    assert all(outcome in page for outcome in OVERRULED)
