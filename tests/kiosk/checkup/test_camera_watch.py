"""What is known of cameras that the scanner of a kiosk tells about."""

from __future__ import annotations

from dataclasses import replace

from kiosk.checkup.camera_watch import CamerasWatch
from kiosk.checkup.finding import Check, Light, Remark
from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.scanning.cameras.facts import CameraFacts
from kiosk.scanning.eye_view import EyeView

GOOD = CameraFacts(fps=25, brightness=120, contrast=140, burnt=0.01, patch=0.0, code=True)
SEES = EyeView(0, "Webcam", "", facts=GOOD)


def lame(index: int, fault: CameraFault, place: str = "") -> EyeView:
    return EyeView(index, "Webcam", place, lame=LameCamera(fault, "Webcam", place, "for the log"))


def test_nothing_is_known_before_the_first_facts() -> None:
    watched = CamerasWatch()
    watched.note(replace(SEES, facts=None))
    assert watched.findings == ()


def test_that_a_code_was_read_is_kept_and_old_light_is_forgotten() -> None:
    watched = CamerasWatch()
    watched.note(replace(SEES, facts=replace(GOOD, brightness=10)))
    for number in range(12):
        watched.note(replace(SEES, facts=replace(GOOD, code=False, fps=20 + number)))
    assert [finding.remark for finding in watched.findings] == [
        Remark.CODE_READ,
        Remark.FRAMES_FINE,
        Remark.LIGHT_FINE,
        Remark.NO_GLARE,
    ]


def test_the_same_facts_told_with_several_pictures_count_once() -> None:
    watched = CamerasWatch()
    watched.note(replace(SEES, facts=replace(GOOD, fps=4)))
    for _ in range(5):
        watched.note(replace(SEES, facts=replace(GOOD, fps=30)))
    watched.note(replace(SEES, facts=replace(GOOD, fps=5)))
    assert next(each.remark for each in watched.findings if each.check is Check.FRAME_RATE) is Remark.FRAMES_FEW


def test_a_camera_that_fails_has_nothing_but_its_fault() -> None:
    watched = CamerasWatch()
    watched.note(SEES)
    watched.note(lame(0, CameraFault.BLACK))
    (finding,) = watched.findings
    assert (finding.light, finding.remark, finding.camera, finding.detail) == (
        Light.RED,
        Remark.CAMERA_FAULT,
        CameraFault.BLACK,
        "for the log",
    )


def test_of_two_cameras_each_has_its_place_and_one_that_sees_is_enough() -> None:
    watched = CamerasWatch()
    watched.note(replace(SEES, place="high"))
    watched.note(lame(1, CameraFault.LOST, "low"))
    (blind,) = (finding for finding in watched.findings if finding.name == "low")
    assert blind.light is Light.YELLOW
    watched.note(lame(0, CameraFault.LOST, "high"))
    assert [finding.light for finding in watched.findings] == [Light.RED, Light.RED]
