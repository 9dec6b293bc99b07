"""The chosen cameras in the station file: everything else in it stays to the letter."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.office.camera_text import changed_text
from kiosk.station_settings import CameraSettings, StationSettings

HIGH = CameraSettings(id="usb-bright", name="Bright C1", place="high")
LOW = CameraSettings(id="usb-wide", name="Wide HD", place="low")
ONE = CameraSettings(id="usb-bright", name="Bright C1")
TEXT = """# this station
name = "Tür"

[screen]
theme = "dark"  # a dark hall

# the cameras
[[cameras]]
name = "Bright C1"  # the good one
width = 1920
height = 1080

# calls
[help]
port = 47472
"""


def cameras_in(text: str) -> tuple[CameraSettings, ...]:
    return StationSettings.model_validate(tomllib.loads(text)).cameras


def test_an_empty_file_gets_the_tables() -> None:
    text = changed_text("", (HIGH, LOW))
    assert text == (
        '[[cameras]]\nid = "usb-bright"\nname = "Bright C1"\nplace = "high"\n\n'
        '[[cameras]]\nid = "usb-wide"\nname = "Wide HD"\nplace = "low"\n'
    )


def test_what_the_file_says_of_a_camera_besides_stays_with_it() -> None:
    text = changed_text(TEXT, (LOW, HIGH))
    wide, bright = cameras_in(text)
    assert (wide.name, bright.name, bright.id, bright.width, bright.height) == (
        "Wide HD",
        "Bright C1",
        "usb-bright",
        1920,
        1080,
    )


@pytest.mark.parametrize("chosen", [(ONE,), (HIGH, LOW), (LOW, HIGH), ()])
def test_remarks_and_other_settings_stay(chosen: tuple[CameraSettings, ...]) -> None:
    text = changed_text(TEXT, chosen)
    before, after = tomllib.loads(TEXT), tomllib.loads(text)
    assert {**before, "cameras": None} == {**after, "cameras": None}
    for remark in ("# this station", "# a dark hall", "# the cameras", "# calls"):
        assert text.count(remark) == 1
    assert text.index("# calls") + len("# calls\n") == text.index("[help]")
    assert [camera.name for camera in cameras_in(text)] == [camera.name for camera in chosen]


def test_a_place_that_is_not_wanted_any_more_goes() -> None:
    text = changed_text(changed_text(TEXT, (HIGH, LOW)), (ONE,))
    assert cameras_in(text)[0].place is None


def test_a_list_in_one_line_becomes_tables_at_the_end() -> None:
    text = changed_text('cameras = [{name = "Bright C1", width = 640}]\nname = "x"\n', (ONE,))
    assert tomllib.loads(text)["name"] == "x"
    assert cameras_in(text)[0].width == 640


def test_what_is_chosen_already_changes_no_letter() -> None:
    text = 'name="x"\r\n[[cameras]]\r\nname   = "Bright C1"\r\n'
    assert changed_text(text, (CameraSettings(name="Bright C1"),)) == text


@given(st.lists(st.sampled_from([(), (ONE,), (HIGH, LOW), (LOW, HIGH), (LOW,)]), max_size=6))
def test_however_often_it_is_changed_the_last_choice_counts_and_nothing_else_moves(
    choices: list[tuple[CameraSettings, ...]],
) -> None:
    text = TEXT
    for chosen in choices:
        text = changed_text(text, chosen)
        told = [(each.id, each.name, each.place) for each in cameras_in(text)]
        assert told == [(each.id, each.name, each.place) for each in chosen]
    assert tomllib.loads(text)["help"] == {"port": 47472}
    assert text.startswith('# this station\nname = "Tür"\n\n[screen]\ntheme = "dark"  # a dark hall\n')
