"""What is used after a press: one camera alone, or one above and one below."""

from __future__ import annotations

from kiosk.office.camera_choice import Candidate, Role, candidates_of, pressed
from kiosk.office.camera_orders import CamerasKnown
from kiosk.scanning.cameras.listing import Found
from kiosk.station_settings import CameraSettings

BRIGHT, WIDE, BUILT_IN = (
    Found(f"usb-{name}", name, number) for number, name in enumerate(("Bright", "Wide", "Inside"))
)
PLUGGED = (BRIGHT, WIDE, BUILT_IN)


def chosen(*cameras: tuple[Found, str | None]) -> tuple[Candidate, ...]:
    settings = tuple(
        CameraSettings.model_validate({"id": found.id, "name": found.name, "place": place}) for found, place in cameras
    )
    return candidates_of(CamerasKnown(PLUGGED, settings, tuple(found for found, _ in cameras)))


def after(candidates: tuple[Candidate, ...], camera: Found, role: Role) -> list[tuple[str | None, str | None]]:
    pick = next(each for each in candidates if each.key == camera.id)
    return [(settings.name, settings.place) for settings in pressed(candidates, pick, role)]


def test_the_chosen_ones_come_first_then_what_is_plugged_in_besides() -> None:
    assert [each.name for each in chosen((WIDE, None))] == ["Wide", "Bright", "Inside"]


def test_one_alone_takes_the_place_of_all_others() -> None:
    assert after(chosen((BRIGHT, "high"), (WIDE, "low")), BUILT_IN, Role.ALONE) == [("Inside", None)]


def test_a_second_one_sends_the_first_to_the_other_place() -> None:
    assert after(chosen((BRIGHT, None)), WIDE, Role.LOW) == [("Bright", "high"), ("Wide", "low")]
    assert after(chosen((BRIGHT, None)), WIDE, Role.HIGH) == [("Wide", "high"), ("Bright", "low")]


def test_a_third_one_takes_the_place_of_the_one_that_is_there() -> None:
    assert after(chosen((BRIGHT, "high"), (WIDE, "low")), BUILT_IN, Role.LOW) == [("Bright", "high"), ("Inside", "low")]


def test_the_other_place_changes_both() -> None:
    assert after(chosen((BRIGHT, "high"), (WIDE, "low")), WIDE, Role.HIGH) == [("Wide", "high"), ("Bright", "low")]


def test_the_place_it_has_already_takes_it_out_of_use() -> None:
    assert after(chosen((BRIGHT, "high"), (WIDE, "low")), BRIGHT, Role.HIGH) == [("Wide", None)]
    assert after(chosen((BRIGHT, None)), BRIGHT, Role.ALONE) == []


def test_the_only_one_can_have_a_place() -> None:
    assert after(chosen(), BRIGHT, Role.LOW) == [("Bright", "low")]


def test_two_without_a_place_are_above_and_below() -> None:
    assert [each.role for each in chosen((BRIGHT, None), (WIDE, None))[:2]] == [Role.HIGH, Role.LOW]
    assert [each.role for each in chosen((BRIGHT, None), (WIDE, "high"))[:2]] == [Role.LOW, Role.HIGH]


def test_what_else_is_known_of_a_camera_goes_with_it() -> None:
    settings = CameraSettings(name="Bright", width=1920, height=1080)
    known = candidates_of(CamerasKnown((BRIGHT,), (settings,), (BRIGHT,)))
    (kept,) = pressed(known, known[0], Role.HIGH)
    assert (kept.width, kept.height, kept.place) == (1920, 1080, "high")


def test_one_that_is_not_plugged_in_is_still_offered() -> None:
    known = CamerasKnown((), (CameraSettings(id="usb-gone", name="Gone"),), (None,))
    assert [(each.name, each.found) for each in candidates_of(known)] == [("Gone", None)]
